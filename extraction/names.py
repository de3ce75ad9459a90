"""Who is named in the text: persons and organisations, their short forms, titles and roles."""

from bisect import bisect_left
from dataclasses import dataclass, field

from .beside import beside, context, of_another_kind, says_alone
from .genders import gender_beside, is_spouse, titled_both_ways
from .kin import kin_of, name_kin, shared_surnames
from .lexicon import (
    COMPANY_NOUNS,
    DEMONYMS,
    KIN,
    MEDIA_NOUNS,
    MEDIA_WORDS,
    ORGANISATION_WORDS,
    ROLE_NOUNS,
    TITLES,
)
from .naming import Evidence, bare_words, is_place_name, office_initials, own_initials, shape, short_forms
from .runs import (
    apposition,
    before_surname,
    find_runs,
    known_runs,
    only_opens,
    paragraph_runs,
    title_words,
    without_first,
)
from .text import tokenise
from .titles import FIRST_NAMES

DESCRIBING = ROLE_NOUNS | COMPANY_NOUNS | MEDIA_NOUNS | KIN | TITLES | DEMONYMS


@dataclass(slots=True, eq=False)
class Entity:
    """Somebody named; `spans` are printed names, `roles` words that describe them, `gender` m, f or ""."""

    name: str
    kind: str
    spans: list = field(default_factory=list)
    roles: set = field(default_factory=set)
    gender: str = ""
    medium: bool = False
    key: object = None
    first: int = 0
    kin: str = ""


class Cast:
    """Everybody named in one article, found by any printed form of the name."""

    def __init__(self, page, headline="", known=()):
        self.page = page
        self.entities = []
        self.forms, self.bodies, self.initials = {}, {}, {}
        self._known = {}
        for k in known:
            self._known.setdefault(k.name.lower(), []).append(k)
        self._printed_small = bare_words(page.tidy)
        self._place_all(self._opening_words_apart(self._all_runs(known)))
        self._abbreviations()
        self._headline(headline)
        self.entities = sorted((e for e in self.entities if e.spans), key=lambda e: e.spans[0])
        self._index()
        name_kin(self, page)

    def _all_runs(self, known):
        """The runs of capitals, and known names that are printed otherwise in place of what they cover."""
        runs = list(find_runs(self.page))
        whole = {(run.start, run.end) for run in runs}
        special = known_runs(self.page, {k.name for k in known})
        special = [run for run in special if (run.start, run.end) not in whole]
        taken = {at for run in special for at in range(run.start, run.end)}
        free = [run for run in runs if run.start not in taken and run.end - 1 not in taken]
        return sorted(free + special, key=lambda run: run.start)

    def _opening_words_apart(self, runs):
        """ "Unlike Anna Berg": a word that only opens a sentence, where the rest stands elsewhere as a name."""
        inside = {run.name for run in runs if not run.opens}
        self._inside = {name.lower() for name in inside}
        known = {run.words[-1] for run in runs if len(run.words) > 1 and not before_surname(run)}
        apart = []
        for run in runs:
            if before_surname(run, inside) and run.words[1] in known:
                run = without_first(run)
            if len(run.words) > 2 and run.opens and run.name not in inside:
                rest = without_first(run)
                run = rest if rest.name in inside or run.words[0].lower() in self._printed_small else run
            apart.append(run)
        return apart

    def _place_all(self, runs):
        """Full names first, the longest before others; then single words, which may stand for them."""
        by_name = {}
        for run in runs:
            by_name.setdefault(run.name.lower(), []).append(run)
        lone = [run for run in runs if len(run.words) == 1]
        alone = {run.words[0].lower(): Evidence() for run in lone}
        self.alone = set(alone)
        for word, evidence in alone.items():
            evidence.add(beside(by_name[word]))
        full = [name for name, same in by_name.items() if len(same[0].words) > 1]
        unsettled = []
        for name in sorted(full, key=lambda n: (-len(by_name[n][0].words), by_name[n][0].start)):
            unsettled += self._place_full(name, by_name[name], alone)
        for name, start in shared_surnames(self, lone, runs):
            self._register(Entity(name, "person", first=start))
        self._shared = titled_both_ways(lone)
        for run in sorted(unsettled + lone, key=lambda r: r.start):
            if not self._bind(run):
                self._place_alone(run, alone)

    def _place_full(self, name, same, alone):
        """One full name with all its places: a longer form of it wins, then the evidence of all its places."""
        evidence = shape(same[0].words, self._printed_small)
        evidence.add(beside(same))
        self._short_evidence(same[0].words, alone, evidence)
        kind = self._kind(name, evidence)
        namesake = kind == "person" and same[0].words[0].lower() in FIRST_NAMES  # the Anna Berg Foundation
        longer = any(e.kind == "person" or not namesake for e in self.forms.get(name, []))
        if kind and not longer:
            self._add(same, kind)
        return same if longer else []

    def _short_evidence(self, words, alone, evidence):
        """Persons go on by their last word, firms by their first: what is said beside those counts too."""
        last, first = alone.get(words[-1].lower()), alone.get(words[0].lower())
        if last:
            evidence.person += max(0, last.person)
            evidence.organisation += last.organisation / 2 if last.organisation > last.person else 0
        elif first:
            evidence.organisation += max(0, first.organisation)
            evidence.person += max(0, first.person) if words[-1].lower() not in ORGANISATION_WORDS else 0

    def _kind(self, name, evidence):
        """What the words of the article say; a known name tips the balance only."""
        kinds = {k.kind for k in self._known.get(name, [])}
        if len(kinds) == 1:
            kind = kinds.pop()
            setattr(evidence, kind, getattr(evidence, kind) + 2)
        return evidence.kind()

    def _bind(self, run):
        """A short form: theirs who alone bear it, or alone of those named before it. True when it is settled."""
        fit = self.forms.get(run.name.lower(), []) or self._body(run) or self.initials.get(run.name, [])
        if fit and len(run.words) == 1:
            said = context(run)
            fit = [e for e in fit if not of_another_kind(e, said)]
        if not fit:
            return False
        if len(fit) > 1:
            fit = [e for e in fit if e.first < run.start]
            fit = [e for e in fit if e.kind == "person" and e.name.split()[-1] == run.name] or fit
            gender = gender_beside(run)
            if gender:
                fit = [e for e in fit if e.gender in ("", gender)]
                fit = [e for e in fit if e.gender == gender] or fit
        if len(fit) == 1 and not is_spouse(fit[0], run, self._shared):
            self._note(fit[0], run)
        return True

    def _body(self, run):
        """ "the Trust": the one organisation of several words whose name ends so."""
        fit = self.bodies.get(run.name.lower(), []) if run.the or run.capital_the else []
        return fit if len(fit) == 1 else []

    def _place_alone(self, run, alone):
        word = run.words[0]
        opening = run.opens and (word.lower() in self._printed_small or only_opens(run, self._inside))
        role = word.isupper() or word.lower() in ROLE_NOUNS
        if opening or (run.after[:1] == (":",) and role) or len(run.words) > 1:
            return
        family = (
            self.forms.get(word[:-1].lower(), ())
            if word.endswith("s") and (run.the or run.capital_the)
            else ()
        )
        same = [e for e in self.forms.get(word.lower(), ()) if e.name.lower() == word.lower()]
        if same or any(e.kind == "person" for e in family):
            return  # the Bergs
        evidence = shape(run.words, self._printed_small)
        evidence.thing *= not (kin_of(run) and word.lower() in FIRST_NAMES)  # her husband, Bill
        evidence.add(alone[word.lower()])
        shares = run.after[:1] == ("shares",)
        plural = run.opens and word.endswith("s") and not shares and word.lower() not in self._inside
        says = says_alone(run)
        evidence.organisation += (1 if says else 0) - (1 if plural else 0)
        kind = "organisation" if says and is_place_name(word) else self._kind(word.lower(), evidence)
        theirs = [e for e in self.forms.get(word.lower(), ()) if e.kind == kind == "person"]
        if len(theirs) == 1:
            self._note(theirs[0], run)
        elif kind:
            self._add([run], kind).kin = kin_of(run) if kind == "person" else ""

    def _add(self, same, kind):
        printed = [r for r in same if not all(w.isupper() for w in r.words)] or same
        first = printed[0]
        entity = Entity(self._printed_name(first), kind, first=min(r.start for r in same))
        known = self._known.get(first.name.lower(), [])
        entity.key = known[0].key if len(known) == 1 and known[0].kind == kind else None
        self._register(entity, first.words)
        tail = first.words[-1].lower()
        if kind == "organisation" and len(first.words) > 1:
            self.bodies.setdefault(tail, []).append(entity)
        for run in same:
            self._note(entity, run)
        return entity

    def _printed_name(self, run):
        text = self.page.body[run.start : run.end]
        return " ".join(run.words) if "(" in text or '"' in text or "“" in text else text

    def _register(self, entity, words=None):
        self.entities.append(entity)
        for form in short_forms(tuple(words or entity.name.split()), entity.kind):
            self.forms.setdefault(form, []).append(entity)
        if entity.kind == "person":
            self._abbreviate(entity, own_initials(words or entity.name.split()))

    def _abbreviate(self, entity, shorts):
        """ "AB" for Anna Berg, "the DCP" for Deputy Commissioner of Police Anna Berg."""
        for short in shorts:
            if entity not in self.initials.setdefault(short, []):
                self.initials[short].append(entity)

    def _note(self, entity, run):
        entity.spans.append((run.start, run.end))
        of_another = run.title[-1:] == (",",) and run.left[-4:-3] in (("of",), ("for",), ("to",))
        around = set() if of_another else set(title_words(run))
        entity.roles |= around.union(apposition(run.after)) & DESCRIBING
        entity.roles |= {age for age in apposition(run.after)[:1] if age.isdigit()}
        if entity.kind == "person":
            self._abbreviate(entity, office_initials(run.title) if run.titled else ())
            entity.gender = entity.gender or gender_beside(run)
        else:
            low = {w.lower() for w in run.words}
            entity.medium |= bool(low & MEDIA_WORDS or {*run.title[-2:]} & (MEDIA_NOUNS | {"site"}))

    def _headline(self, headline):
        """Titles in the headline describe the same people: "President Lind ..." """
        for run in paragraph_runs(tokenise(headline, 0, len(headline))):
            fit = self.forms.get(run.name.lower(), [])
            if len(fit) == 1:
                fit[0].roles |= set(run.title) & (ROLE_NOUNS | TITLES | DEMONYMS)

    def _abbreviations(self):
        """ "Ocean Watch Network (OWN)": the abbreviation is the organisation."""
        by_name = {e.name: e for e in self.entities if e.name.isupper()}
        for entity in [e for e in self.entities if e.kind == "organisation"]:
            for _, end in list(entity.spans):
                self._abbreviation(entity, end, by_name)

    def _abbreviation(self, entity, end, by_name):
        close = self.page.tidy.find(")", end, end + 12)
        if self.page.tidy[end : end + 2] != " (" or close < 0:
            return
        short = self.page.tidy[end + 2 : close]
        other = by_name.get(short)
        if other and other is not entity:
            entity.spans += other.spans
            other.spans = []
        if short[:1].isupper():
            self.forms[short.lower()] = [entity]

    def _index(self):
        for e in self.entities:
            e.spans = sorted(set(e.spans))
        self._places = sorted(((s, e) for e in self.entities for s in e.spans), key=lambda x: x[0])
        self._starts = [s[0] for s, _ in self._places]

    def within(self, start, end):
        """Entities printed between two offsets, with the place of the name, in order."""
        at, found = bisect_left(self._starts, start), []
        while at < len(self._places) and self._starts[at] < end:
            if self._places[at][0][1] <= end:
                found.append(self._places[at])
            at += 1
        return found

    def bearers(self, form):
        """Everybody in the article whom a printed form could mean."""
        return self.forms.get(form.lower(), [])
