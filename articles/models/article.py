"""What was printed: the bytes as they came, the article, its versions and their releases."""

from datetime import datetime

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Length
from django.urls import reverse
from django.utils import timezone

from articles.models.chain import Chained
from people.models import Organisation

PRINTED_DATE = r"^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|--[0-9]{2}-[0-9]{2})?\Z"


class Source(models.Model):
    """The bytes as they came, kept for good. For editors only."""

    sha256 = models.CharField("SHA-256", max_length=64, unique=True)
    name = models.CharField("file name", max_length=255)
    media_type = models.CharField(max_length=100, default="text/plain")
    content = models.BinaryField()
    imported_at = models.DateTimeField(default=timezone.now)
    imported_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True)
    importer = models.CharField("importer version", max_length=50)

    class Meta:
        default_permissions = ("view",)

    def __str__(self):
        return self.name


class ArticleQuerySet(models.QuerySet):
    def public(self) -> "ArticleQuerySet":
        """Published, and due. The one place that knows what a public article is."""
        return self.filter(status=Article.Status.PUBLISHED, publish_at__lte=timezone.now())

    def noticed(self) -> "ArticleQuerySet":
        """Withheld or withdrawn after readers had seen it: its addresses say so, and nothing else."""
        hidden = [Article.Status.WITHHELD, Article.Status.WITHDRAWN]
        return self.filter(status__in=hidden, first_public_at__lte=timezone.now())

    def next_due(self) -> datetime | None:
        """When the next scheduled article becomes public; none if nothing is scheduled."""
        scheduled = self.filter(status=Article.Status.PUBLISHED, publish_at__gt=timezone.now())
        return scheduled.aggregate(due=models.Min("publish_at"))["due"]


class Article(models.Model):
    class Status(models.TextChoices):
        DRAFT = "draft", "draft"
        REVIEW = "review", "in review"
        PUBLISHED = "published", "published"
        WITHHELD = "withheld", "withheld"
        WITHDRAWN = "withdrawn", "withdrawn"
        DISCARDED = "discarded", "discarded"

    class DateFrom(models.TextChoices):
        DATELINE = "dateline", "printed in the article"
        OPTION = "option", "given at import"
        METADATA = "metadata", "from the file's own data"

    publisher = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="published_articles"
    )
    source_url = models.URLField("address of the source", max_length=2000, blank=True)
    language = models.CharField(max_length=12, blank=True)
    slug = models.SlugField(max_length=80, db_index=False)
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)
    publish_at = models.DateTimeField(null=True, blank=True)
    first_public_at = models.DateTimeField(null=True, blank=True)
    printed_date = models.CharField(
        max_length=10,
        blank=True,
        validators=[RegexValidator(PRINTED_DATE, "A date looks like 2022, 2022-05, 2022-05-25 or --05-25.")],
    )
    printed_day = models.DateField(null=True, blank=True)
    date_from = models.CharField(max_length=10, choices=DateFrom, blank=True)
    current = models.ForeignKey("Revision", models.PROTECT, null=True, blank=True, related_name="+")
    show_text = models.BooleanField("show the whole text", default=True)
    show_headline = models.BooleanField("show the headline when withdrawn", default=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        default_permissions = ("view",)
        ordering = ["-id"]
        permissions = [
            ("import_article", "Can import articles"),
            ("submit_article", "Can submit articles for review"),
            ("publish_article", "Can publish articles and send them back"),
            ("correct_article", "Can correct articles"),
            ("withhold_article", "Can withhold articles"),
            ("withdraw_article", "Can withdraw articles"),
            ("redact_article", "Can redact articles"),
        ]
        indexes = [
            # ArticleQuerySet.public, and the seconds to the next publish_at in newsroom/caching.py
            models.Index(fields=["status", "publish_at"], name="article_status_due"),
            # the statements printed on a day, and the days before and after it that have any
            models.Index(fields=["printed_day"], name="article_printed_day"),
            # matching.find: the article at the address that is given with a text
            models.Index(fields=["source_url"], name="article_source_url"),
            # matching.find: articles of the printed date of a text, to compare headlines
            models.Index(fields=["printed_date"], name="article_printed_date"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(
                    status__in=["draft", "review", "published", "withheld", "withdrawn", "discarded"]
                ),
                name="article_status_known",
                violation_error_message="This state of an article is not in the list.",
            ),
            models.CheckConstraint(
                condition=Q(date_from__in=["", "dateline", "option", "metadata"]),
                name="article_date_from_known",
                violation_error_message="This origin of a date is not in the list.",
            ),
            models.CheckConstraint(
                condition=~Q(status="published") | Q(publish_at__isnull=False),
                name="article_published_has_time",
                violation_error_message="A published article has a time of publication.",
            ),
            models.CheckConstraint(
                condition=Q(printed_date__regex=PRINTED_DATE),
                name="article_printed_date_form",
                violation_error_message="A date looks like 2022, 2022-05, 2022-05-25 or --05-25.",
            ),
        ]

    def __str__(self):
        return self.current.headline if self.current else f"article {self.pk}"

    def get_absolute_url(self):
        return reverse("article", args=[self.pk, self.slug])

    @property
    def is_public(self) -> bool:
        """Whether readers see this article now; the same rule as `ArticleQuerySet.public`."""
        return self.status == self.Status.PUBLISHED and self.publish_at <= timezone.now()

    @property
    def has_been_public(self) -> bool:
        """Whether readers have ever seen it; from then on no state hides it without a decision."""
        return self.first_public_at is not None and self.first_public_at <= timezone.now()


class RevisionQuerySet(models.QuerySet):
    def pending(self) -> "RevisionQuerySet":
        """Newer than what is current, neither released nor discarded: a change that waits for an editor."""
        return self.filter(pk__gt=F("article__current"), releases=None).exclude(decisions__action="discard")


class Revision(Chained):
    """One version of the text; it never changes."""

    article = models.ForeignKey(Article, models.PROTECT, related_name="revisions")
    headline = models.TextField()
    byline = models.TextField(blank=True)
    dateline = models.TextField("dateline as printed", blank=True)
    place = models.CharField(max_length=255, blank=True)
    body = models.TextField()
    source = models.ForeignKey(Source, models.PROTECT, null=True, related_name="revisions")
    created_at = models.DateTimeField(default=timezone.now)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True)

    objects = RevisionQuerySet.as_manager()

    class Meta(Chained.Meta):
        indexes = [
            # matching.find: the revision that has this very text; texts as long as it are few
            models.Index(Length("body"), name="revision_body_length"),
        ]
        constraints = [
            *Chained.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(headline="") & ~Q(body=""),
                name="revision_has_text",
                violation_error_message="A version has a headline and a text.",
            ),
        ]

    def __str__(self):
        return f"{self.headline} (text {self.pk})"


class Release(Chained):
    """A version made public: only a released revision has a public address, from `public_from` on."""

    class Kind(models.TextChoices):
        FIRST = "first", "as first printed"
        TYPO = "typo", "typing error"
        WORDING = "wording", "wording"
        FACT = "fact", "fact"
        ATTRIBUTION = "attribution", "attribution"
        LEGAL = "legal", "legal"

    article = models.ForeignKey(Article, models.PROTECT, related_name="releases", db_index=False)
    revision = models.ForeignKey(Revision, models.PROTECT, related_name="releases")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=12, choices=Kind)
    public_note = models.TextField(blank=True)
    public_from = models.DateTimeField()
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT)

    class Meta(Chained.Meta):
        permissions = [("seal_release", "Can seal a released version")]
        constraints = [
            *Chained.Meta.constraints,
            models.UniqueConstraint(
                fields=["article", "number"],
                name="release_number_once",
                violation_error_message="The article already has a version of this number.",
            ),
            models.CheckConstraint(
                condition=Q(kind__in=["first", "typo", "wording", "fact", "attribution", "legal"]),
                name="release_kind_known",
                violation_error_message="This kind of release is not in the list.",
            ),
            models.CheckConstraint(
                condition=Q(number__gte=1),
                name="release_number_from_one",
                violation_error_message="Versions are counted from 1.",
            ),
        ]

    def __str__(self):
        return f"version {self.number}"
