"""What somebody made clear, found, or put in other words than "said": rules that look at a whole sentence."""

from ..clauses import after_adverbials
from ..endings import clause_end
from ..events import Event, supposed
from ..lexicon import DETERMINERS, DOCUMENT_NOUNS, NEGATIONS, TIME_ADVERBS, WEEKDAYS, words
from ..subjects import find_subject
from ..verbs import is_finite, skip_back
from .around import clause_before_cue

FIRM = words("adamant insistent emphatic clear categorical unequivocal explicit")
SURE = words("adamant certain convinced sure insistent")
PLAIN = words("clear plain known understood slip")
HOLDS = words("is was are were take takes took hold holds")
VIEWS = words("view opinion belief position")
POSITIONS = words(
    "version account story theory position argument view contention case line complaint defence defense verdict opinion"
)
OWNERS = words("'s ' his her")
VOICED = words("voiced voices voicing raised raises expressed expresses expressing stated repeated")
FEELINGS = words(
    "hope hopes confidence concern concerns conviction belief fear fears doubt doubts view opinion worry worries "
    "bewilderment surprise regret alarm"
)
FOUND = words(
    "found finds find shows show showed concluded concludes reveals revealed suggests suggest indicates "
    "indicated records recorded"
)
DOCUMENTS = DOCUMENT_NOUNS | words(
    "reports studies surveys poll polls inquiry inquest investigation audit review analysis court jury panel "
    "committee researchers scientists team minutes transcripts records documents emails memos filings papers "
    "tables charts accounts letters logs statistics statements "
    "experts economists authors commission figures data results tally count census index watchdog tribunal "
    "inspector inspectors referee umpire magistrate coroner auditor auditors judge judges ombudsman regulator"
)
LABORATORIES = words(
    "laboratory lab institute university academy observatory agency bureau charity foundation"
)
WANTED = words("wanted wants wished asked")
# What may stand before "that" after each of these verbs.
CLEARLY = (
    dict.fromkeys(HOLDS | words("left leaves"), frozenset())
    | dict.fromkeys(("is", "was", "are", "were"), FIRM)
    | dict.fromkeys(("made", "makes", "make", "let", "lets"), PLAIN)
    | {word: frozenset([word]) for word in ("allows", "allowed", "regrets", "regretted")}
    | dict.fromkeys(("put", "puts", "placed"), frozenset(["record"]))
    | dict.fromkeys(VOICED, FEELINGS)
)
WRITTEN = words(
    "judgment judgement ruling verdict report study paper review decision audit opinion analysis essay"
)
RELEASED = words("published released issued commissioned conducted led seen obtained carried")
PUT = words("put puts putting")
PUT_HOW = words("described describes summed")
TELLS = words("has sees tells put puts")
COUNTED = words(
    "toll number numbers cost costs price sum figure total count bill value loss losses damage odds chance chances "
    "share age dead missing injured membership turnout crowd rate probability population strength size attendance "
    "output production harvest growth inflation unemployment sales revenue profit exports imports turnover reserves "
    "deficit debt support lead"
)
ABOUT = words("a an record about around some nearly roughly just over under almost")
NUMBERS = words(
    "one two three four five six seven eight nine ten twenty thirty forty fifty hundred about around nearly"
)


def event_at(tokens, at, complement, base):
    """The cue at `at` with its subject, as one of the events of a sentence; None if negated or without one."""
    first, negated, forecast = skip_back(tokens, at)
    subject, inverted, _ = find_subject(tokens, first, complement, [])
    if negated or forecast or subject is None or inverted or supposed(tokens, subject[0]):
        return None
    return Event(base, "past", at, first, complement, subject)


def _that_clause(scene, rule, at, that):
    event = event_at(scene.tokens, at, that, "clear")
    if event is None or that + 2 >= len(scene.tokens):
        return []
    if scene.tokens[at].lower in ("is", "was") and scene.tokens[event.subject[0]].lower in ("it", "what"):
        return []  # "It was clear that she would win": to whom?
    draft = scene.clause(rule, event, that + 1, clause_end(scene.tokens, that + 1, scene.events, event))
    return [draft] if draft else []


def made_clear(scene):
    """Lind was adamant that the ferry would sail. / The firm made it clear that the pier would stay."""
    tokens = scene.tokens
    for n in range(1, len(tokens) - 3) if "that" in scene.words else ():
        word = tokens[n].lower
        if word not in CLEARLY:
            continue
        that = next((k for k in range(n + 1, min(n + 6, len(tokens))) if tokens[k].lower == "that"), None)
        if that is None:
            continue
        end = that
        while end > n + 2 and tokens[end - 1].lower in WEEKDAYS | TIME_ADVERBS | {"on", "night"}:
            end -= 1
        last = tokens[end - 1].lower
        if word.startswith(("allow", "regret")) and not _whole(tokens, that + 1):
            continue  # "allowed that man to sail"
        if last == "slip" and tokens[n + 1].lower not in ("slip", "it"):
            continue  # "let the rope slip that held the boat"
        if any(t.lower in NEGATIONS or t.lower == "hardly" for t in tokens[n + 1 : that]):
            continue  # "it is not clear that anybody knew"
        if word in ("is", "was") and that == n + 1 and tokens[n - 1].lower in POSITIONS:
            return _position(scene, n, that)
        doubt = last == "doubt" and tokens[that - 2].lower == "no"
        view = word in HOLDS and last in VIEWS and tokens[n + 1].lower in ("of", "the")
        if view or last in CLEARLY[word] or (word in ("left", "leaves") and doubt):
            wanted = n > 2 and tokens[n - 1].lower == "it" and tokens[n - 2].lower in WANTED
            return _that_clause(scene, "what somebody made clear", n - 2 if wanted else n, that)
    return [] if scene.words.isdisjoint(SURE) else _sure_of_it(scene)


def _whole(tokens, n):
    """A clause with a verb, in quotation marks or not."""
    return any(t.quote for t in tokens[n:]) or any(is_finite(tokens, k) for k in range(n, len(tokens)))


def _sure_of_it(scene):
    """The wall, he is adamant, was safe. / The wall was safe, Lind is sure."""
    tokens = scene.tokens
    for n in range(3, len(tokens) - 1):
        if tokens[n].lower not in SURE or tokens[n - 1].lower not in HOLDS or tokens[n + 1].text not in ",.":
            continue
        comma = next((k for k in range(n - 2, max(1, n - 7), -1) if tokens[k].text == ","), n)
        if n - 1 > comma + 1 and all(t.is_word and not t.quote for t in tokens[comma + 1 : n]):
            event = Event("insist", "s", n, n - 1, n + 1, (comma + 1, n - 1))
            draft = clause_before_cue(scene, event)
            return [draft] if draft else []
    return []


def _position(scene, n, that):
    """The firm's position is that the pier is safe: whose position it is says so."""
    tokens = scene.tokens
    owner = next((k for k in range(n - 2, max(-1, n - 5), -1) if tokens[k].lower in OWNERS), None)
    if owner is None:
        return []
    first, last = (owner, owner + 1) if tokens[owner].is_word else (None, owner)
    if first is None:
        first = owner - 1
        while first > 0 and (tokens[first - 1].is_word and not is_finite(tokens, first - 1)):
            first -= 1
    event = Event("say", "s", n, n, that, (first, last))
    draft = scene.clause(
        "what somebody made clear", event, that + 1, clause_end(tokens, that + 1, scene.events, event)
    )
    return [draft] if draft else []


def _in_document(tokens):
    """In a 40-page judgment, she found that ...: it stands in what she wrote."""
    comma = next((n for n, t in enumerate(tokens[:8]) if t.text == ","), 0)
    opens = tokens[0].lower == "in" and tokens[1].lower in DETERMINERS
    return opens and any(t.lower in WRITTEN for t in tokens[2:comma])


def document_found(scene):
    """The report found that forty boats were unsafe. / The latest figures show fares rose."""
    tokens = scene.tokens
    if FOUND.isdisjoint(scene.words) or "according" in scene.words:
        return []  # "records show that it leaked, according to Lind": he says so
    for n in range(1, len(tokens) - 1):
        if (
            tokens[n].lower not in FOUND
            or tokens[n].quote is not None
            or tokens[n + 1].lower in ("for", "against")
        ):
            continue
        if any(t.quote for t in tokens[:n]):
            return []
        event = event_at(tokens, n, n + 1, "find")
        that = tokens[n + 1].lower == "that"
        finds = DOCUMENTS | LABORATORIES if that else DOCUMENTS
        by_judge = that and _in_document(tokens)
        if event is None or not (by_judge or _is_document(tokens, *event.subject, finds)):
            continue
        if tokens[n + 1].text in ",.":
            draft = clause_before_cue(scene, event)
            return [draft] if draft else []
        first = after_adverbials(tokens, n + 1, "find")
        first = first + 1 if first < len(tokens) and tokens[first].lower == "that" else n + 1
        if first == n + 1 and not any(
            is_finite(tokens, k) for k in range(first + 1, min(first + 8, len(tokens)))
        ):
            continue
        draft = scene.clause(
            "what a document found", event, first, clause_end(tokens, first, scene.events, event)
        )
        return [draft] if draft else []
    return []


def _is_document(tokens, first, last, finds):
    """Its head is a document or a body that finds: "the report by the council", not "the author of a report"."""
    for k in range(first, last):
        word = tokens[k].lower
        if word in ("of", "by", "from", "on", "into", "for", "in") or word in RELEASED or word == ",":
            last = k
            break
    return last > first and tokens[last - 1].lower in finds


def put_it(scene):
    """As Berg put it, “We sail or we sink.” / “We sail,” is how Berg put it. / Berg put it simply: “We sail.”"""
    tokens = scene.tokens
    for n in () if (PUT | PUT_HOW).isdisjoint(scene.words) else range(1, len(tokens) - 1):
        puts = tokens[n].lower in PUT and tokens[n + 1].lower in ("it", "this")
        how = tokens[n].lower in PUT_HOW and any(t.lower == "how" for t in tokens[:n])
        if not (puts or how):
            continue
        event = event_at(tokens, n, n + 1 + puts, "put")
        quotes = [t.quote for t in (*tokens[n:], *tokens[:n]) if t.quote and t.quote not in scene.used]
        quote = quotes[0] if quotes else None
        before = tokens[event.subject[0] - 1].lower if event and event.subject[0] else ""
        plain = any(t.text == ":" for t in tokens[n + 2 : n + 5])
        mere = quote and before == "as" and quote.end < tokens[n].start and quote.last not in ",.!?"
        if event and quote and not mere and (before in ("as", "how") or plain):
            return [scene.quoted("how somebody put it", event, [quote])]
    return []


def as_someone_has_it(scene):
    """As he has it, the gulls came first. / As Berg, the mayor, put it, the pier is lost."""
    tokens = scene.tokens
    if tokens[0].lower != "as":
        return []
    for at in range(2, min(14, len(tokens) - 4)):
        told = tokens[at].lower in TELLS and tokens[at + 1].lower == "it" and tokens[at + 2].text == ","
        if told and tokens[at + 3].quote is None:
            event = Event("say", "s", at, at, at + 2, (1, at))
            draft = scene.clause("as someone reported", event, at + 3, len(tokens))
            return [draft] if draft else []
    return []


def put_the_toll(scene):
    """The governor put the toll at forty."""
    tokens = scene.tokens
    for n in () if PUT.isdisjoint(scene.words) else range(1, len(tokens) - 3):
        owned = tokens[n + 1].lower in ("the", "its", "their", "his", "her")
        if tokens[n].lower not in PUT or not (
            owned or (tokens[n + 1 : n + 4] and _counted(tokens[n + 1 : n + 4]))
        ):
            continue
        counted = any(_is_sum(tokens, n, k) for k in range(n + 2, min(n + 12, len(tokens) - 1)))
        event = (_putting(scene, n) or event_at(tokens, n, n + 1, "put")) if counted else None
        if event:
            last = clause_end(tokens, n + 1, scene.events, event)
            draft = scene.clause("at what somebody put a number", event, n + 1, last)
            return [draft] if draft else []
    return []


def _putting(scene, n):
    """He said so, putting the loss at forty: by the subject of the cue before the comma; or None."""
    before = [e for e in scene.events if e.at < n]
    if scene.tokens[n].lower != "putting" or scene.tokens[n - 1].text != "," or not before:
        return None
    return Event("put", "ing", n, n, n + 1, before[-1].subject, inherited=True)


def _counted(tokens):
    """ "put grain output at", "put inflation at": a number's noun close by, and no pronoun before it."""
    return tokens[0].is_word and any(t.lower in COUNTED for t in tokens)


def _is_sum(tokens, put, n):
    """The toll at forty, the house at £3m, but not "the kettle on at six"."""
    number = next((t for t in tokens[n + 1 : n + 4] if t.lower not in ABOUT), tokens[n + 1])
    counted = number.text[0] in "£$€" or any(c.isdigit() for c in number.text)  # 90, £90, Kr90
    if tokens[n].lower != "at" or not (counted or number.lower in NUMBERS):
        return False
    return number.text[0] in "£$€" or any(t.lower in COUNTED for t in tokens[put + 1 : n])
