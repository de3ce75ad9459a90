"""What the engine hands back: plain, frozen data. Spans are half-open code point offsets into the body."""

from dataclasses import dataclass

Span = tuple[int, int]
Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """A name that the archive knows; `key` is opaque and handed back as it came."""

    name: str
    kind: str
    key: object


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who spoke or relayed; `kind` is person, organisation or unnamed (`name`: the article's own words)."""

    name: str
    kind: str
    key: object = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who fits a statement that was left open, with the reason in plain words."""

    name: str
    kind: str
    key: object
    reason: str


@dataclass(frozen=True, slots=True)
class FoundStatement:
    """One statement; `speakers` is empty when it was left open, then `candidates` says who fits and why."""

    kind: str
    denies: bool
    content: Spans
    source: Spans
    cue: Spans
    relay: Spans
    speakers: tuple[Speaker, ...]
    candidates: tuple[Candidate, ...]
    reported_by: tuple[Speaker, ...]
    rule: str
    how: str
    confidence: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody named in the text, with every place where the name is printed."""

    name: str
    kind: str
    spans: Spans
    key: object = None


@dataclass(frozen=True, slots=True)
class Found:
    """Everything found in one body."""

    statements: tuple[FoundStatement, ...]
    mentions: tuple[Mention, ...]
    warnings: tuple[str, ...]
