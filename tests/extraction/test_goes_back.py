"""To whom words go back: what “it” reads, the defendant, the actor, her boss, the favourite of the second paragraph."""

import pytest

from extraction import find_statements

MEANT = [
    (
        "Ida Berg opened the drawer. Inside is a note from the last owners. “Keep out,” it reads.",
        ["a note from the last owners"],
    ),
    ("Tom Lind, 63, was late. He had sent her a message. “Bulbs,” it read. “Stay out.”", ["Tom Lind"]),
    ("The Sund Bank fell. “We are well,” it said.", ["Sund Bank"]),
    (
        "Judge Dan Holm heard Tom Lind, 63, of Quarry Row, who denies nine counts of fraud. As the officer led "
        "him down, the defendant turned round. “It was tea!” he shouted.",
        ["Tom Lind"],
    ),
    ("Dan Holm met Tom Lind, who plays the vicar. The actor said that it was late.", ["Tom Lind"]),
    (
        "“I have the letter,” says Dora Pugh.\n\nHer former boss groans. There was no letter, she says.",
        ["Dora Pugh", "Her former boss"],
    ),
    (
        "Ida Berg has blasted former pal Dora Pugh as “a thief in a wig”.\n\nThe soap favourite, 38, claims that the "
        "pug was hers.",
        ["Ida Berg", "Ida Berg"],
    ),
]
OPEN = [
    "Tom Lind, an expert, left.\n\nIda Berg had seen the accused. He had sent her a message. “Bulbs,” it read.",
    "Bexley has blasted former pal Dora Pugh.\n\nThe soap favourite, 38, claims that the pug was hers.",
]


@pytest.mark.parametrize(("text", "meant"), MEANT)
def test_words_go_back_to_whom_the_article_tells_of(text, meant):
    found = find_statements(text).statements
    assert [speaker.name for said in found if not said.denies for speaker in said.speakers] == meant


@pytest.mark.parametrize("text", OPEN)
def test_what_nothing_decides_is_left_open(text):
    assert find_statements(text).statements[-1].speakers == ()


def test_a_trade_site_is_no_company():
    body = "The trade site Railhead wrote so in July. Fares, the company says, have doubled."
    assert "Railhead" not in [speaker.name for speaker in find_statements(body).statements[-1].speakers]


def test_a_clause_before_the_cue_and_one_after_the_colon_are_one_statement():
    body = "Ida Berg met Dan Holm. He was kind, she said: he had carried her bag to the car."
    (said,) = find_statements(body).statements
    assert [body[a:b] for a, b in said.content] == ["He was kind", "he had carried her bag to the car"]
    assert find_statements("The trade site Railhead alleged it in July.").statements == ()
