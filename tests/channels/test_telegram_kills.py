"""Killed again and again in the middle of several conversations: nothing lost, at most the one in flight doubled."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from tests.channels.bot_api_stand_in import BotApi
from tests.channels.test_telegram_run import SECONDS, running_in, without_doubles

LINES = (
    "/start",
    "yes",
    "/coach",
    "20 minutes",
    "I want to finish the shed before winter",
    "a dry place for the bikes",
    "yes",
    "the roof leaks and the boards are still in the garage",
    "I measured it last week",
    "it keeps raining and I am tired after work",
    "yes",
    "ask my neighbour to hold the ladder",
    "buy the felt on Saturday",
    "that's all",
    "the second one",
    "Saturday at nine",
)
PEOPLE = (1, 2, 3)
KILLS = 12


@pytest.mark.long
async def test_killed_at_any_moment_each_conversation_is_what_it_would_have_been(tmp_path: Path) -> None:
    whole, nothing = await _talked(tmp_path / "whole", random.Random(0), kills=0)
    texts, deaths = await _talked(tmp_path / "killed", random.Random(7), kills=KILLS)
    assert (nothing, deaths) == (0, KILLS)
    for person in PEOPLE:
        assert without_doubles(texts[person]) == without_doubles(whole[person])
    # Each kill can double one message of a person, which was out and not ticked off.
    assert sum(map(len, texts.values())) <= sum(map(len, whole.values())) + KILLS * len(PEOPLE)


async def _talked(folder: Path, chance: random.Random, kills: int) -> tuple[dict[int, Sequence[str]], int]:
    """What each person was told, and how often the partner died of it."""
    folder.mkdir()
    api = BotApi()
    await api.start()
    running, deaths, said = running_in(folder, api), 0, 0
    last = len(LINES) * len(PEOPLE)
    while said < last:
        until = min(last, said + chance.randint(1, last // (kills + 1))) if deaths < kills else last
        async with running() as partner:
            for number in range(said, until):
                # Saved, and perhaps not sent: the next line then meets the same conversation.
                await api.until(lambda: not api.waiting, SECONDS)
                api.say(PEOPLE[number % len(PEOPLE)], LINES[number // len(PEOPLE)])
            said = until
            if deaths < kills:
                # At a moment of the answer's way that nobody chose: before it is saved, sent or ticked off.
                calls, further = len(api.calls), chance.randint(0, 2)
                await api.until(
                    lambda calls=calls, further=further: len(api.calls) >= calls + further or not api.waiting,
                    SECONDS,
                )
                partner.kill()
                deaths += 1
    async with running():
        await api.until(lambda: not api.waiting and _is_all_out(folder), SECONDS)
    await api.stop()
    return {person: api.texts(person) for person in PEOPLE}, deaths


def _is_all_out(folder: Path) -> bool:
    with closing(sqlite3.connect(folder / "grow.db")) as database:
        return bool(database.execute("select count(*) = 0 from outbox").fetchone()[0])
