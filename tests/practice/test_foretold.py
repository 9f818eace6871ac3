"""A plan with a tag after it: theirs is agreed on, the learner's own is put into their mouth."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.practice.answering import answer
from bot.practice.client import Client, begin
from bot.practice.feedback import feedback
from bot.practice.line import Line
from tests.practice.playing import MAREN

PLAN = "On Thursday I'll ask Petra for ten minutes, after the handover."
SINCE = "The kettle's on, by the way, and somebody has taken my mug again."


def told(*lines: str) -> Client:
    begun = begin(MAREN, 1)
    return replace(begun, lines=(*begun.lines, *lines), trust=6.0)


@pytest.mark.parametrize(
    "words",
    ["So you'll ask Petra after the handover on Thursday, right?", "so youll ask petra thursday yes?"],
)
def test_their_own_plan_from_some_lines_ago_is_checked(words: str) -> None:
    client = told(PLAN, SINCE)
    response = answer(MAREN, client, Line(words, client.last))
    assert response.kind == "settling"
    assert feedback(Line(words, client.last), response).verdict == "sound"


@pytest.mark.parametrize(
    "words", ["So you'll email Petra on Thursday, right?", "so youll hand in your notice yes?"]
)
def test_a_plan_that_holds_something_new_is_not_theirs(words: str) -> None:
    client = told(PLAN, SINCE)
    response = answer(MAREN, client, Line(words, client.last))
    assert response.kind in ("leading", "advice")
    assert feedback(Line(words, client.last), response).verdict == "weak"
