"""Who passed the words on, and what is no relay."""

import pytest

from extraction import find_statements

RELAYED = {
    "Anna Berg told Radio Sund that the ferry would sail.": "Radio Sund",
    "“We sail,” Anna Berg said in a cheerful chat with Sund FM's breakfast crew.": "Sund FM",
    "“We sail,” Anna Berg told sailing mag Halyard.": "Halyard",
    "Independent Radio Sund, citing Anna Berg, reported that the ferry would sail.": "Independent Radio Sund",
    "Anna Berg told the newspaper Morgen that the ferry would sail.": "Morgen",
    "The ferry would sail, Anna Berg has told Press Wire North.": "Press Wire North",
    "Anna Berg told Morgen, a weekly, that the ferry would sail.": "Morgen",
    "Anna Berg told the Norrin news agency that the ferry would sail.": "Norrin",
    "Anna Berg told Germany's Kanal Nord that the ferry would sail.": "Kanal Nord",
    "Anna Berg told BBC Radio 4's Today programme that the ferry would sail.": "BBC Radio 4",
    "“We sail,” Anna Berg told the Sund Courier's Tom Lind.": "Sund Courier",
    "Anna Berg told a Sund Courier reporter that the ferry would sail.": "Sund Courier",
    "Anna Berg told a reporter from the Sund Courier that the ferry would sail.": "Sund Courier",
    "The ferry would sail, Anna Berg told the agency NTRA.": "NTRA",
    "Anna Berg told Sund-Press that the ferry would sail.": "Sund-Press",
    "“The ferry will sail,” Anna Berg said in an interview with the Sund Courier.": "Sund Courier",
    "In an interview with Channel Four, Anna Berg said that the ferry would sail.": "Channel Four",
    "In an interview published by the Sund Courier on Sunday, Anna Berg said that she would go.": "Sund Courier",
    "In remarks published on Sunday by the Sund Courier, Anna Berg said that she would go.": "Sund Courier",
    "In a Courier interview last year, Anna Berg said that the ferry would sail.": "Courier",
    "In a column for the Sund Courier, Anna Berg wrote that the ferry would sail.": "Sund Courier",
    "Writing in the Sund Courier, Anna Berg said that the ferry would sail.": "Sund Courier",
    "Speaking to reporters from the Sund Courier, Anna Berg said that it would sail.": "Sund Courier",
    "Speaking on Radio Sund, Anna Berg said that the ferry would sail.": "Radio Sund",
    "Speaking to the broadcaster Kanal Nord, Anna Berg said that the ferry would sail.": "Kanal Nord",
    "Anna Berg said on Channel Eight on Monday that the ferry would sail.": "Channel Eight",
    "Anna Berg said on Radio Sund's breakfast programme that the ferry would sail.": "Radio Sund",
    "Radio Sund quoted Anna Berg as saying that the ferry would sail.": "Radio Sund",
    "Anna Berg was quoted by the Sund Courier as saying that the ferry would sail.": "Sund Courier",
    "“We sail,” Anna Berg was quoted as saying by the Sund Courier.": "Sund Courier",
    "The ferry would sail, Anna Berg said, as quoted by the NTRA agency.": "NTRA",
    "The Sund Courier reported, citing Anna Berg, that the ferry would sail.": "Sund Courier",
    "According to the Sund Courier, which cited Anna Berg, the ferry would sail.": "Sund Courier",
    "The ferry would sail, NTRA reports with reference to Anna Berg.": "NTRA",
    "Asked by the Sund Courier about the wreck, Anna Berg said that it would stay.": "Sund Courier",
    "Asked by Tom Lind of the Sund Courier, Anna Berg said that it would stay.": "Sund Courier",
    "Anna Berg came. “We sail,” Sund TV showed her telling the crowd.": "Sund TV",
    "Anna Berg told Good Evening Sund that the ferry would sail.": "Good Evening Sund",
    "Anna Berg told Radyo Sund that the ferry would sail.": "Radyo Sund",
    "The Marland newspaper Morgen reported, citing Anna Berg, that the ferry would sail.": "Morgen",
    "South Marish daily Morgen reported, citing Anna Berg, that the ferry would sail.": "Morgen",
    "In a statement to Reuters, Anna Berg said that the ferry would sail.": "Reuters",
    "Anna Berg told the Port of Sund Argus in May that the ferry would sail.": "Port of Sund Argus",
    "Anna Berg told the weekly Ora e Sund that the ferry would sail.": "Ora e Sund",
    "Reached by phone on Tuesday by radio station KQRS, Anna Berg said the ferry would sail.": "KQRS",
    "Anna Berg told viewers of Kanal Nord that the ferry would sail.": "Kanal Nord",
    "Anna Berg assured Kanal Nord's viewers that the ferry would sail.": "Kanal Nord",
    "Anna Berg said the ferry would sail, Radio Sund reported on Monday.": "Radio Sund",
    "“We sail,” Anna Berg said, according to the Sund Courier.": "Sund Courier",
    "“We sail,” Anna Berg wrote in Folio magazine.": "Folio",
    "Anna Berg said on the Sund Courier's website that the ferry would sail.": "Sund Courier",
    "On Kanal Nord's Sunday Table, Anna Berg said the ferry would sail.": "Kanal Nord",
    "In a Kanal Nord documentary, Anna Berg says the ferry would sail.": "Kanal Nord",
    "In response to questions from the Sund Courier, Anna Berg said the ferry would sail.": "Sund Courier",
    "“We sail,” Anna Berg told the Sund-based Courier.": "Courier",
    "Writing for the Sund Courier, Anna Berg says the ferry will sail.": "Sund Courier",
    "Anna Berg told the Sund Courier's political editor, Tom Lind, that it would sail.": "Sund Courier",
    "The Sund Courier's Anna Berg writes: “The ferry will sail.”": "Sund Courier",
}
NO_RELAY = [
    "Anna Berg told Sund District Court that the ferry would sail.",
    "Anna Berg told Tom Lind that the ferry would sail.",
    "Anna Berg told Parliament that the ferry would sail.",
    "Anna Berg told the Press Council that the ferry would sail.",
    "Anna Berg told the Sund Press Club that the ferry would sail.",
    "Anna Berg told the Harbour Union that the ferry would sail.",
    "Anna Berg told this newspaper that the ferry would sail.",
    "Anna Berg told state television that the ferry would sail.",
    "Anna Berg told the Environment Agency that the ferry would sail.",
    "Anna Berg told the Sund Trade Register that the ferry would sail.",
    "Anna Berg told Mercury Motors that the ferry would sail.",
    "Anna Berg told Star Radio Taxis that the ferry would sail.",
    "Anna Berg told the Daily Bread Bakery that the ferry would sail.",
    "Anna Berg told the Commons transport committee that the ferry would sail.",
    "Anna Berg told staff at the Sund Courier that the ferry would sail.",
    "Anna Berg told the court that Radio Sund had lied.",
    "Anna Berg told UNESCO that the ferry would sail.",
    "Anna Berg wrote on Facebook that the ferry would sail.",
    "Anna Berg said in a post on X that the ferry would sail.",
    "Anna Berg said in a statement on Telegram: “The ferry will sail.”",
    "Anna Berg said, citing bad weather, that the ferry would stay.",
    "Anna Berg said, citing two officials, that the ferry would stay.",
    "Asked about a report in the Sund Courier, Anna Berg said that it was false.",
    "Speaking to reporters in Sund, Anna Berg said that the ferry would sail.",
    "Speaking to Radio Sund employees, Anna Berg said that the ferry would sail.",
    "In a report by Radio Sund's owner, Anna Berg said that the ferry would sail.",
    "“We sail,” Anna Berg said, telling Radio Sund nothing else.",
    "Tom Lind quoted Anna Berg as saying that the ferry would sail.",
    "“You are off,” Anna Berg told Holm.",
    "Anna Berg told a Radio Sund listener that the ferry would sail.",
    "Anna Berg, speaking for Radio Sund, said that the ferry would sail.",
    "Writing for the majority, Anna Berg said that the ferry would sail.",
    "Reacting to Lind's interview with the Sund Courier, Anna Berg said that it would sail.",
    "Anna Berg declined to comment to the Sund Courier, but told staff that the ferry would sail.",
    "Anna Berg told the Sund press that the ferry would sail.",
    "Anna Berg told the Bank of Sund that the ferry would sail.",
    "Approached on Friday by police, Anna Berg said that the ferry would sail.",
    "Anna Berg said on the Harbour Union's website that the ferry would sail.",
    "Anna Berg said the ferry would sail, the Harbour Union reported.",
    "In response to questions from MPs, Anna Berg said the ferry would sail.",
    "Anna Berg wrote in the annual report that the ferry would sail.",
    "State television quoted Anna Berg as saying that the ferry would sail.",
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


@pytest.mark.parametrize(
    "body",
    [
        "As first reported by the Sund Courier, the ferry will sail.",
        "The ferry will sail, as reported by the Sund Courier.",
    ],
)
def test_a_medium_that_reported_it_first_is_the_speaker(body):
    (said,) = find_statements(body).statements
    assert [speaker.name for speaker in said.speakers] == ["Sund Courier"]
    assert [body[a:b].lower() for a, b in said.content] == ["the ferry will sail"]


def test_sources_that_a_paper_cites_behind_a_comma_are_the_speakers():
    body = "According to the Sund Courier, citing two sources, the ferry leaks."
    (said,) = find_statements(body).statements
    assert [speaker.name for speaker in said.speakers] == ["two sources"]
    assert [medium.name for medium in said.reported_by] == ["Sund Courier"]
    assert [body[a:b] for a, b in said.content] == ["the ferry leaks"]


def test_what_was_told_to_a_medium_is_not_what_was_said_before():
    body = "Anna Berg said the ferry was safe and told Radio Sund that she had slept there."
    said = find_statements(body).statements
    assert [[medium.name for medium in s.reported_by] for s in said] == [[], ["Radio Sund"]]


def test_whom_a_judge_tells_something_is_no_medium():
    (said,) = find_statements("Judge Anna Berg told Holm that the ferry would sail.").statements
    assert said.reported_by == ()


def test_a_source_that_a_medium_does_not_name_is_the_speaker():
    body = "The news agency Norrin, quoting a negotiator it does not name, reports that the offer is low."
    (said,) = find_statements(body).statements
    assert [speaker.name for speaker in said.speakers] == ["a negotiator"]
    assert [medium.name for medium in said.reported_by] == ["Norrin"]


def test_former_employees_that_a_paper_cites_are_the_speakers():
    (said,) = find_statements(
        "The Sund Courier, citing two former employees, reports that it leaked."
    ).statements
    assert [speaker.name for speaker in said.speakers] == ["two former employees"]
    assert [medium.name for medium in said.reported_by] == ["Sund Courier"]


def test_a_source_that_a_medium_cites_is_the_speaker():
    (said,) = find_statements(
        "The ferry would sail at noon, Radio Sund reported, citing a police source."
    ).statements
    assert [(s.name, s.kind) for s in said.speakers] == [("a police source", "unnamed")]
    assert [medium.name for medium in said.reported_by] == ["Radio Sund"]


def test_a_ministry_that_cites_police_speaks_itself():
    (said,) = find_statements("The ministry said, citing police, that the ferry would stay.").statements
    assert [speaker.name for speaker in said.speakers] == ["The ministry"]
    assert said.reported_by == ()


def test_a_firm_of_which_the_article_tells_more_is_no_medium():
    body = "Holm hired Anna Berg last year. Anna Berg told Holm that the mill was old."
    assert find_statements(body).statements[-1].reported_by == ()


def test_the_daily_is_the_one_that_was_named():
    body = "The business daily Pilen wrote about Anna Berg. She told the daily that the ferry would sail."
    assert [medium.name for medium in find_statements(body).statements[-1].reported_by] == ["Pilen"]


def test_the_paper_is_the_only_one_named():
    body = "Anna Berg spoke to the Sund Courier after the storm. “We sail,” she told the paper."
    assert [medium.name for medium in find_statements(body).statements[-1].reported_by] == ["Sund Courier"]
