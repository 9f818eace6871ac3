"""Answers to the question which clock somebody goes by, beyond a plain name or time."""

from __future__ import annotations

import pytest

from bot.language.clock_answers import ClockOff, asks_why, names_beside_filler, off_told, parts_of, rather_not
from bot.language.whereabouts import PlaceTold, place_told


@pytest.mark.parametrize(
    ("words", "minutes", "from_utc"),
    [
        ("an hour ahead", 60, False),
        ("no, I'm an hour ahead of you", 60, False),
        ("you're two hours behind", 120, False),
        ("your clock is an hour slow", 60, False),
        ("your clock is an hour fast", -60, False),
        ("i'm three hours behind you", -180, False),
        ("an hour and a half later here", 90, False),
        ("2.5 hours less", -150, False),
        ("+2", 120, False),
        ("-5", -300, False),
        ("+5:30", 330, False),
        ("UTC+5:30", 330, True),
        ("gmt plus one", 60, True),
        ("I'm at utc -3", -180, True),
        ("5 hours behind gmt", -300, True),
    ],
)
def test_how_far_their_clock_is_off_is_heard(words: str, minutes: int, from_utc: bool) -> None:
    assert off_told(words) == ClockOff(minutes, from_utc)


@pytest.mark.parametrize(
    "words",
    ["make it an hour earlier", "remind me two hours before", "I slept three hours more", "+49 170 1234567",
     "I was an hour late for the exam", "two hours a day would do", "0", "-", "utc", "an hour ahead of the deadline"],
)  # fmt: skip
def test_an_hour_of_something_else_is_no_distance(words: str) -> None:
    assert off_told(words) is None


def test_an_answer_is_taken_apart_where_it_changes_its_subject() -> None:
    whole, *parts = parts_of("nope it's 11:20 here, in Berlin")
    assert whole == "nope it's 11:20 here, in Berlin"
    assert "in Berlin" in parts
    assert parts_of("half past four. " * 9) == ()


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("i travel a lot, mostly Berlin", ("Berlin",)),
        ("Berlin mostly, i guess :)", ("Berlin",)),
        ("im living in new york atm", ("new york",)),
        ("between Munich and Salzburg", ("Munich", "Salzburg")),
        ("somewhere near here", ()),
    ],
)
def test_what_is_left_beside_filler_may_be_a_place(words: str, names: tuple[str, ...]) -> None:
    assert names_beside_filler(words) == names


@pytest.mark.parametrize(
    "words", ["why do you need to know that?", "what for?", "But why do you ask", "does it matter?"]
)
def test_why_it_is_asked_is_heard(words: str) -> None:
    assert asks_why(words)


@pytest.mark.parametrize(
    "words",
    ["I'd rather not say", "not telling", "none of your business", "you don't need to know, just remind me"],
)
def test_that_they_would_rather_not_say_is_heard(words: str) -> None:
    assert rather_not(words)


@pytest.mark.parametrize(
    "words", ["Lisbon", "why not Lisbon then, that's near", "I don't know", "it's ten past four"]
)
def test_an_answer_is_no_refusal(words: str) -> None:
    assert not rather_not(words)


@pytest.mark.parametrize(
    ("words", "land"), [("german time", "Germany"), ("I'm on French time", "France"), ("uk time", "uk")]
)
def test_the_time_of_a_people_is_that_of_its_country(words: str, land: str) -> None:
    assert place_told(words, asked=True) == PlaceTold(land)
