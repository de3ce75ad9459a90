"""Who is meant by a description: the minister, the company, the 24-year-old, his wife."""

import re

from .bodies import BARE
from .leads import named_next
from .lexicon import (
    COMMON_CAPITALS,
    COMPANY_NOUNS,
    DEMONYMS,
    DETERMINERS,
    DOCUMENT_NOUNS,
    words,
)
from .nearby import Nearby
from .roles import DEFINITE, WORD, can_speak, gender_of, head_of, is_plural
from .trades import (
    EITHER,
    GENERIC,
    SORTS,
    TRADES,
    WIDER,
    same_trade,
)

DEPUTIES = frozenset(["deputy", "vice"])
HIGHEST = words(
    "mayor president chairman chairwoman chair captain governor chancellor leader speaker premier"
)
COMPANIONS = words("friend colleague neighbour neighbor classmate teammate relative")
NON_DEFINING = re.compile(r"(?:,| [-–—]) (?:who|which|whose|based|headquartered|owned|founded|part|now)\b")
AGED = re.compile(r", \d{1,3}$")
APPOSITION = re.compile(r"(?:(?:the|an?|his|her|its|their) (?:[a-z][\w'-]* ){1,4}|don |fra )?")
COUNTERPART = re.compile(
    r"(his|her) (?:colleague|ally|counterpart|room-?mate|team-?mate|co-(?:star|author|founder|writer|chair|pilot))"
)
ASIDE = re.compile(r", (?!who\b)[a-z].*$| who (?:spoke|talked) (?:to|with) .*$")


class Descriptions(Nearby):
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
        if other := self._counterpart(draft, low):
            reason = f"{other.name} is the other of the two who were named together."
            return self.answer([other], "description", reason, "description, by context")
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

    def _named_after(self, draft):
        """ "asked Berg's solicitor, Tom Lind.", "her brother, the cellist Tom Berg,": the name in apposition."""
        end = draft.source[1]
        found = self.within(end + 2, end + 60) if self.page.tidy[end : end + 2] == ", " else []
        if not found or found[0][1].kind != "person":
            return None
        (start, stop), person = found[0]
        leads = APPOSITION.fullmatch(self.page.tidy, end + 2, start)
        return person if leads and self.page.tidy[stop : stop + 1] in (",", ".", ":", "") else None

    def _counterpart(self, draft, low):
        """ "It is led by Ada Berg and Ida Holm. Berg left. Her ally stayed.": the other of two named together."""
        found = COUNTERPART.fullmatch(low)
        me = self._pronoun(draft, found[1]).who if found else ()
        for index in self._back(draft) if len(me) == 1 else ():
            named = self.outside_quotes(self.page.sentences[index], draft.source[0])
            people = dict.fromkeys((e for _, e in named if e.kind == "person"))
            if len(people) > 2 or (people and me[0] not in people):
                return None
            between = self.page.tidy[named[0][0][1] : named[-1][0][0]] if people else ""
            if len(people) == 2 and re.search(r"\band\b", between):
                return next(e for e in people if e is not me[0])
        return None

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

    def _bearer_of(self, draft, low, head):
        age = re.match(r"the (\d+)-year-old", low)
        if is_plural(head) and not age:
            return None
        if (head in COMPANY_NOUNS or head in TRADES or head in SORTS) and not age:
            found = self._organisation(draft, low, head)
            if found or head not in EITHER:
                return found
        fit = self._so_called(draft, low, age[1] if age else head)
        if (head in GENERIC or head in COMPANIONS) and not age:  # anybody's friend: only whoever is near
            start = self.page.paragraphs[max(0, draft.paragraph - 2)].start
            fit = [e for e in fit if any(one is e for _, one in self.within(start, draft.source[0]))]
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
            # the justice minister is no judge
            alike = [e for e in alike if "minister" not in self.roles(e) or wanted in WIDER]
            before = [e for e in alike if e.spans[0][0] < draft.source[0] and self._may_be(e, gender)]
            nearer = self._nearer(draft, before, wanted, gender)
            before = [] if nearer else sorted(before, key=lambda e: e.spans[0])
        if len(before) < 2:
            return before
        told = set(WORD.findall(low)) - DETERMINERS
        most = max(len(told & self.roles(e)) for e in before)
        return [e for e in before if len(told & self.roles(e)) == most]

    def _deputises(self, person, low, wanted):
        """Is somebody the deputy mayor, where the words are "the mayor"?"""
        return wanted in HIGHEST and DEPUTIES & self.roles(person) and not DEPUTIES & set(WORD.findall(low))


def _basis_of_words(first):
    """How sure the article's own words are: "a keeper" is somebody new, "the keeper" may be somebody named."""
    if first in DEFINITE:
        return "unnamed, as if known"
    return "unnamed, somebody new" if first in ("a", "an", "one", "another") else "unnamed"
