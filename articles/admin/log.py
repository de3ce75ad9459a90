"""The log of human acts, read as sentences."""

from django.db.models import QuerySet
from django.utils.text import Truncator

from articles.models import Decision


def subject(decision: Decision) -> str:
    """What the decision is about, as the object of a sentence."""
    if decision.statement:
        return f"“{Truncator(decision.statement.text).words(12)}”"
    if decision.article:
        return "" if decision.action == Decision.Action.CONFIRM_MENTIONS else "the article"
    return str(decision.person or decision.organisation)


def sentence(decision: Decision) -> str:
    """`vera rejected “The ferry sails at noon”: nobody says this`"""
    words = [decision.editor.get_short_name() or decision.editor.get_username()]
    words += [decision.get_action_display(), subject(decision)]
    said = " ".join(filter(None, words))
    return f"{said}: {decision.reason}" if decision.reason else said


def entries(decisions: QuerySet[Decision]) -> list[tuple]:
    """Time and sentence of each, newest first, in one query."""
    rows = decisions.select_related("editor", "statement", "article", "person", "organisation").order_by(
        "-id"
    )
    return [(decision.at, sentence(decision)) for decision in rows]
