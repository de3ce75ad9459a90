"""The page of an article: its text with its marks, its statements, and what may become of it."""

from django.contrib import admin
from django.db.models import Case, QuerySet, Value, When
from django.utils.html import format_html

from articles.admin import log, marks, publication, queues, saying
from articles.admin.acts import ActsMixin, ReadOnlyAdmin
from articles.models import Article, Revision, Statement


@admin.register(Article)
class ArticleAdmin(ActsMixin, queues.QueueMixin, ReadOnlyAdmin):
    acts = (
        publication.ConfirmMentions, publication.Submit, publication.Publish, publication.SendBack,
        publication.Lift, publication.Withhold, publication.Withdraw, publication.Discard, publication.Reopen,
    )  # fmt: skip
    change_form_template = "admin/articles/article/change_form.html"
    list_display = ["headline", "status", "open_candidates", "pending_texts", "published_by", "printed_date"]
    list_filter = [
        queues.OfPublisher, queues.Naming, "status", queues.OpenCandidates, queues.WithPending,
        queues.PublisherNamed,
    ]  # fmt: skip
    date_hierarchy = "printed_day"
    list_select_related = ["current", "publisher"]
    list_deferred = ("current__body",)
    search_fields = ["current__headline"]
    # What waits for an editor first, the newest on top.
    ordering = [Case(When(status__in=["draft", "review"], then=Value(0)), default=Value(1)).asc(), "-id"]
    fields = ["status"]  # the template shows facts instead

    def filled(self, rows):
        return queues.with_counts(rows)

    @admin.display(description="headline", ordering="current__headline")
    def headline(self, article):
        return article.current.headline

    @admin.display(description="open candidates", ordering=queues.number_of(queues.CANDIDATES))
    def open_candidates(self, article):
        narrowed = {"article__id__exact": article.pk, "status__exact": Statement.Status.CANDIDATE.value}
        return queues.counted(article.candidates, "articles_statement", **narrowed)

    @admin.display(description="pending texts")
    def pending_texts(self, article):
        narrowed = {"article__id__exact": article.pk, "pending": "yes"}
        return queues.counted(article.pending, "articles_revision", **narrowed)

    @admin.display(description="publisher", ordering="publisher__folded")
    def published_by(self, article):
        if not article.publisher:
            return "none"
        address = queues.address("articles_article", publisher__id__exact=article.publisher_id)
        return format_html('<a href="{}">{}</a>', address, article.publisher)

    def render_change_form(self, request, context, obj=None, **kwargs):
        numbered = list(enumerate(in_order(obj), 1))
        context |= {
            "title": obj.current.headline,
            "subtitle": "",
            "facts": facts(obj),
            "paragraphs": marks.paragraphs(obj.current.body, numbered),
            "statements": [saying.line(number, one) for number, one in numbered],
            "listed": queues.address("articles_statement", article__id__exact=obj.pk),
            "pending": pending(obj),
            "mentions": obj.current.mentions.select_related("person", "organisation"),
            "offers": self.offers(request, obj),
            "log": log.entries(obj.decisions),
        }
        return super().render_change_form(request, context, obj=obj, **kwargs)


def facts(article: Article) -> list[tuple]:
    """What is known about the article, as label and value; what was not printed or given is left out."""
    origin = f", {article.get_date_from_display()}" if article.date_from else ""
    rows = [
        ("State", article.get_status_display()),
        ("Public from", article.publish_at and log.moment(article.publish_at)),
        ("Publisher", article.publisher),
        ("Address of the source", article.source_url),
        ("Printed date", f"{article.printed_date or 'not stated'}{origin}"),
        ("Dateline", article.current.dateline),
        ("Byline", article.current.byline),
    ]
    return [(label, value) for label, value in rows if value]


def pending(article: Article) -> QuerySet[Revision]:
    """The texts that came in after the current one and wait for an editor, the newest first."""
    waiting = article.revisions.pending().select_related("source").defer("body", "source__content")
    return waiting.order_by("-id")


def in_order(article: Article) -> list[Statement]:
    """The statements in the order of their words in the text."""
    found = article.statements.with_all()

    def place(one):
        content = one.passages_of("content")
        return (content[0].start if content else len(article.current.body), one.pk)

    return sorted(found, key=place)
