"""Acts on ticked rows, as an editor does them: tick, look at what would change, press the button."""

import re

from django.urls import reverse

from articles.models import Decision, Statement
from people.models import Person

LISTS = {Statement: "articles_statement", Person: "people_person"}


def tick(client, act, *rows, **more):
    """From the list to the page that shows what would change."""
    data = {"action": act, "index": "0", "_selected_action": [row.pk for row in rows], **more}
    return client.post(reverse(f"admin:{LISTS[type(rows[0])]}_changelist"), data, follow=True)


def post(client, act, model, seen, **fields):
    address = reverse(f"admin:{LISTS[model]}_ticked-{act}")
    return client.post(address, {"row": seen, **fields}, follow=True)


def do(client, act, shown, **fields):
    """Press the button of a page that was shown."""
    seen = re.findall(r'name="row" value="(\d+:\d+)"', shown.content.decode())
    return post(client, act, type(shown.context["lines"][0].row), seen, do="1", **fields)


def lines(shown) -> list[tuple]:
    return [(line.name, line.before, line.after, line.why) for line in shown.context["lines"]]


def decisions(*fields):
    return list(Decision.objects.order_by("pk").values_list(*fields or ("action", "reason")))
