"""Denials: the words that are denied are the content, and somebody refused something is no denial."""

from itertools import pairwise

from ..clauses import after_adverbials, find_that
from ..cues import AS_VERBS, DENYING, REJECTING
from ..endings import clause_end
from ..lexicon import DETERMINERS, OCCASIONS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_ADVERBS, TITLES, words
from ..verbs import has_finite, is_finite
from .reported import clause_begins

CLAIMS = words(
    "report reports claim claims suggestion suggestions rumour rumours rumor rumors allegation allegations "
    "accusation accusations charge charges notion idea assertion assertions insinuation implication"
)
# What is rejected as untrue even where nothing says what it claims; a judge or an insurer rejects claims as well.
UNTRUE = words(
    "allegation allegations accusation accusations insinuation insinuations rumour rumours rumor rumors assertion "
    "assertions suggestion suggestions account claims"
)
POINTING = words("the that this these those all any such his her its their")
DECIDES = words(
    "court judge jury tribunal magistrate magistrates panel judges insurer insurers justice bench"
)
HOW_DENIED = OCCASIONS | words("lawyer lawyers solicitor attorney spokesman spokeswoman representative court")
# Denied bail, entry, a licence: refused, not called untrue.
GRANTED = words(
    "bail entry access permission parole asylum visa visas boarding admission request requests motion motions "
    "application applications appeal appeals permit permits licence license petition petitions extension leave "
    "equaliser equalizer victory win goal"
)
DENIALS = DENYING | REJECTING


def denied(scene, event):
    """Berg denied taking bribes. / The firm denies that it is short of oil."""
    tokens = scene.tokens
    if event.base not in DENIALS or event.inverted:
        return None
    n = _past_circumstance(tokens, event.complement)
    if n >= len(tokens) - 1:
        return None
    if event.subject[0] and tokens[event.subject[0] - 1].lower in ("which", "that", "whom", "what"):
        return None  # "claims that Berg denied": what was denied stands before
    claim = next((k for k in range(n, min(n + 5, len(tokens) - 1)) if tokens[k].lower in CLAIMS), None)
    if claim is not None and (first := _what_is_claimed(tokens, claim + 1, event)):
        n = first
    elif event.base in REJECTING and not (_clause_denied(tokens, n) or _untrue(tokens, n, event)):
        return None
    if _nothing_named(tokens, n, event) or _refused(tokens, n):
        return None
    if n >= len(tokens) - 1:
        return None
    n += tokens[n].lower in ("that", "of") and tokens[n + 1].is_word and not _that_noun(tokens, n)
    # "dismissed claims that it leaks as “gossip”" is no denial
    if event.base in AS_VERBS and any(a.lower == "as" and b.quote for a, b in pairwise(tokens[n:])):
        return None
    last = _before_circumstance(tokens, n, clause_end(tokens, n, scene.events, event))
    draft = None if is_finite(tokens, n) else scene.clause("a denial", event, n, last)
    if draft:
        draft.denies = True
    return draft


def _past_circumstance(tokens, n):
    """Denied to reporters on Monday that, denied, at an earlier hearing, that: where the denied words begin."""
    first = (
        n if tokens[n : n + 1] and tokens[n].lower in ("all", "both") else after_adverbials(tokens, n, "deny")
    )
    if first >= len(tokens) - 1:
        return n
    if tokens[first].lower in PREPOSITIONS or tokens[first].text == ",":
        after = find_that(tokens, first, "deny")
        if after:
            return after
    if tokens[first].text == ",":  # "denies, by the way, having"
        comma = next(
            (k for k in range(first + 1, min(first + 8, len(tokens) - 1)) if tokens[k].text == ","), 0
        )
        return comma + 1 if comma and not has_finite(tokens, first, comma) else first
    return first


def _before_circumstance(tokens, n, last):
    """Denied theft in a statement, through his lawyer, as “gossip”, though photographs show it: where that begins."""
    for k in range(n + 1, last - 1):
        word, near = tokens[k].lower, {t.lower for t in tokens[k + 1 : min(k + 4, last)]}
        how = word in ("in", "through", "via", "at", "during") and near & HOW_DENIED
        apart = tokens[k].text == "," and tokens[k + 1].lower in ("though", "although", "despite", "while")
        if (how or apart or (word == "as" and tokens[k + 1].quote)) and not has_finite(tokens, n, k):
            return k
    return last


def _what_is_claimed(tokens, n, event):
    """Claims of fraud, suggestions from the press that it leaked, suggestions it had leaked: where the claim begins."""
    if tokens[n].lower in ("that", "of"):
        return n
    own = tokens[n].lower in DETERMINERS | SUBJECT_PRONOUNS or tokens[n].capital
    if own and clause_begins(tokens, n, event):
        return n
    made = [t for t in tokens[n + 1 : n + 2] if t.lower.endswith(("ed", "made"))]
    aside = tokens[n].text == "," and bool(made)  # ", made by rivals, that"
    for k in range(n + aside, min(n + 8 + 4 * aside, len(tokens) - 2)):
        if tokens[k].lower == "that" and (not aside or tokens[k - 1].text == ","):
            return k
        if aside and tokens[k].capital and tokens[k].lower.removesuffix("s") not in TITLES:
            return None  # "the claim, made by Berg, that it leaks": it is hers as well
        if aside and tokens[k].text == ",":
            continue
        if not tokens[k].is_word or is_finite(tokens, k):
            return None
    return None


def _clause_denied(tokens, n):
    """Disputes that the pump leaked: a clause with its own subject, not "that account"."""
    if tokens[n].lower != "that" or n + 2 >= len(tokens):
        return False
    last = next((k for k in range(n, len(tokens)) if tokens[k].text in ",.;"), len(tokens))
    subject = tokens[n + 1].lower in DETERMINERS | SUBJECT_PRONOUNS | {"there"} or tokens[n + 1].capital
    return subject and has_finite(tokens, n + 2, last)


def _untrue(tokens, n, event):
    """Rejected the allegations, disputes that account: no court's ruling, no insurer's."""
    who = {t.lower for t in tokens[slice(*event.subject)]}
    at = n + 1 + (tokens[n].lower in ("all", "any") and tokens[n + 1].lower in POINTING)
    return tokens[n].lower in POINTING and tokens[at].lower in UNTRUE and not who & DECIDES


def _that_noun(tokens, n):
    """Disputed that account: the word points at a noun, no clause follows."""
    return tokens[n].lower == "that" and tokens[n + 1].lower in UNTRUE | CLAIMS


def _refused(tokens, n):
    """Denied the visitors a goal, denied bail, denied Berg twice: something was refused, nothing called untrue."""
    last = next(
        (k for k in range(n, len(tokens)) if not (tokens[k].is_word or tokens[k].lower == "'s")), len(tokens)
    )
    verb = next((k for k in range(n, last) if is_finite(tokens, k) or tokens[k].lower in PREPOSITIONS), last)
    if verb < last and is_finite(tokens, verb):
        return False
    noun = [t.lower for t in tokens[n:verb]]
    if not noun or noun[0] in ("any", "that", "ever", "not") or noun[0].endswith("ing"):
        return False
    if noun[0].endswith(("self", "selves")):
        return True
    if noun[0] in ("him", "her", "them", "us", "me") and len(noun) > 1:
        return noun[0] != "her" or noun[1] in DETERMINERS or noun[-1] in GRANTED
    twice = any(
        t.lower in ("a", "an", "their", "his", "her", "its", "any", "the")
        and before.lower not in DETERMINERS | {"and", "or", "not"}
        for before, t in pairwise(tokens[n:verb])
    )
    named = (
        all(t.capital for t in tokens[n:verb])
        and verb < last
        and tokens[verb].lower in ("from", "with", "at", "on")
    )
    again = tokens[n].capital and noun[-1] in ("twice", "again")
    money = noun[-1] in ("claim", "claims") and [t.lower for t in tokens[verb : verb + 1]] == ["for"]
    return twice or named or again or money or noun[-1] in GRANTED


def _nothing_named(tokens, n, event):
    """ "denies it", "..., denying the claims": what was denied stands elsewhere."""
    last = next((k for k in range(n, len(tokens)) if tokens[k].text in ".,;"), len(tokens))
    alone = last - n == 1 and tokens[n].lower in ("it", "that", "them", "everything")
    alone = alone or (
        last - n == 2 and tokens[n].lower in ("it", "them") and tokens[n + 1].lower in TIME_ADVERBS
    )
    alone = alone or tokens[n].lower in ("nothing", "nobody", "none")
    return alone or (event.tense == "ing" and last - n <= 2 and tokens[last - 1].lower in CLAIMS)
