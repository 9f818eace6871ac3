"""Takes updates to the coach: those of one chat strictly in order, chats side by side, so many at once."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from telegram import Bot, Update
from telegram.constants import ChatAction, ChatType
from telegram.error import TelegramError

from bot.channels.telegram_latest import Chat, Latest
from bot.channels.telegram_partner import Answer, Coach
from bot.channels.telegram_pauses import Pauses
from bot.channels.telegram_presses import end_waiting, release, settle, take_off
from bot.channels.telegram_reading import FromGroup, FromPerson, Press, chat_id_of, read
from bot.channels.telegram_sending import Outgoing

log = logging.getLogger("grow.telegram")

# More at once would be no quicker, as one thread saves them all, and what is sent would be ticked off later.
AT_ONCE = 16
# Who waits longer than this sees that something is coming.
TYPING_SECONDS = 0.5


class Turns:
    def __init__(
        self,
        bot: Bot,
        coach: Coach,
        outgoing: Outgoing,
        latest: Latest,
        clock: Callable[[], datetime],
        stopping: asyncio.Event,
        typing_seconds: float = TYPING_SECONDS,
        at_once: int = AT_ONCE,
    ) -> None:
        self._bot, self._coach, self._outgoing = bot, coach, outgoing
        self._clock, self._stopping = clock, stopping
        self._typing_seconds = typing_seconds
        self._latest = latest
        self._room = asyncio.Semaphore(at_once)
        self._waiting: dict[int, deque[tuple[Update, Callable[[], None]]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def take(self, update: Update, saved: Callable[[], None]) -> None:
        """Have the coach answer it, after what its chat said before. saved: called once the turn is saved."""
        chat_id = chat_id_of(update)
        if chat_id in self._waiting:
            self._waiting[chat_id].append((update, saved))
        else:
            self._waiting[chat_id] = deque([(update, saved)])
            self._start(self._chat(chat_id))

    async def finish(self, within: float) -> None:
        """Let the turns that are running come to their end."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=within)
        for task in self._tasks:
            task.cancel()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _chat(self, chat_id: int) -> None:
        waiting = self._waiting[chat_id]
        while waiting:
            update, saved = waiting[0]
            with self._typing_if_slow(update):
                is_saved = await self._until_saved(update)
            if is_saved:
                saved()
            waiting.popleft()
        del self._waiting[chat_id]

    @contextmanager
    def _typing_if_slow(self, update: Update) -> Iterator[None]:
        """Shows that an answer is coming when it takes long; a timer, as most turns need no more."""
        chat = update.effective_chat
        if chat is None or chat.type != ChatType.PRIVATE:
            yield
            return
        timer = asyncio.get_running_loop().call_later(
            self._typing_seconds, lambda: self._start(self._type(chat.id))
        )
        try:
            yield
        finally:
            timer.cancel()

    async def _type(self, chat_id: int) -> None:
        try:
            await self._bot.send_chat_action(chat_id, ChatAction.TYPING)
        except TelegramError:
            pass  # the answer itself will tell whether the chat can be reached

    async def _until_saved(self, update: Update) -> bool:
        """False when told to stop before it was begun: Telegram gives it again at the next start."""
        pauses = Pauses(self._stopping)
        while not pauses.stopped:
            try:
                async with self._room:
                    await self._turn(update)
                return True
            except Exception as error:
                # The coach sets aside what it cannot take, so it can only be that the database is away.
                log.error("update %s is not saved (%s)", update.update_id, type(error).__name__)
            await pauses.grow()
        return False

    async def _turn(self, update: Update) -> None:
        match _read(update):
            case FromPerson() as came:
                await self._hear(update.update_id, came)
            case FromGroup(address):
                if await self._coach.decline_group(address, update.update_id):
                    self._outgoing.say(address, self._coach.group_words())
            case None:
                await self._coach.skip(update.update_id)

    async def _hear(self, update_id: int, came: FromPerson) -> None:
        chat, now = await self._latest.of(came.chat_id), self._clock()
        if came.press is not None and chat.is_tapped_twice(came.incoming, now):
            await self._coach.skip(update_id)
            self._start(end_waiting(self._bot, came.press))
            return
        incoming = chat.dated(came.message_id, came.incoming)
        answer = await self._coach.hear(
            came.address, incoming, update_id=update_id, now=now, heard_as=chat.newest
        )
        chat.answered(incoming, answer, now)
        # Said while a question was on its way: it is answered before its message has a number.
        may_be_untidy = chat.is_untidy or self._outgoing.is_busy(came.chat_id)
        self._outgoing.post(answer.sendings)
        if came.press is not None:
            self._start(self._release(chat, came.press, answer))
        if may_be_untidy and not chat.is_being_tidied:
            chat.is_being_tidied = True
            self._start(self._tidy(chat, came.chat_id))

    async def _release(self, chat: Chat, press: Press, answer: Answer) -> None:
        self._outgoing.count(press.chat_id)
        if not await release(self._bot, press, answer):
            chat.could_not_settle(press, answer.taken)

    async def _tidy(self, chat: Chat, chat_id: int) -> None:
        """Buttons that have no say any more go. What cannot be done now is tried again with the next answer."""
        try:
            # The answer goes first: it is what the person waits for.
            await self._outgoing.all_out(chat_id)
            for message_id, (press, taken) in list(chat.unsettled.items()):
                self._outgoing.count(chat_id)
                if not await settle(self._bot, press, taken):
                    return
                chat.unsettled.pop(message_id, None)
            for message_id in chat.over():
                self._outgoing.count(chat_id)
                if not await take_off(self._bot, chat_id, message_id):
                    return
                chat.asking.pop(message_id, None)
        finally:
            chat.is_being_tidied = False


def _read(update: Update) -> FromPerson | FromGroup | None:
    try:
        return read(update)
    except Exception as error:  # an update of a shape nobody foresaw must not stand before all that follow it
        log.error("update %s cannot be read (%s), skipped", update.update_id, type(error).__name__)
        return None
