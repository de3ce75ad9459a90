"""Once through the house: from a file to a reader, in the browser, with the seed article."""

import re

import pytest
from django.core.management import call_command

from articles.models import Article, Statement
from people.models import Person

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

WORDS = (
    "to respect human rights progress in different countries",
    "It is necessary to respect human rights progress in all countries,",
    "the social system, the level of socio-economic development,",
    "to find an appropriate way to develop human rights,",
    "escaping the reality and blindly copying the models of other countries",
    "China is ready to maintain active dialogue",
    "the UN Human Rights Office is willing to bolster",
    "during the visit she expected to establish contacts",
    "this visit will allow her to better understand China",
    "the visit will last until May 28",
)
PUBLIC = ("/", "/about/", "/articles/", "/statements/", "/people/", "/organisations/")


@pytest.fixture
def visit(page, live_server):
    def go(path):
        response = page.goto(live_server.url + path)
        return response.status, page.locator("body").inner_text()

    return go


def press(page, button):
    with page.expect_navigation():
        page.get_by_role("button", name=button, exact=True).click()


def sign_in(page):
    page.get_by_label("Username").fill("vera")
    page.get_by_label("Password").fill("a long pass phrase")
    press(page, "Log in")


def accept_every_statement(page):
    """From the first row on, always to the next one that is open; returns how many were accepted."""
    page.locator("section[aria-labelledby=statements-h] tbody a").first.click()
    for accepted in range(1, 12):
        press(page, "Accept")
        following = page.get_by_role("link", name="Next open statement")
        if not following.count():
            page.get_by_role("link", name="Article", exact=True).click()
            return accepted
        following.click()


def hidden(visit):
    """Whether no reader sees anything of the seed, not even under an address that is guessed."""
    pages = [visit(path) for path in PUBLIC]
    rows = [Article.objects.get(), Statement.objects.first(), Person.objects.get(name="Xi Jinping")]
    guessed = [visit(row.get_absolute_url())[0] for row in rows]
    seen = [word for _, text in pages for word in (*WORDS, "Xi Jinping") if word in text]
    return seen == [] and guessed == [404, 404, 404]


def test_the_seed_goes_from_its_file_to_the_reader_and_is_not_seen_before(chief, page, visit):
    call_command("import_article", "fixtures/seed.txt")
    assert hidden(visit)

    visit("/admin/articles/article/")
    sign_in(page)
    page.get_by_role("link", name="President Xi Jinping urges").click()
    article_address = page.url
    assert accept_every_statement(page) == 10
    press(page, "Confirm mentions")
    press(page, "Submit for review")
    assert hidden(visit)

    page.goto(article_address)
    press(page, "Publish")
    page.get_by_role("link", name="View on site").click()
    text = page.locator("main").inner_text()
    assert [word for word in WORDS if word not in text] == []
    assert "Wang Yi" in text

    page.locator("main").get_by_role("link", name="Xi Jinping", exact=True).first.click()
    assert re.search(r"/people/[0-9]+/xi-jinping/$", page.url)
    said = page.locator("main").inner_text()
    assert [word for word in WORDS if word in said] == list(WORDS[:6])
    assert "China Central Television" in said

    assert "the visit will last until May 28" in visit("/statements/")[1]
