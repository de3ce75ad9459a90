"""The admin of the archive. Importing a room registers its pages."""

from articles.admin import article, editors, log, printed, speakers, statement

__all__ = ["article", "editors", "log", "printed", "speakers", "statement"]
