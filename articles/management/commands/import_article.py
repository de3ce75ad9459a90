import json
import sys
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DataError, Error, IntegrityError

from articles import guards, reporting
from articles.given import Contradiction, Given
from articles.importing import import_article
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
        given = Given(" ".join(publisher.split()), source_url, published, language)
        if fault := given.fault():
            raise CommandError(fault)
        done = bad = 0
        try:
            if fault := guards.fault():
                raise CommandError(f"Nothing was imported: {fault}", returncode=3)
            for file in files:
                bad += not self.import_file(file, given, dry_run, options["json"])
                done += 1
        except Error as error:
            message = (
                f"The database failed at {shown(files[done])} ({error}); {done} files were done before it."
            )
            raise CommandError(message, returncode=3) from error
        if bad:
            sys.exit(1)

    def import_file(self, file: Path, given: Given, dry_run: bool, as_json: bool) -> bool:
        """Import one file and tell what became of it; False where it could not be imported."""
        try:
            outcome = import_article(read(file, settings.NEWSROOM_MAX_ARTICLE_BYTES), given, dry_run=dry_run)
        except Unreadable as error:
            return self.tell_error(file, str(error), as_json)
        except Contradiction as error:
            return self.tell_error(file, f"{shown(file)}: {error}", as_json)
        except (IntegrityError, DataError) as error:
            return self.tell_error(file, f"{shown(file)}: the database refused it ({error}).", as_json)
        for warning in outcome.warnings:
            self.stderr.write(f"{shown(file)}: Warning: {warning}")
        told = json.dumps(reporting.as_json(file, outcome)) if as_json else reporting.as_text(file, outcome)
        self.stdout.write(told)
        return True

    def tell_error(self, file: Path, message: str, as_json: bool) -> bool:
        self.stderr.write(message)
        if as_json:
            self.stdout.write(json.dumps(reporting.as_error(file, message)))
        return False
