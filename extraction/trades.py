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
PUBLIC_BODIES = (
    words(
        "council ministry court police parliament university government commission department agency party "
        "assembly congress senate union "
    )
    | NOT_MEDIA
)
# Words for anybody at all: they go on with the person the text is about, if there is only one.
GENERIC = words(
    "person source man woman boy girl official leader expert interlocutor politician veteran star candidate executive "
    "lawmaker mum mother mom dad father gran grandmother granddad grandad lady hero teenager youngster beauty "
)
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
        "playmaker player ace",
        "actress actor star singer comedian presenter model entertainer performer celebrity songwriter rapper musician",
        "lawyer attorney solicitor barrister counsel advocate",
        "scientist researcher professor academic",
        "writer novelist author playwright",
        "journalist reporter correspondent columnist",
        "politician lawmaker senator congressman congresswoman mp parliamentarian legislator representative",
        "doctor physician surgeon consultant medic",
        "executive ceo boss businessman businesswoman entrepreneur tycoon",
        "coach manager boss",
        "policeman policewoman officer detective inspector constable sergeant",
    )
)


def same_trade(head):
    """The words that name the same trade as `head`, in a fixed order."""
    return sorted({word for trade in SAME if head in trade for word in trade})
