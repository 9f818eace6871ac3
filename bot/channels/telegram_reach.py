"""Asks Telegram once who the bot is, for `grow doctor`."""

from __future__ import annotations

import asyncio

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.channels.telegram_polling import TokenRefused
from bot.channels.telegram_request import AiohttpRequest

__all__ = ["TokenRefused", "Unreachable", "name_of_bot"]

PATIENCE_SECONDS = 5.0


class Unreachable(Exception):
    """Telegram gave no answer that says who the bot is."""


async def name_of_bot(token: str, base_url: str, patience: float = PATIENCE_SECONDS) -> str:
    """The bot's user name. Raises TokenRefused or Unreachable, each with a sentence."""
    try:
        # TelegramError covers what the library makes of an answer, TimeoutError our own patience.
        async with asyncio.timeout(patience), AiohttpRequest(1) as calls:
            bot = Bot(token, base_url=f"{base_url}/bot", request=calls, get_updates_request=calls)
            return str((await bot.get_me()).username)
    except InvalidToken:
        raise TokenRefused from None
    except TimeoutError:
        raise Unreachable(f"TELEGRAM_API_BASE_URL: {base_url} gives no answer in {patience:g} s.") from None
    except TelegramError as fault:
        # By its class alone: the error's own text may hold the address, and the address holds the token.
        raise Unreachable(f"TELEGRAM_API_BASE_URL: {base_url} cannot be reached ({_kind(fault)}).") from None


def _kind(fault: TelegramError) -> str:
    # NetworkError's text is the class of what happened, put there by AiohttpRequest.
    return (
        fault.message
        if type(fault).__name__ == "NetworkError" and fault.message.isidentifier()
        else type(fault).__name__
    )
