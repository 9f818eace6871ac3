"""A long story in one sentence of the person's own facts, or not at all."""

from __future__ import annotations

import pytest

from bot.flows.talk.summing import LONGEST, sum_up

STORY = (
    "My manager moved the deadline twice without telling us. I worked both weekends and my daughter had her birthday "
    "without me. The client still thinks it is all going well. I'm afraid I'll say something I regret on Friday."
)


def test_two_or_three_facts_come_back_as_you() -> None:
    said = sum_up(STORY)
    assert said is not None
    assert "your manager moved the deadline twice" in said or "you're afraid" in said
    assert " i " not in f" {said.lower()} " and " my " not in said


def test_it_stays_one_short_sentence() -> None:
    said = sum_up(
        " ".join([STORY, "I cancelled the holiday in May. The rota is empty. My back hurts again."])
    )
    assert said is not None
    assert len(said.split()) <= LONGEST + 2
    assert "." not in said


def test_what_touches_the_goal_comes_first_in_the_choice() -> None:
    story = "My sister moved to Leeds. I paint on Sundays. My team keeps missing the handover. The boiler broke again."
    said = sum_up(story, "a better handover")
    assert said is not None and "handover" in said


@pytest.mark.parametrize(
    "story",
    [
        "I rang her twice. What should I do about it?",
        "Sorry, I'm rambling. My boss is away. My desk is full.",
        "WHY IS NOBODY LISTENING TO ME. MY BOSS IS AWAY. MY DESK IS FULL.",
        "It was that. And then there was the other one. And so on.",
        "My boss rang me.",
        "Karen is a liar and I'm a useless manager.",
    ],
)
def test_what_cannot_be_said_back_is_not(story: str) -> None:
    assert sum_up(story) is None


def test_a_wish_is_not_turned_into_its_opposite() -> None:
    said = sum_up(
        "I sit in the corner at every party. I leave before ten. What I want is that I don't hide any more."
    )
    assert said is None or "you don't hide" not in said


def test_what_something_is_done_for_is_no_fact() -> None:
    said = sum_up(
        "I learned the timetable of every single bus in the whole valley by heart so I'd never be late for him. "
        "My mother keeps the money in a tin."
    )
    assert said is None or ", you'd never" not in said


def test_a_he_without_his_name_does_not_open_it() -> None:
    said = sum_up(
        "There was a man at the door. He never paid me back. I gave him the keys. My wife is furious with me."
    )
    assert said is None or not said.startswith("he ")


def test_a_turn_keeps_its_but() -> None:
    said = sum_up("I told my brother twice that it had to end. But my aunt always takes his side.")
    assert said is not None and ", but your aunt always takes his side" in said


@pytest.mark.parametrize(
    ("story", "said"),
    [
        (
            "We have a new rota at the clinic and nobody understands it. I would like to settle on two questions for "
            "my manager before the Monday meeting, which everybody dreads because it always runs over.",
            "you would like to settle on two questions for your manager before the Monday meeting",
        ),
        (
            "My brother wants the car back on Saturday. I have the exam on Friday in another town. How am I meant to "
            "get there?",
            "your brother wants the car back on Saturday",
        ),
    ],
)
def test_a_long_fact_ends_where_it_can_and_a_question_at_the_end_is_left_open(story: str, said: str) -> None:
    assert said in str(sum_up(story))


@pytest.mark.parametrize(
    "story",
    [
        "I used to cut as a teenager and it is long ago. I give a talk in June in short sleeves.",
        "I need a structure for that. I want to tell him before Friday what I think of it.",
        "My mother died in spring. The house is empty and I can't sort her clothes.",
    ],
)
def test_what_is_heavy_or_speaks_of_somebody_unnamed_is_no_summary(story: str) -> None:
    assert sum_up(story) is None
