"""Importers that are killed, that run side by side, that lose their database: in the end the archive has what one
quiet import gives.

Real processes, each on a throw-away database of the kind under test.
"""

import json
import random
import re
import resource
import signal
import sqlite3
import subprocess
import time
from collections import Counter
from contextlib import contextmanager

import psycopg
import pytest
from django.db import connection

from articles.registering import LOCK
from tests.articles.scratch import Server, content, manage, start, write_articles

on_sqlite = pytest.mark.skipif(connection.vendor != "sqlite", reason="about SQLite")
on_postgresql = pytest.mark.skipif(connection.vendor != "postgresql", reason="about PostgreSQL")
COUNT = 12
CHANCE = random.Random(2022)
# Of the ten kills five come right before a seeded write, so inside a transaction, and five a seeded time (in
# seconds, less than an article takes) after a seeded line of output, so wherever that is.
WRITES = [CHANCE.randint(2, 80) for _ in range(5)]
DELAYS = [(CHANCE.randint(1, 9), CHANCE.uniform(0, 0.02)) for _ in range(5)]


@pytest.fixture(scope="module")
def server(tmp_path_factory, django_db_setup, django_db_blocker):
    with django_db_blocker.unblock():
        server = Server(tmp_path_factory.mktemp("archives"))
        yield server
        server.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return write_articles(tmp_path_factory.mktemp("news") / "ferries", COUNT)


@pytest.fixture(scope="module")
def undisturbed(server, folder):
    """What one import that nothing disturbs leaves."""
    address = server.new()
    out, err, code = manage(address, "import_article", folder, "--json")
    assert (statuses(out), code, "Traceback" in err) == ({"imported": COUNT}, 0, False)
    return content(address)


def statuses(out):
    return Counter(json.loads(line)["status"] for line in out.splitlines())


def test_the_folder_brings_every_kind_of_row(undisturbed):
    tables = Counter(row["table"] for row in undisturbed)
    assert (tables["Article"], tables["Revision"], tables["Source"]) == (12, 12, 12)
    assert min(tables[t] for t in ("Statement", "Passage", "Attribution", "Mention", "Person")) > 12
    assert all(row["chained"] for row in undisturbed if row["table"] == "Revision")


def import_again(address, folder, undisturbed):
    """Import the folder once more; how many articles were there, after the whole is as it should be."""
    out, err, code = manage(address, "import_article", folder, "--json")
    assert (code, "Traceback" in err) == (0, False)
    assert content(address) == undisturbed
    return statuses(out)["already imported"]


@pytest.mark.parametrize("number", WRITES)
def test_killed_inside_a_transaction_it_ends_the_same(server, folder, undisturbed, number):
    address = server.new()
    environment = {"TROUBLE_KILL_BEFORE_WRITE": str(number)}
    killed = start(address, "import_article", folder, "--json", environment=environment)
    out, _ = killed.communicate(timeout=120)
    assert killed.returncode == -signal.SIGKILL
    done = import_again(address, folder, undisturbed)
    assert done == len(out.splitlines()) < COUNT


@pytest.mark.parametrize(("lines", "delay"), DELAYS)
def test_killed_at_any_moment_it_ends_the_same(server, folder, undisturbed, lines, delay):
    address = server.new()
    killed = start(address, "import_article", folder, "--json")
    for _ in range(lines):
        killed.stdout.readline()
    time.sleep(delay)
    killed.kill()
    killed.communicate(timeout=120)
    assert killed.returncode == -signal.SIGKILL
    assert lines <= import_again(address, folder, undisturbed) < COUNT


@contextmanager
def everybody_waiting(address):
    """Holds the lock for which importers take turns, as long as it takes two of them to come to it."""
    if connection.vendor == "sqlite":
        held = sqlite3.connect(address.removeprefix("sqlite:///"), isolation_level=None)
        held.execute("BEGIN IMMEDIATE")
    else:
        held = psycopg.connect(address)
        held.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
    yield
    time.sleep(3)
    held.rollback()
    held.close()


def test_two_importers_at_once_leave_what_one_leaves(server, folder, undisturbed):
    address = server.new()
    with everybody_waiting(address):
        both = [start(address, "import_article", folder, "--json") for _ in range(2)]
    told = [process.communicate(timeout=120) for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert ["Traceback" in err for _, err in told] == [False, False]
    assert statuses(told[0][0]) + statuses(told[1][0]) == {"imported": COUNT, "already imported": COUNT}
    assert content(address) == undisturbed


@contextmanager
def half_way(address, folder, environment=None):
    """An importer that has done one article and waits for the next on its standard input."""
    args = ("import_article", folder / "00.txt", "-", "--json")
    process = start(address, *args, stdin=subprocess.PIPE, environment=environment)
    assert json.loads(process.stdout.readline())["status"] == "imported"
    yield process
    process.kill()
    process.communicate(timeout=120)


def go_on(process, folder):
    """What the importer says, and its exit code, once it gets its second article."""
    _, err = process.communicate((folder / "01.txt").read_text(), timeout=120)
    return err, process.returncode


@on_sqlite
def test_a_database_that_another_process_has_locked_stops_the_batch(server, folder, undisturbed):
    address = server.new()
    with half_way(address, folder, {"TROUBLE_TIMEOUT": "0.2"}) as process:
        other = sqlite3.connect(address.removeprefix("sqlite:///"), isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        told = go_on(process, folder)
        other.close()
    message = "The database failed at file 2 of 2, standard input; 1 were done (database is locked)."
    assert told == (f"CommandError: {message}\n", 3)
    assert import_again(address, folder, undisturbed) == 1


@on_sqlite
def test_a_disk_that_is_full_stops_the_batch(server, folder, undisturbed):
    def no_file_over_half_a_megabyte():
        resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))

    address = server.new()
    full = start(address, "import_article", folder, "--json", preexec_fn=no_file_over_half_a_megabyte)
    out, err = full.communicate(timeout=120)
    done = len(out.splitlines())
    assert 0 < done < COUNT
    assert full.returncode == 3
    where = f"file {done + 1} of 12, {folder}/{done:02}.txt; {done} were done"
    assert re.fullmatch(
        rf"CommandError: The database failed at {where} \((disk I/O error|database or disk is full)\)\.\n",
        err,
    )
    assert import_again(address, folder, undisturbed) == done


@on_postgresql
def test_a_connection_that_is_lost_stops_the_batch(server, folder, undisturbed):
    address = server.new()
    with half_way(address, folder) as process:
        with psycopg.connect(address, autocommit=True) as other:
            other.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        err, code = go_on(process, folder)
    message = "CommandError: The database failed at file 2 of 2, standard input; 1 were done (terminating connection"
    assert (err.startswith(message), err.count("\n"), code) == (True, 1, 3)
    assert import_again(address, folder, undisturbed) == 1


def test_ctrl_c_stops_the_batch_and_says_how_far_it_came(server, folder, undisturbed):
    address = server.new()
    with half_way(address, folder) as process:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=120)
        _, err = process.communicate(timeout=120)
    assert (err, process.returncode) == (
        "CommandError: Stopped at file 2 of 2, standard input; 1 were done.\n",
        130,
    )
    assert import_again(address, folder, undisturbed) == 1
