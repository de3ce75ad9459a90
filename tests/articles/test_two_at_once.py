"""Two editors at the same moment: neither waits for the other in vain, and what one did is not done again."""

import threading
import time

import pytest
from django.db import connection, connections, transaction

from articles import curating, registering
from articles.models import Decision
from articles.states import Refused
from people.models import Person
from tests.building import make_article, make_editor, make_person, make_statement


def spoken_by(*people, via=None):
    article = make_article(body="“The pier is old,” said Ida Holm and Nils Berg.")
    return make_statement(article, "The pier is old,", by=list(people), via=via, source="Ida Holm")


@pytest.mark.django_db
def test_whoever_speaks_and_reports_is_confirmed_once():
    ida = make_person("Ida Holm")
    curating.accept(spoken_by(ida, via=ida), make_editor(), version=1)
    assert list(ida.decisions.values_list("action", flat=True)) == ["confirm"]


@pytest.mark.django_db
def test_somebody_who_was_confirmed_in_between_is_not_confirmed_again():
    ida, editor = make_person("Ida Holm"), make_editor()
    seen_before = Person.objects.get()
    registering.confirm(ida, editor)
    with transaction.atomic():
        assert registering.confirm_if_proposed(seen_before, editor) is None
    assert (seen_before.status, Decision.objects.count()) == ("confirmed", 1)


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has one writer at a time")
def test_two_who_accept_what_the_same_people_say_lock_them_in_the_same_order():
    with transaction.atomic():
        ida, berg, editor = make_person("Ida Holm"), make_person("Nils Berg"), make_editor("vera", "")
        theirs = spoken_by(berg, ida)
    failed = []

    def accept():
        try:
            curating.accept(theirs, editor, version=1)
        except Exception as error:
            failed.append(error)
        finally:
            connections.close_all()

    other = threading.Thread(target=accept)
    with transaction.atomic():
        registering.confirm_if_proposed(ida, editor)
        other.start()
        time.sleep(0.5)
        assert other.is_alive()
        # The other one waits for Ida Holm, and has not locked Nils Berg before her.
        assert Person.objects.select_for_update(nowait=True).get(pk=berg.pk) == berg
    other.join(10)
    assert (failed, ida.decisions.count(), berg.decisions.count()) == ([], 1, 1)


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has one writer at a time")
def test_a_statement_may_come_to_name_somebody_whom_another_editor_confirms():
    with transaction.atomic():
        ida, editor, statement = make_person("Ida Holm"), make_editor("vera", ""), spoken_by()
    named = threading.Event()

    def name():
        curating.set_speakers(statement, editor, version=1, speakers=[ida])
        named.set()
        connections.close_all()

    other = threading.Thread(target=name)
    with transaction.atomic():
        registering.confirm_if_proposed(ida, editor)
        other.start()
        assert named.wait(10)
    other.join(10)


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has one writer at a time")
def test_two_who_make_somebody_from_the_same_printed_name_make_one():
    with transaction.atomic():
        editor, mine, theirs = make_editor("vera", ""), spoken_by(), spoken_by()
    told = []

    def make():
        try:
            curating.create_speaker(theirs, editor, version=1, name="Ida Holm")
        except Refused as refusal:
            told.append(str(refusal))
        finally:
            connections.close_all()

    other = threading.Thread(target=make)
    with transaction.atomic():
        curating.create_speaker(mine, editor, version=1, name="Ida Holm")
        other.start()
        time.sleep(0.5)
        assert other.is_alive()
    other.join(10)
    assert told == ["The archive already has Ida Holm; choose from the list."]
    assert Person.objects.get().name == "Ida Holm"
