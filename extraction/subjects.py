"""The subject of a cue: before it, after it, inherited from the cue before, or in apposition."""

from .cues import FORMS, GESTURES
from .lexicon import (
    AUXILIARIES,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_ADVERBS,
    WEEKDAYS,
)
from .verbs import has_finite, is_finite, is_noun

BREAKS = frozenset(";:—–")
INTERRUPTIONS = frozenset(["asked", "pressed", "questioned", "speaking"])
ASIDES = frozenset(["who", "which", "whose", "where"]) | INTERRUPTIONS
CONNECTIVES = frozenset(["where", "because", "although", "though"])
JOINS = frozenset(["of", "for", "at", "from"])


def find_subject(tokens, first, complement, events):
    """The subject of the verb group that begins at `first`: before it, inherited, or after it (inverted)."""
    before = tokens[first - 1] if first else None
    if before is not None and before.lower == "that":
        return None, False, False
    if before is not None and before.text in ("—", "–") and (aside := _aside_start(tokens, first - 1)):
        return _left_subject(tokens, aside), False, False
    if (
        before is None
        or (before.quote is not None and before.quote.last in ",.!?…")
        or before.text in ("—", "–", ":")
        or _clause_and_name(tokens, first, complement)
    ):
        found = _inverted(tokens, complement)
        return (found, True, False) if found else (None, False, False)
    if before.lower in ("and", "but", "then", "or", "yet"):
        if events:
            return events[-1].subject, False, True
        return main_subject(tokens, first - 1), False, True
    if before.lower in ("who", "which"):
        return _antecedent(tokens, first - 1), False, False
    if before.lower in SUBJECT_PRONOUNS or before.lower == "i":
        return (first - 1, first), False, False
    subject = _left_subject(tokens, first)
    if subject is None and before.text == "," and complement - first <= 2:
        found = _inverted(tokens, complement)
        return found, bool(found), False
    return subject and _after_day(tokens, *subject), False, False


def _clause_and_name(tokens, first, n):
    """The pier is rotten, said Tom Berg, an engineer: a whole clause, a comma, the cue and who said it."""
    if tokens[first - 1].text != "," or first < 2 or n >= len(tokens) or n - first > 2:
        return False
    last = n
    while last < len(tokens) and tokens[last].quote is None and tokens[last].text not in ".,;:—–(":
        last += 1
    if tokens[n].lower in WEEKDAYS or tokens[n].text in MONTHS or has_finite(tokens, n, last):
        return False
    if tokens[n].lower not in DETERMINERS and not any(t.capital for t in tokens[n:last]):
        return False
    if tokens[n].lower in PREPOSITIONS or tokens[n].lower == "that":
        return False
    if first > 3 and has_finite(tokens, 0, first - 1):
        return True
    # "The fare, said Holm, was a joke": the verb of what was said comes only after who said it.
    if (
        last + 1 < len(tokens)
        and tokens[last].text == ","
        and tokens[last + 1].lower in ("a", "an", "the", "who")
    ):
        last = next((k for k in range(last + 1, min(last + 16, len(tokens))) if tokens[k].text == ","), last)
    return last + 1 < len(tokens) and tokens[last].text == "," and is_finite(tokens, last + 1)


def _aside_start(tokens, dash):
    """Where the aside begins that the second of two dashes closes: "Insiders — old and new — said"; or 0."""
    return next((n for n in range(dash - 1, max(0, dash - 16), -1) if tokens[n].text == tokens[dash].text), 0)


def _after_day(tokens, first, last):
    """On Monday Anna Berg told ...: the day is no part of whoever speaks."""
    skip = first + (tokens[first].lower in ("on", "last", "this"))
    named_day = skip < last - 1 and tokens[skip].lower in WEEKDAYS
    return (skip + 1 if named_day else first), last


def _inverted(tokens, n):
    """ "..." said Tom Berg, an analyst at Lind Research."""
    last = n
    while last < len(tokens) and tokens[last].quote is None and tokens[last].text not in ".,;:—–(":
        if tokens[last].lower in WEEKDAYS | {
            "on",
            "in",
            "during",
            "after",
            "when",
            "told",
            "as",
            "at",
            "while",
        } and ((last > n and tokens[last].lower not in ("in", "at", "on")) or last == n):
            break
        if tokens[last].lower in ("in", "at", "on") and tokens[last - 1].capital:
            break
        last += 1
    last = _named_after(tokens, n, last)
    relative = next((k for k in range(n, last) if tokens[k].lower in ("who", "which", "that")), last)
    if (
        last == n
        or has_finite(tokens, n, relative)
        or not (tokens[n].is_word)
        or (tokens[n].lower in ("that", "to", "it", "there") and last - n > 1)
    ):
        return None
    if tokens[n].lower in PREPOSITIONS or (tokens[n].lower.endswith("ing") and not tokens[n].capital):
        return None
    return n, last


def _named_after(tokens, n, last):
    """ "said the carrier's director, Anna Lind": the name in apposition belongs to the subject."""
    named = any(t.capital for t in tokens[n:last])
    if (
        named
        or last + 1 >= len(tokens)
        or tokens[last].text != ","
        or not tokens[last + 1].capital
        or last == n
    ):
        return last
    last += 1
    while last < len(tokens) and tokens[last].capital:
        last += 1
    return last


def _antecedent(tokens, who):
    """The noun before "who" or "which": "Adam Biel, ..., who wrote" """
    last = who - 1 if who and tokens[who - 1].text == "," else who
    if last <= 0:
        return None
    found = _left_subject(tokens, last + 1, closing=False)
    return found if found and not has_finite(tokens, *found) else _noun_before(tokens, last)


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
    return None


def skip_adjuncts(tokens, first, stop):
    """Skip leading "On Monday,", "In her turn,", "Speaking in the hall, ...," up to the subject."""
    while first < stop and is_adjunct(tokens, first):
        comma = next((n for n in range(first, stop) if tokens[n].text == ","), None)
        if comma is None:
            break
        first = comma + 1
    return first


def is_adjunct(tokens, n):
    word = tokens[n].lower
    if (
        word in PREPOSITIONS
        or word in SUBORDINATORS
        or word in TIME_ADVERBS
        or word in ("here", "there", "asked")
    ):
        return True
    return (word.endswith(("ing", "ly")) and len(word) > 4) or (
        word.endswith("ed") and n + 1 < len(tokens) and tokens[n + 1].lower in PREPOSITIONS
    )


def _segments(tokens, stop, start):
    """Comma segments between two token indices, as ranges, first to last."""
    cuts = [n for n in range(start, stop) if tokens[n].text == ","]
    edges = [start] + [c + 1 for c in cuts]
    return [(a, b) for a, b in zip(edges, [*cuts, stop], strict=True)]


def is_title(token):
    """The name of a show, a paper or a book: on "The Morning Hour", "The Long Wait," a novel"""
    inner = [w for w in token.text[1:-1].split() if w[:1].isalpha() and len(w) > 3]
    return (
        token.quote.words < 8
        and bool(inner)
        and all(w[0].isupper() for w in inner)
        and token.quote.last not in ".!?"
    )


def clause_start(tokens, stop, closing=False):
    """Where the clause that ends before `stop` begins."""
    for n in range(stop - 1, -1, -1):
        token = tokens[n]
        if (token.quote is not None and token.quote.last in ",.!?" and not is_title(token)) or (
            token.quote is None and token.text in BREAKS
        ):
            return n + 1
        if token.lower == "that" and not closing and any(t.lower in FORMS for t in tokens[max(0, n - 4) : n]):
            return n + 1
        if token.lower in ("while", "whereas") or (token.lower == "as" and n == 0):
            return n + 1
        if token.lower in ("when", "where", "because", "although", "though", "if") and not closing:
            return n + 1
        relative = tokens[n + 1].lower in ("who", "which", "whose") if n + 1 < len(tokens) else False
        if (
            token.lower in ("but", "and", "as")
            and n
            and not relative
            and has_finite(tokens, 0, n)
            and (tokens[n - 1].text == "," or token.lower == "but")
        ):
            return n + 1
    return 0


def _left_subject(tokens, stop, closing=True):
    start = clause_start(tokens, stop, tokens[stop - 1].text == ",")
    segments = _segments(tokens, stop, start)
    first, last = segments[-1]
    if first < last and closing:
        return trim(tokens, first, last)
    return _with_appositions(tokens, segments, stop)


def _with_appositions(tokens, segments, stop):
    """ "Tevita Fonua, director of the network, said": back to the noun phrase itself."""
    at = len(segments) - 1
    for n in range(len(segments) - 2, -1, -1):
        first, last = segments[n]
        if first >= last:
            break
        relative = tokens[first].lower in ASIDES
        if _verb_first(tokens, first, last):
            break
        if has_finite(tokens, first, last) and not relative and not _has_relative(tokens, first, last):
            break
        at = n
    inner = (
        _after_subordinator(tokens, *segments[at - 1])
        if at and tokens[segments[at][0]].lower in ASIDES
        else None
    )
    while inner is None and at < len(segments) - 1 and _leads(tokens, _head(tokens, *segments[at])):
        at += 1
    first = segments[at][0] if inner is None else inner
    asked = next((a for a, b in segments[at + 1 :] if a < b and tokens[a].lower in INTERRUPTIONS), None)
    if asked is not None and first < asked - 1:
        return trim(tokens, first, asked - 1)
    last = stop - 1 if stop and tokens[stop - 1].text == "," else stop
    return trim(tokens, first, last) if first < last else None


def _head(tokens, first, last):
    """The first word after "but" or "and"."""
    while first < last - 1 and tokens[first].lower in ("but", "and", "yet", "so"):
        first += 1
    return first


def _after_subordinator(tokens, first, last):
    """ "Boats came after Berg, asked about them, had said": where the subject begins inside the segment."""
    for n in range(last - 1, first, -1):
        if tokens[n].lower in ("after", "when", "because", "before", "while", "as", "though", "although"):
            return None if has_finite(tokens, n + 1, last) or n + 1 >= last else n + 1
    return None


def _leads(tokens, n):
    """An adjunct before the subject; "where Anna Berg, who ..., told" has its subject after "where"."""
    return is_adjunct(tokens, n) and tokens[n].lower not in CONNECTIVES


def _verb_first(tokens, first, last):
    """ "Peter Vance, 58, treated the firm as ...": a segment that begins with a past and its object."""
    return (
        tokens[first].lower.endswith("ed")
        and first + 1 < last
        and (tokens[first + 1].capital or tokens[first + 1].lower in DETERMINERS)
    )


def _has_relative(tokens, first, last):
    return any(tokens[n].lower in ("who", "which", "whose", "that") for n in range(first + 1, last))


def trim(tokens, first, last):
    """A noun phrase without leading conjunctions and trailing times; None when nothing is left."""
    while first < last and (
        tokens[first].lower in CONNECTIVES
        or tokens[first].lower
        in (
            "but",
            "and",
            "yet",
            "so",
            "however",
            "then",
            "also",
            "earlier",
            "later",
            "meanwhile",
            "that",
            "which",
        )
        or not tokens[first].is_word
    ):
        first += 1
    while last - 1 > first and (
        tokens[last - 1].lower in WEEKDAYS
        or tokens[last - 1].lower == "on"
        or tokens[last - 1].lower in TIME_ADVERBS
    ):
        last -= 1
    if first >= last or (is_adjunct(tokens, first) and not tokens[first].capital):
        return None
    return first, last
