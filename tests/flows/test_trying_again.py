"""Try again goes back by one line, and by nothing else; feedback stays within its three lines."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from bot.flows.core.incoming import Text
from bot.flows.core.replies import Reply
from bot.flows.core.session import Session
from bot.practice.client import Client
from bot.practice.debrief import Spoken, debrief
from tests.practice.playing import MAREN
from tests.test_in_role import take, tap, with_maren
from tests.walker import LINES

WEAK = ("Have you talked to Petra about it?", "You should delegate it.", "Why didn't you say no?",
        "So you'll tell them on Monday, yes?", "Is it loud? And who else is there? And when?")  # fmt: skip
SAID_OF_CLIENT = ("client", "practice_log")


def held(session: Session) -> list[object]:
    """All that a practice remembers of the talk."""
    return [session.value(name) for name in SAID_OF_CLIENT]


@pytest.mark.parametrize("weak", WEAK)
def test_try_again_leaves_client_and_counts_as_they_were_before_the_line(weak: str) -> None:
    before = with_maren()
    said = take(before, Text(weak)).session
    assert held(said) != held(before)
    assert held(tap(said, "try_again").session) == held(before)


@pytest.mark.parametrize("weak", WEAK)
def test_after_the_retry_the_talk_is_the_one_without_the_weak_line(weak: str) -> None:
    better = "What makes it hard to let go of the rota?"
    tried = tap(take(with_maren(), Text(weak)).session, "try_again").session
    tried, straight = (take(one, Text(better)).session for one in (tried, with_maren()))
    assert held(tried) == held(straight)
    assert debrief_of(tried) == debrief_of(straight)


def test_a_second_tap_on_try_again_goes_no_further_back() -> None:
    session = take(with_maren(), Text("What wears you out most?")).session
    asked = session.asked
    session = tap(take(session, Text(WEAK[0])).session, "try_again").session
    once = held(session)
    assert held(tap(session, "try_again").session) == once
    assert held(tap(replace(session, asked=asked), "try_again").session) == once


def test_nothing_but_the_line_and_its_buttons_is_said_when_it_is_taken_back() -> None:
    turn = tap(take(with_maren(), Text(WEAK[0])).session, "try_again")
    assert [(reply.state, reply.utterance) for reply in turn.replies] == [("line", "try_again")]


def test_an_objection_is_kept_with_its_line_and_changes_nothing_else() -> None:
    session = take(with_maren(), Text(WEAK[0])).session
    turn = tap(session, "disagree")
    kept = [effect for effect in turn.effects if effect.name == "disagree"]
    assert [effect.values["words"] for effect in kept] == [WEAK[0]]
    assert held(turn.session) == held(session)
    before, after = (one.value("practice_line") for one in (session, turn.session))
    assert {**after, "tapped": []} == {**before, "tapped": []}
    again = take(turn.session, Text(WEAK[0])).session
    assert again.value("practice_line")["verdict"] == session.value("practice_line")["verdict"]


def test_feedback_on_whatever_is_said_takes_three_lines_at_most() -> None:
    rng, session = random.Random(3), with_maren()
    for _ in range(60):
        turn = take(session, Text(rng.choice(LINES)))
        assert all(lines_above(reply) <= 3 for reply in turn.replies)
        here = turn.session.here
        session = turn.session if here and (here.flow, here.state) == ("practise", "line") else with_maren()


def lines_above(reply: Reply) -> int:
    """Lines of feedback that lead a client's words; what stands beside another counts with it."""
    count, lead = 0, reply.lead
    while lead is not None:
        count += lead.apart or lead.lead is None
        lead = lead.lead
    return count


def debrief_of(session: Session) -> object:
    client = Client.from_json(session.value("client"))
    return debrief(MAREN, client, [Spoken(*one) for one in session.value("practice_log")])
