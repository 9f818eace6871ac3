"""Numbers as people say them: on a scale, as a length of time, as a pick from a list."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.numbers import minutes, on_scale, ordinal_pick


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("7", 7),
        ("about a six", 6),
        ("6-7", 6.5),
        ("6 or 7", 6.5),
        ("between six and seven", 6.5),
        ("six and a half", 6.5),
        ("6.5", 6.5),
        ("two out of ten", 2),
        ("7/10", 7),
        ("8ish", 8),
        ("an 8, maybe 9", 8),
        ("i'd say a solid eight", 8),
        ("ten", 10),
        ("0", 0),
        ("10/10", 10),
        ("I'm at a five right now", 5),
        ("nearer 4 if I'm honest", 4),
        ("six, because the rest depends on my boss", 6),
        ("7 because I do want this but my manager might still say no to all of it", 7),
        ("it was a 4 last week, now a 6", 6),
        ("I have 3 kids to get out of the door, so a 6", 6),
    ],
)
def test_a_place_on_the_scale_is_heard(said: str, value: float) -> None:
    assert on_scale(said) == value


@pytest.mark.parametrize(
    "said",
    [
        "at nine tomorrow",
        "3 kids",
        "dunno",
        "",
        "11",
        "20 minutes",
        "monday at 8",
        "I have 2 jobs",
        "-",
        "85%",
    ],
)
def test_other_numbers_are_no_place_on_the_scale(said: str) -> None:
    assert on_scale(said) is None


def test_the_ends_of_the_scale_are_the_callers() -> None:
    assert on_scale("3", low=1, high=5) == 3
    assert on_scale("7", low=1, high=5) is None


@pytest.mark.parametrize(
    ("said", "length"),
    [
        ("20", 20),
        ("twenty minutes", 20),
        ("twenty five minutes", 25),
        ("10 mins", 10),
        ("half an hour", 30),
        ("a quarter of an hour", 15),
        ("three quarters of an hour", 45),
        ("an hour", 60),
        ("an hour and a half", 90),
        ("1.5 hours", 90),
        ("1 hr 15 min", 75),
        ("30m", 30),
        ("about 15", 15),
        ("a couple of hours", 120),
        ("I've got ten minutes before my bus", 10),
    ],
)
def test_a_length_of_time_is_heard_in_minutes(said: str, length: int) -> None:
    assert minutes(said) == length


@pytest.mark.parametrize(
    "said", ["not long", "", "as long as it takes", "until 3", "a while", "0", "99999999 hours"]
)
def test_no_length_of_time_is_made_up(said: str) -> None:
    assert minutes(said) is None


@pytest.mark.parametrize(
    ("said", "of", "pick"),
    [
        ("the second one", 3, 1),
        ("first", 2, 0),
        ("2", 3, 1),
        ("the last one", 4, 3),
        ("number three", 3, 2),
        ("option 1 please", 2, 0),
        ("let's go with the 2nd", 3, 1),
        ("one", 3, 0),
        ("the third", 3, 2),
        ("first one", 3, 0),
    ],
)
def test_a_place_in_the_list_is_heard(said: str, of: int, pick: int) -> None:
    assert ordinal_pick(said, of) == pick


@pytest.mark.parametrize(
    ("said", "of"),
    [
        ("the fourth", 3),
        ("both", 2),
        ("the first two", 3),
        ("sleep", 3),
        ("first I need to ring my two brothers", 3),
        ("", 2),
        ("0", 3),
    ],
)
def test_words_that_name_no_place_pick_nothing(said: str, of: int) -> None:
    assert ordinal_pick(said, of) is None


@given(st.text(max_size=4096), st.integers(1, 9))
def test_any_text_is_read_for_numbers_without_error(text: str, of: int) -> None:
    value, length, pick = on_scale(text), minutes(text), ordinal_pick(text, of)
    assert value is None or 0 <= value <= 10
    assert length is None or 0 < length <= 24 * 60
    assert pick is None or 0 <= pick < of
