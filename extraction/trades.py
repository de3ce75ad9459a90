"""Which words of a description go back to somebody named: trades, generic words, offices. Data and one question."""

from .lexicon import NOT_MEDIA, words

COMPANY_LIKE = words(
    "company firm group organisation organization club charity carrier operator maker business retailer brand"
)
# What a firm makes or does stands for its name: "the carmaker", "the lender".
TRADES = words(
    "airline carmaker automaker planemaker chipmaker drugmaker shipbuilder supermarket brewer brewery distiller chain "
    "lender insurer manufacturer producer supplier distributor utility start-up startup shipper steelmaker "
    "housebuilder shipyard bank broker refiner miner conglomerate "
)
COMPANY_LIKE |= TRADES
# A firm or somebody who works so.
EITHER = words("miner brewer broadcaster refiner distiller")
PARTIES = words("republican democrat conservative liberal")
PUBLIC_BODIES = (
    words(
        "council ministry court police parliament university government commission department agency party "
        "assembly congress senate union committee "
    )
    | NOT_MEDIA
)
# A noun for a body, and the words of a name or a role that make somebody such a body: "the authority" is the council.
SORTS = {
    noun: words(line)
    for nouns, line in (
        ("authority", "council authority board agency commission inspectorate district borough directorate"),
        (
            "agency regulator watchdog body inspectorate",
            "authority agency commission office board bureau inspectorate institute regulator administration",
        ),
        ("ministry department", "ministry department office treasury directorate"),
        ("charity trust foundation", "charity trust foundation fund relief mission aid hospital hospitals"),
        ("union federation", "union federation congress guild brotherhood workers confederation"),
        ("association", "association federation union league guild"),
        ("institution", "university college institute museum school hospital academy gallery library bank"),
        (
            "broadcaster channel network station",
            "channel tv television radio broadcasting broadcaster network station fm",
        ),
        (
            "newspaper paper daily tabloid broadsheet",
            "newspaper times post herald gazette courier tribune daily chronicle telegraph messenger sentinel mercury "
            "guardian observer examiner inquirer advertiser mirror bugle echo tabloid argus express mail globe",
        ),
        (
            "magazine weekly journal",
            "magazine weekly monthly journal review bulletin digest quarterly annals archives proceedings",
        ),
        ("force", "police constabulary"),
    )
    for noun in nouns.split()
}
# Words for anybody at all: they go on with the person the text is about, if there is only one.
GENERIC = words(
    "person man woman boy girl official leader expert interlocutor politician veteran star candidate executive "
    "lawmaker mum mother mom dad father gran grandmother granddad grandad lady hero teenager youngster beauty "
    "favourite favorite ace legend icon "
)
# What somebody won or once was speaks against no trade.
HONOURS = words("winner champion medallist medalist finalist nominee laureate runner-up")
# Somebody whose name is kept back: never somebody named.
NAMELESS = words("source insider informant tipster whistleblower pal")
# An office that an article often leaves without a name.
OFFICES = words("spokesman spokeswoman spokesperson judge prosecutor coroner magistrate ombudsman clerk")
# Not what somebody is, only what happened to them or where they were.
CIRCUMSTANCES = words(
    "passenger witness resident neighbour neighbor victim survivor fan customer owner visitor tourist guest driver "
    "defendant claimant candidate winner loser runner-up partner member parent local villager onlooker bystander "
)
# Words for one trade: the striker is the footballer.
SAME = tuple(
    words(line)
    for line in (
        "footballer striker midfielder defender goalkeeper winger forward fullback full-back winger captain skipper "
        "playmaker player ace centre-half centre-back center-back wing-back centre-forward",
        "actress actor star singer comedian presenter model entertainer performer celebrity songwriter rapper musician",
        "lawyer attorney solicitor barrister counsel advocate",
        "scientist researcher professor academic prof dr",
        "writer novelist author playwright",
        "journalist reporter correspondent columnist",
        "politician lawmaker senator congressman congresswoman mp parliamentarian legislator representative "
        "sen rep msp mep mla td backbencher frontbencher",
        "doctor physician surgeon consultant medic",
        "executive ceo boss businessman businesswoman entrepreneur tycoon",
        "coach manager boss",
        "cop policeman policewoman officer detective inspector constable sergeant superintendent commissioner "
        "det insp pc wpc sgt supt dci ds di",
        "officer colonel col captain capt major lieutenant lt commander general gen soldier",
        "judge justice magistrate",
        "cleric clergyman priest bishop archbishop cardinal rabbi imam vicar pastor minister rev reverend",
    )
)
# The diplomat may be the deputy foreign minister; the minister is no ambassador.
WIDER = {"diplomat": words("ambassador envoy consul minister")}
ONE_TRADE = frozenset().union(*SAME)


def same_trade(head):
    """The words that name the same trade as `head`, in a fixed order."""
    return sorted({word for trade in SAME if head in trade for word in trade} | WIDER.get(head, frozenset()))
