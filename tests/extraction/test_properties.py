"""What holds for any text at all, be it news, nonsense or noise."""

import re
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from articles.reading import LINE_END
from extraction import ArticleError, find_statements, read_article
from extraction.rules import CUE_RULES, SENTENCE_RULES

ROLES = ("content", "source", "cue", "relay")
NAMES = [
    "Anna Berg",
    "Berg",
    "Ms Berg",
    "Tom Lind",
    "Dr. Ida Holm",
    "Radio Sund",
    "the Sund Ferry Company",
    "the mayor",
]
NAMES += [
    "she",
    "he",
    "they",
    "a spokesman",
    "the minister, Ola Vik,",
    "police",
    "Mr. Lind's lawyer",
    "J. K. Dahl",
]
CUES = [
    "said",
    "says",
    "told reporters",
    "denied",
    "according to",
    "urged",
    "called for",
    "added",
    "was quoted by",
]
CUES += [
    "quoted",
    "as saying",
    "that",
    "asked",
    "wrote:",
    "warned of",
    "described",
    "as",
    "in an interview with",
    "who",
]
MARKS = [*"“”\"'‘’«»„“‚‹›`´", "''", "``", "( ", ")", "—", " – ", " - ", "[", "]"]
STOPS = [". ", ", ", "; ", ": ", "? ", "! ", "… ", "...", ".", ","]
BREAKS = ["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\f", "\t", "\u00a0", "\u2028", "  "]
TALK = [
    "Q: ",
    "A: ",
    "BERG: ",
    "10:45 ",
    "• ",
    "the ferry will sail",
    "We sail or we sink",
    "not",
    "on Monday",
    "3.5",
]
TALK += [
    "SUND, May 4 (Nordpress) -- ",
    "By Anna Berg",
    "its",
    "to",
    "of",
    "and",
    "No.",
    "U.N.",
    "I",
    "É",
    "你好",
    "😀",
]
PIECES = [*NAMES, *CUES, *MARKS, *STOPS, *BREAKS, *TALK, " ", " ", " "]
EXAMPLES = [rule.__doc__ for rule in (*CUE_RULES, *SENTENCE_RULES)]


def pieces(seed):
    """Pieces of news in any order."""
    chance = Random(seed)
    return chance.choice(["", " "]).join(chance.choices(PIECES, k=chance.randint(1, 80)))


def broken_news(seed):
    """The examples of the rules in any order, with words taken out, doubled, exchanged and put in."""
    chance = Random(seed)
    words = re.findall(r"\w+|\W", "\n\n".join(chance.sample(EXAMPLES, k=chance.randint(1, 8))))
    for _ in range(chance.randint(1, 15)):
        at = chance.randrange(len(words))
        words[at : at + chance.randint(0, 1)] = chance.choice([[], [chance.choice(PIECES)], words[:at][-9:]])
        words = words or [" "]
    return "".join(words)


SEEDS = st.integers(0, 2**32)
BODIES = st.one_of(SEEDS.map(broken_news), SEEDS.map(pieces), st.text(max_size=300))
often = settings(max_examples=400, deadline=None, derandomize=True)


def spans(found):
    """Every span that is handed back, those of mentions too."""
    for statement in found.statements:
        for role in ROLES:
            yield from getattr(statement, role)
    for mention in found.mentions:
        yield from mention.spans


@often
@given(BODIES)
def test_every_span_lies_in_the_body_and_holds_something(body):
    assert [(a, b) for a, b in spans(find_statements(body)) if not 0 <= a < b <= len(body)] == []


@often
@given(BODIES)
def test_the_parts_of_a_statement_stand_in_order_and_never_overlap(body):
    for statement in find_statements(body).statements:
        assert statement.content
        for (_, end), (start, _) in zip(statement.content, statement.content[1:], strict=False):
            assert end <= start


def share(spans, others):
    return any(a < d and c < b for a, b in spans for c, d in others)


@often
@given(BODIES)
def test_no_word_is_said_in_two_statements(body):
    statements = find_statements(body).statements
    assert not any(share(s.content, t.content) for n, s in enumerate(statements) for t in statements[:n])


@often
@given(BODIES)
def test_who_says_it_and_its_cue_are_no_part_of_what_is_said(body):
    for s in find_statements(body).statements:
        assert not share(s.content, (*s.source, *s.cue))


@often
@given(BODIES)
def test_a_speaker_is_settled_or_open_and_never_both(body):
    for s in find_statements(body).statements:
        assert not (s.speakers and s.candidates)
        assert 0 <= s.confidence <= 1
        assert s.speakers or s.confidence < 0.5
        assert s.kind in ("direct", "indirect", "mixed")
        assert {one.kind for one in (*s.speakers, *s.reported_by)} <= {"person", "organisation", "unnamed"}


@often
@given(BODIES)
def test_whoever_is_called_a_name_is_printed_word_for_word(body):
    printed = " ".join(re.findall(r"\w+", body.casefold()))
    for mention in find_statements(body).mentions:
        assert all(word in printed for word in re.findall(r"\w+", mention.name.casefold()))


@often
@given(BODIES)
def test_reading_twice_gives_the_same(body):
    assert find_statements(body) == find_statements(body)


def read(text):
    """The article of a text whose line ends are made one, as the import does; None if it is none."""
    try:
        return read_article(LINE_END.sub("\n", text))
    except ArticleError:
        return None


@often
@given(BODIES)
def test_crlf_and_lf_give_the_same_statements(body):
    plain = "Headline\n\n" + LINE_END.sub("\n", body)
    article, windows = read(plain), read(plain.replace("\n", "\r\n"))
    assert article == windows
    if article:
        assert plain[article.body_start :].startswith(article.body)
        found = find_statements(article.body, headline=article.headline, date=article.date)
        assert found == find_statements(windows.body, headline=windows.headline, date=windows.date)


@often
@given(BODIES)
def test_any_text_is_an_article_or_told_to_be_none(text):
    article = read(text)
    if article:
        assert article.headline.strip()
        assert article.body.strip()
        assert 0 <= article.dateline.end <= len(article.body)


def test_a_sentence_cut_anywhere_is_read():
    sentences = [
        "Ole Berg rejected accusations of fraud, but the court said it would reopen on Friday, though not at noon.",
        "The captain called for a taxi, and Anna Lind, asked by Radio Sund, denied the claim for help as “gossip”.",
        "In July, just Anna Berg said that it was late, and she rejects the charge, made by Lind, that it is a sham.",
        "The letter was neither hers nor, as far as she knew, his, Berg warned drivers against in an interview.",
    ]
    for sentence in sentences:
        words = sentence.split(" ")
        for n in range(1, len(words)):
            for cut in (" ".join(words[:n]), " ".join(words[n:])):
                for s in find_statements(cut).statements:
                    assert all(0 <= a < b <= len(cut) for a, b in s.content)
