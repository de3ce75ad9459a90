"""An invented archive of any size, always the same one for the same number of statements.

Rows go in by `bulk_create` while the guards are lifted, so the chains of hashes are not real: for scratch databases.
"""

import hashlib
import random
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from articles import guards
from articles.models import Article, Attribution, Decision, Passage, Release, Revision, Statement
from people.models import Organisation, Person
from people.names import slug_of

AN_ARTICLE = 10
SYLLABLES = ["ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "xu"]
MARK = "filled by benchmarks"


def word(number: int) -> str:
    """An invented word of its own for every number."""
    text = ""
    while True:
        number, rest = divmod(number, len(SYLLABLES))
        text += SYLLABLES[rest]
        if not number:
            return text + "l"


def fill(rows: int) -> None:
    """Make the tables and so many public statements, unless they are there. Exits if other rows are."""
    call_command("migrate", verbosity=0)
    there = Statement.objects.count()
    if there == rows and Statement.objects.filter(rule=MARK).count() == rows:
        return
    if there or Article.objects.exists():
        sys.exit("This database holds rows already: measure in a scratch database.")
    with guards.lifted():
        _fill(rows, random.Random(rows))
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def values(rows: int) -> dict:
    """What stands for the names in the addresses."""
    person = Person.objects.order_by("pk").first()
    return {
        "middle": max(1, rows // 100),
        "last": max(1, rows // 50),
        "articles": max(1, rows // AN_ARTICLE // 50),
        "people": max(1, rows // 50 // 50),
        "rare": Person.objects.order_by("-pk").first().pk,
        "slug": person.slug,
        "name": person.name.split()[1],
        "common": word(3),
        "rare_word": word(4900),
    }


def _fill(rows: int, chance: random.Random) -> None:
    editor = get_user_model().objects.create(username="filler")
    people = _speakers(Person, max(20, rows // 50))
    organisations = _speakers(Organisation, max(10, rows // 500))
    for first in range(0, rows // AN_ARTICLE, 500):
        numbers = range(first, min(first + 500, rows // AN_ARTICLE))
        _articles(numbers, rows // AN_ARTICLE, editor, people, organisations, chance)


def _speakers(model, number: int) -> list:
    names = [f"{word(n * 7 + 11).capitalize()} {word(n * 13 + 1700).capitalize()}" for n in range(number)]
    rows = [model(name=name, slug=slug_of(name), status="confirmed") for name in names]
    return model.objects.bulk_create(rows, batch_size=500)


def _articles(numbers: range, total: int, editor, people: list, organisations: list, chance) -> None:
    texts = [list(_sentences(people, organisations, chance)) for _ in numbers]
    now = timezone.now()
    articles = Article.objects.bulk_create(
        _article(number, total, organisations, chance, now) for number in numbers
    )
    bodies = ["\n\n".join("".join(pieces) for pieces, *_ in sentences) for sentences in texts]
    revisions = Revision.objects.bulk_create(
        Revision(
            article=article,
            headline=" ".join(_words(chance, 6)).capitalize(),
            body=body,
            place=f"Harbour {chance.randrange(40)}",
            hash=_hash(f"revision {article.pk}"),
        )
        for article, body in zip(articles, bodies, strict=True)
    )
    for article, revision in zip(articles, revisions, strict=True):
        article.current = revision
    Article.objects.bulk_update(articles, ["current"], batch_size=200)
    Release.objects.bulk_create(
        Release(
            article_id=revision.article_id,
            revision=revision,
            number=1,
            kind="first",
            public_from=now,
            by=editor,
            hash=_hash(f"release {revision.pk}"),
        )
        for revision in revisions
    )
    _statements(articles, revisions, texts, editor, chance)


def _article(number: int, total: int, organisations: list, chance, now) -> Article:
    day = date(2012, 1, 1) + timedelta(days=number * 4000 // max(1, total))
    return Article(
        slug="invented",
        status="published",
        publish_at=datetime(day.year, day.month, day.day, 6, number % 60, tzinfo=UTC),
        first_public_at=now,
        printed_date=str(day),
        printed_day=day,
        publisher=_drawn(organisations, chance) if chance.random() < 0.8 else None,
    )


def _sentences(people: list, organisations: list, chance) -> Iterator[tuple]:
    """Pieces of a sentence (before, words, between, source, space, cue, relay), its kind, speaker and relay."""
    for _ in range(AN_ARTICLE):
        kind = chance.choice(["direct", "direct", "indirect", "mixed"])
        who = _drawn(people if chance.random() < 0.8 else organisations, chance)
        relay = _drawn(organisations, chance) if chance.random() < 0.1 else None
        source = who.name if chance.random() < 0.95 else "a deckhand"
        words = " ".join(_words(chance, chance.randrange(8, 25)))
        told = f", {relay.name} reported" if relay else ""
        pieces = ("“", words, ",” ", source, " ", "said", told, f". {' '.join(_words(chance, 15))}.")
        yield pieces, kind, who if source == who.name else None, relay


def _statements(articles, revisions, texts, editor, chance) -> None:
    plan = [
        (article, revision, sentence, at)
        for article, revision, sentences in zip(articles, revisions, texts, strict=True)
        for sentence, at in zip(sentences, _starts(sentences), strict=True)
    ]
    statements = Statement.objects.bulk_create(
        (_statement(article, *sentence, chance) for article, _, sentence, _ in plan), batch_size=1000
    )
    both = list(zip(statements, plan, strict=True))
    Attribution.objects.bulk_create((row for s, p in both for row in _attributions(s, p[2])), batch_size=1000)
    Passage.objects.bulk_create((row for s, p in both for row in _passages(s, *p[1:])), batch_size=1000)
    Decision.objects.bulk_create(
        (
            Decision(
                article_id=s.article_id,
                statement=s,
                editor=editor,
                action="accept",
                hash=_hash(f"decision {s.pk}"),
            )
            for s in statements
        ),
        batch_size=1000,
    )


def _statement(article, pieces, kind, who, relay, chance) -> Statement:
    return Statement(
        article=article,
        kind=kind,
        denies=kind == "indirect" and chance.random() < 0.05,
        status="accepted",
        speaker_state="named" if who else "unnamed",
        confidence=0.9,
        rule=MARK,
        how="name",
        engine_version="none",
        found={"speakers": [], "candidates": [], "reasons": []},
        text=pieces[1],
    )


def _attributions(statement, sentence) -> Iterator[Attribution]:
    _, _, who, relay = sentence
    for role, one in (("speaker", who), ("relay", relay)):
        if one:
            yield Attribution(statement=statement, role=role, **{one.spoken_kind: one})


def _passages(statement, revision, sentence, at) -> Iterator[Passage]:
    pieces, _, _, relay = sentence
    places = {"content": (1, pieces[1]), "source": (3, pieces[3]), "cue": (5, pieces[5])}
    if relay:
        places["relay"] = (6, pieces[6][2:])
    for role, (number, text) in places.items():
        start = at + len("".join(pieces[:number])) + (2 if role == "relay" else 0)
        yield Passage(
            statement=statement, revision=revision, role=role, start=start, end=start + len(text), text=text
        )


def _starts(sentences) -> Iterator[int]:
    at = 0
    for pieces, *_ in sentences:
        yield at
        at += len("".join(pieces)) + 2


def _drawn(rows: list, chance):
    """The first are drawn often, the last hardly ever."""
    return rows[int(len(rows) * chance.random() ** 4)]


def _words(chance, number: int) -> list[str]:
    return [word(int(5000 * chance.random() ** 3)) for _ in range(number)]


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
