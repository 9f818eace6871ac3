"""The Bot API with its flood limits, a thousand people whose nudges fall due in one second, and a few who chat.

A process of its own; tells on stdout how it went, in JSON lines: {"url"}, then the figures.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import time
from datetime import UTC, datetime, timedelta
from typing import Any

from benchmarks.people import line
from storage.store import Store
from tests.channels.bot_api_flood import Flood
from tests.channels.bot_api_stand_in import BotApi
from tests.channels.falling_due import promise

CHATTING = (1, 2, 3)
FIRST = 9
"""Somebody who chats before anything is measured: what is loaded when first needed is then loaded."""
FIRST_ANSWERS = 150
NUDGED_FROM = 1001
QUIET_SECONDS = 25.0
"""What the chatting people wait without nudges is measured for so long at least, before the nudges fall due."""
BETWEEN_LINES = 2.5
"""Some answers are two messages: with less between them their own chat would be over its limit."""
PATIENCE = 180.0


class Chatting:
    """One person who says the next line some time after the answer to the last."""

    def __init__(self, api: BotApi, id: int) -> None:
        self._api, self._id = api, id
        self._answered = asyncio.Event()
        self.waits: list[tuple[float, float]] = []  # when it was said, and the milliseconds until the answer

    def answered(self) -> None:
        self._answered.set()

    async def talk(self, after: float = 0.0, pause: float = BETWEEN_LINES, answers: int = 10**9) -> None:
        """after: seconds, as people do not all speak in the same moment."""
        said = 0
        await _seconds(after)
        while len(self.waits) < answers:
            begun = time.perf_counter()
            self._answered.clear()
            buttons = self._api.chat(self._id).buttons()
            if buttons:
                self._api.press(self._id, buttons[0]["callback_data"])
            else:
                self._api.say(self._id, line(self._id, said))
                said += 1
            await self._answered.wait()
            self.waits.append((begun, (time.perf_counter() - begun) * 1000))
            await _seconds(pause)


async def _seconds(number: float) -> None:
    await asyncio.wait([asyncio.get_running_loop().create_future()], timeout=number)


async def run(nudges: int, database: str, latency: float) -> dict[str, Any]:
    store, due = await Store.open(database), _soon()
    people = range(NUDGED_FROM, NUDGED_FROM + nudges)
    await promise(store, people, due)
    await store.close()
    api = BotApi(latency)
    print(json.dumps({"url": await api.start()}), flush=True)
    await api.until(lambda: api.offsets, seconds=60)
    chatting = {id: Chatting(api, id) for id in (*CHATTING, FIRST)}
    times: dict[int, float] = {}
    answers: list[float] = []

    def arrived(chat: int, message: dict[str, Any]) -> None:
        if chat in chatting:
            chatting[chat].answered()
            answers.append(time.perf_counter())
        elif chat >= NUDGED_FROM:
            times.setdefault(chat, time.perf_counter())

    api.on_message = arrived
    await chatting[FIRST].talk(pause=0.02, answers=FIRST_ANSWERS)
    del chatting[FIRST]
    api.flood = Flood()
    apart = BETWEEN_LINES / len(chatting)
    talks = [asyncio.create_task(one.talk(apart * place)) for place, one in enumerate(chatting.values())]
    begun = time.perf_counter() + (due - datetime.now(UTC)).total_seconds()
    await api.until(lambda: len(times) == nudges, (due - datetime.now(UTC)).total_seconds() + PATIENCE)
    ended = max(times.values())
    for talk in talks:
        talk.cancel()
    waits = [wait for one in chatting.values() for wait in one.waits[1:]]
    return {
        "nudges": nudges,
        "delivered": len(times),
        "twice": sum(len(api.texts(chat)) - 1 for chat in people),
        "seconds": ended - begun,
        "refused": api.flood.refused,
        "refused_over_all": api.flood.refused_over_all,
        "without": [wait for at, wait in waits if at < begun],
        "answers": sum(begun <= at <= ended for at in answers),
        "meanwhile": [wait for at, wait in waits if begun <= at <= ended],
    }


def _soon() -> datetime:
    """A whole minute, after the quiet time and what it takes to get ready."""
    ready = datetime.now(UTC) + timedelta(seconds=QUIET_SECONDS + 10)
    return ready.replace(second=0, microsecond=0) + timedelta(minutes=1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nudges", type=int, default=1000)
    parser.add_argument(
        "--latency", type=float, default=0.0, help="seconds that Telegram takes for an answer"
    )
    parser.add_argument("database")
    chosen = parser.parse_args()
    gc.disable()
    print(json.dumps(asyncio.run(run(chosen.nudges, chosen.database, chosen.latency))), flush=True)


if __name__ == "__main__":
    main()
