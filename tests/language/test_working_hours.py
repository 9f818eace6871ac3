"""Quiet hours that name two bare hours: of the working day, or of the night."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.language.reminding import hear_request

NOW = datetime(2026, 3, 11, 10, 20)


@pytest.mark.parametrize(
    ("words", "begins", "ends"),
    [
        ("No reminders between 9 and 5", 9, 17),
        ("no messages between 8 and 6", 8, 18),
        ("don't write between 9 and 5", 9, 17),
        ("nothing between 9 and 17", 9, 17),
        ("no messages while I'm at work, 9 to 5", 9, 17),
        ("no reminders during work, 7 to 3", 7, 15),
        ("quiet during my shift 10 to 6", 10, 18),
        ("no reminders from 11 to 7", 23, 7),
        ("quiet between 10 and 6", 22, 6),
        ("quiet from 9pm to 5am", 21, 5),
        ("quiet from 22 to 7", 22, 7),
    ],
)
def test_two_bare_hours_are_of_work_where_people_work_then(words: str, begins: int, ends: int) -> None:
    request = hear_request(words, NOW)
    assert request is not None and request.kind == "hours"
    assert request.value == (60 * ends, 60 * begins)
