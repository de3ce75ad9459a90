"""Who speaks, of all the words before the verb: without a topic, another clause, a paper or a day."""

from .cues import FORMS, FREE_CLAUSE
from .inversion import RELATIVES
from .lexicon import (
    DETERMINERS,
    PREPOSITIONS,
    ROLE_NOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    WEEKDAYS,
    words,
)
from .verbs import has_finite, is_finite, is_noun

PAPERS = words(
    "research petition memoir poll lawsuit report study survey letter paper book article dossier review"
)
BREAKS = SUBORDINATORS - {"that"} | {"and", "but"}
OPENS = DETERMINERS | SUBJECT_PRONOUNS


def who_speaks(tokens, first, last, complement):
    """Who speaks, of the words before the verb: without the topic, the clause before "and" and the day."""
    first += tokens[first].lower == "what" and last - first > 1  # "What the captain said was that it rained"
    gap = complement < len(tokens) and (
        tokens[complement].lower in ("as", "to", "with")
        or tokens[complement].quote is not None
        or is_finite(tokens, complement)
    )
    preposed = any(
        tokens[n].lower in ("which", "whom") and tokens[n - 1].lower in PREPOSITIONS
        for n in range(first + 1, last)
    )
    if gap or preposed:  # "a letter in which a diver urged the firm"
        first, last = _after_relative(tokens, first, last)
    if complement + 1 < len(tokens) and tokens[complement].text == ",":
        first, last = _past_topic(tokens, first, last, complement)
    first = _past_than(tokens, first, last)
    first = _past_cue(tokens, first, last)
    return _after_day(tokens, *_with_name(tokens, *_after_clause(tokens, first, last)))


def _past_cue(tokens, first, last):
    """Berg said Lind agreed: who agreed stands after "said"; not "a man who said so" """
    for n in range(last - 2, first, -1):
        form = FORMS.get(tokens[n].lower)
        if form and form.base in FREE_CLAUSE and form.tense in ("past", "s") and not is_noun(tokens, n, n):
            related = any(t.lower in RELATIVES or t.text == "," for t in tokens[first:n])
            return first if related or tokens[n].capital or tokens[n + 1].lower in PREPOSITIONS else n + 1
    return first


def _past_than(tokens, first, last):
    """It sells more rope than the firm says: who says it stands after "than"; not "more than the mayor said" """
    than = next((n for n in range(last - 2, first, -1) if tokens[n].lower == "than"), None)
    plain = than is None or tokens[than - 1].lower in ("more", "fewer", "less", "rather", "other", "later")
    named = not plain and (
        tokens[than + 1].capital or tokens[than + 1].lower in ("the", "its", "his", "her", "their")
    )
    return than + 1 if named else first


def _with_name(tokens, first, last):
    """ "We sail," Ida Berg, a baker told us: all between the quotation and the verb is who speaks."""
    start = next((k for k in range(first - 1, max(0, first - 8), -1) if tokens[k - 1].quote is not None), 0)
    named = start and tokens[start - 1].quote.last == "," and tokens[first - 1].text == ","
    named = named and (tokens[start].capital or tokens[start].lower in DETERMINERS)
    return (start if named and all(t.is_word for t in tokens[start : first - 1]) else first), last


def _has_verb(tokens, first, last):
    """A verb, and no "people briefed on the plan", "a group formed in May" """
    return any(
        (is_finite(tokens, n) or _is_cue(tokens, n))
        and (
            tokens[n].lower in FORMS
            or not tokens[n].lower.endswith("ed")
            or tokens[n + 1].lower not in PREPOSITIONS
        )
        for n in range(first, last)
    )


def _is_cue(tokens, n):
    """ "accuses", "says" """
    form = FORMS.get(tokens[n].lower)
    return bool(form) and form.tense == "s" and not tokens[n].capital and not is_noun(tokens, n, n)


def _after_clause(tokens, first, last):
    """A woman asked for a photo and Ida Berg said: what stands before "and" is a clause, not a second name."""
    for n in range(last - 2, first + 1, -1):
        if tokens[n].lower in ("who", "which", "that", "whose", "what"):
            break
        if tokens[n].lower in ("and", "but", "while", "whereas"):
            clause = _has_verb(tokens, first + 1, n) and not has_finite(tokens, n + 1, last)
            relative = any(t.lower in RELATIVES | {"what"} for t in tokens[first:n])
            opens = tokens[n + 1].lower in OPENS or tokens[n + 1].text[0].isdigit()
            joins = tokens[n - 1].capital if tokens[n + 1].capital else not opens
            return (first, last) if joins or relative or not clause else (n + 1, last)
    return first, last


def paper(tokens, that, n):
    """According to research that accuses schools of “sleep”: the paper before "that", which is quoted; or None."""
    if not any(t.quote for t in tokens[n : n + 14]):
        return None
    for n in range(that - 1, max(-1, that - 7), -1):
        if tokens[n].lower in PAPERS:
            first = n - (n > 0 and (tokens[n - 1].lower in DETERMINERS))
            return (first, that) if n == that - 1 or tokens[n + 1].lower in PREPOSITIONS else None
        if not tokens[n].is_word or is_finite(tokens, n):
            return None
    return None


def _past_topic(tokens, first, last, complement):
    """The roses, the head gardener, Ida Fenn, says, are well: what is spoken of comes first, then who speaks."""
    comma = next((k for k in range(first + 1, last) if tokens[k].text == ","), None)
    if comma is None or not (is_finite(tokens, complement + 1) or tokens[complement + 1].lower == "that"):
        return first, last
    who = tokens[comma - 1].capital or tokens[comma - 1].lower in ROLE_NOUNS
    named = any(t.capital for t in tokens[comma + 1 : last]) and tokens[comma + 1].lower not in RELATIVES
    return (first, last) if who or not named else (comma + 1, last)


def _after_relative(tokens, first, last):
    """It was a sum that Berg, for the owners, dismissed as “loose change”: who speaks stands after "that"."""
    for n in range(last - 2, first, -1):
        if tokens[n].lower in ("which", "that", "whom"):
            comma = next((k for k in range(n + 2, last) if tokens[k].text == ","), last)
            # "Berg, which the firm pays, said"
            closed = tokens[n].lower != "that" and comma == last and tokens[last].text == ","
            named = tokens[n + 1].lower in DETERMINERS or all(t.capital for t in tokens[n + 1 : comma])
            if closed or not named or has_finite(tokens, n + 1, last):
                break
            aside = comma + 1 < last and tokens[comma + 1].lower in PREPOSITIONS
            return n + 1, comma if aside else last
    return first, last


def _after_day(tokens, first, last):
    """On Monday Anna Berg told, last week my neighbour told: the day is no part of whoever speaks."""
    skip = first + (tokens[first].lower in ("on", "last", "this"))
    spans = WEEKDAYS | {"week", "month", "year", "night"} if tokens[first].lower == "last" else WEEKDAYS
    named_day = skip < last - 1 and tokens[skip].lower in spans and tokens[skip + 1].lower not in ("'s", "'")
    return (skip + 1 if named_day else first), last


def outermost(tokens, events):
    """Berg said Lind agreed to go, adding that it was late: whoever adds is Berg, whose clause Lind stands in."""
    event = events[-1]
    for before in reversed(events[:-1]):
        between = tokens[before.complement : event.subject[0]]
        apart = any(t.text in ",;" or t.lower in BREAKS for t in between)
        if before.base not in FREE_CLAUSE or before.complement > event.subject[0] or apart:
            break
        event = before
    return event
