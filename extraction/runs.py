"""Runs of capitalised words: where a name may stand, the titles before it, and the words around it."""

import re
from dataclasses import dataclass, field, replace

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
)
from .name_words import ADVERB_TAILS, COMMON_PLURALS, PEOPLE_WORDS
from .text import tokenise
from .titles import name_ranges

LOWER_HEADS = (COMMON_CAPITALS - COMMON_PLURALS) | PREPOSITIONS | SUBORDINATORS
ADVISING = frozenset(
    ["council", "committee", "commission", "center", "centre", "conference", "panel", "forum"]
)
ADJECTIVES = ("ic", "al", "ive", "ary")
CONTRACTED = ("n't", "'re", "'ll", "'ve", "'d", "'m")
NEVER_IN_NAMES = frozenset(["i", "i'm", "i'll", "i've", "i'd", "it's", "he's", "she's", "that's", "there's"])
NAMES_TOO = frozenset(["per", "will", "may", "april", "june", "august"])
AFTER_PARTICLE = frozenset(["the", "la", "le", "der", "den", "van", "los", "las"])
JOINING = NAME_PARTICLES | {"of", "for", "on", "against", "and", "&", "the"}
OPENERS = frozenset(".!?:…“”\"'‘«„–—*|")
LEFT, RIGHT, AROUND = 7, 9, 60


@dataclass(slots=True, eq=False)
class Run:
    """A run of capitalised words that may be a name.

    `title`: the title before it and two words more, `left` and `after`: the words around it, all in small letters;
    `capital_the`: "The" before it; `quoted`: it fills a quotation; `of_name`: "Anna Berg of" it; `has_name`: "'s Anna".
    """

    words: tuple
    start: int
    end: int
    title: tuple
    left: tuple
    after: tuple
    opens: bool = False
    the: bool = False
    capital_the: bool = False
    titled: bool = False
    quoted: bool = False
    of_name: bool = False
    has_name: bool = False
    name: str = field(init=False)

    def __post_init__(self):
        name = " ".join(self.words)
        if " '" in name:
            name = name.replace(" ' ", "' ").replace(" 's ", "'s ").replace(" '", "'")
        self.name = name

    @property
    def before(self):
        return self.left[-1] if self.left else ""


def find_runs(page):
    """All capitalised runs of the body, in order, inside quotations too."""
    runs, tokens = [], []
    for n, sentence in enumerate(page.sentences):
        for token in sentence.tokens:
            tokens += tokenise(page.tidy, token.start, token.end) if token.quote else (token,)
        if n + 1 == len(page.sentences) or page.sentences[n + 1].opens:
            runs += paragraph_runs(tokens)
            tokens = []
    return runs


def known_runs(page, names):
    """Where names stand that capitals alone do not show: "bTV", "Friends of the sea"."""
    small = (n for n in names if any(w[0].islower() and w not in JOINING for w in n.split()))
    names = sorted(map(re.escape, small), key=len, reverse=True)
    found = re.finditer(rf"\b(?:{'|'.join(names)})\b", page.tidy) if names else ()
    for place in found:
        start, end = place.span()
        before = tokenise(page.tidy, max(0, start - AROUND), start)
        after = tokenise(page.tidy, end, min(len(page.tidy), end + AROUND))
        left, right = tuple(t.lower for t in before[-LEFT:]), tuple(t.lower for t in after[:RIGHT])
        yield Run(tuple(place[0].split()), start, end, left[-2:], left, right, the=left[-1:] == ("the",))


def paragraph_runs(tokens):
    small, last = [token.lower for token in tokens], 0
    for n, token in enumerate(tokens):
        if n >= last and (token.capital or "-" in token.text) and _begins(tokens, n):
            last = _run_end(tokens, n)
            for titles, first, end, titled in name_ranges(tokens, n, last):
                yield from _run(tokens, small, titles, first, end, titled)


def _begins(tokens, n):
    token = tokens[n]
    if not token.capital or token.lower in NEVER_IN_NAMES or token.lower.endswith(CONTRACTED):
        return (
            token.text.startswith(("al-", "el-", "bin-")) and token.text[token.text.index("-") + 1].isupper()
        )
    if token.text == "WHO" and not _opens(tokens, n + 1):
        return n + 1 < len(tokens) and not tokens[n + 1].text.isupper()
    if token.lower in NAMES_TOO and not _opens(tokens, n):
        return n + 1 < len(tokens) and tokens[n + 1].capital and tokens[n + 1].lower not in LOWER_HEADS
    if token.lower in WEEKDAYS and n and tokens[n - 1].lower == "the":
        return n + 1 < len(tokens) and tokens[n + 1].capital
    if token.lower in LOWER_HEADS:
        return token.lower in TITLES and n + 1 < len(tokens) and tokens[n + 1].capital
    if token.lower in COMMON_PLURALS and _opens(tokens, n):
        return n + 2 < len(tokens) and (
            tokens[n + 1].capital or (tokens[n + 1].text == "'" and tokens[n + 2].capital)
        )
    if _is_month(token):
        return len(token.text) == 3 and n + 1 < len(tokens) and tokens[n + 1].capital  # Jan Berg
    return not (token.lower.endswith(ADVERB_TAILS) and _opens(tokens, n))


def _is_month(token):
    return token.text in MONTHS


def _opens(tokens, n):
    return n == 0 or tokens[n - 1].text in OPENERS


def _run_end(tokens, n):
    last = n + 1
    while last < len(tokens):
        step = last + 1 if _begins(tokens, last) or _inside(tokens, last) else _bridge(tokens, n, last)
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
    return token.lower not in WEEKDAYS or _goes_on(tokens, n + 1)


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
    return n < len(tokens) and _begins(tokens, n)


def _numbered(tokens, n):
    """BBC Radio 4, Channel 9"""
    return len(tokens[n].text) < 3 and tokens[n - 1].lower in (
        "radio",
        "channel",
        "tv",
        "bbc",
        "canal",
        "kanal",
    )


def _possessive(tokens, last):
    """The Traders' Guild, the Fishermen's Union, but not Berg's Labour."""
    word = tokens[last - 1].lower
    if tokens[last].text == "'s" and tokens[last - 2].lower.rstrip(".") in ("st", "saint"):
        return last + 1
    office = word in PEOPLE_WORDS or word in TITLES or word in ROLE_NOUNS
    plural = word.endswith("s") if tokens[last].text == "'" else office
    following = last + 1
    named = following < len(tokens) and tokens[following].capital
    return following + 1 if plural and named and tokens[following].lower in ORGANISATION_WORDS else 0


def _nickname(tokens, first, last):
    """ "Thomas (Tom) Berg", 'Thomas "Tom" Berg'"""
    inside = tokens[last + 1].capital and tokens[last + 2].text in ')"”'
    alone = last - first == 1 and tokens[first].lower not in TITLES | ORGANISATION_WORDS
    return last + 3 if inside and alone and _goes_on(tokens, last + 3) else 0


def _joined(tokens, first, last):
    """A particle inside a name, or "of", "for", "and" inside the name of an institution; or 0."""
    word, following = tokens[last].lower, last + 1
    while following < min(len(tokens), last + 3) and tokens[following].lower in AFTER_PARTICLE:
        following += 1
    called = first > 0 and tokens[first - 1].lower in MEDIA_NOUNS | COMPANY_NOUNS
    if called and word in ("of", "for") and following < len(tokens) and tokens[following].capital:
        return following + 1
    if not _goes_on(tokens, following):
        return 0
    if (word in NAME_PARTICLES and word not in ("y", "e")) or word == "&":
        return following
    head = [t.lower for t in tokens[first:last]]
    if word in ("on", "against"):
        return following if head[-1] in ADVISING else 0
    if word == "for":
        return following if head[-1] in ORGANISATION_WORDS or head[-1] in TITLES else 0
    if word == "of":
        named = head[-1] in TITLES or any(w in ORGANISATION_WORDS or w == "port" for w in head)
        return following if named else 0
    return following if word == "and" and _one_body(tokens, first, last, following, head) else 0


def _one_body(tokens, first, last, following, head):
    """Ministry of Transport and Communications; Food and Drink Agency; the Opera and Ballet Theatre."""
    if ("of" in head or "for" in head) and (head[-1].endswith(ADJECTIVES) or head[-1] in INSTITUTION_TAILS):
        return True
    end = following
    while end < len(tokens) and tokens[end].capital and end < following + 3:
        end += 1
    body = end - following > 1 and tokens[end - 1].lower in ORGANISATION_WORDS
    at = max((n for n, w in enumerate(head) if w in ("of", "the")), default=-1)
    the = at >= 0 or (first > 0 and tokens[first - 1].lower in ("the", "'s", "its"))
    head = head[at + 1 :]
    alone = 1 <= len(head) <= 2 and not any(w in COMPANY_NOUNS or w in TITLES for w in head)
    return (body and alone and (the or head[0] in INSTITUTION_TAILS)) or (
        head[-1] in INSTITUTION_TAILS and tokens[following].lower in INSTITUTION_TAILS
    )


def _run(tokens, small, first, start, last, titled):
    """The run, if anything is left of it; `small`: all the tokens in small letters."""
    while last > start and (tokens[last - 1].lower in JOINING or tokens[last - 1].text in MONTHS):
        last -= 1
    if start >= last:
        return
    name = tokens[start:last]
    before = tokens[start - 1] if start else None
    yield Run(
        tuple(_words(name)),
        name[0].start,
        name[-1].end,
        tuple(small[max(0, first - 2) : start]),
        tuple(small[max(0, start - LEFT) : start]),
        tuple(small[last : last + RIGHT]),
        _opens(tokens, first),
        before is not None and before.lower == "the",
        before is not None and before.text == "The" and not _opens(tokens, start - 1),
        titled,
        _fills_quotation(tokens, start, last),
        start > 2 and tokens[start - 2].capital and tokens[start - 3].capital,
        last + 2 < len(tokens)
        and tokens[last].lower == "'s"
        and tokens[last + 1].capital
        and tokens[last + 2].capital,
    )


def _fills_quotation(tokens, start, last):
    """A name that is all of a quotation, "The" aside, is mostly the title of a work."""
    first = start - 1 if start and tokens[start - 1].text in ("The", "A", "An") else start
    if first == 0 or last >= len(tokens):
        return False
    return tokens[first - 1].text in "“‘\"'«„" and tokens[last].text in "”’\"'»“,"


def _words(name):
    """The words of a name without a nickname in brackets or quotation marks."""
    inside = False
    for token in name:
        if token.text in '("“)”':
            inside = not inside
        elif not inside:
            yield token.text


def without_first(run, count=1):
    """The same run without its first words, which only open a sentence."""
    skipped = len(" ".join(run.words[:count])) + 1
    return replace(
        run,
        words=run.words[count:],
        start=run.start + skipped,
        left=(*run.left, *(w.lower() for w in run.words[:count]))[-LEFT:],
        opens=False,
    )
