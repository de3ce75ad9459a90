"""How a statement is put before readers: never without its cue, a denial never without "denies".

Everything is read from rows that are already loaded (`with_all()`); nothing here makes a query.
"""

from functools import cached_property

from articles.models import Article, Attribution, Passage, Statement
from people.models import Organisation, Person


class Wording:
    """One public statement; `number` counts in its article, `subject` is whose page it stands on."""

    def __init__(self, statement: Statement, number: int = 0, subject: Person | Organisation | None = None):
        self.statement, self.number, self.subject = statement, number, subject

    @cached_property
    def passages(self) -> dict[str, list[Passage]]:
        return {role: self.statement.passages_of(role) for role in Passage.Role.values}

    def _printed(self, role: str) -> str:
        return " … ".join(passage.text for passage in self.passages[role])

    @cached_property
    def source(self) -> str:
        """The words of the article for who speaks."""
        return self._printed("source")

    @cached_property
    def cue(self) -> str:
        return self._printed("cue")

    @cached_property
    def relay(self) -> str:
        """The words of the article for who passed it on."""
        return self._printed("relay")

    @cached_property
    def printed(self) -> str:
        """Source and cue in their printed order, with an ellipsis where other words stand between them."""
        pieces = sorted([*self.passages["source"], *self.passages["cue"]], key=lambda p: p.start)
        text = ""
        for before, piece in zip([None, *pieces], pieces, strict=False):
            text += ("" if not before else " " if piece.start <= before.end + 1 else " … ") + piece.text
        return text

    @property
    def is_direct(self) -> bool:
        return self.statement.kind == Statement.Kind.DIRECT

    @cached_property
    def parts(self) -> list[str]:
        """The parts of the words as printed; only direct ones get quotation marks of ours."""
        texts = [passage.text for passage in self.passages["content"]]
        return [f"“{text}”" for text in texts] if self.is_direct else texts

    @property
    def words(self) -> str:
        return " … ".join(self.parts)

    def _named(self, role: str) -> list[Person | Organisation]:
        return [a.who for a in self.statement.attributed(role) if a.who.has_page]

    @cached_property
    def speakers(self) -> list[Person | Organisation]:
        """The speakers whom readers may know; whoever has no page keeps the printed words (`source`)."""
        return self._named(Attribution.Role.SPEAKER)

    @cached_property
    def relays(self) -> list[Person | Organisation]:
        return self._named(Attribution.Role.RELAY)

    @property
    def relays_named(self) -> str:
        """All who passed it on; the printed words where none of them has a page."""
        return joined(self.relays) or self.relay

    @property
    def is_unnamed(self) -> bool:
        """The article gives a description only: a fact."""
        return self.statement.speaker_state == Statement.SpeakerState.UNNAMED

    @property
    def is_unresolved(self) -> bool:
        """It cannot be settled who is meant: our doubt."""
        return self.statement.speaker_state == Statement.SpeakerState.UNRESOLVED

    @property
    def who(self) -> str:
        """Who speaks, in plain text."""
        if self.is_unnamed:
            return f"Not named in the article: “{self.source}”" if self.source else "Not named in the article"
        if self.is_unresolved:
            return f"Not settled: printed “{self.source}”" if self.source else "Not settled"
        return joined(self.speakers) or (f"“{self.source}”" if self.source else "No name shown")

    @property
    def printed_source(self) -> str:
        """The printed words for the speaker where `who` does not say them already."""
        if self.is_unnamed or self.is_unresolved or not self.speakers:
            return ""
        return self.source if self.source != joined(self.speakers) else ""

    @property
    def shows_cue(self) -> bool:
        """Direct words that somebody relayed name the relay instead, but not on the relay's own page."""
        return bool(self.cue) and not (self.is_direct and self.relays and self.subject not in self.relays)

    @property
    def quotes_cue(self) -> bool:
        """A cue that does not read on from the name stands in quotation marks."""
        return bool(self.statement.denies or self.relays)

    @property
    def kind(self) -> str:
        """`Direct`, `Indirect denial` …"""
        label = self.statement.get_kind_display().capitalize()
        return f"{label} denial" if self.statement.denies else label

    @property
    def line(self) -> str:
        """The statement in one line of plain text, with its cue."""
        return self._line(self.words)

    @property
    def title(self) -> str:
        """Who and which words, short enough for a title; the cue is never what is left out."""
        bare = self.is_direct and not self.statement.denies
        return f"{self.who}{': ' if bare else ', '}{self._line(shortened(self.words))}"

    def _line(self, words: str) -> str:
        lead = "" if self.is_direct or not self.printed else f"in print “{self.printed}”"
        if self.statement.denies:
            return f"{lead}; denies: {words}" if lead else f"denies: {words}"
        return f"{lead}: {words}" if lead else words


def joined(whos: list[Person | Organisation]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    names = [who.name for who in whos]
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def shortened(words: str, longest: int = 90) -> str:
    """Cut at a word, with an ellipsis inside the closing quotation mark."""
    words = " ".join(words.split())
    if len(words) <= longest:
        return words
    return words[:longest].rpartition(" ")[0] + " …" + ("”" if words.endswith("”") else "")


def wordings(article: Article) -> list[Wording]:
    """The public statements of an article, numbered in the order of their first words."""
    found = Statement.objects.public().filter(article=article).with_all().select_related(None)
    for statement in found:
        statement.article = article
    ordered = sorted(found, key=lambda s: (min((p.start for p in s.passages_of("content")), default=0), s.pk))
    return [Wording(statement, number) for number, statement in enumerate(ordered, 1)]
