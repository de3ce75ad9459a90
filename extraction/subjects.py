"""The subject of a cue: before it, after it, inherited from the cue before, or in apposition."""

from .cues import FORMS, GESTURES
from .inversion import clause_and_name, inverted_subject
from .lexicon import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_ADVERBS,
    WEEKDAYS,
)
from .phrases import is_title, left_subject, skip_adjuncts
from .verbs import has_finite, is_finite, is_noun

JOINS = frozenset(["of", "for", "at", "from"])


def find_subject(tokens, first, complement, events):
    """The subject of the verb group that begins at `first`: before it, inherited, or after it (inverted)."""
    before = tokens[first - 1] if first else None
    if before is not None and before.lower == "that":
        return None, False, False
    if before is not None and before.text == "," and tokens[first].lower == "then":
        return main_subject(tokens, first), False, True
    if before is not None and before.text in ("—", "–") and (aside := _aside_start(tokens, first - 1)):
        return left_subject(tokens, aside), False, False
    if (
        before is None
        or (before.quote is not None and before.quote.last in ",.!?…")
        or before.text in ("—", "–", ":")
        or clause_and_name(tokens, first, complement)
    ):
        found = inverted_subject(tokens, complement)
        if found is None and (who := _relative_before(tokens, first)):
            return _antecedent(tokens, who), False, False
        if found is None and before is not None and before.quote is not None and is_title(before):
            return left_subject(tokens, first), False, False
        return (found, True, False) if found else (None, False, False)
    if before.lower in ("and", "but", "then", "or", "yet"):
        if events:
            return events[-1].subject, False, True
        return main_subject(tokens, first - 1), False, True
    if before.lower in ("who", "which"):
        return _antecedent(tokens, first - 1), False, False
    if whose := _whose(tokens, first):
        return _antecedent(tokens, whose), False, False
    if before.lower in SUBJECT_PRONOUNS or before.lower == "i":
        return (first - 1, first), False, False
    subject = left_subject(tokens, first)
    if subject is None and before.text == "," and complement - first <= 2:
        found = inverted_subject(tokens, complement)
        return found, bool(found), False
    return subject and _after_day(tokens, *subject), False, False


def _aside_start(tokens, dash):
    """Where the aside begins that the second of two dashes closes: "Insiders — old and new — said"; or 0."""
    return next(
        (n for n in range(dash - 1, max(0, dash - 24), -1) if tokens[n].text == tokens[dash].text),
        0,
    )


def _after_day(tokens, first, last):
    """On Monday Anna Berg told ...: the day is no part of whoever speaks."""
    skip = first + (tokens[first].lower in ("on", "last", "this"))
    named_day = skip < last - 1 and tokens[skip].lower in WEEKDAYS
    return (skip + 1 if named_day else first), last


def _antecedent(tokens, who):
    """The noun before "who" or "which": "Adam Biel, ..., who wrote" """
    last = who - 1 if who and tokens[who - 1].text == "," else who
    if last <= 0:
        return None
    found = left_subject(tokens, last + 1, closing=False)
    return found if found and not has_finite(tokens, *found) else _noun_before(tokens, last)


def _relative_before(tokens, first):
    """Berg, who calls it a “gift,” said ...: the index of "who" where the quotation ends the relative clause."""
    quoted = first > 3 and tokens[first - 1].quote is not None and tokens[first - 2].is_word
    for n in range(first - 2, 0, -1) if quoted else ():
        if tokens[n].text == ",":
            return n + 1 if tokens[n + 1].lower in ("who", "which") else 0
    return 0


def _whose(tokens, first):
    """Berg, whose report last year called for a new pier: the index of "whose", or 0."""
    for n in range(first - 2, max(0, first - 8), -1):
        if tokens[n].lower == "whose":
            return n
        if not tokens[n].is_word or is_finite(tokens, n):
            return 0
    return 0


def _noun_before(tokens, stop):
    """The noun phrase that ends before `stop`: "slower than Nils Holm, who said", "said one sailor, who said" """
    first = stop
    while first > 0 and tokens[first - 1].is_word and not _outside_noun(tokens, first - 1):
        first -= 1
        if tokens[first].lower in DETERMINERS and tokens[first - 1].lower not in JOINS:
            break
    while first < stop and tokens[first].lower in JOINS:
        first += 1
    return (first, stop) if first < stop else None


def _outside_noun(tokens, n):
    word = tokens[n].lower
    if word in JOINS:
        return False
    return (
        word in PREPOSITIONS
        or word in SUBORDINATORS
        or word in AUXILIARIES
        or word in FORMS
        or word in ("and", "but", "than", "or")
        or is_finite(tokens, n)
    )


def main_subject(tokens, stop):
    """The subject of the sentence: the first noun phrase after leading adjuncts, up to its verb."""
    first = 0
    while first < stop and tokens[first].lower in ("but", "and", "then", "so", "yet"):
        first += 1
    first = skip_adjuncts(tokens, first, stop)
    for n in range(first, stop):
        if n > first and (
            is_finite(tokens, n)
            or (tokens[n].lower.endswith("ed") and tokens[n - 1].text in ",)—–")
            or tokens[n].lower in GESTURES
            or (tokens[n].lower in FORMS and not tokens[n].capital and not is_noun(tokens, n, n))
        ):
            while n > first and (
                tokens[n - 1].lower in AUXILIARIES
                or tokens[n - 1].lower in TIME_ADVERBS
                or tokens[n - 1].lower in (",", "who", "which")
            ):
                n -= 1
            return (first, n) if n > first else None
    return _before_verb(tokens, first, stop)


def _before_verb(tokens, first, stop):
    """The firm in Sund struck a deal, saying ...: whatever stands before "a", "the", "to" is the verb."""
    for n in range(first + 1, min(first + 10, stop - 1)):
        word = tokens[n]
        if not word.is_word or word.quote is not None:
            return None
        closed = word.lower in PREPOSITIONS or word.lower in DETERMINERS or word.capital
        object_next = tokens[n + 1].lower in ("a", "an", "the", "to", "its", "his", "her", "their")
        if object_next and not closed and (tokens[first].capital or n - first > 1):
            return (first, n) if tokens[n - 1].lower not in DETERMINERS else None
    return None
