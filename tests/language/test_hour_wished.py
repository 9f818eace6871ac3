"""The hour that somebody wants a message at, in place of the one that was offered."""

from __future__ import annotations

import pytest

from bot.language.reminders.hour_wished import hear_hour


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("ok but make it 7 in the evening", 19),
        ("yes but at 7pm", 19),
        ("make it 7pm", 19),
        ("can you do 7pm instead?", 19),
        ("no, 7pm", 19),
        ("ok at noon", 12),
        ("yes but a bit later, say 11", 11),
        ("I'd prefer eight o'clock", 8),
        ("yeah but later, like 8pm", 20),
        ("yes but 7pm, I'm working till six", 19),
    ],
)
def test_an_hour_in_place_of_the_offered_one_is_heard(words: str, hour: int) -> None:
    wish = hear_hour(words)
    assert wish is not None and wish.kind == "hour" and wish.value[0] == 60 * hour


def test_the_evening_alone_is_an_hour_of_the_evening() -> None:
    wish = hear_hour("yes but in the evening")
    assert wish is not None and (wish.kind, wish.what) == ("hour", "evening")


@pytest.mark.parametrize(
    "words",
    [
        "yes, evenings only",
        "only in the evening please",
        "evenings, I'm out all day",
        "evenings please, i work days",
        "only in the evening, because I'm in meetings till five",
    ],
)
def test_evenings_are_hours_of_every_day(words: str) -> None:
    wish = hear_hour(words)
    assert wish is not None and wish.kind == "hours"


@pytest.mark.parametrize(
    "words",
    [
        "I'll do it at 7pm",
        "no, i do it at 7",
        "when would it come, at 9?",
        "no need, I have an alarm at 7",
        "yes one",
        "just the one please",
        "two is fine",
        "not at 9",
        "I'm meeting her at 7 in the evening",
        "7 is when I ring her",
        "evenings I work",
        "evenings, I'm going to ring her",
    ],
)
def test_an_hour_of_something_else_is_no_wish(words: str) -> None:
    assert hear_hour(words) is None
