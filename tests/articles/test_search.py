"""The search: what is found, how hits are shown, and what is never looked through."""

import re

import pytest

from articles import guards, searching
from articles.models import Passage
from people.models import OrganisationName, PersonName
from tests.articles.public_cast import make_public, page
from tests.building import (
    accept_all,
    make_article,
    make_editor,
    make_organisation,
    make_person,
    make_revision,
    make_statement,
    publish,
)

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]


@pytest.fixture
def ferry():
    """One article with a denial, an indirect and a direct statement, the last relayed."""
    article = make_article(
        "Fähre über Ås",
        "Nils Berg denied taking bribes.\n\nThe mayor said that the ÉLAN sails, the crew slept.\n\n"
        "“Иванов sails,” a deckhand told Radio Carra. Walnuts fell.",
        publisher=make_organisation("Carra Courier"),
    )
    berg, holm, radio = make_person("Nils Berg"), make_person("Søren Holm"), make_organisation("Radio Carra")
    make_statement(
        article, "taking bribes", by=berg, source="Nils Berg", cue="denied", kind="indirect", denies=True
    )
    make_statement(article, "the ÉLAN sails", by=holm, source="The mayor", cue="said", kind="indirect")
    make_statement(
        article,
        "Иванов sails,",
        via=radio,
        source="a deckhand",
        cue="told",
        relay="Radio Carra",
        state="unnamed",
    )
    editor = make_editor()
    accept_all(article, editor)
    article.refresh_from_db()
    return publish(article, editor)


def counts(html) -> dict[str, str]:
    return dict(re.findall(r'<h2 id="(\w+)-h">\w+ <span class="count">([^<]+)</span>', html))


def found(client, query) -> str:
    """How many statements, articles, people and organisations: `"1 0 0 0"`."""
    kinds = counts(page(client, f"/search/?q={query}"))
    return " ".join(kinds[kind] for kind in ("statements", "articles", "people", "organisations"))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("sails", "2 1 0 0"),
        ("SAILS", "2 1 0 0"),
        ("sail", "0 0 0 0"),
        ("berg bribes", "1 1 0 0"),
        ("bribes sails", "0 1 0 0"),
        ("denied", "1 1 0 0"),
        ("élan", "1 1 0 0"),
        ("elan", "0 0 0 0"),
        ("иванов", "1 1 0 0"),
        ("ИВАНОВ", "1 1 0 0"),
        ("иван", "0 0 0 0"),
        ("FÄHRE", "0 1 0 0"),
        ("fähre ås", "0 1 0 0"),
        ("crew", "0 1 0 0"),
        ("slept taking", "0 1 0 0"),
        ("carra", "1 1 0 2"),
        ("carra courier", "0 0 0 1"),
        ("radio, carra!", "1 1 0 1"),
        ("soren", "0 0 1 0"),
        ("SØREN holm", "0 0 1 0"),
        ("nils", "1 1 1 0"),
        ("sails sails Sails", "2 1 0 0"),
        ("%25", ""),
        ("_", "0 0 0 0"),
        ("sails' OR 1=1", "0 0 0 0"),
        ("qqqqq", "0 0 0 0"),
    ],
)
def test_all_words_must_occur_as_whole_words_capitals_aside(client, ferry, query, expected):
    if expected:
        assert found(client, query) == expected
    else:
        assert "There is no word in what you typed." in page(client, f"/search/?q={query}")


@pytest.mark.parametrize("query", ["Straße", "straße", "İzmir", "cafe\u0301", "CAFÉ"])
def test_printed_words_are_found_as_printed_whatever_folding_makes_of_them(client, query):
    publish(make_article("Straße, İzmir, café", "Nobody spoke."), make_editor())
    assert found(client, query) == "0 1 0 0"
    assert page(client, f"/search/?q={query}").count("<mark>") == 1


def test_other_printed_names_are_searched(client, ferry):
    PersonName.objects.create(
        person=ferry.statements.get(denies=True).attributions.get().person, name="Nisse Åqvist"
    )
    OrganisationName.objects.create(organisation=ferry.publisher, name="CC")
    assert found(client, "nisse") == "0 0 1 0"
    assert found(client, "berg+aqvist") == "0 0 1 0"
    assert found(client, "cc") == "0 0 0 1"


def test_the_text_of_an_article_that_may_not_be_shown_is_not_searched(client, ferry):
    type(ferry).objects.update(show_text=False)
    assert found(client, "crew") == "0 0 0 0"
    assert found(client, "walnuts") == "0 0 0 0"
    assert found(client, "sails") == "2 1 0 0"
    assert found(client, "bribes sails") == "0 1 0 0"
    assert found(client, "ås") == "0 1 0 0"


def test_words_that_stood_in_an_earlier_version_alone_are_not_found(client, ferry):
    statement = ferry.statements.get(denies=True)
    earlier = make_revision(ferry, "Fähre", "Nils Berg denied taking marzipan.")
    with guards.lifted():
        Passage.objects.create(
            statement=statement, revision=earlier, role="content", start=25, end=33, text="marzipan"
        )
    assert found(client, "marzipan") == "0 0 0 0"


def test_a_hit_stands_in_its_sentence_with_the_words_marked(client, ferry):
    html = page(client, "/search/?q=sails+mayor")
    assert (
        '<p><span class="rest"><mark>The</mark>'.replace(
            "<mark>The</mark>", "The <mark>mayor</mark> said that "
        )
        + '</span>the ÉLAN <mark>sails</mark><span class="rest">, the crew slept.</span></p>'
        in html
    )
    assert '<li class="hit statement indirect">' in html
    assert "Søren Holm</a>" in html


def test_the_words_of_a_denial_follow_its_cue(client, ferry):
    html = page(client, "/search/?q=bribes")
    assert 'Nils Berg</a></strong> <span class="quiet">(' not in html
    assert '<span class="quiet">in print <q>denied</q></span>' in html
    assert '<p><span class="quiet">denies:</span> taking <mark>bribes</mark></p>' in html


def test_names_and_headlines_are_marked_too(client, ferry):
    html = page(client, "/search/?q=soren")
    assert '<mark>Søren</mark> Holm</a> <span class="quiet small">1 statement</span>' in html
    assert "<mark>Fähre</mark> über" in page(client, "/search/?q=FÄHRE")


def test_what_is_typed_and_what_is_found_is_escaped(client):
    make_public(make_person("Ida <b>Holm</b>"), headline="A <b>bold</b> ferry")
    html = page(client, "/search/?q=bold+%3Cb%3E")
    assert "A &lt;<mark>b</mark>&gt;<mark>bold</mark>&lt;/<mark>b</mark>&gt; ferry" in html
    assert 'value="bold &lt;b&gt;"' in html
    assert "<b>" not in html


@pytest.mark.parametrize(
    ("query", "hint"),
    [
        ("", "Type one word or more."),
        ("q=", "Type one word or more."),
        ("q=+", "Type one word or more."),
        ("q=%00", "There is no word in what you typed."),
        ("q=...%22%27", "There is no word in what you typed."),
        (f"q={'x' * 201}", "At most 200 characters can be searched for."),
        (f"q={'+'.join('abcdefghijk')}", "At most 10 words can be searched for."),
    ],
)
def test_a_query_that_cannot_be_searched_for_gets_a_hint(client, ferry, query, hint):
    response = client.get(f"/search/?{query}")
    assert response.status_code == 200
    assert hint in response.content.decode()
    assert counts(response.content.decode()) == {}


def test_an_unknown_kind_gets_a_hint(client, ferry):
    html = page(client, "/search/?q=sails&in=telepathy")
    assert "The archive has no such kind of thing." in html
    assert counts(html) == {}


def test_one_kind_is_listed_page_by_page(client):
    make_public(make_person("Ida Holm"), statements=51)
    html = page(client, "/search/?q=sails")
    assert html.count('<li class="hit statement') == 5
    assert '<a href="?q=sails&amp;in=statements">All 51 statements</a>' in html
    first, second = (page(client, f"/search/?q=sails&in=statements&page={n}") for n in (1, 2))
    assert (first.count('<li class="hit statement'), second.count('<li class="hit statement')) == (50, 1)
    assert 'href="?q=sails&amp;in=statements&amp;page=2">Next page' in first
    assert list(counts(first)) == ["statements"]
    assert client.get("/search/?q=sails&in=statements&page=3").status_code == 404
    assert client.get("/search/?q=qqqq&in=statements&page=9").status_code == 404


def test_hits_are_counted_up_to_a_limit(client, monkeypatch):
    monkeypatch.setattr(searching, "LIMIT", 6)
    monkeypatch.setattr("articles.views.search.LIMIT", 6)
    make_public(make_person("Ida Holm"), statements=8)
    html = page(client, "/search/?q=sails")
    assert counts(html)["statements"] == "6+"
    assert ">More than 6 statements</a>" in html
    assert "Only the first 6 are shown." in page(client, "/search/?q=sails&in=statements")


@pytest.mark.parametrize("number", [1, 3])
def test_a_search_takes_thirteen_queries(client, django_assert_num_queries, number):
    for n in range(number):
        make_public(make_person(f"Ida Holm {n}"), via=make_organisation(f"Holm {n}"), headline=f"Holm {n}")
    with django_assert_num_queries(13):
        client.get("/search/?q=holm")


def test_every_page_but_the_search_has_the_small_form(client):
    form = '<form class="find" action="/search/" role="search">'
    for address in ("/", "/about/", "/statements/", "/nothing/"):
        assert form in page(client, address)
    assert form not in page(client, "/search/")
    assert '<form class="find wide" action="/search/" role="search">' in page(client, "/search/")
    assert '<meta name="robots" content="noindex">' in page(client, "/search/?q=ferry")
