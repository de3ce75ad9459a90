"""What may become of an article: the acts on its page."""

from django import forms
from django.utils import timezone

from articles import curating, publishing
from articles.admin.acts import PublicNote, TableAct, VersionedAct
from articles.models import Mention, Statement


class ConfirmMentions(VersionedAct):
    slug, label = "confirm-mentions", "Confirm mentions"
    help = "Everybody listed under Mentions is named in this article."

    @classmethod
    def possible(cls, article):
        return article.current.mentions.filter(status=Mention.Status.PROPOSED).exists()

    @classmethod
    def allowed(cls, editor, article):
        public = article.has_been_public
        needed = ["people.confirm_person", *(["articles.change_public_statement"] if public else [])]
        return editor.has_perms(needed)

    def run(self):
        return curating.confirm_mentions(self.row, self.editor, **self.seen())


class StateAct(TableAct):
    """An act that moves an article from one state to another; `publishing` does it."""

    def run(self):
        act = getattr(publishing, self.act.replace(" ", "_"))
        return act(self.row, self.editor, **self.seen())


class Submit(StateAct):
    slug, act, label = "submit", "submit", "Submit for review"


class Publish(StateAct):
    slug, act, label = "publish", "publish", "Publish"
    help = "From then on readers see the text and every accepted statement."
    at = forms.DateTimeField(
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        help_text="Leave it empty to publish now.",
        error_messages={"invalid": "A time of publication looks like 2024-05-25T14:30."},
    )
    with_open_candidates = forms.BooleanField(required=False, label="Publish with open candidates")

    def __init__(self, article, editor, **kwargs):
        super().__init__(article, editor, **kwargs)
        self.fields["at"].label = f"Publish at, {timezone.get_current_timezone_name()} time (optional)"
        self.open = article.statements.filter(status=Statement.Status.CANDIDATE).count()
        if self.open:
            self.help = f"Open candidates: {self.open}. They stay hidden until somebody decides on them."
        else:
            del self.fields["with_open_candidates"]

    def run(self):
        ticked, at = self.cleaned_data.get("with_open_candidates", False), self.cleaned_data["at"]
        return publishing.publish(self.row, self.editor, at=at, with_open_candidates=ticked, **self.seen())


class SendBack(StateAct):
    slug, act, label = "send-back", "send back", "Send back to draft"


class Discard(StateAct):
    slug, act, label = "discard", "discard", "Discard"


class Reopen(StateAct):
    slug, act, label = "reopen", "reopen", "Reopen as a draft"


class Hide(PublicNote, StateAct):
    show_headline = forms.BooleanField(required=False, label="Go on showing the headline")

    def seen(self):
        return super().seen() | {"show_headline": self.cleaned_data["show_headline"]}


class Withhold(Hide):
    slug, act, label = "withhold", "withhold", "Withhold"
    help = "Out of sight for now: every address of the article shows the public note instead."


class Withdraw(Hide):
    slug, act, label = "withdraw", "withdraw", "Withdraw"
    help = "Out of sight for good. Every address of the article says that it was withdrawn, and why."


class Lift(PublicNote, StateAct):
    slug, act, label = "lift", "lift", "Show again"
    help = "Readers see the article again, with what was accepted in the meantime."

    def __init__(self, article, editor, **kwargs):
        super().__init__(article, editor, **kwargs)
        self.fields["public_note"].required = False
        self.fields["public_note"].label = "Public note (optional)"
