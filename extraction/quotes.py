"""Quotations: every style of marks, nested marks skipped, quotations that run over paragraphs joined."""

import re
from dataclasses import dataclass, replace
from itertools import islice

CLOSERS = {"“": "”“", "„": "”“", "«": "»", "»": "«", '"': '"', "‘": "’", "'": "'", "‹": "›"}
# What opens and closes a quotation within, or closes this one where an editor mixed two styles.
OTHER_STYLE = {"“": ('"', '"'), '"': ("“", "”")}
SINGLE = "‘'"
OPEN_BEFORE = ' \t\n([{—–-/:\u00a0“"„«'
CLOSE_AFTER = " \t\n)]},.;:!?—–-…\u00a0”\"»’'"
MARK = re.compile("[\"“”„«»‹›‘’']")
OPENER = re.compile(f"[{''.join(CLOSERS)}]")
# How far a closing mark is looked for, in characters and in marks: a text that only opens must not cost its square.
MOST, MOST_MARKS = 6000, 100
# Two single marks that stand for a double one, as typewriters and wire services print them.
TWO_OPEN = re.compile(r"(?<![^\s(\[{—–-])(?:''(?=\S)|``)")
TWO = re.compile(r"''(?!')")


@dataclass(slots=True, eq=False)
class Quote:
    """One quotation in one paragraph: `start`–`end` with its marks, `first`–`stop` inside them.

    `runs_on`: no closing mark here, the next paragraph goes on.
    `follows`: this paragraph is such a continuation.
    """

    start: int
    end: int
    first: int
    stop: int
    last: str
    words: int
    paragraph: int
    runs_on: bool = False
    follows: bool = False


def find_quotes(body, paragraphs):
    """All outermost quotations of a body, in order; an odd mark is taken for no quotation."""
    if "''" not in body and "``" not in body:
        yield from _find(body, paragraphs)
        return
    marked = TWO.sub('" ', TWO_OPEN.sub(' "', body))
    for quote in _find(marked, paragraphs):
        start, end = quote.start, quote.end
        start -= marked[start] != body[start]
        end += not quote.runs_on and marked[end - 1] != body[end - 1]
        yield replace(quote, start=start, end=end)


def _find(body, paragraphs):
    running = ""
    for n, paragraph in enumerate(paragraphs):
        heads = paragraphs[n + 1] if n + 1 < len(paragraphs) else None
        following = body[heads.start] if heads else ""
        at = paragraph.start
        while (start := _next_opening(body, at, paragraph)) is not None:
            quote = _read_quote(body, start, paragraph, following, running)
            running = ""
            if quote is None:
                at = start + 1
                continue
            yield quote
            at = quote.end
            if quote.runs_on:
                running = body[start]
        if at == paragraph.start:
            running = ""


def _next_opening(body, at, paragraph):
    for mark in OPENER.finditer(body, at, paragraph.end):
        if _opens(body, mark.start(), paragraph):
            return mark.start()
    return None


def _opens(body, i, paragraph):
    mark = body[i]
    if i + 1 >= paragraph.end or body[i + 1].isspace():
        return mark == "«" and _spaced(body, i, paragraph)
    at_start = i == paragraph.start or body[i - 1] in OPEN_BEFORE
    if mark == "»":
        return at_start and body[i + 1] not in ",.;:!?)" and body.find("«", i, paragraph.end) > 0
    return at_start if mark in "\"'‘" else True


def _spaced(body, i, paragraph):
    """« The ferry sails »: as French prints it, with a space within each mark."""
    close = body.find("»", i, paragraph.end)
    return close > 0 and body[close - 1].isspace()


def _read_quote(body, start, paragraph, following, running):
    mark = body[start]
    close = _closing(body, start, paragraph)
    follows = running == mark and start == paragraph.start
    if close is None:
        if following != mark or mark == "'" or start + 1 >= paragraph.end:
            return None
        return _quote(body, start, paragraph.end, paragraph.end, paragraph, True, follows)
    if close == start + 1:
        return None
    return _quote(body, start, close + 1, close, paragraph, False, follows)


def _quote(body, start, end, stop, paragraph, runs_on, follows):
    first = start + 1
    while first < stop - 1 and body[first].isspace():
        first += 1
    while stop > first + 1 and body[stop - 1].isspace():
        stop -= 1
    last = body[first:stop].rstrip("”’\"'»“ ")[-1:] or body[first]
    return Quote(
        start, end, first, stop, last, len(body[first:stop].split()), paragraph.index, runs_on, follows
    )


def _closing(body, start, paragraph):
    mark = body[start]
    if mark in SINGLE:
        return _closing_single(body, start, paragraph)
    closers, depth, inner = CLOSERS[mark], 0, 0
    opener, closer = OTHER_STYLE.get(mark, ("", ""))
    for i in _marks(body, start + 1, paragraph):
        char = body[i]
        if char == mark and mark in "«“" and not _closes_wrongly(body, i, paragraph):
            depth += 1
        elif char in closers and (mark != '"' or _ends_words(body, i)):
            if depth == 0:
                return i
            depth -= 1
        elif char == opener and body[i - 1].isspace() and not body[i + 1 : i + 2].isspace():
            inner += 1
        elif char == closer and _ends_words(body, i):
            if inner == 0 and depth == 0:
                return i
            inner = max(0, inner - 1)
    return None


def _marks(body, start, paragraph):
    """Where the next marks stand in a paragraph."""
    found = MARK.finditer(body, start, min(paragraph.end, start + MOST))
    return (mark.start() for mark in islice(found, MOST_MARKS))


def _ends_words(body, i):
    """A straight mark closes after a word or a stop, even where a space slipped in between."""
    if not body[i - 1].isspace():
        return True
    return body[i - 2] in ",.!?'’" and body[i + 1 : i + 2] in ("", " ", "\n")


def _closes_wrongly(body, i, paragraph):
    """“We sail,“ he said: an opening mark after a stop and before a space closes."""
    return body[i - 1] in ",.!?" and (i + 1 >= paragraph.end or body[i + 1].isspace())


def _closing_single(body, start, paragraph):
    """A single mark closes before a space or stop; one after "s" is a possessive if a surer one follows."""
    close, doubtful = CLOSERS[body[start]], None
    for i in _marks(body, start + 2, paragraph):
        if body[i] not in close:
            if doubtful is not None and body[i] == body[start] and body[i - 1] in OPEN_BEFORE:
                break
            continue
        if i + 1 < paragraph.end and body[i + 1] not in CLOSE_AFTER:
            continue
        if body[i - 1].isspace():
            continue
        plain_word = (
            body[i - 1].isalnum() and body[i + 1 : i + 3].strip()[:1].islower() and body[i + 1 : i + 2] == " "
        )
        if body[i - 1] != "s" or not plain_word:
            return i if doubtful is None or not body[i - 1].isalnum() else doubtful
        doubtful = i if doubtful is None else doubtful
    return doubtful
