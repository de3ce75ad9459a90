"""Folders, standard input and long batches: which files are meant, and what is told of them."""

import io
import json
import os
import pty
import re
import subprocess
import sys
import termios

import pytest
from django.core.management import CommandError, call_command

from articles.folders import gather
from articles.models import Article, Source
from tests.articles.scratch import ROOT
from tests.articles.test_import_way import FERRY, run

pytestmark = pytest.mark.django_db


def ferry(number):
    return FERRY.replace("sail\n", f"sail at {number}\n")


@pytest.fixture
def news(tmp_path):
    """A folder with three articles, and with what is none."""
    folder = tmp_path / "news"
    for name in ("b/2.txt", "a.txt", "b/10.TXT"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(ferry(name), encoding="utf-8")
    for name in ("notes.md", ".hidden.txt", "b/picture.jpg", ".git/c.txt"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("nothing to import")
    return folder


@pytest.fixture
def many(tmp_path):
    """A folder of twelve articles, one of which is in two files, and an empty file."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number:02}.txt").write_text(ferry(number), encoding="utf-8")
    (folder / "12.txt").write_bytes((folder / "00.txt").read_bytes())
    (folder / "13.txt").write_bytes(b"")
    return folder


def test_the_text_files_of_a_folder_and_its_folders_come_in_the_order_of_their_paths(news):
    gathered = gather([str(news)])
    assert gathered.files == [f"{news}/a.txt", f"{news}/b/10.TXT", f"{news}/b/2.txt"]
    assert (gathered.passed_over, gathered.faults) == (4, [])


def test_what_is_named_is_taken_whatever_it_is_called(news):
    paths = [str(news / "notes.md"), "-", str(news / ".git"), "none.txt"]
    assert gather(paths).files == [paths[0], "-", f"{news}/.git/c.txt", "none.txt"]


def test_links_to_folders_are_passed_over_and_so_are_loops(news):
    (news / "again").symlink_to(news)
    (news / "c.txt").symlink_to(news / "a.txt")
    (news / "d.txt").symlink_to(news / "d.txt")
    gathered = gather([str(news)])
    assert [os.path.basename(file) for file in gathered.files] == [
        "a.txt",
        "10.TXT",
        "2.txt",
        "c.txt",
        "d.txt",
    ]
    assert gathered.passed_over == 5
    out, err, code = run(news)
    assert (code, out.count("already imported"), Article.objects.count()) == (1, 1, 3)
    assert f"{news}/d.txt: cannot be read (Too many levels of symbolic links)." in err


def test_how_many_were_passed_over_is_told(news):
    out, err, code = run(news)
    assert (code, out.count("imported as article")) == (0, 3)
    assert re.fullmatch(r"3 files: 3 imported; 4 passed over in folders; [\d.]+ files a second\.\n", err)


def test_a_folder_without_a_text_file_is_a_mistake_that_is_named(tmp_path):
    (tmp_path / "notes.md").write_text("nothing")
    _, err, code = run(tmp_path)
    assert (code, err.splitlines()[0]) == (1, f"{tmp_path}: there is no .txt file in this folder.")


def test_a_folder_that_cannot_be_read_is_named_and_the_rest_is_imported(news, monkeypatch):
    scandir = os.scandir

    def refusing(path):
        if str(path).endswith("/b"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    out, err, code = run(news, json=True)
    assert [json.loads(line)["status"] for line in out.splitlines()] == ["imported", "error"]
    assert (code, f"{news}/b: the folder cannot be read (Permission denied)." in err) == (1, True)


def test_standard_input_is_one_article(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(FERRY.encode())))
    out, _, code = run("-")
    assert (code, out.startswith("standard input: imported as article ")) == (0, True)
    assert (Source.objects.get().name, bytes(Source.objects.get().content)) == (
        "standard input",
        FERRY.encode(),
    )


@pytest.mark.parametrize("stdin", [io.TextIOWrapper(io.BytesIO()), None], ids=["empty", "closed"])
def test_nothing_on_standard_input_is_an_error(monkeypatch, stdin):
    monkeypatch.setattr(sys, "stdin", stdin)
    _, err, code = run("-")
    assert (code, err.startswith("standard input: the file is empty.")) == (1, True)


@pytest.mark.parametrize("option", [{"article": 1}, {"source_url": "https://example.org/ferry"}])
def test_what_is_about_one_article_goes_with_one_file(news, option):
    name = next(iter(option)).replace("_", "-")
    with pytest.raises(CommandError, match=f"--{name} is about one article, but 3 files are given"):
        call_command("import_article", str(news), **option)
    assert Article.objects.count() == 0


def test_a_batch_ends_with_a_summary(many):
    out, err, code = run(many)
    assert (code, out.count("imported as article")) == (1, 13)
    told = r"14 files: 12 imported, 1 already imported, 1 failed; [\d.]+ files a second\."
    assert re.fullmatch(told, err.splitlines()[-1])
    assert "%|" not in err


def on_a_terminal(*args, **options):
    """What the command writes to a terminal, where its error output always goes; and what to its own output."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 100))
    code = "import django; django.setup(); from django.core.management import *; call_command('migrate', verbosity=0)"
    call = f"call_command('import_article', *{[str(arg) for arg in args]!r}, **{options!r})"
    process = subprocess.Popen(
        [sys.executable, "-c", f"{code}; {call}"],
        cwd=ROOT,
        env={
            **os.environ,
            "DATABASE_URL": "sqlite://:memory:",
            "DJANGO_SETTINGS_MODULE": "tests.settings",
        },
        stdout=theirs if not options else subprocess.PIPE,
        stderr=theirs,
        text=True,
    )
    os.close(theirs)
    out = process.stdout.read() if options else ""
    written = b""
    try:
        while chunk := os.read(ours, 10_000):
            written += chunk
    except OSError:  # how Linux says that the other end of a terminal is closed
        os.close(ours)
    process.wait(timeout=60)
    return written.decode(), out


def test_on_a_terminal_there_is_a_bar_with_its_rate_and_only_bad_news_above_it(many):
    written, _ = on_a_terminal(many)
    assert re.search(r"14/14 \[00:0\d<00:00, +[\d.]+ files/s\]", written)
    assert "13.txt: the file is empty." in written
    assert "imported as article" not in written
    assert re.search(
        r"14 files: 12 imported, 1 already imported, 1 failed; [\d.]+ files a second\.\s*$", written
    )


def test_the_bar_leaves_json_alone(many):
    written, out = on_a_terminal(many, json=True)
    assert "14/14" in written
    assert [json.loads(line)["id"] for line in out.splitlines()] == [f"{n:02}" for n in range(14)]
