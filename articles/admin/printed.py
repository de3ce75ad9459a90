"""What was printed and released, as it came: to be read, never to be changed."""

from django.contrib import admin

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
        return bytes(source.content).decode(errors="replace")


@admin.register(Revision)
class RevisionAdmin(ReadOnlyAdmin):
    list_display = ["headline", "article_id", "created_at", "created_by"]
    list_select_related = ["created_by"]
    search_fields = ["headline"]
    fields = [
        "article", "headline", "byline", "dateline", "place", "body", "source", "created_at",
        "created_by", "hash",
    ]  # fmt: skip

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("article__current")


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
