"""Who in the article can be "he" and who "she": by its own words first, by a first name at most weakly."""

from .first_names import FEMALE_NAMES, MALE_NAMES

PRONOUNS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}


class Genders:
    """The pronoun of each person, as far as the article tells. Lives and dies with one article."""

    def __init__(self, recall):
        self.sure = {}
        self._votes = {}
        before = []
        for sentence in recall.page.sentences:
            before = self._read(recall, sentence, before)
        for entity, votes in self._votes.items():
            if len(set(votes)) == 1:
                self.sure[entity] = votes[0]

    def _read(self, recall, sentence, before):
        """ "Lind said she would sail": one person in the sentence, none before it, one pronoun."""
        named = [(s, e) for s, e in recall.outside_quotes(sentence, sentence.end) if e.kind == "person"]
        people = {e for _, e in named}
        if len(people) != 1:
            return list(people)
        (entity,) = people
        after = {PRONOUNS[t.lower] for t in sentence.tokens if t.start > named[0][0][0] and t.lower in PRONOUNS}
        if len(after) == 1 and not set(before) - people:
            self._votes.setdefault(entity, []).append(after.pop())
        return list(people)

    def of(self, entity):
        """m, f or "" by the article's own words."""
        return entity.gender or self.sure.get(entity, "")

    def likely(self, entity):
        """m, f or "" with the first name as well."""
        first = entity.name.split()[0].lower().split("-")[0] if entity.kind == "person" else ""
        return self.of(entity) or ("f" if first in FEMALE_NAMES else "m" if first in MALE_NAMES else "")

    def settle(self, entity, gender):
        """A pronoun that could only be this person tells for the rest of the article."""
        self.sure.setdefault(entity, gender)
