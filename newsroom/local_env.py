"""What `make run` needs before anything of Django: a free port, and a file .env for one's own machine.

Standard library only. `python -m newsroom.local_env`; the port comes from the environment.
"""

import os
import secrets
import socket
import sys
from pathlib import Path

ENV_FILE = Path(__file__).resolve().parent.parent / ".env"
LOCAL = """\
# For this machine only, written by make run and never overwritten. Plain http works on loopback alone.
SECRET_KEY={key}
NEWSROOM_PLAIN_HTTP=1
ALLOWED_HOSTS=127.0.0.1,localhost,[::1]
"""


def write_env(path: Path) -> bool:
    """Write the file, readable for its owner alone; a file that exists is left as it is."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return False
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(LOCAL.format(key=secrets.token_urlsafe(50)))
    return True


def port_fault(port: str) -> str:
    """Why nothing can be served on this port of 127.0.0.1; empty when it is free."""
    if not port.isdecimal() or not 0 < int(port) < 65536:
        return f"PORT={port}: a port is a number from 1 to 65535."
    with socket.socket() as listener:
        # As gunicorn does it, so that a port left a moment ago counts as free.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", int(port)))
        except PermissionError:
            return f"Port {port} is not open to this user. Choose one above 1023: make run PORT=8001"
        except OSError:
            return f"Port {port} is taken. Stop what runs there, or choose another: make run PORT=8001"
    return ""


def main() -> None:
    if fault := port_fault(os.environ.get("PORT", "8000")):
        sys.exit(fault)
    if write_env(ENV_FILE):
        print("Wrote .env with a new key, for this machine only.")


if __name__ == "__main__":
    main()
