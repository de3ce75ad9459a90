"""The first article, statement by statement: printed source, cue, words, and who is meant."""

from pathlib import Path

import pytest

from extraction import find_statements, read_article

SEED = Path(__file__).parents[2] / "fixtures" / "seed.txt"
XI, BACHELET, OFFICE = "Xi Jinping", "Michelle Bachelet", "UN Human Rights Office"
# kind, speaker, reported by, printed source, cue, words
STATEMENTS = [
    (
        "indirect",
        XI,
        [],
        "Chinese leader Xi Jinping",
        "urged",
        "to respect human rights progress in different countries",
    ),
    (
        "direct",
        XI,
        ["China Central Television"],
        "him",
        "quoted … as saying",
        "It is necessary to respect human rights progress in all countries,",
    ),
    (
        "direct",
        XI,
        [],
        "the Chinese leader",
        "continued",
        "The national traits of each country are different, there are differences in history and "
        "culture, the social system, the level of socio-economic development,",
    ),
    (
        "direct",
        XI,
        [],
        "he",
        "pointed out",
        "It is only necessary and possible to proceed from the actual situation in the country and "
        "people’s needs in order to find an appropriate way to develop human rights,",
    ),
    (
        "indirect",
        XI,
        [],
        "Chinese president",
        "emphasized",
        "escaping the reality and blindly copying the models of other countries can lead to "
        "catastrophic repercussions which in the end will cause the suffering of many people",
    ),
    (
        "indirect",
        XI,
        [],
        "Xi Jinping",
        "noted",
        "China is ready to maintain active dialogue and develop cooperation in the sphere of human "
        "rights with all sides based on equality and mutual respect, expand consensus, minimize "
        "differences of opinion, share best practices, facilitate the promotion of human rights for"
        " the global good",
    ),
    (
        "indirect",
        BACHELET,
        [],
        "Bachelet",
        "said",
        "the UN Human Rights Office is willing to bolster and discuss cooperation with the Chinese "
        "side and make joint efforts to promote the progress of the global human rights cause",
    ),
    (
        "indirect",
        BACHELET,
        [],
        "She",
        "stressed",
        "during the visit she expected to establish contacts and directly communicate with the "
        "Chinese government as well as with the representatives of different circles of society",
    ),
    (
        "indirect",
        BACHELET,
        [],
        "She",
        "asserted",
        "this visit will allow her to better understand China",
    ),
    (
        "indirect",
        OFFICE,
        [],
        "the press service of the UN Human Rights Office",
        "reported",
        "the visit will last until May 28",
    ),
]


@pytest.fixture(scope="module")
def article():
    return read_article(SEED.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def found(article):
    return find_statements(article.body, headline=article.headline, date=article.date)


def printed(article, spans, between=" … "):
    return between.join(article.body[start:end] for start, end in spans)


@pytest.mark.parametrize("number", range(1, 11))
def test_a_statement_of_the_seed_comes_out_as_printed(article, found, number):
    said = found.statements[number - 1]
    assert (
        said.kind,
        [speaker.name for speaker in said.speakers],
        [relay.name for relay in said.reported_by],
        printed(article, said.source),
        printed(article, said.cue),
        printed(article, said.content, " "),
        said.denies,
    ) == (
        STATEMENTS[number - 1][0],
        [STATEMENTS[number - 1][1]],
        *STATEMENTS[number - 1][2:],
        False,
    )


def test_the_seed_has_ten_statements_and_no_more(found):
    assert len(found.statements) == 10


def test_whoever_is_named_is_a_mention_whether_they_speak_or_not(found):
    assert {(mention.name, mention.kind) for mention in found.mentions} == {
        ("Xi Jinping", "person"),
        ("Michelle Bachelet", "person"),
        ("Wang Yi", "person"),
        ("China Central Television", "organisation"),
        ("UN Human Rights Office", "organisation"),
    }


def test_place_and_date_are_data_and_keep_their_printed_form(article):
    assert (article.place, article.date) == ("Beijing", "2022-05-25")
    assert article.dateline.printed == "25th May 2022 – (Beijing)"
