"""Every act of the admin leaves a Decision, or is refused with a sentence and loses nothing."""

from datetime import UTC, datetime

import pytest

from articles.models import Decision, Statement
from people.models import Organisation, Person
from tests.articles.admin_cast import act, make_cast, messages, page, sign_in
from tests.building import make_editor, make_organisation, make_person, publish

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]


@pytest.fixture
def cast():
    return make_cast()


@pytest.fixture
def vera():
    return sign_in("Chief")


def do(client, row, slug, **fields):
    """Post an act with the version that the row has now; answers with the page it leads back to."""
    row.refresh_from_db()
    data = {"version": row.version, **fields} if hasattr(row, "version") else fields
    return client.post(act(row, slug), data, follow=True)


def decisions():
    return list(Decision.objects.order_by("pk").values_list("action", "reason"))


def test_accepting_leaves_a_decision_and_confirms_the_speaker_and_the_relay(cast, vera):
    answer = do(vera, cast.named, "accept")
    assert messages(answer) == ["chief accepted “The ferry sails at noon,”."]
    assert sorted(decisions()) == [("accept", ""), ("confirm", ""), ("confirm", "")]
    assert Statement.objects.get(pk=cast.named.pk).status == "accepted"


def test_rejecting_needs_a_reason_and_keeps_it(cast, vera):
    assert messages(do(vera, cast.named, "reject")) == ["Say why it is rejected."]
    assert decisions() == []
    do(vera, cast.named, "reject", reason="Nobody says this")
    assert decisions() == [("reject", "Nobody says this")]


def test_an_open_statement_cannot_be_accepted_and_its_page_says_what_to_do(cast, vera):
    answer = do(vera, cast.open, "accept")
    assert messages(answer) == ["The speaker is still open. Settle who is speaking, then accept."]
    assert "Settle who is speaking; then it can be accepted." in answer.content.decode()
    assert decisions() == []


def test_a_speaker_is_chosen_from_the_list_by_number(cast, vera):
    berg = make_person("Anna Berg")
    do(vera, cast.open, "set-speakers", speaker=f"Anna Berg (person {berg.pk})", reason="page two")
    assert decisions() == [("change", "page two")]
    assert [one.who for one in cast.open.attributed("speaker")] == [berg]


def test_a_speaker_typed_in_full_is_found_whatever_the_accents(cast, vera):
    berg = make_person("Søren Berg")
    do(vera, cast.open, "set-speakers", speaker="soren berg")
    assert [one.who for one in cast.open.attributed("speaker")] == [berg]


def test_an_organisation_can_speak_and_two_can_speak_together(cast, vera):
    harbour = make_organisation("Port of Sund")
    do(vera, cast.open, "set-speakers", speaker="Port of Sund", second="Ida Holm")
    assert [one.who for one in cast.open.attributed("speaker")] == [harbour, cast.ida]


def test_a_name_that_fits_two_is_never_guessed(cast, vera):
    first, second = make_person("Anna Berg"), make_person("Anna Berg")
    answer = do(vera, cast.open, "set-speakers", speaker="Anna Berg", reason="she speaks")
    assert messages(answer) == [
        f"“Anna Berg” fits Anna Berg (person {first.pk}), Anna Berg (person {second.pk}). Choose one of them."
    ]
    assert decisions() == []
    assert 'value="she speaks"' in answer.content.decode()


@pytest.mark.parametrize("typed", ["Nobody Known", "Ida Holm (person 999999)"])
def test_a_name_that_fits_nobody_is_refused(cast, vera, typed):
    answer = do(vera, cast.open, "set-speakers", speaker=typed)
    assert messages(answer) == [f"Nobody in the archive is called “{typed}”."]
    assert decisions() == []


def test_not_named_and_cannot_be_settled_are_two_decisions(cast, vera):
    do(vera, cast.open, "unnamed")
    assert Statement.objects.get(pk=cast.open.pk).speaker_state == "unnamed"
    assert messages(do(vera, cast.open, "unresolved")) == ["Say why it cannot be settled."]
    do(vera, cast.open, "unresolved", reason="two fit")
    assert Statement.objects.get(pk=cast.open.pk).speaker_state == "unresolved"
    assert decisions() == [("change", ""), ("change", "two fit")]


@pytest.mark.parametrize(("kind", "model"), [("person", Person), ("organisation", Organisation)])
def test_somebody_new_is_made_from_the_printed_name_and_speaks(cast, vera, kind, model):
    do(vera, cast.open, "create-speaker", name="Berg", kind=kind)
    new = model.objects.get(name="Berg")
    assert new.status == "proposed"
    assert [one.who for one in cast.open.attributed("speaker")] == [new]
    assert decisions() == [("create", ""), ("change", "")]


def test_somebody_new_is_a_person_or_an_organisation_and_nobody_guesses_which(cast, vera):
    answer = do(vera, cast.open, "create-speaker", name="Berg")
    assert messages(answer) == ["Say whether it is a person."]
    assert decisions() == []


def test_a_curator_who_may_add_people_only_makes_no_organisation(cast):
    client = sign_in("Curator")
    from django.contrib.auth.models import Group, Permission

    Group.objects.get(name="Curator").permissions.remove(Permission.objects.get(codename="add_organisation"))
    assert do(client, cast.open, "create-speaker", name="Berg", kind="organisation").status_code == 403
    assert do(client, cast.open, "create-speaker", name="Berg", kind="person").status_code == 200
    assert list(Organisation.objects.values_list("name", flat=True)) == ["Radio Sund"]


def test_confirming_the_mentions_is_one_act_on_the_article(cast, vera):
    answer = do(vera, cast.article, "confirm-mentions")
    assert messages(answer) == ["chief confirmed the mentions."]
    assert sorted(decisions()) == [("confirm", ""), ("confirm mentions", "")]


def test_an_article_is_submitted_sent_back_discarded_reopened(cast, vera):
    do(vera, cast.article, "submit", reason="ready")
    do(vera, cast.article, "send-back", reason="date is missing")
    do(vera, cast.article, "discard")
    do(vera, cast.article, "reopen")
    assert decisions() == [
        ("submit", "ready"),
        ("send back", "date is missing"),
        ("discard", ""),
        ("reopen", ""),
    ]


def test_publishing_with_open_candidates_needs_the_tick(cast, vera):
    do(vera, cast.article, "submit")
    answer = do(vera, cast.article, "publish")
    assert messages(answer) == [
        "2 found statements are not decided yet. Decide, or publish with open candidates."
    ]
    assert "Open candidates: 2." in answer.content.decode()
    do(vera, cast.article, "publish", with_open_candidates="on")
    cast.article.refresh_from_db()
    assert cast.article.is_public


def test_an_article_without_candidates_is_published_without_a_tick(cast, vera):
    do(vera, cast.named, "accept")
    do(vera, cast.open, "reject", reason="Nobody says this")
    offered = do(vera, cast.article, "submit").content.decode()
    assert "Publish with open candidates" not in offered
    do(vera, cast.article, "publish")
    cast.article.refresh_from_db()
    assert cast.article.is_public


def test_with_four_eyes_somebody_else_publishes(cast, vera, settings):
    settings.NEWSROOM_FOUR_EYES = True
    do(vera, cast.article, "submit")
    answer = do(vera, cast.article, "publish", with_open_candidates="on")
    assert messages(answer) == ["You submitted this article; somebody else must publish it."]
    do(sign_in("Editor"), cast.article, "publish", with_open_candidates="on")
    cast.article.refresh_from_db()
    assert cast.article.is_public


def test_the_second_of_two_editors_is_told_what_changed_and_keeps_what_was_typed(cast, vera):
    seen = cast.open.version
    do(sign_in("Editor"), cast.open, "set-speakers", speaker="Ida Holm", reason="she speaks")
    make_person("Anna Berg")
    late = {"version": seen, "speaker": "Anna Berg", "reason": "heard it on the radio"}
    answer = vera.post(act(cast.open, "set-speakers"), late, follow=True)
    (told,) = messages(answer)
    assert told.startswith("Nothing was done: editor changed it on ")
    assert told.endswith(" (she speaks) while you were looking. Look again, then decide.")
    content = answer.content.decode()
    assert 'value="Anna Berg"' in content
    assert 'value="heard it on the radio"' in content
    assert decisions() == [("change", "she speaks")]
    assert 'name="version" value="2"' in content
    assert "heard it on the radio" not in vera.get(page(cast.open)).content.decode()


def test_the_second_of_two_editors_of_an_article_is_told_too(cast, vera):
    do(sign_in("Editor"), cast.article, "submit")
    answer = vera.post(act(cast.article, "discard"), {"version": 1, "reason": "twice"}, follow=True)
    (told,) = messages(answer)
    assert told.startswith("Nothing was done: editor submitted it on ")
    assert 'value="twice"' in answer.content.decode()


def test_once_an_article_has_been_public_every_decision_needs_a_reason(cast, vera):
    publish(cast.article, make_editor("setter"))
    before = len(decisions())
    answer = do(vera, cast.named, "accept")
    assert messages(answer) == ["Say why: readers may have seen this article."]
    assert len(decisions()) == before
    do(vera, cast.named, "accept", reason="heard the recording")
    assert ("accept", "heard the recording") in decisions()


def test_what_is_not_a_version_is_a_refusal(cast, vera):
    answer = vera.post(act(cast.named, "accept"), {"version": "one"}, follow=True)
    assert messages(answer) == ["Enter a whole number."]
    assert decisions() == []


def test_a_proposed_person_is_confirmed_once(cast, vera):
    assert messages(do(vera, cast.ida, "confirm")) == ["chief confirmed Ida Holm."]
    assert messages(do(vera, cast.ida, "confirm")) == ["Ida Holm is already confirmed."]
    assert decisions() == [("confirm", "")]


def test_who_reported_it_is_set_and_taken_away(cast, vera):
    gazette = make_organisation("Harbour Gazette")
    assert 'value="Radio Sund (organisation ' in vera.get(page(cast.named)).content.decode()
    answer = do(vera, cast.named, "set-relays", relay="Harbour Gazette", second="Ida Holm", reason="page two")
    said = "the relay of “The ferry sails at noon,”"
    assert messages(answer) == [f"chief changed {said} to Harbour Gazette and Ida Holm: page two."]
    assert [one.who for one in cast.named.attributed("relay")] == [gazette, cast.ida]
    assert [one.who for one in cast.named.attributed("speaker")] == [cast.ida]
    assert messages(do(vera, cast.named, "set-relays")) == [f"chief changed {said} to nobody."]
    assert cast.named.attributed("relay") == []
    assert messages(do(vera, cast.named, "set-relays")) == ["Nothing was done: it says so already."]
    assert decisions() == [("change", "page two"), ("change", "")]


def test_an_article_is_scheduled_in_the_time_of_the_site_and_sent_back(cast, vera, settings):
    settings.TIME_ZONE = "Europe/Berlin"
    offered = do(vera, cast.article, "submit").content.decode()
    assert "Publish at, Europe/Berlin time (optional)" in offered
    assert 'type="datetime-local" name="at"' in offered
    answer = do(vera, cast.article, "publish", at="2999-07-01T14:30", with_open_candidates="on")
    assert messages(answer) == ["chief published the article for 1 Jul 2999, 14:30 CEST."]
    cast.article.refresh_from_db()
    assert cast.article.publish_at == datetime(2999, 7, 1, 12, 30, tzinfo=UTC)
    assert not cast.article.is_public
    assert "1 Jul 2999, 14:30 CEST" in answer.content.decode()
    do(vera, cast.article, "send-back")
    cast.article.refresh_from_db()
    assert (cast.article.status, cast.article.publish_at) == ("review", None)


@pytest.mark.parametrize(
    ("at", "told"),
    [
        ("2001-01-01T00:00", "The time of publication is in the past; leave it empty to publish now."),
        ("tomorrow", "A time of publication looks like 2024-05-25T14:30."),
    ],
)
def test_a_time_that_cannot_be_is_refused_and_stays_in_the_form(cast, vera, at, told):
    do(vera, cast.article, "submit")
    answer = do(vera, cast.article, "publish", at=at, with_open_candidates="on")
    assert messages(answer) == [told]
    assert f'value="{at}"' in answer.content.decode()
    assert decisions() == [("submit", "")]
