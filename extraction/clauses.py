"""The shallow grammar: finite verbs, subjects, cues, and where a reported clause begins and ends."""

from dataclasses import dataclass

from .cues import ADDRESSED, FORMS, NEEDS_PARTICLE, NOUN_FORMS, PARTICLES
from .lexicon import (
    AUXILIARIES,
    DETERMINERS,
    FINITE,
    FORECASTS,
    MONTHS,
    NEGATIONS,
    PARTICIPLE_TAILS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_ADVERBS,
    WEEKDAYS,
)

STOPS = frozenset(".!?…")
BREAKS = frozenset(";:—–")


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


def is_finite(tokens, n):
    """Is the token a finite verb, as far as closed lists and a pronoun before it tell?"""
    word = tokens[n].lower
    if word == "'s":
        return n > 0 and tokens[n - 1].lower in {"it", "he", "she", "that", "there", "what", "who"}
    if word in FINITE or word.endswith("n't"):
        return True
    before = tokens[n - 1].lower if n else ""
    if before in ("he", "she", "they", "we", "i", "who") and tokens[n].is_word:
        return True
    return (
        word.endswith("ed")
        and len(word) > 4
        and n > 0
        and before not in DETERMINERS
        and _noun_like(tokens[n - 1])
    )


def _noun_like(token):
    return (
        token.is_word
        and token.lower not in PREPOSITIONS
        and token.lower not in AUXILIARIES
        and (token.lower not in ("and", "or", "but", "most", "more", "as"))
    )


def has_finite(tokens, first, last):
    """Is there a finite verb outside relative clauses between two token indices?"""
    return any(is_finite(tokens, n) for n in range(first, last) if tokens[n].quote is None)


def skip_back(tokens, n):
    """Index of the first token of the verb group that ends before `n`, and whether it is negated or a forecast."""
    negated = forecast = False
    while n > 0:
        word = tokens[n - 1].lower
        if word in NEGATIONS or word.endswith("n't"):
            negated = True
        elif (
            word in AUXILIARIES
            or word in TIME_ADVERBS
            or word in ("to", "having")
            or (word.endswith("ly") and len(word) > 4 and not tokens[n - 1].capital)
        ):
            forecast = forecast or word in FORECASTS or word == "to"
        elif word in FORECASTS and tokens[n].lower == "to":
            forecast = True
        else:
            break
        n -= 1
    return n, negated, forecast


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
    if _is_noun(tokens, n, first) or _is_passive(tokens, n, first, form):
        return None
    if form.tense == "ing":
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


def _is_noun(tokens, n, first):
    word, before = tokens[n].lower, tokens[n - 1].lower if n else ""
    if word not in NOUN_FORMS:
        return before in DETERMINERS and before not in (
            "both",
            "all",
            "this",
            "that",
            "other",
            "one",
            "two",
            "her",
            "some",
        )
    if first < n:
        return False
    if before in DETERMINERS or before in PREPOSITIONS or before == "'s" or n == 0:
        return True
    following = tokens[n + 1].lower if n + 1 < len(tokens) else ""
    return following in ("of", "is", "was", "'s") and not tokens[n - 1].capital


def _is_passive(tokens, n, first, form):
    group = {t.lower for t in tokens[first:n]}
    passive = form.tense == "past" and group & {"is", "was", "were", "are", "be", "been", "being"}
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


def find_subject(tokens, first, complement, events):
    """The subject of the verb group that begins at `first`: before it, inherited, or after it (inverted)."""
    before = tokens[first - 1] if first else None
    if before is not None and before.lower == "that":
        return None, False, False
    if (
        before is None
        or (before.quote is not None and before.quote.last in ",.!?…")
        or before.text in ("—", "–", ":")
    ):
        found = _inverted(tokens, complement)
        return (found, True, False) if found else (None, False, False)
    if before.lower in ("and", "but", "then", "or", "yet"):
        if events:
            return events[-1].subject, False, True
        return main_subject(tokens, first - 1), False, True
    if before.lower in ("who", "which"):
        return _antecedent(tokens, first - 1), False, False
    if before.lower in SUBJECT_PRONOUNS or before.lower == "i":
        return (first - 1, first), False, False
    subject = _left_subject(tokens, first)
    if subject is None and before.text == ",":
        found = _inverted(tokens, complement)
        return found, bool(found), False
    return subject, False, False


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
    if (
        last == n
        or not (tokens[n].is_word)
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
    return _left_subject(tokens, last + 1, closing=False) if last > 0 else None


def main_subject(tokens, stop):
    """The subject of the sentence: the first noun phrase after leading adjuncts, up to the first finite verb."""
    first = 0
    while first < stop and tokens[first].lower in ("but", "and", "then", "so", "yet"):
        first += 1
    first = skip_adjuncts(tokens, first, stop)
    for n in range(first, stop):
        if n > first and (
            is_finite(tokens, n)
            or tokens[n].lower in GESTURES
            or (tokens[n].lower in FORMS and not tokens[n].capital and not _is_noun(tokens, n, n))
        ):
            while n > first and (
                tokens[n - 1].lower in AUXILIARIES
                or tokens[n - 1].lower in TIME_ADVERBS
                or tokens[n - 1].lower in (",", "who", "which")
            ):
                n -= 1
            return (first, n) if n > first else None
    return None


def skip_adjuncts(tokens, first, stop):
    """Skip leading "On Monday,", "In her turn,", "Speaking in the hall, ...," up to the subject."""
    while first < stop and _is_adjunct(tokens, first):
        comma = next((n for n in range(first, stop) if tokens[n].text == ","), None)
        if comma is None:
            break
        first = comma + 1
    return first


def _is_adjunct(tokens, n):
    word = tokens[n].lower
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


def _segments(tokens, stop, start):
    """Comma segments between two token indices, as ranges, first to last."""
    cuts = [n for n in range(start, stop) if tokens[n].text == ","]
    edges = [start] + [c + 1 for c in cuts]
    return [(a, b) for a, b in zip(edges, [*cuts, stop], strict=True)]


def clause_start(tokens, stop, closing=False):
    """Where the clause that ends before `stop` begins: after a break, a quotation or a conjunction with a clause before it."""
    for n in range(stop - 1, -1, -1):
        token = tokens[n]
        if (token.quote is not None and token.quote.last in ",.!?") or (
            token.quote is None and token.text in BREAKS
        ):
            return n + 1
        if token.lower in ("while", "whereas") or (token.lower == "as" and n == 0):
            return n + 1
        if token.lower in ("when", "where", "because", "although", "though", "if") and not closing:
            return n + 1
        relative = tokens[n + 1].lower in ("who", "which", "whose") if n + 1 < len(tokens) else False
        if (
            token.lower in ("but", "and", "as")
            and n
            and not relative
            and has_finite(tokens, 0, n)
            and (tokens[n - 1].text == "," or token.lower == "but")
        ):
            return n + 1
    return 0


def _left_subject(tokens, stop, closing=True):
    start = clause_start(tokens, stop, tokens[stop - 1].text == ",")
    segments = _segments(tokens, stop, start)
    first, last = segments[-1]
    if first < last and closing:
        return trim(tokens, first, last)
    return _with_appositions(tokens, segments, stop)


def _with_appositions(tokens, segments, stop):
    """ "Tevita Fonua, director of the network, said": walk back over appositions to the noun phrase itself."""
    at = len(segments) - 1
    for n in range(len(segments) - 2, -1, -1):
        first, last = segments[n]
        if first >= last:
            break
        relative = tokens[first].lower in ("who", "which", "whose", "where")
        if has_finite(tokens, first, last) and not relative and not _has_relative(tokens, first, last):
            break
        at = n
    while at < len(segments) - 1 and _is_adjunct(tokens, segments[at][0]):
        at += 1
    first = segments[at][0]
    last = stop - 1 if stop and tokens[stop - 1].text == "," else stop
    return trim(tokens, first, last) if first < last else None


def _has_relative(tokens, first, last):
    return any(tokens[n].lower in ("who", "which", "whose", "that") for n in range(first + 1, last))


def trim(tokens, first, last):
    """A noun phrase without leading conjunctions and trailing times; None when nothing is left."""
    while first < last and (
        tokens[first].lower
        in ("but", "and", "yet", "so", "however", "then", "also", "earlier", "later", "meanwhile", "that")
        or not tokens[first].is_word
    ):
        first += 1
    while last - 1 > first and (
        tokens[last - 1].lower in WEEKDAYS
        or tokens[last - 1].lower == "on"
        or tokens[last - 1].lower in TIME_ADVERBS
    ):
        last -= 1
    if first >= last or (_is_adjunct(tokens, first) and not tokens[first].capital):
        return None
    return first, last


def after_adverbials(tokens, n, base):
    """Skip what stands between a cue and its clause: adverbs, "on Monday", "to reporters", the person told."""
    while n < len(tokens) and (
        tokens[n].lower in TIME_ADVERBS
        or tokens[n].lower in WEEKDAYS
        or (tokens[n].lower == "on" and _is_time(tokens, n + 1))
        or tokens[n].text in MONTHS
        or tokens[n].lower.endswith("ly")
    ):
        n += 1
    return n


def _is_time(tokens, n):
    return n < len(tokens) and (tokens[n].lower in WEEKDAYS or tokens[n].text in MONTHS)


def find_that(tokens, n, base):
    """Index after "that" when only adverbials or the person told stand between cue and "that"; else None."""
    limit = min(len(tokens), n + 30)
    for k in range(n, limit):
        token = tokens[k]
        if token.lower == "that":
            return k + 1
        if (
            token.quote is not None
            or token.text in ".;:!?—"
            or (
                k > n
                and token.lower in FORMS
                and token.lower != "post"
                and not token.capital
                and not _is_noun(tokens, k, k)
            )
        ):
            return None
        if token.text == "," and not _comma_phrase(tokens, k, n):
            return None
        if is_finite(tokens, k) and base not in ADDRESSED:
            return None
    return None


def _comma_phrase(tokens, k, n):
    """A comma pair between cue and "that": "said, in particular, that"."""
    return (
        k == n
        or any(tokens[m].text == "," for m in range(k + 1, min(k + 6, len(tokens))))
        or (k + 1 < len(tokens) and tokens[k + 1].lower in ("that", "in"))
    )


def clause_end(tokens, n, events, event):
    """Index after the last token of a reported clause that begins at `n`."""
    starts = {e.first for e in events if e.at > event.at}
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
        if k > n and _breaks(tokens, k, starts):
            return k
    return len(tokens)


def _breaks(tokens, k, starts):
    """Does something of the journalist's, or another cue, begin at this comma or conjunction?"""
    token = tokens[k]
    following = tokens[k + 1].lower if k + 1 < len(tokens) else ""
    third = tokens[k + 2].lower if k + 2 < len(tokens) else ""
    if token.text == "," and (following in PARTICIPLE_TAILS or (following, third) in TAILS):
        return True
    if token.text == "," and following in ("and", "but", "while", "which", "having"):
        return _cue_near(tokens, k + 2, starts)
    if token.text == "," and following == "as" and third not in ("well", "much", "long", "soon", "far"):
        return True
    if token.lower in ("and", "but", "while") and token.text.islower():
        return (
            k + 1 in starts
            or _gesture(tokens, k + 1)
            or (token.lower == "while" and _cue_near(tokens, k + 1, starts))
        )
    return False


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
GESTURES = frozenset(
    [
        "thanked",
        "praised",
        "welcomed",
        "laughed",
        "invited",
        "proceeded",
        "hailed",
        "expressed",
        "lauded",
        "congratulated",
        "smiled",
        "left",
        "called",
        "complained",
        "criticised",
        "criticized",
        "blamed",
        "urged",
        "met",
        "appealed",
    ]
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
