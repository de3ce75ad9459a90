"""The cast of the admin tests: who walks, and one article with everything that its pages can show."""

from dataclasses import dataclass

from django.test import Client
from django.urls import reverse

from articles.models import Article, Statement
from people.models import Organisation, Person
from tests.building import (
    make_article,
    make_editor,
    make_mention,
    make_organisation,
    make_person,
    make_statement,
)

BODY = (
    "Harbour news.\n“The ferry sails at noon,” Ida Holm told Radio Sund. Berg denied closing the pier.\n"
    "A clerk said the “old” pier stays."
)


@dataclass
class Cast:
    article: Article
    named: Statement
    open: Statement
    ida: Person
    radio: Organisation


def make_cast() -> Cast:
    radio, ida = make_organisation("Radio Sund"), make_person("Ida Holm")
    article = make_article("Ferry to sail", BODY, publisher=radio, printed_date="2024-05-06")
    named = make_statement(
        article,
        "The ferry sails at noon,",
        by=ida,
        via=radio,
        source="Ida Holm",
        cue="told",
        relay="Radio Sund",
    )
    undecided = make_statement(
        article, "closing the pier", source="Berg", cue="denied", kind="indirect", denies=True
    )
    make_mention(article, ida)
    return Cast(article, named, undecided, ida, radio)


def sign_in(group: str) -> Client:
    """A browser with a member of this group; anonymous where it is empty."""
    client = Client()
    if group:
        client.force_login(make_editor(group.lower(), group))
    return client


def page(row) -> str:
    return reverse(f"admin:{row._meta.app_label}_{row._meta.model_name}_change", args=[row.pk])


def act(row, slug: str) -> str:
    return reverse(f"admin:{row._meta.app_label}_{row._meta.model_name}_{slug}", args=[row.pk])


def messages(response) -> list[str]:
    return [str(message) for message in response.context["messages"]]
