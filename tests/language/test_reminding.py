"""Requests about reminders and steps are heard as such, and nothing else is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from bot.language.reminding import hear_request

NOW = datetime(2026, 3, 11, 10, 20)  # a Wednesday
HERE = Path(__file__).parent
TRAINING = HERE.parents[1] / "training"


def requests(name: str) -> list[tuple[str, str]]:
    """(kind, words): 120 lines by ten imagined people, and 60 by others that were written later."""
    lines = (HERE / name).read_text("utf-8").splitlines()
    pairs = [line.split("|", 1) for line in lines if "|" in line and not line.startswith("#")]
    return [(kind.strip(), words.strip()) for kind, words in pairs]


def kind_of(words: str) -> str:
    request = hear_request(words, NOW)
    return "" if request is None else {"ahead": "remind"}.get(request.kind, request.kind)


@pytest.mark.parametrize(("kind", "words"), requests("reminding_lines.txt"))
def test_what_ten_people_ask_for_is_heard(kind: str, words: str) -> None:
    assert kind_of(words) == kind


def test_of_those_written_later_hardly_any_is_missed() -> None:
    missed = [words for kind, words in requests("reminding_blind.txt") if kind_of(words) != kind]
    assert len(missed) <= 2, missed


REMINDERS = (
    ("remind me tomorrow at 8 to ring mum", "ring mum", "2026-03-12T08:00", ""),
    ("can you nudge me on Friday about the report", "the report", "2026-03-13", ""),
    ("ping me in 20 minutes", "", "2026-03-11T10:40", ""),
    ("Remind me. Friday. Taxes.", "Taxes", "2026-03-13", ""),
    ("please to remind me tomorrow in the morning I must call the bank", "call the bank", "2026-03-12T09:00", ""),
    ("remind me tomorrow 8 ring mum", "ring mum", "2026-03-12T08:00", ""),
    ("remind me in 2h to push the branch", "push the branch", "2026-03-11T12:20", ""),
    ("every morning remind me to take my pills", "take my pills", "2026-03-12T09:00", "FREQ=DAILY"),
    ("remind me on mondays and thursdays to do my stretches", "do my stretches", "2026-03-12",
     "FREQ=WEEKLY;BYDAY=MO,TH"),
    ("remind me twice a week to stretch", "stretch", None, ""),
    ("remind me tomorrow to ring Ana on Friday", "ring Ana on Friday", "2026-03-12", ""),
    ("remind me", "", None, ""),
    ("remind me of this at noon", "", "2026-03-11T12:00", ""),
    ("hey so can you um remind me at like half past seven tomorrow to pack the swimming bag",
     "pack the swimming bag", "2026-03-12T07:30", ""),
)  # fmt: skip


@pytest.mark.parametrize(("words", "what", "due", "every"), REMINDERS, ids=[one[0] for one in REMINDERS])
def test_what_to_be_reminded_of_is_told_from_when(words: str, what: str, due: str | None, every: str) -> None:
    request = hear_request(words, NOW)
    assert request is not None
    assert (request.kind, request.what, request.due, request.every) == ("remind", what, due, every)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("not before ten", (600, -1)),
        ("nothing after eight in the evening", (-1, 1200)),
        ("no pings before 10am or after 8pm", (600, 1200)),
        ("Business hours only please, nine to six.", (540, 1080)),
        ("only on weekdays", (0, 1, 2, 3, 4)),
        ("not at weekends", (0, 1, 2, 3, 4)),
        ("Only ping me Monday to Thursday", (0, 1, 2, 3)),
        ("Not on Sundays, if you please.", (0, 1, 2, 3, 4, 5)),
        ("once a week is enough", (7, 1)),
        ("twice a day is fine", (1, 2)),
        ("remind me an hour before", (60,)),
        ("remind me half an hour before the call", (30,)),
    ],
)
def test_hours_days_and_numbers_are_read(words: str, value: tuple[int, ...]) -> None:
    request = hear_request(words, NOW)
    assert request is not None
    assert request.value == value


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("pause until the 3rd", "2026-04-03"),
        ("no reminders for two weeks please", "2026-03-25"),
        ("I am on holiday until 5 April, no messages please", "2026-04-05"),
        ("please pause the reminders", None),
        ("no reminders while I'm on holiday", None),
    ],
)
def test_a_pause_ends_on_the_day_that_was_named(words: str, day: str | None) -> None:
    request = hear_request(words, NOW)
    assert request is not None
    assert (request.kind, request.due) == ("pause", day)


def test_what_else_was_said_is_kept_apart() -> None:
    request = hear_request("I'd ask Ana for the numbers. Can you remind me on Friday?", NOW)
    assert request is not None
    assert (request.due, request.rest) == ("2026-03-13", "I'd ask Ana for the numbers.")


@pytest.mark.parametrize(
    "words",
    [
        "I need to remind him not before ten",
        "I'll ask her to stop the reminders",
        "my boss only works on weekdays",
        "It reminds me of my mother",
        "remind me why I'm doing this",
        "remind me what a SMART goal is",
        "I'd put a reminder in my calendar",
        "set a reminder on my phone for Monday",
        "I want to write more often",
        "I'd like to be less of a nag",
        "He stopped writing to me after ten years",
        "we agreed to pause until Monday",
        "My wife has to remind me every Monday",
        "I said I'd do it",
        "I promised her",
        "She pushed the meeting to Friday and nobody told me",
        "x" * 5000,
        "",
    ],
)
def test_what_only_sounds_like_it_is_content(words: str) -> None:
    assert hear_request(words, NOW) is None


def client_lines() -> Iterator[str]:
    for name in ("goals.jsonl", "commitments.jsonl", "commitments_more.jsonl"):
        for line in (TRAINING / name).read_text("utf-8").splitlines():
            row = json.loads(line)
            if not row["id"].startswith("H"):
                yield row["text"]


def test_goals_and_promises_are_hardly_ever_taken_for_requests() -> None:
    """Whatever is named in them is the partner's or the list's; of a step that is not on the list nothing comes."""
    lines = list(client_lines())
    taken = [words for words in lines if (heard := hear_request(words, NOW)) and heard.named]
    assert len(lines) > 1500
    assert len(taken) <= 2, taken
