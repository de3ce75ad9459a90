"""Who is named in the text: persons and organisations, their short forms, titles and roles."""

from dataclasses import dataclass, field

from .lexicon import (
    COMPANY_NOUNS,
    DEMONYMS,
    FEMALE,
    KIN,
    MALE,
    MEDIA_NOUNS,
    MEDIA_WORDS,
    ORGANISATION_WORDS,
    PLACES,
    ROLE_NOUNS,
    TITLES,
)
from .naming import organisation_like, person_evidence, short_forms
from .runs import find_runs, paragraph_runs
from .text import tokenise


@dataclass(slots=True, eq=False)
class Entity:
    """Somebody named; `spans` are printed names, `roles` words that describe them, `gender` m, f or ""."""

    name: str
    kind: str
    spans: list = field(default_factory=list)
    roles: set = field(default_factory=set)
    gender: str = ""
    medium: bool = False
    short: str = ""
    key: object = None
    forms: set = field(default_factory=set)


def _goes_on(run):
    """Anna Berg met the crew. But not a club before a role: Sund City coach Anna Berg met the crew."""
    after = run.after[:3]
    return bool(after) and after[0].islower() and not any(w in ROLE_NOUNS for w in after)


class Cast:
    """Everybody named in one article, found by any printed form of the name."""

    def __init__(self, page, headline="", known=()):
        self.entities = []
        self.forms = {}
        self.page = page
        self.known = {}
        for k in known:
            self.known.setdefault(k.name, []).append(k)
        runs = find_runs(page)
        plain = set(page.tidy.split())
        self._common = {w for w in runs if len(w.words) == 1 and w.opens and w.words[0].lower() in plain}
        self._unsettled = []
        for run in sorted(runs, key=lambda r: (-len(r.words), r.start)):
            self._place(run)
        for run in sorted(self._unsettled, key=lambda r: r.start):
            self._settle(run)
        for e in self.entities:
            e.spans.sort()
        self.entities.sort(key=lambda e: e.spans[0])
        self._abbreviations(page)
        self._headline(headline)

    def _place(self, run):
        name = " ".join(run.words).replace(" - ", "-")
        fit = self.forms.get(name.lower(), [])
        if len(fit) == 1:
            return self._note(fit[0], run)
        if fit:
            return self._unsettled.append(run)
        kind = self._kind(run, name)
        if kind:
            self._add(run, name, kind)
        return None

    def _settle(self, run):
        """A short form that several bear: theirs who were named before it, if that leaves one."""
        fit = [e for e in self.forms[" ".join(run.words).lower()] if min(e.spans)[0] < run.start]
        gender = self._gender(run)
        if gender:
            fit = [e for e in fit if e.gender in ("", gender)]
            fit = [e for e in fit if e.gender == gender] or fit
        if len(fit) == 1:
            self._note(fit[0], run)

    def _headline(self, headline):
        """Titles in the headline describe the same people: "President Lind ..." """
        for run in paragraph_runs(tokenise(headline, 0, len(headline))):
            fit = self.forms.get(" ".join(run.words).lower(), [])
            if len(fit) == 1:
                fit[0].roles |= set(run.title) & (ROLE_NOUNS | TITLES | DEMONYMS)

    def _kind(self, run, name):
        known = self.known.get(name, [])
        if known:
            return known[0].kind
        if run in self._common or (run.after[:1] == (":",) and run.words[0].isupper()):
            return ""
        low = run.words[-1].lower()
        if name.lower() in DEMONYMS:
            return ""
        if person_evidence(run) and not (organisation_like(run) and run.the):
            return "person" if low not in ORGANISATION_WORDS or len(run.words) < 2 else "organisation"
        if organisation_like(run):
            return "organisation" if len(run.words) > 1 or low not in ORGANISATION_WORDS else ""
        if low in PLACES or low in DEMONYMS or name.lower() in PLACES:
            return ""
        return self._guess(run)

    def _guess(self, run):
        media = any(w in MEDIA_NOUNS or w in COMPANY_NOUNS for w in (*run.title[-2:], run.before))
        if media and run.before not in (",",):
            return "organisation"
        follows_cue = run.before in ("said", "says", "added") or bool(
            {"said", "says", "told", "added"} & set(run.after[:1])
        )
        if run.before in ("told", "to", "in", "at", "near", "from", "on", "of") and not follows_cue:
            return "organisation" if run.before == "told" and len(run.words) <= 3 else ""
        if (
            2 <= len(run.words) <= 4
            and not run.the
            and (not run.opens or follows_cue or run.after[:1] == (",",) or _goes_on(run))
        ):
            return "person" if not any(w.lower() in PLACES for w in run.words) else ""
        return "organisation" if follows_cue else ""

    def _add(self, run, name, kind):
        entity = Entity(self.page.body[run.start : run.end], kind)
        known = self.known.get(name, [])
        entity.key = known[0].key if len(known) == 1 else None
        self.entities.append(entity)
        self._note(entity, run)
        for form in short_forms(run.words, kind):
            entity.forms.add(form)
            if entity not in self.forms.setdefault(form, []):
                self.forms[form].append(entity)
        return entity

    def _note(self, entity, run):
        entity.spans.append((run.start, run.end))
        around = set(run.title) | set(run.after[1:6] if run.after[:1] == (",",) else ())
        entity.roles |= around & (ROLE_NOUNS | COMPANY_NOUNS | MEDIA_NOUNS | KIN | TITLES | DEMONYMS)
        if run.after[:1] == (",",) and run.after[1:2] and run.after[1].isdigit():
            entity.roles.add(run.after[1])
        entity.gender = entity.gender or (self._gender(run) if entity.kind == "person" else "")
        low = {w.lower() for w in run.words}
        if entity.kind == "organisation":
            entity.medium = (
                entity.medium or bool(low & MEDIA_WORDS) or bool(set(run.title[-2:]) & MEDIA_NOUNS)
            )

    def _gender(self, run):
        around = [w.rstrip(".") for w in run.title[-2:]] + list(
            run.after[1:4] if run.after[:1] == (",",) else ()
        )
        female, male = FEMALE & set(around), MALE & set(around)
        return "f" if female and not male else "m" if male and not female else ""

    def _abbreviations(self, page):
        """ "Ocean Watch Network (OWN)": the abbreviation is the organisation."""
        for entity in self.entities:
            if entity.kind == "organisation":
                for _, end in entity.spans:
                    self._abbreviation(page, entity, end)

    def _abbreviation(self, page, entity, end):
        close = page.tidy.find(")", end, end + 12)
        if page.tidy[end : end + 2] != " (" or close < 0:
            return
        short = page.tidy[end + 2 : close]
        for other in [e for e in self.entities if e.name == short]:
            entity.spans += other.spans
            entity.spans.sort()
            self.entities.remove(other)
        self.forms[short.lower()] = [entity]

    def within(self, start, end):
        """Entities printed between two offsets, with the place of the name, in order."""
        found = [(s, e) for e in self.entities for s in e.spans if start <= s[0] and s[1] <= end]
        return sorted(found, key=lambda x: x[0])

    def bearers(self, form):
        """Everybody in the article whom a printed form could mean."""
        return self.forms.get(form.lower(), [])
