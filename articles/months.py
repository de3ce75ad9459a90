"""Statements by the month in which they were printed, as rows of bars: one row a year. Makes no query."""

import re
from dataclasses import dataclass

YEARS = 5
LETTERS = "JFMAMJJASOND"
NAMES = ("January", "February", "March", "April", "May", "June", "July")
NAMES += ("August", "September", "October", "November", "December")
MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
# Units of the chart: a column is 25 wide, its bar 16; the highest bar stands on 72 and is 56 high.
COLUMN, GROUND, HIGHEST = 25, 72, 56


@dataclass(frozen=True, slots=True)
class Month:
    """A column: its letter, its number as printed, and where its bar and its number stand."""

    letter: str
    number: str
    left: str
    middle: str
    top: str
    height: str
    above: str


@dataclass(frozen=True, slots=True)
class Year:
    year: str
    total: int
    label: str
    months: list[Month]


@dataclass(frozen=True, slots=True)
class Months:
    """The latest years with any statement, the newest first; how many are older, how many have no month."""

    years: list[Year]
    earlier: int
    undated: int


def by_month(numbers: dict[str, int]) -> Months:
    """`numbers` of statements by printed month (`2022-05`); every other key is no month of a year."""
    years: dict[str, list[int]] = {}
    undated = 0
    for printed, number in numbers.items():
        if match := MONTH.fullmatch(printed):
            years.setdefault(match[1], [0] * 12)[int(match[2]) - 1] += number
        else:
            undated += number
    newest = sorted(years, reverse=True)
    most = max((max(years[year]) for year in newest[:YEARS]), default=0)
    earlier = sum(sum(years[year]) for year in newest[YEARS:])
    return Months([_year(year, years[year], most) for year in newest[:YEARS]], earlier, undated)


def _year(year: str, numbers: list[int], most: int) -> Year:
    told = ", ".join(f"{name} {number}" for name, number in zip(NAMES, numbers, strict=True) if number)
    months = [_month(place, number, most) for place, number in enumerate(numbers)]
    return Year(year, sum(numbers), f"Statements by month in {year}: {told}", months)


def _month(place: int, number: int, most: int) -> Month:
    """Heights are in proportion to the month of `most` statements in the whole chart."""
    height = number * HIGHEST / most
    left = place * COLUMN + 2
    return Month(
        LETTERS[place],
        str(number or ""),
        str(left),
        str(left + 8),
        f"{GROUND - height:.1f}",
        f"{height:.1f}",
        f"{GROUND - height - 4:.1f}",
    )
