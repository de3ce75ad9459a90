"""Character-for-character tidying, paragraphs, tokens and sentences. Offsets count code points."""

import re
import sys
from dataclasses import dataclass
from functools import lru_cache

from .cues import FORMS
from .lexicon import ABBREVIATIONS, FINITE, PREPOSITIONS, TIME_ADVERBS, WEEKDAYS
from .quotes import Quote, find_quotes

TIDY = {
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
    "\u2011": "-",
    "\u2010": "-",
    "’": "'",
    "ʼ": "'",
    "\t": " ",
    "\u2028": " ",
    "\u2029": " ",
}
WORD = re.compile(r"(?:[^\W_]\.){2,}|[^\W_]+(?:(?:[-'&@.,]|(?<=\d):(?=\d))(?=[^\W_])[^\W_]+)*|\S")
CLOCK = re.compile(r"\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: ?[-–—])?\s+|[•*] +")
ENDS = frozenset(".!?…")
STOPS = frozenset(".!?…,;:—–")
CIRCUMSTANCES = frozenset(["as", "when", "while", "after", "before", "aloud"])
TOLD = frozenset(["tell", "ask"])
# With these begins what somebody said or asked.
OPENERS = frozenset(["that", "if", "whether", "about", "what", "why", "how", "who", "where"])
# No sentence of news has so many tokens; what has no stop is cut there, so that no text costs its square.
LONGEST = 300


@dataclass(slots=True, eq=False)
class Token:
    """One word, mark or whole quotation; `start` and `end` are offsets into the body. Never changed."""

    start: int
    end: int
    text: str
    lower: str
    is_word: bool
    capital: bool
    quote: Quote | None = None


@dataclass(slots=True, eq=False)
class Sentence:
    """The tokens of one sentence (a quotation is one token); `index` counts in the article.

    `words` are its words in small letters: what a rule looks for is mostly not among them.
    """

    tokens: tuple[Token, ...]
    words: set[str]
    start: int
    end: int
    paragraph: int
    index: int
    opens: bool


@dataclass(slots=True, eq=False)
class Paragraph:
    start: int
    end: int
    index: int


@dataclass(frozen=True, slots=True)
class Page:
    """A body made ready: its tidy text, paragraphs, quotations and sentences."""

    body: str
    tidy: str
    paragraphs: tuple[Paragraph, ...]
    quotes: tuple[Quote, ...]
    sentences: tuple[Sentence, ...]


def tidy(text):
    """Typographic variants made plain, one code point for one: len(tidy(text)) == len(text)."""
    for variant, plain in TIDY.items():
        text = text.replace(variant, plain)
    return text


def read_page(body, start=0):
    """Cut a body into paragraphs, quotations and sentences, from the offset `start` on."""
    plain = tidy(body)
    paragraphs = tuple(find_paragraphs(plain, start))
    quotes = tuple(find_quotes(body, paragraphs))
    by_paragraph = {}
    for quote in quotes:
        by_paragraph.setdefault(quote.paragraph, []).append(quote)
    sentences = []
    for paragraph in paragraphs:
        tokens = tokenise(plain, paragraph.start, paragraph.end, by_paragraph.get(paragraph.index, ()))
        for n, part in enumerate(split_sentences(tokens)):
            words, place = {token.lower for token in part}, (part[0].start, part[-1].end)
            sentences.append(Sentence(tuple(part), words, *place, paragraph.index, len(sentences), n == 0))
    return Page(body, plain, paragraphs, quotes, tuple(sentences))


def find_paragraphs(plain, start=0):
    """Every line with words in it, without the clock time or bullet that opens a live blog's entry."""
    at, index = start, 0
    for line in plain[start:].split("\n"):
        end = at + len(line)
        first = at + len(line) - len(line.lstrip())
        last = at + len(line.rstrip())
        clock = CLOCK.match(plain, first, last)
        if clock:
            first = clock.end()
        if first < last:
            yield Paragraph(first, last, index)
            index += 1
        at = end + 1


def tokenise(plain, start, end, quotes=()):
    """Tokens between two offsets; a quotation is one token."""
    tokens, at = [], start
    for quote in quotes:
        tokens += _words(plain, at, quote.start)
        tokens.append(Token(quote.start, quote.end, plain[quote.start : quote.end], "", False, False, quote))
        at = quote.end
    return tokens + _words(plain, at, end)


def _words(plain, start, end):
    tokens, at, dotted = [], start, False
    for printed in WORD.findall(plain, start, end):
        if dotted:  # this is the full stop that the word before it kept
            dotted = False
            continue
        first = plain.index(printed, at)
        at = first + len(printed)
        if at < end and plain[at] == "." and _keeps_dot(printed, plain[at + 1 : at + 2]):
            dotted, printed, at = True, f"{printed}.", at + 1
        word, low, is_word, capital, owner = _read_word(printed)
        if owner:
            tokens.append(Token(first, at - len(owner), word, low, is_word, capital))
            tokens.append(Token(at - 2, at, owner, "'s", False, False))
        else:
            tokens.append(Token(first, at, word, low, is_word, capital))
    return tokens


@lru_cache(maxsize=8192)
def _read_word(word):
    """A word as a token has it, without its possessive ending, which comes last. Most words come again and again."""
    low, owner = word.lower(), ""
    if low.endswith("'s") and len(word) > 2 and word[0].isalnum():
        word, low, owner = word[:-2], low[:-2], word[-2:]
    return word, sys.intern(low), word[0].isalnum(), word[0].isupper(), owner


def _keeps_dot(word, following):
    """Does a word keep its full stop, as an abbreviation or an initial before a space?"""
    if not word[0].isalpha():
        return False
    initial = len(word) == 1 and word.isupper() and following == " " and word != "I"
    return initial or (word.lower().rpartition("-")[2] in ABBREVIATIONS and word != "no")


def split_sentences(tokens):
    """Cut tokens after a full stop, after a quotation that ends a sentence, and where one has no end."""
    first = 0
    for n, token in enumerate(tokens, 1):
        may_end = token.text in ENDS or token.quote is not None or n - first == LONGEST
        may_end = may_end or (token.text == ")" and tokens[first].text == "(" and tokens[n - 2].text in ENDS)
        if may_end and _ends_here(tokens, first, n):
            yield tokens[first:n]
            first = n
    if first < len(tokens):
        yield tokens[first:]


def _ends_here(tokens, first, n):
    """Does a sentence that began at `first` end before `n`?"""
    if n == len(tokens) or n - first == LONGEST:
        return True
    token, following = tokens[n - 1], tokens[n]
    if token.quote is not None:
        return _quote_ends(tokens, n - 1)
    return following.quote is not None or (
        following.text[0] not in ").,;!?…]" and not following.text[0].islower()
    )


def _quote_ends(tokens, n):
    quote, following = tokens[n], tokens[n + 1]
    if quote.quote.last not in ENDS:
        return False
    if following.quote is not None:
        return True
    if not following.text[0].isupper() and not following.text[0].isdigit():
        return following.text[0] in "(["
    if quote.quote.last in "!?" or n == 0:
        return not _attribution_follows(tokens, n)
    return True


def _attribution_follows(tokens, n):
    """After "Why?": does "Ms Berg asked." follow, a subject and a cue, and nothing else that was said?"""
    for k in range(n + 1, min(n + 9, len(tokens))):
        word = tokens[k]
        if word.text in ENDS or word.quote is not None:
            return False
        if word.lower in ("wanted", "wants") and [t.lower for t in tokens[k + 1 : k + 3]] == ["to", "know"]:
            return True
        if word.lower in FORMS and FORMS[word.lower].tense in ("past", "s"):
            return _says_no_more(tokens, k + 1, FORMS[word.lower].base)
    return False


def _says_no_more(tokens, n, base):
    """After "Berg said": nothing, or "of the boats", "on Friday", "when asked"; after "told", the person told."""
    stop = next((k for k in range(n, len(tokens)) if tokens[k].text in STOPS or tokens[k].quote), len(tokens))
    after = tokens[stop + 1] if stop + 1 < len(tokens) else None
    if stop < len(tokens) and (tokens[stop].quote or tokens[stop].text == ":"):
        return False
    if stop < len(tokens) and tokens[stop].text == "," and after and after.quote:
        return False
    if n >= stop or tokens[n].lower in CIRCUMSTANCES:
        return True
    words = {t.lower for t in tokens[n:stop]}
    if base in TOLD and "to" in words:
        return False
    if base in TOLD or tokens[n].lower in PREPOSITIONS | WEEKDAYS | TIME_ADVERBS:
        return not words & OPENERS and not words & FINITE
    return False
