"""How much may be sent now: answers take what they need, nudges only what they leave over."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

OVER_ALL = 30
"""Messages that Telegram takes in a second over all chats, wherever the second begins."""
KEPT_FREE = 3
"""Of these, never used by what gives way: answers that come now, several at once, find room."""
A_SECOND = 1.02
"""Calls may arrive a little closer together than they left."""
SPACED_SECONDS = 1 / OVER_ALL
"""Between one that gives way and the next: no bursts, so that nobody's answer is behind one."""
CHAT_SECONDS = 1.05
"""Between a message and one that gives way in the same chat; Telegram asks for about a second."""
ONE_AT_A_TIME_SECONDS = 2.0
"""The next waits so long at most for the one before to be ticked off: a kill then doubles one of them, not several."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One that gives way: it may go when `free` is done."""

    chat_id: int
    free: asyncio.Future[None]


class Allowance:
    """Counts what went out within the last second, and lets go of what gives way only while there is room.

    clock: seconds that only go forward, as the event loop counts them.
    """

    def __init__(
        self, clock: Callable[[], float], over_all: int = OVER_ALL, kept_free: int = KEPT_FREE
    ) -> None:
        self._clock, self._room = clock, over_all - kept_free
        self._sent: deque[float] = deque(maxlen=self._room)  # the newest: more of them say nothing more
        self._spaced = self._paused = clock()
        self._chats: dict[int, float] = {}  # when each was last written to, oldest first
        self._line: deque[Waiting] = deque()
        self._going: Waiting | None = None  # the last that was let go, until it is settled
        self._gone_at = 0.0
        self._timer: asyncio.TimerHandle | None = None

    def take(self, chat_id: int) -> None:
        """One is sent, whatever is left: somebody waits for it."""
        now = self._clock()
        self._sent.append(now)
        self._chats.pop(chat_id, None)
        self._chats[chat_id] = now
        while (oldest := next(iter(self._chats))) != chat_id and self._chats[oldest] <= now - CHAT_SECONDS:
            del self._chats[oldest]

    def spare(self, chat_id: int) -> Waiting:
        """Stand in line with one that gives way; once it is free to go, it is counted."""
        waiting = Waiting(chat_id, asyncio.get_running_loop().create_future())
        self._line.append(waiting)
        self._let_go()
        return waiting

    def hurry(self, waiting: Waiting) -> None:
        """It need not wait any more, because somebody waits for what comes after it."""
        if not waiting.free.done():
            waiting.free.set_result(None)
            self.take(waiting.chat_id)

    def settled(self, waiting: Waiting) -> None:
        """It is ticked off, or will be tried again: the next may go."""
        if waiting is self._going:
            self._going = None
            self._let_go()

    def pause(self, seconds: float) -> None:
        """Telegram asks to wait: nothing that gives way goes out until then."""
        self._paused = max(self._paused, self._clock() + seconds)

    @property
    def may_be_full(self) -> bool:
        """So much went out just now that a refusal may be meant for all chats, not only for the one refused."""
        return len(self._sent) == self._room and self._sent[0] > self._clock() - 2 * A_SECOND

    def _let_go(self) -> None:
        """All that may go now, and again when the next one may."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        while self._line:
            now = self._clock()
            at = max(self._free, self._spaced, self._paused)
            if self._going is not None:
                at = max(at, self._gone_at + ONE_AT_A_TIME_SECONDS)
            if at <= now:
                at = self._let_one_go(now)
            if at > now:
                self._timer = asyncio.get_running_loop().call_later(at - now, self._let_go)
                return

    def _let_one_go(self, now: float) -> float:
        """Of those in line the first whose chat may be written to; the moment to look again."""
        self._line = deque(one for one in self._line if not one.free.done())
        for one in self._line:
            if self._free_at(one.chat_id) <= now:
                self._spaced = now + SPACED_SECONDS
                self._going, self._gone_at = one, now
                self.hurry(one)
                return now
        return min((self._free_at(one.chat_id) for one in self._line), default=now)

    @property
    def _free(self) -> float:
        """When fewer than may be will have gone out within a second."""
        return self._sent[0] + A_SECOND if len(self._sent) == self._room else 0.0

    def _free_at(self, chat_id: int) -> float:
        last = self._chats.get(chat_id)
        return 0.0 if last is None else last + CHAT_SECONDS
