"""Which article of the archive a text is: the very same, a new text of one that is known, or none of them."""

import re
from collections import Counter
from dataclasses import dataclass

from django.db.models.functions import Length

from articles.given import Contradiction, Given, agree, whole_day
from articles.models import Article, Revision
from articles.reading import PlainArticle
from people.models import Organisation
from people.names import fold

ENOUGH_SHARED = 0.6  # of the words; chosen, not measured
WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Match:
    """What the archive has of a text.

    `article` is none where the text is of no known article; then `lookalikes` may be it. `revision` is none
    where the text is new to the archive.
    """

    article: Article | None = None
    revision: Revision | None = None
    lookalikes: tuple[Article, ...] = ()


def find(plain: PlainArticle, given: Given, publisher: Organisation | None, date: str) -> Match:
    """The article that this is, by its bytes or text, by what is given, or by what it prints.

    `publisher`: the one that is given, settled against the archive. `date`: the printed date, as completed by
    what is given. Raises Contradiction where what is given is not what the article has.
    """
    revision = _same(plain)
    if revision:
        _check(revision.article, given, publisher, "already imported as")
        return Match(revision.article, revision)
    article = _told(given.article) or _at(given.source_url)
    alike = () if article else _namesakes(plain.article.headline, date)
    article = article or _known(alike, plain, given, publisher, date)
    if article:
        _check(article, given, publisher, "a new text of")
        return Match(article)
    return Match(lookalikes=alike)


def shared(text: str, other: str) -> float:
    """How much two texts have in common: the words of both, counted, as a part of the longer one.

    A word is compared without case and accents; words count as often as they stand there, in any order.
    """
    ours, theirs = Counter(WORD.findall(fold(text))), Counter(WORD.findall(fold(other)))
    longer = max(ours.total(), theirs.total())
    return (ours & theirs).total() / longer if longer else 1.0


def _same(plain: PlainArticle) -> Revision | None:
    """The revision of these very bytes, or of this very text."""
    revisions, read = Revision.objects.select_related("article__publisher"), plain.article
    # The length has an index. Bodies are compared, and put in order, here: with either in the query, SQLite
    # would not use the index but walk through all texts.
    as_long = revisions.alias(length=Length("body")).filter(length=len(read.body), headline=read.headline)
    same_text = [revision for revision in as_long if revision.body == read.body]
    same_bytes = revisions.filter(source__sha256=plain.sha256).order_by("pk").first()
    return same_bytes or min(same_text, key=lambda revision: revision.pk, default=None)


def _told(number: int | None) -> Article | None:
    if number is None:
        return None
    article = Article.objects.select_related("publisher").filter(pk=number).first()
    if article is None:
        raise Contradiction(f"--article {number}: the archive has no article of this number.")
    return article


def _at(url: str) -> Article | None:
    at = Article.objects.select_related("publisher").filter(source_url=url).order_by("pk")
    found = list(at[:2]) if url else []
    if len(found) > 1:
        several = " and ".join(str(a.pk) for a in found)
        raise Contradiction(
            f"--source-url {url}: articles {several} have this address. Name one by --article."
        )
    return found[0] if found else None


def _namesakes(headline: str, date: str) -> tuple[Article, ...]:
    """The articles with this headline and this printed date."""
    if not date:
        return ()
    dated = Article.objects.filter(printed_date=date, current__headline=headline)
    return tuple(dated.select_related("publisher", "current").order_by("pk"))


def _known(alike: tuple[Article, ...], plain, given: Given, publisher, date: str) -> Article | None:
    """The one namesake of the same publisher and whole day that shares enough words; of two, neither."""
    if publisher is None or whole_day(date) is None:
        return None
    found = [
        article
        for article in alike
        # One that has an address of its own is another article than what stands at the address given.
        if article.publisher == publisher and not (given.source_url and article.source_url)
        if shared(article.current.body, plain.article.body) >= ENOUGH_SHARED
    ]
    return found[0] if len(found) == 1 else None


def _check(article: Article, given: Given, publisher: Organisation | None, what: str) -> None:
    """Raises Contradiction, naming both, where what is given is not what the article has."""
    if given.article not in (None, article.pk):
        raise Contradiction(f"{what} article {article.pk}, but --article says {given.article}.")
    date = article.printed_date
    for own, what_own, option, told, agrees in (
        (article.publisher, "publisher", "--publisher", publisher, publisher == article.publisher),
        (
            article.source_url,
            "address",
            "--source-url",
            given.source_url,
            given.source_url == article.source_url,
        ),
        (date, "date", "--published", given.published, bool(date) and agree(date, given.published)),
    ):
        if told and not agrees:
            raise Contradiction(
                f"{what} article {article.pk}, {what_own} {own or 'not stated'}, but {option} says {told}."
            )
