"""Cues that their subject does not say, because somebody else does, or because it is told."""

from .cues import ADDRESSED, AS_VERBS, NAMING
from .lexicon import BE, DETERMINERS, MONTHS, PREPOSITIONS, SUBJECT_PRONOUNS, WEEKDAYS, words
from .verbs import is_finite

BY_WHEN = words("end time middle start close turn day week month year summer winter spring autumn way")
CALLING = NAMING | AS_VERBS
TELLING = ADDRESSED - {"warn", "ask"}


def is_passive(tokens, n, first, form):
    """ "was told", "so called", "reported by the firm", "dismissed as “a crank” by the mayor": it says nothing."""
    group = {t.lower for t in tokens[first:n]}
    if form.base == "call" and (
        "'s" in group or tokens[n - 1].lower in ("so", "often", "typically", "commonly")
    ):
        return True
    if form.base == "accuse" and n + 1 < len(tokens) and tokens[n + 1].lower == "of":
        return True  # "Berg, accused of theft, left"
    if form.tense != "past":
        return False
    by = _named_by(tokens, n, form) or _by_whom(tokens, n) or (first == n and _reduced(tokens, n))
    return bool(group & BE or by or _was_told(tokens, n, first, form))


def _reduced(tokens, n):
    """A plan, announced in May, was dead: what the comma opens, another closes before the verb."""
    if n < 2 or tokens[n - 1].text != "," or n + 3 >= len(tokens) or tokens[n + 1].lower not in PREPOSITIONS:
        return False
    comma = next((k for k in range(n + 2, min(n + 12, len(tokens) - 1)) if tokens[k].text == ","), 0)
    return bool(comma) and is_finite(tokens, comma + 1) and not tokens[n - 2].quote


def _was_told(tokens, n, first, form):
    """The board, told that it was late, left: whoever is told something does not say it."""
    told = form.base in TELLING and first == n and n > 0 and tokens[n - 1].text == ","
    return told and n + 1 < len(tokens) and tokens[n + 1].lower == "that"


def _by_whom(tokens, n):
    """The facts reported by the firm: the noun before is no subject; "said by phone", "warned by the end of May" """
    if n == 0 or n + 3 >= len(tokens) or tokens[n + 1].lower != "by" or tokens[n].lower == "said":
        return False
    noun = (tokens[n - 1].is_word or tokens[n - 1].text == ",") and tokens[
        n - 1
    ].lower not in SUBJECT_PRONOUNS | {
        "who",
        "as",
        "have",
        "has",
        "had",
    }
    agent = tokens[n + 2].capital and tokens[n + 2].lower not in WEEKDAYS and tokens[n + 2].text not in MONTHS
    return noun and (agent or (tokens[n + 2].lower in DETERMINERS and tokens[n + 3].lower not in BY_WHEN))


def _named_by(tokens, n, form):
    """Berg, dismissed as “a crank” by the mayor: the agent comes after the name in quotation marks."""
    at = n + 1 + (tokens[n + 1].lower == "as" if n + 1 < len(tokens) else 0)
    at += at < len(tokens) and tokens[at].lower in (
        "a",
        "an",
        "the",
    )  # "dubbed the “Gentleman of Sund” by locals"
    named = form.base in CALLING and at + 1 < len(tokens) and tokens[at].quote is not None
    return named and tokens[at + 1].lower == "by"
