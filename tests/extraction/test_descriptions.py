"""Who is meant by descriptions: bodies, offices, relatives and documents."""

import pytest

from extraction import find_statements

MEANT = {
    "whoever hears it is no part of who speaks": (
        "“It is late,” explains the scholar to Radio Sund.",
        ["the scholar"],
    ),
    "the heir to the firm is one": ("“It is late,” said the heir to the firm.", ["the heir to the firm"]),
    "who was asked answers": (
        "Lars Lund left. The firm was asked for a reply. “We do not know.”",
        ["The firm"],
    ),
    "who spoke before does not answer what another is asked": (
        "Ida Holm said it was late. Her cousin was asked about the mill. “It will close.”",
        ["Her cousin"],
    ),
    "the letter is by whoever wrote": (
        "Ida Holm wrote to parents on Friday. “School is shut,” the letter reads. “Stay at home,” it adds.",
        ["Ida Holm"],
    ),
    "the letter is not by whoever wrote a song": (
        "Ida Holm wrote a song. “We are sorry,” the letter said.",
        ["the letter"],
    ),
    "he is whom the opening brings on": (
        "Barry Lind left. It fell to the clerk, Omar Oku, to go through it. Food made up half, his report stated.",
        ["Omar Oku"],
    ),
    "her brother-in-law is whom she was said to have": (
        "Ida Moss lives beside her brother-in-law Lars Moss. Her brother-in-law claimed a promise had been made.",
        ["Lars Moss"],
    ),
    "a name with don before it stands beside the office": (
        "Eli Pag is the sacristan. Thunders the parish priest, don Bruno Lom: “It is not a theft.”",
        ["Bruno Lom"],
    ),
    "the line before is no part of who speaks": (
        "On the same line the deputy mayor, Dario Brand: “The town does not steal bells.”",
        ["Dario Brand"],
    ),
    "the diplomat is the deputy foreign minister": (
        "Deputy Foreign Minister Leo Sark spoke. “No,” the diplomat stressed. According to him, it is late.",
        ["Leo Sark"],
    ),
    "it is the Group, whose verb is no known one": (
        "Fenn & Rowe PLC sold a mill. The Group said so.\n\nThe Group anticipates growth. It said that costs fell.",
        ["Fenn & Rowe PLC"],
    ),
    "it is an investigation": (
        "The clinic's own investigation, published on Friday, blames a valve. It says that nobody knew.",
        ["The clinic's own investigation"],
    ),
    "the centre-half is the captain": (
        "Ole Dahl scored. His captain, Joe Lund, spoke of his work. “They see it,” the centre-half said.",
        ["Joe Lund"],
    ),
    "the mum-of-one is who was named, not a mum named later": (
        "Jade Lomax sang on Friday.\n\nThe mum-of-one, 29, said she was sad.\n\nRick's mum Sandra, 58, wept.",
        ["Jade Lomax"],
    ),
    "the singer is who came on, not the one who spoke before": (
        "Her rep said: “Jade is fine.” Rick's mum Sandra, 58, was cross. “My boy is good,” the dinner lady said.",
        ["Sandra"],
    ),
    "a paper speaks for the body whose name stands before it": (
        "A Harbour Board memo dated Sept. 30, a copy of which was shown to a reporter, warns of floods.",
        ["Harbour Board"],
    ),
    "who wrote it is somebody else than the body": (
        "The author of the Harbour Board report said that the pier was weak.",
        ["The author of the Harbour Board report"],
    ),
    "the document is what the press service issued": (
        "The talks failed, the press service of the Ministry of Tides reported. They resume in May, according to "
        "the document.",
        ["Ministry of Tides"],
    ),
    "who goes back past an age": (
        "The last word goes to Ada Brenn, 88, who has been telling Radio Sund she would not leave.",
        ["Ada Brenn"],
    ),
    "who goes back past a bracket": (
        "Ida Moss sits by her cousin Lars Moss (Lab), who described the plan as “a tax on socks”.",
        ["Lars Moss"],
    ),
    "in turn is no part of who speaks": (
        "Otto Lind, who led the crew, in turn called on the growers not to wait.",
        ["Otto Lind"],
    ),
    "the company so named is its name": (
        "The Brilten company told Radio Sund that the ferry was full.",
        ["Brilten"],
    ),
    "what belongs to it is somebody else": (
        "The Brilten company driver said that the ferry was full.",
        ["The Brilten company driver"],
    ),
    "a pronoun right after the only name tells": (
        "Ellis Berg made violins. She sold none. Her pupil, Tom Lind, left. In her memoir, she wrote that he was late.",
        ["Ellis Berg"],
    ),
    "a body that is the owner": ("The owner, Halden Print, promised not to meddle.", ["Halden Print"]),
    "by the leader is somebody else than the subject": (
        "Mila Deneva said it was late, a view shared by the union leader, who accused the crew of sloth.",
        ["the union leader"],
    ),
    "what stands in her judgment is hers": (
        "Mrs Justice Adeyinka ruled on Monday. In a long judgment, she found that nobody had been told.",
        ["Adeyinka"],
    ),
    "it is the embassy, which is the nearer of two bodies": (
        "The Sund Ministry wrote in May. The embassy, for its part, was closed. It said that it was sorry.",
        ["The embassy"],
    ),
    "who is asked is not who asks": (
        "Cllr Omar Whitfield interrupts. The mayor asks him to sit down.",
        ["The mayor"],
    ),
    "a rank is no part of a name": (
        "Detective Sergeant Mora Keane spoke. DS Keane added that patrols had begun.",
        ["Mora Keane"],
    ),
    "who goes back to the name before the apposition, not to a place in it": (
        "Among the passengers was Milo Darren, a plumber from Eastmere, New Holm, who said he had slept.",
        ["Milo Darren"],
    ),
    "a second verb of a relative clause is said by the same person": (
        "Tom Lind met Clara Berg, who thanked him and said that the quay was safe.",
        ["Clara Berg"],
    ),
    "the judge is the justice": (
        "Justice Penda Okuru stopped the quarry. “The notice was a sham,” the judge held.",
        ["Penda Okuru"],
    ),
    "the DCP is who has a title of those initials": (
        "Two men waited for Deputy Commissioner of Police (Roads) Devi Nair. The DCP said that they were late.",
        ["Devi Nair"],
    ),
    "an office with a bracket belongs to a name": (
        "“We are ready,” said Vice President (Sales) Tina Orr.",
        ["Tina Orr"],
    ),
    "the authority is the council": (
        "Wexley Council shut eight rooms in March. The authority said repairs were slow.",
        ["Wexley Council"],
    ),
    "the regulator is the safety board": (
        "The Sund Safety Board tested nine lifts. The regulator said that two were unsafe.",
        ["Sund Safety Board"],
    ),
    "the paper is the daily just named": (
        "Anna Berg, the mayor, wrote to the Sund Courier. The paper said it would not print the letter.",
        ["Sund Courier"],
    ),
    "a description with an age is whoever was just named": (
        "Singer Kacie Thorn moved out on Friday.\n\nThe Harbour Row favourite, 34, said she was tired.",
        ["Kacie Thorn"],
    ),
    "somebody former is the one subject before, clause or no clause": (
        "Union leader Olaf Brandt was calm. The former miner, who joined in 2001, said the ferry was old.",
        ["Olaf Brandt"],
    ),
    "the insider is the source who spoke": (
        "A source close to Nia Vale said she was tired. “She feels used,” the insider added.",
        ["A source close to Nia Vale"],
    ),
    "its report is the trust": (
        "The Halden Trust asked 4,000 nurses. Its report, Night Shift, said that wards were cold.",
        ["Halden Trust"],
    ),
    "the bureau's figures are the bureau": (
        "The Sund Bureau of Fish met. The bureau's figures showed that it rained.",
        ["Sund Bureau of Fish"],
    ),
    "her diary is hers": (
        "Anna Berg is mayor. Berg's diary says that it snowed.",
        ["Anna Berg"],
    ),
    "figures from the bureau": (
        "Herring fell, figures from the Sund Institute indicate.",
        ["Sund Institute"],
    ),
    "a paper speaks for whoever issued it": (
        "According to a paper issued by the Sund Institute, the mud is old.",
        ["Sund Institute"],
    ),
    "filings speak in their own words": (
        "Court filings made public last month allege that the firm knew of the leak.",
        ["Court filings made public"],
    ),
    "a name that is all that is given": (
        "One driver, who asked to be identified only by his first name, Rosco, said the bus was full.",
        ["Rosco"],
    ),
    "the deputy mayor, as he is called": (
        "Olaf Brandt, the deputy mayor, was calm. “We sail,” the deputy mayor said.",
        ["Olaf Brandt"],
    ),
    "a surname that is all that is given": (
        "A farmer, who gave only his surname, Rosco, said the bus was full.",
        ["Rosco"],
    ),
    "the father is the elder": (
        "Cody Hart scored twice. His father, coach Bo Hart, watched. The elder Hart said it was luck.",
        ["Bo Hart"],
    ),
    "Hart junior is the son": (
        "Cody Hart scored twice. His father, coach Bo Hart, watched. Hart junior denied that it was luck.",
        ["Cody Hart"],
    ),
    "a cop is a sergeant": (
        "Sergeant Tom Holm led the hunt. The 45-year-old cop said that a note was kept.",
        ["Tom Holm"],
    ),
    "a great-gran is whoever was just named": (
        "Victim Anna Berg, 81, had sung. The great-gran, who lost a ring, said that she was cold.",
        ["Anna Berg"],
    ),
    "the surname is of the one who is not called by a first name": (
        "Ida Moss runs the mill with her husband, Karl Moss. Karl keeps bees. Moss said the wheel was slow.",
        ["Ida Moss"],
    ),
    "a lone name with an aside is a name": (
        "Brandt, quoted by Sund Radio, said the ferry would sail.",
        ["Brandt"],
    ),
}
UNNAMED = {
    "a van driver is not the one who hired the van": (
        "Olaf Brandt hired a van. The van driver said the road was dark.",
        ["The van driver"],
    ),
    "a justice minister is no judge": (
        "Justice Minister Ana Silva came. The judge said that the sale was void.",
        ["The judge"],
    ),
    "the deputy mayor is not the mayor": (
        "Olaf Brandt, the deputy mayor, was calm. “We sail,” the mayor said.",
        ["the mayor"],
    ),
    "a rival is nobody named": (
        "Singer Nia Vale moved out. A rival, less charitably, said that it rained.",
        ["A rival"],
    ),
    "Moss senior is not his son": (
        "Karl Moss keeps bees. Moss senior said that it rained.",
        ["Moss senior"],
    ),
    "last year's report is nobody's": (
        "The Sund Bureau of Fish met. Last year's report said that it rained.",
        ["Last year's report"],
    ),
    "a source is nobody named": (
        "Singer Nia Vale moved out. The source said that it rained.",
        ["The source"],
    ),
}
OPEN = {
    "a council is no newspaper": (
        "Wexley Council met. The newspaper said that the hall was full.",
        ["Wexley Council"],
    ),
    "the Norwegian of two without a trade": (
        "Ben Aro met Lena Moss. The Norwegian said it was cold.",
        ["Ben Aro", "Lena Moss"],
    ),
    "a surname that two bear who are both called by it": (
        "Ida Moss and Karl Moss run the mill. Moss said the wheel was slow.",
        ["Ida Moss", "Karl Moss"],
    ),
}


@pytest.mark.parametrize("case", [*MEANT, *UNNAMED])
def test_who_is_described(case):
    body, speakers = (MEANT | UNNAMED)[case]
    said = find_statements(body).statements[-1]
    assert [speaker.name for speaker in said.speakers] == speakers
    assert said.reasons


@pytest.mark.parametrize("case", UNNAMED)
def test_a_description_that_fits_nobody_stays_in_its_own_words(case):
    said = find_statements(UNNAMED[case][0]).statements[-1]
    assert [speaker.kind for speaker in said.speakers] == ["unnamed"]


@pytest.mark.parametrize("case", OPEN)
def test_a_description_that_fits_two_is_left_open(case):
    body, candidates = OPEN[case]
    said = find_statements(body).statements[-1]
    assert said.speakers == ()
    assert [candidate.name for candidate in said.candidates] == candidates
