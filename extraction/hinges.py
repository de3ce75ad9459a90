"""Where a clause that opens a sentence ends and the main clause begins: at the last comma, its hinge."""

from .clauses import UNITS
from .lexicon import DETERMINERS, SUBJECT_PRONOUNS, words
from .verbs import has_finite

CONTRASTS = words("while although though whereas when if as because since after before")
LEADING = CONTRASTS | words("where once until unless even just only and but yet so")
OTHERS = words("there nobody everybody everyone others")


def pauses(token):
    """A comma, or a quotation that ends in one: She had “rebuilt the pier,” adding that it was hers."""
    return token.text == "," or (token.quote is not None and token.quote.last == ",")


def past_opening(tokens, n):
    """Berg said that, while some say it is late, the ferry will sail: the comma after the clause that opens it."""
    first = n + (n < len(tokens) and tokens[n].text == ",")
    if first >= len(tokens) or tokens[first].lower not in CONTRASTS:
        return n
    return next((k for k in range(first + 2, len(tokens)) if tokens[k].text == ","), n)


def main_clause(tokens, event):
    """While Berg said the yard would close, Holm disagreed: the last comma after which a main clause begins."""
    if event.inherited or not _opens(tokens, event):
        return None
    for k in range(len(tokens) - 2, event.complement, -1):
        if not pauses(tokens[k]):
            continue
        word = tokens[k + 1].lower.partition("'")[0]
        opens = tokens[k + 1].capital or word in DETERMINERS | SUBJECT_PRONOUNS | OTHERS
        apposed = tokens[k - 1].capital and tokens[k + 1].lower in DETERMINERS
        verb = next((n for n in range(k + 2, len(tokens)) if has_finite(tokens, n, n + 1)), None)
        if opens and not apposed and verb and tokens[verb - 1].text != ",":
            return k
    return None


def _opens(tokens, event):
    """While Berg said ... / And though she said ... / A week after Berg said ... / For Berg, who said ..."""
    first = event.subject[0]
    if first and tokens[first - 1].lower in CONTRASTS | {"where", "once"}:
        before = tokens[: first - 1]
        since = before and before[-1].lower.removesuffix("s") in UNITS
        return (since and not has_finite(before, 0, len(before))) or all(t.lower in LEADING for t in before)
    to = tokens[0].lower in ("for", "to", "like", "unlike") and first <= 1
    return to and tokens[event.first - 1].lower == "who"
