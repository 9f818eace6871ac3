"""What a practice came to: a goal and a step of the client's own, a part of it, advice, or nothing."""

from __future__ import annotations

from typing import Literal

from bot.practice.case import Case
from bot.practice.client import Client

Outcome = Literal["reached", "partly", "advised", "cold"]
ADVISED = 3
"""Pieces of advice after which a client leaves with warm thanks."""


def goal_reached(case: Case, client: Client) -> bool:
    """The last rung of the goal that now holds was said."""
    if client.turned and case.turn:
        return client.goal >= len(case.turn.goal)
    return client.goal >= len(case.goal) and case.turn is None


def step_reached(case: Case, client: Client) -> bool:
    return client.will >= len(case.will)


def was_referred(case: Case, client: Client) -> bool:
    """Where something goes beyond coaching: it was told, and the learner said who can help."""
    told = case.beyond is not None and case.beyond.layer in client.opened
    return told and any(place.startswith("referred") for place in client.told)


def outcome(case: Case, client: Client) -> Outcome:
    """How the client leaves."""
    if goal_reached(case, client) and step_reached(case, client):
        return "reached"
    if was_referred(case, client):
        return "partly"  # the last words of who reached it speak of a step
    if client.advised >= ADVISED:
        return "advised"
    return "partly" if len(client.opened) > 1 or client.goal > 1 else "cold"
