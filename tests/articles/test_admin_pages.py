"""What the pages of the admin show, to whom, and with how many queries."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from articles import curating, registering
from articles.admin import log
from articles.models import Article, Decision, Release, Revision, Source, Statement
from people.models import Organisation, OrganisationName, Person, PersonName
from tests.articles.admin_cast import make_cast, page, sign_in
from tests.building import (
    make_article,
    make_editor,
    make_mention,
    make_organisation,
    make_person,
    make_revision,
    make_statement,
    publish,
)

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]


def offered(client, row) -> list[str]:
    return [form.label for form in client.get(page(row)).context["offers"]]


def test_an_editor_is_offered_what_the_state_of_an_article_allows():
    cast, client = make_cast(), sign_in("Editor")
    assert offered(client, cast.article) == ["Confirm mentions", "Submit for review", "Discard"]
    publish(cast.article, make_editor("setter"))
    assert offered(client, cast.article) == ["Confirm mentions"]
    curating.confirm_mentions(cast.article, make_editor("second"), version=3, reason="named")
    assert offered(client, cast.article) == []
    assert b"There is nothing that you can do here now." in client.get(page(cast.article)).content


def test_a_curator_is_offered_verdicts_on_a_draft_and_none_once_it_has_been_public():
    cast, client = make_cast(), sign_in("Curator")
    others = [
        "Set the speaker",
        "Set who reported it",
        "Create and set as speaker",
        "Not named in the article",
        "Cannot be settled",
    ]
    assert offered(client, cast.named) == ["Accept", "Reject", *others]
    assert offered(client, cast.open) == ["Reject", *others]
    assert offered(client, cast.article) == []
    publish(cast.article, make_editor("setter"))
    assert offered(client, cast.named) == []


def test_the_page_of_an_article_lists_its_statements_with_cue_speaker_relay_and_state():
    cast = make_cast()
    assert sign_in("Curator").get(page(cast.article)).context["statements"] == [
        {
            "number": 1,
            "pk": cast.named.pk,
            "words": "Ida Holm told Radio Sund · “The ferry sails at noon,”",
            "speaker": "Ida Holm",
            "relay": "Radio Sund",
            "kind": "direct",
            "state": "candidate",
            "sureness": "sure",
        },
        {
            "number": 2,
            "pk": cast.open.pk,
            "words": "Berg denied · denies: closing the pier",
            "speaker": "open: the machine could not decide",
            "relay": "",
            "kind": "indirect",
            "state": "candidate",
            "sureness": "sure",
        },
    ]


@pytest.mark.parametrize(
    ("confidence", "word"), [(1.0, "sure"), (0.9, "sure"), (0.89, "likely"), (0.7, "likely"), (0.69, "check")]
)
def test_confidence_is_a_word(confidence, word):
    cast = make_cast()
    Statement.objects.filter(pk=cast.named.pk).update(confidence=confidence)
    response = sign_in("Curator").get(page(cast.named))
    assert response.context["proposal"]["sureness"] == word


def test_the_page_of_a_statement_shows_what_the_machine_proposed_and_who_else_fits():
    cast = make_cast()
    berg = make_person("Anna Berg")
    found = {
        "speakers": [],
        "candidates": [
            {"name": "Anna Berg", "kind": "person", "id": berg.pk, "reason": "“Berg” is no full name"},
            {"name": "Bo Berg", "kind": "person", "id": None, "reason": "new"},
        ],
        "reasons": ["“Berg” is no full name; left open."],
    }
    open_one = make_statement(cast.article, "pier stays", source="clerk", found=found)
    content = sign_in("Curator").get(page(open_one)).content.decode()
    assert "“Berg” is no full name; left open." in content
    assert f'value="Anna Berg (person {berg.pk})"' in content
    assert content.count(" says it</button>") + content.count(">Says it</button>") == 1


def test_after_one_statement_comes_the_next_that_is_open_then_the_first_then_none():
    cast, client = make_cast(), sign_in("Curator")
    assert client.get(page(cast.named)).context["next"] == cast.open
    assert client.get(page(cast.open)).context["next"] == cast.named
    curating.accept(cast.named, make_editor("second"), version=1)
    assert client.get(page(cast.open)).context["next"] is None


def test_the_public_page_is_linked_once_it_is_there():
    cast, client = make_cast(), sign_in("Editor")
    curating.accept(cast.named, make_editor("second"), version=1)
    assert "View on site" not in client.get(page(cast.named)).content.decode()
    publish(cast.article, make_editor("setter"))
    assert f'href="/statements/{cast.named.pk}/"' in client.get(page(cast.named)).content.decode()
    assert "View on site" in client.get(page(cast.article)).content.decode()
    assert "View on site" not in client.get(page(cast.open)).content.decode()


def test_the_log_reads_as_sentences_newest_first():
    cast, vera = make_cast(), make_editor("vera")
    curating.set_speakers(cast.open, vera, version=1, speakers=[cast.ida], reason="she speaks")
    curating.reject(cast.open, vera, version=2, reason="said by nobody")
    assert [said for _, said in log.entries(cast.open.decisions)] == [
        "vera rejected “closing the pier”: said by nobody",
        "vera changed the speaker of “closing the pier” to Ida Holm: she speaks",
    ]


def test_the_log_names_who_was_made_for_an_article_and_what_they_are_called():
    cast, vera = make_cast(), make_editor("vera")
    curating.create_speaker(cast.open, vera, version=1, name="Berg")
    registering.add_name(cast.ida, vera, name="I. Holm")
    assert [said for _, said in log.entries(Decision.objects)] == [
        "vera named Ida Holm “I. Holm”",
        "vera changed the speaker of “closing the pier” to Berg",
        "vera created Berg",
    ]


def test_articles_that_wait_for_an_editor_come_first():
    make_cast()
    done = publish(make_article("Pier repaired"), make_editor("setter"))
    client, address = sign_in("Curator"), reverse("admin:articles_article_changelist")
    listed = client.get(address)
    rows = [(str(article), article.candidates) for article in listed.context["cl"].result_list]
    assert rows == [("Ferry to sail", 2), ("Pier repaired", 0)]
    assert done.pk > Article.objects.get(slug="ferry-to-sail").pk
    for choice, headline in (("open", "Ferry to sail"), ("none", "Pier repaired")):
        listed = client.get(address, {"candidates": choice})
        assert [str(article) for article in listed.context["cl"].result_list] == [headline]


def test_candidates_that_need_a_look_come_first():
    cast = make_cast()
    decided = make_statement(cast.article, "pier stays", by=cast.ida)
    Statement.objects.filter(pk=cast.open.pk).update(confidence=0.4)
    Statement.objects.filter(pk=decided.pk).update(confidence=0.1)
    curating.accept(decided, make_editor("second"), version=1)
    client = sign_in("Curator")
    listed = client.get(reverse("admin:articles_statement_changelist")).context["cl"].result_list
    assert [statement.pk for statement in listed] == [cast.open.pk, cast.named.pk, decided.pk]
    listed = client.get(reverse("admin:articles_statement_changelist"), {"sure": "check"})
    assert [s.pk for s in listed.context["cl"].result_list] == [cast.open.pk, decided.pk]


TAG = "<b>bold</b>"
TAGGED = {
    "speakers": [{"name": TAG, "kind": "person", "id": 1}],
    "reported_by": [{"name": TAG, "kind": "organisation", "id": 1}],
    "candidates": [{"name": TAG, "kind": "person", "id": 1, "reason": TAG}],
    "reasons": [TAG],
}


def tag_everything():
    """A tag in every text field of every model."""
    radio, ida = make_organisation(f"Radio {TAG}", summary=TAG), make_person(f"Ida {TAG}", summary=TAG)
    PersonName.objects.create(person=ida, name=TAG, language=TAG[:12])
    OrganisationName.objects.create(organisation=radio, name=TAG, language=TAG[:12])
    Source.objects.create(sha256="0" * 64, name=TAG, media_type=TAG, content=TAG.encode(), importer=TAG)
    article = make_article(TAG, publisher=radio, language=TAG[:12], source_url=f"https://example.org/{TAG}")
    body = f"{TAG} said Ida {TAG} to Radio {TAG}"
    fields = {"byline": TAG, "dateline": TAG, "place": TAG}
    article.current = make_revision(article, TAG, body, **fields)
    article.save()
    statement = make_statement(article, TAG, by=ida, via=radio, source=f"Ida {TAG}", cue="said", found=TAGGED)
    Statement.objects.update(rule=TAG, how=TAG, engine_version=TAG)
    make_mention(article, ida)
    make_mention(article, radio)
    vera = make_editor(TAG)
    curating.set_speakers(statement, vera, version=1, speakers=[ida], reason=TAG)
    registering.describe(ida, vera, {"name": TAG})
    publish(article, vera)
    Release.objects.create(
        article=article,
        revision=article.current,
        number=2,
        kind="typo",
        public_note=TAG,
        public_from=timezone.now(),
        by=vera,
    )


@pytest.mark.parametrize(
    "model", [Article, Statement, Source, Revision, Release, Decision, Person, Organisation]
)
def test_a_tag_in_any_text_field_shows_as_text_on_every_page(model):
    tag_everything()
    client = sign_in("Chief")
    name = model._meta.label_lower.replace(".", "_")
    addresses = [reverse(f"admin:{name}_changelist"), *(page(row) for row in model.objects.all())]
    shown = "".join(client.get(address).content.decode() for address in addresses)
    assert shown.count("<b>bold") == 0
    assert shown.count("&lt;b&gt;bold") >= len(addresses)


def queries(client, address) -> int:
    """Counted as in a new process: content types are kept between requests, so an earlier test could hide one."""
    ContentType.objects.clear_cache()
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


LISTS = {
    "articles_article": 10,
    "articles_statement": 8,
    "articles_source": 6,
    "articles_revision": 6,
    "articles_release": 6,
    "articles_decision": 6,
    "people_person": 10,
    "people_organisation": 9,
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_costs_the_same_with_one_row_and_with_three(name):
    client, setter = sign_in("Chief"), make_editor("setter")

    def grow(number):
        radio = make_organisation(f"Radio {number}", confirmed=True)
        article = make_article(
            f"Ferry {number}", "Ida Holm said it sails.", publisher=radio, printed_date=f"200{number}-05-06"
        )
        make_statement(
            article, "it sails", by=make_person(f"Ida {number}"), source="Ida Holm", kind="indirect"
        )
        publish(article, setter)

    grow(1)
    address = reverse(f"admin:{name}_changelist")
    assert queries(client, address) == LISTS[name]
    grow(2)
    grow(3)
    assert queries(client, address) == LISTS[name]


def test_the_page_of_an_article_costs_the_same_with_one_statement_and_with_three():
    article, client = make_article("Ferry", "Ida Holm said it sails, it stays, it sinks."), sign_in("Chief")
    ida, vera = make_person("Ida Holm"), make_editor("vera")

    def grow(words):
        statement = make_statement(article, words, by=ida, source="Ida Holm", cue="said", kind="indirect")
        make_mention(article, ida)
        curating.set_speakers(statement, vera, version=1, speakers=[ida])

    grow("it sails")
    assert queries(client, page(article)) == 15
    grow("it stays")
    grow("it sinks")
    assert queries(client, page(article)) == 15


def test_the_page_of_a_statement_costs_the_same_with_one_decision_and_with_three():
    cast, client, vera = make_cast(), sign_in("Chief"), make_editor("vera")
    curating.set_speakers(cast.open, vera, version=1, speakers=[cast.ida, cast.radio])
    assert queries(client, page(cast.open)) == 15
    curating.set_speakers(cast.open, vera, version=2, speakers=[cast.ida])
    curating.set_speakers(cast.open, vera, version=3, speakers=[cast.radio])
    make_mention(cast.article, cast.radio)
    assert queries(client, page(cast.open)) == 15
