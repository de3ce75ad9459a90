"""What a public page tells caches: how long it may be shared, and that it is the same for everybody."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from tests.articles.public_cast import make_public
from tests.building import make_article, make_editor, make_person, publish

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]
ADDRESSES = [
    "/",
    "/about/",
    "/articles/",
    "/statements/",
    "/statements/?kind=direct&year=2024",
    "/statements/on/2024-02-29/",
    "/people/",
    "/organisations/",
    "/search/?q=holm",
    "/nothing/",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_public_page_may_be_shared_for_a_minute_and_sets_no_cookie(client, address):
    make_public(make_person("Ida Holm"))
    for response in (client.get(address), client.head(address)):
        assert response["Cache-Control"] == "public, max-age=0, s-maxage=60"
        assert response["ETag"] == client.get(address)["ETag"]
        assert "Vary" not in response
        assert "Last-Modified" not in response
        assert response.cookies == {}


@pytest.mark.parametrize(("seconds", "sent"), [(7200, "60"), (40, "39"), (0.5, "0")])
def test_a_page_is_shared_no_longer_than_until_the_next_article_is_due(client, monkeypatch, seconds, sent):
    now = timezone.now()
    publish(make_article(), make_editor(), at=now + timedelta(seconds=seconds, milliseconds=-1))
    monkeypatch.setattr(timezone, "now", lambda: now)
    assert client.get("/")["Cache-Control"] == f"public, max-age=0, s-maxage={sent}"


def test_an_article_that_was_due_does_not_count(client):
    make_public(make_person("Ida Holm"))
    assert client.get("/")["Cache-Control"] == "public, max-age=0, s-maxage=60"


def test_a_page_that_has_not_changed_is_not_sent_again(client):
    make_public(make_person("Ida Holm"))
    etag = client.get("/")["ETag"]
    response = client.get("/", headers={"If-None-Match": etag})
    assert (response.status_code, response.content, response["ETag"]) == (304, b"", etag)
    assert response["Cache-Control"] == "public, max-age=0, s-maxage=60"
    make_public(make_person("Nils Berg"), headline="Another")
    assert client.get("/", headers={"If-None-Match": etag}).status_code == 200


def test_the_admin_is_never_shared(client):
    assert "public" not in client.get("/admin/login/")["Cache-Control"]
    assert "public" not in client.get("/admin/").get("Cache-Control", "")


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "options"])
def test_only_reading_is_allowed_even_without_a_token(method):
    client = Client(enforce_csrf_checks=True)
    for address in ("/", "/articles/", "/statements/1/", "/people/1/", "/about/"):
        response = getattr(client, method)(address)
        assert (response.status_code, response.cookies) == (405, {})


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_public_page_needs_what_the_policy_forbids(client, address):
    make_public(make_person("Ida Holm"))
    response = client.get(address)
    assert sorted(response["Content-Security-Policy"].split("; ")) == [
        "base-uri 'none'",
        "default-src 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self'",
        "style-src 'self'",
    ]
    html = response.content.decode()
    assert [word for word in ("<script", "style=", "onclick", "<style", "csrf") if word in html] == []
