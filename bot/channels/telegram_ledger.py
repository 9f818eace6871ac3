"""Which messages are under way, and ticking off in the outbox those that are done with, many at a time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from bot.channels.telegram_partner import Coach, Shown
from bot.channels.telegram_pauses import Pauses

log = logging.getLogger("grow.telegram")

REMEMBERED = 4096  # ids of messages done with
# Of what gives way: more at once would be decided too early, and many of them doubled by a kill.
GIVING_WAY = 24
# And so many besides that Telegram will not take: few chats must not hold up all, nor a fault of all call for more.
IN_TROUBLE = 100


class Ledger:
    def __init__(self, coach: Coach, stopping: asyncio.Event) -> None:
        self._coach, self._stopping = coach, stopping
        self._under_way: set[int] = set()
        self._done: dict[int, None] = {}  # in the order of being done
        self._giving_way: set[int] = set()
        self._in_trouble: set[int] = set()  # of these, what Telegram did not take at first
        self._changed = asyncio.Event()
        self._out: list[tuple[int, Shown | None, asyncio.Future[None]]] = []
        self._ticking: asyncio.Task[None] | None = None

    def __len__(self) -> int:
        return len(self._under_way)

    @property
    def room(self) -> int:
        """How many more that give way may come in."""
        if len(self._in_trouble) >= IN_TROUBLE:
            return 0
        return max(0, GIVING_WAY + len(self._in_trouble) - len(self._giving_way))

    async def changed(self) -> None:
        """Returns when there may be room where there was none."""
        self._changed.clear()
        await self._changed.wait()

    def enter(self, id: int, gives_way: bool = False) -> bool:
        """False where it is here already: a sweep can meet a message while it is sent or ticked off."""
        if id in self._under_way or id in self._done:
            return False
        self._under_way.add(id)
        if gives_way:
            self._giving_way.add(id)
        return True

    def in_trouble(self, id: int | None) -> None:
        """Telegram did not take it, and it is to be tried again."""
        if id in self._giving_way:
            self._in_trouble.add(id)
            self._changed.set()

    def release(self, id: int) -> None:
        """No longer under way, and not done with."""
        for known in (self._under_way, self._giving_way, self._in_trouble):
            known.discard(id)
        self._changed.set()

    async def sent(self, id: int, shown: Shown | None = None) -> None:
        """Ticked off when this returns; whatever else is out by then goes into the same write."""
        ticked: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._out.append((id, shown, ticked))
        if self._ticking is None:
            self._ticking = asyncio.create_task(self._tick())
        await ticked

    async def given_up(self, ids: Sequence[int], *, blocked: bool) -> None:
        await self._surely(partial(self._coach.give_up, ids, blocked=blocked))
        self._close(ids)

    async def put_off(self, id: int, seconds: float) -> None:
        await self._surely(partial(self._coach.put_off, id, seconds))

    async def _tick(self) -> None:
        while self._out:
            batch, self._out = self._out, []
            ids = [id for id, _, _ in batch]
            await self._surely(partial(self._coach.sent, ids, [shown for _, shown, _ in batch if shown]))
            self._close(ids)
            for _, _, ticked in batch:
                if not ticked.done():  # cancelled with the one who waited
                    ticked.set_result(None)
        self._ticking = None

    def _close(self, ids: Sequence[int]) -> None:
        for known in (self._under_way, self._giving_way, self._in_trouble):
            known.difference_update(ids)
        self._changed.set()
        self._done.update(dict.fromkeys(ids))
        while len(self._done) > REMEMBERED:
            del self._done[next(iter(self._done))]

    async def finish(self) -> None:
        if self._ticking is not None:
            await self._ticking

    async def _surely(self, write: Callable[[], Awaitable[None]]) -> None:
        pauses = Pauses(self._stopping)
        while True:
            try:
                return await write()
            except Exception as error:  # nothing is raised here but that the database is away
                log.error("the outbox cannot be written (%s)", type(error).__name__)
                if pauses.stopped:
                    return None
                await pauses.grow()
