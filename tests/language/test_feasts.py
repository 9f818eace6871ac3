"""The first day after a feast, and days that are over."""

from datetime import date, datetime

import pytest

from bot.language.reminders.feasts import day_after_feast
from bot.language.reminders.pausing import day_of_return, day_over

WEDNESDAY = datetime(2026, 3, 11, 10, 20)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("until after easter", date(2026, 4, 7)),
        ("over christmas", date(2026, 12, 27)),
        ("until easter is over", date(2026, 4, 7)),
        ("nothing over new year's", date(2027, 1, 2)),
        ("till after ramadan", date(2026, 3, 23)),
        ("until after eid", date(2026, 3, 23)),
        ("until easter", None),
        ("until friday", None),
    ],
)
def test_a_feast_is_over_on_the_day_after_its_last(words: str, day: date | None) -> None:
    assert day_after_feast(words, WEDNESDAY.date()) == day


def test_the_later_eid_is_meant_once_the_first_is_over() -> None:
    assert day_after_feast("until after eid", date(2026, 4, 1)) == date(2026, 5, 31)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("until 3 march", date(2026, 3, 3)),
        ("until 1 march 2026", date(2026, 3, 1)),
        ("until valentine's day", date(2026, 2, 14)),
        ("until march", date(2026, 3, 1)),
        ("until yesterday", date(2026, 3, 10)),
        ("until september", None),
        ("until 3 march 2027", None),
        ("until the 3rd", None),
        ("until friday", None),
    ],
)
def test_a_day_that_lies_little_behind_is_over(words: str, day: date | None) -> None:
    assert day_over(words, WEDNESDAY) == day


def test_nobody_rests_until_a_day_that_is_over() -> None:
    assert day_of_return("until 3 march", WEDNESDAY) is None
    assert day_of_return("until after friday", WEDNESDAY) == date(2026, 3, 14)
