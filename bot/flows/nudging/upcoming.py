"""The first nudge that is still to come, as far as the page tells: to be spoken of, not to be sent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.flows.core import moments
from bot.flows.core.book import Step
from bot.flows.core.preferences import Preferences
from bot.flows.core.scene import Scene
from bot.flows.nudging.reminding_kept import form_of, pause_of, wishes_of

A_DAY = timedelta(days=1)
A_WEEK = 7
_BYDAY = re.compile(r"BYDAY=([A-Z,]+)", re.IGNORECASE)
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Ahead(NamedTuple):
    """at: local wall time.  words: the step's, "" where it is about none.  names: it comes before the step's time."""

    at: datetime
    words: str = ""
    names: bool = False


def first(scene: Scene) -> Ahead | None:
    """The next one of all that their page asks for; None where none is to come."""
    wishes = wishes_of(scene)
    found = [*_asked(scene)]
    if form_of(scene) != "none" and not wishes.only_asked:
        found += [one for step in steps(scene) for one in _of_step(step, scene.now, wishes)]
        if scene.book.next_session:
            found.append(Ahead(moments.eve(scene.book.next_session, wishes)))
    until = pause_of(scene)
    later = [one for one in found if one.at > scene.now and (until is None or one.at.date() >= until)]
    return min(later, key=lambda one: one.at, default=None)


def of_steps(scene: Scene) -> Ahead | None:
    """The first one about a step, for somebody who is asked whether there shall be any."""
    wishes = wishes_of(scene)
    found = [one for step in steps(scene) for one in _of_step(step, scene.now, wishes) if one.at > scene.now]
    return min(found, key=lambda one: one.at, default=None)


def steps(scene: Scene) -> tuple[Step, ...]:
    """The open ones, with those of this very turn."""
    new = tuple(
        Step(values["number"], str(values["words"]), due=values["due"], recurring=bool(values.get("recurring")),
             every=values.get("every") or "")
        for values in (effect.values for effect in scene.effects if effect.name == "keep_step")
    )  # fmt: skip
    return (*scene.book.open_steps, *new)


def _of_step(step: Step, now: datetime, wishes: Preferences) -> Iterator[Ahead]:
    if step.ask_at:
        yield Ahead(datetime.fromisoformat(step.ask_at), step.words)
    for due in _times(step, now):
        named = moments.before(due, wishes)
        if named is not None:
            yield Ahead(named, step.words, True)
        yield Ahead(moments.follow_up(due, wishes), step.words)


def _times(step: Step, now: datetime) -> Iterator[str]:
    """When it is due: once, or on the days around now that its habit names."""
    if not step.due:
        return
    if not (step.recurring or step.every) or now.date() <= datetime.fromisoformat(step.due).date():
        yield step.due
        return
    named = _BYDAY.search(step.every)
    every_day = "DAILY" in step.every.upper() and not named
    own = _DAYS[datetime.fromisoformat(step.due).weekday()]
    days = set(named[1].upper().split(",")) if named else set(_DAYS) if every_day else {own}
    for ahead in range(-1, A_WEEK + 1):
        day = now.date() + ahead * A_DAY
        if _DAYS[day.weekday()] in days:
            yield f"{day.isoformat()}{step.due[10:]}"


def _asked(scene: Scene) -> Iterator[Ahead]:
    for one in scene.book.asked_for:
        yield Ahead(datetime.fromisoformat(one.at), one.words, True)
