"""Noun phrases as far as commas and closed lists tell: adjuncts, appositions, where a clause begins."""

from .cues import FORMS
from .lexicon import (
    DETERMINERS,
    OR_PARTICIPLES,
    PREPOSITIONS,
    ROLE_NOUNS,
    SUBORDINATORS,
    TIME_ADVERBS,
    WEEKDAYS,
    words,
)
from .verbs import has_finite, is_finite

NUMBERS = words(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty "
    "ninety hundred hundreds thousand thousands a half"
)
LEADING = frozenset(["in", "at", "on", "during", "after", "before", "since", "until", "by", "under"])
BREAKS = frozenset(";:—–")
INTERRUPTIONS = frozenset(["asked", "pressed", "questioned", "speaking"])
ASIDES = frozenset(["who", "which", "whose", "whom", "where"]) | INTERRUPTIONS
NAMED = frozenset(["considered", "called", "named", "dubbed"])
WHEN = frozenset(["after", "when", "before", "since", "because", "while", "although", "though"])
OPENERS = words("but and yet so however here then also earlier later meanwhile that which whom")
CONNECTIVES = frozenset(["where", "because", "although", "though"])
SINCE_THEN = words("now once since long recently newly still formerly previously")


def skip_adjuncts(tokens, first, stop):
    """Skip leading "On Monday,", "In her turn,", "Speaking in the hall, ...," up to the subject."""
    while first < stop and is_adjunct(tokens, first):
        comma = next((n for n in range(first, stop) if tokens[n].text == ","), None)
        if comma is None:
            break
        first = comma + 1
    return first


def is_count(tokens, n):
    """At least twelve people, about 300 boats, more than a hundred: a preposition that only counts."""
    word, following = tokens[n].lower, tokens[n + 1] if n + 1 < len(tokens) else None
    if following is None:
        return False
    if word in ("at", "up"):
        return following.lower in ("least", "most", "to")
    number = following.text[0].isdigit() or following.lower in NUMBERS
    return word in ("about", "over", "around", "under", "nearly", "almost", "between", "roughly") and number


def is_adjunct(tokens, n):
    word = tokens[n].lower
    if is_count(tokens, n) or (word in ("even", "just", "only") and tokens[n + 1].capital):
        return False
    if (n and tokens[n].capital) or _counts_both(tokens, n):
        return False  # "Walking home, Lord Ebeling said"
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


def _counts_both(tokens, n):
    """Both candidates said, all sides said: no adverb."""
    following = tokens[n + 1] if n + 1 < len(tokens) else None
    return tokens[n].lower in ("both", "all") and bool(following) and following.lower.endswith("s")


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
        if token.lower in ("while", "whereas", "how") or (
            token.lower == "as" and (n == 0 or (tokens[0].lower in ("but", "and") and n == 1))
        ):
            return n + 1
        if token.lower in ("when", "where", "because", "although", "though", "if") and not closing:
            return n + 1
        if token.lower in ("after", "before", "since", "because") and n and _short_name(tokens, n + 1, stop):
            return n + 1
        if (
            token.lower == "as"
            and n
            and (
                (tokens[n - 1].quote is not None and tokens[n - 1].quote.last == ",")
                or (n > 1 and tokens[n - 1].text == "," and _only_words(tokens, n + 1, stop))
            )
        ):
            return n + 1
        if (
            token.lower in ("but", "and", "as")
            and n
            and not any(t.lower in ("who", "which", "whose", "whom") for t in tokens[n + 1 : n + 3])
            and has_finite(tokens, 0, n)
            and (tokens[n - 1].text == "," or token.lower == "but")
        ):
            return n + 1
    return 0


def _short_name(tokens, first, stop):
    """The vote came after Ida Berg said ...: nothing but a name between the conjunction and the cue."""
    return first < stop <= first + 4 and all(t.capital for t in tokens[first:stop])


def _only_words(tokens, first, stop):
    """The ferry, as the harbour office reported, ...: a short noun phrase without commas."""
    return first < stop < first + 7 and all(t.is_word or t.lower == "'s" for t in tokens[first:stop])


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
        relative = _is_relative(tokens, first, last) or _in_relative(tokens, segments, n)
        if _verb_first(tokens, first, last) and not relative:
            break
        who = n == at - 1 and tokens[segments[at][0]].lower == "who"
        relative = relative or _is_reduced(tokens, first, last) or _when_said(tokens, segments, n)
        if n < at and tokens[segments[n + 1][0]].lower == "including":
            relative = relative or _only_reduced(tokens, first, last)
        relative = relative or (who and _only_reduced(tokens, first, last))
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
    """ "who left", "and from which he resigned" """
    first = _head(tokens, first, last)
    preposed = tokens[first].lower in PREPOSITIONS and tokens[first + 1].lower in ("which", "whom", "whose")
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
    if tokens[first].lower in ("when", "if", "while"):
        return first + 1 < last and tokens[first + 1].lower.endswith(("ed", "ing"))
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
    return first + 1 if opens and _short_name(tokens, first + 1, last) else None


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


def _past_phrase(tokens, first, last):
    """In 1971 the League, at the meeting Anna Berg, in a statement spokesman Tom Lind: where the subject begins."""
    if first >= last or tokens[first].lower not in LEADING or is_count(tokens, first):
        return first
    for n in range(first + 2, last):
        word, before = tokens[n], tokens[n - 1]
        if before.lower in PREPOSITIONS or before.lower in DETERMINERS or not before.is_word:
            continue
        named = word.capital and not before.capital and before.lower not in ROLE_NOUNS | {"and"}
        role = word.lower in ROLE_NOUNS and n > first + 2 and not before.capital
        if word.lower in DETERMINERS or named or role:
            return n
    return first


def trim(tokens, first, last):
    """A noun phrase without leading conjunctions and trailing times; None when nothing is left."""
    while first < last and (
        tokens[first].lower in CONNECTIVES or tokens[first].lower in OPENERS or not tokens[first].is_word
    ):
        first += 1
    while last - 1 > first and (
        tokens[last - 1].lower in WEEKDAYS
        or tokens[last - 1].lower == "on"
        or tokens[last - 1].lower in TIME_ADVERBS
        or (tokens[last - 1].lower == "since" and tokens[last - 2].lower in ("has", "have", "had"))
    ):
        last -= 1
    first = _past_phrase(tokens, first, last)
    if first >= last or (is_adjunct(tokens, first) and not tokens[first].capital):
        return None
    return first, last
