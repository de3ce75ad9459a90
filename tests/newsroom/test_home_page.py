"""The front page, the page about the archive, and the page for faults."""

import pytest

from articles import curating, publishing, registering
from articles.models import Statement, most_quoted
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


def test_the_most_quoted_are_counted_again_only_when_something_public_changes(
    client, settings, django_assert_num_queries
):
    settings.CACHES = {
        "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "home"}
    }
    ida = make_person("Ida Holm")
    make_public(ida, statements=2)
    client.get("/")
    with django_assert_num_queries(7):
        assert 'Ida Holm</a> <span class="count">2</span>' in page(client, "/")
    make_public(ida)
    assert 'Ida Holm</a> <span class="count">3</span>' in page(client, "/")


def quoted():
    return [(who.name, who.get_absolute_url(), number) for who, number in most_quoted(5)]


def test_the_most_quoted_people_and_organisations_come_first():
    ida, berg, radio = make_person("Ida Holm"), make_person("Nils Berg"), make_organisation("Radio Carra")
    make_public(ida, via=make_organisation("Courier"), headline="One")
    make_public(berg, statements=3, headline="Two")
    make_public(radio, statements=2, headline="Three")
    assert quoted() == [
        ("Nils Berg", f"/people/{berg.pk}/nils-berg/", 3),
        ("Radio Carra", f"/organisations/{radio.pk}/radio-carra/", 2),
        ("Ida Holm", f"/people/{ida.pk}/ida-holm/", 1),
    ]


def test_of_the_equally_quoted_the_first_five_by_name_are_shown(client):
    make_public(*(make_person(f"Person {letter}") for letter in "FBDACE"))
    assert [name for name, *_ in quoted()] == ["Person A", "Person B", "Person C", "Person D", "Person E"]


def test_the_bars_of_the_most_quoted_are_in_proportion(client):
    make_public(make_person("Ida Holm"), statements=3, headline="One")
    make_public(make_person("Nils Berg"), headline="Two")
    html = page(client, "/")
    assert html.count('<rect class="solid" x="0.0" y="4" width="300.0" height="4"/>') == 1
    assert html.count('<rect class="solid" x="0.0" y="4" width="100.0" height="4"/>') == 1


def test_what_is_hidden_moves_no_figure_of_the_front_page():
    ida, editor = make_person("Ida Holm"), make_editor()
    article = make_article(body="It sails. It sinks. It burns. It floats. Ida Holm")
    make_statement(article, "It sails.", by=ida)
    retracted = make_statement(article, "It floats.", by=ida)
    accept_all(article, editor)
    make_statement(article, "It sinks.", by=ida)
    rejected = make_statement(article, "It burns.", by=ida)
    curating.reject(rejected, editor, version=rejected.version, reason="nobody says so")
    article.refresh_from_db()
    publish(article, editor)
    retracted.refresh_from_db()
    curating.retract(retracted, editor, version=retracted.version, reason="wrong", public_note="Never said.")
    withheld, magpie = make_public(ida, statements=3), make_person("Pauline Magpie")
    publishing.withhold(withheld, editor, version=withheld.version, reason="asked", public_note="Asked.")
    make_public(magpie, statements=4)
    magpie.refresh_from_db()
    registering.unlist(magpie, editor, reason="asked")
    draft = make_article(body="It rests.")
    make_statement(draft, "It rests.", by=ida)
    accept_all(draft, editor)
    assert Statement.objects.filter(attributions__person=ida).count() == 8
    assert quoted() == [("Ida Holm", f"/people/{ida.pk}/ida-holm/", 1)]


@pytest.mark.parametrize("number", [1, 3])
def test_the_front_page_takes_eight_queries(client, django_assert_num_queries, number):
    for n in range(number):
        make_public(make_person(f"Ida Holm {n}"), via=make_organisation(f"Radio {n}"))
    with django_assert_num_queries(8):
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
