"""After a press: its waiting ended, its buttons gone, and what was chosen still to be read in the message."""

from __future__ import annotations

import asyncio

from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.channels.telegram_partner import Answer
from bot.channels.telegram_reading import Press
from bot.channels.telegram_writing import NO_PREVIEW


async def release(bot: Bot, press: Press, answer: Answer) -> bool:
    """End the button's waiting, and take away buttons that have had their answer.

    False where these are to be taken away again later.
    """
    if not _is_answered_elsewhere(press, answer):
        await end_waiting(bot, press)
        return True
    _, is_settled = await asyncio.gather(end_waiting(bot, press), settle(bot, press, answer.taken))
    return is_settled


async def end_waiting(bot: Bot, press: Press) -> None:
    try:
        await bot.answer_callback_query(press.query_id)
    except TelegramError:
        pass  # "query is too old", perhaps; it ends by itself after a while


async def settle(bot: Bot, press: Press, taken: bool) -> bool:
    """The buttons vanish; the one that was taken stays as a line under the words. False as of `take_off`."""
    if taken and press.settled is not None:
        try:
            await _rewrite(bot, press, press.settled)
            return True
        except BadRequest:
            pass  # too old to be rewritten, perhaps: its buttons may still be taken off
        except TelegramError:
            return False
    return await take_off(bot, press.chat_id, press.message_id)


async def take_off(bot: Bot, chat_id: int, message_id: int) -> bool:
    """A message's buttons go; False where Telegram cannot be had just now, or wants fewer calls."""
    try:
        await bot.edit_message_reply_markup(chat_id, message_id)
    except (BadRequest, Forbidden):
        pass  # gone, bare already, or nobody there to see it
    except TelegramError:
        return False
    return True


def _is_answered_elsewhere(press: Press, answer: Answer) -> bool:
    # No sendings: a press that came twice. What its message shows by now is not for it to remove.
    edits = [sending.message.edits for sending in answer.sendings]
    return bool(edits) and str(press.message_id) not in edits


async def _rewrite(bot: Bot, press: Press, settled: str) -> None:
    if press.on_file:
        await bot.edit_message_caption(
            press.chat_id, press.message_id, caption=settled, parse_mode=ParseMode.HTML
        )
        return
    await bot.edit_message_text(
        settled,
        chat_id=press.chat_id,
        message_id=press.message_id,
        parse_mode=ParseMode.HTML,
        link_preview_options=NO_PREVIEW,
    )
