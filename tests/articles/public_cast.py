"""Public articles for the tests of pages, and their pages as text."""

import re

from people.models import Person
from tests.building import accept_all, make_article, make_editor, make_mention, make_statement, publish


def make_public(
    *people: Person, statements: int = 1, publisher=None, via=None, headline="Ferry to sail", **fields
):
    """A public article in which each of `people` says `statements` things, `via` somebody or directly."""
    lines = [
        f"“Number {n} sails, {who.name},” {who.name} told {via.name if via else 'us'}."
        for who in people
        for n in range(statements)
    ]
    article = make_article(headline, "\n\n".join(lines) or "Nobody spoke.", publisher=publisher, **fields)
    for who in people:
        for n in range(statements):
            make_statement(
                article,
                f"Number {n} sails, {who.name},",
                by=who,
                source=who.name,
                cue="told",
                via=via,
                relay=via.name if via else "",
            )
        make_mention(article, who, confirmed=True)
    editor = make_editor(f"editor{article.pk}")
    accept_all(article, editor)
    article.refresh_from_db()
    return publish(article, editor)


def page(client, address) -> str:
    """The page without the line breaks and indents of its templates."""
    return re.sub(r"\n\s*", "", client.get(address).content.decode())
