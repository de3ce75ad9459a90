"""Where a reported clause ends."""

from .clauses import after_adverbials, before_time
from .cues import FORMS, GESTURES
from .events import NOBODY
from .hinges import (
    CONTRASTS,
    acts_next,
    acts_too,
    dash_ends,
    main_clause,
    medial,
    on_occasion,
    past_opening,
    pauses,
    that_again,
    that_clause,
    to_nobody,
)
from .lexicon import (
    AUXILIARIES,
    DETERMINERS,
    FINITE,
    NEGATIONS,
    PARTICIPLE_TAILS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    words,
)
from .silence import in_brackets, remarks_on_it, said_no_more, said_there, shows_how
from .verbs import has_finite, is_finite

ASIDES = PARTICIPLE_TAILS | words("blaming crediting thanking pointing echoing")
TAILS = {
    ("in", "keeping"),
    ("in", "allusion"),
    ("in", "reference"),
    ("in", "response"),
    ("according", "to"),
    ("he", "said"),
    ("she", "said"),
}
HANDED = words("offered gave handed awarded presented sent showed")
UNFINISHED = words("not and or but to the a an of than")
WHEN_ASKED = [["when", "asked"], ["when", "pressed"], ["when", "questioned"]]
STOPS = frozenset(".!?…")


def clause_end(tokens, n, events, event):
    """Index after the last token of a reported clause that begins at `n`."""
    # "but no driver had said so" is no second cue
    later = [
        e
        for e in events
        if e.at > event.at
        and not {tokens[e.subject[0]].lower, tokens[e.first].lower} & NOBODY
        and not _is_planned(tokens, e)
    ]
    resumed = {e.first for e in later if e.subject[0] < event.at and not e.inherited}
    resumed -= {n for n in resumed if tokens[n].lower == "would"}
    if event.subject[0] > event.at and not event.inverted:
        resumed.add(event.subject[0])
    main = main_clause(tokens, event)
    # where a later cue or its subject begins, and whether the subject is its own
    starts = {e.first: not e.inherited for e in later}
    starts |= {e.subject[0]: True for e in later if e.subject[0] > event.at}
    aside = _within_aside(tokens, event)
    listed = event.inherited and event.tense != "ing" and tokens[event.first - 1].text == ","
    for k in range(past_opening(tokens, n), len(tokens)):
        token = tokens[k]
        if (token.text == ";" and not that_again(tokens, n, k)) or (
            token.text in STOPS and k > len(tokens) - 2
        ):
            return k
        if k == main:
            return k + (token.quote is not None)
        if k > n and tokens[k - 1].quote and [t.lower for t in tokens[k : k + 2]] in WHEN_ASKED:
            return k
        if k > n and (said_no_more(tokens, k) or _another_part(tokens, k, later, event)):
            return k
        if k > n + 1 and event.at < n and (said_there(tokens, n, k) or in_brackets(tokens, k)):
            return k
        if token.text == "(" and tokens[k + 1].lower in ("reporting", "writing"):
            return k
        if (k > n or token.quote) and (
            (listed and pauses(token) and _and_verb(tokens, k))
            or _breaks(tokens, k, starts, n)
            or (main is None and _is_hinge(tokens, k, starts, n))
            or ((token.text == "," or token.lower in ("and", "but")) and acts_too(tokens, n, k, event))
            or (pauses(token) and (k + 1 in resumed or acts_next(tokens, k)))
            or (aside and pauses(token) and _aside_ends(tokens, n, k, event))
        ):
            return k + (token.quote is not None)
    return len(tokens)


def _is_planned(tokens, event):
    """It was sorry and would consider an appeal, said it was full and will ask for more: no second cue."""
    first = tokens[event.first].lower
    planned = first in ("will", "would", "could", "should", "might") or (
        event.tense == "ing" and first in ("was", "were")
    )
    return event.inherited and planned and tokens[event.first + 1].lower not in NEGATIONS | {"only"}


def _and_verb(tokens, comma):
    """He rang the board, argued that it was late, and left: the last of several verbs with one subject."""
    return tokens[min(comma + 1, len(tokens) - 1)].lower == "and" and _verb_follows(tokens, comma + 1)


def _another_part(tokens, k, later, event):
    """Does somebody else's report, or a name that was given, begin at this comma or colon?"""
    following = tokens[k + 1] if k + 1 < len(tokens) else None
    if following is None:
        return False
    if tokens[k].text == ":":
        nested = any(k - 6 < e.at < k for e in later)
        spoken = any(e.subject[0] == k + 1 or (k < e.subject[0] and _medial(tokens, e)) for e in later)
        whole = following.quote is not None and following.quote.last in ".!?,…"
        return not nested and (whole or (spoken and has_finite(tokens, k + 1, len(tokens))))
    if not pauses(tokens[k]):
        return False
    for e in later:
        first, ends = e.subject[0], e.complement
        passed_on = (
            first == k + 1
            and e.base in ("say", "report", "write")
            and not e.inherited
            and after_adverbials(tokens, ends, "say") == len(tokens) - 1
            and (following.capital or following.lower in DETERMINERS | SUBJECT_PRONOUNS)
        )
        named = k + 2 < first < k + 6 and tokens[first - 1].lower in ("that", "which", "what")
        if (passed_on and e.at > event.at) or (named and following.lower in ("a", "an", "in")):
            return True
    return False


def _medial(tokens, event):
    """The till, he says, had been tidied: who says so stands between two commas."""
    ends = event.complement < len(tokens) and tokens[event.complement].text == ","
    return not event.inherited and ends and tokens[event.subject[0] - 1].text == ","


def _within_aside(tokens, event):
    """ "Berg, who said the yard would close, left": the cue stands in a relative clause between commas."""
    who, whom = before_time(tokens, event.first) - 1, event.subject[0] - 1
    if any(t.lower == "whose" for t in tokens[event.subject[1] : event.first]):
        return True
    if whom > 0 and tokens[whom].lower in ("whom", "which"):
        return True
    if event.tense == "ing" and who > 0:
        return tokens[who].text == ","
    return who > 1 and tokens[who].lower in ("who", "which") and tokens[who - 1].text in (",", "and", "but")


def _aside_ends(tokens, n, comma, event):
    """Berg, adding that the keeper, Ida Holm, left, went home: no aside ends before its own verb."""
    acted = event.tense == "ing" and has_finite(tokens, 0, event.first)
    if acted and tokens[min(comma + 1, len(tokens) - 1)].lower not in AUXILIARIES | {"and", "but"}:
        return False  # "Berg left, saying she was tired, worn out by the work"
    begun = has_finite(tokens, n, comma + 1) or tokens[n].lower in SUBJECT_PRONOUNS
    if tokens[n - 1].lower == "that" and not begun:
        return tokens[comma].quote is not None or tokens[comma - 1].quote is not None
    return _verb_follows(tokens, comma) or _and_who(tokens, comma)


def _and_who(tokens, comma):
    """Berg, who said the yard would close, and who left: another relative clause of the same name."""
    near = [t.lower for t in tokens[comma + 1 : comma + 3]]
    return near[:1] in (["and"], ["but"]) and near[1:] in (["who"], ["which"])


def _verb_follows(tokens, comma):
    k = comma + 1
    if (
        k < len(tokens)
        and tokens[k].is_word
        and not tokens[k].capital
        and (tokens[comma].quote or tokens[comma - 1].quote)
    ):
        return tokens[k].lower not in ("and", "but", "or")
    if k + 1 < len(tokens) and tokens[k].lower.endswith("s") and len(tokens[k].lower) > 3:
        return tokens[k].text.islower() and tokens[k + 1].lower in PREPOSITIONS | DETERMINERS
    return k < len(tokens) and (
        is_finite(tokens, k) or (tokens[k].lower.endswith("ed") and len(tokens[k].lower) > 3)
    )


def _breaks(tokens, k, starts, n):
    """Does something of the journalist's, or another cue, begin at this comma or conjunction?"""
    token = tokens[k]
    comma = pauses(token)
    if not comma and token.text not in "-–—" and token.lower not in ("and", "but", "while"):
        return False
    following = tokens[k + 1].lower if k + 1 < len(tokens) else ""
    third = tokens[k + 2].lower if k + 2 < len(tokens) else ""
    if token.quote is None and _unfinished(tokens, k - 1):
        return False
    if comma and (following in ASIDES or (following, third) in TAILS):
        return True
    if comma and (_tells_how(tokens, n, k) or _where_it_says(tokens, k, starts)):
        return True
    cue = comma and k + 1 in starts and following in FORMS
    if cue and (FORMS[following].tense == "ing" or (third == "that" and not starts[k + 1])):
        return True
    if comma and following in ("before", "after") and k + 2 in starts and third.endswith("ing"):
        return True
    if comma and following == "which" and tokens[-2].lower in ("did", "does") and len(tokens) - k < 8:
        return True
    if comma and following in ("to", "at") and third == "which":
        return _cue_near(tokens, k + 3, starts)
    if comma and following in ("and", "but", "while", "whereas", "which", "having"):
        return not that_clause(tokens, k + 2) and _cue_near(tokens, k + 2, starts)
    if comma and following in ("though", "although"):
        return any(own and (n in (k + 2, k + 3) or medial(tokens, k + 1, n)) for n, own in starts.items())
    if token.text in "-–—" and k + 1 < len(tokens):
        return (k + 1 in starts and following.endswith("ing")) or dash_ends(tokens, n, k)
    if token.text == "," and following == "compared" and third in ("with", "to"):
        return True
    if comma and following == "as" and third not in ("well", "much", "long", "soon", "far"):
        return _with_verb(tokens, k + 2) and not (
            k + 3 < len(tokens) and tokens[k + 3].lower in ("does", "do", "did", "has", "have", "had")
        )
    if token.lower == "and" and following == "then" and third == ",":
        return _after_aside(tokens, k + 3, starts)
    if token.lower in ("and", "but", "while") and token.text.islower():
        return (
            (k + 1 in starts and not to_nobody(tokens, k + 1))
            or _gesture(tokens, k + 1, n)
            or (token.lower == "while" and _cue_near(tokens, k + 1, starts))
        )
    return False


def _tells_how(tokens, n, k):
    """ ", a claim the firm denies", ", with a shrug", ", in an interview on Monday" """
    there = on_occasion(tokens, k + 1) and (tokens[k].quote is not None or has_finite(tokens, n, k))
    return there or remarks_on_it(tokens, n, k) or shows_how(tokens, n, k)


def _unfinished(tokens, n):
    """ "and that, having read it, she": more must come, whatever stands between."""
    and_that = tokens[n].lower == "that" and tokens[n - 1].lower in ("and", "but")
    return tokens[n].lower in UNFINISHED or and_that


def _where_it_says(tokens, k, starts):
    """To spare the lanes, where, it argues, there is no room: another statement."""
    mark = k + 2 < len(tokens) and tokens[k + 2].text == ","
    return mark and tokens[k + 1].lower in ("where", "which", "who") and starts.get(k + 3, False)


def _with_verb(tokens, n):
    """Said it was built in 1902, as the port grew: a clause; not "sold in 1902, as pipe fittings"."""
    comma = next((k for k in range(n, len(tokens)) if tokens[k].text in ",;"), len(tokens))
    usual = n < len(tokens) and tokens[n].lower in ("part", "expected", "planned", "usual")
    return usual or has_finite(tokens, n, comma)


def _after_aside(tokens, n, starts):
    """Said that it was safe and then, after a pause, added: another cue of the same subject after the aside."""
    comma = next((k for k in range(n, len(tokens)) if tokens[k].text == ","), n)
    return starts.get(comma + 1) is False


def _is_hinge(tokens, k, starts, n):
    """While Berg said it would close, Holm said it would not: the comma is the hinge."""
    if not pauses(tokens[k]):
        return False
    opens = any(t.lower in CONTRASTS for t in tokens[: min(k, n, 3)])
    return opens and _cue_near(tokens, k + 1, starts)


def _gesture(tokens, k, n):
    """ "and thanked the crew"; "and left" only after "would", "is": "the men came in and left" is one clause."""
    k += k < len(tokens) and tokens[k].lower == "then"
    if [t.lower for t in tokens[k : k + 2]] in (["hung", "up"], ["rang", "off"]):
        return True
    verbs = [t.lower for t in tokens[n:k] if t.lower in FINITE]
    if k + 1 < len(tokens) and tokens[k].lower in HANDED and tokens[k + 1].lower in ("him", "her", "them"):
        return bool(verbs) and verbs[-1] in AUXILIARIES  # "and offered her its medal"
    if k >= len(tokens) or tokens[k].lower not in GESTURES:
        return False
    if tokens[k].lower not in ("left", "met", "called"):
        return True
    return bool(verbs) and verbs[-1] in AUXILIARIES - {"had", "has", "have"}


def _cue_near(tokens, n, starts):
    """Does a cue with its own subject follow within a short noun phrase?"""
    for k in range(n, min(n + 9, len(tokens))):
        if k in starts and (k == n or starts[k]):
            return True
        if tokens[k].quote is not None or tokens[k].text in ".;" or tokens[k].lower in ("which", "whom"):
            return False
        if is_finite(tokens, k):  # ", and nothing would be, the Courier reported": a clause of its own
            return False
    return False
