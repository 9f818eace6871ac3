"""With nothing in the way, each nudge goes out at exactly its moment, as counted here by hand, in any zone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.flows.core.book import Book, Reminder, Step
from bot.flows.core.preferences import Preferences
from bot.language.timing.every import CODES
from tests.nudging.test_policy_over_years import ZONES
from tests.nudging.world import lived_calmly

BEGINS = datetime(2026, 3, 9, 12, 0)
A_MINUTE = timedelta(minutes=1)
A_DAY = timedelta(days=1)

HOURS = st.integers(8 * 4, 19 * 4).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))
EVENINGS = st.integers(21, 23).map(time)
MORNINGS = st.integers(5, 11).map(time)
DAYS = st.dates(date(2026, 3, 11), date(2026, 12, 31))
CLOCKS = st.integers(0, 95).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))
WISHES = st.builds(
    Preferences,
    daily=st.just(9),
    weekly=st.just(9),
    quiet_from=EVENINGS,
    quiet_to=MORNINGS,
    morning=HOURS,
    evening=HOURS,
    days=st.sets(st.integers(0, 6), min_size=1).map(frozenset),
)


def may_come(at: datetime, wishes: Preferences) -> bool:
    """Quiet here is always from late in the evening to some time in the morning."""
    return at.weekday() in wishes.days and wishes.quiet_to <= at.time() < wishes.quiet_from


def first_free(at: datetime, wishes: Preferences) -> datetime:
    """Minute by minute."""
    while not may_come(at, wishes):
        at += A_MINUTE
    return at


def evening_before(day: date, wishes: Preferences) -> datetime:
    evening = datetime.combine(day, time(20)) - A_DAY
    while evening.weekday() not in wishes.days:
        evening -= A_DAY
    return evening


def moments_of(day: date, clock: time | None, wishes: Preferences) -> list[datetime]:
    """When the step is named, and when it is asked about."""
    if clock is None:
        named, asked = datetime.combine(day, wishes.morning), datetime.combine(day + A_DAY, wishes.evening)
    else:
        due = datetime.combine(day, clock)
        named, asked = due - timedelta(hours=1), due + timedelta(hours=2)
    before = named if may_come(named, wishes) else evening_before(day, wishes)
    return [before, first_free(asked, wishes)]


def walls(zone: str, book: Book, days: int = 320) -> list[datetime]:
    return [out.wall for out in lived_calmly(zone, book, BEGINS, days).sent]


def page(wishes: Preferences, *steps: Step, **more: object) -> Book:
    return Book(consented=True, known=True, reminders="full", steps=steps, wishes=wishes, **more)  # type: ignore[arg-type]


def written(day: date, clock: time | None) -> str:
    return f"{day}T{clock:%H:%M}" if clock else f"{day}"


def examples(most: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    return settings(max_examples=most, deadline=None, derandomize=True)


@examples(150)
@given(zone=st.sampled_from(ZONES), wishes=WISHES, day=DAYS, clock=st.none() | CLOCKS)
def test_a_dated_step_gets_its_before_and_its_follow_up_at_exactly_their_moments(
    zone: str, wishes: Preferences, day: date, clock: time | None
) -> None:
    before, asked = moments_of(day, clock, wishes)
    expected = [asked] if before < BEGINS + timedelta(minutes=30) else [before, asked]
    found = walls(zone, page(wishes, Step(1, "w", due=written(day, clock))))
    # An hour that the clocks skip on some night moves what falls into it.
    assert len(found) == len(expected)
    assert all(abs(one - other) <= timedelta(hours=1) for one, other in zip(found, expected, strict=True))


@examples(60)
@given(wishes=WISHES, day=DAYS, clock=st.none() | CLOCKS)
def test_where_no_clock_is_changed_it_is_the_very_minute(
    wishes: Preferences, day: date, clock: time | None
) -> None:
    before, asked = moments_of(day, clock, wishes)
    expected = [asked] if before < BEGINS + timedelta(minutes=30) else [before, asked]
    assert walls("Asia/Kolkata", page(wishes, Step(1, "w", due=written(day, clock)))) == expected


@examples(60)
@given(wishes=WISHES, session=DAYS)
def test_a_session_gets_its_eve_at_their_hour(wishes: Preferences, session: date) -> None:
    hour = datetime.combine(session - A_DAY, wishes.evening)
    expected = hour if may_come(hour, wishes) else evening_before(session, wishes)
    found = walls("Asia/Kolkata", page(wishes, next_session=session.isoformat()))
    assert found == ([expected] if expected >= BEGINS + timedelta(minutes=30) else [])


@examples(60)
@given(wishes=WISHES, day=DAYS, clock=CLOCKS, silent=st.booleans())
def test_what_was_asked_for_comes_in_its_very_minute_at_any_hour(
    wishes: Preferences, day: date, clock: time, silent: bool
) -> None:
    asked = Reminder(1, "w", written(day, clock))
    found = walls("Asia/Kolkata", page(wishes, asked_for=(asked,), silent=silent))
    assert found == [datetime.combine(day, clock)]


@examples(25)
@given(clock=HOURS, days=st.sets(st.sampled_from(CODES), min_size=1))
def test_a_habit_is_named_and_asked_about_time_after_time(clock: time, days: set[str]) -> None:
    wishes = Preferences(daily=9, weekly=99, quiet_from=time(23), quiet_to=time(5))
    due = datetime.combine(date(2026, 3, 10), clock)
    step = Step(
        1,
        "w",
        due=f"{due:%Y-%m-%dT%H:%M}",
        recurring=True,
        every=f"FREQ=WEEKLY;BYDAY={','.join(sorted(days))}",
    )
    times = [
        due + n * A_DAY
        for n in range(28)
        if ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[(due + n * A_DAY).weekday()] in days
    ]
    world = lived_calmly("Asia/Kolkata", page(wishes, step), BEGINS, 28)
    hour, two_hours = timedelta(hours=1), timedelta(hours=2)
    named_and_asked = [at for time_ in times for at in (time_ - hour, time_ + two_hours)]
    # Two without an answer, then the question whether to go on in place of the next, then silence.
    assert [out.wall for out in world.sent] == named_and_asked[: len(world.sent)]
    assert [out.is_check for out in world.sent] == [False, False, False, False, True][: len(world.sent)]
    assert len(world.sent) == min(5, len(named_and_asked))
