"""What the Bot API holds, accepts and refuses: chats, parameters, texts, and the faults a test asks for."""

from __future__ import annotations

import asyncio
import html
import json
import re
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

LONGEST_TEXT, LONGEST_CAPTION, LONGEST_DATA = 4096, 1024, 64
MOST_BUTTONS = 100
TAG = re.compile(r"<(/?)([^>]*)>")
TAGS = {"b", "i", "u", "s", "code", "pre"}


class Refusal(Exception):
    """An error as the Bot API answers it."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        self.code, self.description, self.parameters = code, description, parameters


class Hangup(Exception):
    """The connection is cut instead of an answer."""


class Stranger(Exception):
    """Something between here and Telegram answers in its place, as a hotel's sign-in page does."""


@dataclass
class Fault:
    """The next `times` calls of `method` (to `chat`, if given) are refused, held, or cut before or after.

    stranger: somebody else says that all is well, and the call never comes to Telegram.
    """

    method: str
    refusal: Refusal | None = None
    chat: int | None = None
    times: int = 1
    after: bool = False
    hold: asyncio.Event | None = None
    stranger: bool = False

    def fits(self, method: str, values: dict[str, Any]) -> bool:
        return self.times > 0 and method == self.method and self.chat in (None, values.get("chat_id"))

    async def strike(self) -> None:
        self.times -= 1
        if self.hold is not None:
            await self.hold.wait()
            return
        raise self.refusal or (Stranger if self.stranger else Hangup)


@dataclass(frozen=True)
class Upload:
    """A file as it came with a call."""

    name: str
    type: str
    content: bytes


@dataclass(frozen=True)
class Call:
    method: str
    values: dict[str, Any]

    @property
    def chat(self) -> int | None:
        return self.values.get("chat_id")


@dataclass
class Chat:
    """What a person sees: the bot's messages as they are now, and their texts as they came."""

    id: int
    messages: dict[int, dict[str, Any]] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    files: list[Upload] = field(default_factory=list)

    def buttons(self) -> list[dict[str, Any]]:
        """The buttons of the newest message."""
        if not self.messages:
            return []
        markup = self.messages[max(self.messages)].get("reply_markup") or {}
        return [button for row in markup.get("inline_keyboard", ()) for button in row]


def user(id: int) -> dict[str, Any]:
    return {"id": id, "is_bot": False, "first_name": "Ada"}


def envelope(chat: int, kind: str) -> dict[str, Any]:
    """From whom, and in which chat."""
    name = {"first_name": "Ada"} if kind == "private" else {"title": "Us"}
    return {"chat": {"id": chat, "type": kind, **name}, "from": user(abs(chat))}


def answered(status: int, answer: dict[str, Any]) -> web.Response:
    return web.Response(status=status, body=json.dumps(answer).encode(), content_type="application/json")


async def values_of(request: web.BaseRequest) -> dict[str, Any]:
    """Parameters as JSON, or as a form whose numbers are text and whose objects are JSON in text."""
    if request.content_type == "application/json":
        body = await request.read()
        return dict(json.loads(body)) if body else {}
    return {key: _form_value(key, value) for key, value in (await request.post()).items()}


def _form_value(key: str, value: Any) -> Any:
    if isinstance(value, web.FileField):
        return Upload(value.filename, value.content_type, value.file.read())
    return int(value) if re.fullmatch(r"-?\d+", value) and key not in ("text", "caption") else value


def markup_of(value: Any) -> dict[str, Any] | None:
    markup: dict[str, Any] | None = json.loads(value) if isinstance(value, str) else value
    if sum(map(len, (markup or {}).get("inline_keyboard", ()))) > MOST_BUTTONS:
        raise Refusal(400, "Bad Request: reply markup is too long")
    for row in (markup or {}).get("inline_keyboard", ()):
        if any(len(button["callback_data"].encode()) > LONGEST_DATA for button in row):
            raise Refusal(400, "Bad Request: BUTTON_DATA_INVALID")
    return markup or None


def plain_of(text: str, parse_mode: str) -> str:
    plain = _without_tags(text) if parse_mode == "HTML" else text
    if not plain.strip():
        raise Refusal(400, "Bad Request: message text is empty")
    if len(plain) > LONGEST_TEXT:
        raise Refusal(400, "Bad Request: message is too long")
    return plain


def caption_of(text: str, parse_mode: str) -> str:
    plain = _without_tags(text) if parse_mode == "HTML" else text
    if len(plain) > LONGEST_CAPTION:
        raise Refusal(400, "Bad Request: message caption is too long")
    return plain


def upload_of(value: Any) -> Upload:
    if not isinstance(value, Upload) or not value.content:
        raise Refusal(400, "Bad Request: file must be non-empty")
    return value


def _without_tags(text: str) -> str:
    opened: list[str] = []
    for closing, name in TAG.findall(text) if "<" in text else ():
        if not closing and name in TAGS:
            opened.append(name)
        elif not closing or not opened or opened.pop() != name:
            raise Refusal(400, f"Bad Request: can't parse entities: tag {name!r}")
    if opened:
        raise Refusal(400, "Bad Request: can't parse entities: unclosed tag")
    return html.unescape(TAG.sub("", text))
