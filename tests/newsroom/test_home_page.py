"""The front page, the page about the archive, and the page for faults."""

import pytest

from newsroom.views import most_quoted
from tests.articles.public_cast import make_public, page
from tests.building import make_article, make_organisation, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]


def test_an_archive_without_a_public_article_says_how_to_begin(client):
    make_article("Hidden")
    html = page(client, "/")
    assert "<title>Newsroom: no articles yet</title>" in html
    assert "Nothing has been published here yet" in html
    assert "python manage.py import_article article.txt" in html
    assert "Hidden" not in html


def test_the_front_page_shows_the_latest_statements_and_articles_and_the_most_quoted(client):
    ida = make_person("Ida Holm")
    make_public(ida, statements=8)
    html = page(client, "/")
    assert "<title>Newsroom: every statement can be checked</title>" in html
    assert html.count('<li class="statement direct">') == 7
    assert html.count('<a class="headline"') == 1
    assert f'<a href="/people/{ida.pk}/ida-holm/">Ida Holm</a> <span class="count">8</span>' in html


def test_the_most_quoted_come_first():
    ida, berg = make_person("Ida Holm"), make_person("Nils Berg")
    make_public(ida, headline="One")
    make_public(berg, statements=2, headline="Two")
    assert most_quoted() == [berg, ida]


@pytest.mark.parametrize("number", [1, 3])
def test_the_front_page_takes_six_queries(client, django_assert_num_queries, number):
    for n in range(number):
        make_public(make_person(f"Ida Holm {n}"), via=make_organisation(f"Radio {n}"))
    with django_assert_num_queries(6):
        client.get("/")


def test_an_empty_front_page_takes_two_queries(client, django_assert_num_queries):
    with django_assert_num_queries(2):
        client.get("/")


def test_the_page_about_the_archive_takes_one_query(client, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert "How it works" in page(client, "/about/")


def test_a_fault_has_a_page_that_asks_nothing_of_the_database(client, monkeypatch, django_assert_num_queries):
    def broken():
        raise RuntimeError("walnut")

    monkeypatch.setattr("newsroom.views.latest_articles", broken)
    client.raise_request_exception = False
    with django_assert_num_queries(0):
        response = client.get("/")
    assert response.status_code == 500
    assert "Something went wrong here" in response.content.decode()
    assert "walnut" not in response.content.decode()
    assert "Cache-Control" not in response
