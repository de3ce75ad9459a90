"""The page of a statement: the words in their context, what the machine proposed, and the verdict."""

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import Case, Value, When
from django.urls import path

from articles import curating, states
from articles.admin import log, marks, naming
from articles.admin.acts import ActsMixin, PublicNote, ReadOnlyAdmin, VersionedAct
from articles.models import Mention, Statement


def sureness(confidence: float) -> str:
    """The machine's confidence in a word."""
    if confidence >= 0.9:
        return "sure"
    return "likely" if confidence >= 0.7 else "check"


def printed(statement: Statement) -> str:
    """Who is printed as saying it, and how: source, relay and cue in their order in the text."""
    around = [p for role in ("source", "cue", "relay") for p in statement.passages_of(role)]
    return " ".join(passage.text for passage in sorted(around, key=lambda passage: passage.start))


def words(statement: Statement) -> str:
    """The words with their cue: "Berg denied" and "taking bribes" apart say the opposite."""
    said = f"“{statement.text}”" if statement.kind == Statement.Kind.DIRECT else statement.text
    denied = f"denies: {said}" if statement.denies else said
    return " · ".join(filter(None, [printed(statement), denied]))


def speaker(statement: Statement) -> str:
    names = ", ".join(str(one.who) for one in statement.attributed("speaker"))
    return names or statement.get_speaker_state_display()


def relay(statement: Statement) -> str:
    return ", ".join(str(one.who) for one in statement.attributed("relay"))


def facts(statement: Statement) -> list[tuple]:
    """What holds of the statement now, as label and value."""
    denial = ", a denial" if statement.denies else ""
    rows = [
        ("State", statement.get_status_display()),
        ("Kind", f"{statement.get_kind_display()}{denial}"),
        ("Speaker", speaker(statement)),
        ("Reported by", relay(statement)),
    ]
    return [(label, value) for label, value in rows if value]


def line(number: int, statement: Statement) -> dict:
    """What the row of a statement on the page of its article says."""
    return {
        "number": number,
        "pk": statement.pk,
        "words": words(statement),
        "speaker": speaker(statement),
        "relay": relay(statement),
        "kind": statement.get_kind_display(),
        "state": statement.get_status_display(),
        "sureness": sureness(statement.confidence) if statement.status == "candidate" else "",
    }


class Verdict(VersionedAct):
    act = "change"

    def __init__(self, statement, editor, **kwargs):
        super().__init__(statement, editor, **kwargs)
        if statement.article.has_been_public:
            self.fields["reason"].required = True
            self.fields["reason"].label = "Reason"
            self.fields["reason"].error_messages["required"] = "Say why: readers may have seen this article."

    @classmethod
    def possible(cls, statement):
        return not states.hindrance(statement, cls.act)

    @classmethod
    def allowed(cls, editor, statement):
        return editor.has_perm(states.permission(statement, cls.act))


class Accept(Verdict):
    slug, act, label = "accept", "accept", "Accept"
    help = "The article attributes these words to this speaker."

    def run(self):
        return curating.accept(self.row, self.editor, **self.seen())


class Reject(Verdict):
    slug, act, label = "reject", "reject", "Reject"
    reason = forms.CharField(
        widget=forms.TextInput(attrs={"list": "reject-reasons", "class": "vTextField"}),
        error_messages={"required": "Say why it is rejected."},
    )

    def run(self):
        return curating.reject(self.row, self.editor, **self.seen())


class Retract(PublicNote, Verdict):
    slug, act, label = "retract", "retract", "Retract"
    help = "Readers no longer see the words. The address of the statement says why, for good."

    def run(self):
        return curating.retract(self.row, self.editor, **self.seen())


class Restore(Verdict):
    slug, act, label = "restore", "restore", "Show it again"

    def run(self):
        return curating.restore(self.row, self.editor, **self.seen())


class SetSpeakers(Verdict):
    slug, label, title = "set-speakers", "Set the speaker", "Somebody else says it"
    help = "A name from the list, or typed as it stands in the archive."
    speaker = naming.SpeakerField(error_messages={"required": "Name the speaker."})
    second = naming.SpeakerField(required=False, label="Together with")
    field_order = ["speaker", "second", "reason"]

    def run(self):
        chosen = [self.cleaned_data["speaker"], self.cleaned_data["second"]]
        return curating.set_speakers(self.row, self.editor, speakers=[w for w in chosen if w], **self.seen())


class CreateSpeaker(Verdict):
    slug, label, title = "create-speaker", "Create and set as speaker", "Somebody new says it"
    help = "Makes a proposed person or organisation. Give the fullest name that the article prints."
    KINDS = (("", "person or organisation?"), ("person", "person"), ("organisation", "organisation"))
    name = forms.CharField(max_length=255, widget=forms.TextInput(attrs={"class": "vTextField"}))
    kind = forms.ChoiceField(choices=KINDS, error_messages={"required": "Say whether it is a person."})
    field_order = ["name", "kind", "reason"]

    def __init__(self, statement, editor, **kwargs):
        super().__init__(statement, editor, **kwargs)
        printed = " ".join(passage.text for passage in statement.passages_of("source"))
        self.initial.setdefault("name", printed)

    @classmethod
    def allowed(cls, editor, statement):
        added = editor.has_perm("people.add_person") or editor.has_perm("people.add_organisation")
        return added and super().allowed(editor, statement)

    def run(self):
        asked = self.cleaned_data
        if not self.editor.has_perm(f"people.add_{asked['kind']}"):
            raise PermissionDenied
        return curating.create_speaker(
            self.row, self.editor, name=asked["name"], kind=asked["kind"], **self.seen()
        )


class Unnamed(Verdict):
    slug, state, label = "unnamed", "unnamed", "Not named in the article"
    help = "The article gives only a description, such as “a spokesman”."

    def run(self):
        return curating.set_unnamed(self.row, self.editor, state=self.state, **self.seen())


class Unresolved(Unnamed):
    slug, state, label = "unresolved", "unresolved", "Cannot be settled"
    help = "The printed name fits several, and nothing decides between them."
    reason = forms.CharField(
        widget=forms.TextInput(attrs={"class": "vTextField"}),
        error_messages={"required": "Say why it cannot be settled."},
    )


class SureFilter(admin.SimpleListFilter):
    title, parameter_name = "confidence", "sure"

    def lookups(self, request, model_admin):
        return [(word, word) for word in ("check", "likely", "sure")]

    def queryset(self, request, queryset):
        ranges = {
            "check": {"confidence__lt": 0.7},
            "likely": {"confidence__gte": 0.7, "confidence__lt": 0.9},
            "sure": {"confidence__gte": 0.9},
        }
        return queryset.filter(**ranges.get(self.value(), {}))


@admin.register(Statement)
class StatementAdmin(ActsMixin, ReadOnlyAdmin):
    acts = (Accept, Reject, Retract, Restore, SetSpeakers, CreateSpeaker, Unnamed, Unresolved)
    change_form_template = "admin/articles/statement/change_form.html"
    list_display = ["words", "status", "speaker", "sureness", "kind", "article"]
    list_filter = ["status", SureFilter, "speaker_state", "kind"]
    list_select_related = ["article__current"]
    search_fields = ["text"]
    # Candidates first, and among them those that need a look.
    ordering = [Case(When(status="candidate", then=Value(0)), default=Value(1)).asc(), "confidence", "id"]
    fields = ["status"]  # the template shows facts instead

    def get_queryset(self, request):
        return super().get_queryset(request).with_all()

    def get_urls(self):
        search = self.admin_site.admin_view(naming.search)
        return [path("speakers/", search, name="articles_statement_speakers"), *super().get_urls()]

    @admin.display(description="words", ordering="text")
    def words(self, statement):
        return words(statement)

    @admin.display(description="speaker", ordering="speaker_state")
    def speaker(self, statement):
        return speaker(statement)

    @admin.display(description="confidence", ordering="confidence")
    def sureness(self, statement):
        return sureness(statement.confidence)

    def render_change_form(self, request, context, obj=None, **kwargs):
        mentions = Mention.objects.filter(revision=obj.article.current)
        context |= {
            "title": "Statement",
            "facts": facts(obj),
            "subtitle": obj.article.current.headline,
            "paragraphs": marks.around(obj.article.current.body, obj),
            "proposal": proposal(obj),
            "known": [
                (naming.label(mention.who), naming.about(mention.who))
                for mention in mentions.select_related("person", "organisation")
            ],
            "offers": (offers := self.offers(request, obj)),
            "choose": next((act for act in offers if isinstance(act, SetSpeakers)), None),
            "next": next_open(obj),
            "public": Statement.objects.public().filter(pk=obj.pk).exists(),
            "log": log.entries(obj.decisions),
        }
        return super().render_change_form(request, context, obj=obj, **kwargs)


def proposal(statement: Statement) -> dict:
    """What the machine wrote down when it found the statement, for reading."""
    return {
        "sureness": sureness(statement.confidence),
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
