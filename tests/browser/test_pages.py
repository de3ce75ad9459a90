"""Every public page in Chromium: for whoever reads with a screen reader, a small screen or the keyboard."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.admin.templatetags.admin_urls import admin_urlname
from django.core.management import call_command
from django.urls import reverse

from articles import publishing
from articles.models import Article, Statement
from people.models import Organisation, Person
from tests.articles.public_cast import make_public
from tests.building import make_person

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

FOCUS_IS_VISIBLE = """() => {
    const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
    const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
    return outlined && box.width > 0 && box.left >= 0;
}"""
LISTS = ("home", "about", "article-list", "statement-list", "person-list", "organisation-list", "search")
QUERIES = (
    "/statements/?kind=indirect&year=2024",
    "/statements/?kind=telepathic",
    "/statements/?year=walnut",
    "/statements/on/2022-05-25/",
    "/statements/on/1999-01-01/",
    "/articles/?year=2024",
    "/people/?initial=i",
    "/search/?q=human+rights",
    "/search/?q=denied&in=statements",
    "/search/?q=qqqq",
)


@pytest.fixture
def gone(archive, chief):
    """The addresses of a withheld article, of a withdrawn one, and of one of its statements."""
    told = {"reason": "a lawyer rang", "public_note": "A name was wrong.\n\nWe are asking."}
    withheld, withdrawn = (make_public(make_person(name)) for name in ("Olga Berg", "Nils Holm"))
    publishing.withhold(withheld, chief, version=withheld.version, **told)
    publishing.withdraw(withdrawn, chief, version=withdrawn.version, show_headline=True, **told)
    return [
        withheld.get_absolute_url(),
        withdrawn.get_absolute_url(),
        withdrawn.statements.get().get_absolute_url(),
    ]


@pytest.fixture
def addresses(archive, gone):
    """Every list, every article and statement, people, organisations, what is gone, and the page of a 404."""
    rows = [
        *Article.objects.public(),
        *Statement.objects.public(),
        *Person.objects.filter(name__in=["Xi Jinping", "Wang Yi", "Ida Holm"]),
        *Organisation.objects.filter(name__in=["China Central Television", "Harbour Gazette"]),
    ]
    assert len(rows) == 2 + 14 + 3 + 2
    return [
        *map(reverse, LISTS),
        *QUERIES,
        *(row.get_absolute_url() for row in rows),
        *gone,
        "/nothing-here/",
    ]


@pytest.fixture
def draft(transactional_db):
    call_command("import_article", "fixtures/demo_draft.txt")
    return Article.objects.get(status="draft")


@pytest.fixture
def signed_in(chief, client, page, live_server):
    """The browser as Vera's."""
    client.force_login(chief)
    session = client.cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])
    page.goto(live_server.url + reverse("admin:index"))
    assert page.get_by_role("button", name="Log out").count() == 1


def offences(page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{v['id']}: {node['html'][:120]}" for v in found for node in v["nodes"]]


def look(page, live_server, addresses, width, theme):
    """What axe objects to, page by page."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=theme)
    found = {}
    for path in addresses:
        page.goto(live_server.url + path)
        if wrong := offences(page):
            found[path] = wrong
    return found


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_on_any_public_page(page, live_server, addresses, width, theme):
    assert look(page, live_server, addresses, width, theme) == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_on_the_empty_archive(chief, page, live_server, width, theme):
    assert look(page, live_server, map(reverse, LISTS), width, theme) == {}


@pytest.mark.parametrize("width", [320, 390])
def test_no_public_page_scrolls_sideways(page, live_server, addresses, width):
    page.set_viewport_size({"width": width, "height": 700})
    wide = {}
    for path in addresses:
        page.goto(live_server.url + path)
        if (needed := page.evaluate("document.documentElement.scrollWidth")) > width:
            wide[path] = needed
    assert wide == {}


def test_the_first_stop_of_the_keyboard_skips_to_the_content(archive, page, live_server):
    page.goto(live_server.url + "/articles/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.innerText") == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"


def test_every_stop_of_the_keyboard_is_visible(archive, page, live_server):
    page.goto(live_server.url + archive.get(current__headline="Ferry to sail").get_absolute_url())
    page.locator("body").evaluate("body => body.focus()")
    stops = page.locator("a[href], input, summary, [tabindex='0']").count()
    unseen = []
    for _ in range(stops):
        page.keyboard.press("Tab")
        seen = page.evaluate(FOCUS_IS_VISIBLE)
        if not seen:
            unseen.append(page.evaluate("document.activeElement.outerHTML"))
    assert unseen == []


def test_the_pages_run_no_script_and_set_no_cookie(page, live_server, addresses):
    scripts = 0
    for path in addresses:
        page.goto(live_server.url + path)
        scripts += page.locator("script").count()
    assert scripts == 0
    assert page.context.cookies() == []


def test_the_page_of_a_published_article_fits_a_small_screen(archive, signed_in, page, live_server):
    page.set_viewport_size({"width": 390, "height": 900})
    article = archive.get(current__headline="Ferry to sail")
    page.goto(live_server.url + reverse("admin:articles_article_change", args=[article.pk]))
    assert page.get_by_role("button", name="Withdraw").count() == 1
    assert page.evaluate("document.documentElement.scrollWidth") == 390


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_in_the_admin(archive, draft, signed_in, page, live_server, width, theme):
    rows = [draft, *draft.statements.all()[:2], Person.objects.first(), Organisation.objects.first()]
    changes = [reverse(admin_urlname(row._meta, "change"), args=[row.pk]) for row in rows]
    lists = [reverse(admin_urlname(row._meta, "changelist")) for row in rows[:2] + rows[3:]]
    addresses = [reverse("admin:index"), *lists, *changes]
    assert look(page, live_server, addresses, width, theme) == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_where_ticked_statements_are_shown_before_an_act(
    draft, signed_in, page, live_server, width, theme
):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=theme)
    page.goto(live_server.url + reverse("admin:articles_statement_changelist"))
    page.locator(".action-select").first.check()
    page.get_by_label("Action:").select_option("set-speaker")
    page.get_by_role("button", name="Go").click()
    page.get_by_label("Speaker").fill("Idris Lotfi")
    page.get_by_role("button", name="Show what would change").click()
    assert page.get_by_role("button", name="Choose somebody else").count() == 1
    assert offences(page) == []
