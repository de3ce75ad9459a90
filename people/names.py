"""Names as keys: how two spellings of one name are recognised as the same."""

from anyascii import anyascii
from django.db import models
from django.utils.text import slugify


def fold(name: str) -> str:
    """The look-up form of a name: ASCII, case-folded, single spaces. `fold("Søren  Ås")` is `"soren as"`."""
    return " ".join(anyascii(name).casefold().split())


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
