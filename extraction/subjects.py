"""The subject of a cue: before it, after it, inherited from the cue before, or in apposition."""

from .cues import ADDRESSED, AS_VERBS, FORMS, GESTURES, NAMING
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
from .phrases import left_subject, skip_adjuncts
from .verbs import has_finite, is_finite, is_noun

JOINS = frozenset(["of", "for", "at", "from"])
RELATIVES = frozenset(["who", "which", "whose", "that", "whom"])
INVERTED = frozenset(
    ["say", "explain", "add", "argue", "insist", "warn", "conclude", "suggest", "claim", "note"]
)
OBJECT_FIRST = ADDRESSED - {"warn", "ask"} | NAMING | AS_VERBS | frozenset(["accuse", "urge", "deny"])


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
    if whose := _whose(tokens, first):
        return _antecedent(tokens, whose), False, False
    if before.lower in SUBJECT_PRONOUNS or before.lower == "i":
        return (first - 1, first), False, False
    subject = left_subject(tokens, first)
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
    if tokens[n].lower in PREPOSITIONS or tokens[n].lower == "that" or _takes_object(tokens, first, n):
        return False
    if last + 1 < len(tokens) and tokens[last + 1].lower in RELATIVES and _verb_after_aside(tokens, last + 2):
        return not _main_finite(tokens, first - 1) and not _apposed(tokens, first - 1)
    if first > 3 and (_main_finite(tokens, first - 1) or _quoted_clause(tokens, first - 1)):
        return True
    if first > 5 and _ends_with_name(tokens, first, last) and not _apposed(tokens, first - 1):
        return True
    # "The fare, said Holm, was a joke": the verb of what was said comes only after who said it.
    if (
        last + 1 < len(tokens)
        and tokens[last].text == ","
        and tokens[last + 1].lower in ("a", "an", "the", "who")
    ):
        last = next(
            (k for k in range(last + 1, min(last + 16, len(tokens))) if tokens[k].text == ","),
            last,
        )
    if last + 1 >= len(tokens) or tokens[last].text != ",":
        return False
    # "The bill, said Holm, “does what it says”"
    small = tokens[last + 1].quote is not None and tokens[last + 1].text[1:2].islower()
    return small or is_finite(tokens, last + 1)


def _verb_after_aside(tokens, n):
    """Berg said the letter, which was never sent, did not exist: the verb of its own clause comes later."""
    comma = next((k for k in range(n, min(n + 14, len(tokens) - 1)) if tokens[k].text == ","), None)
    return comma is not None and is_finite(tokens, comma + 1)


def _ends_with_name(tokens, first, last):
    """Genes work by pumping salt, explains Tom Berg: an inverted cue that ends its sentence, whatever the verb."""
    inverts = any(
        t.quote is None and t.lower in FORMS and FORMS[t.lower].base in INVERTED for t in tokens[first:last]
    )
    return inverts and tokens[last - 1].capital and last == len(tokens) - 1


def _takes_object(tokens, first, n):
    """Berg, a baker, told reporters; called the paper "thin": what follows such a cue is no subject of it."""
    return any(
        FORMS[t.lower].base in OBJECT_FIRST for t in tokens[first:n] if t.quote is None and t.lower in FORMS
    )


def _main_finite(tokens, stop):
    """A finite verb of the sentence itself, none of "Ida Berg, a baker who ran the stall," """
    first = start = next((n + 1 for n in range(stop - 1, -1, -1) if tokens[n].text in ";:"), 0)
    for n in range(start, stop + 1):
        if n == stop or tokens[n].text == ",":
            relative = next((k for k in range(first, n) if tokens[k].lower in RELATIVES), n)
            aside = relative == first or (first > start and tokens[first].lower in DETERMINERS)
            if has_finite(tokens, first, relative if aside else n):
                return True
            first = n + 1
    return False


def _quoted_clause(tokens, comma):
    """The plan “makes no sense”, said Berg: the quotation holds the verb; no apposition holds the quotation."""
    return tokens[comma - 1].quote is not None and not _apposed(tokens, comma)


def _apposed(tokens, stop):
    """Ida Berg, the “king of rope”, said ...: the last segment says who the first one is."""
    comma = next((n for n in range(stop - 1, 0, -1) if tokens[n].text == ","), None)
    head = next((n for n in range(stop) if tokens[n].text == ","), stop)
    return (
        comma is not None
        and head < 9
        and (tokens[comma + 1].lower in DETERMINERS | RELATIVES or tokens[comma + 1].text[0].isdigit())
    )


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
        or tokens[n].lower.partition("'")[0] in SUBJECT_PRONOUNS - {tokens[n].lower}
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
    found = left_subject(tokens, last + 1, closing=False)
    return found if found and not has_finite(tokens, *found) else _noun_before(tokens, last)


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
