"""Less of the nudges, asked in a nudge itself: the buttons for it, and how long a pause is to be."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from bot.flows.core.flow import Event
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.core.spoken_time import spoken
from bot.flows.nudging import reminding_kept as kept
from bot.language.reminders.pausing import day_of_return, day_over

OVER = "pause_over"
"""The day until which it was to be, where that is over already."""
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
    """A day that is over is noted as that."""
    day, gone = pause_heard(scene), day_over(scene.words, scene.now)
    scene.session.release([OVER])
    if day:
        kept.rest_until(scene, day)
    elif gone:
        scene.keep(OVER, gone.isoformat(), "")


def pause_words(scene: Scene) -> str:
    """Until a day that is over nobody can rest: said kindly, and asked which day it shall be."""
    return "ask_over" if scene.has(OVER) else "ask"


def shows_pause(scene: Scene) -> dict[str, Any]:
    gone = scene.value(OVER)
    return {"due_words": spoken(str(gone), scene.now) if gone else ""}


def no_pause_heard(event: Event) -> bool:
    """Asked once more, then left as it was."""
    scene = event.model
    if pause_heard(scene) or scene.has("asked_when"):
        return False
    scene.keep("asked_when", True, "")
    return True
