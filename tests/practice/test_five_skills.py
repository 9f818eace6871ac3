"""Five hundred practices by learners of five skills: who asks well gets somewhere, and the counts show who did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from statistics import mean, median
from time import perf_counter

import pytest

from bot.casebook import read_cases
from bot.practice.answering import answer
from bot.practice.case import Case
from bot.practice.client import Client, begin
from bot.practice.debrief import Debrief, Spoken, debrief
from bot.practice.feedback import feedback
from bot.practice.line import Line
from bot.practice.outcome import goal_reached, step_reached, was_referred
from tests.practice import by_label, learners
from tests.practice.learners import Learner, Practised, practise

CASES = tuple(read_cases(Path(__file__).parents[2] / "prompts" / "cases").values())
A_FEW = 64
EACH = 100
"""Practices of each learner in the long run: five hundred by each set of lines."""
BY_SKILL = ["skilled", "mixed", "parrot", "interrogator", "advisor"]
SLOWEST = 0.02
"""Seconds for an answer with its feedback, wide of the mark of 5 ms for a machine that is busy."""


def practices(learner: Learner, count: int) -> list[Practised]:
    """Over all cases in turn, each time with another seed."""
    return [practise(CASES[at % len(CASES)], learner, seed=at) for at in range(count)]


@cache
def a_few(lines: str) -> Mapping[str, Sequence[Practised]]:
    skills = learners.SKILLS if lines == "scripted" else by_label.SKILLS
    return {name: practices(learner, A_FEW // len(skills)) for name, learner in skills.items()}


@cache
def many(lines: str) -> Mapping[str, Sequence[Practised]]:
    skills = learners.SKILLS if lines == "scripted" else by_label.SKILLS
    return {name: practices(learner, EACH) for name, learner in skills.items()}


def arrived(held: Practised) -> bool:
    """The case's goal and its step, or where it goes beyond coaching somebody who can help."""
    case, client = held.case, held.client
    return was_referred(case, client) or (goal_reached(case, client) and step_reached(case, client))


def share(held: Sequence[Practised]) -> float:
    return sum(map(arrived, held)) / len(held)


def seen(held: Practised) -> Debrief:
    spoken = [
        Spoken(line, said.words, told.kind, told.verdict, told.stage, told.did, told.nearness, 0, 0)
        for line, said, told in zip(held.lines, held.answers, held.told, strict=True)
    ]
    return debrief(held.case, held.client, spoken)


def skill(found: Debrief) -> float:
    """One number out of the debrief's counts, for this test alone; saying back without asking is no skill."""
    good = found.open + 1.5 * min(found.mirrored, found.questions)
    bad = 0.5 * found.closed + 2 * found.advice + found.leading + found.stacked + found.echoed
    return (good - bad) / found.lines + 0.1 * found.opened + 0.5 * found.goal + 0.5 * found.step


def in_order(held: Mapping[str, Sequence[Practised]]) -> list[str]:
    scores = {name: mean(skill(seen(one)) for one in practised) for name, practised in held.items()}
    return sorted(scores, key=lambda name: -scores[name])


def assert_nothing_said_twice(held: Mapping[str, Sequence[Practised]]) -> None:
    for one in (one for practised in held.values() for one in practised):
        twice = [
            line
            for line, times in Counter(line for a in one.answers for line in a.lines).items()
            if times > 1
        ]
        assert not twice, (one.case.name, twice)


def assert_good_asking_gets_there(held: Mapping[str, Sequence[Practised]]) -> None:
    assert share(held["skilled"]) >= 0.8
    assert share(held["advisor"]) <= 0.1
    assert share(held["interrogator"]) <= 0.1
    assert share(held["parrot"]) <= 0.1
    assert share(held["mixed"]) < share(held["skilled"])


def test_the_skilled_reach_a_goal_and_a_step_and_advisors_do_not() -> None:
    assert_good_asking_gets_there(a_few("scripted"))


@pytest.mark.parametrize("lines", ["scripted", "by label"])
def test_no_client_says_the_same_line_twice(lines: str) -> None:
    assert_nothing_said_twice(a_few(lines))


@pytest.mark.parametrize("lines", ["scripted", "by label"])
def test_the_counts_put_the_skilled_first_and_the_advisor_last(lines: str) -> None:
    ordered = in_order(a_few(lines))
    assert ordered[0] == "skilled"
    assert ordered[-1] == "advisor"


@pytest.mark.long
def test_five_hundred_practices_come_out_as_the_skill_of_who_practised() -> None:
    assert_good_asking_gets_there(many("scripted"))
    assert_nothing_said_twice(many("scripted"))
    assert in_order(many("scripted")) == BY_SKILL


@pytest.mark.long
def test_five_hundred_practices_in_the_words_of_others_come_out_in_the_same_order() -> None:
    assert_nothing_said_twice(many("by label"))
    assert in_order(many("by label")) == BY_SKILL


@pytest.mark.long
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_case_can_be_brought_to_its_goal_and_step(case: Case) -> None:
    assert any(arrived(practise(case, learners.skilled, seed)) for seed in range(6))


def test_an_answer_with_its_feedback_takes_a_few_thousandths_of_a_second() -> None:
    took = []
    for case in CASES[:4]:
        lines = practise(case, learners.mixed, seed=3).lines
        client: Client = begin(case, 3)
        for words in lines:
            start = perf_counter()
            line = Line(words, client.last)
            response = answer(case, client, line)
            feedback(line, response)
            took.append(perf_counter() - start)
            client = response.client
    assert median(took) < SLOWEST
