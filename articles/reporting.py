"""What an import tells: a few lines for a person, one JSON object for a machine."""

from collections import Counter
from pathlib import Path

from articles.importing import ALREADY, PENDING, WOULD_BE_PENDING, Outcome
from articles.proposing import Proposal, as_found, described, words
from articles.reading import shown


def as_text(file: Path, outcome: Outcome) -> str:
    """What became of one file, in lines for a terminal."""
    lines = [as_line(file, outcome)]
    if outcome.status not in (ALREADY, PENDING, WOULD_BE_PENDING):
        still_open = [p for p in outcome.proposals if p.state == "open"]
        unnamed = [p for p in outcome.proposals if p.state == "unnamed"]
        article = outcome.plain.article
        lines += [
            f"  headline    {article.headline}",
            f"  place       {article.place or 'not stated'}",
            f"  date        {outcome.printed_date or 'not stated'}",
            f"  statements  {_kinds(outcome)}",
            f"  speakers    {_tally(s.name for p in outcome.proposals for s in p.speakers)}",
            f"  not named   {_tally(s.name for p in unnamed for s in p.found.speakers)}",
            f"  left open   {_tally(_printed_source(outcome, p) for p in still_open)}",
        ]
    return "\n".join(shown(line) for line in lines)


def as_line(file: Path, outcome: Outcome) -> str:
    """What became of one file, in one line; of an article that was there before, its state as well."""
    article, told = outcome.article, f"{shown(file)}: {outcome.status}"
    if outcome.status in (PENDING, WOULD_BE_PENDING):
        return f"{told} of article {article.pk} ({article.get_status_display()})"
    if outcome.status == ALREADY:
        return f"{told} as article {article.pk} ({article.get_status_display()})"
    return f"{told} as article {article.pk}" if article else told


def as_json(file: Path, outcome: Outcome) -> dict:
    """What became of one file, as the object that `--json` prints."""
    article = outcome.plain.article
    return {
        "file": shown(file),
        "status": outcome.status,
        "article": outcome.article and outcome.article.pk,
        "revision": outcome.revision and outcome.revision.pk,
        "id": shown(file.stem),
        "title": article.headline,
        "date": outcome.printed_date or None,
        "place": article.place or None,
        "people": [m.name for m, _ in outcome.mentions if m.kind == "person"],
        "organisations": [m.name for m, _ in outcome.mentions if m.kind == "organisation"],
        "statements": [_statement(outcome, proposal) for proposal in outcome.proposals],
        "warnings": list(outcome.warnings),
    }


def as_error(file: Path, message: str) -> dict:
    """The object that `--json` prints for a file that could not be imported."""
    return {
        "file": shown(file),
        "status": "error",
        "article": None,
        "revision": None,
        "id": shown(file.stem),
        "title": None,
        "date": None,
        "place": None,
        "people": [],
        "organisations": [],
        "statements": [],
        "warnings": [],
        "error": message,
    }


def _statement(outcome: Outcome, proposal: Proposal) -> dict:
    found, body = proposal.found, outcome.plain.article.body
    proposed = as_found(proposal)
    parts = [body[start:end] for start, end in found.content]
    return {
        "text": words(body, found.content),
        **({"parts": parts} if len(parts) > 1 else {}),
        "kind": found.kind,
        "denies": found.denies,
        "speaker": proposed["speakers"][0]["name"] if proposed["speakers"] else None,
        "speakers": proposed["speakers"],
        "candidates": proposed["candidates"],
        "reported_by": described(proposal.relays[0])["name"] if proposal.relays else None,
        "confidence": proposal.confidence,
        "rule": found.rule,
        "how": found.how,
        "passages": [
            {"role": role, "start": start, "end": end, "text": body[start:end]}
            for role in ("content", "source", "cue", "relay")
            for start, end in getattr(found, role)
        ],
    }


def _kinds(outcome: Outcome) -> str:
    kinds = Counter(p.found.kind for p in outcome.proposals)
    detail = ", ".join(f"{n} {kind}" for kind, n in sorted(kinds.items()))
    return f"{len(outcome.proposals)} ({detail})" if detail else "none"


def _printed_source(outcome: Outcome, proposal: Proposal) -> str:
    return words(outcome.plain.article.body, proposal.found.source) or "no name printed"


def _tally(names) -> str:
    return ", ".join(f"{name} ({n})" for name, n in Counter(names).most_common()) or "none"


def summary(became: Counter, passed_over: int, seconds: float) -> str:
    """A batch in one line: how many files ended how, and how many a second."""
    total = became.total()
    told = ", ".join(f"{n} {status}" for status, n in became.items())
    over = f"; {passed_over} passed over in folders" if passed_over else ""
    return f"{total} files: {told}{over}; {total / max(seconds, 0.001):.1f} files a second."
