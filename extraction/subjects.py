"""The subject of a cue: before it, after it, inherited from the cue before, or in apposition."""

from .antecedents import antecedent, relative_before, relative_clause, whose_before
from .asides import left_subject
from .clauses import before_time
from .cues import FORMS, GESTURES
from .inversion import clause_and_name, inverted_subject, takes_object
from .lexicon import (
    AUXILIARIES,
    BE,
    COMPANY_NOUNS,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    TIME_ADVERBS,
)
from .phrases import is_title, skip_adjuncts
from .verbs import has_finite, is_finite, is_noun
from .whose_words import outermost, paper, who_speaks

PRESENTS = (
    ("it", "fell", "to"),
    ("it", "falls", "to"),
    ("it", "was", "left", "to"),
    ("over", "to"),
    ("more", "from"),
    ("reaction", "from"),
    ("word", "from"),
)
PRESENTING = frozenset(opening[0] for opening in PRESENTS)
OPENING = frozenset(["when", "while", "as", "after", "before", "because", "although", "though"])
LEADING = frozenset(
    ["but", "and", "then", "so", "yet", "now", "meanwhile", "however", "instead", "elsewhere"]
)
BRINGING = frozenset(["there", "first", "second", "third", "last", "next"])


def find_subject(tokens, first, complement, events):
    """The subject of the verb group that begins at `first`: before it, inherited, or after it (inverted)."""
    first = before_time(tokens, first)
    before = tokens[first - 1] if first else None
    if before is not None and before.lower == "that":
        return paper(tokens, first - 1, complement), False, False
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
            apart = before.lower == "but" or (first > 1 and tokens[first - 2].text == ",")
            return (outermost(tokens, events) if apart else events[-1]).subject, False, True
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
    return subject and who_speaks(tokens, *subject, complement), False, False


def _goes_on(tokens, first, n):
    """Berg denied it, called it “a farce”, argued that it was late, and left: one subject, and verb after verb."""
    clause = n < len(tokens) and (tokens[n].lower == "that" or tokens[n].quote is not None)
    return clause or takes_object(tokens, first, n)


def _is_object(tokens, n):
    """The man who painted it said ...: "it" belongs to the verb of the relative clause."""
    near = [t.lower for t in tokens[max(0, n - 5) : n]]
    return tokens[n].lower == "it" and len(near) > 2 and near[-2] in ("who", "that", "which")


def _and_aside(tokens, comma):
    """Berg left and, in an address, pledged that: the index of "and" before the aside, or 0."""
    n = next((k for k in range(comma - 1, max(0, comma - 12), -1) if tokens[k].text in ",;:"), 0)
    joined = n > 1 and tokens[n].text == "," and tokens[n - 1].lower in ("and", "but")
    aside = joined and tokens[n + 1].lower in PREPOSITIONS | {"when", "asked", "speaking"}
    return n - 1 if aside and not has_finite(tokens, n + 2, comma) else 0


def _aside_start(tokens, dash):
    """Where the aside begins that the second of two dashes closes: "Insiders — old and new — said"; or 0."""
    return next(
        (n for n in range(dash - 1, max(0, dash - 24), -1) if tokens[n].text == tokens[dash].text),
        0,
    )


def _who_before_aside(tokens, comma):
    """Lind, who, after a long wait, said: the index of "who" before the aside that the comma closes, or 0."""
    for n in range(comma - 1, max(1, comma - 20), -1):
        if tokens[n].text == ",":
            return n - 1 if tokens[n - 1].lower == "who" else 0
    return 0


def main_subject(tokens, stop):
    """The subject of the sentence: the first noun phrase after leading adjuncts, up to its verb."""
    first = 0
    while first < stop and tokens[first].lower in LEADING:
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
    if PRESENTING.isdisjoint(low[:2]):
        return None
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
    if any(t.capital or t.lower == "rest" for t in tokens[first + 1 : last]) or tokens[
        first
    ].lower not in DETERMINERS | {"next"}:
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
