"""Figures over the whole archive: worked out once, then kept for a minute at most, or until what is public changes.

Every act that changes what readers see leaves a Decision, and a scheduled article becomes public when its time
comes. So the newest Decision on something public and the newest `publish_at` that has passed name a state of the
public archive. Decisions on drafts do not count: with them nothing would be kept while editors are at work.
"""

import hashlib
from collections.abc import Callable
from typing import Any

from django.core.cache import cache
from django.db.models import Exists, OuterRef, Q, Subquery

from articles.models import Article, Decision

SECONDS = 60
# Among how many Decisions the newest one on something public is looked for.
NEWEST = 200


class Kept:
    """What was worked out for the archive as it is now, under names that are unique in the project."""

    def __init__(self):
        due = Article.objects.public().order_by("-publish_at").values("publish_at")[:1]
        log = Decision.objects.order_by("-pk")
        newest, due = log.values_list("pk", Subquery(due)).first() or (0, None)
        seen = Article.objects.public() | Article.objects.noticed()
        seen = Q(article=None) | Q(Exists(seen.filter(pk=OuterRef("article"))))
        act = log.filter(seen, pk__gt=newest - NEWEST).values_list("pk", flat=True).first()
        # Where all the newest are on drafts, so many of them name a state, lest an earlier one come back.
        self.state = act, due, newest // NEWEST if act is None else 0

    def get(self, name: str, work: Callable[[], Any]) -> Any:
        """The value under this name; `work` makes it where there is none. It must not be None."""
        key = hashlib.sha256(f"{self.state} {name}".encode()).hexdigest()
        return cache.get_or_set(key, work, SECONDS)
