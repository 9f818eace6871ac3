"""A client with the learner's own topic: whatever was told, the case keeps the rules of every case."""

from __future__ import annotations

import pytest

from bot.casebook import read_own
from bot.flows.core.book import Book, Record
from bot.flows.practising.own_topic import words_of
from bot.practice.answering import answer
from bot.practice.case_rules import breaches
from bot.practice.client import begin
from bot.practice.line import Line
from bot.shelf import HOME

OWN = read_own(HOME)
TOLD: list[dict[str, str]] = [
    {},
    {"topic": "what to say to Ana about the rota", "tried": "a timer.", "who": "my boss"},
    {"topic": "x", "about": "y", "wish": "z", "tried": "w", "afraid": "v", "who": "u"},
    {"topic": "word " * 300, "afraid": "{topic} {{ wish }} <b>", "wish": "A" * 500},
    {"topic": "  \n ", "tried": "…"},
]
LINES = (
    "What would you like to take away from today?", "What have you tried?", "What makes it important?",
    "How does that feel?", "So it wears on you.", "Have you talked to them?", "You should just do it.",
    "Who else is in it?", "What are you afraid of?", "What could you do?", "And what else could you do?",
    "What will you do first, and when?", "On a scale from 0 to 10, where are you?", "Tell me more.",
    "What happened the last time?", "Why did you do that?", "Mm.", "asdf qwer", "It sounds heavy.",
    "What would be different?",
)  # fmt: skip


@pytest.mark.parametrize("told", TOLD)
def test_whatever_was_told_the_case_keeps_the_rules(told: dict[str, str]) -> None:
    case = OWN.filled(told)
    assert not breaches(case)
    assert not [line for line in case.lines() if "{" in line], "no gap is left open"


@pytest.mark.parametrize("seed", range(4))
def test_it_can_be_talked_to_for_forty_lines_without_saying_a_thing_twice(seed: int) -> None:
    case = OWN.filled(TOLD[1])
    client, said = begin(case, seed), []
    for at in range(40):
        response = answer(case, client, Line(LINES[(at * 7 + seed) % len(LINES)], client.last))
        client = response.client
        said.append(response.words)
    assert len(set(said)) == len(said), [line for line in said if said.count(line) > 1]


def test_their_words_are_said_back_and_lead_to_their_topic() -> None:
    case = OWN.filled(TOLD[1])
    assert "what to say to Ana about the rota" in case.opener[0]
    assert "rota" in case.topics["topic"].words
    assert OWN.filled(TOLD[1]) is case


def test_the_card_comes_before_the_record_and_the_standing_goal() -> None:
    card = {"card": {"lines": {"topic": "the rota", "tried": None, "afraid": "that she shouts"}}}
    record = Record(1, "2026-03-01T10:00", None, {"topic": ["my desk"], "tried": ["a timer", "two timers"]})
    alike = Record(1, "2026-03-01T10:00", None, {"topic": ["that rota"], "tried": ["a timer", "two timers"]})
    assert words_of(Book(papers=card, records=(alike,)))["topic"] == "the rota"
    assert words_of(Book(papers=card, records=(alike,)))["tried"] == "two timers"
    assert words_of(Book(papers=card, records=(record,))) == {
        "topic": "the rota",
        "afraid": "that she shouts",
    }
    assert words_of(Book(records=(record,), standing_goal="lead well"))["topic"] == "my desk"
    assert words_of(Book(standing_goal="lead well")) == {"topic": "lead well"}

    assert words_of(Book()) == {}


def test_a_wish_that_is_the_topic_over_again_is_not_said_twice() -> None:
    body = {"topic": ["finish my outline"], "goal": ["Finish my outline."]}
    assert words_of(Book(records=(Record(1, "2026-03-01T10:00", None, body),))) == {
        "topic": "finish my outline"
    }
