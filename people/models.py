"""Who can speak: people and organisations, and the names under which they are printed."""

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse

from people.names import FoldedField, Surname, fold, letters, slug_of


class SpeakerQuerySet(models.QuerySet):
    def called(self, name: str) -> "SpeakerQuerySet":
        """Everybody whose name, or another printed name, is exactly this one (case and accents aside).

        Typed in ASCII it may be a name of any script; else it is not the name of whoever only sounds the same.
        """
        key = fold(name)
        alike = self.filter(Q(folded=key) | Q(other_names__folded=key)).distinct()
        if name.isascii():
            return alike
        spelt = alike.values_list("pk", "name", "other_names__name")
        return self.filter(
            pk__in=[pk for pk, *names in spelt if letters(name) in [letters(one or "") for one in names]]
        )

    def get_by_natural_key(self, name: str) -> "Speaker":
        """Whom a fixture means: who is called so, or was before an editor corrected the name.

        Of several the oldest: a fixture changes none of them.
        """
        corrected = self.filter(decisions__before__name=name)
        who = self.called(name).order_by("pk").first() or corrected.order_by("pk").first()
        if who is None:
            raise self.model.DoesNotExist(f"Nobody is called “{name}”.")
        return who

    def shown(self) -> "SpeakerQuerySet":
        """Confirmed and listed: those who have a page once something public names them; see `has_page`."""
        return self.filter(status=Speaker.Status.CONFIRMED, listed=True)


class Speaker(models.Model):
    """What a person and an organisation have in common."""

    class Status(models.TextChoices):
        PROPOSED = "proposed", "proposed: found in an article"
        CONFIRMED = "confirmed", "confirmed by an editor"

    name = models.CharField(
        max_length=255, help_text="The fullest name that an article prints, without titles."
    )
    folded = FoldedField()
    slug = models.SlugField(max_length=80, editable=False, db_index=False)
    summary = models.TextField(
        blank=True, help_text="One or two sentences for readers. Only what a source says."
    )
    wikidata = models.CharField(
        "Wikidata number",
        max_length=16,
        blank=True,
        validators=[RegexValidator(r"^Q[1-9][0-9]*\Z", "A Wikidata number looks like Q42.")],
        help_text="Typed in by an editor who has checked it; the machine never fills it in.",
    )
    status = models.CharField(max_length=10, choices=Status, default=Status.PROPOSED, editable=False)
    listed = models.BooleanField(default=True, editable=False)

    objects = SpeakerQuerySet.as_manager()

    class Meta:
        abstract = True
        default_permissions = ("add", "change", "view")
        ordering = ["folded", "id"]
        indexes = [
            # SpeakerQuerySet.called: the look-up of a printed name at import; also the alphabetical lists
            models.Index(fields=["folded"], name="%(class)s_folded"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["wikidata"],
                condition=~Q(wikidata=""),
                name="%(class)s_wikidata_once",
                violation_error_message="Somebody else in the archive has this Wikidata number.",
            ),
            models.CheckConstraint(
                condition=Q(wikidata="") | Q(wikidata__startswith="Q"),
                name="%(class)s_wikidata_form",
                violation_error_message="A Wikidata number looks like Q42.",
            ),
            models.CheckConstraint(
                condition=Q(status__in=["proposed", "confirmed"]),
                name="%(class)s_status_known",
                violation_error_message="The status is proposed or confirmed.",
            ),
            models.CheckConstraint(
                condition=~Q(name=""),
                name="%(class)s_has_name",
                violation_error_message="A name must not be empty.",
            ),
        ]

    def __str__(self):
        return self.name

    def save(self, **kwargs):
        self.slug = slug_of(self.name)
        super().save(**kwargs)

    def natural_key(self) -> tuple[str]:
        return (self.name,)

    @property
    def has_page(self) -> bool:
        """Confirmed and listed: what readers may know of whoever is named in something public."""
        return self.status == self.Status.CONFIRMED and self.listed

    @property
    def spoken_kind(self) -> str:
        """`person` or `organisation`: the engine's word for what this is, and the name of the foreign key."""
        return self._meta.model_name


class Person(Speaker):
    class Meta(Speaker.Meta):
        verbose_name_plural = "people"
        indexes = [
            *Speaker.Meta.indexes,
            # naming: whose surname a printed word may be
            models.Index(Surname("folded"), name="person_surname"),
        ]
        permissions = [
            ("confirm_person", "Can confirm a person or organisation"),
            ("unlist_person", "Can take a person or organisation out of all lists"),
            ("merge_person", "Can merge people or organisations"),
        ]

    def get_absolute_url(self):
        return reverse("person", args=[self.pk, self.slug])


class Organisation(Speaker):
    class Kind(models.TextChoices):
        MEDIA = "media", "media"
        GOVERNMENT = "government", "government"
        INTERGOVERNMENTAL = "intergovernmental", "intergovernmental"
        COMPANY = "company", "company"
        PARTY = "party", "party"
        OTHER = "other", "other"

    kind = models.CharField(
        max_length=20, choices=Kind, blank=True, help_text="Empty until an editor sets it."
    )

    class Meta(Speaker.Meta):
        constraints = [
            *Speaker.Meta.constraints,
            models.CheckConstraint(
                condition=Q(
                    kind__in=["", "media", "government", "intergovernmental", "company", "party", "other"]
                ),
                name="organisation_kind_known",
                violation_error_message="This kind of organisation is not in the list.",
            ),
        ]

    def get_absolute_url(self):
        return reverse("organisation", args=[self.pk, self.slug])


class PrintedName(models.Model):
    """Another name under which somebody is printed."""

    class Kind(models.TextChoices):
        SPELLING = "spelling", "other spelling"
        SHORT = "short", "short form or abbreviation"
        FORMER = "former", "former name"
        TRANSLATION = "translation", "name in another language"
        NICKNAME = "nickname", "nickname"

    name = models.CharField(max_length=255)
    folded = FoldedField()
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.SPELLING)
    language = models.CharField(
        max_length=12, blank=True, help_text="A code such as en or zh; empty if unknown."
    )

    class Meta:
        abstract = True
        default_permissions = ("add", "change", "view")
        ordering = ["folded", "id"]
        indexes = [
            # SpeakerQuerySet.called
            models.Index(fields=["folded"], name="%(class)s_folded"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=["spelling", "short", "former", "translation", "nickname"]),
                name="%(class)s_kind_known",
                violation_error_message="This kind of name is not in the list.",
            ),
            models.CheckConstraint(
                condition=~Q(name=""),
                name="%(class)s_has_name",
                violation_error_message="A name must not be empty.",
            ),
        ]

    def __str__(self):
        return self.name


class PersonName(PrintedName):
    person = models.ForeignKey(Person, models.PROTECT, related_name="other_names", db_index=False)

    class Meta(PrintedName.Meta):
        constraints = [
            *PrintedName.Meta.constraints,
            models.UniqueConstraint(
                fields=["person", "name"],
                name="personname_once",
                violation_error_message="This person already has that name.",
            ),
        ]


class OrganisationName(PrintedName):
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="other_names", db_index=False)

    class Meta(PrintedName.Meta):
        constraints = [
            *PrintedName.Meta.constraints,
            models.UniqueConstraint(
                fields=["organisation", "name"],
                name="organisationname_once",
                violation_error_message="This organisation already has that name.",
            ),
        ]
