import pytest

from extraction import ArticleError, Known, find_statements, read_article

FINDS = [
    ("Anna Berg denied that the bridge was closed.", "the bridge was closed"),
    ("As the Transport Ministry reported on Friday, the port will close.", "the port will close"),
    ("“The ferry will sail,” Anna Berg said.", "The ferry will sail,"),
    ("Anna Berg said on Monday that the ferry would sail.", "the ferry would sail"),
    ("Anna Berg said: “The ferry will sail.”", "The ferry will sail."),
    ("Anna Berg described the series as a mess.", "a mess"),
    ("The Harbour Union called for a new vote.", "a new vote"),
    ("Anna Berg urged drivers to stay at home.", "drivers to stay at home"),
    ("Anna Berg said the ferry would sail.", "the ferry would sail"),
    ("The ferry will sail by spring, Anna Berg said.", "The ferry will sail by spring"),
    ("According to Anna Berg, the ferry will sail.", "the ferry will sail"),
]
NOTHING = [
    "Anna Berg denied.",
    "As the Transport Ministry grew, the port closed.",
    "Anna Berg sailed on the “Lark” ferry.",
    "Anna Berg is not expected to say that the ferry will sail.",
    "Anna Berg described the series.",
    "The Harbour Union called a new vote.",
    "Anna Berg urged drivers.",
    "Anna Berg said nothing.",
    "By spring, Anna Berg sailed.",
    "The ferry will sail according to plan.",
]


@pytest.mark.parametrize(("body", "content"), FINDS)
def test_a_rule_finds_its_statement(body, content):
    statements = find_statements(body).statements
    assert [[body[a:b] for a, b in s.content] for s in statements] == [[content]]


@pytest.mark.parametrize("body", NOTHING)
def test_a_rule_finds_nothing_where_nothing_is_said(body):
    assert find_statements(body).statements == ()


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
