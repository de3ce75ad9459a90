"""The pages that are about the archive as a whole."""

from django.shortcuts import render
from django.views.generic import TemplateView

from articles.balance import Bar, bars
from articles.kept import Kept
from articles.models import latest_articles, latest_statements, most_quoted
from articles.views.page import PublicPage
from articles.wording import Wording
from people.models import Speaker


class HomePage(PublicPage, TemplateView):
    template_name = "newsroom/home.html"

    def get_context_data(self, **kwargs):
        articles = list(latest_articles()[:6])
        if not articles:
            return super().get_context_data(**kwargs)
        return super().get_context_data(
            articles=articles,
            statements=[Wording(statement) for statement in latest_statements()[:7]],
            speakers=ranked(Kept().get("most quoted", lambda: most_quoted(5))),
            **kwargs,
        )


def ranked(quoted: list[tuple[Speaker, int]]) -> list[tuple[Speaker, int, list[Bar]]]:
    """Each with a bar as long as their number in proportion to the first one's."""
    return [(who, number, bars([("solid", number)], quoted[0][1])) for who, number in quoted]


class AboutPage(PublicPage, TemplateView):
    template_name = "newsroom/about.html"
    extra_context = {"section": "about"}


def not_found(request, exception=None):
    """The one answer for what never was and for what is not public; it repeats nothing of the address."""
    return render(request, "404.html", status=404)
