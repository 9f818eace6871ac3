"""Pressed buttons, and messages that change in place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.flows.core.incoming import Choice, Text
from bot.messages import Message, MessageButton
from tests.channels.bot_api_rules import Fault, Refusal
from tests.channels.bot_api_stand_in import BotApi
from tests.channels.conftest import Serving
from tests.channels.fake_coach import BUTTONS, FakeCoach

ADA = 1
NOON = datetime(2026, 3, 11, 12, tzinfo=UTC)


async def test_a_pressed_button_is_heard_and_loses_its_keyboard(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["ask"] = (Message("Shall we?", BUTTONS),)
    async with serving():
        await api.offered(ADA, "ask")
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


async def test_what_was_chosen_can_still_be_read_in_the_message(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    row = (MessageButton("yes", "Yes & <soon>", asked=7), MessageButton("no", "No", asked=7))
    coach.answers["ask"] = (Message("Shall we?", (row,)),)
    async with serving():
        shown = await api.offered(ADA, "ask")
        api.press(ADA, "7|yes|")
        await api.until(lambda: shown["text"] == "Shall we?\n\n▸ Yes & <soon>")
    assert shown["reply_markup"] is None
    (edit,) = api.called("editMessageText")
    assert edit.values["link_preview_options"] == {"is_disabled": True}
    assert api.texts(ADA) == ["Shall we?", "Choice"]


async def test_a_button_that_had_no_say_any_more_is_not_shown_as_chosen(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["ask"] = (Message("Shall we?", ((MessageButton("old", "Yes", asked=7),),)),)
    async with serving():
        shown = await api.offered(ADA, "ask")
        api.press(ADA, "7|old|")
        await api.until(lambda: shown["reply_markup"] is None)
    assert shown["text"] == "Shall we?"


async def test_a_message_that_cannot_be_rewritten_loses_its_buttons_all_the_same(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["ask"] = (Message("Shall we?", BUTTONS),)
    api.faults.append(Fault("editMessageText", Refusal(400, "Bad Request: message can't be edited")))
    async with serving():
        shown = await api.offered(ADA, "ask")
        api.press(ADA, "7|yes|")
        await api.until(lambda: shown["reply_markup"] is None)
    assert shown["text"] == "Shall we?"


async def test_a_press_that_changes_its_own_message_keeps_what_is_put_there(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["ask"] = (Message("Shall we?", BUTTONS),)
    async with serving():
        await api.offered(ADA, "ask")
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
        await api.offered(ADA, "ask")
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
        await api.offered(ADA, "ask")
        api.press(ADA, "7|yes|")
        await api.until(lambda: api.texts(ADA) == ["Shall we?", "Choice"])
        (shown, _) = api.chat(ADA).messages.values()
        await api.until(lambda: shown["text"] == "Shall we?\n\n▸ Yes")


async def test_a_press_given_again_takes_no_buttons_from_what_it_brought(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["ask"] = (Message("Shall we?", BUTTONS),)
    async with serving():
        shown = await api.offered(ADA, "ask")
        coach.taken.append(api.press(ADA, "7|stay|"))
        await api.until(lambda: api.called("answerCallbackQuery") and not api.waiting)
    assert len(shown["reply_markup"]["inline_keyboard"]) == 1
    assert coach.heard == [("telegram:1", Text("ask"))]


async def test_two_quick_taps_are_one_press(api: BotApi, coach: FakeCoach, serving: Serving) -> None:
    coach.answers["ask"] = (Message("Shall we?", BUTTONS),)
    async with serving():
        await api.offered(ADA, "ask")
        api.press(ADA, "7|yes|")
        api.press(ADA, "7|yes|")
        await api.until(lambda: len(api.called("answerCallbackQuery")) == 2 and not api.waiting)
    assert api.texts(ADA) == ["Shall we?", "Choice"]
    assert len(coach.heard) == 2


async def test_the_same_button_pressed_again_after_something_was_said_is_heard_again(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["ask"] = (Message("Shall we?", BUTTONS),)
    async with serving():
        await api.offered(ADA, "ask")
        (shown,) = api.chat(ADA).messages
        for words in ("well", "now"):
            api.press(ADA, "7|yes|", shown)
            api.say(ADA, words)
        await api.until(lambda: len(coach.heard) == 5)
    assert [type(incoming) for _, incoming in coach.heard[1:]] == [Choice, Text, Choice, Text]


async def test_a_button_of_a_list_that_changed_in_place_may_be_pressed_again_but_not_in_a_double_tap(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["ask"] = (Message("Shall we?", BUTTONS),)
    now = [NOON]
    async with serving(clock=lambda: now[0]):
        await api.offered(ADA, "ask")
        (shown,) = api.chat(ADA).messages
        for taps, (seconds, heard) in enumerate(((0, 2), (1, 2), (9, 3)), 1):
            now[0] = NOON + timedelta(seconds=seconds)
            api.press(ADA, "7|stay|", shown)
            await api.until(lambda taps=taps: len(api.called("answerCallbackQuery")) == taps)
            assert len(coach.heard) == heard
