"""Who speaks in an article: its printed words by speaker, by kind, and by whether a name is given.

Counted from rows that are already loaded; nothing here makes a query. Words that stand in two statements count
in both, and the words of a denial for whoever denies them.
"""

from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass
from itertools import accumulate

from articles.wording import Wording, joined

LINES = 8
# The whole width of a bar, in units of its viewBox.
WIDTH = 300
KINDS = {"direct": "solid", "indirect": "open", "mixed": "dots"}
NAMED, NOT_NAMED, NOT_SETTLED = "Named speakers", "Not named in the article", "Not settled"
NAMES = {NAMED: "whole", NOT_NAMED: "none", NOT_SETTLED: "none"}


@dataclass(frozen=True, slots=True)
class Bar:
    """A piece of a bar: its class in the stylesheet, and where it begins and how wide it is, of `WIDTH`."""

    style: str
    x: str
    width: str


@dataclass(frozen=True, slots=True)
class Line:
    label: str
    figures: str
    bars: list[Bar]


@dataclass(frozen=True, slots=True)
class Shares:
    """How all words divide: each part with its per cent, and the bar of them."""

    parts: list[tuple[str, str]]
    bars: list[Bar]


@dataclass(frozen=True, slots=True)
class Balance:
    """`divided` by kind and by name; `together` where several speak one statement."""

    words: int
    statements: int
    speakers: list[Line]
    together: bool
    divided: tuple[Shares, Shares]


@dataclass(slots=True)
class Voice:
    """Somebody, or several who speak together: their words by kind."""

    label: str
    words: Counter

    @property
    def total(self) -> int:
        return self.words.total()


def balance(statements: list[Wording]) -> Balance | None:
    """The figures of one article; none where its statements hold no word."""
    counted = [(said, number) for said in statements if (number := words_of(said))]
    if not counted:
        return None
    kinds, names = Counter(), Counter()
    for said, number in counted:
        kinds[said.statement.kind] += number
        names[_name_state(said)] += number
    by_kind = shares([(kind.capitalize(), style, kinds[kind]) for kind, style in KINDS.items()])
    by_name = shares([(state, style, names[state]) for state, style in NAMES.items()])
    together = any(len(said.speakers) > 1 for said, _ in counted)
    return Balance(kinds.total(), len(counted), lines(voices(counted)), together, divided=(by_kind, by_name))


def words_of(said: Wording) -> int:
    """The words of a statement: what stands between white space and holds a letter or a digit.

    So “well-known” is one word, a dash by itself none, and a sentence in a script without spaces is one.
    """
    tokens = (token for passage in said.passages["content"] for token in passage.text.split())
    return sum(any(character.isalnum() for character in token) for token in tokens)


def voices(counted: list[tuple[Wording, int]]) -> dict[Hashable, Voice]:
    """Whose words they are, in the order in which they first speak.

    Who speaks together has a line of their own, so that every word counts once. Whoever has no page is known by
    the printed words alone: two such speakers who are both printed as “he” are one line, which says just that.
    """
    found: dict[Hashable, Voice] = {}
    for said, number in counted:
        key, label = _voice(said)
        found.setdefault(key, Voice(label, Counter())).words[said.statement.kind] += number
    return found


def lines(found: dict[Hashable, Voice]) -> list[Line]:
    """A line a voice, the most words first; what is not named or not settled comes last. At most `LINES`."""
    doubts = [found[state] for state in (NOT_NAMED, NOT_SETTLED) if state in found]
    known = [voice for key, voice in found.items() if key not in (NOT_NAMED, NOT_SETTLED)]
    known.sort(key=lambda voice: -voice.total)
    room = LINES - len(doubts)
    if len(known) > room:
        others = known[room - 1 :]
        together = sum((voice.words for voice in others), Counter())
        known = [*known[: room - 1], Voice(f"{len(others)} others", together)]
    shown = known + doubts
    most = max(voice.total for voice in shown)
    return [
        Line(voice.label, figures(voice.words), bars([(KINDS[k], voice.words[k]) for k in KINDS], most))
        for voice in shown
    ]


def figures(words: Counter) -> str:
    """`142 words, 63 direct, 79 indirect`; `65 words, all indirect`; `1 word, direct`."""
    total, parts = words.total(), [(kind, words[kind]) for kind in KINDS if words[kind]]
    if total == 1:
        return f"1 word, {parts[0][0]}"
    if len(parts) == 1:
        return f"{total:,} words, all {parts[0][0]}"
    return ", ".join([f"{total:,} words", *(f"{number:,} {kind}" for kind, number in parts)])


def shares(parts: list[tuple[str, str, int]]) -> Shares:
    """The parts (label, class, words) of a whole; the first two are told even where they are nothing."""
    total = sum(number for *_, number in parts)
    told = [
        (label, per_cent(number, total))
        for place, (label, _, number) in enumerate(parts)
        if number or place < 2
    ]
    return Shares(told, bars([(style, number) for _, style, number in parts], total))


def per_cent(part: int, whole: int) -> str:
    """In whole per cent; what is little is not told as nothing, and what is nearly all not as all."""
    if 0 < part * 100 < whole:
        return "under 1\u00a0%"
    if whole * 99 < part * 100 < whole * 100:
        return "over 99\u00a0%"
    return f"{part * 100 / whole:.0f}\u00a0%"


def bars(parts: list[tuple[str, int]], whole: int) -> list[Bar]:
    """The pieces side by side, with a decimal point in every language; nothing is drawn where there is nothing."""
    ends = [round(end * WIDTH / whole, 1) for end in accumulate(number for _, number in parts)]
    pieces = zip(parts, [0, *ends], ends, strict=False)
    return [
        Bar(style, f"{start:.1f}", f"{end - start:.1f}") for (style, _), start, end in pieces if end > start
    ]


def _voice(said: Wording) -> tuple[Hashable, str]:
    """What tells a voice from all others, and its label."""
    state = _name_state(said)
    if state != NAMED:
        return state, state
    if len(said.speakers) == len(said.statement.attributed("speaker")):
        return frozenset(said.speakers), joined(said.speakers)
    printed = f"“{said.source}”" if said.source else "No name shown"
    return printed, printed


def _name_state(said: Wording) -> str:
    if said.is_unnamed:
        return NOT_NAMED
    return NOT_SETTLED if said.is_unresolved else NAMED
