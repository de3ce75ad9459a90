"""Described first and named in the next paragraph: "A diver said ... / Anna Berg, a diver, ..." """

from .lexicon import ROLE_NOUNS
from .roles import gender_of, head_of, is_agent, is_plural

# How far into its paragraph the name may stand: room for a title.
TITLE_ROOM = 30


def named_next(names, draft, low):
    """The person with whom the second paragraph opens, when the words and the age fit; else None."""
    if draft.paragraph > 0 or not low.startswith(("a ", "an ")) or len(names.page.paragraphs) < 2:
        return None
    head = head_of(low)
    if not head or is_plural(head) or not (head in ROLE_NOUNS or is_agent(head)):
        return None
    second = names.page.paragraphs[1]
    named = [(s, e) for s, e in names.within(0, second.end) if e.kind == "person"]
    if not named or not second.start <= named[0][0][0] < second.start + TITLE_ROOM:
        return None
    person = named[0][1]
    if any(head in names.roles(e) for _, e in named if e is not person):
        return None
    alike = names.genders.likely(person) in ("", gender_of(low)) or not gender_of(low)
    return person if alike and _is_called(names.roles(person), head) else None


def lead_subject(names, draft, people):
    """ "Berg blasted Lind. / The soap favourite says ...": the second paragraph goes on with who opens the first."""
    before = names.subjects.get(draft.sentence - 1, ()) if draft.paragraph == 1 else ()
    subject = [e for e in people if e in before]
    if not subject and any(e.kind == "unnamed" and e.named for e in before):
        return []
    return subject if len(subject) == 1 else people


def _is_called(roles, head):
    """Is somebody of these roles called so, or is an age all that is told of them?"""
    trades = {w for w in roles if w in ROLE_NOUNS or is_agent(w)}
    return head in trades if trades else any(w.isdigit() for w in roles)
