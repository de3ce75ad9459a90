"""One act on ticked rows: what would change is shown first, and rows that have moved on are left as they are."""

import re

import pytest
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse

from articles import curating, registering
from articles.models import Decision, Statement
from people.models import Person
from tests.articles.admin_cast import make_cast, messages, sign_in
from tests.articles.ticking import decisions, do, lines, post, tick
from tests.building import make_article, make_editor, make_person, make_revision, make_statement

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:No directory at")]


@pytest.fixture
def cast():
    return make_cast()


@pytest.fixture
def vera():
    return sign_in("Editor")


NAMED = "Ida Holm told Radio Sund · “The ferry sails at noon,”"
OPEN = "Berg denied · denies: closing the pier"


def test_accepting_shows_first_what_would_change_and_why_a_row_would_stay(cast, vera):
    shown = tick(vera, "accept", cast.named, cast.open)
    assert lines(shown) == [
        (
            NAMED,
            "candidate · Ida Holm, reported by Radio Sund",
            "accepted · Ida Holm, reported by Radio Sund",
            "",
        ),
        (
            OPEN,
            "candidate · open: the machine could not decide",
            "",
            "The speaker is still open. Settle who is speaking, then accept.",
        ),
    ]
    assert "Accept: 1 of 2" in shown.content.decode()
    assert decisions() == []


def test_accepting_leaves_one_decision_a_statement_and_all_share_a_batch(cast, vera):
    second = make_statement(cast.article, "pier stays", by=cast.ida, source="A clerk", cue="said")
    answer = do(vera, "accept", tick(vera, "accept", cast.named, second))
    assert messages(answer) == ["2 statements accepted."]
    batches = Decision.objects.filter(action="accept").values_list("statement", "batch")
    assert {statement for statement, _ in batches} == {cast.named.pk, second.pk}
    assert len({batch for _, batch in batches}) == 1
    assert None not in dict(batches).values()


def test_a_row_that_was_overtaken_is_named_and_the_others_are_done(cast, vera):
    second = make_statement(cast.article, "pier stays", by=cast.ida, source="A clerk", cue="said")
    shown = tick(vera, "accept", cast.named, second, cast.open)
    curating.reject(cast.named, make_editor("olga"), version=1, reason="twice")
    done, overtaken, still_open = messages(do(vera, "accept", shown))
    assert done == "1 statement accepted; 2 left as they were."
    assert overtaken.startswith(f"{NAMED}: Nothing was done: olga rejected it on ")
    assert still_open == f"{OPEN}: The speaker is still open. Settle who is speaking, then accept."
    states = Statement.objects.order_by("pk").values_list("status", flat=True)
    assert list(states) == ["rejected", "candidate", "accepted"]


def test_what_another_editor_changed_is_refused_though_the_act_would_still_be_possible(cast, vera):
    shown = tick(vera, "accept", cast.named)
    curating.set_speakers(cast.named, make_editor("olga"), version=1, speakers=[cast.radio])
    done, overtaken = messages(do(vera, "accept", shown))
    assert done == "0 statements accepted; 1 left as it was."
    assert "olga changed it on" in overtaken
    assert decisions("action") == [("change",)]


def test_pressing_twice_does_it_once(cast, vera):
    shown = tick(vera, "accept", cast.named)
    do(vera, "accept", shown)
    assert messages(do(vera, "accept", shown))[0] == "0 statements accepted; 1 left as it was."
    assert [action for (action,) in decisions("action")].count("accept") == 1


def test_rejecting_needs_a_reason_and_every_row_keeps_it(cast, vera):
    shown = tick(vera, "reject", cast.named, cast.open)
    again = do(vera, "reject", shown)
    assert messages(again) == ["Say why it is rejected."]
    assert decisions() == []
    assert messages(do(vera, "reject", again, reason="Nobody says this")) == ["2 statements rejected."]
    assert decisions() == [("reject", "Nobody says this"), ("reject", "Nobody says this")]


def test_a_speaker_is_chosen_then_shown_then_set(cast, vera):
    berg = make_person("Anna Berg")
    shown = tick(vera, "set-speaker", cast.open, cast.named)
    assert [after for _, _, after, _ in lines(shown)] == ["", ""]
    assert 'name="do"' not in shown.content.decode()
    seen = [f"{cast.open.pk}:1", f"{cast.named.pk}:1"]
    shown = post(vera, "set-speaker", Statement, seen, speaker="Ida Holm")
    assert lines(shown) == [
        (
            OPEN,
            "candidate · open: the machine could not decide",
            f"candidate · Ida Holm (person {cast.ida.pk})",
            "",
        ),
        (NAMED, "candidate · Ida Holm, reported by Radio Sund", "", "It says so already."),
    ]
    chosen = f"Ida Holm (person {cast.ida.pk})"
    assert f'type="hidden" name="speaker" value="{chosen}"' in shown.content.decode()
    assert decisions() == []
    again = post(vera, "set-speaker", Statement, seen, speaker="Ida Holm", again="1")
    assert 'name="do"' not in again.content.decode()
    answer = do(vera, "set-speaker", shown, speaker=f"Anna Berg (person {berg.pk})")
    assert messages(answer) == ["2 statements given their speaker."]
    assert [one.who for one in cast.open.attributed("speaker")] == [berg]
    assert [one.who for one in cast.named.attributed("relay")] == [cast.radio]


def test_the_speaker_who_was_shown_is_set_whoever_has_the_name_since(cast, vera):
    berg = make_person("Anna Berg")
    shown = post(vera, "set-speaker", Statement, [f"{cast.open.pk}:1"], speaker="Anna Berg")
    berg.name = "Anne Borg"
    registering.describe(berg, make_editor("nora"), {"name": "Anna Berg"})
    make_person("Anna Berg")
    (chosen,) = re.findall(r'name="speaker" value="([^"]*)"', shown.content.decode())
    do(vera, "set-speaker", shown, speaker=chosen)
    assert [one.who for one in cast.open.attributed("speaker")] == [berg]


@pytest.mark.parametrize("typed", ["", "Nobody Known", "Ida\0Holm"])
def test_nothing_is_set_without_a_speaker_that_the_archive_has(cast, vera, typed):
    shown = post(vera, "set-speaker", Statement, [f"{cast.open.pk}:1"], speaker=typed, do="1")
    assert messages(shown) == [
        f"Nobody in the archive is called “{typed}”." if typed else "Name the speaker."
    ]
    assert decisions() == []


def test_statements_whose_words_left_the_text_are_not_accepted(cast, vera):
    cast.article.current = make_revision(cast.article, "Ferry to stay", "Nobody says anything.")
    cast.article.save()
    (line,) = lines(tick(vera, "accept", cast.named))
    assert line[3] == "No printed words are marked in the current text; there is nothing to accept."


def test_at_most_two_hundred_rows_are_done_at_once(cast, vera):
    one = {
        "article": cast.article,
        "kind": "direct",
        "confidence": 0.5,
        "rule": "r",
        "found": {},
        "text": "x",
    }
    rows = Statement.objects.bulk_create(Statement(engine_version="test", **one) for _ in range(201))
    told = "You ticked more than 200 rows; that many are the most at once."
    assert messages(tick(vera, "reject", *rows)) == [told]
    assert messages(tick(vera, "reject", cast.named, select_across="1")) == [told]
    seen = [f"{row.pk}:1" for row in rows]
    answer = post(vera, "reject", Statement, seen, reason="all of them", do="1")
    assert messages(answer) == ["Tick between 1 and 200 rows."]
    assert decisions() == []
    assert len(lines(tick(vera, "reject", *rows[:200]))) == 200


@pytest.mark.parametrize("seen", [[], ["x"], ["1"], ["1:"], ["1:2:3"], ["-1:1"], ["9" * 30 + ":1"]])
def test_what_names_no_row_does_nothing(cast, vera, seen):
    answer = post(vera, "accept", Statement, seen, do="1")
    assert messages(answer) == ["Tick between 1 and 200 rows."]
    assert decisions() == []


def test_the_list_comes_back_narrowed_as_it_was(cast, vera):
    address = reverse("admin:articles_statement_changelist") + "?sure=sure&q=ferry"
    data = {"action": "accept", "index": "0", "_selected_action": [cast.named.pk]}
    shown = vera.post(address, data)
    assert shown.context["back"] == "sure=sure&q=ferry"
    done = vera.post(
        reverse("admin:articles_statement_ticked-accept"),
        {"row": f"{cast.named.pk}:1", "back": "sure=sure&q=ferry", "do": "1"},
    )
    assert done.url == address


def test_ticked_people_are_confirmed_with_one_batch_and_the_article_that_prints_them_is_shown(cast, vera):
    berg, known = make_person("Anna Berg"), make_person("Nils Aas", confirmed=True)
    shown = tick(vera, "confirm", cast.ida, berg, known)
    proposed, confirmed = "proposed: found in an article", "confirmed by an editor"
    assert [(line.origin, line.before, line.after, line.why) for line in shown.context["lines"]] == [
        ("in no article", proposed, confirmed, ""),
        ("Ferry to sail", proposed, confirmed, ""),
        ("in no article", confirmed, "", "Nils Aas is already confirmed."),
    ]
    registering.add_name(berg, make_editor("olga"), name="A. Berg")
    done, overtaken, already = messages(do(vera, "confirm", shown))
    assert done == "1 person confirmed; 2 left as they were."
    assert overtaken.startswith(f"Anna Berg (person {berg.pk}): Nothing was done: olga named it on ")
    assert already == f"Nils Aas (person {known.pk}): Nils Aas is already confirmed."
    (batch,) = Decision.objects.filter(action="confirm").values_list("batch", flat=True)
    assert batch is not None
    assert Person.objects.get(pk=berg.pk).status == "proposed"


@pytest.mark.parametrize(("act", "model", "count"), [("accept", Statement, 11), ("confirm", Person, 16)])
def test_a_preview_costs_the_same_with_one_row_and_with_three(act, model, count, django_assert_num_queries):
    client = sign_in("Chief")
    for number in range(3):
        article = make_article(f"Ferry {number}", "Ida Holm said it sails.")
        ida = make_person(f"Ida {number}")
        make_statement(article, "it sails", by=ida, source="Ida Holm", cue="said", kind="indirect")
    rows = list(model.objects.order_by("pk"))
    for ticked in (rows[:1], rows):
        ContentType.objects.clear_cache()
        with django_assert_num_queries(count):
            shown = tick(client, act, *ticked)
        assert len(lines(shown)) == len(ticked)
