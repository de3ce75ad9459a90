"""What a rule hands on: a statement whose speaker is still the printed words."""

from dataclasses import dataclass, field

from ..lexicon import TIME_ADVERBS
from ..text import Page, Sentence

SMALL = frozenset(["a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "for", "with", "from", "by"])


def is_sign(token):
    """Back In Ten Minutes: a quotation in capitals throughout holds the words of a sign or a title."""
    words = [w for w in token.text[1:-1].split() if w[:1].isalpha()]
    long = [w for w in words if len(w) > 3]
    return (
        1 < len(words) < 9
        and len(long) > 1
        and all(w[0].isupper() for w in long)
        and token.quote.last not in ",?!"
    )


def is_work(token):
    """The name of a film or a book, with the comma that American papers print inside its marks: “The Last Ferry,”"""
    words = [w.strip(",'’") for w in token.text[1:-1].split()]
    great = all(w[:1].isupper() or w[:1].isdigit() or w in SMALL for w in words)
    return 1 < len(words) < 9 and great and token.quote.last not in ".!?"


@dataclass(slots=True)
class Draft:
    """A statement as printed; spans are offsets into the body. `source` None: look back."""

    rule: str
    kind: str
    content: list
    sentence: int
    paragraph: int
    source: tuple | None = None
    cue: tuple = ()
    relay: tuple | None = None
    denies: bool = False
    speaker: object = None
    addressed: tuple | None = None

    @property
    def start(self):
        return self.content[0][0]

    @property
    def tangled(self):
        """The source lies in the words said: an object was taken for the subject, so nobody can be named by it."""
        source = self.source or (0, 0)
        return any(start < source[1] and source[0] < end for start, end in self.content)


@dataclass(slots=True)
class Scene:
    """One sentence before the rules: its events, and the quotations that other statements took already."""

    page: Page
    sentence: Sentence
    events: list
    used: set = field(default_factory=set)
    tokens: tuple = field(init=False)
    words: set = field(init=False)

    def __post_init__(self):
        self.tokens, self.words = self.sentence.tokens, self.sentence.words

    def span(self, first, last, said=False):
        """Offsets of a token range without marks at its edges that do not belong to it, nor the bracket around it."""
        tokens = self.tokens
        while first < last and tokens[first].quote is None and tokens[first].text in ",;:—–-":
            first += 1
        closing = said and all(t.text != "(" for t in tokens[first:last])
        marks = ",;:—–-.!?…)" if closing else ",;:—–-.!?…"
        while last > first and tokens[last - 1].quote is None and tokens[last - 1].text in marks:
            last -= 1
        return (tokens[first].start, tokens[last - 1].end) if first < last else None

    def draft(self, rule, event, kind, content):
        """A draft for an event; the cue is printed with its auxiliaries and particle."""
        tokens = self.tokens
        first = event.first
        while (
            first < event.at
            and tokens[first].lower in TIME_ADVERBS
            and tokens[first].lower not in ("has", "have", "had")
        ):
            first += 1
        cue = (tokens[first].start, tokens[event.complement - 1].end)
        by = next((n for n in range(first, event.at) if tokens[n].lower == "by"), 0)
        to = next((n for n in range(by, event.at) if tokens[n].lower == "to"), 0) if by else 0
        return Draft(
            rule,
            kind,
            content,
            self.sentence.index,
            self.sentence.paragraph,
            self.span(*event.subject) if event.subject else None,
            (cue,),
            self.span(by + 1, to) if to else None,  # "is reported by Radio Sund to have said"
        )

    def clause(self, rule, event, first, last):
        """A draft whose content is a token range: indirect, or mixed when it holds a quotation."""
        content = self.span(first, last, said=True)
        if content is None:
            return None
        quotes = [t.quote for t in self.tokens[first:last] if t.quote]
        self.used |= set(quotes)
        return self.draft(rule, event, "mixed" if quotes else "indirect", [content])

    def quoted(self, rule, event, quotes):
        """A draft whose content is the inside of one or more quotations."""
        self.used |= set(quotes)
        return self.draft(rule, event, "direct", [(q.first, q.stop) for q in quotes])
