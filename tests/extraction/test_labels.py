"""Who comes before a colon and a quotation, in a clause of any verb, and who is called out."""

import pytest

from extraction import find_statements

FOUND = [
    ("Ida Berg leaned in and boomed: “Let us sail in May.”", "Let us sail in May."),
    ("Ida Berg delivered a blunt message to Tom Lind: “It is time to stop.”", "It is time to stop."),
    ("But Ida Berg had an answer that surprised the crew: “Do not ask.”", "Do not ask."),
    ("But in other words, explained Ida Berg: “The boats are full.”", "The boats are full."),
    ("The next day, Ida Berg posted: “Shop for rope in Sund.”", "Shop for rope in Sund."),
    (
        "Ida Berg emailed the crew saying: “The struggle continues” and vowing to row.",
        "The struggle continues",
    ),
    ("Ida Berg chanted “no boats, no bread” until it rained.", "no boats, no bread"),
]
NOTHING = [
    "Ida Berg opened the book at random: “The sea was calm.”",
    "Ida Berg saw what hung above the bed: “Nobody leaves.”",
    "Ida Berg got a text from her mother: “Come home.”",
    "But Ida Berg wore a shirt: “I sail at dawn.”",
    "The plan had a name: “The Long Pier Of Sund.”",
]


@pytest.mark.parametrize(("body", "content"), FOUND)
def test_whom_the_clause_is_about_says_what_follows_it(body, content):
    said = find_statements(body).statements[0]
    assert [body[a:b] for a, b in said.content] == [content]
    assert [speaker.name for speaker in said.speakers] == ["Ida Berg"]


@pytest.mark.parametrize("body", NOTHING)
def test_what_is_read_or_heard_is_said_by_others(body):
    assert find_statements(body).statements == ()
