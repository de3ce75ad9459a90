"""Append-only rows whose hashes form a chain, so that a changed or missing row shows."""

import hashlib
import json
from datetime import UTC, date, datetime
from uuid import UUID

from django.db import models
from django.db.models import Q


def sha256(text: str) -> str:
    """Hexadecimal SHA-256 of a text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def as_json(value):
    """The one written form of a value that JSON does not know: UTC with microseconds, UUID as text."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    if isinstance(value, date | UUID):
        return str(value)
    raise TypeError(f"{value!r} has no canonical form")


def canonical(content: dict) -> str:
    """Canonical JSON: sorted keys, no spaces, characters as they are."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=as_json)


class Chained(models.Model):
    """A row that covers its own content and its predecessor's hash. It is inserted once, by `save()` alone.

    The chain is that of an article and a model; a row without an article belongs to the chain of its person
    or organisation. `save()` must run in a transaction: it locks the head of the chain.
    """

    hash = models.CharField(max_length=64, editable=False)

    class Meta:
        abstract = True
        default_permissions = ("view",)
        constraints = [
            models.CheckConstraint(
                condition=Q(hash__regex=r"^[0-9a-f]{64}\Z"),
                name="%(class)s_hashed",
                violation_error_message="A row of the log is written by save(), which computes its hash.",
            ),
        ]

    def save(self, **kwargs):
        if self.pk:
            raise TypeError(f"{self._meta.verbose_name} {self.pk} is never changed.")
        head, links = self.chain()
        # No key: rows that merely name the head may be added meanwhile.
        type(head)._default_manager.select_for_update(no_key=True).get(pk=head.pk)
        last = type(self)._default_manager.filter(**links).order_by("-pk").values_list("hash", flat=True)
        self.hash = self.expected_hash(last.first() or "")
        super().save(**kwargs)

    def chain(self) -> tuple[models.Model, dict]:
        """The row whose chain this is, to be locked, and the filter that selects the chain's rows."""
        return self.article, {"article": self.article}

    def content(self) -> dict:
        """Every stored value but the id and the hash itself."""
        fields = (f for f in self._meta.concrete_fields if not f.primary_key and f.attname != "hash")
        return {f.attname: getattr(self, f.attname) for f in fields}

    def expected_hash(self, predecessor: str) -> str:
        """The hash of this row after a row with the hash `predecessor` (empty for the first)."""
        return sha256(predecessor + canonical(self.content()))
