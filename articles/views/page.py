"""What all public pages have in common."""

from django.core.paginator import InvalidPage, Page, Paginator
from django.db.models import QuerySet
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import DetailView, ListView, View

from articles.filters import PublicFilters
from articles.kept import Kept

PAGE = 50


# A page that only answers GET has nothing to protect: a POST is told so (405), not that a token is missing.
@method_decorator(csrf_exempt, name="dispatch")
class PublicPage(View):
    http_method_names = ["get", "head"]


class Pages(Paginator):
    """The pages of a long list. The keys of a page are read first, from the nearer end of the list, then its rows.

    `rows` are the rows of the whole list with all that showing them needs, `chosen` those that the filters leave.
    The count and the keys are kept under `name`, which tells the list with its filters from every other one.
    """

    def __init__(self, rows: QuerySet, chosen: QuerySet, name: str, kept: Kept):
        super().__init__(chosen, PAGE)
        self.rows, self.name, self.kept = rows, name, kept

    @cached_property
    def count(self) -> int:
        return self.kept.get(f"count of {self.name}", self.object_list.count)

    def page(self, number) -> Page:
        number = self.validate_number(number)
        keys = self.kept.get(f"page {number} of {self.name}", lambda: self._keys(number))
        return Page(self.load(keys, number), number, self)

    def load(self, keys: list[int], number: int) -> list:
        """The rows of a page. They are read each time, so that what is not public any more is never shown."""
        return list(self.rows.filter(pk__in=keys))

    def _keys(self, number: int) -> list[int]:
        keys = self.object_list.prefetch_related(None).values_list("pk", flat=True)
        first, last = (number - 1) * PAGE, min(number * PAGE, self.count)
        if first > self.count - last:
            keys, first, last = keys.reverse(), self.count - last, self.count - first
        return list(keys[first:last])


class CountedPages(Pages):
    """Pages whose rows carry figures over many other rows, so that they are kept as well."""

    def load(self, keys, number):
        return self.kept.get(
            f"rows of page {number} of {self.name}", lambda: super(CountedPages, self).load(keys, number)
        )


class PublicList(PublicPage, ListView):
    """A list with filters, facets and pages; a malformed filter is told so, with status 400."""

    paginate_by = PAGE
    paginator_class = Pages
    filters_class = PublicFilters

    def rows(self) -> QuerySet:
        """All rows of the list, in its order, with what showing them needs."""
        raise NotImplementedError

    def get(self, request, *args, **kwargs):
        self.filters = self.filters_class(request.GET, self.rows())
        if self.filters.faults:
            return render(request, "400.html", {"faults": self.filters.faults}, status=400)
        self.kept = Kept()
        return super().get(request, *args, **kwargs)

    def get_queryset(self):
        return self.filters.qs

    @property
    def name(self) -> str:
        """The list with its filters, which no other list shares."""
        return f"{self.request.path}?{self.filters.query}"

    def get_paginator(self, queryset, per_page, **kwargs) -> Pages:
        return self.paginator_class(self.filters.queryset, queryset, self.name, self.kept)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        found = context["page_obj"].paginator.count
        offers = self.kept.get(f"facets of {self.name}", self.filters.offers) if found else {}
        return context | {
            "filters": self.filters,
            "active": self.filters.active(),
            "facets": self.filters.facets(offers),
            "found": found,
            "page_fields": self.filters.given,
        }


class SluggedPage(PublicPage, DetailView):
    """A page with its name in its address; another name, or none, leads there once the page is public."""

    def get(self, request, *args, slug="", **kwargs):
        self.object = self.get_object()
        if slug != self.object.slug:
            return redirect(self.object, permanent=True)
        return self.render_to_response(self.get_context_data(object=self.object))


def page_of(rows: QuerySet, number: str, count: int) -> Page:
    """One page of `rows`, whose `count` is already known. Raises Http404 for a page that is not there."""
    page = leaf(rows, number, count)
    # Only keys are put in order and skipped; whole rows are read for this page alone.
    page.object_list = rows.filter(pk__in=page.object_list.prefetch_related(None).values("pk"))
    return page


def leaf(rows: QuerySet | list, number: str, count: int) -> Page:
    """The same of rows that are short."""
    paginator = Paginator(rows, PAGE)
    paginator.count = count
    try:
        return paginator.page(number)
    except InvalidPage as none:
        raise Http404 from none
