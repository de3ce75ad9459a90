"""Who is meant where two bear one surname: told apart by age, by generation or by an initial."""

import re

from .lexicon import words

AGES = re.compile(r"the (elder|older|younger) (?:mr |ms |mrs )?([^\W\d_]+)$")
ELDERS = words("father mother uncle aunt grandfather grandmother sr snr")
YOUNGER = words("son daughter nephew niece grandson granddaughter jr jnr")
# His father, coach Bo Hart; Hart's son Cody: the relative that a name is said to be.
RELATIVE = re.compile(
    r"(?:\bhis|\bher|\btheir|'s) (?:[a-z]+ )?(father|mother|uncle|aunt|grandfather|grandmother|"
    r"son|daughter|nephew|niece|grandson|granddaughter),? (?:[\w'-]+ ){0,4}$",
    re.IGNORECASE,
)
BEFORE = 60


def by_age(names, low):
    """The elder Berg, where the article prints the ages of both or says who is whose father."""
    found = AGES.match(low)
    if not found:
        return []
    people = [e for e in names.cast.bearers(found[2]) if e.kind == "person"]
    ages = {e: max((int(w) for w in names.roles(e) if w.isdigit() and len(w) < 4), default=0) for e in people}
    if not all(ages.values()) or len(set(ages.values())) < 2:
        return _by_generation(names, people, found[1] == "younger")
    return [(min if found[1] == "younger" else max)(ages, key=ages.get)]


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
        told |= {found[1].lower()} if found else set()
    return told


def by_initial(names, low):
    """ "Berg, T.", "A. Berg": the initial tells two of one surname apart."""
    found = re.match(r"([^\W\d_]+), ([^\W\d_])\.?$", low) or re.match(r"([^\W\d_])\.? ([^\W\d_]+)$", low)
    if not found:
        return []
    surname, initial = sorted(found.groups(), key=len, reverse=True)
    return [e for e in names.cast.bearers(surname) if e.name.lower().startswith(initial)]
