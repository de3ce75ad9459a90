"""Who is meant: pronouns, surnames, descriptions and quotations without an attribution."""

import pytest

from extraction import find_statements

MEANT = {
    "he is the only man named": (
        "Tom Berg opened the market on Monday. He said that the stalls were full.",
        ["Tom Berg"],
    ),
    "the subject comes before the object": (
        "Anna Berg met Clara Lind at the harbour. She said that the quay was safe.",
        ["Anna Berg"],
    ),
    "a name inside the quotation is not meant": (
        "Anna Berg left the hall. “Karla Lind was kind,” she said.",
        ["Anna Berg"],
    ),
    "the article's own words tell he from she": (
        "Ines Holm, a spokeswoman for the port, met the mayor, Tom Berg. She said that the crane would stay.",
        ["Ines Holm"],
    ),
    "a husband is he": (
        "Vera Holm and her husband, Toke Holm, keep bees. He said that the bees were well.",
        ["Toke Holm"],
    ),
    "somebody unnamed goes on": (
        "A spokeswoman for the port met Anna Berg. A spokeswoman for the mill said that the crane was new. "
        "She added that it was red.",
        ["A spokeswoman for the mill"],
    ),
    "they are the group that spoke": (
        "The researchers said that the lake was warm. They added that fish had died.",
        ["The researchers"],
    ),
    "it is the company": (
        "Lind Ferries Ltd lost two ships last year. It said that insurance would pay.",
        ["Lind Ferries Ltd"],
    ),
    "the company is the only one named": (
        "Lind Ferries Ltd lost two ships last year. The company said that insurance would pay.",
        ["Lind Ferries Ltd"],
    ),
    "the minister is who is called so": (
        "Anna Berg, the transport minister, came to Sund. Karl Lind, the mayor, was there. "
        "The minister said that the bridge was old.",
        ["Anna Berg"],
    ),
    "two ministers are told apart by their offices": (
        "Anna Berg, the transport minister, came with Karl Lind, the health minister. "
        "The health minister said that the bridge was old.",
        ["Karl Lind"],
    ),
    "an age is a description": (
        "Anna Berg, 24, won the race. Karl Lind, 31, was second. “I was lucky,” the 31-year-old said.",
        ["Karl Lind"],
    ),
    "Ms tells two of one surname apart": (
        "Anna Berg and Tom Berg met. Ms Berg said that the ferry would sail.",
        ["Anna Berg"],
    ),
    "the elder is the one of more years": (
        "Karl Berg, 61, and Tom Berg, 34, run the boat. The elder Berg said that the engine was new.",
        ["Karl Berg"],
    ),
    "the latter is the second of two": (
        "Anna Berg and Tom Lind met on Monday. The latter said that the quay was unsafe.",
        ["Tom Lind"],
    ),
    "two may say one thing": (
        "Berg and Lind said the plan was ready. Anna Berg and Tom Lind left.",
        ["Anna Berg", "Tom Lind"],
    ),
    "a report speaks for those who wrote it": (
        "A report by the Sund Institute counted the seals in the bay. The report said that the mud was old.",
        ["Sund Institute"],
    ),
    "a lawyer without a name stays without one": (
        "Tom Berg did not come to court. His lawyer said that he was ill.",
        ["His lawyer"],
    ),
    "an official of a union is not the union": (
        "A senior Harbour Union official said that the road was closed.",
        ["A senior Harbour Union official"],
    ),
    "the sentence before the quotation brings somebody on": (
        "“The sea is high,” Anna Berg said.\n\n"
        "Tom Lind would not talk about the storm. “Ask me tomorrow, when it is over.”",
        ["Tom Lind"],
    ),
    "a quotation alone goes on with the last speaker": (
        "“The sea is high,” Anna Berg said.\n\n“We shall stay in port.”",
        ["Anna Berg"],
    ),
    "two speak in turn": (
        "“Where were you?” Tom Lind asked.\n\n“At home,” Anna Berg replied.\n\n“Alone?”\n\n“With my dog.”",
        ["Anna Berg"],
    ),
    "an obituary goes back to who died": (
        "Oskar Lind, who piloted ships into Sund, has died at 91. Captain Nils Ek sailed with Tom Holm.\n\n"
        "He never wore a watch. He said that mud had a smell.",
        ["Oskar Lind"],
    ),
    "he added is who spoke last": (
        "“It works,” said Tom Berg.\n\nOle Lind holds the lamp in the picture.\n\n“It is new,” he added.",
        ["Tom Berg"],
    ),
    "a name with an unknown verb is a subject": (
        "Clara Holm called the plan “thin”. Anna Berg disagrees. “It is fat,” she said.",
        ["Anna Berg"],
    ),
    "the name stands in apposition after the source": (
        "Tom Berg denied it. “Did you see it?” asked Berg's solicitor, Karl Lind.",
        ["Karl Lind"],
    ),
    "who replies was spoken to": (
        "Clara Stoll put it to Ms Berg that she had dreamt. Anna Berg smiled at Clara Stoll.\n\n"
        "Clara Stoll pressed Anna Berg about rabbits. “Why would I dream of them?” she replied.",
        ["Anna Berg"],
    ),
    "the veteran is the one who was just named": (
        "Catcher Tom Berg caught every ball. “I told him to throw,” the veteran said.",
        ["Tom Berg"],
    ),
    "the airline is the only firm named": (
        "Sund Air cancelled all flights on Monday. The airline said that pilots were ill.",
        ["Sund Air"],
    ),
    "a firm told apart by what it makes": (
        "Lind Motors, a carmaker, sued Berg Steel, a producer. The carmaker said that it would win.",
        ["Lind Motors"],
    ),
    "the company goes on, with an aside": (
        "Lind Mills said that bread was dear. The company, which is old, said that flour was dear too.",
        ["Lind Mills"],
    ),
    "the court is the one whose name ends so": (
        "The Sund District Court heard Anna Berg. The court ruled that the sale was void.",
        ["Sund District Court"],
    ),
    "a press service goes on for its ministry": (
        "The Energy Ministry's press service said that gas was dear. The press service said that oil was cheap.",
        ["Energy Ministry"],
    ),
    "the mum-of-two is the only woman near": (
        "Kelly Berg sleeps in a tent. The mum-of-two, who is 34, said that walls were dull.",
        ["Kelly Berg"],
    ),
    "the actress is not the footballer": (
        "Soap star Kelly Berg left footballer Derek Lind. The actress said that the dog would stay.",
        ["Kelly Berg"],
    ),
    "the striker is the footballer": (
        "Footballer Derek Lind left singer Kelly Berg. The striker said that he was fine.",
        ["Derek Lind"],
    ),
    "a passenger may have a trade": (
        "Passenger Lotte Berg, 29, fell into the water. “I was cold,” the nurse said.",
        ["Lotte Berg"],
    ),
    "who is described first and named in the next paragraph": (
        "A retired diver said that the bay was warm.\n\nAda Lind, 71, a former diver, swims every day.",
        ["Ada Lind"],
    ),
    "somebody else is named in the next paragraph": (
        "A diver said that the bay was warm.\n\nAda Lind, a baker, swims every day.",
        ["A diver"],
    ),
    "an office of two words before the name": (
        "Former secretary of state and party frontrunner Ada Lind said that the bay was warm.",
        ["Ada Lind"],
    ),
    "the Trust is the body whose name ends so": (
        "The Brightwell Trust opened a garden. The Trust said that it was full of mint.",
        ["Brightwell Trust"],
    ),
    "the party is the subject before": (
        "The Green List lost. “We were poor,” the party said.",
        ["Green List"],
    ),
    "an aside says where the firm is": (
        "Sund Air cancelled flights. The airline, based in Lund, said that pilots were ill.",
        ["Sund Air"],
    ),
    "a spokesman for a sponsor is not the sponsor": (
        "“We are glad,” said a spokesman for the sponsor, Lind Bank.",
        ["a spokesman for the sponsor, Lind Bank"],
    ),
    "a bracket after the name is no name": (
        "Cllr Wendy Berg (Ind, Mill) told the committee that the lane was narrow. Tom Mill left.",
        ["Wendy Berg"],
    ),
    "the clause before “after” is no speaker": (
        "Lind Mills, a bread maker, has lost. Shares in Lind Mills fell after the company said sales would drop.",
        ["Lind Mills"],
    ),
}
OPEN = {
    "whoever spoke in between is open": (
        "Tina Berg met Helen Lind. Helen Lind said that it was odd.\n\n"
        "By the wall the guest from Sund said it was late.\n\n“I would do it again,” she told them.",
        ["Helen Lind", "Tina Berg"],
    ),
    "one of two airlines": (
        "Sund Air and Lind Air cancelled flights. The airline said that pilots were ill.",
        ["Sund Air", "Lind Air"],
    ),
    "he is not the one who described him": (
        "Oskar Lind piloted ships for forty years. Tom Ek described him as slow. He said that mud had a smell.",
        ["Tom Ek", "Oskar Lind"],
    ),
    "his father is he as well": (
        "Oskar Lind piloted ships for forty years. His father, Arvid Lind, was a diver. He said that mud had a smell.",
        ["Arvid Lind", "Oskar Lind"],
    ),
    "the nearest name is no subject and the subject before fits too": (
        "Tom Berg opened the fair. The crowd cheered Karl Lind. He said that it was full.",
        ["Karl Lind", "Tom Berg"],
    ),
    "what does not look like a speaker": (
        "Anna Berg went home. The weather by the sea said that the ferry would sail.",
        ["Anna Berg"],
    ),
    "two men walked together": (
        "Tom Berg and Karl Lind walked along the quay. He said that it was safe.",
        ["Tom Berg", "Karl Lind"],
    ),
    "two companies were named": (
        "Lind Ferries Ltd and Berg Shipping Ltd lost two ships. The company said that insurance would pay.",
        ["Lind Ferries Ltd", "Berg Shipping Ltd"],
    ),
    "both are ministers": (
        "Anna Berg, the transport minister, came with Karl Lind, the health minister. "
        "The minister said that the bridge was old.",
        ["Anna Berg", "Karl Lind"],
    ),
    "nobody is called a novelist": (
        "Anna Berg and Tom Lind share a house. “It is cold,” the novelist said.",
        ["Anna Berg", "Tom Lind"],
    ),
    "somebody else came on before the quotation": (
        "“The sea is high,” Anna Berg said.\n\nTom Lind, who mends nets, came in from the rain.\n\n"
        "“We shall stay in port until it drops.”",
        ["Anna Berg", "Tom Lind"],
    ),
    "a question is not answered by who asked it": (
        "Anna Berg came. Tom Lind asked: “Where were you?”\n\n“At home with my dog.”",
        ["Tom Lind"],
    ),
    "a relative named by first name may bear the surname": (
        "Joe Berg was sent off. His brother Dan said that the car would be quiet. "
        "“It will be a long way home,” said Berg.",
        ["Joe Berg", "Dan Berg"],
    ),
}


@pytest.mark.parametrize("case", MEANT)
def test_who_is_meant(case):
    body, speakers = MEANT[case]
    said = find_statements(body).statements[-1]
    assert [speaker.name for speaker in said.speakers] == speakers
    assert said.reasons


@pytest.mark.parametrize("case", OPEN)
def test_what_nothing_decides_is_left_open_with_everybody_who_fits(case):
    body, candidates = OPEN[case]
    said = find_statements(body).statements[-1]
    assert said.speakers == ()
    assert [candidate.name for candidate in said.candidates] == candidates


def test_a_first_name_never_overrules_a_title():
    body = "Mr Berg came late. Anna Holm was early. Ms Berg, who is called Tom Berg, said that she was ill."
    assert [s.name for s in find_statements(body).statements[-1].speakers] == ["Tom Berg"]


def test_a_name_that_is_printed_is_surer_than_a_pronoun_and_an_open_one_is_not_sure():
    named = find_statements("Anna Berg said that the ferry would sail.").statements[0]
    meant = find_statements("Anna Berg met Clara Lind. She said that the ferry would sail.").statements[0]
    both = find_statements("Tom Berg and Karl Lind met. He said that the ferry would sail.").statements[0]
    assert (named.confidence, meant.confidence, both.confidence) == (0.97, 0.92, 0.3)


@pytest.mark.parametrize(
    ("source", "speakers", "candidates"),
    [
        ("The lawyer of the accused, Tom Berg,", [], ["Tom Berg"]),
        ("A spokesman for the owner, Tom Berg,", [], ["Tom Berg"]),
        ("The office of the mayor, Tom Berg,", ["The office of the mayor, Tom Berg"], []),
        ("A spokesman for the ministry, Tom Berg,", ["Tom Berg"], []),
        ("The head of the port, Tom Berg,", ["Tom Berg"], []),
    ],
)
def test_a_name_beside_two_who_are_described_is_given_to_neither(source, speakers, candidates):
    (said,) = find_statements(f"{source} said that the ferry would sail.").statements
    assert [one.name for one in said.speakers] == speakers
    assert [one.name for one in said.candidates] == candidates
