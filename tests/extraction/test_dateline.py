"""Place, date and byline: every layout that the document lists, what is no dateline, and that nothing is guessed."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extraction import ArticleError, Dateline, find_statements, read_article

DOCUMENT = Path(__file__).parents[2] / "docs" / "importing.md"
ROW = re.compile(
    r"^\| (?P<who>[^|]+) \| `(?P<text>[^`|]+)` \| (?P<place>[^|]*)\| (?P<date>[^|]*)\|$", re.MULTILINE
)
LISTED = [
    pytest.param(row["text"], row["place"].strip(), row["date"].strip(), id=row["who"])
    for row in ROW.finditer(DOCUMENT.read_text(encoding="utf-8"))
]


def read(text):
    return read_article("Head\n\n" + text.replace("↵", "\n"))


def place_and_date(text):
    return read(text).place, read(text).date


@pytest.mark.parametrize(("text", "place", "date"), LISTED)
def test_every_layout_of_the_document_is_read_as_it_says(text, place, date):
    assert place_and_date(text) == (place, date)


@pytest.mark.parametrize(("text", "place", "date"), LISTED)
def test_the_text_begins_where_the_dateline_ends(text, place, date):
    article = read(text)
    line = article.body[article.dateline.end :].strip().partition("\n")[0]
    assert line == "The ferry sails."


def test_the_document_lists_a_good_number_of_houses():
    assert len(LISTED) >= 35


@pytest.mark.parametrize(
    ("text", "place", "date"),
    [
        ("Berlin (dpa/bb) - The ferry sails.", "Berlin", ""),
        ("BERLIN, March 3 (dpa) - The ferry sails.", "Berlin", "--03-03"),
        ("SUND, March 3 (Nordpress) -- The ferry sails.", "Sund", "--03-03"),
        ("GENEVA/BERN, 3 March – The ferry sails.", "Geneva/Bern", "--03-03"),
        ("BEIJING/SEOUL/TOKYO (Reuters) - The ferry sails.", "Beijing/Seoul/Tokyo", ""),
        ("LONDON AND PARIS — The ferry sails.", "London and Paris", ""),
        ("Yerevan. 19 August 2021. The ferry sails.", "Yerevan", "2021-08-19"),
        ("ROME, 3 Mar. The ferry sails.", "Rome", "--03-03"),
        ("HADDON, Monday. The ferry sails.", "Haddon", ""),
        ("LONDON, 2021-03-03 – The ferry sails.", "London", "2021-03-03"),
        ("GENEVA, March 2021 – The ferry sails.", "Geneva", "2021-03"),
        ("GENEVA – 3 March 2021 – The ferry sails.", "Geneva", "2021-03-03"),
        ("3 March 2021, ROME – The ferry sails.", "Rome", "2021-03-03"),
        ("3 March 2021 – (Reuters) The ferry sails.", "", "2021-03-03"),
        ("OSLO, Norway, March 03, 2021 (GLOBE NEWSWIRE) -- The ferry.", "Oslo", "2021-03-03"),
        ("WASHINGTON, D.C. — The ferry sails.", "Washington", ""),
        ("WASHINGTON D.C. — The ferry sails.", "Washington", ""),
        ("PORT-AU-PRINCE, Haiti — The ferry sails.", "Port-au-Prince", ""),
        ("RIO DE JANEIRO (AP) — The ferry sails.", "Rio de Janeiro", ""),
        ("N’DJAMENA, Chad (AP) — The ferry sails.", "N’Djamena", ""),
        ("THE HAGUE, Netherlands — The ferry sails.", "The Hague", ""),
        ("MARSA AL-NOOR, May 6 (NPA) -- The ferry sails.", "Marsa al-Noor", "--05-06"),
        (
            "HADDONPUR: Two brothers who ran the ferry were held on Thursday over the loss of four bells, police said.",
            "Haddonpur",
            "",
        ),
        ("PORT\u00a0LOUIS,\u00a0March\u00a03 (Reuters)\u00a0- The ferry.", "Port Louis", "--03-03"),
    ],
)
def test_the_same_shapes_in_other_print(text, place, date):
    assert place_and_date(text) == (place, date)


@pytest.mark.parametrize(
    ("text", "place", "date"),
    [
        ("2021-03-03↵The ferry sails.", "", "2021-03-03"),
        ("10:30 GMT, 3 March 2021↵The ferry sails.", "", "2021-03-03"),
        ("Wednesday, March 3rd, 2021 at 10.30 a.m.↵The ferry sails.", "", "2021-03-03"),
        ("First published on Wed 3 Mar 2021 12.00 GMT↵The ferry sails.", "", "2021-03-03"),
        ("Sunday, 3 November↵The ferry sails.", "", "--11-03"),
        ("FOR IMMEDIATE RELEASE↵↵3 March 2021↵↵VARNA — The ferry sails.", "Varna", "2021-03-03"),
        ("NEW YORK, 3 March 2021↵The ferry sails.", "New York", "2021-03-03"),
        ("PORT LOUIS, Mauritius, 3 March 2021↵The ferry sails.", "Port Louis", "2021-03-03"),
        ("Anna Berg, Sund Post, 3 March 2021↵The ferry sails.", "", "2021-03-03"),
        ("Gardening | 3 March 2021↵The ferry sails.", "", "2021-03-03"),
        ("Anna Berg | 3 March 2021↵The ferry sails.", "", "2021-03-03"),
        ("The Sund Post, 3 March 2021↵The ferry sails.", "", "2021-03-03"),
        ("Reuters, 3 March 2021↵The ferry sails.", "", "2021-03-03"),
        ("ANKARA↵↵The ferry sails.", "Ankara", ""),
        ("By Anna Berg↵↵SIVAS, Türkiye↵↵The ferry sails.", "Sivas", ""),
        ("By Anna Berg↵Political correspondent, The Sund Post↵3 March 2021↵The ferry.", "", "2021-03-03"),
    ],
)
def test_a_line_of_its_own_above_the_text_is_read(text, place, date):
    assert place_and_date(text) == (place, date)


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("3 March 2021", "2021-03-03"),
        ("(3 March 2021)", "2021-03-03"),
        ("3 March", "--03-03"),
        ("Updated: 4 March 2021", "2021-03-04"),
        ("Updated: 4 March 2021↵Published: 3 March 2021, 10:30 GMT", "2021-03-03"),
        ("Published 3 March 2021 | Last updated 4 March 2021", "2021-03-03"),
        ("Rome, 3 March 2021", "2021-03-03"),
        ("Berg, 3 March 2021", ""),
        ("Monday", ""),
        ("Sold from 3 March 2021", ""),
        ("3 March 2021, 4 March 2021", ""),
        ("03/04/2021", ""),
    ],
)
def test_a_line_of_dates_below_the_text_is_read_and_nothing_else(line, date):
    assert read(f"The ferry sails at noon.↵↵{line}").date == date


@pytest.mark.parametrize(
    ("line", "byline", "place", "date"),
    [
        ("By Anna Berg", "Anna Berg", "", ""),
        ("By Anna Berg in Velin", "Anna Berg in Velin", "Velin", ""),
        ("Anna Berg↵Sunday 3 March 2021", "Anna Berg", "", "2021-03-03"),
        ("Velin Council↵Sunday 3 March 2021", "", "", ""),
        ("By Anna Berg, editor, in Rome", "Anna Berg, editor, in Rome", "Rome", ""),
        ("By Anna Berg in Rome and Paris", "Anna Berg in Rome and Paris", "Rome and Paris", ""),
        ("By Anna Berg in Rome and Tom Lind", "Anna Berg in Rome and Tom Lind", "Rome", ""),
        (
            "By Anna Berg in Rome and Tom Lind in Oslo",
            "Anna Berg in Rome and Tom Lind in Oslo",
            "Rome and Oslo",
            "",
        ),
        ("By Anna Berg in Rome, 3 March", "Anna Berg in Rome, 3 March", "Rome", "--03-03"),
        ("By Anna Berg, Editor in Chief", "Anna Berg, Editor in Chief", "", ""),
        ("By Editor in Chief Anna Berg", "Editor in Chief Anna Berg", "", ""),
        ("By Anna Berg, Professor in Economics", "Anna Berg, Professor in Economics", "", ""),
        ("By Anna Berg, 3 March 2021, 10 a.m.", "Anna Berg, 3 March 2021, 10 a.m.", "", "2021-03-03"),
        ("Fresh Violence in Sudan", "", "", ""),
        ("By noon the ferry had sailed.", "", "", ""),
    ],
)
def test_a_byline_stays_as_printed_and_may_say_place_and_date(line, byline, place, date):
    article = read(f"{line}↵↵The ferry sails.")
    assert (article.byline, article.place, article.date) == (byline, place, date)


def test_a_byline_below_the_date_is_found():
    article = read("3 March 2021↵By Anna Berg↵↵PARIS — The ferry sails.")
    assert (article.byline, article.place, article.date) == ("Anna Berg", "Paris", "2021-03-03")


@pytest.mark.parametrize(
    "text",
    [
        "Berlin – which has grown – is full.",
        "BERLIN – which has grown – is full.",
        "Berg - the minister - said so.",
        "Berg (Labour) – the minister – said so.",
        "Berg (left) - The minister - said so.",
        "Senator Berg (PA) - The minister - said so.",
        "Berg (PA) - the minister - said so.",
        "ANNA BERG (Labour): It sails.",
        "HADDONPUR: It sails.",
        "LINDQVIST: Two brothers ran the ferry and nobody else did, as far as I can tell you today.↵↵BERG: Did they?",
        "ANNA BERG, Mayor of Sund — It sails.",
        "Berg, May 3 (Sunday) or not, sails.",
        "Silence. Monday. It rained.",
        "3 May 2021, Anna Berg – The minister – sailed.",
        "Anna Berg said on Monday, 3 May 2021 – a holiday – that it sails.",
        "Anna Berg, 3 May 2021 – a holiday – will sail.",
        "On Monday, 3 May 2021 - the ferry sank.",
        "On 3 May 2021 the ferry sank.",
        "3 May 2021 was a Monday.",
        "3 May 2021 – a day to remember – was fine.",
        "NATO – Allies said so.",
        "FIFA - World football’s body - said so.",
        "PRIME MINISTER — It sails.",
        "BREAKING — Police said so.",
        "THE LATEST — The ferry sails.",
        "Monday – The ferry sailed.",
        "MONDAY — The ferry sailed.",
        "IMF Director Anna Berg - The lender - said so.",
        "May – who was prime minister – sailed.",
        "16.10 – The ferry sails.",
        "The ferry sails on 3 March 2021.",
        "ANALYSIS↵The ferry sails.",
        "CHINA NEWS↵The ferry sails.",
        "SIVAS↵The ferry sails.",
        "Paris↵The ferry sails.",
        "03/04/2021↵The ferry sails.",
    ],
)
def test_what_may_be_the_beginning_of_a_sentence_is_no_dateline(text):
    assert read(text).dateline == Dateline()


@pytest.mark.parametrize("line", ["EXCLUSIVE", "POLITICAL EDITOR", "REUTERS", "SUND POST"])
def test_a_label_below_a_byline_is_no_place(line):
    assert read(f"By Anna Berg↵{line}↵The ferry sails.").place == ""


def test_an_embargo_is_not_the_date_of_the_article():
    assert place_and_date("EMBARGOED UNTIL 3 March 2021↵↵The ferry sails.") == ("", "")


def test_turns_of_a_conversation_are_no_datelines():
    assert read("LIND – It is late.↵BERG – It is not.").dateline == Dateline()
    assert read("LIND (Labour) – It is late.↵BERG (Greens) – It is not.").dateline == Dateline()
    assert read("LIND – It is late.↵Berg agreed.").place == "Lind"
    assert read("LIND (AP) – It is late.↵BERG (AP) – It is not.").place == "Lind"


@pytest.mark.parametrize(
    ("below", "date", "printed"),
    [
        ("Published 3 March 2021", "2021-03-03", "PARIS, March 3 (AFP) –\nPublished 3 March 2021"),
        ("Published 4 March 2021", "--03-03", "PARIS, March 3 (AFP) –"),
    ],
)
def test_a_year_comes_only_from_a_printed_date_that_agrees(below, date, printed):
    article = read(f"PARIS, March 3 (AFP) – The ferry sails.↵↵{below}")
    assert (article.date, article.dateline.printed) == (date, printed)


def test_place_and_date_in_two_lines_are_both_kept_as_printed():
    text = "By Anna Berg in\u00a0Rome↵Wed 3 Mar 2021↵The ferry sails."
    assert read(text).dateline == Dateline(
        "Rome", "2021-03-03", "By Anna Berg in\u00a0Rome\nWed 3 Mar 2021", 35
    )


def test_a_date_below_the_text_does_not_move_where_the_text_begins():
    assert read("The ferry sails.↵3 March 2021").dateline == Dateline("", "2021-03-03", "3 March 2021", 0)


def test_a_dateline_of_a_month_without_that_day_has_no_date():
    assert place_and_date("SUND, March 45 (Nordpress) -- The ferry sails.") == ("Sund", "")


PIECES = (
    *(
        "PARIS",
        "ANKARA",
        "Rome",
        "Anna Berg",
        "The ferry sails.",
        "AFP",
        "St. ",
        "d'",
        "İ",
        " and ",
        " in ",
        "By ",
    ),
    *("March 3", "3 March 2021", "2021-03-03", "Monday", "٣ March", "10:30 GMT", "Published ", "Updated: "),
    *("(", ")", "[", "]", "/", "|", ":", ".", ",", "-", " ", "\n", "\u00a0", " – ", "--", ", ", ". "),
)


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=200))
def test_any_text_has_its_offsets_inside_the_body_or_is_no_article(text):
    try:
        article = read_article("Head\n" + text)
    except ArticleError:
        return
    line = article.dateline
    assert 0 <= line.end <= len(article.body)
    assert all(part in article.body for part in line.printed.split("\n"))
    assert re.fullmatch(r"([0-9]{4}|-)(-[0-9]{2}){0,2}|", line.date)
    find_statements(article.body)
