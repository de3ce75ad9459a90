"""The commands that the documents show are run, in their order, on an archive that was just set up."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = ("importing.md", "editing.md", "extraction.md")


def commands(name: str) -> list[str]:
    """The indented lines that run a command, without those that show its form (`FILE…`, `[--json]`)."""
    lines = re.findall(r"^    (\S.*)$", (ROOT / "docs" / name).read_text(encoding="utf-8"), re.MULTILINE)
    return [line for line in lines if "manage.py" in line and not re.search(r"…|\[", line)]


@pytest.fixture
def run(tmp_path):
    """Run a line of a document in a shell, on a throw-away archive."""
    env = os.environ | {
        "DATABASE_URL": f"sqlite:///{tmp_path / 'archive.sqlite3'}",
        "SECRET_KEY": "only for this test",
        "NEWSROOM_PLAIN_HTTP": "1",
    }

    def run_line(line):
        command = re.sub(r"\bmanage\.py", f"{sys.executable} manage.py", line)
        return subprocess.run(
            command, shell=True, cwd=ROOT, env=env, capture_output=True, text=True, check=False
        )

    return run_line


def test_every_command_of_the_documents_does_its_work(run):
    lines = [line for name in DOCUMENTS for line in commands(name)]
    assert len(lines) >= 8
    run("manage.py migrate --verbosity 0")
    told = {line: run(line) for line in lines}
    assert {line: (done.returncode, done.stderr) for line, done in told.items() if done.returncode} == {}
    said = {line: done.stdout + done.stderr for line, done in told.items()}
    assert "imported as article 1" in said["manage.py import_article fixtures/seed.txt"]
    assert "already imported as article 1" in said["cat fixtures/seed.txt | manage.py import_article -"]
    assert "10 statements accepted" in said["manage.py apply_decisions fixtures/seed_decisions.json"]
    assert "Installed 5 object(s)" in said["manage.py loaddata fixtures/people.json"]
