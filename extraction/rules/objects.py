"""Admissions, needs, hopes and likenesses: the object of the cue is what was said."""

from ..cues import ADMITTING, STRESSING
from ..endings import clause_end
from ..lexicon import (
    DETERMINERS,
    ORGANISATION_WORDS,
    PREPOSITIONS,
    ROLE_NOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    words,
)
from ..verbs import has_finite
from .called_for import object_of
from .stance import event_at

WILLING = words("readiness willingness desire wish intention determination commitment")
TOLD_OF = words(
    "spoke spoken speaks speak speaking talked talks wrote writes write complained complains boasted "
    "gushed gushes gushing raved raves raving"
)
WITNESSES = words(
    "witnesses survivors residents neighbours neighbors villagers relatives passengers onlookers"
)
HOW = words("tell describe recall explain recount relate reveal detail")
UNKNOWN = words("a an no new further more several plans")
NOUNS = {
    "hope",
    "confidence",
    "bewilderment",
    "concern",
    "conviction",
    "belief",
    "fear",
    "doubt",
    "view",
    "opinion",
}


def admitted_doing(scene, event):
    """Berg admitted stealing the bell. / The panel recommended closing the road."""
    tokens, n = scene.tokens, event.complement
    n += n < len(tokens) and event.base in ("admit", "confess") and tokens[n].lower == "to"
    if event.base not in ADMITTING or n >= len(tokens) - 2:
        return None
    at = n + (tokens[n].lower in ("not", "never"))
    gerund = tokens[at].lower.endswith("ing") and len(tokens[at].lower) > 4 and not tokens[at].capital
    if not gerund or tokens[n].lower in (
        "nothing",
        "everything",
        "something",
        "anything",
        "spending",
        "funding",
        "housing",
    ):
        return None
    return object_of(scene, "what was admitted or proposed", event, n)


def stressed_the_need(scene, event):
    """The minister stressed the need to dredge the river. / She demanded an inquiry into the fire."""
    tokens, n = scene.tokens, event.complement
    noun = tokens[n + 1].lower if n + 3 < len(tokens) and tokens[n].lower == "the" else ""
    stressed = (
        event.base in STRESSING
        and _by_name(tokens, event)
        and noun in ("need", "importance", "necessity", "value", "urgency")
    )
    demanded = event.base == "demand" and n < len(tokens) - 1 and _demandable(tokens, n, event.subject)
    told = event.tense == "past" or (event.tense == "ing" and _office(tokens, event.subject))
    if not (demanded and told) and not stressed:
        return None
    return object_of(scene, "what was stressed or demanded", event, n)


def _demandable(tokens, n, subject):
    """ "demanded to see it", "an inquiry", "written guarantees", but not "demanded that", "demanded in May", "it" """
    if tokens[n].lower in ("a", "an", "the", "to"):
        return True
    plain = tokens[n].is_word and not tokens[n].capital and tokens[n].lower not in PREPOSITIONS
    plain = plain and tokens[n].lower not in SUBORDINATORS
    return _office(tokens, subject) and plain and tokens[n + 1].lower.endswith("s")


def _office(tokens, subject):
    """The union, its director, Ida Berg: whoever can demand and promise, while a film or a day promises nothing."""
    return any(
        (t.capital and k) or t.lower in ROLE_NOUNS or t.lower.removesuffix("s") in ORGANISATION_WORDS
        for k, t in enumerate(tokens[slice(*subject)])
    )


def _by_name(tokens, event):
    """Berg or she underlined the need; "the storm underlined the need" is not said by anybody."""
    subject = tokens[slice(*event.subject)]
    if event.base in ("stress", "emphasise", "emphasize", "reiterate") or subject[-1].lower in (
        "he",
        "she",
        "they",
    ):
        return True
    plain = all(t.lower != "'s" and t.lower not in PREPOSITIONS for t in subject)
    return plain and subject[-1].capital and subject[0].lower not in DETERMINERS


def expressed_readiness(scene, event):
    """The premier expressed his readiness to mediate between the growers."""
    tokens, n = scene.tokens, event.complement
    to = next((k for k in range(n, min(n + 5, len(tokens) - 1)) if tokens[k].lower == "to"), None)
    if event.base != "express" or to is None or tokens[to - 1].lower not in WILLING:
        return None
    return object_of(scene, "what somebody was ready to do", event, to)


def announced_something(scene, event):
    """The firm announced a new ferry. / She promised no redundancies: only what was not known before."""
    tokens, n = scene.tokens, event.complement
    told = event.base in ("announce", "propose", "promise", "pledge", "vow") and event.tense != "base"
    if not told or event.inverted or n > len(tokens) - 3:
        return None
    unknown = tokens[n].lower in UNKNOWN or tokens[n].text[0].isdigit()
    who = tokens[event.subject[1] - 1].capital or tokens[event.subject[0]].lower in SUBJECT_PRONOUNS
    if not unknown or not (who or _office(tokens, event.subject)) or tokens[n + 1].lower == "toast":
        return None
    if tokens[n + 2].lower in DETERMINERS:
        return None  # "promised a friend a boat"
    return object_of(scene, "what was announced or promised", event, n)


def told_how(scene, event):
    """The witness told the court how the flood “came up like a train”."""
    tokens, n = scene.tokens, event.complement
    if event.base not in HOW or event.tense == "ing":
        return None
    for k in range(n, min(n + 7, len(tokens) - 2)):
        quoted = any(t.quote for t in tokens[k:])
        if (
            tokens[k].lower == "how"
            and tokens[k - 1].lower not in PREPOSITIONS
            and (quoted or has_finite(tokens, k, len(tokens)))
        ):
            last = clause_end(tokens, k, scene.events, event)
            return scene.clause("how it happened", event, k, last)
        if not tokens[k].is_word or event.base != "tell":
            return None
    return None


def expressed_hope(scene, event):
    """The director expressed the hope that it would be held every year."""
    tokens = scene.tokens
    if event.base != "express":
        return None
    for k in range(event.complement, min(event.complement + 6, len(tokens) - 1)):
        if tokens[k].lower == "that" and any(t.lower in NOUNS for t in tokens[event.complement : k]):
            return scene.clause(
                "a hope or doubt that was expressed",
                event,
                k + 1,
                clause_end(tokens, k + 1, scene.events, event),
            )
    return None


def spoke_of(scene):
    """The mayor spoke of “a night without sleep”; witnesses spoke of two blasts: others only with a quotation."""
    tokens = scene.tokens
    for n in () if TOLD_OF.isdisjoint(scene.words) else range(1, len(tokens) - 2):
        of = n + 1 + (tokens[n + 1].lower == "instead" or tokens[n + 1].lower.endswith("ly"))
        if tokens[n].lower not in TOLD_OF or tokens[of].lower not in ("of", "about"):
            continue
        if tokens[n].lower == "spoken" and tokens[n - 1].lower not in ("has", "have", "had", "also", "often"):
            continue
        quote = next((k for k in range(of + 1, min(n + 10, len(tokens))) if tokens[k].quote), None)
        event = event_at(tokens, n, of + 1, "speak")
        if quote and (tokens[quote].quote in scene.used or any(t.text in ",;:" for t in tokens[n:quote])):
            continue
        seen = event and tokens[event.subject[1] - 1].lower in WITNESSES
        if event and (quote or seen):
            last = max((quote or n) + 1, clause_end(tokens, of + 1, scene.events, event))
            draft = scene.clause("what somebody spoke of", event, of + 1, last)
            return [draft] if draft else []
    return []
