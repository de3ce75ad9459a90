"""Closed word lists of English: function words, titles, roles, institutions. Data, no names."""


def words(text):
    return frozenset(text.split())


_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
MONTHS = {m: i for i, m in enumerate(_MONTHS, 1)} | {m[:3]: i for i, m in enumerate(_MONTHS, 1)} | {"Sept": 9}
MONTHS |= {m.upper(): i for m, i in list(MONTHS.items())}

WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday today yesterday tonight")
DETERMINERS = words(
    "the a an this that these those his her its their our my your some any no each every another one two "
    "three four five six several many most both all other few "
)
PREPOSITIONS = words(
    "in on at by for from with without to of about after before during since until till under over into "
    "through against between among amid despite via per as besides within outside across near behind "
    "beyond following regarding concerning upon "
)
SUBORDINATORS = words(
    "while when where as because although though if whether before after since until unless whereas that "
    "which who whose once "
)
AUXILIARIES = words(
    "is are was were be been being am has have had having do does did will would can could may might must "
    "shall should 's 've 'll 'd 're 'm "
)
BE = words("is was were are be been being am")
FINITE = words(
    "is are was were am has have had do does did will would can could may might must shall should cannot "
    "won't can't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't wouldn't couldn't "
    "shouldn't 've 'll 'd 're 'm rose fell went came made took gave got began left met won lost held kept "
    "grew led saw knew thought felt found ran sent paid stood spoke wrote told said became brought built "
    "bought broke drove drew chose wept woke died died used needs wants seems appears works lies lacks "
    "says goes comes takes makes gives gets means remains includes prefers smells hears thinks knows "
    "rhymed declared belongs keeps stays stands costs shows suggests "
    "struck threw blew flew drank sank sang swam shook froze rode stole wore tore bore swore ate withdrew overtook "
    "sprang fled "
)
# Of these "by" makes participles: "told by the crew", "struck by her story".
OR_PARTICIPLES = words(
    "struck held found led met made built brought sent paid kept left told lost bought bore"
)
PARTICIPLE_TAILS = words(
    "ending meaning drawing prompting sparking adding saying noting stressing citing attributing "
    "referring calling warning arguing leaving insisting describing speaking "
)
NEGATIONS = words(
    "not never n't declined declines refused refuses neither nor refrained cannot nobody without unwilling "
)
FORECASTS = words(
    "expected likely due scheduled set will shall presumably foreseen going may might should plans "
)
PRONOUNS = {
    "he": "m",
    "she": "f",
    "him": "m",
    "her": "f",
    "they": "p",
    "them": "p",
    "it": "o",
    "i": "i",
    "we": "we",
}
SUBJECT_PRONOUNS = words("he she they it i we")

TITLES = words(
    "mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative gov governor "
    "president premier chancellor minister secretary judge justice captain capt colonel col general gen "
    "lieutenant lt sergeant sgt major admiral commissioner councillor cllr cllrs mayor king queen prince "
    "princess pope archbishop bishop father sister rabbi imam sheikh chairman chairwoman chair director "
    "director-general chief executive officer manager coach striker goalkeeper defender midfielder "
    "inspector superintendent constable detective attorney prosecutor speaker leader spokesman "
    "spokeswoman ambassador envoy deputy vice prime foreign acting former interim assistant senior editor "
    "reader challenger referee financier negotiator engineer ceo cfo economist secretary-general mgr msgr "
    "datuk dato puan haji pandit swami shri begum emir sultan ayatollah mullah maulana señor señora herr "
    "frau monsieur madame mme signor signora mevrouw meneer editor-in-chief commander-in-chief treasurer "
    "pm dc dcs comrade mallam oba sens reps govs hon rt brig brigadier cpl supt alhaji alhaja patriarch khun encik "
    "smt engr barr di pc ds dci dsi wpc pfc det insp commander marshal lawmaker head analyst mp mep counsel "
    "barrister cardinal reverend rev officials "
)
ROLE_NOUNS = words(
    "msp mla td mep grandmaster arbiter unionist coxswain commander constable sacristan "
    "minister president premier chancellor mayor governor senator leader director chief head chairman "
    "chairwoman chair official officer spokesman spokeswoman spokesperson secretary commissioner judge "
    "lawyer attorney prosecutor engineer scientist researcher professor author writer novelist poet actor "
    "singer artist architect economist analyst expert doctor physician nurse teacher farmer fisherman "
    "captain coach manager player striker goalkeeper midfielder defender wicketkeeper rider driver pilot "
    "owner founder editor journalist reporter correspondent activist campaigner lawmaker politician "
    "ambassador envoy diplomat general colonel sergeant inspector banker trader shopkeeper resident "
    "neighbour neighbor passenger witness defendant claimant victim survivor husband wife son daughter "
    "hubby missus brother sister mother father uncle aunt cousin twin widow partner granddaughter grandson grandmother "
    "grandfather businessman businesswoman whip scholar historian geologist biologist physicist chemist zoologist "
    "oceanographer forecaster councillor successor predecessor counterpart colleague representative "
    "interlocutor speaker carpenter baker accountant clerk treasurer cartographer puppeteer musician "
    "conductor chef apprentice landlord auditor adviser advisor aide skipper referee mayoress woman man "
    "girl boy student fellow veteran pensioner negotiator executive monarch king queen pope bishop "
    "physiologist geneticist seismologist hydrologist ecologist curator librarian keeper planner surveyor "
    "harbourmaster accomplice administrator admiral agent agronomist ambulanceman anthropologist "
    "archaeologist archer astronaut astronomer athlete attendant ballerina ballplayer barber barista "
    "barmaid barman baron baroness bartender bassist batsman beekeeper biochemist biographer blacksmith "
    "blogger boatman boss botanist bowler boxer boyfriend bricklayer broadcaster-in-chief "
    "busker butcher butler cabinetmaker cameraman candidate cartoonist cashier cellist champion "
    "chaplain charwoman choreographer chorister cleaner clergyman climber co-author co-founder co-owner "
    "cobbler collector columnist comedian commentator companion composer congressman congresswoman "
    "co-pilot co-star coroner councilman councilwoman countess cricketer critic crofter cyclist dancer "
    "dean dentist deputy designer detective dietitian dj docker dramatist drummer duchess duke "
    "electrician embroiderer entrepreneur environmentalist epidemiologist essayist estate-agent "
    "ex-husband ex-minister ex-wife fiance fiancee fiddler filmmaker firefighter fireman fisher "
    "fisherwoman footballer foreman forester friend gamekeeper gardener geographer girlfriend glazier "
    "golfer graduate grandparent grocer guitarist gunman gynaecologist hairdresser headmaster "
    "headmistress headteacher heir heiress homeowner hostess housewife hunter illustrator "
    "immunologist incumbent industrialist influencer innkeeper instructor interpreter inventor "
    "investigator investor jeweller jockey joiner juror keyboardist labourer landlady lecturer leftback "
    "legislator lifeguard linguist locksmith logger lorry-driver machinist magician magistrate magnate "
    "manageress mathematician mechanic merchant meteorologist midwife millionaire missionary monk "
    "mountaineer murderer namesake naturalist neurologist neuroscientist nun nutritionist "
    "officer-in-charge oncologist optician organiser organist ornithologist outfielder "
    "owner-driver painter palaeontologist paramedic parishioner passer-by pastor pathologist patient "
    "patron performer pharmacist philanthropist philosopher photographer physiotherapist pianist pitcher "
    "plaintiff playwright plumber policeman policewoman pollster porter postman postmistress potter "
    "prelate preacher priest principal prisoner producer programmer projectionist promoter protester "
    "provost psychiatrist psychologist publican quarterback racer radiologist rancher rapper rector "
    "refugee registrar restaurateur retiree rower runner sailor saleswoman salesman saxophonist "
    "schoolgirl schoolboy schoolmaster schoolteacher screenwriter sculptor seaman seamstress selector "
    "sheriff shepherd showrunner signwriter skater skier social-worker sociologist "
    "soldier solicitor soprano sprinter stallholder statistician steward stewardess stockbroker "
    "stonemason strategist striker-turned-coach stuntman subpostmaster superintendent supervisor surfer "
    "surgeon suspect swimmer tailor tenant tenor theologian therapist trainer translator traveller "
    "triathlete trombonist trumpeter trustee tutor tycoon umpire undersecretary undertaker urologist "
    "usher valet vet veterinarian vicar violinist virologist volunteer waiter waitress warden warder "
    "weaver welder whistleblower widower winger winner woodcarver worker youngster "
    "youtuber actress comedienne mayor-elect president-elect teammate team-mate medallist medalist "
    "goalscorer pupil schoolchild "
)
KIN = words(
    "husband wife son daughter brother sister mother father uncle aunt cousin twin widow partner hubby missus "
    "granddaughter grandson grandmother grandfather niece nephew brother-in-law sister-in-law mother-in-law "
    "father-in-law son-in-law daughter-in-law stepfather stepmother stepson stepdaughter "
)
FEMALE = words(
    "mrs ms miss dame lady queen princess spokeswoman chairwoman businesswoman mother wife daughter "
    "sister aunt widow granddaughter grandmother niece woman girl mayoress actress mum mom gran grandma "
)
MALE = words(
    "mr sir lord king prince spokesman chairman businessman father husband hubby son brother uncle grandson "
    "grandfather nephew man boy fisherman dad grandad granddad grandpa "
)
ORGANISATION_WORDS = words(
    "ministry council university institute agency bank group association union party company inc ltd plc "
    "corp corporation office department commission court network television tv radio times post herald "
    "gazette courier tribune police society federation foundation alliance committee board organisation "
    "organization authority centre center bureau service services hospital school college guild league "
    "club academy administration parliament assembly senate congress government fund trust ferries "
    "airlines airways railways securities research industries energy marine holdings partners house fm "
    "press news daily weekly chronicle telegraph observatory forum consortium deputation directorate "
    "athletic united rovers corps army navy tribunal cabinet laboratory museum theatre company brigade "
    "works estates homes campaign coalition movement initiative secretariat register journal messenger "
    "sentinel mercury beacon review orchestra church mission confederation chamber syndicate cooperative "
    "forests cross n.v workers stores shipping lines motors pharma systems technologies logistics grid "
    "rail orbital exchange books publishers publishing broadcasting studios records entertainment pictures "
    "capital ventures solutions foods brewery hotels hotel bakery clinic insurance telecom telecoms "
    "communications consulting consultants architects engineering construction developments properties "
    "aviation aerospace automotive mining petroleum division fc afc cf rfc annals proceedings branch regiment "
    "battalion diocese archdiocese parish embassy consulate treasury registry inspectorate conservatoire "
    "front bloc militia labs laboratories pharmaceuticals biotech cartel restaurants supermarkets stadiums "
    "constabulary archive archives institution ballet opera choir band ensemble watch action team bancorp "
    "philharmonic sinfonia quartet library infirmary prison orphanage kindergarten seminary monastery convent "
    "zoo railway "
)
MEDIA_WORDS = words(
    "television tv radio times post herald gazette courier tribune fm press news daily weekly chronicle "
    "telegraph journal messenger sentinel mercury beacon reuters afp ap bloomberg cnn bbc interfax tass "
    "xinhua mena dpa itar-tass broadcasting broadcaster newspaper magazine channel guardian observer "
    "register globe lantern review reporter agency independent wire monthly quarterly ledger letters digest "
    "bulletin echo argus examiner inquirer enquirer advertiser mirror clarion bugle dispatch despatch barometer "
)
MEDIA_NOUNS = words(
    "newspaper broadcaster agency daily weekly magazine channel station broadcaster radio journal website "
    "tabloid outlet paper broadsheet mag glossy "
)
NOT_MEDIA = words(
    "court parliament council assembly congress senate committee tribunal commission house ministry "
    "police conference panel inquiry board union government "
)
COMPANY_NOUNS = words(
    "company firm group club team agency ministry organisation organization institute charity council "
    "operator association union bank party university carrier department office commission authority "
    "newspaper daily broadcaster department bureau alliance maker network board hotel union airline "
    "federation consortium foundation retailer supplier institution body department "
)
DOCUMENT_NOUNS = words(
    "statement report letter note message document study survey paper release filing website email memo "
    "notice text communique bulletin account "
)
DEMONYMS = words(
    "american british english scottish welsh irish french german italian spanish portuguese dutch belgian "
    "swiss austrian danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian "
    "bulgarian greek turkish russian ukrainian georgian armenian azerbaijani kazakh uzbek chinese "
    "japanese korean indian pakistani afghan iranian iraqi syrian israeli palestinian lebanese jordanian "
    "egyptian libyan tunisian algerian moroccan saudi emirati qatari kenyan nigerian ghanaian ethiopian "
    "somali sudanese ugandan rwandan south african canadian mexican brazilian argentine chilean peruvian "
    "colombian cuban australian fijian european asian african western eastern northern southern "
    "republican democrat democratic conservative labour liberal swede dane finn pole turk spaniard briton "
    "serb serbian croat croatian bosnian slovene slovenian albanian estonian latvian lithuanian belarusian filipino "
    "thai vietnamese malaysian indonesian singaporean jamaican zimbabwean zambian tanzanian senegalese ivorian "
    "cameroonian congolese venezuelan ecuadorian uruguayan paraguayan icelander "
    "frenchman frenchwoman englishman englishwoman dutchman dutchwoman irishman irishwoman scotsman scotswoman "
    "welshman welshwoman londoner parisian viennese texan californian "
    "scot latino hispanic christian muslim jewish catholic islamic arab soviet latin pacific atlantic caspian "
)
NAME_PARTICLES = words(
    "van von der den de del della di da do dos du la le al el bin ibn ben bu ter ten y e af av zu zur "
    "ap ferch binti bint binte uulu kyzy oglu ogly "
)
COMMON_CAPITALS = words(
    "the a an in on at by for from with to of and but or if when while where as after before his her its "
    "their our my he she it they we i you this that these those there here one two three four five six "
    "seven eight nine ten who what why how which both several many most some all no not another other "
    "former earlier later now then today yesterday tomorrow according asked speaking since during under "
    "over about because so yet still also even once is are was were do does did has have had will would could "
    "should can may might police officials experts scientists researchers analysts friday monday tuesday "
    "wednesday thursday saturday sunday january february march april june july august september october "
    "november december judge lawyers doctors parents critics residents farmers traders workers families "
    "giving answering two asked such more than about around only just perhaps nobody everybody everyone "
    "plans trials works words shares media reporting editing correction reader challenger striker captain "
    "referee good outgoing giving back deputy prosecutors islanders stallholders forecasters organisers "
    "thank please yes mum dad however moreover nevertheless meanwhile instead indeed furthermore finally "
    "recently nonetheless otherwise besides thus hence maybe sometimes often usually always never soon "
    "eventually suddenly inside everything something nothing anything someone somebody anyone others people "
    "gone enter alongside let don't look come go take make see think say tell ask try keep stop wait well okay oh no "
    "hello welcome sorry very too much less few fewer little whatever whoever whenever wherever whether next last "
    "first second third another each every either neither any these those mine yours ours theirs it's seven-year "
    "eleven twelve dozens hundreds thousands millions half twice once together apart away across added said "
    "none thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "rarely mostly partly early late nearly almost like unlike given based born founded built raised named "
    "among amid beyond above below around along beside toward towards onto per plus via "
)
# Words that open sentences and are no names.
OPENING = words(
    "initial subsequent previous recent current annual additional original official unofficial preliminary separate "
    "similar critical overall average senior junior mondays tuesdays wednesdays thursdays fridays saturdays sundays "
    "god internet"
)
INSTITUTION_TAILS = words(
    "rights affairs development health education transport fisheries defence defense culture finance "
    "foreign interior justice trade agriculture energy environment labour economy tourism sports commerce "
    "communications housing science industry water security state "
)
ABBREVIATIONS = words(
    "mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt st jr sr jan feb mar apr jun jul aug sept sep oct nov "
    "dec inc ltd co corp no vs v rev hon capt cllr messrs mt approx vol dept est "
)
# Small words that German, Dutch, the Scandinavian and the Romance languages do not have.
ENGLISH_WORDS = words(
    "after and been but from his it not of said she that the their they this to were which who with would"
)
OCCASIONS = words(
    "interview statement note email e-mail letter speech call briefing conference tweet post message address remarks "
    "testimony memo report meeting hearing filing release response reply debate rally"
)
TIME_ADVERBS = words(
    "also then later earlier again still now just only once already previously recently further however "
    "meanwhile too subsequently instead therefore thereby nevertheless afterwards today yesterday tonight "
    "both himself herself all often always even repeatedly twice long has have had "
)
