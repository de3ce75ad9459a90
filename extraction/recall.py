"""What the resolver remembers of the article so far, and the answer it gives."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from .found import Candidate, Speaker

ITSELF = re.compile(r"\b(?:I|me|am|I'm|name is|called|we|us)$")
TOLD = re.compile(
    r" (him|her)(?= (?:to|that|not|if|whether|how|why|what|about|of|for|he|she|it|they)\b|[,.:])"
)


@dataclass(slots=True)
class Answer:
    """The speakers of a draft, or the candidates when it is open; `how` and reasons in plain words.

    `basis` says more finely than `how` what the answer rests on; confidence is measured by it.
    `who` holds the same people and organisations as entities, `maybe` those who fit an open one.
    """

    speakers: tuple = ()
    candidates: tuple = ()
    how: str = ""
    reasons: tuple = ()
    basis: str = ""
    who: tuple = ()
    maybe: tuple = ()


class Recall:
    """Who was named where, who was subject of which sentence, and who spoke last."""

    def __init__(self, page, cast):
        self.page = page
        self.cast = cast
        self.names = sorted(((s, e) for e in cast.entities for s in e.spans), key=lambda x: x[0])
        self.starts = [span[0] for span, _ in self.names]
        self._named_in = {}
        self.subjects, self.unsure = {}, set()
        self.last = None
        self.last_draft = None

    def words(self, draft):
        """The words that stand for the speaker, as printed."""
        return self.page.body[slice(*draft.source)]

    def within(self, start, end):
        """Names printed between two offsets, with their place, in order."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return [(s, e) for s, e in self.names[first:last] if s[1] <= end]

    def _named_before(self, draft):
        return self.within(self.page.paragraphs[max(0, draft.paragraph - 1)].start, draft.source[0])

    def _before_bracket(self, stop):
        """ "Cllr Wendy Marsh (Ind, Mill) said": the name before the bracket that the source ends in."""
        bracket = self.page.tidy.rfind("(", max(0, stop - 40), stop)
        named = self.within(max(0, bracket - 60), bracket) if bracket > 0 else []
        return named[-1][0] if named and named[-1][0][1] == bracket - 1 else None

    def outside_quotes(self, sentence, stop):
        """Names of a sentence before an offset that stand in no quotation."""
        named = self._named_in.get(sentence.index)
        if named is None:
            named = self.within(sentence.start, sentence.end)
            quotes = [(t.start, t.end) for t in sentence.tokens if t.quote] if named else []
            named = [(s, e) for s, e in named if not any(a <= s[0] < b for a, b in quotes)]
            self._named_in[sentence.index] = named
        return named if stop >= sentence.end else [(s, e) for s, e in named if s[1] <= stop]

    def remember(self, draft, answer):
        """Whoever speaks is the subject of the sentence for whatever comes after."""
        self.last, self.last_draft = answer, draft
        self.note(draft.sentence, answer)

    def note(self, index, answer):
        """Keep the subject of a sentence; `unsure` when it was left open."""
        self.subjects[index] = answer.who or answer.maybe
        if not answer.who:
            self.unsure.add(index)
        if answer.basis == "no speaker":
            self.subjects[index] = ()

    def answer(self, who, how, reason, basis=""):
        """The answer that somebody in particular is meant."""
        speakers = tuple(Speaker(e.name, e.kind, e.key) for e in who)
        return Answer(speakers, (), how, (reason,), basis or how, tuple(who))

    def leave_open(self, entities, how, why, fits, basis=""):
        """The answer that it could be several, or nobody: who fits, and why it is not settled."""
        kept = [e for e in dict.fromkeys(entities) if e.kind != "unnamed"]
        candidates = tuple(Candidate(e.name, e.kind, e.key, f"{e.name} {fits}") for e in kept)
        return Answer((), candidates, how, (why,), basis or how, (), tuple(kept))

    def spoken_of(self, draft):
        """Whom a quotation speaks of by name and who does not say it: “Ada is late”, not “Call me Ada”, “Ada, come”."""
        found = set()
        for first, stop in draft.content if draft.kind == "direct" else ():
            for (start, end), entity in self.within(first, stop):
                before = self.page.tidy[first:start].rstrip()
                called = before.endswith((",", "'", "‘")) or self.page.tidy.startswith(",", end)
                if not called and not ITSELF.search(before):
                    found.add(entity)
        return found

    def without_others(self, draft, people):
        """Without whoever cannot speak: "The captain asks him to sit", "Berg was late, a view shared by the crew"."""
        told = TOLD.match(self.page.tidy, draft.cue[-1][1]) if draft.cue else None
        if told:
            people = [
                e for e in people if self.genders.likely(e) not in ("", "m" if told[1] == "him" else "f")
            ]
        if self.page.tidy.endswith(" by ", 0, draft.source[0]):
            people = [e for e in people if e not in self.subjects.get(draft.sentence, ())]
        return people

    def last_is_near(self, draft, paragraphs=1):
        """Did somebody speak in this paragraph or at most so many before?"""
        return bool(self.last) and draft.paragraph - self.last_draft.paragraph <= paragraphs
