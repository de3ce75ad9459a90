"""The medium named in a phrase: "the Norwegian business daily Morgen", "Radio Sund's breakfast programme"."""

from .cues import FORMS
from .found import Speaker
from .gazetteer import AGENCIES
from .lexicon import (
    AUXILIARIES,
    COMPANY_NOUNS,
    DEMONYMS,
    DETERMINERS,
    MEDIA_NOUNS,
    MONTHS,
    NAME_PARTICLES,
    NOT_MEDIA,
    ORGANISATION_WORDS,
    PREPOSITIONS,
    ROLE_NOUNS,
    SUBJECT_PRONOUNS,
    WEEKDAYS,
)
from .media import (
    AUDIENCE,
    BODIES,
    LONE,
    ON_AIR,
    PAPERS,
    PASSES,
    PLATFORMS,
    PRINT,
    QUALIFIED,
    QUALIFIERS,
    REPORTS,
    SPEAKS_FOR_IT,
    STATIONS,
    SURE,
    known_medium,
    on_air,
    says_medium,
)
from .naming import PLACES

NEAR = 200
# "The Sund-based Courier": where it is and whose, no part of the name.
FROM = ("-based", "-owned", "-run", "-language", "-backed", "-funded")
DESKS = frozenset(
    ["political", "economics", "business", "sports", "foreign", "home", "health", "education", "crime"]
)


def told_medium(names, tokens, n, *, sure=False, nouns=frozenset()):
    """The medium named from a token on: its span and itself, or None.

    `sure`: the phrase does not say that it must be one ("wrote to", "asked by"), so the name or the article has to.
    """
    start, (n, found) = n, _describing(tokens, n)
    nouns = found | nouns
    if n is None:
        return None
    if n >= len(tokens) or not tokens[n].capital:
        return _same_medium(names, tokens, start, nouns)
    first, last = _run(names, tokens, n, nouns)
    if (
        last + 1 < len(tokens)
        and tokens[last].lower in ("of", "from", "at")
        and _is_person(names, tokens, first, last)
    ):
        return told_medium(names, tokens, last + 1, sure=True)
    if last < len(tokens) and tokens[last].lower == "'s":
        return _possessive(names, tokens, first, last, nouns, sure)
    nouns = _following(tokens, last, nouns)
    return None if nouns is None else _judge(names, tokens, first, last, nouns, sure)


def _describing(tokens, n):
    """Past "the Norwegian business daily": where the name begins and the words before it; None: somebody else."""
    nouns, start = set(), n
    while n < min(len(tokens), start + 6) and tokens[n].is_word:
        low = tokens[n].lower
        following = tokens[n + 1] if n + 1 < len(tokens) else None
        sort = tokens[n].capital and (_sort_follows(tokens, n + 1) or low.endswith(FROM))
        opens = n == start and (low in DETERMINERS or (n == 0 and low not in PLACES))
        small = following and following.is_word and not following.capital
        if tokens[n].capital and not sort and not ((low in DEMONYMS or opens) and small):
            break
        if (
            low.rstrip("s") in ("reporter", "journalist", "correspondent")
            and following
            and following.lower in ("from", "of", "for", "at", "with")
        ):
            nouns, n = {"medium's own"}, n + 2
            continue
        if low in PREPOSITIONS or low in ROLE_NOUNS or low == "that" or _is_cue(tokens[n]):
            return None, nouns
        nouns.add(low)
        n += 1
        if (
            low in MEDIA_NOUNS
            and n < len(tokens)
            and not tokens[n].capital
            and not _noun_goes_on(tokens[n].lower)
        ):
            break
    if nouns & COMPANY_NOUNS - MEDIA_NOUNS - QUALIFIED and not nouns & SURE:
        return None, nouns
    return n, nouns


def _sort_follows(tokens, n):
    """The Sund newspaper Morgen; South Korean daily Morgen: what sort of medium it is, before its name."""
    at = next((k for k in range(n, min(n + 3, len(tokens))) if tokens[k].lower in MEDIA_NOUNS), 0)
    return bool(at) and at + 1 < len(tokens) and tokens[at + 1].capital and not tokens[at].capital


def _noun_goes_on(low):
    return low in MEDIA_NOUNS or low in SURE or low in QUALIFIED


def _is_cue(token):
    """A cue verb, but not "the state agency"."""
    return token.lower in FORMS and FORMS[token.lower].tense != "base"


def _run(names, tokens, n, nouns):
    """First and last token of the printed name: what the cast found there, else the run of capitals."""
    last = n
    while last < len(tokens) and tokens[last].capital and tokens[last].text not in MONTHS:
        if last > n and tokens[last].lower in WEEKDAYS - {"today", "sunday"}:
            break
        last += 1
    if joined := _joined(tokens, last, nouns):
        return n, joined
    found = _named(names, tokens, n, last)
    if found:
        first = next((k for k in range(n, last) if tokens[k].start >= found[0][0]), n)
        n, end = (first if first == n + 1 and tokens[n].lower == "the" else n), found[0][1]
        last = next((k for k in range(n, len(tokens)) if tokens[k].start >= end), len(tokens))
        while last < len(tokens) and tokens[last].capital and tokens[last].lower in PAPERS | STATIONS:
            last += 1
    if last < len(tokens) and tokens[last].text.isdigit() and len(tokens[last].text) < 3:
        last += 1
    return n, last


def _joined(tokens, n, nouns):
    """ "the Port of Sund Argus", "the weekly Ora e Re": where a name ends that goes on after a small word; or 0."""
    if n + 1 >= len(tokens) or not tokens[n + 1].capital:
        return 0
    last = n + 1
    while last < len(tokens) and tokens[last].capital:
        last += 1
    particle = tokens[n].lower in NAME_PARTICLES and says_medium(nouns)
    return last if particle or (tokens[n].lower == "of" and tokens[last - 1].lower in LONE) else 0


def _named(names, tokens, n, last):
    """The entity whose printed name begins in the run of capitals."""
    if last == n:
        return None
    found = names.within(tokens[n].start, tokens[-1].end)
    return next(((s, e) for s, e in found if s[0] < tokens[last - 1].end), None)


def _is_person(names, tokens, first, last):
    named = _named(names, tokens, first, last)
    return bool(named) and named[1].kind == "person"


def _following(tokens, last, nouns):
    """Add the noun of "the Norrin news agency"; None where the name belongs to somebody else's noun."""
    following = _nouns(tokens, last)
    if not following:
        return nouns
    owners = (w in AUDIENCE | NOT_MEDIA or w.rstrip("s") in ROLE_NOUNS for w in following)
    if following[0] not in SPEAKS_FOR_IT and any(owners):
        return None
    if says_medium(set(following[:2])) or following[0] in SPEAKS_FOR_IT:
        return nouns | set(following[:2]) | {"radio"}
    return nouns


def _nouns(tokens, n):
    """The small words from a token on, up to three, before "that", a preposition or a pronoun."""
    found = []
    for token in tokens[n : n + 3]:
        stops = token.lower in PREPOSITIONS or token.lower in DETERMINERS or token.lower in SUBJECT_PRONOUNS
        stops = stops or token.lower in AUXILIARIES or _is_cue(token)
        if not token.is_word or token.capital or stops or token.lower in ("and", "or", "but"):
            break
        found.append(token.lower)
    return found


def _possessive(names, tokens, first, last, nouns, sure):
    """ "Radio Sund's breakfast programme", "the Gazette's Anna Berg", "Germany's Kanal Nord"; not "its lawyers"."""
    after = last + 1
    own = _judge(names, tokens, first, last, nouns, True)
    if own:
        ahead = [t.lower for t in tokens[after : after + 6]]
        desk = ahead[:1] and ahead[0] in DESKS and "editor" in ahead
        fits = desk or (after < len(tokens) and (tokens[after].capital or tokens[after].quote is not None))
        return (
            own if fits or (set(ahead) & (SPEAKS_FOR_IT | {"series"}) and ahead[0] not in AUDIENCE) else None
        )
    if tokens[first].lower in PLACES or (
        last - first == 1 and not names.within(tokens[first].start, tokens[first].end)
    ):
        return told_medium(names, tokens, after, sure=sure) if after < len(tokens) else None
    return None


def _judge(names, tokens, first, last, nouns, sure):
    if last <= first:
        return None
    named = _named(names, tokens, first, last)
    named = named if named and named[0][0] <= tokens[first].start + 4 else None
    end = max(named[0][1] if named else 0, tokens[last - 1].end)
    span = (named[0][0] if named else tokens[first].start, end)
    printed, entity = names.page.body[slice(*span)], named[1] if named else None
    if not entity and printed.lower() in SURE | QUALIFIERS | {"the"}:
        return None
    if entity and (entity.kind == "person" or span[1] > named[0][1]):
        if entity.kind == "person" and not known_medium(printed):
            return None
        entity = None if span[1] > named[0][1] or entity.kind == "person" else entity
    if not (
        _is_medium(names, entity, printed, nouns) or (not sure and _may_be(names, entity, printed, nouns))
    ):
        return None
    return span, Speaker(entity.name, entity.kind, entity.key) if entity else Speaker(printed, "organisation")


def _is_medium(names, entity, printed, nouns):
    the = "the" in nouns or printed.lower().startswith("the ")
    low = {w.strip(".") for w in printed.lower().split()}
    if low & BODIES or (low <= PLACES and not says_medium(nouns)):
        return False
    if known_medium(printed, nouns):
        return True
    if low <= LONE | {"the"} and the:
        return True
    if entity and entity.name != printed and known_medium(entity.name):
        return True
    return (
        bool(entity)
        and says_medium(names.roles(entity))
        and not names.roles(entity) & COMPANY_NOUNS - MEDIA_NOUNS - QUALIFIED
    )


def _may_be(names, entity, printed, nouns):
    """ "Anna Berg told Folio": a name that says nothing, and that the article uses in no other way."""
    low = {w.strip(".") for w in printed.lower().split()} - {"the"}
    other = low & (ORGANISATION_WORDS | BODIES | PLATFORMS | PLACES | {"&"}) or any(
        w.rstrip("s") in ROLE_NOUNS for w in low
    )
    if entity is None or other or names.roles(entity) & COMPANY_NOUNS - MEDIA_NOUNS:
        own = "medium's own" in nouns or printed.split()[-1].isdigit()
        return own and not low & (BODIES | PLATFORMS)
    if nouns - DEMONYMS == {"the", "agency"}:
        return True
    text = names.page.tidy
    return all(
        _passes_on(text[max(0, a - 14) : a].lower().split(), text[b : b + 10].lower().split())
        for a, b in entity.spans
    )


def _passes_on(before, after):
    """Is this place of the name one where words are passed on: "told M", "with M", "M reported"?"""
    before = [w for w in before if w != "the"]
    return (before[-1:] and before[-1] in PASSES) or (after[:1] and after[0].strip(",") in REPORTS)


def _same_medium(names, tokens, n, nouns):
    """ "told the daily", "told its evening programme": the only medium before it that can be so called."""
    word = tokens[n].lower if n < len(tokens) else ""
    nouns = nouns & (MEDIA_NOUNS if word == "the" else SPEAKS_FOR_IT if word == "its" else frozenset())
    if not nouns:
        return None
    start = tokens[n].start
    if word == "its":
        near = [e for _, e in names.within(max(0, start - NEAR), start) if e.kind == "organisation"]
        fit = [e for e in near if known_medium(e.name, names.roles(e))][-1:]
    else:
        before = [e for e in names.cast.entities if e.kind == "organisation" and e.spans[0][0] < start]
        called = [e for e in before if names.roles(e) & nouns]
        fit = called or [e for e in before if known_medium(e.name) and _sort_fits(e.name, nouns)]
    if len(fit) != 1:
        return None
    end = next(t.end for t in tokens[n:] if t.lower in nouns)
    return (start, end), Speaker(fit[0].name, fit[0].kind, fit[0].key)


def _sort_fits(name, nouns):
    if "agency" in nouns:
        return name.lower().endswith("agency") or name.lower() in AGENCIES
    return bool(nouns & (ON_AIR if on_air(name) else PRINT))
