"""`grow run` against the Bot API stand-in, over loopback HTTP, as a channel for a made-up person."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.flows.core.session import Session
from storage.store import Store
from tests.channels.bot_api_stand_in import TOKEN, WAIT_SECONDS, BotApi
from tests.examples.in_terminal import ROOT
from tests.examples.person import IDLE, Line, Press
from tests.examples.talk import Message, Told

CHAT = 7001
GLANCE_SECONDS = 0.01
START_SECONDS = 60.0
"""At most, on a machine that is busy."""


@dataclass(slots=True)
class Telegram:
    api: BotApi
    database: Path
    zone: str

    @asynccontextmanager
    async def started(self, now: str) -> AsyncIterator[Chat]:
        url = f"sqlite:///{self.database}"
        settings = {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_BASE_URL": f"http://127.0.0.1:{self.api.port}",
            "DATABASE_URL": url,
            "GROW_TIMEZONE": self.zone,
            "GROW_LOG_LEVEL": "warning",
        }
        command = (sys.executable, "-m", "tests.examples.run_at", now)
        program = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env={**os.environ, **settings})
        try:
            polls = len(self.api.offsets)
            await self.api.until(lambda: len(self.api.offsets) > polls, START_SECONDS)
            store = await Store.open(url)
            yield Chat(self.api, store)
            await store.close()
        finally:
            program.terminate()
            ended = await program.wait()
        assert ended == 0, "SIGTERM is a good end"


@dataclass(slots=True)
class Chat:
    """The person's phone. store: looked into for what waits, which a phone does not show."""

    api: BotApi
    store: Store
    shown: list[Message] = field(default_factory=list)
    known: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.known = set(self.api.chat(CHAT).messages)
        self.api.on_message = lambda _, message: self._show(message)

    async def say(self, line: Line) -> Told:
        update = self._press(line.label) if isinstance(line, Press) else self.api.say(CHAT, line)
        await self.api.until(lambda: max(self.api.offsets) > update)
        return await self._told()

    async def wait(self) -> Told:
        await self.api.until(lambda: self.shown)
        return await self._told()

    async def _told(self) -> Told:
        # Saved is not yet sent: the outbox is empty when all of the answer is on the phone.
        async with asyncio.timeout(WAIT_SECONDS):
            while (await self.store.counts())["unsent"]:
                await asyncio.sleep(GLANCE_SECONDS)
        messages = tuple(self.shown)
        self.shown.clear()
        return Told(messages, await self._place())

    async def _place(self) -> str:
        loaded = await self.store.load(f"telegram:{CHAT}")
        here = Session.from_json(loaded.conversation).here if loaded.conversation else None
        return f"{here.flow}.{here.state}" if here else IDLE

    def _press(self, label: str) -> int:
        newest_first = sorted(self.api.chat(CHAT).messages.items(), reverse=True)
        for id, message in newest_first:
            for button in _buttons(message):
                if button["text"] == label:
                    return self.api.press(CHAT, button["callback_data"], id)
        raise LookupError(f"no button says {label!r}")

    def _show(self, message: dict[str, Any]) -> None:
        id = message["message_id"]
        labels = tuple(button["text"] for button in _buttons(message))
        self.shown.append(Message(message["text"], labels, edited=id in self.known))
        self.known.add(id)


def _buttons(message: dict[str, Any]) -> list[dict[str, Any]]:
    markup = message.get("reply_markup") or {}
    return [button for row in markup.get("inline_keyboard", ()) for button in row]
