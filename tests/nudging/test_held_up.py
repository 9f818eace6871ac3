"""What was made and could not be sent soon is decided upon anew: no outage breaks the quiet hours or the cap."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.carrying import message_to_json
from bot.coach import Coach
from bot.messages import Message
from bot.nudging.clocks import instant, instant_of
from storage.nudge_rows import PlannedNudge
from storage.saving import Saving, Write
from storage.store import Store
from tests.people import Clock, open_coach

ADA = "telegram:1"
EVENING = datetime(2026, 3, 11, 18, 0, tzinfo=UTC)
BED_TIME = datetime(2026, 3, 11, 20, 58, tzinfo=UTC)
NIGHT = datetime(2026, 3, 11, 23, 0, tzinfo=UTC)
MORNING = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)


def wall(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M}"


def step(number: int, due: str) -> Write:
    values = {"number": number, "session": 1, "words": f"ring number {number}", "plan": None, "due": due}
    return Write("keep_step", values | dict(zone="UTC", recurring=False, every=None, lead=True, sure=8))


def reminder(number: int, at: datetime) -> Write:
    values = {"number": number, "words": f"bins {number}", "at": wall(at), "every": None, "zone": "UTC"}
    return Write("keep_reminder", values)


def nudge(kind: str, about: int, at: datetime) -> PlannedNudge:
    return PlannedNudge(kind, about, wall(at), "UTC", instant_of(wall(at), "UTC"))


@pytest.fixture
async def opened(tmp_path: Path, clock: Clock) -> AsyncIterator[tuple[Coach, Store]]:
    coach, store = await open_coach(tmp_path, clock)
    yield coach, store
    await store.close()


@pytest.fixture
def coach(opened: tuple[Coach, Store]) -> Coach:
    return opened[0]


@pytest.fixture
def store(opened: tuple[Coach, Store]) -> Store:
    return opened[1]


async def kept(store: Store, clock: Clock, at: datetime, *writes: Write, plans: tuple[Any, ...]) -> None:
    """A page as it was settled a day before that moment, and these nudges planned."""
    before = instant(at - timedelta(days=1))
    first = (Write("consent"), Write("set_reminders", {"reminders": "full"}), *writes)
    await store.save(Saving(ADA, "UTC", 0, None, None, None, first, (), before, plans=lambda page: plans))
    clock.now = at


async def made(coach: Coach, store: Store, clock: Clock, at: datetime) -> None:
    """A follow-up is in the outbox by then, and Telegram cannot be reached."""
    await kept(store, clock, at, step(1, "2026-03-10"), plans=(nudge("follow_up", 1, at),))
    assert len(await coach.nudge(channel="telegram")) == 1


async def goes(coach: Coach, clock: Clock, at: datetime) -> list[str]:
    clock.now = at
    return [one.message.plain for one in await coach.unsent("telegram")]


async def test_what_is_on_its_way_for_some_minutes_goes_as_it_was_decided(
    coach: Coach, store: Store, clock: Clock
) -> None:
    await made(coach, store, clock, BED_TIME)
    assert len(await goes(coach, clock, BED_TIME + timedelta(minutes=5))) == 1


async def test_after_an_outage_into_the_night_it_waits_for_the_morning(
    coach: Coach, store: Store, clock: Clock
) -> None:
    await made(coach, store, clock, BED_TIME)
    for hours in range(10):
        assert await goes(coach, clock, NIGHT + timedelta(hours=hours)) == []
        if NIGHT + timedelta(hours=hours + 1) >= MORNING:
            break
    (words,) = await goes(coach, clock, MORNING)
    assert "ring number 1" in words


async def test_after_three_weeks_it_is_given_up_and_counts_as_never_sent(
    coach: Coach, store: Store, clock: Clock
) -> None:
    await made(coach, store, clock, EVENING)
    assert await goes(coach, clock, EVENING + timedelta(days=21)) == []
    assert (await store.counts())["unsent"] == 0
    assert await store.sent_lately(ADA, instant(EVENING - timedelta(days=1))) == ()


async def test_it_counts_for_the_cap_on_the_day_it_goes(coach: Coach, store: Store, clock: Clock) -> None:
    later = EVENING + timedelta(days=1)
    steps = (step(1, "2026-03-10"), step(2, "2026-03-11"))
    plans = (nudge("follow_up", 1, BED_TIME), nudge("follow_up", 2, later))
    await kept(store, clock, BED_TIME, *steps, plans=plans)
    await coach.nudge(channel="telegram")
    (waiting,) = [one for one in await store.nudges_of(ADA) if not one.settled and one.about == 2]
    assert waiting.due_at == instant(later)
    assert len(await goes(coach, clock, MORNING)) == 1
    clock.now = later
    assert await coach.nudge(channel="telegram") == ()
    clock.now += timedelta(days=1)
    assert len(await coach.nudge(channel="telegram")) == 1


async def test_it_does_not_go_on_a_day_that_has_had_its_one(coach: Coach, store: Store, clock: Clock) -> None:
    later = MORNING + timedelta(hours=1)
    steps = (step(1, "2026-03-10"), step(2, "2026-03-12"))
    plans = (nudge("follow_up", 1, EVENING), nudge("before", 2, later))
    await kept(store, clock, EVENING, *steps, plans=plans)
    await coach.nudge(channel="telegram")
    clock.now = later
    (second,) = await coach.nudge(channel="telegram")
    await store.sent([second.id])
    assert await goes(coach, clock, later + timedelta(hours=1)) == []


async def test_what_they_asked_for_goes_late_at_any_hour(coach: Coach, store: Store, clock: Clock) -> None:
    await kept(store, clock, BED_TIME, reminder(1, BED_TIME), plans=(nudge("asked", 1, BED_TIME),))
    await coach.nudge(channel="telegram")
    (words,) = await goes(coach, clock, NIGHT)
    assert "bins 1" in words
    assert len(await goes(coach, clock, NIGHT)) == 1, "until it is ticked off"


async def test_what_was_settled_meanwhile_is_given_up(coach: Coach, store: Store, clock: Clock) -> None:
    await made(coach, store, clock, BED_TIME)
    version = (await store.load(ADA)).version
    done = Write("answer_step", {"number": 1, "outcome": "done"})
    await store.save(
        Saving(ADA, "UTC", version, "{}", instant(NIGHT), None, (done,), ("Noted",), instant(NIGHT))
    )
    clock.now = MORNING
    assert [row.body for row in await store.unsent(instant(MORNING), 9, "telegram")][1:] == ["Noted"]
    await coach.unsent("telegram")
    assert [row.body for row in await store.unsent(instant(MORNING), 9, "telegram")] == []


async def test_the_question_whether_to_go_on_waits_for_the_morning_too_and_is_not_lost(
    coach: Coach, store: Store, clock: Clock
) -> None:
    before = [EVENING - timedelta(days=days) for days in (6, 4)]
    steps = (step(1, "2026-03-04"), step(2, "2026-03-06"), step(3, "2026-03-11T18:58"))
    plans = (
        *(nudge("follow_up", at, when) for at, when in enumerate(before, 1)),
        nudge("follow_up", 3, BED_TIME),
    )
    await kept(store, clock, before[0], *steps, plans=plans)
    for when in before:
        clock.now = when
        await store.sent([one.id for one in await coach.nudge(channel="telegram")])
    clock.now = BED_TIME
    (question,) = await coach.nudge(channel="telegram")
    assert await goes(coach, clock, NIGHT) == []
    assert await goes(coach, clock, MORNING + timedelta(days=4)) == [question.message.plain]
    person = (await store.load(ADA)).person
    assert person is not None and person.silent


async def test_no_answer_waits_for_a_nudge_that_does(coach: Coach, store: Store, clock: Clock) -> None:
    await made(coach, store, clock, BED_TIME)
    assert await goes(coach, clock, NIGHT) == []
    version = (await store.load(ADA)).version
    await store.save(Saving(ADA, "UTC", version, "{}", None, None, (), ("An answer",), instant(NIGHT)))
    assert [row.body for row in await store.unsent(instant(NIGHT), 9, "telegram")] == ["An answer"]


async def test_a_page_that_cannot_be_read_holds_up_nobody_else(
    coach: Coach, store: Store, clock: Clock, tmp_path: Path
) -> None:
    await made(coach, store, clock, EVENING)
    answer = message_to_json(Message("An answer"))
    await store.save(Saving("telegram:2", "UTC", 0, "{}", None, None, (), (answer,), instant(EVENING)))
    with closing(sqlite3.connect(tmp_path / "grow.db", isolation_level=None)) as database:
        database.execute("""update person set preferences = '{"quiet_to": 7}' where address = ?""", (ADA,))
    assert await goes(coach, clock, EVENING + timedelta(hours=2)) == ["An answer"]
    assert (await store.counts())["unsent"] == 1
