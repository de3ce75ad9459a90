"""Which short forms belong to which full name."""

from extraction.names import Cast
from extraction.text import read_page


def joined(text):
    """Who is named more than once, and how often."""
    return [(e.name, len(e.spans)) for e in Cast(read_page(text)).entities if len(e.spans) > 1]


def test_the_last_word_of_a_body_stands_for_it_after_the():
    text = "The National Ostrel sued. A member of the Ostrel wept. He met Ostrel."
    assert joined(text) == [("National Ostrel", 2)]


def test_a_body_goes_on_by_what_is_left_of_its_name():
    text = "St Olave's Hospital is full. They wept at St Olave's. FC Dree won. A Dree coach sang."
    assert joined(text) == [("St Olave's Hospital", 2), ("FC Dree", 2)]


def test_letters_before_a_name_count_among_its_first_letters():
    assert joined("The US Geological Survey put it at six. The USGS did not.") == [
        ("US Geological Survey", 2)
    ]


def test_a_relative_of_nobody_near_is_one_of_whom_the_article_is_about():
    text = "Anna Berg is ill. Berg sings, and Berg swims.\n\nThe mayor wept.\n\nIt is calm.\n\nHer husband, Tom, left."
    assert [e.name for e in Cast(read_page(text)).entities] == ["Anna Berg", "Tom Berg"]
    two = text.replace("The mayor wept.", "Ida Lind met Ida Lind.")
    assert [e.name for e in Cast(read_page(two)).entities] == ["Anna Berg", "Ida Lind", "Tom"]
