"""Who is meant by a description: the minister, the company, the 24-year-old, his wife."""

import re
from collections import defaultdict
from functools import cached_property

from .bodies import BARE
from .documents import Documents
from .leads import named_next
from .lexicon import (
    COMMON_CAPITALS,
    COMPANY_NOUNS,
    DEMONYMS,
    DETERMINERS,
    DOCUMENT_NOUNS,
    KIN,
    ROLE_NOUNS,
    words,
)
from .roles import DEFINITE, WORD, Stranger, can_speak, gender_of, head_of, is_agent, is_plural
from .trades import (
    CIRCUMSTANCES,
    EITHER,
    GENERIC,
    HONOURS,
    NAMELESS,
    OFFICES,
    ONE_TRADE,
    PARTIES,
    SORTS,
    TRADES,
    same_trade,
)

DEPUTIES = frozenset(["deputy", "vice"])
HIGHEST = words(
    "mayor president chairman chairwoman chair captain governor chancellor leader speaker premier"
)
NON_DEFINING = re.compile(r", (?:who|which|whose|based|headquartered|owned|founded|part|now)\b")
FORMER = re.compile(r"the (?:former|ex) (?:[^\W\d_]+[ -]){0,4}[^\W\d_]+$")
NEAR = 200
AGED = re.compile(r", \d{1,3}$")
APPOSITION = re.compile(r"(?:(?:the|an?|his|her|its|their) (?:[a-z][\w'-]* ){1,4})?")
ASIDE = re.compile(r", (?!who\b)[a-z].*$| who (?:spoke|talked) (?:to|with) .*$")


class Descriptions(Documents):
    """A description goes to the one person or organisation that the article so describes."""

    def _described(self, draft, printed):
        """The minister, the 24-year-old, the company; else the article's own words."""
        low = AGED.sub("", NON_DEFINING.split(printed.lower())[0])
        first = low.split(maxsplit=1)[0] if low.strip() else ""
        if low in ("the latter", "the former"):
            return self._of_two(draft, low)
        head = head_of(low)
        named = self._named_after(draft)
        if named:
            return self.answer([named], "name", "The article prints the name straight after.", "name")
        if head in DOCUMENT_NOUNS:
            paper = self._bearer_of(draft, low, head) if head in SORTS else None
            return (
                self._issued(draft, head)
                or self._document(draft, printed, head)
                or (paper if paper and paper.who else None)
                or self._in_its_words(draft, printed)
            )
        if head and (first in DEFINITE or first in DEMONYMS):
            found = self._bearer_of(draft, low, head)
            if found and found.who and self._elsewhere(draft, found.who[0]):
                why = f"It is not clear who “{self.words(draft)}” is."
                return self.leave_open(found.who, "description", why, "is named before")
            if found:
                return found
        return (
            self._document(draft, printed, head)
            or (None if head else self._body(draft, low))
            or self._in_its_words(draft, printed)
        )

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

    def _named_after(self, draft):
        """ "asked Berg's solicitor, Tom Lind.", "her brother, the cellist Tom Berg,": the name in apposition."""
        end = draft.source[1]
        found = self.within(end + 2, end + 60) if self.page.tidy[end : end + 2] == ", " else []
        if not found or found[0][1].kind != "person":
            return None
        (start, stop), person = found[0]
        leads = APPOSITION.fullmatch(self.page.tidy, end + 2, start)
        return person if leads and self.page.tidy[stop : stop + 1] in (",", ".", "") else None

    def _of_two(self, draft, low):
        """The latter, the former: of the two that the sentence before names."""
        for index in (draft.sentence, draft.sentence - 1):
            sentence = self.page.sentences[max(0, index)]
            named = self.outside_quotes(sentence, min(sentence.end, draft.source[0]))
            who = list(dict.fromkeys(e for _, e in named))
            if len(who) == 2:
                chosen = who[low == "the latter"]
                return self.answer(
                    [chosen],
                    "description",
                    f"“{low}” of the two named is {chosen.name}.",
                    "description, the only one",
                )
        return self.leave_open([], "description", f"It is not clear who “{low}” is.", "is named before")

    def _in_its_words(self, draft, printed):
        """Never named: the speaker is whoever the article says, in its words."""
        named = named_next(self, draft, printed.lower())
        if named:
            why = f"“{self.words(draft)}” is taken to be {named.name}, with whom the next paragraph opens."
            return self.answer([named], "description", why, "description, by context")
        core = ASIDE.sub("", printed).removeprefix("the ")
        if can_speak(printed.lower()) or (
            core
            and core.lower() not in COMMON_CAPITALS
            and all(w[0].isupper() and w[-1] != "." for w in core.split())
        ):
            who = [self.stranger(draft.source, ASIDE.sub("", self.words(draft)))]
            basis = _basis_of_words(printed.lower().split(" ")[0])
            return self.answer(who, "description", "The article gives no name.", basis)
        near = [e for _, e in self.within(*draft.source)] or [e for _, e in self._named_before(draft)]
        why = f"It is not clear who says this: “{self.words(draft)[:60]}” does not look like a speaker."
        return self.leave_open(near, "description", why, "is named in or before it", "no speaker")

    def stranger(self, span, printed):
        """Somebody without a name, whom a later "he" or "they" may mean."""
        found = self.strangers.get(span)
        if found is None:
            found = self.strangers[span] = Stranger(printed)
            if printed.lower().startswith(("a ", "an ", "one ")):
                self.unnamed[head_of(printed.lower())] = found
        return found

    def _bearer_of(self, draft, low, head):
        age = re.match(r"the (\d+)-year-old", low)
        if is_plural(head) and not age:
            return None
        if (head in COMPANY_NOUNS or head in TRADES or head in SORTS) and not age:
            found = self._organisation(draft, low, head)
            if found or head not in EITHER:
                return found
        fit = self._so_called(draft, low, age[1] if age else head)
        if not fit and low.split()[0] in ("the", "this", *DEMONYMS):
            return self._last_person(draft, low, head, age)
        return self._pick(draft, fit, low)

    def _so_called(self, draft, low, wanted):
        """Persons whom the article calls so, with the most words of the description in common."""
        gender = gender_of(low)
        called = [e for e in self.bearers.get(wanted, ()) if self._may_be(e, gender)]
        called = [e for e in called if not self._deputises(e, low, wanted)]
        before = [e for e in called if e.spans[0][0] < draft.source[0]] or (
            called if "-of-" not in low else []
        )
        if not before and BARE.match(low) and wanted not in self.unnamed:
            alike = {e: None for word in same_trade(wanted) for e in self.bearers.get(word, ())}
            alike = [e for e in alike if "minister" not in self.roles(e)]  # the justice minister is no judge
            before = [e for e in alike if e.spans[0][0] < draft.source[0] and self._may_be(e, gender)]
            nearer = self._nearer(draft, before, wanted, gender)
            before = [] if nearer else sorted(before, key=lambda e: e.spans[0])
        if len(before) < 2:
            return before
        told = set(WORD.findall(low)) - DETERMINERS
        most = max(len(told & self.roles(e)) for e in before)
        return [e for e in before if len(told & self.roles(e)) == most]

    def _nearer(self, draft, alike, head, gender):
        """ "Hilde Moe is captain. Brink waved. “Yes,” says the midfielder.": Brink, who has no trade yet."""
        before = [e for e in self.subjects.get(draft.sentence - 1, ()) if e.kind == "person"]
        near = draft.sentence and self.page.sentences[draft.sentence - 1].paragraph == draft.paragraph
        free = near and len(before) == 1 and before[0] not in alike and self._may_be(before[0], gender)
        return free and not self._other_trade(before[0], head)

    def _deputises(self, person, low, wanted):
        """Is somebody the deputy mayor, where the words are "the mayor"?"""
        return wanted in HIGHEST and DEPUTIES & self.roles(person) and not DEPUTIES & set(WORD.findall(low))

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

    def _last_person(self, draft, low, head, age):
        """ "Bellandi came. “Perfect,” smiled the Italian.": the one person the text is about."""
        same = self._same_stranger(draft, low, head)
        if same:
            return self.answer(
                [same], "description", f"It is the {head} mentioned before, who has no name.", "unnamed"
            )
        if head in NAMELESS:
            return None
        gender = gender_of(low)
        people = [e for e in self._about(draft) if not (age and any(w.isdigit() for w in self.roles(e)))]
        people = [e for e in people if self._may_be(e, gender) and not self._deputises(e, low, head)]
        people = self.without_others(draft, people)
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
        if only and (
            loose or (self._just_before(draft, only) and (former or not self._other_trade(only, head)))
        ):
            if not loose:
                self._learn(only, head)
            reason = (
                f"“{words_there}” is taken to be {only.name}, the only person the text was about just before."
            )
            return self.answer([only], "description", reason, "description, by context")
        return self.leave_open(
            people, "description", f"It is not clear who “{words_there}” is.", "is named just before"
        )

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

    def roles(self, entity):
        """Words with which the article describes somebody."""
        found = self._roles.get(entity)
        if found is None:
            found = self._roles[entity] = (entity.roles - KIN) | self.called.get(entity, frozenset())
        return found


def _basis_of_words(first):
    """How sure the article's own words are: "a keeper" is somebody new, "the keeper" may be somebody named."""
    if first in DEFINITE:
        return "unnamed, as if known"
    return "unnamed, somebody new" if first in ("a", "an", "one", "another") else "unnamed"
