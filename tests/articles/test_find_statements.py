"""manage.py find_statements and python -m extraction: an article with its statements marked, or as JSON."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

import extraction
from articles.models import Statement
from extraction import marked
from tests.building import make_article, make_person, make_statement

pytestmark = pytest.mark.django_db

ROOT = Path(__file__).parents[2]
FERRY = (
    "Ferry to sail\n\nSUND, May 4, 2022 (Nordpress) -- “The ferry sails at noon,” Ida Holm told Radio Sund.\n\n"
    "She denied that the pier was closed. “It was never closed,” Berg said.\n"
)
SHOWN = """\
Ferry to sail
Sund, 2022-05-04
[1 words of statement 1]  [1s who said it]  [1c the cue]  [1r who passed it on]

SUND, May 4, 2022 (Nordpress) -- “[1 The ferry sails at noon,]” [1s Ida Holm] [1c told] [1r Radio Sund].
    1  direct: Ida Holm (person); name, sure
       reported by Radio Sund (organisation)
       rule: quotation followed by who said it
       The article prints the name.

[2s She] [2c denied] that [2 the pier was closed]. “[3 It was never closed,]” [3s Berg] [3c said].
    2  indirect, denied: Ida Holm (person); pronoun, sure
       rule: a denial
"""


@pytest.fixture
def ferry(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(FERRY, encoding="utf-8")
    return path


def run(*args, **options):
    """What the command prints on its two outputs, and its exit code."""
    out, err = io.StringIO(), io.StringIO()
    try:
        call_command("find_statements", *map(str, args), stdout=out, stderr=err, **options)
    except SystemExit as end:
        return out.getvalue(), err.getvalue(), end.code
    return out.getvalue(), err.getvalue(), 0


def without_django(*args):
    """The same for `python -m extraction`."""
    command = [sys.executable, "-m", "extraction", *map(str, args)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout, done.stderr, done.returncode


def test_the_statements_are_marked_in_the_text_and_told_below_it(ferry):
    assert run(ferry)[0].startswith(SHOWN)


def test_the_engine_alone_shows_the_same_without_django(ferry):
    out, err, code = without_django(ferry)
    assert (out, err, code) == (run(ferry)[0], "", 0)
    code = "import extraction.__main__, sys; print({'django', 'articles'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_without_its_marks_the_text_is_the_body(ferry):
    article = extraction.read_article(FERRY)
    found = extraction.find_statements(article.body)
    lines = marked.as_text(article, found).split("\n")[4:-2]
    text = "\n".join(line for line in lines if not line.startswith("    "))
    for n in range(1, len(found.statements) + 1):
        for letter in marked.LETTERS.values():
            text = text.replace(f"[{n}{letter} ", "")
    assert text.replace("]", "") == article.body


def test_colour_only_repeats_what_the_letters_say():
    article = extraction.read_article(FERRY)
    found = extraction.find_statements(article.body)
    coloured = marked.as_text(article, found, colour=True)
    assert "“\x1b[1;36m[1 The ferry sails at noon,]\x1b[0m” \x1b[32m[1s Ida Holm]\x1b[0m" in coloured
    for colour in (*marked.COLOURS.values(), marked.PLAIN):
        coloured = coloured.replace(colour, "")
    assert coloured == marked.as_text(article, found)


@pytest.mark.parametrize(
    ("confidence", "word"), [(0.9, "sure"), (0.89, "likely"), (0.7, "likely"), (0.69, "check")]
)
def test_confidence_is_told_in_the_words_of_the_desk(confidence, word):
    assert marked.sureness(confidence) == word


def test_whoever_is_left_open_is_told_with_who_fits(tmp_path):
    path = tmp_path / "two.txt"
    path.write_text("Two\n\nAnna Berg met Tom Berg. “It rains,” said Berg.\n", encoding="utf-8")
    out = run(path)[0]
    assert "1  direct: left open; surname, check" in out
    assert out.count("perhaps ") == 2


def test_json_has_the_form_of_the_import(ferry):
    ours, engines = (json.loads(show(ferry, "--json")[0]) for show in (run, without_django))
    out = io.StringIO()
    call_command("import_article", str(ferry), "--dry-run", "--json", stdout=out)
    imported = json.loads(out.getvalue())
    assert ours == engines
    assert list(ours) == list(imported)
    assert {"reasons"} == set(ours["statements"][0]) - set(imported["statements"][0])
    same = ("text", "kind", "denies", "speaker", "reported_by", "passages", "how", "rule")
    for mine, theirs in zip(ours["statements"], imported["statements"], strict=True):
        if theirs["speaker"]:
            assert {key: mine[key] for key in same} == {key: theirs[key] for key in same}


def test_the_archive_knows_whom_a_name_means(ferry):
    ida = make_person("Ida Holm")
    (first, *_) = json.loads(run(ferry, "--json")[0])["statements"]
    assert first["speakers"] == [{"name": "Ida Holm", "kind": "person", "id": ida.pk}]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "there is no such file"),
        (b"\x00\x01\x02", "a binary file"),
        (b"Only a headline\n", "no body after its headline"),
    ],
)
def test_a_bad_file_is_named_with_what_is_wrong(tmp_path, content, message):
    path = tmp_path / "bad.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CommandError, match=message):
        run(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "bad.txt: cannot be read (No such file or directory).\n"),
        (b"\x00\x01\x02", "bad.txt: a binary file. Save the article as plain text in UTF-8.\n"),
        (b"\xff\xfe", "bad.txt: not plain text in UTF-8. Save the article as UTF-8.\n"),
        (b"Only a headline\n", "bad.txt: The article has no body after its headline.\n"),
        (b"", "bad.txt: The article has no headline: the first line with words is the headline.\n"),
    ],
)
def test_the_engine_alone_names_a_bad_file_as_well(tmp_path, content, message):
    path = tmp_path / "bad.txt"
    if content is not None:
        path.write_bytes(content)
    out, err, code = without_django(path)
    assert (out, err.removeprefix(f"{tmp_path}/"), code) == ("", message, 1)


def test_a_file_cannot_steer_the_terminal(tmp_path):
    path = tmp_path / "steer.txt"
    path.write_text("Head \x1b[2J\n\n“It \x1b[31m rains again,” said Ida Holm.\n", encoding="utf-8")
    out = without_django(path)[0]
    assert "\x1b" not in out
    assert "It \\x1b[31m rains" in out


def test_reading_again_tells_what_changed():
    article = make_article(body="“The ferry sails at noon,” said Ida Holm. The crew slept.")
    make_statement(article, "The crew slept")
    out, err, code = run("--again", article.pk, article.pk + 1)
    assert out.splitlines() == [
        f"article {article.pk}, Ferry to sail: 1 removed, 1 added, 0 kept, by engine {extraction.VERSION}",
        "  removed  The crew slept",
        "  added    The ferry sails at noon,",
        "  mention added    Ida Holm",
    ]
    assert (err, code) == (f"There is no article {article.pk + 1}.\n", 1)
    assert run("--again", article.pk)[0].startswith(
        f"article {article.pk}, Ferry to sail: 0 removed, 0 added, 1 kept"
    )


def test_a_dry_run_says_would_be(ferry):
    article = make_article()
    out = run("--again", article.pk, "--dry-run")[0]
    assert "would be 0 removed, 1 added, 0 kept" in out
    assert Statement.objects.count() == 0


@pytest.mark.parametrize(
    "args", [(), ("a.txt", "--again", "1"), ("a.txt", "--dry-run"), ("--again", "1", "--json")]
)
def test_options_that_contradict_each_other_are_refused(args):
    with pytest.raises(CommandError, match=r"Give one text file|--dry-run goes with"):
        run(*args)
