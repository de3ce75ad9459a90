"""The log of human acts, read as sentences."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.dateformat import format as date_format
from django.utils.text import Truncator

from articles.models import Decision, Statement
from people.models import Organisation, Person

CHANGE, NAME, PUBLISH = Decision.Action.CHANGE, Decision.Action.NAME, Decision.Action.PUBLISH


def subject(decision: Decision) -> str:
    """What the decision is about, as the object of a sentence."""
    if decision.statement:
        words = f"“{Truncator(decision.statement.text).words(12)}”"
        return f"the {changed(decision)} of {words}" if decision.action == CHANGE else words
    if who := decision.person or decision.organisation:
        return f"{who} {new_name(decision)}" if decision.action == NAME else str(who)
    return "" if decision.action == Decision.Action.CONFIRM_MENTIONS else "the article"


def new_name(decision: Decision) -> str:
    """The name that was given, and the printed one that it corrects."""
    name = decision.after.get("other name") or decision.after.get("name")
    old = decision.before.get("other name")
    return f"“{name}” instead of “{old}”" if old else f"“{name}”"


def changed(decision: Decision) -> str:
    """The role that a change of a statement is about: speakers may stay while those who report change."""
    before, after = (keys(state, "relay") for state in (decision.before, decision.after))
    return "speaker" if before == after else "relay"


def sentence(decision: Decision, names: dict | None = None) -> str:
    """`vera rejected “The ferry sails at noon”: nobody says this`; with `names`, a change says to whom."""
    words = [decision.editor.get_short_name() or decision.editor.get_username()]
    words += [decision.get_action_display(), subject(decision)]
    if names is not None and decision.statement and decision.action == CHANGE:
        words.append(f"to {chosen(decision, names)}")
    if due := scheduled_for(decision):
        words.append(f"for {moment(due)}")
    said = " ".join(filter(None, words))
    return f"{said}: {decision.reason}" if decision.reason else said


def scheduled_for(decision: Decision) -> datetime | None:
    """The moment from which an article is public, where that is not the moment of publishing it."""
    at = decision.after.get("publish_at") if decision.action == PUBLISH else None
    return due if at and (due := datetime.fromisoformat(at)) > decision.at else None


def moment(at: datetime) -> str:
    """A time as people in the site's time zone say it, with the name of the zone."""
    return date_format(timezone.localtime(at), "j M Y, H:i e")


def chosen(decision: Decision, names: dict) -> str:
    """Who was chosen as speaker or relay, or that nobody is."""
    role = changed(decision)
    whos = " and ".join(names.get(key, "somebody") for key in keys(decision.after, role))
    if whos or role == "relay":
        return whos or "nobody"
    return f"“{Statement.SpeakerState(decision.after['speaker_state']).label}”"


def keys(state: dict, role: str) -> list[tuple]:
    """Those who have this role in the recorded state of a statement, as model and id."""
    rows = state.get("attributions", [])
    return [(Person, p) if p else (Organisation, o) for r, _, p, o in rows if r == role]


def names_in(decisions: Iterable[Decision]) -> dict:
    """The names of all whom the decisions chose, in two queries however many there are."""
    changes = [decision for decision in decisions if decision.statement]
    found = {key for decision in changes for key in keys(decision.after, changed(decision))}
    return {
        (model, pk): name
        for model in (Person, Organisation)
        for pk, name in model.objects.filter(pk__in=[pk for m, pk in found if m is model]).values_list(
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
