"""A reported clause before its cue, and around it."""

from ..clauses import UNITS
from ..cues import ADDRESSED, FREE_CLAUSE, QUOTE_ONLY
from ..hinges import in_bracket, leads_into, medial
from ..inversion import INVERTED
from ..lexicon import (
    DETERMINERS,
    DOCUMENT_NOUNS,
    OCCASIONS,
    PREPOSITIONS,
    ROLE_NOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    WEEKDAYS,
    words,
)
from ..phrases import is_adjunct, is_count, skip_adjuncts
from ..verbs import has_finite, is_finite
from .continued import CIRCUMSTANCES, continuation, whole
from .reported import NO_CLAUSE, NOT_SAID, clause_begins

INFORMED = words("asked told informed reminded shown pressed questioned challenged confronted quizzed")
WHEN_OR_HOW = WEEKDAYS | UNITS | words("average basis hand whole top balance contrary night paper occasion")
ALONE = words("both this these those some many most none all each it they he she")
NEVER_BEFORE = QUOTE_ONLY | NO_CLAUSE


def clause_before_cue(scene, event):
    """The ferry will sail by spring, Lind said. / By spring, Lind said, the ferry will sail."""
    tokens = scene.tokens
    at = event.first if event.inverted else event.subject[0]
    if not _may_follow(scene, event, at):
        return None
    stop = at - (tokens[at - 1].quote is None)
    first = _left_edge(scene, event, stop)
    later = continuation(scene, event, first, stop)
    where = stop > 3 and _relative_opens(tokens, stop)
    if where or first >= stop:
        # "a hall where, she says, the roof leaks", "But, Berg said, the pier will stand."
        return later and scene.clause("a clause before who said it", event, *later)
    alone = stop - first < 2 and not (tokens[first].capital or tokens[first].quote)
    alone = alone and not (later and tokens[first].lower in ALONE and _may_be_verb(tokens, later[0]))
    if alone and not event.inverted and (later is None or not tokens[first].lower.endswith("ly")):
        return None
    if _leads(tokens, event, first, stop) and (later is None or _about_saying(tokens, first, stop, later)):
        apart = later is None or event.inverted or tokens[later[0]].quote or not has_finite(tokens, *later)
        return None if apart else scene.clause("a clause before who said it", event, *later)
    if tokens[first].lower in INFORMED or _is_fragment(tokens, event, first, stop, later):
        return None
    draft = scene.clause("a clause before who said it", event, first, stop)
    return _add_later(scene, draft, later)


def _relative_opens(tokens, stop):
    """ "a hall, where, she says, the roof leaks", "a house, from which, she says, no pier can be seen" """
    whom = tokens[stop - 1].lower in ("which", "whom") and tokens[stop - 2].lower in PREPOSITIONS
    return tokens[stop - 2 - whom].text == "," and (whom or tokens[stop - 1].lower == "where")


def _may_be_verb(tokens, n):
    """Both, the paper says, "were late", "deny it"."""
    plain = tokens[n].is_word and tokens[n].text.islower()
    return is_finite(tokens, n) or (
        plain and tokens[n].lower not in DETERMINERS | PREPOSITIONS | SUBORDINATORS
    )


def _may_follow(scene, event, at):
    """Does a comma, a dash or a quotation that ends in a comma stand before who said it, and the cue stand alone?"""
    tokens = scene.tokens
    if event.base in NEVER_BEFORE and not _went_on(tokens, event):
        return False
    if (
        event.inherited
        or at < (1 if tokens[0].quote else 2)
        or not (event.inverted or _one_subject(tokens, event))
    ):
        return False
    quote = tokens[at - 1].quote
    if quote is not None and (quote.last != "," or quote in scene.used):
        return False
    if quote is None and tokens[at - 1].text not in (",", "—", "–"):
        return False
    held = event.complement < len(tokens) and tokens[event.complement].quote is not None
    return event.inverted or (not held and _ends_cue(tokens, event))


def _one_subject(tokens, event):
    """ ", the firm said"; no relative clause ("a bank, which advises firms") and no clause for a subject."""
    if tokens[event.first - 1].lower in ("which", "who"):
        return False
    first, last = event.subject
    related = any(t.lower in SUBORDINATORS or t.text == "," for t in tokens[first:last])
    return related or not any(
        is_finite(tokens, k) and tokens[k + 1].lower not in PREPOSITIONS for k in range(first, last)
    )


def _went_on(tokens, event):
    """The lamps died, she went on, and were replaced: between commas, and somebody who can speak."""
    if event.base not in ("go", "continue") or event.inverted or event.complement >= len(tokens):
        return False
    who = tokens[event.subject[1] - 1]
    speaks = who.capital or who.lower in SUBJECT_PRONOUNS | ROLE_NOUNS | DOCUMENT_NOUNS
    return speaks and who.lower != "it" and tokens[event.complement].text == ","


def _leads(tokens, event, first, stop):
    """Is all that stands before who said it only an adjunct: "By spring, Lind said, the ferry will sail"?"""
    word = tokens[first].lower
    if word not in PREPOSITIONS | SUBORDINATORS and not word.endswith("ing"):
        return False
    nominal = word in ("whether", "what", "how", "why", "whatever")
    if nominal and sum(is_finite(tokens, k) for k in range(first, stop)) > 1:
        return False  # "Whether it works will be part of the test, said Berg"
    if word == "that" and (is_finite(tokens, first + 1) or stop - first == 1):
        return False  # "That will be true, said Berg": a pronoun
    comma = next((k for k in range(first, stop) if tokens[k].text == ","), stop)
    if word.endswith("ing") and has_finite(tokens, first, comma):
        return False  # "Sailing in March would be “madness”, Berg said": the participle is the subject
    if is_count(tokens, first) or _alone(tokens, event, first, stop):
        return False
    main = skip_adjuncts(tokens, first, stop)
    return not (first < main and not is_adjunct(tokens, main) and whole(tokens, main, stop))


def _is_fragment(tokens, event, first, stop, later):
    """No verb, nothing that goes on, and no plain "said" after which the sentence ends."""
    if whole(tokens, first, stop) or (later is not None and tokens[first].lower not in ("asked", "speaking")):
        return False
    plain = event.base == "say" or (event.inverted and event.base in INVERTED)
    after = event.subject[1] if event.inverted else event.complement
    if (
        not plain
        or stop - first < 4
        or tokens[first].lower in PREPOSITIONS | SUBORDINATORS
        or after >= len(tokens)
    ):
        return True
    return tokens[after].text not in ".," and tokens[after].lower not in WEEKDAYS | {"on", "in"}


def _alone(tokens, event, first, stop):
    """In Sund the boats stayed in port, Lind said: nothing else in the sentence could be what was said."""
    after = event.subject[1] if event.inverted else event.complement
    ends = after < len(tokens) and (tokens[after].text == "." or tokens[after].lower in WEEKDAYS)
    return (
        ends
        and tokens[first].lower in PREPOSITIONS - SUBORDINATORS
        and tokens[first].lower not in ("speaking", "according", "as")
        and has_finite(tokens, first, stop)
    )


def _ends_cue(tokens, event):
    """What follows the cue is a stop, when and to whom it was said, but no object of another meaning."""
    n = event.complement
    if n >= len(tokens) or event.base in ADDRESSED or tokens[n].quote is not None:
        return True
    if tokens[event.subject[0] - 1].text in "—–" and tokens[n].is_word:
        return False  # "The pier earns well — he reported taking ten crowns"
    if tokens[n].lower == "to" and event.base == "decide":
        return False  # "Thus, Berg decided to play his cards"
    return (
        not tokens[n].is_word or tokens[n].lower in CIRCUMSTANCES or tokens[n].lower.endswith(("ly", "ing"))
    )


def _about_saying(tokens, first, stop, later):
    """ "In an interview on Monday, Lind said, ...": when and where it was said, or asked, is not what was said."""
    if tokens[later[0]].quote is not None and leads_into(tokens[first:], tokens[later[0]]):
        return False
    if tokens[later[0]].quote is not None or tokens[first].lower in ("according", "asked", "speaking"):
        return True
    if tokens[first].lower == "on":  # "On the economy, Lind said, ...", but "On Sunday", "On average"
        return not any({t.lower, t.lower.removesuffix("s")} & WHEN_OR_HOW for t in tokens[first + 1 : stop])
    return any(t.lower in OCCASIONS or t.lower in ("asked", "pressed") for t in tokens[first:stop])


def _left_edge(scene, event, stop):
    before = [e for e in scene.events if e.at < event.at]
    first = max(
        [0] + [n + 1 for n in range(stop) if scene.tokens[n].text in ";:"] + [in_bracket(scene.tokens, stop)]
    )
    if (
        before
        and scene.tokens[first:stop]
        and before[-1].subject
        and before[-1].complement < stop
        and before[-1].base in FREE_CLAUSE
        and scene.tokens[before[-1].complement].lower not in NOT_SAID
        and (before[-1].tense != "ing" or scene.tokens[before[-1].at - 1].text == ",")
        and not before[-1].negated
        and _holds_clause(scene.tokens, before[-1])
        and scene.tokens[before[-1].subject[0] - 1].lower != "as"
    ):
        first = max(first, before[-1].complement)
        first = next((n for n in range(stop - 1, first, -1) if _begins_again(scene.tokens, n, event)), first)
    while first < stop and scene.tokens[first].lower in ("but", "and", "though", "although"):
        first += 1
    return first


def _begins_again(tokens, n, event):
    """Lind said the pier was safe, but the roof, she added, was not: the conjunction of the second clause."""
    joins = tokens[n].lower in ("and", "but", "though", "although") and tokens[n - 1].text == ","
    return joins and medial(tokens, n, event.subject[0])


def _holds_clause(tokens, event):
    """ "Berg said the pier was late", but "Berg had reported trouble twice": nothing that begins after the cue."""
    n = event.complement
    return tokens[n].lower == "that" or event.base == "say" or clause_begins(tokens, n, event)


def _add_later(scene, draft, later):
    if draft is None or later is None:
        return draft
    span = scene.span(*later, said=True)
    if span:
        quotes = [t.quote for t in scene.tokens[later[0] : later[1]] if t.quote]
        scene.used |= set(quotes)
        draft.kind = "mixed" if quotes else draft.kind
        draft.content.append(span)
    return draft
