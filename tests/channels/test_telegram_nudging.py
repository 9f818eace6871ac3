"""What goes out by itself: under Telegram's limits, behind every answer, and whatever becomes of one of them."""

from __future__ import annotations

import asyncio

import pytest

from bot.channels.telegram_ledger import GIVING_WAY
from bot.messages import Message
from tests.channels.bot_api_flood import Flood
from tests.channels.bot_api_rules import Fault, Refusal
from tests.channels.bot_api_stand_in import BotApi
from tests.channels.conftest import Serving
from tests.channels.fake_coach import FakeCoach

# The library's own note about what its next version changes.
pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")

ADA, BEN = 1, 2


def due(coach: FakeCoach, *chats: int) -> None:
    coach.due += [(f"telegram:{chat}", Message(f"nudge {chat}")) for chat in chats]


def nudged(api: BotApi, *chats: int) -> bool:
    return all(f"nudge {chat}" in api.texts(chat) for chat in chats)


async def test_many_due_at_once_go_out_once_each_and_telegram_refuses_none(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    api.flood = Flood()
    people = range(1, 46)
    due(coach, *people)
    async with serving():
        await api.until(lambda: nudged(api, *people))
    assert api.flood.refused == 0
    assert all(api.texts(person) == [f"nudge {person}"] for person in people)


async def test_no_more_are_decided_than_can_go_out_soon(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    due(coach, *range(1, 201))
    async with serving():
        await api.until(lambda: nudged(api, 10))
        assert len(coach.due) >= 200 - 12 - GIVING_WAY


async def test_while_more_is_due_it_goes_on_at_once(api: BotApi, coach: FakeCoach, serving: Serving) -> None:
    due(coach, *range(1, 21))
    async with serving(nudge_seconds=600):
        await api.until(lambda: nudged(api, *range(1, 21)))


async def test_an_answer_goes_out_at_once_while_nudges_wait(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    due(coach, *range(10, 200))
    async with serving():
        await api.until(lambda: nudged(api, 10))
        sent = len(api.called("sendMessage"))
        api.say(ADA, "hello")
        await api.until(lambda: api.texts(ADA) == ["hello"])
        assert len(api.called("sendMessage")) <= sent + 4


async def test_a_nudge_that_waits_holds_up_no_answer_in_its_chat(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    """It goes at once then, so that they still come in order."""
    for chat in range(10, 30):
        coach.queue(f"telegram:{chat}", Message("earlier"), gives_way=True)
    coach.queue("telegram:1", Message("nudge 1"), gives_way=True)
    async with serving():
        api.say(ADA, "hello")
        await api.until(lambda: len(api.texts(ADA)) == 2)
        assert api.texts(ADA) == ["nudge 1", "hello"]
        assert not all(api.texts(chat) for chat in range(10, 30))


async def test_what_gave_way_before_a_stop_gives_way_after_it(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    api.flood = Flood()
    for chat in range(10, 46):
        coach.queue(f"telegram:{chat}", Message("earlier"), gives_way=True)
    async with serving():
        await api.until(lambda: not coach.outbox)
    assert api.flood.refused == 0


async def test_two_nudges_for_one_chat_come_a_second_apart(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    api.flood = Flood(in_a_chat=1)
    due(coach, ADA)
    due(coach, ADA)
    async with serving():
        await api.until(lambda: len(api.texts(ADA)) == 2)
    assert api.flood.refused == 0


async def test_told_to_wait_all_nudges_wait_and_answers_do_not(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    wait = Refusal(429, "Too Many Requests: retry after 2", retry_after=2)
    api.faults.append(Fault("sendMessage", wait))
    due(coach, *range(10, 20))
    times: dict[str, float] = {}
    loop = asyncio.get_running_loop()
    api.on_message = lambda chat, message: times.setdefault(message["text"], loop.time())
    async with serving():
        await api.until(lambda: coach.put_off_for)
        begun = loop.time()
        api.say(ADA, "hello")
        await api.until(lambda: nudged(api, *range(10, 20)))
    assert times.pop("hello") - begun < 1
    # One more may have been on its way when Telegram asked to wait.
    assert sorted(at - begun >= 1.8 for at in times.values())[1:] == [True] * 9


async def test_somebody_who_writes_more_than_their_chat_takes_holds_up_nobodys_nudge(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    """So little goes out in all that Telegram can only mean that chat."""
    wait = Refusal(429, "Too Many Requests: retry after 3", retry_after=3)
    api.faults.append(Fault("sendMessage", wait, chat=ADA))
    loop = asyncio.get_running_loop()
    async with serving():
        api.say(ADA, "hello")
        await api.until(lambda: coach.put_off_for)
        begun = loop.time()
        due(coach, *range(10, 14))
        await api.until(lambda: nudged(api, *range(10, 14)))
        assert loop.time() - begun < 2
        assert api.texts(ADA) == []


async def test_a_nudge_for_a_chat_that_is_closed_is_given_up_and_the_others_go_out(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    api.faults.append(Fault("sendMessage", Refusal(403, "Forbidden: bot was blocked by the user"), chat=ADA))
    due(coach, ADA, BEN)
    async with serving():
        await api.until(lambda: nudged(api, BEN) and not coach.outbox)
    assert coach.given_up == [(1, True)]
    assert api.texts(ADA) == []


async def test_chats_that_telegram_will_not_serve_hold_up_no_others(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    stuck = range(1, GIVING_WAY + 11)
    refusals = (None, Refusal(500, "Internal Server Error"), Refusal(502, "Bad Gateway"))
    api.faults += [Fault("sendMessage", refusals[chat % 3], chat=chat, times=1000) for chat in stuck]
    due(coach, *stuck, 100, 101)
    async with serving():
        await api.until(lambda: nudged(api, 100, 101))
        api.faults.clear()
        await api.until(lambda: nudged(api, *stuck), 20)
    assert coach.outbox == {}


async def test_a_row_that_cannot_be_sent_at_all_holds_up_no_others(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.queue("telegram:nobody", Message("poison"))
    coach.queue("telegram:2", Message("fine"))
    due(coach, ADA)
    async with serving():
        await api.until(lambda: api.texts(BEN) == ["fine"] and nudged(api, ADA))


async def test_told_to_stop_it_leaves_what_waits_in_the_outbox(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    due(coach, *range(1, 101))
    async with serving():
        await api.until(lambda: nudged(api, 1))
    sent = len(api.called("sendMessage"))
    assert sent < GIVING_WAY
    assert len(coach.ticked) == sent
    async with serving():
        await api.until(lambda: nudged(api, *range(1, 31)))
    assert all(len(api.texts(chat)) == 1 for chat in range(1, 31))


async def test_a_look_that_fails_is_followed_by_another(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.broken_looks = 2
    due(coach, ADA)
    async with serving():
        await api.until(lambda: nudged(api, ADA))
