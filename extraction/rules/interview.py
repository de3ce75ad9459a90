"""Interviews laid out as questions and answers: an answer is one direct statement."""

import re
from bisect import bisect_left
from collections import Counter
from operator import attrgetter

from ..cues import FORMS
from .draft import Draft

ANSWER = re.compile(r"\*{0,2}(?:A|Answer)[:.]\*{0,2} +")
QUESTION = re.compile(r"\*{0,2}(?:Q|Question|Interviewer)[:.]\*{0,2} +|(\*{1,2}|_)[^*\n]+\1$")
NAME = r"[^\W\d_][\w.'’-]*"
LABEL = re.compile(
    rf"\*{{0,2}}(?P<who>{NAME}(?: {NAME}){{0,3}})(?: \([^()\n]{{1,30}}\))?"
    r"(?::\*{0,2}|\*{0,2}:|\*{0,2} [–—]) +(?=\S)"
)
TURN = re.compile(r"[—–] ?(?=\S)")
SAID = re.compile(r"[,.?!…] ?[—–] (?P<who>[^—–.,?!]{4,60})(?:[.,] [—–] |\.?$|[.] (?=\S))", re.MULTILINE)
STAGE = re.compile(r"[(\[](?:[A-Z][a-z]+|[A-Z][^()\n]{0,40}[.!])[)\]]\.?")
FIRST_PERSON = frozenset(["i", "i'm", "i've", "i'd", "i'll", "my", "me", "we", "we've", "we're", "our", "us"])
# Not "you can't put that on a form": anybody.
SPOKEN_TO = re.compile(
    r"\b(?:your|yours|yourself|you(?:'ve|'re| (?:have|are|were|had|did|said|say|wrote|call|called|to)))\b|you$"
)
MARKS = "\"'“”‘’„«»‹›"
LONG = 60


def answers(page):
    """Q: Why? A: Because. / LIND: Who? BERG: She did. Returns drafts and the paragraphs they took."""
    marked = [p for p in page.paragraphs if QUESTION.match(page.tidy, p.start, p.end)]
    if len(marked) >= 2 and sum(_asks(page, p) for p in marked) * 2 > len(marked):
        return _marked(page)
    labels = _labels(page)
    if len(labels) >= 4 and 2 <= len({who for who, _ in labels.values()}) <= 6:
        return _labelled(page, labels)
    turns = [p.index for p in page.paragraphs if TURN.match(page.tidy, p.start, p.end)]
    if len(turns) >= 4 and sum(page.tidy[page.paragraphs[n].end - 1] == "?" for n in turns) * 3 >= len(turns):
        return _dashed(page, turns), set(turns)
    return _plain(page)


def _dashed(page, turns):
    """— Why clocks? — I like brass. Who answers comes second, unless the turn itself names who speaks."""
    drafts, asked = [], False
    for n in turns:
        p = page.paragraphs[n]
        said = SAID.search(page.tidy, p.start, p.end)
        cue = said and _cue(said["who"])
        if (asked and page.tidy[p.end - 1] != "?") or cue:
            _add(page, drafts, p, TURN.match(page.tidy, p.start, p.end).end(), True, None)
            if cue:
                _attribute(page, drafts[-1], said, cue)
            asked = False
        else:
            asked = True
    return drafts


def _cue(who):
    """ "laughs Berg", "his wife retorts", "shrugs the keeper": the verb, listed or not where it comes first."""
    listed = next((w for w in re.finditer(r"[\w-]+", who) if w[0].lower() in FORMS), None)
    return listed or re.match(r"[a-z]{3,}(?:s|ed)(?= (?:the|his|her|he|she|[A-Z]))", who)


def _attribute(page, draft, said, cue):
    """— Forty-four, — his wife retorts. — Or more. The words between two dashes that say who speaks."""
    (first, stop), at = draft.content[-1], said.start("who")
    rest = _strip(page.tidy, said.end(), stop)
    draft.content[-1:] = [_strip(page.tidy, first, said.start() + 1), *([rest] if rest[0] < rest[1] else [])]
    begins = cue.start() == 0
    source = (at + cue.end(), said.end("who")) if begins else (at, at + cue.start())
    if source[0] < source[1]:
        draft.speaker, draft.source = None, _strip(page.tidy, *source)
    draft.cue = ((at + cue.start(), at + cue.end()),)


def _asks(page, p):
    return page.tidy[p.start : p.end].rstrip("*_ ").endswith("?") or page.tidy[p.start] == "Q"


def is_question(page, p):
    """Is the paragraph a question and nothing else: no quotation, not long?"""
    text = page.tidy[p.start : p.end]
    return text.endswith("?") and page.body[p.start] not in MARKS and len(text.split()) <= LONG


def _plain(page):
    """Question lines, each followed by an answer without marks, in which somebody says I or we."""
    asked = [p.index for p in page.paragraphs if is_question(page, p)]
    if len(asked) < 3 or asked[-1] + 1 >= len(page.paragraphs):
        return [], set()
    asked = [n for k, n in enumerate(asked) if not (k and n == asked[k - 1] + 1 and _asks_back(page, n))]
    turns = [(a, b) for a, b in zip(asked, [*asked[1:], asked[-1] + 2], strict=True) if b > a + 1]
    told = [page.paragraphs[a + 1 : b] for a, b in turns]
    if len(told) < 3 or any(page.body[p.start] in MARKS for part in told for p in part):
        return [], set()
    if sum(_first_person(page, part) for part in told) * 2 < len(told):
        return [], set()
    drafts = []
    for answer in (a for part in told for a in _without_prompts(page, part)):
        for n, p in enumerate(answer):
            _add(page, drafts, p, p.start, n == 0, None)
    return drafts, set(range(asked[0], turns[-1][1]))


def _asks_back(page, n):
    """ "What will you do with the money? / What money?": so short a question after a question is the answer."""
    return len(page.tidy[page.paragraphs[n].start : page.paragraphs[n].end].split()) <= 4


def _without_prompts(page, part):
    """ "Your father built bridges. / He painted them.": the asker's remarks, after an answer and before one."""
    told = [[]]
    for n, p in enumerate(part):
        if told[-1] and n + 1 < len(part) and _is_prompt(page, p):
            told.append([])
        else:
            told[-1].append(p)
    return told


def _is_prompt(page, p):
    """Does somebody who says neither I nor we speak to "you", or tell in one sentence what another says?"""
    found = [w.strip('.,;:!?“”"') for w in page.tidy[p.start : p.end].lower().split()]
    if len(found) > LONG or page.body[p.start] in MARKS or not FIRST_PERSON.isdisjoint(found):
        return False
    says = any(FORMS[w].tense in ("s", "base") for w in found[1:6] if w in FORMS)
    one = not re.search(r"[.!?]\S? ", page.tidy[p.start : p.end])
    return bool(SPOKEN_TO.search(" ".join(found))) or (says and one and len(found) <= 20)


def _first_person(page, part):
    text = page.tidy[part[0].start : part[-1].end].lower()
    return any(w.strip(".,;:!?") in FIRST_PERSON for w in text.split())


def _marked(page):
    drafts, taken, answering = [], set(), False
    for p in page.paragraphs:
        question, answer = QUESTION.match(page.tidy, p.start, p.end), ANSWER.match(page.tidy, p.start, p.end)
        if question:
            answering = True
            taken.add(p.index)
        elif answering and (answer or _goes_on(page, p)):
            _add(
                page,
                drafts,
                p,
                answer.end() if answer else p.start,
                bool(answer) or _after_question(page, p),
                None,
            )
            taken.add(p.index)
        else:
            answering = False
    return drafts, taken


def _after_question(page, p):
    before = page.paragraphs[p.index - 1] if p.index else None
    return bool(before and QUESTION.match(page.tidy, before.start, before.end))


def _goes_on(page, p):
    """An answer may go on in the next paragraph, as long as a question comes soon."""
    soon = page.paragraphs[p.index + 1 : p.index + 3]
    return any(QUESTION.match(page.tidy, q.start, q.end) for q in soon) or _after_question(page, p)


def _labels(page):
    found = {}
    for p in page.paragraphs:
        label = LABEL.match(page.tidy, p.start, p.end)
        if label and all(w[0].isupper() for w in label["who"].split()):
            found[p.index] = (label["who"], label.end())
    counts = Counter(who for who, _ in found.values())
    return {
        n: label for n, label in found.items() if counts[label[0]] >= 2 or counts[_initials(label[0])] >= 2
    }


def _initials(name):
    """Helen Quist at first, HQ from then on."""
    return "".join(word[0] for word in name.replace("-", " ").split())


def _askers(page, labels):
    """Whose turns are mostly questions; when that is everybody, whoever comes first."""
    asked = Counter()
    for n, (who, _) in labels.items():
        asked[who] += 1 if page.tidy[page.paragraphs[n].end - 1] == "?" else -1
    askers = {who for who, balance in asked.items() if balance >= 0}
    return askers if askers != set(asked) else {next(iter(labels.values()))[0]}


def _labelled(page, labels):
    """Whoever asks is no speaker; everybody else answers."""
    askers, last = _askers(page, labels), max(labels)
    drafts, current = [], None
    for p in page.paragraphs:
        if p.index in labels:
            current, at = labels[p.index]
        elif current is None or p.index > last:
            continue
        else:
            at = p.start
        if current not in askers:
            _add(page, drafts, p, at, p.index in labels, current)
    return drafts, {p.index for p in page.paragraphs if min(labels) <= p.index <= last}


def _add(page, drafts, p, at, fresh, who):
    parts = _parts(page, at, p.end)
    if not fresh and drafts:
        drafts[-1].content += parts
    elif parts:
        index = bisect_left(page.sentences, p.index, key=attrgetter("paragraph"))
        drafts.append(
            Draft("an answer in an interview", "direct", parts, index, p.index, speaker=who or "interviewed")
        )


def _parts(page, start, end):
    """The answer without stage directions such as (Laughs.)"""
    parts, at = [], start
    for stage in STAGE.finditer(page.tidy, start, end):
        parts.append((at, stage.start()))
        at = stage.end()
    parts.append((at, end))
    return [s for s in (_strip(page.tidy, a, b) for a, b in parts) if s[0] < s[1]]


def _strip(text, start, end):
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
