"""The states of an article: submitted, published, withheld, withdrawn … One act, one Decision."""

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from articles.models import Article, Decision, Release
from articles.registering import confirm_if_proposed
from articles.states import Refused, check_version, hindrance, move


def submit(article: Article, editor, *, version: int, reason: str = "") -> Decision:
    """Hand a draft over for review."""
    return _move(article, editor, "submit", version, reason)


def discard(article: Article, editor, *, version: int, reason: str = "") -> Decision:
    """Put aside what will not be published; nothing is deleted."""
    return _move(article, editor, "discard", version, reason)


def reopen(article: Article, editor, *, version: int, reason: str = "") -> Decision:
    """Take a discarded article up again, as a draft."""
    return _move(article, editor, "reopen", version, reason)


def publish(
    article: Article,
    editor,
    *,
    version: int,
    at: datetime | None = None,
    with_open_candidates: bool = False,
    reason: str = "",
) -> Decision:
    """Publish now, or at a moment to come; releases the current text and confirms the publisher.

    Raises Refused where candidates are undecided (unless `with_open_candidates`), where `at` is past, or
    where with four eyes the same editor submitted the article.
    """
    with transaction.atomic():
        row = _locked(article, "publish", version)
        now = timezone.now()
        _check_publishable(row, editor, with_open_candidates)
        if at and at < now:
            raise Refused("The time of publication is in the past; leave it empty to publish now.")
        row.publish_at = row.first_public_at = at or now
        row.statements.filter(status="accepted").update(first_public_at=row.publish_at)
        if row.publisher:
            confirm_if_proposed(row.publisher, editor)
        _release(row, editor, now)
        return _save(row, editor, "publish", reason)


def send_back(article: Article, editor, *, version: int, reason: str = "") -> Decision:
    """From review back to draft; before it is due, from published back to review.

    The release that was taken back never gets an address: its `public_from` never came.
    """
    with transaction.atomic():
        row = _locked(article, "send back", version)
        row.publish_at = row.first_public_at = None
        row.statements.update(first_public_at=None)
        return _save(row, editor, "send back", reason)


def withhold(
    article: Article, editor, *, version: int, reason: str, public_note: str, show_headline: bool = False
) -> Decision:
    """Take a public article out of sight for now; its addresses show `public_note` instead of the words."""
    return _hide(article, editor, "withhold", version, reason, public_note, show_headline)


def withdraw(
    article: Article, editor, *, version: int, reason: str, public_note: str, show_headline: bool = False
) -> Decision:
    """Take a public or withheld article back for good; its addresses say why in `public_note`."""
    return _hide(article, editor, "withdraw", version, reason, public_note, show_headline)


def lift(article: Article, editor, *, version: int, reason: str, public_note: str = "") -> Decision:
    """Show a withheld article again, with what was accepted in the meantime."""
    if not reason.strip():
        raise Refused("Say why the article is shown again.")
    with transaction.atomic():
        row = _locked(article, "lift", version)
        row.statements.filter(status="accepted", first_public_at=None).update(first_public_at=timezone.now())
        return _save(row, editor, "lift", reason, public_note)


def _hide(
    article: Article, editor, act: str, version: int, reason: str, public_note: str, show_headline: bool
) -> Decision:
    if not reason.strip():
        raise Refused("Say why, for the log.")
    if not public_note.strip():
        raise Refused("Tell the readers why the article is not shown.")
    with transaction.atomic():
        row = _locked(article, act, version)
        row.show_headline = show_headline
        return _save(row, editor, act, reason, public_note)


def _move(article: Article, editor, act: str, version: int, reason: str) -> Decision:
    with transaction.atomic():
        row = _locked(article, act, version)
        return _save(row, editor, act, reason)


def _locked(article: Article, act: str, version: int) -> Article:
    row = Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
    check_version(row, version, row.decisions.filter(statement=None))
    if why := hindrance(row, act):
        raise Refused(why)
    return row


def _check_publishable(article: Article, editor, with_open_candidates: bool) -> None:
    undecided = article.statements.filter(status="candidate").count()
    if undecided and not with_open_candidates:
        raise Refused(
            f"{undecided} found statement{'s are' if undecided > 1 else ' is'} not decided yet. "
            "Decide, or publish with open candidates."
        )
    out_of_step = article.statements.filter(status="accepted").exclude(
        passages__role="content", passages__revision=article.current
    )
    if out_of_step.exists():
        raise Refused("An accepted statement has no words in the current text.")
    submitted = article.decisions.filter(action="submit").order_by("pk").last()
    if settings.NEWSROOM_FOUR_EYES and submitted and submitted.editor == editor:
        raise Refused("You submitted this article; somebody else must publish it.")


def _release(article: Article, editor, now: datetime) -> None:
    """Release the current text; number and kind tell whether readers had a version before."""
    last = article.releases.order_by("number").last()
    taken_back = Q(action="send back", revision=article.current)
    before = article.releases.exclude(revision__in=article.decisions.filter(taken_back).values("revision"))
    if before.exists():
        raise Refused("The text has been released before; releasing it again is not possible.")
    Release.objects.create(
        article=article,
        revision=article.current,
        number=last.number + 1 if last else 1,
        kind=Release.Kind.FIRST,
        public_from=article.publish_at,
        at=now,
        by=editor,
    )


def _save(article: Article, editor, act: str, reason: str, public_note: str = "") -> Decision:
    before, article.status = article.status, move(article, act).target
    article.version += 1
    article.save()
    return Decision.objects.create(
        article=article,
        revision=article.current,
        editor=editor,
        action=act,
        reason=reason,
        public_note=public_note,
        before={"status": before},
        after={"status": article.status, "publish_at": article.publish_at and article.publish_at.isoformat()},
    )
