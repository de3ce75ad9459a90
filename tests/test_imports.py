"""The direction of imports, which keeps each room buildable without the ones above it."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OURS = {"extraction", "people", "articles", "newsroom", "benchmarks", "tests"}
MAY_IMPORT = {
    "extraction": {"extraction"},
    "people": {"people"},
    "articles": {"articles", "extraction", "people"},
    "newsroom": {"newsroom", "articles", "people"},
}


def imported(path):
    """The first words of everything that a file imports, inside functions too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module.split(".")[0]


def sources(room):
    return list((ROOT / room).rglob("*.py"))


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_a_room_imports_only_what_stands_before_it(room):
    assert len(sources(room)) > 3
    strays = {(str(p.relative_to(ROOT)), name) for p in sources(room) for name in imported(p) if name in OURS}
    assert {stray for stray in strays if stray[1] not in MAY_IMPORT[room]} == set()


def test_the_engine_needs_nothing_but_python():
    names = {name for path in sources("extraction") for name in imported(path)}
    assert names - sys.stdlib_module_names <= {"extraction"}
    assert "re" in names


def test_models_import_no_act():
    acts = {"curating", "registering", "publishing", "states", "importing", "reading", "recorded"}
    for path in (ROOT / "articles" / "models").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert [act for act in acts if f"articles.{act}" in text or f"import {act}" in text] == []
