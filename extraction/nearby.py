"""Who is meant where the article calls nobody so: "Bellandi came. “Perfect,” smiled the Italian." """

import re
from collections import defaultdict
from functools import cached_property

from .bodies import BARE
from .documents import Documents
from .leads import lead_subject
from .lexicon import DEMONYMS, KIN, ROLE_NOUNS
from .roles import Stranger, gender_of, head_of, is_agent
from .trades import CIRCUMSTANCES, GENERIC, HONOURS, NAMELESS, OFFICES, ONE_TRADE, PARTIES

FORMER = re.compile(r"the (?:former|ex) (?:[^\W\d_]+[ -]){0,4}[^\W\d_]+$")
# The younger woman: told from another by more than the words around it.
COMPARED = re.compile(r"the (?:younger|older|elder|taller|other|second) ")
NEAR = 200


class Nearby(Documents):
    """A description goes to the one person whom the text was about just before, if nothing speaks against it."""

    def _last_person(self, draft, low, head, age):
        """ "Bellandi came. “Perfect,” smiled the Italian.": the one person the text is about."""
        same = self._same_stranger(draft, low, head)
        if same:
            return self.answer(
                [same], "description", f"It is the {head} mentioned before, who has no name.", "unnamed"
            )
        if head in NAMELESS:
            return None
        if COMPARED.match(low) and (two := self._about(draft)):
            why = f"“{self.words(draft)}” may be one of two."
            return self.leave_open(two, "description", why, "is named just before")
        gender = gender_of(low)
        people = [e for e in self._about(draft) if not (age and any(w.isdigit() for w in self.roles(e)))]
        people = [e for e in people if self._may_be(e, gender) and not self._deputises(e, low, head)]
        people = self.without_others(draft, people)
        asked = bool(self.last) and bool(self.last_draft.content) and self._answers_back(draft)
        if asked and people and people == [*self.last.who]:
            why = f"“{self.words(draft)}” answers a question; it is not clear who."
            return self.leave_open(people, "description", why, "asked before it")
        told_apart = head in GENERIC and re.search(r" (?:in|with|of|at|on|from|behind|beside) ", low)
        if self.last_is_near(draft, 0) and self.last.who and self.last.who[0] in people and not told_apart:
            since = draft.sentence - 1 if draft.sentence - 1 > self.last_draft.sentence else -1
            people = [e for e in self.subjects.get(since, ()) if e in people] or list(self.last.who[:1])
        bare = BARE.match(low) or FORMER.match(low)
        return self._by_context(draft, head, people, bare, age) if people else None

    def _by_context(self, draft, head, people, bare, age):
        """The only person near, for words that fit anybody; else for the subject of the sentence before."""
        words_there = self.words(draft)
        loose = head in GENERIC or head in DEMONYMS or age
        if not loose and (head in OFFICES or not bare):
            return None
        people = lead_subject(self, draft, people) if loose else people
        former = head in HONOURS or {"former", "retired"} & {*words_there.split()[:2]}
        if not loose and self._bridges(draft, words_there):
            return None
        if head in DEMONYMS - PARTIES and len(people) > 1:
            subject = [e for e in people if self._just_before(draft, e)]
            people = (
                subject
                if all(self.roles(e) & (ROLE_NOUNS | ONE_TRADE) for e in people if e not in subject)
                else people
            )
        only = people[0] if len(people) == 1 else None
        only = only if only and not self._speaks_of_other(draft, only) else None
        just = only and (self._just_before(draft, only) or self._alone_so_far(draft, only))
        if only and (loose or (just and (former or not self._other_trade(only, head)))):
            if not loose:
                self._learn(only, head)
            reason = (
                f"“{words_there}” is taken to be {only.name}, the only person the text was about just before."
            )
            return self.answer([only], "description", reason, "description, by context")
        return self.leave_open(
            people, "description", f"It is not clear who “{words_there}” is.", "is named just before"
        )

    def _alone_so_far(self, draft, person):
        """Is nobody else named in the article up to here?"""
        return all(e is person for _, e in self.within(0, draft.source[0]) if e.kind == "person")

    def _elsewhere(self, draft, who):
        """ "The Sund senator", and nothing near Berg says that she is from Sund: somebody else, maybe."""
        start, end = draft.source
        if self._just_before(draft, who) or not self.subjects.get(draft.sentence - 1, ()):
            return False
        places = re.findall(
            r" ([A-Z][a-z]+)(?= (?:[a-z]|[A-Z][a-z]*(?:an|at)$))", self.page.tidy[start:end].split(",")[0]
        )
        near = [
            self.page.tidy[max(0, a - NEAR) : min(start, b + NEAR) if a < start else b + NEAR]
            for a, b in who.spans
        ]
        return any(
            place.lower() not in DEMONYMS and not any(place in text for text in near) for place in places
        )

    def _nearer(self, draft, alike, head, gender):
        """ "Hilde Moe is captain. Brink waved. “Yes,” says the midfielder.": Brink, who has no trade yet."""
        before = [e for e in self.subjects.get(draft.sentence - 1, ()) if e.kind == "person"]
        near = draft.sentence and self.page.sentences[draft.sentence - 1].paragraph == draft.paragraph
        free = near and len(before) == 1 and before[0] not in alike and self._may_be(before[0], gender)
        return free and not self._other_trade(before[0], head)

    def _learn(self, person, head):
        """ "Berg won. The striker said ...": from now on the article calls her so."""
        self._roles[person] = self.roles(person) | {head}
        self.bearers[head].append(person)

    def _bridges(self, draft, printed):
        """ "He hired a van. The van driver said": somebody new, who belongs to a thing just named."""
        before = self.page.sentences[draft.sentence - 1].words if draft.sentence else ()
        return any(word in before for word in printed.split(",")[0].split()[1:-1] if word.islower())

    def _just_before(self, draft, person):
        """Is that person the subject of the sentence before?"""
        return any(e is person for e in self.subjects.get(draft.sentence - 1, ()))

    def _other_trade(self, person, head):
        """Does the article call them something else, such as "the publisher" for "the novelist"?"""
        trades = [w for w in self.roles(person) - KIN - CIRCUMSTANCES if w in ROLE_NOUNS or is_agent(w)]
        return bool(trades) and not any(w.startswith(head[:5]) or head.startswith(w[:5]) for w in trades)

    def _same_stranger(self, draft, low, head):
        """ "A shopkeeper said ... The shopkeeper added": still nobody with a name."""
        if not low.startswith("the "):
            return None
        spoke = self.last.who[0] if self.last_is_near(draft, 0) and self.last.who else None
        before = self.subjects.get(draft.sentence - 1, ())
        if spoke and before and not isinstance(before[0], Stranger) and spoke not in before:
            return self.unnamed.get(head)
        if not spoke and before and self.page.sentences[draft.sentence - 1].paragraph == draft.paragraph:
            spoke = before[0]
        if head in GENERIC | NAMELESS and isinstance(spoke, Stranger) and not spoke.plural:
            return spoke
        return self.unnamed.get(head)

    def _about(self, draft):
        """Persons who were named or spoke in this paragraph or, failing that, the one before."""
        for paragraph in (draft.paragraph, draft.paragraph - 1):
            found = {}
            for index in self._back(draft):
                sentence = self.page.sentences[index]
                if sentence.paragraph == paragraph:
                    stop = min(sentence.end, draft.source[0])
                    named = self._outside_content(draft, self.outside_quotes(sentence, stop))
                    named = [e for s, e in named if self.page.tidy[s[1] : s[1] + 2] != "'s"]
                    found |= dict.fromkeys(
                        e for e in (*self.subjects.get(index, ()), *named) if e.kind == "person"
                    )
            if found:
                return found
        return {}

    def stranger(self, span, printed):
        """Somebody without a name, whom a later "he" or "they" may mean."""
        found = self.strangers.get(span)
        if found is None:
            found = self.strangers[span] = Stranger(printed)
            if printed.lower().startswith(("a ", "an ", "one ")):
                self.unnamed[head_of(printed.lower())] = found
        return found

    @cached_property
    def bearers(self):
        """Persons by each word with which the article describes them."""
        found = defaultdict(list)
        for entity in self.cast.entities:
            for word in self.roles(entity) if entity.kind == "person" else ():
                found[word].append(entity)
        return found

    def _may_be(self, entity, gender):
        return not gender or self.genders.likely(entity) in ("", gender)

    def roles(self, entity):
        """Words with which the article describes somebody."""
        found = self._roles.get(entity)
        if found is None:
            found = self._roles[entity] = (entity.roles - KIN) | self.called.get(entity, frozenset())
        return found
