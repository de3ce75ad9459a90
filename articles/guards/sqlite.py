"""The guards as SQLite's triggers: one a rule and event. SQLite keeps their text as it was written."""

from articles.guards.rules import AT_ONCE, KEPT, Rule


def made(rule: Rule, event: str) -> tuple[str, str]:
    name = f"guard_{rule.name}_{event.lower()}"
    return name, (
        f"CREATE TRIGGER {name} BEFORE {event} ON {rule.table} FOR EACH ROW WHEN {rule.refuse} "
        f"BEGIN SELECT RAISE(ABORT, '{rule.message}'); END"
    )


def triggers(rules: tuple[Rule, ...]) -> dict[str, str]:
    return dict(made(rule, event) for rule in rules for event in rule.events)


GUARDS = triggers(AT_ONCE + KEPT)
KEEPERS = triggers(KEPT)


def live(cursor) -> dict[str, str]:
    cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'guard_*'")
    return dict(cursor.fetchall())


def create(cursor, name: str) -> None:
    cursor.execute(f"DROP TRIGGER IF EXISTS {name}")
    cursor.execute(GUARDS[name])


def drop(cursor) -> None:
    for name in live(cursor):
        cursor.execute(f"DROP TRIGGER {name}")


def release_rows(cursor) -> None:
    """Other connections never see the gap: it lies inside a transaction that holds the write lock."""
    for name in KEEPERS:
        cursor.execute(f"DROP TRIGGER {name}")


def keep_rows(cursor) -> None:
    for name in KEEPERS:
        create(cursor, name)


def weakness(cursor) -> str:
    cursor.execute("PRAGMA recursive_triggers")
    if cursor.fetchone() == (1,):
        return ""
    return "This connection has recursive_triggers off: INSERT OR REPLACE would walk past the guards."
