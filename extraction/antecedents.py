"""The noun that "who", "which" or "whose" goes back to."""

from .asides import left_subject
from .cues import FORMS
from .lexicon import AUXILIARIES, COMMON_CAPITALS, DETERMINERS, NAME_PARTICLES, PREPOSITIONS, SUBORDINATORS
from .verbs import has_finite, is_finite

JOINS = frozenset(["of", "for", "at", "from"])


def antecedent(tokens, who):
    """The noun before "who" or "which": "Adam Biel, ..., who wrote" """
    joined = who > 1 and tokens[who - 1].lower in ("and", "but")
    if joined and (first := relative_clause(tokens, who - 1 - (tokens[who - 2].text == ","))):
        who = first
    last = who - 1 if who and tokens[who - 1].text == "," else who
    if last <= 0:
        return None
    if comma := _apposition_to_name(tokens, last):
        return _name_before(tokens, comma), last if tokens[who - 1].text == "," else who + 1
    last = _before_place(tokens, last)
    found = left_subject(tokens, last + 1, closing=False)
    if found and found[0] + 1 < found[1] and tokens[found[0]].lower in ("for", "to", "like", "unlike"):
        found = found[0] + 1, found[1]
    if found and tokens[last - 1].capital and (named := _after_by(tokens, last)):
        return named, last
    return found if found and not has_finite(tokens, *found) else _noun_before(tokens, last)


def _after_by(tokens, stop):
    """The move follows a visit by the Harbour Board, whose letter: where the name begins that "by" brings in; or 0."""
    first = _name_before(tokens, stop)
    first -= first > 0 and tokens[first - 1].lower == "the"
    return first if first > 1 and tokens[first - 1].lower == "by" else 0


def relative_clause(tokens, stop):
    """Lind met Berg, who thanked him and said: the index of "who" whose clause goes on up to "and", or 0."""
    for n in range(stop - 1, max(1, stop - 24), -1):
        if tokens[n].text in ",;:" or tokens[n].quote is not None:
            return 0
        if tokens[n].lower == "who":
            return n if tokens[n - 1].text == "," and tokens[n - 2].capital else 0
    return 0


def _before_place(tokens, stop):
    """ "a porter at the Grand Hotel, Brakeside, who said": the comma before a place that tells where a place is."""
    n = stop - 1
    while n > 1 and tokens[n].capital:
        n -= 1
    first = n
    while first > 0 and (tokens[first - 1].capital or tokens[first - 1].lower == "the"):
        first -= 1
    named = tokens[n].text == "," and n < stop - 1 and tokens[n - 1].capital
    return n if named and tokens[first - 1].lower in ("in", "at", "from", "of", "near") else stop


def _apposition_to_name(tokens, stop):
    """Ada Fenn, 34, a weaver from Port Lune, who said; Ada Fenn (Lab), who: where the name ends, or 0."""
    apart = max(0, stop - 3 if tokens[stop - 1].text == ")" else stop - 2)
    aside = tokens[apart].text == "(" or (tokens[apart].text == "," and tokens[stop - 1].text.isdigit())
    if aside and tokens[apart - 1].capital and tokens[apart - 1].lower not in COMMON_CAPITALS:
        return apart
    for n in range(stop - 2, max(0, stop - 16), -1):
        if is_finite(tokens, n) or tokens[n].lower in ("and", "or"):
            return 0
        if tokens[n].text == "," and tokens[n + 1].lower in ("a", "an", "the", "of", "from"):
            aged = tokens[n - 1].text.isdigit() and tokens[n - 2].text == ","
            comma = n - 2 if aged else n
            named = tokens[comma - 1].capital and tokens[comma - 1].lower not in COMMON_CAPITALS
            return comma if named else 0
    return 0


def _name_before(tokens, stop):
    """Where the name begins that ends before `stop`: Jan van Dael, Senator Ida Holm of Sund."""
    first = stop - 1
    while first > 0 and (
        tokens[first - 1].capital
        or tokens[first - 1].lower in NAME_PARTICLES
        or (tokens[first - 1].lower == "of" and first > 1 and tokens[first - 2].capital)
    ):
        first -= 1
    return first


def relative_before(tokens, first):
    """Berg, who calls it a “gift,” said ...: the index of "who" where the quotation ends the relative clause."""
    quoted = first > 3 and tokens[first - 1].quote is not None and tokens[first - 2].is_word
    for n in range(first - 2, 0, -1) if quoted else ():
        if tokens[n].text == ",":
            return n + 1 if tokens[n + 1].lower in ("who", "which") else 0
    return 0


def whose_before(tokens, first):
    """Berg, whose report last year, out in May, called for a new pier: the index of "whose", or 0."""
    start = first - 2
    if start > 0 and tokens[first - 1].text == ",":
        start = next((k - 1 for k in range(start, max(0, start - 9), -1) if tokens[k].text == ","), start)
    for n in range(start, max(0, start - 6), -1):
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
