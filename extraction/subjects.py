"""The subject of a cue: before it, after it, inherited from the cue before, or in apposition."""

from .antecedents import antecedent, relative_before, relative_clause, whose_before
from .asides import left_subject
from .clauses import before_time
from .cues import FORMS, GESTURES
from .inversion import RELATIVES, clause_and_name, inverted_subject, takes_object
from .lexicon import (
    AUXILIARIES,
    COMPANY_NOUNS,
    DETERMINERS,
    PREPOSITIONS,
    ROLE_NOUNS,
    SUBJECT_PRONOUNS,
    TIME_ADVERBS,
    WEEKDAYS,
    words,
)
from .phrases import is_title, skip_adjuncts
from .verbs import has_finite, is_finite, is_noun

BE = frozenset(["is", "was", "are", "were"])
PRESENTS = (
    ("it", "fell", "to"),
    ("it", "falls", "to"),
    ("it", "was", "left", "to"),
    ("over", "to"),
    ("more", "from"),
    ("reaction", "from"),
    ("word", "from"),
)
OPENS = DETERMINERS | SUBJECT_PRONOUNS
OPENING = frozenset(["when", "while", "as", "after", "before", "because", "although", "though"])
PAPERS = words(
    "research petition memoir poll lawsuit report study survey letter paper book article dossier review"
)
BRINGING = frozenset(["there", "first", "second", "third", "last", "next"])


def find_subject(tokens, first, complement, events):
    """The subject of the verb group that begins at `first`: before it, inherited, or after it (inverted)."""
    first = before_time(tokens, first)
    before = tokens[first - 1] if first else None
    if before is not None and before.lower == "that":
        return _paper(tokens, first - 1, complement), False, False
    if before is not None and before.text == "," and tokens[first].lower == "then":
        return main_subject(tokens, first), False, True
    if before is not None and before.text in ("—", "–") and (aside := _aside_start(tokens, first - 1)):
        return left_subject(tokens, aside), False, False
    if (
        before is None
        or (before.quote is not None and before.quote.last in ",.!?…")
        or before.text in ("—", "–", ":")
        or clause_and_name(tokens, first, complement)
    ):
        found = inverted_subject(tokens, complement)
        if found is None and (who := relative_before(tokens, first)):
            return antecedent(tokens, who), False, False
        if found is None and before is not None and before.quote is not None and is_title(before):
            return left_subject(tokens, first), False, False
        return (found, True, False) if found else (None, False, False)
    if before.lower in ("and", "but", "then", "or", "yet"):
        if events:
            return events[-1].subject, False, True
        if who := relative_clause(tokens, first - 1):
            return antecedent(tokens, who), False, True
        return main_subject(tokens, first - 1), False, True
    who = first - 1 if before.lower in ("who", "which") else 0
    who = who or (before.text == "," and _who_before_aside(tokens, first - 1))
    if who or (who := whose_before(tokens, first)):
        return antecedent(tokens, who), False, False
    if before.lower in SUBJECT_PRONOUNS | {"both"} and not _is_object(tokens, first - 1):
        return (first - 1, first), False, False
    if before.text == "," and (joined := _and_aside(tokens, first - 1)):
        return events[-1].subject if events else main_subject(tokens, joined), False, True
    subject = left_subject(tokens, first)
    if subject is None and before.text == "," and complement - first <= 2:
        if events and _goes_on(tokens, first, complement):
            return events[-1].subject, False, True
        if takes_object(tokens, first, complement) and (found := main_subject(tokens, first - 1)):
            return found, False, True
        found = inverted_subject(tokens, complement)
        return found, bool(found), False
    return subject and _who(tokens, *subject, complement), False, False


def _who(tokens, first, last, complement):
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
    return _after_day(tokens, *_with_name(tokens, *_after_clause(tokens, first, last)))


def _past_than(tokens, first, last):
    """It sells more rope than the firm says: who says it stands after "than"; not "more than the mayor said" """
    than = next((n for n in range(last - 2, first, -1) if tokens[n].lower == "than"), None)
    plain = than is None or tokens[than - 1].lower in ("more", "fewer", "less", "rather", "other", "later")
    named = not plain and (
        tokens[than + 1].capital or tokens[than + 1].lower in ("the", "its", "his", "her", "their")
    )
    return than + 1 if named else first


def _goes_on(tokens, first, n):
    """Berg denied it, called it “a farce”, argued that it was late, and left: one subject, and verb after verb."""
    clause = n < len(tokens) and (tokens[n].lower == "that" or tokens[n].quote is not None)
    return clause or takes_object(tokens, first, n)


def _with_name(tokens, first, last):
    """ "We sail," Ida Berg, a baker told us: all between the quotation and the verb is who speaks."""
    start = next((k for k in range(first - 1, max(0, first - 8), -1) if tokens[k - 1].quote is not None), 0)
    named = start and tokens[start - 1].quote.last == "," and tokens[first - 1].text == ","
    named = named and (tokens[start].capital or tokens[start].lower in DETERMINERS)
    return (start if named and all(t.is_word for t in tokens[start : first - 1]) else first), last


def _is_object(tokens, n):
    """The man who painted it said ...: "it" belongs to the verb of the relative clause."""
    near = [t.lower for t in tokens[max(0, n - 5) : n]]
    return tokens[n].lower == "it" and len(near) > 2 and near[-2] in ("who", "that", "which")


def _has_verb(tokens, first, last):
    """A verb, and no "people briefed on the plan", "a group formed in May" """
    return any(
        is_finite(tokens, n)
        and (
            tokens[n].lower in FORMS
            or not tokens[n].lower.endswith("ed")
            or tokens[n + 1].lower not in PREPOSITIONS
        )
        for n in range(first, last)
    )


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


def _paper(tokens, that, n):
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


def _and_aside(tokens, comma):
    """Berg left and, in an address, pledged that: the index of "and" before the aside, or 0."""
    n = next((k for k in range(comma - 1, max(0, comma - 12), -1) if tokens[k].text in ",;:"), 0)
    joined = n > 1 and tokens[n].text == "," and tokens[n - 1].lower in ("and", "but")
    aside = joined and tokens[n + 1].lower in PREPOSITIONS | {"when", "asked", "speaking"}
    return n - 1 if aside and not has_finite(tokens, n + 2, comma) else 0


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


def _aside_start(tokens, dash):
    """Where the aside begins that the second of two dashes closes: "Insiders — old and new — said"; or 0."""
    return next(
        (n for n in range(dash - 1, max(0, dash - 24), -1) if tokens[n].text == tokens[dash].text),
        0,
    )


def _after_day(tokens, first, last):
    """On Monday Anna Berg told ...: the day is no part of whoever speaks."""
    skip = first + (tokens[first].lower in ("on", "last", "this"))
    named_day = skip < last - 1 and tokens[skip].lower in WEEKDAYS
    return (skip + 1 if named_day else first), last


def _who_before_aside(tokens, comma):
    """Lind, who, after a long wait, said: the index of "who" before the aside that the comma closes, or 0."""
    for n in range(comma - 1, max(1, comma - 20), -1):
        if tokens[n].text == ",":
            return n - 1 if tokens[n - 1].lower == "who" else 0
    return 0


def main_subject(tokens, stop):
    """The subject of the sentence: the first noun phrase after leading adjuncts, up to its verb."""
    first = 0
    while first < stop and tokens[first].lower in ("but", "and", "then", "so", "yet", "now"):
        first += 1
    first = skip_adjuncts(tokens, first, stop)
    stop = first if first < stop and tokens[first].lower == "what" else stop
    first += first < stop and tokens[first].lower in OPENING
    if brought := _brought_in(tokens, first, stop):
        return brought
    for n in range(first, stop):
        if n > first and (
            is_finite(tokens, n)
            or (tokens[n].lower.endswith("ed") and tokens[n - 1].text in ",)—–")
            or tokens[n].lower in GESTURES
            or (tokens[n].lower in FORMS and not tokens[n].capital and not is_noun(tokens, n, n))
        ):
            while n > first and (
                tokens[n - 1].lower in AUXILIARIES
                or tokens[n - 1].lower in TIME_ADVERBS
                or tokens[n - 1].lower in (",", "who", "which")
            ):
                n -= 1
            return (first, n) if n > first else None
    return _before_verb(tokens, first, stop) or _short_sentence(tokens, first, stop)


def _short_sentence(tokens, first, stop):
    """Her former boss groans.: a few words that open like a subject, and the last ends like a verb."""
    last = tokens[stop - 2] if stop == len(tokens) and 2 < stop - first < 8 else None
    opens = (
        last is not None
        and tokens[first].lower in DETERMINERS
        and all(t.is_word for t in tokens[first : stop - 1])
    )
    return (first, stop - 2) if opens and not last.capital and last.lower.endswith(("s", "ed")) else None


def presented(tokens):
    """It fell to the clerk, Ida Berg, to read it. / More from Ida Berg: whom such an opening brings on; or None."""
    low = [t.lower for t in tokens[:6]]
    for opening in PRESENTS:
        n = next((n for n in range(2) if tuple(low[n : n + len(opening)]) == opening), None)
        if n is not None:
            first = n + len(opening)
            last = next(
                (k for k in range(first, len(tokens)) if tokens[k].lower in ("to", "on", ".", ":")), first
            )
            return (first, last - (tokens[last - 1].text == ",")) if last > first else None
    return None


def named_after_be(tokens, first, last):
    """The first to speak was Ida Berg, a clerk: who it was, where the words before "was" name nobody; or None."""
    if any(t.capital for t in tokens[first + 1 : last]) or tokens[first].lower not in DETERMINERS | {"next"}:
        return None
    while last < len(tokens) and (tokens[last].lower in AUXILIARIES or tokens[last].lower in TIME_ADVERBS):
        last += 1
    end = last
    while end < len(tokens) and tokens[end].capital:
        end += 1
    return (last, end) if end > last and tokens[last - 1].lower in BE else None


def _brought_in(tokens, first, stop):
    """ "Then there is Moen.", "Second was Anna Moen, who ...": the name after the verb."""
    for n in range(first, min(first + 2, stop - 2)):
        if (
            tokens[n].lower in BRINGING
            and tokens[n + 1].lower in ("is", "was", "'s")
            and tokens[n + 2].capital
        ):
            return n + 2, next((k for k in range(n + 3, stop) if not tokens[k].capital), stop)
    return None


def _before_verb(tokens, first, stop):
    """The firm in Sund struck a deal, saying ...: whatever stands before "a", "the", "to" is the verb."""
    for n in range(first + 1, min(first + 10, stop - 1)):
        word = tokens[n]
        if word.quote is not None or not (word.is_word or word.lower == "'s"):
            return None
        closed = word.lower in PREPOSITIONS | DETERMINERS | {"'s"} or word.capital
        body = tokens[n - 1].capital or tokens[n - 1].lower in COMPANY_NOUNS
        if body and word.text.islower() and word.lower.endswith("s") and tokens[first].lower in DETERMINERS:
            return first, n  # "The Group anticipates further growth."
        object_next = tokens[n + 1].lower in ("a", "an", "the", "to", "its", "his", "her", "their")
        if object_next and not closed and (tokens[first].capital or n - first > 1):
            return (first, n) if tokens[n - 1].lower not in DETERMINERS else None
    return None
