import pytest

from people.models import Person, PersonName
from people.names import fold, hidden_in, slug_of
from tests.building import make_person


def test_folding_ignores_case_accents_and_double_spaces():
    assert fold("Søren  Ås") == "soren as"
    assert fold("ŁUKASZ Żak") == "lukasz zak"


def test_a_slug_is_cut_at_a_word_and_never_empty():
    assert slug_of("Ferry to sail at noon", longest=12) == "ferry-to"
    assert slug_of("Øyvind Ås") == "oyvind-as"
    assert slug_of("?!") == "untitled"


@pytest.mark.django_db
def test_somebody_is_called_by_name_and_by_every_other_printed_name():
    ida = make_person("Ida Holm")
    PersonName.objects.create(person=ida, name="Ida Marie Holm")
    assert list(Person.objects.called("IDA HOLM")) == [ida]
    assert list(Person.objects.called("Ida Marie Holm")) == [ida]
    assert list(Person.objects.called("Holm")) == []


@pytest.mark.django_db
def test_bulk_created_people_are_found_by_their_folded_name():
    Person.objects.bulk_create([Person(name="Åse Lie", slug="ase-lie")])
    assert Person.objects.called("ase lie").get().name == "Åse Lie"


@pytest.mark.django_db
def test_nobody_is_called_by_a_name_in_other_letters_that_only_sounds_the_same():
    assert fold("林偉") == fold("林伟") == fold("林維")
    lin = make_person("林偉")
    PersonName.objects.create(person=lin, name="林伟")
    assert list(Person.objects.called("林維")) == []
    assert [list(Person.objects.called(name)) for name in ("林偉", "林伟", "LinWei")] == [[lin], [lin], [lin]]


@pytest.mark.parametrize(
    ("name", "hidden"),
    [
        ("Zoë Ås", ""),
        ("می‌خواهم", ""),
        ("Ida\u202eHolm", "U+202E"),
        ("I\u200bda", "U+200B"),
        ("Ida\x00", "U+0000"),
    ],
)
def test_a_hidden_character_of_a_name_is_named(name, hidden):
    assert hidden_in(name) == hidden
