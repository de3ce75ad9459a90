"""The cues of a sentence, each with its subject: who does the saying, as far as grammar tells."""

from dataclasses import dataclass

from .cues import FORMS, NEEDS_PARTICLE, PARTICLES
from .lexicon import AUXILIARIES, SUBJECT_PRONOUNS
from .subjects import find_subject, main_subject
from .verbs import is_noun, skip_back

BE = frozenset(["is", "was", "were", "are", "be", "been", "being", "am"])


@dataclass(frozen=True, slots=True)
class Event:
    """A cue in a sentence. Indices count tokens; `subject` is a token range (first, after last) or None.

    `complement` is the token after the cue and its particle; `inverted`: the subject stands after the cue.
    """

    base: str
    tense: str
    at: int
    first: int
    complement: int
    subject: tuple[int, int] | None
    inverted: bool = False
    inherited: bool = False
    negated: bool = False


def find_events(sentence):
    """All cues of a sentence in order, each with its subject."""
    tokens, events = sentence.tokens, []
    for n, token in enumerate(tokens):
        form = FORMS.get(token.lower) if token.quote is None else None
        if form is None or (token.capital and n > 0):
            continue
        event = _event(tokens, n, form, events)
        if event:
            events.append(event)
    return events


def _event(tokens, n, form, events):
    complement = n + 1
    following = tokens[n + 1].lower if n + 1 < len(tokens) else ""
    if following in PARTICLES.get(form.base, ()):
        complement += 1
    elif form.base in NEEDS_PARTICLE:
        return None
    first, negated, forecast = skip_back(tokens, n)
    if is_noun(tokens, n, first) or _is_passive(tokens, n, first, form):
        return None
    if form.tense == "ing" and not _progressive(tokens, n, first):
        return _participle(tokens, n, form, complement, events, negated)
    if forecast and not (following == "only" or _habit(tokens, n)):
        negated = True
    if form.tense == "base" and first == n and not _plural_subject(tokens, n):
        return None
    subject, inverted, inherited = find_subject(tokens, first, complement, events)
    if subject is None:
        return None
    return Event(form.base, form.tense, n, first, complement, subject, inverted, inherited, negated)


def _habit(tokens, n):
    """ "used to say", "liked to say", "went on to say" """
    return (
        n >= 2
        and tokens[n - 1].lower == "to"
        and tokens[n - 2].lower in ("used", "liked", "likes", "on", "continued")
    )


def _progressive(tokens, n, first):
    """ "Berg is telling sailors that ...": a participle after a form of "be" is the verb of its sentence."""
    return n > first and any(t.lower in BE for t in tokens[first:n])


def _is_passive(tokens, n, first, form):
    group = {t.lower for t in tokens[first:n]}
    passive = form.tense == "past" and group & BE
    return bool(passive)


def _plural_subject(tokens, n):
    before = tokens[n - 1] if n else None
    if before is None or not before.is_word:
        return (bool(before) and before.text in ",”)–") or bool(before and before.quote)
    if before.lower in ("to", "and", "or", "not") or before.lower in AUXILIARIES:
        return False
    near = [t.lower for t in tokens[max(0, n - 6) : n]]
    return any(
        w in SUBJECT_PRONOUNS or (w.endswith("s") and w != "'s") or w in ("police", "people", "who")
        for w in near
    )


def _participle(tokens, n, form, complement, events, negated):
    """ ", adding that ..." belongs to the subject of the cue or verb before it; "by saying" likewise."""
    before = tokens[n - 1].lower if n else ""
    after_quote = n and tokens[n - 1].quote is not None
    if not (before in (",", "by", "to", "having", "and") or after_quote) or negated:
        return None
    subject = events[-1].subject if events else main_subject(tokens, n)
    return subject and Event(form.base, "ing", n, n, complement, subject, inherited=True)
