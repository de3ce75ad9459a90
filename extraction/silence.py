"""What follows a report and is none: that no more was said, and what others made of it."""

from .cues import FORMS
from .lexicon import NEGATIONS, PREPOSITIONS, WEEKDAYS, words
from .verbs import has_finite

GAVE = words("gave offered provided cited had made set named")
DETAILS = words(
    "detail details evidence comment reason reasons explanation timetable date proof figures name names"
)
WOULD = words("would could did will")
SPOKEN_OF = words("comment elaborate discuss speculate answer identify explain")
SILENCE = words("comment elaborate say be give discuss answer name identify")
MORE = words("giving providing offering citing going")
OCCASIONS = words("interview statement speech conference briefing release tweet")
AFTER_OCCASION = words("with on published broadcast aired carried issued released posted late last this")
TOLD = words("there lied misled lost swore used made appeared printed published")
WHETHER = words("how why when who what where which whether")
VIEWS = words(
    "view plea charge claim allegation accusation sentiment suggestion assertion verdict complaint demand criticism "
    "assessment concern description argument prediction warning stance position recommendation contention notion "
    "theory remark word phrase"
)
COURTS = words("court jury inquest tribunal inquiry hearing trial panel jurors magistrates committee")
GESTURING = words(
    "shaking nodding smiling laughing grinning shrugging sighing gesturing frowning wiping choking clutching glancing "
    "chuckling beaming sobbing weeping"
)
AIRS = words("smile laugh grin shrug sigh nod wave wink chuckle frown smirk")
BODY = words("voice eyes face hand hands head arm arms cheeks lips fist fists")
AIMED = words("swipe jab dig nod reference allusion")


def said_no_more(tokens, k):
    """ "but gave no details", "without elaborating", ", nor did he say why": the journalist's words again."""
    word = tokens[k].lower
    if word not in (",", "and", "but", "without"):
        return False
    n = k + 1 + (word == "," and k + 1 < len(tokens) and tokens[k + 1].lower in ("and", "but"))
    near = [t.lower for t in tokens[n : n + 6]]
    if word == "without" or (word == "," and near[:1] == ["without"]):
        return _without_more(tokens, n + (word == ","))
    if word == "," and near[:1] == ["nor"]:
        return any(w in FORMS for w in near[2:5])
    if len(near) < 3:
        return False
    if near[0] in WOULD and near[1] == "not" and near[2] in SPOKEN_OF:
        return True
    gave = near[0] in GAVE and near[1] in ("no", "few", "little") and any(w in DETAILS for w in near[2:5])
    return gave or (near[0] in ("declined", "refused") and near[1] == "to" and near[2] in SILENCE)


def said_there(tokens, n, k):
    """Said that it was late in an interview with Radio Sund, in a statement on Friday: where it was said, not what.

    Not "lied in an interview", "there were errors in a statement": what was done in it.
    """
    if tokens[k].lower not in ("in", "at") or k + 1 >= len(tokens) or tokens[k + 1].lower not in ("a", "an"):
        return False
    noun = next((m for m in range(k + 2, min(k + 5, len(tokens) - 1)) if tokens[m].lower in OCCASIONS), 0)
    done = TOLD - {"there"} if noun and tokens[noun].lower == "interview" else TOLD
    if not noun or any(t.lower in done or t.lower in FORMS for t in tokens[n:k]):
        return False
    after = tokens[noun + 1]
    heard = after.lower == "to" and tokens[min(noun + 2, len(tokens) - 1)].capital
    ends = after.text in ".," or after.lower in AFTER_OCCASION or after.lower in WEEKDAYS or heard
    return ends and tokens[noun + 1].text != "," and has_finite(tokens, n, k)


def _without_more(tokens, n):
    """Elaborating, giving details, saying why, naming anyone; not "could not close without giving a reason"."""
    verb, near = tokens[n].lower if n < len(tokens) else "", [t.lower for t in tokens[n + 1 : n + 5]]
    apart = n > 1 and tokens[n - 2].text == ","
    if not apart and any(
        t.lower in NEGATIONS or t.lower.endswith("n't") for t in tokens[max(0, n - 12) : n - 1]
    ):
        return False
    if any(t.lower == "without" for t in tokens[max(0, n - 12) : n - 1]):
        return False
    return (
        verb == "elaborating"
        or (verb in MORE and any(w in DETAILS for w in near))
        or (verb in ("saying", "explaining", "specifying") and near[:1] and near[0] in WHETHER)
        or (verb == "naming" and near[:1] and near[0] in ("anyone", "anybody", "names", "them", "him", "her"))
    )


def remarks_on_it(tokens, n, k):
    """Berg said the firm had lied, a claim it denies: after a whole clause, what others make of it."""
    near = [t.lower for t in tokens[k + 1 : k + 4]]
    plural = (
        near[:1] and near[0].removesuffix("s") in VIEWS and near[0].endswith("s") and near[1:2] == ["that"]
    )
    view = plural or (near[:1] in (["a"], ["an"]) and _is_view(tokens, k + 2))
    if (
        not view
        and near != ["the", "first", "time"]
        and near[:2] != ["the", "latter"]
        and near[:1] != ["something"]
        and not _was_heard(tokens, k + 1)
    ):
        return False
    return has_finite(tokens, n, k) or any(t.quote for t in tokens[n : k + 1])


def shows_how(tokens, n, k):
    """Berg said it was late, shaking his head / with a shrug / her voice breaking: how it was said."""
    near = [t.lower for t in tokens[k + 1 : k + 5]]
    gesture = near[:1] and near[0] in GESTURING
    air = near[:2] in (["with", "a"], ["with", "his"], ["with", "her"]) and AIRS & {*near[2:4]}
    body = near[:1] and near[0] in ("his", "her", "their") and BODY & {*near[1:3]}
    if body and has_finite(tokens, k + 3, len(tokens)):
        return False
    return bool(gesture or air or body) and (bool(tokens[k].quote) or has_finite(tokens, n, k))


def in_brackets(tokens, k):
    """Berg said it was late (it was noon): a sentence of the journalist's, in brackets at the end."""
    if tokens[k].text != "(" or k == 0:
        return False
    close = next((n for n in range(k + 1, len(tokens)) if tokens[n].text == ")" or tokens[n].quote), None)
    ends = close is not None and tokens[close].text == ")" and close >= len(tokens) - 2
    return ends and (tokens[k + 1].lower in ("though", "although", "but") or has_finite(tokens, k + 1, close))


def _was_heard(tokens, n):
    """ ", a court has heard", ", the jury was told": where somebody said so."""
    near = [t.lower for t in tokens[n : n + 6]]
    court = next((k for k in range(1, min(4, len(near))) if near[k] in COURTS), 0)
    told = {"heard", "told"} & {*near[court + 1 : court + 3]}
    return near[:1] in (["a"], ["the"], ["an"]) and court > 0 and bool(told)


def _is_view(tokens, n):
    """ ", a plea echoed by Lind", ", a claim the firm denies", ", a swipe at the council" """
    n += n + 1 < len(tokens) and tokens[n].lower not in VIEWS | AIMED
    other = (
        n + 1 < len(tokens) and tokens[n + 1].is_word and tokens[n + 1].lower not in PREPOSITIONS | {"that"}
    )
    return (other and tokens[n].lower in VIEWS) or (n < len(tokens) and tokens[n].lower in AIMED)
