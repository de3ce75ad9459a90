"""What the documents name exists: commands, options, paths, links, and every dependency."""

import re
from pathlib import Path

import pytest
from django.core.management import get_commands, load_command_class

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
TOP = r"newsroom|extraction|people|articles|templates|static|fixtures|tests|benchmarks|docs|\.ci"
# Made on the reader's machine, so not part of a fresh clone.
MADE = {".env", ".venv/bin/python"}


def targets() -> set[str]:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))


def coded(document: Path) -> list[str]:
    """Every piece of code in a document: between backticks, or indented by four."""
    text = document.read_text(encoding="utf-8")
    return re.findall(r"`([^`\n]+)`", text) + re.findall(r"^    (\S.*)$", text, re.MULTILINE)


@pytest.fixture(params=DOCUMENTS, ids=lambda path: path.name)
def document(request):
    return request.param


def test_every_make_target_exists(document):
    named = {target for code in coded(document) for target in re.findall(r"\bmake ([a-z][a-z-]*)", code)}
    assert named - targets() == set()


def options(command: str) -> set[str]:
    owner = get_commands()[command]
    return set(load_command_class(owner, command).create_parser("manage.py", command)._option_string_actions)


def test_every_management_command_and_option_exists(document):
    named = [found for code in coded(document) for found in re.findall(r"manage\.py (\w+)(.*)", code)]
    assert {name for name, _ in named} - set(get_commands()) == set()
    for name, rest in named:
        assert set(re.findall(r"--[a-z][a-z-]*", rest)) - options(name) == set()


def test_every_option_that_is_named_alone_is_one_of_our_commands(document):
    ours = set().union(*(options(name) for name, owner in get_commands().items() if owner == "articles"))
    named = {code for code in coded(document) if re.fullmatch(r"--[a-z][a-z-]*", code)}
    assert named - ours == set()


def test_every_path_exists(document):
    paths = {
        found.rstrip(".")
        for code in coded(document)
        for found in re.findall(rf"(?<![\w/.])(?:{TOP})/[\w./-]*", code)
    }
    assert {path for path in paths - MADE if not (ROOT / path).exists()} == set()


def test_every_link_leads_to_a_file(document):
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_the_readme_names_both_commands_of_a_newcomer_and_every_folder():
    codes = coded(ROOT / "README.md")
    assert {"make run", "make test"} <= set(codes)
    tracked = {
        "newsroom/",
        "extraction/",
        "people/",
        "articles/",
        "templates/",
        "static/",
        "fixtures/",
        "tests/",
    }
    assert tracked - set(codes) == set()


def test_the_readme_names_every_make_target():
    named = {target for code in coded(ROOT / "README.md") for target in re.findall(r"make ([a-z-]+)", code)}
    assert targets() - named == set()


def test_every_dependency_has_its_one_reason():
    pinned = [
        line.split("==")[0].split("[")[0]
        for name in ("requirements.txt", "requirements-dev.txt")
        for line in (ROOT / name).read_text(encoding="utf-8").splitlines()
        if "==" in line
    ]
    rows = re.findall(r"^\| ([\w-]+) \| .+ \|$", (ROOT / "docs/dependencies.md").read_text(), re.MULTILINE)
    assert rows == ["package", *pinned]


def test_the_picture_is_small():
    assert (ROOT / "docs/article.png").stat().st_size < 200 * 1024
