"""What a learner-coach typed: kinds of line, stage, and the reason."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.coach.kinds import kind_of
from bot.language.coach.sentences import sentences
from bot.language.coach_lines import LABELS, STAGES, decide, hear_coach
from bot.language.linear import shipped

TRAINING = Path(__file__).parents[2] / "training"


@pytest.mark.parametrize(
    ("client", "text", "labels"),
    [
        ("I want to sort my job.", "What would sorted look like?", ("open",)),
        ("I want to sort my job.", "tell me more about that", ("open",)),
        ("I got stuck.", "I'm wondering what got in the way", ("open",)),
        ("I talked to her.", "Did it help?", ("closed",)),
        ("I could call or write.", "Would you rather call or write?", ("closed",)),
        ("I left early.", "Why did you leave early?", ("open", "why")),
        ("I can't sleep.", "Have you tried cutting out the coffee?", ("advice", "leading")),
        ("I can't sleep.", "You should cut out the coffee.", ("advice",)),
        ("I can't sleep.", "try a warm bath before bed", ("advice",)),
        ("I'll ring him.", "On a scale from 1 to 10, how sure are you?", ("scaling",)),
        ("It's all on me, every day.", "It's all on you.", ("reflection",)),
        ("Is this private?", "Everything here is confidential.", ("information",)),
        ("I wrote two pages.", "Well done, that took real effort.", ("affirmation",)),
        ("Hello", "Hi there!", ("other",)),
    ],
)
def test_lines_are_heard_by_the_guide(client: str, text: str, labels: tuple[str, ...]) -> None:
    assert hear_coach(client, text).labels == labels


def test_two_questions_are_stacked_and_keep_their_own_kinds() -> None:
    heard = hear_coach("I'll start Monday.", "What will you do first? And who will you tell?")
    assert {"open", "stacked"} <= set(heard.labels)


def test_giving_back_and_then_asking_carries_both() -> None:
    heard = hear_coach(
        "Three bosses and no time.", "Three bosses pulling at you. What does that do to your week?"
    )
    assert heard.labels == ("open", "reflection")


def test_the_reason_names_the_sentence_and_what_it_was_taken_for() -> None:
    heard = hear_coach("I can't sleep.", "Have you tried a bath?")
    assert heard.why == ("have you tried a bath = leading: thought of, yes or no",)


def test_a_second_question_in_one_sentence_is_cut_off() -> None:
    parts = sentences("What will you do, and when will you do it?")
    assert [one.text for one in parts] == ["what will you do", "when will you do it"]


def test_a_lead_in_is_no_question_of_its_own() -> None:
    parts = sentences("When you sit down to write, how do you begin?")
    assert [kind_of(one) for one in parts] == ["open"]


@pytest.mark.parametrize(
    "text", ["what you need is rest", "what worked for me was a walk", "What a brave step"]
)
def test_a_statement_that_begins_with_what_is_not_asked(text: str) -> None:
    assert not sentences(text)[0].is_question


def test_no_set_that_the_guide_rules_out_is_ever_heard() -> None:
    for margins in (
        {"summary": 4.0, "reflection": 4.0},
        {"why": 4.0},
        {"stacked": 4.0},
        {"scaling": 3.0, "closed": 3.0},
    ):
        labels, _, _ = decide(shipped("coach"), dict.fromkeys(shipped("coach").labels, -1.0) | margins)
        assert not {"summary", "reflection"} <= set(labels)
        assert "why" not in labels or "open" in labels
        assert labels != ("stacked",)


def test_nearly_all_lines_of_the_training_writers_are_heard_right() -> None:
    lines = (TRAINING / "coach.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["id"][0] in "DEFG"]
    heard = [hear_coach(row["client"], row["text"]) for row in rows]
    exact = sum(sorted(row["labels"]) == list(h.labels) for row, h in zip(rows, heard, strict=True))
    stage = sum(row["stage"] == h.stage for row, h in zip(rows, heard, strict=True))
    assert exact >= 0.92 * len(rows)
    assert stage >= 0.88 * len(rows)


@settings(max_examples=80, deadline=2000)
@given(st.text(max_size=300), st.text(max_size=4096))
def test_any_text_is_heard_without_error(client: str, text: str) -> None:
    heard = hear_coach(client, text)
    assert heard.stage in STAGES
    assert heard.labels
    assert set(heard.labels) <= set(LABELS)


@pytest.mark.parametrize(
    "repeated", ["what ", ", what is ", "1 to ", "have you ever ", "maybe just ", "a", "? "]
)
def test_a_wall_of_repeats_is_heard_in_bounded_time(repeated: str) -> None:
    wall = (repeated * 4096)[:4096]
    hear_coach(wall, wall)
    began = time.process_time()
    hear_coach(wall, wall)
    assert time.process_time() - began < 0.1
