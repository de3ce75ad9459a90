"""Compare found statements with annotated ones: the figures of a gold set of the form of benchmarks/gold/.

A found and an annotated statement can match when the F1 of their words is at least 0.6, function words aside; the
pairs are one to one, so that their F1 sum up to most. What matches an optional statement, or stands in the headline
alone, is neither right nor wrong. Names are compared without case, accents and a leading article.
"""

import re
from collections import Counter, defaultdict

from anyascii import anyascii

from extraction.lexicon import words as listed

LEAST = 0.6  # the F1 of words from which two statements can be the same one
SURE = 0.9  # the confidence from which an editor need not look twice
FUNCTION = listed(
    """
    a about after all also an and any are as at be been before being but by can could d did do does don for from had has
    have he her here him his how i if in into is it its just ll m may me might more most must my no nor not of on or our
    out over s shall she should so some t re than that the their them then there these they this those to up us ve very
    was we were what when where which who whom whose why will with would you your
    """
)
NEGATIONS = listed("no not nor never none nothing nobody neither without cannot")


def fold(text):
    """Without case, accents, typographic variants and extra space."""
    return " ".join(anyascii(text or "").lower().split())


def words(text):
    return re.findall(r"[^\W_]+", fold(text))


def content(text):
    return [w for w in words(text) if w not in FUNCTION]


def name(text):
    """A name to compare: folded, without a leading article and marks at its ends."""
    return re.sub(r"^(the|a|an) ", "", fold(text).strip(" .,;:"))


def said(statement):
    return statement.get("text") or " ".join(statement.get("parts") or [])


def f1(a, b):
    """The F1 of two lists of words."""
    shared = sum((Counter(a) & Counter(b)).values())
    return 2 * shared / (len(a) + len(b)) if shared else 0.0


def overlap(a, b):
    """Of the words that mean something; of all where one of the two has fewer than two of them."""
    inner = content(a), content(b)
    return f1(*inner) if min(map(len, inner)) > 1 else f1(words(a), words(b))


def negations(text):
    """The negating words: a statement that lost its "not" says the opposite."""
    plain = re.sub(r"n't\b", " not", fold(text).replace("cannot", "can not"))
    return Counter(w for w in words(plain) if w in NEGATIONS)


def claims_a_name(speaker):
    """Every longer word begins with a capital: a name, not a description."""
    long = [w for w in re.findall(r"[^\W\d_]+", speaker or "") if len(w) > 3]
    return bool(long) and all(w[0].isupper() for w in long)


class Names:
    """Everybody of one annotated article, and by which short forms they can be meant."""

    def __init__(self, gold):
        self.people = [*gold["people"], *gold.get("people_optional", [])]
        organisations = [*gold["organisations"], *gold.get("organisations_optional", [])]
        self.aliases = gold.get("aliases", {})
        self.forms, self.endings = defaultdict(set), defaultdict(set)
        for one in [*self.people, *organisations]:
            for form in self.forms_of(one):
                self.forms[form].add(one)
        for one in self.people:
            parts = name(one).split()
            for k in range(1, len(parts)):
                self.endings[" ".join(parts[k:])].add(one)

    def forms_of(self, one):
        return {name(form) for form in [one, *self.aliases.get(one, [])]}

    def is_only(self, form, one):
        """Whether a form means this one and can mean nobody else of the article."""
        inside = {p for p in self.people if form in name(p).split()}
        return self.forms[form] | self.endings[form] | inside == {one}

    def same(self, found, gold):
        """Is this name or description the annotated speaker?"""
        form = name(found)
        if not form or form in {name(n) for n in [gold["speaker"], *gold.get("speaker_alt", [])]}:
            return bool(form)
        if gold["speaker_kind"] == "unnamed":
            return not (self.forms[form] or self.endings[form]) and _describes(found, gold["speaker"])
        meant = self.forms[form] | (self.endings[form] if gold["speaker_kind"] == "person" else set())
        return gold["speaker"] in meant and self.is_only(form, gold["speaker"])


def _describes(found, speaker):
    a, b = (set(content(x)) or set(words(x)) for x in (found, speaker))
    return bool(a) and (a <= b or b <= a or f1(sorted(a), sorted(b)) >= LEAST)


def matched(golds, found, names):
    """The pairs that belong together: {index of the annotated: index of the found}."""
    weight = {}
    for i, gold in enumerate(golds):
        for j, one in enumerate(found):
            share = overlap(said(gold), said(one))
            if share >= LEAST - 1e-9:
                weight[i, j] = share + 0.001 * names.same(one.get("speaker"), gold)
    return assign(weight)


def assign(weight):
    """The one-to-one pairs with the greatest sum of weights, by augmenting the best path until none gains."""
    rows = {}  # found -> annotated
    while True:
        free = {i for i, _ in weight} - set(rows.values())
        reach = dict.fromkeys(free, (0.0, None))
        end, moved = (1e-9, None), True
        while moved:
            moved = False
            for (i, j), w in weight.items():
                if i not in reach or rows.get(j) == i:
                    continue
                gain = reach[i][0] + w
                if j not in rows:
                    end = max(end, (gain, (i, j)), key=lambda e: e[0])
                elif gain - weight[rows[j], j] > reach.get(rows[j], (-1e9,))[0] + 1e-9:
                    reach[rows[j]], moved = (gain - weight[rows[j], j], (i, j)), True
        step = end[1]
        if step is None:
            return {i: j for j, i in rows.items()}
        while step:
            i, j = step
            rows[j], step = i, reach[i][1]


class Tally:
    """Counts over articles; `figures()` makes shares of them."""

    def __init__(self):
        self.counts = Counter()
        self.groups = defaultdict(Counter)  # ("style", "court") -> gold, found, matched, right

    def article(self, gold, predicted):
        """Count one article: its annotation, and what was found in it (`{}` for nothing)."""
        names = Names(gold)
        found = [s for s in predicted.get("statements", []) if said(s).strip()]
        pairs = matched(gold["statements"], found, names)
        rest = [j for j in range(len(found)) if j not in pairs.values()]
        optional = matched(gold.get("optional_statements", []), [found[j] for j in rest], names)
        neither = {rest[k] for k in optional.values()}
        neither |= {
            j for j in rest if (t := fold(said(found[j])).strip(" \"'.,")) and t in fold(gold["title"])
        }
        wrong = [found[j] for j in rest if j not in neither]
        for i, one in enumerate(gold["statements"]):
            self._statement(gold, one, found[pairs[i]] if i in pairs else None, names)
        for one in wrong:
            self._add(gold, one, found=1)
        self._false_alarms(gold["non_statements"], [said(s) for s in wrong])
        self._document(gold, predicted)
        for key in ("people", "organisations"):
            self._listed(key, gold, predicted.get(key, []), names)

    def _add(self, article, one, **counts):
        for group in (("all", ""), ("style", article["style"]), ("how", one.get("how") or "not found")):
            self.groups[group].update(counts)

    def _statement(self, article, one, found, names):
        if found is None:
            return self._add(article, {}, gold=1)
        right = names.same(found.get("speaker"), one)
        self._add(article, found, gold=1, found=1, matched=1, right=right)
        alike = [fold(said(s)).strip(" \"'.,;:!?-") for s in (found, one)]
        sure = (found.get("confidence") or 0) >= SURE
        self.counts.update(
            kind=found["kind"] == one["kind"],
            polarity_broken=negations(said(found)) != negations(said(one)),
            exact=alike[0] == alike[1],
            open=not found.get("speaker"),
            wrong_name=not right and claims_a_name(found.get("speaker")),
            sure=sure,
            sure_wrong=sure and not right,
        )
        return self._relay(one, found.get("reported_by"), names)

    def _relay(self, one, medium, names):
        wanted = [one["reported_by"], *one.get("reported_by_alt", [])]
        forms = set().union(*(names.forms_of(n) for n in wanted if n))
        right = name(medium) in forms if medium else None in wanted
        needed = bool(one["reported_by"])
        self.counts.update(relays=needed, relays_found=needed and right)
        self.counts["relays_invented"] += bool(medium and not needed and not right)

    def _false_alarms(self, decoys, wrong):
        for decoy in decoys:
            inner = content(decoy) or words(decoy)
            self.counts["false_alarms"] += any(_takes(text, decoy, inner) for text in wrong)

    def _document(self, gold, predicted):
        dates = [gold["date"]] if gold["date"] else [None, gold.get("date_partial")]
        places = {name(p) for p in [gold["place"] or "", *gold.get("place_alt", [])]}
        place = name(predicted.get("place"))
        self.counts.update(
            articles=1,
            title=fold(predicted.get("title")) == fold(gold["title"]),
            date=(predicted.get("date") or None) in dates,
            place=place in places if gold["place"] else not place,
        )

    def _listed(self, key, gold, listed, names):
        """People or organisations named in the article; a second form of one of them counts as wrong."""
        forms = {}
        for one in gold[key]:
            for alias in [one, *names.aliases.get(one, [])]:
                if alias == one or key != "people" or " " in alias or " " not in one:
                    forms[name(alias)] = one
        free = {name(n) for n in gold.get(f"{key}_optional", [])} - set(forms)
        given = [name(n) for n in listed if name(n) and name(n) not in free]
        right = len({forms[n] for n in given if n in forms})
        self.groups["names", key].update(gold=len(gold[key]), found=len(given), matched=right)

    def figures(self):
        """Every figure by name: shares are of the matched statements, F1 of all."""
        c, n, total = self.counts, self.counts["articles"] or 1, self.groups["all", ""]
        matched_ = total["matched"] or 1
        return {
            "statements": rates(total),
            "end to end": rates(total, "right"),
            **{f"{share} of matched": c[key] / matched_ for share, key in SHARES},
            **{count: c[key] for count, key in COUNTS},
            "reported_by found": c["relays_found"] / (c["relays"] or 1),
            "sure and wrong": c["sure_wrong"] / (c["sure"] or 1),
            **{key: rates(self.groups["names", key]) for key in ("people", "organisations")},
            **{key: c[key] / n for key in ("title", "place", "date")},
        }


SHARES = (
    ("kind right", "kind"),
    ("exact words", "exact"),
    ("wrong name", "wrong_name"),
    ("left open", "open"),
    ("sure", "sure"),
)
COUNTS = (
    ("polarity broken", "polarity_broken"),
    ("false alarms", "false_alarms"),
    ("reported_by invented", "relays_invented"),
)


def rates(counts, right="matched"):
    """Precision, recall and F1; 1 where there is nothing to find and nothing was found."""
    precision = counts[right] / counts["found"] if counts["found"] else float(not counts["gold"])
    recall = counts[right] / counts["gold"] if counts["gold"] else 1.0
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0


def _takes(text, decoy, inner):
    """Does a wrong statement hold, or lie in, words that are nobody's statement?"""
    mine = content(text) or words(text)
    shared = sum((Counter(mine) & Counter(inner)).values())
    held = shared == len(inner) and shared * 2 >= len(mine)
    return overlap(text, decoy) >= LEAST or held or (shared == len(mine) and shared >= 2)
