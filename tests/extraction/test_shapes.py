"""Long subjects, several cues in a sentence, clauses around their cue, and words that nobody said."""

import pytest

from extraction import find_statements

D, I, M, N = "direct", "indirect", "mixed", "denied"  # noqa: E741
FOUND = [
    (
        "Ida Lind (44), a baker from Sund who has run the stall since 2009, said the rent had doubled.",
        [(I, "the rent had doubled")],
    ),
    (
        "Ida Lind, 44, of Mill Lane, who lost her stall in the flood, says the rent has doubled.",
        [(I, "the rent has doubled")],
    ),
    (
        "Lind said that the rent had doubled and that the roof leaked.",
        [(I, "the rent had doubled and that the roof leaked")],
    ),
    (
        "Lind said the rent had doubled, adding that the roof leaked.",
        [(I, "the rent had doubled"), (I, "the roof leaked")],
    ),
    (
        "Lind said the rent had doubled and added the roof was leaking.",
        [(I, "the rent had doubled"), (I, "the roof was leaking")],
    ),
    (
        "The rent, Lind said, has doubled, and the roof leaks.",
        [(I, "The rent … has doubled, and the roof leaks")],
    ),
    (
        "The council cut the grant, arguing that the hall was empty most nights.",
        [(I, "the hall was empty most nights")],
    ),
    ("The minister resigned on Monday, with his office saying that he was ill.", [(I, "he was ill")]),
    (
        "Lind noted that harvests had doubled, stressing the need for new barns.",
        [(I, "harvests had doubled"), (I, "the need for new barns")],
    ),
    (
        "Lind stressed the need to rebuild the mill before winter.",
        [(I, "the need to rebuild the mill before winter")],
    ),
    (
        "Lind underscored that trade between the two towns was growing.",
        [(I, "trade between the two towns was growing")],
    ),
    ("Lind pointed to the fact that the river was low.", [(I, "the river was low")]),
    ("Lind drew attention to the fact that the river was low.", [(I, "the river was low")]),
    ("Lind expressed confidence that the mill would reopen.", [(I, "the mill would reopen")]),
    ("Lind called for joint efforts to dredge the river.", [(I, "joint efforts to dredge the river")]),
    (
        "The company said it expects sales to fall by a tenth this year.",
        [(I, "it expects sales to fall by a tenth this year")],
    ),
    (
        "The company said on Thursday it expected sales to fall by a tenth.",
        [(I, "it expected sales to fall by a tenth")],
    ),
    ("Analysts at Lind Research wrote in a note that the shares were cheap.", [(I, "the shares were cheap")]),
    (
        "Analysts at Lind Research said in a note on Friday the shares were cheap.",
        [(I, "the shares were cheap")],
    ),
    ("At least 12 people died, according to police.", [(I, "At least 12 people died")]),
    ("At least 12 people died, police said.", [(I, "At least 12 people died")]),
    ("Officials put the toll at 12.", [(I, "the toll at 12")]),
    ("The leaders said in a joint statement that the border would reopen.", [(I, "the border would reopen")]),
    ("The communique said the border would reopen.", [(I, "the border would reopen")]),
    ("A person familiar with the matter said the sale was close.", [(I, "the sale was close")]),
    ("The sale is close, a person familiar with the matter said.", [(I, "The sale is close")]),
    (
        "The sale is close, people briefed on the plan said, and could be signed in May.",
        [(I, "The sale is close … and could be signed in May")],
    ),
    ("The study found that bees slept less near roads.", [(I, "bees slept less near roads")]),
    ("Bees sleep less near roads, researchers say.", [(I, "Bees sleep less near roads")]),
    ("Lind threatened to close the road.", [(I, "to close the road")]),
    ("Lind proposed that the road be closed.", [(I, "the road be closed")]),
    ("Lind recommended closing the road.", [(I, "closing the road")]),
    ("Lind suggested closing the road at night.", [(I, "closing the road at night")]),
    ("Lind demanded that the road be closed.", [(I, "the road be closed")]),
    ("Lind demanded the closure of the road.", [(I, "the closure of the road")]),
    ("Lind admitted stealing the bell.", [(I, "stealing the bell")]),
    (
        "“The tide is out,” said Ida Lind, chief executive of Sund Mills. “We wait.”",
        [(D, "The tide is out, … We wait.")],
    ),
    ("The ferry will sail, as Anna Berg told the Sund Courier.", [(I, "The ferry will sail")]),
    (
        "Holm said in remarks carried by the state agency Sundpress that the ferry would sail.",
        [(I, "the ferry would sail")],
    ),
    ("According to Berg, quoted by the agency Sundpress, the ferry will sail.", [(I, "the ferry will sail")]),
    (
        "The vet Paula Kim, who has worked on the island since 2001, told Channel 5 that the sheep were fine.",
        [(I, "the sheep were fine")],
    ),
    ("In 1971 the League said the lake was dying.", [(I, "the lake was dying")]),
    ("In a communique the organizers said the race would go on.", [(I, "the race would go on")]),
    ("Holm said about the pier: it will fall.", [(I, "it will fall")]),
    ("Holm, whose report last year called for a new pier, resigned.", [(I, "a new pier")]),
    (
        "The sister of the missing man, who gave her name only as Dot, said he could not swim.",
        [(I, "he could not swim")],
    ),
    (
        "One of the sailors, a thin man in a red cap, said they had not eaten since Tuesday.",
        [(I, "they had not eaten since Tuesday")],
    ),
    (
        "“He was tired,” his wife said. “He wanted to come home.”",
        [(D, "He was tired, … He wanted to come home.")],
    ),
    ("“He was tired”, his wife, Dot, told the Sund Courier on Friday.", [(D, "He was tired")]),
    (
        "“He was tired,” she told the paper, adding that he wanted to come home.",
        [(D, "He was tired,"), (I, "he wanted to come home")],
    ),
    (
        "Orr replied that he had never seen the letter, and asked who had sent it.",
        [(I, "he had never seen the letter")],
    ),
    (
        "The chairman of the board of Sund Mills, Tam Orr, announced on Monday that the firm would move to Lund.",
        [(I, "the firm would move to Lund")],
    ),
    ("Announcing the move, Orr said the old mill was too small.", [(I, "the old mill was too small")]),
    (
        "Orr, announcing that the firm would move, said the old mill was too small.",
        [(I, "the firm would move"), (I, "the old mill was too small")],
    ),
    ("It would take a year, he said, to move the looms.", [(I, "It would take a year … to move the looms")]),
    (
        "The looms, which date from 1911 and weigh four tonnes each, will be moved by rail, said Orr.",
        [(I, "The looms, which date from 1911 and weigh four tonnes each, will be moved by rail")],
    ),
    (
        "The looms will be moved by rail, said Orr, who joined the firm in 1990.",
        [(I, "The looms will be moved by rail")],
    ),
    (
        "The looms would be moved by rail, the firm's statement said.",
        [(I, "The looms would be moved by rail")],
    ),
    (
        "The firm's statement added that the looms would be moved by rail.",
        [(I, "the looms would be moved by rail")],
    ),
    ("In its annual report the firm warns that costs may rise.", [(I, "costs may rise")]),
    ("The annual report, published on Friday, warns that costs may rise.", [(I, "costs may rise")]),
    ("Orr's deputy, meanwhile, says costs will not rise.", [(I, "costs will not rise")]),
    ("Orr said in Sund on Friday that costs would not rise.", [(I, "costs would not rise")]),
    ("As for costs, Orr said they would not rise.", [(I, "they would not rise")]),
    ("Costs, he adds, will not rise.", [(I, "Costs … will not rise")]),
    ("Costs will not rise, he adds, and may fall.", [(I, "Costs will not rise … and may fall")]),
    ("The union says it fears costs will rise.", [(I, "it fears costs will rise")]),
    ("The union said it was told costs would rise.", [(I, "it was told costs would rise")]),
    ("Orr is quoted as saying that costs will rise.", [(I, "costs will rise")]),
    ("Orr was quoted by the Sund Courier as saying that costs would rise.", [(I, "costs would rise")]),
    ("The Sund Courier quoted Orr as saying costs would rise.", [(I, "costs would rise")]),
    ("The Sund Courier, citing two directors, said costs would rise.", [(I, "costs would rise")]),
    (
        "Costs would rise, the Sund Courier reported on Friday, citing two directors.",
        [(I, "Costs would rise")],
    ),
    (
        "Orr hopes that costs will fall, but says he is ready for the worst.",
        [(I, "he is ready for the worst")],
    ),
    ("Orr wrote to members that costs would rise.", [(I, "costs would rise")]),
    ("Orr emailed staff to say that costs would rise.", [(I, "costs would rise")]),
    ("Orr went on to say that costs would rise.", [(I, "costs would rise")]),
    ("Orr was adamant that costs would not rise.", [(I, "costs would not rise")]),
    ("Orr made it clear that costs would not rise.", [(I, "costs would not rise")]),
    ("It was Orr who said that costs would rise.", [(I, "costs would rise")]),
    ("There is a risk, Orr warned, that costs will rise.", [(I, "There is a risk … that costs will rise")]),
    (
        "Orr warned that costs would rise, and with them fares.",
        [(I, "costs would rise, and with them fares")],
    ),
    (
        "Orr told the inquiry that he had raised the matter twice: once by letter, once by telephone.",
        [(I, "he had raised the matter twice: once by letter, once by telephone")],
    ),
    (
        "Orr told the inquiry he had raised the matter twice. “Nobody listened,” he said.",
        [(I, "he had raised the matter twice"), (D, "Nobody listened,")],
    ),
    (
        "Orr told the inquiry, which opened in May, that he had raised the matter twice.",
        [(I, "he had raised the matter twice")],
    ),
    (
        "Orr told the inquiry's chair, Dame Dot Lind, that he had raised the matter twice.",
        [(I, "he had raised the matter twice")],
    ),
    ("Two witnesses told police the car had no lights.", [(I, "the car had no lights")]),
    (
        "Police appealed to anyone who saw the car to come forward.",
        [(I, "anyone who saw the car to come forward")],
    ),
    (
        "Police said: “We are keeping an open mind.” They asked anyone with dashcam film to call.",
        [(D, "We are keeping an open mind."), (I, "anyone with dashcam film to call")],
    ),
    ("Police advised drivers to avoid the bridge.", [(I, "drivers to avoid the bridge")]),
    ("The film, says Orr in an email, was shot in nine days.", [(I, "The film … was shot in nine days")]),
    ("Asked if he would shoot another, Orr laughs: “With what money?”", [(D, "With what money?")]),
    ("“With what money?” laughs Orr.", [(D, "With what money?")]),
    ("“With what money?” he asks.", [(D, "With what money?")]),
    ("Orr, laughing, said he had no money.", [(I, "he had no money")]),
    (
        "Orr said he had no money – and no wish to make another.",
        [(I, "he had no money – and no wish to make another")],
    ),
    ("Orr said he had no money...", [(I, "he had no money")]),
    ("The path is safe, the council says; walkers disagree.", [(I, "The path is safe")]),
    ("The path, the council says on its website, is safe.", [(I, "The path … is safe")]),
    ("“The path is safe,” reads a notice from the council.", [(D, "The path is safe,")]),
    (
        "Lind's office, when contacted by the Sund Courier, said the former mayor could not recall the talk.",
        [(I, "the former mayor could not recall the talk")],
    ),
    (
        "Ms. Lind, who helped found Reef, a charity based in Sund, said she did not condone the raid.",
        [(I, "she did not condone the raid")],
    ),
    ("The row began after Lind said he was open to a deal.", [(I, "he was open to a deal")]),
    (
        "That will be true up to a point, said Lind, a graduate whose drive has emptied the hall.",
        [(I, "That will be true up to a point")],
    ),
    (
        "In a speech in Sund on Tuesday night, Mr. Lind struck a milder tone, saying he understood the anger.",
        [(I, "he understood the anger")],
    ),
    ("Lind offered the man a job, then says he'll think about it.", [(I, "he'll think about it")]),
    (
        "But as the Sund Courier noted in a leader on Thursday, the mayor has won a few friends.",
        [(I, "the mayor has won a few friends")],
    ),
    ("Other captains said they, too, had seen no lights.", [(I, "they, too, had seen no lights")]),
    (
        "About ten o'clock, according to the log, the boat left the pier.",
        [(I, "About ten o'clock … the boat left the pier")],
    ),
    ("Lind told the inquiry before it closed that the valve was not shut.", [(I, "the valve was not shut")]),
    (
        "According to the Sund Courier, “the gate was left open for a week.”",
        [(D, "the gate was left open for a week.")],
    ),
    ("Some 47% say the fare is too high.", [(I, "the fare is too high")]),
    ("Nearly nine out of 10 say they would sail again.", [(I, "they would sail again")]),
    (
        "The mayor is under fire after saying on Monday that the gate was his idea.",
        [(I, "the gate was his idea")],
    ),
    (
        "Ida Lind, host of Radio Sund's “Morning Tide,” suggested the route could cost the club its grant.",
        [(I, "the route could cost the club its grant")],
    ),
    (
        "Mix two routes and crews get nervous, said Ida Lind, director of the Sailors' Union.",
        [(I, "Mix two routes and crews get nervous")],
    ),
    (
        "The route has no friends, according to a clerk who requested anonymity to speak freely.",
        [(I, "The route has no friends")],
    ),
]
NOTHING = [
    "It was not immediately clear who had opened the sluice.",
    "Lind refused to comment.",
    "Lind declined to comment on the sale.",
    "Costs are likely to rise, the union fears.",
    "The union fears that costs will rise.",
    "Orr gave an assurance that costs would not rise.",
    "Orr's message was that costs would not rise.",
    "Residents told of waking to the smell of smoke.",
    "Drivers were advised to avoid the bridge.",
]


@pytest.mark.parametrize(("body", "expected"), FOUND, ids=[body[:60] for body, _ in FOUND])
def test_whatever_the_shape_these_words_were_said(body, expected):
    found = find_statements(body).statements
    said = [(N if s.denies else s.kind, " … ".join(body[a:b] for a, b in s.content)) for s in found]
    assert said == expected


@pytest.mark.parametrize("body", NOTHING)
def test_no_cue_no_statement(body):
    assert find_statements(body).statements == ()
