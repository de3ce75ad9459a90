import pytest

from extraction import find_statements
from extraction.rules import CUE_RULES, SENTENCE_RULES
from tests.extraction.rule_examples import FINDS

NOTHING = {
    "quoted_as_saying": "The shares were quoted on the exchange.",
    "denied": "Anna Berg was denied entry to the port.",
    "as_reported": "As the Transport Ministry grew, the port closed.",
    "quotation_before": "Anna Berg sailed on the “Lark” ferry.",
    "expressed_hope": "Anna Berg hoped in silence.",
    "clause_after_that": "Anna Berg is not expected to say that the ferry will sail.",
    "quotation_after": "Anna Berg painted “The Ferry”.",
    "text_after_colon": "The sign: do not enter.",
    "accused_of": "The court accused nobody.",
    "described_as": "Anna Berg described the series.",
    "called_something": "The plan is a gift.",
    "called_for": "The Harbour Union called a new vote.",
    "asked_to": "Anna Berg urged drivers.",
    "promised_to": "A promise was kept.",
    "clause_without_that": "Anna Berg declined to say whether the ferry would sail.",
    "clause_before_cue": "By spring, Anna Berg sailed.",
    "was_quoted": "Anna Berg was heard by Radio Sund.",
    "all_somebody_said": "“The Long Wait” was all the rage. Anna Berg left.",
    "according_to": "The ferry will sail according to plan.",
    "in_the_opinion": "In her cabin, both are asleep.",
    "as_told": "As seen by the shore, the ferry did not sail.",
    "made_clear": "Anna Berg was at sea so that the ferry would sail.",
    "put_it": "Anna Berg put it on the “Lark”.",
    "document_found": "Anna Berg found that the door was open.",
    "put_the_toll": "Anna Berg put the boat at anchor.",
    "spoke_of": "Anna Berg spoke of a night without sleep.",
    "admitted_doing": "The club admitted nobody.",
    "stressed_the_need": "Anna Berg stressed the first word.",
    "expressed_readiness": "Anna Berg expressed her thanks to the crew.",
    "announced_something": "The film promised a good night, and Anna Berg proposed a toast.",
    "judged": "Anna Berg likened the hall to a ship.",
    "told_how": "Anna Berg told a story.",
    "was_called": "The hall is called “The Fridge” in town.",
    "found_it": "Anna Berg found a note “in blue ink” and a banner reading “Go home”.",
    "somebodys_claim": "The crew laughed at any claim that came from the hall.",
    "as_sources_say": "Anna Berg left the hall, and two aides stayed.",
    "was_told_to": "The boat was asked for by Anna Berg to no end.",
    "as_someone_has_it": "As Anna Berg has it in hand, nobody worries.",
    "quotation_after_clause": "The hall is full: “The Fridge” is its name.",
    "label_and_quotation": "On the wall of the cabin: a clock.",
    "carry_on": "Anna Berg said nothing. The crew was ready.",
    "answers": "Q is the letter after P. A is the first.",
}
# These read whole paragraphs or what the others found, and stand outside the lists.
BESIDE = {"carry_on", "answers", "quotation_after_clause"}


@pytest.mark.parametrize("rule", FINDS)
def test_a_rule_finds_its_statement(rule):
    body, name, speakers, content = FINDS[rule]
    said = find_statements(body).statements[-1]
    assert said.rule == name
    assert [speaker.name for speaker in said.speakers] == speakers
    assert [body[a:b] for a, b in said.content] == content


@pytest.mark.parametrize("rule", NOTHING)
def test_a_rule_finds_nothing_where_nothing_is_said(rule):
    assert find_statements(NOTHING[rule]).statements == ()


def test_every_rule_has_both_cases():
    rules = {rule.__name__ for rule in CUE_RULES + SENTENCE_RULES} | BESIDE
    assert set(FINDS) == set(NOTHING) == rules
