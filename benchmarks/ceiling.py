"""A bot that does nothing but answer, with as little HTTP as will do: how fast the stand-in can go."""

from __future__ import annotations

import asyncio
import json
import os
from typing import Any
from urllib.parse import urlsplit

SENDERS = 32


class Line:
    """One kept-alive connection; as little HTTP as will do."""

    def __init__(self, host: str, port: int, token: str) -> None:
        self._host, self._port, self._token = host, port, token

    async def open(self) -> Line:
        self._reader, self._writer = await asyncio.open_connection(self._host, self._port)
        return self

    async def call(self, method: str, values: dict[str, Any]) -> Any:
        body = json.dumps(values).encode()
        head = (
            f"POST /bot{self._token}/{method} HTTP/1.1\r\nHost: {self._host}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        self._writer.write(head.encode() + body)
        answer = (await self._reader.readuntil(b"\r\n\r\n")).lower()
        length = int(answer.partition(b"content-length:")[2].split(b"\r\n", 1)[0])
        return json.loads(await self._reader.readexactly(length))["result"]


async def send(line: Line, chats: asyncio.Queue[int]) -> None:
    while True:
        await line.call("sendMessage", {"chat_id": await chats.get(), "text": "yes"})


async def run() -> None:
    url = urlsplit(os.environ["TELEGRAM_API_BASE_URL"])
    assert url.hostname is not None and url.port is not None
    where = (url.hostname, url.port, os.environ["TELEGRAM_BOT_TOKEN"])
    chats: asyncio.Queue[int] = asyncio.Queue()
    senders = [asyncio.create_task(send(await Line(*where).open(), chats)) for _ in range(SENDERS)]
    polls, offset = await Line(*where).open(), 0
    while senders:
        for update in await polls.call("getUpdates", {"offset": offset, "timeout": 25}):
            offset = update["update_id"] + 1
            chats.put_nowait(update["message"]["chat"]["id"])


if __name__ == "__main__":
    asyncio.run(run())
