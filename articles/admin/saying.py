"""How a statement reads in a row: its words never without their cue, and who says them."""

from articles.models import Statement


def sureness(confidence: float) -> str:
    """The machine's confidence in a word."""
    if confidence >= 0.9:
        return "sure"
    return "likely" if confidence >= 0.7 else "check"


def printed(statement: Statement) -> str:
    """Who is printed as saying it, and how: source, relay and cue in their order in the text."""
    around = [p for role in ("source", "cue", "relay") for p in statement.passages_of(role)]
    return " ".join(passage.text for passage in sorted(around, key=lambda passage: passage.start))


def words(statement: Statement) -> str:
    """The words with their cue: "Berg denied" and "taking bribes" apart say the opposite."""
    said = f"“{statement.text}”" if statement.kind == Statement.Kind.DIRECT else statement.text
    denied = f"denies: {said}" if statement.denies else said
    return " · ".join(filter(None, [printed(statement), denied]))


def speaker(statement: Statement) -> str:
    names = ", ".join(str(one.who) for one in statement.attributed("speaker"))
    return names or statement.get_speaker_state_display()


def relay(statement: Statement) -> str:
    return ", ".join(str(one.who) for one in statement.attributed("relay"))


def state(statement: Statement, **changed) -> str:
    """State and speaker in one line, as they are or with what would be `changed` (`status`, `speaker`)."""
    status = Statement.Status(changed.get("status", statement.status)).label
    who = changed.get("speaker") or speaker(statement)
    reported = f", reported by {relay(statement)}" if relay(statement) else ""
    return f"{status} · {who}{reported}"


def facts(statement: Statement) -> list[tuple]:
    """What holds of the statement now, as label and value."""
    denial = ", a denial" if statement.denies else ""
    rows = [
        ("State", statement.get_status_display()),
        ("Kind", f"{statement.get_kind_display()}{denial}"),
        ("Speaker", speaker(statement)),
        ("Reported by", relay(statement)),
    ]
    return [(label, value) for label, value in rows if value]


def line(number: int, statement: Statement) -> dict:
    """What the row of a statement on the page of its article says."""
    return {
        "number": number,
        "pk": statement.pk,
        "words": words(statement),
        "speaker": speaker(statement),
        "relay": relay(statement),
        "kind": statement.get_kind_display(),
        "state": statement.get_status_display(),
        "sureness": sureness(statement.confidence) if statement.status == "candidate" else "",
    }
