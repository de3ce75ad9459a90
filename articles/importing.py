"""From a plain article to rows: the engine reads it first, then one transaction under one lock writes it."""

from dataclasses import dataclass

from django.db import connection, transaction

import extraction
from articles.given import Contradiction, Given, printed_date, whole_day
from articles.models import Article, Attribution, Mention, Passage, Revision, Source, Statement
from articles.naming import Names, Settled, known_names
from articles.reading import PlainArticle
from people.models import Speaker
from people.names import slug_of

IMPORTER = "import_article 1"
SURE_OF_NOBODY = 0.3
LOCK = 20_220_525  # any number that no other advisory lock of the database uses


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
    dated = printed_date(plain.article.date, given)
    article = plain.article
    text = f"{article.headline}\n{article.body}"
    found = extraction.find_statements(
        article.body, headline=article.headline, date=article.date, known=known_names(text)
    )
    if dry_run:
        return _bring_in(plain, given, dated, found, dry_run)
    with transaction.atomic():
        _lock()
        return _bring_in(plain, given, dated, found, dry_run)


def _bring_in(plain, given: Given, dated, found: extraction.Found, dry_run: bool) -> Outcome:
    names = _names(found, given)
    publisher = _publisher(given.publisher, names)
    known = earlier(plain, given, publisher)
    writes = not known and not dry_run
    if writes:
        names.save_new()
    proposals = tuple(settle(statement, names) for statement in found.statements)
    mentions = tuple((m, names.settle(m.name, m.kind)) for m in found.mentions)
    written_date, date_from, warnings = dated
    row, status = known, "already imported" if known else "would be imported"
    if writes:
        row = _write(plain, given, publisher, (written_date, date_from), proposals, mentions)
        status = "imported"
    shown_date = known.printed_date if known else written_date
    warnings = plain.warnings + warnings + found.warnings
    return Outcome(status, row, plain, shown_date, proposals, mentions, warnings)


def _names(found: extraction.Found, given: Given) -> Names:
    """Everybody whom the article names, looked up together; a medium that reports is no surname."""
    relays = [s for f in found.statements for s in f.reported_by]
    speakers = [s for f in found.statements for s in f.speakers]
    printed = [(one.name, one.kind) for one in (*found.mentions, *speakers, *relays) if one.kind != "unnamed"]
    organisations = [s.name for s in relays if s.kind == "organisation"]
    if given.publisher:
        printed.append((given.publisher, "organisation"))
        organisations.append(given.publisher)
    return Names(printed, organisations)


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


def earlier(plain: PlainArticle, given: Given, publisher: Settled | None) -> Article | None:
    """The article that these bytes, or this very text, have become before."""
    source = Source.objects.filter(sha256=plain.sha256).first()
    same = Revision.objects.filter(headline=plain.article.headline, body=plain.article.body)
    revision = (source and source.revisions.first()) or same.select_related("article").first()
    if revision is None:
        return None
    article = revision.article
    if publisher and publisher.who != article.publisher:
        raise Contradiction(
            f"already imported as article {article.pk}, publisher {article.publisher or 'not stated'}."
        )
    if given.source_url and given.source_url != article.source_url:
        raise Contradiction(
            f"already imported as article {article.pk}, address {article.source_url or 'none'}."
        )
    return article


def _lock() -> None:
    """Importers take turns. On SQLite every transaction is IMMEDIATE, which is that lock."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def _write(plain, given: Given, publisher: Settled | None, dated, proposals, mentions) -> Article:
    written_date, date_from = dated
    article = Article.objects.create(
        publisher=publisher and publisher.who,
        source_url=given.source_url,
        language=given.language,
        slug=slug_of(plain.article.headline),
        printed_date=written_date,
        printed_day=whole_day(written_date),
        date_from=date_from,
    )
    article.current = _revision(plain, article)
    article.save(update_fields=["current"])
    _write_statements(article, proposals)
    Mention.objects.bulk_create(
        Mention(revision=article.current, spans=spans, **{who.spoken_kind: who})
        for who, spans in _spans(mentions).items()
    )
    return article


def _publisher(name: str, names: Names) -> Settled | None:
    settled = names.settle(name, "organisation") if name else None
    if settled and settled.who is None:
        raise Contradiction(f"the publisher is not clear: {settled.reason}")
    return settled


def _revision(plain: PlainArticle, article: Article) -> Revision:
    source = Source.objects.create(
        sha256=plain.sha256,
        name=plain.name[:255],
        media_type=f"text/plain; charset={plain.encoding}",
        content=plain.content,
        importer=IMPORTER,
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


def _write_statements(article: Article, proposals: tuple[Proposal, ...]) -> None:
    statements = Statement.objects.bulk_create(_statement(article, proposal) for proposal in proposals)
    pairs = list(zip(statements, proposals, strict=True))
    Passage.objects.bulk_create(p for s, proposal in pairs for p in _passages(article, s, proposal.found))
    Attribution.objects.bulk_create(
        Attribution(statement=statement, role=role, order=order, **{who.spoken_kind: who})
        for statement, proposal in pairs
        for role, settled in (("speaker", proposal.speakers), ("relay", proposal.relays))
        for order, who in enumerate(dict.fromkeys(s.who for s in settled), 1)
    )


def _statement(article: Article, proposal: Proposal) -> Statement:
    found = proposal.found
    return Statement(
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


def _passages(article: Article, statement: Statement, found: extraction.FoundStatement) -> list[Passage]:
    body = article.current.body
    return [
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
    ]


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


def _spans(mentions) -> dict[Speaker, list[tuple[int, int]]]:
    """Where each is named, under whatever name; a name that stayed open is no mention of anybody yet."""
    spans = {}
    for mention, settled in mentions:
        if settled.who:
            spans.setdefault(settled.who, set()).update(mention.spans)
    return {who: sorted(places) for who, places in spans.items()}
