"""The two made-up people of docs/ get from their first message to an answered nudge, on either channel."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.channels.bot_api_stand_in import BotApi
from tests.examples.in_terminal import Terminal
from tests.examples.on_telegram import Telegram
from tests.examples.page import WIDTH, page
from tests.examples.people import GARETH, INES
from tests.examples.person import IDLE, NothingToSay, Person, Press, Voice
from tests.examples.talk import Channel, Entry, Message, played


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    stand_in = BotApi()
    await stand_in.start()
    yield stand_in
    await stand_in.stop()


def partners(entries: list[Entry]) -> list[str]:
    return [entry.text for entry in entries if isinstance(entry, Message)]


async def session(person: Person, channel: Channel) -> None:
    """Raises NothingToSay where the dialogue goes somewhere that this person never meant to go."""
    evening, later = await played(person, channel)
    said = partners(evening)
    assert len(set(said)) == len(said), "nothing is said twice in a session"
    assert Press("That's my plan") in evening
    assert "/steps" in said[-3], "the goodbye comes before the question by which clock they live"
    nudge, answer, *_ = later
    assert isinstance(nudge, Message) and nudge.labels[:4] == ("done", "partly", "not yet", "drop it")
    assert nudge.labels[4:] == ("Later", "Fewer", "Pause", "Stop")
    assert isinstance(answer, Press)
    assert len(partners(later)) >= 2, "the answer to a nudge is answered"


async def test_a_whole_session_in_the_terminal_with_a_restart_before_the_nudge(tmp_path: Path) -> None:
    await session(INES, Terminal("ines", tmp_path / "grow.db", INES.zone))


async def test_a_whole_session_on_telegram_with_a_restart_before_the_nudge(
    tmp_path: Path, api: BotApi
) -> None:
    await session(GARETH, Telegram(api, tmp_path / "grow.db", GARETH.zone))


def test_a_person_who_was_given_nothing_to_say_there_is_named_with_the_place() -> None:
    voice = Voice("Ines", {"goal.frame": ["yes"]})
    assert voice.answer("goal.frame") == "yes"
    assert voice.answer(IDLE) is None
    with pytest.raises(NothingToSay, match=r"Ines has no answer at goal\.frame"):
        voice.answer("goal.frame")


def test_a_page_is_narrow_and_breaks_no_button_in_two() -> None:
    labels = ("read him two lines from the message", "ring him before he rings me", "ask my aunt to come")
    text = page(INES, "in the terminal", [Message("word " * 60, labels), "yes"], [Press("done")])
    assert all(len(line) <= WIDTH for line in text.splitlines() if not line.startswith(("<!--", "## ")))
    assert all(f"[{label}]" in text for label in (*labels, "done"))
