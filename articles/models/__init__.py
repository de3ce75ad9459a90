"""The rows of the archive, one module a subject."""

from articles.models.article import Article, Release, Revision, Source
from articles.models.log import Decision
from articles.models.public import public_speakers
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
    "public_speakers",
]
