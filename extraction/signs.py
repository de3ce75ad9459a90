"""Signs, banners and cards: what is printed on them is read, and said by nobody."""

from .lexicon import PREPOSITIONS, words

# Words that stand there for all to read; nobody says them.
BOARDS = words(
    "sign signs banner banners placard placards poster posters plaque billboard graffiti sticker stickers t-shirt badge"
)


def is_board(tokens, event):
    """A sign on the door said “Pull”: a thing to read, while the maker of the sign may speak."""
    if event.base not in ("say", "read", "warn", "declare"):
        return False
    first, last = event.subject
    head = next((n for n in range(first, last) if tokens[n].lower in PREPOSITIONS), last) - 1
    return tokens[head].lower in BOARDS or _is_card(tokens, event.first)


def _is_card(tokens, n):
    """ "Berg, whose business card says Boss": printed, and not said by Berg."""
    near = [t.lower for t in tokens[max(0, n - 4) : n]]
    return "whose" in near and near[-1] in BOARDS | {"card", "mug"}
