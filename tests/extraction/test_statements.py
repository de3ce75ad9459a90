from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extraction import ArticleError, Known, find_statements, read_article

SEED = Path(__file__).parents[2] / "fixtures" / "seed.txt"


def test_the_seed_has_ten_statements_with_their_speakers():
    article = read_article(SEED.read_text(encoding="utf-8"))
    found = find_statements(article.body, headline=article.headline, date=article.date)
    speakers = [s.speakers[0].name for s in found.statements]
    assert speakers == ["Xi Jinping"] * 6 + ["Michelle Bachelet"] * 3 + ["UN Human Rights Office"]
    relayed = [[r.name for r in s.reported_by] for s in found.statements]
    assert relayed == [[], ["China Central Television"]] + [[]] * 8
    assert (article.place, article.date) == ("Beijing", "2022-05-25")


def test_a_denial_is_marked_as_one():
    found = find_statements("Anna Berg, the mayor, denied that the bridge was closed.")
    assert [s.denies for s in found.statements] == [True]


@given(st.text(alphabet="“”\"'‘’«».,:?!() \nabAB—", max_size=200))
def test_any_text_gives_valid_spans_that_do_not_overlap(text):
    for statement in find_statements(text).statements:
        edge = 0
        for start, end in statement.content:
            assert edge <= start < end <= len(text)
            edge = end


def test_a_surname_that_two_people_bear_is_left_open():
    found = find_statements(
        "Anna Berg and Tom Berg met on the quay on Monday. Berg said that the ferry would sail at noon."
    )
    (said,) = found.statements
    assert said.speakers == ()
    assert [candidate.name for candidate in said.candidates] == ["Anna Berg", "Tom Berg"]


def test_in_another_language_nobody_is_guessed():
    found = find_statements(
        "Die Fähre fährt am Mittag, und der Hafen bleibt den ganzen Tag geschlossen, weil der Wind zu stark ist und "
        "die Mannschaft nicht vollständig ist. „Wir fahren morgen wieder“, sagte Anna Berg am Montag im Hafen."
    )
    assert found.warnings == ("unsupported language",)
    assert [said.speakers for said in found.statements] == [()]


def test_a_denial_before_its_subject_leaves_the_quotation_as_the_words():
    body = "“It was not me,” denied Tom Lind."
    (statement,) = find_statements(body).statements
    assert [body[a:b] for a, b in statement.content] == ["It was not me,"]
    assert (statement.denies, [s.name for s in statement.speakers]) == (False, ["Tom Lind"])


@pytest.mark.parametrize(
    ("line", "place", "date"),
    [
        ("25th May 2022 – (Beijing) Anna came.", "Beijing", "2022-05-25"),
        ("BEIJING, May 25 (Xinhua) -- Anna came.", "Beijing", "--05-25"),
        ("LONDON (Reuters) - Anna came.", "London", ""),
        ("ASTANA, February 14. /TASS/. Anna came.", "Astana", "--02-14"),
        ("Anna Berg came.", "", ""),
    ],
)
def test_a_dateline_gives_place_and_date_as_printed(line, place, date):
    article = read_article("Head\n\n" + line)
    assert (article.place, article.date) == (place, date)


@pytest.mark.parametrize(("text", "line"), [("\n\n", 3), ("Head", 2)])
def test_an_article_without_headline_or_body_names_the_line(text, line):
    with pytest.raises(ArticleError) as error:
        read_article(text)
    assert error.value.line == line


def test_a_known_name_does_not_overrule_two_of_one_surname():
    known = (Known("Anna Berg", "person", 17), Known("Berg", "person", 9))
    found = find_statements("Anna Berg and Tom Berg met. Berg said the ferry would sail.", known=known)
    assert found.statements[0].speakers == ()
    assert [(c.name, c.key) for c in found.statements[0].candidates] == [
        ("Anna Berg", 17),
        ("Tom Berg", None),
    ]
