"""The words that were said, and none of the journalist's around them."""

import pytest

from extraction import find_statements

FOUND = [
    ("The coroner, Ida Holm, concluded last year that there was no leak.", ["there was no leak"]),
    (
        "He said he’d “think about it”, before insisting that he was well.",
        ["he’d “think about it”", "he was well"],
    ),
    (
        "It has told investors to expect a drug by May, a date that one aide, speaking on background, called “brisk”.",
        ["investors to expect a drug by May", "“brisk”"],
    ),
    (
        'The mayor, Ida Holm, left the hall and, in a televised address, pledged that all would have "a roof".',
        ['all would have "a roof"'],
    ),
    ('The stock "has been shrinking," Ida Holm was quoted as saying.', ['The stock "has been shrinking,"']),
    (
        "A captain had reported trouble twice in the hours before the ferry sank, officials said Monday.",
        ["A captain had reported trouble twice in the hours before the ferry sank"],
    ),
    ("(The pier is shut on Mondays.) The pier “is tired”, Ida Holm said.", ["The pier “is tired”"]),
    ("The council denied a claim for $214 from a baker.", []),
    (
        "The mill has shut, two people said, in a setback to its owner's plans.",
        ["The mill has shut"],
    ),
    (
        "The mill will miss its target, it said on Thursday, blaming the rain.",
        ["The mill will miss its target"],
    ),
    (
        "The pier will open again in May, as the mayor of the town, Ida Holm, has announced this Tuesday.",
        ["The pier will open again in May"],
    ),
    ("The architect Ida Holm, quoted by Radio Sund, considers that the hall is dull.", ["the hall is dull"]),
    (
        "There will be no return, the leader, Jo Rask, told members on Tuesday night, to weekly rounds.",
        ["There will be no return … to weekly rounds"],
    ),
    (
        "It is not for us, ruled Judge Rask, to decide what it means.",
        ["It is not for us … to decide what it means"],
    ),
    (
        "No child, the charity said in a report published on Monday, should wait more than a year.",
        ["No child … should wait more than a year"],
    ),
    (
        "Her client had done nothing, said Mr Lund's lawyer, Ayo Rask, and had not been charged.",
        ["Her client had done nothing … and had not been charged"],
    ),
    ("Without the pills, says Elke Rask, he would be dead.", ["Without the pills … he would be dead"]),
    ("The watchdog warned firms against assuming that it slept.", ["firms against assuming that it slept"]),
    ("The mayor said “absolutely not”.", ["“absolutely not”"]),
    ("Neither side has said who fired, but both insist that they did not.", ["they did not"]),
    (
        "Fay Rask said the report was “not worth reading”, and that she had not read it.",
        ["the report was “not worth reading”, and that she had not read it"],
    ),
    ("The cut is “unfair,” said Fay Rask, a director of the bank.", ["The cut is “unfair,”"]),
    ("Analysts said in a note to clients the cut was overdue.", ["the cut was overdue"]),
    (
        "Fay Rask claimed a second survey, paid for by her members, had given the tree 80 years.",
        ["a second survey, paid for by her members, had given the tree 80 years"],
    ),
    (
        "One in six goes hungry, according to the report. The report that warns of it is out.",
        ["One in six goes hungry"],
    ),
    (
        "Rask handed in a petition with forty names that accuses the council of “sleep”.",
        ["the council of “sleep”"],
    ),
    ("Rask, who asked for anonymity for fear of losing his job, left.", []),
    ("Boats should not, said Fay Rask, leave the harbour.", ["Boats should not … leave the harbour"]),
    (
        "Fay Rask repeated that there would be “no exceptions” and hung up.",
        ["there would be “no exceptions”"],
    ),
    ("Fay Rask spoke of a firm that never writes and never pays.", []),
    ("Asked why she had said that the ferry was safe, Ida Rask said it was old.", ["it was old"]),
    (
        "Ida Rask said from the pulpit he would bless neither the guns nor the men.",
        ["he would bless neither the guns nor the men"],
    ),
    ("The court found against the bank, which said it would not appeal.", ["it would not appeal"]),
    (
        "She would not sell, says Ada Rask: not for a million, not for two.",
        ["She would not sell … not for a million, not for two"],
    ),
    (
        "Nothing would make her sell, says Ada Rask, not even a million.",
        ["Nothing would make her sell … not even a million"],
    ),
    ("She left it (not for a million, Ada Rask says, not for two).", ["not for a million … not for two"]),
    (
        "Ada Rask has said that she will not sell; that she never sold; and that nothing will do.",
        ["she will not sell; that she never sold; and that nothing will do"],
    ),
    (
        "Lund warned her not to sell – “not now, not to him” – and not to paint the door.",
        ["not to sell – “not now, not to him” – and not to paint the door"],
    ),
    ("At 67 she is small, brisk and, according to her brother, “a terror”.", ["“a terror”"]),
]


@pytest.mark.parametrize(("body", "expected"), FOUND)
def test_the_words_that_were_said(body, expected):
    said = [" … ".join(body[a:b] for a, b in s.content) for s in find_statements(body).statements]
    assert said == expected
