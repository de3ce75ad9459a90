"""Who is meant where two bear one surname: told apart by age, by generation or by an initial."""

import re

from .genders import PRONOUNS
from .lexicon import KIN, words
from .roles import WORD

TITLE = re.compile(
    r"^(?:(?:the|mr|mrs|ms|miss|dr|prof|cllr|sir|dame|lady|lord|captain|judge|president|minister|mayor)\.? )+"
)
GENDER_OF_TITLE = {
    "mr": "m",
    "sir": "m",
    "mrs": "f",
    "ms": "f",
    "miss": "f",
    "dame": "f",
    "lady": "f",
    "lord": "m",
}
AGES = re.compile(r"the (elder|older|younger) (?:mr |ms |mrs )?([^\W\d_]+)$")
GENERATION = re.compile(r"([^\W\d_]+) (senior|junior)$")
ELDERS = words("father mother uncle aunt grandfather grandmother sr snr elder older big")
YOUNGER = words("son daughter nephew niece grandson granddaughter jr jnr younger little")
# His father, coach Bo Hart; Hart's son Cody: the relative that a name is said to be.
RELATIVE = re.compile(
    r"(?:\bhis|\bher|\btheir|'s) (?:[a-z]+ )?(father|mother|uncle|aunt|grandfather|grandmother|"
    r"son|daughter|nephew|niece|grandson|granddaughter|(?:elder|older|big) (?:brother|sister)|"
    r"(?:younger|little) (?:brother|sister)),? (?:[\w'.-]+ ){0,4}$",
    re.IGNORECASE,
)
BEFORE = 60
NEAR = 400
OFFICE = re.compile(r"[Tt]he ([A-Z]{2,4})$")
BRACKET = re.compile(r"\([^)]*\) ?")
TITLES_BEFORE = re.compile(r"(?:[A-Z][a-z]+ (?:of |and |the |for )*)+$")


def by_age(names, low):
    """The elder Berg, Berg senior, where the article prints the ages of both or says who is whose father."""
    found, named = AGES.match(low), GENERATION.match(low)
    if not found and not named:
        return []
    younger = (found[1] if found else named[2]) in ("younger", "junior")
    people = [e for e in names.cast.bearers(found[2] if found else named[1]) if e.kind == "person"]
    if named and len(people) == 1 and not younger:
        return []  # the son bears the name, and "Berg senior" is somebody else
    ages = {e: max((int(w) for w in names.roles(e) if w.isdigit() and len(w) < 4), default=0) for e in people}
    if not all(ages.values()) or len(set(ages.values())) < 2:
        return _by_generation(names, people, younger)
    return [(min if younger else max)(ages, key=ages.get)]


def _by_generation(names, people, younger):
    """Her father is the elder, her son the younger; of two, whoever is left is the other."""
    old = [e for e in people if _relation(names, e) & ELDERS]
    young = [e for e in people if _relation(names, e) & YOUNGER]
    if len(people) == 2 and len(old) + len(young) == 1:
        rest = [e for e in people if e not in old + young]
        old, young = old or rest, young or rest
    return (young if younger else old) or people


def _relation(names, entity):
    told = {entity.name.lower().split()[-1].rstrip(".")}
    for start, _ in entity.spans:
        found = RELATIVE.search(names.page.tidy[max(0, start - BEFORE) : start])
        told |= set(found[1].lower().split()) if found else set()
    return told


def by_initial(names, low):
    """ "Berg, T.", "A. Berg": the initial tells two of one surname apart."""
    found = re.match(r"([^\W\d_]+), ([^\W\d_])\.?$", low) or re.match(r"([^\W\d_])\.? ([^\W\d_]+)$", low)
    if not found:
        return []
    surname, initial = sorted(found.groups(), key=len, reverse=True)
    return [e for e in names.cast.bearers(surname) if e.name.lower().startswith(initial)]


def by_office(names, printed):
    """ "Deputy Commissioner of Police Devi Nair ... the DCP": the one person with a title of those initials."""
    found = OFFICE.match(printed)
    fit = (
        [e for e in names.cast.entities if e.kind == "person" and _has_office(names, e, found[1])]
        if found
        else ()
    )
    if len(fit) != 1:
        return None
    reason = f"“{printed}” is short for the title of {fit[0].name}."
    return names.answer(fit, "description", reason, "description, the only one")


def _has_office(names, entity, initials):
    for start, _ in entity.spans:
        titles = TITLES_BEFORE.search(BRACKET.sub("", names.page.tidy[max(0, start - BEFORE) : start]))
        words_there = re.findall("[A-Z]", titles[0]) if titles else ()
        if "".join(words_there[-len(initials) :]) == initials:
            return True
    return False


def by_custom(names, draft, bearers):
    """The one bearer whom the article does not call by a first name; else the subject of the sentence before."""
    people = [e for e in bearers if e.kind == "person"]
    if told := _by_pronoun(names, draft, bearers):
        return told
    first = [e for e in people if any(_is_first_name(names, e, span) for span in e.spans)]
    if len(people) == len(bearers) == len(first) + 1:
        return [e for e in people if e not in first]
    if habit := _by_habit(names, draft, people):
        return habit
    before = names.page.sentences[draft.sentence - 1]
    named = {e for _, e in names.outside_quotes(before, before.end) if e in people}
    subject = [e for e in names.subjects.get(before.index, ()) if e in named]
    return subject if before.paragraph == draft.paragraph and len(named) == len(subject) == 1 else []


def _by_habit(names, draft, people):
    """Berg all through, before and after Karl Berg is named once: still the one who was called so before."""
    used = [e for e in people if sum(names.page.tidy[slice(*s)] == e.name.split()[-1] for s in e.spans) > 1]
    near = {
        e for _, e in names.within(names.page.paragraphs[max(0, draft.paragraph - 1)].start, draft.source[0])
    }
    return used if len(used) == 1 and not near.intersection(people) - {*used} else []


def _is_first_name(names, entity, span):
    """Called Karl, but not in "Karl and Anna Berg" nor in "Tom Berg, Karl's father"."""
    after = names.page.tidy[span[1] : span[1] + 30]
    shared = after.startswith(" and ") or (
        after.startswith("'s ") and not KIN.isdisjoint(WORD.findall(after)[1:4])
    )
    return " " in entity.name and names.page.tidy[slice(*span)] == entity.name.split()[0] and not shared


def _by_pronoun(names, draft, bearers):
    """Berg said she was tired: of Tom and Ada Berg, Ada, who can say so of herself."""
    first = WORD.findall(names.page.tidy[slice(*draft.content[0])].lower())[:1] if draft.content else []
    gender = PRONOUNS.get(first[0], "") if first and draft.kind != "direct" else ""
    likely = [names.genders.likely(e) for e in bearers]
    one = [e for e, m in zip(bearers, likely, strict=True) if m == gender] if gender and all(likely) else []
    return one if len(one) == 1 else []


def gender_of_title(printed):
    """m or f where the words open with Mr, Ms and the like, else ""."""
    return GENDER_OF_TITLE.get(printed.lower().lstrip().partition(" ")[0].rstrip("."), "")


def by_kin(names, draft, printed, entity):
    """ "Her husband, Iain ... Mr Lind said": a relative named by first name alone bears the surname too."""
    gender, family = gender_of_title(printed), entity.name.split()[-1]
    if (
        entity.kind != "person"
        or len(entity.name.split()) < 2
        or TITLE.sub("", printed.lower()) != family.lower()
    ):
        return None
    kin = [e for e in names.relatives if e.spans[0][0] < draft.source[0] and e is not entity]
    kin = [
        e
        for e in kin
        if e.name.split()[1:] == [family] or (" " not in e.name and _is_owner(names, entity, e))
    ]
    if gender:
        kin = [e for e in kin if names.genders.likely(e) in ("", gender)]
    else:
        kin = [
            e for e in kin if len(e.spans) == 1
        ]  # “Vera said”: Berg is not Vera, who goes by her first name
    if gender and names.genders.likely(entity) not in ("", gender) and len(kin) == 1:
        return names.answer(
            kin, "surname", f"“{names.words(draft)}” can only be {kin[0].name}, who is a relative."
        )
    spoke = [e for e in kin if names.last_is_near(draft) and e in (names.last.who or names.last.maybe)]
    if spoke or (gender and kin):
        why = f"“{names.words(draft)}” could be {entity.name} or a relative, {(spoke or kin)[0].name}."
        return names.leave_open([entity, *(spoke or kin)], "surname", why, "may bear this name")
    return None


def _is_owner(names, entity, kin):
    """Is somebody named just before the relative, who may be theirs?"""
    start = kin.spans[0][0]
    return any(e is entity for _, e in names.within(max(0, start - NEAR), start))


def by_spouse(names, draft, printed, entity):
    """ "Anna Berg ... Mr Berg said", where Anna is Ms Berg: he has no other name in the article."""
    gender = gender_of_title(printed)
    if not gender or entity.kind != "person" or names.genders.likely(entity) in ("", gender):
        return None
    who = [names.stranger(draft.source, names.words(draft))]
    return names.answer(who, "description", f"It is not {entity.name}.", "unnamed, as if known")
