"""For whom a document speaks: its report, the ministry's website, a paper issued by the institute."""

import re
from itertools import pairwise

from .apposition import BODIES
from .bodies import Bodies
from .lexicon import DOCUMENT_NOUNS, words
from .pronouns import SINGULAR
from .rules.draft import Draft
from .verbs import is_finite

ISSUED = re.compile(r" (?:issued|released|published|prepared|compiled|written|produced) by (?:the )?")
STAFF = re.compile(rf" (?:{'|'.join(sorted(BODIES))})\b")
PAPERS = DOCUMENT_NOUNS | words(
    "figures data statistics minutes filings records accounts leaflet pamphlet brochure newsletter manifesto petition "
    "blog column diary memoir"
)
PAPER = "|".join(sorted(PAPERS))
OWNED = re.compile(rf"([Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?:[\w-]+ ){{0,2}}({PAPER})(?:, [A-Z“\"].*)?$")
POSSESSED = re.compile(rf"(.+)['’]s? (?:[\w-]+ ){{0,3}}({PAPER}|press (?:office|service)|website)$")
PRESS = ("press service", "press office")
READS = frozenset(["began", "begins", "read", "reads", "ran", "runs", "opened", "opens"])
SENT = words("letter email message note")
WROTE = words("wrote written writes")
READ_OUT = frozenset(["read", "reads", "said", "says", "ran", "runs"])
POSTED = frozenset(
    ["sent", "wrote", "written", "texted", "left", "scribbled", "pinned", "scrawled", "penned", "emailed"]
)
INSCRIBED = frozenset(
    ["note", "message", "letter", "postcard", "text", "card", "telegram", "email", "label", "notice"]
)
ARTICLES = frozenset(["a", "an", "the", "his", "her", "its", "their"])
GROUP_OF = {"its": "it", "their": "they"}
SPEAKS_FOR = r"\b(press service|press office|website|statement|answer|response|reply|explanation|verdict)\b"


def _noun_phrase(tokens, at):
    """ "a note from the last owners": from its article up to the next mark or verb; or None."""
    first = next((n for n in range(at - 1, max(-1, at - 4), -1) if tokens[n].lower in ARTICLES), None)
    stop = next(
        (n for n in range(at + 1, len(tokens)) if not tokens[n].is_word and tokens[n].text[0] not in "'’"),
        len(tokens),
    )
    verb = next((n for n in range(at + 1, stop) if is_finite(tokens, n)), stop)
    return (tokens[first].start, tokens[verb - 1].end) if first is not None else None


class Documents(Bodies):
    """A document speaks for whoever wrote or issued it; what nobody is named for speaks for itself."""

    def _document(self, draft, printed, head):
        """ "A statement from the firm", "the ministry's website": whose it is, else the document itself."""
        low = printed.lower()
        voice = re.search(SPEAKS_FOR, low)
        if low.startswith("the ") and (head if head in DOCUMENT_NOUNS else low[4:]) in self.documents:
            return self.documents[head if head in DOCUMENT_NOUNS else low[4:]]
        if low.startswith("the ") and head in SENT and (wrote := self._writer(draft, head)):
            return wrote
        owner = self._owner(printed, draft) if voice else self._issuer(draft, head)
        if not owner:
            return None
        reason = f"{owner.name} speaks through it."
        own = self.answer([owner], "name", reason, "document")
        self._keep(voice[1] if voice else head, own)
        return own

    def _writer(self, draft, head):
        """ "The head has written to parents. “We are shut,” the letter says.": whoever wrote it."""
        before = self.page.sentences[draft.sentence - 1] if draft.sentence else None
        to = before and any(a.lower in WROTE and b.lower == "to" for a, b in pairwise(before.tokens))
        who = self.subjects.get(before.index, ()) if to else ()
        if len(who) != 1 or before.index in self.unsure or draft.paragraph > before.paragraph + 1:
            return None
        reason = f"{who[0].name} wrote just before."
        self._keep(head, self.answer(who, "description", reason, "document"))
        return self.documents[head]

    def _keep(self, noun, answer):
        """The report is theirs from now on; what a press service issues is a statement and a document too."""
        nouns = (noun, "statement", "document", "message", "release") if noun in PRESS else (noun,)
        self.documents |= dict.fromkeys(nouns, answer)

    def _issuer(self, draft, head):
        """ "A Harbour Board memo dated May 3", "the firm's report": the body whose name stands before the paper."""
        for (_, stop), body in self.within(*draft.source) if head in DOCUMENT_NOUNS else ():
            after = self.page.tidy[stop : draft.source[1]].lower().removeprefix("'s").split()[:2]
            if body.kind == "organisation" and head in [word.rstrip(",") for word in after]:
                return body
        return None

    def _issued(self, draft, head):
        """ "according to a paper issued by the institute": it speaks for whoever issued it."""
        by = ISSUED.match(self.page.tidy, draft.source[1])
        found = self.within(by.end(), by.end() + 60)[:1] if by else ()
        found = [e for s, e in found if s[0] == by.end() and not STAFF.match(self.page.tidy, s[1])]
        if not found or found[0].medium:
            return None
        reason = f"The {head} is by {found[0].name}."
        self.documents[head] = self.answer(found, "name", reason, "document")
        return self.documents[head]

    def _own_document(self, draft, words):
        """ "Its report, Empty Plates, says": whoever "its" goes back to speaks through it."""
        found = OWNED.match(words)
        if not found:
            return self._possessed(draft, words)
        whose = found[1].lower()
        meant = self._pronoun(draft, whose) if whose in SINGULAR else self._group(draft, GROUP_OF[whose])
        if not meant.who or meant.who[0].kind == "unnamed":
            return None
        reason = f"{meant.who[0].name} speaks through it."
        self.documents[found[2]] = self.answer(meant.who, "pronoun", reason, "document")
        return self.documents[found[2]]

    def _possessed(self, draft, words):
        """ "The bureau's figures show": whoever owns them speaks through them; not "last year's report"."""
        found = POSSESSED.match(words)
        if not found:
            return None
        start = draft.source[0]
        span = (start, start + found.end(1))
        meant = self.refer(Draft("", "", [], draft.sentence, draft.paragraph, span))
        if not meant.who or meant.who[0].kind == "unnamed":
            return None
        reason = f"{meant.who[0].name} speaks through it."
        self.documents[found[2]] = self.answer(meant.who, meant.how, reason, "document")
        return self.documents[found[2]]

    def _is_letter(self, draft):
        """ "She got a letter, and it began: “Dear Anna”": what is printed in it is said by whoever wrote it."""
        cue = self.page.tidy[slice(*draft.cue[0])].lower() if draft.cue else ""
        before = self.page.tidy[self.page.sentences[draft.sentence].start : draft.source[0]].lower().split()
        return cue in READS and any(word.strip(",") in DOCUMENT_NOUNS for word in before)

    def _inscription(self, draft):
        """ "He had sent a note. “Stay out,” it read.": whoever sent it, else the note in the article's words."""
        if (
            not draft.cue
            or self.page.tidy[slice(*draft.cue[0])].lower() not in READ_OUT
            or not draft.sentence
        ):
            return None
        sentence = self.page.sentences[draft.sentence - 1]
        at = next((n for n, t in enumerate(sentence.tokens) if n and t.lower in INSCRIBED), 0)
        if not at:
            return None
        if not POSTED.isdisjoint(sentence.words):
            found = self._subject_of(sentence)
            sender = found.who or found.maybe
            named = self.within(self.page.paragraphs[draft.paragraph].start, sentence.end)
            near = found.how != "pronoun" or any(e in found.who for _, e in named)
            if len(found.who) == 1 and near and not found.basis.endswith("several"):
                return self.answer(sender, "pronoun", f"{sender[0].name} wrote what “it” says.", "document")
            return self.leave_open(sender, "pronoun", "It is not clear who wrote it.", "may have written it")
        span = _noun_phrase(sentence.tokens, at)
        who = [self.stranger(span, self.page.body[slice(*span)])] if span else []
        return self.answer(who, "pronoun", "The article gives no name.", "unnamed") if who else None

    def _owner(self, printed, draft):
        """ "the ministry's press service", "a statement from the firm" """
        found = [e for _, e in self.within(*draft.source)]
        if found:
            return found[0]
        head = printed.lower().split("'s")[0].removeprefix("the ").rstrip().rpartition(" ")[2]
        fit = [e for e in self.cast.entities if e.kind == "organisation" and head in e.name.lower().split()]
        return fit[0] if len(fit) == 1 else None
