"""Names as keys: how two spellings of one name are recognised as the same."""

import json
import unicodedata

from anyascii import anyascii
from django.db import models
from django.utils.text import slugify


def fold(name: str) -> str:
    """The look-up form of a name: ASCII, case-folded, single spaces. `fold("Søren  Ås")` is `"soren as"`."""
    plain = name if name.isascii() else anyascii(name)
    return " ".join(plain.casefold().split())


def letters(name: str) -> str:
    """A name without case, accents and extra space, but in its own script.

    Folding alone would make one of two Chinese names that are written with different characters.
    """
    plain = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def hidden_in(name: str) -> str:
    """The code point of a character that no reader sees, such as U+202E; empty where there is none.

    It could make two names of one, or show a name in another order. Joiners of scripts that need them may stay.
    """
    unseen = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
    found = next((c for c in name if unicodedata.category(c) in unseen and c not in "\u200c\u200d"), "")
    return f"U+{ord(found):04X}" if found else ""


def slug_of(text: str, longest: int = 60) -> str:
    """The readable part of an address, cut at a word; never empty."""
    slug = slugify(anyascii(text))
    if len(slug) > longest:
        slug = slug[: longest + 1].rpartition("-")[0] or slug[:longest]
    return slug or "untitled"


class FoldedField(models.CharField):
    """The folded form of the field `source`, written by every save and `bulk_create`, never by hand."""

    def __init__(self, *args, source: str = "name", **kwargs):
        self.source = source
        kwargs.update(editable=False, max_length=kwargs.get("max_length", 255))
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "source": self.source}

    def pre_save(self, instance, add):
        value = fold(getattr(instance, self.source))[: self.max_length]
        setattr(instance, self.attname, value)
        return value


@FoldedField.register_lookup
class Among(models.Lookup):
    """`folded__among=frozenset(…)` finds what `folded__in` finds, with one parameter however many forms there are.

    An article asks for a thousand forms at once; as parameters of their own they cost more than the search.
    """

    lookup_name = "among"
    prepare_rhs = False

    def as_sqlite(self, compiler, connection):
        column, params = self.process_lhs(compiler, connection)
        return f"{column} IN (SELECT value FROM json_each(%s))", [*params, json.dumps(list(self.rhs))]

    def as_postgresql(self, compiler, connection):
        column, params = self.process_lhs(compiler, connection)
        forms = "ARRAY(SELECT jsonb_array_elements_text(%s::jsonb))"
        return f"{column} = ANY({forms})", [*params, json.dumps(list(self.rhs))]


class Surname(models.Func):
    """The last word of a folded name: what is left without everything up to the last space.

    It has no parameters, so that an index on it is used by both databases.
    """

    arity = 1
    output_field = models.CharField()
    template = "REPLACE(%(expressions)s, RTRIM(%(expressions)s, REPLACE(%(expressions)s, ' ', '')), '')"
