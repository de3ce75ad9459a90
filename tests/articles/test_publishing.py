from datetime import timedelta

import pytest
from django.utils import timezone

from articles import curating, publishing, states
from articles.models import Article, Decision, Release, Statement
from articles.states import Overtaken, Refused
from tests.building import (
    accept_all,
    make_article,
    make_editor,
    make_organisation,
    make_person,
    make_statement,
    publish,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def vera():
    return make_editor("vera")


@pytest.fixture
def article():
    return make_article(publisher=make_organisation("Sund Post"))


@pytest.fixture
def statement(article):
    return make_statement(article, "The ferry sails at noon,", by=make_person("Ida Holm"))


def fresh(row):
    return type(row).objects.get(pk=row.pk)


def test_publishing_releases_the_text_and_makes_article_and_statements_public(article, statement, vera):
    accept_all(article, vera)
    publish(article, vera)
    release = Release.objects.get()
    assert (release.number, release.kind, release.revision) == (1, "first", article.current)
    assert release.public_from == article.publish_at == article.first_public_at
    assert list(Article.objects.public()) == [article]
    assert list(Statement.objects.public()) == [statement]
    assert fresh(statement).first_public_at == article.publish_at
    assert article.publisher.status == "confirmed"


def test_a_draft_is_published_only_after_it_was_submitted(article, vera):
    with pytest.raises(Refused, match="This article is draft; it cannot be published"):
        publishing.publish(article, vera, version=1)


def test_open_candidates_hold_publication_up_unless_said_so(article, statement, vera):
    publishing.submit(article, vera, version=1)
    with pytest.raises(Refused, match="1 found statement is not decided yet"):
        publishing.publish(article, vera, version=2)
    publishing.publish(article, vera, version=2, with_open_candidates=True)
    assert fresh(article).is_public
    assert list(Statement.objects.public()) == []


def test_an_embargo_opens_by_itself(article, statement, vera, monkeypatch):
    accept_all(article, vera)
    noon = timezone.now() + timedelta(hours=3)
    publish(article, vera, at=noon)
    assert list(Article.objects.public()) == list(Statement.objects.public()) == []
    assert not article.has_been_public
    monkeypatch.setattr(timezone, "now", lambda: noon)
    assert list(Article.objects.public()) == [article]
    assert list(Statement.objects.public()) == [statement]
    assert article.has_been_public


def test_before_it_is_due_an_article_is_taken_back_and_can_be_released_again(article, statement, vera):
    accept_all(article, vera)
    publish(article, vera, at=timezone.now() + timedelta(hours=3))
    publishing.send_back(article, vera, version=article.version)
    taken = fresh(article)
    assert (taken.status, taken.publish_at, taken.first_public_at) == ("review", None, None)
    assert fresh(statement).first_public_at is None
    publishing.publish(taken, vera, version=taken.version)
    assert list(Release.objects.values_list("number", flat=True)) == [1, 2]
    assert fresh(article).is_public


def test_what_has_been_public_is_not_sent_back(article, vera):
    publish(article, vera)
    with pytest.raises(Refused, match="has been public"):
        publishing.send_back(article, vera, version=article.version)
    assert states.acts(article) == ["withhold", "withdraw"]


def test_the_time_of_publication_is_not_in_the_past(article, vera):
    publishing.submit(article, vera, version=1)
    with pytest.raises(Refused, match="in the past"):
        publishing.publish(article, vera, version=2, at=timezone.now() - timedelta(minutes=1))
    assert Release.objects.count() == 0


def test_with_four_eyes_nobody_publishes_what_they_submitted(article, vera, settings):
    settings.NEWSROOM_FOUR_EYES = True
    publishing.submit(article, vera, version=1)
    with pytest.raises(Refused, match="somebody else must publish it"):
        publishing.publish(article, vera, version=2)
    publishing.publish(article, make_editor("olaf"), version=2)
    assert fresh(article).is_public


def test_a_discarded_article_can_be_reopened(article, vera):
    publishing.discard(article, vera, version=1)
    assert states.acts(fresh(article)) == ["reopen"]
    publishing.reopen(article, vera, version=2)
    assert fresh(article).status == "draft"


def test_the_second_of_two_editors_is_told(article, vera):
    publishing.submit(article, vera, version=1)
    with pytest.raises(Overtaken, match="vera submitted it"):
        publishing.discard(article, make_editor("olaf"), version=1)
    assert fresh(article).status == "review"


def test_every_act_leaves_a_decision(article, vera):
    publishing.submit(article, vera, version=1)
    publishing.send_back(article, vera, version=2, reason="no date")
    publishing.discard(article, vera, version=3)
    acts = list(Decision.objects.filter(article=article).values_list("action", "reason"))
    assert acts == [("submit", ""), ("send back", "no date"), ("discard", "")]


def test_a_statement_accepted_under_embargo_is_public_from_the_embargo_on(article, statement, vera):
    noon = timezone.now() + timedelta(hours=3)
    publish(article, vera, at=noon)
    curating.accept(statement, vera, version=1)
    assert fresh(statement).first_public_at == noon
