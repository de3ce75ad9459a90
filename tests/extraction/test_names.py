from itertools import pairwise

import pytest

from extraction import find_statements
from extraction.names import Cast
from extraction.text import read_page

# the text, its people, its organisations
NAMED = [
    ("PC Lena Harte met her co-star Dean Pollitt.", ["Lena Harte", "Dean Pollitt"], []),
    (
        "Deputy Energy Minister Oskar Breithaupt met Halla Thorsen, the owner of the mill.",
        ["Oskar Breithaupt", "Halla Thorsen"],
        [],
    ),
    (
        "Ines Caldeira, 41, of Mill Street, said the bus never came. Ms Caldeira walked home to Brackley Park.",
        ["Ines Caldeira"],
        [],
    ),
    (
        "The Fed raised rates on Tuesday, and the Fed's chairman, Milos Hrabal, said more would follow.",
        ["Milos Hrabal"],
        ["Fed"],
    ),
    (
        "Tremaine O'Neill III told the Dunmore Echo that the roof leaked. Mr O'Neill will sell.",
        ["Tremaine O'Neill III"],
        ["Dunmore Echo"],
    ),
    (
        "Quillon said on Monday that it had bought Zephyra, a maker of pumps. Zephyra's shares rose.",
        [],
        ["Quillon", "Zephyra"],
    ),
    (
        "Lawyers for Brightwater, which runs the pool, declined to comment.",
        [],
        ["Brightwater"],
    ),
    ("Mayor Lucia Ferrante opened the Old Bridge in Castelvero, Tuscany.", ["Lucia Ferrante"], []),
    ("The Clean Rivers Act was passed. Senator Paul Dresden opposed it.", ["Paul Dresden"], []),
    ("The Silver Gull, a trawler, sank off Port Ellis. Its skipper, Magnus Rae, swam.", ["Magnus Rae"], []),
    (
        "Her novel, The Glass Orchard, won the Hartley Prize. Mira Castellan wrote it in a barn.",
        ["Mira Castellan"],
        [],
    ),
    (
        "Westerby United beat Corran Rovers 3-1. United manager Pete Lagarde praised his keeper, Joao Brito.",
        ["Pete Lagarde", "Joao Brito"],
        ["Westerby United", "Corran Rovers"],
    ),
    (
        "A spokeswoman for the Ministry of Health and Social Affairs said hospitals were full.",
        [],
        ["Ministry of Health and Social Affairs"],
    ),
    (
        "Fatou N'Diaye-Lund, professor of law at the University of Ostmark, disagreed.",
        ["Fatou N'Diaye-Lund"],
        ["University of Ostmark"],
    ),
    (
        'J. R. Halloran and Bartholomew "Bat" Quinn bought the farm in Idaho.',
        ["J. R. Halloran", "Bartholomew Quinn"],
        [],
    ),
    ("In Ravenna, Carlo Bisio, a waiter, shrugged. In Bologna nobody did.", ["Carlo Bisio"], []),
    ("The Swedish company Nordlyft and Danish rival Havbo have merged.", [], ["Nordlyft", "Havbo"]),
    ("DR. ANSELM VOIGT: Why not? Voigt laughed.", ["ANSELM VOIGT"], []),
    ("Unlike Greta Stahl, Piet Vroom never paid. Greta Stahl did.", ["Greta Stahl", "Piet Vroom"], []),
    (
        "The charity Roofs for All, founded by Noor Aziz, houses 40 families.",
        ["Noor Aziz"],
        ["Roofs for All"],
    ),
    ("Kofi Mensah of Adwoa & Sons said: “We sell cocoa.”", ["Kofi Mensah"], ["Adwoa & Sons"]),
    (
        "Al-Khoury's brother, Sami al-Khoury, was held. Leila al-Khoury wept.",
        ["Sami al-Khoury", "Leila al-Khoury"],
        [],
    ),
    ("According to Statbureau, prices fell. Statbureau's figures are monthly.", [], ["Statbureau"]),
    (
        "Reporters Without Fences criticised the law. Its director, Yannis Petrou, said so on Radio Delta.",
        ["Yannis Petrou"],
        ["Reporters Without Fences", "Radio Delta"],
    ),
    (
        "“It was Dunstan who rang,” Clare Whitlock recalled. Dunstan Hobbs denies it.",
        ["Clare Whitlock", "Dunstan Hobbs"],
        [],
    ),
    ("WHO official Pilar Santos said so. The WHO is based in Geneva.", ["Pilar Santos"], ["WHO"]),
    ("Storm Agnes closed the Severn Bridge. Highways chief Rob Tate apologised.", ["Rob Tate"], []),
    ("An analyst at Crestfield, Dominic Vale, expects a rise.", ["Dominic Vale"], ["Crestfield"]),
    ("Sofia Lindgren moved from Sofia to Oslo. Lindgren paints.", ["Sofia Lindgren"], []),
    (
        "Fishing was discussed in Tromso by Foreign Ministry spokesman Jens Lie.",
        ["Jens Lie"],
        ["Foreign Ministry"],
    ),
    (
        "Marta Ruiz de la Vega and Sir Alan Pym-Jones were there, said Lord Ashby.",
        ["Marta Ruiz de la Vega", "Alan Pym-Jones", "Ashby"],
        [],
    ),
    ("Hospital staff at St Bride's said Dr Amit Rao had left.", ["Amit Rao"], ["St Bride's"]),
    ("The Pinto County Sheriff's Office has six deputies.", [], ["Pinto County Sheriff's Office"]),
    (
        "UNICEF and Save Our Reefs signed, said UNICEF's Ingrid Maes.",
        ["Ingrid Maes"],
        ["UNICEF", "Save Our Reefs"],
    ),
    ("Margit Olsen, mother of the victim, Per Olsen, wept.", ["Margit Olsen", "Per Olsen"], []),
    ("Delphine Aubert runs the Thursday Club, a charity in Nantes.", ["Delphine Aubert"], ["Thursday Club"]),
    (
        "Arbiter Björn Einarsson found a phone. Counsel for the club, Rufus Gale KC, laughed.",
        ["Björn Einarsson", "Rufus Gale"],
        [],
    ),
]


NAMED += [
    ("Fisheries officer Jan Kees put it back in January.", ["Jan Kees"], []),
    ("In Dree, near Tarnby, Anton and Resi Huber keep llamas.", ["Anton Huber", "Resi Huber"], []),
    ("Anglers on the River Tarne met Barry Oakes at Lake Dree.", ["Barry Oakes"], []),
    ("Online grocer Basketo bought the delivery firm Zipfood.", [], ["Basketo", "Zipfood"]),
    ("The study by Naledi Kgosi appeared in Animal Minds.", ["Naledi Kgosi"], ["Animal Minds"]),
    ("The Berg campaign praised Anna Berg.", ["Anna Berg"], []),
    (
        "The builder, Orrell Tait Limited, paid. Its lawyers, Hask Venn, did not.",
        [],
        ["Orrell Tait Limited", "Hask Venn"],
    ),
    (
        "Dunmore Cold Store, LLC opened on Monday. Fallow Trench acted as adviser to it.",
        [],
        ["Dunmore Cold Store", "Fallow Trench"],
    ),
    ("A diver known as Remy wept. A book called Dust To Eat and a boat called Lark sank.", ["Remy"], []),
    ("One clerk, who gave his name only as Tavo, wept. A pupil, Bea, nine, laughed.", ["Tavo", "Bea"], []),
    (
        "Dunmore Fire and Rescue Service came. So did the Office of the Receiver General.",
        [],
        ["Dunmore Fire and Rescue Service", "Office of the Receiver General"],
    ),
    ("The Ministry of Justice met Lars Vik, Minister for Innovation.", ["Lars Vik"], ["Ministry of Justice"]),
    ("A nurse from Vessel, New Harl, said so. The driver came from Seven Oars who died.", [], []),
    ("“Silence Over Noise,” reads the sign. “Bread, Salt and Luck” is its motto.", [], []),
    ("The Merk newspaper reported it. The Merk union denied it.", [], ["Merk"]),
    (
        "Retired keeper Olu Adeyemi sang. The former Marsh Rovers ace clapped.",
        ["Olu Adeyemi"],
        ["Marsh Rovers"],
    ),
    (
        "The captain of the Lady Rosamund, Kit d'Alembert, met a clerk, Hong Bao Le.",
        ["Kit d'Alembert", "Hong Bao Le"],
        [],
    ),
    ("Mrs Ada Lomax was born Ada Finch.", ["Ada Lomax"], []),
    ("He left the U.S. He met Anna Berg.", ["Anna Berg"], []),
    ("King Rolf Hospital is full. King Rolf is well.", ["Rolf"], ["King Rolf Hospital"]),
    (
        "Independent Karin Moss left. The Independent Dairy Board stayed.",
        ["Karin Moss"],
        ["Independent Dairy Board"],
    ),
    (
        "Holm and Tarn Harbour Board is broke. Anna Berg and Sund Harbour Trust have left.",
        ["Anna Berg"],
        ["Holm and Tarn Harbour Board", "Sund Harbour Trust"],
    ),
    (
        "The Medical Director met the Director of Midwifery and the Head of Berg Shipping.",
        [],
        ["Berg Shipping"],
    ),
    ("The chief of Holder Valley Constabulary rang.", [], ["Holder Valley Constabulary"]),
]


def cast_of(text, known=()):
    return Cast(read_page(text), known=known)


def names(text, kind="person"):
    return [e.name for e in cast_of(text).entities if e.kind == kind]


@pytest.mark.parametrize(("text", "people", "organisations"), NAMED, ids=[text[:40] for text, *_ in NAMED])
def test_people_and_organisations_are_told_apart_by_the_words_of_the_article(text, people, organisations):
    assert sorted(names(text)) == sorted(people)
    assert sorted(names(text, "organisation")) == sorted(organisations)


def test_every_printed_form_of_a_name_is_a_mention_inside_quotations_too():
    text = "Anna Berg came. “Berg is late,” Tom Lind said. Ms Berg smiled at the Harbour Trust (HT). The HT paid."
    mentions = {m.name: [text[a:b] for a, b in m.spans] for m in find_statements(text).mentions}
    assert mentions == {
        "Anna Berg": ["Anna Berg", "Berg", "Berg"],
        "Tom Lind": ["Tom Lind"],
        "Harbour Trust": ["Harbour Trust", "HT", "HT"],
    }


def test_the_fullest_printed_name_is_the_name():
    assert names("Berg came. President Anna Maria Berg spoke. Anna Berg left. A. Berg signed.") == [
        "Anna Maria Berg"
    ]


def test_two_people_who_share_a_printed_family_name_each_get_it():
    assert names("Ruta and Jonas Kazlauskas run the shop. Ruta bakes, Jonas sells.") == [
        "Ruta Kazlauskas",
        "Jonas Kazlauskas",
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Anna Berg, the mayor, came. Her husband, Tom, sells nets.", ["Anna Berg", "Tom Berg"]),
        ("Anna Berg met Ida Lind. Her husband, Tom, sells nets.", ["Anna Berg", "Ida Lind", "Tom"]),
        ("Berg Anna, the mayor, came. Berg sang. Her husband, Tom, sells nets.", ["Berg Anna", "Tom"]),
        ("Anna Berg met Ida Lind, whose brother Tom sells nets.", ["Anna Berg", "Ida Lind", "Tom Lind"]),
        ("Anna Berg met Ida Lind and husband Tom.", ["Anna Berg", "Ida Lind", "Tom Lind"]),
        ("Anna Berg and Bo Berg came. Their son, Tom, wept.", ["Anna Berg", "Bo Berg", "Tom Berg"]),
        ("Anna Berg and Bo Lind came. Their son, Tom, wept.", ["Anna Berg", "Bo Lind", "Tom"]),
        ("Anna Berg, the mayor, came. Her lawyer, Tom, sells nets.", ["Anna Berg", "Tom"]),
        ("Petra Novakova, whose husband Jiri is missing, came.", ["Petra Novakova", "Jiri"]),
        ("Anna Berg came. The warden had asked twice, his widow, Ida, said.", ["Anna Berg", "Ida"]),
    ],
)
def test_a_relative_has_the_family_name_of_the_one_person_that_can_be_meant(text, people):
    assert names(text) == people


def test_letters_may_stand_for_a_name_or_for_its_office():
    cast = cast_of("Deputy Commissioner of Police (Maps) Iris Novak spoke. “Yes,” the DCP said.")
    assert [(e.name, len(e.spans)) for e in cast.entities] == [("Iris Novak", 2)]


def test_a_short_form_that_two_people_bear_binds_to_nobody():
    cast = cast_of("Anna Berg and Tom Berg met. Berg sang.")
    assert [(e.name, len(e.spans)) for e in cast.entities] == [("Anna Berg", 1), ("Tom Berg", 1)]
    assert [e.name for e in cast.bearers("Berg")] == ["Anna Berg", "Tom Berg"]


def test_a_title_tells_which_of_two_people_is_meant():
    cast = cast_of("Mr Tom Berg and Ms Anna Berg met. Ms Berg sang.")
    assert [(e.name, len(e.spans)) for e in cast.entities] == [("Tom Berg", 1), ("Anna Berg", 2)]


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Mr Kim Lind came.", "m"),
        ("Ms Kim Lind came.", "f"),
        ("Kim Lind came. Mrs Lind sang.", "f"),
        ("The spokeswoman, Kim Lind, came.", "f"),
        ("Kim Lind, a businessman, came.", "m"),
        ("The commissioner for human rights, Kim Lind, came.", ""),
        ("Kim Lind came.", ""),
    ],
)
def test_only_words_of_the_article_say_he_or_she(text, gender):
    (person,) = cast_of(text).entities
    assert person.gender == gender


def test_a_town_is_no_short_form_of_its_paper():
    cast = cast_of("Anna Berg told the Westmoor Gazette so. It rains in Westmoor. Westmoor is wet.")
    assert [(e.name, len(e.spans)) for e in cast.entities] == [("Anna Berg", 1), ("Westmoor Gazette", 1)]


def test_a_capital_that_speaks_is_a_government():
    cast = cast_of("Beijing denied the claim. Anna Berg lives in Beijing.")
    assert [(e.name, e.kind, e.spans[0]) for e in cast.entities] == [
        ("Beijing", "organisation", (0, 7)),
        ("Anna Berg", "person", (26, 35)),
    ]


def test_the_names_between_two_offsets_are_those_that_stand_there_whole():
    text = "Anna Berg met Tom Lind. Berg told Ida Moe, the judge, that Lind and Berg would sail with Moe."
    cast = cast_of(text)
    edges = sorted(
        {0, len(text), *(edge for e in cast.entities for s in e.spans for edge in (s[0], s[1] - 1))}
    )
    for start, end in [*pairwise(edges), (0, len(text)), (5, 60)]:
        whole = sorted((s, e.name) for e in cast.entities for s in e.spans if start <= s[0] and s[1] <= end)
        assert [(s, e.name) for s, e in cast.within(start, end)] == whole
