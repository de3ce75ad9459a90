"""How sure the engine is of the speaker: a probability by what the answer rests on and by the rule.

It answers an editor's question, "if these words are a statement, did this speaker make it?"; it says nothing about
whether they are one, which is nearly always so, nor about who passed them on. From 0.9 on one in thirty may be wrong.

The figures are cautious shares from the further and the unread gold set and the readable real news, rounded down to a
hundredth, which is as fine as the counts bear. The first gold set was read too long to tell anything.
`benchmarks/calibrate.py`, whose head has the formula and its source, prints them anew, with the table that
is kept in `benchmarks/reliability.md`. Rules that are no worse than their bases are not listed; the kind of a statement
makes no difference that could be measured.
"""

BY_BASIS = {
    "name": 0.97,
    "surname": 0.96,
    "name, in a long phrase": 0.92,
    "name, one word": 0.61,
    "document": 0.82,
    "pronoun, nobody else": 0.94,
    "pronoun, likeliest of several": 0.92,
    "pronoun, one of several": 0.88,
    "pronoun, a group": 0.63,
    "pronoun, the topic": 0.7,
    "description, the only one": 0.89,
    "description, one of several": 0.49,
    "description, by context": 0.82,
    "unnamed, somebody new": 0.92,
    "unnamed, as if known": 0.64,
    "unnamed": 0.83,
    "carried, same breath": 0.83,
    "carried": 0.64,
    "carried, newcomer": 0.79,
    "interview": 0.9,
}
BY_RULE = {
    "what was promised or urged": 0.87,
    "what somebody made clear": 0.97,
    "what was admitted or proposed": 0.97,
    "someone quoted someone as saying": 0.95,
}
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
