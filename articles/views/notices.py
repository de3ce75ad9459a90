"""What stands at the address of a thing that readers have seen and that is no longer shown."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from articles.models import Article, Statement, last_notice, noticed_articles, noticed_statements
from articles.models.chain import sha256


class Noticed:
    """A page that falls back on a notice before it says that there is nothing at its address."""

    def get(self, request, *args, **kwargs):
        try:
            return super().get(request, *args, **kwargs)
        except Http404:
            gone = self.noticed().filter(pk=kwargs["pk"]).first()
            if gone is None:
                raise
            return notice(request, gone)


class NoticedArticle(Noticed):
    def noticed(self):
        return noticed_articles()


class NoticedStatement(Noticed):
    def noticed(self):
        return noticed_statements()


def notice(request: HttpRequest, gone: Article | Statement) -> HttpResponse:
    """The notice of a withheld article (200), or the tombstone of what was withdrawn or retracted (410)."""
    article = gone if isinstance(gone, Article) else gone.article
    about = gone if article.is_public else article
    withheld = about.status == Article.Status.WITHHELD
    context = {
        "article": article,
        "statement": gone if isinstance(gone, Statement) else None,
        "state": about.get_status_display(),
        "retracted": about is not article,
        "withheld": withheld,
        "notice": last_notice(about),
        "shows_headline": article.is_public or article.show_headline,
        "seen": gone.seen if gone is article else None,
        "text_hash": sha256(article.current.body),
    }
    response = render(request, "articles/notice.html", context, status=200 if withheld else 410)
    response["X-Robots-Tag"] = "noindex"
    return response
