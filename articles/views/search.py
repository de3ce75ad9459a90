"""One box for the whole archive. The words of a hit stand in their sentence, never without their cue."""

from itertools import pairwise
from urllib.parse import urlencode

from django.views.generic import TemplateView

from articles.kept import Kept
from articles.marking import sentences, spans_of
from articles.models import counted_speakers, latest_articles, latest_statements
from articles.searching import LIMIT, LONGEST, SEARCHES, fault, highlighted, keys_of, words_of
from articles.views.page import PublicPage, leaf
from articles.wording import Wording
from people.models import Organisation, Person, Speaker
from people.names import fold

FIRST = 5
SPEAKERS = {"people": Person, "organisations": Organisation}


class SearchPage(PublicPage, TemplateView):
    """Without `in` the first hits of every kind; with it all hits of one, page by page."""

    template_name = "articles/search.html"
    extra_context = {"section": "search"}

    def get_context_data(self, **kwargs):
        query, only = self.request.GET.get("q", ""), self.request.GET.get("in", "")
        context = {"query": query[:LONGEST], "hint": fault(query), "searched": False}
        if not context["hint"]:
            context |= self._found(query, only)
        return super().get_context_data(**context, **kwargs)

    def _found(self, query: str, only: str) -> dict:
        words, kept = words_of(query), Kept()
        found = {
            kind: kept.get(f"search {kind} {' '.join(words)}", lambda kind=kind: keys_of(kind, words))
            for kind in SEARCHES
            if only in ("", kind)
        }
        page = None
        if only in found:
            keys = found[only][:LIMIT]
            page = leaf(keys, self.request.GET.get("page") or "1", len(keys))
        return {
            "searched": True,
            "only": only,
            "sections": [
                section(query, kind, keys, page.object_list if page else keys[:FIRST], kept)
                for kind, keys in found.items()
            ],
            "page_obj": page,
            "page_fields": {"q": query, "in": only},
            "all_address": f"?{urlencode({'q': query})}",
        }


def section(query: str, kind: str, keys: list[int], shown: list[int], kept: Kept) -> dict:
    return {
        "kind": kind,
        "number": min(len(keys), LIMIT),
        "more": len(keys) > LIMIT,
        "rest": len(shown) < len(keys),
        "address": f"?{urlencode({'q': query, 'in': kind})}",
        "hits": hits(kind, shown, words_of(query), kept) if shown else [],
    }


def hits(kind: str, keys: list[int], words: list[str], kept: Kept) -> list:
    """What the page shows of these rows, in the order of their list."""
    if kind == "statements":
        rows = latest_statements().filter(pk__in=keys).defer(None)
        return [{"said": (said := Wording(row)), "stretches": in_sentences(said, words)} for row in rows]
    if kind == "articles":
        rows = latest_articles().filter(pk__in=keys)
        return [{"article": row, "headline": highlighted(row.current.headline, words)} for row in rows]
    # They carry figures over many other rows, as in the lists.
    rows = kept.get(f"{kind} {keys}", lambda: list(counted_speakers(SPEAKERS[kind]).filter(pk__in=keys)))
    return [{"who": row, "name": named(row, words)} for row in rows]


def named(who: Speaker, words: list[str]) -> list[tuple[str, bool]]:
    return highlighted(who.name, words_of(fold(" ".join(words))), fold)


def in_sentences(said: Wording, words: list[str]) -> list[list[tuple[bool, list[tuple[str, bool]]]]]:
    """The sentences of a statement, in pieces: whether these are its words, and where `words` stand in them.

    Of a denial the words alone, since "denies:" before a sentence that denies would say the opposite.
    """
    if said.statement.denies:
        return [[(True, highlighted(said.words, words))]]
    body = said.statement.article.current.body
    spans = spans_of(said, body)
    return [_pieces(body, start, end, spans, words) for start, end in sentences(body, [said])]


def _pieces(body: str, start: int, end: int, spans: list, words: list[str]) -> list:
    cuts = {start, end} | {at for span in spans for at in (span.start, span.end) if start < at < end}
    return [
        (any(span.start <= a and b <= span.end for span in spans), highlighted(body[a:b], words))
        for a, b in pairwise(sorted(cuts))
    ]
