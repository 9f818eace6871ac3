"""What is said of the talk's own time, and what only sounds like it."""

from __future__ import annotations

import pytest

from bot.language.time_told import hear_length_first, hear_time_told

HEARD = {
    "length": (
        "I've only got five minutes", "sorry, I have 15 minutes left", "I have to leave in ten minutes",
        "gotta go in 5 minutes", "can we do this in ten minutes?", "There are two minutes left.",
        "i got half an hour today",
    ),
    "more": ("I have more time now", "no rush", "we can take longer", "I've got a bit more time than I thought"),
    "less": ("I'm short of time today", "I don't have much time now"),
    "quick": ("can we make this quick?", "hurry up", "this is taking too long", "please get to the point"),
    "left": ("how long is left?", "how much longer", "how much time do we have?", "are we nearly done?"),
}  # fmt: skip
NOT_HEARD = (
    "ten people, i've got five minutes", "I don't have much time", "I have two hours before the interview",
    "I have three kids", "in ten minutes", "I only have ten minutes with them on Mondays", "it took me forty minutes",
    "I want more time with my kids", "how long should I wait for him?", "I've got twelve hours of work a day",
)  # fmt: skip


@pytest.mark.parametrize(("kind", "line"), [(kind, line) for kind, lines in HEARD.items() for line in lines])
def test_what_is_said_of_the_talks_time_is_heard(kind: str, line: str) -> None:
    told = hear_time_told(line)
    assert told is not None and told.kind == kind
    assert (told.minutes is not None) == (kind == "length")


@pytest.mark.parametrize("line", NOT_HEARD)
def test_what_only_sounds_like_it_is_an_answer(line: str) -> None:
    assert hear_time_told(line) is None


@pytest.mark.parametrize(
    ("line", "minutes"),
    [("i have 10 min", 10), ("I've got an hour", 60), ("I've got a quarter of an hour left", 15),
     ("a few minutes", None),
     ("I have to go in a few minutes", 5), ("we have three quarters of an hour", 45)],
)  # fmt: skip
def test_a_length_is_in_minutes(line: str, minutes: int | None) -> None:
    told = hear_time_told(line)
    assert (told.minutes if told else None) == minutes


def test_what_else_was_said_is_left_over() -> None:
    told = hear_time_told("He's cross with me. I've only got ten minutes btw.")
    assert told is not None and told.rest == "He's cross with me."


def test_a_time_before_the_topic_is_cut_off() -> None:
    told = hear_length_first("I've got ten minutes and want to sort out my rota")
    assert told is not None and (told.minutes, told.rest) == (10, "I want to sort out my rota")


def test_a_topic_that_has_minutes_in_it_stays_whole() -> None:
    assert hear_length_first("I've got five minutes to convince the board") is None
