"""Quotations without an attribution, and pronouns, where a question or a relative decides."""

import pytest

from extraction import find_statements

SPEAKERS = [
    (
        "who asks does not answer",
        "The firm was asked by Lars Lind to pay. “We will not.”",
        ["Lars Lind", None],
    ),
    (
        "asked in the paragraph before",
        "“It rained,” said Nils Ek.\n\nThe keeper, Anna Berg, was asked whether it held. She grinned.\n\n“Mostly.”",
        ["Nils Ek", "Anna Berg"],
    ),
    (
        "a question of the writer",
        "“It rained,” said Nils Ek.\n\nWas she afraid? Anna Berg considers the question.\n\n“Of the gate, yes.”",
        ["Nils Ek", "Anna Berg"],
    ),
    (
        "a question to whoever the article is about",
        "Anna Berg keeps the gate. Anna Berg has no deputy.\n\n“She is late,” said Tessa Holm, a neighbour.\n\n"
        "Does she mind? “Never,” she says.",
        ["Tessa Holm", "Anna Berg"],
    ),
    (
        "a question about somebody in a new paragraph",
        "“It rained,” said Nils Ek.\n\nIs Anna Berg afraid? “Never.”",
        ["Nils Ek", "Anna Berg"],
    ),
    (
        "who examines asks",
        "Cross-examined by Nadia Faro, Det Insp Colm Rey said it was late. “Why?” she asked. “Rain,” he replied.",
        ["Colm Rey", "Nadia Faro", "Colm Rey"],
    ),
    (
        "the subject of the same sentence",
        "Joan Ashby left. Mrs Ashby's niece, Clare Boyd, wept as she told the jury that her aunt was late.",
        ["Clare Boyd"],
    ),
    (
        "they is one source",
        "A source said: “All were told.” They added that it was late.",
        ["A source", "A source"],
    ),
    (
        "close to the mayor is not the mayor",
        "A man close to the mayor, Tom Berg, said that it was late.",
        ["A man close to the mayor, Tom Berg"],
    ),
    (
        "the warning is a paper",
        "Lund Mutual met. The warning, contained in a slide seen by us, urged directors to act.",
        ["The warning"],
    ),
    (
        "she does not speak of herself by name",
        "The captain, Ada Moss, took Joan Reis aside. “Shout,” Moss said. Reis sat. “Ada is a saint,” she said.",
        ["Ada Moss", "Joan Reis"],
    ),
    (
        "but she may say who she is",
        "Ida Berg came in. “Call me Ida,” she said.",
        ["Ida Berg"],
    ),
    (
        "mother of four",
        "Nils Ek read it. First came Ulla Berg, a driver and mother of four. “I was early,” she said.",
        ["Ulla Berg"],
    ),
    (
        "her brother, the cellist",
        "Una Berg grows roses. “She is late,” said her brother, the cellist Lo Berg. “I was early,” she said.",
        ["Lo Berg", "Una Berg"],
    ),
    (
        "whose brother was killed",
        "For Sam Dahl, whose brother Tore was killed, it was too late. “They knew,” he said.",
        ["Sam Dahl"],
    ),
    (
        "a question that two are in",
        "Anna Berg keeps the gate. Anna Berg has no deputy.\n\n“She is late,” said Tessa Holm, a neighbour.\n\n"
        "But does she agree with her? She has called it “a tax on rain”.",
        ["Tessa Holm", "Tessa Holm"],
    ),
    (
        "said of himself",
        "Oru Fjeld ran the clinic. “It was cold,” said Fjeld.\n\n"
        "A wall stood. Mr Holm had come, he explained, to look for a lamp.",
        ["Oru Fjeld", "Holm"],
    ),
    (
        "said of another",
        "Karl Fjeld ran the clinic. “It was cold,” said Fjeld.\n\nMr Holm had come, he explained, to look for a lamp.",
        ["Karl Fjeld", "Karl Fjeld"],
    ),
    (
        "she laughs, whoever else came on",
        "“It rained,” said Nils Ek. Her husband, Karl Dahl, was late. Asked about it, Anna Berg laughs. “He would be.”",
        ["Nils Ek", "Anna Berg"],
    ),
    (
        "the man in the chair is not the last man who spoke",
        "The chairman, Sven Holm, came. Tom Berg said it was late. “That,” said the man in the chair, “is so.”",
        ["Tom Berg", None],
    ),
    (
        "he is not the woman before",
        "“It rained,” said Ida Berg, a singer and mother of two. She waved. He had, the roofer said, come to help.",
        ["Ida Berg", None],
    ),
    (
        "a letter is nobody's who spoke before",
        "The Sund Fund said it rained. She got a note from him - and it began: “Dear cat, how are you?”",
        ["Sund Fund", None],
    ),
    (
        "whose wife sings",
        "It was early. Sam Dahl, whose wife sings, came. “I was late,” he said.",
        ["Sam Dahl"],
    ),
    (
        "where others have died",
        "Forty men died in the pit.\n\nClara Berg of the mine said so. Clara Berg said it rained.\n\n"
        "“It rained,” said Ida Holm.\n\nShe said it was late.",
        ["Clara Berg", "Ida Holm", "Ida Holm"],
    ),
    (
        "told by somebody else",
        "Lars Ek fell. Karl Moss, a landlord, says that a man told him he could go.\n\n“I stayed,” he says.",
        ["Karl Moss", "Karl Moss"],
    ),
]


@pytest.mark.parametrize(
    ("text", "speakers"), [case[1:] for case in SPEAKERS], ids=[case[0] for case in SPEAKERS]
)
def test_the_words_around_it_say_who_speaks(text, speakers):
    assert [s.speakers[0].name if s.speakers else None for s in find_statements(text).statements] == speakers


def test_a_quotation_after_a_sentence_about_somebody_who_was_not_asked_stays_open():
    body = "“It rained,” said Nils Ek.\n\nAnna Berg left the gate on Friday.\n\n“It was late.”"
    assert find_statements(body).statements[1].speakers == ()


def test_who_stands_among_the_opponents_of_the_mayor_is_not_the_mayor():
    body = (
        "The mayor said the gate would open. Opponents of the mayor, Tom Lind among them, said it would not."
    )
    assert find_statements(body).statements[0].speakers[0].name == "The mayor"
