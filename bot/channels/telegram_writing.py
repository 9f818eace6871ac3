"""From the partner's message to the calls that put it into a Telegram chat."""

from __future__ import annotations

import html
from dataclasses import dataclass

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import MessageLimit, ParseMode
from telegram.error import BadRequest

from bot.messages import Message, MessageButton

LONGEST = MessageLimit.MAX_TEXT_LENGTH
CHOSEN = "▸"
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Part:
    """What one call sends: a message, or a plain piece (no parse_mode) of one that was too long."""

    text: str
    keyboard: InlineKeyboardMarkup | None = None
    edits: int | None = None
    parse_mode: str | None = ParseMode.HTML


def parts(message: Message) -> list[Part]:
    """The calls a message takes: one, unless it is too long for Telegram."""
    keyboard = _keyboard(message.rows)
    # Tags and entities only ever make a text longer, so most need no closer look.
    if len(message.text) <= LONGEST or _length(message.plain) <= LONGEST:
        return [Part(message.text, keyboard, _message_id(message.edits))]
    # Plain, since cutting between tags could leave one open.
    *first, last = _cut(message.plain)
    return [*(Part(piece, parse_mode=None) for piece in first), Part(last, keyboard, parse_mode=None)]


def callback_data(button: MessageButton) -> str:
    """What a press brings back; `telegram_reading` reads it."""
    return f"{button.asked or ''}|{button.trigger}|{'' if button.of is None else button.of}"


def with_choice(text: str, label: str) -> str | None:
    """A message's HTML with the label of the button that was pressed; None where that would be too long."""
    marked = f"{text}\n\n{CHOSEN} <i>{html.escape(label, quote=False)}</i>"
    return marked if _length(marked) <= LONGEST else None


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


def _length(text: str) -> int:
    """As Telegram counts: in UTF-16 units, so that most emoji are two."""
    return len(text.encode("utf-16-le")) // 2


def _cut(text: str) -> list[str]:
    pieces = []
    while _length(text) > LONGEST:
        head = text[:LONGEST]
        if _length(head) > LONGEST:
            head = text[: LONGEST // 2]  # so many characters can never be more than LONGEST units
        at = max(head.rfind("\n"), head.rfind(" ")) + 1 or len(head)
        pieces.append(text[:at])
        text = text[at:]
    return [piece for piece in [*pieces, text] if piece.strip()] or [text]
