"""The buttons of a question that was answered in words go too, after the answer and at nobody's cost."""

from __future__ import annotations

import asyncio

import pytest

from bot.messages import Message, MessageButton
from tests.channels.bot_api_rules import Fault, Refusal
from tests.channels.bot_api_stand_in import BotApi
from tests.channels.conftest import Serving
from tests.channels.fake_coach import FakeCoach

# The library's own note about what its next version changes.
pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")

ADA = 1
QUESTION = Message("Shall we?", ((MessageButton("yes", "Yes", asked=7), MessageButton("no", "No", asked=7)),))
STEPS = Message("Your steps", ((MessageButton("step_done", "Done", of=2),),))


@pytest.fixture
def coach() -> FakeCoach:
    return FakeCoach(answers={"ask": (QUESTION,), "steps": (STEPS,)})


async def asked(api: BotApi, coach: FakeCoach, words: str = "ask") -> dict[str, object]:
    """The message with buttons, once it is out."""
    api.say(ADA, words)
    await api.until(lambda: api.chat(ADA).buttons() and len(coach.ticked) == coach.made)
    shown: dict[str, object] = api.chat(ADA).messages[max(api.chat(ADA).messages)]
    coach.open_from = 8
    return shown


async def test_typed_in_place_of_a_press_an_answer_takes_the_buttons_away(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    async with serving():
        shown = await asked(api, coach)
        api.say(ADA, "let us")
        await api.until(lambda: shown["reply_markup"] is None)
    assert shown["text"] == "Shall we?"
    assert [call.method for call in api.calls][-2:] == ["sendMessage", "editMessageReplyMarkup"]


async def test_so_it_is_after_a_restart(api: BotApi, coach: FakeCoach, serving: Serving) -> None:
    async with serving():
        shown = await asked(api, coach)
    async with serving():
        api.say(ADA, "let us")
        await api.until(lambda: shown["reply_markup"] is None)


async def test_a_question_that_is_still_open_keeps_its_buttons(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    async with serving():
        await asked(api, coach)
        coach.open_from = 7
        api.say(ADA, "what is this?")
        await api.until(lambda: len(coach.ticked) == 2 and not api.waiting)
    assert not api.called("editMessageReplyMarkup")


async def test_buttons_that_work_for_themselves_stay(api: BotApi, coach: FakeCoach, serving: Serving) -> None:
    async with serving():
        await asked(api, coach, "steps")
        api.say(ADA, "well")
        await api.until(lambda: len(coach.ticked) == 2 and not api.waiting)
    assert not api.called("editMessageReplyMarkup")


async def test_a_press_costs_no_second_call(api: BotApi, coach: FakeCoach, serving: Serving) -> None:
    async with serving():
        shown = await asked(api, coach)
        api.press(ADA, "7|yes|")
        await api.until(lambda: shown["reply_markup"] is None)
        api.say(ADA, "and now?")
        await api.until(lambda: len(coach.ticked) == 3 and not api.waiting)
    assert not api.called("editMessageReplyMarkup")


@pytest.mark.parametrize(
    "fault",
    [
        Fault("editMessageReplyMarkup", Refusal(429, "Too Many Requests: retry after 60", retry_after=60)),
        Fault("editMessageReplyMarkup"),
    ],
    ids=["too often", "cut"],
)
async def test_refused_for_now_it_holds_up_nothing_and_is_tried_again_after_the_next_answer(
    api: BotApi, coach: FakeCoach, serving: Serving, fault: Fault
) -> None:
    api.faults.append(fault)
    fault.times = 1
    async with serving():
        shown = await asked(api, coach)
        api.say(ADA, "let us")
        await api.until(lambda: fault.times == 0)
        api.say(ADA, "on we go")
        await api.until(lambda: shown["reply_markup"] is None)
    assert api.texts(ADA) == ["Shall we?", "let us", "on we go"]


async def test_a_message_that_was_deleted_meanwhile_is_left_at_that(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    async with serving():
        await asked(api, coach)
        api.chat(ADA).messages.clear()
        for words in ("let us", "on we go"):
            api.say(ADA, words)
            await api.until(lambda words=words: words in api.texts(ADA) and not api.waiting)
        await api.until(lambda: api.called("editMessageReplyMarkup"))
    assert len(api.called("editMessageReplyMarkup")) == 1


async def test_a_question_answered_while_it_was_on_its_way_loses_its_buttons_too(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    held = Fault("sendMessage", hold=asyncio.Event())
    api.faults.append(held)
    async with serving():
        api.say(ADA, "ask")
        await api.until(lambda: held.times == 0)
        coach.open_from = 8
        api.say(ADA, "let us")
        await api.until(lambda: len(coach.heard) == 2)
        assert held.hold is not None
        held.hold.set()
        await api.until(lambda: api.called("editMessageReplyMarkup") and len(coach.ticked) == 2)
    assert [message.get("reply_markup") for message in api.chat(ADA).messages.values()] == [None, None]


async def test_a_press_whose_buttons_could_not_be_taken_off_shows_its_choice_after_the_next_answer(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    api.faults.append(fault := Fault("editMessageText"))
    async with serving():
        shown = await asked(api, coach)
        api.press(ADA, "7|yes|")
        await api.until(lambda: fault.times == 0 and len(coach.ticked) == 2)
        api.say(ADA, "on we go")
        await api.until(lambda: shown["reply_markup"] is None)
    assert shown["text"] == "Shall we?\n\n▸ Yes"


async def test_an_update_given_twice_leaves_what_is_over_to_be_taken_off(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    api.faults.append(fault := Fault("editMessageReplyMarkup"))
    async with serving():
        shown = await asked(api, coach)
        api.say(ADA, "let us")
        await api.until(lambda: fault.times == 0)
        coach.taken.append(api.say(ADA, "let us"))
        await api.until(lambda: shown["reply_markup"] is None)
