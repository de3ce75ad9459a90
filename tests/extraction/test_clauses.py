"""Which words are what was said: where a statement begins, ends, is interrupted, and what is none."""

import pytest

from extraction import find_statements

D, I, M = "direct", "indirect", "mixed"  # noqa: E741
FOUND = [
    # Quotation marks of several styles
    ("''We sail,'' said Holm.", [(D, "We sail,")]),
    ("Holm called it ''a promise''.", [(M, "''a promise''")]),
    ("''She would say, 'What is that?''' Holm recalled.", [(D, "She would say, 'What is that?'")]),
    ('“The pier is safe," Holm said.', [(D, "The pier is safe,")]),
    ('"The pier is safe, " Holm said.', [(D, "The pier is safe,")]),
    ("‘We sail,’ said Holm. ‘It’s the sailors’ choice.’", [(D, "We sail, … It’s the sailors’ choice.")]),
    # A clause straight after the cue
    ("The singer said people misunderstand Holm.", [(I, "people misunderstand Holm")]),
    ("Holm said the rules need to change.", [(I, "the rules need to change")]),
    ("Some sailors said Monday's vote had led them to leave.", [(I, "Monday's vote had led them to leave")]),
    ("Two in three said they were less likely to sail.", [(I, "they were less likely to sail")]),
    ("Most said they were “very worried.”", [(M, "they were “very worried.”")]),
    ("Berg is telling sailors that the ship is safe.", [(I, "the ship is safe")]),
    ("He's predicting that the pier will sink.", [(I, "the pier will sink")]),
    ("Holm was quick to say that the pier was safe.", [(I, "the pier was safe")]),
    ("The captains went out of their way to say that the pier was safe.", [(I, "the pier was safe")]),
    ("Tom Berg, the mayor, on Friday declared the pier was lost.", [(I, "the pier was lost")]),
    ("Tom Berg, who last year said the pier was lost, is ill.", [(I, "the pier was lost")]),
    ("The firm Nordhav runs a yard in Lund and says it has paid.", [(I, "it has paid")]),
    ("The letter states that fares will rise.", [(I, "fares will rise")]),
    ("Sailors — and some captains — say that fares are high.", [(I, "fares are high")]),
    ("Holm warned the pier could fall “any day now”.", [(M, "the pier could fall “any day now”")]),
    ("Holm said the fire was set, a claim the police deny.", [(I, "the fire was set")]),
    ("Holm said they had asked for Ek, a point guard.", [(I, "they had asked for Ek, a point guard")]),
    ("Holm praised her “stubborn decency” and wondered who would go.", [(M, "her “stubborn decency”")]),
    ("Holm called the fares unfair and left.", [(I, "the fares unfair")]),
    ("Holm called it cruel and unfair.", [(I, "cruel and unfair")]),
    ("Holm claimed Ek knew – something the crew rejected.", [(I, "Ek knew")]),
    ("In the opinion of the pilot, Ida Holm, the pier leaks.", [(I, "the pier leaks")]),
    ("Holm told Ek the cash was gone, a court has heard.", [(I, "the cash was gone")]),
    ("Holm slammed her ex as a “lying rat” after he left.", [(M, "a “lying rat”")]),
    ("The pier was built on mud and, Holm says, on debt.", [(I, "The pier was built on mud and … on debt")]),
    ("Told of the report, Holm replied: “I see.”", [(D, "I see.")]),
    ("The mast was dropped after parents branded it “a blot”.", [(M, "“a blot”")]),
    (
        "The firm said it was sad and was considering its options.",
        [(I, "it was sad and was considering its options")],
    ),
    ("Holm said it was safe but would not discuss the leak.", [(I, "it was safe")]),
    ("Holm said it was late and would not be sold.", [(I, "it was late and would not be sold")]),
    ("Holm told reporters on Monday she would not stand.", [(I, "she would not stand")]),
    ("Holm told voters in Sund on Monday the vote was lost.", [(I, "the vote was lost")]),
    # Something stands between the cue and "that"
    (
        "Holm said — on the radio, as it happens — that the pier would stay.",
        [(I, "the pier would stay")],
    ),
    ("Holm said on Radio Sund's “The Morning Hour” that she would stay.", [(I, "she would stay")]),
    ("Holm said, before the vote, that she would not sail.", [(I, "she would not sail")]),
    ("Holm wrote in both letters he was proud to serve.", [(I, "he was proud to serve")]),
    ("Holm made clear on Tuesday night that she would sail.", [(I, "she would sail")]),
    (
        "Berg boarded the ferry before insisting that it was safe.",
        [(I, "it was safe")],
    ),
    ("Berg changed course, eventually saying the ferry was safe.", [(I, "the ferry was safe")]),
    (
        "She said the pier, built in 1902, had fallen, and that nobody was hurt.",
        [(I, "the pier, built in 1902, had fallen, and that nobody was hurt")],
    ),
    (
        "Holm said that she had sailed on advice and that, having read it, she “did not know the ship”.",
        [(M, "she had sailed on advice and that, having read it, she “did not know the ship”")],
    ),
    (
        "Holm stressed that hopes, not last month's oil, would decide.",
        [(I, "hopes, not last month's oil, would decide")],
    ),
    # A clause before its cue, and one that is interrupted
    ("The hull “leaks,” Berg said.", [(M, "The hull “leaks,”")]),
    ("The pier is rotten, said Tom Berg, an engineer.", [(I, "The pier is rotten")]),
    ("The fare, said Holm, was a joke.", [(I, "The fare … was a joke")]),
    ("The fare is, says Holm, “a joke”.", [(M, "The fare is … “a joke”")]),
    ("On Sunday, Holm said, the boats would sail.", [(I, "On Sunday … the boats would sail")]),
    ("On the question of fares, Holm said, he was calm.", [(I, "he was calm")]),
    (
        "On a monthly basis, the tables showed, fares were flat.",
        [(I, "On a monthly basis … fares were flat")],
    ),
    ("The pier was shut; both, Holm said, were safe.", [(I, "both … were safe")]),
    ("The horn never blew, both of them say.", [(I, "The horn never blew")]),
    ("The kiln, the letter went on, should be shut.", [(I, "The kiln … should be shut")]),
    (
        "Only the boats leaked, according to Holm, and only in May.",
        [(I, "Only the boats leaked … and only in May")],
    ),
    ("They fear the Lords, where, according to Holm, forty want a vote.", [(I, "forty want a vote")]),
    (
        "It rained; by noon, as the panel drily notes, the soup had gone.",
        [(I, "by noon … the soup had gone")],
    ),
    ("And the town, in her considered opinion, was lost.", [(I, "the town … was lost")]),
    ("A guide had spoken of “old coins”.", [(M, "“old coins”")]),
    ("The other put the rate at one in 60.", [(I, "the rate at one in 60")]),
    (
        "The boats are late, Holm says: “They always are.”",
        [(I, "The boats are late"), (D, "They always are.")],
    ),
    ("Ida Holm, who was late, says: “They always are.”", [(D, "They always are.")]),
    ("As he left the court, Holm said: “They always are.”", [(D, "They always are.")]),
    (
        "Holm is reported by Radio Sund to have said that the birds “like a wash”.",
        [(M, "the birds “like a wash”")],
    ),
    ("Holm attributed the fall to “good weather”.", [(M, "the fall to “good weather”")]),
    ("Holm rubbished that as “pure fantasy”.", [(M, "“pure fantasy”")]),
    (
        "Holm says it rained: what he wrote, he says, was that the till was “tidied”.",
        [(I, "it rained"), (M, "what he wrote … was that the till was “tidied”")],
    ),
    (
        "Holm said the pier was safe and then, after a pause, added that it was old.",
        [(I, "the pier was safe"), (I, "it was old")],
    ),
    ("Holm wanted it put on record that children would lose.", [(I, "children would lose")]),
    ("The firm, Holm said, “lied to us”.", [(M, "The firm … “lied to us”")]),
    ("The firm, she told the court, lied.", [(I, "The firm … lied")]),
    ("Overall, she said, a number of boats are late.", [(I, "Overall … a number of boats are late")]),
    ("But ultimately, sailors say, the firm paid.", [(I, "ultimately … the firm paid")]),
    (
        "Many things drive the price of a ticket, said Tom Berg, an expert who has a boat.",
        [(I, "Many things drive the price of a ticket")],
    ),
    (
        "By cutting crews, Holm said, the firm is able to sail.",
        [(I, "By cutting crews … the firm is able to sail")],
    ),
    ("If fares rise, the firm said, boats may not sail.", [(I, "If fares rise … boats may not sail")]),
    ("In an interview on Friday, Holm said, “I sail.”", [(D, "I sail.")]),
    ("Asked why the firm had waited, Holm said, “We sail.”", [(D, "We sail.")]),
    # Two speakers in one sentence
    (
        "Berg said the yard would close but Holm said it would not.",
        [(I, "the yard would close"), (I, "it would not")],
    ),
    (
        "While Berg said the yard would close, Holm said it would stay open.",
        [(I, "the yard would close"), (I, "it would stay open")],
    ),
    ("Berg, who said the yard would close, left the room.", [(I, "the yard would close")]),
    ("“I like it,” said one sailor, who said he left.", [(D, "I like it,"), (I, "he left")]),
    ("Holm, asked whether she would stand, said she would not.", [(I, "she would not")]),
    ("While saying that he liked boats, Berg voted against them.", [(I, "he liked boats")]),
    ("Holm, noting that it cost too much, voted against it.", [(I, "it cost too much")]),
    # According to somebody, as somebody reported
    ("The deal, as Ida Lind reported in May, was never signed.", [(I, "The deal … was never signed")]),
    ("According to the plan published on Monday, Berg will speak.", [(I, "Berg will speak")]),
    (
        "The poll also finds that, while a third of sailors say fares are fair, half trust Lind.",
        [(I, "while a third of sailors say fares are fair, half trust Lind")],
    ),
    ("Berg, according to Holm, had sold the ship.", [(I, "Berg … had sold the ship")]),
    ("Berg has won 40 votes, according to a tally, but his path is narrow.", [(I, "Berg has won 40 votes")]),
    ("According to the council, which owns the pier, it is rotten.", [(I, "it is rotten")]),
    ("The pier is rotten, according to a report released Tuesday.", [(I, "The pier is rotten")]),
    (
        "In the words of Ida Holm, it was “a boat without a bottom”.",
        [(M, "it was “a boat without a bottom”")],
    ),
    ("Counsel for the yard submitted that the crane had been sold.", [(I, "the crane had been sold")]),
    ("Judge Ida Holm sided with the yard, finding that no rent was due.", [(I, "no rent was due")]),
    ("Holm conceded the talks “might have begun sooner”.", [(M, "the talks “might have begun sooner”")]),
    ("The yard's position is that no crane was ever sold.", [(I, "no crane was ever sold")]),
    ("Ida Holm is of the view that the yard is lost.", [(I, "the yard is lost")]),
    ("This, Holm noted drily, was “a bargain”.", [(M, "This … was “a bargain”")]),
    (
        "No crane was sold, insisted Ida Holm, because none was left.",
        [(I, "No crane was sold … because none was left")],
    ),
    (
        "The yard is poor, cold and, according to its owner, the baker Ida Holm, “mine”.",
        [(M, "“mine”")],
    ),
    ("Asked whether that warning was heard, the owner said: “It was.”", [(D, "It was.")]),
    # who said it stands inside the clause, in other words than "said"
    (
        "The oven, she assured the guild, “is warm, and it is paid for”.",
        [(M, "The oven … “is warm, and it is paid for”")],
    ),
    ("The lodger, Ida Holm decreed, had to leave.", [(I, "The lodger … had to leave")]),
    ("The rent, in the words of Ida Holm, “eats the bread”.", [(M, "The rent … “eats the bread”")]),
    ("The pier, in Ida Holm's view, was never safe.", [(I, "The pier … was never safe")]),
    ("According to its captain, Ida Holm, nobody slept.", [(I, "nobody slept")]),
    # a participle, or an aside, between the subject and its cue
    ("Four men hired by the yard, who never met Holm, said the gate was shut.", [(I, "the gate was shut")]),
    ("The yard, in a letter sent to us, maintained that it had paid.", [(I, "it had paid")]),
    # a sentence about somebody, a colon, and what that person says
    ("Ida, who's been in the queue since five, gets in touch: “We are cold.”", [(D, "We are cold.")]),
    ("Ida Holm has just sent us this: “The yard wrote to her.”", [(D, "The yard wrote to her.")]),
    # requests and promises
    ("The unions demanded better wages.", [(I, "better wages")]),
    ("Ida Holm encouraged the bakers to strike.", [(I, "the bakers to strike")]),
    ("Holm challenged the council to publish the rent.", [(I, "the council to publish the rent")]),
    ("The yard undertook not to sell the crane.", [(I, "not to sell the crane")]),
    # two rules in one sentence
    (
        "“It broke,” Holm said, putting the loss at 26 crowns.",
        [(D, "It broke,"), (I, "the loss at 26 crowns")],
    ),
    (
        "The auditor puts the value of the grain at Kr90 billion.",
        [(I, "the value of the grain at Kr90 billion")],
    ),
    (
        "The lock could open by Friday, according to a notice from the yard, which warned that it leaks.",
        [(I, "The lock could open by Friday"), (I, "it leaks")],
    ),
    # Names that things are given
    ("It was a rent that Ida Holm, for the owners, dismissed as “loose change”.", [(M, "“loose change”")]),
    ("Tom Berg, labelled “a fool” by the baker Ida Holm, stayed away.", [(M, "“a fool”")]),
    ("The baker termed the rent “theft”.", [(M, "the rent “theft”")]),
    ("It was a rent which the baker Ida Holm labelled “theft”.", [(M, "“theft”")]),
    ("The report, which Berg called “a fairy tale”, was published.", [(M, "“a fairy tale”")]),
    ("Holm called it “a gift” and “a burden”.", [(M, "“a gift” and “a burden”")]),
    ("Holm called him a careful and kindly sailor.", [(I, "a careful and kindly sailor")]),
    ("The union called the plan a gift.", [(I, "the plan a gift")]),
    ("Holm boasted of her cheap fares.", [(I, "her cheap fares")]),
    (
        "Outgoing mayor Ida Holm urged her town to “turn down the volume”.",
        [(M, "her town to “turn down the volume”")],
    ),
]
DENIED = [
    ("Berg rejected claims that he had hidden the report.", "he had hidden the report"),
    ("The firm denied any wrongdoing.", "any wrongdoing"),
    ("The firm denied allegations of fraud.", "fraud"),
    ("Berg has denied that he hid the report.", "he hid the report"),
    ("Berg dismissed suggestions that he had sailed.", "he had sailed"),
    ("Berg rejected suggestions the yard had hidden the crack.", "the yard had hidden the crack"),
    ("Berg dismissed claims his crew had been drunk.", "his crew had been drunk"),
    ("The firm disputes that its crane fell.", "its crane fell"),
]
NOTHING = [
    "Little is spoken of “love” in Sund.",
    "It rained, after all, and he put the kettle on at one.",
    "Holm called the meeting short.",
    "Holm called the harbour office at once.",
    "The mayor has declared three days of mourning and is expected to tell sailors on Friday that he will go.",
    "Neither Berg nor Holm said the yard would close.",
    "A sign on the door said Closed Until Further Notice.",
    "The greenhouse door bears a sign: “Please Do Not Water”",
    "A card on the door says “Recounts by Appointment Only.”",
    "Berg said nothing about the yard.",
    "Sund had claimed nine straight wins and led by two.",
    "Berg sat beside a notice telling guests to wait.",
    "She will no doubt tell her side when she returns.",
    "Lind Partners is acting as legal counsel to Nordhav.",
    "The trouble is that the yard is old.",
    "Berg declined to say whether the yard would close.",
    "Berg is expected to say that the yard will close.",
    "Berg could not say when the yard would close.",
    "A pilot, who asked not to be named, left.",
    "Protests erupted in several towns in 2002.",
    "He claimed five wickets.",
    "Everything went according to plan.",
    "In view of the storm, the ferry stayed in port.",
    "As other towns hold their fairs, Sund is breaking the mould.",
    "It was part of what officials call “gap-closing” works.",
    "Ships came to the northern states that have a coast.",
    "The firm sold boats in 30 states last year.",
    "Sailors read Berg's remarks about the pier, which will close.",
    "The police reported a fire that killed two.",
    "The firm sent the emails that were lost.",
    "As the races begin in May, the ferries will be full.",
    "Holm called the police an hour ago.",
    "The tax encouraged drivers to stay at home.",
    "The yard has a new notice for visitors: “Nobody may sail after dark.”",
    "The job demanded great skills.",
    "Holm challenged the champion to a duel.",
    "The gate, in view of the flood, was shut.",
    "Doctors pronounced Tom Holm dead at noon.",
    "The yard undertook a review of its books.",
]


@pytest.mark.parametrize(("body", "expected"), FOUND, ids=[body[:40] for body, _ in FOUND])
def test_these_words_and_no_others_are_what_was_said(body, expected):
    found = find_statements(body).statements
    assert [(s.kind, " … ".join(body[a:b] for a, b in s.content)) for s in found] == expected
    assert not any(s.denies for s in found)


@pytest.mark.parametrize(("body", "denied"), DENIED)
def test_a_denial_is_never_printed_as_a_claim(body, denied):
    (said,) = find_statements(body).statements
    assert (said.denies, [body[a:b] for a, b in said.content]) == (True, [denied])


@pytest.mark.parametrize("body", NOTHING)
def test_nothing_is_said_here(body):
    assert find_statements(body).statements == ()
