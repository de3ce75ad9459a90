from datetime import date

from django.http import Http404
from django.views.generic import DetailView

from articles.filters import PublicFilters, StatementFilters
from articles.marking import in_its_place
from articles.models import checked_statements, days_beside, latest_statements
from articles.views.notices import NoticedStatement
from articles.views.page import PublicList, PublicPage
from articles.wording import Wording, wordings


class StatementList(PublicList):
    template_name = "articles/statement_list.html"
    extra_context = {"section": "statements"}
    filters_class = StatementFilters

    def rows(self):
        return latest_statements()

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return context | {"statements": [Wording(statement) for statement in context["page_obj"]]}


class DayPage(StatementList):
    """The statements of the articles that were printed on one day."""

    template_name = "articles/statement_day.html"
    filters_class = PublicFilters

    def rows(self):
        return latest_statements().filter(article__printed_day=self.day)

    @property
    def day(self) -> date:
        return self.kwargs["day"]

    def get_context_data(self, **kwargs):
        before, after = days_beside(self.day)
        return super().get_context_data(day=self.day, before=before, after=after, **kwargs)


class StatementPage(NoticedStatement, PublicPage, DetailView):
    template_name = "articles/statement_detail.html"
    extra_context = {"section": "statements"}

    def get_queryset(self):
        # Passages and attributions come with those of the whole article, of which this is one.
        return checked_statements().prefetch_related(None)

    def get_context_data(self, **kwargs):
        statements = wordings(self.object.article)
        said = next((one for one in statements if one.statement == self.object), None)
        if said is None:  # taken back since it was looked for
            raise Http404
        return super().get_context_data(
            said=said,
            total=len(statements),
            following=next((one for one in statements if one.number == said.number + 1), None),
            context=in_its_place(said),
            by_record=self.object.accepted_by == "setup",
            **kwargs,
        )
