"""The words after a name: what they say that it is."""

from itertools import pairwise

from .cues import FORMS
from .lexicon import ORGANISATION_WORDS, PREPOSITIONS, WEEKDAYS, words
from .name_words import (
    AGES,
    COLLECTIVE,
    GROUP_NOUNS,
    LEGAL_FORMS,
    NAME_VERBS,
    ORGANISATION_POSSESSIONS,
    ORGANISATION_ROLES,
    ORGANISATION_VERBS,
    PERSON_POSSESSIONS,
    PERSON_ROLES,
    PERSON_VERBS,
    PERSONAL,
    PHRASE_STOPS,
    PLACE_NOUNS,
    PLACE_POSSESSIONS,
    PLACE_ROLES,
    WORKS,
)
from .naming import initials, is_place_name

PARTICIPLES = words("led run made built owned known set held sold")
ADDRESSES = words("mr mrs ms dr sir lord lady cllr sen rep gov gen rev prof")
FOUNDED = words("founded established headquartered incorporated")
UNDERTAKINGS = words("study trial scheme campaign initiative survey expedition")
BODIES = ORGANISATION_WORDS | GROUP_NOUNS
SAILING = words("sank capsized docked foundered")
POLLS = words("poll polls survey surveys")
ACTING = words("acted acts served serves is")
ADVISING = words("advisor adviser advisors advisers counsel bookrunner bookrunners underwriter")


def read_after(run, found):
    """Add what the words after a name say."""
    after = run.after
    found.person += 0.5 if PERSONAL.intersection(after) else 0
    found.organisation += 1.5 if "its" in after[1:4] else 0.5 if "its" in after else 0
    word = after[0] if after else ""
    if word == ",":
        _apposition(after[1:], found)
        office = run.the or run.capital_the or (run.opens and run.left[-1:] == ("the",))
        found.thing += (
            3 if office and len(run.words) == 1 and after[1:2] and after[1].rstrip(".") in ADDRESSES else 0
        )
    elif run.has_name:
        found.organisation += 1.5
        found.person -= 0.75
        found.place += 0.75
    elif word == "'s":
        _possession(after[1:], found)
    elif word == "(" and len(after) > 2 and after[2] == ")" and initials(run.words) == after[1]:
        found.organisation += 3
    elif word == "who" and run.before in ("from", "in", "at", "near", "outside"):
        found.place += 1
    elif word in ("who", "himself", "herself"):
        found.person += 3
    elif not _is_object(run):
        _verb_or_role(run, word, found)


def _is_object(run):
    """ "The member for Sund argued": the verb is not what Sund does, but its coach may be named."""
    before = run.left[-2] if run.before == "the" and len(run.left) > 1 else run.before
    return (
        before in PREPOSITIONS and before != "as" and not run.opens and not _role_follows(run.after or ("",))
    )


def _verb_or_role(run, word, found):
    """Anna Berg smiled / the firm said it would / Sund City 2-1 / Sund City coach Anna Berg"""
    after = run.after
    reports = word in ("is", "are") and after[1:2] == ("reporting",)
    if reports or (word in ACTING and ADVISING.intersection(after[1:6])):
        found.organisation += 2.5
    elif word in PERSON_VERBS:
        found.person += 1.5
    elif word in FORMS:
        personal = {"he", "she"}.intersection(after[1:3]) and len(run.words) == 1 and run.name[-1] != "s"
        found.person += 2 if personal else 0.75
        found.organisation += 2.25 if "it" in after[1:6] else 0.75
    elif word in ORGANISATION_VERBS and run.before not in ("and", ","):
        found.organisation += 1.25
        found.person += 0.25
    elif word in SAILING and run.the:
        found.thing += 3
    elif word in POLLS and len(run.words) > 1:
        found.organisation += 2
    elif "-" in word and word[:1].isdigit() and not (after[1:2] and after[1][:1].isdigit()):
        found.organisation += 2 if len(run.words) == 1 else 1
    elif len(run.words) > 1 and (word in NAME_VERBS or (word.endswith("ed") and len(word) > 4)):
        found.person += 0.5
        found.organisation += 0.5
    elif len(run.words) == 1 and word in COLLECTIVE and run.before not in ("and", ","):
        found.organisation += 1.5
    elif after and _role_follows(after) and not run.titled:
        found.organisation += 2.5 if len(run.words) > 1 else 2
        found.person -= 1
    elif word in PLACE_ROLES:
        found.place += 1.5


def _role_follows(after):
    """Sund City head coach Anna Berg"""
    return after[0] in ORGANISATION_ROLES or (
        after[0] in ("head", "chief", "assistant", "team", "club", "senior", "first-team", "finance", "chief")
        and after[1:2]
        and after[1] in ORGANISATION_ROLES
    )


def _possession(after, found):
    for word in after[:2]:
        if word in PERSON_POSSESSIONS:
            found.person += 1.5
        elif word in ORGANISATION_POSSESSIONS:
            found.organisation += 1.5
        elif word in PLACE_POSSESSIONS:
            found.place += 1.5
        else:
            continue
        return


def _apposition(after, found):
    """, 58, / , who / , a carpenter / , the union which / , Norway"""
    first = after[0] if after else ""
    if first in LEGAL_FORMS:
        found.organisation += 4
    if first in "”\"’'":
        return
    second = after[1] if len(after) > 1 else ""
    if (first.isdigit() or first in AGES) and len(first) < 9 and second in (",", "."):
        found.person += 3
    elif first in FOUNDED:
        found.organisation += 2
    elif first in ("who", "whose"):
        found.person += 3 if first == "who" else 1
    elif first == "which" and second not in PERSONAL and second not in ("they", "we", "i"):
        found.person -= 2
        found.organisation += 1.5
        found.place += 0.5
    elif first == "where" or (is_place_name(first) and second in (",", ".", "and", "")):
        found.place += 2
    elif first == "the" and _firm_that(after):
        found.organisation += 3
    elif first and first not in FORMS and first not in WEEKDAYS:
        _noun_phrase(after, found)


def _firm_that(after):
    """, the Paducah, Kentucky, company that owns the boat"""
    return any(w in ("company", "firm", "group") and t in ("that", "which") for w, t in pairwise(after))


def _noun_phrase(after, found):
    """The head of an apposition: a role, a body, or a place; "a firm" of "a firm run by Berg"."""
    stop = next((n for n, w in enumerate(after) if w in PHRASE_STOPS), len(after))
    while stop > 1 and (after[stop - 1].endswith("ed") or after[stop - 1] in PARTICIPLES):
        stop -= 1
    head = after[stop - 1] if stop else ""
    if head in BODIES and after[stop : stop + 1] in (("of",), ("and",)):
        rest = after[stop : stop + 5]  # a University of Sund professor, a radio and television owner
        rest = rest[: next((n for n, w in enumerate(rest) if w in (",", ".", "who", "which")), 5)]
        head = next((w for w in rest if w in PERSON_ROLES), head)
    marked = after[0] in ("a", "an", "the", "his", "her", "its", "their", "our", "my", "one")
    if head in GROUP_NOUNS and after[0] in ("his", "her", "my"):
        found.person += 1.5
    elif head in GROUP_NOUNS or (head in ORGANISATION_WORDS and marked):
        found.organisation += 3 if marked else 1
        found.person -= 1
    elif (head in WORKS or head in UNDERTAKINGS) and marked:
        found.thing += 3
    elif head in PLACE_NOUNS and marked:
        found.place += 3
    elif (head in PERSON_ROLES or head.endswith(("ist", "woman", "man", "-year-old"))) and (
        marked or after[0] in PERSON_ROLES or stop < 4
    ):
        found.person += 3
    elif marked and head.endswith(("er", "or", "ian", "ee", "ant")):
        found.person += 1.5
