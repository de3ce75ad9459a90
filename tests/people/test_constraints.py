"""Every constraint on people, organisations and their names, each with a row that it refuses."""

import pytest
from django.db import IntegrityError, transaction

from people.models import Organisation, OrganisationName, Person, PersonName

pytestmark = pytest.mark.django_db


@pytest.fixture
def holm():
    return Person.objects.create(name="Ida Holm", wikidata="Q11")


@pytest.fixture
def sund():
    return Organisation.objects.create(name="Radio Sund", wikidata="Q12")


BROKEN = [
    (Person, {"wikidata": "42"}, "person_wikidata_form"),
    (Person, {"status": "famous"}, "person_status_known"),
    (Person, {"name": ""}, "person_has_name"),
    (Organisation, {"wikidata": "42"}, "organisation_wikidata_form"),
    (Organisation, {"status": "famous"}, "organisation_status_known"),
    (Organisation, {"name": ""}, "organisation_has_name"),
    (Organisation, {"kind": "club"}, "organisation_kind_known"),
    (PersonName, {"kind": "alias"}, "personname_kind_known"),
    (PersonName, {"name": ""}, "personname_has_name"),
    (OrganisationName, {"kind": "alias"}, "organisationname_kind_known"),
    (OrganisationName, {"name": ""}, "organisationname_has_name"),
]
# SQLite names the columns of a plain unique constraint, PostgreSQL the constraint.
TWICE = [
    (Person, {"name": "Ada Holm", "wikidata": "Q11"}, "person.wikidata|person_wikidata_once"),
    (
        Organisation,
        {"name": "Sund TV", "wikidata": "Q12"},
        "organisation.wikidata|organisation_wikidata_once",
    ),
    (PersonName, {"name": "I. Holm"}, "personname.name|personname_once"),
    (OrganisationName, {"name": "RS"}, "organisationname.name|organisationname_once"),
]


@pytest.fixture(autouse=True)
def names(holm, sund):
    PersonName.objects.create(person=holm, name="I. Holm")
    OrganisationName.objects.create(organisation=sund, name="RS")


@pytest.mark.parametrize(("model", "values", "name"), BROKEN, ids=[case[2] for case in BROKEN])
def test_the_database_refuses_a_value_that_must_not_be(model, values, name):
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        model.objects.update(**values)


@pytest.mark.parametrize(("model", "values", "name"), TWICE, ids=[case[2] for case in TWICE])
def test_the_database_refuses_what_is_there_already(model, values, name, holm, sund):
    owner = {PersonName: {"person": holm}, OrganisationName: {"organisation": sund}}.get(model, {})
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        model.objects.create(**values, **owner)


def test_many_people_are_without_a_wikidata_number():
    for name in ("Ola Berg", "Kari Berg"):
        Person.objects.create(name=name)
    assert Person.objects.filter(wikidata="").count() == 2


def test_every_constraint_has_a_case_here():
    named = {
        constraint.name
        for m in (Person, Organisation, PersonName, OrganisationName)
        for constraint in m._meta.constraints
    }
    assert named == {name.split("|")[-1] for _, _, name in BROKEN + TWICE}
