"""Filters, facets and chips of the public lists: which rows stay, what is offered, and what is refused."""

import re

import pytest

from articles import curating
from people.models import Person
from tests.articles.public_cast import make_public, page
from tests.building import (
    accept_all,
    make_article,
    make_editor,
    make_organisation,
    make_person,
    make_statement,
    publish,
)

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]
HINT = "Nothing in this archive fits"


@pytest.fixture
def archive():
    """Four statements: what Ida said to Radio Carra, and three of another kind each in the Courier."""
    ida, radio = make_person("Ida Holm"), make_organisation("Radio Carra")
    make_public(ida, via=radio, headline="Pumps", printed_date="2021-05-03", place="Castelbranco")
    article = make_article(
        "Ferry",
        "Berg denied taking bribes.\n\nThe harbour said “it sails” at noon.\n\nA deckhand said that it leaks.",
        publisher=make_organisation("Carra Courier"),
        printed_date="2022-05",
        place="Calderbrook",
    )
    berg, harbour = make_person("Nils Berg"), make_organisation("Åland Harbour")
    make_statement(
        article, "taking bribes", by=berg, source="Berg", cue="denied", kind="indirect", denies=True
    )
    make_statement(article, "“it sails” at noon", by=harbour, source="The harbour", cue="said", kind="mixed")
    make_statement(article, "it leaks", source="A deckhand", cue="said", kind="indirect", state="unnamed")
    editor = make_editor()
    accept_all(article, editor)
    article.refresh_from_db()
    publish(article, editor)
    return {"ida": ida, "berg": berg, "radio": radio, "harbour": harbour, "courier": article.publisher}


def words(client, query) -> list[str]:
    """The words of every statement in the list, in its order."""
    html = page(client, f"/statements/?{query}")
    return [re.sub("<[^>]+>", "", found) for found in re.findall(r"<blockquote[^>]*><p>(.*?)</p>", html)]


def facet(html, title) -> list[tuple[str, str]]:
    """What a facet offers: labels and counts."""
    found = re.search(rf'<section class="facet"><h3>{title}</h3>(.*?)</section>', html)
    return re.findall(r'>([^<]+)</a> <span class="count">([0-9,]+)</span>', found[1]) if found else []


DENIED, SAILS, LEAKS, TOLD = (
    "denies: taking bribes",
    "“it sails” at noon",
    "it leaks",
    "“Number 0 sails, Ida Holm,”",
)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", [DENIED, SAILS, LEAKS, TOLD]),
        ("speaker=person-{ida}", [TOLD]),
        ("speaker=organisation-{harbour}", [SAILS]),
        ("reported_by=organisation-{radio}", [TOLD]),
        ("reported_by=none", [DENIED, SAILS, LEAKS]),
        ("kind=direct", [TOLD]),
        ("kind=indirect", [DENIED, LEAKS]),
        ("kind=mixed", [SAILS]),
        ("denial=yes", [DENIED]),
        ("denial=no", [SAILS, LEAKS, TOLD]),
        ("named=yes", [DENIED, SAILS, TOLD]),
        ("named=no", [LEAKS]),
        ("named=unsettled", []),
        ("publisher={courier}", [DENIED, SAILS, LEAKS]),
        ("publisher=none", [TOLD]),
        ("year=2022", [DENIED, SAILS, LEAKS]),
        ("year=2021&month=5", [TOLD]),
        ("year=2021&month=6", []),
        ("year=2022&month=5&kind=indirect&denial=no", [LEAKS]),
        ("kind=direct&year=2022", []),
        ("kind=telepathic", []),
        ("speaker=person-999999999999999999", []),
        ("speaker=organisation-{radio}", []),
        ("publisher=999999999999999999", []),
        ("year=0000", []),
        ("kind=", [DENIED, SAILS, LEAKS, TOLD]),
        ("walnut=1&status=candidate&ordering=id", [DENIED, SAILS, LEAKS, TOLD]),
    ],
)
def test_a_filter_leaves_the_statements_that_fit_it(client, archive, query, expected):
    ids = {name: who.pk for name, who in archive.items()}
    assert words(client, query.format(**ids)) == expected


@pytest.mark.parametrize(
    ("query", "headlines"),
    [
        ("", ["Ferry", "Pumps"]),
        ("publisher={courier}", ["Ferry"]),
        ("publisher=none", ["Pumps"]),
        ("year=2021", ["Pumps"]),
        ("year=2022&month=5", ["Ferry"]),
        ("place=Castelbranco", ["Pumps"]),
        ("place=castelbranco", []),
        ("place=%C3%85", []),
    ],
)
def test_a_filter_leaves_the_articles_that_fit_it(client, archive, query, headlines):
    html = page(client, f"/articles/?{query.format(courier=archive['courier'].pk)}")
    assert re.findall(r'class="headline" href="[^"]+">([^<]+)', html) == headlines


def test_people_and_organisations_are_found_by_their_first_letter_without_accents(client, archive):
    html = page(client, "/organisations/?initial=a")
    assert "Åland Harbour</a>" in html
    assert "Carra Courier</a>" not in html
    assert facet(html, "First letter") == [("A", "1"), ("C", "1"), ("R", "1")]
    assert facet(page(client, "/people/"), "First letter") == [("I", "1"), ("N", "1")]
    assert HINT in page(client, "/people/?initial=z")


def test_facets_offer_what_there_is_with_its_number(client, archive):
    html = page(client, "/statements/")
    assert facet(html, "Speaker") == [("Ida Holm", "1"), ("Nils Berg", "1"), ("Åland Harbour", "1")]
    assert facet(html, "Reported by") == [("Radio Carra", "1"), ("No one named", "3")]
    assert facet(html, "Kind") == [("Direct", "1"), ("Indirect", "2"), ("Mixed", "1")]
    assert facet(html, "Denial") == [("Denied", "1"), ("Not denied", "3")]
    assert facet(html, "Name") == [("Named", "3"), ("Not named in the article", "1")]
    assert facet(html, "Publisher") == [("Carra Courier", "3"), ("Not stated", "1")]
    assert facet(html, "Year") == [("2022", "3"), ("2021", "1")]
    assert facet(html, "Month") == []
    assert facet(page(client, "/statements/?year=2022"), "Month") == [("May", "3")]
    assert facet(page(client, "/articles/"), "Place") == [("Calderbrook", "1"), ("Castelbranco", "1")]


def test_a_facet_counts_what_its_link_leads_to(client, archive):
    for address in ("/statements/", "/statements/?kind=indirect", "/statements/?year=2022", "/articles/"):
        html = page(client, address)
        offered = re.findall(
            r'<li><a href="([^"]+)" rel="nofollow"[^>]*>[^<]+</a> <span class="count">(\d+)', html
        )
        assert len(offered) > 4
        for link, number in offered:
            found = page(client, address.split("?")[0] + link.replace("&amp;", "&"))
            assert re.search(r'<h2 id="rows-h">(\d+)', found)[1] == number, link


def test_a_facet_offers_ten_at_most(client):
    for n in range(11):
        make_public(make_person(f"Ida Holm {n:02}"))
    offered = facet(page(client, "/statements/"), "Speaker")
    assert offered == [(f"Ida Holm {n:02}", "1") for n in range(10)]


def test_an_active_filter_is_a_chip_that_removes_it(client, archive):
    ida = archive["ida"].pk
    html = page(client, f"/statements/?kind=direct&speaker=person-{ida}&page=1&walnut=1")
    assert (
        '<a href="?kind=direct" aria-label="Remove filter: Speaker: Ida Holm">Speaker: Ida Holm</a>' in html
    )
    assert f'<a href="?speaker=person-{ida}" aria-label="Remove filter: Kind: Direct">' in html
    assert 'rel="nofollow" aria-current="true">Direct</a>' in html
    assert "walnut" not in html


def test_to_change_or_remove_the_year_drops_the_month(client, archive):
    html = page(client, "/statements/?year=2022&month=5&kind=mixed")
    assert '<a href="?kind=mixed" aria-label="Remove filter: Year: 2022">' in html
    assert '<a href="?kind=mixed&amp;year=2022" aria-label="Remove filter: Month: May">' in html


def test_no_statement_that_fits_is_said_with_a_way_out(client, archive):
    html = page(client, "/statements/?kind=telepathic")
    assert f"{HINT} this filter." in html
    assert '<a href="?" aria-label="Remove filter: Kind: telepathic">' in html
    assert "No statement is public yet." not in html


def test_a_relay_without_a_page_is_still_somebody(client, archive):
    type(archive["radio"]).objects.filter(pk=archive["radio"].pk).update(listed=False)
    assert words(client, "reported_by=none") == [DENIED, SAILS, LEAKS]
    assert words(client, f"reported_by=organisation-{archive['radio'].pk}") == []
    assert "Radio Carra</a>" not in page(client, "/statements/")


def test_a_relay_who_is_printed_but_not_known_is_still_somebody(client):
    article, editor = make_article(body="It sails, a deckhand told the radio."), make_editor()
    make_statement(
        article,
        "It sails",
        source="a deckhand",
        cue="told",
        relay="the radio",
        kind="indirect",
        state="unnamed",
    )
    accept_all(article, editor)
    article.refresh_from_db()
    publish(article, editor)
    assert words(client, "named=no") == ["It sails"]
    assert words(client, "reported_by=none") == []
    assert facet(page(client, "/statements/"), "Reported by") == []


@pytest.mark.parametrize("hide", [{"listed": False}, {"status": "proposed"}])
def test_a_hidden_speaker_answers_like_an_id_that_never_was(client, archive, hide):
    ida = archive["ida"]
    Person.objects.filter(pk=ida.pk).update(**hide)
    hidden = client.get(f"/statements/?speaker=person-{ida.pk}").content.decode()
    never = client.get("/statements/?speaker=person-987654").content.decode()
    assert hidden.replace(f"person-{ida.pk}", "person-987654") == never
    assert "Speaker: not in this archive" in never
    assert facet(page(client, "/statements/"), "Speaker") == [("Nils Berg", "1"), ("Åland Harbour", "1")]


def test_a_speaker_of_drafts_alone_is_not_named(client, archive):
    article, editor = make_article(body="“It sinks,” said Candlewick."), make_editor("olga")
    olga = make_person("Olga Candlewick")
    statement = make_statement(article, "It sinks,", by=olga, source="Candlewick", cue="said")
    curating.accept(statement, editor, version=statement.version)
    olga.refresh_from_db()
    assert olga.status == "confirmed"
    html = page(client, f"/statements/?speaker=person-{olga.pk}")
    assert "Candlewick" not in html
    assert HINT in html


MALFORMED = {
    "/statements/": [
        "year=abcd",
        "year=22",
        "year=2022%00",
        "year=٢٠٢٢",
        "month=13&year=2022",
        "month=0&year=2022",
        "month=5",
        "speaker=foo",
        "speaker=12",
        "speaker=person-",
        "speaker=person-0",
        "speaker=person-01",
        "speaker=none",
        f"speaker=person-{10**30}",
        f"publisher={10**30}",
        "publisher=-1",
        "reported_by=person-1%0A",
        "kind=%00",
        "kind=<b>",
        "kind=direct&kind=mixed",
        "kind=direct&kind=",
        "named=1",
    ],
    "/articles/": ["place=%00", "place=a%0Ab", f"place={'x' * 256}", "publisher=foo", "month=5"],
    "/people/": ["initial=ab", "initial=H", "initial=%C3%A5", "initial=%25", "initial=_", "initial=%00"],
    "/organisations/": ["initial=-"],
}


@pytest.mark.parametrize(("address", "query"), [(a, q) for a, queries in MALFORMED.items() for q in queries])
def test_a_malformed_filter_is_named_and_refused(client, archive, address, query):
    response = client.get(f"{address}?{query}")
    html = response.content.decode()
    name = "month" if query == "month=5" else query.split("=")[0]
    assert response.status_code == 400
    assert "<h1>This address cannot be read</h1>" in html
    assert re.findall(r"<li>(\w+) (?:must be|is given more than once)", html) == [name]
    assert "<b>" not in html
    assert f'<a href="{address}">The list without any filter</a>' in html


def test_a_refusal_sets_no_cookie_and_repeats_nothing(client):
    response = client.get("/statements/?year=walnut")
    assert "walnut" not in response.content.decode()
    assert response.cookies == {}
    assert response["Cache-Control"] == "public, max-age=0, s-maxage=60"


def test_what_is_typed_is_escaped(client, archive):
    html = page(client, "/articles/?place=<b>Carra</b>")
    assert "Place: &lt;b&gt;Carra&lt;/b&gt;" in html
    assert "<b>" not in html


def test_a_filtered_list_is_not_for_search_engines(client, archive):
    robots = '<meta name="robots" content="noindex">'
    assert robots in page(client, "/statements/?kind=direct")
    assert robots not in page(client, "/statements/")
