"""Rows for tests, built the way an import builds them; states change through the real acts only."""

import hashlib
import itertools

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from articles import curating, publishing
from articles.models import Article, Attribution, Mention, Passage, Revision, Source, Statement
from people.models import Organisation, Person
from people.names import slug_of

counter = itertools.count(1)


def make_editor(name="vera", group="Chief"):
    """An editor who may sign in; in no group where `group` is empty."""
    user = get_user_model().objects.create_user(name, password="a long pass phrase", is_staff=True)
    if group:
        user.groups.add(Group.objects.get(name=group))
    return user


def make_person(name, confirmed=False, **fields):
    return Person.objects.create(name=name, status="confirmed" if confirmed else "proposed", **fields)


def make_organisation(name, confirmed=False, **fields):
    return Organisation.objects.create(name=name, status="confirmed" if confirmed else "proposed", **fields)


def make_article(
    headline="Ferry to sail",
    body="“The ferry sails at noon,” said Ida Holm.",
    *,
    publisher=None,
    printed_date="",
    place="",
    **fields,
):
    """A draft with its source and its first, current revision."""
    content = f"{headline}\n\n{body}\n{next(counter)}".encode()
    source = Source.objects.create(
        sha256=hashlib.sha256(content).hexdigest(), name="ferry.txt", content=content, importer="test"
    )
    article = Article.objects.create(
        slug=slug_of(headline),
        publisher=publisher,
        printed_date=printed_date,
        printed_day=printed_date if len(printed_date) == 10 else None,
        **fields,
    )
    article.current = make_revision(article, headline, body, place=place, source=source)
    article.save()
    return article


def make_revision(article, headline, body, **fields):
    return Revision.objects.create(article=article, headline=headline, body=body, **fields)


def make_statement(
    article,
    words,
    *,
    by=None,
    via=None,
    source="",
    cue="",
    relay="",
    kind="direct",
    denies=False,
    state=None,
    found=None,
):
    """A candidate; `words`, `source`, `cue` and `relay` are found in the body where they first stand."""
    parts = [words] if isinstance(words, str) else words
    speakers = by if isinstance(by, list) else [by] if by else []
    statement = Statement.objects.create(
        article=article,
        kind=kind,
        denies=denies,
        speaker_state=state or ("named" if speakers else "open"),
        confidence=0.9,
        rule="quotation with its cue",
        how="name",
        engine_version="test",
        found=found
        or {
            "speakers": [{"name": w.name, "kind": w.spoken_kind, "id": w.pk} for w in speakers],
            "candidates": [],
            "reasons": ["the name is printed"],
        },
        text=" ".join(parts),
    )
    for role, texts in (("content", parts), ("source", [source]), ("cue", [cue]), ("relay", [relay])):
        for order, text in enumerate(filter(None, texts), 1):
            start = article.current.body.index(text)
            Passage.objects.create(
                statement=statement,
                revision=article.current,
                role=role,
                order=order,
                start=start,
                end=start + len(text),
                text=text,
            )
    for role, whos in (("speaker", speakers), ("relay", [via] if via else [])):
        for order, who in enumerate(whos, 1):
            Attribution.objects.create(statement=statement, role=role, order=order, **{who.spoken_kind: who})
    return statement


def make_mention(article, who, confirmed=False):
    start = article.current.body.find(who.name)
    return Mention.objects.create(
        revision=article.current,
        spans=[[start, start + len(who.name)]],
        status="confirmed" if confirmed else "proposed",
        **{who.spoken_kind: who},
    )


def accept_all(article, editor):
    for statement in article.statements.filter(status="candidate"):
        curating.accept(statement, editor, version=statement.version)


def publish(article, editor, *, at=None):
    """Submit and publish; open candidates are left as they are."""
    publishing.submit(article, editor, version=article.version)
    article.refresh_from_db()
    publishing.publish(article, editor, version=article.version, at=at, with_open_candidates=True)
    article.refresh_from_db()
    return article
