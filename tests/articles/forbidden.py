"""Forbidden writes, for the tests of the guards."""

import pytest
from django.db import IntegrityError, connection, models, transaction

from articles.models import Passage


def refused(act, message):
    with pytest.raises(IntegrityError, match=message), transaction.atomic():
        act()


def raw(sql, *args):
    with connection.cursor() as cursor:
        cursor.execute(sql, args)


def replace(row, **values):
    """INSERT OR REPLACE of a row with some of its values changed."""
    columns = [field.column for field in row._meta.concrete_fields]
    chosen = ", ".join("%s" if name in values else f'"{name}"' for name in columns)
    names, table = ", ".join(f'"{name}"' for name in columns), row._meta.db_table
    args = [values[name] for name in columns if name in values]
    raw(f"INSERT OR REPLACE INTO {table} ({names}) SELECT {chosen} FROM {table} WHERE id = %s", *args, row.pk)


def every_way(passage, **values):
    """The ways in which values of a passage are overwritten."""
    rows = Passage.objects.filter(pk=passage.pk)
    for name, value in values.items():
        setattr(passage, name, value)
    columns = ", ".join(f'"{passage._meta.get_field(name).column}" = %s' for name in values)
    args = [value.pk if isinstance(value, models.Model) else value for value in values.values()]
    ways = [
        passage.save,
        lambda: rows.update(**values),
        lambda: Passage.objects.bulk_update([passage], list(values)),
        lambda: raw(f"UPDATE articles_passage SET {columns} WHERE id = %s", *args, passage.pk),
        lambda: Passage.objects.bulk_create(
            [passage], update_conflicts=True, unique_fields=["id"], update_fields=list(values)
        ),
    ]
    if connection.vendor == "sqlite":
        by_column = dict(zip((passage._meta.get_field(n).column for n in values), args, strict=True))
        ways.append(lambda: replace(passage, **by_column))
    return ways
