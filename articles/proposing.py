"""What the machine proposes of one statement: what the engine found, with its names settled against the archive."""

from dataclasses import dataclass

import extraction
from articles.models import Statement
from articles.naming import Names, Settled

SURE_OF_NOBODY = 0.3


@dataclass(frozen=True)
class Proposal:
    """A found statement with its names settled against the archive."""

    found: extraction.FoundStatement
    speakers: tuple[Settled, ...]
    relays: tuple[Settled, ...]
    candidates: tuple[dict, ...]
    links: tuple[str, ...]

    @property
    def confidence(self) -> float:
        """The engine's; whatever it was sure of, it is not sure where the archive leaves a name open."""
        left_open = self.found.speakers and self.state == Statement.SpeakerState.OPEN
        return min(self.found.confidence, SURE_OF_NOBODY) if left_open else self.found.confidence

    @property
    def state(self) -> str:
        if self.speakers:
            return Statement.SpeakerState.NAMED
        unnamed = self.found.speakers and all(s.kind == "unnamed" for s in self.found.speakers)
        return Statement.SpeakerState.UNNAMED if unnamed else Statement.SpeakerState.OPEN


def settle(found: extraction.FoundStatement, names: Names) -> Proposal:
    """Settle the names of one statement. One speaker who stays open leaves the whole statement open."""
    named = [names.settle(s.name, s.kind) for s in found.speakers if s.kind != "unnamed"]
    relays = [names.settle(s.name, s.kind) for s in found.reported_by if s.kind != "unnamed"]
    undecided = [s for s in named if s.who is None]
    candidates = [_candidate(one, names) for one in found.candidates]
    for one in undecided:
        candidates += one.candidates or [
            {"name": one.name, "kind": one.kind, "id": None, "reason": one.reason}
        ]
    return Proposal(
        found,
        () if undecided else tuple(named),
        tuple(r for r in relays if r.who),
        tuple(candidates),
        tuple(s.reason for s in [*named, *relays] if s.reason),
    )


def _candidate(candidate: extraction.Candidate, names: Names) -> dict:
    """Somebody whom the engine holds possible, with the row of exactly that name where there is one."""
    who = names.bearer(candidate.name, candidate.kind)
    return {
        "name": candidate.name,
        "kind": candidate.kind,
        "id": who.pk if who else candidate.key,
        "reason": candidate.reason,
    }


def words(body: str, spans: tuple[tuple[int, int], ...]) -> str:
    """The words of a statement: its parts as printed, joined by a space."""
    return " ".join(body[start:end] for start, end in spans)


def as_found(proposal: Proposal) -> dict:
    """What the machine proposed, as it is kept for good."""
    return {
        "speakers": [described(s) for s in proposal.speakers]
        or [
            {"name": s.name, "kind": s.kind, "id": None}
            for s in proposal.found.speakers
            if s.kind == "unnamed"
        ],
        "reported_by": [described(s) for s in proposal.relays],
        "candidates": list(proposal.candidates),
        "reasons": list(proposal.found.reasons),
        # How the names fit the archive: for editors, while the reasons above are shown to readers too.
        "links": list(proposal.links),
    }


def described(settled: Settled) -> dict:
    return {"name": settled.name, "kind": settled.kind, "id": settled.who.pk}
