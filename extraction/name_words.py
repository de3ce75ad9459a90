"""Words that tell what a name is: inside it, before it and after it. Data, no names."""

from .lexicon import (
    COMMON_CAPITALS,
    COMPANY_NOUNS,
    DEMONYMS,
    FINITE,
    INSTITUTION_TAILS,
    KIN,
    MEDIA_NOUNS,
    MEDIA_WORDS,
    NAME_PARTICLES,
    OPENING,
    ORGANISATION_WORDS,
    PREPOSITIONS,
    ROLE_NOUNS,
    TITLES,
    words,
)

# The last word of many firms' names; alone they name nothing.
COMPANY_TAILS = words(
    "ladies vale tea coffee cocoa sugar cotton wines cider air airways waste travel freight haulage "
    "recycling dairy foods farms lithium metals minerals resources tech software interactive digital "
    "media robotics dynamics analytics networks wireless cellular healthcare medical care fashion "
    "clothing apparel shoes toys fitness cycles bikes cars tyres buses coaches taxis trains cruises tours "
    "holidays inn pub cafe café tavern bakers butchers catering kitchen kitchens supermarket markets "
    "lettings lending loans mortgages finance financial wealth assets assurance underwriters brokers "
    "pensions retail wholesale trading imports exports brothers sons associates llp creative design "
    "designs events films productions theatres cinemas music arts boats yachts shipyard shipyards steel "
    "copper cement chemicals plastics textiles mills paper timber oil gas petrol water electric solar "
    "wind power nuclear renewables batteries chips semiconductors instruments tools machines guard force "
    "forces corps legion rangers scouts watch aid relief rescue reefs rivers volunteers pioneers tigers "
    "lions bears eagles hawks wolves sharks giants city town albion wanderers hotspur villa county "
    "academicals athletico atletico dynamo spartak lokomotiv startup collective initiative project-house "
    "people unlimited solutions district primary secondary grammar nursery infants tearooms tearoom "
    "mutual stock bourse pharmacy restaurant diner store shop stores hostel spa resort casino zoo "
    "aquarium gallery diagnostics aggregates civil chain carriers hauliers haulers naturals therapeutics genomics "
    "biosciences towing salvage hauling packaging quarries refrigeration distillery distillers vineyards "
    "recruitment staffing removals dairies insider pac fleet today tonight taverns inns breweries roofing "
    "scaffolding devices machinery management vipers panthers leopards jaguars falcons ravens rams hornets cobras "
    "stallions knights warriors crusaders spartans titans rebels raiders vikings quays docks wharves "
)
COMPANY_FORMS = words(
    "ASA AG SA S.A GmbH NV N.V SpA AB Oy AS BV LLP LLC IF FK BK SK SC AC HC RC SV UD CD JSC OJSC PJSC "
    "PLC Plc Pty KG SE Co Ltd Inc Corp LP Limited Incorporated"
)
# The same in small letters, after a comma: "Berg Cold Chain, LLC".
LEGAL_FORMS = words("inc llc ltd llp lp plc corp gmbh limited incorporated")
# Words that open the name of an organisation wherever they stand first in a name.
ORGANISATION_STARTS = words(
    "metro radio radyo rádio rundfunk télé tele "
    "tv channel kanal canal team club air bank banco banca banque university universidad diario café cafe "
    "restaurant hotel galerie galleria teatro théâtre museo musée institut instituto istituto hôtel diário jornal "
    "real partido parti association federation friends "
)
# Bodies that are named after a place: their first word alone is the place.
NAMED_AFTER_PLACES = words(
    "council university police court hospital school college ministry department parliament assembly museum "
    "gazette herald times post courier tribune mercury chronicle echo argus beacon telegraph observer news "
    "radio fm television journal register sentinel messenger standard star authority exchange institute "
    "commission government administration airport theatre orchestra opera library church cathedral"
)
PLACE_STARTS = words(
    "river port lake mount mt cape fort point isle camp villa san santa santo puerto playa rio loch glen"
)
THING_STARTS = words(
    "formula storm hurricane cyclone typhoon operation project hms ss uss mv ms flight route highway "
    "article section phase chapter act saint-day apollo type model class boeing airbus airfield hall "
    "planet asteroid comet "
)
# Nouns that say of the name after them, or before them in apposition, that it is a body.
GROUP_NOUNS = (
    COMPANY_NOUNS
    | MEDIA_NOUNS
    | words(
        "fund giant startup start-up insurer lender miner utility chain brewery label brand studio "
        "bakery restaurant cafe café bar shop store pub salon hotel museum school college hospital clinic "
        "think-tank thinktank watchdog regulator lobby movement militia gang band orchestra choir troupe "
        "theatre consultancy subsidiary conglomerate corporation wholesaler importer exporter manufacturer "
        "refinery shipyard factory mill farm co-operative cooperative coalition faction sect church order "
        "four-piece duo quintet sponsor trust side outfit bank brokerage auctioneer supermarket distributor shipper "
        "haulier builder-developer newsletter periodical blog podcast tabloid press imprint gallery academy society "
        "league parliament junta army "
    )
)
WORKS = words(
    "autobiography biography tug barge pet "
    "novel book film movie play song album series memoir memoirs ship ferry boat trawler yacht vessel tanker "
    "freighter liner app game single show programme sitcom musical opera poem painting exhibition sculpture "
    "documentary thriller comedy drama horse racehorse dog cat car model satellite probe rocket spacecraft "
    "telescope drug medicine vaccine software product programme project law act bill storm hurricane mare goat "
    "pet pup puppy kitten pony parrot rabbit"
)
LEADING = words(
    "rival former acting outgoing incoming then-president unlike like ex fellow self-styled veteran late"
)
MAKING = words(
    "made built run owned published developed produced operated organised organized hosted funded backed "
    "commissioned polled surveyed issued staged employed manufactured sold managed sponsored financed"
)
MODIFIERS = words(
    "foreign prime vice deputy acting former interim assistant senior then-president outgoing incoming late "
    "ex fellow self-styled veteran unlike like"
)
COMMON_PLURALS = words(
    "police officials experts scientists researchers analysts lawyers doctors parents critics residents "
    "farmers traders workers families plans trials works words shares prosecutors islanders stallholders "
    "forecasters organisers media sources relatives neighbours neighbors locals colleagues supporters protesters "
    "campaigners villagers councillors lawmakers ministers critics investigators detectives firefighters paramedics "
    "rescuers divers economists academics unions bosses staff teachers nurses pupils students drivers passengers "
    "witnesses shoppers motorists commuters tenants landlords owners organizers readers viewers voters fans punters "
    "insiders"
)
# No name of a person begins with one of these; they open names of things, places and works.
NEVER_FIRST_NAMES = words(
    "managing middle old new great little big wet dry shared silent high low north south east west northern southern "
    "eastern western central upper lower royal grand national international global green red blue white black golden "
    "silver free united public local general first second third last best good bad happy holy ancient modern "
    "open inner outer deep dark bright lost world united summer winter spring autumn night morning sunday "
    "saturday monday tuesday wednesday thursday friday petite saint super mega full special supreme crown "
    "federal state city town county civil social human natural digital electric nuclear solar beer food water "
    "health art arts music science sports silicon rural urban independent progressive democratic liberal"
)
NOT_BODIES = words(
    "tv est gmt utc am pm ceo cfo mp dna rna gdp ai it vat phd id pdf usd rt gw mw kw km ok suv cv gps "
    "hiv aids q&a r&d b&b m&a covid covid-19 dvd cd pc ios uk us usa u.s u.k u.n d.c u.s.a a.m p.m q a b "
    "c jfk vip faq diy mr ms mps vs ad bc ps pr kg eur gbp nok sek chf cet bst edt pst live breaking "
    "update updated llc inc ltd llp plc ends notes lgbt pvc pac asap dvr foia mbe obe cbe kbe mri ct ecg pcr cctv "
    "fir gcse hr pr nda ngo ngos atm sms gps ipo etf "
)
# What a title may be made of: "Deputy Transport Minister", "Minister of Water Economy".
TITLE_PARTS = (
    TITLES
    | ROLE_NOUNS
    | INSTITUTION_TAILS
    | DEMONYMS
    | words(
        "of for the and high first second third chief vice deputy general affairs state party majority minority "
        "medical clinical commercial financial technical artistic creative musical regional operational"
    )
)
PEOPLE_WORDS = words("men women fishermen children people sportsmen policemen workmen firemen salesmen")
ADVERB_TAILS = tuple(
    words(
        "ially ually ically antly ently ingly edly ously fully ately lessly inally urally ionally inly ortunately"
    )
)
# Words beside a name that tell what it is.
PERSON_VERBS = words(
    "smiled laughed shrugged nodded recalled remembers remembered joked sighed whispered muttered grinned "
    "knelt wept cried wrote writes died dies married grew studied retired resigned sat stood walked turned "
    "paused thinks thought loved loves liked likes lived lives worked works insists quipped smiles laughs "
    "shrugs nods recalls admits confessed learned learnt dreamed hopes hoped hesitated trained travelled drove "
    "testified pleaded argued"
)
PERSON_POSSESSIONS = words(
    "campaign aides supporters advisers speech remarks tweet wife husband mother father son daughter "
    "sister brother twin family parents children widow death life childhood career barrister solicitor "
    "client clients father-in-law mother-in-law eyes hand hands face voice mind funeral body memoir "
    "memoirs diary friends friend uncle aunt cousin niece nephew grandfather grandmother grandson "
    "granddaughter biographer passport successor predecessor novel novels poems songs home house "
    "team-mate goal "
)
ORGANISATION_POSSESSIONS = words(
    "board shares share headquarters website chief chairman chairwoman chair director customers profits "
    "profit spokesman spokeswoman spokesperson members owner owners fans staff employees shareholders "
    "executives executive factory plant subsidiary coach manager captain committee press newsroom report "
    "editor founder lawyers competitors rivals revenue sales stock general statement annual finance head "
    "keeper striker goalkeeper president treasurer secretary network fleet investors auditors management "
    "figures data survey filing turnover buyers drivers "
)
PLACE_POSSESSIONS = words(
    "mayor capital streets coast residents harbour harbor port government parliament airport university "
    "centre center economy border borders history population cathedral beaches council police prime foreign "
    "central king queen largest biggest oldest main only new former civil president museum army"
)
ORGANISATION_ROLES = words(
    "spokesman spokeswoman spokesperson chief analyst analysts economist executive executives coach manager "
    "captain striker goalkeeper midfielder defender employee employees director chairman chairwoman boss ceo "
    "shares correspondent reporter journalist editor official officials "
    "researchers researcher customers headquarters bosses players squad engineer engineers ace winger forward centre "
    "center guard skipper legend rookie quarterback pitcher fullback"
)
PLACE_ROLES = words(
    "mayor residents resident police governor councillor councillors fire airport harbour port "
    "authorities prosecutors hospital hospitals streets legislator lawmaker constituency"
)
PLACE_NOUNS = words(
    "city town village capital port island islands river lake province region state country county district "
    "suburb hamlet municipality valley peninsula republic resort township neighbourhood area coast mountain "
    "mountains hill bay mill street square settlement commune canton prefecture quarter territory"
)
PLACE_HEADS = words(
    "mine pit quarry colliery street road avenue lane square bridge river lake mount island islands bay "
    "valley hill hills park station airport stadium arena harbour harbor beach coast mountain mountains "
    "peninsula sea ocean gulf cape creek forest desert province county district canal strait highway "
    "motorway drive close crescent terrace quay pier tower towers ground cathedral castle palace farm "
    "drove belt bight circle terminal wall fen fens moor marsh heath broads "
    "point falls springs heights gardens gate plateau republic kingdom states emirates isles glacier dam "
    "lock reservoir cemetery plaza estuary boulevard alley pass ridge reef delta basin oblast dock docks "
    "wharf marina row mews parade "
)
THING_HEADS = words(
    "class olympics paralympics order orders show podcast album song film movie book novel poem play opera sonnet "
    "magazine-cover season act bill law treaty agreement accord convention prize award awards medal cup games "
    "championship championships festival day war week code plan constitution amendment programme program project "
    "summit conference tour open final finals trophy marathon election elections referendum declaration protocol "
    "charter pact scheme fair exhibition ceremony series trilogy sonata symphony crisis revolution uprising "
    "virus fever disease syndrome eve easter christmas rate index model edition theorem effect "
    "formula test line express report inquiry trial case"
)
ORGANISATION_VERBS = words(
    "plc merged employs employed operates acquired reported announced launched publishes published "
    "manufactures posted owns supplies broadcasts broadcast aired"
)
MEMBER_CUES = words(
    "join rejoin joins rejoins joined founded co-founded owns bought leads runs sued against chairs heads managed "
    "beat beats meet meets face faces host hosts thrashed edged coaches coached acquired fined "
)
# Who belongs to a body, before "at" or "of" it.
FOLLOWERS = words(
    "fans staff members supporters customers workers patients pupils students employees shares users "
    "colleagues teachers nurses managers drivers players guests passengers inmates alumni readers bosses "
    "founders owners "
)
# Bodies whose last word alone may stand for them: the Mercury, City.
SHORT_ALONE = (MEDIA_WORDS - MEDIA_NOUNS - words("news tv fm times press")) | words(
    "city united town county rovers athletic albion wanderers rangers villa guild"
)
# Who works for a person rather than for a body, before "for" or "to".
PERSONAL_OFFICES = words(
    "lawyer lawyers attorney solicitor barrister counsel agent strategist manager secretary aide aides adviser "
    "advisers advisor assistant driver campaigner"
)
# Endings of words for what people do; other words that end so.
ROLE_ENDINGS = ("er", "or", "ist", "man", "woman", "master", "ian", "eer", "ess", "ant", "ee")
NO_ROLES = words(
    "after over under other another never ever later former whether together rather however further "
    "earlier either neither order number matter letter paper power water winter summer river offer per "
    "near for nor or than human german roman september october november december center quarter career "
    "disaster committee coffee degree important constant distant instant current great greater lower "
    "higher larger better longer older younger newer inner outer upper proper super bitter tower theatre "
    "business process access success address congress progress press less unless express mess consider "
    "remember refer suffer discover deliver enter war far tour hour four our your their her fear year "
    "clear appear bear italian indian asian russian australian plan van iran japan can an pan "
)
POSTNOMINALS = words("KC QC MP MEP MSP OBE MBE CBE KBE PhD MD FRS TD SC DBE")
PARTS_OF_BODIES = words(
    "plant factory unit branch arm subsidiary office headquarters shares board management offices "
    "warehouse owner "
)
SUFFIXES = words("jr sr jr. sr. ii iii iv")
AGES = words(
    "four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety"
)
AT_HOME = words("mum mom dad mam gran nan grandma grandpa granny grandad mummy mommy daddy nana")
COLLECTIVE = words("have are were play declared lead beat lost won drew")
BODY_WORDS = ORGANISATION_WORDS | MEDIA_WORDS
# Persons and firms alike; before a name mostly a firm.
MIXED_NOUNS = words(
    "grocer producer publisher operator developer brewer builder contractor broker distributor supplier grower "
    "exporter importer manufacturer retailer wholesaler caterer promoter carrier lender insurer provider "
    "employer vendor "
)
PERSON_ROLES = (ROLE_NOUNS - COMPANY_NOUNS - MIXED_NOUNS) | KIN | TITLES
LOCAL_OFFICES = words(
    "duke duchess earl countess baroness marquess sultan emir mayor president governor king queen resident bishop "
    "archbishop minister mayoress people streets city town village port coast island capital river university province"
)
ORGANISATION_OFFICES = PERSON_ROLES - LOCAL_OFFICES - KIN
OWNED = words("the his her their its my our your 's")
SURNAME_HEADS = words("marsh moor heath wall row parade park lane hill bay lake castle forest farm point")
SMALL_WORDS = (COMMON_CAPITALS | PREPOSITIONS) - NAME_PARTICLES
# Words after which "in" names a paper: "published in", "writing in".
PRINTING = words(
    "paper article essay column appears appeared published writing wrote writes printed reported review study "
    "editorial commentary"
)
RELATIVES = words("daughters sons children brothers sisters parents twins grandchildren")
NAME_VERBS = FINITE | words("put set cut hit let won beat plans hopes expects sells")
PERSONAL = words("he she his her him herself himself")
PHRASE_STOPS = PREPOSITIONS | words("who which whose that where and , . ; : - – — )")
# No name alone: what only kinds of things are called.
NO_NAMES = (
    OPENING
    | DEMONYMS
    | THING_HEADS
    | PLACE_HEADS
    | (ORGANISATION_WORDS - MEDIA_WORDS)
    | INSTITUTION_TAILS
    | AT_HOME
)
MARKED = ("-based", "-born", "-led", "-backed", "-owned", "-listed", "-run", "-trained", "-style", "-era")
MARKED += (
    "-elect",
    *sorted(f"-of-{number}" for number in words("one two three four five six seven eight nine")),
)
