"""What `make run` prepares before Django: the file .env and a free port."""

import os
import socket
import stat
import subprocess
import sys
from pathlib import Path

import environ
import pytest

from newsroom import local_env


@pytest.fixture
def env_file(tmp_path):
    return tmp_path / ".env"


def test_the_local_env_opens_plain_http_on_loopback_alone(env_file):
    assert local_env.write_env(env_file)
    lines = [line for line in env_file.read_text().splitlines() if not line.startswith(("#", "SECRET_KEY="))]
    assert lines == ["NEWSROOM_PLAIN_HTTP=1", "ALLOWED_HOSTS=127.0.0.1,localhost,[::1]"]


def test_every_local_env_has_a_long_key_of_its_own(tmp_path):
    keys = set()
    for name in ("first", "second"):
        local_env.write_env(tmp_path / name)
        keys.add((tmp_path / name).read_text().split("SECRET_KEY=")[1].splitlines()[0])
    assert len(keys) == 2
    assert all(len(key) >= 50 for key in keys)


def test_the_settings_read_the_key_as_it_was_written(env_file, monkeypatch):
    monkeypatch.delenv("SECRET_KEY", raising=False)
    monkeypatch.setattr(local_env.secrets, "token_urlsafe", lambda size: "-a_key-of_the_file-")
    local_env.write_env(env_file)
    read = {}
    monkeypatch.setattr(environ.Env, "ENVIRON", read)
    environ.Env.read_env(env_file)
    assert read["SECRET_KEY"] == "-a_key-of_the_file-"


def test_only_its_owner_reads_the_local_env(env_file):
    local_env.write_env(env_file)
    assert stat.S_IMODE(env_file.stat().st_mode) == 0o600


def test_a_local_env_that_exists_is_never_overwritten(env_file):
    env_file.write_text("SECRET_KEY=mine\n")
    assert not local_env.write_env(env_file)
    assert env_file.read_text() == "SECRET_KEY=mine\n"


def test_a_port_that_is_taken_is_named_with_the_way_out():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert local_env.port_fault(str(port)) == (
            f"Port {port} is taken. Stop what runs there, or choose another: make run PORT=8001"
        )
    assert local_env.port_fault(str(port)) == ""


@pytest.mark.parametrize("port", ["", "http", "0", "65536", "-1"])
def test_what_is_no_port_is_refused(port):
    assert local_env.port_fault(port) == f"PORT={port}: a port is a number from 1 to 65535."


@pytest.mark.parametrize("command", [("help", "--commands"), ("guards", "--nonsense")])
def test_a_reader_who_leaves_early_ends_a_command_without_a_traceback(command):
    settings = {"SECRET_KEY": "x", "NEWSROOM_PLAIN_HTTP": "1", "ALLOWED_HOSTS": "127.0.0.1"}
    run = subprocess.Popen(
        [sys.executable, "manage.py", *command],
        cwd=Path(__file__).parents[1],
        env=os.environ | settings,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    run.stdout.close()
    told = run.stderr.read()
    assert run.wait(60) != 0
    assert ("Traceback" in told, "Exception ignored" in told) == (False, False)
