"""The line that ends the talk about a nudge, and the way back to where the conversation stood."""

from __future__ import annotations

from typing import Any

from bot.flows.coaching.steps import is_habit
from bot.flows.core import course
from bot.flows.core.replies import Effect, Reply
from bot.flows.core.scene import Scene
from bot.flows.core.spoken_time import spoken
from bot.flows.nudging.nudge import shows_late
from bot.flows.nudging.nudge_items import is_ahead, shortly, when_of
from bot.flows.nudging.nudge_later import late_step, leave_undated
from bot.flows.talk import sessions

_OF_STEPS = frozenset({"follow_up", "before", "several", "eve", "new_time", "smaller_or_drop", "smaller"})


def close(scene: Scene, lead: Reply) -> None:
    """One line, and an open session goes on where it stood; one left some time ago waits for their next words."""
    waited = scene.session.asides
    scene.session.asides = tuple(visit for visit in waited if visit.flow != "nudge")
    go_on(scene, lead, came_between=scene.session.asides != waited)


def go_on(scene: Scene, lead: Reply, came_between: bool = False) -> None:
    """came_between: the nudge had come between a question and its answer, so that it is put again."""
    if sessions.is_left(scene):
        scene.session.paused = True  # what they write next is met with a recap
    elif came_between and scene.session.here is not None:
        course.ask(scene, lead)
        return
    scene.replies.append(lead)


def closing(scene: Scene, state: str) -> Reply:
    """What was changed, in a line; where nothing was, that it stays."""
    if state == "new_time" and not scene.has("new_due") and not _changed(scene):
        leave_undated(scene)
    flow, name, values = _closing(scene, state)
    return scene.utter("nudge" if flow == "end" else "steps", flow, name, course.shown(scene, values))


def _changed(scene: Scene) -> bool:
    return any(effect.name in _LINES for effect in scene.effects)


def _closing(scene: Scene, state: str) -> tuple[str, str, dict[str, Any]]:
    last = next((effect for effect in reversed(scene.effects) if effect.name in _LINES), None)
    if last is not None:
        return _line(scene, last, state)
    if state == "smaller_or_drop":
        return _of_fate(scene)
    step = late_step(scene)
    if step and is_ahead(scene, step):
        hurry = scene.value("answered_as") == "not_yet" and not state
        return "end", "no_hurry" if hurry else "unchanged", {"when_words": when_of(scene, step)}
    return "end", "left_open" if state in _OF_STEPS else "unchanged", {}


def _of_fate(scene: Scene) -> tuple[str, str, dict[str, Any]]:
    """A step that stays as it is may be one to bring along."""
    pressed = getattr(scene.incoming, "trigger", "")
    brought = pressed == "bring_it" or scene.value("brought") is not None
    step = late_step(scene)
    return "end", "brought" if brought else "habit_stays" if step and is_habit(step) else "left_open", {}


def _line(scene: Scene, effect: Effect, state: str) -> tuple[str, str, dict[str, Any]]:
    values = effect.values
    match effect.name:
        case "answer_step":
            outcome = str(values["outcome"])
            if outcome == "dropped":
                return (
                    ("end", "dropped", {})
                    if state in ("new_time", "smaller_or_drop")
                    else ("noted", "drop", {})
                )
            return "noted", outcome, {}
        case "answer_habit":
            return _of_habit(scene)
        case "redate_step":
            return "end", _moved(scene) if values["due"] else "left_open", shows_late(scene)
        case "ask_at" | "keep_reminder":
            at = shortly(str(values["at"]), scene.now)
            return "end", "snoozed", {"when_words": at if at.startswith("to") else f"on {at}"}
        case "set_preferences":
            return _of_wishes(scene, values["body"])
    return "end", _LINES[effect.name], {}


def _of_habit(scene: Scene) -> tuple[str, str, dict[str, Any]]:
    answer = scene.value("answered_as")
    return {"done": ("noted", "done_habit", {}), "partly": ("noted", "partly_habit", {})}.get(
        str(answer), ("noted", "missed_habit", {})
    )


def _of_wishes(scene: Scene, body: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
    paused = body.get("paused_until")
    if paused and str(paused) != str(scene.book.wishes.paused_until):
        return "end", "paused", {"due_words": spoken(str(paused), scene.now)}
    return "end", "fewer", {"count": body.get("weekly", scene.book.wishes.weekly)}


_LINES = {
    "answer_step": "noted", "answer_habit": "noted", "redate_step": "moved", "ask_at": "snoozed",
    "keep_reminder": "snoozed", "set_preferences": "fewer", "reword_step": "smaller", "set_reminders": "off",
    "drop_reminder": "no_more_of_it",
}  # fmt: skip
"""What may be changed -> the line that says so."""


def _moved(scene: Scene) -> str:
    """Our own clock is named only to those who have not told by which clock they live."""
    return "moved_known" if scene.book.zone_known else "moved"
