"""Who is meant, in profiles and news about people: surnames that are words, relatives, those who are about her."""

import pytest

from extraction import find_statements


def speakers(text):
    return [[s.name for s in one.speakers] for one in find_statements(text).statements]


SURNAMES = [
    (
        "“We sail,” said the manager, Jeff Weaver. Weaver said it was late.",
        [["Jeff Weaver"], ["Jeff Weaver"]],
    ),
    ("Sarah Driver said that the road was closed.", [["Sarah Driver"]]),
    ("Shepherd Tom Lind said it was early.", [["Tom Lind"]]),
    ("The Archer said it was late.", [["The Archer"]]),
]


@pytest.mark.parametrize(("text", "meant"), SURNAMES)
def test_a_trade_that_ends_a_name_is_a_surname(text, meant):
    assert speakers(text) == meant


NAMESAKES = [
    (
        "Tom Berg met Karl Lind. “Good,” Mr Berg said, adding that his son Eric sailed. Mr Lind said it rained.",
        [["Tom Berg"], ["Tom Berg"], ["Karl Lind"]],
    ),
    ("Anna Lind and her husband, Iain, keep bees. The bees were well, Mr Lind said.", [["Iain Lind"]]),
    ("In a speech, Oru and Esa Lind gave thanks. Mr Lind said it was late.", [[]]),
    (
        "Anna Lind gave thanks. Mr Lind said it was late. Ms Lind said it was early.",
        [["Mr Lind"], ["Anna Lind"]],
    ),
    ("Kelly Lind won. Mr Lind said it was late. He said it rained.", [["Kelly Lind"], ["Kelly Lind"]]),
    ("Joining Berg were three others. Tom Berg stayed. “We sail,” Berg said.", [["Tom Berg"]]),
    ("Tom Berg sold cars. Republican Berg, who lost, said it was late.", [["Tom Berg"]]),
    ("“It is late,” Vera Lind, who served as a clerk, told Radio Sund.", [["Vera Lind"]]),
    # in "Berg's case" too he is the Berg who is named in full
    ("Tom Berg lost. It was Berg's case. The judge left Berg's court. “No,” Berg said.", [["Tom Berg"]]),
    ("An economist, Dean Baker, said it was late. Baker left.", [["Dean Baker"]]),
    ("Sir Tom Berg left. Lady Berg said it was late. Sir Tom said it rained.", [["Lady Berg"], ["Tom Berg"]]),
    # Berg before Karl Berg came, and after: the same
    (
        "Anna Berg ran for mayor. Berg spoke first. Berg won. Karl Berg, her brother, cooked.\n\nThe hall was full."
        "\n\nIt rained.\n\n“We won,” Berg said.",
        [["Anna Berg"]],
    ),
    (
        "Anna Berg ran. Berg spoke. Berg won.\n\nKarl Berg cooked. The hall was full. “We won,” Berg said.",
        [[]],
    ),
    ("Mum-of-three Anna Berg said she was cold. “No,” Berg said.", [["Anna Berg"], ["Anna Berg"]]),
    (
        "Lars Holm, a former minister and a deputy premier under Tom Berg, said it was late.",
        [["Lars Holm"]],
    ),
    ("Lars Holm and Tom Berg of Lund University said it was late.", [["Lars Holm", "Tom Berg"]]),
    (
        "Tom Berg left. Marking the end of the race with a formal speech -- complete with notes -- Berg told "
        "supporters that it was late.",
        [["Tom Berg"]],
    ),
    ("Joe Berg met Ann Holm and his wife, Jill. It rained. Ed Lind came. “No,” Mr Lind said.", [["Ed Lind"]]),
    # the foundation, the grill and the man
    ("The Anna Berg Foundation was cut. “It is late,” said Anna Berg.", [["Anna Berg"]]),
    ("Berg Tower Grill opened. It rained. Tom Berg left. “No,” Berg said.", [["Tom Berg"]]),
    ("Tom Berg left. Residents knowing Berg said it was late.", [[]]),
    # nobody gives his first name: he is a man all the same, and "he" who spoke
    ("Obara said he would sign. He added that it was late.", [["Obara"], ["Obara"]]),
    ("Obara met them, stating that it was late. “It is good,” he added.", [["Obara"], ["Obara"]]),
    ("Obara rose on Monday. “It is good,” he said.", [[]]),
    ("Winfred Berg met Tom Berg. The boat left. “We sail,” Berg said.", [[]]),
    ("Tom Berg and Ada Berg own a shop. Berg said she was tired.", [["Ada Berg"]]),
    ("Tom Berg and Ada Berg own a shop. “She is tired,” Berg said.", [[]]),
    ("Ada Berg won. Tom Berg, Ada’s father, lost.\n\nBerg said it was late.", [[]]),
    (
        "The move follows a visit by the Harbour Board, whose letter describes it as “thin”.",
        [["Harbour Board"]],
    ),
    (
        "Ada Berg and Ida Holm run the mill. Berg said it was late. Her colleague said it was early.",
        [["Ada Berg"], ["Ida Holm"]],
    ),
    ("Ada Berg runs the mill. Her colleague said it was early.", [["Her colleague"]]),
    ("Deputy head of the department Karin Moss said it was over.", [["Karin Moss"]]),
    ("Wendling Dairies, which runs two shops, said only that it was sorry.", [["Wendling Dairies"]]),
]


@pytest.mark.parametrize(("text", "meant"), NAMESAKES)
def test_a_surname_goes_to_whom_title_relatives_and_first_words_leave(text, meant):
    assert speakers(text) == meant


PROFILES = [
    # whoever the sentence before is about goes on, not whoever spoke last
    (
        "Ida Holm runs the mill. Her rival, Petra Lund, is cross. “She sells water,” Lund says.\n\n"
        "Asked about that, Holm shrugs. “She knows where I live.”",
        [["Petra Lund"], ["Ida Holm"]],
    ),
    # a word after "says" or "said" describes somebody else
    (
        "Dr Ida Holm runs the clinic. “It is late,” the doctor says. Her friend, Lena Fuchs, says that the doctor "
        "works too much.",
        [["Ida Holm"], ["Lena Fuchs"]],
    ),
    (
        "Skipper Ida Holm won. Pia Lund came too. The skipper said Lund would stay.",
        [["Ida Holm"]],
    ),
    # "the Sund senator" is nobody of whom no Sund is told, where another is just before
    (
        "Senator Ida Holm left. “No,” she said.\n\nOle Lund came third. The Sund senator said it was late.",
        [["Ida Holm"], []],
    ),
    (
        "Senator Ida Holm of Sund left.\n\nOle Lund came third. The Sund senator said it was late.",
        [["Ida Holm"]],
    ),
    # nobody else has been named yet
    ("Nobody thought Ida Holm would win. “Least of all me,” says the shepherd.", [["Ida Holm"]]),
    ("Ole Lund thought Ida Holm would win. “Not me,” says the shepherd.", [[]]),
    (
        "Ida Holm met Ole Lund. “Good dog,” said Lund. The younger man laughed, the older man said.",
        [["Ole Lund"], []],
    ),
    (
        "Ida Holm met Dora Roux. Roux says it was wet. “She knows it,” says the Frenchwoman.",
        [["Dora Roux"]] * 2,
    ),
    ("Ida Holm has been his aide since May. Ole Lund left. “No,” says the aide.", [["Ida Holm"]]),
    # one of two firms may be the company, so it may be one of two
    (
        "A merger of Lund Rail Ltd and Sund Bus Ltd failed. The company disputes the bill. It says that it wrote.",
        [[]],
    ),
    # anybody may be called the candidate: nobody named far above
    (
        "The candidate Ole Lund left.\n\nIt rained.\n\nIt snowed.\n\nIt froze.\n\nThe candidate said it was late.",
        [["The candidate"]],
    ),
    # through a spokeswoman: he is no woman; his wife: neither is Jake
    ("Orrin Holm, through a spokeswoman, declined. He said that it was late.", [["Orrin Holm"]]),
    ("Jake Holm, his wife, Betsy, and a dog came. He said that it was late.", [["Jake Holm"]]),
    ("Ida Holm won. Her husband, Bill, cooked. “I cook,” he said. The bill passed.", [["Bill Holm"]]),
    (
        "Ida Holm won. Dora Roux lost.\n\nMeanwhile Roux, who was tired, spoke of rest. “I sleep,” she said.",
        [["Dora Roux"]],
    ),
    # who asks is not the senator who answers; a woman who asked is the woman
    ("“You?” Ida Holm asked.\n\n“No,” the senator said.", [["Ida Holm"], []]),
    (
        "In May, a young woman asked Ida Holm about men who said they were ill.\n\n“Are they?” the woman said.",
        [["men"], ["a young woman"]],
    ),
    # anybody has a friend
    (
        "His friend Ole Lund said it was late.\n\nIt rained.\n\nIt froze.\n\nIda Holm left.\n\nHer friend said it was "
        "cold.",
        [["Ole Lund"], ["Her friend"]],
    ),
    # who is brought in speaks next
    (
        "Ole Lund won on Sunday. “It was cold,” Lund said.\n\nThen there is Tom Berg. “No,” he said.",
        [["Ole Lund"], ["Tom Berg"]],
    ),
    # nobody speaks of herself by name
    ("Ida Holm spoke on Monday. “We win,” she said.\n\n“Holm was early.”", [["Ida Holm"], []]),
    # her brother: she is a woman, whatever her name
    ("Oru Vik grew up with her brother Esa. “She was never wrong,” he says.", [["Esa Vik"]]),
    # nobody named is he: that says nothing of the sentence after
    (
        "The novelist Teresa Quill has a new neighbour. He is a drummer. “He practises at four,” she says.",
        [["Teresa Quill"]],
    ),
    # her own trade, told in other words, is remembered
    (
        "Ida Holm scored twice. The striker said the second was luck.\n\n"
        "Her manager, Petra Lund, disagreed. “She can do that,” said Lund. The forward said it was cold.",
        [["Ida Holm"], ["Petra Lund"], ["Ida Holm"]],
    ),
    # she whose trade nobody told yet, and not the captain
    (
        "The captain, Ida Holm, trains Pia Lund. “She is first,” says Holm. Lund is not so sure. “No,” says the "
        "midfielder.",
        [["Ida Holm"], ["Pia Lund"]],
    ),
    # "he" before the name is another
    (
        "Lise Holm won. Her father wept. “I know,” she said. He was wrong, Holm says, and he knew it.",
        [["Lise Holm"]] * 2,
    ),
    # whoever is the subject speaks, also if she is somebody's opponent
    (
        "The mayor, Ida Holm, was late. Her opponent, Dora Pugh, had been there since six. “I like it,” she said.",
        [["Dora Pugh"]],
    ),
    # who goes by her first name is not meant by the surname
    (
        "Anna Berg made puppets. Her daughter, Vera, said it was late. “It is cold,” Vera said.\n\n"
        "Berg kept a list. In May she wrote: “Please wash before use.”",
        [["Vera Berg"], ["Vera Berg"], ["Anna Berg"]],
    ),
]


@pytest.mark.parametrize(("text", "meant"), PROFILES)
def test_a_profile_goes_back_and_forth_between_two_people(text, meant):
    assert speakers(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("“The memo is long. It was late,” according to Berg Watch.", [["Berg Watch"]]),
        ("“It is long,” according to Anna Berg, the mayor of Sund. She left.", [["Anna Berg"]]),
        ("Holm is ahead, according to a count by the Lund Press.", [["Lund Press"]]),
        ("Holm is ahead, according to the Sund average of polls.", [["the Sund average of polls"]]),
        ("The rate fell, according to Berg Data Ltd.\n\n“Why would it fall?”", [["Berg Data Ltd."], []]),
        ("“The law,” according to two clerks, “is an ass.”", [["two clerks"]]),
        ("“The Long Rope,” according to Lind, is a bad book.", []),
    ],
)
def test_words_go_to_whom_they_are_according_to(text, meant):
    assert speakers(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (
            "Tom Lind, for the crown, opened the case. The first to speak was Ida Berg, a clerk. She had met Mr Holm "
            "at a fair and had liked him, she said.",
            [["Ida Berg"]],
        ),
        ("Ida Berg left. The winner was Dora Pugh. “I am glad,” she said.", [["Dora Pugh"]]),
        ("“Some like boats,” typed Dora Pugh beneath a photo of the pier.", [["Dora Pugh"]]),
        ("Now the lawyers have been called in. “We will sue,” they said.", [["the lawyers"]]),
        (
            "Ida Berg left. Kept awake by the wind, Dora Pugh was cross. She said it was late.",
            [["Dora Pugh"]],
        ),
    ],
)
def test_the_subject_is_found_wherever_it_stands(text, meant):
    assert speakers(text) == meant


OPENINGS = [
    (
        "Carmaker Volkhardt shut a plant. “We sail,” the company's press office said.",
        [["Volkhardt"]],
    ),
    ("They ran when the mill EXPLODED, Anna Berg said.", [["Anna Berg"]]),
    (
        "Miners met. One of them, from Sund, said it rained. “It was late,” he said.",
        [["One of them"], ["One of them"]],
    ),
]


@pytest.mark.parametrize(("text", "meant"), OPENINGS)
def test_a_trade_a_shouted_verb_and_one_of_them(text, meant):
    assert speakers(text) == meant


def test_a_shouted_verb_is_no_name():
    assert [m.name for m in find_statements("They ran when the mill EXPLODED, Anna Berg said.").mentions] == [
        "Anna Berg"
    ]
