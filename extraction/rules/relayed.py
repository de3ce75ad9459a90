"""Someone quoted someone: the speaker is the one quoted, the medium is "reported by"."""

from ..clauses import find_that
from ..endings import clause_end
from .draft import Draft

QUOTED = ("quoted", "cited")
BE = ("is", "was", "were", "been", "are")


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
    """Berg was quoted by Channel Nine as saying (that) ... / "...," Berg was quoted as saying by Channel Nine."""
    tokens = scene.tokens
    if scene.words.isdisjoint(QUOTED):
        return []
    for n in range(1, len(tokens) - 2):
        if tokens[n].lower in QUOTED and tokens[n - 1].lower in BE:
            saying = _as_saying(tokens, n + 1)
            if saying is not None:
                return _passive(scene, n, saying)
    return []


def _passive(scene, n, saying):
    """Where the medium stands, before or after "as saying", and then what was said."""
    tokens = scene.tokens
    relay = scene.span(n + 2, saying - 2) if tokens[n + 1].lower == "by" else None
    first = saying
    if first < len(tokens) and tokens[first].lower == "by":
        first = _end_of_medium(tokens, first + 1)
        relay = scene.span(saying + 1, first)
    quote = next((k for k in range(n - 2, -1, -1) if tokens[k].quote is not None), None)
    if quote is not None and tokens[quote].quote not in scene.used and tokens[quote].quote.last in ",.!?":
        # 'The stock "has been shrinking," Berg was quoted as saying'
        begun = (
            quote > 1
            and tokens[0].capital
            and tokens[quote].text[1:2].islower()
            and tokens[quote - 1].is_word
        )
        content = scene.span(0, quote + 1) if begun else None
        return _said_so(scene, n, saying, quote + 1, [tokens[quote].quote], relay, content)
    first += first < len(tokens) and tokens[first].lower == "that"
    content = scene.span(first, len(tokens))
    if content is None or n < 2:
        return []
    quotes = [t.quote for t in tokens[first:] if t.quote]
    return _said_so(scene, n, saying, 0, quotes, relay, content)


def _end_of_medium(tokens, n):
    """ "by the daily Pilen" ends with the name."""
    while n < len(tokens) and tokens[n].is_word and not tokens[n].capital and tokens[n].lower != "that":
        n += 1
    while n < len(tokens) and tokens[n].capital:
        n += 1
    return n


def _said_so(scene, n, saying, first, quotes, relay, content=None):
    """The draft: direct when the whole of it is quoted, from "content" on otherwise."""
    tokens = scene.tokens
    scene.used |= set(quotes)
    kind = "direct" if content is None else "mixed" if quotes else "indirect"
    return [
        Draft(
            "someone was quoted as saying",
            kind,
            [content] if content else [(q.first, q.stop) for q in quotes],
            scene.sentence.index,
            scene.sentence.paragraph,
            scene.span(first, n - 1),
            ((tokens[n - 1].start, tokens[n].end), (tokens[saying - 2].start, tokens[saying - 1].end)),
            relay,
        )
    ]
