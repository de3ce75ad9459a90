"""Anonymous, Curator, Editor and Chief walk every address that the admin has."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import URLResolver, get_resolver, reverse

from articles.models import Article, Decision, Release, Revision, Source, Statement
from people.models import Organisation, Person
from tests.articles.admin_cast import make_cast, sign_in
from tests.building import make_editor, publish

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]

CURATOR, EDITOR, CHIEF = "Curator", "Editor", "Chief"
GROUPS = (CURATOR, EDITOR, CHIEF)

MODELS = [Article, Statement, Source, Revision, Release, Decision, Person, Organisation]

# What each of the three meets. A stock page of rows: its list, its form for a new row, a row, and its deletion.
STOCK = {
    "articles_article": {"changelist": 200, "add": 403, "change": 200, "history": 200, "delete": 403},
    "articles_statement": {"changelist": 200, "add": 403, "change": 200, "history": 200, "delete": 403},
    "articles_source": {"changelist": 200, "add": 403, "change": 200, "history": 200, "delete": 403},
    "articles_revision": {"changelist": 200, "add": 403, "change": 200, "history": 200, "delete": 403},
    "articles_release": {"changelist": 200, "add": 403, "change": 200, "history": 200, "delete": 403},
    "articles_decision": {"changelist": 200, "add": 403, "change": 200, "history": 200, "delete": 403},
    "people_person": {"changelist": 200, "add": 200, "change": 200, "history": 200, "delete": 403},
    "people_organisation": {"changelist": 200, "add": 200, "change": 200, "history": 200, "delete": 403},
    "auth_user": {"changelist": 403, "add": 403, "change": 403, "history": 403, "delete": 403},
    "auth_group": {"changelist": 403, "add": 403, "change": 403, "history": 403, "delete": 403},
}
OTHERS = {
    "index": 200,
    "login": 302,
    "logout": 405,
    "password_change": 200,
    "password_change_done": 200,
    "autocomplete": 403,  # asked without the field that it is for
    "jsi18n": 200,
    "view_on_site": 302,
    "app_list": 200,
    "auth_user_password_change": 403,
    "articles_statement_speakers": 200,
}
# A post with nothing in it: 302 goes back to the row with a message, 403 is a missing permission.
ACTS = {
    "articles_article_confirm-mentions": {CURATOR: 403, EDITOR: 302, CHIEF: 302},
    "articles_article_submit": {CURATOR: 403, EDITOR: 302, CHIEF: 302},
    "articles_article_publish": {CURATOR: 403, EDITOR: 302, CHIEF: 302},
    "articles_article_send-back": {CURATOR: 403, EDITOR: 302, CHIEF: 302},
    "articles_article_withhold": {CURATOR: 403, EDITOR: 403, CHIEF: 302},
    "articles_article_lift": {CURATOR: 403, EDITOR: 403, CHIEF: 302},
    "articles_article_withdraw": {CURATOR: 403, EDITOR: 403, CHIEF: 302},
    "articles_article_discard": {CURATOR: 403, EDITOR: 302, CHIEF: 302},
    "articles_article_reopen": {CURATOR: 403, EDITOR: 302, CHIEF: 302},
    "articles_statement_accept": {CURATOR: 302, EDITOR: 302, CHIEF: 302},
    "articles_statement_reject": {CURATOR: 302, EDITOR: 302, CHIEF: 302},
    "articles_statement_retract": {CURATOR: 403, EDITOR: 302, CHIEF: 302},
    "articles_statement_restore": {CURATOR: 403, EDITOR: 302, CHIEF: 302},
    "articles_statement_set-relays": {CURATOR: 302, EDITOR: 302, CHIEF: 302},
    "articles_statement_set-speakers": {CURATOR: 302, EDITOR: 302, CHIEF: 302},
    "articles_statement_create-speaker": {CURATOR: 302, EDITOR: 302, CHIEF: 302},
    "articles_statement_unnamed": {CURATOR: 302, EDITOR: 302, CHIEF: 302},
    "articles_statement_unresolved": {CURATOR: 302, EDITOR: 302, CHIEF: 302},
    "people_person_confirm": {CURATOR: 403, EDITOR: 302, CHIEF: 302},
    "people_organisation_confirm": {CURATOR: 403, EDITOR: 302, CHIEF: 302},
    "people_person_correct-name": {CURATOR: 403, EDITOR: 302, CHIEF: 302},
    "people_organisation_correct-name": {CURATOR: 403, EDITOR: 302, CHIEF: 302},
    "people_person_unlist": {CURATOR: 403, EDITOR: 403, CHIEF: 302},
    "people_organisation_unlist": {CURATOR: 403, EDITOR: 403, CHIEF: 302},
    "people_person_relist": {CURATOR: 403, EDITOR: 403, CHIEF: 302},
    "people_organisation_relist": {CURATOR: 403, EDITOR: 403, CHIEF: 302},
}
# The same for an act on ticked rows, whose address names no row.
TICKED = {
    "articles_statement_ticked-accept": {CURATOR: 302, EDITOR: 302, CHIEF: 302},
    "articles_statement_ticked-reject": {CURATOR: 302, EDITOR: 302, CHIEF: 302},
    "articles_statement_ticked-set-speaker": {CURATOR: 302, EDITOR: 302, CHIEF: 302},
    "people_person_ticked-confirm": {CURATOR: 403, EDITOR: 302, CHIEF: 302},
    "people_organisation_ticked-confirm": {CURATOR: 403, EDITOR: 302, CHIEF: 302},
}
PUBLIC_ONLY_FOR_EDITORS = [name for name in ACTS if name.startswith("articles_statement")]


def admin_names() -> set[str]:
    (admin,) = [p for p in get_resolver().url_patterns if getattr(p, "namespace", None) == "admin"]
    return set(named(admin))


def named(resolver):
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from named(pattern)
        elif pattern.name:
            yield pattern.name


def stock_names() -> dict[str, int]:
    return {f"{model}_{view}": status for model, views in STOCK.items() for view, status in views.items()}


@pytest.fixture
def address():
    """From the name of an admin address to one that leads to a row that exists."""
    cast = make_cast()
    setter = make_editor("setter", "Chief")
    publish(cast.article, setter)
    accounts = {"auth_user": setter.pk, "auth_group": setter.groups.get().pk}
    rows = {m._meta.label_lower.replace(".", "_"): m.objects.first() for m in MODELS}
    person_type = ContentType.objects.get_for_model(Person).pk
    special = {"app_list": ["people"], "view_on_site": [person_type, cast.ida.pk]}

    def find(name):
        model, _, view = name.rpartition("_")
        if name in special:
            return reverse(f"admin:{name}", args=special[name])
        if name == "auth_user_password_change":
            return reverse(f"admin:{name}", args=[setter.pk])
        if model in accounts and view not in ("changelist", "add"):
            return reverse(f"admin:{name}", args=[accounts[model]])
        if model in rows and name not in TICKED and view not in ("changelist", "add", "speakers"):
            return reverse(f"admin:{name}", args=[rows[model].pk])
        return reverse(f"admin:{name}")

    return find


def test_every_address_of_the_admin_has_its_entry_here():
    assert admin_names() == {*stock_names(), *OTHERS, *ACTS, *TICKED}


@pytest.mark.parametrize("group", GROUPS)
def test_each_group_meets_what_the_table_says(group, address):
    client = sign_in(group)
    expected = stock_names() | OTHERS
    assert {name: client.get(address(name)).status_code for name in expected} == expected


@pytest.mark.parametrize("group", GROUPS)
def test_an_act_answers_a_post_by_permission_alone_and_never_a_get(group):
    cast, client = make_cast(), sign_in(group)
    rows = {
        "articles_article": cast.article,
        "articles_statement": cast.named,
        "people_person": cast.ida,
        "people_organisation": cast.radio,
    }
    for name, expected in ACTS.items():
        url = reverse(f"admin:{name}", args=[rows[name.rpartition("_")[0]].pk])
        assert (name, client.get(url).status_code) == (name, 405)
        assert (name, client.post(url).status_code) == (name, expected[group])
    for name, expected in TICKED.items():
        url = reverse(f"admin:{name}")
        assert (name, client.get(url).status_code) == (name, 405)
        assert (name, client.post(url).status_code) == (name, expected[group])


def test_staff_in_no_group_meet_the_door_of_every_room(address):
    client = Client()
    client.force_login(make_editor("nobody", ""))
    for name in stock_names():
        assert (name, client.get(address(name)).status_code) == (name, 403)
    for name in ("autocomplete", "app_list", "auth_user_password_change"):
        assert (name, client.get(address(name)).status_code in (403, 404)) == (name, True)
    for name in {*ACTS, *TICKED}:
        assert (name, client.post(address(name)).status_code) == (name, 403)
    answer = client.get(address("articles_statement_speakers"), {"term": "Ida"})
    assert answer.json() == {"results": []}


@pytest.mark.parametrize("name", PUBLIC_ONLY_FOR_EDITORS)
def test_a_curator_decides_nothing_on_an_article_that_has_been_public(name, address):
    assert sign_in(CURATOR).post(address(name)).status_code == 403
    assert sign_in(EDITOR).post(address(name)).status_code == 302


def test_whoever_has_not_signed_in_is_sent_to_the_door_from_everywhere(address):
    client = sign_in("")
    for name in {*stock_names(), *OTHERS, *ACTS, *TICKED} - {"login", "logout"}:
        url = address(name)
        for response in (client.get(url), client.post(url)):
            assert (response.status_code, response.url) == (302, f"/admin/login/?next={url}")
    assert client.get("/admin/login/").status_code == 200
    assert client.post("/admin/logout/").url == "/admin/"
    assert client.get("/admin/nothing/here/").url == "/admin/login/?next=/admin/nothing/here/"


def test_an_account_outside_the_staff_is_sent_to_the_door_too(address):
    client = sign_in("")
    reader = make_editor("reader", "Chief")
    reader.is_staff = False
    reader.save()
    client.force_login(reader)
    assert client.get(address("articles_article_changelist")).status_code == 302
    assert client.post(address("articles_article_submit")).status_code == 302


def test_a_search_for_a_zero_finds_nobody(address):
    answer = sign_in(CHIEF).get(address("articles_statement_speakers"), {"term": "\0"})
    assert answer.json() == {"results": []}


def test_an_act_on_a_row_that_never_was_is_not_found():
    url = reverse("admin:articles_article_submit", args=[987654321987654321])
    assert sign_in(CHIEF).post(url).status_code == 404


def test_an_act_without_the_token_of_its_page_is_refused():
    cast, client = make_cast(), Client(enforce_csrf_checks=True)
    client.force_login(make_editor("vera"))
    url = reverse("admin:articles_article_submit", args=[cast.article.pk])
    assert client.post(url, {"version": 1}).status_code == 403
    assert Decision.objects.count() == 0


def test_not_even_a_superuser_deletes():
    cast = make_cast()
    vera = make_editor("vera")
    vera.is_superuser = True
    vera.save()
    client = sign_in("")
    client.force_login(vera)
    for model, row in (("people_person", cast.ida), ("articles_article", cast.article), ("auth_user", vera)):
        assert (
            client.post(reverse(f"admin:{model}_delete", args=[row.pk]), {"post": "yes"}).status_code == 403
        )
        listed = client.get(reverse(f"admin:{model}_changelist"))
        assert b"delete_selected" not in listed.content
