"""How dates, numbers and addresses are written on the pages."""

from datetime import date
from urllib.parse import urlencode

from django import template
from django.utils.dateformat import format as written
from django.utils.html import format_html, format_html_join

from articles.models import Article

register = template.Library()


@register.filter
def printed_date_text(article: Article) -> str:
    """The printed date in words: `25 May 2022`, `May 2022`, `25 May, year not printed`, `date not stated`.

    A day that no calendar has stays as it was printed.
    """
    printed = article.printed_date
    if not printed:
        return "date not stated"
    try:
        if printed.startswith("--"):
            # A leap year, so that 29 February is a day.
            return written(date.fromisoformat(f"2000-{printed[2:]}"), "j F") + ", year not printed"
        form = {4: "Y", 7: "F Y", 10: "j F Y"}[len(printed)]
        return written(date.fromisoformat((printed + "-01-01")[:10]), form)
    except ValueError:
        return printed


@register.filter
def printed_date(article: Article) -> str:
    """The same as an element that machines can read."""
    text = printed_date_text(article)
    if not article.printed_date:
        return text
    return format_html('<time datetime="{}">{}</time>', article.printed_date.removeprefix("--"), text)


@register.filter
def printed_year(article: Article) -> str:
    return article.printed_date[:4] if article.printed_date[:4].isdecimal() else "no year printed"


@register.filter
def grouped(number: int) -> str:
    """`2,000`."""
    return f"{number:,}"


@register.filter
def marked(parts: list[tuple[str, bool]]) -> str:
    """A text in pieces, with a mark around each that was searched for."""
    whole = ((format_html("<mark>{}</mark>", text) if found else text,) for text, found in parts)
    return format_html_join("", "{}", whole)


@register.simple_tag(takes_context=True)
def page_address(context, number: int) -> str:
    """Another page of the same list, with its filters (`page_fields`)."""
    return f"?{urlencode(context.get('page_fields', {}) | {'page': number})}"


@register.simple_tag(takes_context=True)
def permanent(context, thing) -> str:
    """The full address of an article, statement, person or organisation."""
    return context["request"].build_absolute_uri(thing.get_absolute_url())
