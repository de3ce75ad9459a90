"""The lists of the admin as queues: what they can be narrowed to, and the numbers that lead from one to another."""

import re
from collections import Counter

from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.db.models import Count, Exists, IntegerField, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.html import format_html
from django.utils.http import urlencode

from articles.models import Article, Attribution, Mention, Revision, Statement
from people.models import Organisation, Person, Speaker

NUMBER = re.compile(r"[0-9]{1,18}")
SPEAKER = re.compile(r"(person|organisation)-([0-9]{1,18})")

CANDIDATES = Statement.objects.filter(article=OuterRef("pk"), status=Statement.Status.CANDIDATE)
PENDING = Q(pk__in=Revision.objects.pending().values("article"))
RELAYS = Attribution.objects.filter(statement=OuterRef("pk"), role=Attribution.Role.RELAY)


class Queue(ChangeList):
    """A list of rows without their long columns, and with what its admin adds to those of one page."""

    def get_queryset(self, request, exclude_parameters=None):
        found = super().get_queryset(request, exclude_parameters)
        return found.defer(*self.model_admin.list_deferred)

    def get_results(self, request):
        super().get_results(request)
        self.result_list = self.model_admin.filled(list(self.result_list))


class QueueMixin:
    """An admin whose list is a queue. `list_deferred` names the columns that its rows do not show."""

    list_deferred: tuple[str, ...] = ()

    def get_changelist(self, request, **kwargs):
        return Queue

    def filled(self, rows: list) -> list:
        """The rows of one page with what costs a query each, asked for all of them at once."""
        return rows


class WordFilter(admin.SimpleListFilter):
    """A few words to choose from, each with its condition; any other word in the address narrows nothing."""

    words: dict[str, tuple]  # the word in the address: what the editor reads, the condition

    def lookups(self, request, model_admin):
        return [(word, label) for word, (label, _) in self.words.items()]

    def queryset(self, request, queryset):
        return queryset.filter(self.words[self.value()][1]) if self.value() in self.words else queryset


class Sureness(WordFilter):
    title, parameter_name = "confidence", "sure"
    words = {
        "check": ("check", Q(confidence__lt=0.7)),
        "likely": ("likely", Q(confidence__gte=0.7, confidence__lt=0.9)),
        "sure": ("sure", Q(confidence__gte=0.9)),
    }


class Reported(WordFilter):
    title, parameter_name = "reported by", "reported"
    words = {"somebody": ("somebody named", Exists(RELAYS)), "nobody": ("no one", ~Exists(RELAYS))}


class OpenCandidates(WordFilter):
    title, parameter_name = "candidates", "candidates"
    words = {
        "open": ("with open candidates", Exists(CANDIDATES)),
        "none": ("all decided", ~Exists(CANDIDATES)),
    }


class WithPending(WordFilter):
    title, parameter_name = "pending texts", "pending"
    words = {"yes": ("with pending texts", PENDING), "no": ("with none", ~PENDING)}


class PublisherNamed(WordFilter):
    title, parameter_name = "publisher", "publisher"
    words = {"named": ("named", Q(publisher__isnull=False)), "none": ("none", Q(publisher=None))}


class Pending(WordFilter):
    title, parameter_name = "pending", "pending"
    words = {"yes": ("pending", Q(pk__in=Revision.objects.pending().values("pk")))}


class LinkFilter(admin.SimpleListFilter):
    """One row that a link chose, as in `?relay=organisation-7`. It shows only then, and can be taken away.

    There may be ten thousand to choose from, so the sidebar never offers them.
    """

    def lookups(self, request, model_admin):
        if self.value() is None:
            return []
        self.chosen = self.find(self.value())
        return [(self.value(), str(self.chosen or "not in the archive"))]

    def queryset(self, request, queryset):
        return self.narrow(queryset, self.chosen) if self.chosen else queryset.none()

    def find(self, value: str):
        """The row that the value names, or none."""
        raise NotImplementedError

    def narrow(self, queryset: QuerySet, chosen) -> QuerySet:
        raise NotImplementedError


class OfArticle(LinkFilter):
    title, parameter_name = "article", "article__id__exact"

    def find(self, value):
        found = Article.objects.select_related("current").defer("current__body")
        return found.filter(pk=value).first() if NUMBER.fullmatch(value) else None

    def narrow(self, queryset, chosen):
        return queryset.filter(article=chosen)


class OfPublisher(LinkFilter):
    title, parameter_name = "published by", "publisher__id__exact"

    def find(self, value):
        return Organisation.objects.filter(pk=value).first() if NUMBER.fullmatch(value) else None

    def narrow(self, queryset, chosen):
        return queryset.filter(publisher=chosen)


class OfSpeaker(LinkFilter):
    """Somebody, as `person-12`; here whoever is the speaker of a statement."""

    title, parameter_name, role = "said by", "speaker", "speaker"

    def find(self, value):
        named = SPEAKER.fullmatch(value)
        models = {"person": Person, "organisation": Organisation}
        return models[named[1]].objects.filter(pk=named[2]).first() if named else None

    def narrow(self, queryset, chosen):
        rows = Attribution.objects.filter(role=self.role, **{chosen.spoken_kind: chosen})
        return queryset.filter(pk__in=rows.values("statement"))


class OfRelay(OfSpeaker):
    title, parameter_name, role = "reported by this one", "relay", "relay"


class Naming(OfSpeaker):
    title, parameter_name = "naming", "naming"

    def narrow(self, queryset, chosen):
        return queryset.filter(naming(chosen))


def naming(who: Speaker) -> Q:
    """The condition of an article in which they speak, report or are mentioned, in any version of its text."""
    this = {who.spoken_kind: who}
    said = Attribution.objects.filter(**this).values("statement__article")
    mentioned = Mention.objects.filter(**this).values("revision__article")
    return Q(pk__in=said) | Q(pk__in=mentioned)


def number_of(rows: QuerySet) -> Coalesce:
    """A subquery that counts rows which all belong to one article; 0 where there are none."""
    counted = rows.order_by().values("article").annotate(count=Count("pk")).values("count")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)


def with_counts(articles: list[Article]) -> list[Article]:
    """Each with the number of its open `candidates` and `pending` texts, in two queries."""
    here = {"article__in": [article.pk for article in articles]}
    candidates = Statement.objects.filter(status=Statement.Status.CANDIDATE, **here)
    candidates = Counter(candidates.order_by().values_list("article", flat=True))
    pending = Counter(Revision.objects.pending().filter(**here).order_by().values_list("article", flat=True))
    for article in articles:
        article.candidates, article.pending = candidates[article.pk], pending[article.pk]
    return articles


def address(name: str, **narrowed) -> str:
    """The address of a list, narrowed: `address("articles_statement", sure="check")`."""
    return f"{reverse(f'admin:{name}_changelist')}?{urlencode(narrowed)}"


def counted(number: int, name: str, **narrowed) -> str:
    """A number that leads to the rows which it counts; nothing to see behind a 0."""
    return format_html('<a href="{}">{}</a>', address(name, **narrowed), number) if number else "0"


def key(who: Speaker) -> str:
    """Somebody as the filters write them in an address: `person-12`."""
    return f"{who.spoken_kind}-{who.pk}"
