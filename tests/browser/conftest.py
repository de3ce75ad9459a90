"""Chromium, the system's own, against a live server."""

import os

import pytest
from django.core.management import call_command

from articles.models import Article
from tests.building import (
    accept_all,
    make_article,
    make_editor,
    make_organisation,
    make_person,
    make_statement,
    publish,
)

# Playwright keeps a loop running in this thread; Django would take every query in it for an accident.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@pytest.fixture(scope="session")
def browser_type_launch_args():
    return {"executable_path": "/usr/bin/chromium", "args": FLAGS}


@pytest.fixture
def chief(transactional_db):
    return make_editor("vera")


@pytest.fixture
def archive(chief):
    """The seed as published, and an invented article with every other kind of mark and doubt."""
    call_command("import_article", "fixtures/seed.txt")
    call_command("apply_decisions", "fixtures/seed_decisions.json")
    publish(ferry(chief), chief)
    return Article.objects.public()


def ferry(editor):
    article = make_article(
        "Ferry to sail",
        "Ida Holm, mayor of Calderbrook, called the timetable “a promise, not a plan”.\n\n"
        "The harbour company denied cutting crews. “We sail,” it said, “whatever the weather.”\n\n"
        "A deckhand told Radio Harbour that the pumps were old.",
        publisher=make_organisation("Harbour Gazette"),
        printed_date="2024-02-03",
        place="Calderbrook",
    )
    holm, radio = make_person("Ida Holm"), make_organisation("Radio Harbour")
    company = make_organisation("The harbour company")
    make_statement(
        article,
        "the timetable “a promise, not a plan”",
        by=holm,
        source="Ida Holm",
        cue="called",
        kind="mixed",
    )
    make_statement(
        article,
        "cutting crews",
        by=company,
        source="The harbour company",
        cue="denied",
        kind="indirect",
        denies=True,
    )
    make_statement(article, ["We sail,", "whatever the weather."], by=company, source="it", cue="said")
    make_statement(
        article,
        "the pumps were old",
        via=radio,
        source="A deckhand",
        cue="told",
        relay="Radio Harbour",
        kind="indirect",
        state="unnamed",
    )
    accept_all(article, editor)
    return article
