"""The log of human acts, read as sentences."""

from collections.abc import Iterable

from django.db.models import QuerySet
from django.utils.text import Truncator

from articles.models import Decision, Statement
from people.models import Organisation, Person


def subject(decision: Decision) -> str:
    """What the decision is about, as the object of a sentence."""
    if decision.statement:
        words = f"“{Truncator(decision.statement.text).words(12)}”"
        return f"the speaker of {words}" if decision.action == Decision.Action.CHANGE else words
    if who := decision.person or decision.organisation:
        name = decision.after.get("other name") or decision.after.get("name")
        return f"{who} “{name}”" if decision.action == Decision.Action.NAME else str(who)
    return "" if decision.action == Decision.Action.CONFIRM_MENTIONS else "the article"


def sentence(decision: Decision, names: dict | None = None) -> str:
    """`vera rejected “The ferry sails at noon”: nobody says this`; with `names`, a change says to whom."""
    words = [decision.editor.get_short_name() or decision.editor.get_username()]
    words += [decision.get_action_display(), subject(decision)]
    if names is not None and decision.statement and decision.action == Decision.Action.CHANGE:
        words.append(f"to {chosen(decision, names)}")
    said = " ".join(filter(None, words))
    return f"{said}: {decision.reason}" if decision.reason else said


def chosen(decision: Decision, names: dict) -> str:
    """Who was chosen as speaker, or that the speaker is not named."""
    speakers = [names.get(key, "somebody") for key in speaker_keys(decision)]
    return " and ".join(speakers) or f"“{Statement.SpeakerState(decision.after['speaker_state']).label}”"


def speaker_keys(decision: Decision) -> list[tuple]:
    """The speakers after a decision on a statement, as model and id."""
    rows = decision.after.get("attributions", [])
    return [(Person, p) if p else (Organisation, o) for role, _, p, o in rows if role == "speaker"]


def names_in(decisions: Iterable[Decision]) -> dict:
    """The names of all speakers that the decisions chose, in two queries however many there are."""
    keys = {key for decision in decisions if decision.statement for key in speaker_keys(decision)}
    return {
        (model, pk): name
        for model in (Person, Organisation)
        for pk, name in model.objects.filter(pk__in=[pk for m, pk in keys if m is model]).values_list(
            "pk", "name"
        )
    }


def told(decision: Decision) -> str:
    """The full sentence of one decision."""
    return sentence(decision, names_in([decision]))


def entries(decisions: QuerySet[Decision]) -> list[tuple]:
    """Time and sentence of each, newest first."""
    related = ("editor", "statement", "article", "person", "organisation")
    rows = list(decisions.select_related(*related).order_by("-id"))
    names = names_in(rows)
    return [(decision.at, sentence(decision, names)) for decision in rows]
