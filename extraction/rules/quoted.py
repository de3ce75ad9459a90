"""Words in quotation marks with their attribution in the same sentence."""

from itertools import pairwise

from ..cues import ADDRESSED, AS_VERBS, FREE_CLAUSE, JUDGING, THAT_ONLY
from ..endings import clause_end
from ..events import Event
from ..hinges import INQUIRED, begins_small, leads_into
from ..lexicon import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    FINITE,
    OCCASIONS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    WEEKDAYS,
    words,
)
from ..phrases import is_adjunct
from ..verbs import has_finite, is_finite
from .draft import is_sign, is_work

CALLS = frozenset(["chant", "shout", "yell", "scream"])
SAID = words("say says said tell add manage")
NO_VERBS = words("this his its as us yes perhaps always across less besides sometimes")


def quotation_before(scene, event):
    """ "The ferry will sail," Lind said. / "...," said Lind. "..." """
    tokens = scene.tokens
    at = event.first if event.inverted else event.subject[0]
    if event.inherited and not event.inverted:
        return None
    n = at - 1
    while n >= 0 and tokens[n].quote is None and tokens[n].text in ",—–-":
        n -= 1
    if (
        n < 0
        or tokens[n].quote is None
        or tokens[n].quote in scene.used
        or not _stands_alone(scene, event, n)
    ):
        return None
    if _goes_on_unmarked(tokens, event.subject[1] if event.inverted else event.complement):
        return None
    quotes = [tokens[n].quote]
    later = _second_part(scene, event)
    return scene.quoted("quotation followed by who said it", event, quotes + later)


def _stands_alone(scene, event, n):
    """A whole quotation, not a fragment inside somebody's sentence."""
    tokens, quote = scene.tokens, scene.tokens[n].quote
    if n == 0 or tokens[n - 1].text in ":.(":
        return quote.words > 1 or quote.last in ",.?!" or n == 0
    before = tokens[n - 1]
    if before.text == "," and n > 2 and not is_adjunct(tokens, 0) and not has_finite(tokens, 0, n):
        return False  # "The party, which he gave, “allows us to talk,” Berg said" is one clause
    if begins_small(tokens[n]) and scene.events[0] is event and _goes_on(tokens, n):
        return False
    return quote.last == "," and (before.text in ",—–" or before.lower in ("but", "and", "so", "yet"))


def _goes_on(tokens, n):
    """The pier is “old” and “in need of paint,” Lind said. / Unless it is painted, “it will fall,” Lind said."""
    if tokens[n - 1].lower in ("and", "but", "yet"):
        return has_finite(tokens, 0, n)
    when = any(t.lower in OCCASIONS or t.lower in WEEKDAYS for t in tokens[:n])
    opens = (
        tokens[0].lower in PREPOSITIONS | SUBORDINATORS
        and not when
        and tokens[0].lower not in ("to", "from", "as")
    )
    return tokens[n - 1].text == "," and opens and tokens[1].lower not in INQUIRED


def _goes_on_unmarked(tokens, n):
    """ "Nobody," he said, will pay: the verb stands outside the marks."""
    verb = n + 1 < len(tokens) and tokens[n].text == "," and tokens[n + 1].lower in AUXILIARIES & FINITE
    return verb and not any(t.quote for t in tokens[n:])


def _second_part(scene, event):
    tokens = scene.tokens
    for n in range(event.complement, len(tokens)):
        token = tokens[n]
        if token.quote is not None and token.quote not in scene.used and not _later_cue(scene, event, n):
            whole = (token.quote.words > 1 or token.quote.last in ".!?,") and not is_sign(token)
            apart = (
                n == (event.subject[1] if event.inverted else event.complement) or not tokens[n - 1].is_word
            )
            return [token.quote] if whole and apart else []
    return []


def _later_cue(scene, event, n):
    return any(event.at < e.at < n for e in scene.events)


def quotation_after(scene, event):
    """Lind said: "The ferry will sail." / She told reporters, "..." """
    tokens = scene.tokens
    for n in range(event.complement, len(tokens)):
        token = tokens[n]
        if token.quote is not None:
            break
        other = n > event.at and any(e.at == n and e.base not in JUDGING for e in scene.events)
        if other or token.lower == "that":
            return None
    else:
        return None
    straight = tokens[n - 1].text == ":" and n - 1 == (
        event.subject[1] if event.inverted else event.complement
    )
    if token.quote in scene.used or is_sign(token) or (not straight and _goes_round(scene, event, token)):
        return None
    if tokens[n - 1].text == "," and tokens[n - 2].lower in ("and", "or", "but"):
        return None
    if event.base == "write" and n == event.complement and is_work(token):
        return None  # wrote “The Long Pier,” published in May
    if tokens[n - 1].text == "," and _is_inserted(tokens, event.complement, n):
        return None
    fragment = tokens[n - 1].text == "," and token.text[1:2].islower() and tokens[-2:][0].quote is token.quote
    if (tokens[n - 1].text == ":" or fragment) and _clause_between(tokens, event.complement, n - 1, event):
        return None
    whole = tokens[n - 1].text in (":", ",") or (n == event.complement and _sentence_like(token, event))
    if not whole or (event.base in THAT_ONLY and tokens[n - 1].text != ":"):
        return None
    following = tokens[n + 1] if n + 1 < len(tokens) else None
    ends = following is None or following.quote or following.text in ".,;–—("
    ends = ends or token.quote.last in ",.?!" or (tokens[n - 1].text == ":" and following.lower == "and")
    if ends or (event.base in CALLS and not event.inherited):
        more = [b.quote for a, b in pairwise(tokens[n + 1 : n + 3]) if a.lower == "and" and b.quote]
        return scene.quoted("who said it followed by a quotation", event, [token.quote, *more])
    if event.base not in FREE_CLAUSE or tokens[n - 1].text == ":":
        return None
    return scene.clause(
        "a quotation that goes on without marks", event, n, clause_end(tokens, n, scene.events, event)
    )


def _two_fragments(tokens, comma, quote):
    """The budget was “a patchwork”, she said, “stitched by tired people”: the second part begins small."""
    begun = comma > 1 and has_finite(tokens, 0, comma) and not is_adjunct(tokens, 0)
    return begun and quote.text[1:2].islower()


def _goes_round(scene, event, quote):
    """The fare is, says Holm, “a joke”: what was said stands on both sides."""
    tokens = scene.tokens
    before = (event.first if event.inverted else event.subject[0]) - 1
    if before == 1 and tokens[0].capital and tokens[1].text == "," and _opens_with_verb(quote):
        return True
    if before < 2 or tokens[before].text != "," or event.inherited:
        return False
    if event.inverted or _unfinished(tokens, before) or _two_fragments(tokens, before, quote):
        return True
    if leads_into(tokens, quote) and len([t for t in tokens[:before] if t.text == ","]) == 0:
        return True
    return not (is_adjunct(tokens, 0) or has_finite(tokens, 0, before) or _has_quote(tokens, before))


def _opens_with_verb(quote):
    """Berg, Lind said, “makes the best bread”: his name is the subject of what is quoted."""
    word = quote.text.lstrip("“\"'‘«„ ").split()[0]
    return word in FINITE or (word.islower() and word.endswith("s") and word not in NO_VERBS)


def _is_inserted(tokens, first, n):
    """The firm said the leak, “small as it was”, had been plugged: the quotation stands inside the clause."""
    noun = n - first > 2 and tokens[first].lower in DETERMINERS | SUBJECT_PRONOUNS | {"that"}
    return noun and n + 2 < len(tokens) and tokens[n + 1].text == "," and is_finite(tokens, n + 2)


def _clause_between(tokens, n, colon, event):
    """ "says the sheep are fine:", but not "told those who came:" """
    n += tokens[n].text == ","  # "If it falls, Berg said, there is a way: “...”"
    begins = n < colon and tokens[n].lower in DETERMINERS | SUBJECT_PRONOUNS | {"that", "there"}
    told = event.base in ADDRESSED and tokens[n].lower != "that"
    return begins and event.base in FREE_CLAUSE and not told and has_finite(tokens, n, colon)


def _unfinished(tokens, comma):
    """The plan was not, she said, “...”: what stands before the comma wants its complement."""
    word = tokens[comma - 1].lower
    return word in BE or (word in ("not", "never", "also") and tokens[comma - 2].lower in BE)


def _has_quote(tokens, stop):
    return any(t.quote for t in tokens[:stop])


def _sentence_like(token, event):
    """ "said “We sail at dawn”", "chanted “no boats, no bread”", where a participle may be anybody's"""
    if event.base in CALLS:
        return token.quote.words > 1 and not event.inherited
    inner = token.text.lstrip("“\"'‘«„ ")
    return token.quote.words > (2 if inner[:1].isupper() else 3) and (
        inner[:1].isupper() or event.base == "say"
    )


def _past_topic(tokens, n):
    """ "said about the pier:" """
    if n < len(tokens) and tokens[n].lower in ("about", "of", "on"):
        colon = next((k for k in range(n, min(n + 7, len(tokens))) if tokens[k].text == ":"), n)
        return colon if all(t.is_word for t in tokens[n:colon]) else n
    return n


def text_after_colon(scene, event):
    """Our reporter writes: Do not be fooled by the calm."""
    tokens, n = scene.tokens, event.complement
    if event.base in ("say", "write"):
        n = _past_topic(tokens, n)
    if (
        n >= len(tokens) - 2
        or tokens[n].text != ":"
        or tokens[n + 1].quote is not None
        or event.base in AS_VERBS | {"ask"}
    ):
        return None
    draft = scene.clause("who writes, then the words after a colon", event, n + 1, len(tokens))
    if draft and (scene.page.body[draft.content[0][0]].islower() or event.base == "agree"):
        draft = scene.clause(draft.rule, event, n + 1, clause_end(tokens, n + 1, scene.events, event))
        before = event.subject[0] - 1
        if (
            before > 2
            and tokens[before].text == ","
            and has_finite(tokens, 0, before)
            and not is_adjunct(tokens, 0)
        ):
            draft.content.insert(0, scene.span(0, before))  # "He was kind, she said: he had carried her bag"
        return draft
    if draft:
        draft.kind = "direct"
        draft.content = [(draft.content[0][0], scene.page.paragraphs[draft.paragraph].end)]
    return draft


def all_somebody_said(scene):
    """“Perhaps,” was all Berg would say. “Perhaps not.”"""
    tokens = scene.tokens
    for n in range(1, len(tokens) - 3) if "all" in scene.words else ():
        quote = tokens[n - 1].quote
        if quote is None or [t.lower for t in tokens[n : n + 2]] not in (["is", "all"], ["was", "all"]):
            continue
        cue = next((k for k in range(n + 3, min(n + 9, len(tokens))) if tokens[k].lower in SAID), 0)
        first = cue - (tokens[cue - 1].lower in AUXILIARIES)
        if cue:
            event = Event("say", "past", cue, first, cue + 1, (n + 2, first))
            return [scene.quoted("all that somebody said", event, [quote])]
    return []
