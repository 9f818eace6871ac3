"""Which step or reminder is meant by a few words, and what becomes of it: moved, done, dropped, or only not named."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from bot.flows.coaching.goal_choice import short
from bot.flows.core.book import Reminder, Step
from bot.flows.core.incoming import Choice
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.nudging.asked_draft import put
from bot.flows.nudging.nudge_later import move_to, put_off, with_hour
from bot.flows.nudging.nudge_which import tell
from bot.language.reminders.calling import fitting
from bot.language.reminders.words import Request

MEANT = "asked_step"
"""What is to become of which of them: [[steps], [reminders], the request]."""


def keep_meant(scene: Scene, request: Request, steps: list[int], reminders: list[int]) -> None:
    scene.session.release([MEANT, "asked_again"])
    asked = {
        "kind": request.kind,
        "due": request.due,
        "every": request.every,
        "days": [*request.value],
        "said": request.said,
    }
    scene.keep(MEANT, {"steps": steps, "reminders": reminders, "asked": asked}, "")


def _meant(scene: Scene) -> tuple[list[Step], list[Reminder], dict[str, Any]]:
    held = dict(scene.value(MEANT) or {})
    steps = [scene.book.step(number) for number in held.get("steps", ())]
    reminders = [scene.book.reminder(number) for number in held.get("reminders", ())]
    return (
        [one for one in steps if one is not None],
        [one for one in reminders if one is not None],
        dict(held.get("asked") or {}),
    )


def which_rows(scene: Scene) -> Rows:
    steps, reminders, _ = _meant(scene)
    words = [*(step.words for step in steps), *(one.words for one in reminders)]
    return tuple((Button("pick", of=at, label=short(one)),) for at, one in enumerate(words))


def keep_which(scene: Scene) -> None:
    """The one that was picked, by its button or in words, and what had been said of it."""
    steps, reminders, asked = _meant(scene)
    words = [*(step.words for step in steps), *(one.words for one in reminders)]
    if isinstance(scene.incoming, Choice):
        at = scene.incoming.of
    else:
        found = fitting(scene.words, words)
        at = found[0] if len(found) == 1 else None
    if at is None or at >= len(words):
        return
    held: dict[str, Any] = {"steps": [], "reminders": [], "asked": asked}
    if at < len(steps):
        held["steps"] = [steps[at].number]
    else:
        held["reminders"] = [reminders[at - len(steps)].number]
    scene.session.release([MEANT])
    scene.keep(MEANT, held, "")
    apply(scene)


def is_open(scene: Scene) -> bool:
    """Which one is meant is still to be told."""
    steps, reminders, _ = _meant(scene)
    return len(steps) + len(reminders) > 1


def is_of_a_reminder(scene: Scene) -> bool:
    """Which of the steps they want to be reminded of was what they were asked."""
    return bool(_meant(scene)[2].get("kind") == "remind") and not is_open(scene)


def apply(scene: Scene) -> None:
    """The change itself."""
    steps, reminders, asked = _meant(scene)
    for one in reminders:
        _of_reminder(scene, one, asked)
    for step in steps:
        _of_step(scene, step, asked)


def _of_reminder(scene: Scene, one: Reminder, asked: dict[str, Any]) -> None:
    if asked["kind"] not in ("move", "again"):
        scene.do("drop_reminder", number=one.number)
        return
    due = _moved(scene, one.at, asked)
    scene.do("move_reminder", number=one.number, at=due if "T" in due else f"{due}{one.at[10:]}")


def _of_step(scene: Scene, step: Step, asked: dict[str, Any]) -> None:
    kind = asked["kind"]
    if kind == "remind":
        put(scene, step.words, asked["due"], "", str(asked["said"]))
        return
    if kind == "mute":
        # without a time nothing is sent of it, and it stays on the list
        tell(scene, [step], None)
        scene.do("redate_step", number=step.number, due=None)
        return
    if kind == "again":
        tell(scene, [step], "later")
        put_off(scene, datetime.fromisoformat(with_hour(scene, str(asked["due"]))))
        return
    if kind != "move":
        tell(scene, [step], kind)
        return
    due = _moved(scene, step.due, asked)
    tell(scene, [step], None)
    if asked["every"]:
        scene.keep("new_due", due, "")
        scene.do("repeat_step", number=step.number, every=asked["every"])
        scene.do("redate_step", number=step.number, due=due)
    else:
        move_to(scene, due)


def _moved(scene: Scene, was: str | None, asked: dict[str, Any]) -> str:
    """The new time; a day alone keeps the hour it had, and "next week" the weekday."""
    today = scene.now.date()
    if asked["days"] and (was or not asked["due"]):
        start = max(date.fromisoformat(was[:10]) if was else today, today)
        return f"{start + timedelta(days=asked['days'][0])}{was[10:] if was else ''}"
    due = str(asked["due"])
    return due if "T" in due or not was else f"{due}{was[10:]}"
