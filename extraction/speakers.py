"""Who is meant by the printed words: names and surnames first; pronouns, descriptions and turns have their rooms."""

import re
from functools import cached_property

from .apposition import given_name, of_two
from .beside import BODIES_NAMED
from .confidence import basis_of_name
from .documents import PAPER
from .genders import Genders
from .groups import GROUP
from .lexicon import COMPANY_NOUNS, DOCUMENT_NOUNS, KIN, NEGATIONS, ROLE_NOUNS, TIME_ADVERBS, TITLES
from .names import Entity
from .namesakes import TITLE, by_age, by_custom, by_initial, by_kin, by_office, by_spouse, gender_of_title
from .phrases import skip_adjuncts
from .pronouns import SINGULAR
from .recall import Answer
from .relays import turn_round
from .roles import describe, head_of, is_agent
from .rules.draft import Draft
from .subjects import main_subject, named_after_be, presented
from .turns import Turns
from .verbs import has_finite

HEADS = re.compile(r"\b(head|director|chair\w*|governor|minister|president|leader|delegation|owner)\b")
OTHERS = re.compile(r"\b(spokes\w+|lawyers?|office|campaign|aide|friends?|famil\w+|fans) (of|for|to)\b")
VOICES = re.compile(
    rf"\b(press service|press office|office|count|tally|{PAPER})"
    r"(?: (?:issued|released|prepared|compiled|written|produced))? (?:of|by|from)\b"
)
DEATH = re.compile(r"\b(?:died|dies|dead at|has died|death)\b")
CONJUNCTION = re.compile(r".*\b(?:as|because|when|while|but|if|since|instead|after|although|though),? ")
PRONOUN_AND_VERB = re.compile(r"(?:he|she|it|they) [a-z]+$")
DATELINE = re.compile(r"[A-Z][A-Z. ]+(?:, [A-Z][\w. ]+)? (?:[―–—]|--) (?=\S)")
# "For much of the evening - with no notes - Mr. Berg", "Marking the end of the race -- in a suit -- Berg"
AFTER_ADJUNCT = re.compile(
    r"(?:For|In|At|On|By|After|Before|During|With|[A-Z][a-z]+ing) .*(?: --? | [–—] |, )"
    r"((?:M(?:r|rs|s)\.? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)*)$"
)
ADVERBS = NEGATIONS | TIME_ADVERBS
OWN = re.compile(rf"[Ii]n (?:an?|its|his|her|their) (?:[a-z]+ ){{0,2}}({'|'.join(sorted(DOCUMENT_NOUNS))})\b")
MORE_NOUN = re.compile(
    r" (?!(?:of|for|in|at|and|or|on|from|to|with|who|which|himself|herself|itself|alone)\b)[a-z]"
)
NEWCOMER = re.compile(r"(?:^|, )[Aa]n? [a-z]+(?: [a-z]+)? (?:asked|told|said|shouted|called)\b")
# Secretary of State, Commissioner of Police (Crime): an office in capitals, straight before the name.
OFFICE_OF = re.compile(r"(?:[A-Z][\w-]* )*([A-Z][\w-]*) of (?:the )?([A-Z]\w*)(?: \([^)]*\))? $")
BODIES_TOO = frozenset(
    ["owner", "founder", "landlord", "partner", "claimant", "defendant", "winner", "auditor"]
)
PREPOSITION = re.compile(r"(?<!-)\b(of|for|at|from|with|in|by|under|behind|near|to|on)\b")


class Resolver(Turns):
    """Goes through the drafts in order and remembers who spoke last."""

    def __init__(self, page, cast):
        super().__init__(page, cast)
        self.called, self._roles = describe(self), {}
        self.genders = Genders(self)
        self.strangers, self.unnamed, self.documents = {}, {}, {}
        self.read_to, self.heard = 0, 0
        self.topic, self.obituary = self._find_topic()

    def _find_topic(self):
        """The person who is named first and most, if there is one; and whether somebody died."""
        people = [e for e in self.cast.entities if e.kind == "person"]
        first = people[:1]
        most = all(len(e.spans) * 3 <= len(first[0].spans) * 2 for e in people[1:])
        died = bool(first) and any(self._tells_death(s, first[0]) for s in self.page.sentences[:2])
        return first[0] if first and (most or died) else None, died

    def _tells_death(self, sentence, person):
        """ "Anna Berg, the potter, has died at 90.": in the sentence that names her."""
        named = any(e is person for _, e in self.within(sentence.start, sentence.end))
        return named and bool(DEATH.search(self.page.tidy[sentence.start : sentence.end].lower()))

    def resolve(self, draft):
        """Answer who speaks in a draft and remember it."""
        self._read_on(draft.sentence)
        turn_round(self, draft)
        if draft.speaker:
            answer = self._interview(draft)
        elif draft.source is None:
            answer = self._carried(draft)
        elif draft.tangled:
            answer = self.leave_open((), "description", "It is not clear who says so.", "")
        else:
            answer = self.refer(draft)
        self.remember(draft, answer)
        self._note_own_document(draft, answer)
        self.heard = max(self.heard, draft.content[-1][1])
        return answer

    def _read_on(self, stop):
        """Note the subjects of the sentences in which nobody is reported."""
        for index in range(self.read_to, stop):
            sentence = self.page.sentences[index]
            if index not in self.subjects and sentence.start >= self.heard:
                self.note(index, self._subject_of(sentence))
            elif sentence.tokens and NEWCOMER.search(self.page.tidy, sentence.start, sentence.end):
                self._subject_of(sentence)  # a woman who asks: "the woman" of the next sentence
        self.read_to = max(self.read_to, stop)

    def _subject_of(self, sentence):
        tokens = sentence.tokens
        found = presented(tokens) or main_subject(tokens, len(tokens)) or self._opening_name(sentence)
        if not found or any(t.quote for t in tokens[slice(*found)]):
            return Answer()
        first, last = named_after_be(tokens, *found) or found
        while last - 1 > first and tokens[last - 1].lower in ADVERBS:
            last -= 1
        span = (tokens[first].start, tokens[last - 1].end)
        return self.refer(Draft("", "", [], sentence.index, sentence.paragraph, span))

    def _opening_name(self, sentence):
        """ "Asked why, Moen shrugs.": the name with which a sentence opens, where no verb is known."""
        tokens = sentence.tokens
        first = min(skip_adjuncts(tokens, 0, len(tokens)), len(tokens) - 1)
        start = tokens[first].start
        named = self.within(start, tokens[min(first + 4, len(tokens) - 1)].end)
        if not named or named[0][0][0] != start or any(t.text == "," for t in tokens[first : first + 6]):
            return None
        return first, next((n for n, t in enumerate(tokens) if t.start >= named[0][0][1]), len(tokens))

    def refer(self, draft):
        """Who is meant by the words at the draft's source."""
        start, end = draft.source
        dateline = DATELINE.match(self.page.tidy, start, end)
        if dateline:
            draft.source = start, end = dateline.end(), end
        words = self.page.tidy[start:end]
        if tail := AFTER_ADJUNCT.match(words):
            draft.source = start, end = start + tail.start(1), end
            words = self.page.tidy[start:end]
        if words.endswith(")") and "(" not in words and (name := self._before_bracket(start)):
            draft.source = start, end = name
            words = self.page.tidy[start:end]
        low = words.lower()
        last = low.rsplit(", ", 1)[-1]
        if PRONOUN_AND_VERB.match(last):
            last = last.split()[0]
        if last in SINGULAR:
            return self._pronoun(draft, last)
        if last in GROUP:
            return (last == "it" and self._inscription(draft)) or self._group(draft, last)
        return (
            by_office(self, words)
            or self._own_document(draft, words)
            or self._known_as(words, start, end)
            or self._named(draft, start, end, words)
            or self._after_conjunction(draft, words)
            or self._described(draft, words)
        )

    def _known_as(self, words, start, end):
        """ "One driver, identified only by his first name, Rosco": that name."""
        at = given_name(words)
        found = [e for _, e in self.within(start + at, end)] if at else []
        if not at or (not found and head_of(words.lower()) in COMPANY_NOUNS):
            return None
        who = found[:1] or [Entity(words[at:], "person", [(start + at, end)])]
        return self.answer(who, "name", "It is the only name that the article gives.", "name")

    def _after_conjunction(self, draft, words):
        """ "The move may surprise some, as Lind said": the name or pronoun after the conjunction."""
        found = CONJUNCTION.match(words)
        if not found or found.end() == len(words) or "known" in words:
            return None
        start, end = draft.source[0] + found.end(), draft.source[1]
        rest = words[found.end() :]
        if rest.lower() in SINGULAR:
            return self._pronoun(draft, rest.lower())
        named = self._named(draft, start, end, rest)
        if (
            named
            or not self._is_clause(draft, start)
            or not rest.lower().startswith(("the ", "its ", "their "))
        ):
            return named
        draft.source = (start, end)
        return self._described(draft, rest)

    def _is_clause(self, draft, stop):
        """Is there a verb in the source before the conjunction: "Shares fell after the maker"?"""
        tokens = self.page.sentences[draft.sentence].tokens
        first = next((n for n, t in enumerate(tokens) if t.start >= draft.source[0]), 0)
        last = next((n for n, t in enumerate(tokens) if t.start >= stop), first)
        return has_finite(tokens, first, last)

    def _named(self, draft, start, end, words):
        """A name stands in the source, and the source is that name with its titles and appositions."""
        found = [(s, e) for s, e in self.within(start, end) if self._heads(s, start, end, e)]
        if not found:
            return self._short(draft, words)
        persons = [e for _, e in found if e.kind == "person"] or [e for _, e in found]
        places = [span for span, e in found if e in persons]
        between = self.page.tidy[places[0][1] : places[-1][0]]
        joined = len(persons) > 1 and re.search(r".*\band\b", between)
        several = joined and not PREPOSITION.search(
            between, joined.end()
        )  # "a minister and a deputy under Berg"
        chosen = list(dict.fromkeys(persons if several else persons[:1]))
        if whose := of_two(words):
            either = self.leave_open(chosen, "name", f"“{words}”: the name may be of either.", "may be meant")
            return either if whose == "either" else self._in_its_words(draft, words)
        printed = self.page.body[slice(*found[0][0])]
        self._heed_title(words, chosen)
        self._note_document(start, found[0][0][0], chosen)
        basis = basis_of_name(words, printed, chosen)
        if printed == chosen[0].name or len(chosen) > 1:
            return self.answer(chosen, "name", "The article prints the name.", basis)
        reason = f"“{printed}” is short for {chosen[0].name}."
        other = by_kin(self, draft, words, chosen[0]) or by_spouse(self, draft, words, chosen[0])
        return other or self.answer(chosen, "surname", reason, basis)

    def _note_document(self, start, name, chosen):
        """ "A report by the institute ... The report said": it speaks for whoever wrote it."""
        voice = VOICES.search(self.page.tidy[start:name].lower())
        if voice:
            reason = f"The {voice[1]} is by {chosen[0].name}."
            self._keep(voice[1], self.answer(chosen, "name", reason, "document"))

    def _note_own_document(self, draft, answer):
        """ "In a report on bees, the institute warned ...": the report speaks for the institute."""
        sentence = self.page.sentences[draft.sentence]
        found = OWN.match(self.page.tidy, sentence.start, sentence.end)
        if found and answer.who and answer.who[0].kind != "unnamed":
            reason = f"The {found[1]} is by {answer.who[0].name}."
            self.documents[found[1]] = self.answer(answer.who, "name", reason, "document")

    def _heed_title(self, words, chosen):
        gender = gender_of_title(words)
        if gender and len(chosen) == 1 and self._may_be(chosen[0], gender):
            self.genders.settle(chosen[0], gender)

    @cached_property
    def relatives(self):
        """Relatives whom the article names by their first name alone."""
        people = [e for e in self.cast.entities if e.kind == "person" and self.roles(e) & KIN]
        return [e for e in people if all(" " not in self.page.tidy[slice(*span)] for span in e.spans)]

    def _heads(self, span, start, end, entity):
        """Is the name the head of the source, not "the lawyer of Berg" or "a spokesman for the firm"?"""
        before = self.page.tidy[start : span[0]].lower()
        after = self.page.tidy[span[1] : end]
        noun = entity.kind == "organisation" and after[1:].lower() in BODIES_NAMED  # the Lind newspaper
        if (
            after.startswith(("'s ", "' "))
            or (MORE_NOUN.match(after) and not noun)
            or re.search(r"\b(who|which|whose)\b|(?<!includ)ing $", before)
        ):
            return False
        phrase = before.rsplit(",", 1)[-1]
        second = phrase.rsplit(" and ", 1)[-1].split()
        if not PREPOSITION.search(phrase) or (
            second and (second[-1] in ROLE_NOUNS or is_agent(second[-1])) and "and" in phrase.split()
        ):
            if entity.kind == "person" or "," not in before:
                return True
            return before.rstrip().endswith((",", ", the")) and head_of(before) not in ROLE_NOUNS - BODIES_TOO
        office = OFFICE_OF.search(self.page.tidy[start : span[0]])
        if entity.kind == "person" and office and office[1].lower() in ROLE_NOUNS | TITLES:
            return office[2].lower() not in ROLE_NOUNS
        voice = VOICES.search(before)
        if entity.kind == "organisation" or voice:
            return bool(voice)
        return not OTHERS.search(phrase) and bool(HEADS.search(phrase))

    def _short(self, draft, words):
        """A form that several could bear is left open: nobody is guessed."""
        low = re.split(r", (?:who|which|whose|now|then)\b", words.lower())[0]
        form = TITLE.sub("", low)
        bearers = self._bearers(draft, form, low) or by_initial(self, low) or by_age(self, low)
        if not bearers:
            return None
        if len(bearers) > 1:
            bearers = by_custom(self, draft, bearers) or bearers
        if len(bearers) == 1:
            if found := by_kin(self, draft, words, bearers[0]) or by_spouse(self, draft, words, bearers[0]):
                return found
            self._heed_title(words, bearers)
            return self.answer(bearers, "surname", f"“{self.words(draft)}” is short for {bearers[0].name}.")
        names = " and ".join(e.name for e in bearers)
        return self.leave_open(
            bearers, "surname", f"“{self.words(draft)}” could be {names}.", "bears this name"
        )

    def _bearers(self, draft, form, low):
        """Who can be so called: a person before an organisation that is named after somebody."""
        found = self.cast.bearers(form)
        found = [e for e in found if e.spans and e.spans[0][0] < draft.source[0]] or found
        persons = [e for e in found if e.kind == "person"]
        gender = gender_of_title(low)
        fit = [e for e in persons if self.genders.likely(e) in ("", gender)] if gender else persons
        sure = [e for e in fit if self.genders.likely(e) == gender] if gender else []
        return sure or fit or found
