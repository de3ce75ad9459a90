"""Who passed the words on: the medium that quotes the speaker or was told, and no platform."""

from .clauses import after_adverbials
from .cues import FORMS
from .lexicon import COMPANY_NOUNS, DETERMINERS, MONTHS, ROLE_NOUNS, WEEKDAYS, words
from .media import AUDIENCE, known_medium, on_air
from .media_phrases import told_medium

TALKS = words("speaking spoke speaks talking talked talks appearing appeared appears interviewed")
WORDS_OF = words(
    "interview interviews remarks comments comment statement statements declarations words briefing quotes email "
    "emails message conversation chat"
)
WRITINGS = words("column article letter piece op-ed commentary essay editorial blog")
CARRIED = words(
    "carried published broadcast aired released printed quoted shown reported cited sent given emailed made"
)
PASSIVE = words(
    "quoted cited interviewed asked consulted approached contacted reached seen obtained heard saying"
)
TO = words("to with for by on in")
TOLD = words("told tells telling assured informed")
YOU = words("you your you're you’re yours")
BENCH = words("judge justice magistrate coroner referee umpire sheriff recorder")
HEARERS = words("viewers listeners readers")
ASKED = words("question questions query queries enquiries inquiries")
SHOWS = words("interview documentary podcast programme broadcast")
HOW_REACHED = words("phone telephone email late last earlier this week month year night for comment")
SIGNS = (
    TO | TOLD | WORDS_OF | WRITINGS | SHOWS | words("saying report reports story from reported writes wrote")
)
PEOPLE = words("source sources people person police witnesses circles employees staff insiders workers aides")
CITES = words("citing quoting referring reference cited quoted")
SHOWN = words("showed shows filmed recorded heard")
SAID = words("say write argue warn claim")
HOW_CARRIED = WORDS_OF | SHOWS


def find_relay(names, draft, answer):
    """The span and the speaker of the medium that relayed a draft, and further media, nearest first.

    `names` is the resolver, which knows who is named where; nothing is guessed: where no word says that it is a
    medium, there is none.
    """
    found = [_printed(names, draft)] if draft.relay else []
    found += _in_sentence(names, draft)
    spoke = {s.name for s in answer.speakers}
    kept = dict.fromkeys(m for m in found if m and m[1].name not in spoke)
    return list(kept)


def _printed(names, draft):
    """The rule itself read who quoted: "Channel Nine quoted her as saying ..."; a person or a court is no medium."""
    return _medium_in(names, draft, draft.relay)


def _medium_in(names, draft, span):
    """The medium named in a phrase of the draft's sentence."""
    tokens = names.page.sentences[draft.sentence].tokens
    at = next(
        (n for n, t in enumerate(tokens) if t.start >= span[0] and t.text[0].isalpha()), len(tokens) - 1
    )
    found = told_medium(names, tokens, at)
    return found if found and found[0][0] < span[1] else None


def _in_sentence(names, draft):
    """Every phrase of the sentence, outside quotations and the reported words, that names a medium."""
    sentence = names.page.sentences[draft.sentence]
    tokens = sentence.tokens
    for n, token in enumerate(() if SIGNS.isdisjoint(sentence.words) else tokens[:-1]):
        if token.lower in SIGNS and token.quote is None and not _inside(draft, token):
            medium = _phrase(names, draft, tokens, n)
            if medium and not any(a <= medium[0][0] < b for a, b in draft.content):
                yield medium


def _cue_start(draft):
    return draft.cue[0][0] if draft.cue else 0


def _cue_end(draft):
    return draft.cue[0][1] if draft.cue else 0


def _inside(draft, token):
    return any(a <= token.start < b for a, b in draft.content)


def _phrase(names, draft, tokens, n):
    """The medium that one sign leads to: each branch is a way in which words are passed on."""
    word, before = tokens[n].lower, tokens[n - 1].lower if n else ""
    if word in ("telling", "saying") and n > 2 and tokens[n - 2].lower in SHOWN:
        return _showing(names, tokens, n - 2)
    if word == "telling" and draft.cue and not _cue_start(draft) <= tokens[n].start < _cue_end(draft):
        return None  # admitted it, telling Radio Sund that ...: what she told is another statement
    if word in TOLD:
        own = not draft.cue or any(a <= tokens[n].start < b for a, b in draft.cue)
        return _told(names, draft, tokens, n) if own else None
    if (word == "from" and before in ASKED) or (word == "for" and before == "writing"):
        return told_medium(names, tokens, n + 1, sure=True)
    if word in ("reported", "reports", "wrote", "writes"):
        return _reported_last(names, draft, tokens, n) or _own_writer(names, draft, tokens, n)
    if word in TO and n and _addresses(draft, tokens, n):
        sure = word == "by" and before not in ("quoted", "cited", "saying")
        return told_medium(names, tokens, n + 1, sure=sure)
    if word in HOW_CARRIED:
        return _after_words(names, tokens, n) or _before_words(names, tokens, n)
    if word in WRITINGS:
        return _written_for(names, draft, tokens, n)
    if word in ("on", "in") and (n or word == "on"):
        return _said_there(names, draft, tokens, n)
    if word in ("report", "reports", "story") and tokens[n + 1].lower in ("in", "by", "on"):
        return told_medium(names, tokens, n + 2, sure=True) if _of_a_report(tokens, n) else None
    return None


def _told(names, draft, tokens, n):
    """ "told Radio Sund", "told viewers of Radio Sund"; "assured", "“you”, told", a judge told: only what says so."""
    of = n + 3 < len(tokens) and tokens[n + 1].lower in HEARERS and tokens[n + 2].lower in ("of", "to", "on")
    a, b = draft.source or (0, 0)
    words = {w.lower().strip(",.") for w in names.page.body[a:b].split()} & BENCH
    if draft.kind == "direct":
        words |= {
            w.lower().strip("“\"‘',.!?") for c, d in draft.content for w in names.page.body[c:d].split()
        } & YOU
    sure = of or words or tokens[n].lower in ("assured", "informed")
    return told_medium(names, tokens, n + (3 if of else 1), sure=bool(sure))


def _reported_last(names, draft, tokens, n):
    """Berg said the pier was safe, Radio Sund reported: after the last comma, and nothing but a day follows."""
    comma = next((k for k in range(n - 1, 0, -1) if tokens[k].text == ","), 0)
    ends = after_adverbials(tokens, n + 1, "say") >= len(tokens) - 1
    if not comma or not ends or tokens[comma].start < max(_cue_end(draft), draft.content[-1][1] - 1):
        return None
    return told_medium(names, tokens, comma + 1, sure=True)


def _own_writer(names, draft, tokens, n):
    """The Sund Courier's Tom Lind writes: the paper before whoever speaks."""
    at = next((k for k in range(n, 0, -1) if tokens[k].lower == "'s"), 0)
    if not at or not draft.source or not draft.source[0] <= tokens[at + 1].start < draft.source[1]:
        return None
    first = at
    while first > 0 and tokens[first - 1].capital:
        first -= 1
    return told_medium(names, tokens, first, sure=True) if first < at else None


def _showing(names, tokens, verb):
    """ "We sail," Sund TV showed her telling the crowd."""
    first = verb
    while first > 0 and tokens[first - 1].capital:
        first -= 1
    return told_medium(names, tokens, first, sure=True) if first < verb else None


def _addresses(draft, tokens, n):
    """ "speaking to", "quoted by", "according to", "he said to": a medium may follow."""
    word, before = tokens[n].lower, tokens[n - 1].lower
    if before in TALKS and word in ("to", "with", "on", "by"):
        return tokens[n + 1].lower not in AUDIENCE - {"reporters", "journalists"}
    if word == "by" and _passive_before(tokens, n):
        return before != "saying" or tokens[n - 2].lower == "as"
    return word == "to" and (before == "according" or tokens[n - 1].end == _cue_end(draft))


def _passive_before(tokens, n):
    """ "quoted by", "reached by phone on Tuesday by": the participle stands before when and how."""
    k = n - 1
    while (
        k > 0 and n - k < 7 and (tokens[k].lower in HOW_REACHED | WEEKDAYS | TO or tokens[k].text in MONTHS)
    ):
        k -= 1
    return tokens[k].lower in PASSIVE


def _of_a_report(tokens, n):
    """ "according to a report in", "in a report on"; not "asked about a report in" """
    at = n - 1
    while at > 0 and tokens[at].lower not in DETERMINERS and n - at < 4:
        at -= 1
    before = [t.lower for t in tokens[max(0, at - 2) : at]]
    return before == ["according", "to"] or before[-1:] == ["in"]


def _said_there(names, draft, tokens, n):
    """ "Berg said on Radio Sund", "Writing in the Sund Courier": a station or a paper beyond doubt."""
    word, before = tokens[n].lower, tokens[n - 1]
    form = FORMS.get(before.lower)
    said = before.end == _cue_end(draft) or before.lower in ("writing", "quoted", "cited")
    said = said or (word == "on" and n + 1 < len(tokens) and tokens[n + 1].capital)
    if not said or (word == "in" and not (form and form.base in SAID | {"quote", "cite"})):
        return None
    found = told_medium(names, tokens, n + 1, sure=True)
    if not found or (word == "on" and not known_medium(found[1].name)):
        return None
    online = word == "on" and {t.lower for t in tokens[n + 2 : n + 7]} & {
        "website",
        "site",
        "podcast",
        "blog",
    }
    return found if online or on_air(found[1].name) == (word == "on") else None


def _written_for(names, draft, tokens, n):
    """ "in a column for the Sund Courier", "in a letter to the Sund Courier" """
    at = n - 1
    while at > 0 and tokens[at].lower not in DETERMINERS and n - at < 4:
        at -= 1
    opens = at > 0 and tokens[at - 1].lower == "in" and tokens[n + 1].is_word
    for k in range(n + 1, min(n + 4, len(tokens) - 1)):
        if opens and tokens[k].lower in ("for", "in", "to", "by"):
            return told_medium(names, tokens, k + 1, sure=True)
    return None


def _after_words(names, tokens, n):
    """ "in an interview with Radio Sund", "in remarks carried on Sunday by Radio Sund" """
    k, asked = n + 1, tokens[n].lower.startswith(("interview", "declaration"))
    before = [t.lower for t in tokens[max(0, n - 2) : n]]
    if before[-1:] == ["'s"] or before in (["declined", "to"], ["refused", "to"]):
        return None  # "reacting to Lind's interview with Radio Sund", "declined to comment to Radio Sund"
    if k < len(tokens) and tokens[k].lower in CARRIED:
        k += 1
        while k < min(n + 8, len(tokens)) and not (tokens[k].lower in TO and _names_follow(tokens, k)):
            k += 1
    while k < min(n + 3, len(tokens)) and tokens[k].lower not in TO:
        if not tokens[k].is_word or tokens[k].lower in FORMS:
            return None
        k += 1
    if k + 1 >= len(tokens) or tokens[k].lower not in TO or (tokens[k].lower == "in" and k == n + 1):
        return None
    return told_medium(names, tokens, k + 1, sure=not asked)


def _names_follow(tokens, k):
    """Not "on Sunday", "in May"."""
    after = tokens[k + 1] if k + 1 < len(tokens) else tokens[k]
    return after.is_word and after.lower not in WEEKDAYS and after.text not in MONTHS


def _before_words(names, tokens, n):
    """ "in a Radio Sund interview", "in a Sund TV documentary" """
    first = n
    while first > 0 and tokens[first - 1].capital:
        first -= 1
    if tokens[n].lower not in SHOWS or first in (0, n) or tokens[first - 1].lower not in ("a", "an", "the"):
        return None
    if first < 2 or tokens[first - 2].lower not in ("in", "on", "during"):
        return None
    return told_medium(names, tokens, first, sure=True, nouns={"the"})


def turn_round(names, draft):
    """ "Radio Sund reported, citing a police source, that ...": the source speaks, Radio Sund passes it on."""
    if draft.source is None or draft.relay or draft.speaker:
        return
    sentence = names.page.sentences[draft.sentence]
    tokens = sentence.tokens
    for n, token in enumerate(() if CITES.isdisjoint(sentence.words) else tokens[:-2]):
        cites = (
            token.lower in ("citing", "quoting")
            or (token.lower in ("referring", "reference") and tokens[n + 1].lower == "to")
            or (token.lower in ("cited", "quoted") and n and tokens[n - 1].lower == "which")
        )
        if cites and not _inside(draft, token):
            span = _cited(names, tokens, n + 1 + (tokens[n + 1].lower == "to"))
            if span:
                relay = (draft.source[0], min(draft.source[1], tokens[n - 1].start if n else draft.source[1]))
                if _medium_in(names, draft, relay):
                    draft.relay, draft.source = relay, span
            return


def _cited(names, tokens, n):
    """The span of somebody who can speak: a name, an office or "two people", not "bad weather"."""
    last = n
    while (
        last < len(tokens)
        and tokens[last].text not in ",.;:–—"
        and tokens[last].quote is None
        and tokens[last].lower not in ("that", "who", "whom", "it", "they")
    ):
        last += 1
    if last == n:
        return None
    span = (tokens[n].start, tokens[last - 1].end)
    low = {t.lower for t in tokens[n:last]}
    who = low | {w.removesuffix("s") for w in low}
    speaks = bool(names.within(*span)) or bool(who & (PEOPLE | ROLE_NOUNS | COMPANY_NOUNS))
    return (
        span
        if speaks and not low & {"figures", "data", "concerns", "fears", "documents", "report", "letter"}
        else None
    )
