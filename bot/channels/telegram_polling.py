"""Asks Telegram for updates, and lets it forget one only when its turn and all before it are saved."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import Any

from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.channels.telegram_pauses import Pauses, seconds_of

log = logging.getLogger("grow.telegram")

KINDS = ("message", "edited_message", "callback_query")
LONG_POLL_SECONDS = 25
AT_MOST = 100  # the most that Telegram gives at a time
# Asked again with the same offset within half a second, Telegram gives one update only.
PATIENCE_SECONDS = 0.6


class TokenRefused(Exception):
    """Telegram does not know the token; waiting does not help."""

    def __init__(self) -> None:
        super().__init__("TELEGRAM_BOT_TOKEN: Telegram does not know it. Copy it again from BotFather.")


class Polling:
    """take: begins an update's turn and calls back once it is saved."""

    def __init__(
        self, bot: Bot, take: Callable[[Update, Callable[[], None]], None], stopping: asyncio.Event
    ) -> None:
        self._bot, self._take = bot, take
        self._pauses = Pauses(stopping)
        self._next = 0  # one past the last update ever seen
        self._told = 0  # the last offset that Telegram was asked with
        self._open: set[int] = set()  # seen, and not yet saved
        self._saved: set[int] = set()  # saved, but behind one that is open
        self._few = 0  # with no more than so many open, it is time to ask again
        self._settled = asyncio.Event()

    @property
    def offset(self) -> int:
        """Telegram forgets everything below this."""
        return min(self._open, default=self._next)

    async def run(self) -> None:
        while not self._pauses.stopped:
            updates = await self._ask()
            for update in updates:
                self._begin(update)
            await self._settle(len(updates))

    async def acknowledge(self) -> None:
        """Let Telegram forget what is saved, without waiting for more."""
        # Asked again with the offset it knows, Telegram would make us wait.
        if self.offset != self._told:
            try:
                await self._bot.get_updates(self.offset, limit=1, timeout=0, allowed_updates=KINDS)
            except TelegramError:
                pass  # it comes again at the next start, and changes nothing then

    def _begin(self, update: Update) -> None:
        id = update.update_id
        if id in self._open or id in self._saved:
            return
        self._next = max(self._next, id + 1)
        self._open.add(id)
        self._take(update, lambda: self._close(id))

    def _close(self, id: int) -> None:
        self._open.discard(id)
        self._saved.add(id)
        if self._is_settled:
            self._settled.set()

    @property
    def _is_settled(self) -> bool:
        # Asking with the offset it knows would bring the open ones again, one at a time.
        return not self._open or (len(self._open) <= self._few and self.offset > self._told)

    async def _settle(self, given: int) -> None:
        """Wait for most of a batch; but let a slow chat hold up the others for a moment only."""
        # The last quarter keeps the coach busy while the next ones are on their way.
        self._few = given // 4
        if not self._is_settled:
            self._settled.clear()
            try:
                await asyncio.wait_for(self._settled.wait(), PATIENCE_SECONDS)
            except TimeoutError:
                pass  # the next answer holds the open ones again, and the new ones behind them

    async def _ask(self) -> Sequence[Update]:
        try:
            updates = await self._updates()
            self._pauses.reset()
            return updates
        except InvalidToken:
            raise TokenRefused from None
        except Conflict as error:
            log.error("%s Trying again.", _whose(error))
            await self._pauses.grow()
        except RetryAfter as error:
            await self._pauses.wait(seconds_of(error))
        except TelegramError as error:
            log.warning("Telegram cannot be reached (%s), trying again", type(error).__name__)
            await self._pauses.grow()
        return ()

    async def _updates(self) -> Sequence[Update]:
        self._told = self.offset
        self._saved = {id for id in self._saved if id > self._told}  # the others are never given again
        try:
            return await self._bot.get_updates(
                self.offset, limit=AT_MOST, timeout=LONG_POLL_SECONDS, allowed_updates=KINDS
            )
        except (AttributeError, KeyError, TypeError, ValueError):
            return await self._one_by_one()

    async def _one_by_one(self) -> Sequence[Update]:
        """The same again, where the library could not read one of them: so much of it as it can."""
        asked = {"offset": self.offset, "limit": AT_MOST, "allowed_updates": KINDS}
        found: Any = await self._bot.do_api_request("get_updates", api_kwargs=asked)
        return [self._readable(raw) for raw in found]

    def _readable(self, raw: dict[str, Any]) -> Update:
        try:
            return Update.de_json(raw, self._bot)
        except Exception as error:
            log.error("update %s is of an unknown shape (%s)", raw["update_id"], type(error).__name__)
        try:
            return Update.de_json(_bare(raw), self._bot)
        except Exception:
            return Update(raw["update_id"])


def _bare(raw: dict[str, Any]) -> dict[str, Any]:
    """That a person sent something, without what it was."""
    message = {key: raw["message"][key] for key in ("message_id", "date", "chat", "from")}
    return {"update_id": raw["update_id"], "message": message}


def _whose(error: Conflict) -> str:
    if "webhook" in error.message.lower():
        return "A webhook is set for this bot, so Telegram gives no updates here. Delete the webhook."
    return "Another program asks for this bot's updates. Stop the other one, or give this one its own bot."
