"""Recorded decisions: a file that says what was decided on one article.

They go through the same acts as an editor's, by a user `setup` who cannot sign in: all of a file, or nothing.
A file is a JSON object:

    headline        of the article; without `text` it is looked for by this
    text            a text file beside this one, imported first; with it `publisher`, `published`, `language`
    accept          a list of {words, speakers | unnamed: true, reported_by?, kind?, denies?, source?}
    reject_others   why everything else that was found is rejected
    mentions        the names to confirm, exactly those that were found
    submit, publish true, or false
    retract         a list of {words, reason, public_note}
    withhold, withdraw    {reason, public_note, show_headline?}

Statements are found by their printed words; kind and denial must agree as well, and the printed source, where one is
marked, must contain `source`: right words with a wrong printed source are not accepted. A speaker is the name of
somebody whom the article names, or {"person": name} or {"organisation": name}, who is then taken from the archive,
or made where it has none.

A file without `reject_others` describes exactly what was found: a statement of it that is missing, or reported by
somebody else, stops it. A file with it says what is right whatever was found, so that it outlives a better engine:
a statement that was not found is counted and passed over, one that is not listed is rejected.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.db import transaction

from articles import curating, importing, publishing, reading, registering
from articles.given import Contradiction, Given
from articles.models import Article, Attribution, Statement
from articles.states import Refused
from people.models import Organisation, Person

RECORDER = "setup"
IMPORTED_WITH = ("publisher", "published", "language")
FORMS = {
    "headline": str,
    "text": str,
    **dict.fromkeys(IMPORTED_WITH, str),
    "accept": list,
    "reject_others": str,
    "mentions": list,
    "submit": bool,
    "publish": bool,
    "retract": list,
    "withhold": dict,
    "withdraw": dict,
}
ENTRY = {
    "words": str,
    "speakers": list,
    "unnamed": bool,
    "reported_by": list,
    "kind": str,
    "denies": bool,
    "source": str,
}
NOTICE = {"reason": str, "public_note": str}
# A zero, or half of a character: JSON can hold them, a database cannot.
UNFIT = re.compile(r"[\0\ud800-\udfff]")


class Mismatch(Exception):
    """File and archive do not agree; the message names the file, the place in it and what differs."""


@dataclass
class Applied:
    """What was done to the article: statements accepted, rejected, and listed but not found.

    `again`: all of it had been done before.
    """

    article: Article
    accepted: int = 0
    rejected: int = 0
    missing: int = 0
    again: bool = False


def apply_decisions(path: Path) -> Applied:
    """Decide on one article as the file says: all of it, or nothing. Raises Mismatch.

    A text that the file names is imported first; it stays a draft where the decisions do not fit.
    """
    recorded = _read(path)
    article = _imported(path, recorded) if "text" in recorded else _article(path, recorded["headline"])
    editor, _ = get_user_model().objects.get_or_create(
        username=RECORDER, defaults={"password": make_password(None)}
    )
    if article.decisions.filter(editor=editor).exists():
        return Applied(article, again=True)
    with transaction.atomic():
        try:
            return _decide(article, recorded, editor)
        except Refused as refusal:
            raise Mismatch(f"{path.name}: {refusal}") from refusal


def _read(path: Path) -> dict:
    if path.exists() and not path.is_file():
        raise Mismatch(f"{path}: not a plain file.")
    try:
        recorded = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise Mismatch(f"{path}: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise Mismatch(f"{path.name}: not a JSON file ({error}).") from error
    _check(recorded, FORMS, {"headline", "accept"}, f"{path.name}: ")
    if not all(isinstance(name, str) for name in recorded.get("mentions", [])):
        raise Mismatch(f"{path.name}: “mentions” has something that is no name.")
    for number, entry in enumerate(recorded["accept"], 1):
        _check_entry(entry, f"{path.name}: entry {number}: ")
    for number, entry in enumerate(recorded.get("retract", []), 1):
        _check(entry, {"words": str, **NOTICE}, {"words", *NOTICE}, f"{path.name}: retract {number}: ")
    for act in {"withhold", "withdraw"} & set(recorded):
        _check(recorded[act], {**NOTICE, "show_headline": bool}, set(NOTICE), f"{path.name}: {act}: ")
    return recorded


def _check_entry(entry: dict, place: str) -> None:
    _check(entry, ENTRY, {"words"}, place)
    if bool(entry.get("speakers")) == bool(entry.get("unnamed")):
        raise Mismatch(f"{place}say who speaks in “speakers”, or “unnamed”: true.")
    for name in entry.get("speakers", []) + entry.get("reported_by", []):
        if not isinstance(name, str):
            _check(name, {"person": str, "organisation": str}, set(), f"{place}a speaker: ")
            if len(name) != 1:
                raise Mismatch(f"{place}a speaker: a person or an organisation, one of the two.")


def _check(thing: dict, forms: dict[str, type], required: set[str], place: str) -> None:
    """Whether it is an object with these keys, each of its form, and no others."""
    if not isinstance(thing, dict):
        raise Mismatch(f"{place}not an object.")
    for key in forms:
        if key in required - set(thing) or (key in thing and not isinstance(thing[key], forms[key])):
            raise Mismatch(f"{place}“{key}” is missing or of the wrong form.")
        if isinstance(thing.get(key), str) and UNFIT.search(thing[key]):
            raise Mismatch(f"{place}“{key}” has a character that is in no text.")
    if unknown := set(thing) - set(forms):
        raise Mismatch(f"{place}“{min(unknown)}” is not a key here; possible are {', '.join(forms)}.")


def _imported(path: Path, recorded: dict) -> Article:
    given = Given(**{key: recorded[key] for key in IMPORTED_WITH if key in recorded})
    try:
        if fault := given.fault():
            raise Contradiction(fault)
        plain = reading.read(path.parent / recorded["text"], settings.NEWSROOM_MAX_ARTICLE_BYTES)
        outcome = importing.import_article(plain, given)
    except (reading.Unreadable, Contradiction) as error:
        raise Mismatch(f"{path.name}: {error}") from error
    if plain.article.headline != recorded["headline"]:
        raise Mismatch(f"{path.name}: the headline of {recorded['text']} is “{plain.article.headline}”.")
    if outcome.revision != outcome.article.current:
        raise Mismatch(
            f"{path.name}: {recorded['text']} is a pending revision of article {outcome.article.pk}; "
            "these decisions are on another text."
        )
    return outcome.article


def _article(path: Path, headline: str) -> Article:
    found = Article.objects.filter(current__headline=headline)
    if len(found) != 1:
        raise Mismatch(f"{path.name}: the archive has {len(found)} articles with the headline “{headline}”.")
    return found[0]


def _decide(article: Article, recorded: dict, editor) -> Applied:
    applied = Applied(article)
    for number, entry in enumerate(recorded["accept"], 1):
        found = _found(article, entry)
        if len(found) == 1:
            _accept(found[0], entry, editor, f"entry {number}", exact="reject_others" not in recorded)
            applied.accepted += 1
        elif "reject_others" in recorded:
            applied.missing += 1
        else:
            raise Refused(
                f"entry {number}: {len(found)} undecided statements have the words “{entry['words']}”, "
                "with kind, denial and printed source as recorded."
            )
    if "reject_others" in recorded:
        for statement in article.statements.filter(status="candidate"):
            curating.reject(statement, editor, version=statement.version, reason=recorded["reject_others"])
            applied.rejected += 1
    if "mentions" in recorded:
        _confirm_mentions(article, set(recorded["mentions"]), editor)
    _act(article, recorded, editor)
    return applied


def _found(article: Article, entry: dict) -> list[Statement]:
    kind = {"kind": entry["kind"]} if "kind" in entry else {}
    denies = entry.get("denies", False)
    same = article.statements.filter(text=entry["words"], denies=denies, status="candidate", **kind)
    return [statement for statement in same if _source_fits(statement, entry.get("source", ""))]


def _source_fits(statement: Statement, recorded: str) -> bool:
    printed = " ".join(passage.text for passage in statement.passages_of("source"))
    words = rf"(?<!\w){re.escape(recorded)}(?!\w)"
    return not (recorded and printed) or re.search(words, printed) is not None


def _accept(statement: Statement, entry: dict, editor, place: str, exact: bool) -> None:
    relays = [_who(statement, name, editor, place) for name in entry.get("reported_by", [])]
    found = [a.who for a in statement.attributed("relay")]
    if found != relays and exact:
        names = ", ".join(who.name for who in found) or "no one"
        raise Refused(f"{place}: the statement is reported by {names}, not as recorded.")
    if found != relays:
        curating.set_relays(statement, editor, version=statement.version, relays=relays)
        statement.refresh_from_db()
    speakers = [_who(statement, name, editor, place) for name in entry.get("speakers", [])]
    if entry.get("unnamed"):
        if statement.speaker_state != Statement.SpeakerState.UNNAMED:
            curating.set_unnamed(statement, editor, version=statement.version)
    elif [a.who for a in statement.attributed("speaker")] != speakers:
        curating.set_speakers(statement, editor, version=statement.version, speakers=speakers)
    statement.refresh_from_db()
    curating.accept(statement, editor, version=statement.version)


def _who(statement: Statement, recorded: str | dict, editor, place: str) -> Person | Organisation:
    """Whom the article names so; else, where the file says what they are, from the archive, or new to it."""
    article = statement.article
    kind, name = (None, recorded) if isinstance(recorded, str) else next(iter(recorded.items()))
    named = [*article.current.mentions.all(), *Attribution.objects.filter(statement__article=article)]
    there = {n.who for n in named if n.who.name == name and kind in (None, n.who.spoken_kind)}
    if not there and kind:
        model = curating.type_of[kind]
        there = model.objects.called(name) or [registering.create(model(name=name), editor, article=article)]
    if len(there) != 1:
        raise Refused(f"{place}: {len(there)} people or organisations of this article are called “{name}”.")
    return next(iter(there))


def _confirm_mentions(article: Article, recorded: set[str], editor) -> None:
    found = {m.who.name for m in article.current.mentions.all()}
    if found != recorded:
        raise Refused(f"the mentions differ: {', '.join(sorted(found ^ recorded))}.")
    curating.confirm_mentions(article, editor, version=article.version)


def _act(article: Article, recorded: dict, editor) -> None:
    """What becomes of the article, in the order in which it can happen."""
    publish = recorded.get("publish", False)
    acts = [("submit", {})] if publish or recorded.get("submit") else []
    acts += [("publish", {})] if publish else []
    acts += [("retract", entry) for entry in recorded.get("retract", [])]
    acts += [(act, recorded[act]) for act in ("withhold", "withdraw") if act in recorded]
    for act, told in acts:
        if act == "retract":
            _retract(article, told, editor, exact="reject_others" not in recorded)
        else:
            article.refresh_from_db()
            getattr(publishing, act)(article, editor, version=article.version, **told)


def _retract(article: Article, entry: dict, editor, exact: bool) -> None:
    accepted = article.statements.filter(text=entry["words"], status="accepted")
    if exact and len(accepted) != 1:
        raise Refused(f"{len(accepted)} accepted statements to retract have the words “{entry['words']}”.")
    for statement in accepted:
        notice = {key: entry[key] for key in NOTICE}
        curating.retract(statement, editor, version=statement.version, **notice)
