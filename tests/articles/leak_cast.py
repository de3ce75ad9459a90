"""Everything that readers must not see, each with a word of its own, beside one article that they may see.

The public article shows the sentences of its accepted statements only, so that the sentences of all other
statements count as hidden, too.
"""

from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from articles import curating, publishing, registering
from articles.models import Article, Statement
from people.models import Organisation, Person
from tests.building import (
    accept_all,
    make_article,
    make_editor,
    make_mention,
    make_organisation,
    make_person,
    make_revision,
    make_statement,
    publish,
)

PUBLIC_BODY = (
    "Ida Holm said that the ferry would sail at noon.\n\n"
    "Nils Berg denied taking peppercorns.\n\n"
    "Mrs Holm accused Berg of stealing marzipan.\n\n"
    "“A candidate spoke of juniper,” said Olga Candlewick.\n\n"
    "“An open one spoke of nutmeg,” said Openshaw.\n\n"
    "“A rejected one spoke of saffron,” said Ida Holm.\n\n"
    "“The tide was late,” said the harbour master.\n\n"
    "“A retracted one spoke of lavender,” said Ida Holm.\n\n"
    "Mention Bramblewood walked by."
)
ITS_OWN = object()
# word: what it must not betray
HIDDEN = {
    "aardvark": "a draft",
    "bumblebee": "an embargoed article",
    "cormorant": "an article in review",
    "dragonfly": "a discarded article",
    "earwig": "an article taken back before it was due",
    "juniper": "a candidate",
    "nutmeg": "an open statement",
    "saffron": "a rejected statement",
    "candlewick": "a proposed person",
    "openshaw": "the printed name in an open statement",
    "bramblewood": "an unconfirmed mention",
    "lavender": "a retracted statement",
    "magpie": "an unlisted person",
    "kingfisher": "a withheld article",
    "nightjar": "a withdrawn article",
    "foxglove": "a pending revision",
    "gooseberry": "the reason of a decision",
    "hollyhock": "the name of an editor",
    "ferry.txt": "the name of a source",
    "mistletoe": "the rule that found a candidate",
}
# word: what must stand before it wherever it is printed
WITH_CUE = {"peppercorns": "deni", "marzipan": "accused"}


@dataclass
class Cast:
    article: Article
    hidden_articles: list[Article]
    hidden_statements: list[Statement]
    hidden_people: list[Person]
    hidden_organisations: list[Organisation]
    noticed_articles: list[Article]
    retracted: Statement


def make_cast() -> Cast:
    editor = make_editor("hollyhock")
    ida = make_person("Ida Holm")
    article, statements, people, retracted = _public_article(editor, ida)
    hidden, noticed = _hidden_articles(editor), _noticed_articles(editor)
    for one in hidden:
        statements += one.statements.all()
    for one in hidden + noticed:
        people += [a.person for s in one.statements.all() for a in s.attributions.all()]
    return Cast(article, hidden, statements, people, [one.publisher for one in hidden], noticed, retracted)


def _public_article(editor, ida):
    article = make_article("Ferry sails", PUBLIC_BODY, show_text=False, printed_date="2024-02-03")
    berg = make_person("Nils Berg")
    make_statement(
        article, "the ferry would sail at noon", by=ida, source="Ida Holm", cue="said", kind="indirect"
    )
    make_statement(
        article, "taking peppercorns", by=berg, source="Nils Berg", cue="denied", kind="indirect", denies=True
    )
    make_statement(
        article, "stealing marzipan", by=ida, source="Mrs Holm", cue="accused Berg of", kind="indirect"
    )
    master = make_person("Pauline Magpie")
    make_statement(article, "The tide was late,", by=master, source="the harbour master")
    retracted = make_statement(article, "A retracted one spoke of lavender,", by=ida, source="Ida Holm")
    accept_all(article, editor)
    registering.unlist(master, editor, reason="gooseberry")
    olga = make_person("Olga Candlewick")
    candidate = make_statement(article, "A candidate spoke of juniper,", by=olga, source="Olga Candlewick")
    Statement.objects.filter(pk=candidate.pk).update(rule="mistletoe")
    opened = make_statement(article, "An open one spoke of nutmeg,", source="Openshaw")
    rejected = make_statement(article, "A rejected one spoke of saffron,", by=ida, source="Ida Holm")
    curating.reject(rejected, editor, version=rejected.version, reason="gooseberry")
    walker = make_person("Mention Bramblewood", confirmed=True)
    make_mention(article, walker)
    article.refresh_from_db()
    publish(article, editor)
    retracted.refresh_from_db()
    curating.retract(
        retracted, editor, version=retracted.version, reason="gooseberry", public_note="He never said so."
    )
    make_revision(article, "Foxglove sails", "A foxglove said Ida Holm.")
    return article, [candidate, opened, rejected], [olga, walker, master], retracted


def _hidden_articles(editor) -> list[Article]:
    later = timezone.now() + timedelta(days=1)
    draft, embargoed, review, discarded, taken_back = (
        _hidden_article(word, editor)
        for word in ("aardvark", "bumblebee", "cormorant", "dragonfly", "earwig")
    )
    publish(embargoed, editor, at=later)
    publishing.submit(review, editor, version=review.version)
    publishing.discard(discarded, editor, version=discarded.version)
    publish(taken_back, editor, at=later)
    publishing.send_back(taken_back, editor, version=taken_back.version)
    return [draft, embargoed, review, discarded, taken_back]


def _noticed_articles(editor) -> list[Article]:
    """Seen by readers, then withheld and withdrawn: their addresses say so, without headline and words."""
    withheld, withdrawn = (_hidden_article(word, editor, None) for word in ("kingfisher", "nightjar"))
    for article, hide in ((withheld, publishing.withhold), (withdrawn, publishing.withdraw)):
        publish(article, editor)
        hide(article, editor, version=article.version, reason="gooseberry", public_note="A name was wrong.")
    return [withheld, withdrawn]


def _hidden_article(word: str, editor, publisher=ITS_OWN) -> Article:
    """An article with an accepted statement, whose speaker is therefore confirmed, and a publisher."""
    if publisher is ITS_OWN:
        publisher = make_organisation(f"{word.capitalize()} Courier", confirmed=True)
    person = make_person(f"Anna {word.capitalize()}")
    article = make_article(
        f"The {word} case", f"“The {word} sings,” said {person.name}.", publisher=publisher, place=word
    )
    make_statement(article, f"The {word} sings,", by=person, source=person.name, cue="said")
    accept_all(article, editor)
    article.refresh_from_db()
    return article
