"""What comes in through the channel: everything once, each chat in order, nobody held up by another."""

from __future__ import annotations

import asyncio
import logging

import pytest

from bot.channels.telegram import TokenRefused
from bot.flows.core.incoming import Command, Edited, Other, Text
from tests.channels.bot_api_rules import Fault, Refusal
from tests.channels.bot_api_stand_in import BotApi
from tests.channels.conftest import Serving
from tests.channels.fake_coach import FakeCoach

# The library's own notes about what its next version changes.
pytestmark = [
    pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::telegram.warnings.PTBUserWarning"),
]

ADA, BEN = 1, 2


async def test_what_a_person_writes_is_heard_and_answered(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    async with serving():
        api.say(ADA, "I'd like to sleep more")
        await api.until(lambda: api.texts(ADA) == ["I'd like to sleep more"])
    assert coach.heard == [("telegram:1", Text("I'd like to sleep more"))]


async def test_messages_of_one_chat_are_answered_in_order(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    gate = coach.gates["m0"] = asyncio.Event()
    async with serving():
        said = [f"m{n}" for n in range(20)]
        for words in said:
            api.say(ADA, words)
        await api.until(lambda: coach.begun == ["m0"])
        gate.set()
        await api.until(lambda: api.texts(ADA) == said)


async def test_a_slow_turn_holds_up_nobody_else(api: BotApi, coach: FakeCoach, serving: Serving) -> None:
    gate = coach.gates["slow"] = asyncio.Event()
    async with serving():
        api.say(ADA, "slow")
        api.say(BEN, "quick")
        await api.until(lambda: api.texts(BEN) == ["quick"])
        # Behind the slow one, in a later batch.
        api.say(BEN, "quick again")
        await api.until(lambda: api.texts(BEN) == ["quick", "quick again"])
        assert api.texts(ADA) == []
        gate.set()
        await api.until(lambda: api.texts(ADA) == ["slow"])


async def test_telegram_keeps_an_update_until_its_turn_is_saved(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    gate = coach.gates["slow"] = asyncio.Event()
    async with serving():
        first = api.say(ADA, "before")
        slow = api.say(ADA, "slow")
        api.say(BEN, "quick")
        await api.until(lambda: api.texts(BEN))
        await api.until(lambda: api.given.count(slow) == 2)  # asked for more meanwhile
        assert api.waiting[0] == slow > first
        assert max(api.offsets) == slow
        gate.set()
        await api.until(lambda: not api.waiting)
    assert coach.begun == ["before", "slow", "quick"]


async def test_a_turn_that_cannot_be_saved_is_tried_again_while_others_go_on(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.away = {"telegram:1"}
    async with serving():
        unlucky = api.say(ADA, "hello")
        api.say(BEN, "hi")
        await api.until(lambda: api.texts(BEN) == ["hi"])
        api.say(BEN, "still there?")
        await api.until(lambda: api.texts(BEN) == ["hi", "still there?"])
        assert api.waiting[0] == unlucky
        coach.away.clear()
        await api.until(lambda: api.texts(ADA) == ["hello"] and not api.waiting)


async def test_an_update_given_again_changes_nothing(api: BotApi, coach: FakeCoach, serving: Serving) -> None:
    async with serving():
        id = api.say(ADA, "once")
        await api.until(lambda: api.texts(ADA) == ["once"] and not api.waiting)
        message = {"message_id": 5, "date": 1, "chat": {"id": ADA, "type": "private"}, "text": "once"}
        api.redeliver({"update_id": id, "message": message})
        api.say(ADA, "next")
        await api.until(lambda: "next" in api.texts(ADA))
    assert api.texts(ADA) == ["once", "next"]


@pytest.mark.parametrize(
    "fault",
    [
        Fault("getUpdates", Refusal(500, "Internal Server Error"), times=2),
        Fault("getUpdates", Refusal(429, "Too Many Requests: retry after 1", retry_after=1)),
        Fault("getUpdates", times=2),
    ],
    ids=["500", "429", "cut connection"],
)
async def test_polling_goes_on_after_a_fault_of_the_world(
    api: BotApi, serving: Serving, fault: Fault
) -> None:
    api.faults.append(fault)
    api.say(ADA, "hello")
    async with serving():
        await api.until(lambda: api.texts(ADA) == ["hello"])


@pytest.mark.parametrize(
    ("description", "told"),
    [
        ("Conflict: terminated by other getUpdates request", "Another program asks for this bot's updates."),
        ("Conflict: can't use getUpdates method while webhook is active", "A webhook is set for this bot"),
    ],
)
async def test_a_conflict_is_told_in_words_and_waited_out(
    api: BotApi, serving: Serving, caplog: pytest.LogCaptureFixture, description: str, told: str
) -> None:
    api.faults.append(Fault("getUpdates", Refusal(409, description)))
    api.say(ADA, "hello")
    async with serving():
        await api.until(lambda: api.texts(ADA) == ["hello"])
    assert told in caplog.text


async def test_a_token_that_telegram_does_not_know_ends_the_program_with_its_name(serving: Serving) -> None:
    with pytest.raises(TokenRefused, match="TELEGRAM_BOT_TOKEN"):
        async with serving(token="42:wrong") as stopping:
            await asyncio.wait_for(stopping.wait(), 10)


async def test_an_update_of_an_unknown_shape_is_passed_by(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    strange = api.update("message", {"message_id": "?", "chat": 7})
    api.say(ADA, "hello")
    async with serving():
        await api.until(lambda: api.texts(ADA) == ["hello"] and not api.waiting)
    assert strange in coach.taken


async def test_a_message_that_the_library_cannot_read_is_heard_as_something_without_words(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    api.message(ADA, poll={"question": "of a shape to come?"})
    async with serving():
        await api.until(lambda: api.texts(ADA))
    assert coach.heard == [("telegram:1", Other("unknown"))]


async def test_a_group_is_declined_once_and_its_talk_left_alone(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    async with serving():
        api.message(-100, kind="supergroup", text="hello all")
        api.message(-100, kind="supergroup", text="/start")
        api.say(ADA, "hello")
        await api.until(lambda: api.texts(ADA) and not api.waiting)
        await api.until(lambda: api.texts(-100))
    assert api.texts(-100) == ["only one to one"]
    assert coach.heard == [("telegram:1", Text("hello"))]


async def test_commands_edits_and_pictures_are_heard_as_what_they_are(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    async with serving():
        api.say(ADA, "/Steps@partner_bot  all ")
        api.edit(ADA, "I meant less")
        api.message(ADA, photo=photo, caption="look at this")
        await api.until(lambda: len(api.texts(ADA)) == 3)
    assert [incoming for _, incoming in coach.heard] == [
        Command("steps", "all"),
        Edited("I meant less"),
        Other("photo"),
    ]


async def test_told_to_stop_it_finishes_the_turn_that_runs_and_acknowledges_it(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    gate = coach.gates["last"] = asyncio.Event()
    async with serving() as stopping:
        api.say(ADA, "last")
        api.say(ADA, "one for the next start")
        await api.until(lambda: coach.begun == ["last"])
        stopping.set()
        asyncio.get_running_loop().call_later(0.1, gate.set)
    assert api.texts(ADA) == ["last"]
    assert coach.outbox == {}
    assert len(api.waiting) == 1
    async with serving():
        await api.until(lambda: api.texts(ADA) == ["last", "one for the next start"])


async def test_no_word_of_anyone_is_in_the_log(
    api: BotApi, coach: FakeCoach, serving: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    api.faults.append(Fault("sendMessage", Refusal(400, "Bad Request: rhubarb is wrong"), chat=BEN))
    api.update("message", {"message_id": "?", "text": "rhubarb"})
    async with serving():
        api.say(ADA, "rhubarb")
        api.say(BEN, "rhubarb")
        await api.until(lambda: api.texts(ADA) and coach.given_up)
    assert caplog.records
    assert "rhubarb" not in caplog.text
