"""Statements by the month in which they were printed."""

from articles.months import by_month


def test_a_month_is_a_year_and_a_month_that_there_is():
    found = by_month({"2022-05": 2, "2022": 1, "2022-13": 1, "2022-00": 1, "--05-25": 1, "": 1})
    assert [(year.year, year.total) for year in found.years] == [("2022", 2)]
    assert (found.earlier, found.undated) == (0, 5)


def test_the_latest_five_years_with_statements_are_shown_the_newest_first():
    found = by_month({f"{year}-01": 1 for year in (2010, 2012, 2013, 2014, 2019, 2021)} | {"2010-02": 3})
    assert [year.year for year in found.years] == ["2021", "2019", "2014", "2013", "2012"]
    assert found.earlier == 4


def test_heights_are_in_proportion_to_the_month_with_most_of_all_years():
    newer, older = by_month({"2022-01": 1, "2021-12": 3, "2021-02": 2}).years
    assert (newer.months[0].top, newer.months[0].height, newer.months[0].above) == ("53.3", "18.7", "49.3")
    assert [month.height for month in older.months if month.number] == ["37.3", "56.0"]
    assert (older.months[11].left, older.months[11].middle, older.months[11].letter) == ("277", "285", "D")


def test_a_year_tells_its_months_in_words():
    (year,) = by_month({"2022-11": 1, "2022-05": 20}).years
    assert year.label == "Statements by month in 2022: May 20, November 1"
    assert [month.number for month in year.months] == ["", "", "", "", "20", "", "", "", "", "", "1", ""]


def test_without_any_month_there_is_no_year():
    assert by_month({}).years == []
    assert by_month({"": 3}).undated == 3
