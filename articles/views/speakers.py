"""The pages of people and organisations: lists of what they said and passed on."""

from articles.filters import SpeakerFilters
from articles.models import (
    counted_speakers,
    figures_of,
    latest_articles,
    latest_statements,
    printed_names,
    public_organisations,
    public_speakers,
    relays_of,
)
from articles.months import by_month
from articles.views.page import PAGE, CountedPages, PublicList, SluggedPage, page_of
from articles.wording import Wording
from people.models import Organisation, Person


class SpeakerList(PublicList):
    filters_class = SpeakerFilters
    paginator_class = CountedPages

    def rows(self):
        return counted_speakers(self.model)


class PersonList(SpeakerList):
    model = Person
    template_name = "people/person_list.html"
    extra_context = {"section": "people"}


class OrganisationList(SpeakerList):
    model = Organisation
    template_name = "people/organisation_list.html"
    extra_context = {"section": "organisations"}


class SpeakerPage(SluggedPage):
    """A page of what somebody said and passed on; its figures are over all of it."""

    def get_queryset(self):
        return public_speakers(self.model)

    def get_context_data(self, **kwargs):
        who = self.object
        figures = figures_of(who)
        page = page_of(latest_statements().naming(who), self.request.GET.get("page") or "1", figures.total)
        statements = [Wording(statement, subject=who) for statement in page]
        return super().get_context_data(
            page_obj=page,
            said=[one for one in statements if who in one.speakers],
            relayed=[one for one in statements if who in one.relays],
            figures=figures,
            months=by_month(figures.months),
            names=printed_names(who),
            **kwargs,
        )


class PersonPage(SpeakerPage):
    model = Person
    template_name = "people/person_detail.html"
    extra_context = {"section": "people"}

    def get_context_data(self, **kwargs):
        return super().get_context_data(relays=relays_of(self.object), **kwargs)


class OrganisationPage(SpeakerPage):
    model = Organisation
    template_name = "people/organisation_detail.html"
    extra_context = {"section": "organisations"}

    def get_queryset(self):
        return public_organisations()

    def get_context_data(self, **kwargs):
        published = latest_articles().filter(publisher=self.object)
        return super().get_context_data(articles=list(published[:PAGE]), **kwargs)
