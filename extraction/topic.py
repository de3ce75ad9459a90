"""Where a paragraph opens with a pronoun: back to whoever the article is about, or on; and who speaks of himself."""

import re

from .cues import FORMS
from .genders import PRONOUNS
from .namesakes import gender_of_title
from .recall import Recall

TWO = re.compile(r"\bhe\b.*\bhim\b|\bshe\b [^,.?]*\bher[?,.]", re.IGNORECASE)


class Topic(Recall):
    """Weighs the person whom the article is about against the one whom a pronoun would go back to."""

    def _fits(self, entity, gender):
        if entity.kind == "unnamed":
            return entity.gender in ("", gender)
        return entity.kind == "person" and self.genders.likely(entity) in ("", gender)

    def _fits_topic(self, gender):
        return bool(self.topic) and self._fits(self.topic, gender)

    def _leaves_topic(self, draft, gender, choice):
        """A paragraph that opens with "she" goes back to the person whom the article is about, or to the last one."""
        if not self._fits_topic(gender) or choice is self.topic or choice.kind != "person":
            return False
        first = self.page.paragraphs[draft.paragraph].start
        if any(e is choice for _, e in self.within(first, draft.source[0])):
            return False
        if self.genders.of(choice) == gender and not self.genders.likely(self.topic):
            return False
        if self._asked_before(draft, first):
            return True
        if not self.obituary and self._had_the_paragraph(draft, choice):
            return False
        return self.obituary or not quotation_first(draft)

    def _asked_before(self, draft, first):
        """ "Does she mind? “Never,” she says.": about the person of the article; not "Does he agree with him?"."""
        stop = draft.start if draft.content else self.page.sentences[draft.sentence].end
        asked = self.page.tidy[first:stop]
        return "?" in asked and not TWO.search(asked) and not self.within(first, stop)

    def _had_the_paragraph(self, draft, choice):
        """Did they alone speak in the paragraph before, which does not name the person the article is about?"""
        before = self.page.paragraphs[draft.paragraph - 1]
        spoke = [who for n, who in self.subjects.items() if self.page.sentences[n].paragraph == before.index]
        topic = any(e is self.topic for _, e in self.within(before.start, before.end))
        return not topic and bool(spoke) and all(tuple(who) == (choice,) for who in spoke)

    def _topic_or(self, draft, low, choice):
        """In an obituary a paragraph that opens with "she" is about who died; elsewhere it is left open."""
        first = self.page.paragraphs[draft.paragraph].start
        if (self.obituary and not quotation_first(draft)) or self._asked_before(draft, first):
            reason = f"“{low}” is taken to be {self.topic.name}, whom the article is about."
            return self.answer([self.topic], "pronoun", reason, "pronoun, the topic")
        why = f"“{low}” could be {choice.name} or {self.topic.name}, whom the article is about."
        return self.leave_open([choice, self.topic], "pronoun", why, "is named before")

    def _own_clause(self, draft, gender):
        """ "Mr Berg had come, he explained, to look for his oven.": the subject of what is said around the cue."""
        if (
            draft.kind == "direct"
            or len(draft.content) < 2
            or not draft.content[0][1] <= draft.source[0] < draft.content[1][0]
        ):
            return None
        named = self.within(*draft.content[0])
        title = self.page.tidy[draft.start : named[0][0][0]] if named else ""
        opens = named and (not title or gender_of_title(title))
        return named[0][1] if opens and self._fits(named[0][1], gender) else None

    def _came_since(self, draft, gender):
        """ "“No,” said Lind. / Not so, says Berg. “Yes,” she adds.": somebody else whom this paragraph names first."""
        first = self.page.paragraphs[draft.paragraph].start
        here = [n for n in self.subjects if self.page.sentences[n].paragraph == draft.paragraph]
        named = [e for n in here if n < draft.sentence for e in self.subjects[n]]
        named += [e for s, e in self.within(first, draft.start) if self._after_cue(first, s[0])]
        named = [e for e in named if self._fits(e, gender)]
        return draft.paragraph > self.last_draft.paragraph and bool(named) and self.last.who[0] not in named

    def _after_cue(self, first, start):
        """ "Not so, says Berg.": straight after a verb of saying."""
        before = self.page.tidy[first:start].lower().split()[-1:]
        return bool(before) and before[0] in FORMS and FORMS[before[0]].tense in ("s", "past")

    def _sure_of(self, own, choice, gender):
        """Does the article say that one is a man or a woman, and nothing of the other?"""
        return bool(choice) and self.genders.of(own) == gender and not self.genders.likely(choice)

    def _speaks_of_other(self, draft, only):
        """ "Anna Berg waved. He had, the roofer says, come to help.": no woman, more likely the roofer himself."""
        opens = self.page.tidy[draft.start : draft.start + 4].lower().split(" ")[0] if draft.content else ""
        after = draft.content and draft.start < draft.source[0] and draft.kind != "direct"
        return after and opens in PRONOUNS and self.genders.likely(only) not in ("", PRONOUNS[opens])


def quotation_first(draft):
    """ "“...,” she said": the words stand before whoever says them."""
    return bool(draft.content) and draft.start < draft.source[0]
