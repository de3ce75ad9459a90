"""Whose name it is: in "the lawyer of the accused, Tom Berg" the name may be that of either."""

import re

from .lexicon import words
from .name_words import PERSON_ROLES

TWO = re.compile(
    r"(?i:the|a|an|his|her|their|one) (?:[\w'-]+ ){0,2}?(?P<outer>[\w'-]+) (?:of|for|to) "
    r"(?:the|his|her|their|a|an) (?:[\w'-]+ ){0,2}?(?P<inner>[\w'-]+), (?=[A-Z])"
)
BODIES = words("campaign office estate team family camp staff cabinet administration household")
CLOSE = words("close loyal opposed sympathetic")
OTHERS = words("accused deceased incumbent injured convicted candidate")


# Known as Benjie; gave his name only as Yolchi, or only his surname, Yolchi; identified only by her first name, Rosa.
GIVEN = re.compile(
    r".*\b(?:(?:known|called)(?: only| simply| just| to \w+)*(?: as)?|(?:identified|gave|give|given|giving)\b[^,]{0,40}"
    r"\b(?:name|surname|as|only),?) (?P<name>[A-Z][\w'-]*(?: [A-Z][\w'-]*)?)$"
)


def given_name(source):
    """Where a name begins that is all that somebody is known by: "One driver, known as Benjie"; or 0."""
    found = GIVEN.match(source) if any(word in source for word in ("name", "known", "called")) else None
    return found.start("name") if found else 0


def of_two(source):
    """`either`: "a spokesman for the owner, Nils Ek". `inner`: "a man close to the mayor, Ida Holm". Else empty."""
    found = TWO.match(source)
    if not found or found["inner"].lower() not in PERSON_ROLES | OTHERS:
        return ""
    return "inner" if found["outer"].lower() in BODIES | CLOSE else "either"
