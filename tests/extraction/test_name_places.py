"""What stands beside a name, and how it is printed, says that it is a firm, a place, a thing or a part."""

import pytest

from extraction import find_statements

PLAIN = "She said that it was late, and that they would not go. "
# the text, its people, its organisations
NAMED = [
    ("They came to blows over a PUG. The pug bit her.", [], []),
    ("The BR-6 needs no oil. The Lind BR-6 is small. Channel 9 left.", [], ["Channel 9"]),
    ("Ida Berg, who follows the sector for Harrow Stone, left.", ["Ida Berg"], ["Harrow Stone"]),
    ("Tom Lind, who wrote a song for Anna Holm, left.", ["Tom Lind", "Anna Holm"], []),
    ("Ida Berg's agents, Starlit Management, left.", ["Ida Berg"], ["Starlit Management"]),
    ("Her pet, Gravy, was ill. Her neighbour, Tom Lind, left.", ["Tom Lind"], []),
    ("The songs she wrote on X. Her party, Free Sund, won.", [], ["Free Sund"]),
    ("Tom Lind, of Quarry Row, left. Mary Row stayed.", ["Tom Lind", "Mary Row"], []),
    ("She runs the rival Meridian Sleepers. Her rival Tom Lind left.", ["Tom Lind"], ["Meridian Sleepers"]),
    ("Sund Rovers 2 Ferryport 1. The Ferryport manager left.", [], ["Sund Rovers", "Ferryport"]),
    ("Tom Lind agreed to join Montrevel in May.", ["Tom Lind"], ["Montrevel"]),
    ("Tom Lind, who plays barman Kev, left.", ["Tom Lind"], []),
]


@pytest.mark.parametrize(("text", "people", "organisations"), NAMED)
def test_the_words_beside_a_name_say_what_it_is(text, people, organisations):
    mentions = find_statements(PLAIN + text).mentions
    assert [m.name for m in mentions if m.kind == "person"] == people
    assert [m.name for m in mentions if m.kind == "organisation"] == organisations
