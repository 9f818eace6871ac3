"""Who answers as if they were the client: heard, and no line of a coach's taken for it."""

from __future__ import annotations

import json

import pytest

from bot.practice.line import Line
from bot.practice.own_telling import tells_own
from tests.walker import TRAINING

BEFORE = "For the ward to run without me holding it up. That's the dream, anyway."


@pytest.mark.parametrize(
    "words",
    [
        "i'd like to sort out the rota myself tbh, my own ward is chaos",
        "My mum died last year and I never really got over it, work is too much too",
        "i want to leave my job and i dont know how",
        "well my boss is the problem, he never listens to anybody",
        "I don't know what to do any more",
        "honestly I'm so tired of it all at the moment",
    ],
)
def test_their_own_matter_is_said_from_the_clients_chair(words: str) -> None:
    assert Line(words, BEFORE).kind == "swap"


@pytest.mark.parametrize(
    "words",
    [
        "I'd like to hear more about the rota", "I don't know what to ask now, sorry",
        "my sense is that the rota weighs a lot", "i dont know what to say to that now",
        "I feel a lot of love in how you speak of them", "I want the ward to run without me holding it up",
        "I'm wondering what the rota means at home", "I'm a trainee coach and my supervisor hears no names",
    ],
)  # fmt: skip
def test_a_coach_speaking_in_the_first_person_stays_the_coach(words: str) -> None:
    assert Line(words, BEFORE).kind != "swap"


def test_of_thousands_of_coach_lines_none_is_taken_for_the_clients() -> None:
    rows = [
        json.loads(row)
        for name in ("coach", "coach_more")
        for row in (TRAINING / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]
    rows = [row for row in rows if not row["id"].startswith("H")]
    assert len(rows) > 6000
    assert not [row["text"] for row in rows if tells_own(row["text"], row["client"])]
