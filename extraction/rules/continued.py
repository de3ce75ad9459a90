"""More of a clause after whoever said it: "The ferry, Lind said, will sail, and cheaply"."""

from ..cues import ADDRESSED, FORMS, FREE_CLAUSE, GESTURES
from ..endings import clause_end
from ..lexicon import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    PREPOSITIONS,
    ROLE_NOUNS,
    SUBJECT_PRONOUNS,
    TIME_ADVERBS,
    WEEKDAYS,
    words,
)
from ..phrases import is_adjunct
from ..verbs import has_finite, is_finite

CIRCUMSTANCES = PREPOSITIONS | WEEKDAYS | TIME_ADVERBS | {"last", "this", "next", "late", "early"}
TURNS = words("setback blow boost move sign bid shift reversal victory nod reference")
NEVER_LATER = words("as according after adding while who citing when noting which drawing")
TO_WHOM = words("speaking referring addressing quoting pointing answering responding calling describing")
SHORT = words("not nor never no neither only")


def continuation(scene, event, first, stop):
    """The rest of a clause after its attribution: ", S said, up from ..." -> token range or None."""
    tokens, n = scene.tokens, event.subject[1] if event.inverted else event.complement
    if n < len(tokens) and (event.base in ADDRESSED or tokens[n].lower in CIRCUMSTANCES):
        n = _after_circumstance(tokens, n)
    n += n + 1 < len(tokens) and tokens[n].lower.endswith("ly") and tokens[n + 1].text == ","
    if event.inverted:
        n = _after_apposition(tokens, n)
    if n >= len(tokens) - 1 or tokens[n].text not in ",–—:":
        return None
    word = tokens[n + 1].lower
    short = word in SHORT and not tokens[n + 1].quote and not has_finite(tokens, n + 1, len(tokens))
    if short or tokens[n].text != ",":  # "She would not sell, says Berg: not for a million"
        return (n + 1, len(tokens)) if short else None
    quoted = tokens[n + 1].quote is not None
    goes_on = word in ("and", "but", "because", "unless", "until") or _meanwhile(scene, n + 1)
    goes_on = goes_on or _main_after(tokens, first, stop, n + 1)
    before = (event.first if event.inverted else event.subject[0]) - 1
    # "Boats should not, said Berg, sail"
    unfinished = tokens[before].text == "," and tokens[before - 1].lower in AUXILIARIES | {"not", "never"}
    if event.inverted and not (quoted or goes_on or unfinished or is_finite(tokens, n + 1)):
        return None
    waits = tokens[before - 1].lower in BE | PREPOSITIONS | {"not", "never", "and", "or"}
    if (word in NEVER_LATER and not goes_on) or (word in ("a", "an") and stop - first > 2 and not waits):
        return None  # "The pier is safe, Berg said, a day after", but "The plan is not, Berg said, a cut"
    said = (e for e in scene.events if e.base in FREE_CLAUSE and not e.negated)
    if word in ("because", "and", "but") and any(e.subject[0] == n + 2 for e in said):
        return None  # "..., Berg said, because she said the board was late": another report
    if (word in FORMS and FORMS[word].tense == "ing") or word in TO_WHOM or _judging(tokens, n + 1):
        return None
    return n + 1, clause_end(tokens, n + 1, scene.events, event)


def _main_after(tokens, first, stop, n):
    """Without pumps, says Berg, he would drown. / It is not for us, says Berg, to judge it: the rest of the clause."""
    if tokens[n].lower == "to" and n + 2 < len(tokens):
        clause = tokens[n + 2].lower in DETERMINERS | SUBJECT_PRONOUNS | {"what", "how", "why", "who"}
        return clause and has_finite(tokens, first, stop)
    opens = tokens[n].lower in SUBJECT_PRONOUNS or tokens[n].lower == "there"
    adjunct = is_adjunct(tokens, first) and not whole(tokens, first, stop)
    return adjunct and opens and has_finite(tokens, n + 1, len(tokens))


def _meanwhile(scene, n):
    """The port is shut, Berg said, while divers look for the boat: no "while Lind said", no "while he left"."""
    tokens = scene.tokens
    if tokens[n].lower != "while" or n + 1 == len(tokens) or any(e.at > n for e in scene.events):
        return False
    own = tokens[n + 1].is_word and not tokens[n + 1].lower.endswith("ing")
    return own and tokens[n + 1].lower not in SUBJECT_PRONOUNS


def _judging(tokens, n):
    """ "Berg said, in a setback to Lind", "Berg said, blaming Lind": the journalist's words again."""
    near = [t.lower for t in tokens[n : n + 4]]
    turn = near[0] == "in" and near[1:2] in (["a"], ["another"], ["an"]) and bool(TURNS & set(near[2:]))
    return turn or near[0] in ("blaming", "crediting", "thanking", "echoing")


def _after_apposition(tokens, n):
    """ "says Ida Lind, a baker, is the flour": the comma after who she is, when a verb follows it."""
    if (
        n + 1 >= len(tokens)
        or tokens[n].text != ","
        or not (tokens[n + 1].capital or tokens[n + 1].lower in DETERMINERS | ROLE_NOUNS | {"who"})
    ):
        return n
    later = next((k for k in range(n + 2, min(n + 16, len(tokens) - 3)) if tokens[k].text == ","), None)
    return later if later and (is_finite(tokens, later + 1) or _more(tokens, later + 1)) else n


def _more(tokens, n):
    """ "but would last", "and mending it would cost": more of the clause; not "and he left", "and thanked them"."""
    if tokens[n].lower not in ("and", "but") or tokens[n + 1].lower in SUBJECT_PRONOUNS | GESTURES:
        return False
    return tokens[n + 1].lower in AUXILIARIES or (
        tokens[n + 1].lower not in FORMS and has_finite(tokens, n + 2, len(tokens))
    )


def _after_circumstance(tokens, n):
    """The comma after "she told the court" or "he said on Monday"; `n` itself where something else follows."""
    for k in range(n, min(n + 12, len(tokens))):
        if tokens[k].text == ",":
            return k
        released = (
            tokens[k].lower.endswith("ed") and tokens[k + 1 : k + 2] and tokens[k + 1].lower in PREPOSITIONS
        )
        if (
            tokens[k].quote is not None
            or tokens[k].text in ".;:—–"
            or (is_finite(tokens, k) and not released)
        ):
            break
    return n


def whole(tokens, first, stop):
    return has_finite(tokens, first, stop) or any(t.quote for t in tokens[first:stop])
