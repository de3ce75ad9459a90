"""Show an article with its statements: python -m extraction FILE [--json]. Without Django and without an archive."""

import argparse
import json
import sys
import unicodedata

from . import ArticleError, find_statements, read_article
from .marked import as_data, as_text, seen


def main():
    parser = argparse.ArgumentParser(
        prog="python -m extraction", description="Find who said what in an article."
    )
    parser.add_argument(
        "file", metavar="FILE", help="plain text in UTF-8: headline, blank line, body; - reads standard input"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object instead")
    given = parser.parse_args()
    name = "standard input" if given.file == "-" else given.file
    sys.stdout.reconfigure(errors="backslashreplace")
    try:
        article = read_article(_text(given.file))
    except OSError as error:
        sys.exit(f"{seen(name)}: cannot be read ({error.strerror}).")
    except (UnicodeDecodeError, ArticleError) as error:
        sys.exit(f"{seen(name)}: {_told(error)}")
    found = find_statements(article.body, headline=article.headline, date=article.date)
    if given.json:
        print(json.dumps(as_data(seen(name), article, found)))
    else:
        print(as_text(article, found, colour=sys.stdout.isatty()))


def _text(file):
    """The text of a file, NFC and with one kind of line end."""
    if file == "-":
        content = sys.stdin.buffer.read()
    else:
        with open(file, "rb") as opened:
            content = opened.read()
    text = content.decode("utf-8-sig")
    if "\0" in text:
        raise ArticleError("a binary file. Save the article as plain text in UTF-8.")
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n"))


def _told(error):
    """What is wrong, in a sentence."""
    if isinstance(error, UnicodeDecodeError):
        return "not plain text in UTF-8. Save the article as UTF-8."
    return str(error)


if __name__ == "__main__":
    main()
