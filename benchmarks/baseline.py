"""The naive way, to compare with: quotations of five words or more, said by whoever is named beside a form of "say".

It answers in the form of benchmarks/predict.py. Whatever the engine is worth, it must be worth more than this.
"""

import re

QUOTATION = re.compile(r"“([^“”\n]+)”|\"([^\"\n]+)\"")
CAPITALS = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*"
SAYS = re.compile(rf"({CAPITALS}) (?:says?|said|saying)\b|\b(?:says?|said|saying) ({CAPITALS})")
FEWEST = 5  # words


def predict_text(name, text):
    """One article as a prediction of the gold set's form; the first line is its headline."""
    headline, _, body = text.strip("\n").partition("\n")
    named = [(m.start(), m.end(), m[1] or m[2]) for m in SAYS.finditer(body)]
    quotations = (q for q in QUOTATION.finditer(body) if len(q[0].split()) >= FEWEST)
    return {
        "id": name,
        "title": headline.strip(),
        "date": None,
        "place": None,
        "people": sorted({who for _, _, who in named}),
        "organisations": [],
        "statements": [_statement(q, named) for q in quotations],
    }


def _statement(quotation, named):
    """Whoever is named nearest to an edge of the quotation."""
    start, end = quotation.span()
    nearest = min(named, key=lambda one: max(start - one[1], one[0] - end), default=(0, 0, None))
    return {
        "text": quotation[1] or quotation[2],
        "kind": "direct",
        "denies": False,
        "speaker": nearest[2],
        "reported_by": None,
        "confidence": 0.5,
        "how": "nearest name",
    }
