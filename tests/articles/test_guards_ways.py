"""Each refusal again, by the other ways in: save and delete, upserts, SQLite's REPLACE, PostgreSQL's TRUNCATE."""

import pytest
from django.db import connection
from django.db.models import ProtectedError

from articles import curating, guards
from articles.models import Article, Attribution, Decision, Passage, Release, Revision, Source, Statement
from tests.articles.forbidden import raw, refused, replace
from tests.building import make_article, make_editor, make_person, make_statement, publish

pytestmark = pytest.mark.django_db
on_sqlite = pytest.mark.skipif(connection.vendor != "sqlite", reason="only SQLite has INSERT OR REPLACE")
on_postgresql = pytest.mark.skipif(connection.vendor != "postgresql", reason="only PostgreSQL has TRUNCATE")

WRITTEN = {Source: "name", Revision: "headline", Release: "public_note", Decision: "reason"}
KEPT = pytest.mark.parametrize("model", WRITTEN)


@pytest.fixture
def vera():
    return make_editor("vera")


@pytest.fixture
def article():
    return make_article()


@pytest.fixture
def statement(article):
    return make_statement(article, "The ferry sails at noon,", by=make_person("Ida Holm"))


@pytest.fixture
def decided(statement, vera):
    curating.accept(statement, vera, version=1)
    return statement


@pytest.fixture
def archive(decided, article, vera):
    publish(article, vera)


@KEPT
def test_a_kept_row_cannot_be_saved_again(archive, model):
    row = model.objects.first()
    setattr(row, WRITTEN[model], "forged")
    refused(row.save_base, "never changed or deleted")


@KEPT
def test_a_kept_row_cannot_be_deleted_by_the_orm(archive, model):
    rows = model.objects.all()
    refused(lambda: rows._raw_delete(rows.db), "never changed or deleted")


def test_a_source_of_nothing_cannot_be_deleted_either():
    source = Source.objects.create(sha256="0" * 64, name="a.txt", content=b"a", importer="test")
    refused(source.delete, "never changed or deleted")
    refused(Source.objects.all().delete, "never changed or deleted")


@KEPT
def test_a_kept_row_cannot_be_overwritten_by_an_upsert(archive, model):
    row, field = model.objects.first(), WRITTEN[model]
    setattr(row, field, "forged")
    refused(
        lambda: model.objects.bulk_create(
            [row], update_conflicts=True, unique_fields=["id"], update_fields=[field]
        ),
        "never changed or deleted",
    )


@KEPT
def test_a_bulk_create_that_ignores_conflicts_changes_nothing(archive, model):
    before = list(model.objects.order_by("pk").values())
    row = model.objects.first()
    setattr(row, WRITTEN[model], "forged")
    model.objects.bulk_create([row], ignore_conflicts=True)
    assert list(model.objects.order_by("pk").values()) == before


@on_postgresql
@pytest.mark.parametrize(
    "table", ["source", "revision", "release", "article", "statement", "decision", "passage", "attribution"]
)
def test_no_guarded_table_is_emptied(archive, table):
    raw("SET CONSTRAINTS ALL IMMEDIATE")
    refused(lambda: raw(f"TRUNCATE articles_{table} CASCADE"), "never emptied")


def test_no_way_leads_to_another_find_or_article(statement):
    other = make_article()
    for name, value in (("found", {"speakers": []}), ("article", other)):
        row = Statement.objects.get(pk=statement.pk)
        setattr(row, name, value)
        refused(row.save, "never changed")
        refused(lambda row=row, name=name: Statement.objects.bulk_update([row], [name]), "never changed")
    refused(
        lambda: raw("UPDATE articles_statement SET found = '{}' WHERE id = %s", statement.pk), "never changed"
    )
    refused(lambda: raw("UPDATE articles_statement SET article_id = %s", other.pk), "never changed")


def test_an_undecided_statement_goes_only_after_its_passages_and_attributions(statement):
    delete = "DELETE FROM articles_statement WHERE id = %s"
    refused(lambda: raw(delete, statement.pk), "only after its passages")
    statement.passages.all().delete()
    refused(lambda: raw(delete, statement.pk), "only after its passages")


@on_sqlite
def test_a_statement_is_not_replaced(statement):
    refused(lambda: replace(statement, found="{}"), "only after its passages")


@on_sqlite
def test_a_decided_statement_is_not_replaced(decided):
    refused(lambda: replace(decided, found="{}"), "decided on is never deleted|only after its passages")


def test_a_decided_statement_is_not_deleted_even_without_its_rows(decided):
    def delete_all():
        with guards.replacing_rows():
            decided.passages.all().delete()
            decided.attributions.all().delete()
            raw("DELETE FROM articles_statement WHERE id = %s", decided.pk)

    refused(delete_all, "decided on is never deleted")
    with pytest.raises(ProtectedError):
        decided.delete()
    assert decided.passages.count() == 1


@pytest.mark.parametrize("model", [Passage, Attribution])
def test_rows_of_a_decided_statement_are_not_deleted(decided, model):
    row = model.objects.get()
    refused(row.delete, "by a decision alone")
    refused(model.objects.all().delete, "by a decision alone")
    refused(lambda: raw(f"DELETE FROM {model._meta.db_table}"), "by a decision alone")
    if connection.vendor == "sqlite":
        refused(lambda: replace(row), "by a decision alone")


def test_rows_of_a_decided_statement_go_inside_the_block_and_not_after_it(decided):
    with guards.replacing_rows():
        decided.attributions.all().delete()
        Attribution.objects.create(statement=decided, role="speaker", person=make_person("Ola Berg"))
    refused(decided.attributions.all().delete, "by a decision alone")
    refused(decided.passages.all().delete, "by a decision alone")
    assert guards.fault() == ""


def test_a_block_that_fails_deletes_nothing_and_closes_the_door(decided):
    @guards.replacing_rows()
    def delete_and_fail():
        decided.attributions.all().delete()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        delete_and_fail()
    assert decided.attributions.count() == 1
    refused(decided.attributions.all().delete, "by a decision alone")


def test_no_way_leads_to_the_current_version_of_another_article(article):
    article.current = make_article().current
    refused(article.save, "one of its own")
    refused(lambda: Article.objects.bulk_update([article], ["current"]), "one of its own")
    refused(
        lambda: raw(
            "UPDATE articles_article SET current_id = %s WHERE id = %s", article.current_id, article.pk
        ),
        "one of its own",
    )
    refused(lambda: Article.objects.create(slug="new", current=article.current), "one of its own")
    refused(
        lambda: Article.objects.bulk_create([Article(slug="new", current=article.current)]), "one of its own"
    )
    if connection.vendor == "sqlite":
        refused(lambda: replace(article, current_id=article.current_id), "one of its own")


def test_no_way_leads_to_undoing_a_decision_on_another_statement(decided, article, vera):
    decision = decided.decisions.get()
    other = make_statement(article, "The ferry sails")
    undo = Decision(
        article=article, statement=other, editor=vera, action="undo", undoes=decision, hash="0" * 64
    )
    refused(undo.save_base, "the same statement or article")
    refused(lambda: Decision.objects.bulk_create([undo]), "the same statement or article")
    copied = "article_id, editor_id, action, reason, public_note, before, after, at, hash"
    refused(
        lambda: raw(
            f"INSERT INTO articles_decision ({copied}, statement_id, undoes_id) "
            f"SELECT {copied}, %s, id FROM articles_decision WHERE id = %s",
            other.pk,
            decision.pk,
        ),
        "the same statement or article",
    )


@pytest.mark.parametrize("model", [Release, Decision])
def test_no_way_leads_to_the_version_of_another_article(archive, article, vera, model):
    row = model.objects.exclude(revision=None).first()
    row.pk, row.revision, row.hash = None, make_article("Pier to close").current, "0" * 64
    if model is Release:
        row.number = 9
    refused(row.save_base, "is one of its article")
    refused(lambda: model.objects.bulk_create([row]), "is one of its article")
    columns = [
        f.column for f in model._meta.concrete_fields if f.column not in ("id", "revision_id", "number")
    ]
    names, numbered = (
        ", ".join(f'"{c}"' for c in columns),
        (", number", ", 9") if model is Release else ("", ""),
    )
    refused(
        lambda: raw(
            f"INSERT INTO {model._meta.db_table} ({names}, revision_id{numbered[0]}) "
            f"SELECT {names}, %s{numbered[1]} FROM {model._meta.db_table} WHERE revision_id = %s",
            row.revision.pk,
            article.current_id,
        ),
        "is one of its article",
    )


def test_a_decision_on_a_person_names_no_version(archive, article, vera):
    about = Decision(person=make_person("Nils Berg"), editor=vera, action="confirm", hash="0" * 64)
    about.revision = article.current
    refused(about.save_base, "is one of its article")


def test_a_decision_on_the_same_statement_is_undone_once(decided, article, vera):
    undo = {
        "article": article,
        "statement": decided,
        "editor": vera,
        "action": "undo",
        "undoes": decided.decisions.get(),
    }
    Decision.objects.create(**undo)
    refused(lambda: Decision.objects.create(**undo), "undoes_id|decision_undone_once")


def test_foreign_keys_stop_the_deletion_of_an_article_and_of_people(archive, article):
    for row in (article, article.statements.get().attributions.get().person, Decision.objects.first().editor):
        with pytest.raises(ProtectedError):
            row.delete()

        def delete_past_the_orm(row=row):
            raw(f"DELETE FROM {row._meta.db_table} WHERE id = %s", row.pk)
            connection.check_constraints()

        refused(delete_past_the_orm, "(?i)foreign key")
