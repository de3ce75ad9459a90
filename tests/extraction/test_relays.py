"""Who passed the words on, and what is no relay."""

import pytest

from extraction import find_statements

RELAYED = {
    "Anna Berg told Radio Sund that the ferry would sail.": "Radio Sund",
    "Anna Berg told the newspaper Morgen that the ferry would sail.": "Morgen",
    "“The ferry will sail,” Anna Berg said in an interview with the Sund Courier.": "Sund Courier",
    "In an interview with Channel Four, Anna Berg said that the ferry would sail.": "Channel Four",
    "Speaking on Radio Sund, Anna Berg said that the ferry would sail.": "Radio Sund",
    "Speaking to the broadcaster Kanal Nord, Anna Berg said that the ferry would sail.": "Kanal Nord",
    "Radio Sund quoted Anna Berg as saying that the ferry would sail.": "Radio Sund",
    "Anna Berg was quoted by the Sund Courier as saying that the ferry would sail.": "Sund Courier",
    "The Sund Courier reported, citing Anna Berg, that the ferry would sail.": "Sund Courier",
    "Anna Berg said on Radio Sund's breakfast programme that the ferry would sail.": "Radio Sund",
    "Asked by the Sund Courier about the wreck, Anna Berg said that it would stay.": "Sund Courier",
    "In a statement to Reuters, Anna Berg said that the ferry would sail.": "Reuters",
}
NO_RELAY = [
    "Anna Berg told Sund District Court that the ferry would sail.",
    "Anna Berg told Tom Lind that the ferry would sail.",
    "Anna Berg told Parliament that the ferry would sail.",
    "Anna Berg told the Press Council that the ferry would sail.",
    "Anna Berg told the Harbour Union that the ferry would sail.",
    "Anna Berg told this newspaper that the ferry would sail.",
    "Anna Berg wrote on Facebook that the ferry would sail.",
    "Anna Berg said in a post on X that the ferry would sail.",
    "Anna Berg said in a statement on Telegram: “The ferry will sail.”",
    "Anna Berg said, citing bad weather, that the ferry would stay.",
]


@pytest.mark.parametrize("body", RELAYED)
def test_the_medium_that_passed_the_words_on_is_named(body):
    (said,) = find_statements(body).statements
    assert [speaker.name for speaker in said.speakers] == ["Anna Berg"]
    assert [medium.name for medium in said.reported_by] == [RELAYED[body]]
    assert all(0 <= start < end <= len(body) for start, end in said.relay)


@pytest.mark.parametrize("body", NO_RELAY)
def test_a_platform_a_person_or_a_body_is_no_relay(body):
    (said,) = find_statements(body).statements
    assert [speaker.name for speaker in said.speakers] == ["Anna Berg"]
    assert said.reported_by == ()


def test_a_medium_that_makes_the_claim_itself_is_the_speaker():
    (said,) = find_statements("The Sund Courier reported that the ferry would sail.").statements
    assert [speaker.name for speaker in said.speakers] == ["Sund Courier"]
    assert said.reported_by == ()


def test_a_source_that_a_medium_cites_is_the_speaker():
    (said,) = find_statements(
        "The ferry would sail at noon, Radio Sund reported, citing a police source."
    ).statements
    assert [(s.name, s.kind) for s in said.speakers] == [("a police source", "unnamed")]
    assert [medium.name for medium in said.reported_by] == ["Radio Sund"]


def test_the_daily_is_the_one_that_was_named():
    body = "The business daily Pilen wrote about Anna Berg. She told the daily that the ferry would sail."
    assert [medium.name for medium in find_statements(body).statements[-1].reported_by] == ["Pilen"]
