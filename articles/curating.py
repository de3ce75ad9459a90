"""The one way to decide on statements, their speakers and mentions. Every act is one transaction and one Decision.

Who may act is asked where people act (the admin); here stand states, reasons and versions.
"""

import re
from collections.abc import Callable, Sequence
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from articles import guards
from articles.models import Article, Attribution, Decision, Mention, Statement
from articles.registering import confirm_all, create, take_turn
from articles.states import Overtaken, Refused, check_version, hindrance
from people.models import Organisation, Person

type_of = {"person": Person, "organisation": Organisation}
# A word that stands for somebody, and a word that opens a description: neither is anybody's name.
PRONOUNS = {"i", "we", "you", "he", "him", "she", "her", "it", "they", "them", "who", "this", "that"}
PRONOUNS |= {"me", "us", "these", "those", "others"}
PRONOUNS |= {"somebody", "someone", "anybody", "anyone", "everybody", "everyone", "nobody"}
ARTICLES = {"a", "an", "the"}


def accept(
    statement: Statement, editor, *, version: int, reason: str = "", batch: UUID | None = None
) -> Decision:
    """Accept: this article attributes these words to this speaker. Confirms its speakers and relays.

    Raises Refused where the speaker is open or no words are marked, Overtaken where `version` is stale.
    """

    def change(row: Statement) -> None:
        if why := unacceptable(row):
            raise Refused(why)
        confirm_all((attribution.who for attribution in row.attributions.all()), editor)
        if row.article.status == Article.Status.PUBLISHED:
            row.first_public_at = row.first_public_at or max(timezone.now(), row.article.publish_at)
        row.status = Statement.Status.ACCEPTED

    return decide(statement, editor, "accept", change, version=version, reason=reason, batch=batch)


def reject(statement: Statement, editor, *, version: int, reason: str, batch: UUID | None = None) -> Decision:
    """Reject a proposal, with a reason. What has been public cannot be rejected."""
    if not reason.strip():
        raise Refused("Say why the statement is rejected.")

    def change(row: Statement) -> None:
        row.status = Statement.Status.REJECTED
        row.first_public_at = None

    return decide(statement, editor, "reject", change, version=version, reason=reason, batch=batch)


def retract(statement: Statement, editor, *, version: int, reason: str, public_note: str) -> Decision:
    """Take back what readers have seen. Its address says so, with `public_note` and the date, for good."""
    if not public_note.strip():
        raise Refused("Tell the readers why the statement is retracted.")

    def change(row: Statement) -> None:
        row.status = Statement.Status.RETRACTED

    return decide(
        statement, editor, "retract", change, version=version, reason=reason, public_note=public_note
    )


def restore(statement: Statement, editor, *, version: int, reason: str) -> Decision:
    """Show a retracted statement again, as it was accepted."""

    def change(row: Statement) -> None:
        row.status = Statement.Status.ACCEPTED

    return decide(statement, editor, "restore", change, version=version, reason=reason)


def set_speakers(
    statement: Statement,
    editor,
    *,
    version: int,
    speakers: Sequence[Person | Organisation],
    reason: str = "",
    batch: UUID | None = None,
) -> Decision:
    """Say who speaks: one person or organisation, or several who speak together, in this order."""
    if not speakers:
        raise Refused("Choose who is speaking.")
    if len(set(speakers)) < len(speakers):
        raise Refused("The same speaker was chosen twice.")

    def change(row: Statement) -> None:
        _replace(row, "speaker", speakers, editor)
        row.speaker_state = Statement.SpeakerState.NAMED

    return decide(statement, editor, "change", change, version=version, reason=reason, batch=batch)


def set_relays(
    statement: Statement,
    editor,
    *,
    version: int,
    relays: Sequence[Person | Organisation],
    reason: str = "",
) -> Decision:
    """Say who passed the words on, in this order; with nobody, that the article has them from the speaker."""
    if len(set(relays)) < len(relays):
        raise Refused("The same one was chosen twice.")

    def change(row: Statement) -> None:
        if [one.who for one in row.attributed("relay")] == list(relays):
            raise Refused("Nothing was done: it says so already.")
        _replace(row, "relay", relays, editor)

    return decide(statement, editor, "change", change, version=version, reason=reason)


def set_unnamed(
    statement: Statement, editor, *, version: int, state: str = "unnamed", reason: str = ""
) -> Decision:
    """Say that the article names no speaker (`unnamed`), or that it cannot be settled (`unresolved`)."""
    if state not in (Statement.SpeakerState.UNNAMED, Statement.SpeakerState.UNRESOLVED):
        raise Refused(f"A speaker is unnamed or unresolved, not {state}.")
    if state == Statement.SpeakerState.UNRESOLVED and not reason.strip():
        raise Refused("Say why it cannot be settled who is speaking.")

    def change(row: Statement) -> None:
        _replace(row, "speaker", [], editor)
        row.speaker_state = state

    return decide(statement, editor, "change", change, version=version, reason=reason)


def create_speaker(
    statement: Statement, editor, *, version: int, name: str, kind: str = "person", reason: str = ""
) -> Decision:
    """Make a proposed person or organisation from a printed name, and let it be the speaker."""
    name = " ".join(name.split())
    body = " ".join(statement.article.current.body.split())
    if not name or not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", body):
        raise Refused(f"“{name}” is not printed in the article; a speaker is made from a printed name only.")
    if kind == "person" and (why := _no_name(name)):
        raise Refused(f"“{name}” is not taken for a person's name: {why}")
    with transaction.atomic():
        take_turn()
        if namesake := type_of[kind].objects.called(name).first():
            raise Refused(f"The archive already has {namesake.name}; choose from the list.")
        who = create(type_of[kind](name=name), editor, article=statement.article)
        return set_speakers(statement, editor, version=version, speakers=[who], reason=reason)


def confirm_mentions(article: Article, editor, *, version: int, reason: str = "") -> Decision:
    """Confirm everybody whom the machine found named in the current text, as one act."""
    with transaction.atomic():
        row = Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
        check_version(row, version, row.decisions.filter(statement=None))
        if row.has_been_public and not reason.strip():
            raise Refused("The article has been public: say why the mentions are confirmed.")
        mentions = list(
            row.current.mentions.filter(status="proposed").select_related("person", "organisation")
        )
        if not mentions:
            raise Refused("There is no mention left to confirm.")
        Mention.objects.filter(pk__in=[m.pk for m in mentions]).update(status="confirmed")
        confirm_all((mention.who for mention in mentions), editor)
        row.version += 1
        row.save(update_fields=["version"])
        names = [m.who.name for m in mentions]
        return Decision.objects.create(
            article=row,
            revision=row.current,
            editor=editor,
            action="confirm mentions",
            reason=reason,
            before={"confirmed": []},
            after={"confirmed": names},
        )


def state_of(statement: Statement) -> dict:
    """The whole state of a statement, so that undoing an act needs nothing else."""
    attributions = statement.attributions.order_by("role", "order").values_list(
        "role", "order", "person", "organisation"
    )
    passages = statement.passages.order_by("revision", "role", "order").values_list(
        "revision", "role", "order", "start", "end", "anchor"
    )
    return {
        "status": statement.status,
        "kind": statement.kind,
        "denies": statement.denies,
        "speaker_state": statement.speaker_state,
        "attributions": [list(row) for row in attributions],
        "passages": [list(row) for row in passages],
    }


def decide(
    statement: Statement,
    editor,
    action: str,
    change: Callable[[Statement], None],
    *,
    version: int,
    reason: str = "",
    public_note: str = "",
    batch: UUID | None = None,
) -> Decision:
    """One act on a statement: lock its article and itself, check, change, and leave the Decision.

    `change` gets the locked row and may refuse; what it leaves on the row is saved. Decisions of one bulk
    act share a `batch`. Raises Refused where state or reason do not allow the act, Overtaken where the row
    is no longer at `version`.
    """
    with transaction.atomic():
        row = _locked(statement, action, version, reason)
        before = state_of(row)
        change(row)
        row.version += 1
        row.save()
        return Decision.objects.create(
            article=row.article,
            statement=row,
            revision=row.article.current,
            editor=editor,
            action=action,
            reason=reason,
            public_note=public_note,
            before=before,
            after=state_of(row),
            batch=batch,
        )


def unacceptable(statement: Statement) -> str:
    """What beside its state keeps a statement from being accepted; empty if nothing does. Reads prefetched rows."""
    if not statement.passages_of("content"):
        return "No printed words are marked in the current text; there is nothing to accept."
    if statement.speaker_state == Statement.SpeakerState.NAMED and not statement.attributed("speaker"):
        return "The statement is marked as named, but no speaker is set."
    return ""


def _no_name(name: str) -> str:
    """Why a printed word is no name of a person; empty if it may be one."""
    first = name.split()[0]
    if first.islower():
        return "its first word has no capital letter."
    if name.casefold() in PRONOUNS:
        return "it stands for somebody whom the article names elsewhere, or not at all."
    return "it describes somebody without a name." if first.casefold() in ARTICLES else ""


def _locked(statement: Statement, action: str, version: int, reason: str) -> Statement:
    article = Article.objects.select_for_update(of=("self",)).get(pk=statement.article_id)
    row = Statement.objects.select_for_update(of=("self",)).filter(pk=statement.pk).first()
    if row is None:
        raise Overtaken(
            "Nothing was done: the article was read again, and this proposal is gone. Look again."
        )
    row.article = article
    check_version(row, version, row.decisions)
    if why := hindrance(row, action):
        raise Refused(why)
    if article.has_been_public and not reason.strip():
        raise Refused("The article has been public: say why you decide so.")
    return row


def _replace(statement: Statement, role: str, whos: Sequence[Person | Organisation], editor) -> None:
    """Set the speakers or relays; of an accepted statement everybody is confirmed."""
    with guards.replacing_rows():
        statement.attributions.filter(role=role).delete()
        Attribution.objects.bulk_create(
            Attribution(statement=statement, role=role, order=order, **{who.spoken_kind: who})
            for order, who in enumerate(whos, 1)
        )
    if statement.status == Statement.Status.ACCEPTED:
        confirm_all(whos, editor)
