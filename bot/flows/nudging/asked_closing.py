"""The line that says what became of a step or a reminder that was spoken of by name."""

from __future__ import annotations

from bot.flows.core import course
from bot.flows.core.replies import Effect, Reply
from bot.flows.core.scene import Scene
from bot.flows.core.spoken_time import spoken
from bot.flows.nudging import asked_which
from bot.flows.nudging.nudge_close import closing
from bot.language.phrases import clipped
from bot.language.timing.every import spoken_every

_NAMED = frozenset({"redate_step", "move_reminder", "drop_reminder"})


def done(scene: Scene) -> Reply:
    """It names what was moved, since there may be several; an outcome gets the line that it has after a nudge."""
    last = next((effect for effect in reversed(scene.effects) if effect.name in _NAMED), None)
    if last is None:
        return closing(scene, "")
    words, every = _of(scene, last)
    values = {"line": clipped(words.rstrip(" ."))}
    due = last.values.get("due") or last.values.get("at")
    if not due:
        utterance = "dropped" if last.name == "drop_reminder" else "muted"
        return scene.utter("asked", "end", utterance, course.shown(scene, values))
    values["due_words"] = spoken(str(due), scene.now)
    values["next_words"] = spoken_every(every)
    return scene.utter("asked", "end", "moved_every" if every else "moved", course.shown(scene, values))


def _of(scene: Scene, effect: Effect) -> tuple[str, str]:
    """Its words, and the rhythm it was given just now."""
    number = effect.values["number"]
    given = [one.values["every"] for one in scene.effects if one.name == "repeat_step"]
    if effect.name == "redate_step":
        step = scene.book.step(number)
        return (step.words if step else ""), str(given[-1]) if given else ""
    reminder = scene.book.reminder(number)
    return (reminder.words if reminder else ""), ""


def over(scene: Scene) -> Reply:
    """After it was asked which one is meant."""
    return scene.utter("asked", "end", "left") if asked_which.is_open(scene) else done(scene)
