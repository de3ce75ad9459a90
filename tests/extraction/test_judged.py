"""Praise, blame and likeness, with somebody's words in quotation marks in the object; findings and what slipped out."""

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
    ("Ida Lind compared the plan to “a leaking boat”.", "the plan to “a leaking boat”"),
    ("The boy whom Ida Lind has likened to “a cat in a fish shop”, won.", "“a cat in a fish shop”"),
    (
        "Ida Lind credits her with “the dullest revolution of all”.",
        "her with “the dullest revolution of all”",
    ),
    ("Ida Lind dubbed the plan “a folly on stilts”.", "the plan “a folly on stilts”"),
    ("Ida Lind rejected the offer as “too little and a year late”.", "“too little and a year late”"),
    ("Ida Lind has blasted the mayor as “a thief in a wig” – after they met.", "“a thief in a wig”"),
    (
        "Ida Lind described the stamp, sold as “mint”, as “closer to a bus ticket”.",
        "“closer to a bus ticket”",
    ),
    ("Ida Lind let slip that the bell was “in the drawer”.", "the bell was “in the drawer”"),
    ("The Sund Marine Laboratory found that gulls sleep.", "gulls sleep"),
]
NOTHING = [
    "Ida Lind credits the pilot with saving the boat.",
    "Tax credits for “small and local” firms rose.",
    "Sales fell by a tenth compared with “the worst of years”.",
    "The court rejected the appeal as the hour was late.",
    "Ida Lind let the rope slip that held the boat.",
    "The agency found a home for the dog that was lost.",
    "Fans mocked the referee.",
    "Ida Lind credited the crew and left with “a tear in her eye”.",
    "The council offered residents a “free skip”.",
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
    "Tom Ek, 38 - dubbed the “Gentleman Burglar” by locals - stole a ring.",
]

CLAUSES = [
    (
        "Ida Lind called the mayor, Tom Ek, a “drifter of the sea”.",
        "the mayor, Tom Ek, a “drifter of the sea”",
    ),
    ("Ida Lind spoke instead about “mending the pier”.", "“mending the pier”"),
    ("Ida Lind gushed about a “common love of boats”.", "a “common love of boats”"),
    ("Ida Lind voiced a wish for a “strong and lively Sund”.", "a wish for a “strong and lively Sund”"),
    ("Ida Lind implied the mayor was asleep.", "the mayor was asleep"),
    (
        "She now feels free to joke that the bats “sing better than the tenor”.",
        "the bats “sing better than the tenor”",
    ),
    ("Ida Lind has tabled a motion demanding an inquiry into the fire.", "an inquiry into the fire"),
    ("Ida Lind mocked the mayor, in particular, as a “drifter”.", "the mayor, in particular, as a “drifter”"),
]


@pytest.mark.parametrize(("body", "content"), CLAUSES)
def test_what_was_implied_joked_and_tabled_is_found(body, content):
    (said,) = find_statements(body).statements
    assert [body[a:b] for a, b in said.content] == [content]


PASSIVES = [
    ("The pier was hailed by Ida Lind as “a rope to the world”.", "“a rope to the world”"),
    ("The plan, called a “bad joke from the north” by Ida Lind, was dropped.", "a “bad joke from the north”"),
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
