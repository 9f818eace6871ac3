"""What nudges keep is deleted and exported with the rest, and a discreet one names nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from icalendar import Calendar

from bot.coach import Coach
from bot.flows.core.incoming import Command
from bot.nudging.clocks import instant
from bot.page import Terms
from bot.reports import everything
from storage.saving import Saving, Write
from storage.store import Store
from tests.people import BEGAN, Clock, Person, whole_session
from tests.test_delete import in_the_files
from tests.transcript import PROMPTS

ADA = "telegram:1001"
HERS = ("Zephyrine", "quagga", "Oswaldina")
ASKED = "feed the axolotl"
"""Words of a reminder, which stand nowhere else."""


@pytest.fixture
async def coach(store: Store, clock: Clock) -> Coach:
    """She has held a session, set the next one, and asked for a reminder; she chose days and hours."""
    coach = Coach(store, PROMPTS, Terms(), clock)
    ada = Person(coach, ADA)
    await whole_session(ada, *HERS)
    await writes(
        store,
        Write("set_reminders", {"reminders": "discreet"}),
        Write("set_preferences", {"body": '{"quiet_from": "22:30", "days": [0, 2, 4]}'}),
        Write(
            "keep_reminder",
            {"number": 1, "words": ASKED, "at": "2026-03-13T16:00", "every": None, "zone": "UTC"},
        ),
        Write("set_next_session", {"at": "2026-03-20T16:00"}),
    )
    await Person(coach, ADA).say("hello")
    return coach


async def writes(store: Store, *changes: Write) -> None:
    loaded = await store.load(ADA)
    now = instant(BEGAN)
    saving = Saving(
        address=ADA, zone="UTC", version=loaded.version, conversation=loaded.conversation, heard_at=now,
        update_id=None, writes=changes, messages=(), now=now,
    )  # fmt: skip
    await store.save(saving)


async def test_deleting_takes_reminders_preferences_and_nudges_along(
    coach: Coach, store: Store, tmp_path: Path
) -> None:
    assert in_the_files(tmp_path, "axolotl", "22:30") == {"axolotl", "22:30"}
    assert {"reminder", "nudge"} <= set(await store.everything(ADA))
    await Person(coach, ADA).say("/delete", "[delete_all]")
    assert set(await store.everything(ADA)) == {"outbox"}  # the goodbye
    assert in_the_files(tmp_path, *HERS, "axolotl", "22:30", "2026-03-20") == set()


async def test_after_deleting_no_nudge_comes_due_for_anybody(
    coach: Coach, store: Store, clock: Clock
) -> None:
    await Person(coach, ADA).say("/delete", "[delete_all]")
    clock.move(days=30)
    assert await coach.nudge(channel="telegram") == ()
    assert await store.next_due() is None


async def test_reminders_and_preferences_can_be_read_in_the_export(coach: Coach) -> None:
    text, _ = [one.message.file for one in (await coach.hear(ADA, Command("export"))).sendings]
    assert text is not None
    written = text.content.decode()
    assert f"REMINDER\n\nnumber: 1\nwords: {ASKED}\nat: 2026-03-13T16:00\n" in written
    assert "preferences:\n  quiet from: 22:30\n  days: Monday, Wednesday, Friday\n" in written


def test_preferences_that_some_other_version_wrote_are_exported_as_they_are() -> None:
    kept = {"person": [{"preferences": "not json"}], "reminder": [{"words": "x", "days": [1, 9]}]}
    assert everything.as_text(kept).content.decode() == (
        "PERSON\n\npreferences: not json\n\nREMINDER\n\nwords: x\ndays: Tuesday, 9\n"
    )


async def test_a_discreet_person_is_told_no_word_of_theirs_by_the_clock_or_in_a_calendar(
    coach: Coach, clock: Clock
) -> None:
    told: list[str] = []
    for _ in range(14 * 24):
        clock.move(hours=1)
        told += [sending.message.plain for sending in await coach.nudge(channel="telegram")]
    assert len(told) >= 3
    [sending] = (await coach.hear(ADA, Command("calendar"))).sendings
    told.append(sending.message.plain)
    hers = (*HERS, "axolotl")
    assert not [text for text in told if any(word.lower() in text.lower() for word in hers)]


async def test_a_discreet_calendar_file_and_its_line_name_no_step(coach: Coach) -> None:
    [sending] = (await coach.hear(ADA, Command("calendar"))).sendings
    assert sending.message.file is not None
    found = sending.message.file.content.decode()
    assert not any(word in found + sending.message.text for word in HERS)
    assert {str(event["summary"]) for event in Calendar.from_ical(found).events} == {
        "Next session",
        "Your step",
    }
