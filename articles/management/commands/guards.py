"""manage.py guards: which guards of the database stand; with --install, make those that are missing."""

from django.core.management.base import BaseCommand, CommandError

from articles import guards


class Command(BaseCommand):
    help = "List the guards of the database; exit with 1 when one is missing."

    def add_arguments(self, parser):
        parser.add_argument("--install", action="store_true", help="Make the guards that are missing.")
        parser.add_argument("--database", default="default")

    def handle(self, *, install, database, **options):
        if install and guards.has_tables(database):
            guards.install(database)
        for name, stands in guards.standing(database).items():
            self.stdout.write(f"{'stands ' if stands else 'MISSING'} {name}")
        if fault := guards.fault(database):
            raise CommandError(fault)
