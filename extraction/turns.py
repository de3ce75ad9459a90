"""Quotations and answers without an attribution: whose turn it is."""

from collections import Counter
from itertools import pairwise

from .descriptions import Descriptions
from .found import Speaker
from .lexicon import words
from .recall import Answer
from .rules.carried import is_reply
from .rules.interview import is_question

SPEAKS = words(
    "gushed gushes grinned grins smiles smiled laughs laughed shrugs shrugged nods nodded sighed sighs spoke speaks "
    "answered replied objected"
)
ASKED = words("asked approached contacted pressed quizzed questioned")
MEETS = words("met meets spoke speaks talked talks interviewed interviews asked asks")


class Turns(Descriptions):
    """A quotation goes on with the last speaker, unless somebody else has come on."""

    def __init__(self, page, cast):
        super().__init__(page, cast)
        self.guests = None
        self.parties = {}
        self.questions = sum(is_question(page, p) for p in page.paragraphs)

    def _carried(self, draft):
        """No attribution: the last speaker goes on, if nobody else came on in between."""
        if self._is_answer(draft):
            return self._interviewed(draft)
        if asked := self._was_asked(draft):
            return asked
        if not self.last_is_near(draft, 2):
            return self._alone(draft)
        if not self.last.who:
            return self._still_open(draft)
        if asked := self._after_question(draft):
            return asked
        if is_reply(self.page, draft.content[-1][1]):
            return self._replier_before(draft)
        newcomers = self._newcomers(draft)
        if self._answers_back(draft) or (self.last.who in self.parties and self._asks_back(draft)):
            return self._other_party(draft)
        if self.questions > 2 and self.last.who[0].kind != "person":
            return self._interviewed(draft)
        if not newcomers and self._speaks_of(draft):
            return self.leave_open(
                self.last.who, "carried", "Nobody is named who says so.", "is named before it"
            )
        if not newcomers:
            return self._goes_on(draft)
        return self._came_on(draft, newcomers)

    def _was_asked(self, draft):
        """ "The firm was asked for a reply. “No.”": whoever was asked, and nobody who spoke before."""
        before = self.page.sentences[draft.sentence - 1] if draft.sentence else None
        near = before and before.paragraph == draft.paragraph and ASKED & before.words
        spoke = self.last and self.last_draft.sentence == draft.sentence - 1
        if spoke and self.last_draft.rule == "who was asked to do what" and len(self.last_draft.content) > 1:
            why = "Somebody was asked, and may answer."  # "The firm was asked by Lind to pay. “No.”"
            return self.leave_open(self.last.who, "carried", why, "asked just before", "carried")
        if not near or spoke or before.tokens[-1].text == ":":
            return None
        asked = any(b.lower in ASKED and a.lower in ("was", "were") for a, b in pairwise(before.tokens))
        who = self.subjects.get(before.index, ()) if asked else ()
        if len(who) == 1 and before.index not in self.unsure:
            return self.answer(
                who, "carried", f"The question just before went to {who[0].name}.", "carried, newcomer"
            )
        if not asked:
            return None
        return self.leave_open(
            who, "carried", "It is not clear who was asked.", "may have been asked", "carried"
        )

    def _speaks_of(self, draft):
        """Nobody speaks of himself so: "Berg spoke. “Berg said nothing.”". Nor does what a poll found."""
        poll = self.last_draft.rule == "according to someone" and self.last.who[0].kind == "organisation"
        return poll or any(e is self.last.who[0] for a, b in draft.content for _, e in self.within(a, b))

    def _after_question(self, draft):
        """Does she worry? “Always.” The reporter's question opens a paragraph: about whom it names, else open."""
        before = self.page.sentences[draft.sentence - 1] if draft.sentence else None
        opens = before and before.opens and before.paragraph == draft.paragraph
        if not opens or before.tokens[-1].text != "?" or self.last_draft.paragraph == draft.paragraph:
            return None
        named = dict.fromkeys(e for _, e in self.outside_quotes(before, before.end) if e.kind == "person")
        if len(named) == 1:
            reason = f"The quotation answers a question about {next(iter(named)).name}."
            return self.answer([*named], "carried", reason, "carried, in turn")
        if named or not self.topic or self.topic in self.last.who:
            return None
        why = "The quotation answers a question; it is not clear who was asked."
        return self.leave_open([self.topic, *self.last.who], "carried", why, "may have been asked", "carried")

    def _replier_before(self, draft):
        """ "Why?” asked Lind. “Because,” came the reply.": not Lind, but whoever alone the text was about before."""
        first = self.page.paragraphs[max(0, draft.paragraph - 1)].start
        others = [
            e for _, e in self.within(first, draft.start) if e.kind == "person" and e not in self.last.who
        ]
        others = list(dict.fromkeys(others))
        if len(others) == 1:
            return self.answer(others, "carried", f"{others[0].name} replies.", "carried, in turn")
        return self.leave_open(others, "carried", "It is a reply, and nobody is named.", "is named before it")

    def _goes_on(self, draft):
        name = self.last.who[0].name
        near = draft.sentence - self.last_draft.sentence <= 1 and draft.paragraph == self.last_draft.paragraph
        basis = "carried, same breath" if near else "carried"
        how = self.last.basis if near and self.last.basis.endswith("several") else basis
        return self.answer(
            self.last.who, "carried", f"The quotation goes on from {name}, who spoke before it.", how
        )

    def _still_open(self, draft):
        reason = "The quotation goes on, and who spoke before it is not settled."
        return Answer((), self.last.candidates, "carried", (reason,), "carried")

    def _newcomers(self, draft):
        """Subjects other than the last speaker in the sentences since, nearest last."""
        found = []
        for index in range(self.last_draft.sentence + 1, draft.sentence):
            found += [
                e for e in self.subjects.get(index, ()) if e not in self.last.who and e.kind == "person"
            ]
        return list(dict.fromkeys(found))

    def _came_on(self, draft, newcomers):
        """ "Lind would not talk about it. “Ask me on Monday.”": whoever the sentence before it is about."""
        before = self.subjects.get(draft.sentence - 1, ())
        newcomers = [e for e in newcomers if e in before] if self._gestures(draft) else newcomers
        if len(newcomers) == 1 and tuple(newcomers) == tuple(before) and self._leads_in(draft):
            reason = f"The sentence before the quotation is about {newcomers[0].name}."
            return self.answer(newcomers, "carried", reason, "carried, newcomer")
        everyone = [*self.last.who, *newcomers]
        return self.leave_open(everyone, "carried", "The quotation has no attribution.", "is named before it")

    def _gestures(self, draft):
        """ "Berg laughs. “Ask me on Monday.”": in the sentence just before the quotation, and in its paragraph."""
        before = self.page.sentences[draft.sentence - 1]
        return before.paragraph == draft.paragraph and not SPEAKS.isdisjoint(before.words)

    def _leads_in(self, draft):
        """In the same paragraph, or the one before has "Lind spoke from the floor." or a question put to them."""
        index = draft.sentence - 1
        before = self.page.sentences[index]
        if before.paragraph == draft.paragraph or not SPEAKS.isdisjoint(before.words):
            return True
        while index >= 0 and self.page.sentences[index].paragraph == before.paragraph:
            one = self.page.sentences[index]
            if "asked" in one.words or one.tokens[-1].text == "?":
                return True
            index -= 1
        return False

    def _alone(self, draft):
        """Nobody spoke just before: the only person named just before it, if there is one."""
        first = self.page.paragraphs[max(0, draft.paragraph - 1)].start
        seen = list(dict.fromkeys(e for _, e in self.within(first, draft.start) if e.kind == "person"))
        about = self.subjects.get(draft.sentence - 1, ())
        seen = [e for e in about if e in seen] if self._gestures(draft) else seen
        if len(seen) == 1 and (not about or about[0] is seen[0]):
            reason = f"{seen[0].name} is the only person named just before the quotation."
            return self.answer(seen, "carried", reason, "carried, newcomer")
        return self.leave_open(seen, "carried", "The quotation has no attribution.", "is named before it")

    def _answers_back(self, draft):
        """A quotation in a paragraph of its own after a question: somebody else answers."""
        last = self.page.tidy[slice(*self.last_draft.content[-1])].rstrip("'\"” ")
        return last.endswith("?") and draft.paragraph == self.last_draft.paragraph + 1

    def _asks_back(self, draft):
        text = self.page.tidy[slice(*draft.content[-1])].rstrip("'\"” ")
        return text.endswith("?") and draft.paragraph == self.last_draft.paragraph + 1

    def remember(self, draft, answer):
        """Two who speak in turn, the one after a question of the other, are parties to a dialogue."""
        last = self.last
        if last and answer.who and last.who and answer.who != last.who and self._answers_back(draft):
            self.parties |= {answer.who: last.who, last.who: answer.who}
        super().remember(draft, answer)

    def _other_party(self, draft):
        """Questions and answers in turn: whoever spoke before the question."""
        party = self.parties.get(self.last.who)
        if party:
            return self.answer(
                party,
                "carried",
                f"{party[0].name} and {self.last.who[0].name} speak in turn.",
                "carried, in turn",
            )
        return self.leave_open(
            self.last.who, "carried", "It answers a question, and nobody is named.", "asked before it"
        )

    def _is_answer(self, draft):
        """An answer in quotation marks, straight after a paragraph that is a question."""
        at = draft.paragraph
        return self.questions > 1 and at > 0 and is_question(self.page, self.page.paragraphs[at - 1])

    def _interview(self, draft):
        """The person interviewed, or whoever the label in front of the answer names."""
        if draft.speaker == "interviewed":
            return self._interviewed(draft)
        label = draft.speaker
        found = [
            e for e in self.cast.bearers(label) or self.cast.bearers(label.split()[-1]) if e.kind == "person"
        ]
        found = found or self._by_initials(label)
        if len(found) == 1:
            return self.answer(found, "interview", f"The answer is marked “{label}”.")
        if found:
            return self.leave_open(found, "interview", f"The answer is marked “{label}”.", "fits the mark")
        if len(label) < 4 and label.isupper():
            return self.leave_open((), "interview", f"Nobody is named whom “{label}” could stand for.", "")
        name = label if not label.isupper() else label.title()
        return Answer(
            (Speaker(name, "person"),), (), "interview", (f"The answer is marked “{label}”.",), "interview"
        )

    def _by_initials(self, label):
        """MT for Maryam Tlass-Hoekstra: all initials of one person or, failing that, some of them in order."""
        letters = label.replace(".", "").upper()
        people = {e: initials(e.name) for e in self.cast.entities if e.kind == "person"}
        return [e for e, all_ in people.items() if all_ == letters] or [
            e for e, all_ in people.items() if all_[0] == letters[0] and _in_order(letters, all_)
        ]

    def _interviewed(self, draft):
        """Whoever is named before the first question, without the one who asks."""
        if self.guests is None:
            at = draft.paragraph
            asked = at - (at > 0 and is_question(self.page, self.page.paragraphs[at - 1]))
            starts = (self.page.paragraphs[n].start for n in (asked, at))
            self.guests = next(filter(None, map(self._find_guests, starts)), [])
        if len(self.guests) == 1:
            return self.answer(self.guests, "interview", f"The interview is with {self.guests[0].name}.")
        why = "It is not clear who answers."
        return self.leave_open(self.guests, "interview", why, "is named before the interview")

    def _find_guests(self, start):
        """Whom the introduction names most, or first; not "by Lind", "talked to Lind", "Lind of the Herald met"."""
        named = [(s, e) for s, e in self.within(0, start) if e.kind == "person"]
        askers = {e for s, e in named if self._is_asker(s)}
        counts = Counter(e for _, e in named if e not in askers) or Counter(e for _, e in named)
        opens = [e for e in self.subjects.get(0, ()) if counts[e] and counts[e] == max(counts.values())]
        if len(opens) == 1:
            return opens
        counts.update(e for who in self.subjects.values() for e in who if e in counts)
        most = counts.most_common(2)
        tied = len(most) == 2 and most[0][1] == most[1][1]
        return [e for e, _ in most] if tied else [e for e, _ in most[:1]]

    def _is_asker(self, span):
        before = self.page.tidy[max(0, span[0] - 30) : span[0]].lower().split()[-1:]
        after = self.page.tidy[span[1] : span[1] + 40].lower().split()
        met = any(w.strip(",.") in MEETS for w in after)
        return before in (["to"], ["by"], ["told"], ["correspondent"], ["reporter"]) or met


def initials(name):
    return "".join(w[0] for w in name.replace("-", " ").split()).upper()


def _in_order(letters, longer):
    rest = iter(longer)
    return len(letters) > 1 and all(letter in rest for letter in letters)
