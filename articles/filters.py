"""The filters of the public lists, as they stand in an address. All that are given must fit.

statements: `speaker=person-12`, `reported_by=organisation-3` (or `none`: no one named), `kind=direct`, `denial=yes`,
`named=no` (or `unsettled`), `publisher=3` (or `none`: not stated), `year=2022`, and beside a year `month=5`.
Articles: `publisher`, `year`, `month`, `place=Beijing`. People and organisations: `initial=h`.

A value that nothing has gives an empty list, and so does the number of somebody whom readers do not know. A value
that does not look like one, a filter given twice and a month without a year are faults: the page is a 400.
Parameters that are no filter of the list are ignored.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from django.db.models import Q, QuerySet
from django.utils.functional import cached_property
from django_filters import FilterSet

from articles.facets import (
    ChoiceFacet,
    InitialFacet,
    MonthFacet,
    Offer,
    PlaceFacet,
    PublisherFacet,
    SpeakerFacet,
    YearFacet,
)
from articles.models import Statement

STATES = Statement.SpeakerState
# What goes with a filter when that is changed or taken away.
HANGS_ON = {"year": ("year", "month")}


@dataclass(frozen=True)
class Link:
    label: str
    address: str
    number: int = 0
    current: bool = False


class PublicFilters(FilterSet):
    @cached_property
    def given(self) -> dict[str, str]:
        """The filters that the address sets, with their values as they stand there."""
        return {name: self.data[name] for name in self.filters if self.data.get(name)}

    @cached_property
    def faults(self) -> list[str]:
        """What is wrong with the filters, in words for whoever typed them; repeats nothing of theirs."""
        found = []
        for name, facet in self.filters.items():
            if len(self.data.getlist(name)) > 1:
                found.append(f"{name} is given more than once.")
            elif name in self.form.errors or (name == "month" in self.given and "year" not in self.given):
                found.append(f"{name} must be {facet.looks}.")
        return found

    @property
    def query(self) -> str:
        """The filters in their one spelling: the same rows have the same address."""
        return urlencode(self.given)

    def address(self, name: str, value: str = "") -> str:
        """Where this filter has another value, or is taken away; always the first page."""
        kept = {n: v for n, v in self.given.items() if n not in HANGS_ON.get(name, (name,))}
        return f"?{urlencode(kept | ({name: value} if value else {}))}"

    def active(self) -> list[Link]:
        """Every filter that is set, with the address without it."""
        return [
            Link(f"{self.filters[name].label}: {self.filters[name].label_of(value)}", self.address(name))
            for name, value in self.given.items()
        ]

    def offers(self) -> dict[str, list[Offer]]:
        """What each facet offers where all other filters stand; one that offers nothing is left out."""
        offered = {name: facet.offered(self._without(name)) for name, facet in self.filters.items()}
        return {name: offers for name, offers in offered.items() if offers}

    def _without(self, name: str) -> QuerySet:
        rows = self.queryset
        for other, value in self.given.items():
            if other not in HANGS_ON.get(name, (name,)):
                rows = self.filters[other].filter(rows, value)
        return rows

    def facets(self, offers: dict[str, Iterable[Offer]]) -> list[dict]:
        """The facets for the page: a heading and its links."""
        return [
            {
                "name": name,
                "title": self.filters[name].label,
                "links": [
                    Link(label, self.address(name, value), number, self.given.get(name) == value)
                    for value, label, number in rows
                ],
            }
            for name, rows in offers.items()
        ]


class StatementFilters(PublicFilters):
    speaker = SpeakerFacet("Speaker", "speaker")
    reported_by = SpeakerFacet("Reported by", "relay", unnamed="No one named")
    kind = ChoiceFacet(
        "Kind", {kind.value: (kind.label.capitalize(), Q(kind=kind)) for kind in Statement.Kind}
    )
    denial = ChoiceFacet("Denial", {"yes": ("Denied", Q(denies=True)), "no": ("Not denied", Q(denies=False))})
    named = ChoiceFacet(
        "Name",
        {
            "yes": ("Named", Q(speaker_state=STATES.NAMED)),
            "no": ("Not named in the article", Q(speaker_state=STATES.UNNAMED)),
            "unsettled": ("Not settled", Q(speaker_state=STATES.UNRESOLVED)),
        },
    )
    publisher = PublisherFacet("article__")
    year = YearFacet("article__")
    month = MonthFacet("article__")


class ArticleFilters(PublicFilters):
    publisher = PublisherFacet()
    year = YearFacet()
    month = MonthFacet()
    place = PlaceFacet()


class SpeakerFilters(PublicFilters):
    initial = InitialFacet()
