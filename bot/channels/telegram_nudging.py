"""Looks for nudges that are due and hands them over to be sent, no more than can go out soon."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from bot.channels.telegram_partner import CHANNEL, Coach
from bot.channels.telegram_pauses import Pauses
from bot.channels.telegram_sending import Outgoing

log = logging.getLogger("grow.telegram")

# Each look is a write, so a few at a time; but what was found together is decided at one moment, before it goes.
AT_A_LOOK = 8


class Nudging:
    """seconds: between looks that find nothing."""

    def __init__(
        self,
        coach: Coach,
        outgoing: Outgoing,
        clock: Callable[[], datetime],
        stopping: asyncio.Event,
        seconds: float,
    ) -> None:
        self._coach, self._outgoing, self._clock, self._seconds = coach, outgoing, clock, seconds
        self._pauses = Pauses(stopping)

    async def run(self) -> None:
        while not self._pauses.stopped:
            while self._outgoing.room_to_give_way < AT_A_LOOK:
                await self._outgoing.changed()
            if not await self._look():
                await self._pauses.wait(self._seconds)

    async def _look(self) -> bool:
        """True where there may be more."""
        try:
            looked = await self._coach.look(self._clock(), channel=CHANNEL, limit=AT_A_LOOK)
        except Exception as error:  # the database is away, perhaps; the next look may go better
            log.error("no look for nudges (%s)", type(error).__name__)
            return False
        self._outgoing.post(looked.sendings)
        return looked.found >= AT_A_LOOK
