"""docs/extraction.md names every rule with its example, and every room of the engine."""

import re
from pathlib import Path

import extraction
from extraction.rules import CUE_RULES, SENTENCE_RULES
from extraction.rules.carried import carry_on
from extraction.rules.interview import answers
from extraction.rules.labels import quotation_after_clause

ROOT = Path(extraction.__file__).parent
DOCUMENT = (ROOT.parent / "docs" / "extraction.md").read_text(encoding="utf-8")
RULES = (*CUE_RULES, *SENTENCE_RULES, quotation_after_clause, carry_on, answers)
NO_ROOMS = {"__init__", "__main__"}


def test_the_document_has_every_rule_in_order_with_the_example_of_its_docstring():
    rows = [f"| `{rule.__name__}` | {' '.join(rule.__doc__.split())} |" for rule in RULES]
    printed = DOCUMENT.partition("| rule | example |")[2].partition("\n\n")[0].splitlines()[2:]
    assert printed == rows


def test_the_document_names_every_room():
    rooms = {path.stem for path in ROOT.glob("*.py")} - NO_ROOMS
    families = {path.stem for path in (ROOT / "rules").glob("*.py")} - NO_ROOMS
    named = set(re.findall(r"`([a-z_]+)`", DOCUMENT.partition("## Rooms")[2].partition("\n## ")[0]))
    assert rooms | families | {"rules"} == named


def test_the_document_names_every_way_in_which_a_speaker_is_found():
    ways = {"name", "surname", "pronoun", "description", "carried", "interview"}
    printed = DOCUMENT.partition("## Who is meant")[2].partition("\n## ")[0]
    assert ways == set(re.findall(r"^- \*\*.*?\*\* \(`(\w+)`(?:, `\w+`)?\)", printed, re.MULTILINE)) | {
        "surname"
    }
