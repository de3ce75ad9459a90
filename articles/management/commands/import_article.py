import json
import sys
import time
from collections import Counter
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DataError, Error, IntegrityError
from tqdm import tqdm

from articles import guards, reporting
from articles.folders import STDIN, gather
from articles.given import Contradiction, Given
from articles.importing import ALREADY, IMPORTED, WOULD_BE_IMPORTED, import_article
from articles.reading import PlainArticle, Unreadable, read, read_stream, shown

MANY = 10  # files; more of them get a summary, and a progress bar on a terminal
STANDARD_INPUT = "standard input"


class Command(BaseCommand):
    help = "Import news articles from plain text files: headline, blank line, body."

    def add_arguments(self, parser):
        parser.add_argument(
            "paths", nargs="+", metavar="PATH", help="a file, a folder, or - (standard input)"
        )
        parser.add_argument(
            "--article", type=int, metavar="ID", help="the article of which this is a new text"
        )
        parser.add_argument("--publisher", default="", metavar="NAME", help="who published the article")
        parser.add_argument("--source-url", default="", metavar="URL", help="where it was published")
        parser.add_argument("--published", default="", metavar="DATE", help="YYYY, YYYY-MM or YYYY-MM-DD")
        parser.add_argument("--language", default="", metavar="CODE", help="a code such as en")
        parser.add_argument(
            "--dry-run", action="store_true", help="show what would be written; write nothing"
        )
        parser.add_argument("--json", action="store_true", help="one JSON object a line and file")

    def handle(self, *, paths, article, publisher, source_url, published, language, **options):
        given = Given(" ".join(publisher.split()), source_url, published, language, article)
        self.options, self.became = options, Counter()
        if fault := given.fault():
            raise CommandError(fault)
        gathered = gather(paths)
        files, started = gathered.files, time.monotonic()
        if len(files) > 1 and (article is not None or source_url):
            option = "--source-url" if source_url else "--article"
            raise CommandError(f"{option} is about one article, but {len(files)} files are given. Give one.")
        if files:
            self.import_files(files, given)
        for folder, message in gathered.faults:
            self.tell_error(Path(folder), message)
        if len(files) > MANY or gathered.passed_over:
            seconds = time.monotonic() - started
            # In no style, where that of errors would be red.
            self.stderr.write(reporting.summary(self.became, gathered.passed_over, seconds), str)
        if self.became["failed"]:
            sys.exit(1)

    def import_files(self, files: list[str], given: Given) -> None:
        """Import one after the other; a database that fails, or Ctrl-C, ends it with how far it came."""
        # With None, tqdm draws its bar only where the error output is a terminal.
        bar = tqdm(files, unit=" files", disable=None if len(files) > MANY else True)
        try:
            if fault := guards.fault():
                raise CommandError(f"Nothing was imported: {fault}", returncode=3)
            with bar:
                # Good news are left out where they would push the bar up the same terminal.
                self.brief = not bar.disable and self.stdout.isatty()
                for file in bar:
                    self.import_file(file, given)
        except Error as error:
            message = f"The database failed at {self.how_far(files)} ({' '.join(str(error).split())})."
            raise CommandError(message, returncode=3) from error
        except KeyboardInterrupt as interrupt:
            raise CommandError(f"Stopped at {self.how_far(files)}.", returncode=130) from interrupt

    def how_far(self, files: list[str]) -> str:
        done = self.became.total()
        return f"file {done + 1} of {len(files)}, {shown(self.label(files[done]))}; {done} were done"

    def label(self, path: str) -> Path:
        return Path(STANDARD_INPUT if path == STDIN else path)

    def import_file(self, path: str, given: Given) -> None:
        """Import one file and tell what became of it."""
        file = self.label(path)
        try:
            outcome = import_article(self.read(path), given, dry_run=self.options["dry_run"])
        except Unreadable as error:
            return self.tell_error(file, str(error))
        except Contradiction as error:
            return self.tell_error(file, f"{shown(file)}: {error}")
        except (IntegrityError, DataError) as error:
            return self.tell_error(file, f"{shown(file)}: the database refused it ({error}).")
        self.became[outcome.status] += 1
        for warning in outcome.warnings:
            self.say(self.stderr, f"{shown(file)}: Warning: {warning}")
        if self.options["json"]:
            self.say(self.stdout, json.dumps(reporting.as_json(file, outcome)))
        elif not self.brief:
            self.say(self.stdout, reporting.as_text(file, outcome))
        elif outcome.status not in (IMPORTED, WOULD_BE_IMPORTED, ALREADY):
            self.say(self.stdout, reporting.as_line(file, outcome))
        return None

    def read(self, path: str) -> PlainArticle:
        limit = settings.NEWSROOM_MAX_ARTICLE_BYTES
        if path == STDIN:
            return read_stream(getattr(sys.stdin, "buffer", None), STANDARD_INPUT, limit)
        return read(Path(path), limit)

    def tell_error(self, file: Path, message: str) -> None:
        self.became["failed"] += 1
        self.say(self.stderr, message)
        if self.options["json"]:
            self.say(self.stdout, json.dumps(reporting.as_error(file, message)))

    def say(self, stream, text: str) -> None:
        """A line of its own, above the bar where there is one."""
        with tqdm.external_write_mode():
            stream.write(text)
