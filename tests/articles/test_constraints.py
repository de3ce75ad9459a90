"""Every constraint on the tables of the archive, each with a row that it refuses."""

import pytest
from django.apps import apps
from django.db import IntegrityError, transaction
from django.utils import timezone

from articles.models import (
    Article,
    Attribution,
    Decision,
    Mention,
    Passage,
    Release,
    Revision,
    Source,
    Statement,
)
from tests.building import (
    make_article,
    make_editor,
    make_mention,
    make_organisation,
    make_person,
    make_statement,
)

pytestmark = pytest.mark.django_db
HASH = "0" * 64

CHANGED = {
    "article_status_known": (Article, {"status": "lost"}),
    "article_date_from_known": (Article, {"date_from": "memory"}),
    "article_published_has_time": (Article, {"status": "published", "publish_at": None}),
    "article_printed_date_form": (Article, {"printed_date": "25 May"}),
    "statement_kind_known": (Statement, {"kind": "sung"}),
    "statement_status_known": (Statement, {"status": "lost"}),
    "statement_speaker_state_known": (Statement, {"speaker_state": "guessed"}),
    "statement_confidence_range": (Statement, {"confidence": 1.01}),
    "statement_accepted_not_open": (Statement, {"status": "accepted", "speaker_state": "open"}),
    "attribution_role_known": (Attribution, {"role": "listener"}),
    "attribution_one_speaker": (Attribution, {"person": None, "organisation": None}),
    "passage_anchor_known": (Passage, {"anchor": "lost"}),
    "passage_not_empty": (Passage, {"start": 5, "end": 5}),
    "mention_status_known": (Mention, {"status": "guessed"}),
    "mention_one_speaker": (Mention, {"person": None, "organisation": None}),
}
# Rows that are never changed are tried as new ones, past the save() that writes their hash.
ADDED = {
    "revision_has_text": (Revision, {"headline": ""}),
    "revision_hashed": (Revision, {"hash": "none"}),
    "release_kind_known": (Release, {"kind": "whim"}),
    "release_number_from_one": (Release, {"number": 0}),
    "release_hashed": (Release, {"hash": "none"}),
    "release_number_once": (Release, {}),
    "decision_action_known": (Decision, {"action": "guess"}),
    "decision_about_something": (
        Decision,
        {"article": None, "statement": None, "person": None, "undoes": None},
    ),
    "decision_hashed": (Decision, {"hash": "none"}),
    "decision_statement_has_article": (Decision, {"article": None, "undoes": None}),
    "decision_undone_once": (Decision, {}),
    "attribution_place_once": (Attribution, {}),
    "passage_role_known": (Passage, {"role": "tone"}),
    "passage_place_once": (Passage, {}),
}
# SQLite names the columns of a plain unique constraint, PostgreSQL the constraint.
COLUMNS = {
    "release_number_once": "release.article_id",
    "decision_undone_once": "decision.undoes_id",
    "attribution_place_once": "attribution.statement_id",
    "passage_place_once": "passage.statement_id",
}


@pytest.fixture
def archive():
    """One good row of every kind."""
    article, holm, vera = make_article(), make_person("Ida Holm"), make_editor()
    make_mention(article, holm)
    make_statement(article, "The ferry sails at noon,", by=holm)
    # Decisions on another one: the rows of a decided statement have a guard besides their constraints.
    statement = make_statement(article, [], state="unnamed")
    about = {"article": article, "statement": statement, "editor": vera}
    done = Decision.objects.create(**about, action="comment")
    Decision.objects.create(**about, person=holm, action="undo", undoes=done)
    Release.objects.create(
        article=article, revision=article.current, number=1, kind="first", public_from=timezone.now(), by=vera
    )
    return article


def like(row, **values):
    """A copy of a row as a new one, with other values."""
    row.pk = None
    if hasattr(row, "hash"):
        row.hash = HASH
    for name, value in values.items():
        setattr(row, name, value)
    return row


@pytest.mark.parametrize("name", CHANGED)
def test_the_database_refuses_a_changed_row(archive, name):
    model, values = CHANGED[name]
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        model.objects.update(**values)


@pytest.mark.parametrize("name", ADDED)
def test_the_database_refuses_a_new_row(archive, name):
    model, values = ADDED[name]
    row = like(model.objects.order_by("pk").last(), **values)
    with pytest.raises(IntegrityError, match=f"{name}|{COLUMNS.get(name, name)}"), transaction.atomic():
        model.objects.bulk_create([row])


@pytest.mark.parametrize("model", [Attribution, Mention])
def test_a_row_names_a_person_or_an_organisation_never_both(archive, model):
    with pytest.raises(IntegrityError, match=f"{model._meta.model_name}_one_speaker"), transaction.atomic():
        model.objects.update(organisation=make_organisation("Radio Sund"))


@pytest.mark.parametrize("confidence", [-0.01, float("inf")])
def test_a_confidence_lies_between_0_and_1(archive, confidence):
    with pytest.raises(IntegrityError, match="statement_confidence_range"), transaction.atomic():
        Statement.objects.update(confidence=confidence)


@pytest.mark.parametrize("printed", ["2022", "2022-05", "2022-05-25", "--05-25", ""])
def test_a_date_may_be_as_partial_as_it_was_printed(archive, printed):
    assert Article.objects.update(printed_date=printed) == 1


def test_the_same_bytes_are_kept_once(archive):
    source = Source.objects.get()
    source.pk = None
    with pytest.raises(IntegrityError, match=r"source\.sha256|source_sha256"), transaction.atomic():
        source.save(force_insert=True)


def test_every_constraint_has_a_case_here():
    named = {
        c.name for model in apps.get_app_config("articles").get_models() for c in model._meta.constraints
    }
    assert named == {*CHANGED, *ADDED}
