"""Which short forms belong to which full name."""

from extraction.names import Cast
from extraction.text import read_page


def joined(text):
    """Who is named more than once, and how often."""
    return [(e.name, len(e.spans)) for e in Cast(read_page(text)).entities if len(e.spans) > 1]


def test_the_last_word_of_a_body_stands_for_it_after_the():
    text = "The National Ostrel sued. A member of the Ostrel wept. He met Ostrel."
    assert joined(text) == [("National Ostrel", 2)]
