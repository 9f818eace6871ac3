"""One chat's messages on their way to Telegram: in order, and each refusal taken as it is meant."""

from __future__ import annotations

import asyncio
import logging
import math
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from bot.channels.telegram_allowance import Allowance, Waiting
from bot.channels.telegram_ledger import Ledger
from bot.channels.telegram_partner import address_of
from bot.channels.telegram_pauses import Pauses, seconds_of
from bot.channels.telegram_writing import Part, write
from bot.messages import Message

log = logging.getLogger("grow.telegram")

MEANT_FOR_ALL_SECONDS = 5.0
NOBODY_THERE = ("chat not found", "peer_id_invalid", "user not found", "user_id_invalid")


@dataclass(frozen=True, slots=True)
class Letter:
    """One call to make.

    id: the outbox entry that is done with by it; None where none is kept, or where more calls of it follow.
    asked: the number of the question whose buttons it shows; 0 where it shows none.
    gives_way: nobody waits for it.
    goes_by: if it has not gone by then, of the event loop's seconds, the coach is to look at it anew.
    """

    id: int | None
    part: Part
    asked: int = 0
    gives_way: bool = False
    goes_by: float = math.inf


class Lane:
    """shows: told of each question that went out, with chat, message and the question's number."""

    def __init__(
        self,
        chat_id: int,
        bot: Bot,
        ledger: Ledger,
        allowance: Allowance,
        stopping: asyncio.Event,
        shows: Callable[[int, int, int], None],
    ) -> None:
        self._chat_id, self._bot, self._ledger, self._shows = chat_id, bot, ledger, shows
        self._allowance = allowance
        self._pauses = Pauses(stopping)
        self._letters: deque[Letter] = deque()
        self._waiting: Waiting | None = None
        self._going: Waiting | None = None

    @property
    def is_empty(self) -> bool:
        return not self._letters

    def extend(self, letters: Iterable[Letter]) -> None:
        self._letters.extend(letters)
        if self._has_answers:
            self.wait_no_longer()

    def wait_no_longer(self) -> None:
        """Whatever waits here for what answers leave over."""
        if self._waiting is not None:
            self._allowance.hurry(self._waiting)

    async def run(self) -> None:
        """Until all is out, or the program is told to stop while Telegram keeps us waiting."""
        while self._letters:
            await self._room_for(self._letters[0])
            if self._letters[0].gives_way and self._pauses.stopped:
                self._settle()
                return
            if self._letters[0].goes_by < asyncio.get_running_loop().time():
                self._hand_back()
                continue
            is_done = await self._step(self._letters[0])
            self._settle()
            if not is_done and self._pauses.stopped:
                return

    @property
    def _has_answers(self) -> bool:
        return any(not letter.gives_way for letter in self._letters)

    async def _room_for(self, letter: Letter) -> None:
        if self._has_answers or self._pauses.stopped:
            # Also for a nudge that an answer waits behind: the one must not hold up the other.
            self._allowance.take(self._chat_id)
            return
        self._waiting = self._going = self._allowance.spare(self._chat_id)
        try:
            await self._waiting.free
        finally:
            self._waiting = None

    def _settle(self) -> None:
        """The next nudge, of whatever chat, need not wait for this one."""
        if self._going is not None:
            self._allowance.settled(self._going)
            self._going = None

    def _hand_back(self) -> None:
        """It was decided too long ago. It stays in the outbox, where the next sweep finds it if it may still go."""
        while (letter := self._letters.popleft()).id is None:
            pass  # of the same message
        self._ledger.release(letter.id)
        self._pauses.reset()
        self._settle()

    async def _step(self, letter: Letter) -> bool:
        """False where the same letter is to be tried again, after the pause that was made here."""
        try:
            number = await write(self._bot, self._chat_id, letter.part)
        except RetryAfter as error:
            await self._wait_as_told(letter, seconds_of(error))
            return False
        except (Forbidden, ChatMigrated) as error:
            await self._give_up_chat(error)
        except BadRequest as error:
            await self._refused(letter, error)
        except TelegramError as error:  # the network, a fault of Telegram's, a token no longer good
            log.warning("chat %s: not sent (%s), trying again", self._chat_id, type(error).__name__)
            self._ledger.in_trouble(letter.id)
            self._settle()
            await self._pauses.grow()
            return False
        except Exception as error:  # our own mistake: it must not stand before all that follow it
            log.error("chat %s: outbox %s not sent (%s)", self._chat_id, letter.id, type(error).__name__)
            await self._give_up(letter)
        else:
            await self._done(letter, number)
        return True

    async def _done(self, letter: Letter, number: int | None) -> None:
        shown = None
        if letter.asked and number is not None:
            self._shows(self._chat_id, number, letter.asked)
            shown = (address_of(self._chat_id), number, letter.asked)
        # Ticked off before the next one goes out: a kill can double one message of a chat, never two.
        if letter.id is not None:
            await self._ledger.sent(letter.id, shown)
        self._letters.popleft()
        self._pauses.reset()

    async def _wait_as_told(self, letter: Letter, seconds: float) -> None:
        log.warning("chat %s: Telegram asks to wait %.0f s", self._chat_id, seconds)
        # Whether it means this chat or all is not said. A nudge is the first here for long: it can only mean all.
        if letter.gives_way:
            self._allowance.pause(seconds)
        elif self._allowance.may_be_full:
            self._allowance.pause(min(seconds, MEANT_FOR_ALL_SECONDS))
        self._ledger.in_trouble(letter.id)
        if letter.id is not None:
            await self._ledger.put_off(letter.id, seconds)
        self._settle()
        await self._pauses.wait(seconds)

    async def _give_up_chat(self, error: TelegramError) -> None:
        """They blocked the bot or are gone: nothing that waits for them can ever arrive."""
        ids = [letter.id for letter in self._letters if letter.id is not None]
        self._letters.clear()
        log.info("chat %s: cannot be written to (%s), given up", self._chat_id, type(error).__name__)
        await self._ledger.given_up(ids, blocked=True)

    async def _refused(self, letter: Letter, error: BadRequest) -> None:
        reason = error.message.lower()
        if any(sign in reason for sign in NOBODY_THERE):
            await self._give_up_chat(error)
        elif "can't parse entities" in reason and letter.part.parse_mode is not None:
            log.error("chat %s: outbox %s is not Telegram's HTML, sent plain", self._chat_id, letter.id)
            plain = Message(letter.part.text).plain
            self._letters[0] = replace(letter, part=replace(letter.part, text=plain, parse_mode=None))
        else:
            log.error("chat %s: outbox %s is refused (400)", self._chat_id, letter.id)
            await self._give_up(letter)

    async def _give_up(self, letter: Letter) -> None:
        self._letters.popleft()
        if letter.id is not None:
            await self._ledger.given_up([letter.id], blocked=False)
