"""What somebody put at a number, put on record, allowed or spoke of."""

import pytest

from extraction import find_statements

FOUND = [
    (
        "Berg put grain output at a record 31 million tonnes, up from 30.",
        ["grain output at a record 31 million tonnes, up from 30"],
    ),
    ("Berg regretted that “prior talks” kept her away.", ["“prior talks” kept her away"]),
    ("Berg said outside that campaigners would sue.", ["campaigners would sue"]),
    ("Berg put inflation at about 4 percent.", ["inflation at about 4 percent"]),
    ("Berg allows that the paint “should have been in bold”.", ["the paint “should have been in bold”"]),
    (
        "A draft had spoken of “a culture of soup”; by noon, as Berg notes, the soup had gone.",
        ["“a culture of soup”", "by noon … the soup had gone"],
    ),
]
NOTHING = [
    "Berg put the kettle on at one.",
    "Berg regretted that day.",
    "Berg allowed that man to sail.",
    "Berg came to mend signals, sat on the board for ten years and sang.",
]


@pytest.mark.parametrize(("body", "expected"), FOUND)
def test_a_stance_is_found(body, expected):
    found = find_statements(body).statements
    assert [" … ".join(body[a:b] for a, b in s.content) for s in found] == expected


@pytest.mark.parametrize("body", NOTHING)
def test_no_stance_is_found(body):
    assert find_statements(body).statements == ()
