"""What the words beside a name, and its own, say that it is."""

import pytest

from extraction.names import Cast
from extraction.text import read_page

# the text, its people, its organisations
BESIDE = [
    ("The offer came from Dree Sorrel, a club led by Ida Lind.", ["Ida Lind"], ["Dree Sorrel"]),
    ("Ann Moe, a nurse employed by the town, left.", ["Ann Moe"], []),
    ("Sky Tamar is reporting a leak. Ann Moe is reporting it.", [], ["Sky Tamar", "Ann Moe"]),
    ("The member for Upper Teal argued.", [], []),
    ("Farmers from Sutton Drove came to Quarry Row.", [], []),
    ("The Lumo BR-6 hums. The XR-7 does not.", [], []),
    ("They had a 2-1 victory over Dree Vipers.", [], ["Dree Vipers"]),
    ("A 3-0 defeat by Marl Sund hurt. Marl Sund is near.", [], ["Marl Sund"]),
    ("Relatives stood at the gate. Neighbours argued. Organisers wept.", [], []),
    ("They fought over a PUG. She had been BEGGED to take it. A UBW ship came.", [], ["UBW"]),
    ("The Reeve, Cllr Bo Ek, left.", ["Bo Ek"], []),
    ("Lunch at the Salt Yard restaurant in Dree. The Bo Ek family ate.", ["Bo Ek"], ["Salt Yard"]),
    ("Nobody in Lind's house knew. Ida Lind, 40, did.", ["Ida Lind"], []),
    ("Bo Ek, a Research Fellow in Dree, met a Sund-style priest.", ["Bo Ek"], []),
    ("The Dree Republican who carried the bill laughed.", [], []),
    ("Four men were held, El Globo Nuevo reported.", [], ["El Globo Nuevo"]),
    ("“It is damp,” wrote Ann Moe. He wrote Damp Songs.", ["Ann Moe"], []),
    ("A team reports today in Dree Medicine. Ann Moe reports in Sund.", ["Ann Moe"], ["Dree Medicine"]),
    (
        "They looked in Proceedings in Animal Mind.",
        [],
        ["Proceedings in Animal Mind"],
    ),
    (
        "Data from the Sund Grind Panel showed it. Some had flowers from the Dree Sorrel.",
        [],
        ["Sund Grind Panel"],
    ),
    ("It is late, explains the scholar to Ansalva. She walked from the mill to Dree.", [], ["Ansalva"]),
    ("Those polled by Asian Infrastructure Outlook agreed.", [], ["Asian Infrastructure Outlook"]),
    ("He wore a badge: “No Geese at Low Water”. A sign says “Closed For Lunch”.", [], []),
    ("His song, The Weather Is Not Your Friend, is out. He is in the Arctic.", [], []),
    ("A moderate Dree Democrat who lost met African-American leaders. The Berlin Wall fell.", [], []),
    ("Sund Town 1, Easton 0. The port was shut, Dockvise said.", [], ["Sund Town", "Easton", "Dockvise"]),
    (
        "Orlisk shares fell in Sund. The Otter Trust's Gilly Marsh wept.",
        ["Gilly Marsh"],
        ["Orlisk", "Otter Trust"],
    ),
    (
        "She sent Kit Ross, which she regretted. Kit Gill, a University of Sund nurse, wept.",
        ["Kit Ross", "Kit Gill"],
        ["University of Sund"],
    ),
    ("The latest Opal Savvy poll is out. Investigative reporter Kit Moe wept.", ["Kit Moe"], ["Opal Savvy"]),
    ("Kit Moe and the Moes use the Internet. Especially on Jan. 4, a Middle Eastern day.", ["Kit Moe"], []),
    (
        "Dunmor, founded in 1921, met Dree Colours Pvt Ltd in May. The Mary Ellen sank.",
        [],
        ["Dunmor", "Dree Colours Pvt Ltd"],
    ),
    (
        "On the Breakfast Show, Ida Lind wept. On Dree's Breakfast Show, Kit Moe sang.",
        ["Ida Lind", "Kit Moe"],
        [],
    ),
    ("Kit Moe, a Dree radio and television owner, met the developer Bo G. Ek.", ["Kit Moe", "Bo G. Ek"], []),
    ("She is an African American who wept. Press Secretary Ida Lind left.", ["Ida Lind"], []),
    (
        "The Sund edition of Dagblat had it. Lawyers at Finch Chambers wept.",
        [],
        ["Dagblat", "Finch Chambers"],
    ),
    ("The Hartley Fund raised it. Lady Hartley, 40, cut a cake.", ["Hartley"], ["Hartley Fund"]),
    (
        "Senator-elect Bo Tran told Marl Today so. 7Seat boss Kit Moe left today.",
        ["Bo Tran", "Kit Moe"],
        ["Marl Today", "7Seat"],
    ),
    (
        "Half of Sund Vell was dark. The murder of Kit Moe shook it. “So calm,” he said of Bo Ek.",
        ["Kit Moe", "Bo Ek"],
        [],
    ),
    ("They launched Warm Rooms, a five-year study of 300 homes.", [], []),
    ("She told Canal-9 Torva so. He thanked his sponsor, Swoop.", [], ["Canal-9 Torva", "Swoop"]),
]


@pytest.mark.parametrize(("text", "people", "bodies"), BESIDE, ids=[text[:40] for text, *_ in BESIDE])
def test_the_words_beside_a_name_say_what_it_is(text, people, bodies):
    entities = Cast(read_page(text)).entities
    assert sorted(e.name for e in entities if e.kind == "person") == sorted(people)
    assert sorted(e.name for e in entities if e.kind == "organisation") == sorted(bodies)
