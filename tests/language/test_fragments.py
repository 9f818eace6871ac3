"""What names nothing to be done, and what somebody else does."""

import pytest

from bot.language.fragments import is_fragment, is_somebody
from bot.language.others_doings import others_doing, takes_it_over


@pytest.mark.parametrize(
    "words",
    [
        "in the evening",
        "maybe on Monday then",
        "this morning, ten to eight",
        "the calendar one",
        "the second",
        "with my wife",
        "over coffee",
        "after work",
        "some day",
        "I'd take the first one",
    ],
)
def test_a_bare_time_place_or_pointer_is_a_fragment(words: str) -> None:
    assert is_fragment(words)


@pytest.mark.parametrize(
    "words",
    [
        "ask her in the evening",
        "a kitchen timer",
        "a day off",
        "an early night",
        "Sunday walk",
        "half an hour a day",
        "now and then say no",
        "the gym",
    ],
)
def test_what_could_be_done_is_none(words: str) -> None:
    assert not is_fragment(words)


def test_somebody_alone_is_told_from_a_thing() -> None:
    assert is_somebody("my wife") and is_somebody("Joan") and is_somebody("a friend of mine")
    assert not is_somebody("the report") and not is_somebody("ring Joan")


@pytest.mark.parametrize(
    ("words", "like_whom"),
    [
        ("my friend Joan simply put a date on it", "as my friend Joan did"),
        ("She always says no first", "as she does"),
        ("well, my brother set an alarm", "as my brother did"),
        ("a friend at work has a rota", "as a friend at work does"),
        ("he told me to ask for a raise", "as he said"),
        ("people just quit", "as people did"),
    ],
)
def test_what_somebody_else_does_is_told_as_theirs(words: str, like_whom: str) -> None:
    assert others_doing(words) == like_whom


@pytest.mark.parametrize(
    "words",
    [
        "ask him which project can wait",
        "my sister could come along",
        "my phone goes in another room",
        "a friend hired a coach, maybe I could",
        "team meetings on Fridays",
        "hope it goes away",
    ],
)
def test_ones_own_ways_are_not(words: str) -> None:
    assert others_doing(words) is None


def test_taking_it_over_is_heard() -> None:
    assert takes_it_over("maybe I could do that too") and takes_it_over("that might work for me")
    assert not takes_it_over("I could put a date on it")
