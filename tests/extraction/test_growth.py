"""Twice the text is twice the work, whatever it is made of. Calls are counted, not seconds: no clock decides."""

import sys

import pytest

from extraction import find_statements

SIZE = 8_000  # code points: more than every limit inside the engine
PIECES = [
    "“a ",
    '"a ',
    "'a ",
    "« a ",
    "»a ",
    "``a ",
    "said ",
    "who said who ",
    "he said that ",
    "Anna Berg and ",
]
PIECES += [
    "“The ferry sails,” said Anna Berg, ",
    "Berg, the mayor, ",
    "according to ",
    "quoted as saying ",
    "A. ",
    "(",
]
PIECES += [
    "the ferry will sail and ",
    "They said it. He said so. ",
    "Q: why?\nA: yes.\n",
    "a\n",
    "— a ",
    "as in the of ",
]
PIECES += ["“So,” a sailor said. The sailor left. ", "His son, Tom, said so. Mr Berg left. "]


def calls(body):
    """How many functions are called, and generators asked, until everything is found."""
    count = 0

    def counted(frame, event, argument):
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        find_statements(body)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("piece", PIECES)
def test_a_text_that_repeats_itself_costs_no_more_than_its_length(piece):
    short, long = ((piece * size)[:size] for size in (SIZE, 2 * SIZE))
    assert calls(long) <= 2.2 * calls(short)


def town(number):
    """So many people of one trade, and after each of them somebody of another, whom the article has not named."""
    letters = "abcdefghij"
    names = (f"Anna S{letters[n // 10 % 10]}{letters[n % 10]}{letters[n // 100]}berg" for n in range(number))
    return "\n".join(f"{name}, a miller, left.\nThe skipper said that it rained." for name in names)


def test_ever_new_people_cost_no_more_than_their_number():
    assert calls(town(400)) <= 2.2 * calls(town(200))
