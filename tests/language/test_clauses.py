"""Sentences, clauses and lead-ins."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.clauses import after_lead, said, sentences, skip_fillers, wishes


def content(text: str) -> str:
    """What is left when the lead-in is taken off."""
    heard = said(text)
    first = skip_fillers(heard.words, 0, len(heard.words))
    after = after_lead(heard.words, first, len(heard.words))
    return " ".join(heard.words[after:]) if after >= 0 else ""


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("What I'd like to focus on is, I need to ring the bank", "ring the bank"),
        ("I suppose what I'd want is to be calmer", "be calmer"),
        ("ok so basically I want to plan my week", "plan my week"),
        ("could you help me think through which coat to buy", "think through which coat to buy"),
        ("By the time we finish I'd like a title", "a title"),
        ("my goal for today is to write the letter", "write the letter"),
        ("the thing I would wish for is a quiet evening", "a quiet evening"),
        ("wanna fix the bike", "fix the bike"),
        ("It would be good to have a list", "have a list"),
        ("the cat sat on the mat", ""),
    ],
)
def test_lead_ins_and_clefts_are_unwrapped(text: str, left: str) -> None:
    assert content(text) == left


def test_phone_spelling_is_written_out() -> None:
    assert said("im gonna txt u b4 tmrw").words == ("i'm", "going", "to", "text", "you", "before", "tomorrow")


def test_words_can_be_given_back_as_written() -> None:
    heard = said("Tell DAN, tmrw…")
    assert heard.between(1, 4) == "DAN, tmrw"
    assert heard.between(2, 2) == ""


def test_sentences_leave_their_closing_marks_out() -> None:
    words = said("One two. Three!\nfour").words
    assert [words[first:last] for first, last in sentences(words)] == [("one", "two"), ("three",), ("four",)]


def test_a_wish_buried_in_a_long_sentence_is_found() -> None:
    words = said(
        "So my wife left in June, and the house is silent, and I'd like to choose a day for the move"
    ).words
    voiced = [one for one in wishes(words) if one.voiced]
    assert [" ".join(words[one.first : one.last]) for one in voiced] == ["choose a day for the move"]


def test_a_second_wish_does_not_swallow_the_first() -> None:
    words = said("a plan for my exam, and I also want to sell the boat").words
    assert len(wishes(words)) == 2


@settings(deadline=None)
@given(st.text(max_size=4096))
def test_every_wish_lies_within_the_words(text: str) -> None:
    words = said(text).words
    assert all(0 <= one.first < one.last <= len(words) for one in wishes(words))
