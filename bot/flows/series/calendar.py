"""The next session and the dated steps for the person's own calendar: what goes into the file, and asking for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from bot.flows.coaching.steps import is_habit
from bot.flows.core import moments
from bot.flows.core.book import Book, Step
from bot.flows.core.scene import Scene
from bot.flows.core.spoken_time import moment
from bot.flows.core.values import values_of
from bot.flows.series import next_session
from bot.flows.series.agreement_terms import paper_now
from bot.language.numbers import minutes

STEP_MINUTES = 15
SESSION_MINUTES = 30
"""Where no agreement says how long a session is."""
LONGEST = 12
_LEAD = r"^\W*(?:(?:please|ok(?:ay)?|so|hi|hello|and|yes|great|thanks|thank you)\W+)*"
_ASKS = (
    r"(?:(?:can|could|would|will) you (?:please )?|(?:can|could|may) i (?:please )?"
    r"|i(?:'d| would) like (?:to have )?|i(?:'ll| will) take|i want|i need)\s*"
)
_GIVE = r"(?:(?:please )?(?:send|give|make|create|export|get|share|download|have)(?: me| us)?)\s*"
_OF = r"(?: (?:of|for|with) (?:it|this|that|them|these|(?:all )?(?:my|the|our) .{1,40}))?"
_END = r"(?:,? (?:please|now|again|thanks|thank you|too))*\W*$"
_FILE = re.compile(
    rf"{_LEAD}(?:{_ASKS}|(?:do|have) you (?:have|got|do|make) |is there )?(?:{_GIVE})?"
    r"(?:(?:an?|the|my|that|another|new) )*"
    rf"(?:calendar[- ](?:file|export|download)|\.?ics(?: file)?|ical(?:endar)?(?: file)?){_OF}{_END}",
    re.IGNORECASE,
)
"""Nobody says this of anything else, whatever was asked."""
_PUT = (
    r"(?:put|add|save|enter|export|write|get|send|copy)\s+"
    r"(?:it|this|that|them|these|those|everything|all of (?:it|them|this)"
    r"|(?:all )?(?:my|the|our|this|that) .{1,40}?)\s+"
    r"(?:all )?(?:in|into|to|on|onto)\s+(?:my|the|our)\s+(?:\w+ )?(?:calendar|diary|outlook)"
)
_HAVE = r"(?:have |see |get )?(?:it|this|that|them|these|those) (?:in|for|on|as) (?:my|a) (?:\w+ )?calendar(?: entry)?"
_ASKED_OF_ME = re.compile(
    rf"{_LEAD}(?:{_ASKS}(?:{_PUT}|{_HAVE})|remind me (?:of|about) {_HAVE}){_END}", re.IGNORECASE
)
_TOLD_TO = re.compile(rf"{_LEAD}{_PUT}{_END}", re.IGNORECASE)
THEIR_OWN = frozenset({"goal", "reality", "options", "will", "prepare", "change_step", "agreement", "record"})
"""Where to put something into a calendar may be what they would do themselves: there it is their answer."""


def is_asked_for(scene: Scene) -> bool:
    words = scene.words.replace("’", "'")
    if len(words.split()) > LONGEST:
        return False
    if _FILE.match(words) or _ASKED_OF_ME.match(words):
        return True
    here = scene.session.here
    return bool(_TOLD_TO.match(words)) and (here is None or here.flow not in THEIR_OWN)


def holds_something(scene: Scene) -> bool:
    """Whether there is anything to come that has a day."""
    kept = [str(e.values["due"]) for e in scene.effects if e.name == "keep_step" and e.values["due"]]
    return bool(
        _session_ahead(scene) or _steps_ahead(scene) or any(_is_ahead(due, scene.now) for due in kept)
    )


def send(scene: Scene) -> None:
    """The file with a line that says what is in it, or a kind word that nothing has a day."""
    steps, at = _steps_ahead(scene), _session_ahead(scene)
    values = {**values_of(scene, None), "count": len(steps)}
    if not steps and not at:
        scene.say("calendar", "file", "none", values)
        return
    values |= next_session.shows_next(scene) if at else {}
    name = "sent_session" if not steps else "sent_both" if at else "sent_steps"
    file = ("calendar", {"entries": list(_entries(scene, steps, at)), "zone": scene.book.zone})
    scene.replies.append(replace(scene.utter("calendar", "file", name, values), file=file))


def _steps_ahead(scene: Scene) -> tuple[Step, ...]:
    """Open, with a day, and not yet past: what is behind is asked about, and belongs into no calendar."""
    return tuple(
        step
        for step in scene.book.open_steps
        if step.due and (is_habit(step) or _is_ahead(step.due, scene.now))
    )


def _session_ahead(scene: Scene) -> str:
    at = next_session.standing(scene)
    return at if at and _is_ahead(at, scene.now) else ""


def _is_ahead(at: str, now: datetime) -> bool:
    return moment(at).date() >= now.date()


def _entries(scene: Scene, steps: tuple[Step, ...], at: str) -> Iterator[dict[str, Any]]:
    """Plain values, in the order of the list; a name that stays the same however often the file is made."""
    if at:
        length = minutes(str(paper_now(scene).get("length") or "")) or SESSION_MINUTES
        yield {
            "name": f"session {scene.book.sessions + 1}", "says": "session", "words": "", "notes": "",
            "at": at, "zone": _zone_on(scene.book, moment(at).date()), "every": "", "habit": False, "minutes": length,
            "alarm": _alarm(scene.book, moments.eve(at, scene.book.wishes)),
        }  # fmt: skip
    unnamed = scene.book.reminders == "discreet"
    for step in steps:
        due = str(step.due)
        yield {
            "name": f"step {step.number}", "says": "unnamed" if unnamed else "step",
            "words": "" if unnamed else step.words, "notes": "" if unnamed else step.plan,
            "at": due, "zone": _zone_on(scene.book, None if is_habit(step) else moment(due).date()),
            "every": step.every, "habit": is_habit(step), "minutes": STEP_MINUTES,
            "alarm": _alarm(scene.book, moments.before(due, scene.book.wishes)),
        }  # fmt: skip


def _zone_on(book: Book, day: date | None) -> str:
    """The zone they told of, "" for none; while they are away, that of home for what comes after, and for habits."""
    wishes = book.wishes
    at_home = bool(wishes.home and wishes.home_on) and (day is None or day >= (wishes.home_on or day))
    return "" if not book.zone_known else wishes.home if at_home else book.zone


def _alarm(book: Book, at: datetime | None) -> str:
    """The partner reminds by itself; only of somebody who wants none of that does the calendar ring instead."""
    reminds = book.reminders in ("full", "discreet") and not (
        book.wishes.only_asked or 0 in (book.wishes.daily, book.wishes.weekly)
    )
    return "" if reminds or at is None else f"{at:%Y-%m-%dT%H:%M}"
