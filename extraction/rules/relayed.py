"""Someone quoted someone: the speaker is the one quoted, the medium is "reported by"."""

from ..clauses import clause_end, find_that
from .draft import Draft


def quoted_as_saying(scene, event):
    """Channel Nine quoted her as saying that ... / "...," Channel Nine quoted her as saying."""
    tokens = scene.tokens
    if event.base not in ("quote", "cite"):
        return None
    saying = _as_saying(tokens, event.complement)
    if saying is None:
        return None
    draft = _content(scene, event, saying)
    if draft:
        draft.source = scene.span(event.complement, saying - 2)
        draft.relay = scene.span(*event.subject)
        draft.cue = (
            (tokens[event.first].start, tokens[event.complement - 1].end),
            (tokens[saying - 2].start, tokens[saying - 1].end),
        )
    return draft


def _as_saying(tokens, n):
    for k in range(n, min(n + 14, len(tokens) - 1)):
        if tokens[k].lower == "as" and tokens[k + 1].lower in ("saying", "writing", "telling"):
            return k + 2
    return None


def _content(scene, event, n):
    tokens, rule = scene.tokens, "someone quoted someone as saying"
    before = event.subject[0] - 1
    if before >= 0 and tokens[before].quote is not None and tokens[before].quote not in scene.used:
        return scene.quoted(rule, event, [tokens[before].quote])
    if n >= len(tokens) - 1:
        return None
    if tokens[n].text in (":", ",") and tokens[n + 1].quote is not None:
        return scene.quoted(rule, event, [tokens[n + 1].quote])
    first = find_that(tokens, n, "say") if tokens[n].lower == "that" else n
    return scene.clause(rule, event, first, clause_end(tokens, first, scene.events, event))


def was_quoted(scene):
    """Berg was quoted by Channel Nine as saying (that) ..."""
    tokens = scene.tokens
    for n in range(1, len(tokens) - 3):
        if tokens[n].lower == "quoted" and tokens[n - 1].lower in ("is", "was", "were", "been", "are"):
            saying = _as_saying(tokens, n + 1)
            if saying is not None and saying < len(tokens):
                return _passive(scene, n, saying)
    return []


def _passive(scene, n, saying):
    tokens = scene.tokens
    first = saying + (tokens[saying].lower == "that")
    last = len(tokens)
    content = scene.span(first, last)
    if content is None or n < 2:
        return []
    quotes = [t.quote for t in tokens[first:last] if t.quote]
    scene.used |= set(quotes)
    draft = Draft(
        "someone was quoted as saying",
        "mixed" if quotes else "indirect",
        [content],
        scene.sentence.index,
        scene.sentence.paragraph,
        scene.span(0, n - 1),
        ((tokens[n - 1].start, tokens[n].end), (tokens[saying - 2].start, tokens[saying - 1].end)),
    )
    if tokens[n + 1].lower == "by":
        draft.relay = scene.span(n + 2, saying - 2)
    return [draft]
