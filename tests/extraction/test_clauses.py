"""Which words are what was said: where a statement begins, ends, is interrupted, and what is none."""

import pytest

from extraction import find_statements

D, I, M = "direct", "indirect", "mixed"  # noqa: E741
FOUND = [
    # Quotation marks of several styles
    ("''We sail,'' said Holm.", [(D, "We sail,")]),
    ("Holm called it ''a promise''.", [(M, "''a promise''")]),
    ("''She would say, 'What is that?''' Holm recalled.", [(D, "She would say, 'What is that?'")]),
    ('“The pier is safe," Holm said.', [(D, "The pier is safe,")]),
    ('"The pier is safe, " Holm said.', [(D, "The pier is safe,")]),
    ("‘We sail,’ said Holm. ‘It’s the sailors’ choice.’", [(D, "We sail, … It’s the sailors’ choice.")]),
    # A clause straight after the cue
    ("The singer said people misunderstand Holm.", [(I, "people misunderstand Holm")]),
    ("Holm said the rules need to change.", [(I, "the rules need to change")]),
    ("Some sailors said Monday's vote had led them to leave.", [(I, "Monday's vote had led them to leave")]),
    ("Two in three said they were less likely to sail.", [(I, "they were less likely to sail")]),
    ("Most said they were “very worried.”", [(M, "they were “very worried.”")]),
    ("Berg is telling sailors that the ship is safe.", [(I, "the ship is safe")]),
    ("Sailors — and some captains — say that fares are high.", [(I, "fares are high")]),
    ("Holm warned the pier could fall “any day now”.", [(M, "the pier could fall “any day now”")]),
    # Something stands between the cue and "that"
    (
        "Holm said — on the radio, as it happens — that the pier would stay.",
        [(I, "the pier would stay")],
    ),
    ("Holm said on Radio Sund's “The Morning Hour” that she would stay.", [(I, "she would stay")]),
    ("Holm said, before the vote, that she would not sail.", [(I, "she would not sail")]),
    (
        "She said the pier, built in 1902, had fallen, and that nobody was hurt.",
        [(I, "the pier, built in 1902, had fallen, and that nobody was hurt")],
    ),
    # A clause before its cue, and one that is interrupted
    ("The hull “leaks,” Berg said.", [(M, "The hull “leaks,”")]),
    ("The pier is rotten, said Tom Berg, an engineer.", [(I, "The pier is rotten")]),
    ("The fare, said Holm, was a joke.", [(I, "The fare … was a joke")]),
    ("The fare is, says Holm, “a joke”.", [(M, "The fare is … “a joke”")]),
    ("The firm, Holm said, “lied to us”.", [(M, "The firm … “lied to us”")]),
    ("The firm, she told the court, lied.", [(I, "The firm … lied")]),
    (
        "By cutting crews, Holm said, the firm is able to sail.",
        [(I, "By cutting crews … the firm is able to sail")],
    ),
    ("If fares rise, the firm said, boats may not sail.", [(I, "If fares rise … boats may not sail")]),
    ("In an interview on Friday, Holm said, “I sail.”", [(D, "I sail.")]),
    ("Asked why the firm had waited, Holm said, “We sail.”", [(D, "We sail.")]),
    # Two speakers in one sentence
    (
        "Berg said the yard would close but Holm said it would not.",
        [(I, "the yard would close"), (I, "it would not")],
    ),
    (
        "While Berg said the yard would close, Holm said it would stay open.",
        [(I, "the yard would close"), (I, "it would stay open")],
    ),
    ("Berg, who said the yard would close, left the room.", [(I, "the yard would close")]),
    ("“I like it,” said one sailor, who said he left.", [(D, "I like it,"), (I, "he left")]),
    ("Holm, asked whether she would stand, said she would not.", [(I, "she would not")]),
    ("While saying that he liked boats, Berg voted against them.", [(I, "he liked boats")]),
    ("Holm, noting that it cost too much, voted against it.", [(I, "it cost too much")]),
    # According to somebody
    ("Berg, according to Holm, had sold the ship.", [(I, "Berg … had sold the ship")]),
    ("Berg has won 40 votes, according to a tally, but his path is narrow.", [(I, "Berg has won 40 votes")]),
    ("According to the council, which owns the pier, it is rotten.", [(I, "it is rotten")]),
    ("The pier is rotten, according to a report released Tuesday.", [(I, "The pier is rotten")]),
    (
        "In the words of Ida Holm, it was “a boat without a bottom”.",
        [(M, "it was “a boat without a bottom”")],
    ),
    # Names that things are given
    ("The report, which Berg called “a fairy tale”, was published.", [(M, "“a fairy tale”")]),
    ("Holm called it “a gift” and “a burden”.", [(M, "“a gift” and “a burden”")]),
    (
        "Outgoing mayor Ida Holm urged her town to “turn down the volume”.",
        [(M, "her town to “turn down the volume”")],
    ),
]
DENIED = [
    ("Berg rejected claims that he had hidden the report.", "he had hidden the report"),
    ("The firm denied any wrongdoing.", "any wrongdoing"),
    ("The firm denied allegations of fraud.", "fraud"),
    ("Berg has denied that he hid the report.", "he hid the report"),
    ("Berg dismissed suggestions that he had sailed.", "he had sailed"),
]
NOTHING = [
    "Neither Berg nor Holm said the yard would close.",
    "A sign on the door said Closed Until Further Notice.",
    "The greenhouse door bears a sign: “Please Do Not Water”",
    "A card on the door says “Recounts by Appointment Only.”",
    "Berg said nothing about the yard.",
    "Berg declined to say whether the yard would close.",
    "Berg is expected to say that the yard will close.",
    "Berg could not say when the yard would close.",
    "A pilot, who asked not to be named, left.",
    "Protests erupted in several towns in 2002.",
    "He claimed five wickets.",
    "Everything went according to plan.",
    "In view of the storm, the ferry stayed in port.",
    "As other towns hold their fairs, Sund is breaking the mould.",
    "It was part of what officials call “gap-closing” works.",
]


@pytest.mark.parametrize(("body", "expected"), FOUND, ids=[body[:40] for body, _ in FOUND])
def test_these_words_and_no_others_are_what_was_said(body, expected):
    found = find_statements(body).statements
    assert [(s.kind, " … ".join(body[a:b] for a, b in s.content)) for s in found] == expected
    assert not any(s.denies for s in found)


@pytest.mark.parametrize(("body", "denied"), DENIED)
def test_a_denial_is_never_printed_as_a_claim(body, denied):
    (said,) = find_statements(body).statements
    assert (said.denies, [body[a:b] for a, b in said.content]) == (True, [denied])


@pytest.mark.parametrize("body", NOTHING)
def test_nothing_is_said_here(body):
    assert find_statements(body).statements == ()
