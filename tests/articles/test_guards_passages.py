"""The words of a statement: no way in leads to a passage that is not printed, or into an older version."""

import pytest

from articles import curating
from articles.models import Passage, Statement
from tests.articles.forbidden import every_way, refused
from tests.building import make_article, make_editor, make_person, make_revision, make_statement

pytestmark = pytest.mark.django_db


@pytest.fixture
def article():
    return make_article()


@pytest.fixture
def statement(article):
    return make_statement(article, "The ferry sails at noon,", by=make_person("Ida Holm"))


@pytest.fixture
def decided(statement):
    curating.accept(statement, make_editor("vera"), version=1)
    return statement


@pytest.fixture
def passage(statement):
    return statement.passages.get()


@pytest.fixture
def old_passage(passage, article):
    """A passage whose article has gone on to another text of the same words."""
    article.current = make_revision(article, "Ferry sails", article.current.body)
    article.save()
    return passage


@pytest.mark.parametrize("values", [{"text": "The ferry sinks at noon,"}, {"start": 2}, {"end": 20}])
def test_no_way_leads_to_other_words(passage, values):
    for way in every_way(passage, **values):
        refused(way, "not printed at this place")


@pytest.mark.parametrize(
    "values", [{"order": 2}, {"anchor": "moved"}, {"start": 5, "end": 10, "text": "ferry"}]
)
def test_an_older_version_stands_for_good(old_passage, values):
    for way in every_way(old_passage, **values):
        refused(way, "only in the current version")


def test_no_passage_is_added_to_an_older_version(old_passage):
    old_passage.pk, old_passage.order = None, 2
    refused(lambda: Passage.objects.bulk_create([old_passage]), "only in the current version")


def test_no_way_leads_from_one_statement_role_or_version_to_another(decided, article):
    body = article.current.body
    other = make_statement(article, "The ferry sails")
    for name, value in (
        ("role", "cue"),
        ("statement", other),
        ("revision", make_revision(article, "F", body)),
    ):
        for way in every_way(decided.passages.get(), **{name: value}):
            refused(way, "never changed|decision alone|only in the current version")


def test_a_passage_of_the_current_version_may_move_with_its_words(decided):
    passage = decided.passages.get()
    passage.start, passage.end, passage.text, passage.anchor = 5, 10, "ferry", "moved"
    passage.save()
    assert decided.passages.values_list("start", "end", "text", "anchor").get() == (5, 10, "ferry", "moved")


def test_places_are_counted_in_characters_not_in_bytes():
    statement = make_statement(make_article(body="“Über die 🚢 reden wir”, sagte er."), "🚢 reden")
    assert statement.passages.values_list("start", "end").get() == (10, 17)
    refused(lambda: statement.passages.update(start=11, end=18), "not printed at this place")


def test_a_backward_passage_is_refused(passage):
    refused(lambda: Passage.objects.filter(pk=passage.pk).update(start=9, end=5), "passage_not_empty")


def test_an_undecided_statement_goes_with_its_passages_in_older_versions(old_passage, statement):
    statement.attributions.all().delete()
    old_passage.delete()
    statement.delete()
    assert Statement.objects.count() == 0
