"""The first nudge that is still to come, in the words of whoever speaks of it: no more is said than is sure."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

from bot.flows.core.book import Book
from bot.flows.core.changed_page import changed
from bot.flows.core.outlook import LISTS, Next
from bot.flows.core.scene import Scene

BEFORE, ASKED, EVE = "before", "asked", "eve"
A_WHILE = timedelta(minutes=30)
"""So much later their answer may come, and what is said of the first nudge is still to hold."""


class Ahead(NamedTuple):
    """when: local wall time; a day alone where the hour is not sure, "" where the day is not.

    words: of the one thing it is about, "" where it is of several, or of a session.  names: it comes before its time.
    """

    when: str
    words: str = ""
    names: bool = False


def first(scene: Scene) -> Ahead | None:
    """The next one of all that their page asks for; None where none is to come."""
    return _told(scene, changed(scene.book, scene.effects), listed=_is_listed(scene))


def of_own_accord(scene: Scene) -> Ahead | None:
    """The first that they need not ask for, for somebody who is asked whether there shall be any."""
    page = changed(scene.book, scene.effects)
    wishes = replace(
        page.wishes, daily=page.wishes.daily or 1, weekly=page.wishes.weekly or 4, only_asked=False
    )
    form = "discreet" if page.reminders == "discreet" else "full"
    return _told(
        scene, replace(page, reminders=form, held=False, wishes=wishes), own=True, listed=_is_listed(scene)
    )


def _is_listed(scene: Scene) -> bool:
    """Their steps stand listed as the question that stays open."""
    here = scene.session.here
    return here is not None and (here.flow, here.state) in LISTS and not scene.session.paused


def _told(scene: Scene, page: Book, own: bool = False, listed: bool = False) -> Ahead | None:
    if page.outlook is None:
        return None
    now = page.outlook.first(page, own, listed=listed)
    later = page.outlook.first(page, own, A_WHILE, listed)
    if now is None:
        return None
    words = {_words(page, one) for one in now.nudges} if later and now.nudges == later.nudges else {""}
    names = any(kind in (BEFORE, ASKED) for kind, _ in now.nudges)
    return Ahead(_sure(now, later), words.pop() if len(words) == 1 else "", names)


def _sure(now: Next, later: Next | None) -> str:
    """As much of the moment as is the same whether they answer at once or in a while."""
    if later is None or later.at.date() != now.at.date():
        return ""
    return f"{now.at:%Y-%m-%dT%H:%M}" if later.at == now.at else f"{now.at:%Y-%m-%d}"


def _words(page: Book, nudge: tuple[str, int]) -> str:
    kind, about = nudge
    found = page.reminder(about) if kind == ASKED else None if kind == EVE else page.step(about)
    return found.words if found else ""
