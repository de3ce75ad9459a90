"""Where a reported clause begins."""

from .cues import ADDRESSED, FORMS
from .lexicon import (
    AUXILIARIES,
    MONTHS,
    OR_PARTICIPLES,
    PREPOSITIONS,
    TIME_ADVERBS,
    WEEKDAYS,
    words,
)
from .verbs import is_finite, is_noun

ASIDES = frozenset(["who", "which", "whose", "before", "after", "when", "as"])
ASKING = frozenset(["urge", "ask", "beg", "call", "instruct", "implore", "invite", "agree"])
HEARD = words("caution promise text email")
# The fact that ..., the claim that ...: after these "that" opens a clause, after "the work that" a relative one.
THOUGHTS = words(
    "fact idea notion claim claims possibility prospect view belief news danger risk hope hopes fear fears point "
    "argument suggestion likelihood chance feeling impression message case concern concerns principle theory "
    "assumption conclusion assertion allegation allegations need evidence assurance promise warning sense condition"
)
UNITS = frozenset(
    [
        "minute",
        "hour",
        "day",
        "night",
        "week",
        "weekend",
        "month",
        "year",
        "summer",
        "winter",
        "spring",
        "autumn",
    ]
)


def after_adverbials(tokens, n, base):
    """Skip what stands between a cue and its clause: adverbs, "on Monday", "to reporters", who was told."""
    ago = 0
    while n < len(tokens) and (
        (tokens[n].lower in TIME_ADVERBS and not _counts_noun(tokens, n))
        or _is_day(tokens, n)
        or (tokens[n].lower == "on" and _is_time(tokens, n + 1) and not _is_owner(tokens, n + 1))
        or tokens[n].text in MONTHS
        or tokens[n].lower.endswith("ly")
        or (ago := _time_span(tokens, n))
    ):
        n = max(n + 1, ago)
        ago = 0
    return n


def _counts_noun(tokens, n):
    """Both decisions were right: no adverb."""
    return tokens[n].lower == "both" and n + 1 < len(tokens) and tokens[n + 1].lower != "that"


def _time_span(tokens, n):
    """Index after "last week", "two hours ago", "earlier this month"; 0 where no such thing begins at `n`."""
    if n + 1 >= len(tokens):
        return 0
    if tokens[n].lower in ("last", "this", "next") and tokens[n + 1].lower in UNITS:
        return 0 if n + 2 < len(tokens) and is_finite(tokens, n + 2) else n + 2
    ago = next((k for k in range(n + 2, min(n + 4, len(tokens))) if tokens[k].lower == "ago"), None)
    return ago + 1 if ago and tokens[ago - 1].lower.removesuffix("s") in UNITS else 0


def _is_day(tokens, n):
    """Monday, but not "Monday's vote"."""
    return tokens[n].lower in WEEKDAYS and not _is_owner(tokens, n)


def _is_owner(tokens, n):
    return n + 1 < len(tokens) and tokens[n + 1].lower == "'s"


def _is_time(tokens, n):
    return n < len(tokens) and (tokens[n].lower in WEEKDAYS or tokens[n].text in MONTHS)


def find_that(tokens, n, base):
    """Index after "that" when only adverbials or the person told stand between cue and "that"; else None."""
    limit = min(len(tokens), n + 30)
    if n < limit and tokens[n].lower in ("a", "an") and base not in ADDRESSED:
        return None  # "proposed a tax that the mayor called mad": a relative clause
    aside = _aside_end(tokens, n)
    for k in range(n, limit):
        token = tokens[k]
        if k < aside or _is_title(token):
            continue
        if (
            token.lower == "that"
            and base == "answer"
            and tokens[min(k + 1, len(tokens) - 1)].lower == "question"
        ):
            return None
        if token.lower == "that":
            return (
                None
                if k > n
                and tokens[k - 1].lower not in ("outside", "inside")
                and (_is_relative(tokens, k + 1) or _of_thing(tokens, n, k, base))
                else k + 1
            )
        if token.lower in ("whether", "if", "against") or (token.lower == "to" and base in ASKING):
            return None
        if (
            token.quote is not None
            or token.text in ".;:!?—–-"
            or (
                k > n
                and token.lower in FORMS
                and token.lower != "post"
                and tokens[k - 1].lower not in PREPOSITIONS
                and not token.capital
                and not is_noun(tokens, k, k)
            )
        ):
            return None
        if token.text == "," and not tokens[min(k + 1, len(tokens) - 1)].capital:
            return (
                _that_after_aside(tokens, k) if base in ADDRESSED or _is_circumstance(tokens, n, k) else None
            )
        participle = token.lower in OR_PARTICIPLES
        if (is_finite(tokens, k) or participle) and not _is_released(tokens, n, k):
            relative = any(t.lower in ASIDES for t in tokens[n:k])
            if base not in ADDRESSED or not relative:
                return None
    return None


def _is_relative(tokens, n):
    """ "reported a fire that killed two", "sent the emails that were lost": a verb right after "that"."""
    if n + 1 >= len(tokens) or tokens[n].capital:
        return False
    word = tokens[n].lower
    if word in ("never", "also", "no") and n + 1 < len(tokens) and tokens[n + 1].lower.endswith(("s", "ed")):
        return tokens[n + 1].lower not in AUXILIARIES
    if word.endswith("ed") and len(word) > 4:
        return True
    # "that costs would rise": a noun
    return is_finite(tokens, n) and (word in AUXILIARIES or not is_finite(tokens, n + 1))


def _of_thing(tokens, n, that, base):
    """Hinted at that; threatens the work that keepers did: a pronoun, or a relative clause of the object."""
    before = tokens[that - 1].lower
    if before in PREPOSITIONS:
        return True
    thing = tokens[n].lower in ("the", "its", "their") and not tokens[min(that + 1, len(tokens) - 1)].quote
    return thing and base not in ADDRESSED | HEARD and before not in THOUGHTS


def _is_released(tokens, n, k):
    """In remarks carried by the agency, in a statement issued on Friday: a participle, not a verb."""
    following = tokens[k + 1].lower if k + 1 < len(tokens) else ""
    return (
        any(t.lower in ("in", "at", "on") for t in tokens[n:k])
        and tokens[k].lower.endswith("ed")
        and (
            following in PREPOSITIONS
            or following in WEEKDAYS
            or following == "that"
            or tokens[min(k + 1, len(tokens) - 1)].text in MONTHS
        )
    )


def _aside_end(tokens, n):
    """After "said — on the radio, as it happens — that": where the second dash ends, or 0."""
    if n >= len(tokens) or tokens[n].text not in ("—", "–", "-"):
        return 0
    return next(
        (k + 1 for k in range(n + 1, min(n + 14, len(tokens))) if tokens[k].text == tokens[n].text), 0
    )


def _is_title(token):
    """The name of a programme or a paper in quotation marks: on "The Morning Hour" that ..."""
    if token.quote is None or token.quote.words > 7 or token.quote.last in ",.!?":
        return False
    inner = [w for w in token.text[1:-1].split() if w[:1].isalpha() and len(w) > 4]
    return bool(inner) and all(w[0].isupper() for w in inner)


def _is_circumstance(tokens, n, comma):
    """Nothing, or "in March", "last week": no part of what was said."""
    return (
        n == comma
        or tokens[n].lower in PREPOSITIONS | TIME_ADVERBS | WEEKDAYS
        or tokens[n].lower.endswith("ly")
    )


def _that_after_aside(tokens, comma):
    """ "said, in particular, that" and "told Berg, who was ill, that": the index after "that", or None."""
    if tokens[comma + 1 : comma + 2] and tokens[comma + 1].lower == "that":
        return comma + 2
    for k in range(comma + 1, min(comma + 16, len(tokens) - 1)):
        if tokens[k].text == "," and tokens[k + 1].lower == "that":
            return k + 2
        if tokens[k].quote is not None or tokens[k].text in ".;:!?":
            return None
    return None


def before_time(tokens, n):
    """The index where "on Monday", "last year", "in turn" begins right before the verb at `n`; else `n` itself."""
    start = n
    while n > 1:
        word, before = tokens[n - 1].lower, tokens[n - 2].lower
        if word in WEEKDAYS or (word in UNITS and before in ("last", "this")):
            n -= 1 + (before in ("on", "last", "this", "late", "early"))
        elif (tokens[n - 1].text in MONTHS or word == "turn") and before == "in":
            n -= 2
        elif word == "part" and before in ("his", "her", "its", "their") and tokens[n - 3].lower == "for":
            n -= 3
        else:
            break
    return n if n else start
