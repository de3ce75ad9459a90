"""What an editor may do: an act is a form with an address of its own, and leaves a Decision."""

from functools import partial

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.views.decorators.http import require_POST

from articles import states
from articles.admin.log import told
from articles.models import Decision
from articles.states import Refused

LONGEST_SEARCH = 200
# Of a year, month or day in digits; Django fails over a number that no calendar can hold.
LONGEST_DATE_PART = 4


class Act(forms.Form):
    """One act on one row. Whether the row allows it is `possible`, whether the editor may is `allowed`."""

    slug: str
    label: str
    title = ""
    help = ""

    def __init__(self, row, editor, **kwargs):
        self.row, self.editor = row, editor
        super().__init__(auto_id=f"id_{self.slug}_%s", label_suffix="", **kwargs)

    @classmethod
    def possible(cls, row) -> bool:
        raise NotImplementedError

    @classmethod
    def allowed(cls, editor, row) -> bool:
        raise NotImplementedError

    def run(self) -> Decision:
        """Do it, with `cleaned_data`; raises `Refused` where it cannot be done."""
        raise NotImplementedError

    def decide(self) -> Decision:
        if not self.is_valid():
            raise Refused(" ".join(error for errors in self.errors.values() for error in errors))
        return self.run()

    @property
    def address(self) -> str:
        return act_address(type(self), self.row)


class VersionedAct(Act):
    """An act on a row that two editors may have open: it is refused once the row has moved on."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    reason = forms.CharField(
        label="Reason (optional)", required=False, widget=forms.TextInput(attrs={"class": "vTextField"})
    )

    def __init__(self, row, editor, **kwargs):
        initial = {**(kwargs.pop("initial", None) or {}), "version": row.version}
        super().__init__(row, editor, initial=initial, **kwargs)

    def seen(self) -> dict:
        """The two arguments that every act on such a row takes."""
        return {"version": self.cleaned_data["version"], "reason": self.cleaned_data["reason"]}


class TableAct(VersionedAct):
    """An act `act` of the table of states, which knows when it is possible and who may do it."""

    act: str

    @classmethod
    def possible(cls, row):
        return not states.hindrance(row, cls.act)

    @classmethod
    def allowed(cls, editor, row):
        return editor.has_perm(states.permission(row, cls.act))


class PublicNote(VersionedAct):
    """An act that readers are told of; it has a reason for the log and a note for them."""

    public_note = forms.CharField(
        label="Public note",
        widget=forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField"}),
        help_text="Readers see this at the address, with the date.",
        error_messages={"required": "Tell the readers why."},
    )

    def __init__(self, row, editor, **kwargs):
        super().__init__(row, editor, **kwargs)
        self.fields["reason"].required = True
        self.fields["reason"].label = "Reason, for the log"
        self.fields["reason"].error_messages["required"] = "Say why, for the log."

    def seen(self):
        return super().seen() | {"public_note": self.cleaned_data["public_note"]}


def url_name(model, name: str) -> str:
    return f"{model._meta.app_label}_{model._meta.model_name}_{name}"


def act_address(act: type[Act], row) -> str:
    return reverse(f"admin:{url_name(row, act.slug)}", args=[row.pk])


class NoDeleteAdmin(admin.ModelAdmin):
    """Nothing in the archive is deleted by hand."""

    actions = None
    show_full_result_count = False
    view_on_site = False

    def lookup_allowed(self, lookup, value, request):
        """What the filters beside the list offer; others can be such that a database fails over them."""
        ends = ("exact", "isnull", "id__exact")
        offered = {f"{name}__{end}" for name in self.list_filter if isinstance(name, str) for end in ends}
        offered |= {each.parameter_name for each in self.list_filter if not isinstance(each, str)}
        if len(value) <= LONGEST_DATE_PART:
            offered |= {f"{self.date_hierarchy}__{part}" for part in ("year", "month", "day")}
        return lookup in offered and "\0" not in value and super().lookup_allowed(lookup, value, request)

    def get_search_results(self, request, queryset, search_term):
        """By the first words of what was typed: a database takes only so many at once."""
        return super().get_search_results(request, queryset, search_term[:LONGEST_SEARCH])

    def has_delete_permission(self, request, obj=None):
        return False


class ReadOnlyAdmin(NoDeleteAdmin):
    """Rows that nobody adds or changes with a stock form."""

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False


class ActsMixin:
    """A page with acts. A refused act sends the editor back with the reason, and with what they had typed."""

    acts: tuple[type[Act], ...] = ()

    def get_urls(self):
        ours = [
            path(
                f"<int:pk>/{act.slug}/",
                self.admin_site.admin_view(require_POST(partial(self.act_view, act=act))),
                name=url_name(self.model, act.slug),
            )
            for act in self.acts
        ]
        return ours + super().get_urls()

    def act_view(self, request: HttpRequest, pk: int, act: type[Act]) -> HttpResponse:
        row = get_object_or_404(self.model, pk=pk)
        if not self.has_view_permission(request, row) or not act.allowed(request.user, row):
            raise PermissionDenied
        form = act(row, request.user, data=request.POST)
        try:
            messages.success(request, f"{told(form.decide())}.")
        except Refused as refusal:
            messages.error(request, str(refusal))
            request.session["typed"] = {
                form.address: {name: request.POST.get(name, "") for name in form.fields}
            }
        return redirect(f"admin:{url_name(self.model, 'change')}", row.pk)

    def offers(self, request: HttpRequest, row) -> list[Act]:
        """The acts that this editor can do to this row now."""
        typed = request.session.pop("typed", {})
        acts = [act for act in self.acts if act.possible(row) and act.allowed(request.user, row)]
        return [act(row, request.user, initial=typed.get(act_address(act, row))) for act in acts]
