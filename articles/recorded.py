"""Recorded decisions: a file that says of one article which statements are accepted, with which speakers.

They go through the same acts as an editor's, by a user `setup` who cannot sign in, and are matched by the
printed words. Where file and archive do not agree, nothing at all is decided.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.db import transaction

from articles import curating, publishing
from articles.models import Article
from articles.states import Refused
from people.models import Organisation, Person

RECORDER = "setup"


class Mismatch(Exception):
    """File and archive do not agree; the message names the file, the place in it and what differs."""


@dataclass(frozen=True)
class Applied:
    """What was done: the article, and how many statements were accepted (0: all of it had been done)."""

    article: Article
    accepted: int


def apply_decisions(path: Path) -> Applied:
    """Decide on one article as the file says: all of it, or nothing.

    The file is a JSON object: `headline`; `accept`, a list of `{"words", "speakers", "reported_by"?}`;
    `mentions`, the names to confirm; `publish`. Raises Mismatch.
    """
    recorded = _read(path)
    article = _article(path, recorded["headline"])
    editor, _ = get_user_model().objects.get_or_create(
        username=RECORDER, defaults={"password": make_password(None)}
    )
    if article.decisions.filter(editor=editor).exists():
        return Applied(article, 0)
    with transaction.atomic():
        try:
            _decide(article, recorded, editor)
        except Refused as refusal:
            raise Mismatch(f"{path.name}: {refusal}") from refusal
    return Applied(article, len(recorded["accept"]))


def _read(path: Path) -> dict:
    try:
        recorded = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise Mismatch(f"{path}: {error.strerror}.") from error
    except ValueError as error:
        raise Mismatch(f"{path.name}: not a JSON file ({error}).") from error
    for key, form in (("headline", str), ("accept", list), ("mentions", list), ("publish", bool)):
        if not isinstance(recorded, dict) or not isinstance(recorded.get(key), form):
            raise Mismatch(f"{path.name}: “{key}” is missing or of the wrong form.")
    return recorded


def _article(path: Path, headline: str) -> Article:
    found = Article.objects.filter(current__headline=headline)
    if len(found) != 1:
        raise Mismatch(f"{path.name}: the archive has {len(found)} articles with the headline “{headline}”.")
    return found[0]


def _decide(article: Article, recorded: dict, editor) -> None:
    for number, entry in enumerate(recorded["accept"], 1):
        _accept(article, entry, editor, f"entry {number}")
    _confirm_mentions(article, set(recorded["mentions"]), editor)
    if recorded["publish"]:
        article.refresh_from_db()
        publishing.submit(article, editor, version=article.version)
        article.refresh_from_db()
        publishing.publish(article, editor, version=article.version)


def _accept(article: Article, entry: dict, editor, place: str) -> None:
    for key in ("words", "speakers"):
        if key not in entry:
            raise Refused(f"{place}: “{key}” is missing.")
    found = list(article.statements.filter(text=entry["words"], status="candidate"))
    if len(found) != 1:
        raise Refused(f"{place}: {len(found)} undecided statements have the words “{entry['words']}”.")
    statement = found[0]
    relays = [a.who.name for a in statement.attributed("relay")]
    if relays != entry.get("reported_by", []):
        raise Refused(f"{place}: the statement is reported by {relays or 'no one'}, not as recorded.")
    speakers = [_named(article, name, place) for name in entry["speakers"]]
    if [a.who for a in statement.attributed("speaker")] != speakers:
        curating.set_speakers(statement, editor, version=statement.version, speakers=speakers)
        statement.refresh_from_db()
    curating.accept(statement, editor, version=statement.version)


def _named(article: Article, name: str, place: str) -> Person | Organisation:
    """The one person or organisation of that name whom the article mentions."""
    there = [m.who for m in article.current.mentions.all() if m.who.name == name]
    if len(there) != 1:
        raise Refused(f"{place}: {len(there)} people or organisations of this article are called “{name}”.")
    return there[0]


def _confirm_mentions(article: Article, recorded: set[str], editor) -> None:
    found = {m.who.name for m in article.current.mentions.all()}
    if found != recorded:
        raise Refused(f"the mentions differ: {', '.join(sorted(found ^ recorded))}.")
    curating.confirm_mentions(article, editor, version=article.version)
