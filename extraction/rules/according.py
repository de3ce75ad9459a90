"""According to someone, as someone put it, in someone's opinion."""

from ..lexicon import DOCUMENT_NOUNS, WEEKDAYS
from ..verbs import has_finite
from .draft import Draft


def according_to(scene):
    """According to Lind, the ferry will sail. / The ferry will sail, according to the firm."""
    tokens = scene.tokens
    for n in range(len(tokens) - 2):
        if tokens[n].lower == "according" and tokens[n + 1].lower == "to":
            return _attribute(scene, n, n + 2, "according to someone")
    return []


def in_the_opinion(scene):
    """In her opinion, both are right."""
    tokens = scene.tokens
    if (
        len(tokens) > 4
        and tokens[0].lower == "in"
        and tokens[2].lower in ("opinion", "view", "words")
        and tokens[1].lower in ("his", "her", "their")
    ):
        return _leading(scene, 0, 1, 2, 3, "in someone's opinion")
    return []


def _attribute(scene, n, first, rule):
    tokens = scene.tokens
    last = first
    while last < len(tokens) and tokens[last].text not in ",.;:" and tokens[last].quote is None:
        last += 1
    if n > 1 and tokens[n - 1].text == ",":
        return _trailing(scene, n, first, _name_end(tokens, last), rule)
    if n <= 1:
        return _leading(scene, n, first, last, last, rule)
    return []


def _name_end(tokens, last):
    """Take in an apposition: "the county clerk, Rosa Lind"."""
    if last + 1 < len(tokens) and tokens[last].text == "," and tokens[last + 1].capital:
        while last + 1 < len(tokens) and tokens[last + 1].text not in ",.;:":
            last += 1
        return last + 1
    return last


def _draft(scene, n, first, last, content, rule):
    tokens = scene.tokens
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
    if comma >= len(scene.tokens) - 2 or scene.tokens[comma].text != ",":
        return []
    return _draft(scene, n, first, last, [(comma + 1, len(scene.tokens))], rule)


def _trailing(scene, n, first, last, rule):
    tokens = scene.tokens
    start = 1 if tokens[0].lower in ("but", "and") else 0
    if any(e.at < n and not e.negated for e in scene.events) or (not has_finite(tokens, start, n) and n < 5):
        return []
    return _draft(scene, n, first, last, [(start, n - 1)], rule)


def as_reported(scene, event):
    """As the ministry reported on Friday, the port will close. / The port will close, as the mayor said."""
    tokens, at = scene.tokens, event.subject[0] - 1
    if event.inherited or event.inverted or at < 0 or tokens[at].lower != "as":
        return None
    if at == 0:
        comma = next((n for n in range(event.complement, len(tokens)) if tokens[n].text == ","), None)
        return scene.clause("as someone reported", event, comma + 1, len(tokens)) if comma else None
    if at > 2 and tokens[at - 1].text == ",":
        return scene.clause("as someone reported", event, 0, at - 1)
    return None
