"""How much may be sent now: answers take what they need, nudges only what they leave over."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

PER_SECOND = 30.0
"""Messages a second over all chats that Telegram lets a bot send (core.telegram.org/bots/faq)."""
AT_ONCE = 15.0
"""What may be saved up, so that a second which begins full does not end with twice the allowance."""
KEPT_FREE = 5.0
"""Never used by what gives way: an answer that comes now finds room."""


class Allowance:
    """A bucket that fills by `per_second`. clock: seconds that only go forward."""

    def __init__(
        self, clock: Callable[[], float], per_second: float = PER_SECOND, at_once: float = AT_ONCE
    ) -> None:
        self._clock, self._per_second, self._at_once = clock, per_second, at_once
        self._left, self._counted = at_once, clock()

    def take(self) -> None:
        """One is sent, whatever is left: somebody waits for it."""
        self._fill()
        self._left -= 1

    async def spare(self, hurry: asyncio.Event) -> None:
        """Returns when one that gives way may go out, and counts it; at once when `hurry` is set meanwhile."""
        while not hurry.is_set() and (short := self._short()) > 0:
            try:
                await asyncio.wait_for(hurry.wait(), short / self._per_second)
            except TimeoutError:
                pass  # enough has come in by now, unless others were quicker
        self.take()

    def pause(self, seconds: float) -> None:
        """Telegram asks to wait: nothing that gives way goes out until then."""
        self._fill()
        self._left = min(self._left, KEPT_FREE - seconds * self._per_second)

    def _short(self) -> float:
        self._fill()
        return 1 + KEPT_FREE - self._left

    def _fill(self) -> None:
        now = self._clock()
        self._left = min(self._at_once, self._left + (now - self._counted) * self._per_second)
        self._counted = now
