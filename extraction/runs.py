"""Runs of capitalised words: where a name may stand, and the titles before it."""

from dataclasses import dataclass

from .lexicon import (
    COMMON_CAPITALS,
    DEMONYMS,
    INSTITUTION_TAILS,
    MONTHS,
    NAME_PARTICLES,
    ORGANISATION_WORDS,
    PREPOSITIONS,
    SUBORDINATORS,
    TITLES,
)
from .text import tokenise

LOWER_HEADS = COMMON_CAPITALS | PREPOSITIONS | SUBORDINATORS


@dataclass(frozen=True, slots=True)
class Run:
    """A run of capitalised words: `words` the name, `title` the words before it that are no name."""

    words: tuple
    start: int
    end: int
    title: tuple
    before: str
    after: tuple
    opens: bool
    the: bool
    titled: bool


def find_runs(page):
    """All capitalised runs of the body, in order, inside quotations too."""
    runs = []
    for paragraph in page.paragraphs:
        tokens = tokenise(page.tidy, paragraph.start, paragraph.end)
        runs += paragraph_runs(tokens)
    return runs


def paragraph_runs(tokens):
    n = 0
    while n < len(tokens):
        if not _is_name_word(tokens, n):
            n += 1
            continue
        last = _run_end(tokens, n)
        run = _run(tokens, n, last)
        if run:
            yield run
        n = last


def _is_name_word(tokens, n):
    token = tokens[n]
    if not token.capital or token.lower in ("i", "i'm", "i'll", "i've", "i'd"):
        prefix, _, rest = token.text.partition("-")
        return prefix in ("al", "el", "bin") and rest[:1].isupper()
    if token.lower in LOWER_HEADS:
        return token.lower in TITLES and n + 1 < len(tokens) and tokens[n + 1].capital
    return not (token.text in MONTHS or (token.text.capitalize() in MONTHS and token.text.istitle()))


def _opens(tokens, n):
    return n == 0 or tokens[n - 1].text in ".!?:…“”\"'‘«„–—*"


def _run_end(tokens, n):
    last = n + 1
    while last < len(tokens):
        if _is_name_word(tokens, last):
            last += 1
        elif tokens[last].lower in NAME_PARTICLES | {"of", "for", "and", "&", "the"} and (
            step := _bridge(tokens, n, last)
        ):
            last = step
        elif (
            tokens[last].text == "'"
            and last + 1 < len(tokens)
            and tokens[last + 1].lower in ORGANISATION_WORDS
            and (tokens[last + 1].capital and tokens[last - 1].lower.endswith("s"))
        ):
            last += 2
        else:
            break
    return last


def _bridge(tokens, n, last):
    """A particle inside a name, or "of", "for", "and" inside the name of an institution; or 0."""
    word = tokens[last].lower
    following = last + 1
    while (
        following < len(tokens)
        and tokens[following].lower in ("the", "la", "der", "den", "van")
        and following < last + 3
    ):
        following += 1
    if following >= len(tokens) or not _is_name_word(tokens, following):
        return 0
    if (word in NAME_PARTICLES and word not in ("y", "e")) or word == "&":
        return following
    institution = any(
        t.lower in ORGANISATION_WORDS or t.lower in TITLES or t.lower == "port" for t in tokens[n:last]
    )
    if word in ("of", "for") and institution:
        return following
    if (
        word == "and"
        and any(t.lower in ("of", "for") for t in tokens[n:last])
        and tokens[last - 1].lower in INSTITUTION_TAILS
    ):
        return following
    return (
        last + 1
        if word == "and"
        and following + 1 < len(tokens)
        and tokens[last - 1].lower in INSTITUTION_TAILS | {"food"}
        and tokens[following].lower in INSTITUTION_TAILS
        else 0
    )


def _run(tokens, first, last):
    cut = _title_end(tokens, first, last)
    while (
        cut < last
        and tokens[cut].lower in DEMONYMS
        and cut + 1 < last
        and not any(t.lower in ORGANISATION_WORDS for t in tokens[cut:last])
    ):
        cut += 1
    while last > cut and (
        tokens[last - 1].lower in ("the", "of", "and", "for") or tokens[last - 1].text in MONTHS
    ):
        last -= 1
    title = tuple(t.lower for t in tokens[max(0, first - 2) : cut])
    if cut >= last:
        return None
    before = tokens[cut - 1].lower if cut else ""
    after = tuple(t.lower for t in tokens[last : last + 6])
    name = tokens[cut:last]
    return Run(
        tuple(t.text for t in name),
        name[0].start,
        name[-1].end,
        title,
        before,
        after,
        _opens(tokens, first),
        cut == first and first > 0 and tokens[first - 1].lower == "the",
        any(t.lower.rstrip(".") in TITLES for t in tokens[first:cut]),
    )


def _title_end(tokens, first, last):
    """Where the name begins after "Deputy Transport Minister" or "Minister of Water Economy"."""
    cut = first
    for n in range(first, last):
        if (tokens[n].lower.rstrip(".") in TITLES and not tokens[n].text.isupper()) or tokens[n].lower in (
            "ceo",
            "cfo",
        ):
            cut = n + 1
    if cut in (first, last):
        return first if cut == last and last - first > 1 and tokens[first].lower not in TITLES else cut
    if tokens[cut].lower in ("of", "for"):
        rest = last - cut - 1
        tail = [
            n
            for n in range(cut, last)
            if tokens[n].lower in INSTITUTION_TAILS | ORGANISATION_WORDS | PREPOSITIONS
        ]
        return max(tail[-1] + 1, last - 2) if rest >= 3 and tail[-1] + 1 < last else last
    return cut
