"""What a list can be narrowed by: each facet reads one value from the address and offers those that there are.

A facet is given public rows only and names public speakers only, so a hidden name is in no label and no count.
"""

from django import forms
from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce, Substr
from django.utils.dates import MONTHS
from django_filters import Filter

from articles.models import Attribution, Passage, public_speakers
from people.models import Organisation, Person, Speaker

ID = "[1-9][0-9]{0,17}"
NONE = "none"
MOST = 10

# A value for the address, its label, and how many rows have it.
Offer = tuple[str, str, int]


class Facet(Filter):
    """`title` heads it, `looks` tells whoever typed a malformed value what one looks like."""

    field_class = forms.RegexField

    def __init__(self, title: str, regex: str, looks: str):
        super().__init__(label=title, regex=rf"\A(?:{regex})\Z")
        self.looks = looks

    def filter(self, rows: QuerySet, value: str) -> QuerySet:
        return self.narrow(rows, value) if value else rows

    def narrow(self, rows: QuerySet, value: str) -> QuerySet:
        """The rows with this value; none where nothing has it."""
        raise NotImplementedError

    def offered(self, rows: QuerySet) -> list[Offer]:
        raise NotImplementedError

    def label_of(self, value: str) -> str:
        return value


class ChoiceFacet(Facet):
    """A few values known beforehand: each with its label and condition."""

    def __init__(self, title: str, choices: dict[str, tuple[str, Q]]):
        super().__init__(title, "[a-z]{1,20}", f"one of {', '.join(choices)}")
        self.choices = choices

    def narrow(self, rows, value):
        return rows.filter(self.choices[value][1]) if value in self.choices else rows.none()

    def offered(self, rows):
        counts = {value: Count("pk", filter=condition) for value, (_, condition) in self.choices.items()}
        found = rows.aggregate(**counts)
        return [(value, label, found[value]) for value, (label, _) in self.choices.items() if found[value]]

    def label_of(self, value):
        return self.choices[value][0] if value in self.choices else value


class NamedFacet(Facet):
    """Values are people or organisations; `unnamed` is the label of `none`, where there is one."""

    def __init__(self, title: str, regex: str, looks: str, unnamed: str):
        or_none = f"|{NONE}" if unnamed else ""
        super().__init__(title, regex + or_none, f"{looks}, or none" if unnamed else looks)
        self.unnamed, self._asked = unnamed, {}

    def named(self, value: str) -> Speaker | None:
        """Whom readers know under this value."""
        if value not in self._asked:
            model, pk = self.key_of(value)
            self._asked[value] = public_speakers(model).filter(pk=pk).first()
        return self._asked[value]

    def key_of(self, value: str) -> tuple[type[Speaker], int]:
        raise NotImplementedError

    def label_of(self, value):
        if value == NONE:
            return self.unnamed
        who = self.named(value)
        return who.name if who else "not in this archive"


class SpeakerFacet(NamedFacet):
    """Who speaks, or who passed it on: `person-12`, `organisation-3`."""

    def __init__(self, title: str, role: str, unnamed: str = ""):
        super().__init__(
            title, f"(?:person|organisation)-{ID}", "such as person-12 or organisation-3", unnamed
        )
        self.role = role

    def key_of(self, value):
        kind, _, pk = value.partition("-")
        return {"person": Person, "organisation": Organisation}[kind], int(pk)

    def narrow(self, rows, value):
        if value == NONE:
            return self._of_nobody(rows)
        who = self.named(value)
        if who is None:
            return rows.none()
        named = Attribution.objects.filter(role=self.role, **{who.spoken_kind: who})
        return rows.filter(pk__in=named.values("statement"))

    def _of_nobody(self, rows: QuerySet) -> QuerySet:
        """Without anybody in this role, in print too: somebody without a page is still somebody."""
        named = Attribution.objects.filter(statement=OuterRef("pk"), role=self.role)
        printed = Passage.objects.filter(
            statement=OuterRef("pk"), role=self.role, revision=OuterRef("article__current")
        )
        return rows.filter(~Exists(named), ~Exists(printed))

    def offered(self, rows):
        named = Attribution.objects.filter(
            Q(person__in=Person.objects.shown()) | Q(organisation__in=Organisation.objects.shown()),
            role=self.role,
            statement__in=rows.order_by().values("pk"),
        )
        named = named.annotate(name=Coalesce("person__name", "organisation__name"))
        counted = named.values_list("person", "organisation", "name").annotate(number=Count("pk"))
        found = [
            (f"person-{person}" if person else f"organisation-{organisation}", name, number)
            for person, organisation, name, number in counted.order_by("-number", "name", "person")[:MOST]
        ]
        nobody = self._of_nobody(rows).count() if self.unnamed else 0
        return [*found, (NONE, self.unnamed, nobody)] if nobody else found


class PublisherFacet(NamedFacet):
    """`path` leads from a row to its article."""

    def __init__(self, path: str = ""):
        super().__init__("Publisher", ID, "the number of an organisation, such as 3", "Not stated")
        self.publisher = f"{path}publisher"

    def key_of(self, value):
        return Organisation, int(value)

    def narrow(self, rows, value):
        if value == NONE:
            return rows.filter(**{self.publisher: None})
        who = self.named(value)
        return rows.filter(**{self.publisher: who}) if who else rows.none()

    def offered(self, rows):
        shown = Q(**{self.publisher: None}) | Q(**{f"{self.publisher}__in": Organisation.objects.shown()})
        names = rows.order_by().filter(shown).values_list(self.publisher, f"{self.publisher}__name")
        counted = names.annotate(n=Count("pk")).order_by("-n", f"{self.publisher}__name", self.publisher)
        return [
            (str(pk), name, number) if pk else (NONE, self.unnamed, number)
            for pk, name, number in counted[:MOST]
        ]


class YearFacet(Facet):
    """The year that an article prints; `path` leads from a row to its article."""

    def __init__(self, path: str = ""):
        super().__init__("Year", "[0-9]{4}", "four digits, such as 2022")
        self.date = f"{path}printed_date"

    def narrow(self, rows, value):
        return rows.filter(**{f"{self.date}__startswith": value})

    def offered(self, rows):
        years = [
            (year, number) for year, number in numbered(rows, Substr(self.date, 1, 4)) if year.isdecimal()
        ]
        return [(year, year, number) for year, number in reversed(years)]


class MonthFacet(Facet):
    """A month of the year that the address sets; without a year it offers nothing."""

    def __init__(self, path: str = ""):
        super().__init__("Month", "[1-9]|1[0-2]", "a number from 1 to 12, beside a year")
        self.date = f"{path}printed_date"

    def narrow(self, rows, value):
        year = self.parent.given["year"]
        return rows.filter(**{f"{self.date}__startswith": f"{year}-{int(value):02}"})

    def offered(self, rows):
        if "year" not in self.parent.given:
            return []
        months = [(month, number) for month, number in numbered(rows, Substr(self.date, 6, 2)) if month]
        return [(str(int(month)), self.label_of(month), number) for month, number in months]

    def label_of(self, value):
        # A printed date may have a month that no calendar has.
        return str(MONTHS.get(int(value), value))


class PlaceFacet(Facet):
    """Where an article says that it was written, as printed."""

    def __init__(self):
        super().__init__("Place", r"[^\x00-\x1f]{1,255}", "the name of a place, as printed")

    def narrow(self, rows, value):
        return rows.filter(current__place=value)

    def offered(self, rows):
        places = numbered(rows.exclude(current__place=""), F("current__place")).order_by("-number", "piece")
        return [(place, place, number) for place, number in places[:MOST]]


class InitialFacet(Facet):
    """The first letter or digit of a name, without accents."""

    def __init__(self):
        super().__init__("First letter", "[a-z0-9]", "one small letter, such as h, or a digit")

    def narrow(self, rows, value):
        return rows.filter(folded__startswith=value)

    def offered(self, rows):
        found = numbered(rows, Substr("folded", 1, 1))
        return [(letter, letter.upper(), number) for letter, number in found if letter.isalnum()]

    def label_of(self, value):
        return value.upper()


def numbered(rows: QuerySet, piece) -> QuerySet:
    """Each value of the expression `piece`, in its order, with its number of rows."""
    return (
        rows.order_by()
        .annotate(piece=piece)
        .values_list("piece")
        .annotate(number=Count("pk"))
        .order_by("piece")
    )
