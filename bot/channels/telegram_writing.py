"""From the partner's message to the calls that put it into a Telegram chat."""

from __future__ import annotations

import html
from dataclasses import dataclass

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import MessageLimit, ParseMode
from telegram.error import BadRequest

from bot.channels.telegram_splitting import split, units
from bot.messages import Message, MessageButton

LONGEST = MessageLimit.MAX_TEXT_LENGTH
CHOSEN = "▸"
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Part:
    """What one call sends: a message, or a piece of one that was too long; without parse_mode, plain words."""

    text: str
    keyboard: InlineKeyboardMarkup | None = None
    edits: int | None = None
    parse_mode: str | None = ParseMode.HTML


def parts(message: Message) -> list[Part]:
    """The calls a message takes: one, unless it is too long for Telegram with its tags and entities."""
    *first, last = split(message.text, LONGEST)
    keyboard, edits = _keyboard(message.rows), _message_id(message.edits)
    if not first:
        return [Part(last, keyboard, edits)]
    # The first piece takes the place of what is replaced; the buttons are under the last.
    opening, *middle = first
    return [Part(opening, edits=edits), *(Part(piece) for piece in middle), Part(last, keyboard)]


def callback_data(button: MessageButton) -> str:
    """What a press brings back; `telegram_reading` reads it."""
    return f"{button.asked or ''}|{button.trigger}|{'' if button.of is None else button.of}"


def with_choice(text: str, label: str) -> str | None:
    """A message's HTML with the label of the button that was pressed; None where that would be too long."""
    marked = f"{text}\n\n{CHOSEN} <i>{html.escape(label, quote=False)}</i>"
    return marked if units(marked) <= LONGEST else None


async def write(bot: Bot, chat_id: int, part: Part) -> None:
    """Put it into the chat. Raises what Telegram answers, except where that does no harm."""
    if part.edits is None or not await _edited(bot, chat_id, part):
        await bot.send_message(
            chat_id,
            part.text,
            parse_mode=part.parse_mode,
            reply_markup=part.keyboard,
            link_preview_options=NO_PREVIEW,
        )


async def _edited(bot: Bot, chat_id: int, part: Part) -> bool:
    """False where the message is gone or can no longer be changed: then it is sent as a new one."""
    try:
        await bot.edit_message_text(
            part.text,
            chat_id=chat_id,
            message_id=part.edits,
            parse_mode=part.parse_mode,
            reply_markup=part.keyboard,
            link_preview_options=NO_PREVIEW,
        )
    except BadRequest as error:
        reason = error.message.lower()
        if "not modified" in reason:
            return True
        if "to edit not found" in reason or "can't be edited" in reason or "message_id_invalid" in reason:
            return False
        raise
    return True


def _keyboard(rows: tuple[tuple[MessageButton, ...], ...]) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in rows])


def _button(button: MessageButton) -> InlineKeyboardButton:
    return InlineKeyboardButton(button.label, callback_data=callback_data(button))


def _message_id(edits: str | None) -> int | None:
    # Another channel's id is no number here: then there is nothing to edit.
    return int(edits) if edits is not None and edits.isdecimal() else None
