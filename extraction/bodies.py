"""Which organisation a description means: the company, the airline, the court."""

import re
from collections import defaultdict
from functools import cached_property

from .groups import Groups
from .lexicon import COMPANY_NOUNS, MEDIA_NOUNS, ORGANISATION_WORDS
from .trades import COMPANY_LIKE, PUBLIC_BODIES, SORTS, TRADES

# The novelist, the former keeper: no words after the noun, so it goes back to somebody.
BARE = re.compile(r"the (?:[^\W\d_]+(?:[-'][^\W\d_]+)* ){0,2}[^\W\d_]+(?:-[^\W\d_]+)*$")


class Bodies(Groups):
    """A description goes to the one organisation of that name, role or trade; between several it stays open."""

    def _organisation(self, draft, low, head):
        before = self._organisations_before(draft)
        fit = [e for e in self.bodies[head] if e.spans[0][0] < draft.source[0]]
        if not fit:
            fit = self._of_that_sort(draft, low, head, before)
        if not fit and head in COMPANY_LIKE and self._goes_back(low):
            fit = [e for e in before if self._may_be_firm(e, head)]
            if head in TRADES and len(self._near(draft, fit)) > 1:
                return self._unclear(draft, low, head)
        if len(fit) > 1:
            near = self._nearest(draft, fit)
            return self._pick(draft, near, low, "description, one of several") or self._unclear(
                draft, low, head
            )
        basis = "description, the only one" if fit else "description, by context"
        fit = fit or self._body_before(draft, low)
        return self._pick(draft, fit, low, basis) or self._unclear(draft, low, head)

    def _of_that_sort(self, draft, low, head, before):
        """ "Wexley Council closed it. The authority said ...": a council is an authority; the nearest such body."""
        told = low.split()
        if told[0] != "the" or len(told) > 3 or head in self.unnamed:
            return []
        fit = [e for e in before if SORTS.get(head, frozenset()) & {*e.name.lower().split(), *self.roles(e)}]
        if len(told) == 3 and told[1] != "local":
            fit = [e for e in fit if any(w.startswith(told[1][:6]) for w in e.name.lower().split())]
        near = self._near(draft, fit)
        return self._nearest(draft, near) if near else fit

    def _body_before(self, draft, low):
        """ "The Green List lost. “We were poor,” the party said.": the subject before, if no name says otherwise."""
        who = self.subjects.get(draft.sentence - 1, ())
        before = self.page.sentences[draft.sentence - 1]
        if len(who) != 1 or who[0].kind != "organisation" or before.paragraph != draft.paragraph:
            return []
        told = set(who[0].name.lower().split()) | self.roles(who[0])
        return (
            []
            if told & (COMPANY_NOUNS | ORGANISATION_WORDS) or len(low.split()) != 2 or who[0].medium
            else [who[0]]
        )

    @cached_property
    def organisations(self):
        return [e for e in self.cast.entities if e.kind == "organisation"]

    @cached_property
    def bodies(self):
        """Organisations by each word of their names and of what the article calls them."""
        found = defaultdict(list)
        for entity in self.organisations:
            for word in self.roles(entity).union(entity.name.lower().split()):
                found[word].append(entity)
        return found

    def _organisations_before(self, draft):
        return [e for e in self.organisations if e.spans[0][0] < draft.source[0]]

    def _goes_back(self, low):
        """ "The company", "the Sund-based firm": nothing in it that would be news."""
        told = low.split()
        return (
            len(told) == 2
            or (len(told) == 3 and told[1].endswith("-based"))
            or told[-1] in TRADES
            or told[-1] == "maker"
        )

    def _may_be_firm(self, entity, head):
        """No medium, no public body, and not called something else that a firm is by its trade."""
        other = (self.roles(entity) & TRADES) - {head} if head in TRADES else ()
        return not entity.medium and not other and PUBLIC_BODIES.isdisjoint(entity.name.lower().split())

    def _body(self, draft, low):
        """ "Sund District Court sat. The court ruled ...": the noun is the last word of the one name."""
        if not BARE.match(low) or len(low.split()) != 2:
            return None
        noun = low.split()[1]
        before = [e for e in self.bodies[noun] if e.spans[0][0] < draft.source[0]]
        fit = [e for e in before if noun == e.name.lower().split()[-1]]
        return self._pick(draft, self._nearest(draft, fit) if len(fit) > 1 else fit, low)

    def _nearest(self, draft, fit):
        """Among organisations: the last subject, else the only one named in this paragraph or the one before."""
        for index in self._back(draft):
            who = [e for e in self.subjects.get(index, ()) if e in fit]
            if len(who) == 1:
                return who
        return self._near(draft, fit) or fit

    def _near(self, draft, fit):
        near = {e for _, e in self._named_before(draft)}
        return [e for e in fit if e in near]

    def _unclear(self, draft, low, head):
        """ "The magazine said", and none is called so: one of those just named, or nobody can tell."""
        if not BARE.match(low) or head not in COMPANY_LIKE | MEDIA_NOUNS:
            return None
        near = [e for _, e in self._named_before(draft) if e.kind == "organisation"]
        why = f"It is not clear who “{self.words(draft)}” is."
        return self.leave_open(near, "description", why, "is named just before") if near else None

    def _pick(self, draft, fit, low, basis="description, the only one"):
        """The only one who fits, or the one among them who spoke last."""
        if len(fit) > 1 and self.last_is_near(draft) and self.last.who and self.last.who[0] in fit:
            fit, basis = [self.last.who[0]], "description, one of several"
        if len(fit) == 1:
            return self.answer(
                fit, "description", f"The article calls {fit[0].name} so: “{self.words(draft)}”.", basis
            )
        if not fit:
            return None
        names = " and ".join(e.name for e in fit)
        return self.leave_open(fit, "description", f"“{self.words(draft)}” fits {names}.", "is so described")
