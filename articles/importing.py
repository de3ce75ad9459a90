"""From a plain article to rows: the engine reads it first, then one transaction under one lock writes it."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db import transaction

import extraction
from articles import matching
from articles.given import Contradiction, Given, agree, printed_date, whole_day
from articles.models import Article, Revision, Source
from articles.naming import Names, Settled, known_names
from articles.proposing import Proposal, settle
from articles.reading import PlainArticle
from articles.registering import take_turn
from articles.rows import names_in, spans_of, write_mentions, write_statements
from people.models import Organisation
from people.names import slug_of

IMPORTER = "import_article 1"
IMPORTED, WOULD_BE_IMPORTED, ALREADY = "imported", "would be imported", "already imported"
PENDING, WOULD_BE_PENDING = "pending revision", "would be a pending revision"


@dataclass(frozen=True)
class Outcome:
    """What became of a file: one of the five words above, and the rows that have its text.

    A pending revision has no proposals: its statements are found when it is applied.
    """

    status: str
    article: Article | None
    revision: Revision | None
    plain: PlainArticle
    printed_date: str
    proposals: tuple[Proposal, ...] = ()
    mentions: tuple[tuple[extraction.Mention, Settled], ...] = ()
    warnings: tuple[str, ...] = ()


def import_article(plain: PlainArticle, given: Given, *, dry_run: bool = False) -> Outcome:
    """Bring one article into the archive, with what the engine found in it; the same again changes nothing.

    A new text of an article that is known becomes a pending revision of it; its other data stay.

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
        take_turn()
        return _bring_in(plain, given, dated, found, dry_run)


def _bring_in(plain, given: Given, dated, found: extraction.Found, dry_run: bool) -> Outcome:
    date, date_from, warnings = dated
    names = names_in(f"{plain.article.headline}\n{plain.article.body}", found, given.publisher)
    publisher = _publisher(given.publisher, names)
    match = matching.find(plain, given, publisher, date)
    article, revision, status = match.article, match.revision, _status(match, dry_run)
    if status == IMPORTED:
        names.save_new()
        article = _article(plain, given, publisher, date, date_from)
    if status in (IMPORTED, PENDING):
        revision = _revision(plain, article)
    warnings = (*plain.warnings, *warnings, *found.warnings, *_warnings(match, date))
    shown_date = article.printed_date if article else date
    if status in (PENDING, WOULD_BE_PENDING):
        return Outcome(status, article, revision, plain, shown_date, warnings=warnings)
    proposals = tuple(settle(statement, names) for statement in found.statements)
    mentions = tuple((m, names.settle(m.name, m.kind)) for m in found.mentions)
    if status == IMPORTED:
        _write_found(article, revision, proposals, mentions)
    return Outcome(status, article, revision, plain, shown_date, proposals, mentions, warnings)


def _status(match: matching.Match, dry_run: bool) -> str:
    if match.revision:
        return ALREADY
    if match.article:
        return WOULD_BE_PENDING if dry_run else PENDING
    return WOULD_BE_IMPORTED if dry_run else IMPORTED


def _warnings(match: matching.Match, date: str) -> Iterator[str]:
    """What an editor should look at: articles that this may be, a date that the known article does not have."""
    for other in match.lookalikes:
        yield f"looks like article {other.pk} (use --article {other.pk})"
    if match.article and not match.revision:
        own = match.article.printed_date
        if date and not (own and agree(date, own)):
            yield f"prints the date {date}; article {match.article.pk} keeps its own ({own or 'none'})"


def _article(plain: PlainArticle, given: Given, publisher, date: str, date_from: str) -> Article:
    return Article.objects.create(
        publisher=publisher,
        source_url=given.source_url,
        language=given.language,
        slug=slug_of(plain.article.headline),
        printed_date=date,
        printed_day=whole_day(date),
        date_from=date_from,
    )


def _publisher(name: str, names: Names) -> Organisation | None:
    settled = names.settle(name, "organisation") if name else None
    if settled and settled.who is None:
        raise Contradiction(f"the publisher is not clear: {settled.reason}")
    return settled and settled.who


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


def _write_found(article: Article, revision: Revision, proposals, mentions) -> None:
    article.current = revision
    article.save(update_fields=["current"])
    write_statements(article, proposals)
    write_mentions(article, spans_of(mentions))
