"""What is not public does not exist for readers: a crawler visits every public address and finds nothing."""

import re
from html.parser import HTMLParser

import pytest
from django.urls import get_resolver

from articles.models import Article, Statement
from people.models import Organisation, Person
from tests.articles import leak_queries
from tests.articles.leak_cast import HIDDEN, WITH_CUE, make_cast

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]


def guessed(rows) -> range:
    """The ids that there are, and five more."""
    ids = rows.values_list("pk", flat=True)
    return range(min(ids), max(ids) + 6)


def by_id(model, folder):
    return [f"/{folder}/{pk}/" for pk in guessed(model.objects.all())]


def with_slugs(model, folder):
    slugs = dict(model.objects.values_list("pk", "slug"))
    ids = guessed(model.objects.all())
    return [f"/{folder}/{pk}/{slug}/" for pk in ids for slug in (slugs.get(pk, "none"), "wrong")]


def paged(address, queries=()):
    pages = [f"page={page}" for page in ("1", "2", "last", "0", "-1", "garbage", "9" * 30)]
    return [address, *(f"{address}?{query}" for query in [*pages, *queries])]


# The name of every public address, with all addresses to visit under it. A new one needs an entry here.
ADDRESSES = {
    "home": lambda: ["/"],
    "about": lambda: ["/about/"],
    "article-list": lambda: paged("/articles/", leak_queries.article_queries()),
    "article-by-id": lambda: by_id(Article, "articles"),
    "article": lambda: with_slugs(Article, "articles"),
    "statement-list": lambda: paged("/statements/", leak_queries.statement_queries()),
    "day": lambda: [address for day in leak_queries.days() for address in paged(f"/statements/on/{day}/")],
    "statement": lambda: by_id(Statement, "statements"),
    "person-list": lambda: paged("/people/", leak_queries.speaker_queries()),
    "person-by-id": lambda: by_id(Person, "people"),
    "person": lambda: with_slugs(Person, "people"),
    "organisation-list": lambda: paged("/organisations/", leak_queries.speaker_queries()),
    "search": lambda: paged("/search/", leak_queries.search_queries()),
    "organisation-by-id": lambda: by_id(Organisation, "organisations"),
    "organisation": lambda: with_slugs(Organisation, "organisations"),
}


def public_names(patterns=None):
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        if getattr(pattern, "app_name", None) == "admin":
            continue
        if hasattr(pattern, "url_patterns"):
            yield from public_names(pattern.url_patterns)
        else:
            yield pattern.name


def crawl(client):
    """Every public address with its answer."""
    for addresses in ADDRESSES.values():
        for address in addresses():
            yield address, client.get(address)


def told(response) -> str:
    """Everything that an answer says, headers included."""
    headers = "\n".join(f"{name}: {value}" for name, value in response.items())
    return f"{headers}\n{response.content.decode()}".casefold()


class Chunks(HTMLParser):
    """The texts of a page: its running text, and each attribute by itself."""

    def __init__(self, html):
        super().__init__()
        self.text, self.attributes = "", []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.attributes += [value for _, value in attrs if value]

    def handle_data(self, data):
        self.text += data


def test_every_public_address_is_visited_by_the_crawler():
    assert sorted(public_names()) == sorted(ADDRESSES)


def test_no_public_address_tells_what_is_hidden(client):
    make_cast()
    pages = [(address, told(response)) for address, response in crawl(client)]
    found = [(address, HIDDEN[word]) for address, text in pages for word in HIDDEN if word in text]
    assert found == []


def test_the_crawler_sees_what_is_public_and_no_address_fails(client):
    make_cast()
    pages = list(crawl(client))
    assert {response.status_code for _, response in pages} == {200, 301, 400, 404, 410}
    shown = [a.partition("?")[0] for a, r in pages if "would sail at noon" in told(r)]
    assert list(dict.fromkeys(re.sub("[0-9]+", "N", address) for address in shown)) == [
        "/",
        "/articles/N/ferry-sails/",
        "/statements/",
        "/statements/on/N-N-N/",
        "/statements/N/",
        "/people/N/ida-holm/",
        "/search/",
    ]


def test_a_search_for_what_is_hidden_answers_like_one_for_what_never_was(client):
    make_cast()
    never = client.get("/search/?q=zzzzz").content.decode()
    assert never.count("None has all of these words.") == 4
    for word in HIDDEN:
        found = client.get(f"/search/?q={word}").content.decode()
        assert found.replace(word, "zzzzz") == never, word


def test_a_filter_by_what_is_hidden_answers_like_one_by_what_never_was(client):
    cast = make_cast()
    filters = [
        *(("speaker", f"person-{one.pk}") for one in cast.hidden_people),
        *(("reported_by", f"organisation-{one.pk}") for one in cast.hidden_organisations),
        *(("publisher", f"{one.pk}") for one in cast.hidden_organisations),
    ]
    assert len(filters) > 10
    for name, value in filters:
        never = {"publisher": "987654"}.get(name, f"{value.split('-')[0]}-987654")
        found, missing = (client.get(f"/statements/?{name}={v}").content.decode() for v in (value, never))
        assert found.replace(f"{name}={value}", f"{name}={never}") == missing, value


def test_words_never_stand_without_their_cue(client):
    make_cast()
    seen = 0
    for address, response in crawl(client):
        chunks = Chunks(response.content.decode())
        for text in [chunks.text, *chunks.attributes]:
            for word, cue in WITH_CUE.items():
                for match in re.finditer(word, text):
                    seen += 1
                    assert cue in text[max(0, match.start() - 60) : match.start()], (address, text)
    assert seen > 20


def test_what_is_hidden_answers_like_an_id_that_never_was(client):
    cast = make_cast()
    never = client.get("/statements/999999999/")
    hidden = [
        *(
            f"/articles/{one.pk}/{end}"
            for one in cast.hidden_articles
            for end in ("", f"{one.slug}/", "wrong/")
        ),
        *(f"/statements/{one.pk}/" for one in cast.hidden_statements),
        *(f"/people/{one.pk}/{end}" for one in cast.hidden_people for end in ("", f"{one.slug}/")),
        *(
            f"/organisations/{one.pk}/{end}"
            for one in cast.hidden_organisations
            for end in ("", f"{one.slug}/")
        ),
    ]
    for address in [
        *hidden,
        "/nothing/here/",
        "/statements/0/",
        f"/people/{10**30}/",
        f"/articles/{10**30}/x/",
    ]:
        for method in (client.get, client.head):
            response = method(address)
            assert (response.status_code, response.content, sorted(response.items())) == (
                404,
                never.content if method == client.get else b"",
                sorted(never.items()),
            ), address


def test_what_readers_have_seen_and_may_not_see_any_more_says_so_and_nothing_else(client):
    cast = make_cast()
    withheld, withdrawn = cast.noticed_articles
    expected = {"withheld": (200, withheld), "withdrawn": (410, withdrawn)}
    for word, (status, article) in expected.items():
        addresses = [f"/articles/{article.pk}/{end}" for end in ("", f"{article.slug}/", "wrong/")]
        addresses += [f"/statements/{one.pk}/" for one in article.statements.all()]
        for address in addresses:
            response = client.get(address)
            assert (response.status_code, f"Why it was {word}" in response.content.decode()) == (status, True)
    response = client.get(f"/statements/{cast.retracted.pk}/")
    assert (response.status_code, "Why it was retracted" in response.content.decode()) == (410, True)


def test_an_unlisted_person_leaves_the_printed_name_without_a_link(client):
    cast = make_cast()
    page = client.get(cast.article.get_absolute_url()).content.decode().split("<main")[1]
    assert "<strong><q>the harbour master</q></strong>" in page
    linked = set(re.findall(r'href="/people/[0-9]+/([^"/]+)/', page))
    assert linked == {"ida-holm", "nils-berg"}


@pytest.mark.parametrize("debug", [False, True])
def test_the_404_page_does_not_repeat_the_address(client, settings, debug):
    settings.DEBUG = debug
    response = client.get("/walnut/")
    assert response.status_code == 404
    assert "walnut" not in told(response)
    assert "There is nothing at this address" in response.content.decode()
