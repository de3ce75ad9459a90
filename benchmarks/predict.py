"""Print the engine's statements for text files, one JSON line an article, in the form of the gold set."""

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from extraction import find_statements, read_article


def predict(path):
    """One article file as a prediction of the gold set's form."""
    return predict_text(Path(path).stem, Path(path).read_text(encoding="utf-8"))


def predict_text(name, text):
    """One article as a prediction of the gold set's form; `name` is its id there."""
    article = read_article(text)
    found = find_statements(article.body, headline=article.headline, date=article.date)
    return {
        "id": name,
        "title": article.headline,
        "date": article.date or None,
        "place": article.place or None,
        "people": [m.name for m in found.mentions if m.kind == "person"],
        "organisations": [m.name for m in found.mentions if m.kind == "organisation"],
        "statements": [statement(article.body, s) for s in found.statements],
    }


def statement(body, s):
    """One statement as JSON data; several parts are kept apart as well."""
    parts = [body[a:b] for a, b in s.content]
    line = {
        "text": " ".join(parts),
        "kind": s.kind,
        "denies": s.denies,
        "speaker": s.speakers[0].name if s.speakers else None,
        "reported_by": s.reported_by[0].name if s.reported_by else None,
        "confidence": s.confidence,
        "how": s.how,
    }
    return line | ({"parts": parts} if len(parts) > 1 else {})


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", metavar="FILE")
    for path in parser.parse_args().files:
        print(json.dumps(predict(path), ensure_ascii=False))


if __name__ == "__main__":
    main()
