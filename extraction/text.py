"""Character-for-character tidying, paragraphs, tokens and sentences. Offsets count code points."""

import re
from dataclasses import dataclass

from .cues import FORMS
from .lexicon import ABBREVIATIONS
from .quotes import Quote, find_quotes

TIDY = str.maketrans(
    {
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
)
WORD = re.compile(r"(?:[^\W_]\.){2,}|[^\W_]+(?:[-'&@.,](?=[^\W_])[^\W_]+)*|\S")
CLOCK = re.compile(r"\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: ?[-–—])?\s+|[•*] +")
ENDS = frozenset(".!?…")
# No sentence of news has so many tokens; what has no stop is cut there, so that no text costs its square.
LONGEST = 300


@dataclass(slots=True, eq=False)
class Token:
    """One word, mark or whole quotation; `start` and `end` are offsets into the body. Never changed."""

    start: int
    end: int
    text: str
    lower: str
    quote: Quote | None = None

    @property
    def is_word(self):
        return self.quote is None and self.text[0].isalnum()

    @property
    def capital(self):
        return self.quote is None and self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Sentence:
    """The tokens of one sentence (a quotation is one token); `index` counts in the article."""

    tokens: tuple[Token, ...]
    paragraph: int
    index: int
    opens: bool

    @property
    def start(self):
        return self.tokens[0].start

    @property
    def end(self):
        return self.tokens[-1].end


@dataclass(frozen=True, slots=True)
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
    return text.translate(TIDY)


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
            sentences.append(Sentence(tuple(part), paragraph.index, len(sentences), n == 0))
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
        tokens.append(Token(quote.start, quote.end, plain[quote.start : quote.end], "", quote))
        at = quote.end
    return tokens + _words(plain, at, end)


def _words(plain, start, end):
    tokens = []
    at = start
    for found in WORD.finditer(plain, start, end):
        first, last = found.span()
        if first < at:
            continue
        if last < end and plain[last] == ".":
            last = _with_dot(plain, first, last, end)
        at = last
        word = plain[first:last]
        low = word.lower()
        if low.endswith("'s") and last - first > 2 and word[0].isalnum():
            tokens.append(Token(first, last - 2, word[:-2], low[:-2]))
            tokens.append(Token(last - 2, last, word[-2:], "'s"))
        else:
            tokens.append(Token(first, last, word, low))
    return tokens


def _with_dot(plain, first, last, end):
    """An abbreviation or an initial keeps its full stop."""
    if not plain[first].isalpha():
        return last
    word = plain[first:last]
    initial = len(word) == 1 and word.isupper() and plain[last + 1 : last + 2] == " " and word != "I"
    return last + 1 if initial or (word.lower() in ABBREVIATIONS and word != "no") else last


def split_sentences(tokens):
    """Cut tokens after a full stop, after a quotation that ends a sentence, and where one has no end."""
    part = []
    for n, token in enumerate(tokens):
        part.append(token)
        if _ends_here(tokens, n) or len(part) == LONGEST:
            yield part
            part = []
    if part:
        yield part


def _ends_here(tokens, n):
    token, following = tokens[n], tokens[n + 1] if n + 1 < len(tokens) else None
    if following is None:
        return True
    if token.quote is not None:
        return _quote_ends(tokens, n)
    if token.text in ENDS:
        return following.quote is not None or (
            following.text[0] not in ").,;!?…]" and not following.text[0].islower()
        )
    return False


def _quote_ends(tokens, n):
    quote, following = tokens[n], tokens[n + 1]
    if quote.quote.last not in ENDS:
        return False
    if following.quote is not None:
        return True
    if not following.text[0].isupper() and not following.text[0].isdigit():
        return following.text[0] in "(["
    if quote.quote.last in "!?":
        return not _attribution_follows(tokens, n)
    return True


def _attribution_follows(tokens, n):
    """After "Why?": does "Ms Berg asked." follow, a subject and a cue that end the sentence?"""
    for k in range(n + 1, min(n + 9, len(tokens))):
        word = tokens[k]
        if word.text in ENDS or word.quote is not None:
            return False
        if word.lower in FORMS and FORMS[word.lower].tense in ("past", "s"):
            return k + 1 >= len(tokens) or tokens[k + 1].text in (".", ",")
    return False
