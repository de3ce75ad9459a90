"""Questions and replies that are told rather than printed as turns, and who goes on after somebody else came."""

import pytest

from extraction import find_statements

SPEAKERS = [
    (
        "wanted to know, came the reply",
        "First up was Tom Berg. “Where will they go?” Mrs Holm wanted to know. “In my barn,” came the reply.",
        ["Holm", "Tom Berg"],
    ),
    (
        "a reply of one of two is open",
        "Tom Berg met Ida Lind. “Why?” asked Ola Holm. “Because,” came the answer.",
        ["Ola Holm", None],
    ),
    (
        "she adds, after somebody else",
        "“We sail,” said Tina Holm.\n\nNot so, says Ida Berg. It was late. “Nobody asked,” she adds.",
        ["Tina Holm", None],
    ),
    (
        "saw it differently",
        "Tom Berg, a striker, saw it differently: “Luck has no left foot.”",
        ["Tom Berg"],
    ),
    (
        "a word that is spoken of",
        "“It rained,” said Ida Berg.\n\n“Dangerous,” is the word the council uses.",
        ["Ida Berg"],
    ),
    (
        "a card that says so",
        "Sven Holm, whose business card says Tree Officer, concedes that it rained.",
        ["Sven Holm"],
    ),
    (
        "the backbencher, after a dash",
        "Local MP Neil Strand came. “It rained,” tweeted the backbencher - who was late again.",
        ["Neil Strand"],
    ),
    (
        "saw a note",
        "Tom Berg, a striker, saw a note: “Luck has no left foot.”",
        [],
    ),
]
SAID = [
    ("Ida Berg, who was away, has since said that it rained.", ["it rained"]),
    ("In her view the row was never about soup.", ["the row was never about soup"]),
    ("In her view of the row the soup was late.", []),
    (
        "Ida Berg said that a plan, announced in May, was dead.",
        ["a plan, announced in May, was dead"],
    ),
]


@pytest.mark.parametrize(
    ("body", "speakers"), [case[1:] for case in SPEAKERS], ids=[case[0] for case in SPEAKERS]
)
def test_who_replies(body, speakers):
    found = find_statements(body).statements
    assert [s.speakers[0].name if s.speakers else None for s in found] == speakers


@pytest.mark.parametrize(("body", "said"), SAID)
def test_what_was_said(body, said):
    assert [body[slice(*s.content[0])] for s in find_statements(body).statements] == said
