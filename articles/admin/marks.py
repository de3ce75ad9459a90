"""The text of an article cut into segments, so that a template only loops over them."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from articles.marking import lines
from articles.models import Passage, Statement

LETTERS = {"source": "S", "cue": "C", "relay": "R"}


@dataclass(frozen=True)
class Segment:
    """Printed words under the same marks. `number` and `letter` stand only where a passage begins.

    Where the words of one statement lie inside those of another, the kind is that of the inner one.
    """

    text: str
    kind: str = ""
    number: str = ""
    role: str = ""
    letter: str = ""
    here: bool = False


def passages_of(statement: Statement) -> list[Passage]:
    """The passages of every role in the article's current text."""
    current = statement.article.current_id
    return [passage for passage in statement.passages.all() if passage.revision_id == current]


def paragraphs(
    body: str, numbered: Iterable[tuple[int, Statement]], here: Statement | None = None
) -> list[list[Segment]]:
    """The lines of `body` with the marks of the statements; those of `here` stand out."""
    marked = [(passage, number, s) for number, s in numbered for passage in passages_of(s)]
    return [cut(body, start, end, marked, here) for start, end in lines(body)]


def around(body: str, statement: Statement) -> list[list[Segment]]:
    """The paragraphs that hold the statement's words, and the one before, with its marks alone."""
    spans = [(passage.start, passage.end) for passage in passages_of(statement)]
    if not spans:
        return []
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    texts = lines(body)
    touched = [i for i, (start, end) in enumerate(texts) if start < last and end > first]
    marked = [(passage, None, statement) for passage in passages_of(statement)]
    chosen = texts[max(touched[0] - 1, 0) : touched[-1] + 1]
    return [cut(body, start, end, marked, statement) for start, end in chosen]


def cut(body: str, start: int, end: int, marked: list[tuple], here: Statement | None) -> list[Segment]:
    """`body[start:end]` as segments: a new one wherever a passage begins or ends."""
    inside = [mark for mark in marked if mark[0].start < end and mark[0].end > start]
    edges = {start, end} | {edge for p, _, _ in inside for edge in (p.start, p.end) if start < edge < end}
    edges = sorted(edges)
    return [segment(body, a, b, inside, here) for a, b in pairwise(edges)]


def segment(body: str, a: int, b: int, marked: list[tuple], here: Statement | None) -> Segment:
    over = [mark for mark in marked if mark[0].start <= a and mark[0].end >= b]
    said = [mark for mark in over if mark[0].role == Passage.Role.CONTENT]
    inner = min(said, key=lambda mark: mark[0].end - mark[0].start, default=None)
    role = next((mark for mark in over if mark[0].role != Passage.Role.CONTENT), None)
    return Segment(
        text=body[a:b],
        kind=inner[2].kind if inner else "",
        number=" ".join(str(number) for passage, number, _ in said if number and passage.start == a),
        role=role[0].role if role else "",
        letter=LETTERS[role[0].role] if role and role[0].start == a else "",
        here=here is not None and any(mark[2] == here for mark in over),
    )
