"""Sends what the coach has saved: in order within a chat, chats side by side."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Callable, Iterable, Sequence

from telegram import Bot

from bot.channels.telegram_allowance import Allowance
from bot.channels.telegram_lane import Lane, Letter
from bot.channels.telegram_ledger import Ledger
from bot.channels.telegram_partner import CHANNEL, Coach, Sending, chat_of
from bot.channels.telegram_writing import parts
from bot.messages import Message

log = logging.getLogger("grow.telegram")

SWEEP = 100  # how many unsent messages are fetched at a time
# What gives way and has not gone by then may have come into the night, or be over: the coach decides upon it anew.
STALE_SECONDS = 600.0


class Outgoing:
    """The messages on their way. Each is in the outbox too, so that a kill loses none."""

    def __init__(
        self, bot: Bot, coach: Coach, stopping: asyncio.Event, shows: Callable[[int, int, int], None]
    ) -> None:
        self._bot, self._coach, self._stopping, self._shows = bot, coach, stopping, shows
        self._ledger = Ledger(coach, stopping)
        self._allowance = Allowance(asyncio.get_running_loop().time)
        self._lanes: dict[int, Lane] = {}
        self._tasks: dict[int, asyncio.Task[None]] = {}

    def post(self, sendings: Sequence[Sending]) -> int:
        """Take over what is to be sent, except what was taken over before; how many that were."""
        new = [sending for sending in sendings if self._ledger.enter(sending.id, sending.gives_way)]
        for sending in new:
            try:
                self._queue(chat_of(sending.address), letters_of(sending, self._goes_by(sending)))
            except Exception as error:  # our own mistake, or a row that is none of ours: the others go out
                log.error("outbox %s cannot be sent (%s)", sending.id, type(error).__name__)
                self._ledger.in_trouble(sending.id)
        return len(new)

    def _goes_by(self, sending: Sending) -> float:
        return asyncio.get_running_loop().time() + STALE_SECONDS if sending.gives_way else math.inf

    @property
    def room_to_give_way(self) -> int:
        """How many more messages that give way may be made for now."""
        return self._ledger.room

    async def changed(self) -> None:
        """Returns when there may be room where there was none."""
        await self._ledger.changed()

    def count(self, chat_id: int) -> None:
        """A call that changes a message in that chat was made, past the letters."""
        self._allowance.take(chat_id)

    def say(self, address: str, text: str) -> None:
        """A word that is in no outbox: it may be lost, and nobody would miss it."""
        self._queue(chat_of(address), [Letter(None, part) for part in parts(Message(text))])

    async def sweep(self) -> None:
        """Find what was saved and never sent: before the last stop, or by a turn that broke off."""
        while not self._stopping.is_set():
            limit = SWEEP + len(self._ledger)  # those under way are found again
            found = await self._coach.unsent(CHANNEL, limit)
            if not self.post(found) or len(found) < limit:
                return

    def is_busy(self, chat_id: int) -> bool:
        return chat_id in self._tasks

    async def all_out(self, chat_id: int) -> None:
        """Returns when nothing waits for this chat."""
        if chat_id in self._tasks:
            await asyncio.wait([self._tasks[chat_id]])

    async def finish(self, within: float) -> None:
        """Send and tick off what can go out now; the rest stays in the outbox for the next start."""
        tasks = list(self._tasks.values())
        for lane in self._lanes.values():
            lane.wait_no_longer()  # what has not gone by now stays in the outbox
        if tasks:
            await asyncio.wait(tasks, timeout=within)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._ledger.finish()

    def _queue(self, chat_id: int, letters: Iterable[Letter]) -> None:
        if chat_id in self._lanes:
            self._lanes[chat_id].extend(letters)
            return
        lane = self._lanes[chat_id] = Lane(
            chat_id, self._bot, self._ledger, self._allowance, self._stopping, self._shows
        )
        lane.extend(letters)
        self._tasks[chat_id] = asyncio.create_task(self._run(chat_id, lane))

    async def _run(self, chat_id: int, lane: Lane) -> None:
        await lane.run()
        # One that stopped with letters left stays, so that none overtakes them: they are in the outbox.
        if lane.is_empty:
            del self._lanes[chat_id], self._tasks[chat_id]


def letters_of(sending: Sending, goes_by: float = math.inf) -> list[Letter]:
    """The calls it takes; it is ticked off with the last."""
    *first, last = parts(sending.message)
    asked, gives_way = asked_by(sending.message), sending.gives_way
    return [
        *(Letter(None, part, gives_way=gives_way, goes_by=goes_by) for part in first),
        Letter(sending.id, last, asked, gives_way, goes_by),
    ]


def asked_by(message: Message) -> int:
    """The question that all of its buttons answer; 0 where there is none, or a button that works for itself."""
    asked = {button.asked for row in message.rows for button in row}
    (number,) = asked if len(asked) == 1 else (None,)
    return number or 0
