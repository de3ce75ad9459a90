"""The states of an article: submitted, published, sent back, discarded, reopened. One act, one Decision."""

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from articles.registering import confirm_if_proposed
from articles.models import Article, Decision, Release
from articles.states import ARTICLE_ACTS, Refused, check_version

PERMISSION = {
    "submit": "articles.submit_article",
    "publish": "articles.publish_article",
    "send back": "articles.publish_article",
    "discard": "articles.submit_article",
    "reopen": "articles.submit_article",
}


def article_acts(article: Article) -> list[str]:
    """The acts that the article's state allows."""
    return [act for act in ARTICLE_ACTS if not hindrance(article, act)]


def hindrance(article: Article, act: str) -> str:
    """Why the act is not possible from this state; empty if it is."""
    starts, _ = ARTICLE_ACTS[act]
    if article.status not in starts:
        return f"An article that is {article.get_status_display()} cannot be {Decision.Action(act).label}."
    if act == "send back" and article.has_been_public:
        return "The article has been public; it cannot be sent back any more."
    return ""


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
        return _save(row, editor, "publish", Article.Status.PUBLISHED, reason)


def send_back(article: Article, editor, *, version: int, reason: str = "") -> Decision:
    """From review back to draft; before it is due, from published back to review.

    The release that was taken back never gets an address: its `public_from` never came.
    """
    with transaction.atomic():
        row = _locked(article, "send back", version)
        target = Article.Status.DRAFT if row.status == Article.Status.REVIEW else Article.Status.REVIEW
        row.publish_at = row.first_public_at = None
        row.statements.update(first_public_at=None)
        return _save(row, editor, "send back", target, reason)


def _move(article: Article, editor, act: str, version: int, reason: str) -> Decision:
    with transaction.atomic():
        row = _locked(article, act, version)
        return _save(row, editor, act, ARTICLE_ACTS[act][1], reason)


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


def _save(article: Article, editor, act: str, target: str, reason: str) -> Decision:
    before = article.status
    article.status = target
    article.version += 1
    article.save()
    return Decision.objects.create(
        article=article,
        revision=article.current,
        editor=editor,
        action=act,
        reason=reason,
        before={"status": before},
        after={"status": target, "publish_at": article.publish_at and article.publish_at.isoformat()},
    )
