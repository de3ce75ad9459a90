"""Names that the archive knows: they help to recognise, and never overrule the article."""

import pytest

from extraction import Known, find_statements
from extraction.names import Cast
from extraction.text import read_page


def cast_of(text, known=()):
    return Cast(read_page(text), known=known)


def test_a_known_name_is_recognised_where_the_text_does_not_tell():
    text = "Then the boat left Sund with Lumen on board."
    assert cast_of(text).entities == []
    (lumen,) = cast_of(text, [Known("Lumen", "organisation", 7)]).entities
    assert (lumen.name, lumen.kind, lumen.key, lumen.spans) == ("Lumen", "organisation", 7, [(29, 34)])


@pytest.mark.parametrize("name", ["bTV", "Friends of our sea", "the sea and us"])
def test_a_known_name_is_recognised_without_its_capitals(name):
    cast = cast_of(f"Anna Berg told {name} that it rained.", [Known(name, "organisation", 7)])
    assert [(e.name, e.key) for e in cast.entities] == [("Anna Berg", None), (name, 7)]


def test_a_known_name_never_overrules_the_article():
    known = [Known("Lumen", "organisation", 7), Known("Paris", "person", 8)]
    entities = cast_of("Ms Lumen, who is 40, lives in Paris.", known).entities
    assert [(e.name, e.kind, e.key) for e in entities] == [("Lumen", "person", None)]


def test_a_name_that_is_known_twice_has_no_key():
    known = [Known("Anna Berg", "person", 1), Known("Anna Berg", "person", 2), Known("Tom Lind", "person", 3)]
    entities = cast_of("Anna Berg met Tom Lind.", known).entities
    assert [(e.name, e.key) for e in entities] == [("Anna Berg", None), ("Tom Lind", 3)]


def test_a_known_name_that_the_capitals_show_anyway_keeps_its_title():
    body = (
        "Minister of Fisheries Omar al-Farsi came to the harbour. The engineers spoke of the quay.\n\n"
        "A diver talked about nets. The minister said that a committee would count them."
    )
    unknown = find_statements(body).statements
    known = find_statements(body, known=(Known("Omar al-Farsi", "person", 7),)).statements
    assert [[s.name for s in found[-1].speakers] for found in (unknown, known)] == [["Omar al-Farsi"]] * 2
