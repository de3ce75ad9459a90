"""What somebody or something was called or described as."""

from ..clauses import UNITS
from ..cues import AS_VERBS, FORMS, NAMING
from ..endings import clause_end
from ..lexicon import DETERMINERS, PREPOSITIONS, PRONOUNS, SUBJECT_PRONOUNS, words
from ..verbs import has_finite, is_finite

SLOGANS = words("slogan banner title motto heading headline name")
WHOM_OR_WHAT = words("which that whom who what it")
WHOM = words("him her it them himself herself themselves itself this that")
QUALITIES = words(
    "premature wrong absurd unfair fair false untrue historic timely vital crucial rushed flawed inadequate "
    "inappropriate "
    "illegal unlawful legal cruel brutal naive cynical pathetic incorrect inaccurate accurate unjust unwise grotesque "
    "barbaric insulting misleading disappointing disgusting alarming worrying encouraging heartbreaking offensive "
    "excessive defamatory unprecedented unfounded baseless racist sexist"
)
WHEN = words("after when before while because")
AFTER_QUALITY = PREPOSITIONS | frozenset([".", ",", ";", "and", "but", "–", "—"])


def described_as(scene, event):
    """The critic described the series as "a mess": the words after "as"."""
    tokens = scene.tokens
    n = event.complement
    if event.base not in AS_VERBS or n >= len(tokens):
        return None
    whom = tokens[event.subject[0] - 1].lower if event.subject[0] else ""
    if tokens[n].lower == "as" and whom not in ("whom", "which", "that", "who", "what"):
        return None  # "long dismissed as a tale": a participle, nobody speaks
    for k in range(n, len(tokens)):
        if tokens[k].lower == "as" and tokens[k].quote is None and not _sold_as(tokens, n, k):
            own = next((n for n in (k + 1, k + 2) if n < len(tokens) and tokens[n].quote), 0)
            if event.base != "describe" and not own and has_finite(tokens, k + 1, min(k + 6, len(tokens))):
                return None  # "slammed the mayor as the vote came closer"
            last = clause_end(tokens, k + 1, scene.events, event)
            if own and own + 1 < last and tokens[own + 1].lower in WHEN:
                last = own + 1  # "slammed him as a “rat” after he left"
            return scene.clause("described as", event, k + 1, last)
        if tokens[k].text in ".;":
            return None
    return None


def _sold_as(tokens, n, k):
    """He described the stamp, sold as “mint”, as “a bus ticket”: the first "as" says how it was sold."""
    sold = k > n + 1 and tokens[k - 1].lower.endswith(("ed", "sold", "known"))
    return sold and any(t.lower == "as" and t.quote is None for t in tokens[k + 1 :])


def called_something(scene, event):
    """She called the plan "a gift". / He called it a gift: with the name in quotation marks, or with its article."""
    tokens, n = scene.tokens, event.complement
    if event.base not in NAMING or n >= len(tokens) or tokens[n].lower in ("for", "on", "upon"):
        return None
    if any(t.lower == "what" for t in tokens[slice(*event.subject)]):
        return None  # "what officials call “gap-closing”"
    for k in range(n, min(n + 14, len(tokens))):
        if tokens[k].quote is not None:
            if (k == n and not _relative_near(tokens, event)) or tokens[k - 1].lower in SLOGANS:
                return None
            first = k if tokens[n].lower in PRONOUNS or k == n else n
            return scene.clause("what it was called", event, first, _and_more(tokens, k + 1))
        if tokens[k].text in ".;:" or (tokens[k].text == "," and not _apposed(tokens, n, k)):
            break
    if event.base not in ("call", "label", "brand"):
        return None
    first, last = _quality(tokens, n) or (_plain_name(tokens, n), None)
    last = last or clause_end(tokens, n + 1, scene.events, event)
    return first and scene.clause("what it was called", event, first, last)


def _apposed(tokens, n, comma):
    """She called the mayor, Tom Lind, an old “drifter”: two commas around who that is, the second near the name."""
    quote = next((k for k in range(comma, min(n + 14, len(tokens))) if tokens[k].quote), None)
    commas = [k for k in range(n, quote or n) if tokens[k].text == ","]
    return len(commas) == 2 and quote - commas[1] < 4 and not has_finite(tokens, n, quote)


def _relative_near(tokens, event):
    """ "which she called “a gift”", but not "a film called “The Gift”": a participle."""
    first, last = event.subject
    if last - first == 1 and tokens[first].lower in SUBJECT_PRONOUNS and first > 1:
        return (
            tokens[first - 1].is_word and not tokens[first - 1].capital
        )  # "an evening she has called “long”"
    if last == event.first and has_finite(tokens, first, last):
        return False
    return any(t.lower in WHOM_OR_WHAT for t in tokens[max(0, first - 2) : event.complement])


def _plain_name(tokens, n):
    """ "called it a gift", "called the plan a gift": where the words begin that were said of it; or None."""
    if tokens[n].lower in WHOM:
        named = n + 2 < len(tokens) and tokens[n + 1].lower in ("a", "an", "the", "one", "his", "her", "its")
        return n + 1 if named and tokens[n + 2].lower not in UNITS else None
    for k in range(n + 1, min(n + 6, len(tokens) - 2)):
        if tokens[k].lower in ("a", "an") and k > n + (tokens[n].lower in DETERMINERS):
            return None if tokens[k + 1].lower in UNITS else n
        if (
            not (tokens[k].is_word or tokens[k].lower == "'s")
            or tokens[k].lower in PREPOSITIONS
            or is_finite(tokens, k)
        ):
            return None
    return None


def _quality(tokens, n):
    """ "called the remarks unacceptable", "called it cruel and unfair": the range of what was said of it; or None."""
    stop = next((k for k in range(n + 1, min(n + 7, len(tokens))) if tokens[k].lower in AFTER_QUALITY), n)
    if stop <= n + 1 or not _is_quality(tokens[stop - 1].lower):
        return None
    told = tokens[n].lower in WHOM
    opens = tokens[n].lower in DETERMINERS or tokens[n].lower == "such" or tokens[n].capital
    if (told and stop > n + 2) or (not told and not (opens and stop > n + 2)):
        return None
    if not all(t.is_word or t.lower == "'s" for t in tokens[n:stop]):
        return None
    if tokens[stop].lower in PREPOSITIONS:
        return n + told, None
    joined = tokens[stop].lower in ("and", "but") and _is_quality(
        tokens[min(stop + 1, len(tokens) - 1)].lower
    )
    return n + told, stop + 2 if joined else stop


def _is_quality(word):
    return word.endswith(("able", "ible", "ful", "less", "ous")) or word in QUALITIES


def _and_more(tokens, n):
    """She called it “a gift” and “a burden”: past the second name."""
    if n < len(tokens) and (tokens[n].lower == "and" or tokens[n].text == ","):
        second = next((k for k in range(n + 1, min(n + 5, len(tokens))) if tokens[k].quote), None)
        if second and not any(t.lower in FORMS or t.text in ".;:" for t in tokens[n + 1 : second]):
            return _and_more(tokens, second + 1)
    if n < len(tokens) and tokens[n].lower in ("who", "that", "which"):
        # called them “fools” who “want to sink the town”
        second = next((k for k in range(n + 1, min(n + 9, len(tokens))) if not tokens[k].is_word), n)
        return second + 1 if tokens[second].quote else n
    return n
