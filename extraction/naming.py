"""What a run of capitalised words is: the words of the article that speak for each kind."""

import re
from dataclasses import dataclass

from .first_names import FEMALE_NAMES, MALE_NAMES
from .gazetteer import AGENCIES, CITIES, COUNTRIES
from .lexicon import AUXILIARIES, DEMONYMS, INSTITUTION_TAILS, NAME_PARTICLES, ORGANISATION_WORDS, TITLES
from .media import BODIES
from .name_words import (
    BODY_WORDS,
    COMPANY_FORMS,
    COMPANY_TAILS,
    MARKED,
    NAMED_AFTER_PLACES,
    NEVER_FIRST_NAMES,
    NO_NAMES,
    NOT_BODIES,
    ORGANISATION_STARTS,
    PLACE_HEADS,
    PLACE_STARTS,
    SHORT_ALONE,
    SMALL_WORDS,
    SUFFIXES,
    SURNAME_HEADS,
    THING_HEADS,
    THING_STARTS,
)

MARKS = ".,;:!?()[]\"'“”‘’«»„…—–"
PLACES = CITIES | COUNTRIES | {"york", "angeles", "eu", "un", "arctic", "antarctic"}
NO_INITIALS = NOT_BODIES | BODIES | AGENCIES | PLACES
FIRST_NAMES = FEMALE_NAMES | MALE_NAMES
VERBS = AUXILIARIES - {"'s"}
LIKE = (*MARKED, "-like", "-style", "-wide", "-bound")
ARTICLES = frozenset(["il", "el", "les", "las", "die", "das", "het"])
LINKS = frozenset(["of", "for", "the", "and"])
DIGIT = re.compile(r"\d")
MADE = re.compile(r"-[a-z]+ed$")
CAMEL = re.compile(r"[a-zà-ÿ][A-Z]")
CAMEL_NAMES = ("mc", "mac", "de", "di", "da", "du", "la", "le", "fitz", "van", "o'", "o’")
IN_TITLES = frozenset(["To", "With", "My", "Me", "You", "Your", "Is", "Are", "Be", "Again"])
NO_SHORT_FORMS = PLACES | DEMONYMS | ORGANISATION_WORDS | {"the", "of"}


@dataclass(slots=True)
class Evidence:
    """How strongly the article's words speak for each kind; about 3 is sure, 1 a hint."""

    person: float = 0.0
    organisation: float = 0.0
    place: float = 0.0
    thing: float = 0.0

    def add(self, other, weight=1.0):
        self.person += weight * other.person
        self.organisation += weight * other.organisation
        self.place += weight * other.place
        self.thing += weight * other.thing

    def kind(self):
        """The kind that is plainly strongest, or ""."""
        best = max(self.person, self.organisation, self.place, self.thing)
        if best < 1.5:
            return ""
        if self.place >= best or self.thing >= best:
            return ""
        return "organisation" if self.organisation > self.person else "person"


def bare_words(text):
    """The words of a text as printed, without marks."""
    for mark in MARKS:
        text = text.replace(mark, " ")
    return set(text.split())


def is_place_name(name):
    return name.lower().rstrip(".") in PLACES


def is_demonym(word):
    """Norwegian, Norwegians, Kenyan, African-American."""
    one = word.removesuffix("s")
    parts = one.split("-")
    return one in DEMONYMS or one[:-1] in PLACES or (len(parts) == 2 and DEMONYMS.issuperset(parts))


def shape(words, common):
    """What the words of a name say by themselves; `common`: words that the text prints in small letters too."""
    low = [w.lower() for w in words]
    found = Evidence()
    head = low[-1] if low[-1] not in SUFFIXES else low[-2] if len(low) > 1 else low[-1]
    if words[-1].rstrip(".") in COMPANY_FORMS and len(words) > 1:
        found.organisation += 6
    elif (
        head in BODY_WORDS
        or (low[0] in BODY_WORDS and "of" in low)
        or (low[0] in ORGANISATION_STARTS and len(low) > 1)
    ):
        found.organisation += 4
        found.person -= 1.5
    elif len(words) > 1 and head in COMPANY_TAILS:
        surname = len(words) == 2 and low[0] in FIRST_NAMES  # Cheryl Mills
        found.organisation += 0.5 if surname else 2.5
        found.person -= 0 if surname else 1
    elif not BODY_WORDS.isdisjoint(low):
        found.organisation += 2
    if "&" in words or ("of" in low and low[0] not in TITLES) or "for" in low:
        found.organisation += 1.5
        found.person -= 2
    if len(words) == 1:
        _one_word(words[0], common, found)
    else:
        _many_words(words, low, head, common, found)
    return found


def _one_word(word, common, found):
    low = word.lower().rstrip(".")
    if word.isupper() and len(low) > 2 and low in common and low not in BODIES:
        found.thing += 4  # "They came to blows over a PUG": printed so for its weight
    if "-" in word and word.isupper() and any(c.isdigit() for c in word):
        found.thing += 3  # the BR-6
    if word.isupper() and 2 <= len(low.replace(".", "")) <= 6 and "-" not in word:
        found.organisation += 2
        found.person -= 2
        found.thing += 6 if low in BODY_WORDS else 0
        found.thing += 4 if "." in low and len(low) == 3 and low != "u.n" else 0
    if CAMEL.search(word) and not low.startswith(CAMEL_NAMES):
        found.organisation += 2
    if low.endswith(("ians", "ists", "icans", "-era")):
        found.thing += 3
    if is_place_name(word):
        found.place += 4
    if low in NO_NAMES or low in SUFFIXES or is_demonym(low) or low in NOT_BODIES or low.endswith(LIKE):
        found.thing += 9
    elif low in NEVER_FIRST_NAMES:
        found.thing += 3


def _many_words(words, low, head, common, found):
    if all(is_demonym(w) or w in NEVER_FIRST_NAMES for w in low) or MADE.search(words[-1]):
        found.thing += 6
    if low[-1] in ("democrat", "republican", "democratic") or (low[-1][-1] == "s" and is_demonym(low[-1])):
        found.thing += 6
    if head in INSTITUTION_TAILS:
        found.person -= 1.5
    _ends(words, low, head, found)
    size = sum(w not in NAME_PARTICLES for w in low)
    if low[0] in PLACE_STARTS:
        found.place += 2.5
    if (
        low[0] in THING_STARTS
        or not IN_TITLES.isdisjoint(w for w in low[1:] if words[low.index(w)][0].isupper())
        or not VERBS.isdisjoint(low[1:])
    ):
        found.thing += 4
    if size <= 4:
        found.person += 1.5 if size < 4 else 1
    else:
        found.person -= 1
    if not {"y", "e"}.issuperset(NAME_PARTICLES.intersection(low[1:-1])) or any(
        len(w) == 2 and w[1] == "." for w in words
    ):
        found.person += 1
    if low[-1] in SUFFIXES:
        found.person += 2
    if not SMALL_WORDS.isdisjoint(low[1:]) or any(not w.isalpha() and DIGIT.search(w) for w in words):
        found.person -= 3
        found.organisation += 1.5 if "-" in words[0] else 1
    if low[0] in ARTICLES:
        found.person -= 0.75
        found.organisation += 1
    plain = sum(w in common for w in low if len(w) > 2)
    found.person -= plain * 0.75


def _ends(words, low, head, found):
    """The first and the last word of several: a lake, an act, a region, letters."""
    if low[0] in NEVER_FIRST_NAMES or low[0] in BODY_WORDS or low[0] in COMPANY_TAILS:
        found.person -= 1.5
    if head in PLACE_HEADS and low[0] not in ORGANISATION_STARTS:
        found.place += 1.25 if head in SURNAME_HEADS else 3
    if any(c.isdigit() for c in head) and not head.isdigit():
        found.thing += 4  # the Lind BR-6
    if head in ("west", "east", "north", "south", "central"):
        found.place += 1.5
    if head in THING_HEADS:
        found.thing += 4
    if words[0].isupper() and words[0].isalpha() and 3 <= len(words[0]) <= 5 and not words[-1].isupper():
        found.organisation += 2.5
        found.person -= 1
    if is_place_name(" ".join(words)):
        found.place += 4
    if any(is_place_name(w) for w in words):
        found.person -= 0.5 if is_place_name(words[0]) else 1.5
        found.place += 0.5
    if low[0].rstrip(".") in NOT_BODIES:
        found.person -= 2  # U.S. Census


def initials(words):
    return "".join(w[0] for w in words if w[0].isupper()).lower()


def own_initials(words):
    """ "AB" of Anna Berg, unless a body or a thing is so called."""
    short = initials(words).upper()
    return [short] if len(short) > 1 and short.lower() not in NO_INITIALS else []


def office_initials(title):
    """ "DCP" of Deputy Commissioner of Police (Crime), whatever words stand before it."""
    title = title[: title.index("(")] if "(" in title else title
    letters = "".join(w[0] for w in title if w.isalpha() and w not in LINKS)
    return [letters[n:].upper() for n in range(len(letters) - 1) if letters[n:] not in NO_INITIALS]


def short_forms(words, kind):
    """Every printed form, in small letters, that may stand for a full name."""
    whole = " ".join(words).lower()
    forms = set()
    if kind == "person" and len(words) > 1:
        forms = _person_forms([w.lower() for w in words])
    elif kind == "organisation" and len(words) > 1:
        forms = {" ".join(words[k:]).lower() for k in range(1, len(words) - 1)}
        forms |= {initials(words), initials((*words[0], *words[1:]) if words[0].isupper() else words)}
        if words[-1].lower() not in NAMED_AFTER_PLACES and not words[0].isupper():
            forms.add(words[0].lower())
        if words[-1].lower() in SHORT_ALONE:
            return forms | {whole, words[-1].lower()}
        if len(words) > 2:
            forms.add(" ".join(words[:-1]).lower().replace(" '", "'"))
        if len(words) == 2 and words[0].isupper() and len(words[0]) < 4:
            forms.add(words[1].lower())
    return {f for f in forms if f not in NO_SHORT_FORMS and len(f) > 1} | {whole}


def _person_forms(low):
    if low[-1] in SUFFIXES and len(low) > 2:
        return {" ".join(low[:-1])} | _person_forms(low[:-1])
    forms = {" ".join(low[k:]) for k in range(1, len(low))} | {low[0]}
    forms.add(f"{low[0][0]}. {' '.join(low[1:])}")
    if len(low) > 2:
        forms |= {f"{low[0]} {low[-1]}", f"{low[0]} {low[1]}", f"{low[0][0]}. {low[-1]}"}
    return {f for f in forms if not f.endswith(".") or " " not in f}
