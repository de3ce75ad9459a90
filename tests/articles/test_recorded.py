import json

import pytest

from articles.models import Article, Decision, Statement
from articles.recorded import Mismatch, apply_decisions
from tests.building import (
    make_article,
    make_editor,
    make_mention,
    make_organisation,
    make_person,
    make_statement,
)

pytestmark = pytest.mark.django_db

RECORDED = {
    "headline": "Ferry to sail",
    "accept": [
        {"words": "The ferry sails at noon,", "speakers": ["Ida Holm"], "reported_by": ["Radio Sund"]},
        {"words": "the pier was closed", "speakers": ["Odd Berg"]},
    ],
    "mentions": ["Ida Holm", "Odd Berg"],
    "publish": True,
}


@pytest.fixture
def article():
    article = make_article(
        body="“The ferry sails at noon,” Ida Holm told Radio Sund. Odd Berg said the pier was closed."
    )
    ida, berg = make_person("Ida Holm"), make_person("Odd Berg")
    make_statement(article, "The ferry sails at noon,", by=ida, via=make_organisation("Radio Sund"))
    make_statement(article, "the pier was closed", kind="indirect", cue="said")
    make_mention(article, ida)
    make_mention(article, berg)
    return article


@pytest.fixture
def write(tmp_path):
    def write_changed(**changes):
        path = tmp_path / "decisions.json"
        path.write_text(json.dumps({**RECORDED, **changes}))
        return path

    return write_changed


def untouched():
    return Decision.objects.count() == 0 and not Statement.objects.exclude(status="candidate").exists()


def test_recorded_decisions_accept_settle_confirm_and_publish(article, write):
    assert apply_decisions(write()).accepted == 2
    assert Article.objects.public().get() == article
    said = Statement.objects.public().order_by("pk")
    assert [[a.who.name for a in s.attributed("speaker")] for s in said] == [["Ida Holm"], ["Odd Berg"]]
    assert set(article.current.mentions.values_list("status", flat=True)) == {"confirmed"}


def test_they_are_the_acts_of_a_user_who_cannot_sign_in(article, write):
    apply_decisions(write())
    (editor,) = {d.editor for d in Decision.objects.all()}
    assert (editor.username, editor.is_staff, editor.has_usable_password()) == ("setup", False, False)


def test_applying_them_again_does_nothing(article, write):
    apply_decisions(write())
    count = Decision.objects.count()
    assert apply_decisions(write()).accepted == 0
    assert Decision.objects.count() == count


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"headline": "Ferry sunk"}, "0 articles with the headline “Ferry sunk”"),
        ({"accept": [{"words": "The ferry sails", "speakers": []}]}, "entry 1: 0 undecided statements"),
        ({"accept": [{**RECORDED["accept"][0], "reported_by": []}]}, "entry 1: the statement is reported by"),
        ({"accept": [{**RECORDED["accept"][1], "speakers": ["Nils Aas"]}]}, "called “Nils Aas”"),
        ({"accept": [{"speakers": ["Ida Holm"]}]}, "entry 1: “words” is missing"),
        ({"mentions": ["Ida Holm"]}, "the mentions differ: Odd Berg"),
        ({"publish": "yes"}, "“publish” is missing or of the wrong form"),
    ],
)
def test_what_does_not_match_is_refused_and_decides_nothing(article, write, changes, message):
    with pytest.raises(Mismatch, match=message):
        apply_decisions(write(**changes))
    assert untouched()


def test_an_editor_who_was_first_is_not_overruled(article, write):
    from articles import curating

    statement = article.statements.get(kind="direct")
    curating.reject(statement, make_editor(), version=1, reason="a sign")
    with pytest.raises(Mismatch, match="entry 1: 0 undecided"):
        apply_decisions(write())
    statement.refresh_from_db()
    assert statement.status == "rejected"


def test_a_file_that_is_missing_or_no_json_is_named(tmp_path):
    with pytest.raises(Mismatch, match=r"none\.json: No such file"):
        apply_decisions(tmp_path / "none.json")
    (tmp_path / "broken.json").write_text("{")
    with pytest.raises(Mismatch, match=r"broken\.json: not a JSON file"):
        apply_decisions(tmp_path / "broken.json")
