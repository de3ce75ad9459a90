"""Praise, blame and likeness: what was judged, with the words in quotation marks that say how."""

from ..cues import AS_VERBS, FORMS, JUDGING
from ..endings import clause_end
from ..events import Event
from ..lexicon import BE, DETERMINERS, MONTHS, NEGATIONS, PREPOSITIONS, ROLE_NOUNS, words
from ..phrases import is_title
from ..verbs import is_finite
from .draft import is_sign
from .stance import event_at

# Verbs of speech that take an object with a quotation in it as well: "noted the “long silence” of the firm".
MENTIONING = AS_VERBS | words(
    "note cite lament hail liken blast joke declare express accuse proclaim refer sum acknowledge announce emphasise "
    "emphasize stress underline underscore highlight predict promise pledge vow threaten recall recount "
    "detail propose suggest repeat reiterate reaffirm confirm affirm explain reveal recommend"
)
PASSIVE_NAMES = words(
    "called dubbed described branded labelled labeled dismissed hailed denounced derided praised criticised criticized "
    "mocked slammed blasted condemned ridiculed lampooned portrayed characterised characterized rejected castigated"
)
FINDING = words("found finds thought")
VOICES = ROLE_NOUNS | words("he she critic critics reviewer reviewers readers")
WHOM_OR_WHAT = words("that himself herself themselves itself out there")
TITLED = words("called named titled entitled dubbed headlined known nicknamed")
THINGS = words(
    "sign signs banner banners placard placards shirt shirts slogan song chant tag label poster posters"
)
JUDGES = JUDGING | MENTIONING


def judged(scene, event):
    """Berg mocked Lind for “hiding in the pantry”; she likened it to “a fridge”: only with words in quotation marks."""
    tokens, n = scene.tokens, event.complement
    n += _of_whom(tokens, event)
    if event.base not in JUDGES or event.inverted or not _object_begins(tokens, n):
        return None
    quote = _quotation(scene, event, n)
    if quote is None or not _is_remark(tokens, quote):
        return None
    if event.base == "offer" and tokens[quote].quote.words < 3:
        return None  # a “free skip”
    last = quote + 1
    goes_on = tokens[quote].quote.last not in ",.?!" and not _acts_again(tokens, last)
    if goes_on or (last < len(tokens) and tokens[last].quote):
        last = max(last, clause_end(tokens, n, scene.events, event))
    return scene.clause("what was said of somebody or something", event, n, last)


def _acts_again(tokens, n):
    """Praised her “stubborn decency” and wondered aloud: another verb of the same subject."""
    if n + 1 >= len(tokens) or tokens[n].lower not in ("and", "but"):
        return False
    verb = tokens[n + 1]
    return verb.lower in FORMS or verb.lower.endswith("ed") or is_finite(tokens, n + 1)


def _quotation(scene, event, n):
    """The first quotation of the object that begins at `n`, before any other cue or clause; or None."""
    tokens = scene.tokens
    stop = min([e.at for e in scene.events if e.at > event.at] + [n + 20, len(tokens)])
    for k in range(n, stop):
        if tokens[k].quote:
            return None if tokens[k].quote in scene.used or tokens[k - 1].text == "," else k
        following = tokens[k + 1] if k + 1 < stop else tokens[k]
        # "voiced the hope that" is what made_clear finds; "thanked the crew and left with"
        other = (event.base == "voice" and tokens[k].lower == "that") or (k > n and _acts_again(tokens, k))
        if other or tokens[k].text in ";:" or (tokens[k].text in "–—" and not following.quote):
            break
        if tokens[k].text == "," and following.lower in ("and", "but", "while"):
            break
    return None


def _of_whom(tokens, event):
    """A boy whom Lind has likened to “a cat in a fish shop”: the object stands before, the words after "to"."""
    before = tokens[event.subject[0] - 1].lower if event.subject[0] else ""
    after = tokens[event.complement].lower if event.complement < len(tokens) else ""
    return before in ("whom", "which", "that") and after in ("to", "with", "as", "for")


def _object_begins(tokens, n):
    """Mocked Lind for, but not "mocked by Lind", "praised for": a participle, somebody else speaks."""
    return n < len(tokens) and bool(
        tokens[n].quote or (tokens[n].is_word and tokens[n].lower not in PREPOSITIONS)
    )


def _is_remark(tokens, n):
    """Words of somebody's own, no title, no sign: two at least, or "as “brave”"; not "a film called “The Pier”"."""
    quote, near = tokens[n].quote, [t.lower for t in tokens[max(0, n - 2) : n]]
    enough = quote.words > 1 or "as" in near
    thing = n + 1 < len(tokens) and tokens[n + 1].lower in THINGS
    return enough and not is_sign(tokens[n]) and not thing and near[-1] not in TITLED


def found_it(scene):
    """Berg found the play “as flat as a plate”: what is found is the thing, and the quotation says how."""
    tokens = scene.tokens
    for n in () if FINDING.isdisjoint(scene.words) else range(1, len(tokens) - 2):
        if tokens[n].lower not in FINDING or not tokens[n + 1].is_word or tokens[n + 1].lower in WHOM_OR_WHAT:
            continue
        at = next((k for k in range(n + 2, min(n + 8, len(tokens))) if not tokens[k].is_word), 0)
        held = at and tokens[at].quote is not None and tokens[at].quote not in scene.used
        near = tokens[at - 1].lower
        if (
            not held
            or not _is_remark(tokens, at)
            or near in PREPOSITIONS | DETERMINERS
            or near.endswith("ing")
        ):
            continue
        event = event_at(tokens, n, n + 1, "find")
        who = event and tokens[event.subject[1] - 1]
        inner = tokens[at].text[1:].lower().split()[0]
        if who and (who.capital or who.lower in VOICES) and inner not in PREPOSITIONS - {"like", "as"}:
            return [scene.clause("what was said of somebody or something", event, n + 1, at + 1)]
    return []


def was_called(scene):
    """The novel has been called “a brick with a soul” by the Sund Review: only with words in quotation marks."""
    tokens = scene.tokens
    for n in () if PASSIVE_NAMES.isdisjoint(scene.words) else range(1, len(tokens) - 3):
        if tokens[n].lower not in PASSIVE_NAMES or any(
            t.lower in NEGATIONS for t in tokens[max(0, n - 4) : n]
        ):
            continue
        by = next((k for k in range(n + 1, min(n + 14, len(tokens) - 1)) if tokens[k].lower == "by"), None)
        found = by and (_by_then_name(tokens, n, by) or _name_then_by(tokens, n, by))
        if found and not any(t.quote in scene.used for t in tokens[slice(*found[1])] if t.quote):
            event = Event("call", "past", n, n, n + 1, found[0])
            draft = scene.clause("what it was called", event, *found[1])
            return [draft] if draft else []
    return []


def _name_then_by(tokens, n, by):
    """Called “a brick” by the Review: who speaks, and the words; or None."""
    first = n + 1 + (tokens[n + 1].lower == "as")
    name = tokens[by - 1]
    bare = name.quote is not None and by - 1 - first < 2 and not is_title(name)
    bare = bare and (first == by - 1 or tokens[first].lower in ("a", "an", "the"))
    if name.quote is None or not (bare or tokens[n - 1].lower in BE):
        return None
    if tokens[by + 1].text in MONTHS or any(t.lower in ("time", "end") for t in tokens[by + 1 : by + 3]):
        return None  # "described as “cold” by the time it closed"
    last = next((k for k in range(by + 1, len(tokens)) if tokens[k].text in ",.;:—–("), len(tokens))
    return (by + 1, last), (first, by)


def _by_then_name(tokens, n, by):
    """Hailed by the mayor, Ida Lind, as “the woman who listened”: who speaks, and the words; or None."""
    at = next((k for k in range(by + 2, min(by + 14, len(tokens) - 1)) if tokens[k].lower == "as"), None)
    if by != n + 1 or at is None or any(t.quote or t.text in ".;:" for t in tokens[by:at]):
        return None
    quote = next((k for k in range(at + 1, min(at + 4, len(tokens))) if tokens[k].quote), None)
    return quote and ((by + 1, at - (tokens[at - 1].text == ",")), (at + 1, quote + 1))
