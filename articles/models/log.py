"""The one log of human acts. Rows are added, never changed; an act is taken back by another act."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from articles.models.article import Article, Revision
from articles.models.chain import Chained
from articles.models.statement import Statement
from people.models import Organisation, Person


class Decision(Chained):
    class Action(models.TextChoices):
        ACCEPT = "accept", "accepted"
        REJECT = "reject", "rejected"
        CHANGE = "change", "changed"
        ADD = "add", "added"
        SPLIT = "split", "split"
        JOIN = "join", "joined"
        RETRACT = "retract", "retracted"
        RESTORE = "restore", "restored"
        COMMENT = "comment", "commented"
        CARRY = "carry", "carried over"
        DISCARD = "discard", "discarded"
        REOPEN = "reopen", "reopened"
        SUBMIT = "submit", "submitted"
        SEND_BACK = "send back", "sent back"
        PUBLISH = "publish", "published"
        SCHEDULE = "schedule", "scheduled"
        WITHHOLD = "withhold", "withheld"
        LIFT = "lift", "lifted"
        WITHDRAW = "withdraw", "withdrawn"
        SEAL = "seal", "sealed"
        CONFIRM_MENTIONS = "confirm mentions", "confirmed the mentions"
        CREATE = "create", "created"
        CONFIRM = "confirm", "confirmed"
        NAME = "name", "named"
        UNLIST = "unlist", "unlisted"
        LIST = "list", "listed"
        UNDO = "undo", "undid"

    # The indexes below serve look-ups by statement and by article.
    article = models.ForeignKey(Article, models.PROTECT, null=True, related_name="decisions", db_index=False)
    statement = models.ForeignKey(
        Statement, models.PROTECT, null=True, related_name="decisions", db_index=False
    )
    revision = models.ForeignKey(Revision, models.PROTECT, null=True, related_name="decisions")
    person = models.ForeignKey(Person, models.PROTECT, null=True, related_name="decisions")
    organisation = models.ForeignKey(Organisation, models.PROTECT, null=True, related_name="decisions")
    editor = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="decisions")
    action = models.CharField(max_length=20, choices=Action)
    reason = models.TextField(blank=True)
    public_note = models.TextField(blank=True)
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    batch = models.UUIDField(null=True)
    at = models.DateTimeField(default=timezone.now)
    undoes = models.ForeignKey("self", models.PROTECT, null=True, related_name="+", db_index=False)

    class Meta(Chained.Meta):
        ordering = ["id"]
        indexes = [
            # the log on a statement's page
            models.Index(fields=["statement", "at"], name="decision_statement_at"),
            # the log on an article's page
            models.Index(fields=["article", "at"], name="decision_article_at"),
        ]
        constraints = [
            *Chained.Meta.constraints,
            models.CheckConstraint(
                condition=Q(article__isnull=False) | Q(person__isnull=False) | Q(organisation__isnull=False),
                name="decision_about_something",
                violation_error_message="A decision is about an article, a person or an organisation.",
            ),
            models.CheckConstraint(
                condition=Q(
                    action__in=[
                        "accept",
                        "reject",
                        "change",
                        "add",
                        "split",
                        "join",
                        "retract",
                        "restore",
                        "comment",
                        "carry",
                        "discard",
                        "reopen",
                        "submit",
                        "send back",
                        "publish",
                        "schedule",
                        "withhold",
                        "lift",
                        "withdraw",
                        "seal",
                        "confirm mentions",
                        "create",
                        "confirm",
                        "name",
                        "unlist",
                        "list",
                        "undo",
                    ]
                ),
                name="decision_action_known",
                violation_error_message="This act is not in the list.",
            ),
            models.CheckConstraint(
                condition=Q(statement__isnull=True) | Q(article__isnull=False),
                name="decision_statement_has_article",
                violation_error_message="A decision on a statement names its article.",
            ),
            models.UniqueConstraint(
                fields=["undoes"],
                name="decision_undone_once",
                violation_error_message="That decision has already been undone.",
            ),
        ]

    def __str__(self):
        return f"{self.editor} {self.get_action_display()}"

    def chain(self):
        if self.article:
            return super().chain()
        who = self.person or self.organisation
        return who, {who.spoken_kind: who, "article": None}
