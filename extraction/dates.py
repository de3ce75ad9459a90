"""Dates as newspapers print them. Never more of a date than is printed: a year that is missing stays missing.

All functions take text that is already tidy (`text.tidy`); offsets are code points.
"""

import re
from dataclasses import dataclass

from .lexicon import MONTHS

MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
WEEKDAY = r"(?i:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\b\.?"
DATE = re.compile(
    rf"(?:{WEEKDAY},? )?(?:"
    rf"(?P<d1>[0-9]{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m1>{MONTH})\b\.?(?:,? (?P<y1>[0-9]{{4}})(?![0-9]))?"
    rf"|(?P<m2>{MONTH})\b\.? (?P<d2>[0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9])(?:,? (?P<y2>[0-9]{{4}})(?![0-9]))?"
    rf"|(?P<m3>{MONTH})\b\.? (?P<y3>[0-9]{{4}})(?![0-9])"
    r"|(?P<iso>[0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9]))"
)
DAY_ONLY = re.compile(WEEKDAY)
TIME = (
    r"(?:at )?(?:[0-9]{1,2}[.:h][0-9]{2}(?::[0-9]{2})?|[0-9]{1,2}(?= ?[AaPp]\.?[Mm]))"
    r"(?: ?[AaPp]\.?[Mm]\b\.?)?(?: ?(?:[A-Z]{1,4}\b|\([A-Z]{2,4}\)|[+-][0-9]{2}:?[0-9]{2}))?"
)
LATE = r"(?P<late>updated|modified|revised|corrected)"
LABEL = (
    rf"(?i:(?:(?:first|last|originally) )?(?:{LATE}|published|posted|issued|released|dated?)\b(?: on)?:? ?"
    r"|(?:(?:for )?immediate|press) release(?: ?[:,|–—-])? ?)"
)
OPENING = re.compile(rf"[(\[*]*(?P<label>{LABEL})?(?:{TIME},? )?")
CLOSING = re.compile(rf"(?:(?:T|,? | ?[-–—|] ?){TIME})?[)\]]?\.?[ ,;|*]*")


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date as YYYY[-MM[-DD]] or --MM-DD, "" for a day that no month has; `late` is that of an update."""

    iso: str
    end: int
    late: bool = False


def match_date(text, at=0):
    """The date that stands at an offset ("Wed, 3 March 2021", "Feb. 3", "2021-03-03"), or None."""
    found = DATE.match(text, at)
    return PrintedDate(_iso(found), found.end()) if found else None


def match_weekday(text, at=0):
    """Where the name of a day ends that stands at an offset, or None. It is no date."""
    found = DAY_ONLY.match(text, at)
    return found.end() if found else None


def read_date_line(line):
    """The dates of a line that is nothing but dates, times and words such as "Published"; else none.

    More than one only where each further one says what it is ("Published 3 March 2021, updated 4 March 2021").
    """
    dates, at = [], 0
    while at < len(line):
        opening = OPENING.match(line, at)
        found = match_date(line, opening.end())
        if not found or (dates and not opening["label"]):
            return []
        dates.append(PrintedDate(found.iso, found.end, bool(opening["late"])))
        at = CLOSING.match(line, found.end).end()
    return dates


def _iso(found):
    if found["iso"]:
        return found["iso"]
    month = MONTHS[found["m1"] or found["m2"] or found["m3"]]
    if found["y3"]:
        return f"{found['y3']}-{month:02}"
    day = int(found["d1"] or found["d2"])
    if not 1 <= day <= 31:
        return ""
    return f"{found['y1'] or found['y2'] or '-'}-{month:02}-{day:02}"
