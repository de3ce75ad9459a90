"""Reported clauses after their cue: after "that" and without it."""

from ..clauses import after_adverbials, find_that
from ..cues import ADDRESSED, AS_VERBS, FREE_CLAUSE, JUDGING, NAMING, REJECTING
from ..endings import clause_end
from ..hinges import pauses
from ..lexicon import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    FINITE,
    OCCASIONS,
    PARTICIPLE_TAILS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    words,
)
from ..phrases import is_adjunct, is_count
from ..verbs import has_finite, is_finite
from .called_for import stays_unnamed
from .draft import is_sign

# "said yes", "said a prayer", "said much the same": no clause begins with these.
NO_CLAUSE = REJECTING | AS_VERBS | NAMING | JUDGING | {"liken", "blast", "accuse"}
THINKING = words("consider judge pronounce")
OBJECTS = words("the a an his her its their my our your him them it us me")
MODALS = words("would will could can had should must was were is are")
# "She insisted that was normal": the word is the subject of the clause.
THAT_IS = words("is was would could")
WHEN = words("before after when while because since until")
UNSAID = words("when where why how who yes")
CLAUSE_ONLY = words("say reckon insist quip joke")
NOT_SAID = words("yes nothing something anything everything goodbye hello otherwise grace them")


def clause_after_that(scene, event):
    """Lind said on Monday that the ferry would sail. / He drew attention to the fact that ..."""
    first = find_that(scene.tokens, event.complement, event.base)
    if first is None or event.base in NO_CLAUSE - THINKING or _that_alone(scene.tokens, first):
        return None
    if event.base in ("ask", "request", "insist") and stays_unnamed(scene.tokens, first, first + 8):
        return None
    if _begun_before(scene.tokens, event, first):
        return None
    if first == event.complement + 1 and first < len(scene.tokens) and scene.tokens[first].lower in THAT_IS:
        first -= 1
    return _clause(scene, "a clause after “that”", event, first)


def clause_without_that(scene, event):
    """Lind said the ferry would sail. / She told the paper the gate was shut."""
    tokens = scene.tokens
    first = after_adverbials(tokens, event.complement, event.base)
    first = _after_occasion(tokens, first)
    if event.base in ADDRESSED:
        told = _after_addressee(tokens, first)
        if told is not None:
            first = _after_occasion(tokens, after_adverbials(tokens, told, event.base))
        elif event.base != "warn":
            return None
    if (
        event.inverted
        or (event.base not in FREE_CLAUSE and not _added(tokens, first, event))
        or not clause_begins(tokens, first, event)
        or _names_words(tokens, event)
    ):
        return None
    what = event.subject[0] > 0 and tokens[event.subject[0] - 1].lower == "what"
    if what and tokens[first].lower not in BE and tokens[event.subject[0]].lower not in SUBJECT_PRONOUNS:
        return None  # "What the captain said next is a legend"
    if what and tokens[first].lower in BE:
        first += 1 + (first + 1 < len(tokens) and tokens[first + 1].lower == "that")
        if stop := _in_which(scene, first, event):
            return scene.clause("a clause straight after the cue", event, first, stop)
    return _clause(scene, "a clause straight after the cue", event, first)


def _in_which(scene, n, event):
    """What it says is a letter in which Berg urged her to go: where somebody else's words begin, or None."""
    for later in scene.events:
        which = later.subject[0] - 1
        if later.at > event.at and which > n + 1 and scene.tokens[which].lower in ("which", "whom"):
            return which - (scene.tokens[which - 1].lower in PREPOSITIONS)
    return None


def _begun_before(tokens, event, first):
    """There is no sign, Berg said, that fares will fall: the clause began before its cue, and with its "no"."""
    comma = event.subject[0] - 1
    medial = comma > 1 and pauses(tokens[comma]) and tokens[first - 2].text == ","
    adjunct = is_adjunct(tokens, 0) and not is_finite(tokens, 1)
    return medial and not event.inherited and has_finite(tokens, 0, comma) and not adjunct


def _that_alone(tokens, n):
    """ "She said that an hour ago", "denied that, saying ...": the word points back, no clause follows."""
    if n + 1 < len(tokens) and tokens[n].text == "," and tokens[n + 1].lower in PARTICIPLE_TAILS:
        return True
    verb = has_finite(tokens, n, len(tokens)) or any(t.quote for t in tokens[n:])
    stop = next((k for k in range(n, len(tokens)) if tokens[k].text in ",.;"), len(tokens))
    thing = (
        stop - n < 4
        and tokens[min(stop, len(tokens) - 1)].text != ","
        and not any(t.lower.endswith(("s", "ed")) for t in tokens[n + 1 : stop])
    )
    return not verb and n < len(tokens) and (thing or after_adverbials(tokens, n, "say") > n)


def _names_words(tokens, event):
    """An earlier version of this post said the van was a truck: a correction, not a statement."""
    return any(t.lower == "version" for t in tokens[slice(*event.subject)])


def _added(tokens, first, event):
    """ "said A and added the roof was leaking", "She added she was late" """
    subject = first < len(tokens) and tokens[first].lower in SUBJECT_PRONOUNS - {"it"}
    return event.base == "add" and (
        subject or (event.inherited and tokens[event.at - 1].lower in ("and", "but"))
    )


def _clause(scene, rule, event, first):
    last = clause_end(scene.tokens, first, scene.events, event)
    return scene.clause(rule, event, first, last)


def _after_addressee(tokens, n):
    """The index after the person told: a pronoun, or a noun phrase before a pronoun or determiner."""
    if n >= len(tokens) or not tokens[n].is_word:
        return None
    if tokens[n].lower in ("him", "her", "them", "us", "me", "reporters", "journalists", "members"):
        return n + 1
    for k in range(n + 1, min(n + 9, len(tokens))):
        word = tokens[k].lower
        if tokens[k].quote is not None or tokens[k].text in ",.;:-–—" or word == "to" or word in MODALS:
            return None
        if (word in SUBJECT_PRONOUNS or word in DETERMINERS) and tokens[k - 1].lower not in PREPOSITIONS:
            return k
    return None


def _after_occasion(tokens, n):
    """ "said in a note on Friday / in Oslo the shares were cheap": the index after when and where it was said."""
    if n >= len(tokens) or tokens[n].lower not in ("in", "at", "on", "during", "from"):
        return n
    he = next(
        (k for k in range(n + 2, min(n + 9, len(tokens) - 1)) if tokens[k].lower in SUBJECT_PRONOUNS), 0
    )
    plain = not any(is_finite(tokens, k) or not tokens[k].is_word for k in range(n, he))
    if he and tokens[n].lower != "at" and is_finite(tokens, he + 1) and plain:
        return he
    at = n
    while at + 1 < len(tokens) and tokens[at + 1].capital:
        at += 1
    if at == n:
        at = next((k for k in range(n + 1, min(n + 7, len(tokens))) if tokens[k].lower in OCCASIONS), None)
    if at is None or any(not t.is_word for t in tokens[n:at]):
        return n
    first = after_adverbials(tokens, at + 1, "say")
    if [t.lower for t in tokens[first : first + 1]] == ["to"] and first + 3 < len(tokens):
        first = after_adverbials(tokens, first + 2, "say")  # "in a note to clients"
    subject = first < len(tokens) and tokens[first].lower in DETERMINERS | SUBJECT_PRONOUNS
    return first if subject and has_finite(tokens, first, len(tokens)) else n


def clause_begins(tokens, n, event):
    if n >= len(tokens) - (tokens[-1].quote is None) or (
        tokens[n].quote is None and not tokens[n].is_word and tokens[n].text not in "£$€@("
    ):
        return False
    word = tokens[n].lower
    if tokens[n].quote and is_sign(tokens[n]):
        return False
    if word == "neither" and n + 1 < len(tokens) and tokens[n + 1].lower in UNSAID:
        return False
    if (word in NOT_SAID and not is_finite(tokens, n + 1)) or _says_little(tokens, n):
        return False
    if (word in SUBORDINATORS and word not in ("if", "when")) or word in (
        "to",
        "so",
        "about",
        "of",
        "for",
        "as",
        "no",
        "and",
        "or",
        "but",
    ):
        return word == "no" and _has_noun(tokens, n + 1) and has_finite(tokens, n, len(tokens))
    if word.partition("'")[0] in SUBJECT_PRONOUNS and "'" in word:
        return True
    if word in SUBJECT_PRONOUNS or word == "there":
        following = [t.lower for t in tokens[n + 1 : n + 3]]
        if following and word == "it" and following[0] in PREPOSITIONS:
            return False  # "admitted it in May"
        return bool(following) and (following[0] not in (".", ",", ";") or following[1:] == ["too"])
    if word in PREPOSITIONS and not is_count(tokens, n):
        return False
    nearest = 6 if event.base == "say" else 0
    stop = next((k for k in range(n + nearest + 1, len(tokens)) if _pauses(tokens, n, k)), len(tokens))
    stop = next((k for k in range(n + 1, stop) if _second_verb(tokens, k)), stop)
    return any(
        is_finite(tokens, k)
        and not _in_aside(tokens, n, k)
        and tokens[k - 1].lower not in ("and", "or")
        and not (nearest == 0 and _only_when(tokens[n + 1 : k]))
        for k in range(n + 1, stop)
        if tokens[k].quote is None
    ) or (
        (event.base == "say" and (_third_person(tokens, n + 1, stop) or _says_something(tokens, n)))
        or _quoted_verb(tokens, n + 1, stop, event.base)
    )


def _only_when(tokens):
    """Had reported trouble hours before it sank: the verb stands in a clause of time, and none before it."""
    return any(t.lower in WHEN for t in tokens) and not any(t.quote for t in tokens)


def _says_little(tokens, n):
    """ "said very little about the pier", "alleged it in July": not what; but "said little was known"."""
    if tokens[n].lower == "it" and n + 1 < len(tokens) and tokens[n + 1].lower in PREPOSITIONS:
        return not has_finite(tokens, n, len(tokens))
    n += tokens[n].lower in ("very", "so", "precious", "too", "as")
    if n + 1 >= len(tokens) or tokens[n].lower not in ("little", "less", "much", "more"):
        return False
    of = tokens[n + 1].lower == "of" and tokens[n].lower == "little"
    return of or tokens[n + 1].lower in ("about", "on", "else") or not tokens[n + 1].is_word


def _quoted_verb(tokens, n, stop, base):
    """She admitted the talks “could have been kinder”: a noun, and its verb in quotation marks."""
    at = next((k for k in range(n, stop) if tokens[k].quote is not None), stop)
    if at == stop or not tokens[at - 1].is_word or tokens[at - 1].lower in DETERMINERS | PREPOSITIONS:
        return False
    inner = tokens[at].text[1:].lower().split()
    after = tokens[at + 1].lower if at + 1 < stop else ""
    does = after in OBJECTS  # "claims the firm “ran off with” his boat"
    return bool(inner) and (does or inner[0] in FINITE or (base in CLAUSE_ONLY and len(inner) > 2))


def _in_aside(tokens, n, k):
    """The verb of "who launched it", ", which was launched": no verb of the clause itself."""
    comma = next((c for c in range(k - 1, n, -1) if tokens[c].text == ","), k - 2)
    return tokens[k - 1].lower == "who" or _opens_aside(tokens, comma + 1)


def _opens_aside(tokens, n):
    """ "which was never sent", "paid for by her members" """
    word = tokens[n].lower
    participle = word.endswith("ed") or word in ("built", "paid", "sent", "made", "held", "led", "drawn")
    return word in ("which", "who", "whose") or (
        participle and any(t.lower in PREPOSITIONS for t in tokens[n + 1 : n + 2])
    )


def _pauses(tokens, n, k):
    """A comma, semicolon or "as" that ends a part of the clause, none before "which was never sent"."""
    if tokens[k].lower in ("as", "while", "when", "because", "although", "though") and k > n + 1:
        return not any(t.quote for t in tokens[n:k])
    more = k + 1 < len(tokens)
    aside = more and (_opens_aside(tokens, k + 1) or (_in_aside(tokens, n, k) and is_finite(tokens, k + 1)))
    return tokens[k].text == ";" or (tokens[k].text == "," and not aside)


def _second_verb(tokens, n):
    """ "declared three days of mourning and is expected": what the subject does besides."""
    return tokens[n - 1].lower == "and" and tokens[n].lower in AUXILIARIES


def _has_noun(tokens, n):
    """ "no boat had sailed", not "no when asked" """
    return n < len(tokens) and tokens[n].is_word and tokens[n].lower not in PREPOSITIONS | SUBORDINATORS


def _says_something(tokens, n):
    """Whatever follows "said" and is no adverbial, no answer and no single thing is a clause."""
    words = 0
    for token in tokens[n:]:
        if token.quote is None and token.text in ".;:!?—":
            break
        words += token.quote.words if token.quote else token.is_word
    enough = 2 if tokens[n].quote else 3
    return words >= enough and tokens[n].lower not in NOT_SAID and not _titled(tokens[n : n + words])


def _titled(tokens):
    """Closed Until Further Notice: the words of a sign or a title."""
    long = [t for t in tokens if t.is_word and len(t.text) > 3]
    quoted = tokens and tokens[0].quote and not long
    return len(tokens) > 1 and not quoted and all(t.capital for t in long)


def _third_person(tokens, n, stop):
    return any(
        t.is_word and len(t.lower) > 3 and t.lower.endswith("s") and not t.capital
        for t in tokens[n + 1 : stop]
    )
