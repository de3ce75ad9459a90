"""Who passed the words on: the medium that quotes the speaker or was told, and no platform."""

from .cues import FORMS
from .found import Speaker
from .gazetteer import AGENCIES
from .lexicon import (
    COMPANY_NOUNS,
    DEMONYMS,
    MEDIA_NOUNS,
    MEDIA_WORDS,
    NOT_MEDIA,
    ORGANISATION_WORDS,
    PREPOSITIONS,
    ROLE_NOUNS,
    TITLES,
    words,
)
from .naming import PLACES

PLATFORMS = words(
    "x twitter facebook telegram instagram tiktok youtube whatsapp linkedin bluesky mastodon threads weibo wechat "
    "signal snapchat reddit discord substack viber vkontakte twitch"
)
TALKS = words("speaking spoke speaks talking talked talks appearing appeared appears interviewed")
WORDS_OF = words(
    "interview interviews remarks comments comment statement statements declarations words briefing quotes"
)
CARRIED = words("carried published broadcast aired released printed quoted shown reported cited")
PASSIVE = words("quoted cited interviewed asked consulted approached contacted reached seen obtained heard")
TO = words("to with for by on in")
SIGNS = TO | WORDS_OF | words("told tells telling report reports story")
PEOPLE = words("source sources people person officials police witnesses executives residents circles")


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
    """The rule itself read who quoted: "Channel Nine quoted her as saying ..." """
    named = [e for _, e in names.within(*draft.relay)]
    if named:
        return draft.relay, Speaker(named[0].name, named[0].kind, named[0].key)
    words_there = names.page.body[slice(*draft.relay)]
    return (draft.relay, Speaker(words_there, "unnamed")) if words_there[:1].isupper() else None


def _in_sentence(names, draft):
    """Every phrase of the sentence, outside quotations and the reported words, that names a medium."""
    tokens = names.page.sentences[draft.sentence].tokens
    for n, token in enumerate(tokens):
        if token.lower in SIGNS and token.quote is None and not _inside(draft, token):
            yield from _phrase(names, draft, tokens, n)


def _cue_start(draft):
    return draft.cue[0][0] if draft.cue else 0


def _cue_end(draft):
    return draft.cue[0][1] if draft.cue else 0


def _inside(draft, token):
    return any(a <= token.start < b for a, b in draft.content)


def _phrase(names, draft, tokens, n):
    word, before = tokens[n].lower, tokens[n - 1].lower if n else ""
    medium = None
    if word in ("told", "tells", "telling") and not tokens[n].start < _cue_start(draft):
        medium = _medium(names, tokens, n + 1, told=True)
    elif _addresses(draft, tokens, n, word, before):
        medium = _medium(names, tokens, n + 1)
    elif word in WORDS_OF:
        medium = _after_words(names, tokens, n) or _before_words(names, tokens, n)
    elif word == "on" and n + 1 < len(tokens) and tokens[n + 1].capital and _programme(tokens, n + 1):
        medium = _medium(names, tokens, n + 1)
    elif (
        word in ("report", "reports", "story")
        and n + 1 < len(tokens)
        and tokens[n + 1].lower in ("in", "by", "on")
    ):
        medium = _medium(names, tokens, n + 2) if before in ("a", "the") else None
    if medium:
        yield medium


def _addresses(draft, tokens, n, word, before):
    """ "speaking to", "quoted by", "according to", "he said to": a medium may follow."""
    if word not in TO or not n:
        return False
    if before in TALKS or (before in PASSIVE and word == "by"):
        return True
    return word == "to" and (before == "according" or tokens[n - 1].end == _cue_end(draft))


def _programme(tokens, n):
    """ "on Radio Sund's breakfast programme" """
    near = [t.lower for t in tokens[n : n + 8]]
    return "'s" in near and any(w in ("programme", "program", "show", "podcast", "bulletin") for w in near)


def _after_words(names, tokens, n):
    """ "in an interview with Radio Sund", "in remarks carried by Radio Sund" """
    for k in range(n + 1, min(n + 4, len(tokens))):
        if tokens[k].lower in CARRIED and k + 1 < len(tokens) and tokens[k + 1].lower in TO:
            return _medium(names, tokens, k + 2, told=True)
        if tokens[k].lower in TO:
            return _medium(names, tokens, k + 1, told=True)
        if not tokens[k].is_word or tokens[k].lower in FORMS:
            return None
    return None


def _before_words(names, tokens, n):
    """ "in a Radio Sund interview" """
    first = n
    while first > 0 and tokens[first - 1].capital:
        first -= 1
    if tokens[n].lower != "interview" or first in (0, n) or tokens[first - 1].lower not in ("a", "an", "the"):
        return None
    return _medium(names, tokens, first)


def _medium(names, tokens, n, told=False):
    """The medium named at a token, if words say that it is one; `told`: the phrase itself all but says so."""
    start, nouns = n, set()
    while n < min(len(tokens), start + 6) and tokens[n].is_word and _describes(tokens, n):
        if tokens[n].lower in PREPOSITIONS or tokens[n].lower in ROLE_NOUNS or _is_cue(tokens[n]):
            return None
        nouns.add(tokens[n].lower)
        n += 1
        if tokens[n - 1].lower in MEDIA_NOUNS and n < len(tokens) and not tokens[n].capital:
            break
    last = n
    while last < len(tokens) and tokens[last].capital:
        last += 1
    if last == n:
        return _same_medium(names, tokens, start, nouns)
    return _as_medium(names, tokens, n, last, nouns, told)


def _is_cue(token):
    """A cue verb, but not "the state agency"."""
    return token.lower in FORMS and FORMS[token.lower].tense != "base"


def _same_medium(names, tokens, n, nouns):
    """ "told the daily": the only medium before it that the article calls so."""
    if n >= len(tokens) or tokens[n].lower != "the" or len(nouns & MEDIA_NOUNS) != 1:
        return None
    before = [e for e in names.cast.entities if e.kind == "organisation" and e.spans[0][0] < tokens[n].start]
    fit = [e for e in before if names.roles(e) & nouns & MEDIA_NOUNS]
    if len(fit) != 1:
        return None
    end = next(t.end for t in tokens[n:] if t.lower in MEDIA_NOUNS)
    return (tokens[n].start, end), Speaker(fit[0].name, fit[0].kind, fit[0].key)


def _describes(tokens, n):
    """ "the Norwegian broadcaster": words before the name itself."""
    following = tokens[n + 1] if n + 1 < len(tokens) else tokens[n]
    return not tokens[n].capital or (
        tokens[n].lower in DEMONYMS and following.is_word and not following.capital
    )


def _named(names, tokens, n, last):
    """The entity whose printed name begins in the run of capitals."""
    found = names.within(tokens[n].start, tokens[-1].end)
    return next(((s, e) for s, e in found if s[0] < tokens[last - 1].end), None)


def _as_medium(names, tokens, n, last, nouns, told):
    named = _named(names, tokens, n, last)
    span = named[0] if named else (tokens[n].start, tokens[last - 1].end)
    printed = names.page.body[slice(*span)]
    low = {w.lower().strip(".") for w in printed.split()}
    entity = named[1] if named else None
    if (
        low <= PLATFORMS | TITLES | ROLE_NOUNS
        or low & NOT_MEDIA
        or low <= PLACES
        or (entity and entity.kind == "person")
    ):
        return None
    known = bool(entity and entity.medium) or bool(low & MEDIA_WORDS) or bool(nouns & MEDIA_NOUNS)
    known = known or printed.lower() in AGENCIES
    other = low & (ORGANISATION_WORDS | COMPANY_NOUNS) or (
        entity and names.roles(entity) & COMPANY_NOUNS - MEDIA_NOUNS
    )
    if not known and (not told or other):
        return None
    speaker = Speaker(entity.name, entity.kind, entity.key) if entity else Speaker(printed, "organisation")
    return span, speaker


def turn_round(names, draft):
    """ "Radio Sund reported, citing a police source, that ...": the source speaks, Radio Sund passes it on."""
    if draft.source is None or draft.relay or draft.speaker:
        return
    tokens = names.page.sentences[draft.sentence].tokens
    for n, token in enumerate(tokens[:-2]):
        cites = token.lower in ("citing", "quoting") or (
            token.lower == "referring" and tokens[n + 1].lower == "to"
        )
        if cites and not _inside(draft, token):
            span = _cited(names, tokens, n + 1 + (token.lower == "referring"))
            if span:
                relay = (draft.source[0], min(draft.source[1], tokens[n - 1].start if n else draft.source[1]))
                draft.relay, draft.source = relay, span
            return


def _cited(names, tokens, n):
    """The span of somebody who can speak: a name, an office or "two people", not "bad weather"."""
    last = n
    while (
        last < len(tokens)
        and tokens[last].text not in ",.;:–—"
        and tokens[last].quote is None
        and tokens[last].lower not in ("that", "who")
    ):
        last += 1
    if last == n:
        return None
    span = (tokens[n].start, tokens[last - 1].end)
    low = {t.lower for t in tokens[n:last]}
    speaks = bool(names.within(*span)) or bool(low & (PEOPLE | ROLE_NOUNS | COMPANY_NOUNS))
    return (
        span
        if speaks and not low & {"figures", "data", "concerns", "fears", "documents", "report", "letter"}
        else None
    )
