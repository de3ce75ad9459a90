"""The text of an article as pieces for its page: which words belong to which statements.

Offsets are code points of the body, half open. Marks may overlap or contain each other, so a paragraph is cut
at every boundary and each piece carries the marks of all statements that cover it.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from articles.models import Article
from articles.wording import Wording

CLOSING = "”\"’'»“"
LINE = re.compile(r"[^\n]*\S[^\n]*")
SENTENCE_END = re.compile(r"[.!?…][”\"’'»)\]]*\s+")


@dataclass(frozen=True, slots=True)
class Span:
    """A content passage on its way to a mark; `ref` is where its number stands, `first` carries the id."""

    start: int
    end: int
    said: Wording
    first: bool
    ref: int


@dataclass(frozen=True, slots=True)
class Mark:
    said: Wording
    id: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text, the marks around it (outermost first) and the numbers that follow it."""

    text: str
    marks: tuple[Mark, ...]
    refs: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    segments: tuple[Segment, ...]
    notes: tuple[Wording, ...]


def paragraphs(article: Article, statements: list[Wording]) -> list[Paragraph]:
    """Every paragraph with its marks and notes; only statements' sentences if more must not be shown."""
    body = article.current.body
    spans = [span for said in statements for span in spans_of(said, body)]
    stretches = lines(body) if article.show_text else sentences(body, statements)
    return [_paragraph(body, start, end, spans) for start, end in stretches]


def in_its_place(said: Wording) -> list[Paragraph]:
    """The paragraphs in which the words of one statement and their cue stand, with these words marked."""
    article = said.statement.article
    body = article.current.body
    stretches = lines(body) if article.show_text else sentences(body, [said])
    places = [(p.start, p.end) for role in said.passages.values() for p in role]
    holding = [(a, b) for a, b in stretches if any(start < b and a < end for start, end in places)]
    return [_paragraph(body, a, b, spans_of(said, body)) for a, b in holding]


def lines(body: str) -> list[tuple[int, int]]:
    """The paragraphs: every line with words in it."""
    return [match.span() for match in LINE.finditer(body)]


def sentences(body: str, statements: list[Wording]) -> list[tuple[int, int]]:
    """The sentences in which the statements stand, cue and source included; those that touch are one."""
    places = [(p.start, p.end) for said in statements for role in said.passages.values() for p in role]
    found: list[tuple[int, int]] = []
    for line_start, line_end in lines(body):
        cuts = [match.end() for match in SENTENCE_END.finditer(body, line_start, line_end)]
        bounds = [line_start, *cuts, line_end]
        for start, end in pairwise(bounds):
            if start < end and any(a < end and start < b for a, b in places):
                joins = found and found[-1][1] == start
                found[-1:] = [(found[-1][0], end)] if joins else [*found[-1:], (start, end)]
    return found


def spans_of(said: Wording, body: str) -> list[Span]:
    """The content passages of one statement; the number follows a closing quotation mark after the words."""
    content = said.passages["content"]
    first = min((p.start for p in content), default=0)
    return [
        Span(
            p.start,
            p.end,
            said,
            p.start == first,
            p.end + (body[p.end : p.end + 1] in CLOSING and p.end < len(body)),
        )
        for p in content
    ]


def _paragraph(body: str, start: int, end: int, spans: list[Span]) -> Paragraph:
    here = sorted((s for s in spans if s.start < end and start < s.end), key=lambda s: (s.start, -s.end))
    cuts = {start, end} | {at for s in here for at in (s.start, s.end, s.ref) if start < at < end}
    segments = tuple(_segment(body, a, b, here) for a, b in pairwise(sorted(cuts)))
    notes = sorted((s.said for s in here if s.first and s.start >= start), key=lambda said: said.number)
    return Paragraph(segments, tuple(notes))


def _segment(body: str, start: int, end: int, spans: list[Span]) -> Segment:
    marks = tuple(
        Mark(s.said, f"s{s.said.number}" if s.first and s.start == start else "")
        for s in spans
        if s.start <= start and end <= s.end
    )
    return Segment(body[start:end], marks, tuple(s.said for s in spans if s.ref == end))
