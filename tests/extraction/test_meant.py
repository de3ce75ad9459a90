"""Who is meant, in profiles and news about people: surnames that are words, relatives, those who are about her."""

import pytest

from extraction import find_statements


def speakers(text):
    return [[s.name for s in one.speakers] for one in find_statements(text).statements]


SURNAMES = [
    (
        "“We sail,” said the manager, Jeff Weaver. Weaver said it was late.",
        [["Jeff Weaver"], ["Jeff Weaver"]],
    ),
    ("Sarah Driver said that the road was closed.", [["Sarah Driver"]]),
    ("Shepherd Tom Lind said it was early.", [["Tom Lind"]]),
    ("The Archer said it was late.", [["The Archer"]]),
]


@pytest.mark.parametrize(("text", "meant"), SURNAMES)
def test_a_trade_that_ends_a_name_is_a_surname(text, meant):
    assert speakers(text) == meant


NAMESAKES = [
    (
        "Tom Berg met Karl Lind. “Good,” Mr Berg said, adding that his son Eric sailed. Mr Lind said it rained.",
        [["Tom Berg"], ["Tom Berg"], ["Karl Lind"]],
    ),
    ("Anna Lind and her husband, Iain, keep bees. The bees were well, Mr Lind said.", [["Iain Lind"]]),
    ("In a speech, Oru and Esa Lind gave thanks. Mr Lind said it was late.", [[]]),
    (
        "Anna Lind gave thanks. Mr Lind said it was late. Ms Lind said it was early.",
        [["Mr Lind"], ["Anna Lind"]],
    ),
    ("Kelly Lind won. Mr Lind said it was late. He said it rained.", [["Kelly Lind"], ["Kelly Lind"]]),
    ("Joining Berg were three others. Tom Berg stayed. “We sail,” Berg said.", [["Tom Berg"]]),
    ("Winfred Berg met Tom Berg. The boat left. “We sail,” Berg said.", [[]]),
]


@pytest.mark.parametrize(("text", "meant"), NAMESAKES)
def test_a_surname_goes_to_whom_title_relatives_and_first_words_leave(text, meant):
    assert speakers(text) == meant
