"""Place names as they stand in a dateline: where one begins and ends, and how it is written in a sentence.

All functions take text that is already tidy (`text.tidy`); offsets are code points.
"""

import re

from .gazetteer import AGENCIES, CITIES, NOT_PLACES
from .lexicon import (
    COMMON_CAPITALS,
    MONTHS,
    NAME_PARTICLES,
    ORGANISATION_WORDS,
    ROLE_NOUNS,
    TITLES,
    WEEKDAYS,
    words,
)

WORD = re.compile(r"[^\W\d_]+")
# At most six words; a full stop only in "St. Petersburg".
NAME = re.compile(r"[^\W\d_]+(?:(?:[-' ]|(?<=\b[SsFfMm][Tt])\. )[^\W\d_]+){0,5}")
BETWEEN = re.compile(r"/| and | & ")
REGION = re.compile(
    r"(?:, |,? \[)(?P<name>[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){0,3})\]?(?=,| [(/]| [-–—]|$)| D\.C\."
)
PARTICLES = NAME_PARTICLES | words("of the on upon sur au aux d am en")
LOWERED = words("AL EL DE DEL DI DA DO DOS DU D AU AUX SUR LES LA LE ON UPON UNDER OF THE AM AND")


def match_place(text, at=0):
    """The offset where the capitalised name ends that stands at an offset ("Marsa al-Noor"), or None."""
    found = NAME.match(text, at)
    if not found or not text[at].isupper():
        return None
    end = at
    for word in WORD.finditer(text, at, found.end()):
        if len(word.group()) == 1 and text.startswith(".", word.end()):
            break  # "WASHINGTON D.C."
        if word.group()[0].isupper():
            end = word.end()
        elif word.group() not in PARTICLES:
            break
    return end if end > at + 1 else None


def match_places(text, at=0):
    """The names of one to four places ("GENEVA/BERN", "London and Paris") and the offset where they end."""
    names, start, end = [], at, at
    while len(names) < 4:
        stop = match_place(text, start)
        if stop is None:
            break
        names.append(text[start:stop])
        end = stop
        between = BETWEEN.match(text, stop)
        if not between:
            break
        start = between.end()
    return names, end


def match_region(text, at):
    """The offset where a country or state ends that follows a place (", Mauritius", " [India]"), or None.

    "LIND, Mayor of Sund" has none.
    """
    found = REGION.match(text, at)
    name = (found and found["name"]) or "D.C."
    person = ROLE_NOUNS.intersection(name.lower().split())
    return found.end() if found and name[0].isupper() and not person else None


def is_city(name):
    return name.lower() in CITIES


def is_capital(name):
    """Printed in capitals throughout, particles aside: "RIO de JANEIRO", "McMURDO"."""
    printed = [w.removeprefix("Mc") for w in WORD.findall(name) if w not in PARTICLES]
    return all(w.isupper() for w in printed)


def may_be_place(name):
    """Whether a capitalised name can be a place at all: no day, month, agency or opening of a sentence."""
    first, _, more = name.lower().partition(" ")
    if name.lower() in AGENCIES or first in WEEKDAYS or (first.title() in MONTHS and not more):
        return False
    return first not in COMMON_CAPITALS or (first == "the" and bool(more))


def reads_as_place(name):
    """Whether a name in capitals is a place where nothing else says so: no label, rank, body or abbreviation."""
    if is_city(name):
        return True
    lowered = [w.lower() for w in WORD.findall(name)]
    never = NOT_PLACES | TITLES | ROLE_NOUNS | ORGANISATION_WORDS
    return len(name) > 3 and lowered[0] != "the" and not never.intersection(lowered)


def cased(name):
    """Places as they are written in a sentence: "PORT SELWYN" -> "Port Selwyn"; mixed case stays as printed."""
    return "".join(_cased(part) for part in re.split(r"(/| and | & )", " ".join(name.split())))


def _cased(name):
    if not re.split(r"[ -]", name)[0].isupper():
        return name
    parts = re.split(r"([ \-'’])", name)
    return "".join(p.lower() if i and p in LOWERED else p.capitalize() for i, p in enumerate(parts))
