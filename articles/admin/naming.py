"""How an editor names somebody in a form: with the help of a list, or typed out in full."""

import re

from django import forms
from django.db.models import Q
from django.http import JsonResponse
from django.urls import reverse_lazy
from django.utils.text import Truncator

from people.models import Organisation, Person
from people.names import fold

MODELS = {"person": Person, "organisation": Organisation}
CHOSEN = re.compile(r"\((person|organisation) ([0-9]{1,18})\)\s*\Z")
LONGEST = 10


def label(who: Person | Organisation) -> str:
    """`Anna Berg (person 12)`: a name may fit two people, this fits one."""
    return f"{who.name} ({who.spoken_kind} {who.pk})"


def about(who: Person | Organisation) -> str:
    """What helps to tell two of one name apart."""
    return " · ".join(filter(None, [who.status, getattr(who, "kind", ""), Truncator(who.summary).chars(80)]))


def named(text: str) -> Person | Organisation:
    """The one whom the words name; a name that fits nobody or several is refused, never guessed."""
    if chosen := CHOSEN.search(text):
        fits = list(MODELS[chosen[1]].objects.filter(pk=chosen[2]))
    elif "\0" in text:  # PostgreSQL fails over it
        fits = []
    else:
        fits = [*Person.objects.called(text), *Organisation.objects.called(text)]
    if len(fits) == 1:
        return fits[0]
    if not fits:
        raise forms.ValidationError(f"Nobody in the archive is called “{text}”.")
    raise forms.ValidationError(f"“{text}” fits {', '.join(map(label, fits))}. Choose one of them.")


class SpeakerField(forms.CharField):
    """A text field with a list of its own: it needs neither script nor style beyond the page's."""

    widget = forms.TextInput(
        attrs={
            "list": "known-speakers",
            "autocomplete": "off",
            "class": "vTextField",
            "data-speakers": reverse_lazy("admin:articles_statement_speakers"),
        }
    )

    def to_python(self, value):
        text = super().to_python(value)
        return named(text) if text else None


def search(request) -> JsonResponse:
    """Those whose name, or another printed name, holds the words in `term`."""
    # A zero character is in no name, and PostgreSQL fails over one.
    key = fold(request.GET.get("term", "").replace("\0", ""))
    holds = Q(folded__contains=key) | Q(other_names__folded__contains=key)
    found = [
        who
        for model in MODELS.values()
        if key and request.user.has_perm(f"people.view_{model._meta.model_name}")
        for who in model.objects.filter(holds).distinct()[:LONGEST]
    ]
    return JsonResponse({"results": [{"value": label(who), "label": about(who)} for who in found]})
