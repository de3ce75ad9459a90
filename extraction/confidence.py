"""How sure the engine is of the speaker: a probability by what the answer rests on and by the rule.

It answers an editor's question, "if these words are a statement, did this speaker make it?"; it says nothing about
whether they are one, which is nearly always so, nor about who passed them on. From 0.9 on one in thirty may be wrong.

The figures are cautious shares from the readable gold set and the readable real news; `benchmarks/calibrate.py`,
whose head has the formula and its source, prints them anew, with the reliability table that is kept in
`benchmarks/reliability.md`. Rules that are no worse than their bases are not listed; the kind of a statement makes no
difference that could be measured.
"""

BY_BASIS = {
    "name": 0.98,
    "surname": 0.961,
    "name, in a long phrase": 0.866,
    "name, one word": 0.513,
    "document": 0.674,
    "pronoun, nobody else": 0.942,
    "pronoun, one of several": 0.893,
    "pronoun, a group": 0.764,
    "pronoun, the topic": 0.639,
    "description, the only one": 0.866,
    "description, one of several": 0.491,
    "description, by context": 0.781,
    "unnamed": 0.92,
    "unnamed, as if known": 0.747,
    "carried, same breath": 0.702,
    "carried": 0.745,
    "carried, newcomer": 0.746,
    "interview": 0.926,
}
BY_RULE = {"a clause, a colon and a quotation": 0.951}
OPEN = 0.3
# What the texts showed too seldom: "pronoun, asked", "carried, in turn".
UNSEEN = 0.6

LONG = 9


def confidence(rule, basis, is_open):
    """Between 0 and 1; an open speaker is never sure."""
    return OPEN if is_open else round(BY_BASIS.get(basis, UNSEEN) * BY_RULE.get(rule, 1.0), 3)


def basis_of_name(words, printed, chosen):
    """How sure a printed name is: less so when it is one word in all, or a small part of a long phrase."""
    if chosen[0].name == printed and " " not in printed:
        return "name, one word"
    if len(words.split()) - len(printed.split()) > LONG:
        return "name, in a long phrase"
    return "name" if chosen[0].name == printed or len(chosen) > 1 else "surname"
