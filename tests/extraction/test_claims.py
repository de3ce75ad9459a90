"""Claims as nouns: whose they are, and where the clause that hangs on them ends."""

import pytest

from extraction import find_statements

FOUND = [
    ("The crew heard Ida Berg's recent claim that the pier was safe.", "the pier was safe"),
    ("Ida Berg's statement that the yard would close came on Monday.", "the yard would close"),
    ("After comments by Ida Berg that the tax was late, growers marched.", "the tax was late"),
    ("Nobody liked Ida Berg's suggestion that the crew was lazy, or the tone of it.", "the crew was lazy"),
]
NOTHING = [
    "There was no claim that the pier was safe.",
    "Ida Berg made a remark that amused the hall.",
    "The comments of the mayor on the tax were brief.",
    "Any suggestion that came from the hall was burnt.",
]


@pytest.mark.parametrize(("body", "content"), FOUND)
def test_a_claim_belongs_to_its_owner(body, content):
    (said,) = find_statements(body).statements
    assert [body[a:b] for a, b in said.content] == [content]
    assert [speaker.name for speaker in said.speakers] == ["Ida Berg"]


@pytest.mark.parametrize("body", NOTHING)
def test_a_claim_of_nobody_is_no_statement(body):
    assert find_statements(body).statements == ()


def test_a_claim_that_somebody_rejects_is_a_denial_alone():
    (said,) = find_statements("Ida Berg rejected Tom Lind's claim that the pier was safe.").statements
    assert said.denies
