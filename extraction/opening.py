"""The dateline that opens a text: place, date and agency before the first sentence, in one of the safe shapes.

A shape is safe when it cannot be the beginning of a sentence: see `_safe_end`. What is not safe is no dateline.
"""

import re
from dataclasses import dataclass

from .dates import match_date, match_weekday, read_date_line
from .gazetteer import AGENCIES
from .places import cased, is_capital, is_city, match_places, match_region, may_be_place, reads_as_place
from .text import tidy

KNOWN = "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True))
AGENCY = re.compile(
    r"\.? ?(?:--)?\((?P<round>[^()\n]{2,40})\)|\.? ?/(?P<slash>[^/\n]{2,40})/"
    rf"|,? (?P<bare>(?i:{KNOWN}))(?= ?(?:--|[-–—]))"
)
AGENCY_FIRST = re.compile(rf"\((?i:{KNOWN})\) ?(?:--|[-–—])(?= )")
DASH = re.compile(r"\.? ?(?:--|[-–—])(?= |$)")
GLUED = re.compile(r"--(?=\w)")
BEFORE_DATE = re.compile(r"(?P<mark>[,.]|,? [-–—|]|) (?P<bracket>\()?")
PLACE_IN_BRACKETS = re.compile(r" [-–—] \((?P<place>[^()\n]{2,40})\)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without white space around it; `start` is its offset in the body."""

    start: int
    printed: str

    @property
    def text(self):
        """The line made plain, character for character."""
        return tidy(self.printed)

    @property
    def end(self):
        return self.start + len(self.printed)


@dataclass(frozen=True, slots=True)
class Sign:
    """What a dateline, a byline or a line of its own says; `end` is the offset in the body where it ends.

    `sure` is False for a place that stands alone, or beside an agency that is not known: it may be a label.
    """

    line: Line
    end: int
    place: str = ""
    date: str = ""
    late: bool = False
    start: int = 0
    sure: bool = True

    @property
    def printed(self):
        return self.line.printed[self.start : self.end - self.line.start]


def read_opening(line):
    """The dateline at the head of a line, or None."""
    return _agency_first(line) or _date_first(line) or read_place_first(line)


def _agency_first(line):
    """(Reuters) - The ferry ... / (ANSA) - ROME, MAR 3 - The ferry ..."""
    found = AGENCY_FIRST.match(line.text)
    if not found:
        return None
    return read_place_first(line, found.end() + 1) or Sign(line, line.start + found.end())


def _date_first(line):
    """3rd March 2021 – (Rome) The ferry ... / 3 March 2021, ROME – The ... / Feb. 3 (UPI) -- The ..."""
    date = match_date(line.text)
    if not date:
        return None
    seed = PLACE_IN_BRACKETS.match(line.text, date.end)
    if seed and seed["place"][0].isupper():
        place = "" if is_agency(seed["place"]) else cased(line.printed[slice(*seed.span("place"))])
        return Sign(line, line.start + seed.end(), place, date.iso)
    if line.text.startswith(", ", date.end):
        found = read_place_first(line, date.end + 2, date)
        return found if found and is_capital(line.printed[date.end + 2 :].split()[0]) else None
    agency = AGENCY.match(line.text, date.end)
    dash = agency and DASH.match(line.text, agency.end())
    return Sign(line, line.start + dash.end(), "", date.iso) if dash else None


def read_place_first(line, at=0, date=None):
    """PARIS, March 3 (AFP) – The ferry ... and its like; `date` is one that was printed before the place."""
    names, end = match_places(line.text, at)
    if not names or not all(map(may_be_place, names)):
        return None
    head = Head(line.text, names, end, date)
    stop = head.safe_end()
    if stop is None:
        return None
    date = head.date.iso if head.date else ""
    return Sign(line, line.start + stop, cased(line.printed[at:end]), date, sure=head.dated or head.known)


def read_place_and_date(line):
    """A line of its own: Paris, 3 March 2021 / Anna Berg | 3 March 2021, 10:30 / The Sund Post, 3 March 2021.

    What stands before the date is a place only as a known city; else it may be an author, a paper or a section.
    """
    names, at = match_places(line.text)
    if not names:
        return []
    place = cased(line.printed[:at]) if all(map(is_city, names)) else ""
    dates = _dates_after(line.text, at) or _dates_after(line.text, match_region(line.text, at) or at)
    return [Sign(line, line.end, place, date.iso, date.late) for date in dates]


def _dates_after(text, at):
    between = BEFORE_DATE.match(text, at)
    return read_date_line(text[between.end("mark") :].lstrip()) if between else []


class Head:
    """The parts of one dateline that begins with places, and whether they are enough to be one."""

    def __init__(self, text, names, end, date):
        self.text, self.names, self.at = text, names, end
        self.date, self.dated, self.agency, self.known = date, bool(date), None, False
        self.capital = all(map(is_capital, names))
        self.cities = all(map(is_city, names))
        self._read()

    def _read(self):
        """Date and agency; between place and date there may be a region."""
        if not self._read_date() and not self._agency_here():
            self.at = match_region(self.text, self.at) or self.at
            self._read_date()
        self.agency = self._agency_here()
        if self.agency:
            self.at, self.known = self.agency.end(), is_agency(_name(self.agency))

    def _read_date(self):
        before = BEFORE_DATE.match(self.text, self.at)
        if self.dated or not before:
            return self.dated
        date = match_date(self.text, before.end())
        named = before.group() in (", ", ". ") and (self.capital or self.cities)
        day = match_weekday(self.text, before.end()) if named else None
        end = date.end if date else day
        if end is None or (before["bracket"] and self.text[end : end + 1] != ")"):
            return False
        self.date, self.dated, self.at = date, True, end + bool(before["bracket"])
        return True

    def _agency_here(self):
        """An agency that is not known needs a date or a place in capitals beside it ("Berg (Labour) – who ...")."""
        found = AGENCY.match(self.text, self.at)
        if not found or (found["bare"] and not (self.dated or self.capital or self.cities)):
            return None
        beside = _name(found)[0].isupper() and (self.dated or self.capital)
        return found if beside or is_agency(_name(found)) else None

    def safe_end(self):
        """The offset where the dateline ends, or None where it may be the beginning of a sentence."""
        dash = DASH.match(self.text, self.at) or (self.agency and GLUED.match(self.text, self.at))
        if dash:
            return dash.end() if self._dash_is_safe(dash.end()) else None
        return self._end_without_dash()

    def _dash_is_safe(self, end):
        if self.dated or (self.agency and self.capital):
            return self.capital or not self._goes_on(end)
        alone = self.capital or self.known
        return alone and not self._goes_on(end) and all(map(reads_as_place, self.names))

    def _goes_on(self, end):
        """Whether a small letter follows: then a sentence goes on, and does not begin."""
        return self.text[end : end + 3].strip()[:1].islower()

    def _end_without_dash(self):
        mark = self.text[self.at : self.at + 1]
        stopped = mark == "." or self.text[self.at - 1] == "."
        end = self.at + (mark in (".", ":"))
        if self.agency and self.agency["slash"]:
            return end
        if self.agency and mark == ":":
            return end if self.dated or self.known else None
        if mark == ":" and self.capital and not self.dated and len(self.names) == 1:
            return end if self._is_label_of_place(end) else None
        safe = self.dated and (stopped or (self.agency and not self._goes_on(end)))
        return end if safe else None

    def _is_label_of_place(self, end):
        """SUNDNAGAR: Two brothers were ..., at the head of a paragraph that is no line of a talk."""
        word = self.names[0]
        return (
            len(word) > 4
            and reads_as_place(word)
            and len(self.text) - end > 80
            and self.text[end + 1].isupper()
        )


def _name(agency):
    return agency["round"] or agency["slash"] or agency["bare"]


def is_agency(name):
    """Whether a name, or the part of it before a stroke, is that of a known agency: "AP", "dpa/bb"."""
    return name.split("/")[0].strip().lower() in AGENCIES
