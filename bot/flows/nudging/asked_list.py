"""What they have promised and what they asked for, with when each comes next: one list, changed in place."""

from __future__ import annotations

from typing import Any

from bot.flows.coaching.steps import step_line
from bot.flows.core import course
from bot.flows.core.book import Reminder
from bot.flows.core.incoming import Choice
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.core.spoken_time import on_day, spoken
from bot.flows.nudging.asked_times import when_words
from bot.flows.nudging.reminding_kept import pause_of
from bot.flows.nudging.upcoming import first
from bot.language.phrases import clipped


def show(scene: Scene, replaces: str | None = None) -> None:
    """Open steps first, then reminders that were asked for."""
    reminders = _left(scene)
    steps = scene.book.open_steps
    if not steps and not reminders:
        scene.say("asked", "list", "empty", course.shown(scene), replaces=replaces)
        return
    values = course.shown(scene, _values(scene, reminders))
    scene.say(
        "asked", "list", "again" if replaces else "ask", values, _rows(scene, reminders), replaces=replaces
    )


def _left(scene: Scene) -> tuple[Reminder, ...]:
    gone = {effect.values["number"] for effect in scene.effects if effect.name == "drop_reminder"}
    return tuple(one for one in scene.book.asked_for if one.number not in gone and _comes(scene, one))


def _comes(scene: Scene, one: Reminder) -> bool:
    return bool(one.every) or one.at > f"{scene.now:%Y-%m-%dT%H:%M}"


def _values(scene: Scene, reminders: tuple[Reminder, ...]) -> dict[str, Any]:
    steps = scene.book.open_steps
    lines = [step_line(scene, step) for step in steps]
    lines += [f"{clipped(one.words)} ({when_words(one.at, one.every, scene.now)})" for one in reminders]
    ahead, until = first(scene), pause_of(scene)
    return {
        "steps": [f"{at}. {line}" for at, line in enumerate(lines, 1)],
        "when_words": on_day(ahead.when, scene.now) if ahead and ahead.when else "",
        "paused_words": spoken(until.isoformat(), scene.now) if until else "",
    }


def _rows(scene: Scene, reminders: tuple[Reminder, ...]) -> Rows:
    """One tap for each reminder; the steps have a list of their own."""
    before = len(scene.book.open_steps)
    drops = tuple(
        (Button("drop_asked", of=one.number, mark=str(before + at)),) for at, one in enumerate(reminders, 1)
    )
    return (*drops, (Button("steps"),)) if before else drops


def tapped(scene: Scene, choice: Choice) -> bool:
    """A reminder dropped by its button, under the list or where it was read back; False for any other button."""
    if choice.trigger != "drop_asked":
        return False
    if scene.book.reminder(choice.of) is None:
        scene.say("steps", "already", "gone", course.shown(scene, {"step": ""}))
        return True
    scene.do("drop_reminder", number=choice.of)
    if _is_list(scene, choice):
        show(scene, choice.message)
    else:
        scene.say("nudge", "end", "no_more_of_it", course.shown(scene))
    return True


def _is_list(scene: Scene, choice: Choice) -> bool:
    """Whether the newest message with this button is the list: its buttons are numbered."""
    for shown in reversed(scene.session.recent):
        for _, label, trigger, asked, of in shown.buttons:
            if (trigger, of, asked) == (choice.trigger, choice.of, None):
                return label[:1].isdigit()
    return False
