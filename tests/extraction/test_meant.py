"""Who is meant, in profiles and news about people: surnames that are words, relatives, those who are about her."""

import pytest

from extraction import find_statements


def speakers(text):
    return [[s.name for s in one.speakers] for one in find_statements(text).statements]


SURNAMES = [
    ("“We sail,” said the manager, Jeff Weaver. Weaver said it was late.", [["Jeff Weaver"], ["Jeff Weaver"]]),
    ("Sarah Driver said that the road was closed.", [["Sarah Driver"]]),
    ("Shepherd Tom Lind said it was early.", [["Tom Lind"]]),
    ("The Archer said it was late.", [["The Archer"]]),
]


@pytest.mark.parametrize("text, meant", SURNAMES)
def test_a_trade_that_ends_a_name_is_a_surname(text, meant):
    assert speakers(text) == meant
