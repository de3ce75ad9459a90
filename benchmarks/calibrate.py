"""Measure how often the engine names the right speaker, by what the answer rests on, and print a table.

    python benchmarks/calibrate.py GOLD.jsonl ARTICLES_DIR [--attributions PREPARED.jsonl SPEAKERS.jsonl]

GOLD.jsonl has one annotated article a line, ARTICLES_DIR its texts as ID.txt; the two further files hold real news
in the form of the attribution sets. A found statement counts when at least half of its words and of an annotated
one are shared, and it is right when the speaker is the annotated one or an accepted alternative. The probabilities
are cross-validated over articles: each article is judged by figures taken from all the others.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from extraction import read_article
from extraction.names import Cast
from extraction.speakers import Resolver
from extraction.statements import find_drafts
from extraction.text import read_page

FOLDS, PRIOR, WEIGHT = 10, 0.75, 8


def bare(name):
    return " ".join((name or "").replace("’", "'").strip(" '\"").lower().removeprefix("the ").split())


def answers(text):
    """Every statement of a text that names somebody: basis, rule, kind, words, name."""
    article = read_article(text)
    page = read_page(article.body, 0)
    resolver = Resolver(page, Cast(page, article.headline, ()))
    for draft in find_drafts(page):
        answer = resolver.resolve(draft)
        if answer.speakers:
            said = " ".join(article.body[a:b] for a, b in draft.content)
            yield answer.basis, draft.rule, draft.kind, Counter(said.split()), answer.speakers[0].name


def share(a, b):
    return sum((a & b).values()) * 2 / (sum(a.values()) + sum(b.values()) or 1)


def outcomes(found, annotated):
    """(basis, rule, kind, right?) of each found statement that matches an annotated one."""
    for basis, rule, kind, said, name in found:
        best = max(annotated, key=lambda gold: share(said, gold[0]), default=None)
        if best and best[1] and share(said, best[0]) >= 0.5:
            yield basis, rule, kind, bare(name) in best[1]


def from_gold(gold, folder):
    for line in Path(gold).read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        path = Path(folder) / f"{article['id']}.txt"
        if path.exists():
            known = [
                (Counter(s["text"].split()), {bare(n) for n in [s["speaker"], *s.get("speaker_alt", [])]})
                for s in article["statements"] + article.get("optional_statements", [])
            ]
            yield list(outcomes(answers(path.read_text(encoding="utf-8")), known))


def from_attributions(prepared, speakers):
    texts = {a["id"]: a for a in map(json.loads, Path(prepared).read_text(encoding="utf-8").splitlines())}
    for line in Path(speakers).read_text(encoding="utf-8").splitlines():
        known, article = json.loads(line), None
        article = texts[known["id"]]
        annotated = []
        for s in known["speakers"]:
            content = article["attributions"][s["i"]]["content"]
            said = Counter(" ".join(article["text"][a:b] for a, b in content).split())
            annotated.append((said, {bare(n) for n in [s["speaker"], *s.get("alt", [])] if n}))
        yield list(outcomes(answers(article["text"]), annotated))


def rates(rows):
    """The share that is right by basis, drawn towards PRIOR as if WEIGHT more had been seen."""
    seen = defaultdict(list)
    for basis, _, _, right in rows:
        seen[basis].append(right)
    return {b: (sum(r) + PRIOR * WEIGHT) / (len(r) + WEIGHT) for b, r in seen.items()}


def factors(rows, table, column):
    """How much worse a rule or kind is than its bases foretell, drawn towards 1; none is taken for better."""
    right, expected = defaultdict(float), defaultdict(float)
    for row in rows:
        right[row[column]] += row[3]
        expected[row[column]] += table.get(row[0], PRIOR)
    return {key: min(1.0, (right[key] + 10) / (expected[key] + 10)) for key in expected}


def fit(rows):
    table = rates(rows)
    return table, factors(rows, table, 1), factors(rows, table, 2)


def guess(model, row):
    table, rules, kinds = model
    return table.get(row[0], PRIOR) * rules.get(row[1], 1) * kinds.get(row[2], 1)


def cross_validated(articles):
    for fold in range(FOLDS):
        model = fit([row for n, rows in enumerate(articles) if n % FOLDS != fold for row in rows])
        for n, rows in enumerate(articles):
            if n % FOLDS == fold:
                yield from ((guess(model, row), row[3]) for row in rows)


def report(articles):
    rows = [row for article in articles for row in article]
    table, rules, kinds = fit(rows)
    counts = Counter(row[0] for row in rows)
    for title, model in (("basis", table), ("rule", rules), ("kind", kinds)):
        print(f"\n{title}")
        column = {"basis": 0, "rule": 1, "kind": 2}[title]
        counts = Counter(row[column] for row in rows)
        for key, value in sorted(model.items(), key=lambda x: -counts[x[0]]):
            print(f"  {key:55} n {counts[key]:4}  {value:.3f}")
    judged = list(cross_validated(articles))
    print("\nreliability, cross-validated over articles: foretold, seen, statements")
    for low in (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95):
        high = {0.0: 0.5, 0.8: 0.85, 0.85: 0.9, 0.9: 0.95, 0.95: 1.0}.get(low, low + 0.1)
        part = [(p, right) for p, right in judged if low <= p < high]
        if part:
            mean = sum(p for p, _ in part) / len(part)
            print(
                f"  {low:.2f}-{high:.2f}  {mean:.3f}  {sum(r for _, r in part) / len(part):.3f}  {len(part):4}"
            )
    sure = [right for p, right in judged if p >= 0.9]
    if sure:
        wrong = 1 - sum(sure) / len(sure)
        print(
            f"  at least 0.9: {len(sure) / len(judged):.3f} of statements with a name, {wrong:.3f} of them wrong"
        )


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", metavar="GOLD")
    parser.add_argument("articles", metavar="DIR")
    parser.add_argument("--attributions", nargs=2, metavar="FILE")
    options = parser.parse_args()
    articles = list(from_gold(options.gold, options.articles))
    if options.attributions:
        articles += list(from_attributions(*options.attributions))
    report(articles)


if __name__ == "__main__":
    main()
