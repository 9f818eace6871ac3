"""A reminder that was read back just now, turned: "no, in the evening", "make it nine", "half an hour earlier"."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

from bot.flows.coaching.said_time import other_half
from bot.flows.core.scene import Scene
from bot.flows.nudging import asked_say
from bot.flows.nudging.asked_draft import KEPT, keep, put, read_back
from bot.flows.nudging.asked_times import is_bare
from bot.language.numbers import small_number
from bot.language.reminders.hour_wished import hear_hour
from bot.language.times import hear_when
from bot.language.timing.every import hear_every, weekdays_of

BRIEF = 10
"""Words up to which a correction is no more than one."""
_DAY = re.compile(r"day|tomorrow|tonight|\d[/.]\d|\d(?:st|nd|rd|th)", re.I)
_RHYTHM = re.compile(
    r"^\W*(?:(?:no|and|please|make (?:it|that)|i meant?|actually|yes|then|do (?:it|that)|rather)\b[\s,]*)*"
    r"(?:on |at )?"
    r"(?:every|each|daily|weekly|monthly|fortnightly|(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekdays)\b",
    re.I,
)
_NUMBER = re.compile(r"(?<!at )\b(\d{1,2})(?=\W*$)")
_TURNS = re.compile(
    r"^\W*(?:no|nope|sorry|oops|i meant?|i mean|not|actually|make (?:it|that)|rather|better|wait|change)\b",
    re.I,
)
_INSTEAD = re.compile(
    r"\b(?:instead|rather|better|make (?:it|that)|change (?:it|that)|(?:move|put|set|shift|push) (?:it|that))\b|"
    r"^\W*(?:yes|ok(?:ay)?|yeah|good|fine|great)\W+but\b",
    re.I,
)
_NO_EARLIER = re.compile(r"\b(?:no|not|any) (?:earlier|sooner) than\b", re.I)
_SHIFT = re.compile(
    r"\b(?P<count>half an|a quarter of an|an?|a couple of|\d{1,3}|one|two|three|ten|fifteen|twenty|thirty)\s+"
    r"(?P<unit>hour|hr|minute|min)s?\s+(?P<way>earlier|sooner|before(?: that)?|later|after(?: that)?)\b(?! at\b)",
    re.I,
)
_COUNTS = {"half an": 0.5, "a quarter of an": 0.25, "a": 1, "an": 1, "a couple of": 2}
_OF_THEIRS = re.compile(
    r"\b(?:i|we|she|he|they)(?:'ll| will|'m| am| have| need| want to| must| get| go| was| were)? \w+", re.I
)
"""What they do themselves is none of the reminder's."""
NOON = 12


def meets(scene: Scene) -> bool:
    """Right after it was read back: the same, at the other time; False where nothing of it is to be turned."""
    last = scene.session.held(KEPT)
    if last is None or scene.session.turn - last.turn > 1:
        return False
    one = dict(last.value)
    if _repeats(scene, one):
        return True
    at = _turned(scene, one["at"]) if scene.heard.count <= BRIEF else None
    if at is None or at <= f"{scene.now:%Y-%m-%dT%H:%M}" or not _keeps_rhythm(at, one["every"]):
        return False
    scene.do("move_reminder", number=one["number"], at=at)
    scene.session.release([KEPT])
    scene.keep(KEPT, {**one, "at": at}, "")
    asked_say.say(scene, read_back(scene, at, one["every"], one["words"], "", one["number"]))
    return True


def _repeats(scene: Scene, one: dict[str, Any]) -> bool:
    """ "Every Monday", right after: the same, again and again, at the hour it has unless another was said."""
    every = hear_every(scene.words, scene.now) if scene.heard.count <= BRIEF else None
    if every is None or not every.rule or not every.due or not _RHYTHM.match(scene.words):
        return False
    due = every.due if "T" in every.due else f"{every.due}{one['at'][10:]}"
    scene.do("drop_reminder", number=one["number"])
    put(scene, one["words"], due, every.rule, "")
    asked_say.say(scene, keep(scene))
    return True


def _turned(scene: Scene, at: str) -> str | None:
    """The new moment, where their words turn it."""
    shifted = _shifted(scene.words, at)
    if shifted or _TURNS.match(scene.words):
        return shifted or _instead(scene, at)
    return _at_hour(scene.words, at) if _INSTEAD.search(scene.words) or _asks_for_another(scene) else None


def _asks_for_another(scene: Scene) -> bool:
    """ "Could you do nine?": a question for another hour."""
    return scene.words.rstrip().endswith("?")


def _shifted(words: str, at: str) -> str | None:
    """ "An hour earlier": counted from what was read back."""
    found = _SHIFT.search(words)
    if found is None or _OF_THEIRS.search(words):
        return None
    said = found["count"].lower()
    count = _COUNTS.get(said) or (int(said) if said.isdigit() else small_number(said) or 1)
    minutes = count * (60 if found["unit"].lower().startswith("h") else 1)
    back = found["way"].lower().startswith(("earlier", "sooner", "before"))
    moved = datetime.fromisoformat(at) + timedelta(minutes=-minutes if back else minutes)
    return f"{moved:%Y-%m-%dT%H:%M}"


def _instead(scene: Scene, at: str) -> str | None:
    """The other half of the day, another hour of that day, or another day at that hour."""
    if turned_half := other_half(at, scene.words):
        return turned_half
    if hour := _at_hour(scene.words, at):
        return hour
    due = scene.heard.when.due or hear_when(_NUMBER.sub(r"at \1", scene.words), scene.now).due
    if due is None or "T" not in due:
        return f"{due}{at[10:]}" if due else None
    if is_bare(scene.words):
        due = f"{due[:11]}{_nearest(int(due[11:13]), at):02d}{due[13:]}"
    return due if _DAY.search(scene.words) else f"{at[:10]}{due[10:]}"


def _at_hour(words: str, at: str) -> str | None:
    """ "Make it nine", "no earlier than nine": that hour of the same day; None where a day is named, or no hour."""
    heard = None if _DAY.search(words) else hear_hour(_NO_EARLIER.sub("at", words))
    if heard is None or not heard.value:
        return None
    minutes, sure = heard.value
    hour = minutes // 60 if sure else _nearest(minutes // 60, at)
    return f"{at[:11]}{hour:02d}:{minutes % 60:02d}"


def _nearest(hour: int, at: str) -> int:
    """A bare hour is meant of the half of the day that the other was in."""
    return hour % NOON + NOON * (int(at[11:13]) >= NOON) if hour < NOON else hour


def _keeps_rhythm(at: str, every: str) -> bool:
    days = weekdays_of(every)
    return not every or not days or datetime.fromisoformat(at).weekday() in days
