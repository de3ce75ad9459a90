"""Where a clause that opens a sentence ends and the main clause begins: at the last comma, its hinge."""

from .clauses import UNITS
from .cues import FREE_CLAUSE
from .lexicon import (
    AUXILIARIES,
    DETERMINERS,
    FINITE,
    NEGATIONS,
    OCCASIONS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    words,
)
from .verbs import has_finite, is_finite

CONTRASTS = words("while although though whereas when if as because since after before")
LEADING = CONTRASTS | words("where once until unless even just only and but yet so")
OTHERS = words("there nobody everybody everyone others")
LEADS = words(
    "if unless because although though since whether until where when while once even despite unlike rather"
)
INQUIRED = words("asked pressed told reached questioned confronted contacted approached then")
AGAIN = words("then also later now again instead even has have had")
WHOM = words("him her them it himself herself themselves")


def pauses(token):
    """A comma, or a quotation that ends in one: She had “rebuilt the pier,” adding that it was hers."""
    return token.text == "," or (token.quote is not None and token.quote.last == ",")


def medial(tokens, conjunction, at):
    """The pier is safe, but the roof, Berg added, “leaks”: only a subject between "but" and whoever says so at `at`."""
    noun = conjunction + 1 < at - 1 < conjunction + 9 and tokens[at - 1].text == ","
    noun = noun and tokens[conjunction + 1].lower not in NEGATIONS
    return noun and not has_finite(tokens, conjunction + 1, at - 1) and tokens[at - 2].text != ","


def dash_ends(tokens, n, k):
    """It was “late” – and he left; it was late – a blow to him: one dash alone, not “now – “not him” – and here”."""
    after = tokens[k - 1].quote is not None and tokens[k + 1].lower in ("after", "before", "and", "but", "as")
    opens = tokens[k + 1].lower in ("a", "an", "something")
    opens = opens or (after and tokens[k].text not in [t.text for t in tokens[n:k]])
    return opens and tokens[k].text not in [t.text for t in tokens[k + 2 :]]


def that_again(tokens, n, k):
    """Said that it was late; that nobody came; and that it rained: after the semicolon another "that"."""
    near = [t.lower for t in tokens[k + 1 : k + 3]]
    return n > 0 and tokens[n - 1].lower == "that" and "that" in (near if near[:1] == ["and"] else near[:1])


def past_opening(tokens, n):
    """Berg said that, while some say it is late, the ferry will sail: the comma after the clause that opens it."""
    first = n + (n < len(tokens) and tokens[n].text == ",")
    if first >= len(tokens) or tokens[first].lower not in CONTRASTS:
        return n
    return next((k for k in range(first + 2, len(tokens)) if tokens[k].text == ","), n)


def main_clause(tokens, event):
    """While Berg said the yard would close, Holm disagreed: the last comma after which a main clause begins."""
    if event.inherited or not _opens(tokens, event):
        return None
    for k in range(len(tokens) - 2, event.complement, -1):
        if not pauses(tokens[k]):
            continue
        word = tokens[k + 1].lower.partition("'")[0]
        opens = tokens[k + 1].capital or word in DETERMINERS | SUBJECT_PRONOUNS | OTHERS
        apposed = tokens[k - 1].capital and tokens[k + 1].lower in DETERMINERS
        verb = next((n for n in range(k + 2, len(tokens)) if has_finite(tokens, n, n + 1)), None)
        if opens and not apposed and verb and tokens[verb - 1].text != ",":
            return k
    return None


def _opens(tokens, event):
    """While Berg said ... / And though she said ... / A week after Berg said ... / For Berg, who said ..."""
    first = event.subject[0]
    if first and tokens[first - 1].lower in CONTRASTS | {"where", "once"}:
        before = tokens[: first - 1]
        since = before and before[-1].lower.removesuffix("s") in UNITS
        if (
            first > 2
            and tokens[first - 1].lower in ("while", "though", "although")
            and before[-1].lower in ("and", "but")
        ):
            return True  # "It was late, and while Berg said it was not, Holm left"
        return (since and not has_finite(before, 0, len(before))) or all(t.lower in LEADING for t in before)
    to = tokens[0].lower in ("for", "to", "like", "unlike") and first <= 1
    return to and tokens[event.first - 1].lower == "who"


def begins_small(quote):
    """Does a quotation go on with the words before it? “we sail”, but not “We sail”."""
    return quote.text.lstrip("“\"'‘«„ ")[:1].islower()


def leads_into(tokens, quote):
    """If the pier falls, Lind said, “we sail”: a small letter goes on with the clause that opens the sentence."""
    opens = tokens[0].lower in LEADS or [t.lower for t in tokens[:3]] == ["in", "other", "words"]
    asked = any(t.lower in INQUIRED for t in tokens[1:3]) or tokens[1].text == ","
    return opens and not asked and begins_small(quote)


def acts_too(tokens, n, k, event):
    """Berg denied the theft and sued the paper: the object ends at "and" where the subject's next verb follows."""
    act = tokens[n].lower == "to" or tokens[n].lower.endswith("ing")
    noun = tokens[n].lower in ("a", "an", "no")
    clause = tokens[n - 1].lower == "that" or (event.base in FREE_CLAUSE and not noun)
    if clause and not act and tokens[n - 1].lower not in ("about", "of", "for", "against"):
        return False
    if not _next_verb(tokens, k) or has_finite(tokens, n, k):
        return False
    return not any(t.lower in SUBORDINATORS or t.lower in ("how", "what") for t in tokens[n:k])


def _next_verb(tokens, k):
    """ "and sued the paper", ", declined to sing", "and has closed it": a verb in the past without a subject."""
    joined = tokens[k].text != ","
    verb = k + 1 + (not joined and tokens[min(k + 1, len(tokens) - 1)].lower in ("and", "but"))
    while verb < len(tokens) - 2 and (tokens[verb].lower.endswith("ly") or tokens[verb].lower in AGAIN):
        verb += 1
    if verb >= len(tokens) - 1 or tokens[verb].capital:
        return False
    word, following = tokens[verb].lower, tokens[verb + 1]
    if word in FINITE & AUXILIARIES:
        return joined
    if word not in FINITE and not (word.endswith("ed") and len(word) > 3 and word[-3] != "e"):
        return False
    taken = following.lower in DETERMINERS | WHOM or following.capital or following.lower == "to"
    return taken or (joined and following.lower in PREPOSITIONS - {"by"} and word not in FINITE)


def acts_next(tokens, comma):
    """Told that it was “full”, and he went home: after a quotation somebody acts, without "would" or "had"."""
    near = [t.lower for t in tokens[comma + 1 : comma + 4]]
    if not (tokens[comma].quote or tokens[comma - 1].quote) or len(near) < 3 or near[0] not in ("and", "so"):
        return False
    return (
        near[1] in SUBJECT_PRONOUNS - {"it", "i", "we"} and near[2] not in AUXILIARIES and near[2].isalpha()
    )


def in_bracket(tokens, stop):
    """The plan has friends (“We like it,” Berg said): what was said begins within the bracket."""
    opened = next((n for n in range(stop - 1, -1, -1) if tokens[n].text in "()"), None)
    return opened + 1 if opened is not None and tokens[opened].text == "(" else 0


def on_occasion(tokens, n):
    """ ", in an interview with Radio Sund", ", during a debate on Monday" """
    if n >= len(tokens) or tokens[n].lower not in ("in", "at", "during"):
        return False
    return any(t.lower in OCCASIONS for t in tokens[n + 1 : n + 5])


def that_clause(tokens, n):
    """ ", and that she had not read it": more of the clause, not "and that was", "and that, he said," """
    subject = n + 1 < len(tokens) and tokens[n + 1].is_word and not is_finite(tokens, n + 1)
    return tokens[min(n, len(tokens) - 1)].lower == "that" and subject


def to_nobody(tokens, k):
    """The firm had lied and told nobody, she sat down and cried: no second cue, but more of the same clause."""
    return k + 1 < len(tokens) and tokens[k + 1].lower in ("nobody", "nothing", "none", ".")
