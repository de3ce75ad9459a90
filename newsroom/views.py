"""The pages that are about the archive as a whole."""

from django.shortcuts import render
from django.views.generic import TemplateView

from articles.models import counted_speakers, latest_articles, latest_statements
from articles.views.page import PublicPage
from articles.wording import Wording
from people.models import Person


class HomePage(PublicPage, TemplateView):
    template_name = "newsroom/home.html"

    def get_context_data(self, **kwargs):
        articles = list(latest_articles()[:6])
        if not articles:
            return super().get_context_data(**kwargs)
        return super().get_context_data(
            articles=articles,
            statements=[Wording(statement) for statement in latest_statements()[:7]],
            speakers=most_quoted(),
            **kwargs,
        )


def most_quoted() -> list[Person]:
    people = counted_speakers(Person).filter(said__gt=0).order_by("-said", "folded", "id")
    return list(people[:5])


class AboutPage(PublicPage, TemplateView):
    template_name = "newsroom/about.html"
    extra_context = {"section": "about"}


def not_found(request, exception=None):
    """The one answer for what never was and for what is not public; it repeats nothing of the address."""
    return render(request, "404.html", status=404)
