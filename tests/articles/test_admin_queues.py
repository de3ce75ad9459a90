"""The lists of the admin as queues: what comes first, what they can be narrowed to, and where a number leads."""

import pytest
from django.urls import reverse

from articles import curating
from articles.models import Decision, Statement
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


def changelist(name, client=None, **narrowed):
    return (client or sign_in("Curator")).get(reverse(f"admin:{name}_changelist"), narrowed)


def listed(name, client=None, **narrowed) -> list[str]:
    return [str(row) for row in changelist(name, client, **narrowed).context["cl"].result_list]


def filters(response) -> dict[str, list[str]]:
    """The filters beside the list, each with what it offers."""
    changelist = response.context["cl"]
    return {
        spec.title: [str(choice["display"]) for choice in spec.choices(changelist)]
        for spec in changelist.filter_specs
    }


@pytest.fixture
def cast():
    return make_cast()


def test_statements_are_narrowed_to_an_article_by_a_link_that_can_be_taken_away(cast):
    other = make_article("Pier repaired", "A clerk said it holds.")
    make_statement(other, "it holds", source="A clerk", cue="said", kind="indirect")
    client = sign_in("Curator")
    assert "article" not in filters(changelist("articles_statement", client))
    narrowed = changelist("articles_statement", client, article__id__exact=other.pk)
    assert [str(row) for row in narrowed.context["cl"].result_list] == ["it holds"]
    assert filters(narrowed)["article"] == ["All", "Pier repaired"]
    listing = reverse("admin:articles_statement_changelist")
    assert f'href="{listing}?article__id__exact={other.pk}"' in client.get(page(other)).content.decode()


def test_statements_are_narrowed_to_whoever_says_or_reports_them(cast):
    client = sign_in("Curator")
    words = "The ferry sails at noon,"
    assert listed("articles_statement", client, relay=f"organisation-{cast.radio.pk}") == [words]
    assert listed("articles_statement", client, speaker=f"person-{cast.ida.pk}") == [words]
    assert listed("articles_statement", client, speaker=f"organisation-{cast.radio.pk}") == []
    assert listed("articles_statement", client, reported="somebody") == [words]
    assert listed("articles_statement", client, reported="nobody") == ["closing the pier"]
    shown = changelist("articles_statement", client).content.decode()
    assert f'reported by <a href="/admin/articles/statement/?relay=organisation-{cast.radio.pk}">' in shown


def test_statements_are_narrowed_by_state_kind_speaker_and_confidence_and_found_by_words(cast):
    client = sign_in("Curator")
    Statement.objects.filter(pk=cast.open.pk).update(confidence=0.7)
    assert listed("articles_statement", client, sure="likely") == ["closing the pier"]
    assert listed("articles_statement", client, sure="sure") == ["The ferry sails at noon,"]
    assert listed("articles_statement", client, sure="check") == []
    assert listed("articles_statement", client, kind__exact="indirect") == ["closing the pier"]
    assert listed("articles_statement", client, speaker_state__exact="open") == ["closing the pier"]
    assert listed("articles_statement", client, q="pier closing") == ["closing the pier"]
    curating.reject(cast.open, make_editor("second"), version=1, reason="no")
    assert listed("articles_statement", client, status__exact="rejected") == ["closing the pier"]


def test_the_box_to_tick_is_called_by_the_words_with_their_cue(cast):
    shown = changelist("articles_statement").content.decode()
    assert 'aria-label="Tick Berg denied · denies: closing the pier"' in shown
    assert 'type="checkbox" name="_selected_action"' in shown
    assert "checked" not in shown


def test_articles_count_what_is_open_and_pending_and_each_number_leads_there(cast):
    client = sign_in("Curator")
    make_revision(cast.article, "Ferry to sail at one", "The ferry sails at one.")
    shown = changelist("articles_article", client).content.decode()
    candidates = (
        f"/admin/articles/statement/?article__id__exact={cast.article.pk}&amp;status__exact=candidate"
    )
    pending = f"/admin/articles/revision/?article__id__exact={cast.article.pk}&amp;pending=yes"
    assert f'<a href="{candidates}">2</a>' in shown
    assert f'<a href="{pending}">1</a>' in shown
    assert len(client.get(candidates.replace("&amp;", "&")).context["cl"].result_list) == 2
    (text,) = client.get(pending.replace("&amp;", "&")).context["cl"].result_list
    assert text.headline == "Ferry to sail at one"


def test_articles_are_narrowed_to_those_with_work_and_by_publisher(cast):
    client = sign_in("Curator")
    done = publish(make_article("Pier repaired"), make_editor("setter"))
    make_revision(done, "Pier repaired again", "It holds.")
    assert listed("articles_article", client, candidates="open") == ["Ferry to sail"]
    assert listed("articles_article", client, candidates="none") == ["Pier repaired"]
    assert listed("articles_article", client, pending="yes") == ["Pier repaired"]
    assert listed("articles_article", client, pending="no") == ["Ferry to sail"]
    assert listed("articles_article", client, status__exact="published") == ["Pier repaired"]
    assert listed("articles_article", client, publisher="named") == ["Ferry to sail"]
    assert listed("articles_article", client, publisher="none") == ["Pier repaired"]
    assert listed("articles_article", client, publisher__id__exact=cast.radio.pk) == ["Ferry to sail"]
    assert listed("articles_article", client, naming=f"person-{cast.ida.pk}") == ["Ferry to sail"]
    assert listed("articles_article", client, printed_day__year=2024, printed_day__month=5) == [
        "Ferry to sail"
    ]
    assert listed("articles_article", client, printed_day__year=2023) == []


def test_what_is_released_or_current_or_discarded_is_not_pending(cast):
    client, vera = sign_in("Curator"), make_editor("vera")
    dropped = make_revision(cast.article, "Ferry to sink", "It sinks.")
    Decision.objects.create(article=cast.article, revision=dropped, editor=vera, action="discard")
    waiting = make_revision(cast.article, "Ferry to stay", "It stays.")
    assert listed("articles_revision", client, pending="yes") == [f"Ferry to stay (text {waiting.pk})"]
    assert len(listed("articles_revision", client)) == 3


def test_the_page_of_an_article_lists_its_pending_texts_and_says_that_they_wait(cast):
    client = sign_in("Curator")
    assert "Pending texts" not in client.get(page(cast.article)).content.decode()
    source = cast.article.current.source
    pending = make_revision(cast.article, "Ferry to sail at one", "The ferry sails at one.", source=source)
    shown = client.get(page(cast.article)).content.decode()
    assert f'<a href="{page(pending)}">Ferry to sail at one</a>' in shown
    assert "from ferry.txt" in shown
    assert "They cannot be applied yet; until then the article stays as it is." in shown


def test_the_page_of_a_text_says_what_it_is_to_its_article(cast):
    client = sign_in("Curator")
    old = cast.article.current
    pending = make_revision(cast.article, "Ferry to sail at one", "The ferry sails at one.")
    assert "is the current text of “Ferry to sail”." in client.get(page(old)).content.decode()
    assert "is pending for “Ferry to sail”: it came in later" in client.get(page(pending)).content.decode()
    cast.article.current = pending
    cast.article.save()
    assert "is another version of “Ferry to sail at one”." in client.get(page(old)).content.decode()


def test_people_come_with_the_first_article_that_prints_them_and_their_accepted_statements(cast):
    second = make_article("Pier repaired", "Ida Holm said it holds.")
    make_mention(second, cast.ida)
    make_person("Anna Berg")
    curating.accept(cast.named, make_editor("second"), version=1)
    client = sign_in("Curator")
    rows = changelist("people_person", client)
    assert [(who.name, str(who.first_article), who.accepted) for who in rows.context["cl"].result_list] == [
        ("Anna Berg", "None", 0),
        ("Ida Holm", "Ferry to sail", 1),
    ]
    said = f"/admin/articles/statement/?speaker=person-{cast.ida.pk}&amp;status__exact=accepted"
    assert f'<a href="{said}">1</a>' in rows.content.decode()
    radio = changelist("people_organisation", client).context["cl"].result_list[0]
    assert (str(radio.first_article), radio.accepted) == ("Ferry to sail", 0)


def test_people_are_narrowed_by_status_list_and_kind(cast):
    client = sign_in("Curator")
    make_person("Anna Berg", confirmed=True, listed=False)
    make_organisation("Port of Sund", kind="company")
    assert listed("people_person", client) == ["Ida Holm", "Anna Berg"]
    assert listed("people_person", client, status__exact="confirmed") == ["Anna Berg"]
    assert listed("people_person", client, listed__exact="0") == ["Anna Berg"]
    assert listed("people_organisation", client, kind__exact="company") == ["Port of Sund"]


def test_the_page_of_a_person_shows_where_they_are_printed_and_what_they_say(cast):
    shown = sign_in("Curator").get(page(cast.ida))
    assert [str(article) for article in shown.context["printed_in"]] == ["Ferry to sail"]
    assert [line["words"] for line in shown.context["statements"]] == [
        "Ida Holm told Radio Sund · “The ferry sails at noon,”"
    ]
    assert f'<a href="{page(cast.article)}">Ferry to sail</a>' in shown.content.decode()
    assert f'href="/admin/articles/statement/?speaker=person-{cast.ida.pk}"' in shown.content.decode()
    nobody = sign_in("Editor").get(page(make_person("Anna Berg"))).content.decode()
    assert "No article prints them." in nobody


def test_the_page_of_a_person_costs_the_same_with_one_article_and_with_three(django_assert_num_queries):
    client, ida = sign_in("Chief"), make_person("Ida Holm")

    def grow(number):
        article = make_article(f"Ferry {number}", "Ida Holm said it sails.")
        make_statement(article, "it sails", by=ida, source="Ida Holm", cue="said", kind="indirect")

    grow(1)
    client.get(page(ida))
    with django_assert_num_queries(13):
        client.get(page(ida))
    grow(2)
    grow(3)
    with django_assert_num_queries(13):
        client.get(page(ida))


LISTS = {
    "articles_article": 6,
    "articles_statement": 6,
    "articles_revision": 4,
    "people_person": 7,
    "people_organisation": 8,
}


@pytest.mark.parametrize("name", LISTS)
def test_every_column_can_be_ordered_by_and_no_other(name, cast):
    client = sign_in("Chief")
    for column in range(1, LISTS[name] + 1):
        for sign in ("", "-"):
            assert (column, changelist(name, client, o=f"{sign}{column}").status_code) == (column, 200)


ODD = (
    "o=99", "o=abc", "o=1.2.3.-1", "p=9999", "p=abc", "p=-1", "e=1", "all=", "q=%00", "q=%25%27%22", "_facets=True",
    "sure=nonsense", "reported=nonsense", "candidates=nonsense", "pending=nonsense", "publisher=nonsense",
    "article__id__exact=abc", "article__id__exact=", "article__id__exact=99999999999999999999999",
    "article__id__exact=%00", "relay=person-0", "relay=robot-1", "relay=%00", "speaker=person-" + "9" * 30,
    "naming=nobody", "publisher__id__exact=x", "status__exact=nonsense", "status__exact=%00", "kind__exact=%00",
    "listed__exact=maybe", "nothing=1", "id__exact=abc", "id__gt=%00", "status__in=%00", "text__regex=(",
    "printed_day__year=abcd", "printed_day__year=0", "printed_day__year=99999", "printed_day__month=13",
    "printed_day__year=2024&printed_day__day=31", "printed_day__year=2023&printed_day__month=2&printed_day__day=30",
    "printed_day__month=x", "printed_day__year=" + "9" * 25, "printed_day__year=2024&printed_day__month=" + "9" * 25,
    "printed_day__gte=x", "q=" + "a+" * 1500, "action=accept", "_popup=1",
    "speaker=person-1&speaker=x",
)  # fmt: skip


@pytest.mark.parametrize("query", ODD)
@pytest.mark.parametrize("name", LISTS)
def test_an_odd_address_is_answered_or_sent_back_to_the_list(name, query, cast):
    response = sign_in("Chief").get(f"{reverse(f'admin:{name}_changelist')}?{query}", follow=True)
    assert response.status_code in (200, 400)
