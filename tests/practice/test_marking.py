"""Feedback and speech in one message: apart from each other, and short enough for a phone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from bot.flows.core.book import Book
from bot.flows.core.incoming import Text
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.core.session import Kept, Session
from bot.flows.core.values import BLANK
from bot.flows.practising.marking import chained, marked
from bot.language.hearing import Heard
from bot.practice.feedback import Feedback
from tests.practice.playing import CASES
from tests.transcript import PROMPTS

NOW = datetime(2026, 3, 11, 10, 20)
LONGEST = 90
QUOTE = "What would you like / how will you handle it / who else has been …"
STACKED = Feedback("stacked", "weak", "reality", "picked", words=QUOTE)
VALUES = {**BLANK, "name": "Birgitte"}


def message(says: str, told: Feedback = STACKED, *, briefly: bool = False) -> str:
    """As Telegram gets it."""
    kept = (Kept("practice", {"skill": "asking"}), Kept("practice_log", []))
    scene = Scene(Session(kept=kept), Book(consented=True), Text("so"), Heard("so", NOW), NOW)
    values = {**VALUES, **told.to_values(), "says": says}
    lead = marked(scene, told, says, values, briefly=briefly)
    reply = Reply("practise", "line", "ask", values, lead, apart=True)
    return max((PROMPTS.render(reply, seed) for seed in range(12)), key=lambda one: len(one.plain)).text


@pytest.mark.parametrize("words", [3, 30, 45, 60, 75, 80])
def test_feedback_and_speech_together_stay_under_ninety_words(words: int) -> None:
    assert len(message(" ".join(["word"] * words)).split()) < LONGEST + 1


def test_the_more_the_client_says_the_less_is_said_about_the_line() -> None:
    assert message("Once.").count("<i>") == 3
    assert message(" ".join(["word"] * 75)).count("<i>") == 1


def test_no_client_says_so_much_that_there_is_no_room_for_feedback() -> None:
    longest = max(
        (line for case in CASES.values() for line in case.lines()), key=lambda line: len(line.split())
    )
    assert len(message(longest).split()) <= LONGEST


def test_feedback_stands_apart_from_speech_and_each_part_on_its_line() -> None:
    text = message("Once, in the car park.")
    feedback, speech = text.split("\n\n")
    assert speech == "<b>Birgitte:</b> Once, in the car park."
    assert len(feedback.split("\n")) == 3
    assert all(line.startswith("<i>") and line.endswith("</i>") for line in feedback.split("\n"))


def test_the_part_of_grow_stands_beside_the_tick() -> None:
    replies = [
        Reply("practise", state, block, VALUES) for state, block in (("feedback", "open"), ("part", "goal"))
    ]
    whole = PROMPTS.render(Reply("practise", "line", "ask", VALUES, chained(replies), apart=True), 1)
    first = whole.plain.split("\n")[0]
    assert first.startswith("✓")
    assert first.endswith("On the aim.")


def test_what_the_learner_typed_is_never_read_as_markup() -> None:
    told = replace(STACKED, kind="closed", did="short", words="is it <b>hard</b> & long")
    assert "&lt;b&gt;hard&lt;/b&gt; &amp; long" in message("Once.", told)


def test_after_another_try_the_mark_alone_leaves_room_to_compare() -> None:
    assert message("Once.", briefly=True).count("<i>") == 1
