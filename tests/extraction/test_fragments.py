"""A clause with a fragment in quotation marks keeps its words and its marks."""

import pytest

from extraction import find_statements

D, I, M, N = "direct", "indirect", "mixed", "denied"  # noqa: E741
FOUND = [
    ("The plan “makes no sense”, said Lind.", [(M, "The plan “makes no sense”")]),
    (
        "The budget was “a patchwork”, she said, “stitched by tired people”.",
        [(M, "The budget was “a patchwork” … “stitched by tired people”")],
    ),
    ("Lind said it was “late” and “badly lit”.", [(M, "it was “late” and “badly lit”")]),
    ("Lind branded the offer “pocket money”.", [(M, "the offer “pocket money”")]),
    ("Lind likened the deal to “a raft made of soap”.", [(M, "the deal to “a raft made of soap”")]),
    ("Lind spoke of “a year lost to mud”.", [(M, "“a year lost to mud”")]),
    ("Lind warned of “a long dry winter” for growers.", [(M, "“a long dry winter” for growers")]),
    (
        "Lind complained of “a wall of paper” between clerks and growers.",
        [(M, "“a wall of paper” between clerks and growers")],
    ),
    ("Lind talked about “the smell of old rope”.", [(M, "“the smell of old rope”")]),
    ("Lind promised “a clean slate”.", [(M, "“a clean slate”")]),
    ("Lind vowed to “walk every mile of the line”.", [(M, "to “walk every mile of the line”")]),
    ("Lind pledged “full support” for the growers.", [(M, "“full support” for the growers")]),
    ("Lind accused the board of “hiding behind the rain”.", [(M, "the board of “hiding behind the rain”")]),
    (
        "The bakers accused Lind of running the market “like a kiosk” and of ignoring them.",
        [(M, "Lind of running the market “like a kiosk” and of ignoring them")],
    ),
    (
        "Lind called on the board to “open the books”, adding that growers were “tired of waiting”.",
        [(M, "the board to “open the books”"), (M, "growers were “tired of waiting”")],
    ),
    ("In what she called “a sad week”, Lind closed two mills.", [(M, "“a sad week”")]),
    ("Olsen, whom Lind described as “a lamp in the fog”, retired in May.", [(M, "“a lamp in the fog”")]),
    ("The levy 'hits the lads' wages hardest', Lind said.", [(M, "The levy 'hits the lads' wages hardest'")]),
    (
        "The growers' union said the members' vote was 'final, fair and binding'.",
        [(M, "the members' vote was 'final, fair and binding'")],
    ),
    ("Lind said the hall 'isn't fit for goats'.", [(M, "the hall 'isn't fit for goats'")]),
    ("The mill closed in May, with Lind saying it had “run out of road”.", [(M, "it had “run out of road”")]),
    ("The owners apologised, saying they had “misread the tide”.", [(M, "they had “misread the tide”")]),
    (
        "The board's answer was “thin”, Lind said, and its maps were wrong.",
        [(M, "The board's answer was “thin” … and its maps were wrong")],
    ),
    (
        "Lind said the board's answer was “thin”, its maps wrong and its chair asleep.",
        [(M, "the board's answer was “thin”, its maps wrong and its chair asleep")],
    ),
    ("Lind said “the tide will turn” before the autumn.", [(M, "“the tide will turn” before the autumn")]),
    ("Lind said that “the tide will turn”.", [(M, "“the tide will turn”")]),
    (
        "The hall, Lind told the meeting, was “a fridge with pews”.",
        [(M, "The hall … was “a fridge with pews”")],
    ),
    (
        "The new line will be “safe, quiet and cheap”, according to Lind.",
        [(M, "The new line will be “safe, quiet and cheap”")],
    ),
    ("According to Lind, the line is “a promise kept”.", [(M, "the line is “a promise kept”")]),
    (
        "Lind said she was “sorry, truly sorry” for the delay, which she put down to frost.",
        [(M, "she was “sorry, truly sorry” for the delay, which she put down to frost")],
    ),
    ("It was, Lind wrote, “the coldest launch in years”.", [(M, "It was … “the coldest launch in years”")]),
    ("Asked about the mill, Lind said it was “in good hands”.", [(M, "it was “in good hands”")]),
    (
        "The mill is in “good hands”, the firm's chief executive, Ida Lind, told investors on Friday.",
        [(M, "The mill is in “good hands”")],
    ),
    ("Lind praised the crew but said the mill was “a ruin”.", [(M, "the mill was “a ruin”")]),
    (
        "Lind criticised the mill's owners, calling them “tourists in their own yard”.",
        [(M, "“tourists in their own yard”")],
    ),
    ("Lind blasted: “They took us for mugs!”", [(D, "They took us for mugs!")]),
    ("Lind fumed: “I want my shed back.”", [(D, "I want my shed back.")]),
    ("“I want my shed back,” fumed Lind.", [(D, "I want my shed back,")]),
    ("Lind hit out at the board: “They sat on it for a year.”", [(D, "They sat on it for a year.")]),
    ("“He was my rock,” sobbed Lind, 54.", [(D, "He was my rock,")]),
    ("Lind told how the flood “came up like a train”.", [(M, "how the flood “came up like a train”")]),
    ("Lind described how the flood “came up like a train”.", [(M, "how the flood “came up like a train”")]),
    (
        "The tower is 'a thing of beauty', says its builder, Jo Rask.",
        [(M, "The tower is 'a thing of beauty'")],
    ),
    ("The tower, he says, is 'a thing of beauty'.", [(M, "The tower … is 'a thing of beauty'")]),
    (
        "The tower was “never meant to be pretty”, Rask wrote in his diary, and the town “got used to it”.",
        [(M, "The tower was “never meant to be pretty” … and the town “got used to it”")],
    ),
    (
        "Rask's lawyer said his client “slept badly”, “ate little” and wanted to go home.",
        [(M, "his client “slept badly”, “ate little” and wanted to go home")],
    ),
    (
        "Rask told the Sund Courier he felt “like a cork in a storm”.",
        [(M, "he felt “like a cork in a storm”")],
    ),
    ("Rask told reporters the deal was “as good as dead”.", [(M, "the deal was “as good as dead”")]),
    (
        "The minister told members of the committee that the dam “will hold, come what may”.",
        [(M, "the dam “will hold, come what may”")],
    ),
    (
        "Asked whether she would stand again, Rask said she was “too old for circus work”.",
        [(M, "she was “too old for circus work”")],
    ),
    (
        "Rask claims the council “sat on its hands” while the roof fell in.",
        [(M, "the council “sat on its hands” while the roof fell in")],
    ),
    (
        "The mayor called the strike “reckless” and its leaders “children”.",
        [(M, "the strike “reckless” and its leaders “children”")],
    ),
    ("Critics have called the law “a muzzle”.", [(M, "the law “a muzzle”")]),
    ("The law was called “a muzzle” by critics.", [(M, "“a muzzle”")]),
    (
        "In a statement, the firm said it was “deeply sorry” for the leak.",
        [(M, "it was “deeply sorry” for the leak")],
    ),
    (
        "The firm said in a statement it was “deeply sorry” for the leak.",
        [(M, "it was “deeply sorry” for the leak")],
    ),
    ("The firm apologised for what it called “a human error”.", [(M, "“a human error”")]),
    (
        "The firm said the leak, “small as it was”, had been plugged.",
        [(M, "the leak, “small as it was”, had been plugged")],
    ),
    (
        "“Small as it was”, the leak had been plugged, the firm said.",
        [(M, "“Small as it was”, the leak had been plugged")],
    ),
    ("Rask, 61, described the coach as “a second father”.", [(M, "“a second father”")]),
    ("Rask described himself as “a coward with a pen”.", [(M, "“a coward with a pen”")]),
    ("Rask, who describes himself as “a coward with a pen”, lives alone.", [(M, "“a coward with a pen”")]),
    ("Rask warned the island faced “a winter of candles”.", [(M, "the island faced “a winter of candles”")]),
    (
        "Rask said the fare rise was “regrettable”, adding: “We had no choice.”",
        [(M, "the fare rise was “regrettable”"), (D, "We had no choice.")],
    ),
    (
        "Rask said the fare rise was “regrettable” but “unavoidable given the price of oil”.",
        [(M, "the fare rise was “regrettable” but “unavoidable given the price of oil”")],
    ),
    ("“Regrettable” is how Rask described the fare rise.", [(D, "Regrettable")]),
    ("Rask insists he is “as fit as a flea”.", [(M, "he is “as fit as a flea”")]),
    ("He is “as fit as a flea”, he insists.", [(M, "He is “as fit as a flea”")]),
    (
        "It would be “madness”, Rask added, to sail in March.",
        [(M, "It would be “madness” … to sail in March")],
    ),
    ("To sail in March, Rask added, would be “madness”.", [(M, "To sail in March … would be “madness”")]),
    ("Sailing in March would be “madness”, Rask added.", [(M, "Sailing in March would be “madness”")]),
    ("Rask thanked the crew, saying they had been “lions”.", [(M, "they had been “lions”")]),
    ("Rask paid tribute to the crew, calling them “lions”.", [(M, "“lions”")]),
    ("Rask wrote on Facebook that the crew were “lions”.", [(M, "the crew were “lions”")]),
    (
        "The goal, admits keeper Tam Orr, was “one for the circus”.",
        [(M, "The goal … was “one for the circus”")],
    ),
    ("Orr admitted it was “not pretty”.", [(M, "it was “not pretty”")]),
    ("Orr said he was “over the moon” with a point.", [(M, "he was “over the moon” with a point")]),
    ("Judge Orr told the defendant he was “a danger to ducks”.", [(M, "he was “a danger to ducks”")]),
    (
        "Sentencing him, Judge Orr said the fraud was “sly and patient”.",
        [(M, "the fraud was “sly and patient”")],
    ),
    (
        "The prosecutor, Tam Orr, said the accused had acted «with cold blood».",
        [(M, "the accused had acted «with cold blood»")],
    ),
    (
        "The paper's authors write that the result is “robust, if surprising”.",
        [(M, "the result is “robust, if surprising”")],
    ),
    (
        "The result is “robust, if surprising”, the authors write.",
        [(M, "The result is “robust, if surprising”")],
    ),
    (
        "A spokesman for the firm, Tam Orr, said the recall was “a precaution”.",
        [(M, "the recall was “a precaution”")],
    ),
    (
        "A spokeswoman said the firm was “aware of the reports” and was looking into them.",
        [(M, "the firm was “aware of the reports” and was looking into them")],
    ),
    (
        "The firm's aim, says Orr, is “to sell less and mend more”.",
        [(M, "The firm's aim … is “to sell less and mend more”")],
    ),
    ("His motto, he says, is “mend and lend”.", [(M, "His motto … is “mend and lend”")]),
    (
        "Orr says the phrase “mend and lend” came from his aunt.",
        [(M, "the phrase “mend and lend” came from his aunt")],
    ),
    (
        "Orr said he had seen “a wall of milk” coming down the lane, and that he had run.",
        [(M, "he had seen “a wall of milk” coming down the lane, and that he had run")],
    ),
    (
        "Orr said he had “no regrets, none at all”, and would do it again.",
        [(M, "he had “no regrets, none at all”, and would do it again")],
    ),
    (
        "She was, Orr recalled, “the first to sing and the last to leave”.",
        [(M, "She was … “the first to sing and the last to leave”")],
    ),
    (
        "She was “the first to sing”, Orr recalled, “and the last to leave”.",
        [(M, "She was “the first to sing” … “and the last to leave”")],
    ),
    ("In Orr's words, she was “the first to sing”.", [(M, "she was “the first to sing”")]),
    (
        "The bill, said Orr, “does what it says on the jar”.",
        [(M, "The bill … “does what it says on the jar”")],
    ),
    (
        "The bill would, said Orr, “do what it says on the jar”.",
        [(M, "The bill would … “do what it says on the jar”")],
    ),
    (
        "The minister insisted that the bill, which he had drafted himself, was “no Trojan horse”.",
        [(M, "the bill, which he had drafted himself, was “no Trojan horse”")],
    ),
    (
        "The minister said the bill was needed because the old law was “full of holes”.",
        [(M, "the bill was needed because the old law was “full of holes”")],
    ),
    ("The minister tweeted that he was “humbled”.", [(M, "he was “humbled”")]),
    (
        "The minister accused the press of “inventing a war”, saying no shot had been fired.",
        [(M, "the press of “inventing a war”"), (I, "no shot had been fired")],
    ),
    (
        "The minister warned that a “second wave” could come in March.",
        [(M, "a “second wave” could come in March")],
    ),
    ("The minister warned of a “second wave” in March.", [(M, "a “second wave” in March")]),
    ("The minister called for “calm heads”.", [(M, "“calm heads”")]),
    ("The minister called for a “grown-up debate” on fees.", [(M, "a “grown-up debate” on fees")]),
    ("The minister urged parents to “trust the teachers”.", [(M, "parents to “trust the teachers”")]),
    (
        "The minister asked farmers to be “patient for one more season”.",
        [(M, "farmers to be “patient for one more season”")],
    ),
    ("The minister promised to “look again” at the fees.", [(M, "to “look again” at the fees")]),
    (
        "Ministers say the fees are “fair”; students call them “theft”.",
        [(M, "the fees are “fair”"), (M, "“theft”")],
    ),
    ("'It's a bit of a mess', the captain conceded.", [(D, "It's a bit of a mess")]),
    ("The captain conceded it was 'a bit of a mess'.", [(M, "it was 'a bit of a mess'")]),
    ("It was 'a bit of a mess', the captain conceded.", [(M, "It was 'a bit of a mess'")]),
    (
        "The captain said the lads' display was 'a bit of a mess' but that the boys' effort was 'first class'.",
        [(M, "the lads' display was 'a bit of a mess' but that the boys' effort was 'first class'")],
    ),
    ("The captain said he'd 'love to' stay.", [(M, "he'd 'love to' stay")]),
    (
        "The captain, 33, told Radio Sund he would 'love to' stay at the club.",
        [(M, "he would 'love to' stay at the club")],
    ),
]
NOTHING = [
    "The “spring cure”, as Lind put it, lasted nine days.",
    "“Slow and proud” was the verdict of Lind.",
    "He remembers the flood as “a wall of milk”.",
    "For Orr, the flood was “a wall of milk”.",
    "The minister described as “absurd” the idea that the bill would cost jobs.",
]


@pytest.mark.parametrize(("body", "expected"), FOUND, ids=[body[:60] for body, _ in FOUND])
def test_a_fragment_keeps_its_clause_and_its_marks(body, expected):
    found = find_statements(body).statements
    said = [(N if s.denies else s.kind, " … ".join(body[a:b] for a, b in s.content)) for s in found]
    assert said == expected


@pytest.mark.parametrize("body", NOTHING)
def test_such_a_fragment_is_nobodys_statement(body):
    assert find_statements(body).statements == ()
