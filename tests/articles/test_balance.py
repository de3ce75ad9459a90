"""Who speaks in an article: the figures, and when they are shown."""

from collections import Counter

import pytest

from articles import curating, registering
from articles.balance import Bar, balance, bars, figures, per_cent
from articles.models import Statement
from articles.wording import wordings
from tests.articles.public_cast import make_public, page
from tests.building import accept_all, make_article, make_editor, make_person, make_statement, publish

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]

HEADING = "Who speaks in this article"


def said_in_print(*statements, unlisted=()):
    """A public article of statements (words, speakers, source, kind, state)."""
    body = "\n\n".join(f"{words} / {source or '-'}" for words, _, source, *_ in statements)
    article, editor = make_article(body=body), make_editor()
    for words, by, source, kind, *state in statements:
        make_statement(article, words, by=by, source=source, kind=kind, state=state[0] if state else None)
    accept_all(article, editor)
    article.refresh_from_db()
    for who in unlisted:
        who.refresh_from_db()
        registering.unlist(who, editor, reason="asked for")
    return publish(article, editor)


def lines_of(article):
    return [(line.label, line.figures) for line in balance(wordings(article)).speakers]


def test_words_are_counted_by_speaker_and_kind_the_most_first():
    ida, berg = make_person("Ida Holm"), make_person("Nils Berg")
    article = said_in_print(
        ("one two", ida, "Holm", "direct"),
        ("three four five", berg, "Berg", "indirect"),
        ("six seven eight nine", ida, "she", "mixed"),
        ("ten eleven", ida, "Ida Holm", "indirect"),
    )
    found = balance(wordings(article))
    assert [(line.label, line.figures) for line in found.speakers] == [
        ("Ida Holm", "8 words, 2 direct, 2 indirect, 4 mixed"),
        ("Nils Berg", "3 words, all indirect"),
    ]
    assert found.speakers[0].bars == [
        Bar("solid", "0.0", "75.0"),
        Bar("open", "75.0", "75.0"),
        Bar("dots", "150.0", "150.0"),
    ]
    assert found.speakers[1].bars == [Bar("open", "0.0", "112.5")]
    assert (found.words, found.statements) == (11, 4)


@pytest.mark.parametrize(
    ("words", "figure"),
    [
        ("a well-known man – 3 of 4", "6 words, all direct"),
        ("“Ås,” … she’d", "2 words, all direct"),
        ("No.", "1 word, direct"),
    ],
)
def test_a_word_stands_between_white_space_and_holds_a_letter_or_a_digit(words, figure):
    article = said_in_print((words, make_person("Ida Holm"), "Holm", "direct"))
    assert lines_of(article) == [("Ida Holm", figure)]


def test_an_article_whose_statements_hold_no_word_has_no_balance():
    assert balance(wordings(said_in_print(("– …", make_person("Ida Holm"), "Holm", "direct")))) is None
    assert balance([]) is None


def test_every_part_of_the_words_counts():
    article = make_article(body="“One two,” said Holm, “three.”")
    make_statement(article, ["One two,", "three."], by=make_person("Ida Holm"), source="Holm")
    editor = make_editor()
    accept_all(article, editor)
    article.refresh_from_db()
    assert lines_of(publish(article, editor)) == [("Ida Holm", "3 words, all direct")]


def test_those_who_speak_together_have_a_line_of_their_own_so_that_each_word_counts_once():
    ida, berg = make_person("Ida Holm"), make_person("Nils Berg")
    article = said_in_print(
        ("one two three", [ida, berg], "both", "direct"),
        ("four five", [berg, ida], "they", "direct"),
        ("six", ida, "Holm", "direct"),
    )
    assert lines_of(article) == [
        ("Ida Holm and Nils Berg", "5 words, all direct"),
        ("Ida Holm", "1 word, direct"),
    ]
    found = balance(wordings(article))
    assert (found.words, found.together) == (6, True)


def test_the_page_says_how_words_of_several_count(client):
    ida, berg = make_person("Ida Holm"), make_person("Nils Berg")
    article = said_in_print(("one two three", [ida, berg], "both", "direct"))
    assert "3 in 1 accepted statement. Words that several speak together count once.</figcaption>" in page(
        client, article.get_absolute_url()
    )


def test_two_people_of_one_name_are_two_lines():
    article = said_in_print(
        ("one two", make_person("Ida Holm"), "Holm", "direct"),
        ("three", make_person("Ida Holm"), "she", "direct"),
    )
    assert lines_of(article) == [("Ida Holm", "2 words, all direct"), ("Ida Holm", "1 word, direct")]


def test_whoever_has_no_page_is_known_by_the_printed_words_alone():
    ida, magpie = make_person("Ida Holm"), make_person("Pauline Magpie")
    article = said_in_print(
        ("one two three", magpie, "the harbour master", "direct"),
        ("four five", magpie, "she", "direct"),
        ("six seven eight nine", [ida, magpie], "Holm and her friend", "direct"),
        ("ten", magpie, "", "direct"),
        unlisted=[magpie],
    )
    assert lines_of(article) == [
        ("“Holm and her friend”", "4 words, all direct"),
        ("“the harbour master”", "3 words, all direct"),
        ("“she”", "2 words, all direct"),
        ("No name shown", "1 word, direct"),
    ]


def test_what_is_not_named_or_not_settled_comes_last():
    article = said_in_print(
        ("one two three four", None, "a deckhand", "direct", "unnamed"),
        ("five six seven", None, "Berg", "indirect", "unresolved"),
        ("eight", make_person("Ida Holm"), "Holm", "direct"),
        ("nine ten", None, "a clerk", "direct", "unnamed"),
    )
    assert lines_of(article) == [
        ("Ida Holm", "1 word, direct"),
        ("Not named in the article", "6 words, all direct"),
        ("Not settled", "3 words, all indirect"),
    ]
    by_kind, by_name = balance(wordings(article)).divided
    assert by_kind.parts == [("Direct", "70\u00a0%"), ("Indirect", "30\u00a0%")]
    assert by_name.parts == [
        ("Named speakers", "10\u00a0%"),
        ("Not named in the article", "60\u00a0%"),
        ("Not settled", "30\u00a0%"),
    ]
    assert by_name.bars == [
        Bar("whole", "0.0", "30.0"),
        Bar("none", "30.0", "180.0"),
        Bar("none", "210.0", "90.0"),
    ]


def test_there_are_eight_lines_at_most():
    people = [(f"{'word ' * (11 - n)}{n}", make_person(f"Person {n}"), "x", "direct") for n in range(10)]
    assert lines_of(said_in_print(*people, ("who knows", None, "a clerk", "mixed", "unnamed"))) == [
        ("Person 0", "12 words, all direct"),
        ("Person 1", "11 words, all direct"),
        ("Person 2", "10 words, all direct"),
        ("Person 3", "9 words, all direct"),
        ("Person 4", "8 words, all direct"),
        ("Person 5", "7 words, all direct"),
        ("4 others", "18 words, all direct"),
        ("Not named in the article", "2 words, all mixed"),
    ]


def test_of_nine_speakers_the_last_two_are_others():
    people = [(f"word {n}", make_person(f"Person {n}"), "x", "direct") for n in range(9)]
    assert lines_of(said_in_print(*people))[6:] == [
        ("Person 6", "2 words, all direct"),
        ("2 others", "4 words, all direct"),
    ]


def test_eight_speakers_need_no_others():
    people = [(f"word {n}", make_person(f"Person {n}"), "x", "direct") for n in range(8)]
    assert [label for label, _ in lines_of(said_in_print(*people))] == [f"Person {n}" for n in range(8)]


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [
        (0, 7, "0\u00a0%"),
        (7, 7, "100\u00a0%"),
        (1, 3, "33\u00a0%"),
        (2, 3, "67\u00a0%"),
        (1, 101, "under 1\u00a0%"),
        (1, 100, "1\u00a0%"),
        (100, 101, "over 99\u00a0%"),
        (99, 100, "99\u00a0%"),
    ],
)
def test_a_share_is_never_rounded_to_nothing_or_to_all(part, whole, shown):
    assert per_cent(part, whole) == shown


def test_nothing_draws_no_bar_and_large_figures_are_grouped():
    assert bars([("solid", 0), ("open", 2), ("dots", 1)], 3) == [
        Bar("open", "0.0", "200.0"),
        Bar("dots", "200.0", "100.0"),
    ]
    assert figures(Counter(direct=1200, mixed=30)) == "1,230 words, 1,200 direct, 30 mixed"


def test_the_page_of_an_article_shows_the_balance(client):
    article = make_public(make_person("Ida Holm"), make_person("Nils Berg"), statements=2)
    html = page(client, article.get_absolute_url())
    assert f'<h2 id="balance">{HEADING}</h2>' in html
    assert '<span>Ida Holm</span> <span class="quiet num">10 words, all direct</span>' in html
    assert html.count('<rect class="solid" x="0.0" y="0" width="300.0" height="12"/>') == 3
    assert (
        "<span>Direct <strong>100\u00a0%</strong></span> <span>Indirect <strong>0\u00a0%</strong></span>"
        in html
    )
    assert "<figcaption>Counted in words: 20 in 4 accepted statements.</figcaption>" in html
    assert "style=" not in html


def test_a_decimal_is_printed_with_a_point_in_every_language(client, settings):
    settings.LANGUAGE_CODE = "de"
    ida, berg = make_person("Ida Holm"), make_person("Nils Berg")
    article = said_in_print(
        ("one two three", ida, "Holm", "direct"),
        ("four", ida, "she", "mixed"),
        ("five", berg, "Berg", "direct"),
    )
    assert 'x="225.0" y="0" width="75.0"' in page(client, article.get_absolute_url())


def test_the_balance_waits_until_no_candidate_is_open_and_nothing_says_so(client):
    article = make_article(body="“It sails,” said Holm. “It sinks,” said Berg.")
    make_statement(article, "It sails,", by=make_person("Ida Holm"), source="Holm")
    editor = make_editor()
    accept_all(article, editor)
    late = make_statement(article, "It sinks,", by=make_person("Nils Berg"), source="Berg")
    article.refresh_from_db()
    publish(article, editor)
    before = page(client, article.get_absolute_url())
    assert HEADING not in before
    assert "accepted statement" not in before
    curating.reject(late, editor, version=late.version, reason="nobody says so")
    after = page(client, article.get_absolute_url())
    assert "Counted in words: 2 in 1 accepted statement.</figcaption>" in after
    assert "Berg</span>" not in after


def test_an_open_name_counts_as_undecided(client):
    article = make_public(make_person("Ida Holm"))
    assert HEADING in page(client, article.get_absolute_url())
    make_statement(article, "Number 0 sails", source="Ida Holm")
    assert HEADING not in page(client, article.get_absolute_url())


def test_what_was_retracted_does_not_count(client):
    article = make_public(make_person("Ida Holm"), statements=2)
    last = Statement.objects.latest("pk")
    curating.retract(last, make_editor(), version=last.version, reason="wrong", public_note="Never said.")
    assert lines_of(article) == [("Ida Holm", "5 words, all direct")]
