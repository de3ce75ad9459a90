"""The pages of people and organisations, and their lists."""

import pytest
from django.utils import timezone

from articles import curating, publishing, registering
from articles.models import Article, Passage, figures_of, printed_names, public_organisations, relays_of
from articles.models.counts import Figures
from people.models import Person
from tests.articles.public_cast import make_public, page
from tests.building import (
    accept_all,
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
def test_a_person_takes_eight_queries(client, django_assert_num_queries, number):
    ida = make_person("Ida Holm")
    for n in range(number):
        make_public(ida, via=make_organisation(f"Radio {n}"), publisher=make_organisation(f"Courier {n}"))
    with django_assert_num_queries(8):
        client.get(f"/people/{ida.pk}/ida-holm/")


@pytest.mark.parametrize("number", [1, 3])
def test_an_organisation_takes_eight_queries(client, django_assert_num_queries, number):
    radio = make_organisation("Radio Carra")
    for n in range(number):
        make_public(make_person(f"Ida Holm {n}"), via=radio, publisher=radio)
    with django_assert_num_queries(8):
        client.get(f"/organisations/{radio.pk}/radio-carra/")


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


def test_the_names_of_all_statements_are_counted_not_only_those_of_the_page(client):
    ida = make_person("Ida Holm")
    make_public(ida, statements=51)
    for number in ("", "?page=2"):
        html = page(client, f"/people/{ida.pk}/ida-holm/{number}")
        assert '<li><q>Ida Holm</q> <span class="count">51</span></li>' in html


def test_at_most_twenty_printed_names_are_told_the_most_frequent_first():
    ida, editor = make_person("Ida Holm"), make_editor()
    article = make_article(body=" ".join(f"Says {n}. by Name{n:02}" for n in range(22)) + " Says x.")
    for n in range(22):
        make_statement(article, f"Says {n}.", by=ida, source=f"Name{n:02}")
    make_statement(article, "Says x.", by=ida, source="Name21")
    accept_all(article, editor)
    article.refresh_from_db()
    publish(article, editor)
    names = printed_names(ida)
    assert names[:2] == [("Name21", 2), ("Name00", 1)]
    assert (len(names), names[-1]) == (20, ("Name18", 1))


def test_the_names_are_those_of_the_role_in_which_somebody_is_named():
    ida, radio = make_person("Ida Holm"), make_organisation("Radio Carra")
    make_public(ida, via=radio, statements=2)
    assert printed_names(ida) == [("Ida Holm", 2)]
    assert printed_names(radio) == [("Radio Carra", 2)]


def test_words_for_several_who_speak_together_are_a_name_of_none_of_them():
    ida, berg = make_person("Ida Holm"), make_person("Nils Berg")
    article = make_article(body="“The pier is old,” said Nils Berg for himself and Ida Holm.")
    make_statement(article, "The pier is old,", by=[ida, berg], source="Nils Berg", cue="said")
    editor = make_editor()
    accept_all(article, editor)
    article.refresh_from_db()
    publish(article, editor)
    assert (printed_names(ida), printed_names(berg)) == ([], [])


def test_the_names_are_those_of_the_current_text():
    ida = make_person("Ida Holm")
    article = make_public(ida)
    statement = article.statements.get()
    article.current = make_revision(article, "Ferry to sail", "“Number 0 sails,” the mayor told us.")
    article.save()
    Passage.objects.create(
        statement=statement, revision=article.current, role="source", start=18, end=27, text="the mayor"
    )
    assert printed_names(ida) == [("the mayor", 1)]


def test_a_person_shows_who_passed_on_their_words(client):
    ida, radio, courier = make_person("Ida Holm"), make_organisation("Radio Carra"), make_person("Per Ek")
    make_public(ida, via=radio, statements=2)
    make_public(ida, make_person("Nils Berg"), via=courier)
    make_public(ida)
    html = page(client, ida.get_absolute_url())
    assert '<h2 id="relays-h">Reported by</h2>' in html
    assert (
        f'<li><a href="/organisations/{radio.pk}/radio-carra/">Radio Carra</a> <span class="count">2</span></li>'
        f'<li><a href="/people/{courier.pk}/per-ek/">Per Ek</a> <span class="count">1</span></li></ul>'
        in html
    )
    assert 'id="relays-h"' not in page(client, courier.get_absolute_url())


def test_the_kinds_lead_to_the_statements_of_that_kind(client):
    ida, editor = make_person("Ida Holm"), make_editor()
    article = make_article(body="It sails. It sinks. It burns. told")
    make_statement(article, "It sails.", by=ida, kind="mixed", cue="told")
    make_statement(article, "It sinks.", by=ida)
    make_statement(article, "It burns.", by=ida)
    accept_all(article, editor)
    article.refresh_from_db()
    publish(article, editor)
    html = page(client, ida.get_absolute_url())
    direct, mixed = (f"/statements/?speaker=person-{ida.pk}&amp;kind={kind}" for kind in ("direct", "mixed"))
    assert (
        f'<a href="{direct}" rel="nofollow">Direct <span class="count">2</span></a> '
        f'<a href="{mixed}" rel="nofollow">Mixed <span class="count">1</span></a> </dd>' in html
    )
    assert page(client, direct.replace("&amp;", "&")).count('<li class="statement direct">') == 2


def both_speaks_and_relays(number):
    """Statements that one person spoke and passed on."""
    ida, editor = make_person("Ida Holm"), make_editor()
    article = make_article(body=" ".join(f"Says {n}." for n in range(number)))
    for n in range(number):
        make_statement(article, f"Says {n}.", by=ida, via=ida)
    accept_all(article, editor)
    article.refresh_from_db()
    publish(article, editor)
    return ida


def test_a_statement_that_somebody_both_spoke_and_passed_on_is_one_of_the_pages(client):
    ida = both_speaks_and_relays(50)
    assert figures_of(ida) == Figures(50, 50, 50, {"direct": 50}, {"": 50})
    assert client.get(f"/people/{ida.pk}/ida-holm/?page=2").status_code == 404
    assert "Next page" not in page(client, ida.get_absolute_url())


def test_statements_stand_by_month_and_those_without_one_are_told(client):
    ida = make_person("Ida Holm")
    for printed in ("2022-05-25", "2022-05", "2022-11-02", "2022", "--05-25", ""):
        make_public(ida, printed_date=printed)
    html = page(client, ida.get_absolute_url())
    assert '<h2 id="when-h">By month, 2022</h2>' in html
    assert 'role="img" aria-label="Statements by month in 2022: May 2, November 1"' in html
    assert html.count('<rect class="solid"') == 2
    assert '<rect class="solid" x="102" y="16.0" width="16" height="56.0"/>' in html
    assert '<text class="value" x="110" y="12.0">2</text>' in html
    assert "<figcaption>3 without a printed month.</figcaption>" in html


def test_several_years_are_a_row_each(client):
    radio = make_organisation("Radio Carra")
    for year in range(2016, 2023):
        make_public(radio, printed_date=f"{year}-01-01")
    make_public(make_person("Ida Holm"), via=radio, printed_date="2022-02")
    html = page(client, radio.get_absolute_url())
    assert '<h2 id="when-h">By month</h2>' in html
    assert html.count('<svg class="months"') == 5
    assert '<p class="year">2022 <span class="count">2</span></p>' in html
    assert "<figcaption>Said and relayed together. 2 in earlier years. </figcaption>" in html


def test_without_any_printed_month_that_is_said(client):
    ida = make_person("Ida Holm")
    make_public(ida)
    assert '<p class="quiet">No statement has a printed month.</p>' in page(client, ida.get_absolute_url())


def test_an_organisation_that_published_more_than_fifty_articles_leads_to_their_list(client):
    courier = make_organisation("Carra Courier", confirmed=True)
    now = timezone.now()
    for n in range(51):
        article = make_article(f"Number {n}", publisher=courier)
        Article.objects.filter(pk=article.pk).update(status="published", publish_at=now, first_public_at=now)
    html = page(client, courier.get_absolute_url())
    assert 'Articles <span class="quiet num">51</span>' in html
    assert html.count('<a class="headline"') == 50
    assert f'<a href="/articles/?publisher={courier.pk}" rel="nofollow">All 51 articles</a>' in html


def test_what_is_hidden_moves_no_figure_of_a_page():
    ida, radio, editor = make_person("Ida Holm"), make_organisation("Radio Carra"), make_editor()
    article = make_article(body="It sails. It sinks. It burns. It floats. Holm Radio", printed_date="2022-05")
    with_both = {"by": ida, "via": radio, "source": "Holm", "relay": "Radio"}
    make_statement(article, "It sails.", **with_both)
    retracted = make_statement(article, "It floats.", **with_both)
    accept_all(article, editor)
    make_statement(article, "It sinks.", **with_both)
    rejected = make_statement(article, "It burns.", **with_both)
    curating.reject(rejected, editor, version=rejected.version, reason="nobody says so")
    article.refresh_from_db()
    publish(article, editor)
    retracted.refresh_from_db()
    curating.retract(retracted, editor, version=retracted.version, reason="wrong", public_note="Never said.")
    withheld = make_public(ida, via=radio, statements=3, publisher=radio, printed_date="2022-06")
    publishing.withhold(withheld, editor, version=withheld.version, reason="asked", public_note="Asked.")
    draft = make_article(body="It rests. Holm Radio", printed_date="2022-07", publisher=radio)
    make_statement(draft, "It rests.", **with_both)
    accept_all(draft, editor)
    assert figures_of(ida) == Figures(1, 1, 0, {"direct": 1}, {"2022-05": 1})
    assert figures_of(radio) == Figures(1, 0, 1, {}, {"2022-05": 1})
    assert (printed_names(ida), printed_names(radio)) == ([("Holm", 1)], [("Radio", 1)])
    assert [(who.name, number) for who, number in relays_of(ida)] == [("Radio Carra", 1)]
    assert public_organisations().get().published == 0


def test_a_relay_that_readers_do_not_know_is_not_told():
    ida, radio, editor = make_person("Ida Holm"), make_organisation("Radio Carra"), make_editor()
    make_public(ida, via=radio)
    radio.refresh_from_db()
    registering.unlist(radio, editor, reason="asked")
    assert relays_of(ida) == []
