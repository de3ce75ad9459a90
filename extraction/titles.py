"""Titles and offices in a stretch of capitals: where the name begins that they belong to."""

from .first_names import FEMALE_NAMES, MALE_NAMES
from .lexicon import (
    DEMONYMS,
    INSTITUTION_TAILS,
    MEDIA_WORDS,
    ORGANISATION_WORDS,
    PREPOSITIONS,
    ROLE_NOUNS,
    TITLES,
    words,
)
from .name_words import (
    COMPANY_TAILS,
    LEADING,
    MARKED,
    MIXED_NOUNS,
    MODIFIERS,
    NO_ROLES,
    PLACE_HEADS,
    POSTNOMINALS,
    ROLE_ENDINGS,
    SURNAME_HEADS,
    THING_HEADS,
    TITLE_PARTS,
)
from .stretches import FIELDS, opens

FIELD_ENDINGS = ("al", "ic", "ive", "ary", "ics", "tion", "tions", "ment", "ance", "ence", "ity", "logy")
SERVICES = frozenset(["relations", "services", "affairs", "resources"])
FIELD_OFFICES = frozenset(
    ["minister", "ministers", "secretary", "commissioner", "undersecretary", "ombudsman"]
)
UNALIGNED = frozenset(["independent", "tory", "socialist", "centrist"])
FIRST_NAMES = FEMALE_NAMES | MALE_NAMES
OFFICES = TITLES | ROLE_NOUNS | DEMONYMS
NAMESAKES = words("queen king prince princess lady lord duke cardinal bishop archbishop")
FORENAMES_TOO = words("porter archer hunter baker rider cook champion baron carpenter potter")
SURNAMES_TOO = words(
    "king bishop prince pope judge major marshal chambers baker weaver potter carpenter shepherd archer butler fisher "
    "barber porter hunter"
)
TRADES_TOO = SURNAMES_TOO - TITLES - words("king prince major judge")
TEAMS = words("scouts scout rangers rovers wanderers tigers lions")
BEFORE_NAMES = LEADING | MIXED_NOUNS
OF_PEOPLE = ROLE_NOUNS | DEMONYMS
TAILS = INSTITUTION_TAILS | ORGANISATION_WORDS
POLICE = words("dc dcs pm di ds pc dci dsi")
RANKS = words("pm dc dcs ceo cfo coo mp msp mep td dj pc di ds dci dsi wpc pfc mla mlc rt")
NO_PEOPLE = (
    ORGANISATION_WORDS
    | PREPOSITIONS
    | COMPANY_TAILS
    | THING_HEADS
    | (PLACE_HEADS - SURNAME_HEADS)
    | words("republican democrat")
)


def name_ranges(tokens, first, last):
    """The names of one stretch of capitals: an organisation before a title, and the name after it.

    Yields (where its titles begin, where it begins, where it ends, whether it is titled), as token indices.
    """
    while first < last - 1 and _only_marks(tokens[first]):
        first += 1
    if (
        tokens[first].text == "State"
        and first > 1
        and tokens[first - 2].lower in FIELD_OFFICES
        and first < last - 1
    ):
        first += 1  # secretary of State Anna Berg
    while last - first > 2 and tokens[last - 1].text in POSTNOMINALS:
        last -= 1
    head = name = _title_end(tokens, first, last)
    if first < name:
        head = _first_title(tokens, first, name, last)
        if first < head < name and tokens[first].lower not in TITLES and not _is_field(tokens[first:head]):
            yield first, first, head, False
    if first < name and (start := _body_of_office(tokens, first, name, name == last)):
        yield start, start, name, False
    titled = any(t.lower.rstrip(".") in TITLES or t.lower in ROLE_NOUNS for t in tokens[head:name])
    yield (head if name < last else last), _after_demonym(tokens, name, last, titled), last, titled


def _first_title(tokens, first, name, last):
    """Where the titles begin that end before the name."""
    head = next((n for n in range(first, name) if _is_title(tokens, n, first, last)), name)
    while head > first and _title_part(tokens[head - 1]):
        head -= 1
    return head


def _body_of_office(tokens, first, end, alone):
    """Head of Berg Shipping (Anna Berg): where the body begins before `end`, or 0; `alone`: nobody is named."""
    office = next((n for n in range(first, end) if tokens[n].lower in ("of", "for", "at")), end)
    if not first < office < end - 1 or not _is_title(tokens, office - 1, first, end):
        return 0
    start = office + (2 if tokens[office + 1].lower == "the" else 1)
    if tokens[end - 1].lower in ORGANISATION_WORDS or tokens[end - 1].text.isupper():
        return start
    if not alone or end - start < 2:
        return start if any(t.lower in ORGANISATION_WORDS for t in tokens[start:end]) else 0
    field = tokens[end - 1].lower in INSTITUTION_TAILS or _is_field(tokens[end - 1 : end])
    at = end < len(tokens) and tokens[end].lower == "at"
    return 0 if field or tokens[office - 1].lower in FIELD_OFFICES or at else start


def _is_field(stretch):
    """The Medical Director, the Opposition Leader, Chair of Medical Statistics: a field, no body."""
    word = stretch[0].lower
    return len(stretch) == 1 and (word.endswith(FIELD_ENDINGS) or word in ("press", "shadow"))


def _only_marks(token):
    """Sund-based Lind Research; ex-Senator; former: words of a stretch that belong to no name."""
    return token.lower.endswith(MARKED) or token.lower.startswith("ex-") or token.lower in BEFORE_NAMES


def _title_part(token):
    return token.lower.rstrip(".") in TITLE_PARTS and not (token.text.isupper() and len(token.text) > 1)


def _after_demonym(tokens, n, last, titled):
    while (
        n < last - (1 if titled else 2)
        and (tokens[n].lower in UNALIGNED or DEMONYMS.issuperset(tokens[n].lower.split("-")))
        and tokens[n + 1].lower not in FIELDS
        and tokens[last - 1].lower not in COMPANY_TAILS
        and not any(t.lower in ORGANISATION_WORDS for t in tokens[n:last])
    ):
        n += 1
    return n


def _title_end(tokens, first, last):
    """Where the name begins after "Deputy Transport Minister" or "Minister of Water Economy"; `last`: no name."""
    cut = first
    if last - first == 2 and tokens[first].lower in FIRST_NAMES and tokens[first - 1].lower != "the":
        return first  # Dean Baker
    for n in range(first, last):
        if _is_title(tokens, n, first, last):
            cut = n + 1
    if cut == first:
        return first
    if cut == last:
        heads = (tokens[n].lower for n in range(first, last - 1) if tokens[n + 1].lower == "of")
        if not ORGANISATION_WORDS.isdisjoint(heads):
            return first  # Office of the Auditor General
        return last
    cut = _after_office(tokens, cut, last) if tokens[cut].lower in ("of", "for") else cut
    return cut + 3 if cut + 3 < last and tokens[cut].text == "(" else cut


def _is_cause(tokens, n, first):
    """Ministry of Justice, Coalition for Real Justice."""
    if tokens[n - 1].lower in ("of", "for"):
        return True
    return (
        n - first > 2 and tokens[n - 2].lower in ("of", "for") and tokens[n - 3].lower in ORGANISATION_WORDS
    )


def _is_surname(tokens, first, n):
    """Jeff Weaver, Mr Baker: a role that is the last word of a name."""
    return n > first and (tokens[n].lower in SURNAMES_TOO or tokens[n - 1].lower in FIRST_NAMES)


def _is_title(tokens, n, first, last):
    word = tokens[n].lower.rstrip(".")
    if word[-1:] != "s" and word not in OFFICES and not n == first == last - 3:
        return False
    following = tokens[n + 1].lower if n + 1 < len(tokens) else ""
    if _belongs_to_name(tokens, n, first, last, following):
        return False
    if (
        n == first
        and word[-1] == "s"
        and word[:-1] in TITLES
        and last - first > 1
        and following not in COMPANY_TAILS
    ):
        return True
    if (
        n == first == last - 3
        and _sounds_like_role(word, following, opens(tokens, n))
        and _people_follow(tokens, n + 1, last)
    ):
        return True
    if (
        word in TITLES
        or word in ROLE_NOUNS
        or (word in DEMONYMS and n > first and _people_follow(tokens, n + 1, last))
    ):
        return True
    return (
        word[-1] == "s" and word[:-1] in OF_PEOPLE and n == first and _people_follow(tokens, first + 1, last)
    )


def _belongs_to_name(tokens, n, first, last, following):
    """Words that are titles elsewhere: Queen Maud Hospital, Porter Berg, Lord & Lind, Ministry of Justice."""
    word = tokens[n].lower.rstrip(".")
    if following == "&" or (n > first and word in TRADES_TOO and tokens[n - 1].lower in FIRST_NAMES):
        return True  # Lord & Lind, Marc Fisher Shoes
    if (n == last - 1 and _is_surname(tokens, first, n)) or (word in POLICE and not tokens[n].text.isupper()):
        return True
    if n == first < last - 2 and word in NAMESAKES and tokens[last - 1].lower in ORGANISATION_WORDS:
        return True  # Queen Maud Hospital
    if n == first == last - 2 and word in FORENAMES_TOO and not opens(tokens, n):
        return True  # his uncle, Porter Berg
    if n == first == last - 2 and word not in TITLES and tokens[last - 1].lower in TEAMS:
        return True  # Girl Scouts
    if (
        tokens[n].text.isupper()
        and word not in RANKS
        and not (last - first > 1 and tokens[last - 1].text.isupper())
    ):
        return True
    if n == last - 1 and n - first > 1 and _is_cause(tokens, n, first):
        return True  # Ministry of Justice
    if n == first == last - 2 and word in FIRST_NAMES:
        return True  # Dean Berg
    if (
        word in MODIFIERS
        or following in ORGANISATION_WORDS
        or following in SERVICES
        or following in ("'s", "'")
    ):
        return True
    return word in MEDIA_WORDS and word not in TITLES and (word != "reporter" or last - n < 3)


def _people_follow(tokens, n, last):
    """Residents Anna Berg and ..., but not the Traders' Forum or Bakers Without Ovens."""
    return last - n > 1 and tokens[n].is_word and not any(t.lower in NO_PEOPLE for t in tokens[n:last])


def _after_office(tokens, cut, last):
    """Where the name begins after "Minister of Water Economy"; `last` where it names only an office."""
    tails = [n for n in range(cut, last) if tokens[n].lower in TAILS]
    if tails and last - tails[-1] > 2:
        further = any(t.lower in ("of", "for") for t in tokens[cut + 1 : last])
        return last - 2 if further else tails[-1] + 1
    return last if tails or last - cut < 4 else last - 2


def _sounds_like_role(word, following, opening):
    """Arbiter Anna Berg, Coxswain Anna Berg: no first name, and it ends like a role or one follows."""
    if word in FIRST_NAMES or word in NO_ROLES or word in DEMONYMS or len(word) < 6:
        return False
    role = word.endswith(ROLE_ENDINGS) and (opening or word[-2:] != "ee")
    return role or (opening and following in FIRST_NAMES)
