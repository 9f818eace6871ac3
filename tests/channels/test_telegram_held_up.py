"""While Telegram is away for long, nudges are not kept at hand: whether they may still go is asked anew."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from telegram import Bot
from telegram.error import NetworkError

from bot.channels.telegram_sending import STALE_SECONDS, Outgoing
from bot.messages import Message
from tests.channels.fake_coach import FakeCoach, Sending
from tests.channels.simulated_time import lived

ADA, BEN = "telegram:1", "telegram:2"
AN_HOUR = 3600.0
BETWEEN_SWEEPS = 10.0


@dataclass
class Away:
    """A Telegram that cannot be reached until some moment, and then takes everything."""

    until: float
    took: list[tuple[float, str]] = field(default_factory=list)
    tries: list[float] = field(default_factory=list)

    async def send_message(self, chat_id: int, text: str, **_: Any) -> None:
        now = asyncio.get_running_loop().time()
        self.tries.append(now)
        if now < self.until:
            raise NetworkError("away")
        self.took.append((now, text))


@dataclass
class Asleep(FakeCoach):
    """Of what gives way nothing may go after a while; wakes: when it may again."""

    wakes: float = 0.0

    async def unsent(self, channel: str, limit: int = 100) -> Sequence[Sending]:
        now = asyncio.get_running_loop().time()
        found = await super().unsent(channel, limit)
        return [one for one in found if not (one.gives_way and STALE_SECONDS < now < self.wakes)]


async def swept(outgoing: Outgoing, seconds: float) -> None:
    loop = asyncio.get_running_loop()
    ends = loop.time() + seconds
    while loop.time() < ends:
        await outgoing.sweep()
        await asyncio.sleep(BETWEEN_SWEEPS)


def evening(coach: Asleep, bot: Away, seconds: float) -> None:
    async def story() -> None:
        stopping = asyncio.Event()
        outgoing = Outgoing(cast(Bot, bot), coach, stopping, lambda *_: None)
        await swept(outgoing, seconds)
        stopping.set()
        await outgoing.finish(1)

    lived(story())


def test_a_nudge_that_could_not_go_in_time_waits_until_the_coach_lets_it_go() -> None:
    coach, bot = Asleep(wakes=8 * AN_HOUR), Away(until=AN_HOUR)
    coach.queue(ADA, Message("nudge"), gives_way=True)
    evening(coach, bot, 9 * AN_HOUR)
    assert not [at for at in bot.tries if STALE_SECONDS + 60 < at < 8 * AN_HOUR]
    ((at, text),) = bot.took
    assert text == "nudge" and 8 * AN_HOUR <= at < 8 * AN_HOUR + 60
    assert coach.outbox == {}


def test_it_goes_when_telegram_is_back_where_it_still_may() -> None:
    coach, bot = Asleep(), Away(until=AN_HOUR)
    coach.queue(ADA, Message("nudge"), gives_way=True)
    coach.queue(BEN, Message("nudge"), gives_way=True)
    evening(coach, bot, 2 * AN_HOUR)
    assert [text for _, text in bot.took] == ["nudge", "nudge"]
    assert all(AN_HOUR <= at < AN_HOUR + 60 for at, _ in bot.took)


def test_an_answer_behind_it_goes_when_telegram_is_back() -> None:
    coach, bot = Asleep(wakes=8 * AN_HOUR), Away(until=AN_HOUR)
    coach.queue(ADA, Message("nudge"), gives_way=True)
    coach.queue(ADA, Message("answer"))
    evening(coach, bot, 2 * AN_HOUR)
    assert [text for _, text in bot.took] == ["answer"]


def test_a_long_one_is_handed_back_whole() -> None:
    coach, bot = Asleep(wakes=3 * AN_HOUR), Away(until=AN_HOUR)
    coach.queue(ADA, Message("\n\n".join(["word " * 500] * 4)), gives_way=True)
    evening(coach, bot, 4 * AN_HOUR)
    assert len(bot.took) == 4
    assert all(at >= 3 * AN_HOUR for at, _ in bot.took)


def test_an_answer_is_tried_for_as_long_as_it_takes() -> None:
    coach, bot = Asleep(), Away(until=5 * AN_HOUR)
    coach.queue(ADA, Message("answer"))
    evening(coach, bot, 6 * AN_HOUR)
    assert [text for _, text in bot.took] == ["answer"]
