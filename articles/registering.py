"""The acts on people and organisations: made, confirmed, described, named. Every act leaves a Decision."""

from collections.abc import Iterable
from uuid import UUID

from django.db import connection, transaction
from django.db.models import Max

from articles.models import Article, Decision
from articles.states import Refused, overtaken
from people.models import Organisation, OrganisationName, Person, PersonName

LOCK = 20_220_525  # any number that no other advisory lock of the database uses


def take_turn() -> None:
    """Whoever makes people and organisations from printed names takes turns: no name is made twice at once.

    It is the first lock of a transaction. On SQLite every transaction is IMMEDIATE, which is that lock.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def create(who: Person | Organisation, editor, *, article: Article | None = None) -> Person | Organisation:
    """Save a new, proposed person or organisation, and keep who made it."""
    with transaction.atomic():
        who.save()
        _log(who, editor, "create", article=article, after={"name": who.name})
    return who


def confirm(who: Person | Organisation, editor, *, batch: UUID | None = None) -> Decision:
    """Confirm that a proposed person or organisation is one that the archive keeps."""
    with transaction.atomic():
        decision = confirm_if_proposed(who, editor, batch=batch)
    if decision is None:
        raise Refused(f"{who.name} is already confirmed.")
    return decision


def unlist(who: Person | Organisation, editor, *, reason: str) -> Decision:
    """Take somebody out of every list, page, hit and count; statements keep the printed name, unlinked."""
    return _list(who, editor, "unlist", False, reason)


def relist(who: Person | Organisation, editor, *, reason: str) -> Decision:
    """Let somebody who was unlisted have a page again."""
    return _list(who, editor, "list", True, reason)


def _list(who: Person | Organisation, editor, act: str, listed: bool, reason: str) -> Decision:
    if not reason.strip():
        raise Refused(f"Say why {who.name} is {Decision.Action(act).label}.")
    with transaction.atomic():
        row = type(who).objects.select_for_update().get(pk=who.pk)
        if row.listed == listed:
            raise Refused(f"{who.name} is already {Decision.Action(act).label}.")
        row.listed = listed
        row.save(update_fields=["listed"])
        before = {"listed": not listed}
        return _log(row, editor, act, reason=reason, before=before, after={"listed": listed})


def last_decision(who: Person | Organisation) -> int:
    """The id of the newest decision on a person or organisation, which stands for their version; 0 for none."""
    return who.decisions.order_by("-pk").values_list("pk", flat=True).first() or 0


def with_last_decisions(whos: list[Person] | list[Organisation]) -> list[Person] | list[Organisation]:
    """Each with its `last_decision`, in one query however many there are."""
    kind = whos[0].spoken_kind if whos else "person"
    rows = Decision.objects.filter(**{f"{kind}__in": whos}).order_by().values(kind)
    last = dict(rows.annotate(last=Max("pk")).values_list(kind, "last"))
    for who in whos:
        who.last_decision = last.get(who.pk, 0)
    return whos


def check_seen(who: Person | Organisation, seen: int) -> None:
    """Refuse where there are decisions after `seen`, the newest that the editor saw. Locks the row."""
    type(who).objects.select_for_update().get(pk=who.pk)
    if last_decision(who) != seen:
        raise overtaken(who.decisions)


def describe(who: Person | Organisation, editor, before: dict) -> Decision:
    """Save the changed name, summary, number or kind of a person or organisation; `before` holds the old."""
    with transaction.atomic():
        who.save()
        after = {field: getattr(who, field) for field in before}
        return _log(who, editor, "name" if "name" in before else "change", before=before, after=after)


def add_name(
    who: Person | Organisation, editor, *, name: str, kind: str = "spelling", language: str = ""
) -> Decision:
    """Add another name under which somebody is printed."""
    model = PersonName if isinstance(who, Person) else OrganisationName
    with transaction.atomic():
        model.objects.create(**{who.spoken_kind: who}, name=name, kind=kind, language=language)
        return _log(who, editor, "name", after={"other name": name, "kind": kind, "language": language})


def change_name(
    printed: PersonName | OrganisationName, editor, *, name: str, kind: str, language: str = ""
) -> Decision:
    """Correct another printed name that was added wrongly."""
    who = printed.person if isinstance(printed, PersonName) else printed.organisation
    name = " ".join(name.split())
    before = {"other name": printed.name, "kind": printed.kind, "language": printed.language}
    after = {"other name": name, "kind": kind, "language": language}
    if not name or before == after:
        raise Refused(
            "Nothing was done: the name is the same." if name else "Type the name as it is printed."
        )
    if who.other_names.exclude(pk=printed.pk).filter(name=name).exists():
        raise Refused(f"{who.name} already has the name “{name}”.")
    printed.name, printed.kind, printed.language = name, kind, language
    with transaction.atomic():
        printed.save()
        return _log(who, editor, "name", before=before, after=after)


def confirm_if_proposed(who: Person | Organisation, editor, *, batch: UUID | None = None) -> Decision | None:
    """Confirm if still proposed; the Decision, or None where there was nothing to do."""
    if who.status == who.Status.CONFIRMED:
        return None
    # Somebody else may be confirming them with another statement; rows that name them may be added meanwhile.
    now = type(who).objects.select_for_update(no_key=True).values_list("status", flat=True).get(pk=who.pk)
    who.status = who.Status.CONFIRMED
    if now == who.status:
        return None
    who.save(update_fields=["status"])
    before, after = {"status": "proposed"}, {"status": "confirmed"}
    return _log(who, editor, "confirm", before=before, after=after, batch=batch)


def confirm_all(whos: Iterable[Person | Organisation], editor) -> None:
    """Confirm those who are still proposed; in one order, so that no two editors wait for each other."""
    for who in sorted(whos, key=lambda who: (who.spoken_kind, who.pk)):
        confirm_if_proposed(who, editor)


def _log(who: Person | Organisation, editor, action: str, **fields) -> Decision:
    return Decision.objects.create(editor=editor, action=action, **{who.spoken_kind: who}, **fields)
