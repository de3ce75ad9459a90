"""The cue verbs and what each of them takes. Data and one table of forms; no grammar."""

from dataclasses import dataclass

from .lexicon import words


@dataclass(frozen=True, slots=True)
class Form:
    """One inflected form of a cue verb: its base and whether it is base, s, past or ing."""

    base: str
    tense: str


SPEECH = words(
    "say add note stress emphasise emphasize underline underscore insist argue warn claim admit "
    "acknowledge concede confirm announce declare state explain reply respond answer assert contend "
    "maintain estimate reckon predict suggest complain caution counter recall reveal reiterate repeat "
    "report allege affirm testify write tweet post email conclude observe remark comment mention indicate "
    "specify clarify detail disclose promise vow pledge swear boast joke lament protest retort hint imply "
    "stipulate consider highlight signal propose recommend accept agree rule hold manifest inform tell "
    "remind assure advise deny urge ask call demand appeal request accuse describe dismiss invite quote "
    "cite point continue smile laugh whisper shout cry sigh chuckle grin mutter exclaim muse shoot sum go "
    "fire begin inquire enquire tell threaten charge qualify brand label hail plead read express "
    "speculate forecast attest recount reassure decide advocate counsel order direct teach uphold reason "
    "vouch theorise theorize proclaim refute reject dispute rebut caution object interject elaborate "
    "opine summarise summarize draw quip chant scoff snap tease venture marvel posit profess surmise deadpan fume "
    "gush thunder text relate sob moan rage rant roar bellow yell scream wail grumble gripe blast confess recount "
    "denounce deride decry lambast slam characterise characterize ridicule liken reaffirm brag apologise apologize "
    "undertake calculate decree insinuate encourage challenge pronounce "
    "aver submit confide depone deem beg implore instruct exhort beseech postulate hypothesise hypothesize concur "
    "hit put chip dub commit "
)
# They say nothing by themselves: only with an object that has words in quotation marks in it.
JUDGING = words(
    "criticise criticize mock condemn bemoan applaud praise credit knock assail tout herald commend chide rebuke "
    "skewer compare defend portray attack laud lampoon disparage taunt scold berate castigate chastise refer "
    "attribute blame rubbish trash slate offer voice"
)
SPEECH |= JUDGING
QUOTE_ONLY = words(
    "smile laugh whisper shout cry sigh chuckle grin mutter exclaim muse continue shoot sum go fire begin "
    "inquire enquire ask interject summarise elaborate reason urge demand order hail protest joke "
    "sob moan rage rant roar bellow yell scream wail grumble gripe blast fume gush thunder snap scoff slam "
    "hit put chip "
)
FREE_CLAUSE = words(
    "say insist admit claim argue believe reckon think suggest confirm warn complain estimate concede "
    "acknowledge declare announce joke tell remind assure maintain inform hint predict promise "
    "recall report reaffirm testify hope boast accept reply explain swear stress state counter note argue conclude "
    "reveal reiterate emphasise emphasize contend allege assert indicate quip profess posit surmise write aver confide "
    "imply caution "
)
THAT_ONLY = words(
    "hold rule agree accept decide find hear read uphold consider observe charge hail point begin "
    "calculate decree insinuate encourage challenge pronounce "
    "speculate forecast convince demand propose reject dispute dismiss submit depone "
)
THAT_ONLY |= JUDGING
ADDRESSED = words("tell inform remind assure advise reassure warn ask urge convince teach")
TO_DO = words(
    "urge ask tell invite order direct advise remind beg implore instruct exhort beseech charge warn demand counsel "
    "request encourage challenge "
)
NOT_TO_DO = words("invite order teach direct")
PROMISES = words("vow promise pledge swear threaten undertake")
AS_VERBS = words(
    "describe dismiss qualify brand characterise characterize denounce deride decry lambast slam ridicule reject blast "
    "rubbish trash slate"
)
ADMITTING = words("admit confess commit suggest recommend propose advocate acknowledge")
STRESSING = words("stress emphasise emphasize underline underscore highlight reiterate affirm reaffirm note")
NAMING = words("call label brand dub consider deem term judge pronounce")
DENYING = words("deny refute rebut")
REJECTING = words("reject dismiss dispute")
PARTICLES = {
    "point": words("out"),
    "shoot": words("back"),
    "sum": words("up"),
    "go": words("on"),
    "draw": words("attention"),
    "fire": words("back"),
    "hit": words("back"),
    "put": words("in"),
    "chip": words("in"),
    "refer": words("to"),
    "commit": words("to"),
}
NEEDS_PARTICLE = words("point shoot sum go fire draw hit put chip refer commit")
NOUN_FORMS = words(
    "report reports claim claims call calls answer answers state states note notes comment comments reply "
    "replies demand demands request requests order orders remark remarks promise promises post posts "
    "email emails tweet tweets estimate estimates appeal appeals ask point points read counter detail "
    "details rule rules hold signal signals mention brand label charge charges forecast fire cry cries "
    "joke jokes pledge vow notice address protest protests shout smile laugh warning account object "
    "chant chants reason reasons advocate counsel dispute hint hints posted moan moans rage roar roars blast blasts "
    "credits sob sobs yell yells scream screams slam challenge challenges decree decrees "
)
IRREGULAR = {
    "said": "say",
    "told": "tell",
    "undertook": "undertake",
    "labelled": "label",
    "signalled": "signal",
    "counselled": "counsel",
    "wrote": "write",
    "written": "write",
    "held": "hold",
    "drew": "draw",
    "drawn": "draw",
    "swore": "swear",
    "shot": "shoot",
    "went": "go",
    "began": "begin",
    "found": "find",
    "read": "read",
    "taught": "teach",
    "upheld": "uphold",
    "hit": "hit",
    "put": "put",
    "says": "say",
    "goes": "go",
}
PAST = {
    "said",
    "told",
    "undertook",
    "labelled",
    "signalled",
    "counselled",
    "wrote",
    "written",
    "held",
    "drew",
    "drawn",
    "swore",
    "shot",
    "went",
    "began",
    "found",
    "read",
    "heard",
    "taught",
    "upheld",
    "thought",
    "hit",
    "put",
}
GESTURES = words(
    "thanked praised welcomed laughed invited proceeded hailed expressed lauded congratulated smiled left "
    "called complained criticised criticized blamed urged met appealed credited voiced "
)
DOUBLED = {
    "dub",
    "chip",
    "commit",
    "admit",
    "aver",
    "beg",
    "brag",
    "sum",
    "quip",
    "snap",
    "sob",
    "slam",
    "submit",
    "rebut",
    "refer",
}


def _forms():
    table = {}
    for base in SPEECH:
        stem = base[:-1] if base.endswith("e") else base
        past = stem + "ed"
        third = base + ("es" if base.endswith(("s", "sh", "ch", "o")) else "s")
        ing = stem + "ing"
        if base.endswith("y") and base not in ("say",):
            past, third = base[:-1] + "ied", base[:-1] + "ies"
        if base in ("convey", "portray"):
            past, third = base + "ed", base + "s"
        if base in DOUBLED:
            past, ing = base + base[-1] + "ed", base + base[-1] + "ing"
        if base == "begin":
            ing = "beginning"
        table |= {
            base: Form(base, "base"),
            third: Form(base, "s"),
            past: Form(base, "past"),
            ing: Form(base, "ing"),
        }
    # Mostly nouns, or what somebody seeks to do: "attacks on the plan", "tried to defend it".
    for base in JUDGING:
        del table[base]
    for noun in ("attacks", "knocks", "rebukes", "attributes", "slates", "offers", "offering", "voices"):
        del table[noun]
    # "a judge", "in these terms" and "found" mostly say nothing.
    table |= {"judged": Form("judge", "past"), "termed": Form("term", "past"), "finding": Form("find", "ing")}
    table["remembers"] = Form("remember", "s")
    for form, base in IRREGULAR.items():
        if base in SPEECH:
            table[form] = Form(base, "past" if form in PAST else "s")
    return table


FORMS = _forms()
