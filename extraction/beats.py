""" "We sail," Lind harrumphed: whatever the verb, straight after a quotation that ends in a comma it is the cue."""

from .cues import FORMS
from .inversion import RELATIVES, inverted_subject
from .lexicon import AUXILIARIES, DETERMINERS, PREPOSITIONS, ROLE_NOUNS, words
from .verbs import is_finite, is_noun

IRREGULAR = words("spat swore wept sang bit broke cut burst drew shook threw rose sprang strode blew grew")
RUNS = frozenset(["ran", "runs"])
PERSONS = frozenset(["he", "she", "they"])
CONJUNCTIONS = words("and as when while before after with")
# Verbs of works and signs, which do not speak: "Old Rope," released in May.
NO_BEATS = words("released titled called named entitled published filmed directed starring is was")


def beat(tokens, n):
    """The verb that follows a quotation ending before `n`, its subject and whether that stands after it; or None."""
    quote = tokens[n - 1].quote if n else None
    if quote is None or quote.last not in ",?!" or _is_title(tokens[n - 1]):
        return None
    stop = next((k for k in range(n, len(tokens)) if tokens[k].quote or tokens[k].text in ".;:"), len(tokens))
    clause = next((k for k in range(n, stop) if tokens[k].lower in CONJUNCTIONS), stop)
    if any(_is_cue(tokens, k) for k in range(n, clause)):
        return None
    at, subject = _inverted(tokens, n, stop) or _straight(tokens, n, stop) or (0, None)
    if subject is None or (quote.last != "," and not _closes(tokens, at, stop)) or _of_another(tokens, at):
        return None
    return at, subject, subject[0] > at


def _of_another(tokens, at):
    """The channel showed him telling survivors."""
    return at + 1 < len(tokens) and tokens[at + 1].lower in ("him", "her", "them")


def _is_cue(tokens, n):
    form = FORMS.get(tokens[n].lower)
    return bool(form) and form.tense != "ing" and not is_noun(tokens, n, n)


def _is_title(token):
    """Row With The Punches: capitals throughout."""
    long = [w for w in token.text.split() if len(w.strip("“”\"'‘’«»„,.?!")) > 3]
    return bool(long) and all(w.lstrip("“\"'‘«„")[:1].isupper() for w in long) and len(token.text.split()) > 1


def _inverted(tokens, n, stop):
    """ "...," shrugged the keeper."""
    opens = n + 1 < stop and (tokens[n + 1].capital or tokens[n + 1].lower in DETERMINERS)
    subject = inverted_subject(tokens, n + 1) if opens and _is_beat(tokens[n]) else None
    return (n, subject) if subject and _somebody(tokens, *subject) else None


def _somebody(tokens, first, last):
    """A name, or an office before its first preposition: no "moment", no "support for the plan"."""
    last = next(
        (k for k in range(first + 1, last) if tokens[k].lower in PREPOSITIONS or tokens[k].text == ","), last
    )
    return any(
        t.capital or t.lower in ROLE_NOUNS or t.lower == "one" or t.lower.endswith("-old")
        for t in tokens[first:last]
    )


def _straight(tokens, n, stop):
    """ "...," she shrugs. / "...," a former aide to Berg deadpanned. / "...," Berg, who is 40, snarled."""
    if (
        tokens[n].lower == "it"
        and n + 1 < stop
        and tokens[n + 1].lower in RUNS
        and _closes(tokens, n + 1, stop)
    ):
        return n + 1, (n, n + 1)  # a letter: “Paint them,” it ran.
    if tokens[n].lower in PERSONS:
        at = next((k for k in range(n + 1, stop) if not tokens[k].lower.endswith("ly")), stop)
        return (at, (n, n + 1)) if at < stop and _is_beat(tokens[at]) else None
    if not (tokens[n].capital or tokens[n].lower in DETERMINERS):
        return None
    for at in range(n + 1, min(stop, n + 16)):
        if _is_beat(tokens[at]) and _is_verb(tokens, at, stop):
            who = tokens[at - 1].lower not in RELATIVES and _somebody(tokens, n, at)
            return (at, (n, at)) if who else None
    return None


def _is_verb(tokens, at, stop):
    if tokens[at].lower.endswith("ed"):
        return is_finite(tokens, at) or tokens[at - 1].text == ","
    return tokens[at - 1].capital and _closes(tokens, at, stop)


def _is_beat(token):
    word = token.lower
    if word in IRREGULAR:
        return True
    if token.capital or len(word) < 4 or word in AUXILIARIES or word in NO_BEATS or not token.is_word:
        return False
    return word.endswith("ed") or (word.endswith("s") and not word.endswith(("ss", "us", "is")))


def _closes(tokens, at, stop):
    """Does the clause end with the verb, or go on without an object?"""
    if at + 1 >= stop:
        return True
    following = tokens[at + 1]
    return (
        following.text == ","
        or following.lower in CONJUNCTIONS | PREPOSITIONS
        or following.lower.endswith("ly")
    )
