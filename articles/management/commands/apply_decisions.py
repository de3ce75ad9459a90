import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import Error

from articles import guards
from articles.recorded import Applied, Mismatch, apply_decisions


class Command(BaseCommand):
    help = "Apply recorded decisions, each file to the article that it belongs to; all of a file, or nothing."

    def add_arguments(self, parser):
        parser.add_argument(
            "files",
            nargs="+",
            type=Path,
            metavar="FILE",
            help="a JSON file such as fixtures/seed_decisions.json",
        )

    def handle(self, *, files, **options):
        if fault := guards.fault():
            raise CommandError(f"Nothing was decided. {fault}", returncode=3)
        bad = 0
        for file in files:
            try:
                self.stdout.write(told(apply_decisions(file)))
            except Mismatch as mismatch:
                bad += 1
                self.stderr.write(f"Nothing was decided. {mismatch}")
            except Error as error:
                raise CommandError(f"The database failed at {file} ({error}).", returncode=3) from error
        if bad:
            sys.exit(1)


def told(applied: Applied) -> str:
    if applied.again:
        return f"{applied.article}: decisions already applied."
    if not (applied.accepted or applied.rejected):
        return f"{applied.article}: nothing was decided."
    counts = [f"{applied.accepted} statements accepted"]
    counts += [f"{applied.rejected} rejected"] if applied.rejected else []
    counts += [f"{applied.missing} not found"] if applied.missing else []
    return f"{applied.article}: {', '.join(counts)}, as recorded."
