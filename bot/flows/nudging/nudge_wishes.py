"""Less of the nudges, asked in a nudge itself: the buttons for it, and how long a pause is to be."""

from __future__ import annotations

from datetime import date, timedelta

from bot.flows.core.flow import Event
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.nudging import reminding_kept as kept
from bot.language.reminders.pausing import day_of_return

PAUSES = {"a_week": 7, "two_weeks": 14, "a_month": 30}
"""Buttons -> days."""


def go_on_rows(scene: Scene) -> Rows:
    return (
        (Button("as_now"), Button("fewer")),
        (Button("pause_nudges"), Button("no_nudges")),
    )


def pause_for(event: Event) -> None:
    scene = event.model
    kept.rest_until(scene, scene.now.date() + timedelta(days=PAUSES[event.event.name]))


def pause_heard(scene: Scene) -> date | None:
    """The first day on which nudges may come again, by their words; None where these name none to come."""
    return day_of_return(scene.words, scene.now)


def keep_pause(scene: Scene) -> None:
    day = pause_heard(scene)
    if day:
        kept.rest_until(scene, day)


def no_pause_heard(event: Event) -> bool:
    """Asked once more, then left as it was."""
    scene = event.model
    if pause_heard(scene) or scene.has("asked_when"):
        return False
    scene.keep("asked_when", True, "")
    return True
