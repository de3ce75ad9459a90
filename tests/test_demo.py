"""The demo archive: every file of it fits, everything in it is invented and says so."""

import json
import re
from pathlib import Path

import pytest
from django.core.management import call_command

from articles.models import Article, Decision, Statement
from articles.models.public import public_speakers
from people.models import Organisation, Person

FOLDER = Path("fixtures/demo")
RECORDED = sorted(FOLDER.glob("*.json"))
TEXTS = sorted(FOLDER.glob("*.txt"))

# Real media, bodies and people that an invented article must not name; whole words, case aside. Not in it: what is a
# common word too ("who", "the times", "con").
MEDIA = """
    TASS; Interfax; RIA Novosti; RT; Reuters; AFP; Agence France-Presse; AP; Associated Press; UPI; Xinhua;
    CCTV; CGTN; China Central Television; Kyodo; NHK; Yonhap; PTI; ANI; IRNA; Press TV; Al Jazeera; Al
    Arabiya; MENA; Petra; SANA; NPA; Anadolu; WAM; DPA; ANSA; EFE; Lusa; Ritzau; NTB; TT; Tanjug; Ukrinform;
    Kazinform; BelTA; Aravot; Armenpress; BBC; ITV; ITN; Sky News; CNN; NBC; CBS; ABC News; Fox News; NPR;
    PBS; Bloomberg; Politico; Axios; Euronews; DR; NRK; SVT; ZDF; ARD; RAI; RTVE; TVE; Radio Free Europe;
    Deutsche Welle; Voice of America; the Guardian; the Telegraph; Financial Times; New York Times;
    Washington Post; Wall Street Journal; Los Angeles Times; USA Today; the Economist; Daily Mail; Daily
    Mirror; the Independent; the Sun; Le Monde; Le Figaro; El País; El Mundo; La Repubblica; Der Spiegel;
    Die Zeit; Haaretz; Times of India; South China Morning Post; People's Daily; Global Times; E24; Kanal 5;
    Coast FM; Noor Radio; Nature; Science magazine; the Lancet; Twitter; Facebook; Instagram; Telegram;
    WhatsApp; YouTube; TikTok; Reddit; Wikipedia; PRNewswire; Business Wire
"""
BODIES = """
    UN; United Nations; Unesco; Unicef; UNHCR; FAO; IMF; World Bank; World Health Organization; WTO; OPEC;
    OECD; OSCE; NATO; EU; European Union; European Commission; European Parliament; Council of Europe;
    African Union; Arab League; ASEAN; Interpol; Europol; Red Cross; Red Crescent; Greenpeace; WWF; Amnesty
    International; Human Rights Watch; Oxfam; FIFA; UEFA; IOC; Olympic; Premier League; Bundesliga;
    Manchester United; Manchester City; Arsenal; Chelsea; Liverpool; Real Madrid; Barcelona; Juventus;
    Bayern; Ajax; FBI; CIA; NASA; ESA; Pentagon; White House; Kremlin; Downing Street; Westminster;
    Whitehall; Capitol Hill; Senate; Congress; Supreme Court; House of Commons; House of Lords; Bundestag;
    Knesset; Crown Prosecution Service; Crown Court; Old Bailey; Scotland Yard; Met Office; NHS; Army Corps
    of Engineers; Labour; Lab; Tory; Tories; Conservative; Liberal Democrat; Plaid Cymru; SNP; Sinn Fein;
    Republican; Republicans; Democrat; Democrats; Fidesz; CDU; SPD; Progressive Alliance; National Unity
    Party; Taliban; Hamas; Hezbollah; Harvard; Yale; Oxford; Cambridge; Johns Hopkins; Sorbonne; University
    of Bergen; University of Coimbra; University of Silesia; Morgan Stanley; Goldman Sachs; Google;
    Microsoft; Amazon; Meta; Tesla; Boeing; Airbus; Shell; BP; Gazprom; Siemens; Maersk; Oslo Stock
    Exchange; SpaceX; CalMac
"""
PEOPLE = """
    Putin; Medvedev; Lavrov; Zelensky; Zelenskyy; Lukashenko; Tokayev; Xi; Xi Jinping; Wang Yi; Li Qiang;
    Bachelet; Guterres; Trump; Biden; Obama; Harris; Clinton; Bush; Reagan; Nixon; Kennedy; Lincoln;
    Churchill; Thatcher; Blair; Cameron; Boris Johnson; Sunak; Starmer; Sturgeon; Merkel; Scholz; Macron;
    Sarkozy; von der Leyen; Orbán; Orban; Tusk; Erdogan; Erdoğan; Netanyahu; Arafat; el-Sisi; Sisi; Mandela;
    Modi; Gandhi; Abe; Kishida; Trudeau; Lula; Bolsonaro; Maduro; Castro; Chávez; Hitler; Stalin; Lenin;
    Mao; the Pope; Khachaturian; Brahms; Bach; Mozart; Lem; Rodrigues; Messi; Ronaldo; Mbappé; Beckham;
    Musk; Bezos; Gates; Zuckerberg; Attenborough; Einstein; Shakespeare
"""
REAL = [name.strip() for names in (MEDIA, BODIES, PEOPLE) for name in " ".join(names.split()).split(";")]
FORBIDDEN = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, REAL))})(?!\w)", re.IGNORECASE)


def test_the_list_catches_real_names_as_whole_words_whatever_their_case():
    text = "Xinhua and the bbc told him that the dr of the island, Lem Bo, was a tasseled Xinhuan."
    assert FORBIDDEN.findall(text) == ["Xinhua", "bbc", "dr", "Lem"]


@pytest.mark.parametrize("path", TEXTS + RECORDED, ids=lambda path: path.name)
def test_nothing_real_is_named(path):
    assert FORBIDDEN.findall(path.read_text(encoding="utf-8")) == []


def test_there_are_twenty_texts_each_with_its_decisions():
    assert len(TEXTS) == 20
    assert [path.with_suffix(".txt") for path in RECORDED] == TEXTS
    texts = {json.loads(path.read_text(encoding="utf-8"))["text"] for path in RECORDED}
    assert texts == {path.name for path in TEXTS}


@pytest.mark.django_db
def test_the_demo_shows_readers_what_was_recorded_and_what_was_taken_back():
    """The engine may find more than it does; much less would say that the decisions no longer fit it."""
    call_command("apply_decisions", *RECORDED)
    states = list(Article.objects.order_by("status").values_list("status", flat=True))
    assert states == ["draft", *["published"] * 16, "review", "withdrawn", "withheld"]
    assert Article.objects.public().count() == 16
    assert Statement.objects.filter(status="retracted").count() == 1
    recorded = {
        e["words"] for path in RECORDED for e in json.loads(path.read_text(encoding="utf-8"))["accept"]
    }
    shown = set(Statement.objects.public().values_list("text", flat=True))
    assert shown - recorded == set()
    assert len(shown) >= 130
    assert public_speakers(Person).count() >= 45

    publishers = {article.publisher.name for article in Article.objects.select_related("publisher")}
    assert len(publishers) == 5
    assert {name for name in publishers if not name.endswith(" (invented)")} == set()
    found = [who.name for model in (Person, Organisation) for who in model.objects.all()]
    assert [name for name in found if FORBIDDEN.search(name)] == []


@pytest.mark.django_db
def test_applied_again_nothing_changes():
    call_command("apply_decisions", *RECORDED)
    before = Decision.objects.count(), Article.objects.count()
    call_command("apply_decisions", *RECORDED)
    assert (Decision.objects.count(), Article.objects.count()) == before
