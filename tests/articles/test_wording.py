"""How a statement is worded: with its cue, with its doubt, with our quotation marks only around direct words."""

import pytest
from django.template.loader import render_to_string

from articles.models import Statement
from articles.wording import Wording, joined, shortened
from tests.building import make_article, make_organisation, make_person, make_statement

pytestmark = pytest.mark.django_db


def worded(body, words, **fields):
    statement = make_statement(make_article(body=body), words, **fields)
    return Wording(Statement.objects.with_all().get(pk=statement.pk), number=1)


def listed(said):
    """The list item as text, without its last line."""
    html = render_to_string("articles/_statement.html", {"said": said}).split('<p class="from">')[0]
    for tag, mark in (("<q>", "‹"), ("</q>", "›")):
        html = html.replace(tag, mark)
    return " ".join("".join(piece.partition(">")[2] for piece in f">{html}".split("<")).split())


def test_direct_words_stand_in_our_quotation_marks():
    ida = make_person("Ida Holm", confirmed=True)
    said = worded("“It sails,” said Holm.", "It sails,", by=ida, source="Holm", cue="said")
    assert said.words == "“It sails,”"
    assert said.title == "Ida Holm: “It sails,”"
    assert listed(said) == "Ida Holm said “It sails,”"


def test_parts_of_one_quotation_have_an_ellipsis_between_them():
    said = worded("“It sails,” said a man. “Now.”", ["It sails,", "Now."], source="a man", state="unnamed")
    assert said.words == "“It sails,” … “Now.”"
    assert said.line == "“It sails,” … “Now.”"


def test_indirect_words_stand_bare_after_source_and_cue():
    ida = make_person("Ida Holm", confirmed=True)
    said = worded("Holm said that it sails.", "it sails", by=ida, source="Holm", cue="said", kind="indirect")
    assert said.line == "in print “Holm said”: it sails"
    assert said.title == "Ida Holm, in print “Holm said”: it sails"
    assert listed(said) == "Ida Holm (‹Holm›) said it sails"


def test_mixed_words_keep_the_quotation_marks_of_the_article_alone():
    said = worded(
        'He said it was "late".', 'it was "late"', source="He", cue="said", kind="mixed", state="unnamed"
    )
    assert said.line == 'in print “He said”: it was "late"'


def test_a_denial_reads_as_a_denial():
    berg = make_person("Nils Berg", confirmed=True)
    fields = {"by": berg, "source": "Berg", "cue": "denied", "denies": True}
    said = worded("Berg denied taking it.", "taking it", kind="indirect", **fields)
    assert said.line == "in print “Berg denied”; denies: taking it"
    assert said.title == "Nils Berg, in print “Berg denied”; denies: taking it"
    assert listed(said) == "Nils Berg (‹Berg›) in print ‹denied› denies: taking it"
    assert said.kind == "Indirect denial"


def test_a_denial_of_direct_words_reads_as_a_denial():
    berg = make_person("Nils Berg", confirmed=True)
    said = worded("Berg denied he said “go”.", "go", by=berg, source="Berg", cue="denied", denies=True)
    assert said.line == "denies: “go”"
    assert said.title == "Nils Berg, denies: “go”"
    assert listed(said) == "Nils Berg in print ‹denied› denies: “go”"


def test_a_cue_that_stands_apart_from_its_source_has_an_ellipsis_between_them():
    said = worded(
        "It sails, said the tall Holm.",
        "It sails",
        source="Holm",
        cue="said",
        kind="indirect",
        state="unnamed",
    )
    assert said.printed == "said … Holm"


def test_who_relayed_it_is_named_and_on_its_own_page_the_cue_is():
    ida, radio = make_person("Ida Holm", confirmed=True), make_organisation("Radio Carra", confirmed=True)
    fields = {"by": ida, "source": "she", "cue": "told", "via": radio, "relay": "Radio Carra"}
    said = worded("“It sails,” she told Radio Carra.", "It sails,", **fields)
    assert listed(said) == "Ida Holm reported by Radio Carra “It sails,”"
    assert listed(Wording(said.statement, subject=radio)) == "Ida Holm in print ‹told› “It sails,”"
    assert listed(Wording(said.statement, subject=ida)) == "‹she› reported by Radio Carra “It sails,”"


def test_a_fact_and_our_doubt_are_two_answers():
    body = "“It sails,” said Berg."
    unnamed = worded(body, "It sails,", source="Berg", cue="said", state="unnamed")
    unresolved = worded(body, "It sails,", source="Berg", cue="said", state="unresolved")
    assert (unnamed.who, unresolved.who) == (
        "Not named in the article: “Berg”",
        "Not settled: printed “Berg”",
    )
    assert listed(unnamed) == "Not named in the article: ‹Berg› said “It sails,”"
    assert listed(unresolved) == "Not settled: printed ‹Berg› said “It sails,”"


@pytest.mark.parametrize("fields", [{"confirmed": False}, {"confirmed": True, "listed": False}])
def test_a_speaker_without_a_page_keeps_the_printed_name(fields):
    ida = make_person("Ida Holm", **fields)
    said = worded("“It sails,” said Holm.", "It sails,", by=ida, source="Holm", cue="said")
    assert said.who == "“Holm”"
    assert listed(said) == "‹Holm› said “It sails,”"


def test_a_relay_without_a_page_keeps_the_printed_name():
    ida, radio = make_person("Ida Holm", confirmed=True), make_organisation("Radio Carra", confirmed=False)
    fields = {"by": ida, "source": "she", "cue": "told", "via": radio, "relay": "the station"}
    said = worded("“It sails,” she told the station.", "It sails,", **fields)
    assert said.relays_named == "the station"
    assert "reported by ‹the station›" in listed(said)


def test_two_speakers_are_both_named():
    both = [make_person("Ida Holm", confirmed=True), make_person("Nils Berg", confirmed=True)]
    said = worded("“It sails,” they said.", "It sails,", by=both, source="they", cue="said")
    assert said.who == "Ida Holm and Nils Berg"
    assert joined([*both, make_person("Olga Lind")]) == "Ida Holm, Nils Berg and Olga Lind"


def test_a_long_title_is_cut_inside_its_quotation_marks():
    assert shortened("“" + "word " * 30 + "end”") == "“" + "word " * 16 + "word …”"
    assert shortened("short\nwords") == "short words"
