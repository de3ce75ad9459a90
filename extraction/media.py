"""Is what is named a medium? Words must say so; a name that says something else is none."""

import re

from .gazetteer import AGENCIES
from .lexicon import (
    ORGANISATION_WORDS,
    ROLE_NOUNS,
    TITLES,
    words,
)

PLATFORMS = words(
    "x twitter facebook telegram instagram tiktok youtube whatsapp linkedin bluesky mastodon threads weibo wechat "
    "signal snapchat reddit discord substack viber vkontakte twitch truth"
)
# Bodies that are told things, and are printed like agencies.
BODIES = words(
    "eu un nato unesco unicef unhcr who opec imf iaea osce fifa uefa ioc wto fbi cia nasa esa nhs mi5 mi6 hmrc irs "
    "fda epa fca fsa sec fed ecb oecd icc g7 g20 bafin ofcom ofgem ofsted mps meps"
)
PAPERS = words(
    "times post herald gazette courier tribune chronicle telegraph journal messenger sentinel mercury beacon guardian "
    "observer register lantern review reporter independent monthly quarterly ledger letters digest bulletin echo argus "
    "examiner inquirer enquirer advertiser mirror clarion bugle dispatch despatch daily weekly newspaper magazine "
    "mail sun star express standard globe record citizen nation voice press sunday today"
)
STATIONS = words(
    "radio radyo rádio rundfunk tv television fm channel broadcasting "
    "broadcaster news online live bbc cnn wire agency reuters"
)
FIRST = words("radio radyo rádio rundfunk télé tele channel tv television kanal onda")
# "Independent Radio Sund": what sort of station it is, before its name.
OPEN_TO = words("independent free public community national state local commercial student pirate")
WIRES = words("press news service")
OF = words("times voice radio news evening morning daily")
# "The Courier": enough by itself, with "the".
LONE = words(
    "times post herald gazette courier tribune chronicle telegraph messenger sentinel mercury beacon guardian observer "
    "lantern independent echo argus examiner enquirer inquirer advertiser clarion bugle mail sun express"
)
ORDINARY = words(
    "register review agency observer journal press record standard post voice independent channel news"
)
# "The land register", "the independent review": the last word of a paper's name in another sense.
NO_PAPERS = words(
    "trade land companies civil electoral commercial independent judicial peer national public environment food space "
    "energy security rural safety revenue health labour tax travel estate"
)
PRINT = words(
    "mag glossy newspaper daily weekly magazine tabloid paper broadsheet journal outlet publication"
)
ON_AIR = words("broadcaster channel radio station television network tv outlet")
SURE = words(
    "newspaper broadcaster daily weekly magazine channel radio journal tabloid outlet broadsheet paper website "
    "television tv publication podcast portal mag glossy fanzine newsletter"
)
# An agency or a station is a medium when these stand beside it.
QUALIFIED = words("agency station network site service")
QUALIFIERS = words(
    "news press information radio tv television telegraph state state-run official wire semi-official gossip "
    "trade fan celebrity"
)
SPEAKS_FOR_IT = words(
    "programme program show podcast bulletin reporter journalist correspondent newspaper magazine website "
    "television radio agency weekly daily channel news columnist newsletter presenter "
    "viewers listeners readers crew"
)
AUDIENCE = words(
    "employees staff workers residents customers shareholders investors fans supporters "
    "members officials managers bosses executives owner owners editors lawyers lawyer committee board building owner "
    "journalists reporters management director chairman trustees bosses headquarters newsroom office offices union "
    "editor publisher group company firm colleagues directors users subscribers followers audience "
    "press media authorities listener viewer reader"
)
PASSES = words("told tells telling to by with")
REPORTS = words("reported reports wrote writes quoted quotes cited cites citing quoting")
NO_MEDIA = PLATFORMS | TITLES | ROLE_NOUNS
ENDS = re.compile(r"[\d]+$")


def known_medium(printed, nouns=frozenset()):
    """Does the name, or the words beside it, say that it is a medium?"""
    low = [w.strip(".,") for w in printed.lower().replace("-", " ").split()]
    low = [w for w in low if w not in ("the", "&")]
    if not low or NO_MEDIA.issuperset(low):
        return False
    if printed.lower().removeprefix("the ") in AGENCIES or says_medium(nouns):
        return True
    while len(low) > 1 and ENDS.match(low[-1]):
        low.pop()
    return _named_so(low)


def _named_so(low):
    last, before = low[-1], low[-2] if len(low) > 1 else ""
    if "of" in low or "on" in low:
        return low[0] in OF or "news" in low or before == "on" or last in LONE
    if last == "agency":
        return before in ("news", "press", "information", "telegraph")
    if last in ("fm", "tv", "bbc", "cnn", "reuters", "newspaper", "magazine", "broadcaster"):
        return True
    if low[0] in FIRST:
        return last not in ORGANISATION_WORDS - PAPERS - STATIONS or low[0] in ("bbc", "cnn")
    if low[0] in ("bbc", "cnn"):
        return True
    if len(low) == 1:
        return False
    if "wire" in low and not WIRES.isdisjoint(low):
        return True  # Press Wire North
    if low[0] in OPEN_TO and low[1] in FIRST - {"channel"} and len(low) > 2:
        return _named_so(low[1:])
    return (last in PAPERS or last in STATIONS) and not (last in ORDINARY and before in NO_PAPERS)


def says_medium(nouns):
    """ "the state news agency", "the weekly": the words beside a name."""
    return bool(nouns & SURE or (nouns & QUALIFIED and nouns & QUALIFIERS))


def on_air(printed):
    """Is it plainly a station or programme, as in "said on Radio Sund"?"""
    low = {w.strip(".") for w in printed.lower().split()}
    return bool(low & (STATIONS | {"kanal"}) - {"agency", "online", "live", "reuters", "wire"})
