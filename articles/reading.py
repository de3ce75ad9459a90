"""From a file to a plain article: bytes as they came, text with one kind of line end, and its parts."""

import codecs
import hashlib
import os
import re
import stat
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import extraction

MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
LINE_END = re.compile(r"\r\n|[\r\f]")
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")
# What no reader can see and no print needs: it could hide in a name, or show words in another order than theirs.
# Soft hyphens, joiners and the marks of writing from right to left stay: they are part of the print.
NEVER = re.compile(
    r"(?P<control>[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f])|(?P<order>[\u202a-\u202e\u2066-\u2069])"
    r"|(?P<line>[\u2028\u2029])|(?P<width>[\u200b\u2060-\u2064\u206a-\u206f\ufeff])"
    r"|(?P<none>[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff])"
)
WHAT = {
    "control": "a control character",
    "order": "a character that changes the order in which words are shown",
    "line": "a line separator",
    "width": "a character without width",
    "none": "no character at all",
}
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
    return _read(Path(name).name, name, _bytes(path, name, limit))


def read_stream(stream: BinaryIO | None, name: str, limit: int) -> PlainArticle:
    """Read one article of at most `limit` bytes from an open stream, called `name`. Raises Unreadable."""
    try:
        content = stream.read(limit + 1) if stream else b""
    except OSError as error:
        raise Unreadable(f"{name}: cannot be read ({error.strerror}).") from error
    return _read(name, name, _measured(content, name, limit))


def _read(kept: str, name: str, content: bytes) -> PlainArticle:
    """The article in these bytes; `kept` is the name that its source keeps, `name` the one that messages say."""
    text, encoding, warnings = _decode(content, name)
    text = LINE_END.sub("\n", text)
    _refuse_unseen(text, name)
    warnings += _lost(text)
    text = unicodedata.normalize("NFC", text)
    try:
        article = extraction.read_article(text)
    except extraction.ArticleError as error:
        place = f", line {error.line}" if error.line else ""
        raise Unreadable(f"{name}{place}: {error}") from error
    return PlainArticle(kept, content, encoding, article, warnings)


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
    return _measured(content, name, limit)


def _measured(content: bytes, name: str, limit: int) -> bytes:
    if not content.strip():
        raise Unreadable(f"{name}: the file is empty. An article has a headline, a blank line and a body.")
    if len(content) > limit:
        raise Unreadable(
            f"{name}: over the limit of {limit:,} bytes. Split it, or raise NEWSROOM_MAX_ARTICLE_BYTES."
        )
    return content


def _decode(content: bytes, name: str) -> tuple[str, str, tuple[str, ...]]:
    """UTF-8 or UTF-16 by their byte order mark, else UTF-8, else Windows-1252 with a warning."""
    mark, encoding = next((m for m in MARKS if content.startswith(m[0])), (b"", "utf-8"))
    if not mark and b"\0" in content:
        _refuse_binary(content, name)
    warnings = ()
    try:
        text = content.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = _line(error)
        if mark:
            marked = encoding.upper()
            raise Unreadable(
                f"{name}, line {line}: marked as {marked}, but is not. Save the article as UTF-8."
            ) from error
        text, encoding, warnings = _decode_old(content, name, line)
    controls = len(CONTROLS.findall(text))
    if "\0" in text or (controls > 1 and controls * 20 > len(text)):
        _refuse_binary(content, name)
    return text, encoding, warnings


def _refuse_binary(content: bytes, name: str) -> None:
    if b"\0" in content and any(_looks_like(content, encoding) for encoding in ("utf-16-le", "utf-16-be")):
        raise Unreadable(
            f"{name}: looks like UTF-16 without a byte order mark. Save it with the mark, or as UTF-8."
        )
    raise Unreadable(f"{name}: a binary file. Save the article as plain text in UTF-8.")


def _looks_like(content: bytes, encoding: str) -> bool:
    """Whether bytes read in an encoding are lines of text, with no control character."""
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return ("\n" in text or "\r" in text) and not NEVER.search(LINE_END.sub("\n", text))


def _decode_old(content: bytes, name: str, line: int) -> tuple[str, str, tuple[str, ...]]:
    """Windows-1252, of bytes that are no UTF-8 in `line`."""
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError as error:
        raise Unreadable(
            f"{name}, line {_line(error)}: neither UTF-8 nor Windows-1252. Save the article as UTF-8."
        ) from error
    return text, "windows-1252", (f"line {line} is not UTF-8; read as Windows-1252. Check the accents.",)


def _line(error: UnicodeDecodeError) -> int:
    """The line, counted from 1, of the bytes that could not be read."""
    before = error.object[: error.start].decode(error.encoding, errors="replace")
    return LINE_END.sub("\n", before).count("\n") + 1


def _lost(text: str) -> tuple[str, ...]:
    """A warning where another program has put U+FFFD for letters that it could not read."""
    if "\ufffd" not in text:
        return ()
    line = text.count("\n", 0, text.index("\ufffd")) + 1
    return (f"line {line} has the sign for a lost letter (U+FFFD). Compare it with the print.",)


def _refuse_unseen(text: str, name: str) -> None:
    """Refuse what cannot be seen, with its line and column, counted from 1 in characters."""
    found = NEVER.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        raise Unreadable(
            f"{name}, line {line}, column {column}: {WHAT[found.lastgroup]} (U+{ord(found[0]):04X}). "
            "Take it out and import the file again."
        )
