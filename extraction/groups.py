"""Who is meant by they and it: the group, the firm or the body that spoke or was subject last."""

from .pronouns import Pronouns

GROUP = frozenset(["they", "them", "it", "we", "who", "which", "i", "this", "that"])


class Groups(Pronouns):
    """Walks back to the nearest sentence with a group or an organisation."""

    def _group(self, draft, low):
        """They, it: the group or organisation that spoke last, or was subject last."""
        if low == "it" and self._adds(draft) and self.last.basis == "document":  # “...,” it adds
            return self.answer(self.last.who, "pronoun", "“it” is what was quoted before.", "document")
        if low == "it" and self._is_letter(draft):
            return self.leave_open((), "pronoun", "It is a paper that nobody is named for.", "")
        if low == "they" and (source := self._source_of_no_sex(draft)):
            return self.answer(
                [source], "pronoun", f"“they” is {source.name}, who spoke last.", "pronoun, a group"
            )
        for index in self._back(draft):
            who = [e for e in self.subjects.get(index, ()) if self._is_group(e, low)]
            several = len(self.subjects.get(index, ())) > 1
            if who and several and index in self.unsure and index < draft.sentence:  # a firm, one of two
                return self.leave_open(who, "pronoun", f"It is not clear who “{low}” is.", "is named before")
            if low == "they" and several:
                who = list(self.subjects[index])
            if not who and low == "it":
                who = self._only_organisation(draft, index)
            if who and draft.paragraph - self.page.sentences[index].paragraph <= 1:
                names = " and ".join(e.name for e in who)
                return self.answer(who, "pronoun", f"“{low}” goes back to {names}.", "pronoun, a group")
        near = [e for _, e in self._named_before(draft) if e.kind == "organisation"]
        return self.leave_open(near, "pronoun", f"It is not clear who “{low}” is.", "is named before")

    def _source_of_no_sex(self, draft):
        """ "A source said it was late. They added that ...": one person, of whom the article says no more."""
        who = self.last.who if self.last_is_near(draft, 0) else ()
        one = len(who) == 1 and who[0].kind == "unnamed" and not who[0].thing and not who[0].plural
        near = one and self.last_draft.sentence >= draft.sentence - 2
        return who[0] if near and who[0].gender in ("", "none") else None

    def _is_group(self, entity, low):
        if entity.kind == "unnamed":
            return entity.thing if low == "it" else entity.plural
        return entity.kind == "organisation"

    def _only_organisation(self, draft, index):
        sentence = self.page.sentences[index]
        stop = min(sentence.end, draft.source[0])
        found = {e for _, e in self.outside_quotes(sentence, stop) if e.kind == "organisation"}
        return list(found) if len(found) == 1 else []
