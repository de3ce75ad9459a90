"""Praise, blame and likeness: an object with somebody's words in quotation marks in it."""

import pytest

from extraction import find_statements

FOUND = [
    (
        "Ida Lind praised the crew for showing “the patience of a heron”.",
        "the crew for showing “the patience of a heron”",
    ),
    (
        "Ida Lind decried the board for “turning its back” on growers.",
        "the board for “turning its back” on growers",
    ),
    ("Ida Lind has mocked the plan as “a boat with no bottom.”", "the plan as “a boat with no bottom.”"),
    (
        "The mayor left early, attacking Ida Lind for “the noise, the dust, the smoke”.",
        "Ida Lind for “the noise, the dust, the smoke”",
    ),
    ("Ida Lind referred to the mayor as a “drifter”.", "the mayor as a “drifter”"),
    ("Ida Lind lamented the “sad and sorry” state of the pier.", "the “sad and sorry” state of the pier"),
    (
        "Ida Lind cited her “long experience,” “calm hands” and age.",
        "her “long experience,” “calm hands” and age",
    ),
    (
        "The report portrays the yard as “a place where nobody answers the phone”.",
        "the yard as “a place where nobody answers the phone”",
    ),
    ("Ida Lind said as she praised the crew, “We sail at dawn.”", "We sail at dawn."),
    ("Ida Lind praised the crew for its work, calling it “a small wonder”.", "“a small wonder”"),
]
NOTHING = [
    "Fans mocked the referee.",
    "The film, mocked for its “wooden boats”, opens in May.",
    "Ida Lind did not criticise the mayor for “hiding in the pantry”.",
    "Ida Lind refused to condemn the “brutal and pointless” raid.",
    "The storm knocked the “Come And See Us” sign off its post.",
    "Ida Lind praised a film called “old rope and tar”.",
    "Ida Lind criticised the “reform”.",
    "Ida Lind referred questions to her lawyer.",
    "The film was not described by Ida Lind as “a classic of the sea”.",
    "The hall was described as “cold” by the time it closed.",
    "A book called “The Pier” by Ida Lind won.",
]

PASSIVES = [
    ("The pier was hailed by Ida Lind as “a rope to the world”.", "“a rope to the world”"),
    ("It was derided by the mayor of the day, Ida Lind, as “a plank”, and stood.", "“a plank”"),
    (
        "The plan has been slammed as “a wet dream of clerks” by Ida Lind, who left.",
        "“a wet dream of clerks”",
    ),
]


@pytest.mark.parametrize(("body", "content"), PASSIVES)
def test_whoever_comes_after_by_speaks(body, content):
    (said,) = find_statements(body).statements
    assert [body[a:b] for a, b in said.content] == [content]
    assert [speaker.name for speaker in said.speakers] == ["Ida Lind"]


@pytest.mark.parametrize(("body", "content"), FOUND)
def test_what_was_judged_is_found_with_its_quotation(body, content):
    (said,) = find_statements(body).statements
    assert [body[a:b] for a, b in said.content] == [content]


@pytest.mark.parametrize("body", NOTHING)
def test_nothing_is_found_without_words_of_somebodys_own(body):
    assert find_statements(body).statements == ()
