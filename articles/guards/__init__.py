"""The guards: triggers by which the database itself refuses what must never be, whoever asks.

On SQLite they are dropped before a migration and made again after it, because SQLite rebuilds tables and a
trigger that reads another table breaks that. On PostgreSQL they stand through every migration.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connections, transaction

from articles.guards import postgresql, sqlite
from articles.guards.rules import TABLES

BACKENDS = {"sqlite": sqlite, "postgresql": postgresql}


def backend(using: str):
    return BACKENDS[connections[using].vendor]


def has_tables(using: str) -> bool:
    return set(TABLES) <= set(connections[using].introspection.table_names())


def standing(using: str = "default") -> dict[str, bool]:
    """Every guard by name, and whether it stands exactly as it was written."""
    with connections[using].cursor() as cursor:
        live = backend(using).live(cursor)
    return {name: live.get(name) == made for name, made in sorted(backend(using).GUARDS.items())}


def install(using: str = "default") -> None:
    """Make the guards that are missing or differ; the others are not touched."""
    with transaction.atomic(using), connections[using].cursor() as cursor:
        for name, stands in standing(using).items():
            if not stands:
                backend(using).create(cursor, name)


def drop(using: str = "default") -> None:
    with transaction.atomic(using), connections[using].cursor() as cursor:
        backend(using).drop(cursor)


def fault(using: str = "default") -> str:
    """Why nothing may be read or written through this database, and how to mend it; empty when all is well."""
    if not has_tables(using):
        return "The database has no tables yet. Run manage.py migrate."
    missing = [name for name, stands in standing(using).items() if not stands]
    if missing:
        return (
            f"Guards of the database are missing or altered: {', '.join(missing)}. Perhaps a migration failed "
            "half-way: run manage.py migrate to its end, then manage.py guards --install."
        )
    with connections[using].cursor() as cursor:
        return backend(using).weakness(cursor)


@contextmanager
def lifted(using: str = "default") -> Iterator[None]:
    """Without any guard, for the clean-up of tests alone."""
    drop(using)
    try:
        yield
    finally:
        install(using)


@contextmanager
def replacing_rows(using: str = "default") -> Iterator[None]:
    """Passages and attributions of a decided statement may be replaced in this block, by `curating` alone.

    A block that fails is rolled back, and the guards with it.
    """
    with transaction.atomic(using), connections[using].cursor() as cursor:
        backend(using).release_rows(cursor)
        yield
        backend(using).keep_rows(cursor)


def before_migrating(using: str, **_) -> None:
    if connections[using].vendor == "sqlite":
        drop(using)


def after_migrating(using: str, **_) -> None:
    if has_tables(using):
        install(using)
