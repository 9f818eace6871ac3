"""The line that ends the talk about a nudge, and the way back to where the conversation stood."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.flows.coaching.steps import is_habit, step_line
from bot.flows.core import course
from bot.flows.core.book import Step
from bot.flows.core.replies import Effect, Reply
from bot.flows.core.scene import Scene
from bot.flows.core.spoken_time import spoken
from bot.flows.nudging.nudge import shows_late
from bot.flows.nudging.nudge_items import FEW, LINES, OF_STEPS, is_ahead, listed
from bot.flows.nudging.nudge_later import late_step, leave_undated
from bot.flows.nudging.nudge_times import shortly, when_of
from bot.flows.talk import sessions
from bot.language.phrases import clipped

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
    steps = told_of(scene)
    if len(steps) > 1 and not _all_put_off(scene):
        return each(scene, steps)
    flow, name, values = (
        _of_one(scene, steps[0])
        if len(steps) == 1 and (is_of_several(scene) or not is_of(scene, steps[0]))
        else _closing(scene, state)
    )
    return scene.utter(
        _FLOWS.get(flow, "nudge"), flow if flow != "of" else "end", name, course.shown(scene, values)
    )


def told_of(scene: Scene) -> list[Step]:
    """The steps that this very message told something of, in the order of the list."""
    told = {
        effect.values["number"]
        for effect in scene.effects
        if effect.name in ("answer_step", "answer_habit", "not_yet", "redate_step", "ask_at")
    }
    return [step for step in scene.book.steps if step.number in told]


def _all_put_off(scene: Scene) -> bool:
    """Nothing became of any of them but one moment at which they are asked about again."""
    moments = {effect.values["at"] for effect in scene.effects if effect.name == "ask_at"}
    others = any(effect.name in _LINES and effect.name != "ask_at" for effect in scene.effects)
    return len(moments) == 1 and not others


def is_of_several(scene: Scene) -> bool:
    """The nudge is about more than one thing: what is said back names which."""
    return len(listed(scene)) > 1


def is_of(scene: Scene, step: Step) -> bool:
    """The nudge was about that step; what is said back of another one names it."""
    about = {number for kind, number in scene.value("nudged", ()) if kind in OF_STEPS}
    return not about or step.number in about


def each(scene: Scene, steps: list[Step]) -> Reply:
    """What became of each, in a line of its own."""
    lines = [step_line(scene, replace(step, due=_due_now(scene, step))) for step in steps]
    more = len(lines) - LINES if len(lines) > LINES + FEW else 0
    shown = lines[: len(lines) - more]
    return scene.utter("asked", "end", "each", course.shown(scene, {"steps": shown, "more": more}))


def _due_now(scene: Scene, step: Step) -> str | None:
    moved = [
        e.values["due"]
        for e in scene.effects
        if e.name == "redate_step" and e.values["number"] == step.number
    ]
    return moved[-1] if moved else step.due


def _of_one(scene: Scene, step: Step) -> tuple[str, str, dict[str, Any]]:
    """The line for what became of it, with its name; where nothing fits, the one without."""
    last = next(effect for effect in reversed(scene.effects) if effect.values.get("number") == step.number)
    due = str(last.values.get("due") or "")
    values = {
        "line": clipped(step.words.strip().rstrip(" .")),
        "due_words": spoken(due, scene.now) if due else "",
    }
    match last.name:
        case "answer_step":
            return "of", _OUTCOMES[str(last.values["outcome"])], values
        case "answer_habit":
            name = {"done": "done_habit_of", "partly": "partly_of"}.get(
                str(scene.value("answered_as")), "not_done_of"
            )
            return "of", name, values
        case "redate_step" if due:
            return "of", "moved", values
    return _closing(scene, "")


_OUTCOMES = {"done": "done_of", "partly": "partly_of", "dropped": "let_go_of"}
_FLOWS = {"noted": "steps", "of": "asked"}


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
    told = scene.book.zone_known or scene.count("nudge", "end", "moved")  # our own clock, at most once
    return "moved_known" if told else "moved"
