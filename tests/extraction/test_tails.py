"""What follows a comma after the words or after who said them: more of what was said, or not."""

import pytest

from extraction import find_statements

FOUND = {
    "Lind testified that the rings were cast in 1980, as plumbing.": "the rings were cast in 1980, as plumbing",
    "Lind said the hall was let, as in 1902.": "the hall was let, as in 1902",
    "Lind said the pier was sold, as the mayor left.": "the pier was sold",
    "Lind said the hall was let, as expected, to a choir.": "the hall was let",
    "The lamp needs, as the engineer Ida Lind noted, “no oil and no care”.": "The lamp needs … “no oil and no care”",
    "The port is shut, officials said on Friday, while divers look for the boat.": (
        "The port is shut … while divers look for the boat"
    ),
    "The port is shut, officials said on Friday, while he looked on.": "The port is shut",
    "The board said that no woman had done more and offered her its medal.": "no woman had done more",
    "Forty boats were out, according to the Sund Monitor, a service based in Lund, nearly twice as many as in May.": (
        "Forty boats were out … nearly twice as many as in May"
    ),
    "The terms were final, Lind said in a filing to the Sund Stock Exchange, unless a rival emerged.": (
        "The terms were final … unless a rival emerged"
    ),
}


@pytest.mark.parametrize("body", FOUND)
def test_what_follows_belongs_to_the_words_or_not(body):
    (said,) = find_statements(body).statements
    assert " … ".join(body[a:b] for a, b in said.content) == FOUND[body]
    assert said.kind == ("mixed" if "“" in body else "indirect")


@pytest.mark.parametrize("joined", ["but", "and", "though", "although"])
def test_a_second_clause_with_its_own_attribution_is_the_next_statement(joined):
    body = f"Tom Lind said the pier was safe, {joined} the roof, he added, was old."
    found = find_statements(body).statements
    said = [" … ".join(body[a:b] for a, b in one.content) for one in found]
    assert said == ["the pier was safe", "the roof … was old"]
    assert [one.speakers[0].name for one in found] == ["Tom Lind"] * 2
