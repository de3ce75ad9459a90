"""The pages of people and organisations. Every change, a new name included, leaves a Decision."""

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError

from articles import registering
from articles.admin import log
from articles.admin.acts import Act, ActsMixin, NoDeleteAdmin
from articles.states import Overtaken
from people.models import Organisation, OrganisationName, Person, PersonName
from people.names import fold


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


class NamesInline(admin.StackedInline):
    """Other printed names: they are added, and stay."""

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

    def clean(self):
        cleaned = super().clean()
        if self.instance.pk:
            try:
                registering.check_seen(self.instance, cleaned.get("seen") or 0)
            except Overtaken as told:
                raise ValidationError(str(told)) from told
        return cleaned


class SpeakerAdmin(ActsMixin, NoDeleteAdmin):
    acts = (Confirm, Unlist, Relist)
    list_display = ["name", "status", "listed", "wikidata"]
    list_filter = ["status"]
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
            context |= {"offers": self.offers(request, obj), "log": log.entries(obj.decisions)}
        return super().render_change_form(request, context, obj=obj, **kwargs)


@admin.register(Person)
class PersonAdmin(SpeakerAdmin):
    inlines = [PersonNames]


@admin.register(Organisation)
class OrganisationAdmin(SpeakerAdmin):
    inlines = [OrganisationNames]
    list_display = ["name", "kind", "status", "listed", "wikidata"]
    list_filter = ["status", "kind"]
    fields = ["name", "kind", "summary", "wikidata", "status", "listed", "seen"]
