"""Who speaks, before long appositions, after asides, and in verb groups with a word between commas."""

import pytest

from extraction import find_statements

FOUND = [
    (
        "And on Tuesday, Ida Berg, head of the Ways and Means Committee, said that it rained.",
        "Ida Berg, head of the Ways and Means Committee",
    ),
    (
        "Ida Berg, a host considered one of the best on the coast, said that it rained.",
        "Ida Berg, a host considered one of the best on the coast",
    ),
    (
        "Ida Berg, one of the sailors praised by the jury, said that it rained.",
        "Ida Berg, one of the sailors praised by the jury",
    ),
    (
        "Ida Berg, after the ferry sank in March, said that it rained.",
        "Ida Berg, after the ferry sank in March",
    ),
    (
        "When Ida Berg, during a debate in Sund, said that it rained, nobody laughed.",
        "Ida Berg, during a debate in Sund",
    ),
    ("It was Ida Berg, who, after a long wait, said that it rained.", "Ida Berg"),
    (
        "Four sailors interviewed at the pier, including Ida Berg, said that it rained.",
        "Four sailors interviewed at the pier",
    ),
    ("During a long debate on Monday, both candidates said that it rained.", "both candidates"),
    ("Walking home, Ebeling spoke of the sea and said that it rained.", "Ebeling"),
    ("A poll of sailors has, however, revealed that it rained.", "A poll of sailors"),
    ("Ida Berg issued a statement on Tuesday saying that it rained.", "Ida Berg"),
    ("Ida Berg emailed sailors saying that it rained.", "Ida Berg"),
    ("Instead, Will said that it rained.", "Will"),
    (
        "A minister quoted by the paper, though not named, said that it rained.",
        "A minister quoted by the paper, though not named",
    ),
    ("Last week my neighbour, a teacher, said that it rained.", "my neighbour, a teacher"),
    ("The mayor has since said that it rained.", "The mayor"),
    ("The sailors, led by Ida Berg, said that it rained.", "The sailors, led by Ida Berg"),
    ("The gale struck where it rained, the institute reported.", "the institute"),
]


@pytest.mark.parametrize(("body", "source"), FOUND)
def test_the_subject_of_the_cue_speaks(body, source):
    (said,) = find_statements(body).statements
    assert [body[a:b] for a, b in said.source] == [source]
    assert "it rained" in body[slice(*said.content[0])]


def test_whoever_is_among_those_who_speak_speaks_not_for_all():
    (said,) = find_statements("Four sailors, including Ida Berg, said that it rained.").statements
    assert [speaker.name for speaker in said.speakers] == ["Four sailors"]


@pytest.mark.parametrize(
    "body",
    [
        "A sailor of the campaign saying so was enough.",
        "He gave an account of sailors saying that it rained.",
    ],
)
def test_a_participle_elsewhere_is_no_cue(body):
    assert find_statements(body).statements == ()
