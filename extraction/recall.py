"""What the resolver remembers of the article so far, and the answer it gives."""

from dataclasses import dataclass

from .found import Candidate, Speaker


@dataclass(slots=True)
class Answer:
    """The speakers of a draft, or the candidates when it is open; `how` and reasons in plain words."""

    speakers: tuple = ()
    candidates: tuple = ()
    how: str = ""
    reasons: tuple = ()


class Recall:
    """Who spoke last, who was subject where, and who was named before."""

    def __init__(self, page, cast):
        self.page = page
        self.cast = cast
        self.last = None
        self.last_paragraph = -9
        self.subjects = {}
        self.turns = []

    def entity(self, answer):
        name = answer.speakers[0].name if answer and answer.speakers else None
        return next((e for e in self.cast.entities if e.name == name), None)

    def speaker(self, entity):
        return Speaker(entity.name, entity.kind, entity.key)

    def _open(self, entities, words, reason):
        return Answer(
            (),
            tuple(Candidate(e.name, e.kind, e.key, f"{e.name} {reason}") for e in entities),
            "description",
            (f"“{words}” could be more than one: {', '.join(e.name for e in entities)}",),
        )

    def _recent(self, draft, gender):
        """Persons who fit, best first: subjects of the sentences before, then other names, nearest first."""
        ranked = []
        here = self.page.sentences[draft.sentence]
        for index in range(draft.sentence, max(-1, draft.sentence - 9), -1):
            sentence = self.page.sentences[index]
            stop = draft.source[0] if index == draft.sentence and draft.source else sentence.end
            ranked += self._in_sentence(sentence, stop, index)
            if ranked and sentence.paragraph < here.paragraph and any(self._fits(e, gender) for e in ranked):
                break
        seen = dict.fromkeys(e for e in ranked if self._fits(e, gender))
        return list(seen)

    def _in_sentence(self, sentence, stop, index):
        named = [e for _, e in self._outside_quotes(sentence, stop) if e.kind == "person"]
        speaker = self.entity(self.subjects.get(index)) if index in self.subjects else None
        return ([speaker] if speaker and speaker.kind == "person" else []) + named

    def _outside_quotes(self, sentence, stop):
        spans = [(t.start, t.end) for t in sentence.tokens if t.quote]
        return [
            (s, e)
            for s, e in self.cast.within(sentence.start, stop)
            if not any(a <= s[0] < b for a, b in spans)
        ]

    def _fits(self, entity, gender):
        return entity.kind == "person" and entity.gender in ("", gender)

    def _here(self, draft):
        """The persons named in the paragraph before the source."""
        first = self.page.paragraphs[draft.paragraph].start
        return {e for _, e in self.cast.within(first, draft.source[0]) if e.kind == "person"}
