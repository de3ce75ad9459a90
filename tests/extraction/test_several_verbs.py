"""One subject and verb after verb: each cue has its own words, and the last verb ends them."""

import pytest

from extraction import find_statements

FOUND = {
    "Ida Lind called the vote “a farce with tea”, argued that it was void, and was still there at noon.": [
        "the vote “a farce with tea”",
        "it was void",
    ],
    "Ida Lind told the board it was over, argued that the mill was sold, and left.": [
        "it was over",
        "the mill was sold",
    ],
    "Ida Lind denied it, called the report “pure fiction”, and insisted that she had paid.": [
        "the report “pure fiction”",
        "she had paid",
    ],
    "Ida Lind, told that the mill was closed, said that she knew.": ["she knew"],
}


@pytest.mark.parametrize("body", FOUND)
def test_each_of_several_verbs_has_its_own_words(body):
    found = find_statements(body).statements
    assert ["".join(body[a:b] for a, b in said.content) for said in found] == FOUND[body]
    assert {speaker.name for said in found for speaker in said.speakers} == {"Ida Lind"}


def test_who_was_told_something_has_not_said_it():
    assert find_statements("The board, told that the mill was closed, left.").statements == ()


@pytest.mark.parametrize(
    ("body", "content"),
    [
        ("As for Ida Lind, who runs it, and who in May had called it “a barn”, she left.", "“a barn”"),
        ("Ida Lind, who runs the mill and who said it was safe, left.", "it was safe"),
        ("A boy, the pupil whom Ida Lind compared to “a gull at noon”, is ten.", "“a gull at noon”"),
    ],
)
def test_a_second_relative_clause_goes_back_to_the_same_name(body, content):
    (said,) = find_statements(body).statements
    assert ["".join(body[a:b] for a, b in said.content)] == [content]
    assert [speaker.name for speaker in said.speakers] == ["Ida Lind"]
