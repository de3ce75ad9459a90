"""How sure the engine is of the speaker: a probability by what the answer rests on and by the rule.

The figures are the shares that named the right speaker in the readable gold set and the readable real news, drawn
towards 0.75 as if eight more had been seen; `python benchmarks/calibrate.py` prints them anew, with a reliability
table that is cross-validated over articles. Rules that are no worse than others are not listed; the kind of a
statement makes no difference that could be measured.
"""

BY_BASIS = {
    "name": 0.98,
    "surname": 0.97,
    "name, in a long phrase": 0.91,
    "name, one word": 0.62,
    "document": 0.8,
    "pronoun, nobody else": 0.96,
    "pronoun, one of several": 0.89,
    "pronoun, a group": 0.85,
    "pronoun, asked": 0.75,
    "pronoun, the topic": 0.8,
    "description, the only one": 0.85,
    "description, one of several": 0.75,
    "description, by context": 0.85,
    "unnamed": 0.87,
    "carried, same breath": 0.7,
    "carried": 0.83,
    "carried, newcomer": 0.8,
    "carried, in turn": 0.75,
    "interview": 0.95,
}
BY_RULE = {
    "what was called for": 0.9,
    "who was accused of what": 0.93,
    "a clause before who said it": 0.99,
}
OPEN = 0.3


def confidence(rule, basis, is_open):
    """Between 0 and 1; an open speaker is never sure."""
    return OPEN if is_open else round(BY_BASIS.get(basis, 0.75) * BY_RULE.get(rule, 1.0), 3)
