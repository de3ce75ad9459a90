"""The guards as PostgreSQL's triggers, each with a function of its own name.

The statements are written in the form in which PostgreSQL gives them back, so that the two can be compared.
"""

from articles.guards.rules import AT_COMMIT, AT_ONCE, KEPT, TABLES, Rule

# Set for the length of a transaction by `guards.replacing_rows()`.
REPLACING = "newsroom.replacing_rows"


def body(refuse: str, message: str) -> str:
    return f"""
BEGIN
    IF {refuse} THEN
        RAISE EXCEPTION '{message}' USING ERRCODE = '23514';
    END IF;
    RETURN coalesce(NEW, OLD);
END
"""


def at_once(rule: Rule, unless: str = "") -> tuple[str, tuple[str, str]]:
    name = f"guard_{rule.name}"
    trigger = (
        f"CREATE TRIGGER {name} BEFORE {' OR '.join(rule.events)} ON {rule.table} "
        f"FOR EACH ROW EXECUTE FUNCTION {name}()"
    )
    return name, (trigger, body(f"({rule.refuse}){unless}", rule.message))


def kept(rule: Rule) -> tuple[str, tuple[str, str]]:
    return at_once(rule, unless=f" AND coalesce(current_setting('{REPLACING}', true), '') <> 'on'")


def at_commit(rule: Rule) -> tuple[str, tuple[str, str]]:
    name = f"guard_{rule.name}"
    trigger = (
        f"CREATE CONSTRAINT TRIGGER {name} AFTER {' OR '.join(rule.events)} ON {rule.table} "
        f"DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION {name}()"
    )
    return name, (trigger, body(rule.refuse, rule.message))


def truncate(table: str) -> tuple[str, tuple[str, str]]:
    name = f"guard_{table}_truncate"
    trigger = f"CREATE TRIGGER {name} BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION {name}()"
    return name, (trigger, body("true", "The tables of the archive are never emptied."))


GUARDS = dict(
    [
        *map(at_once, AT_ONCE),
        *map(kept, KEPT),
        *map(at_commit, AT_COMMIT),
        *map(truncate, TABLES),
    ]
)


def live(cursor) -> dict[str, tuple[str, str]]:
    """Every guard that is switched on, as PostgreSQL sees it."""
    cursor.execute(
        """SELECT t.tgname, pg_get_triggerdef(t.oid, true), p.prosrc
           FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid JOIN pg_class c ON c.oid = t.tgrelid
           WHERE starts_with(t.tgname, 'guard_') AND t.tgenabled IN ('O', 'A')
           AND pg_table_is_visible(c.oid)"""
    )
    return {name: (trigger, source) for name, trigger, source in cursor.fetchall()}


def create(cursor, name: str) -> None:
    trigger, source = GUARDS[name]
    cursor.execute(
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $guard${source}$guard$"
    )
    if trigger.startswith("CREATE CONSTRAINT"):
        # PostgreSQL cannot replace a constraint trigger; the caller's transaction hides the gap.
        table = trigger.split(" ON ")[1].split()[0]
        cursor.execute(f"DROP TRIGGER IF EXISTS {name} ON {table}")
        cursor.execute(trigger)
    else:
        cursor.execute(trigger.replace("CREATE", "CREATE OR REPLACE", 1))


def drop(cursor) -> None:
    for name, (trigger, _) in live(cursor).items():
        table = trigger.split(" ON ")[1].split()[0]
        cursor.execute(f"DROP TRIGGER {name} ON {table}")


def release_rows(cursor) -> None:
    cursor.execute("SELECT set_config(%s, 'on', true)", [REPLACING])


def keep_rows(cursor) -> None:
    cursor.execute("SELECT set_config(%s, '', true)", [REPLACING])


def weakness(cursor) -> str:
    return ""
