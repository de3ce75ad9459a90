"""Where a paragraph opens with a pronoun: back to whoever the article is about, or on with the last speaker."""

from .recall import Recall


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
        """ "Does she mind? “Never,” she says.": a question to whoever the article is about."""
        stop = draft.start if draft.content else self.page.sentences[draft.sentence].end
        return "?" in self.page.tidy[first:stop] and not self.within(first, stop)

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


def quotation_first(draft):
    """ "“...,” she said": the words stand before whoever says them."""
    return bool(draft.content) and draft.start < draft.source[0]
