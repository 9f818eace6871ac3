"""Pauses that grow while something keeps failing, and end at once when the program is told to stop."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from telegram.error import RetryAfter

FIRST = 0.2
LONGEST = 30.0


class Pauses:
    def __init__(self, stopping: asyncio.Event) -> None:
        self._stopping = stopping
        self._next = FIRST

    @property
    def stopped(self) -> bool:
        return self._stopping.is_set()

    async def wait(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except TimeoutError:
            pass  # the usual end of a pause

    async def grow(self) -> None:
        seconds, self._next = self._next, min(self._next * 2, LONGEST)
        await self.wait(seconds)

    def reset(self) -> None:
        self._next = FIRST


def seconds_of(error: RetryAfter) -> float:
    # The library gives a number today and a timedelta in its next version.
    after: int | timedelta = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)
