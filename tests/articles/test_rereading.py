"""An article is read again: proposals that nobody decided on follow the engine, what an editor decided stands."""

import threading

import pytest
from django.db import connection, connections, transaction

import extraction
from articles import curating, guards, publishing, rereading
from articles.models import Article, Mention, Statement
from articles.rereading import reread
from articles.states import Overtaken, Refused
from people.models import Person
from tests.building import (
    make_article,
    make_editor,
    make_mention,
    make_person,
    make_revision,
    make_statement,
    publish,
)

pytestmark = pytest.mark.django_db

BODY = "“The ferry sails at noon,” said Ida Holm.\n\nOla Berg said that the pier would stay open. The crew slept."
SAILS, STAYS = "The ferry sails at noon,", "the pier would stay open"


@pytest.fixture
def article():
    return make_article(body=BODY)


@pytest.fixture
def editor():
    return make_editor()


def texts(article):
    return sorted(article.statements.values_list("text", "status"))


def test_proposals_that_the_engine_no_longer_makes_go_and_its_own_come(article):
    make_statement(article, "The crew slept", cue="slept")
    done = reread(article.pk)
    assert (done.removed, done.added, done.kept) == (("The crew slept",), (SAILS, STAYS), 0)
    assert texts(article) == [(SAILS, "candidate"), (STAYS, "candidate")]
    statement = Statement.objects.get(text=SAILS)
    assert [a.who.name for a in statement.attributed("speaker")] == ["Ida Holm"]
    assert (statement.engine_version, guards.fault()) == (extraction.VERSION, "")


def test_a_second_run_changes_nothing(article):
    reread(article.pk)
    rows = list(Statement.objects.order_by("pk").values())
    version = Article.objects.get().version
    done = reread(article.pk)
    assert (done.changed, done.kept) == (False, 2)
    assert list(Statement.objects.order_by("pk").values()) == rows
    assert Article.objects.get().version == version


def test_the_version_of_the_article_moves_so_that_an_editor_who_looks_at_it_is_told(article, editor):
    reread(article.pk)
    with pytest.raises(Overtaken, match="it changed while you were looking"):
        curating.confirm_mentions(article, editor, version=article.version)


def test_a_proposal_that_is_gone_cannot_be_decided_on(article, editor):
    gone = make_statement(article, "The crew slept", by=make_person("Ida Holm"))
    reread(article.pk)
    with pytest.raises(Overtaken, match="this proposal is gone"):
        curating.accept(gone, editor, version=gone.version)


@pytest.mark.parametrize("state", ["accepted", "rejected", "changed", "retracted"])
def test_what_an_editor_decided_stands_and_its_words_are_not_proposed_again(article, editor, state):
    ida = make_person("Ida Holm")
    statement = make_statement(article, "ferry sails at noon", by=make_person("Tom Vik"))
    if state == "rejected":
        curating.reject(statement, editor, version=1, reason="no statement")
    elif state == "changed":
        curating.set_speakers(statement, editor, version=1, speakers=[ida])
    else:
        curating.accept(statement, editor, version=1)
    if state == "retracted":
        publish(article, editor)
        statement.refresh_from_db()
        curating.retract(statement, editor, version=statement.version, reason="wrong", public_note="Wrong.")
    before = Statement.objects.with_all().get(pk=statement.pk)
    done = reread(article.pk)
    after = Statement.objects.with_all().get(pk=statement.pk)
    assert (done.removed, done.added, done.settled) == ((), (STAYS,), (SAILS,))
    assert (after.status, after.version, after.engine_version) == (before.status, before.version, "test")
    assert [a.who for a in after.attributed("speaker")] == [a.who for a in before.attributed("speaker")]


def test_a_candidate_beside_a_decided_statement_is_kept_even_where_they_overlap(article, editor):
    reread(article.pk)
    wider = make_statement(article, "The ferry sails at noon,” said Ida Holm", by=make_person("Tom Vik"))
    curating.reject(wider, editor, version=1, reason="too much")
    assert (reread(article.pk).changed, reread(article.pk).kept) == (False, 2)


def test_confirmed_mentions_stand_and_proposed_ones_follow_the_engine(article):
    ida, noon = make_person("Ida Holm", confirmed=True), make_person("noon")
    kept = make_mention(article, ida, confirmed=True)
    make_mention(article, noon)
    done = reread(article.pk)
    assert (done.mentions_removed, done.mentions_added) == (("noon",), ("Ola Berg",))
    assert sorted((m.who.name, m.status) for m in Mention.objects.all()) == [
        ("Ida Holm", "confirmed"),
        ("Ola Berg", "proposed"),
    ]
    assert Mention.objects.filter(pk=kept.pk).exists()
    assert Person.objects.filter(pk=noon.pk).exists()


def test_names_are_settled_as_in_the_import(article):
    make_person("Ida Holm"), make_person("Ida Holm")
    reread(article.pk)
    assert Statement.objects.get(text=SAILS).speaker_state == "open"
    assert Person.objects.get(name="Ola Berg").status == "proposed"


def test_a_dry_run_tells_the_same_and_writes_nothing(article):
    make_statement(article, "The crew slept", cue="slept")
    done = reread(article.pk, dry_run=True)
    assert (done.removed, done.added) == (("The crew slept",), (SAILS, STAYS))
    assert texts(article) == [("The crew slept", "candidate")]
    assert (Person.objects.count(), Article.objects.get().version) == (0, 1)


def test_the_current_text_is_read_while_a_newer_one_waits(article):
    make_revision(article, "Ferry to stay", BODY.replace("sails", "stays"))
    done = reread(article.pk)
    assert (done.pending, done.added) == (True, (SAILS, STAYS))


def test_a_published_article_keeps_what_readers_see(article, editor):
    public = make_statement(article, SAILS, by=make_person("Ida Holm"), source="Ida Holm", cue="said")
    curating.accept(public, editor, version=1)
    publish(article, editor)
    assert reread(article.pk).added == (STAYS,)
    assert list(Statement.objects.public()) == [public]


def test_what_is_put_aside_or_not_there_is_not_read(article, editor):
    publishing.discard(article, editor, version=article.version, reason="twice")
    with pytest.raises(Refused, match=r"is discarded, and is not read again\. Reopen the article first"):
        reread(article.pk)
    with pytest.raises(Refused, match=f"There is no article {article.pk + 1}"):
        reread(article.pk + 1)


def test_an_editor_who_decides_while_the_engine_reads_comes_first(article, editor, monkeypatch):
    mine = make_statement(article, "The crew slept", by=make_person("Ida Holm"))
    turn = rereading.take_turn
    monkeypatch.setattr(
        "articles.rereading.take_turn", lambda: (curating.accept(mine, editor, version=1), turn())
    )
    assert reread(article.pk).removed == ()
    assert (SAILS, "candidate") in texts(article)
    assert ("The crew slept", "accepted") in texts(article)


def test_a_text_that_changed_while_the_engine_read_is_not_touched(article, monkeypatch):
    def change():
        article.current = make_revision(article, "Ferry to stay", "Nothing is said.")
        article.save()

    monkeypatch.setattr("articles.rereading.take_turn", change)
    with pytest.raises(Refused, match="changed while it was read"):
        reread(article.pk)
    assert texts(article) == []


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has one writer at a time")
def test_reading_again_waits_for_an_act_that_is_under_way(editor):
    with transaction.atomic():
        article = make_article(body=BODY)
        mine = make_statement(article, "The crew slept", by=make_person("Ida Holm"))
    acted, done = threading.Event(), []

    def read():
        acted.wait(10)
        done.append(reread(article.pk))
        connections.close_all()

    reader = threading.Thread(target=read)
    reader.start()
    with transaction.atomic():
        curating.accept(mine, editor, version=1)
        acted.set()
        reader.join(0.5)
        assert (reader.is_alive(), done) == (True, [])
    reader.join(10)
    assert done[0].removed == ()
    assert ("The crew slept", "accepted") in texts(article)
