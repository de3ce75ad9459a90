"""What the command says and which exit code it leaves, when files, options or the database are bad."""

import json
import os

import pytest
from django.core.management import CommandError, call_command
from django.db import DataError, InterfaceError, OperationalError

from articles.models import Article
from tests.articles.test_import_way import FERRY, SEED, rows, run

pytestmark = pytest.mark.django_db
COMMAND = "articles.management.commands.import_article"


@pytest.fixture
def ferry(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(FERRY, encoding="utf-8")
    return path


def failing(error):
    def fail(*args, **options):
        raise error

    return fail


@pytest.mark.parametrize(
    "given",
    [
        {"published": "2022-02-30"},
        {"published": "2022-13"},
        {"published": "--05-04"},
        {"published": "2022-05-04\n"},
        {"language": "the language of Sund"},
        {"source_url": "javascript:alert(1)"},
        {"source_url": "https://example.org/" + "a" * 2000},
        {"publisher": "a" * 256},
        {"publisher": "Sund\x1bPost"},
    ],
)
def test_an_option_that_cannot_be_is_refused_before_any_file(ferry, given):
    before = rows()
    with pytest.raises(CommandError, match="--" + next(iter(given)).replace("_", "-")):
        call_command("import_article", str(ferry), **given)
    assert rows() == before


def test_what_is_said_of_an_article_is_kept(ferry):
    given = {"publisher": " Sund  Post ", "source_url": "https://example.org/ferry", "language": "en-GB"}
    told = json.loads(run(ferry, json=True, **given)[0])
    article = Article.objects.get(pk=told["article"])
    assert (article.publisher.name, article.publisher.status) == ("Sund Post", "proposed")
    assert (article.source_url, article.language) == ("https://example.org/ferry", "en-GB")


@pytest.mark.parametrize("error", [OperationalError("disk is full"), InterfaceError("connection lost")])
def test_a_database_that_fails_stops_the_batch_and_says_where(ferry, monkeypatch, error):
    monkeypatch.setattr(f"{COMMAND}.import_article", failing(error))
    with pytest.raises(
        CommandError, match=r"failed at file 1 of 2, .*ferry\.txt; 0 were done \(.*\)"
    ) as stopped:
        call_command("import_article", str(ferry), "next.txt")
    assert stopped.value.returncode == 3


def test_a_database_that_cannot_be_opened_is_told_without_a_traceback(ferry, monkeypatch):
    monkeypatch.setattr(f"{COMMAND}.guards.fault", failing(OperationalError("unable to open")))
    with pytest.raises(CommandError, match="unable to open"):
        call_command("import_article", str(ferry))


def test_nothing_is_imported_while_a_guard_is_missing(ferry, monkeypatch):
    monkeypatch.setattr(f"{COMMAND}.guards.fault", lambda: "A guard is missing.")
    with pytest.raises(CommandError, match=r"Nothing was imported: A guard is missing\."):
        call_command("import_article", str(ferry))


def test_rows_that_the_database_refuses_are_the_fault_of_one_file(ferry, monkeypatch):
    monkeypatch.setattr(f"{COMMAND}.import_article", failing(DataError("value too long")))
    _, err, code = run(ferry)
    assert (code, "ferry.txt: the database refused it (value too long)." in err) == (1, True)


def test_json_tells_a_bad_file_on_its_own_line_and_messages_on_the_other_output(ferry, tmp_path):
    out, err, code = run(tmp_path / "none.txt", ferry, json=True, dry_run=True)
    bad, good = (json.loads(line) for line in out.splitlines())
    message = f"{tmp_path}/none.txt: there is no such file. Check the path."
    assert (bad["id"], bad["status"], bad["error"], bad["statements"]) == ("none", "error", message, [])
    assert (good["status"], good["article"], "error" in good) == ("would be imported", None, False)
    assert (code, err.strip()) == (1, message)


def test_json_tells_what_is_found_in_an_article_that_is_there_already(ferry):
    first = json.loads(run(ferry, json=True)[0])
    again = json.loads(run(ferry, json=True, dry_run=True)[0])
    assert again["status"] == "already imported"
    assert (again["article"], again["statements"]) == (first["article"], first["statements"])


def test_json_is_ascii_in_one_line_whatever_the_text_has(tmp_path):
    path = os.fsdecode(os.fsencode(tmp_path) + b"/f\xff.txt")
    with open(path, "w", encoding="utf-8") as file:
        file.write("Ferry\u2028to Ås\n\nThe ferry sails at noon.")
    out, _, _ = run(path, json=True, dry_run=True)
    assert out.isascii()
    assert json.loads(out)["id"] == "f\\udcff"


def test_control_characters_do_not_reach_the_terminal(tmp_path):
    path = tmp_path / "red.txt"
    path.write_text("A \x1b[31mred ferry\n\nIt sails.")
    out, err, code = run(path)
    assert (out, code) == ("", 1)
    assert "red.txt, line 1, column 3: a control character (U+001B)" in err
    assert "\x1b" not in err


def test_a_mark_that_cannot_be_seen_is_escaped_on_the_terminal(tmp_path):
    path = tmp_path / "red.txt"
    path.write_text("A \u200fred ferry\n\n" + "The ferry sails at noon on Monday. " * 9, encoding="utf-8")
    assert "A \\u200fred ferry" in run(path)[0]


def test_a_warning_names_its_file_and_goes_to_the_error_output(tmp_path):
    path = tmp_path / "old.txt"
    path.write_bytes("Ferry to Ås\n\nThe ferry sails.".encode("cp1252"))
    out, err, _ = run(path, dry_run=True)
    assert "Warning" not in out
    assert err.strip() == (f"{path}: Warning: line 1 is not UTF-8; read as Windows-1252. Check the accents.")


def test_the_seed_is_told_in_a_few_lines():
    out, err, _ = run(SEED, dry_run=True)
    assert err == ""
    assert out.splitlines()[1:] == [
        "  headline    President Xi Jinping urges to respect human rights progress in different countries",
        "  place       Beijing",
        "  date        2022-05-25",
        "  statements  10 (3 direct, 7 indirect)",
        "  speakers    Xi Jinping (6), Michelle Bachelet (3), UN Human Rights Office (1)",
        "  not named   none",
        "  left open   none",
    ]
