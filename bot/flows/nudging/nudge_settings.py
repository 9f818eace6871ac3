"""Fewer, a pause, none: what is wished of nudges under one of them, said back in a line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bot.flows.core import course
from bot.flows.core.scene import Rows, Scene
from bot.flows.nudging import reminding_kept as kept
from bot.flows.nudging.nudge import ASKED_HOW
from bot.flows.nudging.nudge_close import close
from bot.flows.nudging.nudge_items import items, rows
from bot.flows.nudging.nudge_wishes import OVER


def wishes(scene: Scene, name: str) -> None:
    """Fewer, a pause, none, or as it was: confirmed in a line, and what was asked can still be answered."""
    if name == "pause_nudges":
        scene.session.release(["asked_when", OVER])
        course.lay(scene, "nudge", "pause")
        course.ask(scene)
        return
    WISHES[name](scene)
    lead = scene.utter("nudge", "end", *_line_of(scene, name))
    here = scene.session.here
    if name == "fewer" and here and here.flow == "nudge" and here.state in ASKED_HOW and items(scene):
        scene.replies.append(replace(lead, rows=_answers_only(scene)))
        return
    close(scene, lead)


def _line_of(scene: Scene, name: str) -> tuple[str, dict[str, Any]]:
    if name != "fewer":
        return _LINES[name], course.shown(scene)
    changed = kept.wishes_of(scene) != scene.book.wishes
    return "fewer" if changed else "fewest", course.shown(scene, {"count": kept.wishes_of(scene).weekly})


def _answers_only(scene: Scene) -> Rows:
    return rows(scene)[:-1]


def _fewer(scene: Scene) -> None:
    """Down to one a week; none is what Stop is for."""
    if not kept.is_fewest(scene):
        kept.fewer(scene)


def _stop(scene: Scene) -> None:
    kept.keep_reminders(scene, "none")


def _nothing(scene: Scene) -> None:
    """It goes on as it is."""


WISHES: dict[str, Callable[[Scene], None]] = {
    "fewer": _fewer, "no_nudges": _stop, "as_now": _nothing, "pause_nudges": _nothing,
}  # fmt: skip
_LINES = {"as_now": "as_now", "no_nudges": "off"}
