"""The engine stays as good on the gold sets as the last lines about them in benchmarks/accuracy.md say."""

import re
from pathlib import Path

import pytest

from benchmarks import accuracy, baseline, predict
from benchmarks.scoring import Tally

TABLE = Path(__file__).parents[1] / "benchmarks" / "accuracy.md"
ROOM = 0.01  # by how much a share may fall before the test does

GOLD = {
    "id": "1",
    "style": "local",
    "title": "Ferry to sail",
    "date": "2021-03-03",
    "date_partial": None,
    "place": "Sund",
    "people": ["Ida Holm", "Tom Holm"],
    "organisations": ["Sund Ferries"],
    "aliases": {"Sund Ferries": ["SF"]},
    "statements": [
        {
            "text": "The ferry sails at noon,",
            "kind": "direct",
            "speaker": "Ida Holm",
            "speaker_kind": "person",
            "reported_by": "Sund Post",
        },
        {
            "text": "the harbour would not close this winter",
            "kind": "indirect",
            "speaker": "Sund Ferries",
            "speaker_kind": "organisation",
            "reported_by": None,
        },
    ],
    "optional_statements": [],
    "non_statements": ["Closed for repairs"],
}


def recorded(name):
    """The figures of the last line of the table about a set, in its order."""
    rows = re.findall(rf"^\| {name} \|[^|]*\|(.*)\|$", TABLE.read_text(encoding="utf-8"), re.MULTILINE)
    return [float(figure) for figure in re.findall(r"[\d.]+", rows[-1])]


SETS = {"readable": accuracy.GOLD, "further": accuracy.FURTHER, "unread": accuracy.UNREAD}


@pytest.fixture(scope="module", params=SETS)
def name(request):
    return request.param


@pytest.fixture(scope="module")
def figures(name):
    return accuracy.measure(SETS[name], predict.predict_text).figures()


@pytest.mark.parametrize(
    ("folder", "articles", "statements"), [("GOLD", 42, 455), ("FURTHER", 69, 1412), ("UNREAD", 18, 404)]
)
def test_the_sets_are_whole(folder, articles, statements):
    golds = accuracy.lines(getattr(accuracy, folder) / "gold.jsonl")
    assert (len(golds), sum(len(g["statements"]) for g in golds)) == (articles, statements)


def test_no_share_has_fallen_by_more_than_a_hundredth(figures, name):
    f1, right, _, _, _, exact, _, relays, _, people, organisations, place, date = recorded(name)
    now = {
        "statements": (figures["statements"][2], f1),
        "end to end": (figures["end to end"][2], right),
        "exact words": (figures["exact words of matched"], exact),
        "reported_by": (figures["reported_by found"], relays),
        "people": (figures["people"][2], people),
        "organisations": (figures["organisations"][2], organisations),
        "place": (figures["place"], place),
        "date": (figures["date"], date),
    }
    assert {name: pair for name, pair in now.items() if pair[0] < pair[1] - ROOM} == {}


def test_no_fault_has_become_more_frequent(figures, name):
    _, _, wrong, left_open, polarity, _, alarms, _, invented, *_ = recorded(name)
    assert figures["wrong name of matched"] <= wrong + ROOM
    assert figures["left open of matched"] <= left_open + ROOM
    assert figures["polarity broken"] <= polarity
    assert figures["false alarms"] <= alarms
    assert figures["reported_by invented"] <= invented


def test_the_engine_is_worth_more_than_the_naive_way(figures, name):
    naive = accuracy.measure(SETS[name], baseline.predict_text).figures()
    assert naive["end to end"][2] < 0.1 < figures["end to end"][2]


def scored(*statements, **document):
    predicted = {
        "title": "Ferry to sail",
        "date": "2021-03-03",
        "place": "Sund",
        "people": ["Ida Holm", "Tom Holm"],
        "organisations": ["Sund Ferries"],
        "statements": statements,
    }
    tally = Tally()
    tally.article(GOLD, predicted | document)
    return tally.figures()


def test_the_annotation_itself_has_every_figure_at_its_best():
    best = scored(*GOLD["statements"])
    assert best["statements"] == best["end to end"] == best["people"] == best["organisations"] == (1, 1, 1)
    assert [
        best[key] for key in ("exact words of matched", "reported_by found", "title", "place", "date")
    ] == [1] * 5
    assert [best[key] for key in ("polarity broken", "false alarms", "reported_by invented")] == [0] * 3


def test_every_fault_is_counted_where_it_belongs():
    ida, firm = GOLD["statements"]
    extra = {"text": "Closed for repairs", "kind": "direct", "speaker": None, "reported_by": None}
    lost_not = firm | {"text": "the harbour would close this winter", "reported_by": "Sund Post"}
    bad = scored(ida | {"speaker": "Tom Holm", "reported_by": None}, lost_not, extra, people=["Ida Holm"])
    assert bad["statements"] == (2 / 3, 1, 0.8)
    assert bad["end to end"] == (1 / 3, 1 / 2, 0.4)
    assert (bad["wrong name of matched"], bad["polarity broken"], bad["exact words of matched"]) == (
        0.5,
        1,
        0.5,
    )
    assert (bad["false alarms"], bad["reported_by found"], bad["reported_by invented"]) == (1, 0, 1)
    assert bad["people"] == (1, 1 / 2, 2 / 3)


@pytest.mark.parametrize(("short", "right"), [("Holm", 0), ("IDA HOLM", 1), ("the Ída Holm", 1)])
def test_a_surname_of_two_is_nobody_while_case_and_accents_do_not_matter(short, right):
    ida, firm = GOLD["statements"]
    assert scored(ida | {"speaker": short}, firm)["end to end"][1] == (1 + right) / 2


def test_an_abbreviation_that_the_annotation_lists_is_the_organisation():
    ida, firm = GOLD["statements"]
    assert scored(ida, firm | {"speaker": "SF"})["end to end"] == (1, 1, 1)
