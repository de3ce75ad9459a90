"""The page of a statement and the list of statements."""

import pytest

from articles import curating
from tests.articles.public_cast import make_public, page
from tests.building import make_article, make_editor, make_organisation, make_person, make_statement, publish

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]


def make_one(client, words="It sails,", body="“It sails,” said Holm.", *, editor="vera", **fields):
    """The page of the one accepted statement of a public article."""
    article, editor = make_article(body=body, printed_date="2024-02-03"), make_editor(editor)
    statement = make_statement(article, words, **{"source": "Holm", "cue": "said", **fields})
    curating.accept(statement, editor, version=statement.version)
    article.refresh_from_db()
    publish(article, editor)
    return page(client, statement.get_absolute_url())


def test_a_statement_shows_who_said_it_and_where_it_is_printed(client):
    html = make_one(client, by=make_person("Ida Holm"))
    assert "<title>Ida Holm: “It sails,” – Newsroom</title>" in html
    assert 'content="Ida Holm, 3 February 2024"' in html
    assert "<p>“It sails,”</p></blockquote>" in html
    assert "printed as said by <strong><a" in html
    assert '<span class="as">as printed: <q>Holm</q></span>' in html
    assert "Direct: in quotation marks in the article, which may be a translation" in html
    assert '<mark class="said direct">It sails,</mark>' in html
    assert "http://testserver/statements/" in html
    assert "these words stand at characters 1 to 10" in html


def test_a_denial_reads_as_a_denial_in_title_and_words(client):
    fields = {"by": make_person("Nils Berg"), "source": "Berg", "cue": "denied"}
    html = make_one(client, "taking it", "Berg denied taking it.", kind="indirect", denies=True, **fields)
    assert "<title>Nils Berg, in print “Berg denied”; denies: taking it – Newsroom</title>" in html
    assert 'content="Denial: Nils Berg, 3 February 2024"' in html
    assert '<q>Berg denied</q>;</span> <span class="quiet">denies:</span> taking it</p></blockquote>' in html
    assert "The speaker denies these words" in html


def test_an_indirect_statement_stands_after_its_cue(client):
    fields = {"by": make_person("Ida Holm"), "kind": "indirect"}
    html = make_one(client, "it sails", "Holm said it sails.", **fields)
    assert '<p><span class="quiet"><q>Holm said</q>:</span> it sails</p></blockquote>' in html


def test_the_page_says_how_the_statement_was_found_and_who_decided(client):
    html = make_one(client, by=make_person("Ida Holm"))
    assert "<strong>Found by rule:</strong> quotation with its cue." in html
    assert "<strong>Speaker resolved:</strong> the name is printed." in html
    assert "<strong>Accepted</strong> by an editor on <time" in html
    assert "vera" not in html
    assert "0.9" not in html


def test_recorded_decisions_of_the_seed_are_named_as_such(client):
    html = make_one(client, by=make_person("Ida Holm"), editor="setup")
    assert "<strong>Accepted</strong> with recorded decisions on <time" in html


def test_the_reasons_of_the_machine_are_not_shown_for_a_speaker_that_an_editor_chose(client):
    article, editor = make_article(body="“It sails,” said Holm."), make_editor()
    statement = make_statement(article, "It sails,", by=make_person("Olga Holm"), source="Holm", cue="said")
    ida = make_person("Ida Holm")
    curating.set_speakers(statement, editor, version=statement.version, speakers=[ida])
    statement.refresh_from_db()
    curating.accept(statement, editor, version=statement.version)
    article.refresh_from_db()
    publish(article, editor)
    html = page(client, statement.get_absolute_url())
    assert "<strong>Speaker decided</strong> by an editor." in html
    assert "the name is printed" not in html


def test_the_page_names_the_acceptance_and_not_a_later_act(client):
    article, setup = make_article(body="“It sails,” said Holm."), make_editor("setup")
    ida = make_person("Ida Holm")
    statement = make_statement(article, "It sails,", by=ida, source="Holm", cue="said")
    curating.accept(statement, setup, version=statement.version)
    statement.refresh_from_db()
    curating.set_speakers(statement, make_editor(), version=statement.version, speakers=[ida])
    article.refresh_from_db()
    publish(article, setup)
    html = page(client, statement.get_absolute_url())
    assert "<strong>Accepted</strong> with recorded decisions on <time" in html


def test_a_number_has_one_spelling(client):
    article = make_public(make_person("Ida Holm"))
    statement = article.statements.get()
    assert client.get(f"/statements/0{statement.pk}/").status_code == 404
    assert client.get(f"/articles/0{article.pk}/").status_code == 404


def test_a_statement_leads_to_the_next_one_in_its_article(client):
    article = make_public(make_person("Ida Holm"), statements=2)
    first, second = article.statements.order_by("pk")
    assert "1 of 2 in" in page(client, first.get_absolute_url())
    assert f'<a href="/statements/{second.pk}/">Statement 2</a>' in page(client, first.get_absolute_url())
    assert "Next in the article" not in page(client, second.get_absolute_url())


@pytest.mark.parametrize("number", [1, 3])
def test_a_statement_takes_five_queries(client, django_assert_num_queries, number):
    people = [make_person(f"Ida Holm {n}") for n in range(number)]
    article = make_public(*people, statements=number, via=make_organisation("Radio Carra"))
    address = article.statements.first().get_absolute_url()
    with django_assert_num_queries(5):
        client.get(address)


def test_the_list_is_cut_after_fifty(client):
    make_public(make_person("Ida Holm"), statements=51)
    assert page(client, "/statements/").count('<li class="statement') == 50
    second = page(client, "/statements/?page=2")
    assert second.count('<li class="statement') == 1
    assert 'href="?page=1"' in second


@pytest.mark.parametrize("number", ["garbage", "0", "-1", "3", "9" * 5000, "1e3", "%00"])
def test_a_page_that_is_not_there_is_not_found(client, number):
    make_public(make_person("Ida Holm"), statements=1)
    for address in ("/statements/", "/articles/", "/people/", "/organisations/"):
        assert client.get(f"{address}?page={number}").status_code == 404
