"""What holds over years of doings, in every zone: caps, quiet hours, silence, and that nothing comes twice."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.flows.core.book import Book
from bot.flows.core.moments import OPEN
from bot.nudging.clocks import local
from bot.nudging.kinds import ASKED, BEFORE, CHECK, EXPLICIT, HOW_IT_WENT, PRACTICE
from tests.nudging.world import Key, Out, World, is_own, kinds_of, lived

A_WEEK = timedelta(days=7)
AN_HOUR = timedelta(hours=1)
ZONES = sorted(available_timezones() - {"Factory", "localtime"})


@settings(max_examples=12, deadline=None, derandomize=True)
@given(zone=st.sampled_from(ZONES), seed=st.integers(0, 10**6))
def test_two_years_in_some_zone_keep_every_promise(zone: str, seed: int) -> None:
    keeps_every_promise(lived(zone, seed, years=2))


@pytest.mark.long
@pytest.mark.parametrize("zone", ZONES)
def test_ten_years_in_every_zone_keep_every_promise(zone: str) -> None:
    keeps_every_promise(lived(zone, sum(map(ord, zone)), years=10, hours=280))


def keeps_every_promise(world: World) -> None:
    assert world.sent, "a life without a nudge proves nothing"
    nothing_in_quiet_hours(world)
    nothing_over_the_caps(world)
    nothing_in_an_open_conversation(world)
    nothing_when_off_or_paused(world)
    nothing_of_a_pause_is_told_after_it(world)
    nothing_twice(world)
    nothing_named_after_its_time(world)
    silence_after_the_question(world)
    what_was_asked_for_comes_in_time(world)
    nothing_waits_for_ever(world)
    nothing_is_late_by_a_day(world)
    what_counts_for_more_comes_first(world)


def nothing_in_quiet_hours(world: World) -> None:
    for out in filter(is_own, world.sent):
        assert not out.book.wishes.is_quiet(out.wall), (out.wall, out.book.wishes)


def nothing_over_the_caps(world: World) -> None:
    own = [out for out in world.sent if is_own(out)]
    for at, out in enumerate(own):
        wishes = out.book.wishes
        # Days and weeks are counted where they are now, as they would count them themselves.
        lately = [local(one.at, out.zone) for one in own[max(0, at - 30) : at + 1]]
        assert sum(one.date() == out.wall.date() for one in lately) <= wishes.daily, out.wall
        assert sum(out.wall - A_WEEK < one for one in lately) <= wishes.weekly, out.wall


def nothing_in_an_open_conversation(world: World) -> None:
    for out in filter(is_own, world.sent):
        assert not out.heard <= out.at < out.heard + OPEN


def nothing_when_off_or_paused(world: World) -> None:
    for out in world.sent:
        assert out.book.reminders in ("full", "discreet")
        assert not (out.book.held or out.book.blocked)
        paused = out.book.wishes.paused_until
        assert paused is None or out.wall.date() >= paused
        if is_own(out):
            assert not out.book.wishes.only_asked or kinds_of(out) - EXPLICIT <= {PRACTICE, CHECK}


def nothing_of_a_pause_is_told_after_it(world: World) -> None:
    """Of what comes round; what comes once waits for the end of a pause."""
    for out in world.sent:
        paused = out.book.wishes.paused_until
        for kind, about, at in out.keys if paused else ():
            reminder = out.book.reminder(about) if kind == ASKED else None
            if paused and paused <= out.wall.date() and reminder is not None and reminder.every:
                assert at.date() >= paused, (out.wall, at)


def nothing_twice(world: World) -> None:
    keys = Counter(key for out in world.sent for key in out.keys)
    assert all(times == 1 for times in keys.values())


def nothing_named_after_its_time(world: World) -> None:
    for out in world.sent:
        for kind, about, at in out.keys:
            step = out.book.step(about)
            if kind == BEFORE and step is not None and not (step.recurring or step.every):
                assert step.due is not None
                due = datetime.fromisoformat(step.due)
                assert at <= out.wall
                assert out.wall < due if "T" in step.due else out.wall.date() <= due.date()


def silence_after_the_question(world: World) -> None:
    """Two follow-ups without a word: asked once whether to go on, then nothing of its own until they write."""
    unanswered, asking, asked, heard = 0, 0, False, None
    for out in world.sent:
        if out.heard != heard:
            unanswered, asking, asked, heard = 0, 0, False, out.heard
        if is_own(out):
            assert not asked, out.wall
        if out.is_check:
            assert unanswered >= 2
            asked = True
        elif is_own(out):
            assert asking < 2, out.wall
        asking += bool(kinds_of(out) & HOW_IT_WENT)
        # Beside others an invitation is but a button, and needs no answer.
        unanswered += bool(kinds_of(out) & HOW_IT_WENT) or kinds_of(out) == {PRACTICE}


def what_was_asked_for_comes_in_time(world: World) -> None:
    """In the very minute, unless the program was down, the channel closed, or a pause lay over it."""
    late = [
        out.wall - at
        for out in world.sent
        for kind, _, at in out.keys
        if kind in EXPLICIT and not out.decision.of("wait")
    ]
    assert late
    on_time = sum(-timedelta(hours=2) <= delay < timedelta(minutes=61) for delay in late)
    assert on_time >= len(late) * 0.5, (on_time, len(late))


def nothing_waits_for_ever(world: World) -> None:
    """What is overdue by its own time is looked at again within some days; nothing spins."""
    for (kind, _, at), row in world.rows.items():
        if at < world.wall:
            assert row.due < world.now + timedelta(days=21), (kind, at, row)
    assert world.looks < 30 * (len(world.sent) + len(world.settled) + 100)


def nothing_is_late_by_a_day(world: World) -> None:
    """But for what they asked for, which is worth sending for a week."""
    for out in world.sent:
        most = A_WEEK if ASKED in kinds_of(out) else timedelta(days=1)
        assert out.late < most + AN_HOUR, (
            out.wall,
            out.keys,
        )  # an hour more or less, where clocks are changed


def what_counts_for_more_comes_first(world: World) -> None:
    """Nothing takes the last place of a day from what is planned for later that day and counts for more."""
    for at, out in enumerate(world.sent):
        own = [key for key in out.keys if key[0] not in EXPLICIT]
        same_day = [
            one for one in world.sent[max(0, at - 9) : at + 1] if _day_in(one, out.zone) == out.wall.date()
        ]
        if not own or sum(map(is_own, same_day)) < out.book.wishes.daily:
            continue
        best = min(weight(key, out.book) for key in own)
        later = [key for key in out.ahead if key[2].date() == out.wall.date() and key[0] not in EXPLICIT]
        assert all(weight(key, out.book) >= best for key in later), (out.wall, own, later)


def weight(key: Key, book: Book) -> int:
    """Eve, before the lead step, before others, follow-ups, invitations to practise."""
    step = book.step(key[1])
    if key[0] == BEFORE:
        return 2 if step is not None and step.lead else 3
    return {"eve": 1, "follow_up": 4, "practice": 5}[key[0]]


def _day_in(out: Out, zone: str) -> date:
    return local(out.at, zone).date()
