"""The public lists: their order, their pages, the days, and what is kept from one request to the next."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from articles import kept, publishing, registering
from articles.models import Article, Statement
from articles.views import page as pages
from articles.views import speakers
from tests.articles.public_cast import make_public, page
from tests.building import make_article, make_editor, make_organisation, make_person, publish

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]
LISTS = ("/statements/", "/articles/", "/people/", "/organisations/")
KEEPING = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "lists"}}


@pytest.fixture
def keeping(settings):
    """A cache, as outside of tests, emptied before and after."""
    from django.core.cache import cache

    settings.CACHES = KEEPING
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def two_a_page(monkeypatch):
    for module in (pages, speakers):
        monkeypatch.setattr(module, "PAGE", 2)


def numbers(html) -> list[str]:
    return re.findall("Number ([0-9]+) sails", re.sub(r"<title>.*?</title>", "", html))


def nav(html) -> list[tuple[str, str]]:
    found = re.search(r'<nav class="spaced" aria-label="Pages">(.*?)</nav>', html)
    return re.findall(r'href="([^"]+)">([^<]+)</a>', found[1]) if found else []


@pytest.mark.parametrize(
    ("number", "shown"),
    [(1, ["0", "1"]), (2, ["2", "3"]), (3, ["4", "5"]), (4, ["6", "7"]), (5, ["8"]), ("last", ["8"])],
)
def test_pages_read_from_either_end_hold_the_rows_in_order(client, two_a_page, number, shown):
    make_public(make_person("Ida Holm"), statements=9)
    assert numbers(page(client, f"/statements/?page={number}")) == shown


def test_every_row_stands_on_one_page_alone(client, two_a_page):
    for n in range(3):
        make_public(make_person(f"Ida Holm {n}"), statements=3, headline=f"Ferry {n}")
    found = [
        link
        for number in range(1, 6)
        for link in re.findall(
            r'<blockquote cite="(/statements/\d+/)"', page(client, f"/statements/?page={number}")
        )
    ]
    newest = Statement.objects.order_by("-article_id", "pk")
    assert found == [statement.get_absolute_url() for statement in newest]
    assert len(found) == 9


def test_articles_published_at_one_moment_stand_in_the_order_of_the_articles_list(client):
    for n in range(2):
        make_public(make_person(f"Ida Holm {n}"), headline=f"Ferry {n}")
    Article.objects.update(publish_at=datetime(2024, 1, 1, tzinfo=UTC))
    articles = re.findall(r'class="headline" href="[^"]+">([^<]+)', page(client, "/articles/"))
    statements = re.findall(r'<cite><a href="[^"]+">([^<]+)', page(client, "/statements/"))
    assert articles == statements == ["Ferry 1", "Ferry 0"]


def test_the_links_to_other_pages_keep_the_filters_and_nothing_else(client, two_a_page):
    make_public(make_person("Ida Holm"), statements=9, printed_date="2022-05-25")
    html = page(client, "/statements/?page=3&year=2022&kind=direct&walnut=1")
    assert nav(html) == [
        ("?kind=direct&amp;year=2022&amp;page=1", "First"),
        ("?kind=direct&amp;year=2022&amp;page=2", "Previous page"),
        ("?kind=direct&amp;year=2022&amp;page=4", "Next page"),
        ("?kind=direct&amp;year=2022&amp;page=5", "Last"),
    ]
    assert "Page 3 of 5" in html
    assert "page=3" not in html
    assert "Number of a page" not in html


def test_the_nearest_pages_are_linked_once(client, two_a_page):
    make_public(make_person("Ida Holm"), statements=3)
    assert nav(page(client, "/statements/")) == [("?page=2", "Next page")]
    assert nav(page(client, "/statements/?page=2")) == [("?page=1", "Previous page")]


def test_a_long_list_has_a_form_that_leads_to_a_page_with_the_filters(client, two_a_page):
    make_public(make_person("Ida Holm"), statements=21)
    html = page(client, "/statements/?kind=direct")
    assert '<input type="hidden" name="kind" value="direct">' in html
    assert 'type="number" name="page" min="1" max="11"' in html


@pytest.mark.parametrize("address", LISTS)
def test_an_empty_list_says_so_and_offers_nothing(client, address):
    html = page(client, address)
    assert re.search(r'<h2 id="rows-h">0 \w+</h2></div><p class="quiet">N', html)
    assert "Narrow down" not in html


def test_a_day_shows_what_was_printed_on_it_and_the_days_beside_it(client):
    for n, day in enumerate(["2024-02-28", "2024-02-29", "2024-03-02", "2024-03"]):
        make_public(make_person(f"Ida Holm {n}"), headline=f"Ferry {n}", printed_date=day)
    make_public(headline="Nobody spoke", printed_date="2024-03-01")
    make_article("Draft", printed_date="2024-03-01")
    html = page(client, "/statements/on/2024-02-29/")
    assert "<h1>29 February 2024</h1>" in html
    assert re.findall(r'<cite><a href="[^"]+">([^<]+)', html) == ["Ferry 1"]
    assert '<a rel="prev" href="/statements/on/2024-02-28/">Previous: 28 February 2024</a>' in html
    assert '<a rel="next" href="/statements/on/2024-03-02/">Next: 2 March 2024</a>' in html
    assert 'rel="prev"' not in page(client, "/statements/on/2024-02-28/")
    assert 'rel="next"' not in page(client, "/statements/on/2024-03-02/")


def test_a_day_without_statements_says_so_with_the_days_beside_it(client):
    make_public(make_person("Ida Holm"), printed_date="2024-02-28")
    response = client.get("/statements/on/2024-03-01/")
    assert response.status_code == 200
    assert "No public statement was printed on this day." in response.content.decode()
    assert "/statements/on/2024-02-28/" in response.content.decode()


@pytest.mark.parametrize(
    "day", ["2023-02-29", "2024-13-01", "0000-01-01", "2024-1-1", "20240101", "today", "%00"]
)
def test_a_day_that_no_calendar_has_is_not_found(client, day):
    assert client.get(f"/statements/on/{day}/").status_code == 404


@pytest.mark.parametrize("number", [1, 3])
@pytest.mark.parametrize(
    ("address", "first", "then"),
    [
        ("/statements/", 16, 6),
        ("/statements/?kind=direct&reported_by=none", 16, 6),
        ("/statements/on/2024-02-29/", 10, 8),
        ("/articles/", 9, 4),
        ("/people/", 7, 3),
        ("/organisations/", 7, 3),
    ],
)
def test_the_queries_of_a_list(client, keeping, django_assert_num_queries, address, first, then, number):
    """`first` when nothing is kept yet."""
    for n in range(number):
        make_public(
            make_person(f"Ida Holm {n}"), publisher=make_organisation(f"R {n}"), printed_date="2024-02-29"
        )
    with django_assert_num_queries(first):
        client.get(address)
    with django_assert_num_queries(then):
        client.get(address)


def test_figures_are_kept_until_something_public_changes(client, keeping, monkeypatch):
    ida = make_person("Ida Holm")
    article = make_public(ida, statements=2)
    count = '<h2 id="rows-h">{} statement'
    assert count.format(2) in page(client, "/statements/")
    # Past the acts: not seen in the figures, but never shown.
    Statement.objects.filter(pk=article.statements.order_by("pk").first().pk).update(status="rejected")
    html = page(client, "/statements/")
    assert count.format(2) in html
    assert numbers(html) == ["1"]
    make_public(make_person("Nils Berg"))
    assert count.format(2) in page(client, "/statements/")
    assert ">Nils Berg</a> <span" in page(client, "/statements/")
    registering.unlist(ida, make_editor(), reason="private")
    assert "Ida Holm</a> <span" not in page(client, "/statements/")
    assert "Ida Holm</a>" not in page(client, "/people/")


def test_figures_are_kept_through_decisions_on_drafts(client, keeping, django_assert_num_queries):
    make_public(make_person("Ida Holm"))
    client.get("/statements/")
    draft = make_article("Draft")
    publishing.submit(draft, make_editor(), version=draft.version)
    with django_assert_num_queries(6):
        client.get("/statements/")


def test_many_decisions_on_drafts_bring_no_earlier_figures_back(client, keeping, monkeypatch):
    monkeypatch.setattr(kept, "NEWEST", 2)
    ida, editor = make_person("Ida Holm"), make_editor()
    make_public(ida)
    for _ in range(2):
        decide_on_a_draft(editor)
    assert "Ida Holm</a> <span" in page(client, "/statements/")
    registering.unlist(ida, editor, reason="private")
    for _ in range(2):
        decide_on_a_draft(editor)
    assert "Ida Holm</a> <span" not in page(client, "/statements/")


def decide_on_a_draft(editor):
    draft = make_article("Draft")
    publishing.submit(draft, editor, version=draft.version)


def test_figures_change_when_a_scheduled_article_is_due(client, keeping, monkeypatch):
    make_public(make_person("Ida Holm"))
    later = timezone.now() + timedelta(hours=1)
    publish(make_article("Later"), make_editor(), at=later)
    assert '<h2 id="rows-h">1 article<' in page(client, "/articles/")
    monkeypatch.setattr(timezone, "now", lambda: later + timedelta(seconds=1))
    assert '<h2 id="rows-h">2 articles<' in page(client, "/articles/")
