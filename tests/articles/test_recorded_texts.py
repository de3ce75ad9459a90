import json
from pathlib import Path

import pytest
from django.core.management import call_command

from articles.models import Article, Decision
from articles.recorded import Mismatch, apply_decisions

pytestmark = pytest.mark.django_db

NOON = "The ferry sails at noon,"


@pytest.fixture
def pair(tmp_path):
    """A text and its decisions, side by side."""
    (tmp_path / "ferry.txt").write_text("Ferry to sail\n\n“The ferry sails at noon,” Ida Holm said.\n")
    recorded = {
        "headline": "Ferry to sail",
        "text": "ferry.txt",
        "publisher": "Sund Gazette (invented)",
        "published": "2021-03-04",
        "accept": [{"words": NOON, "speakers": [{"person": "Ida Holm"}]}],
        "reject_others": "not a statement in the recorded decisions",
        "publish": True,
    }

    def write_pair(**changes):
        path = tmp_path / "ferry.json"
        path.write_text(json.dumps({**recorded, **changes}))
        return path

    return write_pair


def test_a_text_beside_the_file_is_imported_with_its_publisher_and_date(pair):
    assert apply_decisions(pair()).accepted == 1
    article = Article.objects.public().get()
    assert (article.publisher.name, article.printed_date) == ("Sund Gazette (invented)", "2021-03-04")
    assert apply_decisions(pair()).again
    assert Article.objects.count() == 1


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"text": "none.txt"}, r"ferry\.json: .*none\.txt: there is no such file"),
        ({"published": "yesterday"}, r"ferry\.json: --published yesterday: a date looks like"),
        ({"headline": "Ferry sunk"}, "the headline of ferry.txt is “Ferry to sail”"),
    ],
)
def test_a_text_that_cannot_be_imported_is_named(pair, changes, message):
    with pytest.raises(Mismatch, match=message):
        apply_decisions(pair(**changes))
    assert Decision.objects.count() == 0


def test_decisions_on_a_text_that_has_changed_since_are_refused(pair):
    file = pair()
    apply_decisions(file)
    text = file.parent / "ferry.txt"
    text.write_text(text.read_text(encoding="utf-8") + "\nMore of it.\n", encoding="utf-8")
    with pytest.raises(
        Mismatch, match=r"ferry\.txt is a pending revision of article [0-9]+; these decisions"
    ):
        apply_decisions(file)


def test_the_command_goes_on_after_a_file_that_does_not_fit(pair, tmp_path, capsys):
    with pytest.raises(SystemExit) as exit_code:
        call_command("apply_decisions", tmp_path / "none.json", pair())
    assert exit_code.value.code == 1
    told = capsys.readouterr()
    assert "none.json: No such file" in told.err
    assert told.out == "Ferry to sail: 1 statements accepted, as recorded.\n"
    call_command("apply_decisions", pair())
    assert capsys.readouterr().out == "Ferry to sail: decisions already applied.\n"


def test_a_file_that_is_missing_or_no_json_is_named(tmp_path):
    with pytest.raises(Mismatch, match=r"none\.json: No such file"):
        apply_decisions(tmp_path / "none.json")
    # An open pipe would wait for ever, and /dev/zero never ends.
    for never in (tmp_path, Path("/dev/zero")):
        with pytest.raises(Mismatch, match="not a plain file"):
            apply_decisions(never)
    for content in ("{", "[" * 100_000):
        (tmp_path / "broken.json").write_text(content)
        with pytest.raises(Mismatch, match=r"broken\.json: not a JSON file"):
            apply_decisions(tmp_path / "broken.json")
