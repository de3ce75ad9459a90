"""The words beside a name: what they say that it is, a person, an organisation, a place or a thing."""

from .cues import FORMS
from .first_names import FEMALE_NAMES, MALE_NAMES
from .following import read_after
from .lexicon import (
    AUXILIARIES,
    DETERMINERS,
    KIN,
    MEDIA_NOUNS,
    PREPOSITIONS,
    ROLE_NOUNS,
    SUBORDINATORS,
    words,
)
from .name_words import (
    GROUP_NOUNS,
    MEMBER_CUES,
    MIXED_NOUNS,
    MODIFIERS,
    NAME_VERBS,
    NEVER_FIRST_NAMES,
    NO_ROLES,
    OWNED,
    PERSON_ROLES,
    PLACE_NOUNS,
    RELATIVES,
    ROLE_ENDINGS,
    SMALL_WORDS,
    WORKS,
)
from .naming import Evidence
from .prepositions import read_preposition
from .runs import is_dateline, is_shouted
from .trades import PARTIES

MOST = 4
SHIPS = words("lady king queen prince princess duke duchess admiral captain")
# "The Lind newspaper": the noun after a name that says it is one of them.
BODIES_NAMED = MEDIA_NOUNS | words("union podcast company firm group airline consortium charity")
AFTER_BODY = FORMS.keys() | AUXILIARIES | PREPOSITIONS | words(', . who which that has “ " ‘ called')
FROM = (("from",), ("near",), ("outside",))
CALLING = words("called titled entitled dubbed nicknamed named")
KNOWN = (("known",), ("name",), ("only",), ("identified",), ("himself",), ("herself",))
NAMING = words("name nickname surname")
ENDS = ((",",), ("”",), ('"',), ("’",), ("»",), ("'",))
STAFF = ("chief", "of", "staff")
ITS, AND = (("its",), ("his",), ("her",), ("their",)), (("and",), (",", "and"))
# "who plays barman Kev": a part, not a person.
PLAYED = words("plays played playing portrays portrayed")


def beside(runs):
    """The evidence of all places of a name; more than four weigh no more than four."""
    total, weight = Evidence(), min(len(runs), MOST) / len(runs)
    for run in runs:
        total.add(context(run), weight)
    return total


def context(run):
    """What the words around one printed name say; read but once."""
    if run.context is None:
        run.context = _read(run)
    return run.context


def _read(run):
    found = Evidence()
    _titles(run, found)
    _before(run, found)
    read_after(run, found)
    if run.opens and run.after and is_dateline(run):
        found.place += 4
    if run.quoted and any(w.lower() in PREPOSITIONS for w in run.words):
        found.thing += 3
    if run.before in ("a", "an") and run.words[-1].lower() in ROLE_NOUNS:
        found.thing += 4  # a Research Fellow
    if run.the and run.words[-1].lower() in PARTIES:
        found.thing += 5  # the Sund Republican
    if is_shouted(run) or (run.before == "," and len(run.name) == 2 and run.name.isupper()):
        found.thing += 3  # Dree, VA
    if run.quoted and GROUP_NOUNS.intersection(run.left[-5:]):
        found.organisation += 3
    elif run.quoted:
        found.thing += 2
    return found


def _body_follows(noun, word, size):
    """The Lind newspaper reported, the Salt Yard restaurant in Sund; not the Sund newspaper Morgen."""
    return (noun in BODIES_NAMED or (size > 1 and noun in GROUP_NOUNS)) and word in AFTER_BODY


def _titles(run, found):
    ship = run.left[-2:-1] == ("the",) and run.before in SHIPS and len(run.words) == 1
    if run.titled and (ship or _is_part(run.left)):
        found.thing += 3
    elif run.titled:
        found.person += 3
    if (run.the or run.capital_the) and len(run.after) > 1 and _body_follows(*run.after[:2], len(run.words)):
        found.organisation += 3
    if run.capital_the:
        found.person -= 3
        found.organisation += 2
    elif run.the and _attributive(run):
        found.organisation += 0.5
    elif run.the and not run.titled:
        found.person -= 2
        found.organisation += 1.25 if len(run.words) > 1 else 1
        found.thing += 0.5


def _is_part(left):
    """ "who plays barman Kev"; not "The band played. Drummer Kit Fay ..."."""
    return "." not in left[-3:] and bool(PLAYED.intersection(left[-4:-1]))


def _attributive(run):
    """The Berg campaign, the Lind family: "the" belongs to the noun that follows."""
    word = run.after[0] if run.after else ""
    verb = word in FORMS or word in NAME_VERBS or word in AUXILIARIES or word.endswith(("ed", "s"))
    return word.isalpha() and word not in SMALL_WORDS and word not in SUBORDINATORS and not verb


def _before(run, found):
    left = run.left[:-1] if run.the or run.capital_the else run.left
    before = left[-1].rstrip(".") if left else ""
    if before == "," and left[-2:-1] and left[-2].isdigit() and run.after and run.after[0].isdigit():
        found.organisation += 2.5  # Sund Town 1, Easton 0
    elif before in ("and", ",", "-", "–") and RELATIVES.intersection(left[-5:-1]):
        found.person += 3
    elif before == "as" and run.after[:2] == ("was", "told"):
        found.organisation += 3
    elif before == ",":
        _apposed(run, left[:-1], found)
    elif before in CALLING or left[-2:-1] in KNOWN:
        _so_called(left, before, found)
    elif (before in PERSON_ROLES and before not in MODIFIERS and not run.the) or left[-3:] == STAFF:
        found.person += 0 if _is_part(left) else 3
    elif _heads_it(run, left):
        found.person += 3
    elif (
        before in MIXED_NOUNS
        or before in GROUP_NOUNS
        or left[-2:] == ("news", "site")
        or before.endswith(("maker", "makers"))
    ):
        initial = before in MIXED_NOUNS and any(len(w) == 2 and w[1] == "." for w in run.words)
        found.organisation += 0 if initial else 3  # the developer Tom G. Berg
    elif before in ("rival", "rivals", "competitor"):
        found.organisation += 2.5 if left[-2:-1] == ("the",) else 0
        found.organisation += 1.5
        found.person += 1
    elif before in WORKS:
        found.thing += 3
    elif before in PLACE_NOUNS:
        found.person += 3 if _office(left) else 0
        found.place += 2
    elif before in PREPOSITIONS:
        read_preposition(run, left, before, found)
    elif len(before) > 4 and before.endswith(ROLE_ENDINGS) and before not in NO_ROLES and len(run.words) > 1:
        found.person += 1.5
    else:
        _after_verb(run, left, before, found)


def _after_verb(run, left, before, found):
    """ "told Lind", "wrote Lind", "born Lind", "joined Lind": what somebody does to it."""
    if before in ("told", "tells", "telling"):
        found.organisation += 2.5 if run.words[0].lower() in NEVER_FIRST_NAMES else 1.5
        found.person += 0.5
    elif before in ("born", "née", "nee"):
        found.thing += 4
    elif before[:1].isdigit():
        scored = run.after[:1] and run.after[0].isdigit()  # Sund Rovers 2 Lund 1
        found.organisation += 2 if scored else 0
        found.thing += 0 if scored else 3
    elif before in MEMBER_CUES:
        found.organisation += 1.5
    elif before in ("wrote", "writes") and left[-2:-1] in ENDS:
        found.person += 1.5
    elif before in ("wrote", "writes", "read", "reads", "directed", "translated", "starring", "composed"):
        found.thing += 2
    elif before in FORMS and not (run.the and run.after and run.after[0] in AUXILIARIES):
        found.person += 0.75
        found.organisation += 0.5


def _heads_it(run, left):
    """Head of the department Karin Moss: an office of a body, and then who holds it."""
    office = left[-4:-3] and left[-4] in PERSON_ROLES and left[-3:-1] == ("of", "the")
    office = office and left[-5:-4] not in (("the",), ("a",), ("an",))  # the owner of the inn Anna Karenina
    first = run.words[0].lower()
    return bool(office) and len(run.words) > 1 and (first in FEMALE_NAMES or first in MALE_NAMES)


def _so_called(left, before, found):
    """ "a miner known as Tom", "a book called Dust", "gave his name only as Tom": the nearest noun says what it is."""
    for word in reversed(left[:-1]):
        if word in WORKS:
            found.thing += 3
        elif word in PLACE_NOUNS:
            found.place += 3
        elif word in GROUP_NOUNS and "former" not in left:
            found.organisation += 3
        elif word in GROUP_NOUNS or word in PERSON_ROLES or word in NAMING or word in ROLE_NOUNS:
            found.person += 3
        else:
            continue
        return
    found.person += 0.75 if before in FORMS else 0
    found.organisation += 0.5 if before in FORMS else 0


def _apposed(run, left, found):
    """The mayor, Anna Berg / the director of the fund, Anna Berg / one airline, Air Sund"""
    word = left[-1] if left else ""
    if left[-2:-1] in FROM and word not in SMALL_WORDS and run.after[:1] in ((",",), (".",)):
        found.place += 3  # from Sund, New Aland, said
    if word in NAMING or left[-3:-1] == ("one", "of"):
        found.person += 3
        return
    if word.endswith("s") and word[:-1] in ROLE_NOUNS and left[-2:-1] in ITS and run.after[:1] not in AND:
        found.organisation += 3
        return
    owned = len(run.words) > 1 or any(w in OWNED for w in left[-5:]) or (word in KIN and "a" in left[-4:])
    if (word in PERSON_ROLES and owned) or _office(left):
        found.person += 3
    elif word in GROUP_NOUNS:
        own = left[-2:-1] in ITS
        inside = not own and any(w in PREPOSITIONS for w in left[-4:-1])
        found.organisation += 1 if inside else 3
        found.person += 1 if inside else 0
    elif word in WORKS:
        found.thing += 3 if _is_named_work(run, left) else 0
    elif word in PLACE_NOUNS:
        found.place += 2
    elif len(left) > 1 and left[-2] in ("the", "its", "his", "her", "their"):
        found.person += 1


def _is_named_work(run, left):
    """ "Her film, Dust": not "On the Breakfast Show, Anna Berg wept"."""
    at = max((n for n, w in enumerate(left) if w in DETERMINERS), default=-1)
    begins = at > 0 and left[at - 1] in PREPOSITIONS and run.after[:1] != (",",)
    return at >= 0 and not begins


def _office(left):
    """ "the director of the fund": an office before "of", "for" or "at"."""
    return any(w in ("of", "for", "at") and left[n] in PERSON_ROLES for n, w in enumerate(left[1:]))


def of_another_kind(entity, said):
    """Does the place of a lone word say that it is not this one: a town, or a person of a firm's name?"""
    if said.place >= 1.5 and said.place > max(said.person, said.organisation):
        return True
    return entity.kind == "organisation" and said.person >= 3 and said.person > said.organisation


def says_alone(run):
    """ "Lind said", "It is late, Lind said."; not "in Sund, Lind, said" nor "Moe and Lind said"."""
    listed = run.before in ("and", "in", "of") or (run.before == "," and run.after[1:2] != (".",))
    return bool(run.after) and run.after[0] in FORMS and not listed
