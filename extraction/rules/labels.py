"""A name or a clause, a colon and a quotation."""

from ..inversion import main_finite
from ..lexicon import COMMON_CAPITALS, PREPOSITIONS, ROLE_NOUNS, SUBORDINATORS, words
from ..phrases import skip_adjuncts
from ..subjects import main_subject
from ..verbs import has_finite
from .around import INFORMED
from .draft import Draft, is_sign

# Signs and titles, and verbs whose subject reads or hears the words of others.
SILENT = words(
    "sign signs board banner banners poster placard text note plaque slogan motto headline caption title sticker "
    "letter song lyrics inscription question tattoo t-shirt label words shirt card read reads heard notice book hears "
    "saw sees found finds received receives opened remembered remembers quoted quotes recalled list lists wore carried "
    "carrying waved hung hangs chose sang played"
)
WHEN = INFORMED | {"when", "while", "if", "as"}
AFTER = "who said it followed by a quotation"


def quotation_after_clause(scene, drafts):
    """Berg says the sheep are fine: “They sleep.” / The sheep are fine, Berg says: “They sleep.” Both are said."""
    tokens, last = scene.tokens, drafts[-1] if drafts else None
    for n in range(1, len(tokens)):
        quote = tokens[n].quote
        if quote is None or quote in scene.used or tokens[n - 1].text != ":" or last is None:
            continue
        if last.content[-1][1] == tokens[n - 2].end and last.source:
            draft = _bare(scene, "a clause, a colon and a quotation", quote)
            draft.source = last.source
            return [draft]
    return _clause_before(scene, last) if last and last.rule == AFTER else []


def _clause_before(scene, draft):
    """The sheep are fine, Berg says: “They sleep.” What stands before the comma is said as well."""
    tokens = scene.tokens
    event = next((e for e in scene.events if scene.span(*e.subject) == draft.source), None)
    comma = event.subject[0] - 1 if event else 0
    if event is not scene.events[0] or event.inherited or comma < 3 or tokens[comma].text != ",":
        return []
    colon = next((n for n in range(event.complement, len(tokens)) if not tokens[n].is_word), 0)
    first = next((n + 1 for n in range(comma - 1, -1, -1) if tokens[n].text == ";"), 0)
    first += tokens[first].lower in ("but", "and")
    word, inner = tokens[first].lower, {t.lower for t in tokens[first:comma]}
    aside = word in PREPOSITIONS | SUBORDINATORS or word.endswith(("ing", "ed")) or inner & WHEN
    if tokens[colon].text != ":" or aside or _has_quote(tokens, comma) or not main_finite(tokens, comma):
        return []
    found = scene.clause("a clause before who said it", event, first, comma)
    return [found] if found else []


def _has_quote(tokens, stop):
    return any(t.quote for t in tokens[:stop])


def label_and_quotation(scene):
    """Mayor Anna Berg on the radio: "..." / Reader Tom: "..." """
    tokens = scene.tokens
    for n in range(1, len(tokens)):
        quote = tokens[n].quote
        if quote is None or quote in scene.used:
            continue
        whole = quote.words > 2 or quote.last in ".?!"
        if tokens[n - 1].text == ":" and whole:
            if who := _introducing(scene, n - 1):
                draft = _bare(scene, "a name, a colon and a quotation", quote)
                draft.source = scene.span(*who)
                return [draft]
            return [_label(scene, n)] if not scene.events and _person_like(tokens, n - 1) else []
    return []


def _introducing(scene, colon):
    """Berg was blunter: "No." / Berg had a message for the crew: "Row." Whom the sentence is about, if a person."""
    tokens = scene.tokens
    heard = SILENT - {"saw"} if _differs(tokens, colon) else SILENT
    if not heard.isdisjoint(t.lower for t in tokens[:colon]) or not _is_speech(tokens, colon):
        return None
    cue = next((e for e in reversed(scene.events) if e.at < colon), None)
    straight = cue and not (cue.negated or cue.inverted or has_finite(tokens, cue.complement, colon))
    who = cue.subject if straight else main_subject(tokens, colon)
    if who is None or who[1] >= colon:
        return None
    last = tokens[next((k for k in range(*who) if tokens[k].text == ","), who[1]) - 1]
    person = (last.capital and last.lower not in COMMON_CAPITALS) or last.lower in ROLE_NOUNS | {"he", "she"}
    return who if person else None


def _differs(tokens, colon):
    """Berg saw it differently: "No." """
    return tokens[colon - 1].lower in ("differently", "otherwise")


def _is_speech(tokens, colon):
    """A whole quotation, no sign; not "got a note from his mother:", which is hers."""
    quote = tokens[colon + 1].quote
    named = any(t.lower in ("from", "by") for t in tokens[max(0, colon - 3) : colon])
    return quote.last in ".!?" and not is_sign(tokens[colon + 1]) and not named


def _person_like(tokens, stop):
    return (
        stop < 14
        and not is_sign(tokens[stop + 1])
        and not has_finite(tokens, 0, max(1, stop - 1))
        and any(
            (t.capital and t.lower not in COMMON_CAPITALS) or t.lower in ROLE_NOUNS for t in tokens[:stop]
        )
    )


def _label(scene, n):
    from_start = next(
        (k for k in range(1, n) if scene.tokens[k].lower in ("again", "on", "(")),
        n - 1,
    )
    if (
        from_start > 1
        and scene.tokens[from_start - 1].lower.endswith("ed")
        and scene.tokens[from_start - 2].capital
    ):
        from_start -= 1  # Holm shrugged: "..."
    draft = _bare(scene, "a name, a colon and a quotation", scene.tokens[n].quote)
    draft.source = scene.span(skip_adjuncts(scene.tokens, 0, from_start), max(1, from_start))
    return draft


def _bare(scene, rule, quote):
    scene.used.add(quote)
    return Draft(rule, "direct", [(quote.first, quote.stop)], scene.sentence.index, scene.sentence.paragraph)
