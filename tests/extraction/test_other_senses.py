"""Cues in another sense, and words about the article itself: nobody is reported."""

import pytest

from extraction import find_statements

NOTHING = [
    "Two drivers, who asked that their names not be used, left early.",
    "It is not clear that anybody but the harbour master ever knew.",
    "The shares fell by a tenth, which suggests that nobody is sure who will win.",
    "The towns have argued for decades over the weir, which is rich in eels.",
    "The visitors had appealed for a penalty when Lind fell.",
    "A treaty signed in 1994 says very little about the weir.",
    "Ida Lind said much about the weir.",
    "Her party has called a march for Friday under the slogan “Count us all, every one.”",
    "The singer noticed that the lights were out.",
    "The sky promised rain, and Ida Lind promised nothing.",
    "Tom Lind directed a film to be proud of.",
    "Tom Lind claimed his third win in four races with two minutes left here on Sunday.",
]
FOUND = [
    ("Ida Lind asked that the road be closed.", "the road be closed"),
    ("The board made it clear that nobody knew.", "nobody knew"),
    ("Lind cited a survey by the port, which suggests that fares fell.", "fares fell"),
    ("The mayor called for two minutes of silence.", "two minutes of silence"),
    ("Police appealed for witnesses to the fire.", "witnesses to the fire"),
    ("Ida Lind said little was known of the weir.", "little was known of the weir"),
    ("Ida Lind said much of the weir was lost.", "much of the weir was lost"),
    ("Ida Lind promised no new taxes for two years.", "no new taxes for two years"),
    ("The board vowed no retreat from the weir.", "no retreat from the weir"),
    ("The judge directed the jury to acquit.", "the jury to acquit"),
    ("Ida Lind was heard to say: “It is over.”", "It is over."),
    ("Ida Lind was overheard saying that it was over.", "it was over"),
    ("Ida Lind claims her co-star “ran off with” the boat.", "her co-star “ran off with” the boat"),
    ("Ida Lind called the march “a stroll with drums”.", "the march “a stroll with drums”"),
]


@pytest.mark.parametrize("body", NOTHING)
def test_nothing_is_found_where_nobody_is_reported(body):
    assert find_statements(body).statements == ()


@pytest.mark.parametrize(("body", "content"), FOUND)
def test_the_same_words_still_report(body, content):
    (said,) = find_statements(body).statements
    assert [body[a:b] for a, b in said.content] == [content]
