"""The life of the guards: told apart when altered, dropped and made again around migrations, kept by web and import.

Migrations run in processes of their own, on a throw-away database of the kind under test.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from articles import guards

ROOT = Path(__file__).parents[2]
on_sqlite = pytest.mark.skipif(connection.vendor != "sqlite", reason="about SQLite")
on_postgresql = pytest.mark.skipif(connection.vendor != "postgresql", reason="about PostgreSQL")

MIGRATION = """
from django.db import migrations, models

def stop(apps, schema_editor):
    {stop}

class Migration(migrations.Migration):
    dependencies = [("articles", "0001_initial")]
    operations = [
        migrations.AlterField("passage", "text", models.CharField(max_length=5000)),
        migrations.AlterField("decision", "reason", models.CharField(max_length=5000, blank=True)),
        migrations.RunPython(stop, stop),
    ]
"""


def run(sql):
    with connection.cursor() as cursor:
        cursor.execute(sql)


@pytest.mark.django_db
def test_every_expected_guard_stands():
    assert guards.fault() == ""
    assert len(guards.standing()) == {"sqlite": 27, "postgresql": 31}[connection.vendor]


@on_sqlite
@pytest.mark.django_db
def test_a_trigger_of_the_same_name_that_lets_everything_pass_is_found():
    name = "guard_articles_source_stands_update"
    run(f"DROP TRIGGER {name}")
    run(f"CREATE TRIGGER {name} BEFORE UPDATE ON articles_source BEGIN SELECT 1; END")
    assert name in guards.fault()


@on_sqlite
@pytest.mark.django_db
def test_a_connection_on_which_replace_would_pass_is_found():
    run("PRAGMA recursive_triggers = OFF")
    try:
        assert "recursive_triggers off" in guards.fault()
    finally:
        run("PRAGMA recursive_triggers = ON")


@on_postgresql
@pytest.mark.django_db
@pytest.mark.parametrize(
    "alter",
    [
        "ALTER TABLE articles_source DISABLE TRIGGER guard_articles_source_stands",
        "CREATE OR REPLACE FUNCTION guard_articles_source_stands() RETURNS trigger LANGUAGE plpgsql "
        "AS 'BEGIN RETURN NEW; END'",
        "CREATE OR REPLACE TRIGGER guard_articles_source_stands BEFORE DELETE ON articles_source "
        "FOR EACH ROW EXECUTE FUNCTION guard_articles_source_stands()",
    ],
    ids=["disabled", "hollow", "narrowed"],
)
def test_an_altered_guard_is_found_and_mended(alter):
    run(alter)
    assert "altered: guard_articles_source_stands." in guards.fault()
    guards.install()
    assert guards.fault() == ""


@pytest.mark.django_db
def test_the_command_lists_the_guards_and_fails_while_one_is_missing(capsys):
    guards.drop()
    with pytest.raises(CommandError, match="guards --install"):
        call_command("guards")
    assert "MISSING guard_articles_source_stands" in capsys.readouterr().out
    call_command("guards", "--install")
    assert "MISSING" not in capsys.readouterr().out
    assert guards.fault() == ""


@pytest.fixture
def database(tmp_path):
    """The address of an empty database of the kind under test."""
    if connection.vendor == "sqlite":
        yield f"sqlite:///{tmp_path / 'archive.sqlite3'}"
        return
    at, name = connection.settings_dict, f"guards_{uuid4().hex}"
    keys = {"host": "HOST", "port": "PORT", "user": "USER", "password": "PASSWORD"}
    where = {key: at[setting] or None for key, setting in keys.items()}
    with psycopg.connect(dbname="postgres", autocommit=True, **where) as server:
        server.execute(f"CREATE DATABASE {name}")
        yield f"postgres://{at['USER']}:{at['PASSWORD']}@{at['HOST']}:{at['PORT']}/{name}"
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def archive(database, tmp_path):
    """A function that runs Python in a project whose next migration rebuilds guarded tables, or raises in it."""
    later = tmp_path / "later"
    later.mkdir()
    for name in ("__init__.py", "0001_initial.py"):
        shutil.copy(ROOT / "articles" / "migrations" / name, later)
    settings = 'from tests.settings import *\nMIGRATION_MODULES = {"articles": "later"}\n'
    (tmp_path / "later_settings.py").write_text(settings)
    environment = {
        **os.environ,
        "DATABASE_URL": database,
        "DJANGO_SETTINGS_MODULE": "later_settings",
        "PYTHONPATH": f"{tmp_path}:{ROOT}",
    }

    def python(*args):
        return subprocess.run(
            [sys.executable, *args], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120
        )

    def write_next(stop):
        (later / "0002_next.py").write_text(MIGRATION.format(stop=stop))

    python.write_next = write_next
    return python


def test_before_the_first_migration_web_and_import_say_so(archive):
    web, imported = archive("-c", "import newsroom.wsgi"), archive("manage.py", "import_article", "README.md")
    assert (web.returncode, imported.returncode) == (1, 3)
    said = "The database has no tables yet. Run manage.py migrate."
    assert f"The web server does not start: {said}" in web.stderr
    assert f"Nothing was imported: {said}" in imported.stderr


def test_a_migration_that_rebuilds_guarded_tables_ends_with_the_guards_standing(archive):
    assert archive("manage.py", "migrate").returncode == 0
    assert archive("manage.py", "import_article", "fixtures/seed.txt").returncode == 0
    archive.write_next("pass")
    migrated = archive("manage.py", "migrate")
    assert (migrated.returncode, migrated.stderr) == (0, "")
    assert "Applying articles.0002_next... OK" in migrated.stdout
    assert archive("manage.py", "guards").returncode == 0
    forging = archive(
        "-c",
        "import django; django.setup(); from articles.models import Passage as P, Statement as S\n"
        "print(S.objects.count())\n"
        "from django.db import IntegrityError\n"
        "try: P.objects.update(text='forged')\n"
        "except IntegrityError as error: print(str(error).splitlines()[0])",
    )
    assert forging.stdout == "10\nThe words of a passage are not printed at this place.\n"


@pytest.fixture
def half_way(archive):
    """An archive whose last migration stopped in the middle."""
    assert archive("manage.py", "migrate").returncode == 0
    archive.write_next("raise RuntimeError('half-way')")
    assert "RuntimeError: half-way" in archive("manage.py", "migrate").stderr
    return archive


@on_postgresql
def test_a_migration_that_stops_half_way_leaves_postgresql_guarded(half_way):
    assert half_way("manage.py", "guards").returncode == 0
    assert half_way("-c", "import newsroom.wsgi").returncode == 0


@on_sqlite
def test_a_migration_that_stops_half_way_leaves_web_and_import_shut_and_both_say_why(half_way):
    web = half_way("-c", "import newsroom.wsgi")
    imported = half_way("manage.py", "import_article", "fixtures/seed.txt")
    assert (web.returncode, imported.returncode) == (1, 3)
    for told, start in ((web, "The web server does not start: "), (imported, "Nothing was imported: ")):
        assert f"{start}Guards of the database are missing or altered: " in told.stderr
        assert "guard_articles_source_stands_update" in told.stderr
        assert "manage.py guards --install" in told.stderr


@on_sqlite
@pytest.mark.parametrize("mend", ["install", "migrate"])
def test_both_open_again_once_the_guards_are_back(half_way, mend):
    half_way.write_next("pass")
    command = ["guards", "--install"] if mend == "install" else ["migrate"]
    assert half_way("manage.py", *command).returncode == 0
    assert half_way("-c", "import newsroom.wsgi").returncode == 0
    assert half_way("manage.py", "import_article", "fixtures/seed.txt").returncode == 0
