"""Interviews in every layout: an answer is one direct statement of whoever answers."""

import pytest

from extraction import find_statements

WHO = "Anna Berg has mended clocks in Sund for forty years."
LAYOUTS = {
    "Q and A": f"{WHO}\n\nQ: Why clocks?\n\nA: I like brass.\n\nQ: And time?\n\nA: I fear it.",
    "questions in bold": f"{WHO}\n\n**Why clocks?**\n\nI like brass.\n\n**And time?**\n\nI fear it.",
    "initials and the paper": (
        f"{WHO} She spoke to the Sund Courier.\n\nSund Courier: Why clocks?\n\nAB: I like brass.\n\n"
        "Sund Courier: And time?\n\nAB: I fear it."
    ),
    "full names first, initials then": (
        f"{WHO}\n\nTom Lind: Why clocks?\n\nAnna Berg: I like brass.\n\nTL: And time?\n\nAB: I fear it.\n\n"
        "TL: Will you stop?\n\nAB: (Laughs.)"
    ),
    "surname and a dash": (
        f"{WHO}\n\nInterviewer – Why clocks?\n\nBerg – I like brass.\n\nInterviewer – And time?\n\nBerg – I fear it."
    ),
    "turns after a dash": (
        f"{WHO}\n\n— Why clocks?\n\n— I like brass.\n\n— They say time heals.\n\nShe winds one.\n\n"
        "— I fear it. — shrugs Berg.\n\n— Will you stop?"
    ),
    "answers in quotation marks": (
        f"{WHO}\n\nWhy clocks?\n\n“I like brass.”\n\nAnd time?\n\n“I fear it.”\n\nWill you stop?"
    ),
    "the asker is named in the introduction": (
        f"{WHO} She talked to Tom Lind.\n\nQ: Why clocks?\n\nA: I like brass.\n\nQ: And time?\n\nA: I fear it."
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_answer_is_a_statement_of_the_person_interviewed(layout):
    body = LAYOUTS[layout]
    found = find_statements(body).statements
    assert [body[slice(*s.content[0])] for s in found] == ["I like brass.", "I fear it."]
    assert [[speaker.name for speaker in s.speakers] for s in found] == [["Anna Berg"], ["Anna Berg"]]


def test_a_turn_after_a_dash_may_name_who_speaks():
    body = (
        f"{WHO}\n\n– Is it loud?\n\n– You get used to it, – laughs Berg. – I am deaf.\n\n– And at night?\n\n"
        "– Her snoring is worse, – her neighbour Tom Lind says.\n\n– Will you stop?\n\n– No."
    )
    found = find_statements(body).statements
    assert [([body[a:b] for a, b in s.content], s.speakers[0].name) for s in found] == [
        (["You get used to it,", "I am deaf."], "Anna Berg"),
        (["Her snoring is worse,"], "Tom Lind"),
        (["No."], "Anna Berg"),
    ]


def test_a_list_with_dashes_is_no_interview():
    body = f"{WHO} She wants five things:\n\n– oil\n\n– brass\n\n– time\n\n– and who pays?"
    assert find_statements(body).statements == ()


def test_question_lines_without_any_mark_are_an_interview_when_the_answers_say_i():
    body = (
        f"{WHO}\n\nHow did you begin?\n\nMy uncle had a clock.\n\nI opened it.\n\nWas it broken?\n\nI broke it.\n\n"
        "Do you like clocks?\n\nI like them when they stop.\n\nThe shop closes in May."
    )
    found = find_statements(body).statements
    assert [[body[a:b] for a, b in s.content] for s in found] == [
        ["My uncle had a clock.", "I opened it."],
        ["I broke it."],
        ["I like them when they stop."],
    ]
    assert {s.speakers[0].name for s in found} == {"Anna Berg"}


def test_question_lines_in_a_report_are_no_interview():
    body = (
        "Who pays?\n\nThe council does not know.\n\nWho builds?\n\nThe harbour works wait.\n\n"
        "Who waits?\n\nThe town waits."
    )
    assert find_statements(body).statements == ()


def test_several_answer_under_their_own_names():
    body = (
        "Two sisters run the mill at the end of the road.\n\nThe Sund Courier: Who bakes?\n\n"
        "Anna Berg: Nobody bakes.\n\n"
        "Clara Berg: We only grind.\n\nThe Sund Courier: Why?\n\nAnna Berg: Ask her.\n\n"
        "Clara Berg: It is the flour that keeps."
    )
    names = [s.speakers[0].name for s in find_statements(body).statements]
    assert names == ["Anna Berg", "Clara Berg", "Anna Berg", "Clara Berg"]


def answered(who, label):
    body = (
        f"{who} lends her voice to courts.\n\nSund Courier: Hello?\n\n{label}: I like brass.\n\n"
        f"Sund Courier: And time?\n\n{label}: I fear it.\n\nSund Courier: Will you stop?\n\n{label} (laughing): Never."
    )
    return [[speaker.name for speaker in s.speakers] for s in find_statements(body).statements]


def test_initials_may_leave_out_a_part_of_the_name():
    assert answered("Anna Berg-Lindqvist", "AB") == [["Anna Berg-Lindqvist"]] * 3
    assert answered("Anna Berg-Lindqvist", "ABL") == [["Anna Berg-Lindqvist"]] * 3
    assert answered("Anna van der Berg", "AB") == [["Anna van der Berg"]] * 3


def test_initials_that_fit_nobody_name_nobody():
    assert answered("Anna Berg", "XY") == [[]] * 3
    assert answered("Anna Berg and Aud Bergh", "AB") == [[]] * 3


def test_whoever_asks_may_put_it_as_a_remark():
    body = (
        f"{WHO}\n\nWhy clocks?\n\nI like brass. You can’t like plastic.\n\nIt warms.\n\nYour brother sells watches.\n\n"
        "He does. In a shop.\n\nHe says time is money.\n\nMoney is paper.\n\nAnd time?\n\nI fear it.\n\n"
        "Who will wind them?\n\nWho knows?\n\nA clock strikes four."
    )
    assert [[body[a:b] for a, b in s.content] for s in find_statements(body).statements] == [
        ["I like brass. You can’t like plastic.", "It warms."],
        ["He does. In a shop."],
        ["Money is paper."],
        ["I fear it."],
        ["Who knows?"],
    ]


def test_of_two_named_once_the_one_who_opens_the_introduction_answers():
    body = (
        "Anna Berg sold a clock on a Monday. A day later the minister, Ida Lind, told Radio Sund that she was late.\n\n"
        "She is 57.\n\nWhy clocks?\n\nI like brass.\n\nAnd time?\n\nI fear it.\n\nWill you stop?\n\nI may."
    )
    assert [s.speakers[0].name for s in find_statements(body).statements[1:]] == ["Anna Berg"] * 3


def test_initials_of_a_double_name_and_stage_directions_in_brackets():
    body = (
        "Anna Berg-Lund sings. She spoke to Tom Lind.\n\nTom Lind: Why?\n\nAnna Berg-Lund: I like it. [Laughs]\n\n"
        "TL: And now?\n\nABL: I rest.\n\nTL: Will you stop?\n\nABL: Never."
    )
    assert [body[slice(*s.content[0])] for s in find_statements(body).statements] == [
        "I like it.",
        "I rest.",
        "Never.",
    ]
