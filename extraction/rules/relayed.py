"""Someone quoted someone: the speaker is the one quoted, the medium is "reported by"."""

from ..asides import left_subject
from ..clauses import after_adverbials, find_that
from ..endings import clause_end
from ..events import Event
from ..lexicon import DETERMINERS, MEDIA_NOUNS, SUBJECT_PRONOUNS, words
from ..verbs import has_finite, skip_back
from .draft import Draft

QUOTED = ("quoted", "cited")
TOLD_TO = words("told asked urged advised instructed warned begged")
BEEN = words("been was were being")
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


def as_sources_say(scene):
    """Berg has told colleagues that she will go, two aides said: the whole of it, by those who have no name."""
    tokens, events = scene.tokens, scene.events
    last = events[-1] if len(events) > 1 else None
    if last is None or last.base != "say" or last.inherited or last.inverted or last.negated:
        return []
    first, stop = last.subject
    ends = after_adverbials(tokens, last.complement, "say") == len(tokens) - 1
    who = {t.lower for t in tokens[first:stop]}
    named = any(t.capital for t in tokens[first:stop]) or who & (SUBJECT_PRONOUNS | MEDIA_NOUNS)
    before = tokens[events[0].first - 1].lower if events[0].first else ""
    earlier = events[0].subject[0] < events[0].at < first - 1 and before not in ("who", "which", "that")
    if not ends or named or not earlier or tokens[first - 1].text != "," or any(t.quote for t in tokens):
        return []
    begin = 1 if tokens[0].lower in ("but", "and") else 0
    draft = scene.clause("a clause before who said it", last, begin, first - 1)
    return [draft] if draft else []


def was_told_to(scene):
    """Residents have been told by police to leave: who is told and what to do, by whoever told them."""
    tokens = scene.tokens
    for n in () if scene.words.isdisjoint(TOLD_TO) else range(2, len(tokens) - 4):
        to = next((k for k in range(n + 3, min(n + 12, len(tokens) - 1)) if tokens[k].lower == "to"), None)
        if tokens[n].lower not in TOLD_TO or tokens[n + 1].lower != "by" or to is None:
            continue
        first, negated, forecast = skip_back(tokens, n)
        plain = all(t.is_word or t.lower == "'s" for t in tokens[n + 2 : to])
        who = left_subject(tokens, first) if tokens[n - 1].lower in BEEN and first and plain else None
        if who is None or negated or forecast or tokens[to + 1].lower in DETERMINERS:
            continue
        event = Event("tell", "past", n, first, n + 1, (n + 2, to))
        last = clause_end(tokens, to, scene.events, event)
        after = (k for k in range(to + 2, last) if tokens[k].lower in ("after", "because", "as", "when"))
        last = next((k for k in after if has_finite(tokens, k + 1, last)), last)
        draft = scene.clause("who was asked to do what", event, to, last)
        if draft:
            draft.content.insert(0, scene.span(*who))
            return [draft]
    return []


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
