"""After a press: its waiting ended, its buttons gone, and what was chosen still to be read in the message."""

from __future__ import annotations

import asyncio

from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.channels.telegram_partner import Answer
from bot.channels.telegram_reading import Press
from bot.channels.telegram_writing import NO_PREVIEW


async def release(bot: Bot, press: Press, answer: Answer) -> None:
    """End the button's waiting, and take away buttons that have had their answer."""
    calls = [_end_waiting(bot, press)]
    if _is_answered_elsewhere(press, answer):
        calls.append(_settle(bot, press, answer.taken))
    for outcome in await asyncio.gather(*calls, return_exceptions=True):
        # "query is too old", "message is not modified": no harm, the turn itself is saved.
        if isinstance(outcome, BaseException) and not isinstance(outcome, TelegramError):
            raise outcome


async def acknowledge(bot: Bot, press: Press) -> None:
    """End the waiting of a button that was pressed twice: the first press has done all there is to do."""
    try:
        await _end_waiting(bot, press)
    except TelegramError:
        pass  # it ends by itself after a while


async def take_off(bot: Bot, chat_id: int, message_id: int) -> bool:
    """The buttons of a question that was answered in words go; False where that is to be tried again later."""
    try:
        await bot.edit_message_reply_markup(chat_id, message_id)
    except (BadRequest, Forbidden):
        pass  # gone, bare already, or nobody there to see it
    except TelegramError:  # too many calls, or the network: no answer is to wait for this
        return False
    return True


def _is_answered_elsewhere(press: Press, answer: Answer) -> bool:
    # No sendings: a press that came twice. What its message shows by now is not for it to remove.
    edits = [sending.message.edits for sending in answer.sendings]
    return bool(edits) and str(press.message_id) not in edits


async def _end_waiting(bot: Bot, press: Press) -> None:
    await bot.answer_callback_query(press.query_id)


async def _settle(bot: Bot, press: Press, taken: bool) -> None:
    """The buttons vanish; the one that was taken stays as a line under the words."""
    if taken and press.settled is not None:
        try:
            return await _rewrite(bot, press, press.settled)
        except BadRequest:
            pass  # too old to be rewritten, perhaps: its buttons may still be taken off
    await bot.edit_message_reply_markup(press.chat_id, press.message_id)


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
