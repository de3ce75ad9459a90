"""Who is meant by he and she: subjects before objects, the article's evidence before guesses."""

from dataclasses import replace

from .cues import FORMS
from .lexicon import PREPOSITIONS, ROLE_NOUNS
from .rules.draft import Draft
from .subjects import main_subject
from .topic import Topic, quotation_first

SINGULAR = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}
ASKS = frozenset(["whether", "if", "why", "how", "what", "about", "who", "when", "where"])
PRESSED = frozenset(
    ["asked", "pressed", "pushed", "challenged", "questioned", "quizzed", "grilled", "probed"]
)
GOES_ON = ("added", "adds", "continued", "went on", "goes on")
REPLIES = ("replied", "replies", "answered", "answers", "responded", "retorted")
REACH = 8
PARAGRAPHS = 3


class Pronouns(Topic):
    """Walks back sentence by sentence to the first in which somebody fits."""

    def _pronoun(self, draft, low):
        """ "He said": the subject of the sentence before, if nobody else could be meant as well."""
        gender, seen = SINGULAR[low], []
        if self._adds(draft) and self._fits(self.last.who[0], gender) and not self._came_since(draft, gender):
            name = self.last.who[0].name
            reason = f"“{low}” adds to what {name} said before."
            return self.answer(self.last.who, "pronoun", reason, "pronoun, one of several")
        if (asker := self._examiner(draft, gender)) is not None:
            reason = f"“{low}” asks, and {asker.name} puts the questions."
            return self.answer([asker], "pronoun", reason, "pronoun, asked")
        asked = self._asked(draft)
        if asked is not None:
            return self._answering(draft, low, gender, asked)
        for index in self._back(draft):
            subjects, others, asides = self._sentence(draft, index, gender)
            seen += [e for e in (*subjects, *others, *asides) if e not in seen]
            if subjects or others or asides:
                if index < draft.sentence and len(subjects) == 1 and self._replies(draft) and others:
                    return self._replier(low, others)
                choice = self._choose(draft, index, gender, subjects, others or asides)
                own = self._own_clause(draft, gender) if index < draft.sentence - 1 else None
                if own and self._sure_of(own, choice, gender):
                    choice, seen = own, [own]
                return self._meant(draft, low, gender, choice, seen, index)
        if own := self._own_clause(draft, gender):
            reason = f"“{low}” is taken to be {own.name}, of whom it is said."
            return self.answer([own], "pronoun", reason, "pronoun, nobody else")
        why, fits = f"It is not clear who “{low}” is.", "is named before"
        return replace(self.leave_open(self._misfits(draft), "pronoun", why, fits), maybe=())

    def _examiner(self, draft, gender):
        """ "Cross-examined by Lind, Berg said it was late. “Why?” she asked.": the one who examines, or None."""
        before = self.page.sentences[draft.sentence - 1] if draft.sentence else None
        asks = draft.cue and self.page.tidy[slice(*draft.cue[-1])].lower().endswith(("asked", "asks"))
        if (
            not asks
            or not before
            or before.tokens[0].lower.removeprefix("cross-") not in PRESSED | {"examined"}
        ):
            return None
        named = self.outside_quotes(before, before.end)
        by = named and self.page.tidy.endswith(" by ", 0, named[0][0][0])
        return named[0][1] if by and self._fits(named[0][1], gender) else None

    def _adds(self, draft):
        """ "He added", "she went on": whoever spoke last goes on."""
        if not draft.cue or not self.last_is_near(draft, PARAGRAPHS) or len(self.last.who) != 1:
            return False
        return self.page.tidy[slice(*draft.cue[0])].lower().endswith(GOES_ON)

    def _replies(self, draft):
        return bool(draft.cue) and self.page.tidy[slice(*draft.cue[0])].lower().endswith(REPLIES)

    def _replier(self, low, others):
        """ "Stoll put it to Tully that ... “Why?” she replied.": not the one who spoke to her."""
        if len(others) == 1:
            reason = f"“{low}” replies, and {others[0].name} was spoken to."
            return self.answer(others, "pronoun", reason, "pronoun, asked")
        names = " or ".join(e.name for e in others)
        return self.leave_open(
            others, "pronoun", f"“{low}” replies and could be {names}.", "is named just before"
        )

    def _asked(self, draft):
        """ "Lind asked Berg whether she knew. / “No,” she said.": whom the paragraph before asks, or ()."""
        before = self.page.sentences[draft.sentence - 1] if draft.sentence else None
        if not before or before.paragraph == draft.paragraph or not draft.content:
            return None
        tokens = before.tokens
        n = next((n for n, t in enumerate(tokens) if t.lower == "asked" and n), None)
        if (
            n is None
            or draft.start > self.page.paragraphs[draft.paragraph].start + 1
            or tokens[n - 1].lower == "was"
        ):
            return None
        stop = next((k for k in range(n + 1, min(n + 8, len(tokens))) if tokens[k].lower in ASKS), n + 1)
        if stop == n + 1:
            return ()
        span = (tokens[n + 1].start, tokens[stop - 1].end)
        return self.refer(Draft("", "", [], before.index, before.paragraph, span)).who

    def _answering(self, draft, low, gender, asked):
        fit = [e for e in asked if e.kind == "person" and self._fits(e, gender)]
        if len(fit) == 1:
            return self.answer(
                fit, "pronoun", f"“{low}” answers, and {fit[0].name} was asked.", "pronoun, asked"
            )
        asker = self.subjects.get(draft.sentence - 1, ())
        near = [e for e in self._around(draft, gender) if e not in asker]
        return self.leave_open(
            near, "pronoun", f"“{low}” answers a question; it is not clear who.", "is named before it"
        )

    def _back(self, draft):
        """The indices of this sentence and those before it that are near enough."""
        for index in range(draft.sentence, max(-1, draft.sentence - REACH), -1):
            if draft.paragraph - self.page.sentences[index].paragraph <= PARAGRAPHS:
                yield index

    def _sentence(self, draft, index, gender):
        """Who fits in a sentence: its subjects, others named in it, and names after a preposition."""
        sentence = self.page.sentences[index]
        here = index == draft.sentence
        if here and index not in self.subjects:
            self._read_opening(draft, sentence)
        spoken_of = self.spoken_of(draft)
        subjects = [e for e in self.subjects.get(index, ()) if self._fits(e, gender) and e not in spoken_of]
        subjects = [e for e in subjects if not self._belongs(sentence, e, gender)]
        subjects = [e for e in subjects if e.kind == "person"] or self._strangers(
            draft, index, subjects, gender
        )
        named = self.outside_quotes(sentence, draft.source[0] if here else sentence.end)
        if here:
            named = [] if sentence.tokens[0].lower in PRESSED else self._outside_content(draft, named)
        others, asides = [], []
        for span, entity in named:
            if self._fits(entity, gender) and entity not in subjects and entity not in spoken_of:
                (asides if self._is_aside(sentence, span[0]) else others).append(entity)
        return subjects, list(dict.fromkeys(others)), [e for e in dict.fromkeys(asides) if e not in others]

    def _read_opening(self, draft, sentence):
        """ "Ida Berg wept as she told": note the subject of a sentence that has not spoken yet, once."""
        named = self._outside_content(draft, self.outside_quotes(sentence, draft.source[0]))
        tokens = sentence.tokens
        found = main_subject(tokens, len(tokens)) if named else None
        if found and tokens[found[0]].start <= named[0][0][0] and tokens[found[1] - 1].end <= draft.source[0]:
            self.subjects[sentence.index] = ()
            self.note(sentence.index, self._subject_of(sentence))

    def _belongs(self, sentence, entity, gender):
        """ "Lind, her publisher": she is somebody else, unless the article says that Lind is a woman too."""
        return (
            entity.kind == "person" and not self.genders.of(entity) and self._owned(sentence, entity, gender)
        )

    def _owned(self, sentence, entity, gender):
        """Does the sentence introduce somebody as his or hers: "her publisher, Lind", "Lind, her publisher"?"""
        owner = {"m": "his", "f": "her"}[gender]
        for (start, end), named in self.within(sentence.start, sentence.end):
            if named is entity:
                before = (
                    self.page.tidy[max(sentence.start, start - 30) : start]
                    .lower()
                    .replace(",", " ")
                    .split()[-4:]
                )
                after = self.page.tidy[end : end + 6].lower()
                if after.startswith(f", {owner} ") or (owner in before and before[-1] in ROLE_NOUNS):
                    return True
        return False

    def _someone_else(self, index, gender):
        """ "Ek described him as slow": he is not Ek."""
        told = {"m": "him", "f": "her"}[gender]
        tokens = self.page.sentences[index].tokens
        nested = next((n for n, t in enumerate(tokens) if t.lower == "that"), len(tokens))
        return told in self.page.sentences[index].words and any(
            t.lower == told
            and 0 < n <= nested
            and tokens[n - 1].lower in FORMS
            and (n + 1 == len(tokens) or tokens[n + 1].lower in PREPOSITIONS or not tokens[n + 1].is_word)
            for n, t in enumerate(tokens)
        )

    def _strangers(self, draft, index, strangers, gender):
        """ "A spokeswoman said ... She added": somebody unnamed, in the same paragraph."""
        near = draft.paragraph == self.page.sentences[index].paragraph
        told = {"m": ("he", "him", "his"), "f": ("she", "her", "hers")}[gender]
        there = [t.lower for t in self.page.sentences[index].tokens if t.lower in told]
        spoke = (
            self.last.who if self.last else ()
        )  # "Holm" says what; "Sundby" that rose in May may be a town
        strangers = [e for e in strangers if near and (not e.named or e in spoke)]
        here = index == draft.sentence
        own = {
            e: sum(w in told for w in e.name.lower().split()) for e in strangers
        }  # "Her former boss groans"
        return [e for e in strangers if e.gender == gender or here or len(there) <= own[e]]

    def _outside_content(self, draft, named):
        return [(s, e) for s, e in named if not any(a <= s[0] < b for a, b in draft.content)]

    def _is_aside(self, sentence, start):
        """Is it the object of a preposition, "the talks with Ole Dahl", or a relative, "whose brother Ole"?"""
        before = self.page.tidy[max(sentence.start, start - 30) : start].lower().split()
        if len(before) == 1 and before[0] == "for":
            return False
        return bool(before) and (before[-1] in PREPOSITIONS or "whose" in before[-3:])

    def _choose(self, draft, index, gender, subjects, others):
        """One of those who fit, or None when nothing decides."""
        if len(subjects) == 1:
            return None if index in self.unsure and len(self.subjects[index]) == 1 else subjects[0]
        fit = subjects or others
        if len(fit) > 1:
            fit = [e for e in fit if self.genders.of(e) == gender] or [
                e for e in fit if self.genders.likely(e) == gender
            ]
        if len(fit) > 1 and not subjects and self.topic in fit:
            return self.topic
        if len(fit) != 1:
            return None
        return fit[0] if subjects or not self._rival(draft, index, gender, fit[0]) else None

    def _subjects_before(self, index, gender):
        return [e for e in self.subjects.get(index - 1, ()) if e.kind == "person" and self._fits(e, gender)]

    def _rival(self, draft, index, gender, entity):
        """A fitting subject of the sentence before, where the nearest name is no subject."""
        fit = self._subjects_before(index, gender)
        sure = self.genders.likely(entity) == gender and any(not self.genders.likely(e) for e in fit)
        return bool(fit) and entity not in fit and not sure

    def _meant(self, draft, low, gender, choice, seen, index):
        if choice is None:
            seen = list(dict.fromkeys([*seen, *self._subjects_before(index, gender)]))
            names = " or ".join(e.name for e in seen if e.kind != "unnamed")
            return self.leave_open(seen, "pronoun", f"“{low}” could be {names}.", "is named just before")
        if self._leaves_topic(draft, gender, choice):
            return self._topic_or(draft, low, choice)
        rivals = [e for e in self._around(draft, gender) if e is not choice]
        if rivals and self._open_since(index, rivals):
            why = f"“{low}” could be whoever spoke before, and that is open."
            return self.leave_open([choice, *rivals], "pronoun", why, "is named before")
        if self._fits_topic(gender) and self.topic is not choice:
            rivals = list(dict.fromkeys([*rivals, self.topic]))
        if rivals and self._not_meant(draft, gender, choice, index):
            names = " or ".join(e.name for e in (choice, *rivals))
            return self.leave_open(
                [choice, *rivals], "pronoun", f"“{low}” could be {names}.", "is named before"
            )
        self.genders.suppose(choice, gender)
        if not rivals:
            self.genders.settle(choice, gender)
            return self.answer(
                [choice], "pronoun", f"“{low}” can only be {choice.name} here.", "pronoun, nobody else"
            )
        reason = f"“{low}” is taken to be {choice.name}, whom the text was about last; {rivals[0].name} is named too."
        rivalled = index != draft.sentence - 1 or any(self.genders.of(e) == gender for e in rivals)
        basis = "pronoun, one of several" if rivalled else "pronoun, likeliest of several"
        return self.answer([choice], "pronoun", reason, basis)

    def _open_since(self, index, rivals):
        """Did somebody speak after the sentence that names the choice, who may be a rival and is not settled?"""
        later = self.last and self.last_draft.sentence > index and not self.last.who
        return bool(later) and any(e in self.last.maybe for e in rivals)

    def _not_meant(self, draft, gender, choice, index):
        """Does the sentence that names them speak of another he or she as well?"""
        spoke = self.last and choice in self.last.who
        told = quotation_first(draft) or not draft.content  # not "His father, Arvid, dived. He said ..."
        sure = told and index == draft.sentence - 1 and choice in self.subjects.get(index, ())
        sure = sure and self.genders.likely(choice) == gender
        owned = not spoke and not sure and self._owned(self.page.sentences[index], choice, gender)
        return index != draft.sentence and (owned or self._someone_else(index, gender))

    def _around(self, draft, gender):
        """Everybody near enough who fits."""
        seen = {}
        for index in self._back(draft):
            for group in self._sentence(draft, index, gender):
                seen |= dict.fromkeys(e for e in group if e.kind == "person")
        return seen

    def _misfits(self, draft):
        """Persons in reach although their first name speaks against it: for the editor to see."""
        first = self.page.paragraphs[max(0, draft.paragraph - 1)].start
        return [e for _, e in self.within(first, draft.source[0]) if e.kind == "person"]
