"""The page of an article: its text with its marks, its statements, and what may become of it."""

from django import forms
from django.contrib import admin
from django.db.models import Case, Count, IntegerField, OuterRef, Subquery, Value, When
from django.db.models.functions import Coalesce

from articles import curating, publishing, states
from articles.admin import log, marks, statement
from articles.admin.acts import ActsMixin, PublicNote, ReadOnlyAdmin, VersionedAct
from articles.models import Article, Mention, Statement


class ConfirmMentions(VersionedAct):
    slug, label = "confirm-mentions", "Confirm mentions"
    help = "Everybody listed under Mentions is named in this article."

    @classmethod
    def possible(cls, article):
        return article.current.mentions.filter(status=Mention.Status.PROPOSED).exists()

    @classmethod
    def allowed(cls, editor, article):
        public = article.has_been_public
        needed = ["people.confirm_person", *(["articles.change_public_statement"] if public else [])]
        return editor.has_perms(needed)

    def run(self):
        return curating.confirm_mentions(self.row, self.editor, **self.seen())


class StateAct(VersionedAct):
    """An act that moves an article from one state to another; `publishing` knows which, and who may."""

    act: str

    @classmethod
    def possible(cls, article):
        return not states.hindrance(article, cls.act)

    @classmethod
    def allowed(cls, editor, article):
        return editor.has_perm(states.permission(article, cls.act))

    def run(self):
        act = getattr(publishing, self.act.replace(" ", "_"))
        return act(self.row, self.editor, **self.seen())


class Submit(StateAct):
    slug, act, label = "submit", "submit", "Submit for review"


class Publish(StateAct):
    slug, act, label = "publish", "publish", "Publish"
    help = "From then on readers see the text and every accepted statement."
    with_open_candidates = forms.BooleanField(required=False, label="Publish with open candidates")

    def __init__(self, article, editor, **kwargs):
        super().__init__(article, editor, **kwargs)
        self.open = article.statements.filter(status=Statement.Status.CANDIDATE).count()
        if self.open:
            self.help = f"Open candidates: {self.open}. They stay hidden until somebody decides on them."
        else:
            del self.fields["with_open_candidates"]

    def run(self):
        ticked = self.cleaned_data.get("with_open_candidates", False)
        return publishing.publish(self.row, self.editor, with_open_candidates=ticked, **self.seen())


class SendBack(StateAct):
    slug, act, label = "send-back", "send back", "Send back to draft"


class Discard(StateAct):
    slug, act, label = "discard", "discard", "Discard"


class Reopen(StateAct):
    slug, act, label = "reopen", "reopen", "Reopen as a draft"


class Hide(PublicNote, StateAct):
    show_headline = forms.BooleanField(required=False, label="Go on showing the headline")

    def seen(self):
        return super().seen() | {"show_headline": self.cleaned_data["show_headline"]}


class Withhold(Hide):
    slug, act, label = "withhold", "withhold", "Withhold"
    help = "Out of sight for now: every address of the article shows the public note instead."


class Withdraw(Hide):
    slug, act, label = "withdraw", "withdraw", "Withdraw"
    help = "Out of sight for good. Every address of the article says that it was withdrawn, and why."


class Lift(PublicNote, StateAct):
    slug, act, label = "lift", "lift", "Show again"
    help = "Readers see the article again, with what was accepted in the meantime."

    def __init__(self, article, editor, **kwargs):
        super().__init__(article, editor, **kwargs)
        self.fields["public_note"].required = False
        self.fields["public_note"].label = "Public note (optional)"


class CandidatesFilter(admin.SimpleListFilter):
    title, parameter_name = "candidates", "candidates"

    def lookups(self, request, model_admin):
        return [("open", "with open candidates"), ("none", "all decided")]

    def queryset(self, request, queryset):
        if self.value() == "open":
            return queryset.filter(candidates__gt=0)
        return queryset.filter(candidates=0) if self.value() == "none" else queryset


def count_candidates():
    """The number of statements of an article on which nobody has decided."""
    candidates = Statement.objects.filter(article=OuterRef("pk"), status=Statement.Status.CANDIDATE)
    counted = candidates.order_by().values("article").annotate(count=Count("pk")).values("count")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)


@admin.register(Article)
class ArticleAdmin(ActsMixin, ReadOnlyAdmin):
    acts = (ConfirmMentions, Submit, Publish, SendBack, Lift, Withhold, Withdraw, Discard, Reopen)
    change_form_template = "admin/articles/article/change_form.html"
    list_display = ["headline", "status", "open_candidates", "publisher", "printed_date"]
    list_filter = ["status", CandidatesFilter]
    list_select_related = ["current", "publisher"]
    search_fields = ["current__headline"]
    # What waits for an editor first, the newest on top.
    ordering = [Case(When(status__in=["draft", "review"], then=Value(0)), default=Value(1)).asc(), "-id"]
    fields = ["status"]  # the template shows facts instead

    def get_queryset(self, request):
        return super().get_queryset(request).annotate(candidates=count_candidates())

    @admin.display(description="headline", ordering="current__headline")
    def headline(self, article):
        return article.current.headline

    @admin.display(description="open candidates", ordering="candidates")
    def open_candidates(self, article):
        return article.candidates

    def render_change_form(self, request, context, obj=None, **kwargs):
        numbered = list(enumerate(in_order(obj), 1))
        context |= {
            "title": obj.current.headline,
            "subtitle": "",
            "facts": facts(obj),
            "paragraphs": marks.paragraphs(obj.current.body, numbered),
            "statements": [statement.line(number, one) for number, one in numbered],
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
        ("Published", article.publish_at),
        ("Publisher", article.publisher),
        ("Address of the source", article.source_url),
        ("Printed date", f"{article.printed_date or 'not stated'}{origin}"),
        ("Dateline", article.current.dateline),
        ("Byline", article.current.byline),
    ]
    return [(label, value) for label, value in rows if value]


def in_order(article: Article) -> list[Statement]:
    """The statements in the order of their words in the text."""
    found = article.statements.with_all()

    def place(one):
        content = one.passages_of("content")
        return (content[0].start if content else len(article.current.body), one.pk)

    return sorted(found, key=place)
