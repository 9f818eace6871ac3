"""The line that says what became of a step or a reminder that was spoken of by name."""

from __future__ import annotations

from bot.flows.core import course
from bot.flows.core.replies import Effect, Reply
from bot.flows.core.scene import Scene
from bot.flows.core.spoken_time import spoken
from bot.flows.nudging import asked_draft, asked_which
from bot.flows.nudging.nudge_close import closing, each, told_of
from bot.language.phrases import clipped
from bot.language.timing.every import spoken_every

_NAMED = frozenset({"redate_step", "move_reminder", "drop_reminder", "answer_step", "answer_habit", "ask_at"})
_OUTCOMES = frozenset({"answer_step", "answer_habit"})
_ANSWERS = {"done": "done_of", "done_habit": "done_habit_of", "partly": "partly_of", "drop": "let_go_of"}


def done(scene: Scene) -> Reply:
    """It names what was changed, since there may be several."""
    if len(several := told_of(scene)) > 1:
        return each(scene, several)
    last = next((effect for effect in reversed(scene.effects) if effect.name in _NAMED), None)
    if last is None:
        return closing(scene, "")
    words, every = _of(scene, last)
    values = {"line": clipped(words.rstrip(" ."))}
    if last.name in _OUTCOMES:
        answer = str(scene.value("answered_as"))
        answer = "done_habit" if answer == "done" and last.name == "answer_habit" else answer
        return scene.utter("asked", "end", _ANSWERS.get(answer, "not_done_of"), course.shown(scene, values))
    due = last.values.get("due") or last.values.get("at")
    if last.name == "ask_at":
        values["due_words"] = spoken(str(due), scene.now)
        return scene.utter("asked", "end", "asked_again", course.shown(scene, values))
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
    if effect.name in ("redate_step", "ask_at", *_OUTCOMES):
        step = scene.book.step(number)
        return (step.words if step else ""), str(given[-1]) if given else ""
    reminder = scene.book.reminder(number)
    return (reminder.words if reminder else ""), ""


def over(scene: Scene) -> Reply:
    """After it was asked which one is meant."""
    if asked_which.is_of_a_reminder(scene):
        return asked_draft.over(scene)
    return scene.utter("asked", "end", "left") if asked_which.is_open(scene) else done(scene)
