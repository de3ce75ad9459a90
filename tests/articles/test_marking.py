"""Where marks and numbers stand in the text."""

import pytest

from articles.marking import in_its_place, paragraphs
from articles.wording import wordings
from tests.building import accept_all, make_article, make_editor, make_statement, publish

pytestmark = pytest.mark.django_db


def shown(body, *statements, **fields):
    """The public article and its paragraphs as text: `[1 words]` is a mark, `(1)` a number, `*` an id."""
    article = make_article(body=body, **fields)
    for words, kind in statements:
        make_statement(article, words, kind=kind, source="Holm", state="unnamed")
    editor = make_editor()
    accept_all(article, editor)
    article.refresh_from_db()
    publish(article, editor)
    found = wordings(article)
    return found, paragraphs(article, found)


def plain(paragraph):
    text = ""
    for segment in paragraph.segments:
        opened = "".join(f"[{'*' if mark.id else ''}{mark.said.number} " for mark in segment.marks)
        text += opened + segment.text + "]" * len(segment.marks)
        text += "".join(f"({said.number})" for said in segment.refs)
    return text


def test_the_number_stands_after_the_closing_quotation_mark():
    _, (one,) = shown("“It sails,” said Holm.", ("It sails,", "direct"))
    assert plain(one) == "“[*1 It sails,]”(1) said Holm."


def test_the_number_of_indirect_words_follows_them_at_once():
    _, (one,) = shown("Holm said it sails.", ("it sails", "indirect"))
    assert plain(one) == "Holm said [*1 it sails](1)."


def test_a_second_part_repeats_the_number_and_has_no_id():
    _, (one,) = shown("“It sails,” said Holm. “Now.”", (["It sails,", "Now."], "direct"))
    assert plain(one) == "“[*1 It sails,]”(1) said Holm. “[1 Now.]”(1)"


def test_a_statement_inside_another_has_its_own_mark():
    _, (one,) = shown(
        "Holm said Berg thinks “it sinks” today.",
        ("Berg thinks “it sinks” today", "mixed"),
        ("it sinks", "direct"),
    )
    assert plain(one) == "Holm said [*1 Berg thinks “][1 [*2 it sinks]][1 ”](2)[1  today](1)."


def test_statements_that_overlap_are_both_marked():
    _, (one,) = shown("Holm said one two three.", ("one two", "indirect"), ("two three", "indirect"))
    assert plain(one) == "Holm said [*1 one ][1 [*2 two]](1)[2  three](2)."


def test_two_statements_that_start_together_both_have_their_id():
    _, (one,) = shown("Holm said one two.", ("one two", "indirect"), ("one", "indirect"))
    assert plain(one) == "Holm said [*1 [*2 one]](2)[1  two](1)."


def test_words_that_run_over_a_paragraph_are_marked_in_both_and_noted_in_the_first():
    found, (one, two) = shown("Holm: “One\n\ntwo.”", ("One\n\ntwo.", "direct"))
    assert (plain(one), plain(two)) == ("Holm: “[*1 One]", "[1 two.]”(1)")
    assert (one.notes, two.notes) == ((found[0],), ())


def test_statements_are_numbered_in_the_order_of_their_first_words():
    found, (one,) = shown("Holm said one. Holm said two.", ("two", "indirect"), ("one", "indirect"))
    assert [said.words for said in found] == ["one", "two"]
    assert [said.words for said in one.notes] == ["one", "two"]


def test_the_text_stays_character_for_character():
    body = "Holm said 'one two'.\n\nÄ & <b>three</b> “four”"
    _, shown_paragraphs = shown(body, ("one two", "direct"), ("four", "direct"))
    assert ["".join(s.text for s in p.segments) for p in shown_paragraphs] == body.split("\n\n")


def test_where_the_text_must_not_be_shown_only_the_sentences_of_statements_are():
    body = "Rain fell. Holm said it sails. “So it does,” said Holm. Wind blew.\n\nNobody spoke."
    _, shown_paragraphs = shown(body, ("it sails", "indirect"), ("So it does,", "direct"), show_text=False)
    assert [plain(p) for p in shown_paragraphs] == [
        "Holm said [*1 it sails](1). “[*2 So it does,]”(2) said Holm. "
    ]


def test_a_statement_in_its_place_marks_its_own_words_and_brings_its_cue():
    body = "Rain fell.\n\nHolm spoke.\n\nIt sails. It sinks."
    found, _ = shown(body, ("It sails", "indirect"), ("It sinks", "indirect"))
    assert [plain(p) for p in in_its_place(found[1])] == ["Holm spoke.", "It sails. [*2 It sinks](2)."]
