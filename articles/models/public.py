"""What readers see: the part of that rule which asks about several models at once."""

from datetime import date

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from articles.models.article import Article, Release
from articles.models.log import Decision
from articles.models.statement import Attribution, Mention, Statement
from people.models import Organisation, Person, Speaker


def public_speakers(model: type[Person] | type[Organisation]) -> QuerySet[Speaker]:
    """Confirmed, listed, and named in a public statement or in a confirmed mention on a public article,
    or (an organisation) the publisher of one."""
    this = {model._meta.model_name: OuterRef("pk")}
    articles = Article.objects.public()
    speaks = Attribution.objects.filter(_public_statement(), **this)
    named = Mention.objects.filter(
        Exists(articles.filter(pk=OuterRef("revision__article"))),
        status=Mention.Status.CONFIRMED,
        revision_id=F("revision__article__current_id"),
        **this,
    )
    seen = Exists(speaks) | Exists(named)
    if model is Organisation:
        seen |= Exists(articles.filter(publisher=OuterRef("pk")))
    return model.objects.shown().filter(Q(seen))


def counted_speakers(model: type[Person] | type[Organisation]) -> QuerySet[Speaker]:
    """The public ones, each with the number of public statements that it `said` and that it `relayed`."""
    said, relayed = (_count_of(model, role) for role in ("speaker", "relay"))
    return public_speakers(model).annotate(said=said, relayed=relayed)


def public_organisations() -> QuerySet[Organisation]:
    """The public organisations, each with the number of public articles that it `published`."""
    articles = Article.objects.public().filter(publisher=OuterRef("pk"))
    return public_speakers(Organisation).annotate(published=_number(articles, "publisher"))


def latest_articles() -> QuerySet[Article]:
    """Public articles for a list, the newest first: without their text, with the number of statements."""
    said = Statement.objects.public().filter(article=OuterRef("pk"))
    articles = Article.objects.public().select_related("publisher", "current").defer("current__body")
    return articles.annotate(said=_number(said, "article")).order_by("-publish_at", "-id")


def latest_statements() -> QuerySet[Statement]:
    """Public statements for a list: the newest article first, in it as they were found in the text."""
    statements = Statement.objects.public().with_all().defer("article__current__body")
    return statements.order_by("-article__publish_at", "-article_id", "id")


def days_beside(day: date) -> tuple[date | None, date | None]:
    """The last day before and the first day after this one on which public statements were printed."""
    statements = Statement.objects.public().order_by("article__printed_day")
    days = statements.values_list("article__printed_day", flat=True)
    return (
        days.filter(article__printed_day__lt=day).last(),
        days.filter(article__printed_day__gt=day).first(),
    )


def public_articles() -> QuerySet[Article]:
    """Public articles with their text, number and kind of its `release`, and whether a candidate is `undecided`.

    The last one is never told to readers: it only says that figures over the statements would be premature.
    """
    articles = Article.objects.public().select_related("publisher", "current")
    released = _releases(OuterRef("current"))
    candidates = Statement.objects.filter(article=OuterRef("pk"), status=Statement.Status.CANDIDATE)
    return articles.annotate(
        release=Subquery(released.values("number")[:1]),
        release_kind=Subquery(released.values("kind")[:1]),
        undecided=Exists(candidates),
    )


def checked_statements() -> QuerySet[Statement]:
    """Public statements with their article, and with when and by whose user name they were accepted."""
    log = Decision.objects.filter(statement=OuterRef("pk")).order_by("-id")
    accepted = log.filter(action=Decision.Action.ACCEPT)
    return (
        Statement.objects.public()
        .with_all()
        .annotate(
            accepted_at=Subquery(accepted.values("at")[:1]),
            accepted_by=Subquery(accepted.values("editor__username")[:1]),
            speaker_changed=Exists(log.filter(action=Decision.Action.CHANGE)),
            release=Subquery(_releases(OuterRef("article__current")).values("number")[:1]),
        )
    )


def noticed_articles() -> QuerySet[Article]:
    """Articles whose addresses only say what became of them, with how many statements readers had `seen`."""
    articles = Article.objects.noticed().select_related("publisher", "current")
    seen = Statement.objects.noticed().filter(article=OuterRef("pk"))
    return articles.annotate(seen=_number(seen, "article"))


def noticed_statements() -> QuerySet[Statement]:
    """Statements whose addresses only say what became of them, or of their article."""
    return Statement.objects.noticed().select_related("article__publisher", "article__current")


def last_notice(row: Article | Statement) -> Decision | None:
    """The decision by which it is not shown; its public note is what readers are told."""
    acts = {"withheld": "withhold", "withdrawn": "withdraw", "retracted": "retract"}
    return row.decisions.filter(
        statement=row if isinstance(row, Statement) else None, action=acts[row.status]
    ).last()


def _releases(revision: OuterRef) -> QuerySet[Release]:
    """Those under which a revision is public, the newest first; only a released one has a number."""
    return Release.objects.filter(revision=revision, public_from__lte=timezone.now()).order_by("-number")


def _count_of(model: type[Person] | type[Organisation], role: str) -> Coalesce:
    kind = model._meta.model_name
    rows = Attribution.objects.filter(_public_statement(), role=role, **{kind: OuterRef("pk")})
    return _number(rows, kind)


def _public_statement() -> Exists:
    """For attributions: asked row by row, since a list of all public statements would be made for every page."""
    return Exists(Statement.objects.public().filter(pk=OuterRef("statement")))


def _number(rows: QuerySet, group: str) -> Coalesce:
    """A subquery that counts `rows`, all of one `group`; 0 where there are none."""
    return Coalesce(Subquery(rows.order_by().values(group).annotate(n=Count("pk")).values("n")), 0)
