"""The pages of people and organisations. Every change, a new name included, leaves a Decision."""

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db import transaction
from django.urls import reverse
from django.utils.html import format_html

from articles import registering
from articles.admin import log, naming, origins, queues
from articles.admin.acts import Act, ActsMixin, NoDeleteAdmin
from articles.admin.bulk import TickedAct, TickedMixin
from articles.states import Overtaken
from people.models import Organisation, OrganisationName, Person, PersonName
from people.names import fold, hidden_in


class Confirm(Act):
    slug, label = "confirm", "Confirm"
    help = "The archive keeps them; readers find them once something public names them."

    @classmethod
    def possible(cls, who):
        return who.status == who.Status.PROPOSED

    @classmethod
    def allowed(cls, editor, who):
        return editor.has_perm("people.confirm_person")

    def run(self):
        return registering.confirm(self.row, self.editor)


class Unlist(Act):
    slug, label = "unlist", "Take out of all lists"
    help = "For a private person: no page, no list, no count. Statements keep the printed name, unlinked."
    reason = forms.CharField(
        widget=forms.TextInput(attrs={"class": "vTextField"}),
        error_messages={"required": "Say why, for the log."},
    )

    @classmethod
    def possible(cls, who):
        return who.listed

    @classmethod
    def allowed(cls, editor, who):
        return editor.has_perm("people.unlist_person")

    def run(self):
        return registering.unlist(self.row, self.editor, reason=self.cleaned_data["reason"])


class Relist(Unlist):
    slug, label, help = "relist", "List again", "They have a page again, once something public names them."

    @classmethod
    def possible(cls, who):
        return not who.listed

    def run(self):
        return registering.relist(self.row, self.editor, reason=self.cleaned_data["reason"])


class CorrectName(Act):
    slug, label, title = "correct-name", "Correct the name", "A printed name was typed wrongly"
    help = "For a slip of the keyboard. A name that is printed differently elsewhere is added, not corrected."
    seen = forms.IntegerField(widget=forms.HiddenInput)
    wrong = forms.ModelChoiceField(queryset=None, label="Name", empty_label="which?")
    name = forms.CharField(
        label="Right spelling", max_length=255, widget=forms.TextInput(attrs={"class": "vTextField"})
    )

    def __init__(self, who, editor, **kwargs):
        kwargs["initial"] = (kwargs.get("initial") or {}) | {"seen": registering.last_decision(who)}
        super().__init__(who, editor, **kwargs)
        self.fields["wrong"].queryset = who.other_names.all()
        self.fields["wrong"].error_messages["required"] = "Choose the name that is wrong."
        self.fields["name"].error_messages["required"] = "Type the name as it is printed."

    def clean_name(self):
        return clean_name(self.cleaned_data["name"])

    @classmethod
    def possible(cls, who):
        return who.other_names.exists()

    @classmethod
    def allowed(cls, editor, who):
        return editor.has_perm(f"people.change_{who.spoken_kind}name")

    def run(self):
        asked = self.cleaned_data
        kept = {"kind": asked["wrong"].kind, "language": asked["wrong"].language}
        with transaction.atomic():
            registering.check_seen(self.row, asked["seen"])
            return registering.change_name(asked["wrong"], self.editor, name=asked["name"], **kept)


class ConfirmTicked(TickedAct):
    slug, label, done = "confirm", "Confirm", "confirmed"
    help = "The archive keeps them; readers find them once something public names them."
    reason = None  # confirming takes none

    @classmethod
    def offered(cls, editor):
        return editor.has_perm("people.confirm_person")

    def seen(self, row):
        return row.last_decision

    def check_seen(self, row, seen):
        registering.check_seen(row, seen)

    def hindrance(self, row):
        return f"{row.name} is already confirmed." if row.status == row.Status.CONFIRMED else ""

    def name(self, row):
        return naming.label(row)

    def origin(self, row):
        return str(row.first_article or "in no article")

    def before(self, row):
        return row.Status(row.status).label

    def after(self, row):
        return row.Status.CONFIRMED.label

    def run(self, row, seen, batch):
        registering.confirm(row, self.editor, batch=batch)


def clean_name(name: str) -> str:
    """A name with single spaces. Raises ValidationError where it hides a character."""
    if hidden := hidden_in(name):
        raise ValidationError(f"There is a character in it that nobody sees: {hidden}. Type the name again.")
    return " ".join(name.split())


class NameForm(forms.ModelForm):
    """One more name; the database refuses one that somebody has already, so it is told here."""

    def clean_name(self):
        name = clean_name(self.cleaned_data["name"])
        bearer = f"{self.instance._meta.model_name.removesuffix('name')}_id"
        same = type(self.instance).objects.filter(name=name, **{bearer: getattr(self.instance, bearer)})
        if same.exists():
            raise ValidationError(f"They already have the name “{name}”.")
        return name


class NamesInline(admin.StackedInline):
    """Other printed names: they are added, and stay."""

    form = NameForm
    extra = 1
    verbose_name_plural = "other names under which they are printed"

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


class PersonNames(NamesInline):
    model = PersonName


class OrganisationNames(NamesInline):
    model = OrganisationName


class SpeakerForm(forms.ModelForm):
    """The second of two editors keeps what they typed, and is told what the first one did."""

    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["seen"] = registering.last_decision(self.instance)

    def clean_name(self):
        return clean_name(self.cleaned_data["name"])

    def clean(self):
        cleaned = super().clean()
        if self.instance.pk:
            try:
                registering.check_seen(self.instance, cleaned.get("seen") or 0)
            except Overtaken as told:
                raise ValidationError(str(told)) from told
        return cleaned


class SpeakerAdmin(ActsMixin, TickedMixin, queues.QueueMixin, NoDeleteAdmin):
    acts = (Confirm, CorrectName, Unlist, Relist)
    ticked_acts = (ConfirmTicked,)
    list_display = ["name", "status", "first_article", "accepted", "listed", "wikidata"]
    list_filter = ["status", "listed"]
    search_fields = ["folded", "other_names__folded"]
    # Proposed ones are to be looked at first.
    ordering = ["-status", "folded", "id"]
    form = SpeakerForm
    fields = ["name", "summary", "wikidata", "status", "listed", "seen"]
    readonly_fields = ["status", "listed"]
    change_form_template = "admin/people/change_form.html"

    def get_fields(self, request, obj=None):
        """Whoever only looks needs no memory of what they saw."""
        fields = super().get_fields(request, obj)
        return fields if self.has_change_permission(request, obj) else [f for f in fields if f != "seen"]

    def filled(self, rows):
        return origins.with_origins(rows)

    @admin.display(description="first printed in")
    def first_article(self, who):
        if not who.first_article:
            return "no article"
        address = reverse("admin:articles_article_change", args=[who.first_article.pk])
        return format_html('<a href="{}">{}</a>', address, who.first_article)

    @admin.display(description="accepted statements")
    def accepted(self, who):
        return queues.counted(
            who.accepted, "articles_statement", speaker=queues.key(who), status__exact="accepted"
        )

    def ticked_rows(self, queryset):
        return registering.with_last_decisions(self.filled(list(queryset)))

    def get_search_results(self, request, queryset, search_term):
        return super().get_search_results(request, queryset, fold(search_term))

    def save_model(self, request, obj, form, change):
        if not change:
            registering.create(obj, request.user)
        elif changed := [field for field in form.changed_data if field != "seen"]:
            registering.describe(obj, request.user, {field: form.initial[field] for field in changed})

    def save_formset(self, request, form, formset, change):
        for new in formset.save(commit=False):
            registering.add_name(
                form.instance, request.user, name=new.name, kind=new.kind, language=new.language
            )

    def render_change_form(self, request, context, obj=None, **kwargs):
        if obj:
            context |= {
                "offers": self.offers(request, obj),
                "printed_in": origins.printed_in(obj),
                "statements": origins.statements(obj),
                "links": origins.links(obj),
                "log": log.entries(obj.decisions),
            }
        return super().render_change_form(request, context, obj=obj, **kwargs)


@admin.register(Person)
class PersonAdmin(SpeakerAdmin):
    inlines = [PersonNames]


@admin.register(Organisation)
class OrganisationAdmin(SpeakerAdmin):
    inlines = [OrganisationNames]
    list_display = ["name", "kind", "status", "first_article", "accepted", "listed", "wikidata"]
    list_filter = ["status", "listed", "kind"]
    fields = ["name", "kind", "summary", "wikidata", "status", "listed", "seen"]
