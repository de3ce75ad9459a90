"""The preposition before a name, and its noun: "the coach of", "shares in", "printed in", "told to"."""

import re

from .cues import FORMS
from .lexicon import KIN, ROLE_NOUNS, words
from .name_words import (
    FOLLOWERS,
    LOCAL_OFFICES,
    MAKING,
    ORGANISATION_OFFICES,
    ORGANISATION_ROLES,
    PARTS_OF_BODIES,
    PERSON_ROLES,
    PERSONAL_OFFICES,
    PLACE_HEADS,
    PLACE_NOUNS,
    PRINTING,
)

SHARES = words("shares stake stakes investors investor holding")
GIVEN = words(
    "bid offer funding money grant loan report reports data figures survey poll statistics estimates"
)
OWN = words("friend friends lawyer lawyers records novels works")
DONE_TO = words(
    "death murder killing arrest trial sacking appointment election jailing funeral memory likes portrait biography "
    "work victory ousting shooting rape loss story case name face music films songs help support choice nomination "
    "conviction"
)
OF_PEOPLE = DONE_TO | OWN | KIN | FORMS.keys()
PAGES = words("edition issue pages columnist columnists")
SPOKES = words("spokesman spokeswoman spokesperson analyst economist")
# "who follows the sector for Lind Holm": whom an analyst works for.
FOLLOWING = words("follows covers tracks analyst analysts strategist")
SEATED = words("member mp msp senator congressman congresswoman deputy candidate")
SCORE = re.compile(r"\d{1,3}[-–]\d")
PRINTED = PRINTING | words("reports report")
SPOKEN = words("spoke speaking declarations interview talking")


def read_preposition(run, left, before, found):
    """Add what "of", "in", "at", "to" and the words before them say."""
    noun = left[-2] if len(left) > 1 else ""
    if before == "for" and noun in SEATED:
        found.place += 3
    elif before in ("over", "to", "against", "with", "at", "by", "from") and any(map(SCORE.match, left)):
        found.organisation += 2
    if before in ("of", "for", "at", "from", "with", "by", "to") or (before == "in" and noun in PAGES):
        _owner(noun, before, found)
    if before == "of" and noun == "," and SPOKES.intersection(left):
        found.organisation += 2.5
    elif before == "of" and noun == "," and run.after[:1] == (",",):
        found.place += 1.5  # "Lind, of Quarry Row, denies it"
    if before == "of" and len(run.words) > 1 and noun not in OF_PEOPLE:
        found.person -= 0.25  # half of Sund Bay: by itself that is nobody
    if run.of_name and before == "of" and noun not in PERSON_ROLES:
        found.organisation += 2 if len(run.words) > 1 else 0.5
        found.place += 0 if len(run.words) > 1 else 1
    _dealing(noun, before, left, len(run.words) > 1, found)
    _whereabouts(run, noun, before, found)
    if before in ("for", "at") and FOLLOWING.intersection(left[-6:-1]):
        found.organisation += 2
    if noun in (
        "played",
        "signed",
        "sign",
        "play",
        "plays",
        "works",
        "worked",
        "working",
        "declarations",
        "listed",
    ):
        found.organisation += 1.5


def _owner(noun, before, found):
    """ "the wife of", "the streets of", "the director of": whose or what it is."""
    if before != "at" and (noun in KIN or noun in OWN):
        found.person += 1.5
    elif noun in PLACE_NOUNS and before == "of":
        found.place += 2.5
    elif noun in FOLLOWERS or noun in PARTS_OF_BODIES:
        found.organisation += 2
    elif noun in PAGES or (noun[:-1] in ROLE_NOUNS and noun[-1] == "s" and before == "at"):
        found.organisation += 2  # the Sund edition of Dagblad, lawyers at Lind Chambers
    elif noun in PERSONAL_OFFICES and before in ("for", "to"):
        found.organisation += 1.5
        found.person += 1
    elif noun in LOCAL_OFFICES:
        found.place += 1.5
        found.organisation += 1
    elif noun in ORGANISATION_OFFICES or noun in ORGANISATION_ROLES:
        found.organisation += 1 if before == "from" else 2.5
        found.place += 1.5 if before == "from" else 0


def _dealing(noun, before, left, several, found):
    """ "printed in", "a loan from", "made by", "according to": what bodies do."""
    if before == "in" and several and not PRINTED.isdisjoint(left[-4:-1]):
        found.organisation += 3
    if (before == "in" and noun in PRINTING) or (before == "in" and noun in SHARES):
        found.organisation += 3
    elif before == "from" and noun in GIVEN:
        found.organisation += 2
    if before == "by" and noun in MAKING:
        found.organisation += 2
    if before == "to" and noun == "according":
        found.organisation += 1.5
        found.person += 1


def _told_by(noun, left):
    """ "explains the scholar to Lind": a role that spoke."""
    return noun in ROLE_NOUNS and any(w in FORMS for w in left[-5:-2])


def _whereabouts(run, noun, before, found):
    """ "in", "near", "at", "to": a place, as long as nothing says better."""
    several = len(run.words) > 1
    if before == "in" and noun in SHARES:
        return
    if before in ("in", "at") and run.after[:1] == ("'s",):
        return  # not everyone in Berg's house
    if before in ("in", "near", "outside", "across", "within"):
        found.place += 2 if before == "in" else 1.5
        found.person -= 1
    elif before == "at":
        found.organisation += 1.5 if several else 1
        found.place += 3 if noun in PLACE_HEADS else 0.75
        found.person -= 1
    elif before == "to" and (noun in FORMS or noun in SPOKEN or _told_by(noun, run.left)):
        found.organisation += 2 if several else 1.5
    elif before == "for" and several:
        found.organisation += 0.75
    elif before in ("from", "to", "on"):
        found.place += 0.75
    elif before == "against":
        found.organisation += 0.5
