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
    make_statement(article, "the pier was closed", kind="indirect", source="Odd Berg", cue="said")
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
        (
            {"accept": [{"words": "The ferry sails", "speakers": ["Ida Holm"]}]},
            "entry 1: 0 undecided statements",
        ),
        ({"accept": [{**RECORDED["accept"][0], "kind": "mixed"}]}, "entry 1: 0 undecided statements"),
        ({"accept": [{**RECORDED["accept"][0], "denies": True}]}, "entry 1: 0 undecided statements"),
        ({"accept": [{**RECORDED["accept"][1], "source": "Ida Holm"}]}, "entry 1: 0 undecided statements"),
        ({"accept": [{**RECORDED["accept"][0], "reported_by": []}]}, "entry 1: the statement is reported by"),
        ({"accept": [{**RECORDED["accept"][1], "speakers": ["Nils Aas"]}]}, "called “Nils Aas”"),
        ({"accept": [{"speakers": ["Ida Holm"]}]}, "entry 1: “words” is missing"),
        ({"accept": ["The ferry sails at noon,"]}, "entry 1: not an object"),
        ({"accept": [{"words": "The ferry sails at noon,", "speakers": []}]}, "entry 1: say who speaks"),
        ({"accept": [{**RECORDED["accept"][0], "unnamed": True}]}, "entry 1: say who speaks"),
        ({"accept": [{**RECORDED["accept"][0], "speakers": [{}]}]}, "entry 1: a speaker: a person or an"),
        ({"accept": [{**RECORDED["accept"][0], "speakers": [7]}]}, "entry 1: a speaker: not an object"),
        ({"publsh": True}, "“publsh” is not a key here; possible are headline, text,"),
        ({"withhold": {"reason": "asked"}}, "withhold: “public_note” is missing"),
        ({"retract": [{"words": "The ferry sails at noon,"}]}, "retract 1: “reason” is missing"),
        (
            {"retract": [{"words": "sails", "reason": "asked", "public_note": "Misheard."}]},
            "0 accepted statements to retract have the words “sails”",
        ),
        ({"mentions": ["Ida Holm"]}, "the mentions differ: Odd Berg"),
        ({"mentions": [{"person": "Ida Holm"}]}, "“mentions” has something that is no name"),
        ({"headline": "Ferry \0"}, "“headline” has a character that is in no text"),
        ({"accept": [{**RECORDED["accept"][0], "words": "\ud800"}]}, "entry 1: “words” has a character"),
        ({"reject_others": "\udfff"}, "“reject_others” has a character that is in no text"),
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


TOLERANT = {"reject_others": "not a statement in the recorded decisions"}
NOON = "The ferry sails at noon,"
SHUT = "the pier was closed"


def speakers(words):
    statement = Statement.objects.get(text=words)
    return [(a.get_role_display(), a.who.spoken_kind, a.who.name) for a in statement.attributions.all()]


def test_with_a_reason_for_all_others_what_is_not_listed_is_rejected_and_what_is_not_found_counted(
    article, write
):
    listed = [
        {**RECORDED["accept"][0], "source": "nothing is marked"},
        {"words": "the pier is open", "speakers": ["Odd Berg"]},
    ]
    applied = apply_decisions(write(accept=listed, **TOLERANT))
    assert (applied.accepted, applied.rejected, applied.missing, applied.again) == (1, 1, 1, False)
    rejected = Statement.objects.get(status="rejected")
    assert rejected.text == SHUT
    assert rejected.decisions.get().reason == "not a statement in the recorded decisions"


def test_speakers_and_relays_are_set_as_recorded_and_made_where_the_archive_has_nobody(article, write):
    listed = [
        {
            "words": NOON,
            "speakers": [{"person": "Odd Berg"}],
            "reported_by": [{"organisation": "Kanal Sund"}],
        },
        {"words": SHUT, "speakers": [{"person": "Nils Aas"}, "Ida Holm"]},
    ]
    apply_decisions(write(accept=listed, **TOLERANT))
    assert speakers(NOON) == [
        ("reported by", "organisation", "Kanal Sund"),
        ("speaker", "person", "Odd Berg"),
    ]
    assert speakers(SHUT) == [("speaker", "person", "Nils Aas"), ("speaker", "person", "Ida Holm")]


def test_somebody_whom_the_article_does_not_name_so_comes_from_the_archive_unless_two_fit(article, write):
    aas = make_person("Nils Aas")
    listed = [{"words": SHUT, "speakers": [{"person": "Nils Aas"}]}]
    make_person("Eva Lind")
    make_person("Eva Lind")
    two = [{"words": SHUT, "speakers": [{"person": "Eva Lind"}]}]
    with pytest.raises(Mismatch, match="entry 1: 2 people or organisations of this article"):
        apply_decisions(write(accept=two, **TOLERANT))
    assert untouched()
    apply_decisions(write(accept=listed, **TOLERANT))
    assert Statement.objects.get(text=SHUT).attributions.get().person == aas


def test_a_person_is_not_taken_for_an_organisation_of_the_same_name(article, write):
    make_mention(article, make_organisation("Nils Aas"))
    apply_decisions(
        write(
            accept=[{"words": SHUT, "speakers": [{"person": "Nils Aas"}]}],
            mentions=[*RECORDED["mentions"], "Nils Aas"],
            **TOLERANT,
        )
    )
    assert speakers(SHUT) == [("speaker", "person", "Nils Aas")]


def test_a_speaker_without_a_name_is_set_so(article, write):
    apply_decisions(write(accept=[{"words": NOON, "unnamed": True}], **TOLERANT))
    statement = Statement.objects.get(text=NOON)
    assert (statement.status, statement.speaker_state) == ("accepted", "unnamed")
    assert speakers(NOON) == []


@pytest.mark.parametrize(
    ("changes", "status", "headline"),
    [
        ({"publish": False}, "draft", False),
        ({"publish": False, "submit": True}, "review", False),
        ({"withhold": {"reason": "asked", "public_note": "Until Monday."}}, "withheld", False),
        (
            {"withdraw": {"reason": "asked", "public_note": "Mixed up.", "show_headline": True}},
            "withdrawn",
            True,
        ),
    ],
)
def test_the_article_is_left_in_the_state_that_was_recorded(article, write, changes, status, headline):
    apply_decisions(write(**changes))
    article.refresh_from_db()
    assert (article.status, article.show_headline) == (status, headline)


def test_a_statement_is_retracted_with_its_public_note(article, write):
    notice = {"reason": "a letter", "public_note": "He was misheard."}
    apply_decisions(write(retract=[{"words": SHUT, **notice}]))
    retracted = Statement.objects.get(status="retracted")
    assert (retracted.text, retracted.decisions.last().public_note) == (SHUT, "He was misheard.")
