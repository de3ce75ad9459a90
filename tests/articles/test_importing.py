"""A plain article becomes rows: what the engine found, with its names settled against the archive."""

import pytest
from django.db import connection

from articles.given import Contradiction, Given
from articles.importing import import_article, settle
from articles.models import Attribution, Mention, Revision, Source, Statement
from articles.naming import Names
from articles.reading import read
from extraction import FoundStatement, Speaker
from people.models import Organisation, OrganisationName, Person, PersonName
from tests.articles.test_import_way import FERRY, SEED
from tests.building import make_organisation, make_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def bring(tmp_path):
    """Import a text, with what is said of it."""

    def run(text, dry_run=False, **given):
        path = tmp_path / "article.txt"
        path.write_text(text, encoding="utf-8")
        return import_article(read(path, 10_000), Given(**given), dry_run=dry_run)

    return run


def test_the_words_of_the_seed_are_kept_as_printed():
    import_article(read(SEED, 10_000), Given())
    assert list(Statement.objects.order_by("id").values_list("text", flat=True)) == [
        "to respect human rights progress in different countries",
        "It is necessary to respect human rights progress in all countries,",
        "The national traits of each country are different, there are differences in history and culture, "
        "the social system, the level of socio-economic development,",
        "It is only necessary and possible to proceed from the actual situation in the country and people’s "
        "needs in order to find an appropriate way to develop human rights,",
        "escaping the reality and blindly copying the models of other countries can lead to catastrophic "
        "repercussions which in the end will cause the suffering of many people",
        "China is ready to maintain active dialogue and develop cooperation in the sphere of human rights "
        "with all sides based on equality and mutual respect, expand consensus, minimize differences of "
        "opinion, share best practices, facilitate the promotion of human rights for the global good",
        "the UN Human Rights Office is willing to bolster and discuss cooperation with the Chinese side and "
        "make joint efforts to promote the progress of the global human rights cause",
        "during the visit she expected to establish contacts and directly communicate with the Chinese "
        "government as well as with the representatives of different circles of society",
        "this visit will allow her to better understand China",
        "the visit will last until May 28",
    ]
    revision = Revision.objects.get()
    assert (revision.dateline, revision.source.media_type) == (
        "25th May 2022 – (Beijing)",
        "text/plain; charset=utf-8",
    )


def test_what_the_machine_proposed_names_the_rows_that_it_made():
    import_article(read(SEED, 10_000), Given())
    second = Statement.objects.order_by("id")[1]
    xi, television = Person.objects.get(name="Xi Jinping"), Organisation.objects.get(name__startswith="China")
    assert second.found["speakers"] == [{"name": "Xi Jinping", "kind": "person", "id": xi.pk}]
    assert second.found["reported_by"] == [
        {"name": "China Central Television", "kind": "organisation", "id": television.pk}
    ]


@pytest.mark.parametrize(
    ("dateline", "place", "date", "day"),
    [
        ("BEIJING, May 25 (Xinhua) -- ", "Beijing", "--05-25", None),
        ("LONDON (Reuters) - ", "London", "", None),
        ("", "", "", None),
        ("SUND, February 30, 2022 (Nordpress) -- ", "Sund", "", None),
    ],
)
def test_place_and_date_are_what_is_printed_and_no_more(bring, dateline, place, date, day):
    article = bring(f"Ferry to sail\n\n{dateline}The ferry sails at noon.").article
    assert (article.current.place, article.current.dateline) == (place, dateline.rstrip())
    assert (article.printed_date, article.printed_day) == (date, day)
    assert article.date_from == ("dateline" if date else "")


@pytest.mark.parametrize(
    ("printed", "published", "kept", "origin"),
    [
        ("May 4, 2022", "2022-05", "2022-05-04", "dateline"),
        ("May 4, 2022", "2022-05-04", "2022-05-04", "dateline"),
        ("May 4", "2022", "2022-05-04", "option"),
        ("May 4", "2022-05-04", "2022-05-04", "option"),
    ],
)
def test_the_fuller_of_two_dates_that_agree_is_kept(bring, printed, published, kept, origin):
    article = bring(FERRY.replace("May 4", printed), published=published).article
    assert (article.printed_date, article.date_from, str(article.printed_day)) == (kept, origin, "2022-05-04")


@pytest.mark.parametrize("published", ["2022-05-05", "2022-06", "2021-05-04"])
def test_a_date_that_contradicts_the_printed_one_is_refused(bring, published):
    with pytest.raises(Contradiction, match=f"prints the date 2022-05-04, but --published says {published}"):
        bring(FERRY.replace("May 4", "May 4, 2022"), published=published)
    assert Source.objects.count() == 0


def test_the_publisher_under_another_name_is_the_same_publisher(bring):
    post = make_organisation("Sund Post")
    OrganisationName.objects.create(organisation=post, name="The Post")
    assert bring(FERRY, publisher="The Post").article.publisher == post
    assert bring(FERRY, publisher="The Post").status == "already imported"


@pytest.mark.parametrize("dry_run", [True, False])
def test_a_publisher_that_fits_two_is_refused(bring, dry_run):
    make_organisation("Sund Post")
    make_organisation("Sund Post")
    with pytest.raises(Contradiction, match="the archive has 2 called “Sund Post”"):
        bring(FERRY, dry_run, publisher="Sund Post")


def test_one_person_under_two_names_has_one_mention_with_all_places(bring):
    ida = make_person("Ida Holm")
    PersonName.objects.create(person=ida, name="Ida Maria Berg")
    bring("Ferry\n\n“The ferry sails at noon,” Ida Holm said. “It is late,” Ida Maria Berg said.")
    assert [(m.who, m.spans) for m in Mention.objects.all()] == [(ida, [[27, 35], [56, 70]])]


def test_a_bare_surname_is_left_open_with_its_bearers(bring):
    first, second = make_person("Ida Berg"), make_person("Ola Berg")
    bring("Ferry to sail\n\n“The ferry sails at noon,” Berg said.")
    statement = Statement.objects.get()
    assert statement.speaker_state == "open"
    assert [c["id"] for c in statement.found["candidates"]] == [first.pk, second.pk]
    assert (Attribution.objects.count(), Mention.objects.count(), Person.objects.count()) == (0, 0, 2)


def test_somebody_without_a_name_is_kept_in_the_article_s_words(bring):
    bring("Ferry to sail\n\n“The ferry sails at noon,” a spokesman said.")
    statement = Statement.objects.get()
    assert statement.speaker_state == "unnamed"
    assert statement.found["speakers"] == [{"name": "a spokesman", "kind": "unnamed", "id": None}]
    assert (Attribution.objects.count(), Person.objects.count()) == (0, 0)


@pytest.mark.parametrize("count", [1, 3])
def test_an_import_makes_the_same_queries_for_one_statement_and_for_three(
    bring, count, django_assert_num_queries
):
    names = ("Ida Holm", "Ola Lund", "Kim Vik")[:count]
    text = " ".join(f"“The ferry sails at noon,” {name} said." for name in names)
    with django_assert_num_queries({"sqlite": 21, "postgresql": 22}[connection.vendor]):  # and the lock
        bring(f"Ferry to sail\n\n{text}")
    assert Statement.objects.count() == count


def test_a_failure_leaves_nothing_half_written(bring, monkeypatch):
    def full(*args, **options):
        raise OSError("disk full")

    monkeypatch.setattr(Mention.objects, "bulk_create", full)
    with pytest.raises(OSError, match="disk full"):
        bring(FERRY)
    assert (Source.objects.count(), Statement.objects.count(), Person.objects.count()) == (0, 0, 0)


def test_one_open_speaker_of_two_leaves_the_statement_open():
    ida, ola = make_person("Ida Holm"), make_person("Ola Berg")
    speakers = (Speaker("Ida Holm", "person"), Speaker("Berg", "person"))
    found = FoundStatement("direct", False, ((0, 4),), (), (), (), speakers, (), (), "rule", "name", 0.9, ())
    proposal = settle(found, Names((s.name, s.kind) for s in speakers))
    assert (proposal.state, proposal.speakers) == ("open", ())
    assert [c["id"] for c in proposal.candidates] == [ola.pk]
    assert ida.attributions.count() == 0


def test_a_dry_run_takes_no_lock(bring, monkeypatch):
    def locked():
        raise AssertionError("a dry run took the lock")

    monkeypatch.setattr("articles.importing.take_turn", locked)
    assert bring(FERRY, dry_run=True).status == "would be imported"
