from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from articles.recorded import Mismatch, apply_decisions


class Command(BaseCommand):
    help = "Apply recorded decisions to the article that they belong to; all of them, or none."

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="a JSON file such as fixtures/seed_decisions.json")

    def handle(self, *, file, **options):
        try:
            applied = apply_decisions(file)
        except Mismatch as mismatch:
            raise CommandError(f"Nothing was decided. {mismatch}") from mismatch
        if applied.accepted:
            self.stdout.write(f"{applied.article}: {applied.accepted} statements accepted as recorded.")
        else:
            self.stdout.write(f"{applied.article}: decisions already applied.")
