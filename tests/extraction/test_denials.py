"""A denial holds the words that are denied; whoever is refused something has heard no denial."""

import pytest

from extraction import find_statements

FOUND = [
    ("Lund denied to reporters that he would resign.", ["he would resign"]),
    ("Lund denied in March that he would resign.", ["he would resign"]),
    ("Rask had denied, at an earlier hearing, that the knife was hers.", ["the knife was hers"]),
    ("Rask denies, by the way, having met him.", ["having met him"]),
    ("Rask denied not paying the fine.", ["not paying the fine"]),
    ("Rask denied both the theft and the fraud.", ["both the theft and the fraud"]),
    ("Rask rejected the allegations.", ["the allegations"]),
    ("Rask disputed that account, saying the door had been open.", ["that account"]),
    ("The mill denied this, saying nobody had been hurt.", ["this"]),
    ("All four deny conspiracy to defraud.", ["conspiracy to defraud"]),
    ("Anna Lund and Tom Rask deny murder.", ["murder"]),
    ("Rask denied wrongdoing through his lawyer.", ["wrongdoing"]),
    ("Rask denied the allegations in a statement on Friday.", ["the allegations"]),
    ("Rask denies all the charges.", ["all the charges"]),
    ("Rask denied reports of a rift as “nonsense”.", ["a rift"]),
    ("Rask denied knowing her, though photographs show them together.", ["knowing her"]),
    ("Rask disputed that there was a rift, saying all was well.", ["there was a rift"]),
    ("Denying that he had met her, Rask said he had been in Sund.", ["he had met her"]),
    ("Rask, accused of theft, denies the charge.", ["the charge"]),
]
NOTHING = [
    "The goalkeeper denied Rask twice in the first half.",
    "The goalkeeper denied Rask from six yards.",
    "Norvik denied the visitors a late equaliser.",
    "The firm denied the workers their pay.",
    "The judge denied bail.",
    "The state denied the firm's application for a permit.",
    "The magistrate dismissed the allegations.",
    "The claims, which Rask denied, were made in May.",
    "Rask denies it all, and is expected to say so in court.",
    "Rask denied that.",
    "Rask denied himself nothing.",
    "He could hardly deny that the coat was his.",
    "Wearing a coat he denied was his, Rask left.",
]


@pytest.mark.parametrize(("body", "expected"), FOUND)
def test_what_is_denied_is_found(body, expected):
    denied = [s for s in find_statements(body).statements if s.denies]
    assert [body[a:b] for s in denied for a, b in s.content] == expected


@pytest.mark.parametrize("body", NOTHING)
def test_nothing_is_denied(body):
    assert find_statements(body).statements == ()


def test_what_is_said_after_denying_that_is_no_denial():
    body = "Lund denied that, saying he had been at home."
    assert [s.denies for s in find_statements(body).statements] == [False]
