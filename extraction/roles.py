"""The words with which the article describes people: titles, appositions, ages; and people without a name."""

import re

from .cues import FORMS
from .lexicon import (
    AUXILIARIES,
    COMPANY_NOUNS,
    DEMONYMS,
    DETERMINERS,
    DOCUMENT_NOUNS,
    FEMALE,
    KIN,
    MALE,
    ORGANISATION_WORDS,
    PREPOSITIONS,
    ROLE_NOUNS,
    words,
)
from .trades import GENERIC, ONE_TRADE, SORTS
from .verbs import is_finite

WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")
PERSON_NOUNS = ROLE_NOUNS | KIN


class Stranger:
    """Somebody in the article's own words."""

    kind, key, spans = "unnamed", None, ()

    def __init__(self, printed):
        self.name = printed
        found = WORD.findall(printed.lower())
        noun = WORD.findall(HEAD_END.split(printed.lower())[0])[-1:]
        self.thing = head_of(printed.lower()) in THINGS or not SPEAKING_THINGS.isdisjoint(noun)
        first = (
            WORD.findall(re.split(r",|\b(?:of|for|who|in|at|on|from|with)\b", printed.lower())[0]) or found
        )
        self.plural = not found or is_plural(first[-1]) or found[0] in NUMBERS
        told = set(found)
        self.gender = "f" if told & FEMALE else "m" if told & MALE else ""
        self.named = all(w[:1].isupper() for w in printed.split()) and found[:1] != ["the"]
        anybody = self.named or found[:1] in (["one"], ["another"])
        if self.plural or not (anybody or told & ROLE_NOUNS or told & FEMALE or told & MALE):
            self.gender = "none"


AGENTS = ("er", "or", "ist", "ian", "man", "woman", "ant", "-year-old")
# Bodies and documents that speak, and have no pronoun but "it".
SPEAKING_THINGS = words(
    "coastguard palace embassy consulate regulator watchdog airport airline hospital school navy army military force "
    "brigade prosecution defence defense opposition village town newspaper paper magazine website channel circus zoo "
    "theatre museum church factory mill mine shop hotel restaurant clinic venue festival jury court panel city "
    "editorial research audit review inquiry investigation probe warning "
    "analysis memoir indictment lawsuit complaint petition affidavit judgment "
    "draft dossier leaflet brochure newsletter diary ruling average count tally transcript communiqué"
)
SAYERS = SPEAKING_THINGS | words(
    "data orderly one other poll family crew staff side majority insider legend nobody everybody"
)
ANYBODY = words(
    "accused person source client guest critic pal insider rep mate mum mom dad gran lady chum hero youngster eldest "
    "youngest rival guide cop crook thief thug"
)
AFTER_NOUN = re.compile(
    r"\b(?:of|for|at|in|from|on|with|behind|to|by|familiar|close|next|near|nearby|opposite|against|outside|upstairs|into|here|there)\b"
)
NO_AGENTS = words(
    "weather water number matter order power river winter summer paper letter offer answer dinner corner border tower "
    "error factor motor sector floor door minor chapter quarter centre center chamber counter cover flavour layer "
    "mirror monitor newsletter poster printer radar server shelter silver slaughter terror theater thunder tumor "
    "cancer fever computer importance restaurant plant grant warrant remnant pendant list mist twist"
)
HEAD_END = re.compile(r",|(?<!-)\b(?:of|for|who|which|at|in|from|on|with|behind|whose|dated)\b")
# The mum-of-two, the father-of-three.
PARENT = re.compile(r"(?:mum|mom|mother|dad|father|gran|grandmother|grandfather|parent)-of-[a-z]+")
PLEADS = words("denies denied deny admits admitted pleaded faces accused charged convicted cleared trial")
DEEDS = PLEADS | {"plays", "played"}
CHARGES = words(
    "count counts charge charges guilty murder fraud theft manslaughter assault robbery burglary arson forgery perjury "
    "stealing killing"
)
SHARES = words("percent cent half third quarter fifth tenth minority number share control")
DEFINITE = words("the his her its their this that")
NAMED = (
    ROLE_NOUNS
    | COMPANY_NOUNS
    | DEMONYMS
    | DOCUMENT_NOUNS
    | KIN
    | ANYBODY
    | SORTS.keys()
    | GENERIC
    | ONE_TRADE
)
THINGS = DOCUMENT_NOUNS | COMPANY_NOUNS
ABLE = ROLE_NOUNS | COMPANY_NOUNS | DOCUMENT_NOUNS | KIN | DEMONYMS | ORGANISATION_WORDS | SAYERS | ANYBODY
NUMBERS = words(
    "two three four five six seven eight nine ten several some many most both all few dozens hundreds thousands"
)


def is_plural(noun):
    return (
        (noun.endswith("s") and not noun.endswith(("ss", "us", "is")))
        or noun.endswith("men")
        or noun
        in (
            "people",
            "police",
            "men",
            "women",
            "couple",
        )
    )


def is_agent(noun):
    """Does the ending say that it is somebody who does something: a keeper, a sculptor, a novelist?"""
    return noun.endswith(AGENTS) and noun not in NO_AGENTS


def can_speak(low):
    """Are the words a person, a group, a body or a document, and nothing longer than that?"""
    found = WORD.findall(re.split(r",|\b(?:who|which|whose|that)\b", low)[0])
    if not found or set(found) & AUXILIARIES or found[0] in PREPOSITIONS:
        return False
    first = WORD.findall(AFTER_NOUN.split(" ".join(found))[0])
    first = first[: _participle(first)]
    head = first[-1] if first else found[0]
    if found[0] not in DEFINITE and len(first) > 1 and set(first[1:-1]) & PERSON_NOUNS:
        return True
    return head in ABLE or is_plural(head) or is_agent(head) or found[0] in NUMBERS or head in SHARES


def _participle(found):
    """ "court filings made public", "documents leaked": where a participle follows the noun, or the end."""
    for n in range(1, len(found)):
        noun = found[n - 1] in ABLE or is_plural(found[n - 1])
        if noun and (found[n].endswith("ed") or found[n] in ("made", "seen", "sent", "written")):
            return n
    return len(found)


def head_of(low):
    """The last noun of a description before "of", "for", "who" or a comma, if it is of a known sort."""
    found = WORD.findall(HEAD_END.split(low)[0])
    if len(found) < 2:
        return ""
    head = found[-1].removesuffix("'s")
    if PARENT.fullmatch(head):
        return head.split("-")[0]
    if head not in NAMED and head.rpartition("-")[2] in NAMED:
        return head.rpartition("-")[2]
    return head if head in NAMED or is_agent(head) else ""


def gender_of(low):
    """m, f or "" by the words of a description: "the actress", "the dad-of-three", "the great-gran"."""
    told = {w.split("-of-")[0].rpartition("-")[2] for w in WORD.findall(low)}
    female = bool(told & FEMALE or any(w.endswith("woman") for w in told))
    male = bool(told & MALE or any(w.endswith("man") and not w.endswith("woman") for w in told))
    return "f" if female and not male else "m" if male and not female else ""


def describe(recall):
    """For every entity the words in the titles and appositions around its names: the mayor of Sund, Anna Berg."""
    called = {}
    for sentence in recall.page.sentences:
        named = recall.outside_quotes(sentence, sentence.end)
        places = {t.start: n for n, t in enumerate(sentence.tokens)} if named else {}
        for span, entity in named:
            if span[0] in places:
                found = _around(sentence.tokens, places[span[0]], span[1])
                called[entity] = called.get(entity, frozenset()) | found
    return called


def _around(tokens, first, end):
    last = first
    while last < len(tokens) and tokens[last].start < end:
        last += 1
    return frozenset(_before(tokens, first) + _after(tokens, last) + _deeds(tokens, last))


def _deeds(tokens, last):
    """ "Berg, 63, denies nine counts of fraud": the defendant. "Berg, who plays the vicar": the actor."""
    near = [t.lower for t in tokens[last : last + 22] if t.quote is None]
    if DEEDS.isdisjoint(near[:12]):
        return []
    for n, word in enumerate(near[:12]):
        if n > 2 and (near[0] != "," or not FORMS.keys().isdisjoint(near[:n])):
            break  # somebody else's deeds: "Holm met Berg, who plays ..."
        if word in PLEADS and not CHARGES.isdisjoint(near[n + 1 : n + 10]):
            return ["defendant", "accused"]
        part = near[n + 1 : n + 4]
        if word in ("plays", "played") and near[n - 1] == "who" and not ROLE_NOUNS.isdisjoint(part):
            return ["actor", "actress"]
    return []


def _before(tokens, first):
    """ "United manager Anna Berg", "the mayor of the town, Anna Berg": words before the name."""
    n = first - 1
    if first > 0 and tokens[n].text == ",":
        start = _start_of_phrase(tokens, n - 1)
        return _noun_words(tokens, start, n) if start is not None else []
    while n >= 0 and tokens[n].is_word and not _ends_phrase(tokens[n]) and not is_finite(tokens, n):
        n -= 1
    return [t.lower for t in tokens[max(n + 1, first - 5) : first]] + _office(tokens, n)


def _office(tokens, n):
    """ "the governor of the region Anna Berg": the office before "of the"."""
    found = (
        n > 1 and tokens[n].lower in ("the", "of") and tokens[n - (tokens[n].lower == "the")].lower == "of"
    )
    n -= 1 + (tokens[n].lower == "the") if found else 0
    return [tokens[n].lower] if found and tokens[n].lower in ROLE_NOUNS else []


def _start_of_phrase(tokens, n):
    """Index of the determiner that opens the phrase ending at `n`, within eight words and no other comma."""
    for k in range(n, max(-1, n - 9), -1):
        if not tokens[k].is_word:
            return None
        if tokens[k].lower in ("the", "a", "an", "his", "her", "its", "their", "'s") and (
            k == 0 or tokens[k - 1].lower not in ("of", "for", "at", "from", "in", "on")
        ):
            return k
    return None


def _ends_phrase(token):
    return (
        token.lower in PREPOSITIONS
        or token.lower in DETERMINERS
        or token.lower in ("and", "but", "that", "said", "is", "was")
    )


def _noun_words(tokens, first, last):
    kept = []
    for token in tokens[first:last]:
        if token.lower in PREPOSITIONS or token.lower in ("who", "which", "whose", ",") or not token.is_word:
            break
        kept.append(token.lower)
    return kept


def _after(tokens, last):
    """ "Anna Berg, the town's mayor," and "Anna Berg is a nurse": words after the name."""
    if last + 1 >= len(tokens):
        return []
    mark, following = tokens[last].lower, tokens[last + 1].lower
    if mark in (",", "(") and tokens[last + 1].text.isdigit():
        return [following, *_after(tokens, last + 2)]
    opens = (
        following in ("a", "an", "the", "his", "her", "its", "their")
        or following in ROLE_NOUNS
        or following in ("former", "head")
    )
    if mark in (",", "–", "—", "(") and (opens or _title_like(tokens, last + 1)):
        return _noun_words(tokens, last + 1, min(len(tokens), last + 9))
    last += tokens[last].lower == "has" and following == "been"
    is_one = tokens[last].lower in ("is", "was", "been", "became") and last + 1 < len(tokens)
    if is_one and tokens[last + 1].lower in ("a", "an", "the", "his", "her", "its", "their"):
        return _noun_words(tokens, last + 1, min(len(tokens), last + 9))
    return []


def _title_like(tokens, n):
    """ ", Sund's harbour master," : a possessive opens the apposition."""
    return any(t.lower == "'s" for t in tokens[n + 1 : n + 4])
