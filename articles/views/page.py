"""What all public pages have in common."""

from django.core.paginator import InvalidPage, Page, Paginator
from django.http import Http404
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import DetailView, ListView, View

PAGE = 50


# A page that only answers GET has nothing to protect: a POST is told so (405), not that a token is missing.
@method_decorator(csrf_exempt, name="dispatch")
class PublicPage(View):
    http_method_names = ["get", "head"]


class PublicList(PublicPage, ListView):
    paginate_by = PAGE


class SluggedPage(PublicPage, DetailView):
    """A page with its name in its address; another name, or none, leads there once the page is public."""

    def get(self, request, *args, slug="", **kwargs):
        self.object = self.get_object()
        if slug != self.object.slug:
            return redirect(self.object, permanent=True)
        return self.render_to_response(self.get_context_data(object=self.object))


def page_of(rows, number: str, count: int) -> Page:
    """One page of `rows`, whose `count` is already known. Raises Http404 for a page that is not there."""
    paginator = Paginator(rows, PAGE)
    paginator.count = count
    try:
        return paginator.page(number)
    except InvalidPage as none:
        raise Http404 from none
