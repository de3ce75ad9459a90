"""Measure how often the engine names the right speaker, by what the answer rests on, and print the tables.

    python benchmarks/calibrate.py GOLD.jsonl ARTICLES_DIR [--attributions PREPARED.jsonl SPEAKERS.jsonl]

GOLD.jsonl has one annotated article a line, ARTICLES_DIR its texts as ID.txt; the two further files hold real news
in the form of the attribution sets. A found statement counts when at least half of its words and of an annotated
one are shared, and it is right when the speaker is the annotated one or an accepted alternative.

The probability of a basis is the m-estimate q = (right + m p) / (n + m) of B. Cestnik, "Estimating probabilities: a
crucial task in machine learning", ECAI 1990, with m = 8 and p = 0.75, less one standard error, the root of
q (1 - q) / (n + m): the texts were read while the rules were written, so what few cases show counts for little, and
all of it for less than it shows. A rule may only lower it, by right / expected with ten added to both. The
reliability table is cross-validated: each article is judged by figures taken from the others; on these texts the
engine should come out a little better than foretold.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from itertools import pairwise
from math import sqrt
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from extraction import read_article
from extraction.dateline import read_dateline
from extraction.names import Cast
from extraction.speakers import Resolver
from extraction.statements import find_drafts
from extraction.text import read_page

FOLDS, PRIOR, WEIGHT, RULE_WEIGHT, UNSEEN = 10, 0.75, 8, 10, 0.6
EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01)


def bare(name):
    return " ".join((name or "").replace("’", "'").strip(" '\"").lower().removeprefix("the ").split())


def answers(text):
    """Every statement of a text that names somebody: basis, rule, words, name."""
    article = read_article(text)
    page = read_page(article.body, read_dateline(article.body).end)
    resolver = Resolver(page, Cast(page, article.headline, ()))
    for draft in find_drafts(page):
        answer = resolver.resolve(draft)
        if answer.speakers:
            said = " ".join(article.body[a:b] for a, b in draft.content)
            yield answer.basis, draft.rule, Counter(said.split()), answer.speakers[0].name


def share(a, b):
    return sum((a & b).values()) * 2 / (sum(a.values()) + sum(b.values()) or 1)


def outcomes(found, annotated):
    """(basis, rule, right?) of each found statement that matches an annotated one."""
    for basis, rule, said, name in found:
        best = max(annotated, key=lambda gold: share(said, gold[0]), default=None)
        if best and best[1] and share(said, best[0]) >= 0.5:
            yield basis, rule, bare(name) in best[1]


def lines(path):
    return map(json.loads, Path(path).read_text(encoding="utf-8").splitlines())


def from_gold(gold, folder):
    for article in lines(gold):
        path = Path(folder) / f"{article['id']}.txt"
        if path.exists():
            known = [
                (Counter(s["text"].split()), {bare(n) for n in [s["speaker"], *(s.get("speaker_alt") or [])]})
                for s in article["statements"] + article.get("optional_statements", [])
            ]
            yield list(outcomes(answers(path.read_text(encoding="utf-8")), known))


def from_attributions(prepared, speakers):
    texts = {article["id"]: article for article in lines(prepared)}
    for known in lines(speakers):
        article = texts[known["id"]]
        annotated = []
        for s in known["speakers"]:
            content = article["attributions"][s["i"]]["content"]
            said = Counter(" ".join(article["text"][a:b] for a, b in content).split())
            annotated.append((said, {bare(n) for n in [s["speaker"], *(s.get("alt") or [])] if n}))
        yield list(outcomes(answers(article["text"]), annotated))


def rates(rows):
    """The cautious share that is right by basis, as the head of this file says."""
    seen = defaultdict(list)
    for basis, _, right in rows:
        seen[basis].append(right)
    return {basis: cautious(sum(right), len(right)) for basis, right in seen.items()}


def cautious(right, n):
    share = (right + PRIOR * WEIGHT) / (n + WEIGHT)
    return share - sqrt(share * (1 - share) / (n + WEIGHT))


def factors(rows, table):
    """How much worse a rule is than its bases foretell, drawn towards 1; none is taken for better."""
    right, expected = defaultdict(float), defaultdict(float)
    for basis, rule, ok in rows:
        right[rule] += ok
        expected[rule] += table.get(basis, UNSEEN)
    return {key: min(1.0, (right[key] + RULE_WEIGHT) / (expected[key] + RULE_WEIGHT)) for key in expected}


def fit(rows):
    table = rates(rows)
    return table, factors(rows, table)


def guess(model, row):
    table, rules = model
    return table.get(row[0], UNSEEN) * rules.get(row[1], 1)


def cross_validated(articles):
    for fold in range(FOLDS):
        model = fit([row for n, rows in enumerate(articles) if n % FOLDS != fold for row in rows])
        for n, rows in enumerate(articles):
            if n % FOLDS == fold:
                yield from ((guess(model, row), row[2]) for row in rows)


def report(articles):
    """The tables as Markdown, as they stand in benchmarks/reliability.md."""
    rows = [row for article in articles for row in article]
    table, rules = fit(rows)
    print("# How sure the engine is, and how often it is right\n")
    print(
        f"{len(rows)} statements with a speaker in {len(articles)} articles; those of real news, if any, are"
    )
    print("not kept here. Rewritten by benchmarks/calibrate.py, whose head says how the figures come about.")
    print_model("what the answer rests on", table, Counter(row[0] for row in rows))
    print_model("rule that is worse than its bases", rules, Counter(row[1] for row in rows), below=0.995)
    print_reliability(list(cross_validated(articles)))


def print_model(title, model, counts, below=2.0):
    print(f"\n| {title} | seen | probability |\n|---|---|---|")
    for key, value in sorted(model.items(), key=lambda x: -counts[x[0]]):
        if value < below:
            print(f"| {key} | {counts[key]} | {value:.3f} |")


def print_reliability(judged):
    print("\n| foretold, cross-validated | mean | right | statements |\n|---|---|---|---|")
    for low, high in pairwise(EDGES):
        part = [(p, right) for p, right in judged if low <= p < high]
        if part:
            mean, right = sum(p for p, _ in part) / len(part), sum(r for _, r in part) / len(part)
            print(f"| {low:.2f}–{min(high, 1):.2f} | {mean:.3f} | {right:.3f} | {len(part)} |")
    sure = [right for p, right in judged if p >= 0.9]
    wrong = 1 - sum(sure) / len(sure) if sure else 0
    print(f"\nAt least 0.9: {len(sure) / len(judged):.3f} of them, {wrong:.3f} of those wrong.")


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
