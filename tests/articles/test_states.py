"""Every state, every act and every group: what becomes of the row, and who may do it.

The lines below are written out by hand from the plan of the archive; they are not computed from the table.
"""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles import states
from articles.models import Article, Decision, Statement
from tests.articles.admin_cast import act, make_cast, sign_in
from tests.building import make_editor, make_statement

pytestmark = pytest.mark.django_db

PAST, FUTURE = timedelta(days=-1), timedelta(days=1)
# Where an article can be: its state, and when readers first saw it or are to see it.
ARTICLE_STATES = {
    "draft": ("draft", None),
    "in review": ("review", None),
    "scheduled": ("published", FUTURE),
    "published": ("published", PAST),
    "withheld": ("withheld", PAST),
    "withdrawn": ("withdrawn", PAST),
    "discarded": ("discarded", None),
}
ARTICLE_ACTS = ("submit", "publish", "send-back", "withhold", "lift", "withdraw", "discard", "reopen")
# (where, act): where it leads, and who may; what is not here is refused to everybody.
ARTICLES = {
    ("draft", "submit"): ("review", "Editor Chief"),
    ("draft", "discard"): ("discarded", "Editor Chief"),
    ("in review", "publish"): ("published", "Editor Chief"),
    ("in review", "send-back"): ("draft", "Editor Chief"),
    ("in review", "discard"): ("discarded", "Editor Chief"),
    ("scheduled", "send-back"): ("review", "Editor Chief"),
    ("published", "withhold"): ("withheld", "Chief"),
    ("published", "withdraw"): ("withdrawn", "Chief"),
    ("withheld", "lift"): ("published", "Chief"),
    ("withheld", "withdraw"): ("withdrawn", "Chief"),
    ("discarded", "reopen"): ("draft", "Editor Chief"),
}
# Where a statement can be: its own state, and whether readers saw it.
STATEMENT_STATES = {
    "candidate": ("candidate", False),
    "accepted": ("accepted", False),
    "public": ("accepted", True),
    "rejected": ("rejected", False),
    "retracted": ("retracted", True),
}
STATEMENT_ACTS = ("accept", "reject", "unnamed", "retract", "restore")
STATEMENTS = {
    ("candidate", "accept"): "accepted",
    ("candidate", "reject"): "rejected",
    ("candidate", "unnamed"): "candidate",
    ("accepted", "reject"): "rejected",
    ("accepted", "unnamed"): "accepted",
    ("public", "unnamed"): "accepted",
    ("public", "retract"): "retracted",
    ("rejected", "accept"): "accepted",
    ("retracted", "restore"): "accepted",
}
# Who decides on the statements of an article in this state. Taking back and restoring are never a Curator's.
DECIDERS = {
    "draft": "Curator Editor Chief",
    "in review": "Curator Editor Chief",
    "scheduled": "Editor Chief",
    "published": "Editor Chief",
    "withheld": "Editor Chief",
    "withdrawn": "",
    "discarded": "",
}
GROUPS = ("", "Curator", "Editor", "Chief")


def put(article: Article, where: str) -> None:
    """Bring the article into a state, whatever way leads there."""
    status, when = ARTICLE_STATES[where]
    moment = when and timezone.now() + when
    Article.objects.filter(pk=article.pk).update(status=status, publish_at=moment, first_public_at=moment)


def post(client, row, slug: str):
    note = {"version": row.version, "reason": "a reason", "public_note": "a note"}
    return client.post(act(row, slug), note)


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("where", ARTICLE_STATES)
def test_an_article_goes_where_the_table_says_and_nowhere_else(where, group):
    cast = make_cast()
    cast.article.statements.update(status="rejected")
    client, article = sign_in(group), cast.article
    went = {}
    for slug in ARTICLE_ACTS:
        put(article, where)
        post(client, article, slug)
        before = ARTICLE_STATES[where][0]
        article.refresh_from_db()
        if Decision.objects.filter(article=article).count() > len(went):
            went[slug] = article.status
        else:
            assert article.status == before
    assert went == {
        slug: target
        for (start, slug), (target, groups) in ARTICLES.items()
        if start == where and group in groups.split()
    }


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("where", ARTICLE_STATES)
def test_a_statement_goes_where_the_table_says_and_nowhere_else(where, group):
    cast = make_cast()
    put(cast.article, where)
    client, went = sign_in(group), {}
    for start, (status, seen) in STATEMENT_STATES.items():
        for slug in STATEMENT_ACTS:
            statement = make_statement(cast.article, "pier", by=cast.ida, source="Ida Holm", cue="said")
            since = timezone.now() + PAST if seen else None
            Statement.objects.filter(pk=statement.pk).update(status=status, first_public_at=since)
            post(client, statement, slug)
            statement.refresh_from_db()
            if statement.decisions.exists():
                went[start, slug] = statement.status
            else:
                assert statement.status == status
    deciders = DECIDERS[where].split()
    assert went == {
        (start, slug): target
        for (start, slug), target in STATEMENTS.items()
        if group in deciders and not (group == "Curator" and slug in ("retract", "restore"))
    }


def test_the_offered_acts_are_those_of_the_table():
    article = make_cast().article
    offered = {}
    for where in ARTICLE_STATES:
        put(article, where)
        article.refresh_from_db()
        offered[where] = states.acts(article)
    assert offered == {
        "draft": ["submit", "discard"],
        "in review": ["publish", "send back", "discard"],
        "scheduled": ["send back"],
        "published": ["withhold", "withdraw"],
        "withheld": ["lift", "withdraw"],
        "withdrawn": [],
        "discarded": ["reopen"],
    }


def test_every_act_of_the_table_is_an_action_of_the_log():
    acts = {move.act for moves in states.TABLE.values() for move in moves}
    assert acts < set(Decision.Action.values)
    assert make_editor("vera").has_perms({m.permission for moves in states.TABLE.values() for m in moves})
