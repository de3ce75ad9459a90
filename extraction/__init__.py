"""Newsroom's engine: the text of an article in, its attributed statements out."""

from .dateline import Article, ArticleError, Dateline, read_article
from .found import Candidate, Found, FoundStatement, Known, Mention, Speaker
from .statements import find_statements

VERSION = "3"

__all__ = [
    "VERSION",
    "Article",
    "ArticleError",
    "Candidate",
    "Dateline",
    "Found",
    "FoundStatement",
    "Known",
    "Mention",
    "Speaker",
    "find_statements",
    "read_article",
]
