"""A file becomes a plain article, or an error that names the file and what to do."""

import os

import pytest

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
        (b"\xff\xfeF\x00e\x00", "FILE: a binary file."),
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
