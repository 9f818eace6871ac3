"""Less of the nudges, at one tap or in a word: fewer, a pause, none, and back to as it was."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from bot.flows.core.flow import Event
from bot.flows.core.preferences import Preferences
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.language.numbers import small_number

PAUSES = {"a_week": 7, "two_weeks": 14, "a_month": 30}
"""Buttons -> days."""
LONGEST = 366
"""Days of a pause; who wants more switches them off."""
_DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 30}
_SPAN = re.compile(r"\b(\w+|a couple of)\s+(day|week|fortnight|month)s?\b", re.IGNORECASE)
_COUNTS = {"a": 1, "an": 1, "next": 1, "the next": 1, "a couple of": 2, "couple": 2, "few": 3}


def go_on_rows(scene: Scene) -> Rows:
    return (
        (Button("as_now"), Button("fewer")),
        (Button("pause_nudges"), Button("no_nudges")),
    )


def save(scene: Scene, wishes: Preferences) -> None:
    scene.do("set_preferences", body=wishes.to_json())


def fewer(scene: Scene) -> None:
    """Half as many a week, down to one, and no more than one a day."""
    wishes = scene.book.wishes
    if wishes.weekly > 1:
        weekly = min(wishes.weekly, 7 * wishes.daily) // 2
        save(scene, replace(wishes, weekly=max(weekly, 1), daily=min(wishes.daily, 1)))


def switch_off(scene: Scene) -> None:
    scene.do("set_reminders", reminders="none")


def pause_until(scene: Scene, day: date) -> None:
    """Nothing before that day."""
    save(scene, replace(scene.book.wishes, paused_until=day))


def pause_for(event: Event) -> None:
    scene = event.model
    pause_until(scene, scene.now.date() + timedelta(days=PAUSES[event.event.name]))


def pause_heard(scene: Scene) -> date | None:
    """The first day on which nudges may come again, by their words; None where these name none to come."""
    today = scene.now.date()
    span = _SPAN.search(scene.words)
    count = _count(span[1].lower()) if span else None
    if span and count:
        return today + timedelta(days=min(count * _DAYS[span[2].lower()], LONGEST))
    due = scene.heard.when.due
    day = date.fromisoformat(due[:10]) if due else None
    return day if day and today < day <= today + timedelta(days=LONGEST) else None


def _count(word: str) -> int | None:
    return _COUNTS.get(word) or (int(word) if word.isdigit() else small_number(word))


def keep_pause(scene: Scene) -> None:
    day = pause_heard(scene)
    if day:
        pause_until(scene, day)


def no_pause_heard(event: Event) -> bool:
    """Asked once more, then left as it was."""
    scene = event.model
    if pause_heard(scene) or scene.has("asked_when"):
        return False
    scene.keep("asked_when", True, "")
    return True
