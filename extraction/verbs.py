"""Verb groups: what is a finite verb, what is a noun in disguise, and where a group begins."""

from .cues import FORMS, NOUN_FORMS, PAST
from .lexicon import (
    AUXILIARIES,
    DETERMINERS,
    DOCUMENT_NOUNS,
    FINITE,
    FORECASTS,
    NEGATIONS,
    OR_PARTICIPLES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    TIME_ADVERBS,
    WEEKDAYS,
)

PLURALS = frozenset(["police", "people", "men", "women", "children", "others", "few", "many", "most", "jury"])
ASIDES = frozenset(["however", "though", "too", "also", "meanwhile", "instead", "indeed", "therefore"])
# "with two minutes left": no verb
LEFT_OVER = frozenset(
    ["seconds", "minutes", "hours", "days", "weeks", "months", "years", "laps", "overs", "games"]
)
# What only stands before a noun, while "most said" and "two in three said" are sentences.
OF_NOUNS = frozenset(
    ["the", "a", "an", "his", "its", "their", "our", "my", "your", "no", "any", "every", "each"]
)
NOUN_NEXT = frozenset(["the", "a", "an", "its", "our", "my", "your", "their"])


def is_finite(tokens, n):
    """Is the token a finite verb, as far as closed lists and a pronoun before it tell?"""
    word = tokens[n].lower
    if word == "'s":
        return n > 0 and tokens[n - 1].lower in {"it", "he", "she", "that", "there", "what", "who"}
    if n and tokens[n].capital and tokens[n - 1].is_word:
        return False  # "Instead, Will Berg", "the House Ways and Means Committee"
    before = tokens[n - 1].lower if n else ""
    if word == "left" and before in LEFT_OVER:
        return False
    if word in FINITE and word not in AUXILIARIES and n and tokens[n - 1].lower in OF_NOUNS:
        return False  # "his left arm", "the works"
    if word in FINITE or word.endswith("n't"):
        by = n + 1 < len(tokens) and tokens[n + 1].lower == "by"
        return before not in NOUN_NEXT and not (by and word in OR_PARTICIPLES)  # "a paid post", "led by Lind"
    if before in ("he", "she", "they", "we", "i", "who") and tokens[n].is_word:
        return True
    return (
        word.endswith("ed")
        and len(word) > 4
        and not tokens[n].capital
        and "-" not in word
        and n > 0
        and before not in DETERMINERS
        and _noun_like(tokens[n - 1])
    )


def _noun_like(token):
    return (
        token.is_word
        and token.lower not in PREPOSITIONS
        and token.lower not in AUXILIARIES
        and (token.lower not in ("and", "or", "but", "most", "more", "as"))
    )


def has_finite(tokens, first, last):
    """Is there a finite verb outside relative clauses between two token indices?"""
    return any(is_finite(tokens, n) for n in range(first, last) if tokens[n].quote is None)


def _word_aside(tokens, n):
    """Has, however, revealed: one adverb between commas inside a verb group."""
    return tokens[n].lower in ASIDES and tokens[n - 2].lower in AUXILIARIES - {"'s"}


def skip_back(tokens, n):
    """Index of the first token of the verb group that ends before `n`; negated? forecast?."""
    negated = forecast = False
    while n > 0:
        word = tokens[n - 1].lower
        if n > 1 and tokens[n - 1].capital and (tokens[n - 2].text == "," or tokens[n - 1].text == "May"):
            break  # "Instead, Will called for calm", "in May had said"
        if n > 3 and tokens[n - 1].text == "," and tokens[n - 3].text == "," and _word_aside(tokens, n - 2):
            n -= 3  # "has, however, revealed"
            continue
        if word in NEGATIONS or word.endswith("n't") or word in ("hardly", "scarcely"):
            negated = True
        elif word == "both" and (n < 2 or tokens[n - 2].lower in (",", "but", "and", "while", "though")):
            break  # "but both insist": the subject
        elif word == "since" and n > 1 and tokens[n - 2].lower in ("has", "have", "had"):
            pass
        elif word == "doubt" and n > 1 and tokens[n - 2].lower == "no":
            n -= 1
        elif (
            word in AUXILIARIES
            or word in TIME_ADVERBS
            or (word == "first" and n > 1 and tokens[n - 2].lower in AUXILIARIES)
            or word in ("to", "having", "once")
            or (word.endswith("ly") and len(word) > 4 and not tokens[n - 1].capital)
        ):
            forecast = forecast or word in FORECASTS or word == "to"
        elif word in FORECASTS and tokens[n].lower == "to":
            forecast = True
        else:
            break
        n -= 1
    return n, negated, forecast


def is_noun(tokens, n, first):
    word, before = tokens[n].lower, tokens[n - 1].lower if n else ""
    following = tokens[n + 1].lower if n + 1 < len(tokens) else ""
    if word == "written" and not {"has", "have", "had", "'ve", "having"} & {t.lower for t in tokens[first:n]}:
        return True  # "its written answers"
    if word in ("emails", "texts") and before not in ("he", "she", "who"):
        return True
    if word in ("state", "states") and not _states_something(tokens, n):
        return True
    if word not in NOUN_FORMS:
        return before in OF_NOUNS or (before in ("most", "more") and tokens[max(0, n - 2)].lower in OF_NOUNS)
    if first < n and not (before == "'s" and FORMS[word].tense in ("base", "s")):
        return False
    if FORMS[word].tense == "s" and _after_infinitive(tokens, n):
        return True
    if (
        before not in ("and", "but")
        and {"a", "an"} & {t.lower for t in tokens[max(0, n - 3) : n]}
        and word not in PAST
    ):
        return True
    if before in DETERMINERS or before in PREPOSITIONS or before == "'s" or n == 0:
        return True
    if FORMS[word].tense == "base" and n > 1 and tokens[n - 2].lower in OF_NOUNS and not before.endswith("s"):
        return before not in PLURALS  # "its annual report", but "the police report"
    if FORMS[word].tense == "s" and before in (",", "-", "–", "—") and following == "that":
        return n + 2 < len(tokens) and is_finite(tokens, n + 2)  # ", remarks that were shown"
    if FORMS[word].tense == "s" and before.endswith("ing") and n > 1 and tokens[n - 2].lower in PREPOSITIONS:
        return True  # "for pursuing charges"
    if FORMS[word].tense == "base" and before.endswith(("ous", "ful", "ical", "ible", "able", "arian")):
        return True  # "his authoritarian hold on Sund", "a zealous advocate"
    if before in FORMS and FORMS[before].tense != "base" and before != "accused":
        return True  # "dismissed claims", "denying reports"
    if before.endswith("ing") and (n == 1 or not tokens[n - 2].is_word):
        return True  # "Following claims that the mill was unsafe, Berg ..."
    ends = following in AUXILIARIES or following in ("of", "like", "but", "and")
    return ends and not tokens[n - 1].capital


def _after_infinitive(tokens, n):
    """ "came to mend signals", "to police reports", but not "a letter to parents claims", "talked to Berg claims" """
    to = n > 2 and tokens[n - 2].lower == "to" and tokens[n - 1].text.islower()
    return (
        to
        and tokens[n - 3].lower not in DOCUMENT_NOUNS
        and tokens[n - 1].lower not in TIME_ADVERBS | WEEKDAYS
    )


def _states_something(tokens, n):
    """The letter states that, states: "...", but not "a swing state", "states that have a coast"."""
    following = tokens[n + 1] if n + 1 < len(tokens) else None
    if following is None:
        return False
    if following.lower == "that":
        return n + 2 < len(tokens) and not is_finite(tokens, n + 2)
    if following.lower in SUBJECT_PRONOUNS:
        return not tokens[n - 1].text[0].isdigit()
    if following.text == "." and any(t.text == "," for t in tokens[max(0, n - 4) : n]):
        return True  # "..., the paper states."
    return following.quote is not None or any(t.quote for t in tokens[max(0, n - 4) : n])
