"""What a run of capitalised words is: words of the article that speak for a person or an organisation."""

from .lexicon import DEMONYMS, MEDIA_WORDS, ORGANISATION_WORDS, PLACES, ROLE_NOUNS, TITLES

PERSON_AFTER = frozenset(["who", "whose"])


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


def short_forms(words, kind):
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
