"""The text as segments: each printed word once, under the marks of every statement that covers it."""

import pytest

from articles.admin.article import in_order
from articles.admin.marks import Segment, around, paragraphs
from articles.models import Statement
from tests.building import make_article, make_statement

pytestmark = pytest.mark.django_db

BODY = "Harbour news.\n\n“It sails,” said Ida Holm. She denied it.\nThe end."


def loaded(statement):
    return Statement.objects.with_all().get(pk=statement.pk)


def test_words_source_and_cue_are_cut_out_and_the_rest_stays():
    statement = make_statement(make_article(body=BODY), "It sails,", source="Ida Holm", cue="said")
    assert paragraphs(BODY, [(1, loaded(statement))]) == [
        [Segment("Harbour news.")],
        [
            Segment("“"),
            Segment("It sails,", kind="direct", number="1"),
            Segment("” "),
            Segment("said", role="cue", letter="C"),
            Segment(" "),
            Segment("Ida Holm", role="source", letter="S"),
            Segment(". She denied it."),
        ],
        [Segment("The end.")],
    ]


def test_a_source_inside_the_words_of_another_statement_carries_both_marks():
    article = make_article(body="He said Ida said it sails.")
    outer = make_statement(article, "Ida said it sails", source="He", kind="indirect")
    inner = make_statement(article, "it sails", source="Ida", kind="mixed")
    (only,) = paragraphs(article.current.body, [(1, loaded(outer)), (2, loaded(inner))])
    assert only == [
        Segment("He", role="source", letter="S"),
        Segment(" said "),
        Segment("Ida", kind="indirect", number="1", role="source", letter="S"),
        Segment(" said ", kind="indirect"),
        Segment("it sails", kind="mixed", number="2"),
        Segment("."),
    ]


def test_every_character_of_a_line_is_shown_once():
    article = make_article(body=BODY)
    statements = [
        make_statement(article, "It sails,", source="Ida Holm", cue="said"),
        make_statement(article, "sails,” said Ida", kind="mixed"),
    ]
    shown = paragraphs(BODY, enumerate(map(loaded, statements), 1))
    texts = ["".join(segment.text for segment in line) for line in shown]
    assert texts == ["Harbour news.", "“It sails,” said Ida Holm. She denied it.", "The end."]


def test_the_page_of_a_statement_shows_its_paragraph_and_the_one_before():
    statement = make_statement(make_article(body=BODY), "It sails,", source="Ida Holm", cue="said")
    shown = around(BODY, loaded(statement))
    assert ["".join(segment.text for segment in line) for line in shown] == [
        "Harbour news.",
        "“It sails,” said Ida Holm. She denied it.",
    ]
    assert [segment.text for segment in shown[1] if segment.here] == ["It sails,", "said", "Ida Holm"]


def test_the_statements_of_an_article_stand_in_the_order_of_their_words():
    article = make_article(body=BODY)
    make_statement(article, "She denied it", kind="indirect")
    make_statement(article, "sails,")
    assert [statement.text for statement in in_order(article)] == ["sails,", "She denied it"]


def test_two_statements_that_begin_at_one_word_show_both_numbers():
    article = make_article(body="He said Ida said it sails.")
    long = make_statement(article, "Ida said it sails", kind="indirect")
    short = make_statement(article, "Ida said", kind="mixed")
    (only,) = paragraphs(article.current.body, [(1, loaded(long)), (2, loaded(short))])
    assert only[1] == Segment("Ida said", kind="mixed", number="1 2")
