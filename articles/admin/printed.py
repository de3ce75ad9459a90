"""What was printed and released, as it came: to be read, never to be changed."""

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html

from articles.admin import queues
from articles.admin.acts import ReadOnlyAdmin
from articles.admin.log import sentence
from articles.models import Decision, Release, Revision, Source


@admin.register(Source)
class SourceAdmin(ReadOnlyAdmin):
    list_display = ["name", "media_type", "imported_at", "imported_by"]
    list_select_related = ["imported_by"]
    search_fields = ["name", "sha256"]
    fields = ["name", "media_type", "sha256", "imported_at", "imported_by", "importer", "as_text"]
    readonly_fields = ["as_text"]

    def get_queryset(self, request):
        return super().get_queryset(request).defer("content")

    @admin.display(description="content")
    def as_text(self, source):
        encoding = source.media_type.partition("charset=")[2] or "utf-8"
        return bytes(source.content).decode(encoding, errors="replace")


@admin.register(Revision)
class RevisionAdmin(queues.QueueMixin, ReadOnlyAdmin):
    list_display = ["headline", "printed_in", "created_at", "created_by"]
    list_filter = [queues.OfArticle, queues.Pending]
    list_select_related = ["created_by", "article__current"]
    list_deferred = ("body", "article__current__body")
    search_fields = ["headline"]
    fields = [
        "standing", "article", "headline", "byline", "dateline", "place", "body", "source", "created_at",
        "created_by", "hash",
    ]  # fmt: skip
    readonly_fields = ["standing"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("article__current")

    @admin.display(description="article", ordering="article")
    def printed_in(self, revision):
        address = reverse("admin:articles_article_change", args=[revision.article_id])
        return format_html('<a href="{}">{}</a>', address, revision.article)

    @admin.display(description="this text")
    def standing(self, revision):
        """What the text is to its article."""
        if revision.pk == revision.article.current_id:
            return f"is the current text of “{revision.article}”."
        if Revision.objects.pending().filter(pk=revision.pk).exists():
            return (
                f"is pending for “{revision.article}”: it came in later than the current text. "
                "A pending text cannot be applied yet; until then the article stays as it is."
            )
        return f"is another version of “{revision.article}”."


@admin.register(Release)
class ReleaseAdmin(ReadOnlyAdmin):
    list_display = ["article", "number", "kind", "public_from", "by"]
    list_select_related = ["article__current", "by"]
    list_filter = ["kind"]
    fields = ["article", "revision", "number", "kind", "public_note", "public_from", "at", "by", "hash"]


@admin.register(Decision)
class DecisionAdmin(ReadOnlyAdmin):
    list_display = ["at", "said", "article"]
    list_select_related = ["editor", "article__current", "statement", "person", "organisation"]
    list_filter = ["action"]
    ordering = ["-id"]
    fields = [
        "at", "said", "article", "statement", "revision", "person", "organisation", "editor", "action",
        "reason", "public_note", "before", "after", "hash",
    ]  # fmt: skip
    readonly_fields = ["said"]

    @admin.display(description="decision")
    def said(self, decision):
        return sentence(decision)
