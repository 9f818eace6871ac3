"""Hours of the day, as said of reminders: quiet from and to, not before, not after, evenings at seven."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime, time
from functools import partial
from typing import NamedTuple

from bot.flows.core.scene import Scene
from bot.flows.nudging import reminding_kept as kept
from bot.language.timing.clock import clock, settle
from bot.language.timing.line import Scene as Read
from bot.language.timing.line import read_line

Change = Callable[[Scene], object]

_BETWEEN = re.compile(
    r"\b(?:between|from)\s+(?P<a>[\w.: ]{1,20}?)\s*(?:to|until|till|and|-|–)\s*(?P<b>[\w.: ]{1,20}?)\s*(?:please)?\W*$"
)
_RANGE = re.compile(
    r"(?<![\w.:])(?P<a>\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?)\s*(?:to|until|till|and|-|–)\s*"
    r"(?P<b>\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?)(?![\w:])"
)
_NOT_BEFORE = re.compile(r"\b(?:not|nothing|never|none|don'?t|no)\b.*?\b(?:before|until|till)\s+(?P<at>.+)")
_ONLY_AFTER = re.compile(r"\b(?:only|just) (?:after|from)\s+(?P<at>.+)")
_NOT_AFTER = re.compile(
    r"\b(?:not|nothing|never|none|don'?t|no)\b.*?\b(?:after|past|later than)\s+(?P<at>.+)"
)
_ONLY_BEFORE = re.compile(r"\b(?:only|just) before\s+(?P<at>.+)")
_NO_QUIET = re.compile(r"\bno quiet\b|\b(?:any|all|round) (?:the )?(?:time|hours?|clock)\b|\bwithout quiet\b")
_NOT_PART = re.compile(
    r"\b(?:not|nothing|never|none|no \w+)\b.{0,12}\b(?:in the )?(?P<part>morning|evening)s?\b"
)
_AT_WORK = re.compile(r"\b(?:work|office|school|day ?time)\b")
_MORNING = re.compile(r"\bmornings?\b|\bam\b")
_EVENING = re.compile(r"\bevenings?\b|\bnights?\b|\bafternoons?\b|\bpm\b")
_ALONE = re.compile(r"\W*(?:at |around |about )?(?:\d{1,2}[:.]\d\d|\d{1,2} ?[ap]m|noon)\W*(?:please\W*)?")
_NAMED_HOURS = {"midnight": 0, "midday": 12, "noon": 12}
_NAMED_HOUR = re.compile(r"\b(midnight|midday|noon)\b")
_LETTERS_TO_HOURS = re.compile(r"^\W*(?:at |about |around )*")


class Clock(NamedTuple):
    """sure: on a clock of 24, as far as their words tell."""

    hour: int
    minute: int
    sure: bool


def at_in(words: str) -> Clock | None:
    """The first time of day in these words, a bare number at their beginning counted."""
    if named := _NAMED_HOUR.search(words):
        return Clock(_NAMED_HOURS[named[1]], 0, True)
    for text in (words, f"at {_LETTERS_TO_HOURS.sub('', words)}"):
        line = read_line(text)
        for place in range(len(line)):
            found = clock(line, place, Read(_ANY_DAY, None))
            if found and found.clock:
                return _settled(Clock(*found.clock, found.settled), words)
    return None


def _settled(at: Clock, words: str) -> Clock:
    """With the part of the day that stands beside it."""
    if at.sure or at.hour > 12:
        return at._replace(sure=True)
    if _EVENING.search(words):
        return Clock(at.hour % 12 + 12 if at.hour < 12 else 0, at.minute, True)
    return at._replace(sure=bool(_MORNING.search(words)))


def _by_day(at: Clock, noon: int = 5) -> time:
    """One to four are afternoon, the others as they stand.

    noon: the first bare hour that is one of the morning.
    """
    return time(at.hour + 12 if not at.sure and at.hour < noon else at.hour, at.minute)


def _by_night(at: Clock) -> time:
    """The hour at which an evening ends: nine is 21:00, twelve is midnight."""
    if at.sure:
        return time(at.hour, at.minute)
    return time((at.hour + 12) % 24, at.minute)


def hours_in(scene: Scene, words: str) -> Iterator[Change]:
    """Quiet hours, or the hours at which they want to hear of it."""
    if _NO_QUIET.search(words):
        yield partial(_set_quiet, begins=time(0), ends=time(0))
        return
    span = _BETWEEN.search(words) or _RANGE.search(words)
    if span and (begins := at_in(span["a"])) and (ends := at_in(span["b"])):
        yield _quiet_span(words, begins, ends)
        return
    bounds = list(_bounds(words))
    if bounds:
        yield from bounds
    elif left_out := _NOT_PART.search(words):
        yield _MORNING_OFF if left_out["part"] == "morning" else _EVENING_OFF
    elif (
        _MORNING.search(words) or _EVENING.search(words) or scene.state == "hours" or _ALONE.fullmatch(words)
    ):
        yield from _own_hour(scene, words)


def _bounds(words: str) -> Iterator[Change]:
    for said, noon in ((_NOT_BEFORE, 5), (_ONLY_AFTER, 7)):
        if (found := said.search(words)) and (at := at_in(found["at"])):
            yield partial(_set_end, ends=_by_day(at, noon))
            break
    for said in (_NOT_AFTER, _ONLY_BEFORE):
        if (found := said.search(words)) and (at := at_in(found["at"])):
            yield partial(_set_begin, begins=_by_night(at))
            break


def _quiet_span(words: str, begins: Clock, ends: Clock) -> Change:
    """Quiet between the two; with "only", the other way round."""
    if re.search(r"\bonly\b|\bjust\b", words):
        return partial(_set_quiet, begins=_by_night(ends), ends=_by_day(begins))
    if _AT_WORK.search(words):
        return partial(_set_quiet, begins=_by_day(begins), ends=time(settle(ends.hour, None), ends.minute))
    return partial(_set_quiet, begins=_by_night(begins), ends=_by_day(ends))


def _set_quiet(scene: Scene, begins: time, ends: time) -> None:
    kept.set_quiet(scene, begins, ends)


def _set_begin(scene: Scene, begins: time) -> None:
    kept.set_quiet(scene, begins, kept.wishes_of(scene).quiet_to)


def _set_end(scene: Scene, ends: time) -> None:
    kept.set_quiet(scene, kept.wishes_of(scene).quiet_from, ends)


_MORNING_OFF: Change = partial(_set_end, ends=time(12))
_EVENING_OFF: Change = partial(_set_begin, begins=time(17))


def _own_hour(scene: Scene, words: str) -> Iterator[Change]:
    at = at_in(words)
    if at is None:
        if scene.state == "hours":
            return
        yield from _part_of_day(words)
        return
    yield partial(_set_hour, at=time(at.hour, at.minute) if at.sure else _nearer(scene, at))


def _part_of_day(words: str) -> Iterator[Change]:
    """ "In the evening" alone names no hour: nothing before it is what they mean, or nothing after a morning."""
    if re.search(
        r"\b(?:only|just|rather|prefer|better)\b|^\W*(?:in the )?(?:mornings?|evenings?)(?: please)?\W*$",
        words,
    ):
        begins, ends = MORNINGS if _MORNING.search(words) else EVENINGS
        yield partial(_set_quiet, begins=begins, ends=ends)


MORNINGS, EVENINGS = (time(12), time(7)), (time(22), time(17))
"""Quiet from and to, for those who want to hear of it then only."""


def _nearer(scene: Scene, at: Clock) -> time:
    """Seven is nearer to an evening at six than to a morning at nine: that is the one they move."""
    wishes = kept.wishes_of(scene)
    early, late = time(at.hour % 12, at.minute), time(at.hour % 12 + 12, at.minute)
    return early if _apart(early, wishes.morning) < _apart(late, wishes.evening) else late


def _apart(one: time, other: time) -> int:
    return abs(one.hour * 60 + one.minute - other.hour * 60 - other.minute)


def _set_hour(scene: Scene, at: time) -> None:
    kept.set_hour(scene, at)


_ANY_DAY = datetime(2000, 1, 3)
"""The hour is read, the day is not."""
