"""Compare found statements with annotated attributions of real news, of the form of PolNeAR: word sets, not strings.

An attribution has `content` and `source` as spans into `text`, and whether it is `speech` or `quoted`. Statements are
paired one to one, the best overlap (Jaccard index of their words) first, from 0.5 on. The corpus is no part of this
project and must not become one: figures leave this module, never texts.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter

from anyascii import anyascii

from benchmarks.scoring import rates
from extraction import find_statements, read_article
from extraction.lexicon import words as listed

LEAST = 0.5 - 1e-9
WORD = re.compile(r"\w+(?:[-'’]\w+)*")
MARK = re.compile("[\"“”„«»]|''|``")
ANONYMOUS = re.compile(
    r",?\s+(?:who (?:spoke|asked|requested|declined|insisted)|speaking|on (?:the )?condition of)\b.*",
    re.S | re.I,
)
TITLES = listed(
    "attorney ambassador archbishop bishop captain capt cardinal ceo chair chairman chairwoman chief col colonel "
    "congressman congresswoman dame deputy det detective director dr ex father former fr gen general gov governor "
    "house judge justice king lady leader lieutenant lord lt maj majority major mayor minister minority miss mr mrs "
    "ms mx officer pope president prime prince princess prof professor queen rep representative rev reverend "
    "secretary sen senate senator sergeant sgt sheriff sir sister speaker then vice whip"
)
FILLERS = listed("a an and at by for from in of on or s that the to which who with")


def predict(article):
    """What the engine finds in one prepared article, with spans into its `text`."""
    read = read_article(article["text"])
    found = find_statements(read.body, headline=read.headline, date=read.date)

    def moved(spans):
        return [(start + read.body_start, end + read.body_start) for start, end in spans]

    return [
        {
            "content": moved(s.content),
            "source": moved(source),
            "speaker": s.speakers[0].name if s.speakers else "",
            "reported_by": s.reported_by[0].name if s.reported_by else "",
        }
        for s, source in zip(found.statements, sources_of(found.statements), strict=True)
    ]


def sources_of(statements):
    """The printed source of each; of a quotation that goes on without one, that of the same speaker's last words."""
    last = {}
    for s in statements:
        source = s.source or last.get(s.speakers, ())
        if s.speakers:
            last[s.speakers] = source
        yield source


class Paired:
    """The attributions of one article, the statements found in it, and which belong together."""

    def __init__(self, article, found):
        words = list(WORD.finditer(article["text"]))
        self.text = article["text"]
        self.starts, self.ends = [m.start() for m in words], [m.end() for m in words]
        self.golds, self.found = article["attributions"], [s for s in found if self.words(s["content"])]
        self.gold_words = [self.words(a["content"]) for a in self.golds]
        self.found_words = [self.words(s["content"]) for s in self.found]
        self.hit = self._pair()
        self.back = {j: i for i, j in self.hit.items()}

    def words(self, spans):
        return {
            n for a, b in spans or [] for n in range(bisect_right(self.ends, a), bisect_left(self.starts, b))
        }

    def printed(self, spans):
        return " ".join(self.text[a:b] for a, b in spans or [])

    def _pair(self):
        shares = (
            (-jaccard(g, f), i, j)
            for i, g in enumerate(self.gold_words)
            for j, f in enumerate(self.found_words)
            if g & f
        )
        hit, taken = {}, set()
        for share, i, j in sorted(shares):
            if -share >= LEAST and i not in hit and j not in taken:
                hit[i] = j
                taken.add(j)
        return hit

    def like(self, j, outside):
        """Does a found statement hold the words of an attribution that is not asked for?"""
        return any(jaccard(self.gold_words[i], self.found_words[j]) >= LEAST for i in outside)

    def marked(self, j):
        return any(MARK.search(self.text[max(0, a - 2) : b + 2]) for a, b in self.found[j]["content"])


def jaccard(a, b):
    return len(a & b) / len(a | b) if a and b else 0.0


def count_sources(article, found, view):
    """Right words with the right printed source; `view`: speech or quoted. Returns gold, found, matched."""
    paired = Paired(article, found)
    outside = {i for i, a in enumerate(paired.golds) if not a[view]}
    counts = Counter()
    for j in range(len(paired.found)):
        i = paired.back.get(j)
        if i is not None and i not in outside:
            counts["found"] += bool(paired.golds[i]["source"])
        elif not paired.like(j, outside) and (view != "quoted" or i is not None or paired.marked(j)):
            counts["found"] += 1
    for i, gold in enumerate(paired.golds):
        if i not in outside and gold["source"]:
            counts["gold"] += 1
            counts["matched"] += i in paired.hit and _is_source(paired, gold, paired.found[paired.hit[i]])
    return counts


def _is_source(paired, gold, found):
    if paired.words(gold["source"]) & paired.words(found["source"]):
        return True
    last = WORD.findall(found["speaker"])[-1:]
    printed = {_bare(w) for w in WORD.findall(paired.printed(gold["source"]))}
    return bool(last) and _bare(last[0]) in printed


def _bare(word):
    return re.sub(r"['’]s?$", "", word.lower())


def count_speakers(article, found, speakers):
    """Right words with the right speaker; `speakers`: who really speaks in this article, by attribution."""
    paired, counts = Paired(article, found), Counter()
    who = {s["i"]: s for s in speakers}
    outside = {i for i, a in enumerate(paired.golds) if not a["speech"]}
    outside |= {i for i, s in who.items() if s["speaker"] is None}
    for j in range(len(paired.found)):
        i = paired.back.get(j)
        counts["found"] += i not in outside if i is not None else not paired.like(j, outside)
    for i in who.keys() - outside:
        one = paired.found[paired.hit[i]] if i in paired.hit else None
        counts["gold"] += 1
        counts["matched"] += one is not None and is_speaker(
            one["speaker"], who[i], paired.printed(paired.golds[i]["source"])
        )
        counts.update(_relay(one and one["reported_by"], who[i]))
    return counts


def _relay(medium, gold):
    allowed = [gold["reported_by"], *gold.get("reported_by_alt", [])]
    right = bool(medium) and name_words(medium) in [name_words(n) for n in allowed if n]
    needed = bool(gold["reported_by"]) and None not in allowed
    return {
        "relays": needed,
        "relays_found": needed and right,
        "relays_invented": bool(medium) and not right,
    }


def is_speaker(found, gold, printed):
    """A name must be equal, titles aside; a description may hold words of the printed source as well."""
    forms = [name_words(n) for n in [gold["speaker"], *gold["alt"]]]
    kind = gold["speaker_kind"]
    mine = name_words(ANONYMOUS.sub("", found) if kind == "unnamed" else found)
    if kind == "person":
        return bool(mine) and (mine in forms or untitled(mine) in map(untitled, forms))
    if not mine or mine in forms or (kind == "organisation" and not gold.get("document")):
        return bool(mine) and mine in forms
    known = set(FILLERS).union(*forms, name_words(printed) if gold["how"] == "description" else ())
    return set(mine) <= known and any(set(form) <= set(mine) for form in forms)


def name_words(text):
    """The words of a name, folded, without brackets, possessives and a leading article; F.B.I. is FBI."""
    plain = re.sub(r"\([^()]*\)", " ", text or "").replace("’", "'")
    plain = re.sub(r"(?<=\w)'s?(?!\w)", "", anyascii(plain).lower())
    plain = re.sub(r"\b(?:[a-z]\W+)+[a-z]\b", lambda m: re.sub(r"\W", "", m[0]), plain)
    found = re.findall(r"[^\W_]+", plain)
    return found[1:] if len(found) > 1 and found[0] in ("the", "a", "an") else found


def untitled(name):
    first = next((n for n, word in enumerate(name[:-1]) if word not in TITLES), max(0, len(name) - 1))
    return name[first:]


def sources(articles, view):
    """Precision, recall and F1 of words with their printed source."""
    return rates(sum((count_sources(a, predict(a), view) for a in articles), Counter()))


def speakers(articles, annotated):
    """Precision, recall and F1 of words with their speaker, then the counts behind them."""
    known = {one["id"]: one["speakers"] for one in annotated}
    counts = Counter()
    for article in articles:
        if article["id"] in known:
            counts.update(count_speakers(article, predict(article), known[article["id"]]))
    return rates(counts), counts
