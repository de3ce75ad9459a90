"""Noun phrases as far as commas and closed lists tell: adjuncts, appositions, where a clause begins."""

from .cues import FORMS
from .lexicon import (
    DETERMINERS,
    PREPOSITIONS,
    ROLE_NOUNS,
    SUBORDINATORS,
    TIME_ADVERBS,
    WEEKDAYS,
    words,
)
from .verbs import has_finite

NUMBERS = words(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty "
    "ninety hundred hundreds thousand thousands a half"
)
GROUPS = words(
    "parents residents neighbours neighbors villagers locals police officials critics fans campaigners activists "
    "protesters experts doctors nurses teachers lawyers prosecutors detectives investigators witnesses "
    "councillors lawmakers senators ministers mps lords unions workers staff bosses managers executives players "
    "customers shoppers passengers drivers farmers traders investors shareholders scientists researchers judges "
    "relatives friends insiders sources opponents supporters colleagues students pupils readers viewers listeners "
    "users bookmakers regulators"
)
LEADING = frozenset(["in", "at", "on", "during", "after", "before", "since", "until", "by", "under"])
BREAKS = frozenset(";:—–")
# "Kept awake by the wind, Lind read": participles that open a sentence and do not end in "ed".
PARTICIPLES = words(
    "kept born built left caught torn given driven taken known stung shaken drawn made brought sent hit struck hurt "
    "held seen beset broke broken worn led lost fed"
)
OPENERS = words("but and yet so however here then also earlier later meanwhile that which whom")
CONNECTIVES = frozenset(["where", "because", "although", "though"])


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
    if is_count(tokens, n) or (
        word in ("even", "just", "only") and any(t.capital for t in tokens[n + 1 : n + 2])
    ):
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
    led = any(t.lower in PREPOSITIONS for t in tokens[n + 1 : n + 3]) and n == 0
    return (
        (word.endswith(("ing", "ly")) and len(word) > 4 and not _is_name(tokens, n))
        or (word.endswith("ed") and n + 1 < len(tokens) and tokens[n + 1].lower in PREPOSITIONS)
        or (word in PARTICIPLES and led)
    )


def _is_name(tokens, n):
    """Wendling Dairies, which / Reading Lights said: no participle that opens a sentence, as in "Visiting Sund, he"."""
    if n + 3 >= len(tokens) or not (tokens[n].capital and tokens[n + 1].capital):
        return False
    after, then = tokens[n + 2], tokens[n + 3]
    return (after.text == "," and then.lower in ("which", "who", "whose")) or after.lower in FORMS


def _counts_both(tokens, n):
    """Both candidates said, all sides said: no adverb."""
    following = tokens[n + 1] if n + 1 < len(tokens) else None
    return tokens[n].lower in ("both", "all") and bool(following) and following.lower.endswith("s")


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
        if token.quote is None and token.text in BREAKS:
            return n + 1
        said = token.quote is not None and token.quote.last in ",.!?"
        if said and (not is_title(token) or _ends_clause(tokens, n, stop)):
            return n + 1
        if token.lower == "that" and not closing and any(t.lower in FORMS for t in tokens[max(0, n - 4) : n]):
            return n + 1
        if token.lower in ("while", "whereas", "how") or (
            token.lower == "as" and (n == 0 or (tokens[0].lower in ("but", "and") and n == 1))
        ):
            return n + 1
        if token.lower in ("when", "where", "because", "although", "though", "if") and not closing:
            return n + 1
        if token.lower in ("after", "before", "since", "because") and n and short_name(tokens, n + 1, stop):
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


def short_name(tokens, first, stop):
    """The vote came after Ida Berg said, after parents said: a name or a group between the conjunction and the cue."""
    if stop - first < 3 and tokens[stop - 1].lower in GROUPS and tokens[first].is_word:
        return has_finite(tokens, 0, first)
    return first < stop <= first + 4 and all(t.capital for t in tokens[first:stop])


def _only_words(tokens, first, stop):
    """The ferry, as the harbour office reported, ...: a short noun phrase without commas."""
    return first < stop < first + 7 and all(t.is_word or t.lower == "'s" for t in tokens[first:stop])


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
    ):
        last -= 1
    first = _past_phrase(tokens, first, last)
    whole = tokens[first].capital or tokens[first].lower in ("both", "all") if first < last else False
    if first >= last or (is_adjunct(tokens, first) and not whole):
        return None
    return first, last


def _ends_clause(tokens, n, stop):
    """The Danes are fond of “The Long Pier,” Berg said: a title, and it ends a clause."""
    related = any(t.lower in SUBORDINATORS for t in tokens[:n])
    return n > 2 and stop - n > 1 and tokens[n - 1].text != "," and not related and has_finite(tokens, 0, n)
