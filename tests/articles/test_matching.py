"""Which article of the archive a text is, and what an import does to an article that is there already."""

import json

import pytest
from django.db import connection

from articles import publishing
from articles.given import Contradiction, Given
from articles.importing import import_article
from articles.matching import shared
from articles.models import Article, Decision, Revision, Statement
from articles.reading import read
from tests.articles.test_import_way import rows, run
from tests.building import make_article, make_editor, make_organisation, publish

pytestmark = pytest.mark.django_db

URL = "https://example.org/ferry"
FIRST = (
    "“The ferry sails at noon,” Ida Holm said. The pier is open. The captain is Ola Berg. It is a fine day."
)
# With its dateline 30 words, of which it has 18 in common with the first: just enough.
CHANGED = (
    "“The ferry sails at one,” Ida Holm said. The pier is shut. Nobody knows any captain. "
    "It rains day and night, since Friday, they say."
)


def text(body=FIRST, date="May 4, 2022", headline="Ferry to sail"):
    return f"{headline}\n\nSUND, {date} (Nordpress) -- {body}"


@pytest.fixture
def bring(tmp_path):
    """Import a text, with what is said of it."""

    def run(content, dry_run=False, **given):
        path = tmp_path / "article.txt"
        path.write_text(content, encoding="utf-8")
        return import_article(read(path, 10_000), Given(**given), dry_run=dry_run)

    return run


@pytest.fixture
def post():
    return make_organisation("Sund Post", confirmed=True)


@pytest.fixture
def known(bring, post):
    """An article of the Sund Post, imported from its address."""
    return bring(text(), publisher="Sund Post", source_url=URL).article


def everything(article):
    """All that a new text must leave as it is."""
    row = Article.objects.filter(pk=article.pk).values().get()
    return (
        row,
        list(article.statements.values()),
        list(article.current.mentions.values()),
        Decision.objects.count(),
    )


@pytest.mark.parametrize(
    ("one", "other", "part"),
    [
        ("The ferry sails.", "the FERRY sails", 1.0),
        ("Åse said so.", "ase said so", 1.0),
        ("one two three four five", "five four three six seven", 0.6),
        ("no no no", "no", 1 / 3),
        ("one", "one two three four", 0.25),
        ("one two", "three four", 0.0),
        ("…", "!", 1.0),
    ],
)
def test_words_in_common_are_counted_as_a_part_of_the_longer_text(one, other, part):
    assert shared(one, other) == shared(other, one) == pytest.approx(part)


@pytest.mark.parametrize(
    "given",
    [
        {"source_url": URL},
        {"publisher": "Sund Post"},
        {"article": "known"},
        {"article": "known", "publisher": "Sund Post", "source_url": URL, "published": "2022-05"},
    ],
)
def test_a_changed_text_of_a_known_article_is_a_pending_revision_and_nothing_else_changes(
    known, bring, given
):
    if "article" in given:
        given = {**given, "article": known.pk}
    before = everything(known)
    outcome = bring(text(CHANGED), **given)
    assert (outcome.status, outcome.article) == ("pending revision", known)
    assert list(Revision.objects.pending()) == [outcome.revision]
    assert outcome.revision.body == f"SUND, May 4, 2022 (Nordpress) -- {CHANGED}"
    assert bytes(outcome.revision.source.content).decode() == text(CHANGED)
    assert everything(known) == before
    assert Article.objects.count() == 1


def test_a_pending_text_again_is_already_imported(known, bring):
    pending = bring(text(CHANGED), source_url=URL).revision
    before = rows()
    again = bring(text(CHANGED), source_url=URL)
    assert (again.status, again.article, again.revision) == ("already imported", known, pending)
    assert rows() == before


def test_a_dry_run_says_that_it_would_be_a_pending_revision(known, bring):
    before = rows()
    outcome = bring(text(CHANGED), dry_run=True, source_url=URL)
    assert (outcome.status, outcome.article, outcome.revision) == ("would be a pending revision", known, None)
    assert rows() == before


def test_the_address_alone_makes_a_text_one_of_that_article(known, bring):
    outcome = bring("Another headline\n\nWith other words.", source_url=URL)
    assert (outcome.status, outcome.article) == ("pending revision", known)


@pytest.mark.parametrize(
    ("content", "given"),
    [
        (text(CHANGED, headline="Ferry sails"), {"publisher": "Sund Post"}),
        (text(CHANGED, date="May 5, 2022"), {"publisher": "Sund Post"}),
        (text(CHANGED), {"publisher": "Fjord Post"}),
        (text(CHANGED), {}),
        (text(CHANGED.replace("pier", "quay")), {"publisher": "Sund Post"}),
        (text(CHANGED), {"publisher": "Sund Post", "source_url": URL + "/2"}),
    ],
    ids=["headline", "date", "publisher", "no publisher", "words", "address"],
)
def test_anything_less_is_another_article(known, bring, content, given):
    outcome = bring(content, **given)
    assert (outcome.status, Article.objects.count()) == ("imported", 2)
    assert Revision.objects.pending().count() == 0


def test_a_date_without_its_year_is_not_enough(bring, post):
    first = bring(text(date="May 4"), publisher="Sund Post").article
    second = bring(text(CHANGED, date="May 4"), publisher="Sund Post")
    assert second.status == "imported"
    assert second.warnings == (f"looks like article {first.pk} (use --article {first.pk})",)


def test_of_two_articles_that_both_fit_it_is_neither(known, bring, post):
    other = make_article(
        "Ferry to sail", known.current.body + " Soon.", publisher=post, printed_date="2022-05-04"
    )
    outcome = bring(text(CHANGED), publisher="Sund Post")
    assert outcome.status == "imported"
    assert outcome.warnings == tuple(
        f"looks like article {a.pk} (use --article {a.pk})" for a in (known, other)
    )


def test_another_text_under_the_same_headline_and_date_is_told_with_the_article_it_looks_like(
    known, tmp_path
):
    path = tmp_path / "changed.txt"
    path.write_text(text("Nothing of the other text."), encoding="utf-8")
    out, err, code = run(path)
    assert (code, "changed.txt: imported as article" in out) == (0, True)
    assert err == f"{path}: Warning: looks like article {known.pk} (use --article {known.pk})\n"


def test_without_a_date_nothing_looks_like_anything(bring):
    bring("Weather\n\nIt rains.")
    assert bring("Weather\n\nIt snows.").warnings == ()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"publisher": "Fjord Post"}, "publisher Sund Post, but --publisher says Fjord Post"),
        ({"source_url": URL + "/2"}, f"address {URL}, but --source-url says {URL}/2"),
    ],
)
@pytest.mark.parametrize("body", [FIRST, CHANGED])
def test_what_contradicts_the_article_is_an_error_that_names_both(known, bring, given, said, body):
    before = rows()
    prefix = "already imported as" if body == FIRST else "a new text of"
    with pytest.raises(Contradiction, match=f"^{prefix} article {known.pk}, {said}"):
        bring(text(body), article=known.pk, **given)
    assert rows() == before


def test_a_date_that_is_not_the_article_s_is_an_error_that_names_both(known, bring):
    said = f"a new text of article {known.pk}, date 2022-05-04, but --published says 2022-05-05"
    with pytest.raises(Contradiction, match=said):
        bring("Ferry to sail\n\nNo date.", article=known.pk, published="2022-05-05")


def test_an_article_that_has_none_is_said_to_have_none(bring):
    article = bring("Ferry to sail\n\nNo date.").article
    with pytest.raises(
        Contradiction, match=f"article {article.pk}, date not stated, but --published says 2022"
    ):
        bring("Ferry to sail\n\nNo date yet.", article=article.pk, published="2022")


@pytest.mark.parametrize("number", [999_999, -1, 10**30])
def test_an_article_that_is_not_there_is_an_error(bring, number):
    with pytest.raises(Contradiction, match=f"--article {number}: the archive has no article of this number"):
        bring(text(), article=number)
    assert Article.objects.count() == 0


def test_a_text_of_one_article_is_not_made_one_of_another(known, bring):
    other = make_article()
    said = f"already imported as article {known.pk}, but --article says {other.pk}"
    with pytest.raises(Contradiction, match=said):
        bring(text(), article=other.pk)


def test_an_address_of_two_articles_decides_nothing(known, bring):
    other = make_article(source_url=URL)
    with pytest.raises(Contradiction, match=f"articles {known.pk} and {other.pk} have this address"):
        bring(text(CHANGED), source_url=URL)
    assert bring(text(CHANGED), source_url=URL, article=known.pk).status == "pending revision"


def test_another_printed_date_is_told_and_the_article_keeps_its_own(known, bring):
    outcome = bring(text(CHANGED, date="May 5, 2022"), source_url=URL)
    assert outcome.warnings == (f"prints the date 2022-05-05; article {known.pk} keeps its own (2022-05-04)",)
    known.refresh_from_db()
    assert (known.printed_date, outcome.printed_date) == ("2022-05-04", "2022-05-04")


@pytest.mark.parametrize("state", ["discarded", "withdrawn"])
def test_an_article_that_was_taken_away_does_not_come_back_as_another_one(known, bring, state):
    chief = make_editor()
    if state == "discarded":
        publishing.discard(known, chief, version=known.version, reason="Twice.")
    else:
        publish(known, chief)
        known.refresh_from_db()
        publishing.withdraw(known, chief, version=known.version, reason="Wrong.", public_note="It was wrong.")
    assert bring(text()).status == "already imported"
    for mark, given in {
        "!": {"source_url": URL},
        "?": {"publisher": "Sund Post"},
        ";": {"article": known.pk},
    }.items():
        outcome = bring(text(CHANGED + mark), **given)
        assert (outcome.status, outcome.article) == ("pending revision", known)
    known.refresh_from_db()
    assert (known.status, Article.objects.count(), Revision.objects.pending().count()) == (state, 1, 3)


def test_the_state_of_an_article_that_was_there_before_is_told(known, tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(text(), encoding="utf-8")
    assert run(path)[0] == f"{path}: already imported as article {known.pk} (draft)\n"
    path.write_text(text(CHANGED), encoding="utf-8")
    out, err, code = run(path, article=known.pk)
    assert (out, err, code) == (f"{path}: pending revision of article {known.pk} (draft)\n", "", 0)


def test_json_names_the_article_and_the_pending_revision(known, tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(text(CHANGED), encoding="utf-8")
    told = json.loads(run(path, source_url=URL, json=True)[0])
    pending = Revision.objects.pending().get()
    assert (told["status"], told["article"], told["revision"]) == ("pending revision", known.pk, pending.pk)
    assert (told["statements"], Statement.objects.filter(article=known).count()) == ([], 1)


@pytest.mark.parametrize("count", [1, 3])
def test_a_pending_revision_takes_the_same_queries_however_many_came_before(
    known, bring, count, django_assert_num_queries
):
    for number in range(count):
        bring(text(f"{CHANGED} {number}"), source_url=URL)
    with django_assert_num_queries({"sqlite": 16, "postgresql": 17}[connection.vendor]):  # and the lock
        bring(text(CHANGED), source_url=URL)
