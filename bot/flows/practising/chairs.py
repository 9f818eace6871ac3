"""After the chairs were changed: a session in which somebody answers as the client, and none of it becomes their own.

This is the one place that decides it: such a turn reads a page of the client's, and what it would write on a page is
kept with the session and goes with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.flows.core import course
from bot.flows.core.book import Book
from bot.flows.core.changed_page import changed
from bot.flows.core.incoming import Choice, Command, Incoming, Silence
from bot.flows.core.replies import Effect
from bot.flows.core.scene import Scene
from bot.flows.core.session import Kept, Session
from bot.flows.core.spoken_time import on_day

PART = "as_client"
"""Of the session: case and name of the client whose part the person plays."""
PAGE = "client_page"
OF_A_SESSION = frozenset(
    {"begin_session", "end_session", "keep_step", "remove_step", "answer_step", "not_yet", "redate_step", "reword_step",
     "repeat_step", "answer_habit", "ask_at", "park", "unpark", "take_up", "standing_goal", "save_record", "learned",
     "set_next_session", "set_reminders", "keep_reminder", "move_reminder", "drop_reminder", "keep_paper",
     "set_preferences"}
)  # fmt: skip
"""What a session would leave on the person's page."""
OF_STEPS = frozenset(
    {"keep_step", "remove_step", "answer_step", "not_yet", "redate_step", "reword_step", "repeat_step"}
)
"""Of these the session itself is reminded while it lasts."""
FLOWS = frozenset(
    {"arrive", "check_in", "goal", "reality", "options", "will", "close", "news", "beyond", "resistance", "resume",
     "change_step", "wrap_up", "stopping", "onward", "asked", "whose"}
)  # fmt: skip
"""Where the client is spoken to; in every other the person is."""
COMMANDS = frozenset({"coach", "start", "steps", "back", "skip", "stop", "pause", "help"})
"""These are about the session; every other is the person's own."""
NEVER_ASKED = 9
LONG = timedelta(hours=12)
"""From so long a silence on, a part is not gone on with."""


def left(session: Session, incoming: Incoming, now: datetime) -> Mapping[str, Any] | None:
    """The part that was left half a day ago or more, put away now: what they say from here on is their own again."""
    part: Mapping[str, Any] | None = session.value(PART)
    if part is None or isinstance(incoming, Silence) or not session.heard:
        return None
    heard = datetime.fromisoformat(session.heard)
    if now - heard < LONG:
        return None
    _put_away(session)
    return {"name": str(part.get("name", "")), "when_words": on_day(session.heard, now)}


def say_put_back(scene: Scene, part: Mapping[str, Any] | None) -> None:
    """Before anything else, that the part is over."""
    if part is not None:
        scene.say("practise", "swapped", "put_back", course.shown(scene, part))


def plays(session: Session, book: Book, incoming: Incoming) -> bool:
    """Whether this turn is taken by the client whose part the person plays."""
    here = session.here
    if session.held(PART) is None or here is None or isinstance(incoming, Silence):
        return False
    if isinstance(incoming, Command):
        return incoming.name in COMMANDS
    if isinstance(incoming, Choice) and incoming.asked is None:
        return incoming.of is not None and book.step(incoming.of) is None and incoming.of >= book.next_step
    return here.flow in FLOWS


def page(session: Session, book: Book) -> Book:
    """The client's page: nothing is on it but the steps of this very session, and nobody asks about reminders."""
    theirs = [Effect(name, values) for name, values in session.value(PAGE) or ()]
    wishes = replace(book.wishes, declined=NEVER_ASKED)
    empty = replace(
        book, steps=(), parked=(), standing_goal=None, sessions=0, reminders="none", papers={}, next_session=None,
        records=(), asked_for=(), zone_known=True, silent=False, wishes=wishes, outlook=None,
        next_step=book.next_step + sum(effect.name == "keep_step" for effect in theirs),
    )  # fmt: skip
    return changed(empty, theirs)


def set_apart(scene: Scene) -> tuple[Effect, ...]:
    """The effects of the turn without those of the part; what it did to steps is kept while the session lasts."""
    steps = [[one.name, dict(one.values)] for one in scene.effects if one.name in OF_STEPS]
    if steps and scene.has(PART):
        before = list(scene.value(PAGE) or ())
        scene.session.release([PAGE])
        scene.session.kept = (*scene.session.kept, Kept(PAGE, [*before, *steps]))
    return tuple(effect for effect in scene.effects if effect.name not in OF_A_SESSION)


def shows_part(scene: Scene) -> dict[str, Any]:
    part: Mapping[str, Any] = scene.value(PART) or {}
    return {"name": str(part.get("name", ""))}


def tells_of_steps(scene: Scene) -> None:
    """Before the list of steps, whose they are."""
    if scene.has(PART):
        scene.say("practise", "swapped", "steps", course.shown(scene, shows_part(scene)))


def say_goodbye(scene: Scene, steps: list[str]) -> None:
    """In place of the usual end: nothing is kept, and nothing offered."""
    scene.say("practise", "swapped", "over", course.shown(scene, {**shows_part(scene), "steps": steps}))


def put_away(scene: Scene) -> None:
    """Out of the part for good: what was said in it is over."""
    if scene.has(PART):
        _put_away(scene.session)


def _put_away(session: Session) -> None:
    session.release([PART, PAGE])
    session.plan, session.at = (), 0
