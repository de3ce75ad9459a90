"""Which person or organisation of the archive a printed name is: exactly one, a new one, or left open."""

import re
from dataclasses import dataclass, field

import extraction
from people.models import Organisation, Person, Speaker
from people.names import fold

MODELS = {"person": Person, "organisation": Organisation}
WORD = re.compile(r"[^\W_][\w’'.&-]*")
LONGEST_NAME = 6  # words


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
    forms = list(_runs(text))
    known = set()
    for at in range(0, len(forms), 500):
        chunk = forms[at : at + 500]
        for kind, model in MODELS.items():
            own = model.objects.filter(folded__in=chunk).values_list("name", "pk")
            others = model.objects.filter(other_names__folded__in=chunk).values_list(
                "other_names__name", "pk"
            )
            known |= {extraction.Known(name, kind, pk) for name, pk in [*own, *others]}
    return tuple(sorted(known, key=lambda k: (k.kind, k.key, k.name)))


def _runs(text: str) -> set[str]:
    words = list(WORD.finditer(text))
    runs = set()
    for i, first in enumerate(words):
        if first[0][0].isupper():
            for last in words[i : i + LONGEST_NAME]:
                runs.add(fold(text[first.start() : last.end()].rstrip(".’'")))
    return runs


class Names:
    """The printed names of one article, each settled once."""

    def __init__(self):
        self._settled: dict[tuple[str, str], Settled] = {}

    def settle(self, name: str, kind: str) -> Settled:
        """The archive's bearer of exactly this name, or a new one, or nobody where it does not decide."""
        key = (fold(name), kind)
        if key not in self._settled:
            self._settled[key] = self._look_up(name, kind)
        return self._settled[key]

    def save_new(self, settled: Settled) -> Speaker:
        """The row of somebody settled, made now (as proposed) where the archive had none."""
        if settled.who.pk is None:
            settled.who.save()
        return settled.who

    def _look_up(self, name: str, kind: str) -> Settled:
        model = MODELS[kind]
        bearers = list(model.objects.called(name)[:5])
        if kind == "person" and len(name.split()) == 1:
            kin = model.objects.filter(folded__endswith=f" {fold(name)}")[:5]
            why = f"“{name}” is no full name"
            return Settled(name, kind, None, f"{why}; left open.", _candidates([*bearers, *kin], why))
        if len(bearers) > 1:
            why = f"the archive has {len(bearers)} called “{name}”"
            return Settled(name, kind, None, f"{why}; left open.", _candidates(bearers, why))
        if bearers:
            return Settled(name, kind, bearers[0], f"“{name}” is exactly a name of {bearers[0].name}.")
        return Settled(name, kind, model(name=name), f"“{name}” is new to the archive.")


def _candidates(bearers: list[Speaker], reason: str) -> tuple[dict, ...]:
    return tuple({"name": b.name, "kind": b.spoken_kind, "id": b.pk, "reason": reason} for b in bearers)
