"""Interviews laid out as questions and answers: an answer is one direct statement."""

import re

from .draft import Draft

ANSWER = re.compile(r"(?:A|Answer)[:.] +")
QUESTION = re.compile(r"(?:Q|Question)[:.] +|\*[^*\n]+\*$")
LABEL = re.compile(r"(?P<who>[^\W\d_][\w.'’-]{1,20})(?: \([^()\n]{1,30}\))?(?::| [–—]) +(?=\S)")
STAGE = re.compile(r"\((?:[A-Z][a-z]+|[A-Z][^()\n]{0,40}[.!])\)\.?")


def answers(page):
    """Q: Why? A: Because. / LIND: Who? BERG: She did. Returns drafts and the paragraphs they took."""
    if sum(bool(QUESTION.match(page.tidy, p.start, p.end)) for p in page.paragraphs) >= 2:
        return _marked(page)
    labels = _labels(page)
    if len(labels) >= 4 and len({who for who, _ in labels.values()}) <= 4:
        return _labelled(page, labels)
    return [], set()


def _marked(page):
    drafts, taken, answering = [], set(), False
    for p in page.paragraphs:
        question, answer = QUESTION.match(page.tidy, p.start, p.end), ANSWER.match(page.tidy, p.start, p.end)
        if question:
            answering = True
            taken.add(p.index)
        elif answering and (answer or _goes_on(page, p)):
            fresh = bool(answer) or (
                p.index - 1 in taken
                and bool(
                    QUESTION.match(
                        page.tidy, page.paragraphs[p.index - 1].start, page.paragraphs[p.index - 1].end
                    )
                )
            )
            _add(page, drafts, p, answer.end() if answer else p.start, fresh, None)
            taken.add(p.index)
        else:
            answering = False
    return drafts, taken


def _goes_on(page, p):
    """An answer may go on in the next paragraph, as long as a question comes later."""
    return any(
        QUESTION.match(page.tidy, q.start, q.end) for q in page.paragraphs[p.index + 1 : p.index + 3]
    ) or bool(
        p.index
        and QUESTION.match(page.tidy, page.paragraphs[p.index - 1].start, page.paragraphs[p.index - 1].end)
    )


def _labels(page):
    found = {}
    for p in page.paragraphs:
        label = LABEL.match(page.tidy, p.start, p.end)
        if label and label["who"][0].isupper():
            found[p.index] = (label["who"], label.end())
    counts = [who for who, _ in found.values()]
    return {n: label for n, label in found.items() if counts.count(label[0]) >= 2}


def _labelled(page, labels):
    """Whoever asks first asks all the questions."""
    asker = next(iter(labels.values()))[0]
    drafts, current = [], None
    last = max(labels)
    for p in page.paragraphs:
        if p.index in labels:
            current, at = labels[p.index]
        elif current is None or p.index > last:
            continue
        else:
            at = p.start
        if current != asker:
            _add(page, drafts, p, at, p.index in labels, current)
    return drafts, {p.index for p in page.paragraphs if min(labels) <= p.index <= last}


def _add(page, drafts, p, at, fresh, who):
    parts = _parts(page, at, p.end)
    if not fresh and drafts:
        drafts[-1].content += parts
    elif parts:
        index = next(s.index for s in page.sentences if s.paragraph == p.index)
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
