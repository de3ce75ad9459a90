"""Praise, blame and likeness: what was judged, with the words in quotation marks that say how."""

from ..cues import AS_VERBS, JUDGING
from ..endings import clause_end
from ..lexicon import PREPOSITIONS, words
from .draft import is_sign

# Verbs of speech that take an object with a quotation in it as well: "noted the “long silence” of the firm".
MENTIONING = AS_VERBS | words(
    "note cite lament hail liken blast joke declare express accuse proclaim refer sum acknowledge announce emphasise "
    "emphasize stress underline underscore highlight predict promise pledge vow threaten recall recount "
    "detail propose suggest repeat reiterate reaffirm confirm affirm explain reveal recommend"
)
TITLED = words("called named titled entitled dubbed headlined known nicknamed")
THINGS = words(
    "sign signs banner banners placard placards shirt shirts slogan song chant tag label poster posters"
)


def judged(scene, event):
    """Berg mocked Lind for “hiding in the pantry”; she likened it to “a fridge”: only with words in quotation marks."""
    tokens, n = scene.tokens, event.complement
    if event.base not in JUDGING | MENTIONING or event.inverted or not _object_begins(tokens, n):
        return None
    quote = _quotation(scene, event, n)
    if quote is None or not _is_remark(tokens, quote):
        return None
    last = quote + 1
    if tokens[quote].quote.last not in ",.?!" or (last < len(tokens) and tokens[last].quote):
        last = max(last, clause_end(tokens, n, scene.events, event))
    return scene.clause("what was said of somebody or something", event, n, last)


def _quotation(scene, event, n):
    """The first quotation of the object that begins at `n`, before any other cue or clause; or None."""
    tokens = scene.tokens
    stop = min([e.at for e in scene.events if e.at > event.at] + [n + 20, len(tokens)])
    for k in range(n, stop):
        if tokens[k].quote:
            return None if tokens[k].quote in scene.used or tokens[k - 1].text == "," else k
        following = tokens[k + 1] if k + 1 < stop else tokens[k]
        if tokens[k].text in ";:" or (tokens[k].text in "–—" and not following.quote):
            break
        if tokens[k].text == "," and following.lower in ("and", "but", "while", "as"):
            break
    return None


def _object_begins(tokens, n):
    """Mocked Lind for, but not "mocked by Lind", "praised for": a participle, somebody else speaks."""
    return n < len(tokens) and bool(
        tokens[n].quote or (tokens[n].is_word and tokens[n].lower not in PREPOSITIONS)
    )


def _is_remark(tokens, n):
    """Words of somebody's own, no title, no sign: two at least, or "as “brave”"; not "a film called “The Pier”"."""
    quote, near = tokens[n].quote, [t.lower for t in tokens[n - 2 : n]]
    enough = quote.words > 1 or "as" in near
    thing = n + 1 < len(tokens) and tokens[n + 1].lower in THINGS
    return enough and not is_sign(tokens[n]) and not thing and near[1] not in TITLED
