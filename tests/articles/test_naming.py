"""A printed name is linked where it fits one of the archive exactly; everything less is left open."""

import pytest

from articles.naming import Names, known_names
from people.models import OrganisationName, Person, PersonName
from tests.building import make_organisation, make_person

pytestmark = pytest.mark.django_db


def settle(name, kind="person"):
    return Names([(name, kind)]).settle(name, kind)


def test_a_name_that_fits_exactly_one_is_linked_case_and_accents_aside():
    zoe = make_person("Zoë Holm")
    assert settle("ZOE HOLM").who == zoe


def test_another_printed_name_links_too():
    council = make_organisation("Sund Council")
    OrganisationName.objects.create(organisation=council, name="Council of Sund")
    assert settle("Council of Sund", "organisation").who == council


def test_two_of_one_name_are_left_open_with_both_as_candidates():
    first, second = make_person("Ida Berg"), make_person("Ida Berg")
    settled = settle("Ida Berg")
    assert settled.who is None
    assert [c["id"] for c in settled.candidates] == [first.pk, second.pk]


def test_a_bare_surname_is_never_linked_and_never_made_a_person():
    ida = make_person("Ida Berg")
    make_person("Ola Lindberg")
    settled = settle("Berg")
    assert (settled.who, [c["id"] for c in settled.candidates]) == (None, [ida.pk])


def test_a_word_that_may_be_a_surname_is_not_made_an_organisation():
    assert settle("Berg", "organisation").who is None
    assert settle("FIFA", "organisation").who.name == "FIFA"
    berg = make_organisation("Berg")
    assert settle("Berg", "organisation").who == berg
    ida = make_person("Ida Berg")
    settled = settle("Berg", "organisation")
    assert settled.who is None
    assert [(c["kind"], c["id"]) for c in settled.candidates] == [
        ("organisation", berg.pk),
        ("person", ida.pk),
    ]


def test_a_medium_that_reports_or_publishes_may_have_one_word():
    names = Names([("Nordpress", "organisation")], ["Nordpress"])
    assert names.settle("Nordpress", "organisation").who.name == "Nordpress"


def test_one_name_of_a_person_and_an_organisation_goes_by_its_kind():
    person, house = make_person("Ida Berg"), make_organisation("Ida Berg")
    assert settle("Ida Berg").who == person
    assert settle("Ida Berg", "organisation").who == house


def test_names_that_only_sound_alike_are_left_open():
    other = make_person("黎明 王")
    settled = settle("李明 王")
    assert (settled.who, [c["id"] for c in settled.candidates]) == (None, [other.pk])


def test_a_new_name_is_made_once_and_keeps_its_first_spelling():
    names = Names([("Ida\nBerg", "person"), ("IDA BERG", "person")])
    names.save_new()
    (ida,) = Person.objects.all()
    assert (ida.name, ida.slug, ida.folded, ida.status) == ("Ida Berg", "ida-berg", "ida berg", "proposed")
    assert names.settle("IDA BERG", "person").who == ida


def test_names_of_the_archive_are_known_where_the_text_prints_them():
    ida = make_person("Ida Berg")
    PersonName.objects.create(person=ida, name="Ida Holm")
    make_person("Ola Lund")
    known = known_names("On Monday Ida Holm said that Ida Berg was late.")
    assert [(k.name, k.kind, k.key) for k in known] == [
        ("Ida Berg", "person", ida.pk),
        ("Ida Holm", "person", ida.pk),
    ]


def test_somebody_of_one_name_is_a_candidate_once_beside_the_bearers_of_the_surname():
    berg, ida, _ = make_person("Berg"), make_person("Ida Berg"), make_person("Ida Bergholm")
    settled = Names([("Berg", "person")]).settle("Berg", "person")
    assert [candidate["id"] for candidate in settled.candidates] == [berg.pk, ida.pk]


@pytest.mark.parametrize("count", [1, 3])
def test_names_are_looked_up_together(count, django_assert_num_queries):
    names = [f"{first} Berg" for first in ("Ida", "Ola", "Kim")[:count]]
    for name in names:
        make_person(name)
    with django_assert_num_queries(3):
        Names([(name, "person") for name in names])


def test_a_name_that_the_engine_put_together_is_neither_linked_nor_made():
    tom = make_person("Tom Berg", confirmed=True)
    text = "Anna  Berg left. Her son, Tom, said\nhe would stay."
    names = Names([("Tom Berg", "person"), ("Anna Berg", "person"), ("Tom\nSaid", "person")], text=text)
    settled = names.settle("Tom Berg", "person")
    assert (settled.who, settled.candidates) == (None, ())
    assert settled.reason == "“Tom Berg” is not printed as a whole; left open."
    assert names.settle("Anna Berg", "person").who.name == "Anna Berg"
    assert tom.name == "Tom Berg"


def test_a_publisher_need_not_be_printed():
    names = Names([("Sund Gazette", "organisation")], ["Sund Gazette"], text="Nothing of it.")
    assert names.settle("Sund Gazette", "organisation").who.name == "Sund Gazette"
