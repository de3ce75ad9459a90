"""Requests, accusations, descriptions and promises: the object of the cue is what was said."""

from ..clauses import UNITS
from ..cues import (
    NOT_TO_DO,
    PROMISES,
    TO_DO,
)
from ..endings import clause_end
from ..lexicon import (
    DETERMINERS,
    PREPOSITIONS,
    ROLE_NOUNS,
    SUBJECT_PRONOUNS,
    TIME_ADVERBS,
    WEEKDAYS,
    words,
)
from ..verbs import has_finite, is_finite

FORWARD = {
    "call": ("for",),
    "appeal": ("for",),
    "warn": ("of", "against"),
    "ask": ("for",),
    "boast": ("about", "of"),
    "brag": ("about", "of"),
    "joke": ("about",),
    "argue": ("for", "against"),
    "advise": ("against",),
    "caution": ("against",),
    "counsel": ("against",),
}
WARNING = words("warn caution advise counsel")
FETCHED = words("ball taxi cab ambulance waiter stretcher bill cheque doctor medics backup drinks")
ASKED_BY = {"call": ("on", "upon", "to"), "appeal": ("on", "upon", "to"), "plead": ("with",)}
OCCASIONS = words(
    "conference meeting talks call briefing session interview speech address ceremony forum seminar summit rally"
)
LASTS = UNITS | words("decade centurie century moment second minute age")
CALLS_IN_PLAY = words("penalty penalties offside handball lbw free-kick corner catch foul throw-in")

# What promises or threatens to be something, and says nothing.
THINGS = words(
    "debate match game race contest final season year week month day night summer winter spring autumn evening morning "
    "trip journey vote election ballot show tour storm fight battle duel weather strike rain wind flood fire "
    "row crisis dispute scandal war cuts shortage this that"
)


def object_of(scene, rule, event, first):
    tokens = scene.tokens
    if (
        first < len(tokens)
        and tokens[first].lower in ("him", "her", "them", "us", "me", "it")
        and (first + 1 < len(tokens) and tokens[first + 1].lower in ("to", "of", "not", "never", "as"))
    ):
        first += 1 if tokens[first + 1].lower in ("to", "not", "never") else 2
    last = clause_end(tokens, first, scene.events, event)
    return scene.clause(rule, event, first, _before_occasion(tokens, first, last))


def _before_occasion(tokens, first, last):
    """The index where "during a meeting", "in an address" begins: when it was said is not what was said."""
    for n in range(first + 2, last - 1):
        occasion = next((k for k in range(n + 1, min(n + 5, last)) if tokens[k].lower in OCCASIONS), None)
        if not occasion or tokens[n].lower not in ("during", "in", "at"):
            continue
        if not any(t.lower in PREPOSITIONS for t in tokens[n + 1 : occasion]):
            return n
    return last


def asked_to(scene, event):
    """The mayor urged drivers to stay at home. / He called on both sides to talk."""
    tokens, n = scene.tokens, event.complement
    calls = (
        event.base in ("call", "appeal", "plead")
        and n < len(tokens)
        and tokens[n].lower in ASKED_BY[event.base]
    )
    if not calls and (event.base not in TO_DO or (event.base in NOT_TO_DO and not _jurors(tokens, n, event))):
        return None
    first = n + 1 if calls else n
    if event.base in ("encourage", "challenge") and not _somebody(tokens, event):
        return None  # "the tax encouraged drivers to stay at home"
    if first < len(tokens) and tokens[first].lower in ("of", "about"):
        return None  # "told of waking to the smell of smoke"
    for k in range(first, min(first + 14, len(tokens))):
        if tokens[k].lower == "to" and _infinitive(tokens, k + 1):
            return (
                None
                if _heard(tokens, first) or stays_unnamed(tokens, first, k + 6)
                else object_of(scene, "who was asked to do what", event, first)
            )
        if (
            (tokens[k].quote is not None and k > first)
            or (tokens[k].text == "," and _medial(tokens, event))
            or tokens[k].text in ".;:"
            or tokens[k].lower in ("that", "about", "whether", "if", "he", "she", "they", "there", "we")
            or (is_finite(tokens, k) and not any(t.lower in ("who", "which") for t in tokens[first:k]))
        ):
            return None
    return None


def _medial(tokens, event):
    """There will be no return, Berg told the crowd, to trams: the clause began before whoever says so."""
    comma = event.subject[0] - 1
    return comma > 1 and tokens[comma].text == "," and has_finite(tokens, 0, comma)


def _jurors(tokens, n, event):
    """The judge directed the jury to acquit."""
    jury = any(t.lower in ("jury", "jurors", "panel") for t in tokens[n : n + 3])
    return jury and event.base in ("direct", "order")


def _infinitive(tokens, n):
    """ "to stay", "to “stay”", but not "to a duel", "to the pier" """
    return n < len(tokens) and (
        bool(tokens[n].quote) or (tokens[n].is_word and tokens[n].lower not in DETERMINERS)
    )


def _somebody(tokens, event):
    """A name, a pronoun or an office: no tax, no storm."""
    last = tokens[event.subject[1] - 1]
    return (last.capital and last.lower != "it") or last.lower in ROLE_NOUNS | SUBJECT_PRONOUNS - {"it"}


def stays_unnamed(tokens, n, stop):
    """ "asked not to be named", "that his name not be used": about the article, not in it."""
    near = [t.lower for t in tokens[n:stop]]
    withheld = {"name", "names"} & {*near} and {"used", "printed", "published", "withheld", "given"} & {*near}
    return bool(withheld) or any(w in ("named", "identified", "anonymous", "anonymity") for w in near)


def _heard(tokens, n):
    """ "told a news conference to ..." is rare; "asked to" without an object is a passive."""
    return n > 1 and tokens[n - 1].lower == "asked" and tokens[n].lower == "to" and tokens[n - 2].text == ","


def called_for(scene, event):
    """The union called for a new vote. / She warned of floods. / He asked for it to be read."""
    tokens, n = scene.tokens, event.complement
    if n < len(tokens) - 1 and tokens[n].lower in FORWARD.get(event.base, ()):
        if _how_long(tokens, n + 1) or (event.base == "appeal" and _in_play(tokens, n + 1)):
            return None
        nothing = tokens[n + 1].lower in ("nothing", "none") and [t.lower for t in tokens[n + 2 : n + 3]] != [
            "but"
        ]
        asked = event.base == "ask" and tokens[n + 1].lower in ("anonymity", "leniency", "no")
        if nothing or asked or (event.base == "call" and _fetched(tokens, n + 1)):
            return None
        last = clause_end(tokens, n + 1, scene.events, event)
        return scene.clause("what was called for", event, n + 1, _before_occasion(tokens, n + 1, last))
    if event.base in WARNING and _against(tokens, n):
        return object_of(scene, "who was warned against what", event, n)
    return None


def _fetched(tokens, n):
    """ "called for a taxi", "called for help on the radio": somebody was to come, nothing was demanded."""
    n += tokens[n].lower in DETERMINERS
    near = [t.lower for t in tokens[n : n + 2]] or [""]
    return near[0] in FETCHED or (near[0] == "help" and near[-1] in (".", ",", "on", "and", "but", "when"))


def _against(tokens, n):
    """Warned drivers against using the bridge: whoever is warned, then "against"."""
    for k in range(n + 1, min(n + 9, len(tokens) - 1)):
        if tokens[k].lower == "against":
            return True
        if (
            not (tokens[k].is_word or tokens[k].lower == "'s")
            or is_finite(tokens, k)
            or tokens[k].lower == "that"
        ):
            return False
    return False


def _how_long(tokens, n):
    """ "argued for decades over the weir", "called for an hour": not "called for two weeks of silence"."""
    unit = next((k for k in range(n, min(n + 4, len(tokens))) if tokens[k].lower.rstrip("s") in LASTS), None)
    after = tokens[unit + 1].lower if unit and unit + 1 < len(tokens) else ""
    return unit is not None and (not after[:1].isalpha() or after in PREPOSITIONS - {"of"} or after == "that")


def _in_play(tokens, n):
    """ "appealed for a penalty": players ask the referee for it, and nobody is quoted."""
    return any(t.lower in CALLS_IN_PLAY for t in tokens[n : n + 4])


def accused_of(scene, event):
    """The alliance accused the commission of ignoring the charges."""
    after = [t.lower for t in scene.tokens[event.complement :]] if event.base == "accuse" else ()
    if "of" not in after or after[0] == "by":
        return None
    return object_of(scene, "who was accused of what", event, event.complement)


def promised_to(scene, event):
    """The firm promised to refund everybody."""
    tokens, n = scene.tokens, event.complement
    while n < len(tokens) and (tokens[n].lower in TIME_ADVERBS or tokens[n].lower in WEEKDAYS):
        n += 1
    if event.base not in PROMISES | {"urge"} or n >= len(tokens) - 1:
        return None
    if tokens[n].lower in ("in", "at", "on", "before", "during"):
        n = next((k for k in range(n, min(n + 9, len(tokens) - 1)) if tokens[k].lower == "to"), n)
    to = n + (tokens[n].lower in ("not", "never"))
    if event.base in ("promise", "threaten") and tokens[event.subject[1] - 1].lower in THINGS:
        return None  # "The debate promised to be close"
    if tokens[to].lower == "to" or _quoted_object(tokens, n, event) or _thing_promised(tokens, n, event):
        return object_of(scene, "what was promised or urged", event, n)
    return None


def _thing_promised(tokens, n, event):
    """The minister pledged an inquiry; not "the plan promised a better life", "pledged support", "vowed revenge"."""
    plain = tokens[n].lower in ("a", "an", "the") and tokens[n + 1].is_word
    return (
        plain and event.base in ("promise", "pledge") and event.tense == "past" and _somebody(tokens, event)
    )


def _quoted_object(tokens, n, event):
    """She promised “a clean slate”: an object with words in quotation marks, and no whole quotation."""
    quote = next(
        (k for k in range(n, min(n + 6, len(tokens))) if tokens[k].quote or tokens[k].text in ",:;"), 0
    )
    return event.base in PROMISES and bool(tokens[quote].quote) and not tokens[quote].text[1:2].isupper()
