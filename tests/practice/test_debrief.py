"""What a practice comes to: counts of the lines that stand, the best of them, and one thing to try next."""

from __future__ import annotations

import textwrap
from collections import Counter
from dataclasses import asdict, replace

import pytest

from bot.flows.core.replies import Reply
from bot.flows.core.values import BLANK
from bot.practice.client import begin
from bot.practice.debrief import NEXT, RATES_FROM, Spoken, debrief, told
from bot.practice.trend import BARS, bars, trend
from bot.reports.practice_plot import group_of
from bot.shelf import Cases
from tests.transcript import PROMPTS

MAREN = Cases()["maren"]
BEYOND = Cases()["bea"]
assert BEYOND.beyond is not None
LAYER = BEYOND.beyond.layer
OPEN = Spoken("What makes it hard?", "They ring me.", "open", "sound", "reality", "told", "", 5.0, 6.0)


def line(
    kind: str, did: str = "told", verdict: str = "sound", stage: str = "reality", nearness: str = ""
) -> Spoken:
    return replace(OPEN, kind=kind, did=did, verdict=verdict, stage=stage, nearness=nearness)


def of(*spoken: Spoken, **client: object) -> dict[str, object]:
    found = debrief(MAREN, replace(begin(MAREN, 0), **client), spoken)  # type: ignore[arg-type]
    return {name: getattr(found, name) for name in found.__slots__}


def test_each_kind_of_line_is_counted_once() -> None:
    found = of(OPEN, line("closed"), line("leading"), line("advice"), line("advice_allowed"), line("stacked"))
    assert found["lines"] == 6
    assert (found["open"], found["closed"], found["leading"], found["advice"]) == (1, 1, 1, 1)
    assert found["advice_allowed"] == 1 and found["stacked"] == 1


def test_several_questions_in_a_line_are_two_at_least() -> None:
    assert of(OPEN, line("stacked"))["questions"] == 3


def test_only_reflections_that_select_or_add_count_as_given_back() -> None:
    found = of(*(line("reflection", nearness=one) for one in ("adds", "selects", "echoes", "misses")))
    assert (found["mirrored"], found["echoed"], found["missed"]) == (2, 1, 1)


def test_the_parts_of_grow_come_in_their_order() -> None:
    lines = [line("open", stage=one) for one in ("will", "none", "goal", "goal", "will")]
    assert of(*lines)["stages"] == ("goal", "will")


def test_a_part_counts_once_it_is_certain_or_two_lines_may_well_have_been_on_it() -> None:
    guessed = line("open", stage="options")
    assert of(guessed)["stages"] == ()
    assert of(guessed, guessed)["stages"] == ("options",)
    assert of(replace(guessed, part="options"))["stages"] == ("options",)


def test_a_line_the_ear_was_unsure_of_is_in_no_count_but_that_of_lines() -> None:
    kinds = ("advice", "advice", "open", "closed", "stacked", "leading", "why")
    unsure = [line(kind, verdict="unsure", stage="options") for kind in kinds]
    found = of(OPEN, *unsure, line("reflection", verdict="unsure", nearness="adds"))
    assert (found["lines"], found["unsure"], found["questions"], found["open"]) == (9, 8, 1, 1)
    assert not any(found[name] for name in ("advice", "closed", "stacked", "leading", "why", "mirrored"))
    assert found["stages"] == () and found["next"] not in ("no_advice", "one_question", "no_answer_inside")


def test_the_kinds_of_questions_add_up_to_all_of_them() -> None:
    kinds = (
        "open",
        "why_value",
        "closed",
        "settling",
        "scaling",
        "permission",
        "safety",
        "why",
        "leading",
        "stacked",
    )
    found = of(*map(line, kinds))
    shown = [found[name] for name in ("open", "closed", "settled", "credited", "why", "leading", "at_once")]
    assert shown == [2, 1, 2, 2, 1, 1, 2]
    assert found["questions"] == sum(shown)  # type: ignore[arg-type]


def test_a_goal_that_moved_is_nearer_and_one_that_was_asked_into_is_met() -> None:
    assert (of(OPEN)["nearer"], of(OPEN)["met"]) == (False, False)
    assert (of(OPEN, goal=1)["nearer"], of(OPEN, goal=1)["met"]) == (True, False)
    assert (of(OPEN, goal=2)["nearer"], of(OPEN, goal=2)["met"]) == (True, True)


def test_the_fault_of_the_goal_is_named_but_for_a_topic_of_ones_own() -> None:
    assert of(OPEN)["fault"] == "big"
    assert debrief(replace(MAREN, name="_own"), begin(MAREN, 0), [OPEN]).fault == ""


def test_from_fifty_lines_on_there_are_shares_and_under_it_none() -> None:
    few, many = of(*[OPEN] * (RATES_FROM - 1)), of(*[OPEN] * RATES_FROM, line("advice"))
    assert few["per_question"] is None and few["advice_share"] is None
    assert (many["per_question"], many["advice_share"]) == (0.0, 2)


@pytest.mark.parametrize(
    ("client", "came_to", "next_is"),
    [
        ({}, "unheard", "aim"),
        ({"opened": (LAYER,)}, "left", "refer"),
        ({"opened": (LAYER, "x"), "told": ("referred 0",)}, "referred", "keep_on"),
    ],
    ids=["unheard", "left", "referred"],
)
def test_where_more_than_coaching_is_needed_referring_on_is_what_counts(
    client: dict[str, object], came_to: str, next_is: str
) -> None:
    lines = [OPEN, OPEN, line("reflection", nearness="adds")]
    found = debrief(BEYOND, replace(begin(BEYOND, 0), **client), lines)  # type: ignore[arg-type]
    assert (found.beyond, found.next) == (came_to, next_is)


def test_the_best_line_is_the_sound_one_that_did_most() -> None:
    found = of(
        OPEN,
        line("reflection", "opened", nearness="adds"),
        line("advice", "tried", "weak"),
        line("scaling", "number"),
    )
    assert (found["best"], found["best_did"]) == (1, "opened")


def test_where_more_than_coaching_is_needed_the_best_line_is_the_one_that_referred_on() -> None:
    lines = [line("reflection", "opened", nearness="adds"), line("refer", "referred"), OPEN]
    assert debrief(BEYOND, begin(BEYOND, 0), lines).best == 1
    assert debrief(MAREN, begin(MAREN, 0), lines).best == 0


def test_without_a_sound_line_there_is_no_best() -> None:
    assert of(line("advice", "tried", "weak"))["best"] == -1
    assert of(line("closed", "idea", "weak"), line("filler", "told", "apart"))["best"] == -1


@pytest.mark.parametrize(
    ("spoken", "wanted"),
    [
        ([OPEN], "say_something"),
        ([OPEN, OPEN, line("advice", "tried", "weak"), line("advice", "thanked", "weak")], "no_advice"),
        ([OPEN] * 9 + [line("stacked", "picked", "weak")] * 2, "one_question"),
        ([OPEN] * 9 + [line("leading", "complied", "weak")] * 2, "no_answer_inside"),
        ([OPEN] + [line("closed", "short", "weak")] * 3, "open"),
        ([OPEN] * 4, "mirror"),
        ([OPEN] * 3 + [line("reflection", "echoed", "weak", nearness="echoes")] * 2, "add_to_it"),
        ([OPEN, line("reflection", nearness="adds"), line("reflection", nearness="adds")], "aim"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_would_change_most_is_what_to_try_next(spoken: list[Spoken], wanted: str) -> None:
    assert of(*spoken)["next"] == wanted
    assert wanted in NEXT


def test_somebody_who_did_it_all_is_told_to_keep_on() -> None:
    stages = [replace(line("open", stage=one), part=one) for one in ("goal", "reality", "options", "will")]
    mirrored = [line("reflection", nearness="adds")] * 2
    reached = {"goal": len(MAREN.goal), "will": len(MAREN.will), "opened": ("proud", "liked"), "options": 3}
    assert of(*stages, *mirrored, **reached)["next"] == "keep_on"


def test_nobody_is_given_a_mark() -> None:
    assert not {"score", "mark", "grade", "level", "competency"} & set(of(OPEN))


def test_shares_are_told_only_from_fifty_lines_on() -> None:
    body = {"lines": RATES_FROM - 1, "questions": 30, "open": 15, "mirrored": 12, "advice": 1}
    few, many = trend([body]), trend([body, {**body, "lines": 1}])
    assert few.open_share is None and few.per_question is None and few.advice_share is None
    assert (many.open_share, many.per_question, many.advice_share) == (50, 0.4, 4)


def test_the_picture_shows_the_latest_practices_with_every_line_in_one_group() -> None:
    bodies = [
        {"lines": 10 + at, "open": 4, "closed": 2, "mirrored": 1, "advice": 1} for at in range(BARS + 3)
    ]
    shown = bars(bodies)
    assert len(shown) == BARS
    assert [sum(bar.values()) for bar in shown] == [10 + at for at in range(3, BARS + 3)]


def test_the_trend_groups_the_lines_of_a_practice_as_its_own_picture_does() -> None:
    kinds = (
        "open", "why_value", "aim", "safety", "permission", "reflection", "summary", "affirmation", "closed",
        "settling", "scaling", "advice", "leading", "stacked", "why", "insult", "filler",
    )  # fmt: skip
    spoken = [line(kind, nearness="adds" if kind in ("reflection", "summary") else "") for kind in kinds]
    drawn = Counter(group_of(one.kind) for one in spoken)
    [bar] = bars([of(*spoken)])
    drawn.subtract({"pushed": 1, "other": -1})  # an insult is in no count
    assert bar == dict(drawn)


@pytest.mark.parametrize("count", [22, 70])
def test_with_a_line_of_every_kind_it_still_fits_one_screen_of_a_phone(count: int) -> None:
    kinds = (
        "open",
        "closed",
        "scaling",
        "aim",
        "why",
        "leading",
        "stacked",
        "reflection",
        "advice",
        "affirmation",
        "x",
    )
    spoken = [
        line(kinds[at % 11], "opened", ("unsure", "sound")[at % 7 < 6], "will", ("adds", "misses")[at % 2])
        for at in range(count)
    ]  # fmt: skip
    long = [
        replace(one, words="What would it be like if all of this were only half as heavy? " * 4)
        for one in spoken
    ]
    came_to = debrief(BEYOND, replace(begin(BEYOND, 0), opened=(LAYER,)), long)
    values = {**BLANK, "name": "Birgitte", **told(asdict(came_to), long)}
    plain = PROMPTS.render(Reply("practise", "debrief", "ask", values), 0).plain
    assert len(plain) <= 900
    assert sum(len(textwrap.wrap(row, 42)) for row in plain.splitlines()) <= 26
