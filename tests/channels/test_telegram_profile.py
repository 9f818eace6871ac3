"""What Telegram shows of the bot before anything is said: its commands and its descriptions."""

from __future__ import annotations

import logging
import re

import pytest
from telegram.constants import BotCommandLimit, BotDescriptionLimit

from bot.flows.talk.commands import COMMANDS
from bot.profile import Profile, profile_of
from tests.channels.bot_api_rules import Fault, Refusal
from tests.channels.bot_api_stand_in import BotApi
from tests.channels.conftest import Serving
from tests.transcript import PROMPTS

ADA = 1
PROFILE = Profile((("coach", "Begin."), ("help", "Ask.")), "What I am.", "In short.")
SHOWN = {
    "commands": [
        {"command": "coach", "description": "Begin."},
        {"command": "help", "description": "Ask."},
    ],
    "description": "What I am.",
    "short_description": "In short.",
}
SETTING = ("setMyCommands", "setMyDescription", "setMyShortDescription")


async def test_commands_and_descriptions_are_set_once_people_are_served(
    api: BotApi, serving: Serving
) -> None:
    def profile() -> Profile:
        assert api.offsets, "asked for before the first poll"
        return PROFILE

    async with serving(profile=profile, profile_seconds=0.05):
        await api.until(lambda: api.profile == SHOWN)
    (call,) = api.called("setMyCommands")
    assert call.values["scope"] == {"type": "all_private_chats"}


async def test_what_is_shown_already_is_not_set_again(api: BotApi, serving: Serving) -> None:
    api.profile = dict(SHOWN)
    async with serving(profile=lambda: PROFILE, profile_seconds=0):
        await api.until(lambda: api.called("getMyShortDescription"))
        api.say(ADA, "hello")
        await api.until(lambda: api.texts(ADA))
    assert not [method for method in SETTING if api.called(method)]


async def test_only_what_has_changed_is_set(api: BotApi, serving: Serving) -> None:
    api.profile = {**SHOWN, "description": "What I was."}
    async with serving(profile=lambda: PROFILE, profile_seconds=0):
        await api.until(lambda: api.profile == SHOWN)
        await api.until(lambda: api.called("getMyShortDescription"))
    assert [method for method in SETTING if api.called(method)] == ["setMyDescription"]


@pytest.mark.parametrize(
    "refusal",
    [
        Refusal(429, "Too Many Requests: retry after 86000", retry_after=86000),
        Refusal(400, "Bad Request: whatever"),
        Refusal(404, "Not Found"),
        None,
    ],
    ids=["too often", "refused", "unknown method", "cut connection"],
)
async def test_a_refusal_stops_neither_the_others_nor_the_bot(
    api: BotApi, serving: Serving, caplog: pytest.LogCaptureFixture, refusal: Refusal | None
) -> None:
    api.faults += [Fault(method, refusal) for method in ("getMyCommands", "setMyCommands")]
    with caplog.at_level(logging.WARNING, "grow.telegram"):
        async with serving(profile=lambda: PROFILE, profile_seconds=0):
            await api.until(lambda: api.profile["short_description"])
            api.say(ADA, "hello")
            await api.until(lambda: api.texts(ADA) == ["hello"])
    assert api.profile == {**SHOWN, "commands": []}
    assert "list of commands is not set" in caplog.text


async def test_what_cannot_be_read_is_set_to_be_sure(api: BotApi, serving: Serving) -> None:
    api.profile = {"commands": True, "description": "", "short_description": ""}
    async with serving(profile=lambda: PROFILE, profile_seconds=0):
        await api.until(lambda: api.profile == SHOWN)


async def test_words_that_cannot_be_made_hold_up_nobody(api: BotApi, serving: Serving) -> None:
    def broken() -> Profile:
        raise LookupError("prompts/en/profile/commands.j2 is missing")

    async with serving(profile=broken, profile_seconds=0):
        api.say(ADA, "hello")
        await api.until(lambda: api.texts(ADA) == ["hello"])


def test_every_command_is_listed_but_the_one_that_telegram_presses_itself() -> None:
    written = list(PROMPTS.blocks("profile/commands"))
    other_spelling = {"practice"}
    assert sorted(written) == sorted(COMMANDS.keys() - {"start"} - other_spelling)
    assert [name for name, _ in profile_of(PROMPTS).commands] == written


def test_telegram_takes_every_name_and_text() -> None:
    profile = profile_of(PROMPTS)
    assert len(profile.commands) <= BotCommandLimit.MAX_COMMAND_NUMBER
    for name, words in profile.commands:
        assert re.fullmatch(r"[a-z0-9_]{1,32}", name)
        assert 10 <= len(words) <= 40, f"{name}: more is cut off on a phone"
    assert 100 <= len(profile.description) <= BotDescriptionLimit.MAX_DESCRIPTION_LENGTH
    assert 30 <= len(profile.short_description) <= BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH


def test_the_words_say_what_it_is_and_for_whom() -> None:
    profile = profile_of(PROMPTS)
    for text in (profile.description, profile.short_description):
        assert "program" in text and "adults" in text
