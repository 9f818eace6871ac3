"""Another time for what a nudge was about: a new day for the step, or the question put off for a while."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from bot.flows.coaching.said_time import as_said, part_of_day
from bot.flows.coaching.steps import is_habit
from bot.flows.core.book import Step
from bot.flows.core.flow import Event
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.nudging.nudge_items import is_ahead
from bot.flows.nudging.nudge_phrases import ILL
from bot.language.hearing import Heard

A_WHILE = timedelta(hours=2)
A_DAY = timedelta(days=1)
PUT_OFF = "put_off"
"""The reminders that were put off last: until they come again, "did it!" is about them."""
NOON = 12
_BEEN = re.compile(r"\b(?:was|were|wasn't|weren't|had|got|didn't|couldn't|came|been)\b", re.IGNORECASE)
_NOT_THEN = re.compile(
    rf"\b(?:no time|busy|swamped|can'?t|cannot|couldn'?t|won'?t|{ILL}|sick|not)\b.{{0,20}}\b(?:today|tonight|"
    r"this (?:week|weekend|morning|afternoon|evening|month))\W*$",
    re.IGNORECASE,
)
_SAME_HOUR = re.compile(r"\b(?:same|usual) (?:time|hour)\b", re.IGNORECASE)
_TO_COME = re.compile(
    r"\b(?:will|i'll|we'll|going to|next|tomorrow|instead|on|by|at|then|can|could|let's|try|moved|push(?:ed)?|so)\b",
    re.IGNORECASE,
)


def late_step(scene: Scene) -> Step | None:
    """The step a new time, or another fate, is being talked about."""
    return scene.book.step(scene.value("late_step"))


def _late_steps(scene: Scene) -> list[Step]:
    """That one, or all of those that were answered together."""
    numbers = scene.value("late_steps") or [scene.value("late_step")]
    return [step for number in numbers if (step := scene.book.step(number)) is not None]


def second_not_yet(step: Step) -> bool:
    """A second "not yet" gets no third date (playbook §7); of a habit, every second one is worth a look."""
    return step.not_yets % 2 == 1 if is_habit(step) else step.not_yets >= 1


def day_heard(scene: Scene, heard: Heard | None = None) -> str | None:
    """The day or time they told, None for none, one that is over, or one that only tells what came between."""
    been = _BEEN.search(scene.words) and not _TO_COME.search(scene.words)
    told = scene.words and not been and not _NOT_THEN.search(scene.words)
    heard = heard or scene.heard
    due = as_said(heard.when.due, heard.words) if told else None
    return due if due and due >= f"{scene.now:%Y-%m-%dT%H:%M}"[: len(due)] else None


def move_to(scene: Scene, due: str, of_day: bool = False) -> None:
    """A new time is a new nudge; a habit keeps its days and is only asked about then."""
    scene.keep("new_due", due, "")
    for step in _late_steps(scene):
        if is_habit(step):
            scene.do("ask_at", number=step.number, at=with_hour(scene, due))
        else:
            scene.do("redate_step", number=step.number, due=due if of_day else _at_its_hour(scene, step, due))


def _at_its_hour(scene: Scene, step: Step, due: str) -> str:
    """Of a step still to come another day alone leaves the hour it has; one that was missed begins anew."""
    stays = is_ahead(scene, step) or _SAME_HOUR.search(scene.words)
    if not step.due or "T" not in step.due or "T" in due or not stays or part_of_day(scene.words):
        return due
    return f"{due}{step.due[10:]}" if due > f"{scene.now:%Y-%m-%d}" else due


def keep_new_time(scene: Scene) -> None:
    """The new time; the first answer without one tells what came between, and the time is asked for once more."""
    due = day_heard(scene)
    if due:
        move_to(scene, due)
    elif scene.has("asked_when"):
        leave_undated(scene)


def no_time_heard(event: Event) -> bool:
    scene = event.model
    if scene.has("new_due") or scene.has("asked_when"):
        return False
    scene.keep("asked_when", True, "")
    return True


def leave_undated(scene: Scene, wished: bool = False) -> None:
    """No date any more; one that is still to come stands unless they wished that."""
    for step in _late_steps(scene):
        if not is_habit(step) and (wished or not is_ahead(scene, step)):
            scene.do("redate_step", number=step.number, due=None)


def tomorrow(event: Event) -> None:
    _days_on(event.model, 1)


def week_later(event: Event) -> None:
    _days_on(event.model, 7)


def no_date(event: Event) -> None:
    leave_undated(event.model, wished=True)


def _days_on(scene: Scene, days: int) -> None:
    """So many days from today, at the step's own time of day if it has one."""
    step = late_step(scene)
    day = f"{scene.now + days * A_DAY:%Y-%m-%d}"
    move_to(scene, f"{day}{step.due[10:]}" if step and step.due else day)


def put_off(scene: Scene, at: datetime) -> None:
    """Ask again at that moment, or remind again of what they asked to be reminded of."""
    wall = f"{at:%Y-%m-%dT%H:%M}"
    scene.keep("new_due", wall, "")
    for step in _late_steps(scene):
        scene.do("ask_at", number=step.number, at=wall)
    for more, (_, words) in enumerate(scene.value("late_asked", ())):
        number = scene.book.next_reminder + more
        scene.do("keep_reminder", number=number, words=words, at=wall, every=None)
        scene.keep(PUT_OFF, number, "")


def moment_heard(scene: Scene) -> datetime | None:
    """When they want to hear of it again; a day alone is meant at their hour."""
    due = scene.heard.when.due if scene.words else None
    at = datetime.fromisoformat(with_hour(scene, due)) if due else None
    return at if at and at > scene.now else None


def with_hour(scene: Scene, due: str) -> str:
    """A day alone is meant at their hour; where that is over today, in a while, as long as it is today."""
    if "T" in due:
        return due
    at = f"{due}T{scene.book.wishes.evening:%H:%M}"
    soon = f"{_soon(scene):%Y-%m-%dT%H:%M}"
    is_over = due == f"{scene.now:%Y-%m-%d}" and at <= f"{scene.now:%Y-%m-%dT%H:%M}"
    return (soon if soon[:10] == due else f"{due}T23:59") if is_over else at


def keep_later(scene: Scene) -> None:
    at = moment_heard(scene)
    if at:
        put_off(scene, at)


def no_later_heard(event: Event) -> bool:
    """Asked once more, then left."""
    scene = event.model
    if scene.has("new_due") or scene.has("asked_when"):
        return False
    scene.keep("asked_when", True, "")
    return True


def _soon(scene: Scene) -> datetime:
    return scene.now.replace(second=0, microsecond=0) + A_WHILE


def _this_evening(scene: Scene) -> datetime:
    return datetime.combine(scene.now.date(), scene.book.wishes.evening)


def _next_day(scene: Scene) -> datetime:
    """In the morning what came in the morning, at their hour what came later."""
    wishes = scene.book.wishes
    return datetime.combine(
        scene.now.date() + A_DAY, wishes.morning if scene.now.hour < NOON else wishes.evening
    )


def later_rows(scene: Scene) -> Rows:
    """Later today as far as there is any of it, and tomorrow."""
    names = ["next_day"]
    if _this_evening(scene) > _soon(scene):
        names.insert(0, "this_evening")
    if not scene.book.wishes.is_quiet(_soon(scene)):
        names.insert(0, "in_two_hours")
    return (tuple(Button(name) for name in names),)


def in_two_hours(event: Event) -> None:
    put_off(event.model, _soon(event.model))


def this_evening(event: Event) -> None:
    put_off(event.model, _this_evening(event.model))


def next_day(event: Event) -> None:
    put_off(event.model, _next_day(event.model))
