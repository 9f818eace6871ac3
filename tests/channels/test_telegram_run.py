"""The whole program on Telegram, killed and started again: nothing lost, at most one message twice."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from itertools import cycle, groupby
from pathlib import Path

import pytest

from tests.channels.bot_api_rules import Fault
from tests.channels.bot_api_stand_in import TOKEN, BotApi
from tests.channels.started import Process, ended, partner, started

ADA, BEN = 1, 2
ROOT = Path(__file__).parents[2]
SECONDS = 30.0  # for what waits on a start, on a machine that may be busy
LINES = (
    "/start",
    "yes",
    "/coach",
    "I want to sleep more",
    "I'd be awake for my children",
    "I go to bed too late",
)

Running = Callable[[], AbstractAsyncContextManager[Process]]


def settings_for(folder: Path, api: BotApi) -> dict[str, str]:
    """What `grow run` is told in the environment: that Telegram, and a database in `folder`."""
    return {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_BASE_URL": f"http://127.0.0.1:{api.port}",
        "DATABASE_URL": f"sqlite:///{folder}/grow.db",
    }


def running_in(folder: Path, api: BotApi) -> Running:
    """`grow run` on a database in `folder`."""
    return lambda: started(partner, folder=folder, settings=settings_for(folder, api))


@pytest.fixture
def running(api: BotApi, tmp_path: Path) -> Running:
    return running_in(tmp_path, api)


async def answered(api: BotApi, line: str) -> None:
    before = len(api.texts(ADA))
    api.say(ADA, line)
    await api.until(lambda: len(api.texts(ADA)) > before and not api.waiting, SECONDS)


def without_doubles(texts: Sequence[str]) -> list[str]:
    return [text for text, _ in groupby(texts)]


async def test_told_to_stop_the_command_ends_well(api: BotApi, tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **settings_for(tmp_path, api)}
    command = (sys.executable, "-m", "bot", "run")
    partner = await asyncio.create_subprocess_exec(*command, env=environment, cwd=tmp_path)
    await api.until(lambda: api.offsets, SECONDS)
    partner.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(partner.wait(), SECONDS) == 0


async def test_killed_at_every_line_a_conversation_is_what_it_would_have_been(
    api: BotApi, running: Running, tmp_path: Path
) -> None:
    whole = await _whole_conversation(tmp_path)
    for answered_first, line in zip(cycle((True, False)), LINES, strict=False):
        if answered_first:
            async with running():
                await answered(api, line)
        else:
            await _killed_on_the_way(api, running, line)
    assert without_doubles(api.texts(ADA)) == whole
    # What may come twice is the last message before each kill.
    assert len(api.texts(ADA)) <= len(whole) + len(LINES)


async def _killed_on_the_way(api: BotApi, running: Running, line: str) -> None:
    """Killed while the answer is saved and its sending under way; it arrives after the next start."""
    before = len(api.texts(ADA))
    api.faults.append(on_its_way := Fault("sendMessage", hold=asyncio.Event()))
    async with running():
        api.say(ADA, line)
        await api.until(lambda: on_its_way.times == 0, SECONDS)
    assert len(api.texts(ADA)) == before
    async with running():
        await api.until(lambda: len(api.texts(ADA)) > before and not api.waiting, SECONDS)


async def test_started_it_shows_its_commands_and_what_it_is_after_it_has_asked_for_updates(
    api: BotApi, running: Running
) -> None:
    async with running():
        await api.until(lambda: api.called("getMyCommands") or api.called("setMyCommands"), SECONDS)
        assert api.offsets
        await api.until(lambda: api.profile["short_description"], SECONDS)
    assert {"command": "coach", "description": "Begin a session or pick up the open one."} in api.profile[
        "commands"
    ]
    assert "program" in api.profile["description"]


async def test_a_choice_stays_in_the_chat_and_an_old_button_leaves_no_trace(
    api: BotApi, running: Running
) -> None:
    async with running():
        await answered(api, "/start")
        (introduction,) = api.chat(ADA).messages.values()
        agree = api.chat(ADA).buttons()[0]
        api.press(ADA, agree["callback_data"])
        await api.until(lambda: introduction["text"].endswith(f"\n\n▸ {agree['text']}"), SECONDS)
        await answered(api, "/coach")
        asked = api.chat(ADA).messages[max(api.chat(ADA).messages)]
        old = api.chat(ADA).buttons()[0]
        await answered(api, "20 minutes")
        api.press(ADA, old["callback_data"], asked["message_id"])
        await api.until(lambda: asked["reply_markup"] is None, SECONDS)
    assert "▸" not in asked["text"]


async def test_buttons_of_a_question_answered_in_words_go_also_after_a_restart(
    api: BotApi, running: Running
) -> None:
    async with running() as partner:
        await answered(api, "/start")
        api.press(ADA, api.chat(ADA).buttons()[0]["callback_data"])
        await api.until(lambda: len(api.texts(ADA)) > 1 and not api.waiting, SECONDS)
        await answered(api, "/coach")
        partner.terminate()
        assert await asyncio.wait_for(ended(partner), SECONDS) == 0
    asked = api.chat(ADA).messages[max(api.chat(ADA).messages)]
    assert asked["reply_markup"]
    async with running():
        await answered(api, "as long as it takes")
        await api.until(lambda: asked["reply_markup"] is None, SECONDS)


async def test_killed_in_a_burst_it_answers_everybody_after_the_next_start(
    api: BotApi, running: Running
) -> None:
    people = range(1, 301)
    async with running():
        await api.until(lambda: api.offsets, SECONDS)
        for person in people:
            api.say(person, "/start")
        await api.until(lambda: sum(1 for chat in api.chats.values() if chat.texts) >= 60, SECONDS)
    first = {person: len(api.texts(person)) for person in people}
    assert 0 < sum(1 for said in first.values() if said) < len(people)
    async with running():
        await api.until(lambda: all(api.texts(person) for person in people) and not api.waiting, SECONDS)
    for person in people:
        assert len(without_doubles(api.texts(person))) == 1
        assert len(api.texts(person)) <= 2


async def test_a_turn_that_fails_is_set_aside_and_the_next_chats_are_answered(
    api: BotApi, running: Running, tmp_path: Path
) -> None:
    async with running():
        await answered(api, "/start")
    with sqlite3.connect(tmp_path / "grow.db") as database:
        database.execute("update conversation set body = 'not a session'")
    async with running():
        await answered(api, "yes")  # an apology
        api.say(BEN, "/start")
        await api.until(lambda: api.texts(BEN) and not api.waiting, SECONDS)
    with sqlite3.connect(tmp_path / "grow.db") as database:
        assert database.execute("select count(*) from set_aside").fetchone() == (1,)


async def _whole_conversation(folder: Path) -> list[str]:
    """The same lines, said to a partner that nobody kills."""
    (folder / "whole").mkdir()
    api = BotApi()
    await api.start()
    async with running_in(folder / "whole", api)():
        for line in LINES:
            await answered(api, line)
    await api.stop()
    return api.texts(ADA)
