"""Claims as nouns: whose claim, warning or suggestion it is stands before it, or after "by" and "of"."""

from ..clauses import after_adverbials
from ..endings import clause_end
from ..events import Event
from ..lexicon import COMMON_CAPITALS, DETERMINERS, NAME_PARTICLES, PREPOSITIONS, SUBORDINATORS, words
from ..verbs import has_finite, is_finite

CLAIMS = words(
    "claim claims assertion assertions contention warning warnings remark remarks statement statements suggestion "
    "suggestions insistence allegation allegations accusation accusations complaint complaints prediction predictions "
    "admission declaration argument arguments comment comments boast conclusion"
)
GOES_ON = words("and but or which while as")
HIS = frozenset(["his", "her", "their"])


def somebodys_claim(scene):
    """She defended Lind's claim that the pier was safe. / The warning by the guild that it would fall came late."""
    tokens = scene.tokens
    if CLAIMS.isdisjoint(scene.words) or "that" not in scene.words:
        return []
    for n in range(1, len(tokens) - 3):
        if tokens[n].lower not in CLAIMS:
            continue
        owner, that = _owner_before(tokens, n), after_adverbials(tokens, n + 1, "say")
        if owner is None:
            owner, that = _owner_after(tokens, n)
        if owner is None or that > len(tokens) - 3 or tokens[that].lower != "that":
            continue
        if not any(is_finite(tokens, k) or tokens[k].quote for k in range(that + 2, len(tokens))):
            continue
        event = Event("say", "s", n, n, n + 1, owner)
        last = _first_pause(tokens, that + 2, clause_end(tokens, that + 1, scene.events, event))
        draft = scene.clause("somebody's claim", event, that + 1, last)
        return [draft] if draft else []
    return []


def _first_pause(tokens, n, last):
    """A clause that hangs on a noun ends where the sentence goes on: ", but he kept calm", ", or with his pleas"."""
    # "Lind's claim that it was safe was late": the second verb is that of the sentence
    leads = not has_finite(tokens, 0, n - 2)
    verb = None
    for k in range(n, last):
        if (
            tokens[k].quote
            and tokens[k].quote.last == ","
            and k + 1 < last
            and tokens[k + 1].lower in GOES_ON
        ):
            return k + 1
        following = tokens[k + 1].lower if k + 1 < last else ""
        if tokens[k].text in ",—–" and (following in GOES_ON or (leads and verb)):
            return k
        if tokens[k].quote is None and is_finite(tokens, k):
            if (
                leads
                and verb
                and not any(t.lower in GOES_ON | SUBORDINATORS for t in tokens[verb:k])
                and k > verb + 1
            ):
                return k
            verb = k
    return last


def _owner_before(tokens, n):
    """His, Ida Berg's or the mayor's, with two words between at most: "her recent, much-noted claim"; or None."""
    for k in range(n - 1, max(-1, n - 4), -1):
        if tokens[k].lower in HIS:
            return k, k + 1
        if tokens[k].lower in ("'s", "'"):
            return _noun_phrase(tokens, k)
        if tokens[k].lower in DETERMINERS | PREPOSITIONS or is_finite(tokens, k):
            return None
    return None


def _noun_phrase(tokens, stop):
    first = stop
    while first and tokens[first - 1].capital and (first - 1 or tokens[0].lower not in COMMON_CAPITALS):
        first -= 1
    if first < stop:
        return first, stop
    for k in range(stop - 1, max(-1, stop - 5), -1):
        if tokens[k].lower in DETERMINERS:
            return k, stop
        if not tokens[k].is_word or tokens[k].lower in PREPOSITIONS:
            break
    return None


def _owner_after(tokens, n):
    """The contention of the minister that, the warning by Ida van Berg that: who it is, and where "that" stands."""
    if tokens[n + 1].lower not in ("by", "of", "from"):
        return None, n
    for k in range(n + 3, min(n + 12, len(tokens))):
        if tokens[k].lower == "that":
            return (n + 2, k), k
        word = tokens[k].is_word and not is_finite(tokens, k)
        if not word or (tokens[k].lower in PREPOSITIONS and tokens[k].lower not in {"of", *NAME_PARTICLES}):
            break
    return None, n
