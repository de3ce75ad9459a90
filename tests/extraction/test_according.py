"""According to somebody, and in somebody's opinion: before, inside and after what was said."""

import pytest

from extraction import find_statements

FOUND = [
    (
        "The results, according to Ida Berg, “make a case for boats.”",
        "The results … “make a case for boats.”",
    ),
    (
        "Only the gulls left, according to Ida Berg, and only when it was “dark as tar.”",
        "Only the gulls left … and only when it was “dark as tar.”",
    ),
    (
        "The rate could fall by May, in Ida Berg's view, provided that the rain stops.",
        "The rate could fall by May … provided that the rain stops",
    ),
    ("The pier is lost, in the view of Ida Berg.", "The pier is lost"),
    ("By Ida Berg's reckoning, the pier “won't see the snow.”", "the pier “won't see the snow.”"),
    (
        "The visor, on Ida Berg's analysis, had been welded in a hurry.",
        "The visor … had been welded in a hurry",
    ),
]
NOTHING = [
    "By all accounts, the ferry was late.",
    "The house stands, in full view, by the sea.",
    "Ida Berg worked, in the dark of the hold, as a cook.",
]


@pytest.mark.parametrize(("body", "content"), FOUND)
def test_what_somebody_holds_is_found_whole(body, content):
    (said,) = find_statements(body).statements
    assert " … ".join(body[a:b] for a, b in said.content) == content
    assert [speaker.name for speaker in said.speakers] == ["Ida Berg"]


@pytest.mark.parametrize("body", NOTHING)
def test_no_owner_no_opinion(body):
    assert find_statements(body).statements == ()


DOCUMENTS = [
    (
        "The coroner, Ida Berg, concluded last year that the brakes held, though she noted that it rained.",
        ["the brakes held", "it rained"],
    ),
    ("In trials over a year, the Sund Laboratory found that the unit worked.", ["the unit worked"]),
    ("Minutes of the meeting, made public last week, show that two members left.", ["two members left"]),
    ("Records show that the tank leaked, according to Ida Berg.", ["Records show that the tank leaked"]),
    (
        "The tank leaked, according to two clerks, one of whom called it “a joke”.",
        ["The tank leaked", "“a joke”"],
    ),
    ("If the emails show that the tank leaked, nobody will resign.", []),
]


@pytest.mark.parametrize(("body", "contents"), DOCUMENTS)
def test_what_documents_show_leaves_room_for_who_speaks_after(body, contents):
    assert [body[slice(*said.content[0])] for said in find_statements(body).statements] == contents
