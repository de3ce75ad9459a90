"""Where a clause ends after a quotation, before the main clause, and before what somebody does next."""

import pytest

from extraction import find_statements

D, I, M = "direct", "indirect", "mixed"  # noqa: E741
FOUND = [
    # a quotation that ends in a comma, as American papers print it
    (
        "Berg insisted that she had “rebuilt the pier,” claiming that trade was up.",
        [(M, "she had “rebuilt the pier,”"), (I, "trade was up")],
    ),
    (
        "Berg said that the plan was “mad,” adding, “He lost every vote.”",
        [(M, "the plan was “mad,”"), (D, "He lost every vote.")],
    ),
    (
        "Berg said the firm wanted no “noise,” in an interview with Radio Sund.",
        [(M, "the firm wanted no “noise,”")],
    ),
    (
        "While Berg said Holm had the “best boat,” Lind is the man whom sailors trust.",
        [(M, "Holm had the “best boat,”")],
    ),
    # a clause that opens the sentence, and the main clause
    ("A week after Berg announced that the boat would stay, a storm came.", [(I, "the boat would stay")]),
    ("Because Berg said that the pier was safe, there's nobody on it.", [(I, "the pier was safe")]),
    ("But when Berg said the pier would fall, nobody was there.", [(I, "the pier would fall")]),
    (
        "For someone who conceded that she was “no singer,” Berg had a good night.",
        [(M, "she was “no singer,”")],
    ),
    ("For Berg, who said the pier would fall, the vote was a blow.", [(I, "the pier would fall")]),
    (
        "It came a day after Berg said the pier, the oldest in Sund, was safe.",
        [(I, "the pier, the oldest in Sund, was safe")],
    ),
    # "and", then somebody else
    (
        "A woman asked for a song and Ida Berg said, “As long as we are quick.”",
        [(I, "a song"), (D, "As long as we are quick.")],
    ),
    (
        "Berg accused Lind of “sleeping” and Ida Holm says he is late.",
        [(M, "Lind of “sleeping”"), (I, "he is late")],
    ),
    (
        "One in three said the pier was safe and one in four said it was not.",
        [(I, "the pier was safe"), (I, "it was not")],
    ),
    ("The man who robbed the bank and the shop said he was sorry.", [(I, "he was sorry")]),
    # what was asked for or denied, and what the subject does next
    ("Berg urged crews to stay in and closed the gate.", [(I, "crews to stay in")]),
    ("Berg joked about the fog, declined to sing, and left.", [(I, "the fog")]),
    ("Berg called for a vote and was given one.", [(I, "a vote")]),
    ("Berg denied stealing the bell and sued the paper.", [(I, "stealing the bell")]),
    ("Berg admitted stealing the bell, and paid the fine.", [(I, "stealing the bell")]),
    ("Berg described the pier as a ruin and has closed it.", [(I, "a ruin")]),
    (
        "Berg called for a ban on boats built in Sund and sold to Norway.",
        [(I, "a ban on boats built in Sund and sold to Norway")],
    ),
    (
        "Berg urged the mayor, elected in May, to resign and to leave.",
        [(I, "the mayor, elected in May, to resign and to leave")],
    ),
    # a quotation that begins small goes on with what stands before it
    ("If Lind wins, Berg said, “the pier will go.”", [(M, "If Lind wins … “the pier will go.”")]),
    ("Unless Lind quits, “the pier will go,” Berg said.", [(M, "Unless Lind quits, “the pier will go,”")]),
    (
        "The pier is “old” and “in need of paint,” Berg said.",
        [(M, "The pier is “old” and “in need of paint,”")],
    ),
    ("Lind, Berg said, “makes the best bread.”", [(M, "Lind … “makes the best bread.”")]),
    ("If Lind wins, “We will sail,” Berg said.", [(D, "We will sail,")]),
    ("When asked, Berg said, “we will sail.”", [(D, "we will sail.")]),
    ("In a letter to Lind, “we will sail,” Berg said.", [(D, "we will sail,")]),
    ("Still, Berg said, “we will sail.”", [(D, "we will sail.")]),
    # a word on what kind of remark it was, after a whole clause
    ("Berg said the firm had lied, a claim it denies.", [(I, "the firm had lied")]),
    ("Berg said the pier was “safe,” a swipe at the council.", [(M, "the pier was “safe,”")]),
    ("Berg said the pier was safe, the first time she has said so.", [(I, "the pier was safe")]),
    ("Berg said the letter, a reference to May, was old.", [(I, "the letter, a reference to May, was old")]),
    (
        "Berg described Lind as a hero but insisting that he had “no right” to go.",
        [(I, "a hero"), (M, "he had “no right” to go")],
    ),
    # "But, she said, ..." and what else opens or goes on
    ("But, Berg said, the pier will stand.", [(I, "the pier will stand")]),
    ("And, Berg admitted, it is unclear who will pay.", [(I, "it is unclear who will pay")]),
    ("The Danes are fond of “The Long Pier,” Berg said.", [(M, "The Danes are fond of “The Long Pier,”")]),
    (
        "The pier is safe, Berg said, because she said the board had looked at it.",
        [(I, "The pier is safe"), (I, "the board had looked at it")],
    ),
    (
        "Berg said there was no will, whereas Holm argued that there was no money.",
        [(I, "there was no will"), (I, "there was no money")],
    ),
    ("The pier will go, according to people who know its plans.", [(I, "The pier will go")]),
    # how and where it was said
    ("Berg said the crew was tired, shaking her head.", [(I, "the crew was tired")]),
    ("Berg said the crew was tired, with a shrug.", [(I, "the crew was tired")]),
    ("Berg said the crew was tired, her voice breaking.", [(I, "the crew was tired")]),
    (
        "Berg said the crew was tired, her hand was shaking and it was cold.",
        [(I, "the crew was tired, her hand was shaking and it was cold")],
    ),
    ("Berg said the crew was tired in an interview with Radio Sund.", [(I, "the crew was tired")]),
    (
        "Berg said the crew had lied in an interview that Radio Sund was given.",
        [(I, "the crew had lied in an interview that Radio Sund was given")],
    ),
    ("Berg said the crew was tired (it had rowed all night).", [(I, "the crew was tired")]),
    (
        "Berg said the crew (which had rowed all night) was tired.",
        [(I, "the crew (which had rowed all night) was tired")],
    ),
    # a participle after "but" or a dash, and "and while"
    (
        "Berg left, saying that Lind had a gift but warning that he would lose.",
        [(I, "Lind had a gift"), (I, "he would lose")],
    ),
    (
        "Berg says the town took the money — asserting that it was clean.",
        [(I, "the town took the money"), (I, "it was clean")],
    ),
    ("It was late, and while Berg said she would stay, it's likely that she left.", [(I, "she would stay")]),
    (
        "Berg accuses Lind of “sleeping” and Ida Holm says he is late.",
        [(M, "Lind of “sleeping”"), (I, "he is late")],
    ),
    # several who go on to say something
    ("Residents fear the worst and say the dam is old.", [(I, "the dam is old")]),
    ("Critics call it a waste and say it will fail.", [(I, "a waste"), (I, "it will fail")]),
    ("Members must stand and say the words.", []),
    # verbs outside the marks, and names in them
    ("“Nobody,” he said, will pay for it.", [(M, "“Nobody,” … will pay for it")]),
    (
        "If the rope breaks, Berg said, there is one way: “We swim.”",
        [(I, "If the rope breaks … there is one way"), (D, "We swim.")],
    ),
    (
        "Lind won because of the “fear,” Berg said, that he sowed.",
        [(M, "Lind won because of the “fear,” … that he sowed")],
    ),
    ("Berg called them “fools” who “want to sink the boat.”", [(M, "“fools” who “want to sink the boat.”")]),
    (
        "Berg stayed on, claiming he was wasting his days, bored by the work.",
        [(I, "he was wasting his days, bored by the work")],
    ),
    # brackets
    (
        "Four in ten agree (the number is closer to five, according to Radio Sund).",
        [(I, "the number is closer to five")],
    ),
    # an aside ends after its verb
    (
        "Berg waved, adding that the keeper, the oldest man in Sund, worked at night.",
        [(I, "the keeper, the oldest man in Sund, worked at night")],
    ),
    # and what goes on
    (
        "Berg said the plan, in an email to staff, was dead.",
        [(I, "the plan, in an email to staff, was dead")],
    ),
    (
        "Berg said the pier, the “old lady,” would stand and pay its way.",
        [(M, "the pier, the “old lady,” would stand and pay its way")],
    ),
    (
        "Berg said the pier was “old,” “tired” and “late,” and that it would fall.",
        [(M, "the pier was “old,” “tired” and “late,” and that it would fall")],
    ),
]


@pytest.mark.parametrize(("body", "expected"), FOUND)
def test_a_clause_ends_where_its_speaker_ends(body, expected):
    found = [(s.kind, " … ".join(body[a:b] for a, b in s.content)) for s in find_statements(body).statements]
    assert found == expected
