"""The pages of people and organisations: lists of what they said and passed on."""

from collections import Counter

from articles.models import counted_speakers, latest_articles, latest_statements
from articles.views.page import PublicList, SluggedPage, page_of
from articles.wording import Wording
from people.models import Organisation, Person


class SpeakerList(PublicList):
    def get_queryset(self):
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
    def get_queryset(self):
        return counted_speakers(self.model)

    def get_context_data(self, **kwargs):
        who = self.object
        page = page_of(
            latest_statements().naming(who), self.request.GET.get("page") or "1", who.said + who.relayed
        )
        statements = [Wording(statement, subject=who) for statement in page]
        said = [one for one in statements if who in one.speakers]
        relayed = [one for one in statements if who in one.relays]
        return super().get_context_data(
            page_obj=page,
            said=said,
            relayed=relayed,
            names=printed_names(said, relayed),
            **kwargs,
        )


class PersonPage(SpeakerPage):
    model = Person
    template_name = "people/person_detail.html"
    extra_context = {"section": "people"}


class OrganisationPage(SpeakerPage):
    model = Organisation
    template_name = "people/organisation_detail.html"
    extra_context = {"section": "organisations"}

    def get_context_data(self, **kwargs):
        published = latest_articles().filter(publisher=self.object)
        return super().get_context_data(articles=list(published[:50]), **kwargs)


def printed_names(said: list[Wording], relayed: list[Wording]) -> list[tuple[str, int]]:
    """Under which printed words somebody speaks or passes on, the most frequent first, with their number."""
    printed = [one.source for one in said] + [one.relay for one in relayed]
    return Counter(filter(None, printed)).most_common()
