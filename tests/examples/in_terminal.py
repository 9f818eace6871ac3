"""`grow chat --jsonl` as a channel for a made-up person."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.examples.person import IDLE, Line, Press
from tests.examples.talk import Message, Told

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Terminal:
    user: str
    database: Path
    zone: str

    @asynccontextmanager
    async def started(self, now: str) -> AsyncIterator[Chat]:
        settings = {"DATABASE_URL": f"sqlite:///{self.database}", "GROW_TIMEZONE": self.zone}
        command = (sys.executable, "-m", "bot", "chat", "--jsonl", "--user", self.user)
        chat = await asyncio.create_subprocess_exec(
            *command, stdin=PIPE, stdout=PIPE, cwd=ROOT, env={**os.environ, **settings}
        )
        assert chat.stdin is not None
        try:
            yield Chat(chat, now)
        finally:
            chat.stdin.close()
            ended = await chat.wait()
        assert ended == 0, "the end of input is a good end"


@dataclass(frozen=True, slots=True)
class Chat:
    process: Process
    now: str

    async def say(self, line: Line) -> Told:
        return await self._tell({"press": line.label} if isinstance(line, Press) else {"text": line})

    async def wait(self) -> Told:
        return await self._tell({"silence": True})

    async def _tell(self, line: dict[str, Any]) -> Told:
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(json.dumps({**line, "now": self.now}).encode() + b"\n")
        answer = json.loads(await self.process.stdout.readline())
        messages = tuple(
            Message(reply["text"], tuple(button["label"] for button in reply["buttons"]), reply["edited"])
            for reply in answer["replies"]
        )
        return Told(messages, f"{answer['flow']}.{answer['state']}" if answer["flow"] else IDLE)
