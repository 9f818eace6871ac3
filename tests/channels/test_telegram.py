"""The channel between a Bot API on loopback and a coach that echoes: what arrives, in order, how often."""

from __future__ import annotations

import asyncio
import logging

import pytest

from bot.channels.telegram import TokenRefused
from bot.flows.incoming import Choice, Command, Edited, Other, Text
from bot.messages import Message
from tests.channels.bot_api_rules import Fault, Refusal
from tests.channels.bot_api_stand_in import BotApi
from tests.channels.conftest import Serving
from tests.channels.fake_coach import BUTTONS, FakeCoach

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
    assert [incoming for _, incoming in coach.heard].count(Text("slow")) == 1
    assert [incoming for _, incoming in coach.heard].count(Text("quick")) == 1


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


async def test_each_message_is_ticked_off_before_the_next_of_its_chat_goes_out(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["go"] = tuple(Message(f"part {n}") for n in range(5))
    ticked_before: list[int] = []
    api.on_message = lambda chat, message: ticked_before.append(len(coach.ticked))
    async with serving():
        api.say(ADA, "go")
        await api.until(lambda: len(coach.ticked) == 5)
    assert ticked_before == [0, 1, 2, 3, 4]


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


async def test_a_pressed_button_is_heard_and_loses_its_keyboard(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["ask"] = (Message("Shall we?", BUTTONS),)
    async with serving():
        api.say(ADA, "ask")
        await api.until(lambda: api.chat(ADA).buttons())
        yes, done = api.chat(ADA).buttons()
        (shown,) = api.chat(ADA).messages
        api.press(ADA, yes["callback_data"])
        api.press(ADA, done["callback_data"])
        await api.until(lambda: len(api.called("answerCallbackQuery")) == 2)
        await api.until(lambda: api.chat(ADA).messages[shown]["reply_markup"] is None)
    assert [incoming for _, incoming in coach.heard[1:]] == [
        Choice("yes", asked=7, message=str(shown)),
        Choice("step_done", of=2, message=str(shown)),
    ]


async def test_a_press_that_changes_its_own_message_keeps_what_is_put_there(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["ask"] = (Message("Shall we?", BUTTONS),)
    async with serving():
        api.say(ADA, "ask")
        await api.until(lambda: api.chat(ADA).buttons())
        api.press(ADA, "7|stay|")
        await api.until(lambda: api.texts(ADA) == ["Shall we?", "changed in place"])
        await api.until(lambda: api.called("answerCallbackQuery"))
    assert len(api.chat(ADA).messages) == 1
    assert api.called("editMessageReplyMarkup") == []


async def test_a_change_to_a_message_that_is_gone_comes_as_a_new_one(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["ask"] = (Message("Shall we?", BUTTONS),)
    async with serving():
        api.say(ADA, "ask")
        await api.until(lambda: api.chat(ADA).buttons())
        api.press(ADA, "7|stay|")
        api.chat(ADA).messages.clear()
        await api.until(lambda: api.texts(ADA) == ["Shall we?", "changed in place"])
    assert len(api.chat(ADA).messages) == 1


async def test_a_change_to_what_is_shown_already_does_no_harm(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["ask"] = (Message("changed in place"),)
    async with serving():
        api.say(ADA, "ask")
        await api.until(lambda: api.texts(ADA))
        api.press(ADA, "7|stay|")
        await api.until(lambda: len(coach.ticked) == 2)
    assert api.texts(ADA) == ["changed in place"]
    assert coach.given_up == []


async def test_a_press_too_old_to_be_answered_is_a_turn_all_the_same(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["ask"] = (Message("Shall we?", BUTTONS),)
    api.faults.append(Fault("answerCallbackQuery", Refusal(400, "Bad Request: query is too old")))
    async with serving():
        api.say(ADA, "ask")
        await api.until(lambda: api.chat(ADA).buttons())
        api.press(ADA, "7|yes|")
        await api.until(lambda: api.texts(ADA) == ["Shall we?", "Choice"])
        await api.until(lambda: api.called("editMessageReplyMarkup"))


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


async def test_a_text_too_long_for_telegram_comes_in_pieces(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    words = " ".join(f"word{n}" for n in range(1200))
    coach.answers["list"] = (Message(f"<b>All:</b> {words}", BUTTONS),)
    async with serving():
        api.say(ADA, "list")
        await api.until(lambda: coach.ticked == [1])
    first, *_, last = api.called("sendMessage")
    assert "".join(call.values["text"] for call in api.called("sendMessage")) == f"All: {words}"
    assert "reply_markup" not in first.values and "reply_markup" in last.values


async def test_no_link_is_previewed(api: BotApi, serving: Serving) -> None:
    async with serving():
        api.say(ADA, "see example.org")
        await api.until(lambda: api.texts(ADA))
    assert api.called("sendMessage")[0].values["link_preview_options"] == {"is_disabled": True}


async def test_told_to_stop_it_finishes_the_turn_that_runs_and_acknowledges_it(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    gate = coach.gates["last"] = asyncio.Event()
    async with serving() as stopping:
        api.say(ADA, "last")
        api.say(ADA, "one for the next start")
        await api.until(lambda: coach.begun == ["last"])
        stopping.set()
        asyncio.get_running_loop().call_soon(gate.set)
    assert api.texts(ADA) == ["last"]
    assert coach.outbox == {}
    assert len(api.waiting) == 1
    async with serving():
        await api.until(lambda: api.texts(ADA) == ["last", "one for the next start"])


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


async def test_a_message_whose_answer_was_lost_is_the_only_one_to_come_twice(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["hello"] = (Message("one"), Message("two"), Message("three"))
    api.faults.append(Fault("sendMessage", after=True))
    async with serving():
        api.say(ADA, "hello")
        await api.until(lambda: "three" in api.texts(ADA))
    assert api.texts(ADA) == ["one", "one", "two", "three"]


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
