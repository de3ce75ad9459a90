"""Write many articles of real size, made from the texts of the demo archive: python -m benchmarks.generate FOLDER

The same arguments always write the same files. Everybody's name is exchanged for an invented one of a cast, whose
first members speak often and whose last hardly ever, so that people come back from article to article.
"""

import argparse
import json
import random
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

DEMO = Path(__file__).resolve().parent.parent / "fixtures" / "demo"
WORDS = 700  # an article of a daily
FIRST_DAY, DAYS = date(2015, 1, 1), 3650
GIVEN = "Bren Cal Dor Eil Fen Gar Hal Ing Jor Kel Lor Mar Nor Osk Per Ros Sel Tor Ulv Wil"
GIVEN_ENDS = "a an en ia is o ric us wyn"
FAMILY = "Ash Birk Cald Drum Elv Frost Glen Hald Kirk Lang Mos Nord Orm Pend Rav Stav Thorn Ulm Varn Wex"
FAMILY_ENDS = "by croft dale feld gate holm mere rup shaw stad ton wick"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(articles(given.articles, given.seed), 1):
        (given.folder / f"{number:06}.txt").write_text(text, encoding="utf-8")


def articles(number: int, seed: int) -> Iterator[str]:
    """So many articles as the text of a file: headline, blank line, body."""
    chance = random.Random(seed)
    sources = [source(path) for path in sorted(DEMO.glob("*.json"))]
    cast = [f"{invented(GIVEN, GIVEN_ENDS, chance)} {place(chance)}" for _ in range(50 + number)]
    for _ in range(number):
        yield article(chance.sample(sources, len(sources)), cast, chance)


def source(path: Path) -> tuple[str, list[str], list[str]]:
    """Headline, paragraphs and the people who speak, of one demo article; without its own date and dateline."""
    recorded = json.loads(path.read_text(encoding="utf-8"))
    headline, *paragraphs = path.with_suffix(".txt").read_text(encoding="utf-8").split("\n\n")
    paragraphs = [p.strip() for p in paragraphs if len(p.split()) > 5]
    if paragraphs[0].split()[0].strip(",").isupper():
        paragraphs[0] = re.sub(r"^.{3,70}?( [–—]| --|y\.) ", "", paragraphs[0])
    speakers = [name for entry in recorded["accept"] for name in entry.get("speakers", [])]
    return headline, paragraphs, list(dict.fromkeys(name["person"] for name in speakers if "person" in name))


def article(sources: list, cast: list[str], chance: random.Random) -> str:
    """The start of the first source, then passages of it and of others in turn, each in its own order."""
    queues, people, words = [], [], 0
    for _, paragraphs, speakers in sources:
        if words < WORDS - 150:
            queues.append(list(paragraphs))
            people += speakers
            words += len(" ".join(paragraphs).split())
    body, here = [], place(chance)
    while any(queues):
        queue = chance.choice([q for q in queues if q]) if body else queues[0]
        length = chance.randint(2, 4)
        body, queue[:length] = body + queue[:length], []
    day = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
    text = "\n\n".join([sources[0][0], *body])
    headline, _, body = exchanged(text, people, cast, chance).partition("\n\n")
    return f"{here}: {headline}\n\n{here.upper()}, {day:%-d %B %Y} – {body}\n"


def exchanged(text: str, people: list[str], cast: list[str], chance: random.Random) -> str:
    """The text with other names for these people, for their full names and single words of them alike."""
    words, free = {}, list(cast)
    for name in people:
        # The first of the cast are drawn often, the last hardly ever; nobody twice in one article.
        given, family = free.pop(int(len(free) * chance.random() ** 3)).split()
        first, *others = name.split()
        words |= {first: words.get(first, given)} | {word: words.get(word, family) for word in others}
        words[name] = f"{given} {family}"
    longest_first = sorted(words, key=len, reverse=True)
    pattern = rf"(?<!\w)({'|'.join(map(re.escape, longest_first))})(?!\w)"
    return re.sub(pattern, lambda found: words[found[0]], text)


def place(chance: random.Random) -> str:
    """The name of a place, or of a family."""
    return invented(FAMILY, FAMILY_ENDS, chance)


def invented(starts: str, ends: str, chance: random.Random) -> str:
    return chance.choice(starts.split()) + chance.choice(ends.split())


if __name__ == "__main__":
    main()
