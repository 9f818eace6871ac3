"""The words of a plan: what may get in the way as a clause, what they would do then, hours that nobody named."""

from __future__ import annotations

import pytest

from bot.flows.coaching.hindrance import as_condition
from bot.flows.coaching.plan_sentence import way_of
from bot.flows.coaching.said_time import as_said, part_of_day


@pytest.mark.parametrize(
    ("told", "clause"),
    [
        ("tired", "I'm tired"),
        ("she might be off sick", "she is off sick"),
        ("he won't pick up", "he doesn't pick up"),
        ("my boss could call a meeting", "my boss calls a meeting"),
        ("I'd chicken out", "I chicken out"),
        ("the kids", "the kids get in the way"),
        ("no time", "there's no time"),
        ("running late", "I end up running late"),
        (
            "it is one of those days when all of them want something of me at once again",
            "it is one of those days",
        ),
        ("he'll be in a meeting and not want to talk about it at all", "he is in a meeting"),
        ("the boss calling me in", "the boss calls me in"),
        ("someone being ill", "someone is ill"),
        ("a meeting that runs over", "a meeting runs over"),
        ("not finding the words", "I don't find the words"),
        ("him not listening", "he doesn't listen"),
        ("that he says not now", "he says not now"),
        (
            "the kids will want dinner right when I mean to start and then bedtime comes",
            "the kids want dinner right when I mean to start",
        ),
        ("the usual chaos in the mornings with the kids and the dog and breakfast", ""),
    ],
)
def test_what_may_get_in_the_way_can_follow_an_if(told: str, clause: str) -> None:
    assert as_condition(told) == clause


@pytest.mark.parametrize(
    ("told", "way"),
    [
        ("I'd write to her", "I'll write to her"),
        ("then i ask julia", "I'll ask julia"),
        ("I would remind myself it is only an hour", "I'll remind myself it is only an hour"),
        ("i don't know", ""),
        ("nothing", ""),
    ],
)
def test_what_they_would_do_then_reads_as_a_promise_or_is_left_out(told: str, way: str) -> None:
    assert way_of(told) == way


@pytest.mark.parametrize(
    ("words", "heard", "kept"),
    [
        ("tonight", "2026-03-11T20:00", "2026-03-11"),
        ("tonight at 8", "2026-03-11T20:00", "2026-03-11T20:00"),
        ("tomorrow morning", "2026-03-12T09:00", "2026-03-12"),
        ("friday at noon", "2026-03-13T12:00", "2026-03-13T12:00"),
        ("in an hour", "2026-03-11T11:20", "2026-03-11T11:20"),
        ("over lunch", "2026-03-12T12:00", None),
    ],
)
def test_an_hour_is_kept_only_if_it_was_named(words: str, heard: str, kept: str | None) -> None:
    assert as_said(heard, words) == kept


def test_a_part_of_the_day_is_kept_as_such() -> None:
    assert part_of_day("tomorrow morning") == "in the morning"
    assert part_of_day("friday") == ""
