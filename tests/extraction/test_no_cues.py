"""What looks like a cue and its clause, and is neither."""

import pytest

from extraction import find_statements

NOTHING = [
    "Brown, the governor, hinted at that in a speech on Monday.",
    "The cut threatens the work that keepers did during the war.",
    "Berg agreed to talk on the condition that she not be named.",
    "I teach that age group.",
    "Berg told the story of a crew - an odd lot that the town forgot.",
    "Berg took back his remarks a day after he said them, but it was late.",
    "The two boats maintained their battle as they passed the pier.",
    "What Berg says and promises is now the law.",
    "Holm is the only one who maintained a paid post during the war.",
    "One could say that the pier is old. When you say the pier is old, smile.",
    "It had two columns, one listing the facts reported by the firm, and another the rest.",
    "She has not sailed in years — a fact first reported by Ida Holm, a diver.",
    "The feast was for his wife, the model Tora Ek, held in a hall by the sea.",
    "Sund lost its port, which despite its size held on to most of its boats.",
    "A last element is holding to account firms that benefit from the port.",
    "Crews work long days, nights and weekends at Holm Bank, which advises firms.",
    "Lind left Ida Ek, the most zealous advocate for cheap boats, foreign crews and wine.",
    "Look at the keeper to find somebody more qualified: Ida Berg.",
    "It is clear that she will stay.",
    "How he answers that question will show how late it is.",
    "The pier has been a good earner — he reported earning ten crowns from it.",
    "There were reports the crew was ready to sail.",
    "Berg dug up claims from that era to hammer Lind.",
    "Thus, Berg decided to play all his cards with Sund, the port, and the bank.",
    "It may be the most elaborate plan that mankind has drawn.",
    "Mr. Berg spoke Danish, quoted the Talmud and saw the grave of Theodor Ek.",
    "She praised Lind for pursuing charges in the case that made the town famous.",
    "Lind’s support was first noted when he was on a list.",
    "It might have built mills, encouraging the shift from wool to steel.",
    "The debate promised to be close. The storm threatened to flood the town.",
    "They vote for red or blue, according to their instinctive preference.",
]
SAID = [
    ("Berg acknowledged the possibility that the pier would fall.", "the pier would fall"),
    ("Berg cautioned the board that the pier would fall.", "the pier would fall"),
    ("Berg insisted to the board that the rope was new.", "the rope was new"),
    ("Berg said of the pier that it was old.", "it was old"),
    ("The pier was unsafe, the court held.", "The pier was unsafe"),
    ("The pier is old, the firm that owns it said.", "The pier is old"),
    ("The pier is old, a letter seen by Radio Sund said.", "The pier is old"),
    ("The pier will fall, the firm announced by letter.", "The pier will fall"),
    (
        "As the parade passed, Radio Sund reported at least six boats were late.",
        "at least six boats were late",
    ),
    ("The firm promised to be quick.", "to be quick"),
    ("Lind found no trace of a letter that Berg said was sent in May.", "was sent in May"),
    ("Berg waved, saying the pier was safe, remarks that were shown on the news.", "the pier was safe"),
    ("The plan has friends (“We like it a lot,” Berg said).", "We like it a lot,"),
]


@pytest.mark.parametrize("body", NOTHING)
def test_nobody_says_anything(body):
    assert find_statements(body).statements == ()


@pytest.mark.parametrize(("body", "said"), SAID)
def test_the_clause_after_that_is_said(body, said):
    assert [body[slice(*s.content[0])] for s in find_statements(body).statements] == [said]
