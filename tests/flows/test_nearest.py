"""With nothing open, a step that is only named is asked after; a goal that shares a word with it is a goal."""

from __future__ import annotations

import pytest

from tests.flows.nudged import BOOK, Nudged


@pytest.mark.parametrize(
    "words",
    [
        "the bank thing is a nightmare",
        "the email to the bank",
        "bank",
        "the rota with Ana got complicated",
    ],
)
def test_a_step_that_is_only_named_is_asked_after(words: str) -> None:
    told = Nudged(BOOK).writes(words)
    assert told.said == ["nudge.follow_up.ask_nearest"]


@pytest.mark.parametrize(
    "words", ["be better at talking to the bank", "I want to talk about the rota", "what do I tell Ana?"]
)
def test_a_wish_is_a_wish_whatever_it_shares_with_a_step(words: str) -> None:
    assert "nudge.follow_up.ask_nearest" not in Nudged(BOOK).writes(words).said


def test_it_is_asked_but_once() -> None:
    person = Nudged(BOOK).writes("the bank thing is a nightmare").writes("the bank is a nightmare, as ever")
    assert "nudge.follow_up.ask_nearest" not in person.said
