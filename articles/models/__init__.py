"""The rows of the archive, one module a subject."""

from articles.models.article import Article, Release, Revision, Source
from articles.models.counts import figures_of, most_quoted, printed_names, relays_of
from articles.models.log import Decision
from articles.models.public import (
    checked_statements,
    counted_speakers,
    days_beside,
    last_notice,
    latest_articles,
    latest_statements,
    noticed_articles,
    noticed_statements,
    public_articles,
    public_organisations,
    public_speakers,
)
from articles.models.statement import Attribution, Mention, Passage, Statement

__all__ = [
    "Article",
    "Attribution",
    "Decision",
    "Mention",
    "Passage",
    "Release",
    "Revision",
    "Source",
    "Statement",
    "checked_statements",
    "counted_speakers",
    "days_beside",
    "figures_of",
    "last_notice",
    "latest_articles",
    "latest_statements",
    "most_quoted",
    "noticed_articles",
    "noticed_statements",
    "printed_names",
    "public_articles",
    "public_organisations",
    "public_speakers",
    "relays_of",
]
