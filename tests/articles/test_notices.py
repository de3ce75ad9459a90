"""What readers meet at the addresses of what was withheld, withdrawn or retracted, and what they never meet."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from articles import curating, publishing
from articles.models import Article, Statement
from tests.articles.public_cast import make_public
from tests.building import (
    make_article,
    make_editor,
    make_organisation,
    make_person,
    make_statement,
)
from tests.building import publish as submit_and_publish

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]


# sha256sum of the two lines of the article with an empty line between them
FINGERPRINT = "ca099a217f44c7c6227c98de921d159d03fb95b655a5f08497f503f7819fdb7a"


@pytest.fixture
def chief():
    return make_editor("clara")


@pytest.fixture
def article():
    courier = make_organisation("Sund Courier")
    return make_public(make_person("Ida Holm"), statements=2, publisher=courier, printed_date="2024-05-06")


def text(response) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode()))


def addresses(article):
    pks = article.statements.values_list("pk", flat=True)
    return [
        f"/articles/{article.pk}/",
        f"/articles/{article.pk}/{article.slug}/",
        f"/articles/{article.pk}/another/",
        *(f"/statements/{pk}/" for pk in pks),
    ]


def hide(article, chief, act="withhold", **options):
    article.refresh_from_db()
    act = getattr(publishing, act)
    act(
        article, chief, version=article.version, reason="a lawyer rang",
        public_note="The sailor asked us to check a name.", **options,
    )  # fmt: skip


def test_every_address_of_a_withheld_article_answers_with_the_notice(client, article, chief):
    hide(article, chief)
    for address in addresses(article):
        response = client.get(address)
        assert (response.status_code, response["X-Robots-Tag"]) == (200, "noindex")
        said = text(response)
        assert "Why it was withheld" in said
        assert "The sailor asked us to check a name." in said
        assert "Sund Courier" in said
        assert "6 May 2024" in said


def test_every_address_of_a_withdrawn_article_is_gone_and_says_why(client, article, chief):
    hide(article, chief, "withdraw")
    for address in addresses(article):
        response = client.get(address)
        assert (response.status_code, response["X-Robots-Tag"]) == (410, "noindex")
        assert "Why it was withdrawn The sailor asked us to check a name." in text(response)
        assert client.head(address)["ETag"] == response["ETag"]


@pytest.mark.parametrize("act", ["withhold", "withdraw"])
def test_neither_words_nor_headline_nor_slug_nor_speaker_nor_reason_stay(client, article, chief, act):
    hide(article, chief, act)
    for address in addresses(article):
        page = client.get(address).content.decode()
        for word in ("Ferry to sail", "ferry-to-sail", "Number 0", "Ida", "a lawyer rang", "clara"):
            assert word not in page, (address, word)


@pytest.mark.parametrize("act", ["withhold", "withdraw"])
def test_the_headline_stays_where_the_chief_said_so(client, article, chief, act):
    hide(article, chief, act, show_headline=True)
    for address in addresses(article):
        page = client.get(address).content.decode()
        assert "Ferry to sail" in page
        assert "ferry-to-sail" not in page


def test_the_tombstone_says_what_remains(client, article, chief):
    hide(article, chief, "withdraw")
    said = text(client.get(f"/articles/{article.pk}/"))
    assert "2, withdrawn with the article. Their pages say so." in said
    assert f"SHA-256 {FINGERPRINT} of the last version" in said


def test_nothing_of_a_withheld_article_stands_on_any_other_page(client, article, chief):
    hide(article, chief)
    for address in ("/", "/articles/", "/statements/", "/people/", "/organisations/"):
        page = client.get(address).content.decode()
        for word in ("Ferry to sail", "Ida Holm", "Sund Courier", f"/articles/{article.pk}/"):
            assert word not in page, (address, word)


def test_what_was_never_public_has_no_notice_on_a_withheld_article(client, article, chief):
    candidate = make_statement(article, "Number 0", source="Ida Holm")
    accepted_since = make_statement(article, "Number 1", source="Ida Holm", state="unnamed")
    hide(article, chief)
    curating.accept(accepted_since, chief, version=1, reason="checked")
    never = client.get("/statements/999999/")
    for statement in (candidate, accepted_since):
        response = client.get(f"/statements/{statement.pk}/")
        assert (response.status_code, response.content) == (404, never.content)


def test_lifting_shows_everything_again_with_what_was_accepted_meanwhile(client, article, chief):
    since = make_statement(article, "Number 1", source="Ida Holm", state="unnamed")
    hide(article, chief)
    curating.accept(since, chief, version=1, reason="checked")
    article.refresh_from_db()
    published = article.publish_at
    publishing.lift(article, chief, version=article.version, reason="the name was right")
    assert [client.get(address).status_code for address in addresses(article)] == [
        301,
        200,
        301,
        200,
        200,
        200,
    ]
    since.refresh_from_db()
    article.refresh_from_db()
    assert (since.has_been_public, article.publish_at) == (True, published)


def test_what_is_only_scheduled_cannot_be_withheld_and_so_betrays_nothing(client, chief):
    article = make_article()
    submit_and_publish(article, chief, at=timezone.now() + timedelta(days=1))
    with pytest.raises(publishing.Refused, match="has not been public"):
        hide(article, chief)
    # Even where the row says so, an article that no reader has seen has no notice.
    Article.objects.filter(pk=article.pk).update(status="withheld")
    assert client.get(f"/articles/{article.pk}/").status_code == 404


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"reason": " ", "public_note": "A name is being checked."}, "for the log"),
        ({"reason": "a lawyer rang", "public_note": " "}, "Tell the readers"),
    ],
)
def test_hiding_needs_a_reason_and_a_public_note(article, chief, given, told):
    for act in (publishing.withhold, publishing.withdraw):
        with pytest.raises(publishing.Refused, match=told):
            act(article, chief, version=article.version, **given)


def test_lifting_needs_a_reason(article, chief):
    hide(article, chief)
    article.refresh_from_db()
    with pytest.raises(publishing.Refused, match="Say why"):
        publishing.lift(article, chief, version=article.version, reason=" ")


def retract(statement, chief):
    curating.retract(
        statement,
        chief,
        version=statement.version,
        reason="a lawyer rang",
        public_note="Somebody else said it.",
    )


def test_a_retracted_statement_is_gone_and_its_address_says_why(client, article, chief):
    first, second = article.statements.order_by("pk")
    retract(first, chief)
    response = client.get(f"/statements/{first.pk}/")
    assert (response.status_code, response["X-Robots-Tag"]) == (410, "noindex")
    said = text(response)
    assert "Why it was retracted Somebody else said it." in said
    for word in ("Number 0", "Ida Holm", "a lawyer rang", "clara"):
        assert word not in response.content.decode()
    assert client.get(f"/statements/{second.pk}/").status_code == 200
    page = client.get(article.get_absolute_url()).content.decode()
    assert (page.count('class="said direct"'), f"/statements/{first.pk}/" in page) == (2, False)


def test_a_restored_statement_is_shown_again(client, article, chief):
    first = article.statements.order_by("pk").first()
    retract(first, chief)
    first.refresh_from_db()
    curating.restore(first, chief, version=first.version, reason="it was right after all")
    assert "Number 0" in client.get(f"/statements/{first.pk}/").content.decode()


def test_a_retraction_needs_a_public_note(article, chief):
    first = article.statements.first()
    with pytest.raises(curating.Refused, match="Tell the readers"):
        curating.retract(first, chief, version=first.version, reason="a lawyer rang", public_note=" ")


def test_on_a_withdrawn_article_a_retracted_statement_says_what_became_of_the_article(client, article, chief):
    first = article.statements.order_by("pk").first()
    retract(first, chief)
    hide(article, chief, "withdraw")
    said = text(client.get(f"/statements/{first.pk}/"))
    assert "Why it was withdrawn" in said
    assert "Somebody else said it." not in said


def test_what_the_editor_writes_to_the_readers_is_escaped(client, article, chief):
    article.refresh_from_db()
    publishing.withdraw(
        article, chief, version=article.version, reason="x", public_note="<b>first</b>\n\nsecond"
    )
    page = client.get(f"/articles/{article.pk}/").content.decode()
    assert "<p>&lt;b&gt;first&lt;/b&gt;</p>" in page
    assert "<p>second</p>" in page


@pytest.mark.parametrize("statements", [1, 3])
def test_query_counts(client, chief, statements, django_assert_num_queries):
    article = make_public(make_person("Olga Berg"), statements=statements)
    hide(article, chief)
    # the article in vain, the withheld one, its decision, the next due one
    with django_assert_num_queries(4):
        client.get(f"/articles/{article.pk}/")
    pk = Statement.objects.filter(article=article).first().pk
    with django_assert_num_queries(4):
        client.get(f"/statements/{pk}/")


def test_accepting_on_a_withheld_article_makes_nothing_public(article, chief):
    other = make_statement(article, "Number 0", source="Ida Holm", state="unnamed")
    hide(article, chief)
    curating.accept(other, chief, version=1, reason="checked")
    other.refresh_from_db()
    assert other.first_public_at is None


def test_a_statement_that_is_retracted_while_its_page_is_made_says_so(client, article, chief, monkeypatch):
    statement = article.statements.first()

    def retracted_meanwhile(article):
        curating.retract(statement, chief, version=2, reason="Misheard", public_note="We had misheard.")
        return []

    monkeypatch.setattr("articles.views.statements.wordings", retracted_meanwhile)
    response = client.get(statement.get_absolute_url())
    assert (response.status_code, "We had misheard." in text(response)) == (410, True)
