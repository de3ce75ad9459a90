"""One way through the import, on the seed and on files that are none."""

import io
import json
import os
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command

from articles.models import Article, Mention, Source, Statement
from people.models import Organisation, Person
from tests.building import make_organisation, make_person

pytestmark = pytest.mark.django_db

SEED = Path(__file__).parents[2] / "fixtures" / "seed.txt"
FERRY = "Ferry to sail\n\nSUND, May 4 (Nordpress) -- “The ferry sails at noon,” Ida Holm said on Monday.\n"


def run(*args, **options):
    """What the command prints on its two outputs, and its exit code."""
    out, err = io.StringIO(), io.StringIO()
    try:
        call_command("import_article", *map(str, args), stdout=out, stderr=err, **options)
    except SystemExit as end:
        return out.getvalue(), err.getvalue(), end.code
    return out.getvalue(), err.getvalue(), 0


def rows():
    return {
        m.__name__: m.objects.count()
        for app in ("articles", "people")
        for m in apps.get_app_config(app).get_models()
    }


@pytest.fixture
def ferry(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(FERRY, encoding="utf-8")
    return path


def test_the_seed_comes_in_with_ten_statements_and_their_speakers():
    assert run(SEED)[2] == 0
    article = Article.objects.get()
    assert (article.printed_date, article.date_from, article.current.place) == (
        "2022-05-25",
        "dateline",
        "Beijing",
    )
    said = [
        (
            s.kind,
            s.speaker_state,
            [a.who.name for a in s.attributed("speaker")],
            [a.who.name for a in s.attributed("relay")],
        )
        for s in sorted(Statement.objects.with_all(), key=lambda s: s.passages_of("content")[0].start)
    ]
    xi, bachelet, office = ["Xi Jinping"], ["Michelle Bachelet"], ["UN Human Rights Office"]
    assert said == [
        ("indirect", "named", xi, []),
        ("direct", "named", xi, ["China Central Television"]),
        ("direct", "named", xi, []),
        ("direct", "named", xi, []),
        ("indirect", "named", xi, []),
        ("indirect", "named", xi, []),
        ("indirect", "named", bachelet, []),
        ("indirect", "named", bachelet, []),
        ("indirect", "named", bachelet, []),
        ("indirect", "named", office, []),
    ]
    assert set(Person.objects.values_list("name", "status")) == {
        ("Xi Jinping", "proposed"),
        ("Michelle Bachelet", "proposed"),
        ("Wang Yi", "proposed"),
    }
    assert Mention.objects.get(person__name="Wang Yi").status == "proposed"
    assert bytes(Source.objects.get().content) == SEED.read_bytes()


def test_the_same_bytes_or_the_same_text_again_write_nothing(ferry, tmp_path):
    run(ferry)
    before = rows()
    out, _, code = run(ferry)
    assert (code, "already imported as article" in out, rows()) == (0, True, before)
    crlf = tmp_path / "crlf.txt"
    crlf.write_bytes(b"\xef\xbb\xbf" + FERRY.replace("\n", "\r\n").encode())
    out, _, code = run(crlf)
    assert (code, "already imported as article" in out, rows()) == (0, True, before)


def test_a_dry_run_writes_nothing(ferry):
    before = rows()
    out, _, _ = run(ferry, dry_run=True, publisher="Sund Post")
    assert "would be imported" in out
    assert rows() == before


def test_json_prints_one_object_with_the_words_where_they_stand(ferry):
    out, _, _ = run(ferry, json=True)
    (line,) = out.splitlines()
    told = json.loads(line)
    assert (told["id"], told["title"], told["date"], told["place"]) == (
        "ferry",
        "Ferry to sail",
        "--05-04",
        "Sund",
    )
    (statement,) = told["statements"]
    assert (statement["text"], statement["speaker"], statement["reported_by"]) == (
        "The ferry sails at noon,",
        "Ida Holm",
        None,
    )
    body = FERRY.partition("\n")[2].strip("\n")
    assert all(body[p["start"] : p["end"]] == p["text"] for p in statement["passages"])


def test_a_date_without_a_year_stays_so_and_an_option_can_complete_it(ferry):
    run(ferry)
    assert (Article.objects.get().printed_date, Article.objects.get().printed_day) == ("--05-04", None)


@pytest.mark.parametrize(("given", "fits"), [("2022-05-04", True), ("2022-05-05", False)])
def test_an_option_completes_the_printed_date_and_never_contradicts_it(ferry, given, fits):
    _, err, code = run(ferry, published=given)
    assert code == (0 if fits else 1)
    if fits:
        assert Article.objects.get().date_from == "option"
    else:
        assert "prints the date --05-04, but --published says 2022-05-05" in err
        assert Article.objects.count() == 0


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the file is empty"),
        (b"\x00\x01\x02", "a binary file"),
        (b"Only a headline\n", "bad.txt"),
        (b"Bad \x81 byte\n\nBody \x81 here.\n", "line 1: neither UTF-8 nor Windows-1252"),
        (b"x" * 101, "over the limit of 100 bytes"),
    ],
)
def test_a_file_that_is_no_article_is_named_with_what_is_wrong(tmp_path, settings, content, message):
    settings.NEWSROOM_MAX_ARTICLE_BYTES = 100
    path = tmp_path / "bad.txt"
    path.write_bytes(content)
    _, err, code = run(path)
    assert code == 1
    assert message in err
    assert "bad.txt" in err
    assert rows() == dict.fromkeys(rows(), 0)


def test_the_batch_goes_on_after_a_bad_file(ferry, tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    out, err, code = run(tmp_path / "none.txt", tmp_path / "pipe.txt", ferry)
    assert code == 1
    assert "there is no such file" in err
    assert "not a plain file" in err
    assert "imported as article" in out


def test_windows_1252_is_read_with_a_warning(tmp_path):
    path = tmp_path / "old.txt"
    path.write_bytes(FERRY.replace("Sund", "Åsund").encode("cp1252"))
    _, err, _ = run(path)
    assert "read as Windows-1252" in err


def test_a_name_of_the_archive_is_linked_and_a_name_that_fits_two_is_left_open(ferry):
    ida = make_person("Ida Holm", confirmed=True)
    run(ferry)
    assert [a.who for a in Statement.objects.get().attributed("speaker")] == [ida]


def test_two_people_of_one_name_never_become_one(ferry):
    first, second = make_person("Ida Holm"), make_person("Ida Holm")
    run(ferry)
    statement = Statement.objects.get()
    assert (statement.speaker_state, statement.attributed("speaker")) == ("open", [])
    assert sorted(c["id"] for c in statement.found["candidates"]) == [first.pk, second.pk]


def test_the_publisher_is_linked_or_proposed(ferry):
    post = make_organisation("Sund Post", confirmed=True)
    run(ferry, publisher="Sund Post")
    assert Article.objects.get().publisher == post
    assert Organisation.objects.filter(name="Sund Post").count() == 1


def test_the_same_bytes_under_another_publisher_are_an_error_that_names_the_article(ferry):
    run(ferry, publisher="Sund Post")
    _, err, code = run(ferry, publisher="Fjord Post")
    assert code == 1
    assert "already imported as article" in err


def test_a_date_option_of_another_form_is_refused(ferry):
    with pytest.raises(CommandError, match="--published yesterday"):
        call_command("import_article", str(ferry), published="yesterday")
