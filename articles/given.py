"""What the person who imports says of a file, checked for itself and against what the file prints."""

import re
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator, URLValidator

from articles.models import Article

DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?")


class Contradiction(Exception):
    """What was said of a file contradicts what it prints, or what the archive has; names both."""


@dataclass(frozen=True)
class Given:
    """What the person who imports says of a file; empty where they say nothing."""

    publisher: str = ""
    source_url: str = ""
    published: str = ""
    language: str = ""
    article: int | None = None

    def fault(self) -> str:
        """What is wrong with it, whatever the file; empty when all is well."""
        if self.published and not (DATE.fullmatch(self.published) and _is_date(self.published)):
            return f"--published {self.published}: a date looks like 2022, 2022-05 or 2022-05-25."
        if self.language and not LANGUAGE.fullmatch(self.language):
            return f"--language {self.language}: a code looks like en or en-GB."
        if len(self.publisher) > 255 or not self.publisher.isprintable():
            return "--publisher: a name has at most 255 characters, in one line."
        try:
            if self.source_url:
                URLValidator(("http", "https"))(self.source_url)
                # In bytes, so that it fits into its index on PostgreSQL.
                MaxLengthValidator(2000)(self.source_url.encode())
        except (ValidationError, UnicodeEncodeError):
            return f"--source-url {self.source_url}: an address looks like https://example.org/news/1."
        return ""


def printed_date(printed: str, given: Given) -> tuple[str, str, tuple[str, ...]]:
    """The date to keep, where it comes from, and warnings.

    What is given may complete what is printed, never contradict it.
    """
    warnings = ()
    if not _is_date(printed):
        printed, warnings = "", (f"the printed date {printed} is not in the calendar: left empty",)
    if not given.published:
        return printed, Article.DateFrom.DATELINE if printed else "", warnings
    whole = _with_year(printed, given.published)
    chosen = max(whole, given.published, key=len)
    if not agree(printed, given.published) or not _is_date(chosen):
        raise Contradiction(
            f"prints the date {printed}, but --published says {given.published}. "
            "Give a date that agrees with the printed one, or leave the option out."
        )
    return chosen, Article.DateFrom.DATELINE if chosen == printed else Article.DateFrom.OPTION, warnings


def agree(printed: str, given: str) -> bool:
    """Whether one of two dates says no more than the other; a printed one may lack its year."""
    whole = _with_year(printed, given)
    return whole.startswith(given) or given.startswith(whole)


def _with_year(printed: str, given: str) -> str:
    return given[:4] + printed[1:] if printed.startswith("--") else printed


def whole_day(printed: str) -> date | None:
    """The day, where year, month and day are all there."""
    return date.fromisoformat(printed) if DAY.fullmatch(printed) else None


def _is_date(text: str) -> bool:
    """Whether the calendar has this date, as far as it is given; nothing given is no error."""
    whole = f"2000{text[1:]}" if text.startswith("--") else text + "2000-01-01"[len(text) :]
    try:
        return bool(date.fromisoformat(whole))
    except ValueError:
        return False
