"""As the ministry reported: somebody's words, with "as" before whoever said them."""

from ..cues import QUOTE_ONLY
from ..lexicon import PREPOSITIONS, TIME_ADVERBS, WEEKDAYS
from ..verbs import has_finite, is_finite


def as_reported(scene, event):
    """As the ministry reported on Friday, the port will close. / The port will close, as the mayor said."""
    tokens, at = scene.tokens, _as_before(scene.tokens, event.subject[0])
    if event.inherited or event.inverted or event.base in QUOTE_ONLY or at < 0 or tokens[at].lower != "as":
        return None
    if tokens[event.complement : event.complement + 1] and tokens[event.complement].lower == "by":
        return None  # "as first reported by Radio Sund"
    if at == 0 or (at == 1 and tokens[0].lower in ("but", "and")):
        comma = next((n for n in range(event.complement, len(tokens)) if tokens[n].text == ","), None)
        told = event.base == "tell" and comma and not has_finite(tokens, event.complement, comma)
        told = told and all(t.lower != "to" for t in tokens[event.complement : comma])
        if comma is None or not (_bare(tokens, event.complement, comma) or (told and comma - event.at < 9)):
            return None
        return scene.clause("as someone reported", event, comma + 1, len(tokens)) if comma else None
    last = next((n for n in range(event.complement, len(tokens)) if tokens[n].text in ",.;"), len(tokens))
    told = event.base == "tell" and last - event.complement < 8
    if at < 2 or tokens[at - 1].text != "," or not (told or _bare(tokens, event.complement, last)):
        return None
    if tokens[at - 2].lower in ("not", "never") or tokens[at - 2].lower.endswith("n't"):
        return None  # "The vote was not, as Berg claimed, unanimous"
    first = next((k + 1 for k in range(at - 1, -1, -1) if tokens[k].text == ";"), 0)
    draft = scene.clause("as someone reported", event, first, at - 1)
    ahead = last < len(tokens) - 2 and tokens[last].text == ","
    small = ahead and tokens[last + 1].quote is not None and tokens[last + 1].text[1:2].islower()
    goes_on = ahead and (small or not has_finite(tokens, first, at))
    rest = scene.span(last + 1, len(tokens)) if goes_on else None
    if draft and rest:
        draft.content.append(rest)
        quotes = {t.quote for t in tokens[last:] if t.quote}
        scene.used |= quotes
        draft.kind = "mixed" if quotes else draft.kind
    return draft if rest or at > 2 else None


def _as_before(tokens, first):
    """The index of "as" right before the subject, or before its role: ", as the mayor, Ida Berg, said"."""
    if first > 0 and tokens[first - 1].text == ",":
        for n in range(first - 2, max(1, first - 10), -1):
            if tokens[n].lower == "as" and tokens[n - 1].text == ",":
                return n
            if not tokens[n].is_word or is_finite(tokens, n):
                break
    return first - 1


def _bare(tokens, n, stop):
    """Between the cue and the comma stands nothing, or when and to whom: "as the ministry reported on Friday," """
    return n == stop or (
        stop - n < 8
        and tokens[n].lower in PREPOSITIONS | WEEKDAYS | TIME_ADVERBS | {"us", "me", "this", "last"}
    )
