"""From a file to a plain article: bytes as they came, text with one kind of line end, and its parts."""

import codecs
import hashlib
import os
import stat
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import extraction

CONTROLS = {chr(n) for n in range(32)} - {"\t", "\n", "\r", "\f"}
UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}  # Unicode categories: controls, broken bytes, line separators


class Unreadable(Exception):
    """A file that is no article; the message names it, the line where there is one, and what to do."""


@dataclass(frozen=True)
class PlainArticle:
    """A file that was read. `article` has headline, byline, dateline and body; offsets count in its body."""

    name: str
    content: bytes
    encoding: str
    article: extraction.Article
    warnings: tuple[str, ...]

    @property
    def sha256(self) -> str:
        """Hexadecimal SHA-256 of the bytes as they came."""
        return hashlib.sha256(self.content).hexdigest()


def shown(name: str | os.PathLike) -> str:
    """A file name, or a line of text, fit for a terminal: what cannot be seen is escaped."""
    text = os.fspath(name)
    return "".join(
        c.encode("unicode_escape").decode() if unicodedata.category(c) in UNSEEN else c for c in text
    )


def read(path: Path, limit: int) -> PlainArticle:
    """Read one file of at most `limit` bytes. Raises Unreadable."""
    name = shown(path)
    content = _bytes(path, name, limit)
    text, encoding, warnings = _decode(content, name)
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    try:
        article = extraction.read_article(text)
    except extraction.ArticleError as error:
        place = f", line {error.line}" if error.line else ""
        raise Unreadable(f"{name}{place}: {error}") from error
    return PlainArticle(Path(name).name, content, encoding, article, warnings)


def _bytes(path: Path, name: str, limit: int) -> bytes:
    try:
        # A named pipe would block the open; only what is a plain file is opened at all.
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise Unreadable(f"{name}: not a plain file. Give the path of a text file.")
        with open(path, "rb") as file:
            content = file.read(limit + 1)
    except FileNotFoundError as error:
        raise Unreadable(f"{name}: there is no such file. Check the path.") from error
    except PermissionError as error:
        raise Unreadable(f"{name}: may not be read. Change its permissions.") from error
    except OSError as error:
        raise Unreadable(f"{name}: cannot be read ({error.strerror}).") from error
    except ValueError as error:
        raise Unreadable(f"{name}: this is no file name.") from error
    if not content.strip():
        raise Unreadable(f"{name}: the file is empty. An article has a headline, a blank line and a body.")
    if len(content) > limit:
        raise Unreadable(
            f"{name}: over the limit of {limit:,} bytes. Split it, or raise NEWSROOM_MAX_ARTICLE_BYTES."
        )
    return content


def _decode(content: bytes, name: str) -> tuple[str, str, tuple[str, ...]]:
    """UTF-8 with or without a byte order mark, else Windows-1252 with a warning."""
    if b"\0" in content:
        raise Unreadable(f"{name}: a binary file. Save the article as plain text in UTF-8.")
    try:
        text, encoding, warnings = content.decode("utf-8-sig"), "utf-8", ()
    except UnicodeDecodeError as error:
        text, encoding, warnings = _decode_old(content, name, _line(error))
    if sum(c in CONTROLS for c in text) * 100 > len(text):
        raise Unreadable(f"{name}: a binary file. Save the article as plain text in UTF-8.")
    return text, encoding, warnings


def _decode_old(content: bytes, name: str, line: int) -> tuple[str, str, tuple[str, ...]]:
    """Windows-1252, of bytes that are no UTF-8 in `line`."""
    if content.startswith(codecs.BOM_UTF8):
        raise Unreadable(f"{name}, line {line}: marked as UTF-8, but is not. Save the article as UTF-8.")
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError as error:
        raise Unreadable(
            f"{name}, line {_line(error)}: neither UTF-8 nor Windows-1252. Save the article as UTF-8."
        ) from error
    return text, "windows-1252", (f"line {line} is not UTF-8; read as Windows-1252. Check the accents.",)


def _line(error: UnicodeDecodeError) -> int:
    """The line, counted from 1, of the byte that could not be read."""
    return error.object.count(b"\n", 0, error.start) + 1
