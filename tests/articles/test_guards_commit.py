"""What PostgreSQL refuses when a transaction ends: these tests really commit."""

import pytest
from django.db import IntegrityError, connection, transaction

from articles import guards
from articles.models import Statement
from tests.building import make_article, make_person, make_statement

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(
        connection.vendor != "postgresql", reason="SQLite cannot check when a transaction ends"
    ),
]


@pytest.fixture
def statement():
    return make_statement_at_once("The ferry sails at noon,", by=make_person("Ida Holm"))


@transaction.atomic
def make_statement_at_once(words, **fields):
    return make_statement(make_article(), words, **fields)


def test_a_statement_comes_before_its_speaker_within_one_transaction(statement):
    assert statement.attributions.count() == 1


def test_a_named_statement_without_a_speaker_is_not_committed():
    with pytest.raises(IntegrityError, match="whose speaker is named"):
        make_statement_at_once("The ferry sails at noon,", state="named")
    assert Statement.objects.count() == 0


def test_a_relay_is_no_speaker(statement):
    with pytest.raises(IntegrityError, match="whose speaker is named"):
        statement.attributions.update(role="relay")
    assert statement.attributions.values_list("role", flat=True).get() == "speaker"


def test_the_last_speaker_of_a_named_statement_does_not_go(statement):
    with pytest.raises(IntegrityError, match="whose speaker is named"):
        statement.attributions.all().delete()
    assert statement.attributions.count() == 1


def test_an_accepted_statement_without_words_is_not_committed(statement):
    @transaction.atomic
    def accept_nothing():
        statement.passages.all().delete()
        Statement.objects.update(status="accepted")

    with pytest.raises(IntegrityError, match="An accepted statement has words"):
        accept_nothing()
    assert statement.passages.count() == 1


def test_the_last_words_of_an_accepted_statement_do_not_go(statement):
    Statement.objects.update(status="accepted")
    with pytest.raises(IntegrityError, match="An accepted statement has words"):
        statement.passages.all().delete()
    assert statement.passages.count() == 1


def test_the_clean_up_after_such_a_test_leaves_the_guards_standing():
    assert Statement.objects.count() == 0
    assert guards.fault() == ""
