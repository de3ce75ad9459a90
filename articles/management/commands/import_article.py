import json
import re
import sys
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from articles import guards, reporting
from articles.importing import Contradiction, Given, import_article
from articles.models.article import PRINTED_DATE
from articles.reading import Unreadable, read, shown


class Command(BaseCommand):
    help = "Import news articles from plain text files: headline, blank line, body."

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        parser.add_argument("--publisher", default="", metavar="NAME", help="who published the article")
        parser.add_argument("--source-url", default="", metavar="URL", help="where it was published")
        parser.add_argument("--published", default="", metavar="DATE", help="YYYY, YYYY-MM or YYYY-MM-DD")
        parser.add_argument("--language", default="", metavar="CODE", help="a code such as en")
        parser.add_argument(
            "--dry-run", action="store_true", help="show what would be written; write nothing"
        )
        parser.add_argument("--json", action="store_true", help="one JSON object a line and file")

    def handle(self, *, files, publisher, source_url, published, language, dry_run, **options):
        if fault := guards.fault():
            raise CommandError(f"Nothing was imported: {fault}")
        if published and not re.match(PRINTED_DATE, published):
            raise CommandError(f"--published {published}: a date looks like 2022, 2022-05 or 2022-05-25.")
        given = Given(publisher, source_url, published, language)
        bad = 0
        for done, file in enumerate(files):
            try:
                bad += not self.import_file(file, given, dry_run, options["json"])
            except DatabaseError as error:
                message = f"The database failed at {shown(file)} ({error}); {done} files were done before it."
                raise CommandError(message, returncode=3) from error
        if bad:
            sys.exit(1)

    def import_file(self, file: Path, given: Given, dry_run: bool, as_json: bool) -> bool:
        """Import one file and tell what became of it; False where it could not be imported."""
        try:
            outcome = import_article(read(file, settings.NEWSROOM_MAX_ARTICLE_BYTES), given, dry_run=dry_run)
        except (Unreadable, Contradiction) as error:
            message = str(error) if isinstance(error, Unreadable) else f"{shown(file)}: {error}"
            self.stderr.write(message)
            if as_json:
                self.stdout.write(json.dumps(reporting.as_error(file, message), ensure_ascii=False))
            return False
        for warning in outcome.warnings:
            self.stderr.write(f"Warning: {warning}")
        if as_json:
            self.stdout.write(json.dumps(reporting.as_json(file, outcome), ensure_ascii=False))
        else:
            self.stdout.write(reporting.as_text(file, outcome))
        return True
