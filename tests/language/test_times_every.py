"""What comes round again is a rule that a calendar knows, with its first time."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.language.timing.every import hear_every, rule_of, spoken_every, weekdays_of
from bot.nudging.habits import occurrences

NOW = datetime(2026, 3, 11, 10, 20)  # a Wednesday

SAID = (
    ("every Monday", "FREQ=WEEKLY;BYDAY=MO", "2026-03-16", "every Monday"),
    ("on Mondays and Thursdays", "FREQ=WEEKLY;BYDAY=MO,TH", "2026-03-12", "every Monday and Thursday"),
    ("each morning", "FREQ=DAILY", "2026-03-12T09:00", "every day"),
    ("daily at 7 am", "FREQ=DAILY", "2026-03-12T07:00", "every day"),
    ("every weekday at 9:30", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2026-03-12T09:30", "every weekday"),
    ("every other Friday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "2026-03-13", "every other Friday"),
    ("every two weeks on Tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-03-17", "every other Tuesday"),
    ("fortnightly on Mondays", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "2026-03-16", "every other Monday"),
    ("every three days", "FREQ=DAILY;INTERVAL=3", "2026-03-12", "every 3 days"),
    ("mondays at 6pm", "FREQ=WEEKLY;BYDAY=MO", "2026-03-16T18:00", "every Monday"),
    ("twice a week on Tuesday and Friday", "FREQ=WEEKLY;BYDAY=TU,FR", "2026-03-13", "every Tuesday and Friday"),
    ("on the last Friday of every month", "FREQ=MONTHLY;BYDAY=-1FR", "2026-03-27",
     "on the last Friday of every month"),
    ("every third Monday of the month", "FREQ=MONTHLY;BYDAY=3MO", "2026-03-16",
     "on the third Monday of every month"),
    ("on the 31st of every month", "FREQ=MONTHLY;BYMONTHDAY=-1", "2026-03-31", "on the last day of every month"),
    ("every month on the 5th", "FREQ=MONTHLY;BYMONTHDAY=5", "2026-04-05", "on the 5th of every month"),
    ("twice a week", "", None, ""),
    ("every week", "", None, ""),
)  # fmt: skip


@pytest.mark.parametrize(("words", "rule", "due", "spoken"), SAID, ids=[said[0] for said in SAID])
def test_how_often_is_heard_with_its_first_time_and_said_back(
    words: str, rule: str, due: str | None, spoken: str
) -> None:
    heard = hear_every(words, NOW)
    assert heard == (rule, due)
    assert spoken_every(rule) == spoken


@pytest.mark.parametrize("said", [said for said in SAID if said[1] and said[2]], ids=lambda said: said[0])
def test_its_first_time_is_the_first_that_the_rule_itself_gives(said: tuple[str, str, str, str]) -> None:
    _, rule, due, _ = said
    assert next(occurrences(due, rule, datetime(2026, 3, 11), NOW)) == due


@pytest.mark.parametrize("words", ["tomorrow at 8", "on Friday", "every hour", "in 20 minutes", ""])
def test_what_comes_once_or_too_often_is_no_habit(words: str) -> None:
    assert hear_every(words, NOW) is None
    assert rule_of(words, NOW) == ""


def test_the_first_of_the_month_is_every_month_only_where_that_is_asked_for() -> None:
    assert hear_every("on the first of the month", NOW) is None
    assert hear_every("on the first of the month", NOW, monthly=True) == (
        "FREQ=MONTHLY;BYMONTHDAY=1",
        "2026-04-01",
    )


def test_the_weekdays_of_a_rule_are_read_off_it() -> None:
    assert weekdays_of("FREQ=WEEKLY;BYDAY=MO,TH") == (0, 3)
    assert weekdays_of("FREQ=DAILY") == tuple(range(7))
    assert weekdays_of("FREQ=MONTHLY;BYMONTHDAY=1") == ()
