"""Whether a pressed button counted, as the channel is told."""

from __future__ import annotations

import pytest

from bot.answers import is_taken, rendered
from bot.flows.core.book import Book
from bot.flows.core.engine import take_turn
from bot.flows.core.incoming import Choice
from bot.flows.core.replies import Reply, Turn
from bot.flows.core.session import Kept, Session, Shown, Visit
from bot.language.hearing import Heard
from bot.prompts import opener
from tests.phrasings import SAMPLE
from tests.test_tables import NOW
from tests.transcript import PROMPTS

FRAMED = Session(plan=(Visit("goal", "frame"),), kept=(Kept("goal", "decide on the rota"),), asked=4)
NEW = Session(plan=(Visit("welcome", "introduce"),), asked=1)


def counts(session: Session, consented: bool, choice: Choice) -> bool:
    return is_taken(take_turn(session, Book(consented=consented), choice, Heard("", NOW), NOW))


@pytest.mark.parametrize("trigger", ["thats_it", "not_quite"])
def test_a_button_of_the_open_question_counts(trigger: str) -> None:
    assert counts(FRAMED, True, Choice(trigger, 4))


@pytest.mark.parametrize("trigger", ["agree", "decline"])
def test_the_answers_to_the_introduction_count(trigger: str) -> None:
    assert counts(NEW, False, Choice(trigger, 1))


def test_a_button_of_an_older_question_does_not_count() -> None:
    assert not counts(FRAMED, True, Choice("thats_it", 3))


def test_a_button_of_a_session_that_is_over_does_not_count() -> None:
    assert not counts(Session(), True, Choice("thats_it", 3))


def test_before_a_yes_no_other_button_counts() -> None:
    assert not counts(NEW, False, Choice("coach"))


def test_a_step_that_is_gone_cannot_be_ticked_off() -> None:
    assert not counts(FRAMED, True, Choice("done", None, 9))


INSTANCES = ("instance", "situation")
SEEDS = range(0, 3000, 37)


def begins(state: str, seed: int, *before: str) -> tuple[str, ...]:
    """How a question of Reality begins after turns that began like these."""
    recent = tuple(Shown(turn, text) for turn, text in enumerate(before))
    turn = Turn(Session(seed=seed, recent=recent), (Reply("reality", state, "ask", SAMPLE),), ())
    return opener(rendered(PROMPTS, turn)[0][0].plain)


@pytest.mark.parametrize("state", INSTANCES)
def test_no_third_turn_running_begins_with_the_same_words(state: str) -> None:
    usual = {begins(state, seed) for seed in SEEDS}
    assert ("tell", "me") in usual
    twice = {begins(state, seed, "Tell me more.", "Tell me of it.") for seed in SEEDS}
    assert twice == usual - {("tell", "me")}


def test_two_turns_may_begin_with_the_same_words() -> None:
    once = ("Who was there?", "Tell me of it.")
    assert all(begins("instance", seed, *once) == begins("instance", seed) for seed in SEEDS)
