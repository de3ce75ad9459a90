"""Reported clauses: after "that", without it, before the cue, and around it."""

from ..clauses import after_adverbials, clause_end, find_that
from ..cues import ADDRESSED, FORMS, FREE_CLAUSE, QUOTE_ONLY, REJECTING
from ..lexicon import (
    DETERMINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_ADVERBS,
    WEEKDAYS,
    words,
)
from ..phrases import is_adjunct, skip_adjuncts
from ..verbs import has_finite, is_finite
from .draft import is_sign

# "said yes", "said a prayer", "said much the same": no clause begins with these.
OCCASIONS = words(
    "interview statement email e-mail letter speech call briefing conference tweet post message address remarks "
    "testimony memo report meeting hearing filing release response reply debate rally"
)
CIRCUMSTANCES = PREPOSITIONS | WEEKDAYS | TIME_ADVERBS | {"last", "this", "next"}
NOT_SAID = words("yes nothing something anything everything goodbye hello otherwise grace")


def clause_after_that(scene, event):
    """Lind said on Monday that the ferry would sail. / He drew attention to the fact that ..."""
    first = find_that(scene.tokens, event.complement, event.base)
    if first is None or event.base in REJECTING | {"call", "describe"}:
        return None
    return _clause(scene, "a clause after “that”", event, first)


def clause_without_that(scene, event):
    """Lind said the ferry would sail. / She told the paper the gate was shut."""
    tokens = scene.tokens
    first = after_adverbials(tokens, event.complement, event.base)
    if event.base in ADDRESSED:
        first = _after_addressee(tokens, first) or (first if event.base == "warn" else None)
    if (
        first is None
        or event.inverted
        or event.base not in FREE_CLAUSE
        or not _clause_begins(tokens, first, event)
    ):
        return None
    return _clause(scene, "a clause straight after the cue", event, first)


def _clause(scene, rule, event, first):
    last = clause_end(scene.tokens, first, scene.events, event)
    return scene.clause(rule, event, first, last)


def _after_addressee(tokens, n):
    """The index after the person told: a pronoun, or a noun phrase before a pronoun or determiner."""
    if n >= len(tokens):
        return None
    if tokens[n].lower in ("him", "her", "them", "us", "me", "reporters", "journalists", "members"):
        return n + 1
    for k in range(n + 1, min(n + 9, len(tokens))):
        word = tokens[k].lower
        if tokens[k].quote is not None or tokens[k].text in ",.;:" or word == "to":
            return None
        if (word in SUBJECT_PRONOUNS or word in DETERMINERS) and tokens[k - 1].lower not in PREPOSITIONS:
            return k
    return None


def _clause_begins(tokens, n, event):
    if n >= len(tokens) - (tokens[-1].quote is None) or (
        tokens[n].quote is None and not tokens[n].is_word and tokens[n].text not in "£$€@("
    ):
        return False
    word = tokens[n].lower
    if tokens[n].quote and is_sign(tokens[n]):
        return False
    if word in NOT_SAID and not is_finite(tokens, n + 1):
        return False
    if (word in SUBORDINATORS and word not in ("if", "when")) or word in (
        "to",
        "so",
        "about",
        "of",
        "for",
        "as",
        "no",
    ):
        return word == "no" and has_finite(tokens, n, len(tokens))
    if word in SUBJECT_PRONOUNS or word == "there":
        return True
    if word in PREPOSITIONS:
        return False
    nearest = 6 if event.base == "say" else 0
    stop = next((k for k in range(n, len(tokens)) if tokens[k].text in ",;" and k > n + nearest), len(tokens))
    return any(
        is_finite(tokens, k) and tokens[k - 1].lower != "who"
        for k in range(n + 1, stop)
        if tokens[k].quote is None
    ) or (event.base == "say" and (_third_person(tokens, n + 1, stop) or _says_something(tokens, n)))


def _says_something(tokens, n):
    """Whatever follows "said" and is no adverbial, no answer and no single thing is a clause."""
    words = 0
    for token in tokens[n:]:
        if token.quote is None and token.text in ".;:!?—":
            break
        words += token.quote.words if token.quote else token.is_word
    return words >= 3 and tokens[n].lower not in NOT_SAID and not _titled(tokens[n : n + words])


def _titled(tokens):
    """Closed Until Further Notice: the words of a sign or a title."""
    return len(tokens) > 1 and all(t.capital for t in tokens if t.is_word and len(t.text) > 3)


def _third_person(tokens, n, stop):
    return any(
        t.is_word and len(t.lower) > 3 and t.lower.endswith("s") and not t.capital
        for t in tokens[n + 1 : stop]
    )


def clause_before_cue(scene, event):
    """The ferry will sail by spring, Lind said. / By spring, Lind said, the ferry will sail."""
    tokens = scene.tokens
    at = event.first if event.inverted else event.subject[0]
    quoted = at > 0 and tokens[at - 1].quote is not None and tokens[at - 1].quote.last == ","
    if event.inherited or at < 2 or not (quoted or tokens[at - 1].text in (",", "—", "–")):
        return None
    held = event.complement < len(tokens) and tokens[event.complement].quote is not None
    if (
        (held and not event.inverted)
        or event.base in QUOTE_ONLY
        or (quoted and tokens[at - 1].quote in scene.used)
    ):
        return None
    if not event.inverted and not _ends_cue(tokens, event):
        return None
    at += quoted
    first = _left_edge(scene, event, at - 1)
    if at - 1 - first < 2 and not event.inverted and not (tokens[first].capital or tokens[first].quote):
        return None
    later = _continuation(scene, event)
    whole = _whole(tokens, first, at - 1)
    leads = tokens[first].lower in PREPOSITIONS | SUBORDINATORS or tokens[first].lower.endswith("ing")
    main = skip_adjuncts(tokens, first, at - 1)
    leads = leads and not (first < main and not is_adjunct(tokens, main) and _whole(tokens, main, at - 1))
    if leads and (later is None or _about_saying(tokens, first, at - 1, later)):
        return None
    if (
        not whole
        and (later is None or tokens[first].lower in ("asked", "speaking"))
        and not (
            event.base == "say"
            and at - first > 4
            and tokens[first].lower not in PREPOSITIONS | SUBORDINATORS
            and event.complement < len(tokens)
            and tokens[event.complement].text in ".,"
        )
    ):
        return None
    if tokens[first].lower == "asked":
        return None
    draft = scene.clause("a clause before who said it", event, first, at - 1)
    return _add_later(scene, draft, later)


def _ends_cue(tokens, event):
    """What follows the cue is a stop, when and to whom it was said, but no object of another meaning."""
    n = event.complement
    if n >= len(tokens) or event.base in ADDRESSED or tokens[n].quote is not None:
        return True
    return (
        not tokens[n].is_word or tokens[n].lower in CIRCUMSTANCES or tokens[n].lower.endswith(("ly", "ing"))
    )


def _whole(tokens, first, stop):
    return has_finite(tokens, first, stop) or any(t.quote for t in tokens[first:stop])


def _about_saying(tokens, first, stop, later):
    """ "In an interview on Monday, Lind said, ...": when and where it was said, or asked, is not what was said."""
    if tokens[later[0]].quote is not None or tokens[first].lower in ("according", "asked", "speaking", "on"):
        return True
    return any(t.lower in OCCASIONS or t.lower in ("asked", "pressed") for t in tokens[first:stop])


def _left_edge(scene, event, stop):
    before = [e for e in scene.events if e.at < event.at]
    first = max([0] + [n + 1 for n in range(stop) if scene.tokens[n].text in ";:"])
    if (
        before
        and scene.tokens[first:stop]
        and before[-1].subject
        and before[-1].complement < stop
        and before[-1].base in FREE_CLAUSE
        and not before[-1].negated
    ):
        first = max(first, before[-1].complement)
    while first < stop and scene.tokens[first].lower in ("but", "and"):
        first += 1
    return first


def _continuation(scene, event):
    """The rest of a clause after its attribution: ", S said, up from ..." -> token range or None."""
    tokens, n = scene.tokens, event.subject[1] if event.inverted else event.complement
    if not event.inverted and n < len(tokens) and (event.base == "tell" or tokens[n].lower in CIRCUMSTANCES):
        n = _after_circumstance(tokens, n)
    if n >= len(tokens) - 1 or tokens[n].text != ",":
        return None
    word = tokens[n + 1].lower
    quoted = tokens[n + 1].quote is not None
    if event.inverted and not quoted and word not in ("and", "but") and not is_finite(tokens, n + 1):
        return None
    if word in (
        "as",
        "after",
        "adding",
        "while",
        "who",
        "citing",
        "when",
        "noting",
        "which",
        "a",
        "an",
        "drawing",
    ):
        return None
    if word in FORMS and FORMS[word].tense == "ing":
        return None
    return n + 1, clause_end(tokens, n + 1, scene.events, event)


def _after_circumstance(tokens, n):
    """The comma after "she told the court" or "he said on Monday"; `n` itself where something else follows."""
    for k in range(n, min(n + 7, len(tokens))):
        if tokens[k].text == ",":
            return k
        if tokens[k].quote is not None or tokens[k].text in ".;:—–" or is_finite(tokens, k):
            break
    return n


def _add_later(scene, draft, later):
    if draft is None or later is None:
        return draft
    span = scene.span(*later)
    if span:
        quotes = [t.quote for t in scene.tokens[later[0] : later[1]] if t.quote]
        scene.used |= set(quotes)
        draft.kind = "mixed" if quotes else draft.kind
        draft.content.append(span)
    return draft
