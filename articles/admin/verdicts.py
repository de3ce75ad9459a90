"""What an editor may say of a statement: on its own page, or of many that were ticked in the list."""

from django import forms
from django.core.exceptions import PermissionDenied

from articles import curating, states
from articles.admin import naming, saying
from articles.admin.acts import PublicNote, TableAct
from articles.admin.bulk import TickedAct
from articles.models import Statement


class Verdict(TableAct):
    act = "change"

    def __init__(self, statement, editor, **kwargs):
        super().__init__(statement, editor, **kwargs)
        if statement.article.has_been_public:
            self.fields["reason"].required = True
            self.fields["reason"].label = "Reason"
            self.fields["reason"].error_messages["required"] = "Say why: readers may have seen this article."


class Accept(Verdict):
    slug, act, label = "accept", "accept", "Accept"
    help = "The article attributes these words to this speaker."

    def run(self):
        return curating.accept(self.row, self.editor, **self.seen())


class Reject(Verdict):
    slug, act, label = "reject", "reject", "Reject"
    reason = forms.CharField(
        widget=forms.TextInput(attrs={"list": "reject-reasons", "class": "vTextField"}),
        error_messages={"required": "Say why it is rejected."},
    )

    def run(self):
        return curating.reject(self.row, self.editor, **self.seen())


class Retract(PublicNote, Verdict):
    slug, act, label = "retract", "retract", "Retract"
    help = "Readers no longer see the words. The address of the statement says why, for good."

    def run(self):
        return curating.retract(self.row, self.editor, **self.seen())


class Restore(Verdict):
    slug, act, label = "restore", "restore", "Show it again"

    def run(self):
        return curating.restore(self.row, self.editor, **self.seen())


class SetSpeakers(Verdict):
    slug, label, title = "set-speakers", "Set the speaker", "Somebody else says it"
    help = "A name from the list, or typed as it stands in the archive."
    speaker = naming.SpeakerField(error_messages={"required": "Name the speaker."})
    second = naming.SpeakerField(required=False, label="Together with")
    field_order = ["speaker", "second", "reason"]

    def run(self):
        chosen = [self.cleaned_data["speaker"], self.cleaned_data["second"]]
        return curating.set_speakers(self.row, self.editor, speakers=[w for w in chosen if w], **self.seen())


class SetRelays(Verdict):
    slug, label, title = "set-relays", "Set who reported it", "Who passed it on"
    help = "Whoever the article has the words from, if not the speaker. Leave both empty where nobody is."
    relay = naming.SpeakerField(required=False, label="Reported by")
    second = naming.SpeakerField(required=False, label="Who had it from")
    field_order = ["relay", "second", "reason"]

    def __init__(self, statement, editor, **kwargs):
        now = [naming.label(one.who) for one in statement.attributed("relay")]
        kwargs["initial"] = dict(zip(("relay", "second"), now, strict=False)) | (kwargs.get("initial") or {})
        super().__init__(statement, editor, **kwargs)

    def run(self):
        chosen = [self.cleaned_data["relay"], self.cleaned_data["second"]]
        return curating.set_relays(self.row, self.editor, relays=[w for w in chosen if w], **self.seen())


class CreateSpeaker(Verdict):
    slug, label, title = "create-speaker", "Create and set as speaker", "Somebody new says it"
    help = "Makes a proposed person or organisation. Give the fullest name that the article prints."
    KINDS = (("", "person or organisation?"), ("person", "person"), ("organisation", "organisation"))
    name = forms.CharField(max_length=255, widget=forms.TextInput(attrs={"class": "vTextField"}))
    kind = forms.ChoiceField(choices=KINDS, error_messages={"required": "Say whether it is a person."})
    field_order = ["name", "kind", "reason"]

    def __init__(self, statement, editor, **kwargs):
        super().__init__(statement, editor, **kwargs)
        printed = " ".join(passage.text for passage in statement.passages_of("source"))
        self.initial.setdefault("name", printed)

    @classmethod
    def allowed(cls, editor, statement):
        added = editor.has_perm("people.add_person") or editor.has_perm("people.add_organisation")
        return added and super().allowed(editor, statement)

    def run(self):
        asked = self.cleaned_data
        if not self.editor.has_perm(f"people.add_{asked['kind']}"):
            raise PermissionDenied
        return curating.create_speaker(
            self.row, self.editor, name=asked["name"], kind=asked["kind"], **self.seen()
        )


class Unnamed(Verdict):
    slug, state, label = "unnamed", "unnamed", "Not named in the article"
    help = "The article gives only a description, such as “a spokesman”."

    def run(self):
        return curating.set_unnamed(self.row, self.editor, state=self.state, **self.seen())


class Unresolved(Unnamed):
    slug, state, label = "unresolved", "unresolved", "Cannot be settled"
    help = "The printed name fits several, and nothing decides between them."
    reason = forms.CharField(
        widget=forms.TextInput(attrs={"class": "vTextField"}),
        error_messages={"required": "Say why it cannot be settled."},
    )


class TickedVerdict(TickedAct):
    """A verdict on ticked statements; `act` is its line in the table of states."""

    act = "change"

    def __init__(self, editor, rows, **kwargs):
        super().__init__(editor, rows, **kwargs)
        if any(row.article.has_been_public for row in rows):
            self.fields["reason"].label = "Reason"

    @classmethod
    def offered(cls, editor):
        return editor.has_perm(states.DECIDE) or editor.has_perm(states.DECIDE_ON_PUBLIC)

    def seen(self, row):
        return row.version

    def check_seen(self, row, seen):
        # The article may have been published while the rows before this one were done.
        row.article.refresh_from_db(fields=["status", "publish_at", "first_public_at"])
        states.check_version(row, seen, row.decisions)

    def hindrance(self, row):
        if not self.editor.has_perm(states.permission(row, self.act)):
            return f"You may not decide on the statements of an article that is {row.article.get_status_display()}."
        return states.hindrance(row, self.act)

    def missing(self):
        if lacks := super().missing():
            return lacks
        public = any(row.article.has_been_public for row in self.rows if not self.hindrance(row))
        reasoned = self.cleaned_data["reason"].strip()
        return "Say why: readers may have seen an article of these." if public and not reasoned else ""

    def name(self, row):
        return saying.words(row)

    def origin(self, row):
        return row.article.current.headline

    def before(self, row):
        return saying.state(row)

    def how(self, seen, batch) -> dict:
        """The arguments that every act on a statement takes."""
        return {"version": seen, "reason": self.cleaned_data["reason"], "batch": batch}


class AcceptTicked(TickedVerdict):
    slug, act, label, done = "accept", "accept", "Accept", "accepted"
    help = "The articles attribute these words to these speakers. Speakers and whoever reported it are confirmed."

    def hindrance(self, row):
        return super().hindrance(row) or curating.unacceptable(row)

    def after(self, row):
        return saying.state(row, status=Statement.Status.ACCEPTED)

    def run(self, row, seen, batch):
        curating.accept(row, self.editor, **self.how(seen, batch))


class RejectTicked(TickedVerdict):
    slug, act, label, done = "reject", "reject", "Reject", "rejected"
    reason = Reject.base_fields["reason"]

    def after(self, row):
        return saying.state(row, status=Statement.Status.REJECTED)

    def run(self, row, seen, batch):
        curating.reject(row, self.editor, **self.how(seen, batch))


class SetSpeakerTicked(TickedVerdict):
    slug, label, done = "set-speaker", "Set the speaker", "given their speaker"
    help = "Choose the speaker; the page then shows what would change."
    choice = "speaker"
    speaker = naming.SpeakerField(error_messages={"required": "Name the speaker."})
    field_order = ["speaker", "reason"]

    def chosen(self):
        return naming.label(self.cleaned_data["speaker"])

    def hindrance(self, row):
        said_by = [one.who for one in row.attributed("speaker")]
        if said_by == [self.cleaned_data["speaker"]] and row.speaker_state == Statement.SpeakerState.NAMED:
            return "It says so already."
        return super().hindrance(row)

    def after(self, row):
        return saying.state(row, speaker=naming.label(self.cleaned_data["speaker"]))

    def run(self, row, seen, batch):
        chosen = [self.cleaned_data["speaker"]]
        curating.set_speakers(row, self.editor, speakers=chosen, **self.how(seen, batch))
