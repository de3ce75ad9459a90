"""Verbs that are no cues: straight after a quotation they are, whatever they say."""

import pytest

from extraction import find_statements

WHO = "Anna Berg kept the gate. "
FOUND = [
    ("“We came early,” Anna Berg harrumphed.", ["We came early,"], "Anna Berg"),
    ("“We came early,” Tom Lind spat. “We left late.”", ["We came early,", "We left late."], "Tom Lind"),
    ("“We came early,” Berg wheezed. “We left late.”", ["We came early,", "We left late."], "Berg"),
    ("“We came early,” she winces when I ask.", ["We came early,"], "she"),
    ("“We came early,” she slowly wheezed.", ["We came early,"], "she"),
    ("“We came early,” wheezed Anna Berg. “We left late.”", ["We came early,", "We left late."], "Anna Berg"),
    ("“We came early,” winced the keeper.", ["We came early,"], "the keeper"),
    (
        "“We came early,” a former aide to Tom Lind deadpanned.",
        ["We came early,"],
        "a former aide to Tom Lind",
    ),
    ("“We came early,” wheezed the 40-year-old.", ["We came early,"], "the 40-year-old"),
    ("“We came early,” Ida Holm, a baker told us.", ["We came early,"], "Ida Holm, a baker"),
    (
        "“See you on Sunday,” another friend, Ida Holm told us.",
        ["See you on Sunday,"],
        "another friend, Ida Holm",
    ),
    ("“Who came early?” she wheezed.", ["Who came early?"], "she"),
    ("“We came early,” it ran. “We left late.”", ["We came early,", "We left late."], "it"),
    ("“We came early,” Berg harrumphed, folding her arms.", ["We came early,"], "Berg"),
]
NOT_FOUND = [
    "“Old Rope,” released in May, is about the gate.",
    "“We came early,” the channel showed her telling the crew.",
    "The band played “old rope,” a song released in May.",
    "The spot, “Bergfare,” links her support for the plan with the party.",
    "She would not say “old rope,” another moment seized upon by Holm.",
    "“The Last Ferry,” a film about the gate, opens on Friday.",
    "Berg wrote “The Last Ferry,” published in May by Holm.",
]


@pytest.mark.parametrize(("text", "parts", "source"), FOUND)
def test_any_verb_after_a_quotation_is_its_cue(text, parts, source):
    body = WHO + text
    (statement,) = find_statements(body).statements
    assert [body[a:b] for a, b in statement.content] == parts
    assert [body[a:b] for a, b in statement.source] == [source]
    assert statement.cue


@pytest.mark.parametrize("text", NOT_FOUND)
def test_verbs_of_works_and_channels_are_no_cues(text):
    assert not any(s.source for s in find_statements(WHO + text).statements)


def test_what_follows_the_beat_belongs_to_its_subject():
    body = f"{WHO}“We came early,” Berg harrumphed, adding that it had rained."
    first, second = find_statements(body).statements
    assert first.speakers[0].name == second.speakers[0].name == "Anna Berg"
    assert body[slice(*second.content[0])] == "it had rained"
