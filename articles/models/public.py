"""Which people and organisations readers see: the part of that rule which asks about articles."""

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from articles.models.article import Article
from articles.models.statement import Attribution, Mention, Statement
from people.models import Organisation, Person, Speaker


def public_speakers(model: type[Person] | type[Organisation]) -> QuerySet[Speaker]:
    """Confirmed, listed, and named in a public statement or in a confirmed mention on a public article,
    or (an organisation) the publisher of one."""
    this = {model._meta.model_name: OuterRef("pk")}
    articles = Article.objects.public()
    speaks = Attribution.objects.filter(statement__in=Statement.objects.public(), **this)
    named = Mention.objects.filter(
        status=Mention.Status.CONFIRMED,
        revision_id=F("revision__article__current_id"),
        revision__article__in=articles,
        **this,
    )
    seen = Exists(speaks) | Exists(named)
    if model is Organisation:
        seen |= Exists(articles.filter(publisher=OuterRef("pk")))
    return model.objects.filter(Q(seen), status=Speaker.Status.CONFIRMED, listed=True)
