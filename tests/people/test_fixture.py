"""The people of the seed article as a fixture: loaddata adds who is missing, and touches nobody."""

import json
from pathlib import Path

import pytest
from django.core.management import call_command

from articles import registering
from articles.models import Attribution
from people.models import Organisation, Person
from tests.building import make_editor, make_organisation, make_person

pytestmark = pytest.mark.django_db

FIXTURE = Path("fixtures/people.json")
PEOPLE = ["Michelle Bachelet", "Wang Yi", "Xi Jinping"]
ORGANISATIONS = ["China Central Television", "UN Human Rights Office"]


def load():
    call_command("loaddata", FIXTURE, verbosity=0)


def names(model):
    return list(model.objects.values_list("name", flat=True))


def test_an_empty_archive_gets_five_who_are_proposed_and_nothing_more_is_said_of_them():
    load()
    assert (names(Person), names(Organisation)) == (PEOPLE, ORGANISATIONS)
    xi = Person.objects.get(name="Xi Jinping")
    assert (xi.folded, xi.slug, xi.status, xi.listed) == ("xi jinping", "xi-jinping", "proposed", True)
    assert {(o.summary, o.wikidata, o.kind) for o in Organisation.objects.all()} == {("", "", "")}


def test_loading_twice_is_loading_once():
    load()
    before = list(Person.objects.values())
    load()
    assert list(Person.objects.values()) == before
    assert names(Organisation) == ORGANISATIONS


def test_the_import_of_the_seed_links_to_those_who_were_loaded():
    load()
    call_command("import_article", "fixtures/seed.txt", verbosity=0)
    xi = Person.objects.get(name="Xi Jinping")
    assert Attribution.objects.filter(person=xi).count() == 6
    assert (names(Person), names(Organisation)) == (PEOPLE, ORGANISATIONS)


def test_after_the_import_of_the_seed_nothing_changes():
    call_command("import_article", "fixtures/seed.txt", verbosity=0)
    call_command("apply_decisions", "fixtures/seed_decisions.json", verbosity=0)
    before = list(Person.objects.values()), list(Organisation.objects.values())
    load()
    assert (list(Person.objects.values()), list(Organisation.objects.values())) == before
    assert {person.status for person in Person.objects.all()} == {"confirmed"}


def test_what_editors_decided_stays():
    vera = make_editor()
    xi = make_person("Xi Jinping", confirmed=True, summary="Speaks in one article.", wikidata="Q15031")
    office = make_organisation("UN Human Rights Office", confirmed=True, kind="intergovernmental")
    registering.unlist(xi, vera, reason="a test")
    before = (
        Person.objects.filter(pk=xi.pk).values().get(),
        Organisation.objects.filter(pk=office.pk).values().get(),
    )
    load()
    after = (
        Person.objects.filter(pk=xi.pk).values().get(),
        Organisation.objects.filter(pk=office.pk).values().get(),
    )
    assert after == before
    assert (before[0]["listed"], before[1]["kind"]) == (False, "intergovernmental")
    assert (names(Person), names(Organisation)) == (PEOPLE, ORGANISATIONS)


def test_a_fixture_that_says_more_overwrites_nothing(tmp_path):
    xi = make_person("Xi Jinping", confirmed=True, summary="Speaks in one article.")
    said = {"name": "XI Jinping", "summary": "Something else.", "status": "proposed", "listed": False}
    (tmp_path / "more.json").write_text(json.dumps([{"model": "people.person", "fields": said}]))
    call_command("loaddata", tmp_path / "more.json", verbosity=0)
    xi.refresh_from_db()
    assert (xi.name, xi.summary, xi.status, xi.listed) == (
        "Xi Jinping",
        "Speaks in one article.",
        "confirmed",
        True,
    )


def test_a_corrected_name_is_known_under_the_one_before():
    wang = make_person("Wang Yi")
    wang.name = "Wang Yih"
    registering.describe(wang, make_editor(), {"name": "Wang Yi"})
    load()
    assert names(Person) == ["Michelle Bachelet", "Wang Yih", "Xi Jinping"]


def test_another_printed_name_is_enough():
    television = make_organisation("CCTV")
    registering.add_name(television, make_editor(), name="China Central Television")
    load()
    assert names(Organisation) == ["CCTV", "UN Human Rights Office"]


def test_of_two_people_of_one_name_neither_is_changed_and_no_third_is_made():
    first, second = (
        make_person("Wang Yi", summary="The minister."),
        make_person("Wang Yi", summary="A diver."),
    )
    load()
    both = Person.objects.filter(name="Wang Yi").order_by("pk")
    assert [(p.pk, p.summary) for p in both] == [(first.pk, "The minister."), (second.pk, "A diver.")]


def test_the_fixture_holds_names_and_nothing_else():
    rows = json.loads(FIXTURE.read_text(encoding="utf-8"))
    assert [set(row) for row in rows] == [{"model", "fields"}] * 5
    assert [set(row["fields"]) for row in rows] == [{"name"}] * 5
