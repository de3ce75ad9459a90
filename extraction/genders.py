"""Who in the article can be "he" and who "she": by its own words first, by a first name at most weakly."""

import re

from .cues import FORMS
from .first_names import FEMALE_NAMES, MALE_NAMES
from .kin import is_kin, kin_beside
from .lexicon import FEMALE, KIN, MALE, PREPOSITIONS, ROLE_NOUNS, TITLES
from .roles import is_agent

PRONOUNS = {
    "he": "m",
    "him": "m",
    "his": "m",
    "himself": "m",
    "she": "f",
    "her": "f",
    "hers": "f",
    "herself": "f",
}


# "Her brother Leif", "his sister, Dr Ida": the pronoun is another's, and whose it is may be the only one named.
OWNED_KIN = re.compile(rf"\b(?:his|her) (?:\w+ ){{0,2}}(?:{'|'.join(sorted(KIN))}),? (?:[A-Z]\w* )?\Z")
SOMEBODY = FEMALE | MALE | KIN
NOT_MEN = frozenset(["human", "german", "roman", "ottoman", "norman"])


def _by_first_name(entity):
    return _first_name(entity.name.split()) if entity.kind == "person" else ""


def _first_name(name):
    first = name[0].lower().split("-")[0]
    return "f" if first in FEMALE_NAMES else "m" if first in MALE_NAMES else ""


class Genders:
    """The pronoun of each person, as far as the article tells. Lives and dies with one article."""

    def __init__(self, recall):
        self.sure, self.lean = {}, {}
        self._votes = {}
        before, seen = [(-1, set(), set()), (-1, set(), set())], set()
        for sentence in recall.page.sentences:
            self._only_one(recall, sentence, before[-1], seen)
            before = [before[-1], (sentence.paragraph, *self._read(recall, sentence, before))]
            seen |= before[-1][1]
        for entity, votes in self._votes.items():
            often = len(votes) > 2 or _by_first_name(entity) in ("", votes[0])
            if len(set(votes)) == 1 and often:
                self.sure[entity] = votes[0]

    def _read(self, recall, sentence, before):
        """ "Lind said she would sail": one person and one pronoun, and nothing before that it could go back to."""
        named = [(s, e) for s, e in recall.outside_quotes(sentence, sentence.end) if e.kind == "person"]
        named = [(s, e) for s, e in named if not OWNED_KIN.search(recall.page.tidy, sentence.start, s[0])]
        people = {e for _, e in named}
        pronouns = {PRONOUNS[word] for word in PRONOUNS.keys() & sentence.words}
        if len(people) == 1 and len(pronouns) == 1:
            others = set().union(*(who for n, who, _ in before if n == sentence.paragraph)) - people
            told = before[0][2] | before[1][2]
            (entity,), start = people, named[0][0][0]
            if not others and not told & pronouns and self._goes_back(sentence, start):
                self._votes.setdefault(entity, []).extend(pronouns)
        return people, pronouns

    def _only_one(self, recall, sentence, before, seen):
        """ "Ellis Berg made violins. She sold none.": nobody else has been named or described so far."""
        gender = PRONOUNS.get(sentence.tokens[0].lower)
        if sentence.index and len(seen) == 1 and before[:2] == (sentence.paragraph, seen) and gender:
            (entity,), last = seen, recall.page.sentences[sentence.index - 1]
            after = (t.lower for t in last.tokens if t.start > entity.spans[0][1])
            other = any(word in SOMEBODY or word in ROLE_NOUNS or is_agent(word) for word in after)
            if not other and not self.of(entity):
                self.sure[entity] = gender

    def _goes_back(self, sentence, start):
        """A pronoun after the name, none before it, and no other person in between, such as "the engineer"."""
        for token in sentence.tokens:
            if token.lower in PRONOUNS and token.quote is None:
                return token.start > start
            if token.start > start and not token.capital and token.lower in ROLE_NOUNS:
                return False
        return False

    def of(self, entity):
        """m, f or "" by the article's own words."""
        return entity.gender or self.sure.get(entity, "")

    def likely(self, entity):
        """m, f or "" with the first name, and with what a pronoun was taken for, as well."""
        return self.of(entity) or _by_first_name(entity) or self.lean.get(entity, "")

    def settle(self, entity, gender):
        """A pronoun that could only be this person tells for the rest of the article."""
        self.sure.setdefault(entity, gender)

    def suppose(self, entity, gender):
        """A pronoun that was taken to be this person."""
        self.lean.setdefault(entity, gender)


def titled_both_ways(runs):
    """Surnames that the article gives to a Mr and a Ms; all of them where a relative goes by a first name alone."""
    titled = {}
    for run in runs:
        if run.left[-1:] and run.left[-1].rstrip(".") in ("mr", "mrs", "ms", "miss"):
            titled.setdefault(run.words[0], set()).add(run.left[-1].rstrip(".") == "mr")
    kin = bool(titled) and any(is_kin(run) for run in runs)
    return {surname for surname, ways in titled.items() if kin or len(ways) > 1}


def is_spouse(entity, run, shared):
    """Anna Berg, and then Mr Berg: somebody else of the surname, where it is one of those `shared`."""
    if run.words[-1] not in shared:
        return False
    gender = gender_beside(run)
    own = entity.gender or _by_first_name(entity)
    return bool(gender) and own not in ("", gender)


def _apposed(run):
    """ "Anna Berg, a spokeswoman": no words of "Berg, through a spokeswoman" nor of "Tom Berg, his wife and"."""
    first = run.after[1] if run.after[:1] == (",",) and run.after[1:] else "whose"
    if first == "whose" or not first[0].isalnum() or first in PREPOSITIONS or first in FORMS:
        return set()
    told, other = set(run.after[1:4]), {"m": FEMALE, "f": MALE}.get(_first_name(run.words), frozenset())
    return set() if told & other else told


def gender_beside(run):
    """m or f where the words beside a name say so, else ""."""
    nearest = run.title[-1:]
    near = run.title[-2:] if nearest == (",",) or (nearest and nearest[0] in TITLES) else nearest
    around = {w.rstrip(".") for w in near} | _apposed(run)
    around |= kin_beside(run)
    female = bool(around & FEMALE) or any(w.endswith("woman") for w in around)
    male = bool(around & MALE) or any(
        w.endswith("man") and w not in NOT_MEN for w in around if w[-5:] != "woman"
    )
    return "f" if female and not male else "m" if male and not female else ""
