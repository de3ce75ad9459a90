"""What the database refuses whoever asks: through the ORM, in bulk and in raw SQL."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from articles import curating, guards
from articles.models import Article, Attribution, Decision, Passage, Release, Revision, Source, Statement
from tests.building import make_article, make_editor, make_person, make_revision, make_statement, publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def article():
    return make_article()


@pytest.fixture
def statement(article):
    return make_statement(article, "The ferry sails at noon,", by=make_person("Ida Holm"))


def refused(act, message):
    with pytest.raises(IntegrityError, match=message), transaction.atomic():
        act()


def raw(sql, *args):
    with connection.cursor() as cursor:
        cursor.execute(sql, args)


APPEND_ONLY = [Source, Revision, Release, Decision]
WRITTEN = {Source: "name", Revision: "headline", Release: "public_note", Decision: "reason"}


@pytest.mark.parametrize("model", APPEND_ONLY)
def test_what_is_kept_for_good_is_neither_changed_nor_deleted(model, article, statement):
    vera = make_editor("vera")
    curating.accept(statement, vera, version=1)
    publish(article, vera)
    row, field, table = model.objects.first(), WRITTEN[model], model._meta.db_table
    message = "never changed or deleted"
    setattr(row, field, "forged")
    refused(lambda: model.objects.filter(pk=row.pk).update(**{field: "forged"}), message)
    refused(lambda: model.objects.bulk_update([row], [field]), message)
    refused(lambda: raw(f"UPDATE {table} SET {field} = 'forged' WHERE id = %s", row.pk), message)
    refused(lambda: raw(f"DELETE FROM {table} WHERE id = %s", row.pk), message)
    if connection.vendor == "sqlite":
        refused(
            lambda: raw(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table} WHERE id = %s", row.pk),
            message,
        )
    else:
        raw("SET CONSTRAINTS ALL IMMEDIATE")  # with checks still to come PostgreSQL does not even try
        refused(lambda: raw(f"TRUNCATE {table} CASCADE"), "never emptied")
    assert model.objects.filter(**{field: "forged"}).count() == 0


def test_a_passage_is_the_words_at_its_place(statement):
    passage = statement.passages.get()
    message = "not printed at this place"
    refused(lambda: Passage.objects.filter(pk=passage.pk).update(text="The ferry sinks at noon,"), message)
    refused(lambda: Passage.objects.filter(pk=passage.pk).update(start=passage.start + 1), message)
    passage.pk, passage.order, passage.text = None, 2, "The ferry sinks"
    refused(passage.save, message)
    refused(lambda: Passage.objects.bulk_create([passage]), message)


def test_a_passage_stands_in_its_own_article_and_in_the_current_text(article, statement):
    passage = statement.passages.get()
    passage.pk, passage.order = None, 2
    passage.revision = make_article().current
    refused(passage.save, "in the article of its statement")
    passage.revision = make_revision(article, "Ferry to sail", article.current.body)
    refused(passage.save, "only in the current version")


def test_the_role_of_a_passage_is_never_changed(statement):
    refused(lambda: statement.passages.update(role="cue"), "never changed")


def test_what_the_machine_found_and_the_article_of_a_statement_are_never_changed(statement):
    row = Statement.objects.filter(pk=statement.pk)
    refused(lambda: row.update(found={"speakers": []}), "never changed")
    refused(lambda: row.update(article=make_article()), "never changed")


def test_a_decided_statement_and_its_rows_are_not_deleted(statement):
    curating.accept(statement, make_editor(), version=1)
    refused(
        lambda: raw("DELETE FROM articles_passage WHERE statement_id = %s", statement.pk),
        "by a decision alone",
    )
    refused(lambda: statement.attributions.all().delete(), "by a decision alone")


def test_nobody_puts_decided_words_into_another_mouth(statement):
    curating.accept(statement, make_editor(), version=1)
    odd, message = make_person("Odd Berg"), "by a decision alone"
    other = make_statement(statement.article, "Ida Holm", state="unnamed")
    row = statement.attributions.get()
    refused(lambda: statement.attributions.update(person=odd), message)
    refused(lambda: statement.attributions.update(statement=other), message)
    refused(lambda: raw("UPDATE articles_attribution SET person_id = %s", odd.pk), message)
    row.person = odd
    refused(row.save, message)
    refused(lambda: Attribution.objects.bulk_update([row], ["person"]), message)
    added = Attribution(statement=statement, role="speaker", order=2, person=odd)
    refused(added.save, message)
    refused(lambda: Attribution.objects.bulk_create([added]), message)
    stray = Attribution.objects.create(statement=other, role="speaker", order=2, person=odd)
    refused(lambda: Attribution.objects.filter(pk=stray.pk).update(statement=statement), message)
    assert [a.who.name for a in statement.attributions.all()] == ["Ida Holm"]


def test_an_undecided_statement_may_go_with_its_rows(statement):
    statement.passages.all().delete()
    statement.attributions.all().delete()
    statement.delete()
    assert Statement.objects.count() == 0


def test_the_current_version_is_one_of_the_article_itself(article):
    other = make_article().current
    refused(lambda: Article.objects.filter(pk=article.pk).update(current=other), "one of its own")


def test_a_decision_undoes_only_one_on_the_same_statement(article, statement):
    vera = make_editor("vera")
    decision = curating.accept(statement, vera, version=1)
    other = make_article()
    undo = Decision(article=other, editor=vera, action="undo", undoes=decision, at=timezone.now())
    refused(undo.save, "the same statement or article")


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite cannot check when a transaction ends")
@pytest.mark.parametrize(
    ("state", "message"),
    [("named", "whose speaker is named"), ("unnamed", "An accepted statement has words")],
)
def test_postgresql_refuses_at_commit_a_named_statement_without_speaker_and_an_accepted_one_without_words(
    article, state, message
):
    wordless = make_statement(article, [], state="unnamed")

    def forge_and_end():
        Statement.objects.filter(pk=wordless.pk).update(speaker_state=state, status="accepted")
        raw("SET CONSTRAINTS ALL IMMEDIATE")

    refused(forge_and_end, message)


def test_every_guard_stands_and_a_missing_one_is_named_with_its_mend():
    assert guards.fault() == ""
    name = next(iter(guards.standing()))
    with connection.cursor() as cursor:
        table = "" if connection.vendor == "sqlite" else _table_of(name)
        cursor.execute(f"DROP TRIGGER {name}{table}")
    assert name in guards.fault()
    assert "guards --install" in guards.fault()
    guards.install()
    assert guards.fault() == ""


def _table_of(name):
    with connection.cursor() as cursor:
        cursor.execute("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = %s", [name])
        return f" ON {cursor.fetchone()[0]}"
