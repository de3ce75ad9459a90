"""Who is meant by the printed words: names, surnames, pronouns, and carried quotations."""

import re

from .descriptions import Descriptions
from .found import Candidate, Speaker
from .recall import Answer

PRONOUNS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
GROUP = frozenset(["they", "them", "it", "we", "who", "which"])


class Resolver(Descriptions):
    """Goes through the drafts in order and remembers who spoke last."""

    def resolve(self, draft):
        """Answer who speaks in a draft and remember it."""
        if draft.speaker:
            answer = self._interview(draft)
        elif draft.source is None:
            answer = self._carried(draft)
        else:
            answer = self._printed(draft)
        if len(answer.speakers) >= 1:
            self.last, self.last_paragraph = answer, draft.paragraph
            self.subjects[draft.sentence] = answer
        return answer

    def _printed(self, draft):
        start, end = draft.source
        words = self.page.tidy[start:end]
        low = words.lower()
        if low in PRONOUNS:
            return self._pronoun(draft, low)
        if low in GROUP or low in ("i",):
            return self._group(draft, low)
        return self._named(draft, start, end, words) or self._described(draft, words)

    def _named(self, draft, start, end, words):
        """A name stands in the source, and the source is that name with its titles and appositions."""
        found = [(s, e) for s, e in self.cast.within(start, end) if self._heads(s, start, end, e)]
        if not found:
            return self._short(draft, words)
        persons = [e for _, e in found if e.kind == "person"] or [e for _, e in found]
        joined = (
            re.search(r"\band\b", self.page.tidy[found[0][0][1] : found[-1][0][0]])
            if len(found) > 1
            else None
        )
        chosen = persons if joined and len(persons) > 1 else persons[:1]
        chosen = list(dict.fromkeys(chosen))
        names = tuple(self.speaker(e) for e in chosen)
        printed = self.page.body[found[0][0][0] : found[0][0][1]]
        how = "name" if printed == chosen[0].name or len(chosen) > 1 else "surname"
        why = (
            "the article prints the name"
            if how == "name"
            else f"“{printed}” is a short form of {chosen[0].name}"
        )
        return Answer(names, (), how, (why,))

    def _heads(self, span, start, end, entity):
        """Is the name the head of the source, not "the lawyer of Berg" or "a spokesman for the firm"?"""
        before = self.page.tidy[start : span[0]]
        after = self.page.tidy[span[1] : end]
        if after.startswith(("'s ", "' ")) or re.search(r"\b(who|which|whose)\b", before):
            return False
        before = before.lower()
        head = before.rsplit(",", 1)[-1]
        if re.search(r"\b(of|for|at|from|with|in|by|under|behind|near|to|on)\b", head):
            return (
                entity.kind == "organisation"
                and bool(
                    re.search(r"\b(press service|statement|report|website|office) (of|by|from)\b", before)
                )
            ) or (
                entity.kind == "person"
                and bool(before)
                and not re.search(
                    r"\b(spokes\w+|lawyers?|office|campaign|aide|friends?|famil\w+|fans) (of|for|to)\b",
                    head,
                )
                and bool(
                    re.search(
                        r"\b(head|director|chair\w*|governor|minister|president|leader|delegation|owner)\b",
                        head,
                    )
                )
            )
        return "," not in before or entity.kind == "person" or before.rstrip().endswith((",", ", the"))

    def _short(self, draft, words):
        """A form that several could bear is left open: nobody is guessed."""
        form = re.sub(
            r"^(?:the|mr|mrs|ms|dr|cllr|sir|captain|judge|president|minister)\.? ", "", words.lower()
        )
        bearers = self.cast.bearers(form)
        if len(bearers) == 1:
            return Answer(
                (self.speaker(bearers[0]),),
                (),
                "surname",
                (f"“{words}” is a short form of {bearers[0].name}",),
            )
        if len(bearers) > 1:
            earlier = [e for e in bearers if min(e.spans)[0] < draft.source[0]]
            bearers = earlier or bearers
            gender = {"mr": "m", "mrs": "f", "ms": "f"}.get(words.lower().split()[0].rstrip("."), "")
            fit = [e for e in bearers if e.gender == gender] if gender else []
            fit = bearers if len(bearers) == 1 else fit
            if len(fit) == 1:
                return Answer(
                    (self.speaker(fit[0]),), (), "surname", (f"“{words}” can only be {fit[0].name}",)
                )
            return self._open(bearers, words, "bears this name")
        return None

    def _pronoun(self, draft, low):
        """He, she, him: who spoke last nearby, else the person named last as subject."""
        gender = PRONOUNS[low]
        fits = self._recent(draft, gender)
        if not fits:
            return Answer((), (), "pronoun", (f"“{low}” has nobody to refer to",))
        entity = fits[0]
        reason = f"“{low}” is {entity.name}, the nearest person who was subject or speaker before"
        if not entity.gender:
            entity.gender = gender
        return Answer((self.speaker(entity),), (), "pronoun", (reason,))

    def _group(self, draft, low):
        """They, it: the group or organisation that spoke last."""
        if low == "it":
            for index in range(draft.sentence, max(-1, draft.sentence - 4), -1):
                found = [
                    e
                    for s, e in self.cast.within(
                        self.page.sentences[index].start, min(self.page.sentences[index].end, draft.source[0])
                    )
                    if e.kind == "organisation"
                ]
                if found:
                    return Answer(
                        (self.speaker(found[0]),), (), "pronoun", (f"“it” is {found[0].name}, named before",)
                    )
        if (
            self.last
            and self.last.speakers[0].kind != "person"
            and draft.paragraph - self.last_paragraph <= 1
        ):
            return Answer(self.last.speakers, (), "pronoun", (f"“{low}” goes back to the last speaker",))
        return Answer((), (), "pronoun", (f"“{low}” has nobody to refer to",))

    def _carried(self, draft):
        """No attribution: the last speaker goes on, if near enough."""
        if self.last and draft.paragraph - self.last_paragraph <= 2:
            person = list(self.last.speakers)
            return Answer(tuple(person), (), "carried", (f"the quotation goes on from {person[0].name}",))
        fits = self._recent(draft, "m") + self._recent(draft, "f")
        seen = list(dict.fromkeys(fits))
        if len(seen) == 1:
            return Answer(
                (self.speaker(seen[0]),),
                (),
                "carried",
                (f"{seen[0].name} is the only person named before it",),
            )
        return Answer(
            (),
            tuple(Candidate(e.name, e.kind, e.key, f"{e.name} is named before it") for e in seen),
            "carried",
            ("the quotation has no attribution",),
        )

    def _interview(self, draft):
        """The person interviewed, or whoever the label in front of the answer names."""
        if draft.speaker != "interviewed":
            found = [e for e in self.cast.bearers(draft.speaker) if e.kind == "person"]
            if len(found) == 1:
                return Answer(
                    (self.speaker(found[0]),), (), "interview", (f"the answer is marked {draft.speaker}",)
                )
            if not found:
                name = draft.speaker.capitalize()
                return Answer(
                    (Speaker(name, "person"),), (), "interview", (f"the answer is marked {draft.speaker}",)
                )
            return self._open(found, draft.speaker, "fits the mark before the answer")
        first = self.page.paragraphs[draft.paragraph].start
        named = [e for _, e in self.cast.within(0, first) if e.kind == "person"]
        if not named:
            return Answer((), (), "interview", ("nobody is named before the interview",))
        return Answer((self.speaker(named[0]),), (), "interview", (f"the interview is with {named[0].name}",))
