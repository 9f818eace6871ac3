"""A small Telegram Bot API over real HTTP on loopback, for tests and the bench; it plays the people too."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any

from aiohttp import web

from tests.channels.bot_api_flood import Flood
from tests.channels.bot_api_rules import (
    Call,
    Chat,
    Fault,
    Hangup,
    Refusal,
    Stranger,
    answered,
    caption_of,
    envelope,
    markup_of,
    plain_of,
    upload_of,
    user,
    values_of,
)

TOKEN = "42:stand-in"
ONE_ONLY_SECONDS = 0.5  # asked again with the same offset within this, Telegram gives one update
WAIT_SECONDS = 10.0
COUNTED = ("sendMessage", "sendDocument", "sendPhoto")  # what the flood limits are about
NOT_MODIFIED = "message is not modified: specified new message content and reply markup are exactly the same"


class BotApi:
    """latency: seconds that each call but a poll takes."""

    def __init__(self, latency: float = 0.0) -> None:
        self._latency = latency
        self.chats: dict[int, Chat] = {}
        self.calls: list[Call] = []
        self.faults: list[Fault] = []
        self.said: dict[int, int] = {}  # the newest message of each person
        self.offsets: list[int] = []
        self.given: list[int] = []  # update ids, as often as they were given
        self.webhook = False
        self.flood: Flood | None = None
        self.profile: dict[str, Any] = {"commands": [], "description": "", "short_description": ""}
        self.on_message: Callable[[int, dict[str, Any]], object] | None = None
        self._updates: deque[dict[str, Any]] = deque()
        self._ids = iter(range(1000, 10**9))
        self._poll: asyncio.Future[None] | None = None
        self._last_poll = (0, 0.0)
        self._watchers: list[asyncio.Future[None]] = []

    # What people do

    def say(self, chat: int, text: str) -> int:
        return self.message(chat, text=text)

    def message(self, chat: int, *, kind: str = "private", **content: Any) -> int:
        message = self._message(chat, kind=kind, **content)
        self.said[chat] = message["message_id"]
        return self.update("message", message)

    def edit(self, chat: int, text: str, message_id: int | None = None) -> int:
        """Of the newest message of theirs, if no other is named."""
        id = message_id if message_id is not None else self.said[chat]
        message = {**self._message(chat, text=text), "message_id": id}
        return self.update("edited_message", {**message, "edit_date": 1_700_000_001})

    def press(self, chat: int, data: str, message_id: int | None = None) -> int:
        shown = self.chats[chat].messages
        message = shown[message_id if message_id is not None else max(shown)]
        query = {"id": str(next(self._ids)), "from": user(chat), "chat_instance": "1", "data": data}
        return self.update("callback_query", {**query, "message": message})

    def update(self, kind: str, payload: dict[str, Any]) -> int:
        return self.redeliver({"update_id": next(self._ids), kind: payload})

    def redeliver(self, update: dict[str, Any]) -> int:
        self._updates.append(update)
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)
        return int(update["update_id"])

    async def offered(self, chat: int, text: str) -> dict[str, Any]:
        """Says it, and gives the message with buttons that comes in answer."""
        self.say(chat, text)
        await self.until(lambda: self.chat(chat).buttons())
        return list(self.chats[chat].messages.values())[-1]

    # What a test looks at

    @property
    def waiting(self) -> list[int]:
        """The updates that nobody acknowledged."""
        return [update["update_id"] for update in self._updates]

    def chat(self, chat: int) -> Chat:
        return self.chats.setdefault(chat, Chat(chat))

    def texts(self, chat: int) -> list[str]:
        return self.chat(chat).texts

    def called(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    async def until(self, holds: Callable[[], Any], seconds: float = WAIT_SECONDS) -> None:
        """Wait for the bot to have done something."""
        async with asyncio.timeout(seconds):
            while not holds():
                watcher = asyncio.get_running_loop().create_future()
                self._watchers.append(watcher)
                # Woken by every call; what changes without one (the coach's lists) is looked at now and then.
                await asyncio.wait([watcher], timeout=0.02)

    # The server

    async def start(self, port: int = 0) -> str:
        self._runner = web.ServerRunner(web.Server(self._serve), shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.port: int = self._runner.addresses[0][1]
        return f"http://127.0.0.1:{self.port}"

    async def stop(self) -> None:
        await self._runner.cleanup()

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        _, bot, method = request.path.split("/", 2)
        try:
            values = await values_of(request)
            self._check(bot)
            result = await self._answer(method, values)
            return answered(200, {"ok": True, "result": result})
        except Refusal as refusal:
            error = {"ok": False, "error_code": refusal.code, "description": refusal.description}
            more = {"parameters": refusal.parameters} if refusal.parameters else {}
            return answered(refusal.code, {**error, **more})
        except Stranger:
            return web.Response(text="<html>Please sign in</html>", content_type="text/html")
        except Hangup:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        finally:
            self._wake()

    def _check(self, bot: str) -> None:
        if bot != f"bot{TOKEN}":
            raise Refusal(401, "Unauthorized")

    async def _answer(self, method: str, values: dict[str, Any]) -> Any:
        fault = next((fault for fault in self.faults if fault.fits(method, values)), None)
        if fault is not None and not fault.after:
            await fault.strike()
        if method == "getUpdates":
            return await self._get_updates(**values)
        if self._latency:
            await asyncio.wait([asyncio.get_running_loop().create_future()], timeout=self._latency)
        self.calls.append(Call(method, values))
        if self.flood is not None and method in COUNTED:
            self.flood.admit(values["chat_id"], asyncio.get_running_loop().time())
        result = METHODS[method](self, **values)
        if fault is not None and fault.after:
            await fault.strike()
        return result

    def _wake(self) -> None:
        watchers, self._watchers = self._watchers, []
        for watcher in watchers:
            if not watcher.done():
                watcher.set_result(None)

    # The methods

    async def _get_updates(
        self, offset: int = 0, limit: int = 100, timeout: int = 0, allowed_updates: Any = None
    ) -> list[dict[str, Any]]:
        if self.webhook:
            raise Refusal(409, "Conflict: can't use getUpdates method while webhook is active")
        self.offsets.append(offset)
        now = asyncio.get_running_loop().time()
        if self._last_poll[0] == offset and now < self._last_poll[1] + ONE_ONLY_SECONDS:
            limit = 1
        self._last_poll = (offset, now)
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(Refusal(409, "Conflict: terminated by other getUpdates request"))
        while self._updates and self._updates[0]["update_id"] < offset:
            self._updates.popleft()
        self._wake()
        if not self._updates and timeout:
            await self._wait_for_updates(timeout)
        given = list(self._updates)[:limit]
        self.given += self.waiting[:limit]
        return given

    async def _wait_for_updates(self, seconds: float) -> None:
        poll = self._poll = asyncio.get_running_loop().create_future()
        await asyncio.wait([poll], timeout=seconds)
        if self._poll is poll:
            self._poll = None
        if poll.done():
            poll.result()  # raises for a poll that another one ended

    def _send_message(
        self, chat_id: int, text: str, parse_mode: str = "", reply_markup: Any = None, **_: Any
    ) -> dict[str, Any]:
        message = self._message(chat_id, text=plain_of(text, parse_mode))
        message["from"] = {"id": 42, "is_bot": True, "first_name": "Partner"}
        if markup_of(reply_markup):
            message["reply_markup"] = markup_of(reply_markup)
        chat = self.chat(chat_id)
        chat.messages[message["message_id"]] = message
        self._seen(chat, message)
        return message

    def _send_file(self, kind: str, chat_id: int, values: dict[str, Any]) -> dict[str, Any]:
        upload = upload_of(values.get(kind))
        caption = caption_of(str(values.get("caption", "")), values.get("parse_mode", ""))
        id = {"file_id": f"file{next(self._ids)}", "file_unique_id": "one", "file_size": len(upload.content)}
        document = {**id, "file_name": upload.name, "mime_type": upload.type}
        body: Any = [{**id, "width": 9, "height": 9}] if kind == "photo" else document
        message = self._message(chat_id, **{kind: body})
        message |= {"caption": caption} if caption else {}
        message["from"] = {"id": 42, "is_bot": True, "first_name": "Partner"}
        if markup_of(values.get("reply_markup")):
            message["reply_markup"] = markup_of(values["reply_markup"])
        chat = self.chat(chat_id)
        chat.messages[message["message_id"]] = message
        chat.files.append(upload)
        if caption:
            self._seen(chat, {**message, "text": caption})
        return message

    def _send_document(self, chat_id: int, **values: Any) -> dict[str, Any]:
        return self._send_file("document", chat_id, values)

    def _send_photo(self, chat_id: int, **values: Any) -> dict[str, Any]:
        return self._send_file("photo", chat_id, values)

    def _edit_caption(
        self, chat_id: int, message_id: int, caption: str = "", **values: Any
    ) -> dict[str, Any]:
        message = self.chat(chat_id).messages.get(int(message_id))
        if message is None or not ({"document", "photo"} & set(message)):
            raise Refusal(400, "Bad Request: there is no caption in the message to edit")
        message["caption"] = caption_of(caption, values.get("parse_mode", ""))
        message["reply_markup"] = markup_of(values.get("reply_markup"))
        return message

    def _edit_message_text(
        self,
        chat_id: int,
        message_id: int,
        text: str,
        parse_mode: str = "",
        reply_markup: Any = None,
        **_: Any,
    ) -> dict[str, Any]:
        chat = self.chat(chat_id)
        message = chat.messages.get(int(message_id))
        if message is None:
            raise Refusal(400, "Bad Request: message to edit not found")
        if "text" not in message:
            raise Refusal(400, "Bad Request: there is no text in the message to edit")
        new = {"text": plain_of(text, parse_mode), "reply_markup": markup_of(reply_markup)}
        if new == {"text": message["text"], "reply_markup": message.get("reply_markup")}:
            raise Refusal(400, f"Bad Request: {NOT_MODIFIED}")
        is_new = not new["text"].startswith(message["text"])
        message.update(new)
        if is_new:  # a choice put under a message says nothing new
            self._seen(chat, message)
        return message

    def _edit_markup(
        self, chat_id: int, message_id: int, reply_markup: Any = None, **_: Any
    ) -> dict[str, Any]:
        message = self.chat(chat_id).messages.get(int(message_id))
        if message is None:
            raise Refusal(400, "Bad Request: message to edit not found")
        if message.get("reply_markup") == markup_of(reply_markup):
            raise Refusal(400, f"Bad Request: {NOT_MODIFIED}")
        message["reply_markup"] = markup_of(reply_markup)
        return message

    def _seen(self, chat: Chat, message: dict[str, Any]) -> None:
        chat.texts.append(message["text"])
        if self.on_message is not None:
            self.on_message(chat.id, message)

    def _agree(self, **_: Any) -> bool:
        return True

    def _set_profile(self, scope: Any = None, **values: Any) -> bool:
        self.profile |= values
        return True

    def _get_commands(self, **_: Any) -> Any:
        return self.profile["commands"]

    def _get_description(self, **_: Any) -> dict[str, Any]:
        return {"description": self.profile["description"]}

    def _get_short_description(self, **_: Any) -> dict[str, Any]:
        return {"short_description": self.profile["short_description"]}

    def _get_me(self) -> dict[str, Any]:
        return {"id": 42, "is_bot": True, "first_name": "Partner", "username": "partner_bot"}

    def _message(self, chat: int, kind: str = "private", **content: Any) -> dict[str, Any]:
        return {"message_id": next(self._ids), "date": 1_700_000_000, **envelope(chat, kind), **content}


METHODS: dict[str, Callable[..., Any]] = {
    "sendMessage": BotApi._send_message,
    "sendDocument": BotApi._send_document,
    "sendPhoto": BotApi._send_photo,
    "editMessageText": BotApi._edit_message_text,
    "editMessageCaption": BotApi._edit_caption,
    "editMessageReplyMarkup": BotApi._edit_markup,
    "answerCallbackQuery": BotApi._agree,
    "sendChatAction": BotApi._agree,
    "getMyCommands": BotApi._get_commands,
    "setMyCommands": BotApi._set_profile,
    "getMyDescription": BotApi._get_description,
    "setMyDescription": BotApi._set_profile,
    "getMyShortDescription": BotApi._get_short_description,
    "setMyShortDescription": BotApi._set_profile,
    "deleteWebhook": BotApi._agree,
    "getMe": BotApi._get_me,
}
