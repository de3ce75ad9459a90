"""Print one table of how good and how fast the engine is: python -m benchmarks.accuracy (make bench-extraction)

The readable and the further gold set are always measured. Others are, when a variable of the environment names
their folder: NEWSROOM_BLIND_GOLD (gold.jsonl and articles/, of the form of benchmarks/gold/), NEWSROOM_POLNEAR
(dev.jsonl and others as PolNeAR's articles were prepared) and NEWSROOM_SPEAKERS (speakers_*.jsonl, who really speaks
in those articles). Only figures are printed, never a text of theirs.
"""

import json
import os
import sys
from operator import itemgetter
from pathlib import Path

from benchmarks import attributions, baseline, predict, speed
from benchmarks.scoring import Tally, rates

GOLD = Path(__file__).resolve().parent / "gold"
FURTHER = GOLD.with_name("further")
UNREAD = GOLD.with_name("unread")  # nobody who writes rules has read these
SYSTEMS = {"engine": predict.predict_text, "baseline": baseline.predict_text}
COLUMNS = (
    "statements F1",
    "P",
    "R",
    "end to end F1",
    "wrong name",
    "left open",
    "polarity broken",
    "exact words",
)
COLUMNS += (
    "false alarms",
    "reported_by",
    "people F1",
    "organisations F1",
    "place",
    "date",
    "sure",
    "sure, wrong",
)


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def measure(folder, predict_text):
    """The tally of a gold set: every article is read anew."""
    tally = Tally()
    for gold in lines(folder / "gold.jsonl"):
        text = (folder / "articles" / f"{gold['id']}.txt").read_text(encoding="utf-8")
        tally.article(gold, predict_text(gold["id"], text))
    return tally


def cells(figures):
    """The figures of a set in the order of COLUMNS."""
    precision, recall, f1 = figures["statements"]
    shares = (f1, precision, recall, figures["end to end"][2])
    return [
        *(f"{share:.3f}" for share in shares),
        f"{figures['wrong name of matched']:.3f}",
        f"{figures['left open of matched']:.3f}",
        str(figures["polarity broken"]),
        f"{figures['exact words of matched']:.3f}",
        str(figures["false alarms"]),
        f"{figures['reported_by found']:.3f} / {figures['reported_by invented']}",
        *(f"{figures[key][2]:.3f}" for key in ("people", "organisations")),
        *(f"{figures[key]:.3f}" for key in ("place", "date")),
        f"{figures['sure of matched']:.3f}",
        f"{figures['sure and wrong']:.3f}",
    ]


def recorded(name, figures):
    """The line about a set that benchmarks/accuracy.md keeps; what was measured is to be filled in."""
    pairs = (
        (figures["statements"][2], figures["end to end"][2]),
        (figures["people"][2], figures["organisations"][2]),
        (figures["place"], figures["date"]),
    )
    f1, names, document = (f"{a:.3f} / {b:.3f}" for a, b in pairs)
    _, _, _, _, wrong, left_open, polarity, exact, alarms, relays, *_ = cells(figures)
    row = (name, "…", f1, wrong, left_open, polarity, exact, alarms, relays, names, document)
    return f"| {' | '.join(row)} |"


def group_cells(counts):
    """A style, or a way in which speakers were found: the first columns alone."""
    return [f"{share:.3f}" for share in (rates(counts)[2], *rates(counts)[:2], rates(counts, "right")[2])]


def gold_rows(name, folder):
    """A row a system, then for the engine a row a style and a row a way in which the speaker was found."""
    for system, predict_text in SYSTEMS.items():
        tally = measure(folder, predict_text)
        yield f"{name}, {system}", cells(tally.figures())
        if system == "engine":
            yield recorded(name, tally.figures()), ()
            for (kind, group), counts in sorted(tally.groups.items()):
                if kind in ("style", "how") and group != "not found":
                    yield f"  {kind} {group} ({counts['gold']})", group_cells(counts)


def attribution_rows(folder):
    """Real news, PolNeAR: the statements with the right printed source."""
    for view in ("quoted", "speech"):
        precision, recall, f1 = attributions.sources(lines(folder / "dev.jsonl"), view)
        yield f"PolNeAR dev, {view}", [f"{share:.3f}" for share in (f1, precision, recall)]


def speaker_rows(folder, annotated):
    """Real news: the statements with the speaker who really speaks."""
    articles = [article for path in sorted(folder.glob("*.jsonl")) for article in lines(path)]
    for path in sorted(annotated.glob("speakers_*.jsonl")):
        (precision, recall, f1), counts = attributions.speakers(articles, lines(path))
        row = [""] * len(COLUMNS)
        row[1:4] = f"{precision:.3f}", f"{recall:.3f}", f"{f1:.3f}"
        row[9] = f"{counts['relays_found'] / (counts['relays'] or 1):.3f} / {counts['relays_invented']}"
        yield f"PolNeAR, {path.stem}", row


def rows():
    """Every row for which this machine has the data."""
    blind, polnear, speakers = map(given, ("NEWSROOM_BLIND_GOLD", "NEWSROOM_POLNEAR", "NEWSROOM_SPEAKERS"))
    yield from gold_rows("readable", GOLD)
    yield from gold_rows("further", FURTHER)
    unread = measure(UNREAD, predict.predict_text).figures()
    yield "unread", cells(unread)
    yield recorded("unread", unread), ()
    if blind:
        yield from gold_rows("blind", blind)
    if polnear:
        yield from attribution_rows(polnear)
    if polnear and speakers:
        yield from speaker_rows(polnear, speakers)


def given(variable):
    """The folder that a variable of the environment names, or None."""
    folder = os.environ.get(variable)
    if folder and not Path(folder).is_dir():
        sys.exit(f"{variable}={folder}: there is no such folder.")
    return Path(folder) if folder else None


def main():
    table = list(rows())
    widths = [max(len(column), 9) for column in COLUMNS]
    first = max(len(name) for name, values in table if values)
    print(" " * first, *(c.rjust(w) for c, w in zip(COLUMNS, widths, strict=True)))
    for name, values in filter(itemgetter(1), table):
        print(name.ljust(first), *(v.rjust(w) for v, w in zip(values, widths, strict=False)))
    print("(in brackets: annotated statements; sure: confidence of at least 0.9)")
    print("\n".join(["for benchmarks/accuracy.md:", *(name for name, values in table if not values)]))
    for name, value in speed.figures(sorted((GOLD / "articles").glob("*.txt"))):
        print(name.ljust(first), value)


if __name__ == "__main__":
    main()
