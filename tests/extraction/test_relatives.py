"""Words that are said inside a relative clause, and by whom."""

import pytest

from extraction import find_statements

FOUND = [
    (
        "The Sund Courier has published what it says is a letter in which a diver urged the firm to stay.",
        [("a letter", "Sund Courier"), ("the firm to stay", "a diver")],
    ),
    ("It was a speech in which the mayor said that it rained.", [("it rained", "the mayor")]),
    (
        "We met in a house in Sund, from which, Ida Berg likes to say, no pier can be seen.",
        [("no pier can be seen", "Ida Berg")],
    ),
    ("Ida Berg, in whom the board trusts, said that it rained.", [("it rained", "Ida Berg")]),
]


@pytest.mark.parametrize(("body", "expected"), FOUND)
def test_what_is_said_in_a_relative_clause(body, expected):
    found = find_statements(body).statements
    assert [(body[slice(*s.content[0])], s.speakers[0].name) for s in found] == expected
