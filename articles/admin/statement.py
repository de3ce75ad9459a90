"""The page of a statement: the words in their context, what the machine proposed, and the verdict."""

from django import forms
from django.contrib import admin
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.db.models import Case, Value, When
from django.urls import path, reverse
from django.utils.html import format_html, format_html_join

from articles.admin import bulk, log, marks, naming, queues, saying, verdicts
from articles.admin.acts import ActsMixin, ReadOnlyAdmin
from articles.models import Mention, Statement
from people.models import Speaker


@admin.register(Statement)
class StatementAdmin(ActsMixin, bulk.TickedMixin, queues.QueueMixin, ReadOnlyAdmin):
    acts = (
        verdicts.Accept, verdicts.Reject, verdicts.Retract, verdicts.Restore, verdicts.SetSpeakers,
        verdicts.SetRelays, verdicts.CreateSpeaker, verdicts.Unnamed, verdicts.Unresolved,
    )  # fmt: skip
    ticked_acts = (verdicts.AcceptTicked, verdicts.RejectTicked, verdicts.SetSpeakerTicked)
    change_form_template = "admin/articles/statement/change_form.html"
    list_display = ["words", "status", "speaker", "sureness", "kind", "printed_in"]
    list_filter = [
        queues.OfArticle, queues.OfSpeaker, queues.OfRelay, "status", queues.Sureness, "speaker_state", "kind",
        queues.Reported,
    ]  # fmt: skip
    list_deferred = ("article__current__body",)
    search_fields = ["text"]
    # Candidates first, and among them those that need a look.
    ordering = [Case(When(status="candidate", then=Value(0)), default=Value(1)).asc(), "confidence", "id"]
    fields = ["status"]  # the template shows facts instead

    def get_queryset(self, request):
        return super().get_queryset(request).with_all()

    def ticked_rows(self, queryset):
        return list(queryset.defer(*self.list_deferred))

    def get_urls(self):
        search = self.admin_site.admin_view(naming.search)
        return [path("speakers/", search, name="articles_statement_speakers"), *super().get_urls()]

    def action_checkbox(self, statement):
        """As the stock one, with the words and their cue as its label."""
        label = {"class": "action-select", "aria-label": f"Tick {saying.words(statement)}"}
        box = forms.CheckboxInput(label, check_test=lambda value: False)
        return box.render(ACTION_CHECKBOX_NAME, str(statement.pk))

    @admin.display(description="words", ordering="text")
    def words(self, statement):
        return saying.words(statement)

    @admin.display(description="speaker", ordering="speaker_state")
    def speaker(self, statement):
        """Who reported it is a link to all that they reported."""
        relays = format_html_join(
            ", ",
            '<a href="{}">{}</a>',
            ((reported_by(one.who), one.who) for one in statement.attributed("relay")),
        )
        said_by = saying.speaker(statement)
        return format_html("{}, reported by {}", said_by, relays) if relays else said_by

    @admin.display(description="confidence", ordering="confidence")
    def sureness(self, statement):
        return saying.sureness(statement.confidence)

    @admin.display(description="article", ordering="article")
    def printed_in(self, statement):
        address = reverse("admin:articles_article_change", args=[statement.article_id])
        return format_html('<a href="{}">{}</a>', address, statement.article)

    def render_change_form(self, request, context, obj=None, **kwargs):
        mentions = Mention.objects.filter(revision=obj.article.current)
        context |= {
            "title": "Statement",
            "facts": saying.facts(obj),
            "subtitle": obj.article.current.headline,
            "paragraphs": marks.around(obj.article.current.body, obj),
            "proposal": proposal(obj),
            "known": [
                (naming.label(mention.who), naming.about(mention.who))
                for mention in mentions.select_related("person", "organisation")
            ],
            "offers": (offers := self.offers(request, obj)),
            "choose": next((act for act in offers if isinstance(act, verdicts.SetSpeakers)), None),
            "next": next_open(obj),
            "public": Statement.objects.public().filter(pk=obj.pk).exists(),
            "log": log.entries(obj.decisions),
        }
        return super().render_change_form(request, context, obj=obj, **kwargs)


def reported_by(who: Speaker) -> str:
    return queues.address("articles_statement", relay=queues.key(who))


def proposal(statement: Statement) -> dict:
    """What the machine wrote down when it found the statement, for reading."""
    return {
        "sureness": saying.sureness(statement.confidence),
        "speakers": [one["name"] for one in statement.found.get("speakers", [])],
        "relays": [one["name"] for one in statement.found.get("reported_by", [])],
        "candidates": [candidate(one) for one in statement.found.get("candidates", [])],
        "reasons": statement.found.get("reasons", []) + statement.found.get("links", []),
    }


def candidate(one: dict) -> dict:
    """Somebody who fits; `choice` is what the speaker's field takes, empty for a name new to the archive."""
    choice = f"{one['name']} ({one['kind']} {one['id']})" if one.get("id") else ""
    return {"name": one["name"], "reason": one.get("reason", ""), "choice": choice}


def next_open(statement: Statement) -> Statement | None:
    """Another candidate of the article: the next one, else the first."""
    candidates = Statement.objects.filter(article=statement.article_id, status=Statement.Status.CANDIDATE)
    others = candidates.exclude(pk=statement.pk).order_by("id")
    return others.filter(pk__gt=statement.pk).first() or others.first()
