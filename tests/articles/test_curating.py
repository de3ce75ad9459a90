from uuid import UUID

import pytest
from django.db import connection

from articles import curating, states
from articles.models import Decision, Statement
from articles.states import Overtaken, Refused
from people.models import Organisation, Person
from tests.building import (
    make_article,
    make_editor,
    make_mention,
    make_organisation,
    make_person,
    make_statement,
    publish,
)

pytestmark = pytest.mark.django_db

BODY = "“The ferry sails at noon,” Ida Holm told Radio Sund. A clerk said the pier was closed. Berg agreed."


@pytest.fixture
def article():
    return make_article(body=BODY)


@pytest.fixture
def ida():
    return make_person("Ida Holm")


@pytest.fixture
def statement(article, ida):
    return make_statement(
        article,
        "The ferry sails at noon,",
        by=ida,
        via=make_organisation("Radio Sund"),
        source="Ida Holm",
        cue="told",
        relay="Radio Sund",
    )


@pytest.fixture
def open_statement(article):
    return make_statement(article, "the pier was closed", source="A clerk", cue="said", kind="indirect")


@pytest.fixture
def vera():
    return make_editor("vera")


def fresh(row):
    return type(row).objects.get(pk=row.pk)


def test_accepting_keeps_a_decision_with_the_state_before_and_after(statement, vera, ida):
    decision = curating.accept(statement, vera, version=1, reason="heard it")
    assert (decision.action, decision.reason, decision.editor) == ("accept", "heard it", vera)
    assert decision.before["status"] == "candidate"
    assert decision.after["status"] == "accepted"
    assert decision.after["attributions"] == [
        ["relay", 1, None, Organisation.objects.get().pk],
        ["speaker", 1, ida.pk, None],
    ]
    roles = [(role, start, end) for _, role, _, start, end, _ in decision.after["passages"]]
    assert roles == [("content", 1, 25), ("cue", 36, 40), ("relay", 41, 51), ("source", 27, 35)]
    assert fresh(statement).status == "accepted"
    assert fresh(statement).version == 2


def test_accepting_confirms_speakers_and_relays_and_logs_each(statement, vera):
    curating.accept(statement, vera, version=1)
    assert set(Person.objects.values_list("name", "status")) == {("Ida Holm", "confirmed")}
    assert set(Organisation.objects.values_list("name", "status")) == {("Radio Sund", "confirmed")}
    assert list(Decision.objects.filter(article=None).values_list("action", flat=True)) == [
        "confirm",
        "confirm",
    ]


def test_accepting_is_refused_while_the_speaker_is_open(open_statement, vera):
    with pytest.raises(Refused, match="speaker is still open"):
        curating.accept(open_statement, vera, version=1)
    assert fresh(open_statement).status == "candidate"
    assert Decision.objects.count() == 0


@pytest.mark.skipif(connection.vendor == "postgresql", reason="PostgreSQL refuses the row itself at commit")
def test_accepting_is_refused_where_named_has_no_speaker(article, vera):
    nobody = make_statement(article, "the pier was closed")
    Statement.objects.filter(pk=nobody.pk).update(speaker_state="named")
    with pytest.raises(Refused, match="no speaker is set"):
        curating.accept(fresh(nobody), vera, version=1)


def test_accepting_is_refused_where_no_words_are_marked(article, vera, ida):
    wordless = make_statement(article, [], by=ida)
    with pytest.raises(Refused, match="nothing to accept"):
        curating.accept(wordless, vera, version=1)


def test_rejecting_needs_a_reason(statement, vera):
    with pytest.raises(Refused, match="Say why"):
        curating.reject(statement, vera, version=1, reason=" ")
    curating.reject(statement, vera, version=1, reason="a road sign")
    assert fresh(statement).status == "rejected"


def test_a_rejected_statement_can_be_accepted_after_all(statement, vera):
    curating.reject(statement, vera, version=1, reason="a road sign")
    curating.accept(statement, vera, version=2)
    assert fresh(statement).status == "accepted"


def test_the_second_of_two_editors_is_told_who_did_what(statement, vera):
    curating.reject(statement, vera, version=1, reason="a road sign")
    with pytest.raises(Overtaken, match=r"vera rejected it on .* \(a road sign\) while you were looking"):
        curating.accept(statement, make_editor("olaf"), version=1)
    assert fresh(statement).status == "rejected"


def test_an_editor_settles_who_speaks(open_statement, vera, ida):
    decision = curating.set_speakers(open_statement, vera, version=1, speakers=[ida])
    assert decision.action == "change"
    assert fresh(open_statement).speaker_state == "named"
    assert [a.who for a in fresh(open_statement).attributed("speaker")] == [ida]


def test_two_who_speak_together_keep_their_order(open_statement, vera, ida):
    sund = make_organisation("Radio Sund")
    curating.set_speakers(open_statement, vera, version=1, speakers=[sund, ida])
    assert [a.who for a in fresh(open_statement).attributed("speaker")] == [sund, ida]


def test_the_same_speaker_twice_is_refused(open_statement, vera, ida):
    with pytest.raises(Refused, match="chosen twice"):
        curating.set_speakers(open_statement, vera, version=1, speakers=[ida, ida])


def test_changing_the_speaker_of_an_accepted_statement_confirms_the_new_one(statement, vera):
    curating.accept(statement, vera, version=1)
    berg = make_person("Odd Berg")
    curating.set_speakers(statement, vera, version=2, speakers=[berg])
    assert fresh(berg).status == "confirmed"


def test_a_speaker_not_named_in_the_article_can_be_accepted(open_statement, vera):
    curating.set_unnamed(open_statement, vera, version=1)
    curating.accept(open_statement, vera, version=2)
    assert (fresh(open_statement).status, fresh(open_statement).speaker_state) == ("accepted", "unnamed")


def test_that_it_cannot_be_settled_needs_a_reason(statement, vera):
    with pytest.raises(Refused, match="cannot be settled"):
        curating.set_unnamed(statement, vera, version=1, state="unresolved")
    curating.set_unnamed(statement, vera, version=1, state="unresolved", reason="two of that name")
    assert fresh(statement).attributed("speaker") == []
    assert [a.who.name for a in fresh(statement).attributed("relay")] == ["Radio Sund"]


def test_a_speaker_is_made_from_a_printed_name_only(open_statement, vera):
    with pytest.raises(Refused, match="not printed in the article"):
        curating.create_speaker(open_statement, vera, version=1, name="Nils Aas")
    curating.create_speaker(open_statement, vera, version=1, name="Ida Holm")
    assert [a.who.name for a in fresh(open_statement).attributed("speaker")] == ["Ida Holm"]
    assert Person.objects.get().status == "proposed"
    assert list(Decision.objects.values_list("action", flat=True)) == ["create", "change"]


def test_a_speaker_is_not_made_a_second_time(open_statement, vera, ida):
    with pytest.raises(Refused, match="already has Ida Holm"):
        curating.create_speaker(open_statement, vera, version=1, name="Ida Holm")


def test_a_refused_change_makes_no_speaker(open_statement, vera):
    with pytest.raises(Overtaken):
        curating.create_speaker(open_statement, vera, version=7, name="Ida Holm")
    assert Person.objects.count() == 0


def test_confirming_the_mentions_is_one_act_on_the_article(article, vera, ida):
    make_mention(article, ida)
    make_mention(article, make_organisation("Radio Sund"))
    decision = curating.confirm_mentions(article, vera, version=1)
    assert decision.after == {"confirmed": ["Ida Holm", "Radio Sund"]}
    assert set(article.current.mentions.values_list("status", flat=True)) == {"confirmed"}
    assert fresh(ida).status == "confirmed"
    with pytest.raises(Refused, match="no mention left"):
        curating.confirm_mentions(article, vera, version=2)


def test_on_an_article_that_has_been_public_every_decision_needs_a_reason(article, statement, vera):
    publish(article, vera)
    assert fresh(article).has_been_public
    with pytest.raises(Refused, match="has been public: say why"):
        curating.accept(statement, vera, version=1)
    curating.accept(statement, vera, version=1, reason="checked with the tape")
    assert fresh(statement).first_public_at is not None


def test_what_was_public_cannot_be_rejected(article, statement, vera):
    curating.accept(statement, vera, version=1)
    publish(article, vera)
    with pytest.raises(Refused, match="has been public"):
        curating.reject(fresh(statement), vera, version=2, reason="a road sign")
    assert states.acts(fresh(statement)) == ["change", "retract"]


def test_the_chain_of_decisions_covers_its_predecessors(statement, vera):
    curating.reject(statement, vera, version=1, reason="a road sign")
    curating.accept(statement, vera, version=2)
    first, second = statement.decisions.all()
    assert first.expected_hash("") == first.hash
    assert second.expected_hash(first.hash) == second.hash
    assert second.expected_hash("") != second.hash


def test_who_passed_it_on_is_set_in_order_and_cleared(statement, vera):
    radio, gazette = Organisation.objects.get(), make_organisation("Harbour Gazette")
    decision = curating.set_relays(statement, vera, version=1, relays=[gazette, radio], reason="page two")
    assert (decision.action, decision.reason) == ("change", "page two")
    relays = [row for row in decision.after["attributions"] if row[0] == "relay"]
    assert relays == [["relay", 1, None, gazette.pk], ["relay", 2, None, radio.pk]]
    assert [row for row in decision.before["attributions"] if row[0] == "relay"] == [
        ["relay", 1, None, radio.pk]
    ]
    curating.set_relays(statement, vera, version=2, relays=[])
    assert fresh(statement).attributed("relay") == []
    assert [one.who.name for one in fresh(statement).attributed("speaker")] == ["Ida Holm"]


def test_a_relay_that_changes_nothing_or_stands_twice_is_refused(statement, vera):
    radio = Organisation.objects.get()
    with pytest.raises(Refused, match="it says so already"):
        curating.set_relays(statement, vera, version=1, relays=[radio])
    with pytest.raises(Refused, match="chosen twice"):
        curating.set_relays(statement, vera, version=1, relays=[radio, radio])
    assert Decision.objects.count() == 0


def test_whoever_passes_on_an_accepted_statement_is_confirmed(statement, vera):
    curating.accept(statement, vera, version=1)
    curating.set_relays(statement, vera, version=2, relays=[make_organisation("Harbour Gazette")])
    assert set(Organisation.objects.values_list("status", flat=True)) == {"confirmed"}


@pytest.mark.parametrize(
    ("body", "name", "why"),
    [
        ("the spokesman said no.", "spokesman", "its first word has no capital letter"),
        ("He said no.", "He", "it stands for somebody"),
        ("Someone said no.", "Someone", "it stands for somebody"),
        ("The Mayor said no.", "The Mayor", "it describes somebody"),
    ],
)
def test_a_person_is_made_from_a_name_alone(vera, body, name, why):
    said = make_statement(make_article(body=body), "no", source=name, cue="said", kind="indirect")
    with pytest.raises(Refused, match=why):
        curating.create_speaker(said, vera, version=1, name=name)
    curating.create_speaker(said, vera, version=1, name=name, kind="organisation")


@pytest.mark.parametrize("name", ["He Lifeng", "al-Harthi", "习近平"])
def test_a_name_may_look_like_a_pronoun_begin_small_or_have_no_capitals(vera, name):
    said = make_statement(make_article(body=f"{name} said no."), "no", source=name, cue="said")
    curating.create_speaker(said, vera, version=1, name=name)
    assert Person.objects.get().name == name


def test_a_speaker_is_made_from_whole_words(open_statement, vera):
    with pytest.raises(Refused, match="is not printed in the article"):
        curating.create_speaker(open_statement, vera, version=1, name="Ida Hol")


def test_acts_of_one_batch_say_so(statement, open_statement, vera):
    batch = UUID("12345678123456781234567812345678")
    decisions = [
        curating.accept(statement, vera, version=1, batch=batch),
        curating.set_speakers(open_statement, vera, version=1, speakers=[Person.objects.get()], batch=batch),
        curating.reject(open_statement, vera, version=2, reason="no", batch=batch),
    ]
    assert [decision.batch for decision in decisions] == [batch] * 3
