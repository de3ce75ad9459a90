"""Settings of processes that get into trouble: what a test puts into their environment brings it about."""

import os
import signal

from django.db.backends.signals import connection_created

from tests.settings import *  # noqa: F403

# Seconds that SQLite waits for another's lock.
if "TROUBLE_TIMEOUT" in os.environ:
    DATABASES["default"]["OPTIONS"]["timeout"] = float(os.environ["TROUBLE_TIMEOUT"])  # noqa: F405


class KillBefore:
    """Kills its own process, as SIGKILL does, right before the write of this number."""

    def __init__(self, number: int):
        self.left = number

    def __call__(self, execute, sql, params, many, context):
        self.left -= sql.startswith(("INSERT", "UPDATE"))
        if self.left <= 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return execute(sql, params, many, context)


if "TROUBLE_KILL_BEFORE_WRITE" in os.environ:
    KILLER = KillBefore(int(os.environ["TROUBLE_KILL_BEFORE_WRITE"]))

    def watch(connection, **_):
        connection.execute_wrappers.append(KILLER)

    connection_created.connect(watch)
