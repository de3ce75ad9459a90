"""Where a name begins and ends in a stretch of capitals, and what belongs to a title."""

import pytest

from extraction.names import Cast
from extraction.text import read_page

# the text, its people, its organisations
STRETCHES = [
    (
        "Convenor Ida Sheriff left. Mr Baker came. The High Court judge did not.",
        ["Ida Sheriff", "Baker"],
        ["High Court"],
    ),
    ("A shop's owner, Di Lind, met Aye binti Noor.", ["Di Lind", "Aye binti Noor"], []),
    ("The Land Registry and HM Courts Service met.", [], ["Land Registry", "HM Courts Service"]),
    ("The Duchess of Arle came. He said the Tarn was low.", [], []),
    (
        "A band played. Drummer Kit Lind wept. Reporter: Mo Ek. NATO chief Jens Lie rose.",
        ["Kit Lind", "Mo Ek", "Jens Lie"],
        ["NATO"],
    ),
    (
        "The Dree People's Liberation Front fought. Ek's Labour did not.",
        [],
        ["Dree People's Liberation Front"],
    ),
    ("The Office of Management and Budget sat.", [], ["Office of Management and Budget"]),
    ("The University of Sund and Ida Lind sued.", ["Ida Lind"], ["University of Sund"]),
    (
        "The Sund Coalition for Real Justice met Justice Ida Lind.",
        ["Ida Lind"],
        ["Sund Coalition for Real Justice"],
    ),
    ("Shows by Marc Fisher Shoes and Lord & Lind went on.", [], ["Marc Fisher Shoes", "Lord & Lind"]),
    ("Hosts were 98 Degrees and Justin Lind, and Tracee Ellis Moe.", ["Justin Lind", "Tracee Ellis Moe"], []),
    (
        "The ruling Union Solidarity and Development Party won.",
        [],
        ["Union Solidarity and Development Party"],
    ),
    ("Follow @IdaLindNews here. The chief of staff Cheryl Mills left Sund, VA.", ["Cheryl Mills"], []),
    ("Initial estimates put it at six. Previous reports said ten. He works Saturdays.", [], []),
    ("Boat Owners of Dree sued. U.S. Census data show it.", [], ["Boat Owners of Dree"]),
    (
        "The Sund Farmers' and Growers' Union met Rhys ap Lind.",
        ["Rhys ap Lind"],
        ["Sund Farmers' and Growers' Union"],
    ),
    ("The Court of Arbitration for Ports sat.", [], ["Court of Arbitration for Ports"]),
    ("Reps. Kit Moe and Bo Ek met the secretary of State Ida Lind.", ["Kit Moe", "Bo Ek", "Ida Lind"], []),
    ("A group called Shades of Change met the Girl Scouts.", [], ["Shades of Change", "Girl Scouts"]),
    (
        "PM Ida Lind met DC Kit Moe. He left Sund Athletic for Dree Institute.",
        ["Ida Lind", "Kit Moe"],
        ["Sund Athletic", "Dree Institute"],
    ),
    ("Ida Sheriff left. The auditor, Tom Major, stayed.", ["Ida Sheriff", "Tom Major"], []),
    ("His uncle, Porter Lind, wept. Porter Ann Moe sang.", ["Porter Lind", "Ann Moe"], []),
    ("DI Ann Moe called PC Tom Lind. Sir Bo Ek KC MP did not.", ["Ann Moe", "Tom Lind", "Bo Ek"], []),
    ("Gen. Tomas “Wolf” Lind resigned. Enter Bo Ek, a clerk.", ["Tomas Lind", "Bo Ek"], []),
    (
        "Head of the Sund Institute of Dry Resources Ann Moe spoke.",
        ["Ann Moe"],
        ["Sund Institute of Dry Resources"],
    ),
    ("Minister of State for Ports Chand Vaid (NBP) spoke.", ["Chand Vaid"], ["NBP"]),
    ("The Medical Director, Dr Bo Ek, met Ida Lind, Director of Midwifery.", ["Bo Ek", "Ida Lind"], []),
    ("Ann Moe, Chair of Medical Statistics, met the Head of Lind Shipping.", ["Ann Moe"], ["Lind Shipping"]),
    ("Queen Maud Hospital opened a ward. Queen Maud Lind came.", ["Maud Lind"], ["Queen Maud Hospital"]),
    ("Calder Dene Constabulary held two men.", [], ["Calder Dene Constabulary"]),
    ("The deputy, Bakyt uulu Azim, met Ana Ruiz y Vega.", ["Bakyt uulu Azim", "Ana Ruiz y Vega"], []),
    ("West Marsh and Fens NHS Trust shut it.", [], ["West Marsh and Fens NHS Trust"]),
    ("Dunmore and Sund Fire Service came.", [], ["Dunmore and Sund Fire Service"]),
    ("Ann Moe and Sund Fire Service came.", ["Ann Moe"], ["Sund Fire Service"]),
    (
        "The Dunmore College of Nursing and the Royal Society of Potters met.",
        [],
        ["Dunmore College of Nursing", "Royal Society of Potters"],
    ),
    (
        "The website Stage Now & Then had it. The group Save the Pier won.",
        [],
        ["Stage Now & Then", "Save the Pier"],
    ),
    ("The weekly Hora e Re asked why. It rains in Sund and Dree.", [], ["Hora e Re"]),
    ("A spokesman for eFarm left. The pH of it was low, at 3 kWh.", [], ["eFarm"]),
    ("They met Transport for Sund. Transport for Ida Lind was late.", ["Ida Lind"], ["Transport for Sund"]),
]


@pytest.mark.parametrize(("text", "people", "bodies"), STRETCHES, ids=[text[:40] for text, *_ in STRETCHES])
def test_a_stretch_of_capitals_is_cut_into_titles_people_and_bodies(text, people, bodies):
    entities = Cast(read_page(text)).entities
    assert sorted(e.name for e in entities if e.kind == "person") == sorted(people)
    assert sorted(e.name for e in entities if e.kind == "organisation") == sorted(bodies)
