"""From Telegram's update to what the partner hears, and from whom."""

from __future__ import annotations

import re
from dataclasses import dataclass

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType

from bot.channels.reading import in_words, whole
from bot.channels.telegram_partner import address_of
from bot.channels.telegram_writing import LONGEST_CAPTION, with_choice
from bot.flows.core.incoming import Choice, Edited, Incoming, Located, Other, Text

# In the order of asking: a venue also carries a location, an animation also a document.
KINDS = (
    "voice", "audio", "photo", "video_note", "video", "sticker", "animation", "document", "venue", "location",
    "contact", "poll", "dice", "game", "story", "checklist", "paid_media", "invoice", "gift", "giveaway",
)  # fmt: skip

# Telegram's own notes about the chat: nobody said anything.
NOTES = (
    "pinned_message", "message_auto_delete_timer_changed", "chat_background_set", "write_access_allowed",
    "connected_website", "users_shared", "chat_shared", "boost_added", "proximity_alert_triggered",
)  # fmt: skip

GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)
PRESSED = re.compile(r"(\d{1,9}|)\|([a-z0-9_]+)\|(\d{1,9}|)", re.ASCII)
UNKNOWN_BUTTON = "unknown"
TOLD = 4  # words under a picture


@dataclass(frozen=True, slots=True)
class Press:
    """The pressed button, as Telegram wants it answered.

    settled: its message with the choice as a line under it; None where that cannot be had.
    on_file: the words are a file's caption, which Telegram changes in another way.
    """

    query_id: str
    chat_id: int
    message_id: int
    settled: str | None = None
    on_file: bool = False


@dataclass(frozen=True, slots=True)
class FromPerson:
    """message_id: of what they wrote or changed, or of the message whose button they pressed."""

    chat_id: int
    message_id: int
    incoming: Incoming
    press: Press | None = None

    @property
    def address(self) -> str:
        return address_of(self.chat_id)


@dataclass(frozen=True, slots=True)
class FromGroup:
    address: str


def read(update: Update) -> FromPerson | FromGroup | None:
    """None where there is nothing to answer."""
    if update.callback_query is not None:
        return _read_press(update.callback_query)
    if update.edited_message is not None:
        return _read_edit(update.edited_message)
    if update.message is not None:
        return _read_message(update.message)
    return None


def chat_id_of(update: Update) -> int:
    """The chat whose turns this one must keep its place among; 0 where there is none."""
    chat = update.effective_chat
    return 0 if chat is None else chat.id


def _read_message(message: Message) -> FromPerson | FromGroup | None:
    if message.chat.type in GROUPS:
        return FromGroup(address_of(message.chat.id))
    incoming = _incoming(message) if message.chat.type == ChatType.PRIVATE else None
    return None if incoming is None else FromPerson(message.chat.id, message.message_id, incoming)


def _incoming(message: Message) -> Incoming | None:
    if message.forward_origin is not None:
        return Other("forwarded")  # the words are somebody else's
    if message.text is not None:
        return in_words(message.text)
    if _is_told(message.caption):
        return Text(whole(message.caption or ""))
    if any(getattr(message, note) for note in NOTES):
        return None
    if message.location is not None and message.venue is None:  # a venue need not be where they are
        return Located(message.location.latitude, message.location.longitude)
    return Other(next((kind for kind in KINDS if getattr(message, kind)), "unknown"))


def _read_edit(message: Message) -> FromPerson | None:
    words = message.caption if _is_told(message.caption) else message.text
    # A live location and a changed word under a picture come as edits too: no words for us.
    if message.chat.type != ChatType.PRIVATE or words is None:
        return None
    return FromPerson(message.chat.id, message.message_id, Edited(whole(words)))


def _is_told(caption: str | None) -> bool:
    """Whether the words under a picture say something; a few only point at what cannot be seen here."""
    return caption is not None and len(caption.split()) >= TOLD


def _read_press(query: CallbackQuery) -> FromPerson | None:
    if query.message is None or query.message.chat.type != ChatType.PRIVATE:
        return None
    chat_id, message_id = query.message.chat.id, query.message.message_id
    choice = _choice(query.data or "", str(message_id))
    press = Press(query.id, chat_id, message_id, _settled(query), _is_on_file(query))
    return FromPerson(chat_id, message_id, choice, press)


def _is_on_file(query: CallbackQuery) -> bool:
    message = query.message
    return isinstance(message, Message) and (message.document is not None or bool(message.photo))


def _settled(query: CallbackQuery) -> str | None:
    message = query.message
    if not isinstance(message, Message) or message.reply_markup is None:
        return None  # too old for Telegram to show what is in it
    buttons = (button for row in message.reply_markup.inline_keyboard for button in row)
    label = next((button.text for button in buttons if button.callback_data == query.data), None)
    if label is None:
        return None
    if _is_on_file(query):
        return with_choice(message.caption_html or "", label, LONGEST_CAPTION)
    return with_choice(message.text_html, label)


def _choice(data: str, message: str) -> Choice:
    pressed = PRESSED.fullmatch(data)
    if pressed is None:
        return Choice(UNKNOWN_BUTTON, asked=0, message=message)
    asked, trigger, of = pressed.groups()
    return Choice(trigger, int(asked) if asked else None, int(of) if of else None, message)
