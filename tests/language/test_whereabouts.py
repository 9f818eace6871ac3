"""Where somebody is and what their clock shows, heard as people say it; and what only sounds like it."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.flows.nudging.zone_told import back_on
from bot.language.clock_told import ClockTold, clock_told
from bot.language.whereabouts import PlaceTold, asks_for_clock, is_home, place_told, says_clock_is_wrong

NOW = datetime(2026, 3, 11, 10, 20)


@pytest.mark.parametrize(
    ("words", "hour", "minute", "sure"),
    [
        ("it's ten past four here", 4, 10, False),
        ("16:10", 16, 10, True),
        ("4.10pm", 16, 10, True),
        ("quarter to nine in the evening", 20, 45, True),
        ("half six", 6, 30, False),
        ("half past six", 6, 30, False),
        ("noon", 12, 0, True),
        ("midnight", 0, 0, True),
        ("12 am", 0, 0, True),
        ("12:30 pm", 12, 30, True),
        ("ten to twelve at night", 23, 50, True),
        ("one in the night", 1, 0, True),
        ("my watch says 7:45", 7, 45, False),
        ("08:15", 8, 15, True),
        ("21h30", 21, 30, True),
        ("it’s nine thirty", 9, 30, False),
        ("twenty past 3 in the afternoon", 15, 20, True),
        ("just after four o'clock", 4, 0, False),
        ("1610", 16, 10, True),
        ("coming up to half past nine at night", 21, 30, True),
        ("i think it's about 25 to 6 in the evening", 17, 35, True),
        ("it must be ten past four", 4, 10, False),
        ("4ish", 4, 0, False),
    ],
)
def test_a_time_of_day_is_heard_when_it_was_asked_for(words: str, hour: int, minute: int, sure: bool) -> None:
    assert clock_told(words, asked=True) == ClockTold(hour, minute, sure)


@pytest.mark.parametrize(
    "words", ["it's 9pm here, not 8", "it's ten past four here", "here it's 10 pm", "it's 3am for me"]
)
def test_a_time_that_is_so_here_and_now_is_heard_at_any_time(words: str) -> None:
    assert clock_told(words) is not None


@pytest.mark.parametrize(
    "words",
    ["16:10", "it's 7 now", "it's 8, not 9", "7 for me", "at ten past four", "it's late here",
     "it's five here and the kids are still up", "tomorrow at 8", "25:10", "half of it", ""],
)  # fmt: skip
def test_a_number_or_an_appointment_is_no_clock(words: str) -> None:
    assert clock_told(words) is None


@pytest.mark.parametrize(
    ("words", "name", "span"),
    [
        ("I'm in Lisbon this week", "Lisbon", "this week"),
        ("this week I'm in Lisbon", "Lisbon", "this week"),
        ("I moved to Tokyo", "Tokyo", ""),
        ("we've just moved to New York City", "New York City", ""),
        ("I'm staying in Berlin till the 20th", "Berlin", "till the 20th"),
        ("I'm in Paris, Texas", "Paris, Texas", ""),
        ("I'm in St. Louis for work until Friday", "St. Louis", "until Friday"),
        ("set my timezone to Europe/Lisbon", "Europe/Lisbon", ""),
        ("I'm on Tokyo time", "Tokyo", ""),
    ],
)
def test_a_place_is_heard_at_any_time(words: str, name: str, span: str) -> None:
    found = place_told(words)
    assert found is not None and (found.name, found.span.lower()) == (name, span.lower())


@pytest.mark.parametrize(
    ("words", "name"),
    [("Lisbon", "Lisbon"), ("it's Lisbon", "Lisbon"), ("a small town near Lyon", "Lyon"), ("no, Vienna", "Vienna"),
     ("somewhere in Brazil", "Brazil"), ("Quito, Ecuador", "Quito, Ecuador")],
)  # fmt: skip
def test_a_bare_place_is_heard_when_it_was_asked_for(words: str, name: str) -> None:
    assert place_told(words, asked=True) == PlaceTold(name)
    assert place_told(words) is None


@pytest.mark.parametrize(
    "words", ["Take your time.", "put it in my calendar", "change the topic", "I've moved on", ""]
)
def test_other_talk_names_no_place(words: str) -> None:
    assert place_told(words) is None


def test_the_clock_is_asked_for_or_called_wrong_in_so_many_words() -> None:
    assert asks_for_clock("what timezone do you think I'm in?") and asks_for_clock("What time is it?")
    assert says_clock_is_wrong("you've got the wrong time") and says_clock_is_wrong(
        "the clock is an hour off"
    )
    assert not asks_for_clock("what time is the meeting?") and not says_clock_is_wrong(
        "that's the wrong goal"
    )
    assert is_home("I'm back home again") and not is_home("I'm at home with my fears")


@pytest.mark.parametrize(
    ("span", "day"),
    [
        ("this week", date(2026, 3, 16)),
        ("today", date(2026, 3, 12)),
        ("this weekend", date(2026, 3, 16)),
        ("for two weeks", date(2026, 3, 25)),
        ("for a couple of days", date(2026, 3, 13)),
        ("for 10 days", date(2026, 3, 21)),
        ("for a month", date(2026, 4, 10)),
        ("this month", date(2026, 4, 1)),
        ("until Friday", date(2026, 3, 14)),
        ("till the 20th", date(2026, 3, 21)),
        ("until I'm back on Friday", date(2026, 3, 13)),
        ("these days", None),
        ("until further notice", None),
        ("", None),
    ],
)
def test_how_long_they_are_away_gives_the_day_they_are_back(span: str, day: date | None) -> None:
    assert back_on(span, NOW) == day
