"""Runs of capitalised words: where a name may stand, the titles before it, and the words around it."""

import re
from dataclasses import dataclass, field, replace

from .cues import FORMS
from .lexicon import AUXILIARIES, MONTHS, NAME_PARTICLES, ORGANISATION_WORDS, PREPOSITIONS, ROLE_NOUNS, words
from .name_words import LEADING, MODIFIERS
from .stretches import JOINING, begins, opens, run_end
from .text import tokenise
from .titles import FIRST_NAMES, name_ranges
from .trades import PARTIES, TRADES

LEFT, RIGHT, AROUND = 7, 9, 60
DASHES = frozenset(["-", "–", "—", "--", "(", "/"])
IN_TITLES = JOINING | PREPOSITIONS | words("a an no my our your")
SHOUTED = AUXILIARIES | words("he she it they we i you not so very really just all")
OFFICIALS = words("spokesman spokeswoman spokesperson chief boss official officials secretary-general")
PERSON_HEADS = words("star stars favourite favorite legend icon ace fans queen")
NAME_TOO = words("bank chain utility broker supermarket miner")
HEAD = 5  # the sentences of a head: bylines and places stand there, no headings
ONLY_TRADES = TRADES - NAME_TOO


@dataclass(slots=True, eq=False)
class Run:
    """A run of capitalised words that may be a name.

    `title`: the title before it and two words more, `left` and `after`: the words around it, all in small letters;
    `capital_the`: "The" before it; `quoted`: it fills a quotation; `of_name`: "Anna Berg of" it; `has_name`: "'s Anna";
    `context`: what the words around it say, once somebody asked.
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
    context: object = field(init=False, default=None)

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
            runs += () if n > HEAD and _is_heading(tokens) else paragraph_runs(tokens)
            tokens = []
    return runs


def _is_heading(tokens):
    """Customer and Community Support / A cautionary note: a short line between paragraphs, without a stop."""
    tokens = [t for t in tokens if t.text not in "*#"]
    if not 1 < len(tokens) < 8 or tokens[0].lower == "by":
        return False
    return all(t.is_word for t in tokens) and any(not t.capital for t in tokens)


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
        if n < last or token.text == token.lower or not begins(tokens, n):
            continue
        if n == 0 or tokens[n - 1].text not in "@#":
            last = run_end(tokens, n)
            for titles, first, end, titled in name_ranges(tokens, n, last):
                for run in _run(tokens, small, titles, first, end, titled):
                    yield without_first(run) if opens_with_trade(run) else run


def _run(tokens, small, first, start, last, titled):
    """The run, if anything is left of it; `small`: all the tokens in small letters."""
    while last > start and _hangs_on(tokens, last - 1):
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
        opens(tokens, first),
        before is not None and before.lower == "the",
        before is not None and before.text == "The" and not opens(tokens, start - 1),
        titled,
        _fills_quotation(tokens, start, last),
        start > 2 and tokens[start - 2].capital and tokens[start - 3].capital,
        last + 2 < len(tokens)
        and tokens[last].lower == "'s"
        and tokens[last + 1].capital
        and tokens[last + 2].capital,
    )


def _hangs_on(tokens, n):
    """A word that ends no name: a month, and what joins two words, but not the Le of "Tuan Anh Le"."""
    surname = tokens[n].capital and tokens[n].lower in NAME_PARTICLES and tokens[n - 1].capital
    return tokens[n].text in MONTHS or (tokens[n].lower in JOINING and not surname)


def _fills_quotation(tokens, start, last):
    """A name that is all of a quotation, or part of one in capitals ("Results Before Regrets"): mostly a title."""
    first = start
    while first and start - first < 6 and _in_title(tokens[first - 1]):
        first -= 1
    while last < len(tokens) and last - start < 9 and _in_title(tokens[last]):
        last += 1
    if first == 0 or last >= len(tokens):
        return False
    return tokens[first - 1].text in "“‘\"'«„" and tokens[last].text in "”’\"'»“,."


def _in_title(token):
    return token.capital or token.lower in IN_TITLES or token.text in ("'s", ",")


def _words(name):
    """The words of a name without a nickname in brackets or quotation marks."""
    inside = False
    for token in name:
        if token.text in '("“)”':
            inside = not inside
        elif not inside:
            yield token.text


def title_words(run):
    """The words before a name that may be its title: none of "the skipper said Berg"."""
    last = max((n for n, w in enumerate(run.title) if w in FORMS or w in AUXILIARIES), default=-1)
    return run.title[last + 1 :]


def apposition(after):
    """The words after "Anna Berg," up to a verb or the end of the sentence: not "Berg, says that the doctor"."""
    stop = next((n for n, w in enumerate(after) if w in (".", ";", "?", "!", "that") or w in FORMS), 6)
    return after[1 : min(6, stop)] if after[:1] == (",",) else ()


def is_dateline(run):
    """LEUVEN, Belgium - September 18 / TELVAR, Aug 9 (Wire) - / SUNDBY: Two brothers"""
    if not run.name.isupper() or not all(w.isupper() for w in run.words) or len(run.name) < 4:
        return False
    return run.after[0] in DASHES or (run.after[0] == "," and not DASHES.isdisjoint(run.after))


def only_opens(run, inside):
    """ "Retired striker Tom Berg", "SOAP star Anna Berg": a word that opens a sentence and is no name."""
    word, noun = run.words[0].lower(), run.after[0] if run.after else ""
    if not run.opens or word in inside or (noun not in ROLE_NOUNS and noun not in PERSON_HEADS):
        return False
    ordinary = word.endswith(("ed", "ing", "y", "ive", "ary", "ous")) or word in MODIFIERS or word in LEADING
    return ordinary or (run.words[0].isupper() and len(word) > 3 and noun not in OFFICIALS)


def before_surname(run, inside=()):
    """ "Joining Berg were three others", "Republican Berg": a word before the surname of somebody named elsewhere."""
    word = run.words[0].lower() if len(run.words) == 2 else ""
    verb = word.endswith(("ing", "ed")) and not word.endswith(("eed", "fred", "med")) and len(word) > 5
    verb = verb and run.opens and run.name not in inside
    return (verb or word in PARTIES) and word not in FIRST_NAMES


def opens_with_trade(run):
    """ "Carmaker Nordhav plans", "Airline Norfly": what a firm does, with a capital because it opens the sentence."""
    if not run.opens or len(run.words) < 2 or run.words[1].lower() in ORGANISATION_WORDS:
        return False
    word = run.words[0].lower()
    return word in ONLY_TRADES or word.endswith("maker")


def is_shouted(run):
    """ "over a PUG", "had been BEGGED", "the mill EXPLODED": one word in capitals where a name would not stand."""
    word = run.words[0]
    if len(run.words) > 1 or not word.isupper() or len(word) < 3:
        return False
    if len(word) > 5 and word.endswith(("ED", "ING", "LY")) and not run.opens:
        return True
    article = run.before in ("a", "an") and (
        not run.after or not run.after[0].isalpha() or run.after[0] in PREPOSITIONS
    )
    return article or run.before in SHOUTED


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
