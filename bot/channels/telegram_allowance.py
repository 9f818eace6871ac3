"""How much may be sent now: answers take what they need, nudges only what they leave over."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

PER_SECOND = 29.0
"""Messages a second over all chats; Telegram lets a bot send 30, and calls may arrive closer than they left."""
KEPT_FREE = 2.0
"""Of these, never used by what gives way: an answer that comes now finds room."""
CHAT_SECONDS = 1.05
"""Between a message and one that gives way in the same chat; Telegram asks for about a second."""
MADE_UP_FOR = 2
"""So many that went late, since the machine was busy, may follow more closely; a second holds no more than 30 so."""
ONE_AT_A_TIME_SECONDS = 2.0
"""The next waits so long at most for the one before to be ticked off: a kill then doubles one of them, not several."""
DEBT_SECONDS = 1.0
"""A great rush of answers keeps what gives way back for no longer than this."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One that gives way: it may go when `free` is done."""

    chat_id: int
    free: asyncio.Future[None]


class Allowance:
    """Spaces out what gives way, rather than letting it go in bursts: nobody's answer is then behind a burst.

    clock: seconds that only go forward, as the event loop counts them.
    """

    def __init__(
        self, clock: Callable[[], float], per_second: float = PER_SECOND, kept_free: float = KEPT_FREE
    ) -> None:
        self._clock = clock
        self._gap, self._own_gap = 1 / per_second, 1 / (per_second - kept_free)
        self._next = self._own_next = self._paused = clock()
        self._chats: dict[int, float] = {}  # when each was last written to, oldest first
        self._line: deque[Waiting] = deque()
        self._going: Waiting | None = None  # the last that was let go, until it is settled
        self._gone_at = 0.0
        self._timer: asyncio.TimerHandle | None = None

    def take(self, chat_id: int) -> None:
        """One is sent, whatever is left: somebody waits for it."""
        now = self._clock()
        self._next = min(max(self._next, now) + self._gap, now + DEBT_SECONDS)
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

    def _let_go(self) -> None:
        """All that may go now, and again when the next one may."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        while self._line:
            now = self._clock()
            at = max(self._next, self._own_next, self._paused)
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
                self._own_next = max(self._own_next, now - MADE_UP_FOR * self._own_gap) + self._own_gap
                self._going, self._gone_at = one, now
                self.hurry(one)
                return now
        return min((self._free_at(one.chat_id) for one in self._line), default=now)

    def _free_at(self, chat_id: int) -> float:
        last = self._chats.get(chat_id)
        return 0.0 if last is None else last + CHAT_SECONDS
