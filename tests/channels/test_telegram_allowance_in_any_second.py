"""Whatever the answers do, no second holds more of what gives way than is left over, and all of it goes in the end."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.channels.telegram_allowance import KEPT_FREE, OVER_ALL, SPACED_SECONDS, Allowance
from tests.channels.simulated_time import lived

ROOM = OVER_ALL - KEPT_FREE
AT_ONCE = 24
"""So many nudges at most are on their way (telegram_ledger)."""
CHATTING = 3
TICKED_OFF = 0.004
NEVER = None
"""Telegram does not answer: the one stays in flight."""
A_SHADE = 1e-6
"""Sums of seconds are not exact."""

Gaps = list[float]


@dataclass
class Day:
    """Answers that come when they come, and nudges beside them; what went out when.

    flights: how long each nudge is on its way until it is ticked off, in turn.  gaps: seconds before each answer.
    pauses: for how long Telegram asks to wait at some of them.  shared: nudges also go to chats that are answered.
    """

    nudges: int
    flights: list[float | None]
    gaps: Gaps = field(default_factory=list)
    pauses: dict[int, float] = field(default_factory=dict)
    shared: bool = False
    out: list[tuple[float, bool]] = field(default_factory=list)

    async def run(self) -> None:
        loop = asyncio.get_running_loop()
        self.allowance = Allowance(loop.time)
        answers = asyncio.create_task(self._answers())
        waiting: deque[asyncio.Task[None]] = deque()
        for number in range(self.nudges):
            if len(waiting) == AT_ONCE:
                await waiting.popleft()
            waiting.append(asyncio.create_task(self._nudge(number)))
        await asyncio.gather(*waiting)
        self.seconds = loop.time()
        answers.cancel()

    async def _answers(self) -> None:
        for number, gap in enumerate(self.gaps):
            await asyncio.sleep(gap)
            self.allowance.take(number % CHATTING)
            self.out.append((asyncio.get_running_loop().time(), False))
            if number in self.pauses:
                self.allowance.pause(self.pauses[number])

    async def _nudge(self, number: int) -> None:
        is_shared = self.shared and number % 7 == 0
        waiting = self.allowance.spare(number % CHATTING if is_shared else 100 + number)
        await waiting.free
        self.out.append((asyncio.get_running_loop().time(), True))
        flight = self.flights[number % len(self.flights)]
        if flight is not NEVER:
            asyncio.get_running_loop().call_later(flight, self.allowance.settled, waiting)

    @property
    def gave_way(self) -> list[float]:
        return [at for at, gives_way in self.out if gives_way]


def lived_through(nudges: int, flights: list[float | None], gaps: Gaps, **more: Any) -> Day:
    day = Day(nudges, flights, gaps, **more)
    lived(day.run())
    return day


def most_in_a_second(times: list[float]) -> int:
    return max(sum(at <= other < at + 1 for other in times) for at in times)


FLIGHTS = st.lists(st.sampled_from((0.0, TICKED_OFF, TICKED_OFF, 0.05, 0.4, NEVER)), min_size=1, max_size=5)
ANSWERS = st.lists(st.sampled_from((0.0, 0.0, 0.001, 0.03, 0.2, 0.34, 0.9, 2.5)), max_size=150)
PAUSES = st.dictionaries(st.integers(0, 149), st.sampled_from((0.5, 3.0)), max_size=2)


@settings(max_examples=120)
@given(nudges=st.integers(1, 120), flights=FLIGHTS, gaps=ANSWERS, pauses=PAUSES)
@example(nudges=120, flights=[0.0], gaps=[0.9, *[0.0] * 40], pauses={})
@example(nudges=60, flights=[TICKED_OFF], gaps=[0.04] * 100, pauses={})
def test_no_second_holds_more_of_what_gives_way_than_is_left_over(
    nudges: int, flights: list[float | None], gaps: Gaps, pauses: dict[int, float]
) -> None:
    day = lived_through(nudges, flights, gaps, pauses=pauses, shared=True)
    assert len(day.gave_way) == nudges
    assert most_in_a_second(day.gave_way) <= ROOM
    for at in day.gave_way:
        before = sum(at - 1 < other < at for other, _ in day.out)
        assert before < ROOM, at
    assert all(
        later - sooner >= SPACED_SECONDS - A_SHADE
        for sooner, later in zip(day.gave_way, day.gave_way[1:], strict=False)
    )


@settings(max_examples=12)
@given(burst=st.integers(1, 3), shift=st.floats(0, 1))
def test_a_thousand_go_in_under_44_seconds_beside_three_answers_a_second(burst: int, shift: float) -> None:
    gaps = [shift, *[gap for _ in range(60) for gap in (*[0.0] * (burst - 1), burst / 3)]]
    day = lived_through(1000, [TICKED_OFF], gaps)
    assert day.seconds < 44
    assert most_in_a_second([at for at, _ in day.out]) <= OVER_ALL


def test_without_answers_a_thousand_go_as_fast_as_their_share_allows() -> None:
    assert lived_through(1000, [TICKED_OFF], []).seconds < 1000 / ROOM * 1.05


def test_nothing_that_gives_way_goes_while_answers_fill_every_second_and_all_of_it_goes_when_they_end() -> (
    None
):
    rush = [1 / 40] * 400
    day = lived_through(50, [TICKED_OFF], [0.0, *rush])
    during = [at for at in day.gave_way if 1.0 < at < 10.0]
    assert not during
    assert day.seconds < 10.0 + 1.1 + 50 / ROOM + 1


def test_the_line_moves_on_though_whoever_is_first_in_it_leaves() -> None:
    async def story() -> float:
        loop = asyncio.get_running_loop()
        allowance = Allowance(loop.time)
        flying = allowance.spare(1)
        leaves, stays = allowance.spare(2), allowance.spare(3)
        leaves.free.cancel()
        loop.call_later(0.2, allowance.settled, flying)
        await stays.free
        return loop.time()

    assert lived(story()) < 0.3
