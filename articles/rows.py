"""From what the engine found to rows of one article: statements with their passages and attributions, and mentions."""

from collections.abc import Iterable

import extraction
from articles.models import Article, Attribution, Mention, Passage, Statement
from articles.naming import Names, Settled
from articles.proposing import Proposal, as_found, words
from people.models import Speaker

ROLES = ("content", "source", "cue", "relay")


def names_in(text: str, found: extraction.Found, publisher: str = "") -> Names:
    """Everybody whom a text names, looked up together; a medium that reports, and a publisher, is no surname."""
    relays = [s for f in found.statements for s in f.reported_by]
    speakers = [s for f in found.statements for s in f.speakers]
    printed = [(one.name, one.kind) for one in (*found.mentions, *speakers, *relays) if one.kind != "unnamed"]
    organisations = [s.name for s in relays if s.kind == "organisation"]
    if publisher:
        printed.append((publisher, "organisation"))
        organisations.append(publisher)
    return Names(printed, organisations, text)


def write_statements(article: Article, proposals: Iterable[Proposal]) -> None:
    """Each proposal as a candidate in the current text."""
    proposals = list(proposals)
    statements = Statement.objects.bulk_create(_statement(article, proposal) for proposal in proposals)
    pairs = list(zip(statements, proposals, strict=True))
    Passage.objects.bulk_create(p for s, proposal in pairs for p in _passages(article, s, proposal.found))
    Attribution.objects.bulk_create(
        Attribution(statement=statement, role=role, order=order, **{who.spoken_kind: who})
        for statement, proposal in pairs
        for role, whos in (("speaker", proposal.speakers), ("relay", proposal.relays))
        for order, who in enumerate(each(whos), 1)
    )


def write_mentions(article: Article, spans: dict[Speaker, list[tuple[int, int]]]) -> None:
    """Everybody with the places where the current text names them, as proposed mentions."""
    Mention.objects.bulk_create(
        Mention(revision=article.current, spans=places, **{who.spoken_kind: who})
        for who, places in spans.items()
    )


def each(settled: Iterable[Settled]) -> list[Speaker]:
    """Who these names are, each once, in their order."""
    return list(dict.fromkeys(s.who for s in settled))


def spans_of(mentions: Iterable[tuple[extraction.Mention, Settled]]) -> dict[Speaker, list[tuple[int, int]]]:
    """Where each is named, under whatever name; a name that stayed open is no mention of anybody yet."""
    spans = {}
    for mention, settled in mentions:
        if settled.who:
            spans.setdefault(settled.who, set()).update(mention.spans)
    return {who: sorted(places) for who, places in spans.items()}


def _statement(article: Article, proposal: Proposal) -> Statement:
    found = proposal.found
    return Statement(
        article=article,
        kind=found.kind,
        denies=found.denies,
        speaker_state=proposal.state,
        confidence=proposal.confidence,
        rule=found.rule,
        how=found.how,
        engine_version=extraction.VERSION,
        found=as_found(proposal),
        text=words(article.current.body, found.content),
    )


def _passages(article: Article, statement: Statement, found: extraction.FoundStatement) -> list[Passage]:
    body = article.current.body
    return [
        Passage(
            statement=statement,
            revision=article.current,
            role=role,
            order=order,
            start=start,
            end=end,
            text=body[start:end],
        )
        for role in ROLES
        for order, (start, end) in enumerate(getattr(found, role), 1)
    ]
