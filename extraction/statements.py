"""The table of contents: a body goes in, the rules are tried in order, statements and mentions come out."""

from itertools import islice

from .confidence import confidence
from .cues import FORMS
from .dateline import read_dateline
from .events import find_events
from .found import Found, FoundStatement, Mention
from .lexicon import ENGLISH_WORDS
from .names import Cast
from .relays import find_relay
from .rules import BESIDE_CUES, CUE_RULES, FIRST_RULES, SENTENCE_RULES
from .rules.carried import carry_on
from .rules.draft import Draft, Scene
from .rules.interview import answers
from .rules.labels import quotation_after_clause
from .speakers import Resolver
from .text import read_page

UNSUPPORTED = "unsupported language"


def find_statements(body, *, headline="", date="", known=()):
    """Find who said what in a body (LF, NFC). All spans are half-open code point offsets into `body`.

    `headline` and `date` are context only; `known` names help to recognise, and never overrule the article.
    """
    page = read_page(body, read_dateline(body).end)
    if not is_english(page):
        return Found(_open_quotations(page), (), (UNSUPPORTED,))
    cast = Cast(page, headline, known)
    resolver = Resolver(page, cast)
    statements = [finish(resolver, draft, resolver.resolve(draft)) for draft in find_drafts(page)]
    mentions = tuple(Mention(e.name, e.kind, tuple(dict.fromkeys(e.spans)), e.key) for e in cast.entities)
    return Found(tuple(statements), mentions, ())


def is_english(page):
    """Of the first words, one in twenty is a small one that only English has; in a short text one, or a cue.

    Of 900 English articles the one with fewest had one in thirteen.
    """
    words = page.tidy[:6000].lower().split()
    bare = (word.strip("'\"“”‘,.;:?!—–-()") for word in words)
    if len(words) < 25:
        return any(word in ENGLISH_WORDS or word in FORMS for word in bare)
    enough = -(-len(words) // 20)
    small = (word for word in bare if word in ENGLISH_WORDS)
    return len(list(islice(small, enough))) == enough


def find_drafts(page):
    """All statements as printed, in order, before anybody asks who is meant."""
    drafts, taken = answers(page)
    used, read_to = set(), 0
    for sentence in page.sentences:
        if sentence.paragraph in taken or sentence.start < read_to:
            continue
        scene = Scene(page, sentence, find_events(sentence), used)
        new = read_sentence(scene)
        drafts += new or carry_on(scene, drafts)
        # What somebody writes after a colon runs over sentences; nothing in it is another statement.
        read_to = max([read_to, *(draft.content[-1][1] for draft in new)])
    return sorted((d for d in drafts if d), key=lambda d: d.start)


def read_sentence(scene):
    """The cue rules for every cue of a sentence, then the rules that look at the whole sentence."""
    drafts, taken_until = [], -1
    for rule in FIRST_RULES:
        drafts += [] if drafts else rule(scene)
    if drafts and drafts[-1].rule == "what a document found":
        taken_until = drafts[-1].content[-1][1]
    for event in scene.events if not drafts or taken_until > 0 else ():
        if event.negated or (scene.tokens[event.at].start < taken_until and not event.inherited):
            continue
        draft = _first(scene, event)
        if draft and not _overlaps(draft, drafts):
            drafts.append(draft)
            taken_until = max(taken_until, draft.content[-1][1])
    for rule in SENTENCE_RULES:
        if not drafts:
            drafts += rule(scene)
        elif rule in BESIDE_CUES:
            drafts += [draft for draft in rule(scene) if not _overlaps(draft, drafts)]
    return drafts + quotation_after_clause(scene, drafts)


def _first(scene, event):
    for rule in CUE_RULES:
        draft = rule(scene, event)
        if draft:
            return draft
    return None


def _overlaps(draft, drafts):
    return any(a < d and c < b for a, b in draft.content for other in drafts for c, d in other.content)


def finish(resolver, draft, answer):
    """A draft and its answer become a FoundStatement."""
    relays = find_relay(resolver, draft, answer)
    return FoundStatement(
        kind=draft.kind,
        denies=draft.denies,
        content=_disjoint(draft.content),
        source=(draft.source,) if draft.source and not draft.tangled else (),
        cue=tuple(draft.cue),
        relay=tuple(span for span, _ in relays[:1]),
        speakers=answer.speakers,
        candidates=answer.candidates,
        reported_by=tuple(medium for _, medium in relays[:1]),
        rule=draft.rule,
        how=answer.how,
        confidence=confidence(draft.rule, answer.basis, not answer.speakers),
        reasons=answer.reasons
        + tuple(f"{medium.name} passed on the same words." for _, medium in relays[1:]),
    )


def _disjoint(spans):
    kept = []
    for start, end in sorted(spans):
        if start < end and (not kept or start >= kept[-1][1]):
            kept.append((start, end))
    return tuple(kept)


def _open_quotations(page):
    """Quotations of an unsupported language: found, but nobody is named for them."""
    scenes = [
        (q, Draft("a quotation in an unsupported language", "direct", [(q.first, q.stop)], 0, q.paragraph))
        for q in page.quotes
        if q.words >= 3
    ]
    return tuple(
        FoundStatement(
            "direct", False, tuple(d.content), (), (), (), (), (), (), d.rule, "carried", 0.1, (UNSUPPORTED,)
        )
        for _, d in scenes
    )
