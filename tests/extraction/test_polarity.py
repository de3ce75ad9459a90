"""No "not" is lost and none is added: a statement never says the opposite of what was said."""

import pytest

from extraction import find_statements

D, I, M, N = "direct", "indirect", "mixed", "denied"  # noqa: E741
FOUND = [
    ("Lund denied that the gate was not locked.", [(N, "the gate was not locked")]),
    ("Lund rejected the claim that no one had checked the gate.", [(N, "no one had checked the gate")]),
    ("Lund dismissed the suggestion that nothing had been done.", [(N, "nothing had been done")]),
    ("Lund dismissed claims that the gate leaks as “gossip”.", [(M, "“gossip”")]),
    (
        "Rejecting claims that the gate was unsafe, the owner, Karl Moss, said it would open.",
        [(I, "it would open")],
    ),
    ("Denying reports that the gate fell, Lund said it stood.", [(N, "the gate fell"), (I, "it stood")]),
    (
        "Lund said neither the gate nor the wall would be rebuilt.",
        [(I, "neither the gate nor the wall would be rebuilt")],
    ),
    (
        "Lund said the work would be finished without the grant.",
        [(I, "the work would be finished without the grant")],
    ),
    (
        "Lund said the contractor failed to seal the gate and was unable to explain it.",
        [(I, "the contractor failed to seal the gate and was unable to explain it")],
    ),
    ("Lund said the gate would stay, nor did he say when it would be painted.", [(I, "the gate would stay")]),
    (
        "Lund said she hadn't seen the letter and couldn't find it.",
        [(I, "she hadn't seen the letter and couldn't find it")],
    ),
    (
        "Lund said the storm damaged not only the gate but also the wall.",
        [(I, "the storm damaged not only the gate but also the wall")],
    ),
    ("Lund said there was no money left for the gate.", [(I, "there was no money left for the gate")]),
    (
        "Lund said it was not the council but the county that had closed the gate.",
        [(I, "it was not the council but the county that had closed the gate")],
    ),
    ("Not one of the sailors, Lund said, had been paid.", [(I, "Not one of the sailors … had been paid")]),
    ("No decision has been taken, Lund said.", [(I, "No decision has been taken")]),
    ("Never, Lund said, had the river been so low.", [(I, "Never … had the river been so low")]),
    ("Nothing, Lund insisted, would be torn down.", [(I, "Nothing … would be torn down")]),
    ("Not all of the boats were insured, according to Lund.", [(I, "Not all of the boats were insured")]),
    ("According to Lund, none of the boats was insured.", [(I, "none of the boats was insured")]),
    (
        "Lund said the boats were insured but not against ice.",
        [(I, "the boats were insured but not against ice")],
    ),
    (
        "Lund said the boats were insured, but not against ice.",
        [(I, "the boats were insured, but not against ice")],
    ),
    (
        "Lund said the boats would sail, but that nobody would be forced to go.",
        [(I, "the boats would sail, but that nobody would be forced to go")],
    ),
    ("The gate, Lund said, was never meant to be opened.", [(I, "The gate … was never meant to be opened")]),
    ("The gate was never meant to be opened, Lund said.", [(I, "The gate was never meant to be opened")]),
    ("The firm cannot, Lund warned, go on without a loan.", [(I, "The firm cannot … go on without a loan")]),
    ("Lund urged residents not to drink the water.", [(I, "residents not to drink the water")]),
    ("Lund told them not to worry.", [(I, "not to worry")]),
    ("Lund asked the council not to sell the mill.", [(I, "the council not to sell the mill")]),
    ("Lund promised never to sell the mill.", [(I, "never to sell the mill")]),
    ("Lund vowed not to resign.", [(I, "not to resign")]),
    ("Lund pledged that no school would close.", [(I, "no school would close")]),
    ("Lund said: “Not on my watch.”", [(D, "Not on my watch.")]),
    (
        "Lund insisted that nobody, not even the mayor, had been told.",
        [(I, "nobody, not even the mayor, had been told")],
    ),
    ("Lund accused the council of doing nothing.", [(I, "the council of doing nothing")]),
    (
        "Lund denied knowing about the leak, saying nobody had told her.",
        [(N, "knowing about the leak"), (I, "nobody had told her")],
    ),
    ("Lund denied the charge and said she would appeal.", [(N, "the charge"), (I, "she would appeal")]),
    (
        "Lund denied stealing the boat but admitted selling the oars.",
        [(N, "stealing the boat"), (I, "selling the oars")],
    ),
    (
        "Lund denied the theft, stating that the gate was shut.",
        [(N, "the theft"), (I, "the gate was shut")],
    ),
    (
        "Lund said the wells were full and not, as printed, dry.",
        [(I, "the wells were full and not, as printed, dry")],
    ),
    ("Lund denied that she had “ever taken a penny”.", [(N, "she had “ever taken a penny”")]),
    ("“I never touched the money,” said Lund, denying the claims.", [(D, "I never touched the money,")]),
    ("Lund said, however, that it was not too late.", [(I, "it was not too late")]),
    ("Lund warned against cutting the trees without a permit.", [(I, "cutting the trees without a permit")]),
    (
        "Lund said that it was “not a question of if, but when”.",
        [(M, "it was “not a question of if, but when”")],
    ),
    ("The plan was not, she said, “worth the paper”.", [(M, "The plan was not … “worth the paper”")]),
    ("The plan is “not dead”, Lund said.", [(M, "The plan is “not dead”")]),
    ("The report found no sign that the bridge was unsafe.", [(I, "no sign that the bridge was unsafe")]),
    ("Neither bridge is safe, the report found.", [(I, "Neither bridge is safe")]),
    ("Lund has always denied wrongdoing.", [(N, "wrongdoing")]),
    ("The firm, which denies the claims, is based in Sund.", [(N, "the claims")]),
    ("Rask said the bridge would reopen, but gave no date.", [(I, "the bridge would reopen")]),
    ("Rask said the bridge would reopen but offered no further details.", [(I, "the bridge would reopen")]),
    ("Rask said the bridge would reopen, without giving details.", [(I, "the bridge would reopen")]),
    ("Rask said the bridge would reopen without tolls.", [(I, "the bridge would reopen without tolls")]),
    (
        "Rask said the men came in, ate nothing and left without paying.",
        [(I, "the men came in, ate nothing and left without paying")],
    ),
    (
        "Rask said the firm had lied and told nobody about the crack.",
        [(I, "the firm had lied and told nobody about the crack")],
    ),
    (
        "Rask said the vote was fair and that no one had complained, nor had any ballot been lost.",
        [(I, "the vote was fair and that no one had complained, nor had any ballot been lost")],
    ),
    ("Rask said he did not think the bridge was safe.", [(I, "he did not think the bridge was safe")]),
    ("Rask said it would be wrong not to act.", [(I, "it would be wrong not to act")]),
    ("Rask said no one was hurt.", [(I, "no one was hurt")]),
    ("Rask said that no, the bridge was not safe.", [(I, "no, the bridge was not safe")]),
    ("“No,” said Rask, “not yet.”", [(D, "No, … not yet.")]),
    (
        "“We are not, and never were, a charity,” Rask told the meeting.",
        [(D, "We are not, and never were, a charity,")],
    ),
    ("No charges will be brought, prosecutors said on Monday.", [(I, "No charges will be brought")]),
    (
        "There is no plan to close the school, the council insisted.",
        [(I, "There is no plan to close the school")],
    ),
    ("Nobody was on board, according to the coastguard.", [(I, "Nobody was on board")]),
    ("The coastguard said nobody was on board.", [(I, "nobody was on board")]),
    (
        "Not every cod is equal, explains Rask, a biologist at the Sund Institute.",
        [(I, "Not every cod is equal")],
    ),
    (
        "The cod, which is not a deep-water fish, is moving north, Rask said.",
        [(I, "The cod, which is not a deep-water fish, is moving north")],
    ),
    (
        "Rask warned that, without rain, the wells would be dry by June.",
        [(I, "without rain, the wells would be dry by June")],
    ),
    (
        "Without rain, Rask warned, the wells would be dry by June.",
        [(I, "Without rain … the wells would be dry by June")],
    ),
    (
        "Without rain the wells will be dry by June, Rask warned.",
        [(I, "Without rain the wells will be dry by June")],
    ),
    (
        "In no case should the valve be opened, the manual says.",
        [(I, "In no case should the valve be opened")],
    ),
    ("Rask, who never denied owning the boat, said it had been a gift.", [(I, "it had been a gift")]),
    (
        "Rask denied ever having been paid, and said no contract existed.",
        [(N, "ever having been paid"), (I, "no contract existed")],
    ),
    ("Rask strongly denied a suggestion that he had not read the file.", [(N, "he had not read the file")]),
    ("The ministry denied that the minister had resigned.", [(N, "the minister had resigned")]),
    (
        "It is not true that the mill is for sale, Rask said.",
        [(I, "It is not true that the mill is for sale")],
    ),
    (
        "Rask said the mill was not for sale and would not comment further.",
        [(I, "the mill was not for sale")],
    ),
    ("Rask said the sale was off but declined to say why.", [(I, "the sale was off")]),
    ("The plan was not, Rask said, a cut.", [(I, "The plan was not … a cut")]),
    (
        "It was not the wind but the wiring, the fire chief, Hal Rask, said, that had caused the blaze.",
        [(I, "It was not the wind but the wiring … that had caused the blaze")],
    ),
    (
        "Rask said the fence was not illegal, “not by any stretch”.",
        [(M, "the fence was not illegal, “not by any stretch”")],
    ),
    (
        "The mill said trams would not run before May, without giving a reason.",
        [(I, "trams would not run before May")],
    ),
    ("Rask said “no, not yet” when asked whether it works.", [(M, "“no, not yet”")]),
    ("Rask admitted not having read the bill.", [(I, "not having read the bill")]),
    (
        "Rask admitted he had not read it, but insisted that was not unusual.",
        [(I, "he had not read it"), (I, "that was not unusual")],
    ),
    (
        "The vote was not, as the Sund Herald had reported, a tie, Rask said.",
        [(I, "The vote was not, as the Sund Herald had reported, a tie")],
    ),
    ("Police warned drivers against using the old bridge.", [(I, "drivers against using the old bridge")]),
    ("Rask advised against drinking the water.", [(I, "drinking the water")]),
    ("Rask said that she could not rule out job losses.", [(I, "she could not rule out job losses")]),
    (
        "The union said its members would neither work nor talk until May.",
        [(I, "its members would neither work nor talk until May")],
    ),
]
NOTHING = [
    "Lund did not deny that the gate had been left open.",
    "Lund did not say the gate was open.",
    "Lund never said that the gate was open.",
    "No one said the gate was open.",
    "Nobody on the island has said that the gate was open.",
    "The harbour master has yet to say whether the gate will open.",
    "Lund stopped short of saying that the gate was rotten.",
    "Lund refused to accept that the gate was old.",
    "Lund said no when asked whether the gate would open.",
    "Lund denies it.",
    "The report did not find that the bridge was unsafe.",
    "Lund could neither confirm nor deny that the mill was for sale.",
    "Lund neither confirmed nor denied the sale.",
    "Rask does not think that the bridge is safe.",
    "Rask doubts that the bridge is safe.",
    "Rask ruled out a second vote.",
    "The ministry has not denied that the minister resigned.",
    "The report that the minister had resigned was denied by his office.",
    "Police would not confirm whether shots had been fired.",
    "If Lund says that the gate is safe, Rask will cross the yard.",
    "Had Lund said the gate was safe, Rask would have crossed the yard.",
    "Unless Lund says that the gate is safe, nobody will cross.",
    "Hardly anyone claims that the gate is safe.",
    "Lund, accused by Rask of theft, left the town.",
    "The vote was not, as the Sund Herald claimed, a tie.",
    "Nothing in the law says that a shop must close.",
    "The captain called for a taxi.",
    "Rask called for help on her radio.",
    "Rask called it a day after nine years.",
    "You could tell that the door had been forced.",
    "Rask held that post until 2009.",
    "Rask revealed a scar on his left arm.",
    "A sign read: “Beware of the dog.”",
    "The sign on the door says “Pull”, and everybody pushes.",
    "His T-shirt said “Ask me about my ferret”.",
    "At no time did she say that the car was hers.",
    "Let us say that forty died.",
    "Who can say how many died?",
    "Who said the ferry was safe?",
    "Staff must tell customers that the pool is closed.",
    "Rask left before she could explain that the car was hers.",
    "Rask called for the ball and scored.",
    "The captain asked for no help.",
    "The mayor warned of nothing.",
    "This suggests that prices will rise.",
    "Rask said neither yes nor no.",
]


@pytest.mark.parametrize(("body", "expected"), FOUND, ids=[body[:60] for body, _ in FOUND])
def test_every_negation_stays_where_it_was_said(body, expected):
    found = find_statements(body).statements
    said = [(N if s.denies else s.kind, " … ".join(body[a:b] for a, b in s.content)) for s in found]
    assert said == expected


@pytest.mark.parametrize("body", NOTHING)
def test_what_nobody_said_is_no_statement(body):
    assert find_statements(body).statements == ()
