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
    "Ida Lind, praised by the mayor as “a rock in the surf”, retired on Monday.",
    "Ida Lind did not criticise the mayor for “hiding in the pantry”.",
    "Ida Lind refused to condemn the “brutal and pointless” raid.",
    "The storm knocked the “Come And See Us” sign off its post.",
    "Ida Lind praised a film called “old rope and tar”.",
    "Ida Lind criticised the “reform”.",
    "Ida Lind referred questions to her lawyer.",
]


@pytest.mark.parametrize(("body", "content"), FOUND)
def test_what_was_judged_is_found_with_its_quotation(body, content):
    (said,) = find_statements(body).statements
    assert [body[a:b] for a, b in said.content] == [content]


@pytest.mark.parametrize("body", NOTHING)
def test_nothing_is_found_without_words_of_somebodys_own(body):
    assert find_statements(body).statements == ()
