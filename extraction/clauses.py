"""Where a reported clause begins and where it ends."""

from .cues import ADDRESSED, FORMS, GESTURES
from .lexicon import MONTHS, PARTICIPLE_TAILS, PREPOSITIONS, TIME_ADVERBS, WEEKDAYS
from .verbs import is_finite, is_noun

TAILS = {
    ("in", "keeping"),
    ("in", "allusion"),
    ("in", "reference"),
    ("in", "response"),
    ("according", "to"),
    ("in", "a"),
    ("he", "said"),
    ("she", "said"),
}

STOPS = frozenset(".!?…")


def after_adverbials(tokens, n, base):
    """Skip what stands between a cue and its clause: adverbs, "on Monday", "to reporters", who was told."""
    while n < len(tokens) and (
        tokens[n].lower in TIME_ADVERBS
        or _is_day(tokens, n)
        or (tokens[n].lower == "on" and _is_time(tokens, n + 1))
        or tokens[n].text in MONTHS
        or tokens[n].lower.endswith("ly")
    ):
        n += 1
    return n


def _is_day(tokens, n):
    """Monday, but not "Monday's vote"."""
    return tokens[n].lower in WEEKDAYS and not (n + 1 < len(tokens) and tokens[n + 1].lower == "'s")


def _is_time(tokens, n):
    return n < len(tokens) and (tokens[n].lower in WEEKDAYS or tokens[n].text in MONTHS)


def find_that(tokens, n, base):
    """Index after "that" when only adverbials or the person told stand between cue and "that"; else None."""
    limit = min(len(tokens), n + 30)
    aside = _aside_end(tokens, n)
    for k in range(n, limit):
        token = tokens[k]
        if k < aside or _is_title(token):
            continue
        if token.lower == "that":
            return k + 1
        if (
            token.quote is not None
            or token.text in ".;:!?—"
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
        if is_finite(tokens, k) and base not in ADDRESSED:
            return None
    return None


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


def clause_end(tokens, n, events, event):
    """Index after the last token of a reported clause that begins at `n`."""
    later = [e for e in events if e.at > event.at]
    resumed = {e.first for e in later if e.subject[0] < event.at and not e.inherited}
    if event.subject[0] > event.at and not event.inverted:
        resumed.add(event.subject[0])
    starts = {e.first for e in later} | {e.subject[0] for e in later if e.subject[0] > event.at}
    aside = _within_aside(tokens, event)
    for k in range(n, len(tokens)):
        token = tokens[k]
        if token.text == ";" or (token.text in STOPS and k >= len(tokens) - 1):
            return k
        if (
            token.text in "–—("
            and k + 1 < len(tokens)
            and token.text == "("
            and tokens[k + 1].lower in ("reporting", "writing")
        ):
            return k
        if k > n and (
            _breaks(tokens, k, starts)
            or (token.text == "," and k + 1 in resumed)
            or (aside and token.text == "," and _verb_follows(tokens, k))
        ):
            return k
    return len(tokens)


def _within_aside(tokens, event):
    """ "Berg, who said the yard would close, left": the cue stands in a relative clause between commas."""
    who = event.first - 1
    if event.tense == "ing" and who > 0:
        return tokens[who].text == ","
    return who > 1 and tokens[who].lower in ("who", "which") and tokens[who - 1].text == ","


def _verb_follows(tokens, comma):
    k = comma + 1
    return k < len(tokens) and (
        is_finite(tokens, k) or (tokens[k].lower.endswith("ed") and len(tokens[k].lower) > 3)
    )


def _breaks(tokens, k, starts):
    """Does something of the journalist's, or another cue, begin at this comma or conjunction?"""
    token = tokens[k]
    following = tokens[k + 1].lower if k + 1 < len(tokens) else ""
    third = tokens[k + 2].lower if k + 2 < len(tokens) else ""
    if token.text == "," and (following in PARTICIPLE_TAILS or (following, third) in TAILS):
        return True
    if token.text == "," and following in ("and", "but", "while", "which", "having"):
        return _cue_near(tokens, k + 2, starts)
    if token.text == "," and _opens_contrast(tokens, k) and _cue_near(tokens, k + 1, starts):
        return True
    if token.text == "," and following == "as" and third not in ("well", "much", "long", "soon", "far"):
        return True
    if token.lower in ("and", "but", "while") and token.text.islower():
        return (
            k + 1 in starts
            or _gesture(tokens, k + 1)
            or (token.lower == "while" and _cue_near(tokens, k + 1, starts))
        )
    return False


def _opens_contrast(tokens, k):
    """While Berg said it would close, Holm said it would not: the comma is the hinge."""
    return any(
        t.lower in ("while", "although", "though", "whereas", "if", "as", "when") for t in tokens[: min(k, 3)]
    )


def _gesture(tokens, n):
    return n < len(tokens) and tokens[n].lower in GESTURES


def _cue_near(tokens, n, starts):
    """Does a cue with its own subject follow within a short noun phrase?"""
    for k in range(n, min(n + 9, len(tokens))):
        if k in starts:
            return True
        if tokens[k].quote is not None or tokens[k].text in ".;":
            return False
    return False
