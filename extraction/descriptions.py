"""Who is meant by a description: the minister, the company, the 24-year-old."""

import re

from .found import Speaker
from .lexicon import COMPANY_NOUNS, DEMONYMS, DOCUMENT_NOUNS, KIN, ROLE_NOUNS, words
from .recall import Answer, Recall

WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")
COMPANY_LIKE = words("company firm group organisation organization club charity carrier operator maker ")
PUBLIC_BODIES = words(
    "council ministry court police parliament university government commission department agency party "
    "assembly congress senate union "
)
GENERIC = words("official leader expert interlocutor politician player manager coach president minister ")


class Descriptions(Recall):
    """Descriptions go to the one person or organisation that the article so describes."""

    def _described(self, draft, printed):
        """The minister, the 24-year-old, the company; else the article's own words."""
        low = printed.lower()
        definite = low.split()[0] in ("the", "his", "her", "its", "their") or low.split()[0] in DEMONYMS
        head = _head(low)
        if definite and head:
            found = self._bearer_of(draft, low, head)
            if found:
                return found
        owner = self._owner(printed, draft)
        if owner:
            return Answer(
                (self.speaker(owner),), (), "name", (f"a document or office of {owner.name} speaks for it",)
            )
        return Answer((Speaker(printed, "unnamed"),), (), "description", ("the article gives no name",))

    def _bearer_of(self, draft, low, head):
        limit = draft.source[0]
        age = re.match(r"the (\d+)-year-old", low)
        wanted = age[1] if age else head
        kind = "organisation" if head in COMPANY_NOUNS and not age else "person"
        before = [e for e in self.cast.entities if e.kind == kind and e.spans[0][0] < limit]
        fit = [
            e
            for e in before
            if wanted in e.roles or (kind == "organisation" and wanted in e.name.lower().split())
        ]
        if not fit and kind == "organisation" and head in COMPANY_LIKE:
            fit = [e for e in before if not e.medium and not set(e.name.lower().split()) & PUBLIC_BODIES]
        if not fit and kind == "person" and head not in KIN and low.startswith("the "):
            return self._last_person(draft, low)
        if len(fit) > 1:
            near = self.entity(self.last)
            fit = [near] if near in fit else fit
        if len(fit) == 1:
            return Answer(
                (self.speaker(fit[0]),), (), "description", (f"the article calls {fit[0].name} “{wanted}”",)
            )
        return self._open(fit, low, "fits the description") if fit else None

    def _last_person(self, draft, low):
        near = self.entity(self.last)
        generic = _head(low) in GENERIC or _head(low) in DEMONYMS or _head(low).endswith("-year-old")
        if not near or near.kind != "person":
            named = self._recent(draft, "m") + self._recent(draft, "f")
            near = named[0] if len(set(named)) == 1 else None
        elif draft.paragraph != self.last_paragraph and self._here(draft) - {near}:
            named = self._here(draft)
            near = named.pop() if len(named) == 1 else None
        if near and near.kind == "person" and generic and draft.paragraph - self.last_paragraph <= 1:
            return Answer(
                (self.speaker(near),),
                (),
                "description",
                (f"“{low}” goes back to the last speaker, {near.name}",),
            )
        return None

    def _owner(self, printed, draft):
        """ "the ministry's press service", "a statement from the firm" """
        low = printed.lower()
        if not re.search(r"\b(press service|press office|website|statement)\b", low):
            return None
        start, end = draft.source
        found = [e for _, e in self.cast.within(start, end) if e.kind == "organisation"]
        if found:
            return found[0]
        head = low.split("'s")[0].removeprefix("the ").split()[-1]
        fit = [e for e in self.cast.entities if e.kind == "organisation" and head in e.name.lower().split()]
        return fit[0] if len(fit) == 1 else None


def _head(low):
    """The last noun of a description before "of", "for", "who" or a comma."""
    part = re.split(r",| of | for | who | which | at | in | from ", low)[0]
    found = WORD.findall(part)
    known = [
        w for w in found if w in ROLE_NOUNS or w in COMPANY_NOUNS or w in DEMONYMS or w.endswith("-year-old")
    ]
    return known[-1] if known and known[-1] == found[-1] and found[-1] not in DOCUMENT_NOUNS else ""
