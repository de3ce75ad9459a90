"""Throw-away archives of the kind under test, real importers on them, and what an archive has in the end."""

import os
import random
import shutil
import subprocess
import sys
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from uuid import uuid4

import environ
import psycopg
from django.apps import apps
from django.db import connection, connections, models

from articles.models import Article, Revision, Source, Statement
from people.models import Organisation, Person

ROOT = Path(__file__).parents[2]

FIRST = ("Ida", "Ola", "Kim", "Nils", "Vera", "Tom")
LAST = ("Holm", "Berg", "Vik", "Lund", "Dahl")
JOBS = ("the harbour master", "a spokesman for the Sund Ferry Company", "the mayor of Sund", "an engineer")
SAYINGS = (
    "“The {n} ferries will sail at noon,” {who} said.",
    "{who} said that the {n} boats were late.",
    "“We lost {n} buoys,” {last} told Nordpress. “They were old.”",
    "{who} denied selling {n} anchors.",
    "According to {who}, {job}, the pier is {n} metres long.",
    "The Sund Port Authority said that {n} ships were expected.",
)


def write_articles(folder: Path, count: int) -> Path:
    """A folder of invented articles whose people speak in several of them; the same ones each time."""
    chance = random.Random(2003)
    folder.mkdir()
    for number in range(count):
        lines = [
            f"Ferry {number} to sail",
            "",
            f"SUND, May {number + 1}, 2022 (Nordpress) -- The pier is open.",
        ]
        for _ in range(16):
            last = chance.choice(LAST)
            said = {"who": f"{chance.choice(FIRST)} {last}", "last": last, "job": chance.choice(JOBS)}
            lines += ["", chance.choice(SAYINGS).format(n=chance.randint(2, 99), **said)]
        (folder / f"{number:02}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


class Server:
    """Makes archives by copying one that was migrated once."""

    def __init__(self, folder: Path):
        self.folder, self.names = folder, []
        self.template = self._address("template")
        if connection.vendor == "postgresql":
            self._sql(f"CREATE DATABASE {self._name('template')}")
        manage(self.template, "migrate", "--verbosity", "0")

    def new(self) -> str:
        """The address of a new, empty archive."""
        name = uuid4().hex
        if connection.vendor == "sqlite":
            shutil.copy(self._path("template"), self._path(name))
        else:
            self._sql(f"CREATE DATABASE {self._name(name)} TEMPLATE {self._name('template')}")
        return self._address(name)

    def close(self) -> None:
        for name in self.names:
            self._sql(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def _address(self, name: str) -> str:
        if connection.vendor == "sqlite":
            return f"sqlite:///{self._path(name)}"
        at = connection.settings_dict
        return f"postgres://{at['USER']}:{at['PASSWORD']}@{at['HOST']}:{at['PORT']}/{self._name(name)}"

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.sqlite3"

    def _name(self, name: str) -> str:
        return f"scratch_{os.getpid()}_{name}"

    def _sql(self, command: str) -> None:
        if command.startswith("CREATE"):
            self.names.append(command.split()[2])
        at = connection.settings_dict
        keys = {"host": "HOST", "port": "PORT", "user": "USER", "password": "PASSWORD"}
        where = {key: at[setting] or None for key, setting in keys.items()}
        with psycopg.connect(dbname="postgres", autocommit=True, **where) as server:
            server.execute(command)


def start(address: str, *args, environment=None, **options) -> subprocess.Popen:
    """A process of manage.py whose lines can be read as they are printed."""
    return subprocess.Popen(
        [sys.executable, "-u", "manage.py", *map(str, args)],
        cwd=ROOT,
        env={
            **os.environ,
            "DATABASE_URL": address,
            "DJANGO_SETTINGS_MODULE": "tests.articles.trouble_settings",
            **(environment or {}),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


def manage(address: str, *args, **options) -> tuple[str, str, int]:
    """What a process of manage.py printed on its two outputs, and its exit code."""
    process = start(address, *args, **options)
    out, err = process.communicate(timeout=120)
    return out, err, process.returncode


@contextmanager
def opened(address: str):
    """The name under which this process can read that archive."""
    name = uuid4().hex
    connections.databases[name] = {**connections.databases["default"], **environ.Env.db_url_config(address)}
    try:
        yield name
    finally:
        connections[name].close()
        del connections[name], connections.databases[name]


def content(address: str) -> list[dict]:
    """Every row of our tables in its order, without ids, times and hashes; what a row points to stands in it."""
    with opened(address) as using:
        archive = Archive(using)
        return [
            archive.described(row)
            for app in ("people", "articles")
            for model in apps.get_app_config(app).get_models()
            for row in model._default_manager.using(using).order_by("pk")
        ]


class Archive:
    """The rows of one archive, told without their numbers."""

    def __init__(self, using: str):
        self.using = using
        self.named = cache(self.named)

    def described(self, row: models.Model) -> dict:
        told = {"table": type(row).__name__}
        if isinstance(row, Revision):
            told["chained"] = is_chained(row)
        for field in row._meta.concrete_fields:
            value = getattr(row, field.attname)
            if field.remote_field and value:
                told[field.name] = self.named(field.related_model, value)
            elif not (field.primary_key or field.name == "hash" or isinstance(field, models.DateTimeField)):
                told[field.name] = self.plain(value)
        return told

    def named(self, model: type[models.Model], number: int) -> tuple:
        """What a foreign key points to."""
        row = model._default_manager.using(self.using).get(pk=number)
        if model is Article:
            return "article", *self.named(Revision, row.current_id)
        if model is Revision:
            return "revision", *self.named(Source, row.source_id)
        if model is Statement:
            places = tuple(row.passages.order_by("role", "order").values_list("role", "start", "end"))
            return "statement", *self.named(Article, row.article_id), row.text, places
        return model.__name__, row.sha256 if model is Source else row.name

    def plain(self, value):
        """A value; in JSON the number of a person or organisation becomes their name."""
        if isinstance(value, list):
            return [self.plain(one) for one in value]
        if isinstance(value, memoryview):
            return bytes(value)
        if not isinstance(value, dict):
            return value
        value = {key: self.plain(one) for key, one in value.items()}
        if value.get("id"):
            value["id"] = self.named(
                {"person": Person, "organisation": Organisation}[value["kind"]], value["id"]
            )
        return value


def is_chained(revision: Revision) -> bool:
    earlier = revision.article.revisions.filter(pk__lt=revision.pk).order_by("-pk").first()
    return revision.hash == revision.expected_hash(earlier.hash if earlier else "")
