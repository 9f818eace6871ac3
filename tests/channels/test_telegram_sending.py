"""What goes out through the channel: all that is saved, in order, whatever Telegram says to it."""

from __future__ import annotations

import asyncio

import pytest

from bot.messages import Message
from tests.channels.bot_api_rules import Fault, Refusal
from tests.channels.bot_api_stand_in import BotApi
from tests.channels.conftest import Serving
from tests.channels.fake_coach import BUTTONS, FakeCoach

# The library's own note about what its next version changes.
pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")

ADA, BEN = 1, 2


async def test_what_was_saved_and_not_sent_goes_out_at_the_start_before_new_answers(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    for n in range(250):
        coach.queue("telegram:1", Message(f"old {n}"))
    api.say(ADA, "new")
    async with serving():
        await api.until(lambda: "new" in api.texts(ADA))
    assert api.texts(ADA) == [*(f"old {n}" for n in range(250)), "new"]
    assert coach.outbox == {}


async def test_nothing_new_is_asked_for_before_the_old_is_found(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    gate = coach.gates["unsent"] = asyncio.Event()
    coach.queue("telegram:1", Message("old"))
    api.say(ADA, "new")
    asyncio.get_running_loop().call_later(0.1, gate.set)
    async with serving():
        await api.until(lambda: "new" in api.texts(ADA))
    assert api.texts(ADA) == ["old", "new"]


async def test_each_message_is_ticked_off_before_the_next_of_its_chat_goes_out(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    gate = coach.gates["sent"] = asyncio.Event()
    coach.answers["go"] = (Message("one"), Message("two"))
    async with serving():
        api.say(ADA, "go")
        await api.until(lambda: api.texts(ADA))
        api.say(BEN, "hi")
        await api.until(lambda: api.texts(BEN))
        assert api.texts(ADA) == ["one"]
        gate.set()
        await api.until(lambda: api.texts(ADA) == ["one", "two"])


async def test_a_nudge_that_is_due_goes_out(api: BotApi, coach: FakeCoach, serving: Serving) -> None:
    async with serving():
        coach.due.append(("telegram:1", Message("You wanted to walk at six.")))
        await api.until(lambda: api.texts(ADA) == ["You wanted to walk at six."])


async def test_a_chat_told_to_wait_waits_and_holds_up_nobody(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    wait = Refusal(429, "Too Many Requests: retry after 1", retry_after=1)
    api.faults.append(Fault("sendMessage", wait, chat=ADA))
    times: dict[str, float] = {}
    loop = asyncio.get_running_loop()
    api.on_message = lambda chat, message: times.setdefault(message["text"], loop.time())
    async with serving():
        begun = loop.time()
        api.say(ADA, "a1")
        api.say(ADA, "a2")
        api.say(BEN, "b")
        await api.until(lambda: api.texts(ADA) == ["a1", "a2"] and api.texts(BEN) == ["b"])
    assert times["b"] < times["a1"] < times["a2"]
    assert times["a1"] - begun >= 1
    assert coach.put_off_for == [(1, 1.0)]


async def test_a_person_who_blocked_the_bot_is_given_up(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["hello"] = (Message("one"), Message("two"))
    api.faults.append(Fault("sendMessage", Refusal(403, "Forbidden: bot was blocked by the user"), chat=ADA))
    async with serving():
        api.say(ADA, "hello")
        api.say(BEN, "hi")
        await api.until(lambda: api.texts(BEN) == ["hi"] and not coach.outbox)
    assert api.texts(ADA) == []
    assert coach.given_up == [(1, True), (2, True)]


async def test_a_message_that_telegram_refuses_is_given_up_and_the_next_one_sent(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["hello"] = (Message("one"), Message("two"))
    api.faults.append(Fault("sendMessage", Refusal(400, "Bad Request: whatever")))
    async with serving():
        api.say(ADA, "hello")
        await api.until(lambda: api.texts(ADA) == ["two"] and not coach.outbox)
    assert coach.given_up == [(1, False)]


async def test_broken_tags_go_out_as_plain_words(api: BotApi, coach: FakeCoach, serving: Serving) -> None:
    coach.answers["hello"] = (Message("<b>bold &amp; open"),)
    async with serving():
        api.say(ADA, "hello")
        await api.until(lambda: api.texts(ADA) == ["bold & open"])


@pytest.mark.parametrize(
    "fault",
    [
        Fault("sendMessage", Refusal(500, "Internal Server Error"), times=2),
        Fault("sendMessage", Refusal(502, "Bad Gateway")),
        Fault("sendMessage", times=2),
    ],
    ids=["500", "502", "cut connection"],
)
async def test_a_message_is_sent_again_after_a_fault_of_the_world(
    api: BotApi, coach: FakeCoach, serving: Serving, fault: Fault
) -> None:
    api.faults.append(fault)
    async with serving():
        api.say(ADA, "hello")
        api.say(ADA, "again")
        await api.until(lambda: api.texts(ADA) == ["hello", "again"])
    assert coach.outbox == {}


async def test_a_text_too_long_for_telegram_comes_in_pieces(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    words = " ".join(f"word{n}" for n in range(1200))
    coach.answers["list"] = (Message(f"<b>All:</b> {words}", BUTTONS),)
    async with serving():
        api.say(ADA, "list")
        await api.until(lambda: coach.ticked == [1])
    first, *_, last = api.called("sendMessage")
    assert "".join(api.texts(ADA)) == f"All: {words}"
    assert "reply_markup" not in first.values and "reply_markup" in last.values


async def test_no_link_is_previewed(api: BotApi, serving: Serving) -> None:
    async with serving():
        api.say(ADA, "see example.org")
        await api.until(lambda: api.texts(ADA))
    assert api.called("sendMessage")[0].values["link_preview_options"] == {"is_disabled": True}


async def test_no_keyboard_takes_the_place_of_the_persons_own(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    """Buttons are only ever under a message: such as would replace the keys stay there until they are removed."""
    coach.answers["ask"] = (Message("Shall we?", BUTTONS), Message("So."))
    async with serving():
        api.say(ADA, "ask")
        await api.until(lambda: len(api.texts(ADA)) == 2)
        api.press(ADA, "7|yes|", min(api.chat(ADA).messages))
        await api.until(lambda: len(api.texts(ADA)) == 3 and api.called("editMessageText"))
    markups = [call.values.get("reply_markup") for call in api.calls]
    assert any(markups)
    assert all(markup is None or list(markup) == ["inline_keyboard"] for markup in markups)


async def test_told_to_stop_while_telegram_makes_it_wait_it_leaves_the_rest_in_the_outbox(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    wait = Refusal(429, "Too Many Requests: retry after 600", retry_after=600)
    api.faults.append(Fault("sendMessage", wait, chat=ADA))
    coach.answers["hello"] = (Message("one"), Message("two"))
    async with serving():
        api.say(ADA, "hello")
        await api.until(lambda: coach.put_off_for and not api.waiting)
    assert api.texts(ADA) == []
    async with serving():
        await api.until(lambda: api.texts(ADA) == ["one", "two"])


async def test_told_to_stop_nothing_overtakes_what_has_to_wait(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    wait = Refusal(429, "Too Many Requests: retry after 600", retry_after=600)
    api.faults.append(Fault("sendMessage", wait, chat=ADA))
    gate = coach.gates["two"] = asyncio.Event()
    async with serving() as stopping:
        api.say(ADA, "one")
        api.say(ADA, "two")
        await api.until(lambda: coach.put_off_for and "two" in coach.begun)
        stopping.set()
        asyncio.get_running_loop().call_later(0.1, gate.set)
    assert api.texts(ADA) == []
    async with serving():
        await api.until(lambda: api.texts(ADA) == ["one", "two"])


async def test_told_to_stop_it_lets_the_message_on_its_way_arrive(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    hold = asyncio.Event()
    api.faults.append(fault := Fault("sendMessage", hold=hold))
    async with serving() as stopping:
        api.say(ADA, "hello")
        await api.until(lambda: fault.times == 0)
        stopping.set()
        asyncio.get_running_loop().call_later(0.1, hold.set)
    assert api.texts(ADA) == ["hello"]
    assert coach.ticked == [1]


async def test_a_message_whose_answer_was_lost_is_the_only_one_to_come_twice(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["hello"] = (Message("one"), Message("two"), Message("three"))
    api.faults.append(Fault("sendMessage", after=True))
    async with serving():
        api.say(ADA, "hello")
        await api.until(lambda: "three" in api.texts(ADA))
    assert api.texts(ADA) == ["one", "one", "two", "three"]


async def test_an_answer_that_is_not_telegrams_is_taken_for_none(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["ask"] = (Message("Shall we?", BUTTONS),)
    for sent, words in enumerate(("one", "ask"), 1):
        api.faults.append(Fault("sendMessage", stranger=True))
        async with serving():
            api.say(ADA, words)
            await api.until(lambda sent=sent: len(coach.ticked) == sent)
    assert api.texts(ADA) == ["one", "Shall we?"]


async def test_updates_that_a_stranger_gives_are_none(api: BotApi, serving: Serving) -> None:
    api.faults.append(Fault("getUpdates", stranger=True))
    api.say(ADA, "one")
    async with serving():
        await api.until(lambda: api.texts(ADA) == ["one"])
