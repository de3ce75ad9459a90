"""Who said a whole quotation, where the marks, a stop, a participle or a new paragraph hide it."""

import pytest

from extraction import find_statements

WHO = "Anna Berg kept the gate. "
# an article, the parts of its last statement, and who said them as printed
FOUND = [
    # after a quotation that ends a sentence
    ("“Who came early?” Berg asked the clerk.", ["Who came early?"], "Berg"),
    ("“We came early!” Berg said of the crew, when the boat was in.", ["We came early!"], "Berg"),
    ("\n\n“We came early.” Berg told reporters.", ["We came early."], "Berg"),
    ("“Who came early?” Berg said to loud cheers. “We did.”", ["Who came early?", "We did."], "Berg"),
    # a participle in the words for the speaker
    ("“We came early,” said retired captain Tom Lind.", ["We came early,"], "retired captain Tom Lind"),
    ("“We came early,” says a man involved in the sale.", ["We came early,"], "a man involved in the sale"),
    ("“We came early,” wrote Jared Lind.", ["We came early,"], "Jared Lind"),
    # a name that is a preposition too, and a participle between a name and its verb
    ("“We came early,” said Per Lind, a clerk.", ["We came early,"], "Per Lind"),
    ("Tom Lind, now retired, calls her “a menace”.", ["“a menace”"], "Tom Lind, now retired"),
    ("“Perhaps,” was all Berg would say. “Perhaps not.”", ["Perhaps,", "Perhaps not."], "Berg"),
    # marks that stand the wrong way round, or apart
    ("“We came early,“ Berg said.", ["We came early,"], "Berg"),
    ('"We sell \'rope,\' " Berg said. "It sells."', ["We sell 'rope,'", "It sells."], "Berg"),
    (
        "People briefed on the plan and a clerk said: “It was late.”",
        ["It was late."],
        "People briefed on the plan and a clerk",
    ),
    ("It sells more rope than the firm says it can make.", ["it can make"], "the firm"),
    # whoever says it in whose clause somebody else speaks
    ("Berg said Lind agreed to go, adding that it was late.", ["it was late"], "Berg"),
    ("Berg told us that Lind agreed to go, adding that it was late.", ["it was late"], "Berg"),
    ("Berg said Lind claimed it was old, but called it “a gift”.", ["“a gift”"], "Berg"),
    ("Berg said it was old and Lind agreed to go, adding that it was late.", ["it was late"], "Lind"),
    # a title or a fragment after the attribution is no second part
    ("“We came early,” Berg said on “Wake the Town.”", ["We came early,"], "Berg"),
    ("“We came early,” Berg said of the “no-show.” crew.", ["We came early,"], "Berg"),
    # a colon that ends the paragraph before
    ("\n\nShe told the council, to loud cheers:\n\n“We came early.”", ["We came early."], "She"),
]
# no part of what the quotation ends with: a new sentence, or a colon of a list
NOT_FOUND = [
    "“Who came early?” Berg said on Monday: “We did.”",
    "“Who came early?” Berg said in March the crew was late.",
    "“Who came early?” Berg asked the clerk to leave.",
    "\n\n“We came early.” Berg sold the boat.",
    "The clerk left.\n\nThe items on sale:\n\n“We came early.”",
]


@pytest.mark.parametrize(("text", "parts", "source"), FOUND)
def test_who_said_the_quotation_is_seen(text, parts, source):
    body = WHO + text
    statement = find_statements(body).statements[-1]
    assert [body[a:b] for a, b in statement.content] == parts
    assert [body[a:b] for a, b in statement.source] == [source]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_quotation_takes_no_subject_of_another_sentence(text):
    body = WHO + text
    first = next(s for s in find_statements(body).statements if body[s.content[0][0]].isupper())
    assert first.source == () or body[first.content[0][0] :].startswith("We did")
