import json
import sys
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import Error

import extraction
from articles import guards
from articles.naming import known_names
from articles.reading import Unreadable, read, shown
from articles.rereading import Reread, reread
from articles.states import Refused
from extraction import marked


class Command(BaseCommand):
    help = "Show an article with the statements that the engine finds in it, or read imported articles again."

    def add_arguments(self, parser):
        parser.add_argument("file", nargs="?", metavar="TEXTFILE", help="headline, blank line, body")
        parser.add_argument(
            "--json", action="store_true", help="one JSON object, like that of import_article"
        )
        parser.add_argument(
            "--again",
            nargs="+",
            type=int,
            metavar="ARTICLE",
            help="replace the proposals for these articles (their numbers) on which no editor has decided",
        )
        parser.add_argument("--dry-run", action="store_true", help="with --again: write nothing")

    def handle(self, *, file, again, dry_run, **options):
        if bool(file) == bool(again):
            raise CommandError("Give one text file to show, or --again with the numbers of articles.")
        if (dry_run and not again) or (options["json"] and again):
            raise CommandError("--dry-run goes with --again, --json with a text file.")
        if fault := guards.fault():
            raise CommandError(f"Nothing was read. {fault}", returncode=3)
        try:
            if file:
                self.show(Path(file), options["json"])
            else:
                self.read_again(again, dry_run)
        except Error as error:
            raise CommandError(
                f"The database failed ({' '.join(str(error).split())}).", returncode=3
            ) from error

    def show(self, path: Path, as_json: bool) -> None:
        """Show one file as the import would read it, with the names that the archive knows."""
        try:
            plain = read(path, settings.NEWSROOM_MAX_ARTICLE_BYTES)
        except Unreadable as error:
            raise CommandError(str(error)) from error
        article = plain.article
        known = known_names(f"{article.headline}\n{article.body}")
        found = extraction.find_statements(
            article.body, headline=article.headline, date=article.date, known=known
        )
        for warning in plain.warnings:
            self.stderr.write(f"{shown(path)}: Warning: {warning}")
        if as_json:
            self.stdout.write(json.dumps(marked.as_data(shown(path), article, found)))
        else:
            self.stdout.write(marked.as_text(article, found, colour=self.stdout.isatty()))

    def read_again(self, articles: list[int], dry_run: bool) -> None:
        failed = False
        for pk in articles:
            try:
                self.stdout.write("\n".join(told(reread(pk, dry_run=dry_run), dry_run)))
            except Refused as refusal:
                failed = True
                self.stderr.write(str(refusal))
        if failed:
            sys.exit(1)


def told(done: Reread, dry_run: bool):
    """What became of one article, in lines."""
    counts = f"{len(done.removed)} removed, {len(done.added)} added, {done.kept} kept"
    would = "would be " if dry_run else ""
    yield shown(f"article {done.article.pk}, {done.article}: {would}{counts}, by engine {extraction.VERSION}")
    yield from (shown(f"  removed  {words}") for words in done.removed)
    yield from (shown(f"  added    {words}") for words in done.added)
    yield from (shown(f"  decided  {words}: not proposed again") for words in done.settled)
    yield from (shown(f"  mention removed  {name}") for name in done.mentions_removed)
    yield from (shown(f"  mention added    {name}") for name in done.mentions_added)
    if done.pending:
        yield "  A newer text waits for an editor; its statements are found when it is applied."
