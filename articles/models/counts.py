"""Figures for readers over everything public that names somebody: counted by the database, never row by row."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import Count, Exists, F, Min, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce, Substr

from articles.models.statement import Attribution, Passage, Statement
from people.models import Organisation, Person, Speaker

MOST = 20
SPEAKER, RELAY = Attribution.Role.SPEAKER, Attribution.Role.RELAY


@dataclass(frozen=True, slots=True)
class Figures:
    """How many public statements name somebody; one that they both spoke and passed on is one of the `total`.

    `kinds` has those that they said; `months` has all, by the first seven characters of the printed date.
    """

    total: int
    said: int
    relayed: int
    kinds: dict[str, int]
    months: dict[str, int]


def figures_of(who: Speaker) -> Figures:
    """The figures of one person or organisation, in one query."""
    numbers, kinds, months = Counter(), Counter(), Counter()
    for row in _by_month_and_kind(who):
        numbers.update({name: row[name] for name in ("total", "said", "relayed")})
        kinds[row["kind"]] += row["said"]
        months[row["month"]] += row["total"]
    said_as = {kind: kinds[kind] for kind in Statement.Kind.values if kinds[kind]}
    return Figures(numbers["total"], numbers["said"], numbers["relayed"], said_as, dict(months))


def printed_names(who: Speaker) -> list[tuple[str, int]]:
    """Under which printed words somebody alone speaks or passes on, the most frequent first, with their number.

    Of words for several nothing says which are whose: those of another one are no name of somebody.
    """
    said = Q(_alone(SPEAKER), attributions__role=SPEAKER, passages__role=Passage.Role.SOURCE)
    relayed = Q(_alone(RELAY), attributions__role=RELAY, passages__role=Passage.Role.RELAY)
    current = Q(passages__revision=F("article__current"))
    rows = Statement.objects.public().filter(said | relayed, current, **_named(who))
    counted = rows.values_list("passages__text").annotate(number=Count("pk"), first=Min("passages"))
    return [(text, number) for text, number, _ in counted.order_by("-number", "first")[:MOST]]


def relays_of(who: Speaker) -> list[tuple[Speaker, int]]:
    """Who passed on the words of somebody, as far as readers know them: with the number of statements."""
    spoken = Attribution.objects.filter(role=SPEAKER, **{who.spoken_kind: who})
    # Only these few are asked whether they are public, not everything that somebody says.
    public = Exists(Statement.objects.public().filter(pk=OuterRef("statement")))
    relayed = Attribution.objects.filter(public, role=RELAY, statement__in=spoken.values("statement"))
    return _ranked(relayed, MOST)


def most_quoted(most: int) -> list[tuple[Speaker, int]]:
    """The people and organisations that say most in the archive, with the number of statements.

    Reads every public statement, so it is for pages that keep it.
    """
    return _ranked(Attribution.objects.filter(role=SPEAKER, statement__in=Statement.objects.public()), most)


def _named(who: Speaker) -> dict[str, Speaker]:
    return {f"attributions__{who.spoken_kind}": who}


def _alone(role: str) -> Q:
    """For statements: nobody has the second place in this role."""
    return ~Exists(Attribution.objects.filter(statement=OuterRef("pk"), role=role, order=2))


def _by_month_and_kind(who: Speaker) -> QuerySet:
    rows = Statement.objects.public().filter(**_named(who))
    grouped = rows.values("kind", month=Substr("article__printed_date", 1, 7))
    return grouped.annotate(
        total=Count("pk", distinct=True),
        said=Count("pk", filter=Q(attributions__role=SPEAKER)),
        relayed=Count("pk", filter=Q(attributions__role=RELAY)),
    ).order_by()


def _ranked(rows: QuerySet[Attribution], most: int) -> list[tuple[Speaker, int]]:
    """Those of the rows whom readers know, by their number of rows; of equal ones by name."""
    shown = Q(person__in=Person.objects.shown()) | Q(organisation__in=Organisation.objects.shown())
    name, slug = (Coalesce(f"person__{field}", f"organisation__{field}") for field in ("name", "slug"))
    found = rows.filter(shown).values_list("person", "organisation", name, slug).annotate(number=Count("pk"))
    # Only what a link needs is read: these are not rows to be saved.
    return [
        (Person(pk=person, name=name, slug=slug) if person else Organisation(pk=pk, name=name, slug=slug), n)
        for person, pk, name, slug, n in found.order_by("-number", name, "person")[:most]
    ]
