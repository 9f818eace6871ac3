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


class Ledger:
    def __init__(self, coach: Coach, stopping: asyncio.Event) -> None:
        self._coach, self._stopping = coach, stopping
        self._under_way: set[int] = set()
        self._done: dict[int, None] = {}  # in the order of being done
        self._out: list[tuple[int, Shown | None, asyncio.Future[None]]] = []
        self._ticking: asyncio.Task[None] | None = None

    def __len__(self) -> int:
        return len(self._under_way)

    def enter(self, id: int) -> bool:
        """False where it is here already: a sweep can meet a message while it is sent or ticked off."""
        if id in self._under_way or id in self._done:
            return False
        self._under_way.add(id)
        return True

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
        self._under_way.difference_update(ids)
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
