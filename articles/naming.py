"""Which person or organisation of the archive a printed name is: exactly one, a new one, or left open."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import extraction
from people.models import Organisation, OrganisationName, Person, PersonName, Speaker
from people.names import Surname, fold, letters, slug_of

MODELS = {"person": (Person, PersonName), "organisation": (Organisation, OrganisationName)}
WORD = re.compile(r"[^\W_][\w’'.&-]*")
LONGEST_NAME = 6  # words
MOST_CANDIDATES = 5


@dataclass(frozen=True)
class Settled:
    """What became of one printed name. `who` is None where it was left open; then `candidates` says who fits.

    `who.pk` is None for somebody whom the archive does not have yet.
    """

    name: str
    kind: str
    who: Speaker | None = None
    reason: str = ""
    candidates: tuple[dict, ...] = field(default=())


def known_names(text: str) -> tuple[extraction.Known, ...]:
    """Everybody of the archive whose name, or another printed name, stands in the text.

    The capitalised runs of the text are looked up by their folded form, so that the cost depends on the
    text and not on the size of the archive.
    """
    forms = frozenset(fold(run) for run in _runs(text))
    known = {extraction.Known(name, kind, pk) for kind in MODELS for name, pk in _bearers(kind, forms)}
    return tuple(sorted(known, key=lambda k: (k.kind, k.key, k.name)))


def _runs(text: str) -> set[str]:
    words = list(WORD.finditer(text))
    runs = set()
    for i, first in enumerate(words):
        if first[0][0].isupper():
            for last in words[i : i + LONGEST_NAME]:
                runs.add(text[first.start() : last.end()].rstrip(".’'"))
    return runs


def _bearers(kind: str, forms: frozenset[str]) -> Iterator[tuple[str, int]]:
    """Every name with one of these folded forms, and the id of who bears it."""
    if not forms:
        return
    model, other = MODELS[kind]
    yield from model.objects.filter(folded__among=forms).order_by().values_list("name", "pk")
    yield from other.objects.filter(folded__among=forms).order_by().values_list("name", f"{kind}_id")


class Names:
    """The printed names of one article, as (name, kind), looked up together and each settled once.

    `organisations`: the names that are organisations beyond doubt, a publisher or a medium that reports.
    `text`: where the names should be printed. The engine may put one together ("her son Tom" is Tom Berg); such a
    name is in no article, so it is neither looked up nor made.
    """

    def __init__(
        self, printed: Iterable[tuple[str, str]], organisations: Iterable[str] = (), text: str | None = None
    ):
        self._settled: dict[tuple[str, str], Settled] = {}
        sure = {(fold(name), "organisation") for name in organisations}
        names = {}
        for name, kind in printed:
            names.setdefault((fold(name), kind), " ".join(name.split()))
        maybe_surnames = {key for key, name in names.items() if " " not in name} - sure
        kin = _kin({form for form, _ in maybe_surnames})
        spelt = {k: self._spelt(k, frozenset(form for form, kind in names if kind == k)) for k in MODELS}
        whole = None if text is None else " ".join(text.casefold().split())
        for (form, kind), name in names.items():
            if whole is not None and (form, kind) not in sure and name.casefold() not in whole:
                self._settled[form, kind] = _left_open(name, kind, [], f"“{name}” is not printed as a whole")
                continue
            bearers_of_surname = kin[form] if (form, kind) in maybe_surnames else None
            self._settled[form, kind] = _settle(name, kind, spelt[kind][form], bearers_of_surname)

    def settle(self, name: str, kind: str) -> Settled:
        """The archive's bearer of exactly this name, or a new one, or nobody where it does not decide."""
        return self._settled[fold(name), kind]

    def bearer(self, name: str, kind: str) -> Speaker | None:
        """Whose name this is, where it was looked up and did not stay open."""
        settled = self._settled.get((fold(name), kind))
        return settled and settled.who

    def save_new(self) -> int:
        """Make the rows of all whom the archive did not have, as proposed; how many there were."""
        made = 0
        for kind, (model, _) in MODELS.items():
            new = [s.who for s in self._settled.values() if s.kind == kind and s.who and s.who.pk is None]
            made += len(model.objects.bulk_create(new))
        return made

    def _spelt(self, kind: str, forms: frozenset[str]) -> dict[str, dict[Speaker, set[str]]]:
        """By folded form: who bears the name, and in which spellings."""
        bearers = list(_bearers(kind, forms))
        rows = MODELS[kind][0].objects.in_bulk({pk for _, pk in bearers})
        spelt = defaultdict(lambda: defaultdict(set))
        for name, pk in sorted(bearers, key=lambda bearer: bearer[1]):
            spelt[fold(name)][rows[pk]].add(name)
        return spelt


def _kin(forms: set[str]) -> dict[str, list[Person]]:
    """The people whose full name ends in one of these words."""
    kin = defaultdict(list)
    for person in Person.objects.alias(surname=Surname("folded")).filter(surname__in=forms):
        first, _, surname = person.folded.rpartition(" ")
        if first:
            kin[surname].append(person)
    return kin


def _settle(name: str, kind: str, spelt: dict[Speaker, set[str]], kin: list[Person] | None) -> Settled:
    """`kin`: the people with this surname, where the name may be one; else None."""
    bearers = list(spelt)
    if kin is not None and (open_name := _as_surname(name, kind, bearers, kin[:MOST_CANDIDATES])):
        return open_name
    if len(bearers) > 1:
        return _left_open(name, kind, bearers, f"the archive has {len(bearers)} called “{name}”")
    if not bearers:
        who = MODELS[kind][0](name=name, slug=slug_of(name))
        return Settled(name, kind, who, f"“{name}” is new to the archive.")
    if letters(name) not in map(letters, spelt[bearers[0]]):
        return _left_open(name, kind, bearers, f"{bearers[0].name} only sounds like “{name}”")
    return Settled(name, kind, bearers[0], f"“{name}” is exactly a name of {bearers[0].name}.")


def _as_surname(name: str, kind: str, bearers: list[Speaker], kin: list[Person]) -> Settled | None:
    """One word may be anybody's surname, and be taken for an organisation: then nobody is linked or made."""
    if kind == "person":
        return _left_open(name, kind, [*bearers, *kin], f"“{name}” is no full name")
    if kin or not (bearers or name.isupper()):
        return _left_open(name, kind, [*bearers, *kin], f"“{name}” may be a surname")
    return None


def _left_open(name: str, kind: str, bearers: list[Speaker], why: str) -> Settled:
    candidates = ({"name": b.name, "kind": b.spoken_kind, "id": b.pk, "reason": why} for b in bearers)
    return Settled(name, kind, None, f"{why}; left open.", tuple(candidates))
