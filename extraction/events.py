"""The cues of a sentence, each with its subject: who does the saying, as far as grammar tells."""

from dataclasses import dataclass

from .beats import beat
from .clauses import before_time
from .cues import FORMS, FREE_CLAUSE, NEEDS_PARTICLE, PARTICLES
from .lexicon import (
    AUXILIARIES,
    BE,
    COMPANY_NOUNS,
    DOCUMENT_NOUNS,
    ROLE_NOUNS,
    SUBJECT_PRONOUNS,
    words,
)
from .passives import is_passive
from .phrases import trim
from .signs import is_board
from .subjects import find_subject, main_subject
from .verbs import is_finite, is_noun, skip_back
from .whose_words import outermost

PLURALS = words(
    "police people who percent those most many some few others both half men women children two three "
    "four five six seven eight nine ten twelve"
)
NOBODY = frozenset(["neither", "nobody", "nothing", "none", "no", "hardly"])
TURNED = frozenset(["nor", "no", "never", "neither", "nowhere", "rarely", "seldom"])
SUPPOSING = frozenset(["if", "unless", "had", "let"])
OPEN_MODALS = frozenset(["can", "could", "must"])
DOCUMENTS = DOCUMENT_NOUNS - {"notice", "account", "text"} | words(
    "tweet post ad op-ed motion petition bulletin"
)
LEADING = frozenset(["while", "after", "before", "in", "by", "when"])
# "Noting that it was late, Berg left": a participle that opens a sentence.
OPENING = frozenset(["note", "deny", "say", "argue", "insist", "claim", "warn", "add", "stress", "accuse"])
LED = words("also even then later once again instead still already further")
HABITS = words(
    "used liked likes continued continues continue hastened rose rises stood rang phoned telephoned phones rings"
)
SAYING_SO = HABITS | words(
    "on quick swift pains way keen careful eager anxious forced obliged compelled happy heard overheard free"
)
IMPLYING = words("suggest indicate imply signal hint reveal confirm underline underscore highlight state")
DATA = words("figures data results survey poll polls findings research analysis papers documents records")
MIGHT = words("could can may might would should must")
REPORTED = words("reported said alleged rumoured rumored understood quoted heard")


@dataclass(slots=True, eq=False)
class Event:
    """A cue in a sentence. Indices count tokens; `subject` is a token range (first, after last) or None.

    `complement` is the token after the cue and its particle; `inverted`: the subject stands after the cue.
    """

    base: str
    tense: str
    at: int
    first: int
    complement: int
    subject: tuple[int, int] | None
    inverted: bool = False
    inherited: bool = False
    negated: bool = False


def find_events(sentence):
    """All cues of a sentence in order, each with its subject."""
    tokens, events = sentence.tokens, []
    if FORMS.keys().isdisjoint(sentence.words) and not any(t.quote for t in tokens):
        return events
    for n, token in enumerate(tokens):
        form = FORMS.get(token.lower) if token.quote is None else None
        if n and tokens[n - 1].quote and (found := beat(tokens, n)):
            at, subject, inverted = found
            events.append(Event("utter", "past", at, at, at + 1, subject, inverted))
        if form is None or (token.capital and n > 0):
            continue
        event = _event(tokens, n, form, events)
        if event:
            event.negated = event.negated or is_board(tokens, event)
            events.append(event)
    return events


def _event(tokens, n, form, events):
    complement = n + 1
    following = tokens[n + 1].lower if n + 1 < len(tokens) else ""
    if following in PARTICLES.get(form.base, ()) or (
        form.base == "point" and [t.lower for t in tokens[n + 1 : n + 4]] == ["to", "the", "fact"]
    ):
        complement += 1
    elif form.base in NEEDS_PARTICLE or (form.base == "hold" and not _rules(tokens, n, form)):
        return None
    if form.base == "commit" and not tokens[min(n + 2, len(tokens) - 1)].lower.endswith("ing"):
        return None  # "committed to peace"
    first, negated, forecast = skip_back(tokens, n)
    if is_noun(tokens, n, first) or is_passive(tokens, n, first, form):
        return None
    having = tokens[first].lower == "having"
    if having or (form.tense == "ing" and not _progressive(tokens, n, first)):
        return _participle(tokens, n, form, complement, events, negated)
    if forecast and not negated and (verb := _before_to(tokens, n) or _said_to_have(tokens, n)):
        first = skip_back(tokens, verb)[0]
    elif forecast and following != "only":
        negated = True
    if form.base in ("say", "tell", "explain", "argue", "claim") and OPEN_MODALS & {
        t.lower for t in tokens[first:n]
    }:
        negated = negated or following not in ("only", ":", ",")
    if form.base == "tell" and form.tense == "base" and following in ("that", "from", "by"):
        return None  # "you could tell that the door was open"
    if (
        form.tense == "base"
        and first == n
        and not (_plural_subject(tokens, n) or _they_also(tokens, n, events))
    ):
        return None
    subject, inverted, inherited = find_subject(tokens, first, complement, events)
    if subject is None or tokens[subject[0]].lower == "there":
        return None  # "There were reports that ..."
    negated = negated or tokens[subject[0]].lower in NOBODY or _nor(tokens, subject[0])
    negated = negated or _asked(tokens, n) or _anybody(tokens, subject, first, n)
    negated = negated or supposed(tokens, subject[0]) or _follows_from(tokens, first, subject, form)
    return Event(form.base, form.tense, n, first, complement, subject, inverted, inherited, negated)


def _rules(tokens, n, form):
    """The court held that ..., "..., the court held.": no vote held in May, no town that held on to its boats."""
    following = tokens[n + 1] if n + 1 < len(tokens) else None
    plain = following is None or not following.is_word or following.lower == "that"
    return form.tense != "ing" and (plain or following.lower.endswith("ly") or following.lower == "on")


def _follows_from(tokens, first, subject, form):
    """The shares fell, which suggests that nobody bids: "which" is what happened, no paper and no firm."""
    if form.base not in IMPLYING:
        return False
    if subject[1] - subject[0] == 1 and tokens[subject[0]].lower in ("this", "that"):
        return True  # "This suggests that prices will rise"
    which = first > 1 and tokens[first - 1].lower == "which"
    near = {t.lower for t in tokens[max(0, subject[0] - 4) : subject[1]]}
    speaks = near & (DOCUMENT_NOUNS | COMPANY_NOUNS | DATA) or tokens[subject[1] - 1].capital
    return which and tokens[first - 2].text == "," and not speaks


def _asked(tokens, n):
    """Asked why she had said that the pier was late, Berg left: the question is nobody's report."""
    opens = tokens[0].lower in ("asked", "pressed", "questioned", "quizzed")
    return opens and n > 1 and not any(t.text == "," for t in tokens[:n])


def _anybody(tokens, subject, first, n):
    """ "One could say that ...", "when you say that ...": nobody in particular."""
    who = tokens[subject[0]].lower if subject[1] - subject[0] == 1 else ""
    asked = who == "who" and subject[0] == 0  # "Who said that ...?"
    return who == "you" or asked or (who == "one" and any(t.lower in MIGHT for t in tokens[first:n]))


def supposed(tokens, n):
    """ "If Berg says that ...", "Had Berg said that ...": nobody has said it yet."""
    return tokens[n].lower in SUPPOSING or (n > 0 and tokens[n - 1].lower in SUPPOSING)


def _nor(tokens, n):
    """ "nor did she say why", "at no time did she say why": turned round, and denied."""
    turned = next((k for k in range(n - 2, max(-1, n - 6), -1) if tokens[k].lower in TURNED), n)
    return tokens[n - 1].lower in AUXILIARIES and turned < n and all(t.is_word for t in tokens[turned:n])


def _before_to(tokens, n):
    """ "used to say", "was quick to say", "went out of his way to say": the verb of whoever says so, or 0."""
    if n < 3 or tokens[n - 1].lower != "to" or tokens[n - 2].lower not in SAYING_SO:
        return 0
    if tokens[n - 2].lower in HABITS:
        return n - 2
    return next((k for k in range(n - 3, max(0, n - 8), -1) if is_finite(tokens, k)), 0)


def _said_to_have(tokens, n):
    """ "is reported by Radio Sund to have said": the participle after "be" of whoever is reported, or 0."""
    if n < 5 or tokens[n - 1].lower != "have" or tokens[n - 2].lower != "to":
        return 0
    for k in range(n - 3, max(0, n - 12), -1):
        if tokens[k].lower in REPORTED and tokens[k - 1].lower in BE:
            return k
        if not (tokens[k].is_word or tokens[k].text == "'s"):
            break
    return 0


def _progressive(tokens, n, first):
    """ "Berg is telling sailors that ...": a participle after a form of "be" is the verb of its sentence."""
    return n > first and any(t.lower in BE or t.lower == "'s" for t in tokens[first:n])


def _plural_subject(tokens, n):
    before = tokens[n - 1] if n else None
    if before is None or not before.is_word:
        return (bool(before) and before.text in ",”)–—%") or bool(before and before.quote)
    if before.lower in ("to", "and", "or", "not") or before.lower in AUXILIARIES:
        return False
    near = [t.lower for t in tokens[max(0, n - 6) : n]]
    near = near[near.index("as") + 1 :] if "as" in near else near  # "acts for owners as legal counsel"
    joined = "and" in near and (before.capital or before.lower in ROLE_NOUNS)  # "Berg and Lind say"
    return (
        joined
        or before.text[0].isdigit()
        or any(
            w in SUBJECT_PRONOUNS or (w.endswith("s") and w not in AUXILIARIES) or w in PLURALS for w in near
        )
    )


def _they_also(tokens, n, events):
    """Residents fear the worst and say the dam is cracked: a plural subject, and no "must", no "to" before."""
    if FORMS[tokens[n].lower].base not in FREE_CLAUSE or tokens[n - 1].lower not in ("and", "but"):
        return False
    subject = events[-1].subject if events else main_subject(tokens, n - 1)
    if subject is None or any(
        t.lower in MIGHT or t.lower in ("to", "will", "let", "did") for t in tokens[subject[1] : n]
    ):
        return False
    last = tokens[subject[1] - 1].lower
    joined = any(t.lower == "and" for t in tokens[slice(*subject)])
    return joined or last in PLURALS | {"they", "we"} or (last.endswith("s") and not last.endswith("ss"))


def _participle(tokens, n, form, complement, events, negated):
    """ ", adding that ..." belongs to the subject of the cue or verb before it; "by saying" likewise."""
    led = before_time(tokens, n)
    while led > 0 and (tokens[led - 1].lower in LED or tokens[led - 1].lower.endswith("ly")):
        led -= 1
    before = tokens[led - 1].lower if led else ""
    after_quote = led and tokens[led - 1].quote is not None
    if negated:
        return None
    if (before in LEADING and n <= 2) or (n == 0 and form.base in OPENING):
        subject = _subject_after(tokens, n)
    elif (start := _with_noun(tokens, n)) is not None:
        subject = (start, n)
    elif (
        before in (",", "by", "to", "having", "and", "but", "after", "before", "while", "–", "—", "-")
        or (before in ("heard", "overheard") and tokens[led - 2].lower in BE)
        or after_quote
        or _in_document(tokens, led, events)
    ):
        subject = (
            outermost(tokens, events).subject if events else main_subject(tokens, n) or _noun_alone(tokens, n)
        )
    else:
        return None
    return subject and Event(form.base, "ing", n, n, complement, subject, inherited=True)


def _in_document(tokens, n, events):
    """Issued a statement on Friday saying; posted a message on Twitter reading; emailed the crew saying: his words."""
    for k in range(n - 1, max(0, n - 6), -1):
        word = tokens[k].lower
        if word in DOCUMENTS:
            return True
        if any(e.at == k and e.base in ("email", "write", "post", "tweet", "text") for e in events):
            return True
        if not tokens[k].is_word or is_finite(tokens, k) or word in ("who", "which", "that", "of"):
            return False
    return False


def _with_noun(tokens, n):
    """Berg won, with the union calling it "a gift": where the noun after "with" begins, or None."""
    for k in range(n - 1, max(0, n - 9), -1):
        if tokens[k].lower == "with":
            return k + 1 if k + 1 < n else None
        if not tokens[k].is_word and tokens[k].lower not in ("'s", "'"):
            return None
    return None


def _subject_after(tokens, n):
    """While saying that he liked boats, Berg voted against them: the subject after the comma."""
    for comma in range(n + 1, len(tokens) - 2):
        if tokens[comma].text == ",":
            last = next(
                (k for k in range(comma + 2, min(comma + 12, len(tokens))) if is_finite(tokens, k)), None
            )
            return last and (comma + 1, last)
    return None


def _noun_alone(tokens, n):
    """Lind, noting that it cost too much, voted against it: all that stands before the comma is a name."""
    stop = n - 1
    alone = 0 < stop <= 8 and tokens[stop].text == "," and not any(t.text == "," for t in tokens[:stop])
    return trim(tokens, 0, stop) if alone else None
