"""Where people and organisations come from: the articles that print them, and what they are printed as saying."""

from django.db.models import Count, Min, QuerySet

from articles.admin import queues, saying
from articles.models import Article, Attribution, Mention, Statement
from people.models import Speaker

MOST = 20


def with_origins(whos: list[Speaker]) -> list[Speaker]:
    """Each with the `first_article` that prints them, or none, and the number of `accepted` statements.

    Four queries however many there are.
    """
    if not whos:
        return whos
    kind, pks = whos[0].spoken_kind, [who.pk for who in whos]
    first = _first_articles(kind, pks)
    articles = Article.objects.select_related("current").defer("current__body").in_bulk(set(first.values()))
    accepted = _accepted(kind, pks)
    for who in whos:
        who.first_article = articles.get(first.get(who.pk))
        who.accepted = accepted.get(who.pk, 0)
    return whos


def _first_articles(kind: str, pks: list[int]) -> dict[int, int]:
    """The id of the first article in which each is mentioned, speaks or reports."""
    first = {}
    for model, article in ((Mention, "revision__article"), (Attribution, "statement__article")):
        rows = model.objects.filter(**{f"{kind}__in": pks}).values(kind)
        for pk, found in rows.annotate(first=Min(article)).values_list(kind, "first"):
            first[pk] = min(found, first.get(pk, found))
    return first


def _accepted(kind: str, pks: list[int]) -> dict[int, int]:
    rows = Attribution.objects.filter(
        role=Attribution.Role.SPEAKER, statement__status=Statement.Status.ACCEPTED, **{f"{kind}__in": pks}
    )
    return dict(rows.values(kind).annotate(count=Count("pk")).values_list(kind, "count"))


def printed_in(who: Speaker) -> QuerySet[Article]:
    """The latest articles that print them."""
    found = Article.objects.filter(queues.naming(who)).select_related("current").defer("current__body")
    return found.order_by("-id")[:MOST]


def statements(who: Speaker) -> list[dict]:
    """The latest statements that they make or pass on, as the rows of a table."""
    found = Statement.objects.naming(who).with_all().defer("article__current__body").order_by("-id")[:MOST]
    return [saying.line(number, one) for number, one in enumerate(found, 1)]


def links(who: Speaker) -> list[tuple[str, str]]:
    """The lists that hold everything about them, as label and address."""
    this = queues.key(who)
    lists = [
        ("All articles that print them", queues.address("articles_article", naming=this)),
        ("All that they say", queues.address("articles_statement", speaker=this)),
        ("All that they report", queues.address("articles_statement", relay=this)),
    ]
    if who.spoken_kind == "organisation":
        published = queues.address("articles_article", publisher__id__exact=who.pk)
        lists.append(("All that they published", published))
    return lists
