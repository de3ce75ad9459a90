from articles.balance import balance
from articles.filters import ArticleFilters
from articles.marking import paragraphs
from articles.models import Mention, latest_articles, public_articles
from articles.models.chain import sha256
from articles.views.notices import NoticedArticle
from articles.views.page import PublicList, SluggedPage
from articles.wording import Wording, wordings
from people.models import Organisation, Person


class ArticleList(PublicList):
    template_name = "articles/article_list.html"
    extra_context = {"section": "articles"}
    filters_class = ArticleFilters

    def rows(self):
        return latest_articles()


class ArticlePage(NoticedArticle, SluggedPage):
    template_name = "articles/article_detail.html"
    extra_context = {"section": "articles"}

    def get_queryset(self):
        return public_articles()

    def get_context_data(self, **kwargs):
        article = self.object
        statements = wordings(article)
        named = everybody(statements, Mention.objects.confirmed_in(article.current))
        return super().get_context_data(
            paragraphs=paragraphs(article, statements),
            statements=statements,
            balance=None if article.undecided else balance(statements),
            people=[entry for entry in named if isinstance(entry["who"], Person)],
            organisations=[entry for entry in named if isinstance(entry["who"], Organisation)],
            text_hash=sha256(article.current.body),
            **kwargs,
        )


def everybody(statements: list[Wording], mentions) -> list[dict]:
    """Everybody public who speaks, relays or is mentioned: with how often they speak, and what they relay."""
    found = {}
    for statement in statements:
        for who in statement.speakers:
            _entry(found, who)["speaks"] += 1
        for who in statement.relays:
            _entry(found, who)["relays"].append(statement.number)
    for mention in mentions:
        if mention.who.has_page:
            _entry(found, mention.who)
    return list(found.values())


def _entry(found: dict, who: Person | Organisation) -> dict:
    return found.setdefault(who, {"who": who, "speaks": 0, "relays": []})
