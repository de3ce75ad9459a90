"""From a plain article to rows: the engine reads it first, then one transaction under one lock writes it."""

from dataclasses import dataclass
from datetime import date

from django.db import connection, transaction

import extraction
from articles.models import Article, Attribution, Mention, Passage, Revision, Source, Statement
from articles.naming import Names, Settled, known_names
from articles.reading import PlainArticle
from people.models import Organisation
from people.names import slug_of

IMPORTER = "import_article 1"
SURE_OF_NOBODY = 0.3
LOCK = 20_220_525  # any number that no other advisory lock of the database uses


class Contradiction(Exception):
    """What was said of a file contradicts what it prints, or what the archive has; names both."""


@dataclass(frozen=True)
class Given:
    """What the person who imports says of a file; empty where they say nothing."""

    publisher: str = ""
    source_url: str = ""
    published: str = ""
    language: str = ""


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


@dataclass(frozen=True)
class Outcome:
    """What became of a file; `status` is imported, would be imported or already imported."""

    status: str
    article: Article | None
    plain: PlainArticle
    printed_date: str
    proposals: tuple[Proposal, ...] = ()
    mentions: tuple[tuple[extraction.Mention, Settled], ...] = ()
    warnings: tuple[str, ...] = ()


def import_article(plain: PlainArticle, given: Given, *, dry_run: bool = False) -> Outcome:
    """Bring one article into the archive, with what the engine found in it; the same again changes nothing.

    Raises Contradiction. With `dry_run` nothing is written.
    """
    printed_date, date_from = _date(plain, given)
    article = plain.article
    text = f"{article.headline}\n{article.body}"
    found = extraction.find_statements(
        article.body, headline=article.headline, date=article.date, known=known_names(text)
    )
    with transaction.atomic():
        _lock()
        if known := earlier(plain, given):
            return Outcome("already imported", known, plain, known.printed_date, warnings=plain.warnings)
        names = Names()
        proposals = tuple(settle(statement, names) for statement in found.statements)
        mentions = tuple((m, names.settle(m.name, m.kind)) for m in found.mentions)
        row = None if dry_run else _write(plain, given, (printed_date, date_from), proposals, mentions, names)
    status = "would be imported" if dry_run else "imported"
    warnings = plain.warnings + found.warnings
    return Outcome(status, row, plain, printed_date, proposals, mentions, warnings)


def settle(found: extraction.FoundStatement, names: Names) -> Proposal:
    """Settle the names of one statement. One speaker who stays open leaves the whole statement open."""
    named = [names.settle(s.name, s.kind) for s in found.speakers if s.kind != "unnamed"]
    relays = [names.settle(s.name, s.kind) for s in found.reported_by if s.kind != "unnamed"]
    undecided = [s for s in named if s.who is None]
    candidates = [{"name": c.name, "kind": c.kind, "id": c.key, "reason": c.reason} for c in found.candidates]
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


def earlier(plain: PlainArticle, given: Given) -> Article | None:
    """The article that these bytes, or this very text, have become before."""
    source = Source.objects.filter(sha256=plain.sha256).first()
    same = Revision.objects.filter(headline=plain.article.headline, body=plain.article.body)
    revision = (source and source.revisions.first()) or same.select_related("article").first()
    if revision is None:
        return None
    article = revision.article
    publisher = article.publisher.name if article.publisher else ""
    if given.publisher and given.publisher != publisher:
        raise Contradiction(
            f"already imported as article {article.pk}, publisher {publisher or 'not stated'}."
        )
    if given.source_url and given.source_url != article.source_url:
        raise Contradiction(
            f"already imported as article {article.pk}, address {article.source_url or 'none'}."
        )
    return article


def _date(plain: PlainArticle, given: Given) -> tuple[str, str]:
    """The date and where it comes from: the option may complete what is printed, never contradict it."""
    printed = plain.article.date
    if not given.published:
        return printed, Article.DateFrom.DATELINE if printed else ""
    fits = (
        given.published.endswith(printed[1:]) if printed[:2] == "--" else given.published.startswith(printed)
    )
    if printed and not fits:
        raise Contradiction(f"prints the date {printed}, but --published says {given.published}.")
    return given.published, Article.DateFrom.OPTION


def _lock() -> None:
    """Importers take turns. On SQLite every transaction is IMMEDIATE, which is that lock."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def _write(plain, given: Given, dated, proposals, mentions, names: Names) -> Article:
    printed_date, date_from = dated
    article = Article.objects.create(
        publisher=_publisher(given.publisher, names),
        source_url=given.source_url,
        language=given.language,
        slug=slug_of(plain.article.headline),
        printed_date=printed_date,
        printed_day=date.fromisoformat(printed_date) if len(printed_date) == 10 else None,
        date_from=date_from,
    )
    article.current = _revision(plain, article)
    article.save(update_fields=["current"])
    for proposal in proposals:
        _write_statement(article, proposal, names)
    Mention.objects.bulk_create(
        Mention(revision=article.current, spans=mention.spans, **_who(settled, names))
        for mention, settled in _once(mentions)
    )
    return article


def _publisher(name: str, names: Names) -> Organisation | None:
    if not name:
        return None
    settled = names.settle(name, "organisation")
    if settled.who is None:
        raise Contradiction(f"the publisher is not clear: {settled.reason}")
    return names.save_new(settled)


def _revision(plain: PlainArticle, article: Article) -> Revision:
    source = Source.objects.create(
        sha256=plain.sha256, name=plain.name, content=plain.content, importer=IMPORTER
    )
    read = plain.article
    return Revision.objects.create(
        article=article,
        headline=read.headline,
        byline=read.byline,
        dateline=read.dateline.printed,
        place=read.place,
        body=read.body,
        source=source,
    )


def _write_statement(article: Article, proposal: Proposal, names: Names) -> None:
    found = proposal.found
    statement = Statement.objects.create(
        article=article,
        kind=found.kind,
        denies=found.denies,
        speaker_state=proposal.state,
        confidence=proposal.confidence,
        rule=found.rule,
        how=found.how,
        engine_version=extraction.VERSION,
        found=as_found(proposal),
        text=words(article.current.body, found.content),
    )
    body = article.current.body
    Passage.objects.bulk_create(
        Passage(
            statement=statement,
            revision=article.current,
            role=role,
            order=order,
            start=start,
            end=end,
            text=body[start:end],
        )
        for role in ("content", "source", "cue", "relay")
        for order, (start, end) in enumerate(getattr(found, role), 1)
    )
    Attribution.objects.bulk_create(
        Attribution(statement=statement, role=role, order=order, **_who(settled, names))
        for role, settled_ones in (("speaker", proposal.speakers), ("relay", proposal.relays))
        for order, settled in enumerate(_distinct(settled_ones), 1)
    )


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


def _who(settled: Settled, names: Names) -> dict:
    return {settled.kind: names.save_new(settled)}


def _distinct(settled_ones: tuple[Settled, ...]) -> list[Settled]:
    return list({id(s.who): s for s in settled_ones}.values())


def _once(mentions) -> list[tuple[extraction.Mention, Settled]]:
    """One mention a bearer; a name that stayed open is no mention of anybody yet."""
    return list({id(s.who): (m, s) for m, s in mentions if s.who}.values())
