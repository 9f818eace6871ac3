"""Choosing among several: which goal of today's, which parked one, which idea."""

from __future__ import annotations

import re
from typing import Any

from bot.flows.coaching.goal_named import keep_spans
from bot.flows.coaching.goal_wording import hear_wording, keep_wording
from bot.flows.core.incoming import Choice
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.language.echo import as_you
from bot.language.goals import hear_goal
from bot.language.likeness import closest
from bot.language.numbers import ordinal_pick
from bot.language.phrases import clipped, is_instruction

LABEL = 36
"""Characters of a button's label that a phone shows."""
WHOLE = 150
"""Characters of a chosen goal that are said back; a longer one is asked for in a sentence."""
NAMING = 6
"""Words up to which an answer may be naming a parked goal."""


def choose(scene: Scene) -> None:
    """One of several is picked, by button, number or words; the others are parked by name."""
    goals = scene.value("goals", [])
    at = _picked(scene, goals)
    if at is None:
        if "one_thing" not in scene.heard.intents:
            hear_wording(scene)
        return
    _park(scene, [goal for index, goal in enumerate(goals) if index != at])
    heard = hear_goal(goals[at])
    scene.keep("goal", clipped(goals[at], WHOLE))
    settled = {"multiple", "none_stated"} | ({"too_vague"} if is_instruction(goals[at]) else set())
    scene.keep("faults", sorted(set(heard.labels) - settled))
    scene.keep("move", "")
    keep_spans(scene, heard)


def _picked(scene: Scene, goals: list[str]) -> int | None:
    if isinstance(scene.incoming, Choice):
        at = scene.incoming.of
        return at if at is not None and at < len(goals) else None
    return numbered(scene.words, len(goals), goals)


def numbered(words: str, count: int, offered: list[str]) -> int | None:
    """Which of the offered was meant: by its place, by the first number named, or by its words."""
    at = ordinal_pick(words, count)
    if at is None:
        named = [int(number) for number in re.findall(r"\b(\d)(?:st|nd|rd|th)?\b", words)]
        at = next((number - 1 for number in named if 0 < number <= count), None)
    return at if at is not None else closest(words, offered)


def _park(scene: Scene, others: list[str]) -> None:
    number = scene.book.next_parked
    for goal in others:
        scene.keep("parked", goal)
        scene.keep("parked_row", number)
        scene.do("park", number=number, words=goal, session=scene.session.number)
        number += 1


def goal_buttons(scene: Scene) -> Rows:
    """One button a goal, in their words."""
    goals = scene.value("goals", [])
    return tuple((Button("pick", of=at, label=short(as_you(goal))),) for at, goal in enumerate(goals))


def short(words: str) -> str:
    """A label that a phone shows whole."""
    return words if len(words) <= LABEL else words[:LABEL].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def hear_topic(scene: Scene) -> None:
    """A parked goal taken up, by button or by name, or a new one."""
    at = _picked(scene, [parked.words for parked in scene.book.parked]) if _short(scene) else None
    if at is None:
        hear_wording(scene)
        return
    parked = scene.book.parked[at]
    scene.do("take_up", number=parked.number)
    keep_wording(scene, parked.words, hear_goal(parked.words))


def _short(scene: Scene) -> bool:
    """A button, or so few words that they may name a parked goal rather than tell a new one."""
    return isinstance(scene.incoming, Choice) or scene.heard.count <= NAMING


def topic_words(scene: Scene) -> str:
    return "ask_parked" if scene.book.parked and not scene.has("goal") else "ask"


def shows_parked(scene: Scene) -> dict[str, Any]:
    return {"parked": [as_you(parked.words) for parked in scene.book.parked], "minutes": scene.given}


def parked_buttons(scene: Scene) -> Rows:
    if topic_words(scene) != "ask_parked":
        return ()
    return tuple(
        (Button("pick", of=at, label=short(as_you(one.words))),) for at, one in enumerate(scene.book.parked)
    )
