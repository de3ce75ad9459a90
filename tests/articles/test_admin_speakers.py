"""The stock forms of people and organisations: what they change leaves a Decision."""

import pytest
from django.urls import reverse

from articles.models import Decision
from people.models import Organisation, OrganisationName, Person, PersonName
from tests.articles.admin_cast import act, messages, page, sign_in
from tests.articles.public_cast import make_public
from tests.building import make_organisation, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]

NAMES = {"other_names-TOTAL_FORMS": "1", "other_names-INITIAL_FORMS": "0"}
NO_NAME = {**NAMES, "other_names-0-name": "", "other_names-0-kind": "spelling"}


def log():
    rows = Decision.objects.order_by("pk").values_list("action", "editor__username", "before", "after")
    return list(rows)


def test_adding_a_person_leaves_a_decision_and_the_person_is_proposed():
    client = sign_in("Curator")
    fields = {"name": "Ida Holm", **NAMES, "other_names-TOTAL_FORMS": "0"}
    client.post(reverse("admin:people_person_add"), fields)
    assert Person.objects.get().status == "proposed"
    assert log() == [("create", "curator", {}, {"name": "Ida Holm"})]


def test_a_curator_changes_nobody():
    ida, client = make_person("Ida Holm"), sign_in("Curator")
    assert client.get(page(ida)).status_code == 200
    assert client.post(page(ida), {"name": "Ida Berg", **NO_NAME}).status_code == 403
    assert log() == []


def test_another_name_of_a_person_leaves_both_in_the_log():
    ida = make_person("Ida Holm")
    sign_in("Editor").post(page(ida), {"name": "Ida Holm Berg", **NO_NAME})
    ida.refresh_from_db()
    assert (ida.name, ida.slug) == ("Ida Holm Berg", "ida-holm-berg")
    assert log() == [("name", "editor", {"name": "Ida Holm"}, {"name": "Ida Holm Berg"})]


def test_a_kind_of_an_organisation_is_a_change():
    radio = make_organisation("Radio Sund")
    sign_in("Editor").post(page(radio), {"name": "Radio Sund", "kind": "media", **NO_NAME})
    assert Organisation.objects.get().kind == "media"
    assert log() == [("change", "editor", {"kind": ""}, {"kind": "media"})]


def test_the_second_of_two_editors_is_told_and_keeps_what_they_typed():
    ida = make_person("Ida Holm")
    first, second = sign_in("Editor"), sign_in("Chief")
    assert b'name="seen" value="0"' in second.get(page(ida)).content
    first.post(page(ida), {"name": "Ida Holm Berg", "seen": "0", **NO_NAME})
    answer = second.post(page(ida), {"name": "Ida Berg", "seen": "0", **NO_NAME})
    assert "editor named it on" in answer.content.decode()
    assert 'value="Ida Berg"' in answer.content.decode()
    ida.refresh_from_db()
    assert ida.name == "Ida Holm Berg"
    seen = Decision.objects.latest("pk").pk
    assert second.post(page(ida), {"name": "Ida Berg", "seen": seen, **NO_NAME}).status_code == 302
    ida.refresh_from_db()
    assert ida.name == "Ida Berg"


def test_whoever_only_looks_sees_no_field_for_it():
    assert b"seen" not in sign_in("Curator").get(page(make_person("Ida Holm"))).content.lower()


def test_saving_without_a_change_leaves_nothing():
    ida = make_person("Ida Holm")
    sign_in("Editor").post(page(ida), {"name": "Ida Holm", **NO_NAME})
    assert log() == []


def test_a_printed_name_is_added_with_a_decision_and_found_by_a_search():
    ida, client = make_person("Ida Holm"), sign_in("Editor")
    added = {"other_names-0-name": "Ída Hólm", "other_names-0-kind": "spelling"}
    client.post(page(ida), {"name": "Ida Holm", **NAMES, **added})
    assert [str(name) for name in ida.other_names.all()] == ["Ída Hólm"]
    assert log() == [
        ("name", "editor", {}, {"other name": "Ída Hólm", "kind": "spelling", "language": ""}),
    ]
    make_person("Anna Berg")
    found = client.get(reverse("admin:people_person_changelist"), {"q": "ída hólm"})
    assert [person.name for person in found.context["cl"].result_list] == ["Ida Holm"]


def test_a_name_that_somebody_has_already_is_told_and_not_added_twice():
    ida, client = make_person("Ida Holm"), sign_in("Editor")
    PersonName.objects.create(person=ida, name="Mayor Holm")
    another = {
        "other_names-TOTAL_FORMS": "2",
        "other_names-INITIAL_FORMS": "1",
        "other_names-1-kind": "spelling",
    }
    answer = client.post(page(ida), {"name": "Ida Holm", **another, "other_names-1-name": "Mayor  Holm"})
    assert "They already have the name “Mayor Holm”." in answer.content.decode()
    assert log() == []
    client.post(page(ida), {"name": "Ida Holm", **another, "other_names-1-name": "Mrs  Holm"})
    assert [str(name) for name in ida.other_names.all()] == ["Mayor Holm", "Mrs Holm"]


def test_a_wikidata_number_is_given_once():
    make_person("Ida Holm", wikidata="Q42")
    other = make_person("Ida Berg")
    answer = sign_in("Editor").post(page(other), {"name": "Ida Berg", "wikidata": "Q42", **NO_NAME})
    assert "Somebody else in the archive has this Wikidata number." in answer.content.decode()
    assert log() == []


def test_a_field_that_asks_for_a_speaker_is_offered_those_whose_name_holds_the_words():
    ida = make_person("Ída Holm", summary="Ferry captain.")
    make_person("Anna Berg")
    radio = make_organisation("Radio Holm", confirmed=True, kind="media")
    answer = sign_in("Curator").get(reverse("admin:articles_statement_speakers"), {"term": "HOLM"})
    assert answer.json() == {
        "results": [
            {"value": f"Ída Holm (person {ida.pk})", "label": "proposed · Ferry captain."},
            {"value": f"Radio Holm (organisation {radio.pk})", "label": "confirmed · media"},
        ]
    }


def test_without_words_nobody_is_offered():
    make_person("Ida Holm")
    answer = sign_in("Curator").get(reverse("admin:articles_statement_speakers"), {"term": " "})
    assert answer.json() == {"results": []}


def test_a_corrected_name_has_a_new_address_and_the_old_one_leads_there(client):
    ida = make_person("Ida Hlom")
    make_public(ida)
    ida.refresh_from_db()
    old = ida.get_absolute_url()
    assert old == f"/people/{ida.pk}/ida-hlom/"
    assert client.get(old).status_code == 200
    seen = ida.decisions.latest("pk").pk
    sign_in("Editor").post(page(ida), {"name": "Ida Holm", "seen": seen, **NO_NAME})
    answer = client.get(old)
    assert (answer.status_code, answer.url) == (301, f"/people/{ida.pk}/ida-holm/")
    assert "Ida Holm" in client.get(answer.url).content.decode()
    assert log()[-1] == ("name", "editor", {"name": "Ida Hlom"}, {"name": "Ida Holm"})


def correct(client, who, **fields):
    fields = {"seen": 0, "wrong": who.other_names.get(folded__startswith="i").pk, **fields}
    return messages(client.post(act(who, "correct-name"), fields, follow=True))


def test_a_printed_name_that_was_typed_wrongly_is_corrected_with_a_decision():
    ida, client = make_person("Ida Holm"), sign_in("Editor")
    assert "Correct the name" not in client.get(page(ida)).content.decode()
    PersonName.objects.create(person=ida, name="Ida Hlom", kind="nickname", language="da")
    assert "Correct the name" in client.get(page(ida)).content.decode()
    told = "editor named Ida Holm “I. Holm” instead of “Ida Hlom”."
    assert correct(client, ida, name=" I.  Holm ") == [told]
    kept = {"kind": "nickname", "language": "da"}
    assert log() == [
        ("name", "editor", {"other name": "Ida Hlom", **kept}, {"other name": "I. Holm", **kept})
    ]
    assert [person.pk for person in Person.objects.called("i. holm")] == [ida.pk]
    assert list(Person.objects.called("Ida Hlom")) == []


def test_a_correction_that_corrects_nothing_is_refused():
    ida, client = make_person("Ida Holm"), sign_in("Editor")
    PersonName.objects.create(person=ida, name="Ida Hlom")
    PersonName.objects.create(person=ida, name="Mayor Holm")
    assert correct(client, ida, name="Ida Hlom") == ["Nothing was done: the name is the same."]
    assert correct(client, ida, name="Mayor Holm") == ["Ida Holm already has the name “Mayor Holm”."]
    assert correct(client, ida, name=" ") == ["Type the name as it is printed."]
    assert correct(client, ida, name="I. Holm", wrong=0) == [
        "Select a valid choice. That choice is not one of the available choices."
    ]
    assert log() == []


def test_a_name_of_somebody_else_is_not_corrected_here():
    ida, client = make_person("Ida Holm"), sign_in("Editor")
    PersonName.objects.create(person=ida, name="Ida Hlom")
    other = PersonName.objects.create(person=make_person("Anna Berg"), name="A. Berg")
    correct(client, ida, name="I. Holm", wrong=other.pk)
    other.refresh_from_db()
    assert (other.name, log()) == ("A. Berg", [])


def test_the_second_of_two_who_correct_a_name_is_told():
    ida, client = make_person("Ida Holm"), sign_in("Chief")
    PersonName.objects.create(person=ida, name="Ida Hlom")
    correct(sign_in("Editor"), ida, name="Ida Holmm")
    (told,) = correct(client, ida, name="I. Holm")
    assert told.startswith("Nothing was done: editor named it on ")
    assert [name.name for name in ida.other_names.all()] == ["Ida Holmm"]


def test_an_organisation_has_its_names_corrected_too():
    radio, client = make_organisation("Radio Sund"), sign_in("Editor")
    OrganisationName.objects.create(organisation=radio, name="I Sund")
    assert correct(client, radio, name="R. Sund") == [
        "editor named Radio Sund “R. Sund” instead of “I Sund”."
    ]
    assert [name.name for name in radio.other_names.all()] == ["R. Sund"]


@pytest.mark.parametrize(
    "typed",
    [
        {"name": "Ida\u202eHolm"},
        {"name": "Ida Holm", "other_names-0-name": "I\u200bda", "other_names-0-kind": "spelling"},
    ],
)
def test_a_name_that_hides_a_character_is_refused_and_the_character_is_named(typed):
    ida, client = make_person("Ida Holm"), sign_in("Editor")
    answer = client.post(page(ida), {**NAMES, **typed})
    assert "There is a character in it that nobody sees: U+20" in answer.content.decode()
    assert (log(), ida.other_names.count()) == ([], 0)
