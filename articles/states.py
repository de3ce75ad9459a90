"""The states of articles and statements: which act leads from where to where, and who may do it. One table."""

from typing import NamedTuple

from articles.models import Article, Decision, Statement

A, S = Article.Status, Statement.Status
DECIDE, DECIDE_ON_PUBLIC = "articles.decide_statement", "articles.change_public_statement"


class Move(NamedTuple):
    """An act on a thing in the state `start` leads to `target`.

    `was_public`: the act is only for what readers have seen (True), or never saw (False); None for both.
    """

    act: str
    start: str
    target: str
    permission: str
    was_public: bool | None = None


TABLE = {
    Article: (
        Move("submit", A.DRAFT, A.REVIEW, "articles.submit_article"),
        Move("publish", A.REVIEW, A.PUBLISHED, "articles.publish_article"),
        Move("send back", A.REVIEW, A.DRAFT, "articles.publish_article"),
        Move("send back", A.PUBLISHED, A.REVIEW, "articles.publish_article", was_public=False),
        Move("withhold", A.PUBLISHED, A.WITHHELD, "articles.withhold_article", was_public=True),
        Move("lift", A.WITHHELD, A.PUBLISHED, "articles.withhold_article"),
        Move("withdraw", A.PUBLISHED, A.WITHDRAWN, "articles.withdraw_article", was_public=True),
        Move("withdraw", A.WITHHELD, A.WITHDRAWN, "articles.withdraw_article"),
        Move("discard", A.DRAFT, A.DISCARDED, "articles.submit_article"),
        Move("discard", A.REVIEW, A.DISCARDED, "articles.submit_article"),
        Move("reopen", A.DISCARDED, A.DRAFT, "articles.submit_article"),
    ),
    Statement: (
        Move("accept", S.CANDIDATE, S.ACCEPTED, DECIDE),
        Move("accept", S.REJECTED, S.ACCEPTED, DECIDE),
        Move("reject", S.CANDIDATE, S.REJECTED, DECIDE),
        Move("reject", S.ACCEPTED, S.REJECTED, DECIDE, was_public=False),
        Move("change", S.CANDIDATE, S.CANDIDATE, DECIDE),
        Move("change", S.ACCEPTED, S.ACCEPTED, DECIDE),
        Move("retract", S.ACCEPTED, S.RETRACTED, DECIDE_ON_PUBLIC, was_public=True),
        Move("restore", S.RETRACTED, S.ACCEPTED, DECIDE_ON_PUBLIC),
    ),
}
# Nobody decides on the statements of what is put aside for good, or for now.
CLOSED = {A.DISCARDED: "Reopen the article first.", A.WITHDRAWN: "The article is withdrawn for good."}


class Refused(Exception):
    """An act that cannot be done; the message is a sentence for the editor."""


class Overtaken(Refused):
    """Somebody else decided in between; the message says who did what."""


def move(row: Article | Statement, act: str) -> Move | None:
    """The line of the table for this act on this row, whatever readers have seen of it."""
    return next((m for m in TABLE[type(row)] if (m.act, m.start) == (act, row.status)), None)


def acts(row: Article | Statement) -> list[str]:
    """The acts that the state of the row allows, in the order of the table."""
    return [act for act in dict.fromkeys(m.act for m in TABLE[type(row)]) if not hindrance(row, act)]


def hindrance(row: Article | Statement, act: str) -> str:
    """Why the act is not possible from this state; empty if it is."""
    what, done = type(row)._meta.verbose_name, Decision.Action(act).label
    found = move(row, act)
    if found is None:
        return f"This {what} is {row.get_status_display()}; it cannot be {done}."
    if found.was_public is False and row.has_been_public:
        return f"This {what} has been public; it cannot be {done} any more."
    if found.was_public is True and not row.has_been_public:
        return f"This {what} has not been public; it cannot be {done}."
    if isinstance(row, Statement):
        if act == "accept" and row.speaker_state == Statement.SpeakerState.OPEN:
            return "The speaker is still open. Settle who is speaking, then accept."
        return CLOSED.get(row.article.status, "")
    return ""


def permission(row: Article | Statement, act: str) -> str:
    """What an editor needs for the act.

    Deciding on statements takes more once the article has left the drafts and what is in review.
    """
    possible = move(row, act) or next(m for m in TABLE[type(row)] if m.act == act)
    needed = possible.permission
    if needed == DECIDE and row.article.status not in (A.DRAFT, A.REVIEW):
        return DECIDE_ON_PUBLIC
    return needed


def check_version(row, version: int, decisions) -> None:
    """Refuse an act on a row that has moved on since the editor saw it; `decisions` are those on this row."""
    if row.version != version:
        raise overtaken(decisions)


def overtaken(decisions) -> Overtaken:
    """The refusal that tells of the last of these decisions: who did what, when and why."""
    last = decisions.select_related("editor").order_by("pk").last()
    told = (
        f"{last.editor} {last.get_action_display()} it on {last.at:%-d %B %Y at %H:%M} UTC"
        if last
        else "it changed"
    )
    why = f" ({last.reason})" if last and last.reason else ""
    return Overtaken(f"Nothing was done: {told}{why} while you were looking. Look again, then decide.")
