"""`grow nudges`: it shows what would go out and why, tells no words unasked, and changes nothing."""

from __future__ import annotations

import asyncio
import hashlib
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from bot import __main__ as command
from bot.due import moment, person
from bot.nudging.rows import planned
from bot.page import Terms
from storage.nudge_rows import PlannedNudge
from storage.rows import Loaded
from storage.saving import Write
from storage.store import Store
from tests.storage.turns import turn

ADDRESS = "terminal:me"
WORDS = "polish the lighthouse lamp"
BEGAN = "2026-03-09T09:00:00+00:00"
DUE = "2026-03-11T18:30+00:00"

Grow = Callable[..., tuple[int, list[str]]]


async def page(url: str, *writes: Write, due: str = "2026-03-10", address: str = ADDRESS) -> None:
    """A person with one step of the tenth and reminders in full."""
    store = await Store.open(url)
    step = {"number": 1, "session": 1, "words": WORDS, "plan": None, "due": due, "zone": "UTC", "sure": 8}
    every = (
        Write("consent"),
        Write("keep_step", step | {"recurring": False, "every": None, "lead": True}),
        Write("set_reminders", {"reminders": "full"}),
        *writes,
    )

    def plans(loaded: Loaded) -> tuple[PlannedNudge, ...]:
        return planned(loaded, Terms(), address, datetime.fromisoformat(BEGAN))

    saving = turn(*every, address=address, zone="UTC", heard_at=BEGAN, now=BEGAN)
    await store.save(replace(saving, plans=plans))
    await store.close()


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/grow.db"


@pytest.fixture
def grow(url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Grow:
    def run(*arguments: str) -> tuple[int, list[str]]:
        monkeypatch.setenv("DATABASE_URL", url)
        try:
            code = command.main(["nudges", *arguments])
        except SystemExit as ended:  # as argparse ends
            code = int(str(ended.code))
        said = capsys.readouterr()
        return code, (said.out + said.err).splitlines()

    return run


def rows_of(url: str) -> str:
    """All that is in the file, in one number."""
    with sqlite3.connect(url.removeprefix("sqlite:///")) as conn:
        return hashlib.sha256("\n".join(conn.iterdump()).encode()).hexdigest()


@pytest.fixture
async def kept(url: str) -> None:
    await page(url)


def test_what_is_due_is_shown_with_its_verdict_and_its_reason(kept: None, grow: Grow) -> None:
    code, said = grow("--due", "--now", DUE)
    assert code == 0
    assert [line.split() for line in said] == [
        ["terminal:me", "UTC", "2026-03-11T18:30"],
        ["drop", "before", "step", "1", "too", "late"],
        ["send", "follow_up", "step", "1", "due"],
        ["2", "due", "at", "2026-03-11T18:30:00+00:00."],
    ]


def test_what_waits_is_shown_with_the_time_it_waits_for(kept: None, grow: Grow) -> None:
    _, said = grow("--due", "--now", "2026-03-11T22:15+00:00")
    assert "  wait  follow_up  step 1       quiet hours, until 2026-03-12T08:00" in said


def test_nothing_due_is_said_too(kept: None, grow: Grow) -> None:
    assert grow("--due", "--now", BEGAN) == (0, [f"0 due at {BEGAN}."])


def test_what_is_planned_is_shown_in_order_with_what_would_come_of_it(kept: None, grow: Grow) -> None:
    code, (head, before, follow_up, count) = grow("--next", ADDRESS, "--now", BEGAN)
    assert code == 0
    assert head.startswith(
        "terminal:me  UTC  2026-03-09T09:00  reminders: full, 1 a day, 4 a week, quiet 21:00"
    )
    assert before.split() == [
        "2026-03-10T09:00", "UTC", "2026-03-10T09:00:00+00:00", "before", "step", "1",
        "send", "(due)", "at", "2026-03-10T09:00:00+00:00",
    ]  # fmt: skip
    assert follow_up.split()[:6] == [
        "2026-03-11T18:00",
        "UTC",
        "2026-03-11T18:00:00+00:00",
        "follow_up",
        "step",
        "1",
    ]
    assert count == "2 planned."


def test_the_forecast_tells_of_the_wait_and_then_of_the_sending(url: str, grow: Grow) -> None:
    asyncio.run(page(url, Write("set_preferences", {"body": '{"paused_until": "2026-03-20"}'})))
    _, said = grow("--next", ADDRESS, "--now", BEGAN)
    assert "paused until 2026-03-20" in said[0]
    assert said[1].endswith("wait (paused, until 2026-03-20T09:00) at 2026-03-10T09:00:00+00:00; "
                            "drop (its moment has passed) at 2026-03-20T09:00:00+00:00")  # fmt: skip
    assert said[2].endswith("send (due) at 2026-03-20T09:00:00+00:00")


def test_what_is_left_alone_is_said_to_wait_for_their_words(url: str, grow: Grow) -> None:
    asyncio.run(page(url, Write("hold", {"held": 1})))
    _, said = grow("--next", ADDRESS, "--now", BEGAN)
    assert said[0].endswith(", held")
    assert all(line.endswith("waits until they write") for line in said[1:-1])


@pytest.mark.parametrize("which", [("--due",), ("--next", ADDRESS)])
def test_words_are_told_only_when_asked_for(kept: None, grow: Grow, which: tuple[str, ...]) -> None:
    _, without = grow(*which, "--now", DUE)
    _, told = grow(*which, "--now", DUE, "--words")
    assert not any(word in line for line in without for word in WORDS.split())
    assert any(WORDS in line for line in told)


@pytest.mark.parametrize("which", [("--due",), ("--next", ADDRESS), ("--next", ADDRESS, "--words")])
def test_nothing_is_changed_by_looking(kept: None, grow: Grow, url: str, which: tuple[str, ...]) -> None:
    before = rows_of(url)
    grow(*which, "--now", DUE)
    assert rows_of(url) == before


def test_what_was_shown_as_due_can_still_be_claimed(kept: None, grow: Grow) -> None:
    assert grow("--due", "--now", DUE) == grow("--due", "--now", DUE)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--next", "Anna"), "'Anna' names nobody: write telegram:NUMBER or terminal:NAME."),
        (("--due", "--now", "soon"), "'soon' is no moment: write it like 2026-03-13T09:00+01:00."),
        (("--due", "--now", "0001-01-01T00:00"), "is too far away: years from 1970 to 2199 are known."),
        (("--next", ADDRESS, "--now", "9999-12-31T23:59-12:00"), "is too far away"),
        (("--next", ""), "'' names nobody"),
        (("--next", "telegram:1e9"), "names nobody"),
        (("--due", "--next", ADDRESS), "not allowed with argument --due"),
        ((), "one of the arguments --due --next is required"),
    ],
)
def test_an_argument_that_cannot_be_used_is_named(grow: Grow, arguments: tuple[str, ...], told: str) -> None:
    code, said = grow(*arguments)
    assert code == 2
    assert told in said[-1]


def test_somebody_not_known_is_said_to_be_so(kept: None, grow: Grow) -> None:
    assert grow("--next", "telegram:7") == (1, ["Nothing is kept of telegram:7."])


def test_a_database_that_is_not_there_is_not_made(grow: Grow, tmp_path: Path) -> None:
    assert grow("--due") == (0, [f"{tmp_path}/grow.db is not there yet: nothing is planned."])
    assert list(tmp_path.iterdir()) == []


def test_a_moment_without_a_zone_is_meant_in_utc() -> None:
    assert moment("2026-03-13T09:00") == datetime.fromisoformat("2026-03-13T09:00+00:00")


def test_a_person_is_named_by_channel_and_name() -> None:
    assert [person(name) for name in ("telegram:12", "terminal:me")] == ["telegram:12", "terminal:me"]
