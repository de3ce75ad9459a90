"""Headline, byline, dateline and body of an article. Stands apart from the search for statements."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from .dates import read_date_line
from .lexicon import COMMON_CAPITALS, ORGANISATION_WORDS, words
from .opening import Line, Sign, is_agency, read_opening, read_place_and_date
from .places import (
    cased,
    is_capital,
    is_city,
    match_place,
    match_places,
    match_region,
    may_be_place,
    reads_as_place,
)


class ArticleError(ValueError):
    """The text is not an article; `line` is the 1-based line where it fails, or None."""

    def __init__(self, message, line=None):
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Dateline:
    """Place and date as printed: `date` is YYYY[-MM[-DD]], --MM-DD or "".

    `printed` is what says so, as printed: mostly one passage of the body; where place and date stand in two
    lines, both, in their order, with a line end between. `end` is the offset in the body, in code points, where
    dateline and byline end and the text begins (0 without either); a date below the text does not move it.
    """

    place: str = ""
    date: str = ""
    printed: str = ""
    end: int = 0


@dataclass(frozen=True, slots=True)
class Article:
    """An article in its parts; `body_start` is the offset of the body in the text, in code points."""

    headline: str
    byline: str
    dateline: Dateline
    body: str
    body_start: int

    @property
    def place(self):
        return self.dateline.place

    @property
    def date(self):
        return self.dateline.date


HEAD_LINES, TAIL_LINES, LONGEST = 10, 3, 100  # a head or tail line is short; figures chosen, not measured
RELEASE = re.compile(r"(?:FOR IMMEDIATE RELEASE|EMBARGOED|UPDATE)\b")
BYLINE = re.compile(r"[Bb][Yy]:? (?P<who>[^\W\d_].{2,90})")
SEPARATOR = re.compile(r"(?:,| [-–—|·•]| on)? ")
STOPPED = tuple('.!?:,”"')
AUTHOR = re.compile(r"[^\W\d_a-z][\w'-]+(?: [^\W\d_a-z][\w'.-]*){1,3}")
TURN = re.compile(r"\n[A-Z][A-Z .'-]{1,30}: ")
JOBS = words("reporter correspondent editor writer columnist")
LABEL = re.compile(
    r"\n(?P<name>[^\W\d_]{2,30}(?:[ '-][^\W\d_]{2,30}){0,3})"
    r"(?:, [^\n,–—]{2,40})?(?: \([^()\n]{2,40}\))?\.? ?(?:--|[-–—]) "
)


def read_article(text):
    """Split an article (decoded, LF, NFC) into its parts; raise ArticleError without a headline or body."""
    head = len(text) - len(text.lstrip("\n"))
    headline, _, _ = text[head:].partition("\n")
    if not headline.strip():
        raise ArticleError(
            "The article has no headline: the first line with words is the headline.", head + 1
        )
    start = head + len(headline)
    body = text[start:].strip("\n")
    if not body.strip():
        raise ArticleError("The article has no body after its headline.", head + 2)
    start += len(text[start:]) - len(text[start:].lstrip("\n"))
    byline, dateline = _read(body)
    return Article(headline.strip(), byline, dateline, body, start)


def read_dateline(body):
    """The dateline of a body, or an empty one."""
    return _read(body)[1]


@lru_cache(maxsize=1)
def _read(body):
    """The byline ("By A. Writer" -> "A. Writer") and the dateline of a body.

    What opens the text goes before the lines above it, those before the lines below it; an update comes last.
    """
    byline, signs, rest, end = _head(body)
    opening = rest and _opening(body, rest)
    if opening:
        signs.insert(0, opening)
        end = opening.end
    signs = sorted(signs + _tail(body, end), key=lambda sign: sign.late)
    placed = next((sign for sign in signs if sign.place), None)
    dated = _dated(signs)
    used = {s.start + s.line.start: s.printed for s in (opening, placed, *dated) if s}
    printed = "\n".join(used[at] for at in sorted(used))
    return byline, Dateline(placed.place if placed else "", dated[-1].date if dated else "", printed, end)


def _dated(signs):
    """The first date, and the one that agrees with it and is fuller: the fuller is last."""
    dates = [sign for sign in signs if sign.date]
    if not dates:
        return []
    first = dates[0].date
    fuller = (s for s in dates if len(s.date) > len(first) and _agrees(first, s.date))
    return [dates[0], *([found] if (found := next(fuller, None)) else [])]


def _agrees(date, fuller):
    return fuller.endswith(date[1:]) if date.startswith("--") else fuller.startswith(date)


def _opening(body, line):
    """The dateline that opens the text. Where other lines open in the same way ("LIND – "), they are turns."""
    found = read_opening(line)
    turns = LABEL.finditer(body, found.end) if found and not found.sure else ()
    labels = (turn["name"] for turn in turns)
    if found and found.printed.endswith(":") and not found.sure and TURN.search(body, found.end):
        return None
    return None if any(is_capital(name) and reads_as_place(name) for name in labels) else found


def _head(body):
    """The byline, the signs in the lines above the text, its first line (or None), and where those lines end."""
    byline, signs, end = "", [], 0
    for line, following in pairwise([*_lines(body, HEAD_LINES), None]):
        who = "" if byline else _byline(line, following)
        found = [_byline_sign(line, who)] if who else _line_signs(line, byline)
        if not found:
            return byline, signs, line, end
        byline, signs, end = byline or who, signs + found, line.end
    return byline, signs, None, end


def _lines(body, count):
    """The first lines that are not blank, as far as they can matter."""
    at = 0
    while count and at < len(body):
        end = body.find("\n", at)
        end = len(body) if end < 0 else end
        raw = body[at : min(end, at + 1000)]
        if printed := raw.strip():
            yield Line(at + len(raw) - len(raw.lstrip()), printed)
            count -= 1
        at = end + 1


def _line_signs(line, byline):
    """What a line of its own above the text says; no signs where it is part of the text."""
    if len(line.printed) > LONGEST:
        return []
    dates = [Sign(line, line.end, "", date.iso, date.late) for date in read_date_line(line.text)]
    if not dates and RELEASE.match(line.text) and not line.text.endswith(STOPPED):
        return [Sign(line, line.end)]
    return dates or read_place_and_date(line) or _place_line(line, byline) or _credit_line(line, byline)


def _place_line(line, byline):
    """ANKARA / KYIV, Ukraine: a city in capitals, or after a byline any city, or one word in capitals."""
    names, end = match_places(line.text)
    stop = match_region(line.text, end) or end
    if stop != len(line.text) or not names:
        return []
    city = all(map(is_city, names)) and (byline or is_capital(line.text[:end]))
    word = byline and all(
        is_capital(n) and " " not in n and may_be_place(n) and reads_as_place(n) for n in names
    )
    return [Sign(line, line.end, cased(line.printed[:end]))] if city or word else []


def _credit_line(line, byline):
    """BBC News, Rome / (Reuters) / Political correspondent, The Sund Post: no text, maybe a place."""
    first, _, last = line.text.strip("()").partition(", ")
    if line.text.endswith(STOPPED) or not first or len(line.text.split()) > 6:
        return []
    if is_agency(first) or first.startswith("BBC "):
        return [Sign(line, line.end, last if is_city(last) else "")]
    return [Sign(line, line.end)] if byline and first.split()[-1].lower() in JOBS else []


def _byline(line, following):
    """Who wrote it, as printed: By Anna Berg / Anna Berg in Rome, the latter only above a date."""
    if len(line.printed) > LONGEST:
        return ""
    found = BYLINE.fullmatch(line.text)
    if found:
        who = line.printed[found.start("who") :]
        return who if _byline_date(line.text) or not who.endswith(STOPPED) else ""
    if following and read_date_line(following.text) and _is_author(line.text):
        return line.printed
    who, _, where = line.text.partition(" in ")
    names = where and match_place(line.text) == len(who) and " " in who and may_be_place(who)
    dated = names and following and read_date_line(following.text)
    return line.printed if dated and _places_in(line.text) else ""


def _is_author(text):
    """Anna Berg: two to four words like a name, no city and no paper."""
    low = set(text.lower().split())
    return (
        bool(AUTHOR.fullmatch(text))
        and not is_city(text)
        and not low & (ORGANISATION_WORDS | COMMON_CAPITALS)
    )


def _byline_sign(line, who):
    date, places = _byline_date(line.text), _places_in(line.text)
    return Sign(
        line, line.end, cased(" and ".join(places)), date.iso if date else "", bool(date and date.late)
    )


def _byline_date(text):
    """The date with which a byline ends ("By Anna Berg, 3 March 2021"), or None."""
    for found in SEPARATOR.finditer(text):
        dates = read_date_line(text[found.end() :])
        if dates:
            return dates[0]
    return None


def _places_in(text):
    """The places of a byline: By Anna Berg in Rome and Tom Lind in Oslo / By Anna Berg, editor, in Rome."""
    before, *parts = text.split(" in ")
    places = []
    for part in parts:
        end = match_place(part)
        names, more = match_places(part)
        if len(names) > 1 and all(map(is_city, names)):
            end = more
        direct = "," not in before or before.endswith(",")
        goes_on = end and (end == len(part) or part.startswith((",", " and ", " |", " -", " on "), end))
        if goes_on and may_be_place(part[:end]) and reads_as_place(part[:end]):
            places += [part[:end]] if direct or is_city(part[:end]) else []
        before = part
    return places


def _tail(body, end):
    """The dates in lines of their own below the text: Published 3 March 2021 / (3 March 2021) / Rome, 3 March."""
    signs, stop = [], len(body)
    while len(signs) < TAIL_LINES:
        at = body.rfind("\n", end, stop) + 1
        raw = body[at:stop] if at else ""
        line = Line(at + len(raw) - len(raw.lstrip()), raw.strip())
        found = _tail_signs(line) if 0 < len(line.printed) <= LONGEST else []
        if not at or (line.printed and not found):
            break
        signs, stop = found + signs, at - 1
    return signs


def _tail_signs(line):
    dates = read_date_line(line.text)
    if dates:
        return [Sign(line, line.end, "", date.iso, date.late) for date in dates]
    return [sign for sign in read_place_and_date(line) if is_city(sign.place)]
