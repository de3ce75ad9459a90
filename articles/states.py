"""The states of articles and statements, and which act leads from where to where: one table for each."""

from articles.models import Article, Statement

A, S = Article.Status, Statement.Status

# act: (states it starts from, state it leads to)
ARTICLE_ACTS = {
    "submit": ({A.DRAFT}, A.REVIEW),
    "publish": ({A.REVIEW}, A.PUBLISHED),
    "send back": ({A.REVIEW, A.PUBLISHED}, None),  # to draft; from published, not yet due, to review
    "discard": ({A.DRAFT, A.REVIEW}, A.DISCARDED),
    "reopen": ({A.DISCARDED}, A.DRAFT),
}
STATEMENT_ACTS = {
    "accept": ({S.CANDIDATE, S.REJECTED}, S.ACCEPTED),
    "reject": ({S.CANDIDATE, S.ACCEPTED}, S.REJECTED),  # accepted only as long as it was never public
    "change": ({S.CANDIDATE, S.ACCEPTED}, None),
}


class Refused(Exception):
    """An act that cannot be done; the message is a sentence for the editor."""


class Overtaken(Refused):
    """Somebody else decided in between; the message says who did what."""


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
