"""What was said in an article: statements, who said and relayed them, and in which printed words."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from articles.models.article import Article, Revision
from people.models import Organisation, Person


def one_speaker(name: str) -> models.CheckConstraint:
    """A row names a person or an organisation, never both, never neither."""
    return models.CheckConstraint(
        condition=Q(person__isnull=False, organisation__isnull=True)
        | Q(person__isnull=True, organisation__isnull=False),
        name=name,
        violation_error_message="Name a person or an organisation: one of the two.",
    )


class StatementQuerySet(models.QuerySet):
    def public(self) -> "StatementQuerySet":
        """Accepted, its speaker settled, on a public article. The one place that knows this."""
        return self.filter(
            ~Q(speaker_state=Statement.SpeakerState.OPEN),
            status=Statement.Status.ACCEPTED,
            article__status=Article.Status.PUBLISHED,
            article__publish_at__lte=timezone.now(),
        )

    def noticed(self) -> "StatementQuerySet":
        """No longer shown, but seen by readers before: its address says what became of it."""
        decided = self.filter(
            status__in=[Statement.Status.ACCEPTED, Statement.Status.RETRACTED],
            first_public_at__lte=timezone.now(),
        )
        return decided.filter(
            Q(article__in=Article.objects.noticed())
            | Q(article__in=Article.objects.public(), status=Statement.Status.RETRACTED)
        )

    def with_all(self) -> "StatementQuerySet":
        """With everything that showing a statement needs, in three queries however many there are."""
        attributions = Attribution.objects.select_related("person", "organisation")
        return self.select_related("article__publisher", "article__current").prefetch_related(
            "passages", models.Prefetch("attributions", attributions)
        )

    def naming(self, who: Person | Organisation) -> "StatementQuerySet":
        """Those that this person or organisation spoke or passed on."""
        named = Attribution.objects.filter(**{who.spoken_kind: who})
        return self.filter(pk__in=named.values("statement"))


class Statement(models.Model):
    class Kind(models.TextChoices):
        DIRECT = "direct", "direct"
        INDIRECT = "indirect", "indirect"
        MIXED = "mixed", "mixed"

    class Status(models.TextChoices):
        CANDIDATE = "candidate", "candidate"
        ACCEPTED = "accepted", "accepted"
        REJECTED = "rejected", "rejected"
        RETRACTED = "retracted", "retracted"

    class SpeakerState(models.TextChoices):
        OPEN = "open", "open: the machine could not decide"
        NAMED = "named", "named"
        UNNAMED = "unnamed", "not named in the article"
        UNRESOLVED = "unresolved", "cannot be settled"

    article = models.ForeignKey(Article, models.PROTECT, related_name="statements", db_index=False)
    kind = models.CharField(max_length=10, choices=Kind)
    denies = models.BooleanField("denial", default=False)
    status = models.CharField(max_length=10, choices=Status, default=Status.CANDIDATE)
    speaker_state = models.CharField(max_length=10, choices=SpeakerState, default=SpeakerState.OPEN)
    confidence = models.FloatField()
    rule = models.CharField(max_length=100)
    how = models.CharField(max_length=30, blank=True)
    engine_version = models.CharField(max_length=30)
    found = models.JSONField("what the machine proposed")
    text = models.TextField()
    first_public_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = StatementQuerySet.as_manager()

    class Meta:
        default_permissions = ("view",)
        ordering = ["-id"]
        permissions = [
            ("decide_statement", "Can decide on statements of drafts and articles in review"),
            ("change_public_statement", "Can decide on statements of an article that has been public"),
            ("answer_objection", "Can answer objections"),
        ]
        indexes = [
            # the statements of an article's page, the count of open candidates; with speaker_state, so that
            # the list of public statements (latest_statements) counts and skips without reading their rows
            models.Index(fields=["article", "status", "speaker_state"], name="statement_article_status"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=["direct", "indirect", "mixed"]),
                name="statement_kind_known",
                violation_error_message="A statement is direct, indirect or mixed.",
            ),
            models.CheckConstraint(
                condition=Q(status__in=["candidate", "accepted", "rejected", "retracted"]),
                name="statement_status_known",
                violation_error_message="This state of a statement is not in the list.",
            ),
            models.CheckConstraint(
                condition=Q(speaker_state__in=["open", "named", "unnamed", "unresolved"]),
                name="statement_speaker_state_known",
                violation_error_message="A speaker is open, named, unnamed or unresolved.",
            ),
            models.CheckConstraint(
                condition=Q(confidence__gte=0, confidence__lte=1),
                name="statement_confidence_range",
                violation_error_message="A confidence lies between 0 and 1.",
            ),
            models.CheckConstraint(
                condition=~Q(status="accepted", speaker_state="open"),
                name="statement_accepted_not_open",
                violation_error_message="A statement is accepted only once its speaker is settled.",
            ),
        ]

    def __str__(self):
        return self.text

    def get_absolute_url(self):
        return reverse("statement", args=[self.pk])

    @property
    def has_been_public(self) -> bool:
        """Whether readers have ever seen it."""
        return self.first_public_at is not None and self.first_public_at <= timezone.now()

    def passages_of(self, role: str, revision_id: int | None = None) -> list["Passage"]:
        """The passages of one role in one version (the article's current one), in order.

        Reads the prefetched passages; makes no query of its own after `with_all()`.
        """
        revision_id = revision_id or self.article.current_id
        chosen = [p for p in self.passages.all() if p.role == role and p.revision_id == revision_id]
        return sorted(chosen, key=lambda p: p.order)

    def attributed(self, role: str) -> list["Attribution"]:
        """Those who spoke (`speaker`) or passed it on (`relay`), in order; reads the prefetched rows."""
        return sorted((a for a in self.attributions.all() if a.role == role), key=lambda a: a.order)


class Attribution(models.Model):
    class Role(models.TextChoices):
        SPEAKER = "speaker", "speaker"
        RELAY = "relay", "reported by"

    # The unique constraint serves look-ups by statement, the indexes those by person and organisation.
    statement = models.ForeignKey(Statement, models.PROTECT, related_name="attributions", db_index=False)
    role = models.CharField(max_length=10, choices=Role)
    person = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="attributions", db_index=False
    )
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="attributions", db_index=False
    )
    order = models.PositiveSmallIntegerField(default=1)

    class Meta:
        default_permissions = ()
        indexes = [
            # the page of a person: what they said, what was said through them
            models.Index(fields=["person", "role"], name="attribution_person_role"),
            # the page of an organisation: what it said, what it relayed
            models.Index(fields=["organisation", "role"], name="attribution_organisation_role"),
        ]
        constraints = [
            one_speaker("attribution_one_speaker"),
            models.CheckConstraint(
                condition=Q(role__in=["speaker", "relay"]),
                name="attribution_role_known",
                violation_error_message="A role is speaker or relay.",
            ),
            models.UniqueConstraint(
                fields=["statement", "role", "order"],
                name="attribution_place_once",
                violation_error_message="Two speakers cannot have the same place in the order.",
            ),
        ]

    def __str__(self):
        return f"{self.get_role_display()}: {self.who}"

    @property
    def who(self) -> Person | Organisation:
        return self.person or self.organisation


class Passage(models.Model):
    """Where the words stand: `text` is `body[start:end]` of its revision, in code points."""

    class Role(models.TextChoices):
        CONTENT = "content", "content"
        SOURCE = "source", "source"
        CUE = "cue", "cue"
        RELAY = "relay", "relay"

    class Anchor(models.TextChoices):
        ORIGINAL = "original", "original"
        UNCHANGED = "unchanged", "unchanged"
        MOVED = "moved", "moved"

    # The unique constraint serves look-ups by statement, the index those by revision.
    statement = models.ForeignKey(Statement, models.PROTECT, related_name="passages", db_index=False)
    revision = models.ForeignKey(Revision, models.PROTECT, related_name="passages", db_index=False)
    role = models.CharField(max_length=10, choices=Role)
    order = models.PositiveSmallIntegerField(default=1)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    text = models.TextField()
    anchor = models.CharField(max_length=10, choices=Anchor, default=Anchor.ORIGINAL)

    class Meta:
        default_permissions = ()
        indexes = [
            # the marks of an article's page, in the order of its text
            models.Index(fields=["revision", "start"], name="passage_revision_start"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(role__in=["content", "source", "cue", "relay"]),
                name="passage_role_known",
                violation_error_message="This role of a passage is not in the list.",
            ),
            models.CheckConstraint(
                condition=Q(anchor__in=["original", "unchanged", "moved"]),
                name="passage_anchor_known",
                violation_error_message="This anchor of a passage is not in the list.",
            ),
            models.CheckConstraint(
                condition=Q(start__lt=F("end")),
                name="passage_not_empty",
                violation_error_message="A passage ends after it starts.",
            ),
            models.UniqueConstraint(
                fields=["statement", "revision", "role", "order"],
                name="passage_place_once",
                violation_error_message="Two passages of one role cannot have the same place in the order.",
            ),
        ]

    def __str__(self):
        return self.text


class MentionQuerySet(models.QuerySet):
    def confirmed_in(self, revision: Revision) -> "MentionQuerySet":
        """The confirmed mentions of one version, with whom they mention."""
        confirmed = self.filter(revision=revision, status=Mention.Status.CONFIRMED)
        return confirmed.select_related("person", "organisation").order_by("id")


class Mention(models.Model):
    """Somebody named in the text, whether they speak or not. Public only when confirmed."""

    class Status(models.TextChoices):
        PROPOSED = "proposed", "proposed"
        CONFIRMED = "confirmed", "confirmed"

    revision = models.ForeignKey(Revision, models.PROTECT, related_name="mentions")
    person = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="mentions")
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="mentions"
    )
    spans = models.JSONField(help_text="Half-open pairs of code point offsets into the body.")
    status = models.CharField(max_length=10, choices=Status, default=Status.PROPOSED)

    objects = MentionQuerySet.as_manager()

    class Meta:
        default_permissions = ()
        constraints = [
            one_speaker("mention_one_speaker"),
            models.CheckConstraint(
                condition=Q(status__in=["proposed", "confirmed"]),
                name="mention_status_known",
                violation_error_message="A mention is proposed or confirmed.",
            ),
        ]

    def __str__(self):
        return str(self.who)

    @property
    def who(self) -> Person | Organisation:
        return self.person or self.organisation
