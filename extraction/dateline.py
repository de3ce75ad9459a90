"""Headline, byline, dateline and body of an article. Stands apart: uses nothing but the lexicon's months."""

import re
from dataclasses import dataclass

from .lexicon import MONTHS


class ArticleError(ValueError):
    """The text is not an article; `line` is the 1-based line where it fails, or None."""

    def __init__(self, message, line=None):
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Dateline:
    """Place and date as printed: `date` is YYYY[-MM[-DD]], --MM-DD or ""; `printed` stands in the body.

    `end` is the offset in the body, in code points, where the dateline ends (0 without one).
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


MONTH = "|".join(sorted((re.escape(m) for m in MONTHS), key=len, reverse=True))
WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
DATE = re.compile(
    rf"{WEEKDAY}(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m1>{MONTH})\.?"
    rf"|(?P<m2>{MONTH})\.? (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?)(?!\d)(?:,? (?P<y>\d{{4}}))?(?!\d)"
    r"|(?P<iso>\d{4}-\d\d-\d\d)(?!\d)"
)
DAY_ONLY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
CAPITALS = re.compile(r"[^\W\d_a-zß-ÿ][^\W\d_]*(?:[-'’. ]{1,2}[^\W\d_]+){0,4}")
REGION = re.compile(r", [^\W\d_][\w.]*(?: [^\W\d_][\w.]*){0,2}(?=,| \(| [-–—])")
AGENCY = re.compile(r" ?\((?P<a>[^()\n]{2,40})\)| ?/(?P<b>[^/\n]{2,40})/\.?")
DASH = re.compile(r"\.? ?(?:--|[-–—])(?= )")
LEAD = re.compile(r"FOR IMMEDIATE RELEASE[^\n]*\n+|(?:EMBARGOED|UPDATE)[^\n]*\n+")
BYLINE = re.compile(r"[Bb][Yy]:? (?P<who>[^\W\d_][^\n]{2,70})(?:\n|$)")
SEED = re.compile(r" [-–—] \((?P<place>[^()\n]{2,40})\)")


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
    return Article(headline.strip(), read_byline(body)[0], read_dateline(body), body, start)


def read_byline(body):
    """The byline of a body ("By A. Writer" -> "A. Writer") and the offset where it ends."""
    found = BYLINE.match(body)
    if not found or found["who"].rstrip()[-1] in '.!?:,”"':
        return "", 0
    return found["who"].strip(), found.end()


def read_dateline(body):
    """The dateline at the head of a body, or an empty one."""
    start = read_byline(body)[1]
    start += len(body[start:]) - len(body[start:].lstrip())
    lead = LEAD.match(body, start)
    if lead:
        start = lead.end()
    return _date_first(body, start) or _place_first(body, start) or Dateline(end=start)


def _date_first(body, start):
    found = DATE.match(body, start)
    if not found:
        return None
    seed = SEED.match(body, found.end())
    if seed:
        return Dateline(seed["place"], _iso(found), body[start : seed.end()], seed.end())
    end = found.end()
    if body[end : end + 1] in ("", "\n"):
        return Dateline("", _iso(found), body[start:end], end)
    return None


def _place_first(body, start):
    place = CAPITALS.match(body, start)
    if not place:
        return None
    name, at = place.group(), place.end()
    while name.endswith((" ", ".", "-")):
        name, at = name[:-1], at - 1
    region = REGION.match(body, at)
    if region and not DATE.match(body, at + 2):
        at = region.end()
    return _rest(body, start, name, at)


def _rest(body, start, name, at):
    """What follows the place: date, agency and separator; no dateline without one of the safe shapes."""
    date, at, dated = _date_after(body, at)
    agency = AGENCY.match(body, at)
    if agency:
        at = agency.end()
    dash = DASH.match(body, at)
    shouting = all(p.isupper() for p in re.findall(r"[^\W\d_]+", name)[:1])
    safe = dash and (shouting or dated or agency)
    safe = safe or (agency and agency["b"]) or (dated and body[at : at + 1] == ".")
    if not safe or len(name) < 2 or "\n" in body[start:at]:
        return None
    end = dash.end() if dash else at + (body[at : at + 1] == ".")
    return Dateline(_cased(name), date, body[start:end], end)


def _date_after(body, at):
    for mark in (", ", ". "):
        if body.startswith(mark, at):
            found = DATE.match(body, at + 2)
            if found:
                end = found.end() + (body.startswith(". /", found.end()))
                return _iso(found), end, True
            day = DAY_ONLY.match(body, at + 2)
            if day:
                return "", day.end(), True
    return "", at, False


def _iso(found):
    if found["iso"]:
        return found["iso"]
    month = MONTHS[found["m1"] or found["m2"]]
    day = int(found["d1"] or found["d2"])
    if not 1 <= day <= 31:
        return ""
    return f"{found['y'] or '-'}-{month:02}-{day:02}"


def _cased(name):
    """A place as it is written in a sentence: "PORT SELWYN" -> "Port Selwyn"; mixed case stays as printed."""
    first = re.split(r"[ -]", name)[0]
    if not first.isupper():
        return name
    parts = re.split(r"([ \-'’])", name)
    return "".join(
        p.lower() if i and p in ("AL", "EL", "DE", "OF") else p.capitalize() for i, p in enumerate(parts)
    )
