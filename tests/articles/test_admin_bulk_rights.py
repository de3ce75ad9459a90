"""Acts on ticked rows: who may do them, and to which rows."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles import curating, publishing
from articles.models import Decision, Statement
from tests.articles.admin_cast import make_cast, messages, sign_in
from tests.articles.ticking import decisions, do, lines, post, tick
from tests.building import make_article, make_editor, make_statement, publish

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]


@pytest.fixture
def cast():
    return make_cast()


@pytest.fixture
def vera():
    return sign_in("Editor")


NAMED = "Ida Holm told Radio Sund · “The ferry sails at noon,”"
OPEN = "Berg denied · denies: closing the pier"


def test_an_article_that_has_been_public_asks_for_a_reason(cast, vera):
    publish(cast.article, make_editor("setter"))
    shown = tick(vera, "accept", cast.named)
    before = Decision.objects.count()
    assert messages(do(vera, "accept", shown)) == ["Say why: readers may have seen an article of these."]
    assert Decision.objects.count() == before
    assert messages(do(vera, "accept", shown, reason="heard it")) == ["1 statement accepted."]


def test_a_curator_is_told_which_rows_are_not_theirs(cast):
    client = sign_in("Curator")
    public = publish(make_article("Pier repaired", "A clerk said it holds."), make_editor("setter"))
    held = make_statement(public, "it holds", by=cast.ida, source="A clerk", cue="said", kind="indirect")
    shown = tick(client, "reject", cast.named, held)
    why = "You may not decide on the statements of an article that is published."
    assert [line[3] for line in lines(shown)] == ["", why]
    answer = do(client, "reject", shown, reason="nobody says this")
    assert messages(answer) == [
        "1 statement rejected; 1 left as it was.",
        f"A clerk said · it holds: {why}",
    ]
    assert Statement.objects.get(pk=held.pk).status == "candidate"


def test_an_article_that_is_published_halfway_is_no_longer_a_curators(cast, monkeypatch):
    other = make_statement(cast.article, "Harbour news.", by=cast.ida, source="Ida Holm")
    accept = curating.accept

    def accept_and_publish(*args, **kwargs):
        accept(*args, **kwargs)
        cast.article.refresh_from_db()
        publish(cast.article, make_editor("setter"))

    monkeypatch.setattr(curating, "accept", accept_and_publish)
    seen = [f"{cast.named.pk}:1", f"{other.pk}:1"]
    answer = post(sign_in("Curator"), "accept", Statement, seen, do="1", reason="heard it")
    assert messages(answer) == [
        "1 statement accepted; 1 left as it was.",
        "Ida Holm · “Harbour news.”: You may not decide on the statements of an article that is published.",
    ]
    other.refresh_from_db()
    assert other.status == "candidate"


def test_a_scheduled_article_is_no_longer_a_curators(cast):
    publish(cast.article, make_editor("setter"), at=timezone.now() + timedelta(days=1))
    (line,) = lines(tick(sign_in("Curator"), "accept", cast.named))
    assert line[3] == "You may not decide on the statements of an article that is published."


def test_what_is_put_aside_stays_as_it_is(cast, vera):
    publishing.discard(cast.article, make_editor("setter"), version=1)
    (line,) = lines(tick(sign_in("Chief"), "reject", cast.named))
    assert line[3] == "Reopen the article first."


def test_an_act_on_ticked_rows_needs_the_token_of_its_page(cast):
    client = Client(enforce_csrf_checks=True)
    client.force_login(make_editor("vera"))
    assert post(client, "accept", Statement, [f"{cast.named.pk}:1"], do="1").status_code == 403
    assert decisions() == []


def test_acts_on_ticked_rows_are_offered_to_those_who_may_do_some(cast):
    def offered(client, name):
        form = client.get(reverse(f"admin:{name}_changelist")).context["action_form"]
        return [label for value, label in form.fields["action"].choices if value] if form else []

    curator, editor = sign_in("Curator"), sign_in("Editor")
    assert offered(curator, "articles_statement") == ["Accept", "Reject", "Set the speaker"]
    assert offered(curator, "people_person") == []
    assert offered(editor, "people_person") == ["Confirm"]
    assert offered(editor, "articles_article") == []
