"""The page of an article and the list of articles."""

import pytest

from articles import curating
from tests.articles.public_cast import make_public, page
from tests.building import (
    make_article,
    make_editor,
    make_mention,
    make_organisation,
    make_person,
    make_statement,
    publish,
)

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]


def test_an_article_is_at_its_address_with_its_statements_marked(client):
    article = make_public(make_person("Ida Holm"))
    html = page(client, article.get_absolute_url())
    assert "<title>Ferry to sail – Newsroom</title>" in html
    assert (
        '<mark class="said direct" id="s1">Number 0 sails, Ida Holm,</mark>”<a class="ref" href="#n1"' in html
    )
    assert '<li id="n1">' in html
    assert "<strong>Version 1</strong>, as first printed" in html


@pytest.mark.parametrize("end", ["", "wrong/"])
def test_without_its_slug_or_with_another_the_address_leads_to_the_right_one(client, end):
    article = make_public(make_person("Ida Holm"))
    response = client.get(f"/articles/{article.pk}/{end}")
    assert (response.status_code, response["Location"]) == (301, f"/articles/{article.pk}/ferry-to-sail/")


def test_a_candidate_is_not_marked(client):
    article = make_article(body="“It sails,” said Ida Holm.")
    make_statement(article, "It sails,", by=make_person("Ida Holm"), source="Ida Holm")
    publish(article, make_editor())
    html = page(client, article.get_absolute_url())
    assert '<mark class="said' not in html
    assert "No statement of this article has been accepted." in html
    assert "Nobody has been confirmed as mentioned." in html


def test_an_unstated_publisher_is_said_to_be_unstated(client):
    article = make_public(make_person("Ida Holm"))
    assert "Publisher not stated in the source" in page(client, article.get_absolute_url())
    assert "Publisher not stated, date not stated" in page(client, "/articles/")


def test_a_publisher_is_linked(client):
    courier = make_organisation("Carra Courier")
    article = make_public(make_person("Ida Holm"), publisher=courier)
    link = f'<a href="/organisations/{courier.pk}/carra-courier/">Carra Courier</a>'
    assert link in page(client, article.get_absolute_url())


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("2022-05-25", '<time datetime="2022-05-25">25 May 2022</time>'),
        ("2022-05", '<time datetime="2022-05">May 2022</time>'),
        ("2022", '<time datetime="2022">2022</time>'),
        ("--05-25", '<time datetime="05-25">25 May, year not printed</time>'),
        ("--02-29", '<time datetime="02-29">29 February, year not printed</time>'),
        ("--13-45", '<time datetime="13-45">--13-45</time>'),
        ("", "date not stated"),
    ],
)
def test_a_printed_date_is_shown_as_far_as_it_was_printed(client, printed, shown):
    article = make_public(printed_date=printed)
    assert f"<span>{shown}</span>" in page(client, article.get_absolute_url())


def test_everybody_confirmed_is_listed_with_what_they_do(client):
    ida, radio = make_person("Ida Holm"), make_organisation("Radio Carra")
    article = make_public(ida, statements=2, via=radio)
    walker, proposed = make_person("Olga Lind", confirmed=True), make_person("Per Ek")
    make_mention(article, walker, confirmed=True)
    make_mention(article, proposed, confirmed=True)
    make_mention(article, make_person("Max Dal", confirmed=True))
    html = page(client, article.get_absolute_url())
    assert 'Ida Holm</a> <span class="quiet small">speaks 2 times</span>' in html
    assert 'Olga Lind</a> <span class="quiet small">does not speak here</span>' in html
    assert 'Radio Carra</a> <span class="quiet small">reports statements 1, 2</span>' in html
    assert "Per Ek" not in html
    assert "Max Dal" not in html


def test_confirmed_mentions_appear_after_the_act_that_confirms_them(client):
    article = make_public()
    make_mention(article, make_person("Olga Lind"))
    assert "Olga Lind" not in page(client, article.get_absolute_url())
    curating.confirm_mentions(article, make_editor(), version=article.version, reason="seen")
    assert "Olga Lind" in page(client, article.get_absolute_url())


@pytest.mark.parametrize("number", [1, 3])
def test_an_article_takes_six_queries_however_many_statements(client, django_assert_num_queries, number):
    people = [make_person(f"Ida Holm {n}") for n in range(number)]
    article = make_public(*people, statements=number, via=make_organisation("Radio Carra"))
    with django_assert_num_queries(6):
        client.get(article.get_absolute_url())


def test_the_newest_article_comes_first_with_its_number_of_statements(client):
    make_public(make_person("Ida Holm"), headline="Older")
    make_public(make_person("Nils Berg"), statements=2, headline="Newer")
    html = page(client, "/articles/")
    assert (
        html.index("Newer")
        < html.index("2&nbsp;statements")
        < html.index("Older")
        < html.index("1&nbsp;statement<")
    )
