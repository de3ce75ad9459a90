"""Quotations without an attribution of their own: they go on with the speaker before."""

import re

from ..events import find_events
from .draft import Draft, Scene, is_sign, is_work

WORDS = frozenset(["word", "words", "phrase", "term", "slogan", "motto", "title", "name", "label"])
REPLY = re.compile(
    r"[^\w ]{0,3} (?:came|was|is|comes) (?:the|his|her|their) (?:[a-z]+ )?(?:reply|answer|response|retort)\b"
)


def is_reply(page, stop):
    """ "Because,” came the reply.": after the end of a quotation."""
    return bool(REPLY.match(page.tidy, stop))


def carry_on(scene, drafts):
    """ "..." A quotation alone, after its speaker was named: part of the last statement, or its own."""
    tokens = scene.tokens
    if not tokens or (any(t.is_word for t in tokens if t.quote is None) and tokens[0].quote is None):
        return []
    quote = tokens[0].quote
    if quote is None or quote in scene.used or not _whole(quote):
        return []
    if is_sign(tokens[0]) and [t.lower for t in tokens[1:3]] == [",", "by"]:
        return []  # ‘Ropes and Knots’, by S. Lind
    if any(t.is_word for t in tokens[1:]) and (scene.events or (quote.last == "," and is_work(tokens[0]))):
        return []
    if _is_subject(scene):
        return []
    scene.used.add(quote)
    last = drafts[-1] if drafts else None
    if (
        last
        and last.kind == "direct"
        and not is_reply(scene.page, quote.stop)
        and (quote.follows or _same_breath(scene, last))
    ):
        last.content.append((quote.first, quote.stop))
        return []
    return [
        Draft(
            "a quotation that goes on without naming its speaker",
            "direct",
            [(quote.first, quote.stop)],
            scene.sentence.index,
            scene.sentence.paragraph,
            _introduced(scene),
        )
    ]


def _is_subject(scene):
    """ "“Dangerous,” is the word the council uses.": a word that is spoken of, which nobody says."""
    near = [t.lower for t in scene.tokens[1:6]]
    return near[:1] in (["is"], ["was"]) and not WORDS.isdisjoint(near)


def _introduced(scene):
    """He told the council:¶ “We sail.” The subject of the sentence before, where a colon ends its paragraph."""
    before = scene.page.sentences[scene.sentence.index - 1] if scene.sentence.index else None
    if before is None or before.tokens[-1].text != ":" or before.paragraph != scene.sentence.paragraph - 1:
        return None
    events = find_events(before)
    subject = events[-1].subject if events and not events[-1].negated else None
    return subject and Scene(scene.page, before, events).span(*subject)


def _whole(quote):
    return quote.last in ".!?…," or quote.runs_on or quote.words >= 6


def _same_breath(scene, last):
    """Directly after "...," she said. in the same paragraph."""
    return (
        last.paragraph == scene.sentence.paragraph
        and last.sentence == scene.sentence.index - 1
        and bool(last.cue)
        and last.content[-1][0] < last.cue[0][0]
    )
