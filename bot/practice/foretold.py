"""A plan with a tag after it: whether it is the client's, told some lines ago, or the learner's own."""

from __future__ import annotations

from bot.language.coach.kinds import kind_of
from bot.practice.about import OF_ANY_TALK, said
from bot.practice.client import Client
from bot.practice.line import Line
from bot.practice.wording import content, shared

_LEAST = 2  # words of a plan that must have been the client's


def is_theirs(client: Client, line: Line) -> bool:
    """ "So you'll ring him tomorrow at two, right?": all of it was said, so it is a check and puts nothing forward."""
    plans = [content(part.text) - OF_ANY_TALK for part in line.parts if kind_of(part) == "tagged plan"]
    known = said(client)
    return bool(plans) and all(len(plan) >= _LEAST and shared(plan, known) == plan for plan in plans)
