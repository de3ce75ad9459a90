"""How sure the engine is: a probability by how the speaker was found, lowered for loose rules."""

BY_HOW = {
    "name": 0.93,
    "surname": 0.9,
    "pronoun": 0.75,
    "description": 0.65,
    "carried": 0.65,
    "interview": 0.85,
}
LOOSE_RULES = {
    "a clause before who said it": 0.95,
    "a clause straight after the cue": 0.97,
    "who was asked to do what": 0.93,
    "what was called for": 0.93,
    "described as": 0.9,
    "a name, a colon and a quotation": 0.85,
    "what was promised or urged": 0.95,
}
OPEN = 0.3


def confidence(rule, how, is_open):
    """Between 0 and 1; an open speaker is never sure."""
    return round(BY_HOW.get(how, 0.6) * LOOSE_RULES.get(rule, 1.0) if not is_open else OPEN, 3)
