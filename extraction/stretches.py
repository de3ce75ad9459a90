"""Where a stretch of capitals begins and ends that may hold a name: what opens one, what joins its words."""

from .lexicon import (
    COMMON_CAPITALS,
    COMPANY_NOUNS,
    INSTITUTION_TAILS,
    MEDIA_NOUNS,
    MONTHS,
    NAME_PARTICLES,
    ORGANISATION_WORDS,
    PREPOSITIONS,
    ROLE_NOUNS,
    SUBORDINATORS,
    TITLES,
    WEEKDAYS,
    words,
)
from .name_words import ADVERB_TAILS, COMMON_PLURALS, NEVER_FIRST_NAMES, PEOPLE_WORDS, SHORT_ALONE

ADVISING = frozenset(
    ["council", "committee", "commission", "center", "centre", "conference", "panel", "forum"]
)
ADJECTIVES = ("ic", "al", "ive", "ary", "ment", "tion", "ity", "ence", "ance", "ics", "ogy")
SINGULAR = frozenset(["has", "is", "was", "says", "does", "wants", "runs", "plans"])
CONTRACTED = ("n't", "'re", "'ll", "'ve", "'d", "'m")
TENS = words("twenty thirty forty fifty sixty seventy eighty ninety")
UNITS = words("one two three four five six seven eight nine")
NEVER_IN_NAMES = words("i i'm i'll i've i'd it's he's she's that's there's")
NEVER_IN_NAMES |= {f"{ten}-{one}" for ten in TENS for one in UNITS}
NAMES_TOO = frozenset(["per", "will", "may", "april", "june", "august"])
AFTER_PARTICLE = frozenset(["the", "la", "le", "der", "den", "van", "los", "las"])
PROGRAMMES = words("today tonight")
CALLED = words("of for the y e")
JOINING = NAME_PARTICLES | {"of", "for", "on", "in", "against", "and", "&", "the"}
PERIODICALS = words("proceedings advances annals studies frontiers perspectives trends transactions")
OPENERS = frozenset(".!?:…“”\"'‘«„–—*|")
NUMBERED = words("good three four five six seven eight nine ten twelve first second third last next half")
FIELDS = INSTITUTION_TAILS | words(
    "fire rescue police crime safety parks wildlife food drink standards skills schools families children sport "
    "arts heritage roads highways rivers waterways pensions work revenue customs border immigration planning "
    "research innovation wellbeing care museums libraries natural homes infrastructure textile metal"
)
ARTS = words("opera ballet theatre film television radio library museum archives books")
JOINT = words(
    "police constabulary trust council authority service services university college hospitals nhs diocese railway "
    "partnership chamber festival"
)
FELLOWSHIPS = words(
    "owners parents workers women veterans students nurses teachers port archives transactions friends order knights "
    "sons daughters sisters brothers church bank"
)
WHOLE = ORGANISATION_WORDS - FIELDS - ARTS
NAMED_BODIES = MEDIA_NOUNS | COMPANY_NOUNS
LOWER_HEADS = (COMMON_CAPITALS - COMMON_PLURALS) | PREPOSITIONS | SUBORDINATORS
TITLES_AND_BODIES = TITLES | ORGANISATION_WORDS


def begins(tokens, n):
    token = tokens[n]
    if not token.capital or token.lower in NEVER_IN_NAMES or token.lower.endswith(CONTRACTED):
        return _small_particle(token.text)
    if token.text == "WHO" and not opens(tokens, n + 1):
        return n + 1 < len(tokens) and not tokens[n + 1].text.isupper()
    if token.lower in NAMES_TOO and not opens(tokens, n):
        return n + 1 < len(tokens) and tokens[n + 1].capital and tokens[n + 1].lower not in LOWER_HEADS
    if token.lower in WEEKDAYS and n and tokens[n - 1].lower == "the":
        return n + 1 < len(tokens) and tokens[n + 1].capital
    if token.lower in NUMBERED and n + 1 < len(tokens) and tokens[n + 1].capital and not opens(tokens, n):
        return tokens[n + 1].lower not in LOWER_HEADS
    if token.lower in LOWER_HEADS:
        return token.lower in TITLES and n + 1 < len(tokens) and tokens[n + 1].capital
    if token.lower in COMMON_PLURALS and opens(tokens, n):
        return n + 2 < len(tokens) and (
            tokens[n + 1].capital or (tokens[n + 1].text == "'" and tokens[n + 2].capital)
        )
    if _is_month(token):
        return len(token.text) == 3 and n + 1 < len(tokens) and tokens[n + 1].capital  # Jan Berg
    return not (token.lower.endswith(ADVERB_TAILS) and opens(tokens, n))


def _small_particle(text):
    """al-Harthi, d'Harcourt, eFarm: small letters that open a name."""
    hyphen = text.startswith(("al-", "el-", "bin-")) and text[text.index("-") + 1].isupper()
    brand = next((n for n, letter in enumerate(text[:5]) if letter.isupper()), 0)
    return hyphen or (
        (text.startswith(("d'", "l'")) and text[2:3].isupper())
        or (brand > 0 and text[:brand].isalnum() and text[brand + 1 : brand + 3].islower())
    )


def _is_month(token):
    return token.text.rstrip(".") in MONTHS


def opens(tokens, n):
    return n == 0 or tokens[n - 1].text in OPENERS


def run_end(tokens, n):
    last = n + 1
    while last < len(tokens):
        step = last + 1 if begins(tokens, last) or _inside(tokens, last) else _bridge(tokens, n, last)
        if not step:
            break
        last = step
    return last


def _inside(tokens, n):
    """Hospitality Workers Together, Bakers Without Ovens: capitals inside a name, but not "told Berg Monday"."""
    token = tokens[n]
    new_sentence = tokens[n - 1].text.endswith(".") and token.lower in LOWER_HEADS
    if not token.capital or token.lower in NEVER_IN_NAMES or _is_month(token) or new_sentence:
        return False
    return token.lower not in WEEKDAYS or token.lower in PROGRAMMES or _goes_on(tokens, n + 1)


def _bridge(tokens, first, last):
    """The index after what joins two words of one name, or 0."""
    token = tokens[last]
    if token.text in ("'", "'s"):
        return _possessive(tokens, last)
    if token.lower in ("plc", "ltd", "llc") or (token.text.isdigit() and _numbered(tokens, last)):
        return last + 1
    if token.text in '("“' and last + 3 < len(tokens):
        return _nickname(tokens, first, last)
    if token.lower in JOINING:
        return _joined(tokens, first, last)
    return 0


def _goes_on(tokens, n):
    return n < len(tokens) and begins(tokens, n)


def _numbered(tokens, n):
    """BBC Radio 4, Channel 9, Haulers Local 417"""
    return tokens[n - 1].lower == "local" or (
        len(tokens[n].text) < 3
        and tokens[n - 1].lower
        in (
            "radio",
            "channel",
            "tv",
            "bbc",
            "canal",
            "kanal",
        )
    )


def _possessive(tokens, last):
    """The Traders' Guild, the Sund People's Liberation Front, but not Berg's Labour."""
    word = tokens[last - 1].lower
    if tokens[last].text == "'s" and tokens[last - 2].lower.rstrip(".") in ("st", "saint"):
        return last + 1
    office = word in PEOPLE_WORDS or word in TITLES or word in ROLE_NOUNS
    plural = word.endswith("s") if tokens[last].text == "'" else office
    following = last + 1
    if (
        plural
        and [t.lower for t in tokens[following : following + 3 : 2]] == ["and", "'"]
        and following + 3 < len(tokens)
    ):
        return (
            following + 3 if tokens[following + 3].lower in ORGANISATION_WORDS else 0
        )  # Farmers' and Crofters' Union
    if not plural or following == len(tokens) or not tokens[following].capital:
        return 0
    end = following + 1
    while end < min(len(tokens), following + 3) and tokens[end].capital:
        end += 1
    return following + 1 if any(t.lower in ORGANISATION_WORDS for t in tokens[following:end]) else 0


def _nickname(tokens, first, last):
    """ "Thomas (Tom) Berg", 'Thomas "Tom" Berg', Commissioner (Crime) Anna Berg"""
    inside = tokens[last + 1].capital and tokens[last + 2].text in ')"”'
    office = any(t.lower in TITLES for t in tokens[first:last]) and tokens[last].text == "("
    titled = last - first == 2 and tokens[first].lower.rstrip(".") in TITLES
    alone = office or titled or (last - first == 1 and tokens[first].lower not in TITLES_AND_BODIES)
    return last + 3 if inside and alone and _goes_on(tokens, last + 3) else 0


def _joined(tokens, first, last):
    """A particle inside a name, or "of", "for", "and" inside the name of an institution; or 0."""
    word, following = tokens[last].lower, last + 1
    while following < min(len(tokens), last + 3) and tokens[following].lower in AFTER_PARTICLE:
        following += 1
    noun = first - 2 if first > 1 and tokens[first - 1].lower in ("called", "named") else first - 1
    called = first > 0 and tokens[noun].lower in NAMED_BODIES
    capital = following < len(tokens) and tokens[following].capital
    if capital and (word == "&" or (called and word in CALLED)):
        return following + 1
    if not _goes_on(tokens, following):
        return 0
    if word in NAME_PARTICLES:
        return following
    head = [t.lower for t in tokens[first:last]]
    if word in ("on", "against"):
        return following if head[-1] in ADVISING else 0
    if word == "in":
        return following if head[-1] in PERIODICALS else 0
    if word == "for":
        court = "of" in head and head[-1].endswith(ADJECTIVES)
        office = court or head[-1] in ORGANISATION_WORDS or head[-1] in TITLES or head[-2:] == ["of", "state"]
        office = office and head[-1] not in SHORT_ALONE  # left Sund Athletic for Dree
        return following if office or (head == ["transport"] and not opens(tokens, first)) else 0
    if word == "of":
        named = (
            head[-1] in TITLES
            or head[-1] in ROLE_NOUNS
            or any(w in ORGANISATION_WORDS or w in FELLOWSHIPS for w in head)
        )
        return following if named else 0
    return following if word == "and" and _one_body(tokens, first, last, following, head) else 0


def _one_body(tokens, first, last, following, head):
    """Ministry of Transport and Communications; Sund Fire and Rescue Service; the Opera and Ballet Theatre.

    Sund and Lyme Harbour Trust has ...: a verb that only one body can have.
    """
    end = following
    while end < len(tokens) and tokens[end].capital and end < following + 5:
        end += 1
    body = end - following > 1 and tokens[end - 1].lower in ORGANISATION_WORDS
    two = len(head) > 1 and head[-1] in WHOLE
    if body and (two or tokens[following - 1].lower == "the"):
        return False  # the Land Registry and (the) Sund Courts Service
    if ("of" in head or "for" in head) and (head[-1].endswith(ADJECTIVES) or head[-1] in INSTITUTION_TAILS):
        return True
    joint = not ORGANISATION_WORDS.isdisjoint(head) and tokens[following].lower in FIELDS
    if body and len(head) > 1 and (head[-1] in FIELDS or joint):
        return True
    if body and len(head) < 4 and end < len(tokens) and tokens[end].lower in SINGULAR:
        return True
    at = max((n for n, w in enumerate(head) if w in ("of", "the")), default=-1)
    the = at >= 0 or (first > 0 and tokens[first - 1].lower in ("the", "'s", "its"))
    head = head[at + 1 :]
    alone = 1 <= len(head) <= 2 and not any(w in COMPANY_NOUNS or w in TITLES for w in head)
    joint = len(head) == 1 and tokens[end - 1].lower in JOINT
    two = the or joint or head[0] in INSTITUTION_TAILS or head[0] in NEVER_FIRST_NAMES
    return (body and alone and two) or (head[-1] in FIELDS and tokens[following].lower in FIELDS)
