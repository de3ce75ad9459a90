"""The pages of people and organisations, and their lists."""

import pytest

from people.models import Person
from tests.articles.public_cast import make_public, page
from tests.building import make_mention, make_organisation, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]


def test_a_person_has_a_page_with_what_they_said_under_the_printed_name(client):
    ida = make_person("Ida Holm")
    make_public(ida, statements=2)
    html = page(client, f"/people/{ida.pk}/ida-holm/")
    assert "<title>Ida Holm: statements in print – Newsroom</title>" in html
    assert html.count('<li class="statement direct">') == 2
    assert '<p class="by"><q>Ida Holm</q> <span class="quiet">told</span></p>' in html
    assert '<li><q>Ida Holm</q> <span class="count">2</span></li>' in html


@pytest.mark.parametrize("end", ["", "wrong/"])
def test_another_slug_leads_to_the_right_address(client, end):
    ida, courier = make_person("Ida Holm"), make_organisation("Carra Courier")
    make_public(ida, publisher=courier)
    person, organisation = (
        client.get(f"/people/{ida.pk}/{end}"),
        client.get(f"/organisations/{courier.pk}/{end}"),
    )
    assert (person.status_code, person["Location"]) == (301, f"/people/{ida.pk}/ida-holm/")
    assert (organisation.status_code, organisation["Location"]) == (
        301,
        f"/organisations/{courier.pk}/carra-courier/",
    )


def test_somebody_who_is_only_mentioned_has_an_empty_page_that_says_so(client):
    article = make_public()
    olga = make_person("Olga Lind", confirmed=True)
    make_mention(article, olga, confirmed=True)
    html = page(client, olga.get_absolute_url())
    assert "Olga Lind is mentioned in this archive, but does not speak." in html
    assert 'Olga Lind</a> <span class="quiet small">does not speak</span>' in page(client, "/people/")


def test_an_organisation_shows_what_it_said_relayed_and_published(client):
    ida, radio = make_person("Ida Holm"), make_organisation("Radio Carra", kind="media")
    make_public(ida, via=radio, publisher=radio)
    html = page(client, radio.get_absolute_url())
    assert '<p class="kicker">Organisation, media</p>' in html
    assert "Radio Carra does not speak in this archive." in html
    assert '<h2 id="relayed-h">Relayed <span class="quiet num">1</span></h2>' in html
    assert '<span class="quiet">in print <q>told</q></span>' in html
    assert '<li><q>Radio Carra</q> <span class="count">1</span></li>' in html
    assert html.count('<a class="headline"') == 1


def test_the_lists_name_everybody_public_with_their_numbers(client):
    ida, radio = make_person("Ida Holm"), make_organisation("Radio Carra")
    make_public(ida, statements=2, via=radio)
    make_person("Per Ek", confirmed=True)
    people, organisations = page(client, "/people/"), page(client, "/organisations/")
    assert 'Ida Holm</a> <span class="quiet small">2 statements</span>' in people
    assert 'Radio Carra</a> <span class="quiet small">relayed 2</span>' in organisations
    assert "Per Ek" not in people


@pytest.mark.parametrize("number", [1, 3])
def test_a_person_takes_five_queries(client, django_assert_num_queries, number):
    ida = make_person("Ida Holm")
    for n in range(number):
        make_public(ida, via=make_organisation(f"Radio {n}"), publisher=make_organisation(f"Courier {n}"))
    with django_assert_num_queries(5):
        client.get(f"/people/{ida.pk}/ida-holm/")


@pytest.mark.parametrize("number", [1, 3])
def test_an_organisation_takes_six_queries(client, django_assert_num_queries, number):
    radio = make_organisation("Radio Carra")
    for n in range(number):
        make_public(make_person(f"Ida Holm {n}"), via=radio, publisher=radio)
    with django_assert_num_queries(6):
        client.get(f"/organisations/{radio.pk}/radio-carra/")


@pytest.mark.parametrize("number", [1, 3])
@pytest.mark.parametrize("address", ["/people/", "/organisations/"])
def test_the_lists_take_three_queries(client, django_assert_num_queries, address, number):
    for n in range(number):
        make_public(make_person(f"Ida Holm {n}"), via=make_organisation(f"Radio {n}"))
    with django_assert_num_queries(3):
        client.get(address)


def test_a_page_is_cut_after_fifty_and_counts_all(client):
    ida = make_person("Ida Holm")
    make_public(ida, statements=51)
    address = f"/people/{ida.pk}/ida-holm/"
    assert page(client, address).count('<li class="statement') == 50
    assert page(client, f"{address}?page=2").count('<li class="statement') == 1
    assert '<span class="quiet num">51</span>' in page(client, address)
    assert client.get(f"{address}?page=garbage").status_code == 404
    assert client.get(f"{address}?page=3").status_code == 404


def test_a_person_whom_no_editor_confirmed_has_no_page(client):
    article = make_public()
    per = make_person("Per Ek")
    make_mention(article, per, confirmed=True)
    assert client.get(per.get_absolute_url()).status_code == 404
    Person.objects.filter(pk=per.pk).update(status="confirmed")
    assert client.get(per.get_absolute_url()).status_code == 200
