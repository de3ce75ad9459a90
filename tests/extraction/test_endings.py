"""Where a clause ends: the words of the journalist are nobody else's."""

import pytest

from extraction import find_statements

D, I, M, N = "direct", "indirect", "mixed", "denied"  # noqa: E741
FOUND = [
    ("The pier will fall, he said on Friday in Sund.", [(I, "The pier will fall")]),
    ("Holm said in an interview the pier would fall.", [(I, "the pier would fall")]),
    ("Holm said the pier would fall, drawing laughter.", [(I, "the pier would fall")]),
    ("Holm said the pier would fall, referring to the storm of 1971.", [(I, "the pier would fall")]),
    ("Holm said the pier would fall, prompting a row.", [(I, "the pier would fall")]),
    ("The pier will fall, Holm said, speaking at a briefing in Sund.", [(I, "The pier will fall")]),
    ("Holm said the pier — built in 1902 — would fall.", [(I, "the pier — built in 1902 — would fall")]),
    ("Holm said the pier (built in 1902) would fall.", [(I, "the pier (built in 1902) would fall")]),
    ("Holm said the pier would fall, the Sund Courier reported.", [(I, "the pier would fall")]),
    ("Holm said the pier would fall, according to the Sund Courier.", [(I, "the pier would fall")]),
    ("Holm said the pier would fall — a blow for the town.", [(I, "the pier would fall")]),
    ("Half say the pier will fall, compared with a tenth in May.", [(I, "the pier will fall")]),
    ("The vote, which Holm has often said was a mistake, was close.", [(I, "was a mistake")]),
    ("Berg, who said the pier would fall, and who left the council, won.", [(I, "the pier would fall")]),
    ("Holm explained how the pier would be rebuilt.", [(I, "how the pier would be rebuilt")]),
    ("Holm explained why the pier fell, and what it cost.", [(I, "why the pier fell, and what it cost")]),
    ("Holm said what mattered was the rent.", [(I, "what mattered was the rent")]),
    ("But Holm said the pier would stand.", [(I, "the pier would stand")]),
    (
        "Holm said the pier would stand as long as it was painted.",
        [(I, "the pier would stand as long as it was painted")],
    ),
    ("Holm said the pier would stand, as he left the room.", [(I, "the pier would stand")]),
    (
        "Holm told the Sund Courier in a telephone interview that the pier would stand.",
        [(I, "the pier would stand")],
    ),
    ("Speaking after the vote, Holm said the pier would stand.", [(I, "the pier would stand")]),
    (
        "Holm said the pier would stand; Berg said it would not.",
        [(I, "the pier would stand"), (I, "it would not")],
    ),
    ("The pier would stand, Holm wrote in a post on his website on Monday.", [(I, "The pier would stand")]),
    (
        "Holm said at the meeting on Tuesday that the pier, which cost two million, would stand.",
        [(I, "the pier, which cost two million, would stand")],
    ),
    (
        "Most of the money has gone, Holm conceded, though some may yet come back.",
        [(I, "Most of the money has gone … though some may yet come back")],
    ),
    (
        "Rask said on Tuesday evening at the town hall that the road would close.",
        [(I, "the road would close")],
    ),
    ("Rask said during a visit to Sund that the road would close.", [(I, "the road would close")]),
    ("The road will close, Rask said during a visit to Sund.", [(I, "The road will close")]),
    (
        "The road will close on Monday, Rask said in a telephone interview from Sund.",
        [(I, "The road will close on Monday")],
    ),
    (
        "Rask said the road would close on Monday for a week.",
        [(I, "the road would close on Monday for a week")],
    ),
    (
        "Rask said the road would close, in response to a question about the storm.",
        [(I, "the road would close")],
    ),
    (
        "Rask said the road would close, as it does every winter.",
        [(I, "the road would close, as it does every winter")],
    ),
    (
        "Rask said the road would close, but Holm, the mayor, said it would stay open.",
        [(I, "the road would close"), (I, "it would stay open")],
    ),
    (
        "Rask said the road would close while the bridge was mended.",
        [(I, "the road would close while the bridge was mended")],
    ),
    (
        "Rask said the road would close and thanked the drivers for their patience.",
        [(I, "the road would close")],
    ),
    ("Rask said that the road would close and then left the hall.", [(I, "the road would close")]),
    (
        "Rask said the road – the only one to the mill – would close.",
        [(I, "the road – the only one to the mill – would close")],
    ),
    ("Rask said: the road will close.", [(I, "the road will close")]),
    (
        "“The road will close,” Rask said, as snow fell on the hall. “It always does.”",
        [(D, "The road will close, … It always does.")],
    ),
    ("“The road,” Rask said, pointing at the map, “will close.”", [(D, "The road, … will close.")]),
    ("Rask, pointing at the map, said the road would close.", [(I, "the road would close")]),
    ("Rask had said in May that the road would close.", [(I, "the road would close")]),
    (
        "That the road would close, Rask said, was never in doubt.",
        [(I, "That the road would close … was never in doubt")],
    ),
    (
        "The road would close, Rask said, because the bridge was weak.",
        [(I, "The road would close … because the bridge was weak")],
    ),
    ("Rask said he hoped the road would open soon.", [(I, "he hoped the road would open soon")]),
    (
        "“We proceed from the fact that the treaty remains in force,” the diplomat stressed.",
        [(D, "We proceed from the fact that the treaty remains in force,")],
    ),
    (
        "The diplomat also drew attention to the fact that the treaty remained in force.",
        [(I, "the treaty remained in force")],
    ),
    (
        "The two sides, the ministry said, will sign the protocol in June.",
        [(I, "The two sides … will sign the protocol in June")],
    ),
    ("According to the diplomat, the treaty remains in force.", [(I, "the treaty remains in force")]),
    (
        "According to a source in the ministry, who asked not to be named, the treaty remains in force.",
        [(I, "the treaty remains in force")],
    ),
    (
        "The treaty remains in force, a source close to the talks told the agency.",
        [(I, "The treaty remains in force")],
    ),
    (
        "Premier Rask urged both sides to exercise restraint and called for an immediate ceasefire.",
        [(I, "both sides to exercise restraint"), (I, "an immediate ceasefire")],
    ),
    (
        "Rask Council said it was sorry and would consider an appeal.",
        [(I, "it was sorry and would consider an appeal")],
    ),
    (
        "Premier Rask reaffirmed that the island would honour the treaty.",
        [(I, "the island would honour the treaty")],
    ),
    (
        "The leaders agreed in a joint statement that the border would reopen.",
        [(I, "the border would reopen")],
    ),
    (
        "“We are thrilled to open our doors,” said Jo Rask, CEO of Rask Mills. “This is a new page.”",
        [(D, "We are thrilled to open our doors, … This is a new page.")],
    ),
    ("Mum-of-two Jo Rask, 34, from Sund, raged: “It ruined our wedding.”", [(D, "It ruined our wedding.")]),
    ("Heartbroken Jo told The Sund Star: “I never said goodbye.”", [(D, "I never said goodbye.")]),
    ("She said: “I never said goodbye.”", [(D, "I never said goodbye.")]),
    ("He said: “It was dark. I ran.”", [(D, "It was dark. I ran.")]),
    (
        "The firm expects revenue to grow by a fifth, it said on Tuesday.",
        [(I, "The firm expects revenue to grow by a fifth")],
    ),
    (
        "The firm said it swung to a loss in the third quarter, blaming weak demand.",
        [(I, "it swung to a loss in the third quarter")],
    ),
    (
        "Shares were overvalued, analysts at Rask & Holm wrote in a note to clients.",
        [(I, "Shares were overvalued")],
    ),
    (
        "At least nine people were killed when the roof fell, officials said.",
        [(I, "At least nine people were killed when the roof fell")],
    ),
    ("More than 40 were missing, the governor told state radio.", [(I, "More than 40 were missing")]),
    (
        "About 300 homes lost power, the utility said in a statement on Sunday.",
        [(I, "About 300 homes lost power")],
    ),
    ("The death toll had risen to nine, police said.", [(I, "The death toll had risen to nine")]),
    (
        "Rescuers pulled two children from the rubble, the mayor said, adding that both were in hospital.",
        [(I, "Rescuers pulled two children from the rubble"), (I, "both were in hospital")],
    ),
    (
        "Two people briefed on the matter said the board would meet on Sunday.",
        [(I, "the board would meet on Sunday")],
    ),
    (
        "Eating early may lower the risk, a study published on Monday suggests.",
        [(I, "Eating early may lower the risk")],
    ),
    (
        "A study published on Monday in the Sund Journal found that eating early lowered the risk.",
        [(I, "eating early lowered the risk")],
    ),
    (
        "Researchers at Sund University say eating early lowers the risk.",
        [(I, "eating early lowers the risk")],
    ),
    (
        "“The results are early,” cautioned Rask, who was not involved in the study.",
        [(D, "The results are early,")],
    ),
    (
        "The prosecutor told the jury how Rask had hidden the money in a piano.",
        [(I, "how Rask had hidden the money in a piano")],
    ),
    ("Rask recalled how the ice “sang” at night.", [(M, "how the ice “sang” at night")]),
    ("Rask estimates that the repair will cost two million.", [(I, "the repair will cost two million")]),
    ("The repair will cost two million, Rask estimates.", [(I, "The repair will cost two million")]),
    ("Rask put the cost of the repair at two million.", [(I, "the cost of the repair at two million")]),
    (
        "Rask blamed the council for the delay, saying the permit had been lost.",
        [(I, "the permit had been lost")],
    ),
    ("Rask complained that the permit had been lost.", [(I, "the permit had been lost")]),
    ("Rask admitted to having lost the permit.", [(I, "having lost the permit")]),
    ("Rask told her to leave the hall.", [(I, "to leave the hall")]),
    ("The gates open at 6:30 a.m., Rask said.", [(I, "The gates open at 6:30 a.m.")]),
    (
        "The boiler is cracked, objected Nils Rask, treasurer of the club, and mending it would take until June.",
        [(I, "The boiler is cracked … and mending it would take until June")],
    ),
    ("The boiler is cracked, said Nils Rask, a baker, and he left the room.", [(I, "The boiler is cracked")]),
    (
        "The lamps died twice, she went on, and were replaced.",
        [(I, "The lamps died twice … and were replaced")],
    ),
    ("The roses, the gardener, Ida Rask, says, are doing well.", [(I, "The roses … are doing well")]),
    (
        "No money, it informed the council in July, would be paid.",
        [(I, "No money … would be paid")],
    ),
    ("“We sail or we sink,” as Ida Rask, who runs the yard, puts it.", [(D, "We sail or we sink,")]),
    (
        "The Guild, which made him a fellow, and from which he resigned, said its men “stood by him”.",
        [(M, "its men “stood by him”")],
    ),
    ("Rask stood to complain that the lift was broken.", [(I, "the lift was broken")]),
    ("The bakery's version is that the oven was off.", [(I, "the oven was off")]),
    ("The port let it be known that no ship would be turned away.", [(I, "no ship would be turned away")]),
    (
        "Rask put the number of houses under water at forty, and said the search had ended.",
        [(I, "the number of houses under water at forty"), (I, "the search had ended")],
    ),
    ("One in five nurses left, the survey states.", [(I, "One in five nurses left")]),
    ("Rask hit back at them on the steps, calling them “a choir of crows”.", [(M, "“a choir of crows”")]),
    ("Here Ida Rask, who was asleep, puts in that the gate was shut.", [(I, "the gate was shut")]),
    ("The bridge was shut, the ministry announced early Friday.", [(I, "The bridge was shut")]),
    (
        "Ida Rask, whose brother, the keeper Jon Rask, sold the boat in May, insisted the sale was fair.",
        [(I, "the sale was fair")],
    ),
    ("Ida Rask, who runs the kiosk, had one rule: “Never lend a rope.”", [(D, "Never lend a rope.")]),
    (
        "The crews came by sledge, Rask remembers, and left by train.",
        [(I, "The crews came by sledge … and left by train")],
    ),
    ("Survivors spoke of a wave as high as the church.", [(I, "a wave as high as the church")]),
    (
        "It belongs to a firm whose owner, according to the Sund Courier, moved to Malta.",
        [(I, "whose owner … moved to Malta")],
    ),
    ("Rask pleaded with the court to spare the dog.", [(I, "the court to spare the dog")]),
    (
        "A guard sent him off, telling him the hall was “full to the rafters”, and he slept in a barn.",
        [(M, "the hall was “full to the rafters”")],
    ),
    (
        "Rask warned that the fare was “a joke”, and she would not pay it.",
        [(M, "the fare was “a joke”, and she would not pay it")],
    ),
]
NOTHING = [
    "Rask said so.",
    "Rask said a prayer.",
    "Rask said it.",
    "The cause was not immediately known.",
    "Rask pleaded guilty to theft.",
    "She put the kettle on at six.",
    "The price fell, the talks went on, and nobody left.",
    "The wind rose to gale force, and the boats stayed in.",
    "The sign was plain: “Keep out of here.”",
    "The academy left the paper's written questions unanswered.",
    "The court ordered the firm to pay the costs.",
]


@pytest.mark.parametrize(("body", "expected"), FOUND, ids=[body[:60] for body, _ in FOUND])
def test_a_clause_ends_where_the_journalist_speaks_again(body, expected):
    found = find_statements(body).statements
    said = [(N if s.denies else s.kind, " … ".join(body[a:b] for a, b in s.content)) for s in found]
    assert said == expected


@pytest.mark.parametrize("body", NOTHING)
def test_these_words_are_the_journalists_own(body):
    assert find_statements(body).statements == ()
