"""A subject that stands after its cue: "...," said Berg."""

from .cues import ADDRESSED, AS_VERBS, FORMS, NAMING
from .lexicon import DETERMINERS, FINITE, MONTHS, PREPOSITIONS, SUBJECT_PRONOUNS, WEEKDAYS, words
from .verbs import has_finite, is_finite

RELATIVES = frozenset(["who", "which", "whose", "that", "whom"])
INVERTED = frozenset(
    ["say", "explain", "add", "argue", "insist", "warn", "conclude", "suggest", "claim", "note"]
)
# "typed Berg beneath a photo": where and how it was said ends the subject.
WITH_TO = words(
    "ambassador envoy heir adviser advisor aide secretary assistant counsel witness neighbour neighbor successor "
    "candidate challenger rival father mother party delegate representative consultant close next according"
)
HEARERS = words("reporters journalists members viewers listeners fans")
BESIDE = PREPOSITIONS - {"of", "for", "from", "with"} | {"beneath", "alongside", "below", "above"}
OBJECTS = frozenset(["us", "me", "him", "them"])
OBJECT_FIRST = (
    ADDRESSED - {"warn", "ask"}
    | NAMING
    | AS_VERBS
    | frozenset(
        [
            "accuse",
            "urge",
            "deny",
            "quote",
            "cite",
            "submit",
            "teach",
            "hail",
            "charge",
            "encourage",
            "challenge",
            "read",
        ]
    )
)


def clause_and_name(tokens, first, n):
    """The pier is rotten, said Tom Berg, an engineer: a whole clause, a comma, the cue and who said it."""
    if tokens[first - 1].text != "," or first < 2 or n >= len(tokens) or n - first > 2:
        return False
    if (
        n + 1 < len(tokens)
        and tokens[n].lower in ("this", "last", "next")
        and tokens[n + 1].lower in WEEKDAYS
    ):
        return False  # "as the mayor, Ida Berg, announced this Tuesday"
    last = n
    while last < len(tokens) and tokens[last].quote is None and tokens[last].text not in ".,;:—–(":
        last += 1
    if tokens[n].lower in WEEKDAYS or tokens[n].text in MONTHS or has_finite(tokens, n, last):
        return False
    if tokens[n].lower not in DETERMINERS and not any(t.capital for t in tokens[n:last]):
        return False
    if tokens[n].lower in PREPOSITIONS or tokens[n].lower == "that" or takes_object(tokens, first, n):
        return False
    if last + 1 < len(tokens) and tokens[last + 1].lower in RELATIVES and _verb_after_aside(tokens, last + 2):
        return not main_finite(tokens, first - 1) and not _apposed(tokens, first - 1)
    if first > 3 and (main_finite(tokens, first - 1) or _quoted_clause(tokens, first - 1)):
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
    ends = last >= len(tokens) - 1 or (tokens[last].text == "," and not has_finite(tokens, last, len(tokens)))
    if not ends and tokens[last].text == "," and tokens[last + 1].lower in DETERMINERS | RELATIVES:
        ends = not _verb_after_aside(tokens, last + 2)
    return inverts and tokens[last - 1].capital and ends


def takes_object(tokens, first, n):
    """Berg, a baker, told reporters; called the paper "thin": what follows such a cue is no subject of it."""
    return any(
        FORMS[t.lower].base in OBJECT_FIRST for t in tokens[first:n] if t.quote is None and t.lower in FORMS
    )


def main_finite(tokens, stop):
    """A finite verb of the sentence itself, none of "Ida Berg, a baker who ran the stall," """
    first = start = next((n + 1 for n in range(stop - 1, -1, -1) if tokens[n].text in ";:"), 0)
    for n in range(start, stop + 1):
        if n == stop or tokens[n].text == ",":
            relative = next((k for k in range(first, n) if tokens[k].lower in RELATIVES), n)
            aside = all(t.lower in PREPOSITIONS | {"and", "but"} for t in tokens[first:relative])
            aside = aside or (first > start and tokens[first].lower in DETERMINERS)
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


def _to_hearer(tokens, n):
    """Said the scholar to Radio Sund, said the mayor to reporters; not "said the heir to the firm"."""
    heard = n + 1 + (n + 2 < len(tokens) and tokens[n + 1].lower == "the")
    if heard >= len(tokens) or tokens[n - 1].lower in WITH_TO:
        return False
    return tokens[heard].capital or tokens[heard].lower in HEARERS


def inverted_subject(tokens, n):
    """ "..." said Tom Berg, an analyst at Lind Research."""
    last = n
    if (
        n + 1 < len(tokens)
        and tokens[n].lower in ("this", "last", "next")
        and tokens[n + 1].lower in WEEKDAYS
    ):
        return None  # "has announced this Tuesday"
    while last < len(tokens) and tokens[last].quote is None and tokens[last].text not in ".,;:—–(":
        if after := _after_bracket(tokens, last + 1):
            last = after
            continue
        if tokens[last].lower == "as" and tokens[last - 1].lower in ("name", "known", "only"):
            last += 1
            continue
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
        if tokens[last].lower in BESIDE and tokens[last - 1].capital and last > n:
            break
        if last > n and tokens[last].lower == "to" and _to_hearer(tokens, last):
            break
        last += 1
    last = _named_after(tokens, n, last)
    relative = next((k for k in range(n, last) if tokens[k].lower in ("who", "which", "that")), last)
    if (
        last == n
        or any(is_finite(tokens, k) and not _is_participle(tokens, k) for k in range(n, relative))
        or not (tokens[n].is_word)
        or tokens[n].lower.partition("'")[0] in SUBJECT_PRONOUNS - {tokens[n].lower}
        or (tokens[n].lower in ("that", "to", "it", "there") and last - n > 1)
    ):
        return None
    named = tokens[n].capital and last - n > 1 and tokens[n + 1].capital  # "said Per Holt"
    alone = last == n + 1 and tokens[n].lower == "her"
    if not named and (tokens[n].lower in PREPOSITIONS | OBJECTS or alone or tokens[n].lower.endswith("ing")):
        return None
    return n, last


def _is_participle(tokens, n):
    """ "said retired captain Tom Berg", "said a man involved in the sale": no verb of its own."""
    return tokens[n].lower.endswith("ed") and tokens[n].lower not in FINITE


def _after_bracket(tokens, n):
    """ "said Vice President (Sales) Tina Orr": where the name begins after a bracket in its title, or 0."""
    if n >= len(tokens) or tokens[n].text != "(":
        return 0
    close = next((k for k in range(n + 1, min(n + 5, len(tokens) - 1)) if tokens[k].text == ")"), 0)
    return close + 1 if close and tokens[close + 1].capital and tokens[n - 1].capital else 0


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
