"""What stands between a subject and its verb: appositions, relative clauses, when it was said."""

from .lexicon import DETERMINERS, OR_PARTICIPLES, PREPOSITIONS, SUBORDINATORS, words
from .phrases import CONNECTIVES, clause_start, is_adjunct, short_name, trim
from .verbs import has_finite, is_finite

SINCE_THEN = words("now once since long recently newly still formerly previously")
INTERRUPTIONS = frozenset(["asked", "pressed", "questioned", "speaking"])
ASIDES = frozenset(["who", "which", "whose", "whom", "where"]) | INTERRUPTIONS
NAMED = frozenset(["considered", "called", "named", "dubbed", "dated"])
WHEN = frozenset(["after", "when", "before", "since", "because", "while", "although", "though"])


def left_subject(tokens, stop, closing=True):
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
        if tokens[first].lower == "as" and tokens[first + 1].lower in DETERMINERS:
            at = n  # "as the mayor, Ida Berg, said"
            break
        relative = _is_relative(tokens, first, last) or _in_relative(tokens, segments, n)
        if _verb_first(tokens, first, last) and not relative:
            break
        who = n == at - 1 and tokens[segments[at][0]].lower == "who"
        relative = relative or _is_reduced(tokens, first, last) or _when_said(tokens, segments, n)
        if n < at and tokens[segments[n + 1][0]].lower == "including":
            relative = relative or _only_reduced(tokens, first, last)
        relative = relative or (who and _only_reduced(tokens, first, last))
        relative = relative or tokens[first].lower in (
            "quoting",
            "citing",
        )  # "citing people it does not name"
        if has_finite(tokens, first, last) and not relative and not _has_relative(tokens, first, last):
            break
        at = n
    inner = (
        _after_subordinator(tokens, *segments[at - 1])
        if at and tokens[segments[at][0]].lower in ASIDES
        else _name_after_subordinator(tokens, *segments[at])
    )
    while inner is None and at < len(segments) - 1 and _leads(tokens, _head(tokens, *segments[at])):
        at += 1
    first = segments[at][0] if inner is None else inner
    asked = next(
        (a for a, b in segments[at + 1 :] if a < b and tokens[a].lower in INTERRUPTIONS),
        None,
    )
    if asked is not None and first < asked - 1:
        return trim(tokens, first, asked - 1)
    last = stop - 1 if stop and tokens[stop - 1].text == "," else stop
    # some of those who speak, not all: "three sailors, including Anna Berg, said"
    if stop < len(tokens) and tokens[stop].lower not in ASIDES:
        last = next((a - 1 for a, _ in segments[at + 1 :] if tokens[a].lower == "including"), last)
    return trim(tokens, first, last) if first < last else None


def _is_relative(tokens, first, last):
    """ "who left", "and from which he resigned", "a copy of which was sent" """
    first = _head(tokens, first, last)
    preposed = tokens[first].lower in PREPOSITIONS and tokens[first + 1].lower in ("which", "whom", "whose")
    preposed = preposed or any(
        tokens[n].lower == "of" and tokens[n + 1].lower in ("which", "whom")
        for n in range(first + 1, min(first + 5, last - 1))
    )
    return tokens[first].lower in ASIDES or preposed


def _in_relative(tokens, segments, n):
    """Berg, whose father, a baker, built the stall, said: the verb of the relative clause comes after an aside."""
    for first, last in reversed(segments[max(0, n - 2) : n]):
        if first < last and tokens[first].lower in ("who", "which", "whose"):
            return not has_finite(tokens, first + 1, last)
    return False


def _when_said(tokens, segments, n):
    """ "Berg, after the vote had failed, said": when it was that somebody said so."""
    before, stop = segments[n - 1] if n else (0, 0)
    if before == stop or tokens[segments[n][0]].lower not in WHEN:
        return False
    named = stop - before < 6 and all(t.capital for t in tokens[before:stop])
    return named and tokens[before].lower not in PREPOSITIONS | SUBORDINATORS


def _is_reduced(tokens, first, last):
    """ "when contacted by us", "now retired", "a group based in Sund": the participle is no verb of a sentence."""
    if tokens[first].lower in SINCE_THEN:
        return all(tokens[n].lower.endswith("ed") for n in range(first, last) if is_finite(tokens, n))
    if tokens[first].lower in ("when", "if", "while", "though", "although"):
        past = first + 1 + (tokens[first + 1].lower in ("not", "never"))
        return past < last and tokens[past].lower.endswith(("ed", "ing"))
    if tokens[first].lower in OR_PARTICIPLES and not has_finite(tokens, first + 1, last):
        return True  # "the minutes, made public on Friday, show"
    return tokens[first].lower in ("a", "an", "the", "in", "one") and _only_reduced(tokens, first, last)


def _only_reduced(tokens, first, last):
    """ "two people briefed on the case", "in a letter sent to us": every verb is a participle."""
    verbs = [n for n in range(first, last) if is_finite(tokens, n)]
    return all(
        tokens[n].lower in NAMED
        or (
            (tokens[n].lower.endswith("ed") or tokens[n].lower in ("sent", "given", "made", "held"))
            and tokens[n + 1].lower in PREPOSITIONS
        )
        for n in verbs
    )


def _head(tokens, first, last):
    """The first word after "but" or "and"."""
    while first < last - 1 and tokens[first].lower in ("but", "and", "yet", "so"):
        first += 1
    return first


def _name_after_subordinator(tokens, first, last):
    """ "When Ida Berg, during a debate in Sund, said": the name alone after the conjunction; or None."""
    first = _head(tokens, first, last)
    first += tokens[first].lower in ("even", "just")
    opens = tokens[first].lower in ("when", "as", "after", "because", "while", "though", "although", "if")
    return first + 1 if opens and short_name(tokens, first + 1, last) else None


def _after_subordinator(tokens, first, last):
    """ "Boats came after Berg, asked about them, had said": where the subject begins inside the segment."""
    for n in range(last - 1, first, -1):
        if tokens[n].lower in WHEN | {"as"}:
            return None if has_finite(tokens, n + 1, last) or n + 1 >= last else n + 1
    return None


def _leads(tokens, n):
    """An adjunct before the subject; "where Anna Berg, who ..., told" has its subject after "where"."""
    here = tokens[n].lower in ("here", "there") and tokens[n + 1].capital
    return is_adjunct(tokens, n) and tokens[n].lower not in CONNECTIVES and not here


def _verb_first(tokens, first, last):
    """ "Peter Vance, 58, treated the firm as ...": a segment that begins with a past and its object."""
    return (
        tokens[first].lower.endswith("ed")
        and first + 1 < last
        and (tokens[first + 1].capital or tokens[first + 1].lower in DETERMINERS)
    )


def _has_relative(tokens, first, last):
    return any(tokens[n].lower in ("who", "which", "whose", "that") for n in range(first + 1, last))


def _segments(tokens, stop, start):
    """Comma segments between two token indices, as ranges, first to last."""
    cuts = [n for n in range(start, stop) if tokens[n].text == ","]
    edges = [start] + [c + 1 for c in cuts]
    return [(a, b) for a, b in zip(edges, [*cuts, stop], strict=True)]
