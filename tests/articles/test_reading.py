"""A file becomes a plain article, or an error that names the file and what to do."""

import codecs
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.contrib import admin

from articles.models import Source
from articles.reading import Unreadable, read, shown

FERRY = "Ferry to sail\n\nThe ferry sails at noon."


@pytest.fixture
def file(tmp_path):
    return tmp_path / "ferry.txt"


def refused(path, limit=1000):
    with pytest.raises(Unreadable) as error:
        read(path, limit)
    return str(error.value).replace(str(path), "FILE")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_utf_8_is_read_with_and_without_its_mark(file, mark):
    file.write_bytes(mark + "Ferry to Ås\n\n“Noon”".encode())
    plain = read(file, 1000)
    assert (plain.article.headline, plain.article.body) == ("Ferry to Ås", "“Noon”")
    assert (plain.encoding, plain.warnings) == ("utf-8", ())


def test_windows_1252_is_read_with_a_warning_that_names_the_line(file):
    file.write_bytes("Ferry to sail\n\n“Noon” – Ås".encode("cp1252"))
    plain = read(file, 1000)
    assert plain.article.body == "“Noon” – Ås"
    assert plain.encoding == "windows-1252"
    assert plain.warnings == ("line 3 is not UTF-8; read as Windows-1252. Check the accents.",)


@pytest.mark.parametrize(
    ("mark", "encoding"), [(codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")]
)
def test_utf_16_is_read_by_its_mark_in_either_order_of_bytes(file, mark, encoding):
    content = mark + "Ferry to Ås\r\n\r\n“Noon” 😀".encode(encoding)
    file.write_bytes(content)
    plain = read(file, 1000)
    assert (plain.article.headline, plain.article.body) == ("Ferry to Ås", "“Noon” 😀")
    assert (plain.encoding, plain.content, plain.warnings) == ("utf-16", content, ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [FERRY, "Паром\n\nОн плывёт."])
def test_utf_16_without_a_mark_is_refused_by_its_name(file, encoding, text):
    file.write_bytes(text.encode(encoding))
    assert refused(file) == (
        "FILE: looks like UTF-16 without a byte order mark. Save it with the mark, or as UTF-8."
    )


@pytest.mark.parametrize("broken", [b"\x00\xd8a\x00", b"a"])
def test_broken_utf_16_is_refused_with_its_line(file, broken):
    file.write_bytes(codecs.BOM_UTF16_LE + "Ferry\r\rSails".encode("utf-16-le") + broken)
    assert refused(file) == "FILE, line 3: marked as UTF-16, but is not. Save the article as UTF-8."


def test_a_page_break_and_a_lone_cr_are_line_ends(file):
    file.write_bytes(b"Ferry\r\rIt sails.\r\n\fIt lands.\r\n")
    assert read(file, 1000).article.body == "It sails.\n\nIt lands."


def test_the_line_of_a_bad_byte_counts_every_kind_of_line_end(file):
    file.write_bytes(b"Ferry\r\rSails \xe9.")
    assert read(file, 1000).warnings[0].startswith("line 3 is not UTF-8")


UNSEEN = [
    ("\x07", "a control character (U+0007)"),
    ("\x0b", "a control character (U+000B)"),
    ("\x7f", "a control character (U+007F)"),
    ("\x92", "a control character (U+0092)"),
    ("\u202e", "a character that changes the order in which words are shown (U+202E)"),
    ("\u2066", "a character that changes the order in which words are shown (U+2066)"),
    ("\u2028", "a line separator (U+2028)"),
    ("\u200b", "a character without width (U+200B)"),
    ("\ufeff", "a character without width (U+FEFF)"),
    ("\ufffe", "no character at all (U+FFFE)"),
]


@pytest.mark.parametrize(("unseen", "what"), UNSEEN)
def test_what_cannot_be_seen_is_refused_with_its_line_and_column(file, unseen, what):
    # The letter before it has two code points until it is normalised; the column counts both.
    file.write_bytes(f"Ferry to sail\r\n\r\nThe A\u030as{unseen} sails at noon.".encode())
    assert refused(file) == f"FILE, line 3, column 8: {what}. Take it out and import the file again."


def test_a_control_character_in_the_headline_stands_in_line_1(file):
    file.write_text("\x1bFerry to sail\n\nThe ferry sails at noon.")
    assert refused(file).startswith("FILE, line 1, column 1: a control character (U+001B).")


def test_what_belongs_to_the_print_is_kept(file):
    body = "Fähr\u00adschiff \u200fפ\u200e می\u200cروم 👩\u200d✈\ufe0f 3\u202f000\u00a0km\tÅs"
    file.write_text(f"Ferry\n\n{body}", encoding="utf-8")
    assert read(file, 1000).article.body == body


def test_a_lost_letter_is_kept_with_a_warning(file):
    file.write_text("Ferry\n\nThe \ufffds sails.", encoding="utf-8")
    plain = read(file, 1000)
    assert plain.article.body == "The \ufffds sails."
    assert plain.warnings == ("line 3 has the sign for a lost letter (U+FFFD). Compare it with the print.",)


def test_no_break_spaces_do_not_hide_byline_and_dateline(file):
    text = "Ferry\u00a0to sail\n\u00a0\nBy\u00a0Anna\u00a0Berg\n\nPARIS,\u00a0March\u00a03\u00a0(AFP)\u00a0– It sails."
    file.write_text(text, encoding="utf-8")
    article = read(file, 1000).article
    assert (article.headline, article.byline) == ("Ferry\u00a0to sail", "Anna\u00a0Berg")
    assert (article.place, article.date) == ("Paris", "--03-03")


def test_line_ends_and_unicode_form_are_normalised_and_nothing_else(file):
    content = "Ferry\r\n\r\n  A\u030as\u00a0“noon” …\rnext  ".encode()
    file.write_bytes(content)
    plain = read(file, 1000)
    assert plain.article.body == "  Ås\u00a0“noon” …\nnext  "
    assert plain.content == content


def test_a_file_of_exactly_the_limit_is_read_and_one_byte_more_is_refused(file):
    file.write_text(FERRY)
    assert read(file, len(FERRY)).article.headline == "Ferry to sail"
    assert refused(file, len(FERRY) - 1) == (
        "FILE: over the limit of 38 bytes. Split it, or raise NEWSROOM_MAX_ARTICLE_BYTES."
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "FILE: the file is empty."),
        (b"Ferry\x00\n\nSails.", "FILE: a binary file."),
        (b"\x01\x02\x03\x04 Ferry\n\nSails.", "FILE: a binary file."),
        (b"\xff\xfe\x00\x00F\x00\x00\x00", "FILE: a binary file."),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "FILE: a binary file."),
        (b"Ferry\n\nSails\x81\xe9.", "FILE, line 3: neither UTF-8 nor Windows-1252."),
        (b"\xef\xbb\xbfFerry\n\nSails \xe9.", "FILE, line 3: marked as UTF-8, but is not."),
        (b"Only a headline\n\n", "FILE, line 2: The article has no body"),
    ],
)
def test_what_is_no_article_is_refused_with_the_file_and_the_line(file, content, message):
    file.write_bytes(content)
    assert refused(file).startswith(message)


def test_a_headline_must_be_printed(file):
    file.write_bytes(b"\n \nSails.")
    assert refused(file).startswith("FILE, line 2: The article has no headline")


def test_a_missing_file_and_a_folder_are_refused(file, tmp_path):
    assert refused(file) == "FILE: there is no such file. Check the path."
    assert refused(tmp_path) == "FILE: not a plain file. Give the path of a text file."


def test_a_pipe_is_refused_without_waiting_for_a_writer(file):
    os.mkfifo(file)
    assert refused(file) == "FILE: not a plain file. Give the path of a text file."


def test_a_file_that_may_not_be_read_is_refused(file, monkeypatch):
    file.write_text(FERRY)

    def locked(*args, **options):
        raise PermissionError

    monkeypatch.setattr("builtins.open", locked)
    assert refused(file) == "FILE: may not be read. Change its permissions."


def test_what_cannot_be_seen_in_a_name_is_escaped():
    assert shown("Ås\u00a0\x1b[31m\u202e\udcff.txt") == "Ås\u00a0\\x1b[31m\\u202e\\udcff.txt"


def test_an_error_names_a_file_whose_name_is_no_utf_8(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/f\xe9r\x1b\xe2\x80\xaery.txt"))
    path.write_bytes(b"Only a headline")
    with pytest.raises(Unreadable) as error:
        read(path, 1000)
    message = str(error.value).replace(str(tmp_path), "")
    assert message.startswith("/f\\udce9r\\x1b\\u202ery.txt, line 2: The article has no body")
    message.encode()


def test_a_terminal_that_lacks_a_letter_shows_its_number(tmp_path):
    program = "import manage, sys; sys.argv[1:] = ['--version']; manage.main(); print('“Ås”')"
    told = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
    )
    assert told.stdout.splitlines()[-1] == rb"\u201c\xc5s\u201d"


@pytest.mark.parametrize("encoding", ["utf-16", "windows-1252", "utf-8"])
def test_editors_see_a_file_in_the_encoding_in_which_it_came(encoding):
    source = Source(media_type=f"text/plain; charset={encoding}", content="“Ås”".encode(encoding))
    assert admin.site._registry[Source].as_text(source) == "“Ås”"
