"""Who waits sees that an answer is coming; who does not wait sees nothing of it."""

from __future__ import annotations

import asyncio

from tests.channels.bot_api_rules import Fault, Refusal
from tests.channels.bot_api_stand_in import BotApi
from tests.channels.conftest import Serving
from tests.channels.fake_coach import FakeCoach

ADA, GROUP = 1, -5
AT_ONCE, NEVER = 0.01, 600.0


async def test_a_slow_answer_is_seen_coming(api: BotApi, coach: FakeCoach, serving: Serving) -> None:
    gate = coach.gates["slow"] = asyncio.Event()
    async with serving(typing_seconds=AT_ONCE):
        api.say(ADA, "slow")
        await api.until(lambda: api.called("sendChatAction"))
        assert api.texts(ADA) == []
        gate.set()
        await api.until(lambda: api.texts(ADA) == ["slow"])
    (call,) = api.called("sendChatAction")
    assert call.values == {"chat_id": ADA, "action": "typing"}


async def test_a_quick_answer_comes_without_it(api: BotApi, serving: Serving) -> None:
    async with serving(typing_seconds=NEVER):
        api.say(ADA, "quick")
        await api.until(lambda: api.texts(ADA) == ["quick"] and not api.waiting)
    assert not api.called("sendChatAction")


async def test_an_answer_comes_though_typing_was_refused(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    gate = coach.gates["slow"] = asyncio.Event()
    fault = Fault("sendChatAction", Refusal(400, "Bad Request: chat not found"))
    api.faults.append(fault)
    async with serving(typing_seconds=AT_ONCE):
        api.say(ADA, "slow")
        await api.until(lambda: fault.times == 0)
        gate.set()
        await api.until(lambda: api.texts(ADA) == ["slow"])


async def test_a_group_sees_no_typing(api: BotApi, coach: FakeCoach, serving: Serving) -> None:
    gate = coach.gates["slow"] = asyncio.Event()
    async with serving(typing_seconds=AT_ONCE):
        api.message(GROUP, kind="group", text="hi all")
        api.say(ADA, "slow")
        await api.until(lambda: api.called("sendChatAction") and api.texts(GROUP))
        gate.set()
        await api.until(lambda: api.texts(ADA))
    assert [call.chat for call in api.called("sendChatAction")] == [ADA]
