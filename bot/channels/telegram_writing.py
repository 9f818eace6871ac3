"""From the partner's message to the calls that put it into a Telegram chat."""

from __future__ import annotations

import html
from dataclasses import dataclass

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, LinkPreviewOptions
from telegram import Message as Sent
from telegram.constants import MessageLimit, ParseMode
from telegram.error import BadRequest

from bot.channels.telegram_splitting import split, units
from bot.messages import File, Message, MessageButton

LONGEST = MessageLimit.MAX_TEXT_LENGTH
LONGEST_CAPTION = MessageLimit.CAPTION_LENGTH
MOST_BUTTONS = 100
CHOSEN = "▸"
NO_PHOTO = (
    "photo_invalid_dimensions",
    "image_process_failed",
    "photo_ext_invalid",
    "photo_save_file_invalid",
)
NOT_THERE = ("to edit not found", "can't be edited", "message_id_invalid", "no text in the message")
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Part:
    """What one call sends: a message, or a piece of one that was too long; without parse_mode, plain words.

    file: what is sent, with the text as its caption.
    """

    text: str
    keyboard: InlineKeyboardMarkup | None = None
    edits: int | None = None
    parse_mode: str | None = ParseMode.HTML
    file: File | None = None


def parts(message: Message) -> list[Part]:
    """The calls a message takes: one, unless it is too long for Telegram with its tags and entities."""
    if message.file is not None:
        return _with_file(message, message.file)
    *first, last = split(message.text, LONGEST)
    keyboard, edits = _keyboard(message.rows), _message_id(message.edits)
    if not first:
        return [Part(last, keyboard, edits)]
    # The first piece takes the place of what is replaced; the buttons are under the last.
    opening, *middle = first
    return [Part(opening, edits=edits), *(Part(piece) for piece in middle), Part(last, keyboard)]


def _with_file(message: Message, file: File) -> list[Part]:
    """The words as the file's caption; as messages before it where they are too long, or take another's place."""
    keyboard = _keyboard(message.rows)
    if message.edits is None and units(message.text) <= LONGEST_CAPTION:
        return [Part(message.text, keyboard, file=file)]
    return [*parts(Message(message.text, edits=message.edits)), Part("", keyboard, file=file)]


def callback_data(button: MessageButton) -> str:
    """What a press brings back; `telegram_reading` reads it."""
    return f"{button.asked or ''}|{button.trigger}|{'' if button.of is None else button.of}"


def with_choice(text: str, label: str, longest: int = LONGEST) -> str | None:
    """A message's HTML with the label of the button that was pressed; None where that would be too long."""
    marked = f"{text}\n\n{CHOSEN} <i>{html.escape(label, quote=False)}</i>".lstrip()
    return marked if units(marked) <= longest else None


async def write(bot: Bot, chat_id: int, part: Part) -> int | None:
    """Put it into the chat. Raises what Telegram answers, except where that does no harm.

    The message's number, where it is one of words with buttons.
    """
    if part.file is not None:
        await _send_file(bot, chat_id, part, part.file)
        return None
    if part.edits is not None and await _edited(bot, chat_id, part):
        return part.edits
    sent = await bot.send_message(
        chat_id,
        part.text,
        parse_mode=part.parse_mode,
        reply_markup=part.keyboard,
        link_preview_options=NO_PREVIEW,
    )
    return sent.message_id if isinstance(sent, Sent) else None  # True where nobody needs the number


async def _send_file(bot: Bot, chat_id: int, part: Part, file: File) -> None:
    if not file.is_picture or not await _is_shown(bot, chat_id, part, file):
        await bot.send_document(
            chat_id,
            _upload(file),
            caption=part.text or None,
            parse_mode=part.parse_mode,
            reply_markup=part.keyboard,
            # Else Telegram may take one kind of text for another.
            disable_content_type_detection=True,
        )


async def _is_shown(bot: Bot, chat_id: int, part: Part, file: File) -> bool:
    """False for a picture of a shape that Telegram does not show: it still goes as a document."""
    try:
        await bot.send_photo(
            chat_id,
            _upload(file),
            caption=part.text or None,
            parse_mode=part.parse_mode,
            reply_markup=part.keyboard,
        )
    except BadRequest as error:
        if any(sign in error.message.lower() for sign in NO_PHOTO):
            return False
        raise
    return True


def _upload(file: File) -> InputFile:
    upload = InputFile(file.content, filename=file.name)
    upload.mimetype = file.type  # the library would guess it from the name
    return upload


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
        if any(sign in reason for sign in NOT_THERE):
            return False
        raise
    return True


def _keyboard(rows: tuple[tuple[MessageButton, ...], ...]) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in _taken(rows)])


def _taken(rows: tuple[tuple[MessageButton, ...], ...]) -> list[tuple[MessageButton, ...]]:
    """As many as Telegram takes; of a list that is longer the last row stays, since it leads out of it."""
    *others, last = rows
    room, taken = MOST_BUTTONS - len(last), []
    for row in others:
        room -= len(row)
        if room < 0:
            break
        taken.append(row)
    return [*taken, last]


def _button(button: MessageButton) -> InlineKeyboardButton:
    return InlineKeyboardButton(button.label, callback_data=callback_data(button))


def _message_id(edits: str | None) -> int | None:
    # Another channel's id is no number here: then there is nothing to edit.
    return int(edits) if edits is not None and edits.isdecimal() else None
