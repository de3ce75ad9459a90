"""One act on many ticked rows: first a page that shows what would change, then the act, row by row.

Every row keeps the version in which the editor saw it. One that has moved on is refused and named; the others
are done. All decisions of one act share a batch.
"""

import re
from functools import partial
from typing import NamedTuple
from uuid import UUID, uuid4

from django import forms
from django.contrib import messages
from django.contrib.admin.options import IS_POPUP_VAR
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.views.decorators.http import require_POST

from articles.admin.acts import url_name
from articles.states import Refused

MOST = 200
SEEN = re.compile(r"([0-9]{1,18}):([0-9]{1,18})")


class Line(NamedTuple):
    """One row of the preview: as it is, as it would be, or why it stays as it is."""

    row: object
    name: str
    origin: str
    before: str
    after: str
    why: str
    seen: int


class TickedAct(forms.Form):
    """One act on the ticked rows. `slug` is its address, `label` its button, `done` what it has done to them."""

    slug: str
    label: str
    done: str
    help = ""
    # What the editor has to choose before anybody can see what would change.
    choice: str = ""
    reason = forms.CharField(
        label="Reason (optional)", required=False, widget=forms.TextInput(attrs={"class": "vTextField"})
    )

    def __init__(self, editor, rows: list, **kwargs):
        self.editor, self.rows = editor, rows
        super().__init__(auto_id=f"id_{self.slug}_%s", label_suffix="", **kwargs)

    @classmethod
    def offered(cls, editor) -> bool:
        """Whether the editor may do this to any row at all; `hindrance` asks about each."""
        raise NotImplementedError

    def seen(self, row) -> int:
        """What stands for the version of a row."""
        raise NotImplementedError

    def check_seen(self, row, seen: int) -> None:
        """Raise Overtaken where the row is no longer as it was seen."""
        raise NotImplementedError

    def hindrance(self, row) -> str:
        """Why the row would stay as it is; empty if it would change."""
        raise NotImplementedError

    def name(self, row) -> str:
        """What the row is called in the list and in a refusal."""
        return str(row)

    def origin(self, row) -> str:
        """Where the row comes from."""
        return ""

    def before(self, row) -> str:
        raise NotImplementedError

    def after(self, row) -> str:
        raise NotImplementedError

    def run(self, row, seen: int, batch: UUID) -> None:
        """Do it to one row, under its lock; raises Refused where that cannot be."""
        raise NotImplementedError

    def missing(self) -> str:
        """What the form still lacks before it can be done; empty if nothing."""
        return " ".join(error for errors in self.errors.values() for error in errors)

    @property
    def settled(self) -> bool:
        """Whether it is known what would change."""
        return not self.choice or bool(self.is_bound and self.is_valid() and self.cleaned_data[self.choice])

    def chosen(self) -> str:
        """The choice that was shown, in words that will never mean another one."""
        raise NotImplementedError

    def lines(self) -> list[Line]:
        return [self.line(row) for row in self.rows]

    def line(self, row) -> Line:
        why = self.hindrance(row) if self.settled else ""
        after = self.after(row) if self.settled and not why else ""
        return Line(row, self.name(row), self.origin(row), self.before(row), after, why, self.seen(row))

    def do(self, seen: dict[int, int]) -> tuple[int, list[str]]:
        """How many rows were done, and of the others a sentence each. `seen` has the version of every row."""
        batch, done, refused = uuid4(), 0, []
        for row in self.rows:
            try:
                self.check_seen(row, seen[row.pk])
                if why := self.hindrance(row):
                    raise Refused(why)
                self.run(row, seen[row.pk], batch)
                done += 1
            except Refused as refusal:
                refused.append(f"{self.name(row)}: {refusal}")
        return done, refused


def ticked(request: HttpRequest) -> dict[int, int]:
    """The rows of a preview with the version in which each was seen; what is no such pair is left out."""
    pairs = [SEEN.fullmatch(value) for value in request.POST.getlist("row")]
    return {int(pair[1]): int(pair[2]) for pair in pairs if pair}


class TickedMixin:
    """A list with acts on ticked rows, each with an address that answers a post alone."""

    ticked_acts: tuple[type[TickedAct], ...] = ()
    list_max_show_all = MOST

    def get_urls(self):
        ours = [
            path(
                f"ticked/{act.slug}/",
                self.admin_site.admin_view(require_POST(partial(self.ticked_view, act=act))),
                name=url_name(self.model, f"ticked-{act.slug}"),
            )
            for act in self.ticked_acts
        ]
        return ours + super().get_urls()

    def get_actions(self, request):
        if IS_POPUP_VAR in request.GET:
            return {}
        offered = [act for act in self.ticked_acts if act.offered(request.user)]
        return {act.slug: (partial(first_look, act=act), act.slug, act.label) for act in offered}

    def ticked_rows(self, queryset):
        """The rows with everything that the preview shows."""
        return list(queryset)

    def ticked_view(self, request: HttpRequest, act: type[TickedAct]) -> HttpResponse:
        """Show again what would change, or do it."""
        if not self.has_view_permission(request) or not act.offered(request.user):
            raise PermissionDenied
        seen = ticked(request)
        if not 0 < len(seen) <= MOST:
            messages.error(request, f"Tick between 1 and {MOST} rows.")
            return self.back(request)
        rows = self.ticked_rows(self.get_queryset(request).filter(pk__in=seen))
        rows.sort(key=lambda row: list(seen).index(row.pk))
        again = {"initial": {"reason": request.POST.get("reason", "")}}
        form = act(request.user, rows, **(again if "again" in request.POST else {"data": request.POST}))
        if "do" not in request.POST:
            return self.preview(request, form)
        if missing := form.missing():
            messages.error(request, missing)
            return self.preview(request, form)
        self.report(request, form, *form.do(seen))
        return self.back(request)

    def preview(self, request: HttpRequest, form: TickedAct) -> HttpResponse:
        if form.settled and form.choice:
            form.fields[form.choice].widget = forms.HiddenInput()
            form.data = form.data.copy()
            form.data[form.choice] = form.chosen()
        lines = form.lines()
        back = request.POST.get("back", request.GET.urlencode())
        context = self.admin_site.each_context(request) | {
            "title": form.label,
            "opts": self.opts,
            "form": form,
            "lines": lines,
            "doable": sum(not line.why for line in lines),
            "address": reverse(f"admin:{url_name(self.model, f'ticked-{form.slug}')}"),
            "back": back,
            "list": self.list_address(back),
        }
        return TemplateResponse(request, "admin/ticked.html", context)

    def report(self, request: HttpRequest, form: TickedAct, done: int, refused: list[str]) -> None:
        what = self.opts.verbose_name if done == 1 else self.opts.verbose_name_plural
        left = f"; {len(refused)} left as {'it was' if len(refused) == 1 else 'they were'}" if refused else ""
        level = messages.SUCCESS if done else messages.ERROR
        messages.add_message(request, level, f"{done} {what} {form.done}{left}.")
        for told in refused:
            messages.warning(request, told)

    def list_address(self, narrowed: str) -> str:
        address = reverse(f"admin:{url_name(self.model, 'changelist')}")
        return f"{address}?{narrowed}"

    def back(self, request: HttpRequest) -> HttpResponse:
        """To the list, narrowed as it was."""
        return redirect(self.list_address(request.POST.get("back", "")))


def first_look(admin, request: HttpRequest, queryset, *, act: type[TickedAct]) -> HttpResponse | None:
    """From the list to the preview; nothing has changed yet."""
    rows = admin.ticked_rows(queryset[: MOST + 1])
    if len(rows) > MOST:
        messages.error(request, f"You ticked more than {MOST} rows; that many are the most at once.")
        return None
    return admin.preview(request, act(request.user, rows))
