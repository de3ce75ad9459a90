"""Relatives whose family name the article leaves out because it is the same."""

from bisect import bisect_right
from itertools import pairwise

from .beside import context
from .first_names import FEMALE_NAMES, MALE_NAMES
from .lexicon import KIN, NAME_PARTICLES, ROLE_NOUNS, words
from .naming import is_place_name

FIRST_NAMES = FEMALE_NAMES | MALE_NAMES
SAME_NAME = words("husband wife widow widower son daughter brother sister twin father mother mum mom dad")
PARENTS = words("mother father mum mom dad grandmother grandfather")
# Family names that a brother or a husband has in another form.
OF_WOMEN = ("ova", "ová", "eva", "skaya", "ska", "dottir", "dóttir")
OWNERS = words("his her their whose 's a")


def is_kin(run):
    """Her husband Tom; his younger brother, Tom; Berg's son, Tom; Anna Berg and husband Tom."""
    owned = OWNERS.intersection(run.left[-5:]) or run.left[-2:-1] == ("and",)
    return bool(SAME_NAME.intersection(run.left[-2:]) and owned)


def kin_of(run):
    """ "last": of whom it names last ("Anna Berg, whose son Tom"); "both": "their son Tom"; else "near", or ""."""
    last = run.left[-2:-1] == ("and",) or not {"whose", "'s"}.isdisjoint(run.left[-5:])
    both = "both" if "their" in run.left[-5:] else "near"
    return ("last" if last else both) if is_kin(run) else ""


def kin_beside(run):
    """ "Her younger brother, the cellist Tom Berg": brother. "Anna Berg, a driver and mother of four": mother."""
    parents = {word for word, of in pairwise(run.after) if of == "of" and word in PARENTS}
    return parents | _kin_before(run.left)


def _kin_before(left):
    comma = len(left) - 1 - left[::-1].index(",") if "," in left else 0
    owned = OWNERS.intersection(left[max(0, comma - 3) : max(0, comma - 1)])
    return KIN.intersection(left[comma - 1 : comma]) if owned else frozenset()


def name_kin(cast, page):
    """ "Anna Berg ... her son, Tom": Tom Berg, where one person alone can be meant.

    Newspapers leave out the family name of a relative just when it is the same. This is the one place where a
    name is put together that the article does not print as such.
    """
    sentences = [sentence.start for sentence in page.sentences]
    paragraphs = [paragraph.start for paragraph in page.paragraphs]
    for entity in [e for e in cast.entities if e.kin]:
        sentence = bisect_right(sentences, entity.first) - 1
        at = bisect_right(paragraphs, entity.first) - 1
        scopes = (sentences[max(0, sentence)], paragraphs[at], paragraphs[max(0, at - 1)])
        near = next(filter(None, (_named(cast, start, entity) for start in scopes)), set())
        near = set() if entity.kin == "both" and len(near) < 2 else near
        near = {max(near, key=_last_place(entity))} if near and entity.kin == "last" else near
        inside = _named(cast, sentences[sentence], entity)
        if entity.kin == "near" and not inside and not _shared_name(cast, near):
            near = _topic(cast, entity)
        family = "" if _described(page.sentences[sentence], entity, near) else _shared_name(cast, near)
        if family:
            entity.name = f"{entity.name} {family}"
            cast.forms.setdefault(entity.name.lower(), []).append(entity)


def _topic(cast, entity):
    """The one person who is named first of all and three times as often as anybody else."""
    people = [e for e in cast.entities if e.kind == "person" and e is not entity]
    most = people[:1] if all(len(e.spans) * 3 <= len(people[0].spans) for e in people[1:]) else ()
    return {e for e in most if e.first < entity.first}


def _named(cast, start, entity):
    """Everybody else named from an offset on before a person."""
    return {e for _, e in cast.within(start, entity.first) if e.kind == "person"} - {entity}


def _described(sentence, entity, near):
    """ "The headmaster had asked for it, his widow, Anna, said": somebody whom no name tells, but an office."""
    before = {
        t.lower for t in sentence.tokens if t.start < entity.first and t.quote is None and not t.capital
    }
    offices = (before & ROLE_NOUNS) - KIN - SAME_NAME
    return bool(offices) and not any(
        sentence.start <= s[0] for e in near for s in e.spans if s[0] < entity.first
    )


def _last_place(entity):
    """How far on before a person somebody is last named."""
    return lambda other: max(s[0] for s in other.spans if s[0] < entity.first)


def _shared_name(cast, near):
    """The one family name there is; none where it stands first (Xi Jinping, then Xi)."""
    families = {_family_name(person.name) for person in near}
    if len(families) != 1:
        return ""
    (family,) = families
    firsts = {person.name.split()[0].lower() for person in near}
    if family.lower().endswith(OF_WOMEN):
        return ""
    by_first = any(first in cast.alone and first not in FIRST_NAMES for first in firsts)
    return "" if by_first and family.lower() not in cast.alone else family


def _family_name(name):
    """ "de la Cruz" of Ana de la Cruz; "" of a name of one word."""
    parts = name.split()
    at = len(parts) - 1
    while at > 1 and parts[at - 1].lower() in NAME_PARTICLES:
        at -= 1
    return " ".join(parts[at:]) if at else ""


def shared_surnames(cast, lone, runs):
    """Anna and Tom Berg: Anna Berg too, and where it stands, unless Anna is somebody or something else."""
    starts, ends = {run.start: run for run in runs}, {run.end: run for run in runs}
    for run in lone:
        other, last = starts.get(run.end + 5), ends.get(run.start - 2)
        if run.after[:1] != ("and",) or not other or len(other.words) < 2 or run.titled:
            continue
        listed = run.before == "," and bool(last) and context(last).place < 1.5
        bearers = cast.forms.get(other.name.lower(), [])
        if not listed and _is_unknown(cast, run) and len(bearers) == 1 and bearers[0].kind == "person":
            yield " ".join((run.words[0], *other.words[1:])), run.start


def _is_unknown(cast, run):
    word = run.words[0]
    taken = (
        word.lower() in cast.forms or run.before[:1].isdigit() or run.before in ("in", "of", "from", "the")
    )
    return not taken and not word.isupper() and not is_place_name(word)
