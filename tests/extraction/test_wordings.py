"""Other wordings of what the rules find: as she told reporters, he is adamant, a thing that was promised."""

import pytest

from extraction import find_statements

FOUND = [
    ("As Anna Berg told reporters after the vote, the pier will stay.", ["the pier will stay"]),
    ("The wall, Anna Berg is certain, was safe.", ["The wall", "was safe"]),
    (
        "All of it was done, she is adamant, apart from the gate.",
        ["All of it was done", "apart from the gate"],
    ),
    ("Anna Berg pledged an inquiry into the fire.", ["an inquiry into the fire"]),
    ("She rejects the charge, made by several members, that money was wasted.", ["money was wasted"]),
    ("The play was booed, an evening she has called “useful to the young”.", ["“useful to the young”"]),
    ("The firm committed to paying by May.", ["paying by May"]),
    (
        "Sund Trust has asked the council to spare the lanes, where, it argues, there is no room.",
        ["the council to spare the lanes", "there is no room"],
    ),
    (
        "The firm learned of it, by the account of a person close to the bid, when a call was cut.",
        ["The firm learned of it", "when a call was cut"],
    ),
    ("Anna Berg said that there was no danger in an interview with Channel Six.", ["there was no danger"]),
    ("Anna Berg said the pier would close in a statement on Friday.", ["the pier would close"]),
    (
        "Anna Berg said he had lied in an interview with Channel Six.",
        ["he had lied in an interview with Channel Six"],
    ),
    ("She lets it be understood that the keys were three.", ["the keys were three"]),
    (
        "Anna Berg, who runs the race, agrees: Only a fool would bet. The crew left.",
        ["Only a fool would bet"],
    ),
    ("Anna Berg phoned to say that tea was ready.", ["tea was ready"]),
    ("What Anna Berg said was that the pier was safe.", ["the pier was safe"]),
]
NOTHING = [
    "What the captain said next has become a legend.",
    "The plan promised a brighter future.",
    "Anna Berg is certain to win.",
    "He rejects the claim, made by Anna Berg in court, that the lamp was hers.",
    "It was a film called “The Gift”.",
    "He pledged support.",
    "He committed a crime, and is committed to helping.",
    "He was told by his mother to a degree.",
]


@pytest.mark.parametrize(("body", "expected"), FOUND)
def test_other_wordings_say_it_too(body, expected):
    said = find_statements(body).statements
    assert [body[a:b] for s in said for a, b in s.content] == expected


@pytest.mark.parametrize("body", NOTHING)
def test_the_same_words_in_another_sense_say_nothing(body):
    assert find_statements(body).statements == ()
