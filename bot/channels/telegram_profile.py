"""Tells Telegram the bot's commands and descriptions, where it does not show them already."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol, TypeVar

from telegram import Bot, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot.channels.telegram_request import AiohttpRequest

log = logging.getLogger("grow.telegram")

# It answers in private chats only, so no group is shown a list of what it could do there.
SCOPE = BotCommandScopeAllPrivateChats()

T = TypeVar("T")


class Profile(Protocol):
    """The bot's presentation as this channel sees it."""

    @property
    def commands(self) -> Sequence[tuple[str, str]]: ...
    @property
    def description(self) -> str: ...
    @property
    def short_description(self) -> str: ...


async def present(token: str, base_url: str, profile: Profile) -> None:
    """Set what differs. Whatever fails is logged and left to the next start: people are answered all the same."""
    # Of its own, as the one for messages reads no results; gone again when this is done.
    async with AiohttpRequest(1) as calls:
        bot = Bot(token, base_url=f"{base_url}/bot", request=calls, get_updates_request=calls)
        await _commands(bot, tuple(profile.commands))
        await _set(
            "description",
            profile.description,
            lambda: _description(bot),
            lambda: bot.set_my_description(profile.description),
        )
        await _set(
            "short description",
            profile.short_description,
            lambda: _short_description(bot),
            lambda: bot.set_my_short_description(profile.short_description),
        )


async def _commands(bot: Bot, wanted: tuple[tuple[str, str], ...]) -> None:
    async def shown() -> tuple[tuple[str, str], ...]:
        return tuple((one.command, one.description) for one in await bot.get_my_commands(SCOPE))

    await _set("list of commands", wanted, shown, lambda: bot.set_my_commands(wanted, SCOPE))


async def _description(bot: Bot) -> str:
    return (await bot.get_my_description()).description


async def _short_description(bot: Bot) -> str:
    return (await bot.get_my_short_description()).short_description


async def _set(
    name: str, wanted: T, shown: Callable[[], Awaitable[T]], put: Callable[[], Awaitable[bool]]
) -> None:
    """Telegram allows few changes of these, so what is there already is not set again."""
    try:
        if await _or_none(shown) != wanted:
            await put()
    except TelegramError as error:
        log.warning("the bot's %s is not set (%s)", name, type(error).__name__)


async def _or_none(shown: Callable[[], Awaitable[T]]) -> T | None:
    """None where it cannot be read: then it is set to be sure."""
    try:
        return await shown()
    except Exception as error:  # an answer of a shape the library does not know is no answer
        log.debug("what the bot shows cannot be read (%s)", type(error).__name__)
        return None
