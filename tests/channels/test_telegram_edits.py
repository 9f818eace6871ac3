"""A message changed after it was sent: a correction if it was the last, nothing to answer anew if not."""

from __future__ import annotations

from bot.channels.telegram_latest import REMEMBERED, Latest
from bot.flows.core.incoming import Choice, Edited, Text
from bot.messages import Message
from tests.channels.bot_api_stand_in import BotApi
from tests.channels.conftest import Serving
from tests.channels.fake_coach import BUTTONS, FakeCoach

ADA, BEN = 1, 2


async def test_an_edit_of_the_last_message_is_heard_as_one_however_often(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    async with serving():
        api.say(ADA, "the cow first")
        api.edit(ADA, "the row first")
        api.edit(ADA, "the rota first")
        await api.until(lambda: len(coach.heard) == 3)
    assert [incoming for _, incoming in coach.heard] == [
        Text("the cow first"),
        Edited("the row first"),
        Edited("the rota first"),
    ]


async def test_an_edit_of_an_older_message_is_heard_as_that(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    async with serving():
        api.say(ADA, "one")
        first = api.said[ADA]
        api.say(BEN, "somebody else's")
        api.say(ADA, "two")
        await api.until(lambda: len(coach.heard) == 3)
        api.edit(ADA, "one, I mean", first)
        api.edit(ADA, "two, I mean")
        await api.until(lambda: len(coach.heard) == 5)
    assert [incoming for _, incoming in coach.heard[3:]] == [
        Edited("one, I mean", is_last=False),
        Edited("two, I mean"),
    ]


async def test_what_was_said_before_a_press_is_no_longer_the_last(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["ask"] = (Message("Shall we?", BUTTONS),)
    async with serving():
        await api.offered(ADA, "ask")
        api.press(ADA, "7|yes|")
        await api.until(lambda: len(coach.heard) == 2)
        api.edit(ADA, "ask again")
        await api.until(lambda: len(coach.heard) == 3)
    assert isinstance(coach.heard[1][1], Choice)
    assert coach.heard[2][1] == Edited("ask again", is_last=False)


async def test_after_a_restart_an_edit_of_an_older_message_is_known_for_that(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    async with serving():
        api.say(ADA, "one")
        first = api.said[ADA]
        api.say(ADA, "two")
        await api.until(lambda: len(coach.heard) == 2 and not api.waiting)
    async with serving():
        api.edit(ADA, "one, I mean", first)
        api.edit(ADA, "two, I mean")
        await api.until(lambda: len(coach.heard) == 4)
    assert [incoming for _, incoming in coach.heard[2:]] == [
        Edited("one, I mean", is_last=False),
        Edited("two, I mean"),
    ]


async def test_it_remembers_so_many_chats_and_no_more(coach: FakeCoach) -> None:
    latest = Latest(coach)
    for chat in range(1, REMEMBERED + 10):
        await latest.of(chat)
    assert len(latest) == REMEMBERED
