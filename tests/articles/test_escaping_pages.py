"""Whatever an article, a name or a rule says, it is text on every page."""

import pytest

from articles import curating
from articles.models import Statement
from people.models import Organisation, OrganisationName, Person, PersonName
from tests.articles.test_leaks import crawl
from tests.building import (
    make_article,
    make_editor,
    make_mention,
    make_organisation,
    make_person,
    make_revision,
    make_statement,
    publish,
)

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]


def bold(text):
    return f"<b>{text}</b>"


def make_bold_article():
    """One article whose every text field holds an element, in all kinds of statements."""
    ida, berg = make_person(bold("Ida"), summary=bold("captain")), make_person(bold("Berg"))
    radio = make_organisation(bold("Radio"), summary=bold("station"), kind="media")
    PersonName.objects.create(person=ida, name=bold("Ide"))
    OrganisationName.objects.create(organisation=radio, name=bold("Wireless"))
    body = (
        "“<b>One</b>,” <b>she</b> <b>told</b> <b>the station</b>.\n\n"
        "<b>Berg</b> <b>denied</b> <b>two</b>.\n\n“<b>Three</b>,” said <b>a man</b>. <b>Four</b>, said <b>Ek</b>."
    )
    article = make_article(bold("Headline"), body, publisher=radio, place=bold("Carra"))
    article.current = make_revision(
        article, bold("Head"), body, byline=bold("By"), dateline=bold("Line"), place=bold("Carra")
    )
    article.save()
    fields = {
        "by": ida,
        "source": bold("she"),
        "cue": bold("told"),
        "via": radio,
        "relay": bold("the station"),
    }
    make_statement(article, bold("One") + ",", **fields)
    fields = {"by": berg, "source": bold("Berg"), "cue": bold("denied"), "kind": "indirect", "denies": True}
    make_statement(article, bold("two"), **fields)
    make_statement(article, bold("Three") + ",", source=bold("a man"), state="unnamed")
    make_statement(article, bold("Four"), source=bold("Ek"), kind="mixed", state="unresolved")
    Statement.objects.update(rule=bold("rule"), how=bold("how"), engine_version=bold("1"))
    for who in (ida, berg, radio):
        make_mention(article, who, confirmed=True)
    return article


def test_an_element_in_any_text_shows_as_text_on_every_page(client):
    article, editor = make_bold_article(), make_editor("<b>vera</b>")
    for statement in article.statements.all():
        curating.accept(statement, editor, version=statement.version, reason=bold("reason"))
    article.refresh_from_db()
    publish(article, editor)
    pages = {address: r.content.decode() for address, r in crawl(client) if r.status_code == 200}
    assert [address for address, html in pages.items() if "<b>" in html or "&amp;lt;" in html] == []
    # What a filter or a search leaves may be empty; of the whole pages only these name nobody.
    whole = {a: html for a, html in pages.items() if "?" not in a and "/on/" not in a}
    assert [address for address, html in whole.items() if "&lt;b&gt;" not in html] == ["/about/", "/search/"]
    assert Person.objects.count() + Organisation.objects.count() == 3
