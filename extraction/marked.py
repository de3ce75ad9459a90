"""An article with what was found in it: as text for a terminal, and as data.

In the text a bracket holds printed words of a statement, with its number; with a letter it holds the words that say
who (s: source), that they said it (c: cue), or who passed it on (r: relay). Colour only repeats the letters.
"""

import unicodedata

LETTERS = {"content": "", "source": "s", "cue": "c", "relay": "r"}
COLOURS = {"content": "\x1b[1;36m", "source": "\x1b[32m", "cue": "\x1b[33m", "relay": "\x1b[35m"}
PLAIN = "\x1b[0m"
LEGEND = "[1 words of statement 1]  [1s who said it]  [1c the cue]  [1r who passed it on]"
UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}  # Unicode categories: controls, broken letters, line separators
CLOSE, TELL, OPEN = range(3)


def as_text(article, found, *, colour=False):
    """Headline, place and date, the body with its statements marked, and each told below its first line."""
    head = [seen(article.headline), f"{seen(article.place) or 'no place'}, {article.date or 'no date'}"]
    head += [f"Warning: {warning}" for warning in found.warnings]
    people = ", ".join(f"{seen(m.name)} ({m.kind})" for m in found.mentions)
    marked = "".join(_marked(article.body, found.statements, colour))
    return "\n".join([*head, LEGEND, "", marked, "", f"Named: {people or 'nobody'}"])


def _marked(body, statements, colour):
    """The pieces of the marked text, in order."""
    at, within = 0, []
    for place, what, _, role, mark in sorted(_marks(body, statements), key=lambda m: m[:3]):
        yield seen(body[at:place])
        at = place
        if what == CLOSE:
            within.remove(role)
        if colour and what == OPEN:
            yield COLOURS[role]
        yield PLAIN + mark if colour and what == TELL else mark
        if what == OPEN:
            within.append(role)
        elif colour:
            yield PLAIN + (COLOURS[within[-1]] if within else "")
    yield seen(body[at:])


def _marks(body, statements):
    """Where a bracket opens or closes and where a statement is told: (offset, what, order there, role, mark)."""
    for number, statement in enumerate(statements, 1):
        for role, letter in LETTERS.items():
            for start, end in getattr(statement, role):
                yield start, OPEN, -end, role, f"[{number}{letter} "
                yield end, CLOSE, -start, role, "]"
        line_end = body.find("\n", statement.content[0][0])
        yield len(body) if line_end < 0 else line_end, TELL, number, "", "".join(_told(number, statement))


def _told(number, statement):
    """One statement in words, on lines of their own."""
    who = " and ".join(_named(speaker) for speaker in statement.speakers) or "left open"
    denial = ", denied" if statement.denies else ""
    yield f"\n    {number}  {statement.kind}{denial}: {who}; {statement.how}, {sureness(statement.confidence)}"
    if statement.reported_by:
        yield f"\n       reported by {' and '.join(_named(medium) for medium in statement.reported_by)}"
    yield f"\n       rule: {statement.rule}"
    yield from (f"\n       {seen(reason)}" for reason in statement.reasons)
    yield from (f"\n       perhaps {_named(one)}: {seen(one.reason)}" for one in statement.candidates)


def _named(one):
    return f"“{seen(one.name)}”, not named" if one.kind == "unnamed" else f"{seen(one.name)} ({one.kind})"


def sureness(confidence):
    """A confidence in a word, the same as on the editors' desk."""
    if confidence >= 0.9:
        return "sure"
    return "likely" if confidence >= 0.7 else "check"


def seen(text):
    """Text whose control characters are escaped, so that no file can steer a terminal; line ends and tabs stay."""
    return "".join(
        c.encode("unicode_escape").decode() if unicodedata.category(c) in UNSEEN and c not in "\n\t" else c
        for c in text
    )


def as_data(name, article, found):
    """What `--json` prints, in the form of the import's; `name` is the file, whose stem is the id."""
    return {
        "file": name,
        "status": "found",
        "article": None,
        "revision": None,
        "id": name.rpartition("/")[2].rpartition(".")[0] or name,
        "title": article.headline,
        "date": article.date or None,
        "place": article.place or None,
        "people": [m.name for m in found.mentions if m.kind == "person"],
        "organisations": [m.name for m in found.mentions if m.kind == "organisation"],
        "statements": [_statement(article.body, s) for s in found.statements],
        "warnings": list(found.warnings),
    }


def _statement(body, s):
    parts = [body[start:end] for start, end in s.content]
    return {
        "text": " ".join(parts),
        **({"parts": parts} if len(parts) > 1 else {}),
        "kind": s.kind,
        "denies": s.denies,
        "speaker": s.speakers[0].name if s.speakers else None,
        "speakers": [{"name": one.name, "kind": one.kind, "id": one.key} for one in s.speakers],
        "candidates": [
            {"name": one.name, "kind": one.kind, "id": one.key, "reason": one.reason} for one in s.candidates
        ],
        "reported_by": s.reported_by[0].name if s.reported_by else None,
        "confidence": s.confidence,
        "rule": s.rule,
        "how": s.how,
        "reasons": list(s.reasons),
        "passages": [
            {"role": role, "start": start, "end": end, "text": body[start:end]}
            for role in LETTERS
            for start, end in getattr(s, role)
        ],
    }
