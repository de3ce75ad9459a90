"""Finds words in what readers may see: all of them must occur, each as a whole word, capitals aside.

Nothing is indexed yet: every search reads the texts, and stops at `LIMIT` hits. Names are also found without
their accents, through their folded form.
"""

import re
import unicodedata
from collections.abc import Callable

from django.db.models import Exists, OuterRef, Q, QuerySet

from articles.models import Article, Passage, Statement, latest_articles, latest_statements, public_speakers
from people.models import Organisation, Person, Speaker
from people.names import fold

LONGEST = 200
MOST_WORDS = 10
# Hits that are counted and can be leafed through.
LIMIT = 1000
WORD = re.compile(r"\w+")


def words_of(query: str) -> list[str]:
    """The different words of a query as typed, capitals aside. `"Ås, ÅS ferry"` has two.

    In NFC like every text of the archive, and not folded: "straße" would become "strasse", which is not printed.
    The longest comes first: it is likely to be the rarest, and spares looking for the others.
    """
    typed = WORD.findall(unicodedata.normalize("NFC", query))
    return sorted({word.casefold(): word for word in typed}.values(), key=len, reverse=True)


def fault(query: str) -> str:
    """Why nothing can be searched for with this query; empty when all is well."""
    if len(query) > LONGEST:
        return f"At most {LONGEST} characters can be searched for."
    words = words_of(query)
    if not words:
        return "There is no word in what you typed." if query.strip() else "Type one word or more."
    return f"At most {MOST_WORDS} words can be searched for." if len(words) > MOST_WORDS else ""


def statements_with(words: list[str]) -> QuerySet[Statement]:
    """Public statements in whose printed words, source, cue and relay together all words occur."""
    found = latest_statements()
    for word in words:
        found = found.filter(_passage_with(word))
    return found


def articles_with(words: list[str]) -> QuerySet[Article]:
    """Public articles with all words in headline or text; where the text is not shown, in its statements."""
    found = latest_articles()
    for word in words:
        said = Statement.objects.public().filter(_passage_with(word), article=OuterRef("pk"))
        in_text = Q(show_text=True) & has("current__body", word)
        in_statements = Q(show_text=False) & Q(Exists(said))
        found = found.filter(has("current__headline", word) | in_text | in_statements)
    return found


def speakers_with(model: type[Person] | type[Organisation], words: list[str]) -> QuerySet[Speaker]:
    """Public people or organisations with all words in their name and their other printed names."""
    found = public_speakers(model)
    names = model._meta.get_field("other_names").related_model.objects
    for word in words_of(fold(" ".join(words))):
        others = names.filter(has("folded", word), **{model._meta.model_name: OuterRef("pk")})
        found = found.filter(has("folded", word) | Q(Exists(others)))
    return found


SEARCHES: dict[str, Callable[[list[str]], QuerySet]] = {
    "statements": statements_with,
    "articles": articles_with,
    "people": lambda words: speakers_with(Person, words),
    "organisations": lambda words: speakers_with(Organisation, words),
}


def keys_of(kind: str, words: list[str]) -> list[int]:
    """The keys of the first hits, in their order: `LIMIT` of them, and one more where there are more."""
    return list(SEARCHES[kind](words).prefetch_related(None).values_list("pk", flat=True)[: LIMIT + 1])


def has(field: str, word: str) -> Q:
    """The whole word in a text field. `word` is made of letters, digits and underscores only."""
    whole = Q(**{f"{field}__iregex": rf"(^|\W){word}($|\W)"})
    # On SQLite LIKE is far faster than REGEXP, but takes only ASCII letters for their capitals.
    return Q(**{f"{field}__icontains": word}) & whole if word.isascii() else whole


def _passage_with(word: str) -> Exists:
    passages = Passage.objects.filter(statement=OuterRef("pk"), revision=OuterRef("article__current"))
    return Exists(passages.filter(has("text", word)))


def highlighted(
    text: str, words: list[str], key: Callable[[str], str] = str.casefold
) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether it is one of `words` by their `key`."""
    wanted = set(map(key, words))
    pieces, at = [], 0
    for match in WORD.finditer(text):
        if key(match[0]) in wanted:
            pieces += [(text[at : match.start()], False), (match[0], True)]
            at = match.end()
    return [piece for piece in [*pieces, (text[at:], False)] if piece[0]]
