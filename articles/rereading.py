"""Read the current text of an article again with the engine of today, and bring its undecided proposals up to date.

What an editor decided stands: statements with any Decision, confirmed mentions. Words that overlap a decided
statement, accepted, rejected or retracted, are not proposed again. A proposal that the engine still makes keeps its
row; the others go, and new ones come. Nobody's names are taken away: people whom only old proposals named stay.
"""

import json
from collections import defaultdict
from dataclasses import dataclass

from django.db import transaction

import extraction
from articles.importing import take_turn
from articles.models import Article, Attribution, Mention, Passage, Statement
from articles.naming import Names, known_names
from articles.proposing import Proposal, as_found, settle, words
from articles.rows import ROLES, each, names_in, spans_of, write_mentions, write_statements
from articles.states import CLOSED, Refused


@dataclass(frozen=True)
class Reread:
    """What became of one article: words of the statements, and names of those mentioned.

    `settled`: words that the engine finds and an editor has decided on already. `pending`: whether a newer text
    waits; its statements are found when it is applied.
    """

    article: Article
    removed: tuple[str, ...]
    added: tuple[str, ...]
    kept: int
    settled: tuple[str, ...]
    mentions_removed: tuple[str, ...]
    mentions_added: tuple[str, ...]
    pending: bool

    @property
    def changed(self) -> bool:
        return any((self.removed, self.added, self.mentions_removed, self.mentions_added))


def reread(pk: int, *, dry_run: bool = False) -> Reread:
    """Read one article again, in one transaction under the lock of the import; the same again changes nothing.

    The engine reads before the lock. Raises Refused where there is no such article, where it is put aside, or where
    its text changed meanwhile. With `dry_run` everything is taken back at the end.
    """
    before = _article(Article.objects.all(), pk)
    found = _found(before)
    with transaction.atomic():
        take_turn()
        article = _article(Article.objects.select_for_update(of=("self",)), pk)
        if article.current_id != before.current_id:
            raise Refused(f"The text of article {pk} changed while it was read. Run the command again.")
        names = _names(article, found)
        if names.save_new():
            # Whom the archive knows helps to read: only with everybody in it does the next reading find the same.
            found = _found(article)
            names = _names(article, found)
            names.save_new()
        change = _Change(article, found, names)
        change.write()
        done = change.told()
        transaction.set_rollback(dry_run)
    return done


def _article(rows, pk: int) -> Article:
    article = rows.filter(pk=pk).first()
    if article is None or article.current is None:
        raise Refused(f"There is no article {pk}.")
    if why := CLOSED.get(article.status):
        raise Refused(f"Article {pk} is {article.get_status_display()}, and is not read again. {why}")
    return article


def _text(article: Article) -> str:
    return f"{article.current.headline}\n{article.current.body}"


def _found(article: Article) -> extraction.Found:
    current = article.current
    return extraction.find_statements(
        current.body,
        headline=current.headline,
        date=article.printed_date,
        known=known_names(_text(article)),
    )


def _names(article: Article, found: extraction.Found) -> Names:
    return names_in(_text(article), found, article.publisher.name if article.publisher else "")


class _Change:
    """What has to go from one article and what has to come; `write` does it."""

    def __init__(self, article: Article, found: extraction.Found, names: Names):
        self.article = article
        proposals = [settle(statement, names) for statement in found.statements]
        self.spans = spans_of((m, names.settle(m.name, m.kind)) for m in found.mentions)
        self._compare_statements(proposals)
        self._compare_mentions()

    def _compare_statements(self, proposals: list[Proposal]) -> None:
        rows = list(self.article.statements.with_all().order_by("pk"))
        decided = set(self.article.statements.exclude(decisions=None).values_list("pk", flat=True))
        open_rows = defaultdict(list)
        for row in rows:
            if row.pk not in decided and row.status == Statement.Status.CANDIDATE:
                open_rows[_of_row(row)].append(row)
        taken = [_span(p) for row in rows if row.pk in decided for p in row.passages_of("content")]
        self.kept, self.added, self.settled = [], [], []
        for proposal in proposals:
            if same := open_rows[_of_proposal(proposal)]:
                self.kept.append(same.pop(0))
            elif _overlap(proposal.found.content, taken):
                self.settled.append(proposal)
            else:
                self.added.append(proposal)
        self.removed = [row for rows in open_rows.values() for row in rows]

    def _compare_mentions(self) -> None:
        mentions = self.article.current.mentions.select_related("person", "organisation")
        self.old = {m.pk: m.who for m in mentions if m.status == Mention.Status.PROPOSED}
        places = {m.pk: [tuple(span) for span in m.spans] for m in mentions}
        confirmed = {m.who for m in mentions if m.status == Mention.Status.CONFIRMED}
        self.new = {who: spans for who, spans in self.spans.items() if who not in confirmed}
        for pk, who in list(self.old.items()):
            if self.new.get(who) == places[pk]:
                del self.old[pk], self.new[who]

    def write(self) -> None:
        """Take out and put in; the version of the article moves where that changed anything."""
        gone = [row.pk for row in self.removed]
        Attribution.objects.filter(statement__in=gone).delete()
        Passage.objects.filter(statement__in=gone).delete()
        Statement.objects.filter(pk__in=gone).delete()
        Mention.objects.filter(pk__in=self.old).delete()
        same = [row.pk for row in self.kept]
        Statement.objects.filter(pk__in=same).update(engine_version=extraction.VERSION)
        write_statements(self.article, self.added)
        write_mentions(self.article, self.new)
        if self.removed or self.added or self.old or self.new:
            self.article.version += 1
            self.article.save(update_fields=["version"])

    def told(self) -> Reread:
        body = self.article.current.body
        return Reread(
            article=self.article,
            removed=tuple(row.text for row in self.removed),
            added=tuple(words(body, p.found.content) for p in self.added),
            kept=len(self.kept),
            settled=tuple(words(body, p.found.content) for p in self.settled),
            mentions_removed=tuple(who.name for who in self.old.values()),
            mentions_added=tuple(who.name for who in self.new),
            pending=self.article.revisions.pending().exists(),
        )


def _of_row(row: Statement) -> tuple:
    """What a candidate says, to be compared with `_of_proposal`; how its names were linked says nothing new."""
    passages = [(role, *_span(p)) for role in ROLES for p in row.passages_of(role)]
    whos = [[a.who for a in row.attributed(role)] for role in ("speaker", "relay")]
    said = row.kind, row.denies, row.speaker_state, row.confidence, row.rule, row.how
    return (*said, _printed(passages, whos, row.found))


def _of_proposal(proposal: Proposal) -> tuple:
    found = proposal.found
    passages = [(role, *span) for role in ROLES for span in getattr(found, role)]
    whos = [each(proposal.speakers), each(proposal.relays)]
    said = found.kind, found.denies, proposal.state, proposal.confidence, found.rule, found.how
    return (*said, _printed(passages, whos, as_found(proposal)))


def _printed(passages: list, whos: list, found: dict) -> str:
    ids = [[(who.spoken_kind, who.pk) for who in role] for role in whos]
    return json.dumps([passages, ids, {**found, "links": None}], sort_keys=True)


def _span(passage: Passage) -> tuple[int, int]:
    return passage.start, passage.end


def _overlap(spans, others) -> bool:
    return any(a < d and c < b for a, b in spans for c, d in others)
