"""According to someone, as someone put it, in someone's opinion."""

from ..hinges import in_bracket
from ..lexicon import DETERMINERS, DOCUMENT_NOUNS, PREPOSITIONS, SUBJECT_PRONOUNS, WEEKDAYS, words
from ..verbs import has_finite, is_finite
from .draft import Draft

OPINIONS = words(
    "opinion view words estimation account telling eyes reckoning analysis assessment judgment judgement"
)
BY_OPINION = frozenset(["in", "by", "on"])
PASSIVES = words("reported stated told noted explained revealed described")
RELEASED = words("released published issued obtained reviewed conducted commissioned compiled seen provided")
ONLY = words("only mostly mainly even especially never")
PROVISOS = words("provided if unless because until when after")
ASIDES = words("who which a an the quoted cited speaking writing citing quoting")
NO_SOURCES = words(
    "plan plans schedule rules custom tradition taste tastes size age need needs height rank protocol preference "
    "preferences ability abilities wishes merit instinct instincts"
)
MEASURES = words("nearly almost twice half more fewer up down compared")
# What begins an afterthought of the journalist's rather than more of what was said.
TAILS = words("and but which who while as though although a an the after when where with up down")


def according_to(scene):
    """According to Lind, the ferry will sail. / The ferry will sail, according to the firm."""
    tokens = scene.tokens
    for n in range(len(tokens) - 2) if "according" in scene.words else ():
        if tokens[n].lower == "according" and tokens[n + 1].lower == "to":
            return _attribute(scene, n, n + 2, "according to someone")
    return []


def in_the_opinion(scene):
    """In her opinion, both are right. / In the words of Berg, it was over. / By Lind's reckoning, it is late."""
    tokens = scene.tokens
    if OPINIONS.isdisjoint(scene.words) or len(tokens) < 6:
        return []
    if tokens[0].lower not in BY_OPINION:
        return _opinion_inside(scene)
    comma = next((n for n in range(2, min(14, len(tokens))) if tokens[n].text == ","), None)
    at = next((n for n in range(1, comma or 0) if tokens[n].lower in OPINIONS), None)
    if tokens[0].lower == "in" and (near := _without_comma(tokens)):
        return _draft(scene, 0, 1, _holder(tokens, near), [(near + 1, len(tokens))], "in someone's opinion")
    if at is None:
        return []
    if tokens[at + 1].lower == "of" and tokens[1].lower == "the":
        return _leading(scene, 0, at + 2, comma, _past_aside(tokens, comma), "in someone's opinion")
    if at + 1 == comma and (
        tokens[1].lower in ("his", "her", "their") or tokens[at - 1].lower in ("'s", "'")
    ):
        return _leading(scene, 0, 1, _holder(tokens, at), comma, "in someone's opinion")
    return []


def _without_comma(tokens):
    """In her view the row was never about soup: the index of "view" where a clause follows it, or 0."""
    at = next((n for n in range(1, min(8, len(tokens) - 3)) if tokens[n].lower in ("view", "opinion")), 0)
    opens = at and tokens[at + 1].lower in DETERMINERS | SUBJECT_PRONOUNS
    return at if opens and _holder(tokens, at) and has_finite(tokens, at + 2, len(tokens)) else 0


def _opinion_inside(scene):
    """The key, in the words of Lind, is patience. / The pier, in her view, was safe. / It is late, in Lind's view."""
    tokens = scene.tokens
    for n in range(2, len(tokens) - 2):
        if tokens[n].lower not in BY_OPINION or tokens[n - 1].text != ",":
            continue
        comma = next((k for k in range(n + 2, min(n + 14, len(tokens))) if tokens[k].text in ",."), 0)
        at = next((k for k in range(n + 1, comma) if tokens[k].lower in OPINIONS), None)
        start = _sentence_start(tokens, n)
        if at is None or any(t.quote for t in tokens[:n]) or not _opinion_fits(tokens, start, n, comma):
            continue
        content = [(start, n - 1), (comma + 1, len(tokens))]
        if tokens[at + 1].lower == "of" and tokens[n + 1].lower == "the":
            return _draft(scene, n, at + 2, comma, content, "in someone's opinion")
        if at + 1 == comma and (holder := _holder(tokens, at)):
            return _draft(scene, n, n + 1, holder, content, "in someone's opinion")
    return []


def _holder(tokens, at):
    """ "her view", "his considered opinion", "Lind's telling": the index after whose it is, or 0."""
    for k in (at - 1, at - 2):
        if tokens[k].lower in ("his", "her", "their"):
            return k + 1
        if tokens[k].lower in ("'s", "'"):
            return k
        if not tokens[k].text.islower() or not tokens[k].is_word:
            return 0
    return 0


def _opinion_fits(tokens, start, n, comma):
    """The opinion stands inside one clause, after it, or before what it depends on: "provided that it is dry"."""
    if not has_finite(tokens, start, n):
        return comma + 1 < len(tokens) and (is_finite(tokens, comma + 1) or bool(tokens[comma + 1].quote))
    return comma + 1 >= len(tokens) or tokens[comma + 1].lower in PROVISOS


def as_told(scene):
    """As Radio Sund was told by the ministry, ... / As reported by Radio Sund, the port will close."""
    tokens = scene.tokens
    if len(tokens) < 6 or "as" not in scene.words:
        return []
    for n in range(len(tokens) - 4):
        by = n + 2 + (tokens[n + 1].lower in ("first", "originally", "previously", "earlier"))
        if tokens[n].lower == "as" and tokens[by].lower == "by" and tokens[by - 1].lower in PASSIVES:
            if n > 3 and tokens[n - 1].text == ",":
                return _trailing(scene, by - 1, by + 1, len(tokens) - 1, "as someone reported", n - 1)
            comma = next((k for k in range(by + 1, min(n + 14, len(tokens))) if tokens[k].text == ","), None)
            return (
                _leading(scene, by - 1, by + 1, comma, comma, "as someone reported")
                if n == 0 and comma
                else []
            )
    return _was_told(scene) if tokens[0].lower == "as" else []


def _was_told(scene):
    """As Radio Sund was told by the ministry, the port will close."""
    tokens = scene.tokens
    told = next((n for n in range(2, min(9, len(tokens) - 2)) if tokens[n].lower == "told"), None)
    comma = next((n for n in range(3, min(18, len(tokens))) if tokens[n].text == ","), None)
    if told is None or comma is None or told > comma or tokens[told - 1].lower not in ("was", "were"):
        return []
    if tokens[told + 1].lower not in ("by", "in", "at"):
        return []
    drafts = _leading(scene, told - 1, told + 2, comma, comma, "as someone reported")
    for draft in drafts:
        draft.relay = scene.span(1, told - 1)
    return drafts


def _attribute(scene, n, first, rule):
    tokens = scene.tokens
    last = first
    while last < len(tokens) and tokens[last].text not in ",.;:" and tokens[last].quote is None:
        if tokens[last].text == ")" and in_bracket(tokens, n):
            break
        last += 1
    printed = any(t.lower in RELEASED for t in tokens[first:last])
    head = next((k for k in range(first, last) if tokens[k].lower in PREPOSITIONS | {"who", "that"}), last)
    if not printed and any(t.lower in NO_SOURCES for t in tokens[first:head]):
        return []  # "according to plan", but "according to people who know the plan"
    if n and tokens[n - 1].quote is not None and n - 1 == _sentence_start(tokens, n):
        title = last + 1 < len(tokens) and is_finite(
            tokens, last + 1
        )  # “Old Rope,” according to Lind, is dull
        drafts = [] if title else _draft(scene, n, first, _name_end(tokens, last), [(n - 1, n)], rule)
        past = _past_aside(tokens, last) + 1  # “The law,” according to Lind, “is an ass.”
        return _direct(drafts, *(t.quote for t in (tokens[n - 1], *tokens[past : past + 1]) if t.quote))
    if n <= 1 or tokens[n - 1].text in (";", ":"):
        return _leading(scene, n, first, last, _past_aside(tokens, last), rule)
    last = _past_aside(tokens, last)
    inner = last < len(tokens) - 1 and tokens[last].text == "," and tokens[n - 1].text in (",", "—", "–")
    inner = inner and (last < len(tokens) - 2 or bool(tokens[last + 1].quote))
    verb = has_finite(tokens, _sentence_start(tokens, n), n)
    if inner and verb and tokens[n - 2].lower == "and" and not tokens[last + 1].capital:
        return _draft(scene, n, first, last, [(last + 1, len(tokens))], rule)
    begun = verb and tokens[n - 2].lower != "and"
    more = (
        inner
        and not tokens[last + 1].capital
        and (_goes_on(tokens, last + 1) or _quoted_more(scene, last + 1))
    )
    if inner and (not begun or more):
        start = _relative_start(tokens, _sentence_start(tokens, n), n - 1)
        return _draft(scene, n, first, last, [(start, n - 1), (last + 1, len(tokens))], rule)
    return _trailing(scene, n, first, _name_end(tokens, last), rule)


def _relative_start(tokens, first, stop):
    """To a firm whose owner, according to Lind, left: "whose" opens the clause; "a hall where, according to Lind," """
    if tokens[stop - 1].lower == "where" and tokens[stop - 2].text == ",":
        return stop
    whose = next((k for k in range(stop - 1, first, -1) if tokens[k].lower == "whose"), None)
    return first if whose is None or has_finite(tokens, whose + 1, stop) else whose


def _past_aside(tokens, comma):
    """The comma after "the council, which owns the pier," and "Nils Berg, an engineer," """
    if comma + 1 >= len(tokens) or tokens[comma].text != ",":
        return comma
    if tokens[comma + 1].capital and not tokens[comma - 1].capital:
        named = _name_end(tokens, comma)  # "its director, Anna Berg, the pier is safe"
        plain = named < len(tokens) and all(t.capital for t in tokens[comma + 1 : named])
        return named if plain and tokens[named].text == "," else comma
    if tokens[comma + 1].lower not in ASIDES:
        return comma
    later = next(
        (k for k in range(comma + 2, min(comma + 14, len(tokens) - 1)) if tokens[k].text == ","), comma
    )
    relative = tokens[comma + 1].lower in ASIDES - {"a", "an", "the"}
    more = tokens[later + 1].lower in MEASURES  # "according to Lind, a broker, up from a tenth"
    return later if relative or more or is_finite(tokens, later + 1) or tokens[later + 1].quote else comma


def _sentence_start(tokens, n):
    """After "but", and after a semicolon or colon that ends something else."""
    start = next((k + 1 for k in range(n - 1, -1, -1) if tokens[k].text in ";:"), 0)
    start = max(start, in_bracket(tokens, n))
    return start + (tokens[start].lower in ("but", "and"))


def _goes_on(tokens, n):
    """Berg, according to Lind, had sold the ship: what was said goes on after who said it; not ", one of whom left"."""
    if any(t.lower in ("whom", "which", "whose") for t in tokens[n : n + 4]):
        return False
    more = (
        tokens[n].lower in ("and", "but") and tokens[n + 1].lower in ONLY
    )  # "and only where the planks are new"
    return more or is_finite(tokens, n) or not (tokens[n].lower in TAILS or tokens[n].lower.endswith("ing"))


def _quoted_more(scene, n):
    """The pier moved, according to Lind, and only when the wind was “in a mood”: quoted words, no other speaker."""
    quoted = any(t.quote for t in scene.tokens[n:])
    return scene.tokens[n].lower in ("and", "but") and quoted and not any(e.at > n for e in scene.events)


def _name_end(tokens, last):
    """Take in an apposition: "the county clerk, Rosa Lind"."""
    if last + 1 < len(tokens) and tokens[last].text == "," and tokens[last + 1].capital:
        while last + 1 < len(tokens) and tokens[last + 1].text not in ",.;:":
            last += 1
        return last + 1
    return last


def _draft(scene, n, first, last, content, rule):
    tokens = scene.tokens
    released = next((k for k in range(first + 1, last) if tokens[k].lower in RELEASED), last)
    last = released if tokens[released - 1].is_word else last
    while last - 1 > first and tokens[last - 1].lower in WEEKDAYS | {"on"}:
        last -= 1
    spans, quotes = [], []
    for a, b in content:
        span = scene.span(a, b)
        if span:
            spans.append(span)
            quotes += [t.quote for t in tokens[a:b] if t.quote]
    if not spans:
        return []
    scene.used |= set(quotes)
    first = _owner(tokens, first, last)
    return [
        Draft(
            rule,
            "mixed" if quotes else "indirect",
            spans,
            scene.sentence.index,
            scene.sentence.paragraph,
            scene.span(first, last),
            ((tokens[n].start, tokens[n + 1].end),),
        )
    ]


def _owner(tokens, first, last):
    """ "the words of the minister", "data from the exchange": whose they are, when somebody is named."""
    for k in range(first, min(first + 3, last - 1)):
        if tokens[k].lower in ("words", "data", "figures") and tokens[k + 1].lower in ("of", "from"):
            return k + 2
        if tokens[k].lower in DOCUMENT_NOUNS and tokens[k + 1].lower in ("of", "by", "from"):
            return k + 2
    return first


def _leading(scene, n, first, last, comma, rule):
    tokens = scene.tokens
    whole = comma == len(tokens) - 2 and tokens[-1].quote is not None
    if comma >= len(tokens) - 1 or tokens[comma].text != "," or (comma >= len(tokens) - 2 and not whole):
        return []
    if whole or (
        tokens[comma + 1].quote is not None and comma + 3 == len(tokens) and tokens[-1].text in ".!?"
    ):
        drafts = _draft(scene, n, first, last, [(comma + 1, comma + 2)], rule)
        return _direct(drafts, tokens[comma + 1].quote)
    return _draft(scene, n, first, last, [(comma + 1, len(scene.tokens))], rule)


def _direct(drafts, *quotes):
    """According to Lind, “We sail.” / “We sail,” according to Lind: nothing is said but the quotation."""
    for draft in drafts:
        draft.kind, draft.content = "direct", [(quote.first, quote.stop) for quote in quotes]
    return drafts


def _trailing(scene, n, first, last, rule, stop=None):
    tokens, stop = scene.tokens, stop or n
    start = _sentence_start(tokens, stop)
    if not has_finite(tokens, start, stop) and stop - start < 5:
        return []
    return _draft(scene, n, first, last, [(start, stop)], rule)
