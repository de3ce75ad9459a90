"""Another language than English is told, not guessed at: quotations alone are found, and nobody is named for them."""

import pytest

from extraction import find_statements

UNSUPPORTED = ("unsupported language",)
# language: a text, and the words in quotation marks
OTHERS = {
    "German": (
        "Die Stadt Sund will ihren alten Hafen schließen. „Die Fähre fährt im Frühling wieder“, sagte Bürgermeisterin "
        "Anna Berg am Montag im Rathaus. Der Reeder Tom Lind erklärte, dass die Gesellschaft kein Geld mehr habe. »Wir "
        "haben alles versucht, was möglich war«, so Lind.",
        ["Die Fähre fährt im Frühling wieder", "Wir haben alles versucht, was möglich war"],
    ),
    "French": (
        "La ville de Sund veut fermer son vieux port. « Le bac partira au printemps », a déclaré lundi la maire "
        "Anna Berg à la mairie. L’armateur Tom Lind a expliqué que la compagnie n’avait plus d’argent. «\u00a0Nous "
        "avons tout essayé\u00a0», a dit M. Lind.",
        ["Le bac partira au printemps", "Nous avons tout essayé"],
    ),
    "Spanish": (
        "La ciudad de Sund quiere cerrar su viejo puerto. «El barco saldrá en primavera», dijo el lunes la alcaldesa "
        "Anna Berg en el ayuntamiento. El armador Tom Lind explicó que la compañía ya no tenía dinero. “Lo hemos "
        "intentado todo”, añadió Lind.",
        ["El barco saldrá en primavera", "Lo hemos intentado todo"],
    ),
    "Norwegian": (
        "Byen Sund vil stenge den gamle havnen. «Ferja går igjen til våren», sa ordfører Anna Berg på rådhuset mandag. "
        "Reder Tom Lind forklarte at selskapet ikke hadde mer penger. Hun er glad for at det er slutt, for det har "
        "vært dyrt i en liten by, sier hun.",
        ["Ferja går igjen til våren"],
    ),
    "Russian": (
        "Город Сунд хочет закрыть старый порт. «Паром снова пойдёт весной», — сказала в понедельник мэр Анна Берг.",
        ["Паром снова пойдёт весной"],
    ),
    "a short German text": ("„Die Fähre fährt wieder“, sagte Anna Berg.", ["Die Fähre fährt wieder"]),
}


@pytest.mark.parametrize("language", OTHERS)
def test_in_another_language_quotations_are_found_and_left_open(language):
    text, quotations = OTHERS[language]
    found = find_statements(text)
    assert (found.warnings, found.mentions) == (UNSUPPORTED, ())
    assert [text[a:b] for s in found.statements for a, b in s.content] == quotations
    assert {(s.kind, s.speakers, s.candidates, s.source, s.cue) for s in found.statements} == {
        ("direct", (), (), (), ())
    }
    assert all(s.confidence == 0.1 and s.reasons == UNSUPPORTED for s in found.statements)


@pytest.mark.parametrize(
    "text",
    [
        "“The ferry sails,” said Anna Berg.",
        "“Ferries sail daily,” Anna Berg told reporters.",
        "Berg denied taking bribes.",
        "“Allons-y, mes amis,” Anna Berg said. “On y va.”",
        "Mayor Anna Berg, 54, of Sund met Tom Lind, 61, Ida Holm, 30, Ola Vik, 19, Nils Dahl, 77, Vera Lund, 40, and "
        "Kim Ås, 22, on Monday. “The ferry sails in spring,” Berg said.",
    ],
)
def test_english_is_english_however_short_and_whatever_names_stand_in_it(text):
    found = find_statements(text)
    assert found.warnings == ()
    assert [s.speakers[0].name for s in found.statements][:1] in (["Anna Berg"], ["Berg"])


def test_guillemets_with_a_space_within_each_are_a_quotation():
    body = "« The ferry sails in spring », said Anna Berg. «\u202fI hope so\u202f», said Tom Lind."
    found = find_statements(body)
    assert [(body[a:b], s.speakers[0].name) for s in found.statements for a, b in s.content] == [
        ("The ferry sails in spring", "Anna Berg"),
        ("I hope so", "Tom Lind"),
    ]
