"""Who is named in the text: persons and organisations, their short forms, titles and roles."""

from dataclasses import dataclass, field

from .lexicon import (
    COMMON_CAPITALS,
    COMPANY_NOUNS,
    DEMONYMS,
    FEMALE,
    INSTITUTION_TAILS,
    KIN,
    MALE,
    MEDIA_NOUNS,
    MEDIA_WORDS,
    MONTHS,
    NAME_PARTICLES,
    ORGANISATION_WORDS,
    PLACES,
    PREPOSITIONS,
    ROLE_NOUNS,
    SUBORDINATORS,
    TITLES,
)
from .text import tokenise

LOWER_HEADS = COMMON_CAPITALS | PREPOSITIONS | SUBORDINATORS

PERSON_AFTER = frozenset(["who", "whose"])


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


@dataclass(frozen=True, slots=True)
class Run:
    """A run of capitalised words: `words` the name, `title` the words before it that are no name."""

    words: tuple
    start: int
    end: int
    title: tuple
    before: str
    after: tuple
    opens: bool
    the: bool
    titled: bool


def find_runs(page):
    """All capitalised runs of the body, in order, inside quotations too."""
    runs = []
    for paragraph in page.paragraphs:
        tokens = tokenise(page.tidy, paragraph.start, paragraph.end)
        runs += _paragraph_runs(tokens)
    return runs


def _paragraph_runs(tokens):
    n = 0
    while n < len(tokens):
        if not _is_name_word(tokens, n):
            n += 1
            continue
        last = _run_end(tokens, n)
        run = _run(tokens, n, last)
        if run:
            yield run
        n = last


def _is_name_word(tokens, n):
    token = tokens[n]
    if not token.capital or token.lower in ("i", "i'm", "i'll", "i've", "i'd"):
        prefix, _, rest = token.text.partition("-")
        return prefix in ("al", "el", "bin") and rest[:1].isupper()
    if token.lower in LOWER_HEADS:
        return token.lower in TITLES and n + 1 < len(tokens) and tokens[n + 1].capital
    return not (token.text in MONTHS or (token.text.capitalize() in MONTHS and token.text.istitle()))


def _opens(tokens, n):
    return n == 0 or tokens[n - 1].text in ".!?:…“”\"'‘«„–—*"


def _run_end(tokens, n):
    last = n + 1
    while last < len(tokens):
        if _is_name_word(tokens, last):
            last += 1
        elif tokens[last].lower in NAME_PARTICLES | {"of", "for", "and", "&", "the"} and (
            step := _bridge(tokens, n, last)
        ):
            last = step
        elif (
            tokens[last].text == "'"
            and last + 1 < len(tokens)
            and tokens[last + 1].lower in ORGANISATION_WORDS
            and (tokens[last + 1].capital and tokens[last - 1].lower.endswith("s"))
        ):
            last += 2
        else:
            break
    return last


def _bridge(tokens, n, last):
    """A particle inside a name, or "of", "for", "and" inside the name of an institution: index after it, or 0."""
    word = tokens[last].lower
    following = last + 1
    while (
        following < len(tokens)
        and tokens[following].lower in ("the", "la", "der", "den", "van")
        and following < last + 3
    ):
        following += 1
    if following >= len(tokens) or not _is_name_word(tokens, following):
        return 0
    if (word in NAME_PARTICLES and word not in ("y", "e")) or word == "&":
        return following
    institution = any(
        t.lower in ORGANISATION_WORDS or t.lower in TITLES or t.lower == "port" for t in tokens[n:last]
    )
    if word in ("of", "for") and institution:
        return following
    if (
        word == "and"
        and any(t.lower in ("of", "for") for t in tokens[n:last])
        and tokens[last - 1].lower in INSTITUTION_TAILS
    ):
        return following
    return (
        last + 1
        if word == "and"
        and following + 1 < len(tokens)
        and tokens[last - 1].lower in INSTITUTION_TAILS | {"food"}
        and tokens[following].lower in INSTITUTION_TAILS
        else 0
    )


def _run(tokens, first, last):
    cut = _title_end(tokens, first, last)
    while (
        cut < last
        and tokens[cut].lower in DEMONYMS
        and cut + 1 < last
        and not any(t.lower in ORGANISATION_WORDS for t in tokens[cut:last])
    ):
        cut += 1
    while last > cut and (
        tokens[last - 1].lower in ("the", "of", "and", "for") or tokens[last - 1].text in MONTHS
    ):
        last -= 1
    title = tuple(t.lower for t in tokens[max(0, first - 2) : cut])
    if cut >= last:
        return None
    before = tokens[cut - 1].lower if cut else ""
    after = tuple(t.lower for t in tokens[last : last + 6])
    name = tokens[cut:last]
    return Run(
        tuple(t.text for t in name),
        name[0].start,
        name[-1].end,
        title,
        before,
        after,
        _opens(tokens, first),
        cut == first and first > 0 and tokens[first - 1].lower == "the",
        any(t.lower.rstrip(".") in TITLES for t in tokens[first:cut]),
    )


def _title_end(tokens, first, last):
    """Where the name begins after "Deputy Transport Minister" or "Minister of Water Economy"."""
    cut = first
    for n in range(first, last):
        if (tokens[n].lower.rstrip(".") in TITLES and not tokens[n].text.isupper()) or tokens[n].lower in (
            "ceo",
            "cfo",
        ):
            cut = n + 1
    if cut in (first, last):
        return first if cut == last and last - first > 1 and tokens[first].lower not in TITLES else cut
    if tokens[cut].lower in ("of", "for"):
        rest = last - cut - 1
        tail = [
            n
            for n in range(cut, last)
            if tokens[n].lower in INSTITUTION_TAILS | ORGANISATION_WORDS | PREPOSITIONS
        ]
        return max(tail[-1] + 1, last - 2) if rest >= 3 and tail[-1] + 1 < last else last
    return cut


def organisation_like(run):
    low = [w.lower() for w in run.words]
    if any(w in ORGANISATION_WORDS or w in MEDIA_WORDS for w in low):
        return True
    if "&" in run.words or any(w in ("of", "for") for w in low):
        return len(low) > 2
    return (
        len(run.words) == 1
        and run.words[0].isupper()
        and 2 <= len(run.words[0]) <= 6
        and low[0] not in PLACES
    )


def person_evidence(run):
    """Words of the article that say this is a person: a title, a role, an age, "who"."""
    if run.titled or (run.before == "," and len(run.title) > 1 and run.title[-2] in ROLE_NOUNS):
        return True
    if run.before not in (",", "the", "of", "in") and run.title[-1:] and run.title[-1] in ROLE_NOUNS:
        return True
    if run.before.rstrip(".") in TITLES or run.before in ROLE_NOUNS:
        return True
    after = run.after
    if after[:1] == (",",) and len(after) > 2:
        if after[1] in PERSON_AFTER or (after[1].isdigit() and after[2] in (",", ".")):
            return True
        role = any(w in ROLE_NOUNS for w in after[1:5])
        return role and (after[1] in ("a", "an", "the", "his", "her") or after[1] in ROLE_NOUNS)
    return after[:1] in (("who",), ("himself",), ("herself",))


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
        self._common = {
            w for w in runs if len(w.words) == 1 and w.opens and w.words[0].lower() in page.tidy.split()
        }
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
        for run in _paragraph_runs(tokenise(headline, 0, len(headline))):
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
            and (not run.opens or follows_cue or run.after[:1] == (",",))
        ):
            return "person" if not any(w.lower() in PLACES for w in run.words) else ""
        return "organisation" if follows_cue else ""

    def _add(self, run, name, kind):
        entity = Entity(self.page.body[run.start : run.end], kind)
        known = self.known.get(name, [])
        entity.key = known[0].key if len(known) == 1 else None
        self.entities.append(entity)
        self._note(entity, run)
        for form in _short_forms(run.words, kind):
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


def _short_forms(words, kind):
    forms = {" ".join(words).lower()}
    if kind == "person" and len(words) > 1:
        forms |= {" ".join(words[k:]).lower() for k in range(1, len(words))} | {words[0].lower()}
    elif kind == "organisation" and len(words) > 1:
        forms |= {" ".join(words[k:]).lower() for k in range(1, len(words) - 1)}
        forms.add(words[0].lower())
        if len(words) > 2:
            forms.add(" ".join(words[:-1]).lower())
        forms.add("".join(w[0] for w in words if w[0].isupper()).lower())
    return {
        f
        for f in forms
        if (f not in ("the", "of") and f not in PLACES and f not in DEMONYMS and f not in ORGANISATION_WORDS)
        or f == " ".join(words).lower()
    }
