import pytest

from extraction import find_statements
from extraction.rules import CUE_RULES, SENTENCE_RULES

# function: an article, the rule as pages print it, who speaks, and the words that it takes
FINDS = {
    "quoted_as_saying": (
        "Anna Berg came. Radio Sund quoted Anna Berg as saying that the ferry would sail.",
        "someone quoted someone as saying",
        ["Anna Berg"],
        ["the ferry would sail"],
    ),
    "denied": ("Anna Berg denied taking bribes.", "a denial", ["Anna Berg"], ["taking bribes"]),
    "as_reported": (
        "As the Transport Ministry reported on Friday, the port will close.",
        "as someone reported",
        ["Transport Ministry"],
        ["the port will close"],
    ),
    "quotation_before": (
        "“The ferry will sail,” Anna Berg said.",
        "quotation followed by who said it",
        ["Anna Berg"],
        ["The ferry will sail,"],
    ),
    "expressed_hope": (
        "Anna Berg expressed the hope that the fair would be held every year.",
        "a hope or doubt that was expressed",
        ["Anna Berg"],
        ["the fair would be held every year"],
    ),
    "clause_after_that": (
        "On Monday Anna Berg and Tom Lind said that the ferry would sail.",
        "a clause after “that”",
        ["Anna Berg", "Tom Lind"],
        ["the ferry would sail"],
    ),
    "quotation_after": (
        "Anna Berg said: “The ferry will sail.”",
        "who said it followed by a quotation",
        ["Anna Berg"],
        ["The ferry will sail."],
    ),
    "text_after_colon": (
        "Our reporter Anna Berg writes: Do not be fooled by the calm.",
        "who writes, then the words after a colon",
        ["Anna Berg"],
        ["Do not be fooled by the calm."],
    ),
    "accused_of": (
        "The Harbour Alliance accused the commission of ignoring the charges.",
        "who was accused of what",
        ["Harbour Alliance"],
        ["the commission of ignoring the charges"],
    ),
    "described_as": (
        "Anna Berg described the series as a mess.",
        "described as",
        ["Anna Berg"],
        ["a mess"],
    ),
    "called_something": (
        "Anna Berg called the plan “a gift”.",
        "what it was called",
        ["Anna Berg"],
        ["the plan “a gift”"],
    ),
    "called_for": (
        "The Harbour Union called for a new vote.",
        "what was called for",
        ["Harbour Union"],
        ["a new vote"],
    ),
    "asked_to": (
        "Anna Berg urged drivers to stay at home.",
        "who was asked to do what",
        ["Anna Berg"],
        ["drivers to stay at home"],
    ),
    "promised_to": (
        "Anna Berg promised to refund everybody.",
        "what was promised or urged",
        ["Anna Berg"],
        ["to refund everybody"],
    ),
    "clause_without_that": (
        "Anna Berg said the ferry would sail.",
        "a clause straight after the cue",
        ["Anna Berg"],
        ["the ferry would sail"],
    ),
    "clause_before_cue": (
        "The ferry will sail by spring, Anna Berg said.",
        "a clause before who said it",
        ["Anna Berg"],
        ["The ferry will sail by spring"],
    ),
    "was_quoted": (
        "Anna Berg was quoted by Radio Sund as saying that the ferry would sail.",
        "someone was quoted as saying",
        ["Anna Berg"],
        ["the ferry would sail"],
    ),
    "according_to": (
        "According to Anna Berg, the ferry will sail.",
        "according to someone",
        ["Anna Berg"],
        ["the ferry will sail"],
    ),
    "in_the_opinion": (
        "Anna Berg met both of the captains. In her opinion, both are right.",
        "in someone's opinion",
        ["Anna Berg"],
        ["both are right"],
    ),
    "as_told": (
        "As reported by Radio Sund, the ferry will not sail.",
        "as someone reported",
        ["Radio Sund"],
        ["the ferry will not sail"],
    ),
    "made_clear": (
        "Anna Berg was adamant that the ferry would sail.",
        "what somebody made clear",
        ["Anna Berg"],
        ["the ferry would sail"],
    ),
    "put_it": (
        "As Anna Berg put it, “We sail or we sink.”",
        "how somebody put it",
        ["Anna Berg"],
        ["We sail or we sink."],
    ),
    "document_found": (
        "The report found that forty boats were unsafe.",
        "what a document found",
        ["The report"],
        ["forty boats were unsafe"],
    ),
    "put_the_toll": (
        "Anna Berg put the toll at forty.",
        "at what somebody put a number",
        ["Anna Berg"],
        ["the toll at forty"],
    ),
    "spoke_of": (
        "Anna Berg spoke of “a night without sleep”.",
        "what somebody spoke of",
        ["Anna Berg"],
        ["“a night without sleep”"],
    ),
    "admitted_doing": (
        "Anna Berg admitted stealing the bell.",
        "what was admitted or proposed",
        ["Anna Berg"],
        ["stealing the bell"],
    ),
    "stressed_the_need": (
        "Anna Berg stressed the need to dredge the river.",
        "what was stressed or demanded",
        ["Anna Berg"],
        ["the need to dredge the river"],
    ),
    "expressed_readiness": (
        "Anna Berg expressed her readiness to mediate.",
        "what somebody was ready to do",
        ["Anna Berg"],
        ["to mediate"],
    ),
    "announced_something": (
        "Anna Berg announced a new ferry to the islands.",
        "what was announced or promised",
        ["Anna Berg"],
        ["a new ferry to the islands"],
    ),
    "judged": (
        "Anna Berg mocked the council for “counting gulls”.",
        "what was said of somebody or something",
        ["Anna Berg"],
        ["the council for “counting gulls”"],
    ),
    "told_how": (
        "Anna Berg told the court how the flood came up at night.",
        "how it happened",
        ["Anna Berg"],
        ["how the flood came up at night"],
    ),
    "was_called": (
        "The hall has been called “a fridge with pews” by Anna Berg.",
        "what it was called",
        ["Anna Berg"],
        ["“a fridge with pews”"],
    ),
    "found_it": (
        "Anna Berg found the play “as flat as a plate” and left.",
        "what was said of somebody or something",
        ["Anna Berg"],
        ["the play “as flat as a plate”"],
    ),
    "somebodys_claim": (
        "The crew had heard of Anna Berg's claim that the pier was safe.",
        "somebody's claim",
        ["Anna Berg"],
        ["the pier was safe"],
    ),
    "as_someone_has_it": (
        "Anna Berg spoke. As Anna Berg has it, the gulls came first.",
        "as someone reported",
        ["Anna Berg"],
        ["the gulls came first"],
    ),
    "quotation_after_clause": (
        "Anna Berg says the sheep are fine: “They sleep.”",
        "a clause, a colon and a quotation",
        ["Anna Berg"],
        ["They sleep."],
    ),
    "label_and_quotation": (
        "Mayor Anna Berg on the radio: “The ferry will sail at noon.”",
        "a name, a colon and a quotation",
        ["Anna Berg"],
        ["The ferry will sail at noon."],
    ),
    "carry_on": (
        "Anna Berg said that the ferry would sail. “The crew is ready.”",
        "a quotation that goes on without naming its speaker",
        ["Anna Berg"],
        ["The crew is ready."],
    ),
    "answers": (
        "Q: Will it sail?\n\nA: It will sail at noon.\n\nQ: And the crew?\n\nA: They are ready.",
        "an answer in an interview",
        [],
        ["They are ready."],
    ),
}
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
