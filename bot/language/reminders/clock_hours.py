"""Hours of the day as people say them of messages: quiet from and to, not before, not after, evenings at seven."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from bot.language.reminders.words import Request
from bot.language.timing.clock import clock, settle
from bot.language.timing.line import Scene as Read
from bot.language.timing.line import read_line

_BETWEEN = re.compile(
    r"\b(?:between|from)\s+(?P<a>[\w.: ]{1,20}?)\s*(?:to|until|till|and|-|–)\s*(?P<b>[\w.: "
    r"]{1,20}?)\s*(?:please)?\W*$"
)
_RANGE = re.compile(
    r"(?<![\w.:/-])(?P<a>\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?)\s*(?:to|until|till|and|-|–)\s*"
    r"(?P<b>\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?)(?![\w:/-])"
)
_NO = r"\b(?:not|nothing|never|none|don'?t|no|stop|avoid|leave me alone|rather not|hate it)\b"
_NOT_BEFORE = re.compile(rf"{_NO}.*?\b(?:before|b4|until|till|earlier than)\s+(?P<at>.+)")
_ONLY_AFTER = re.compile(r"\b(?:only|just) (?:after|from)\s+(?P<at>.+)")
_NOT_AFTER = re.compile(rf"{_NO}.*?\b(?:after|past|later than)\s+(?P<at>.+)")
_ONLY_BEFORE = re.compile(r"\b(?:only|just) before\s+(?P<at>.+)")
_NO_QUIET = re.compile(r"\bno quiet\b|\b(?:any|all|round) (?:the )?(?:time|hours?|clock)\b|\bwithout quiet\b")
_PART = r"(?:in the |at |during the |of an? |over )?(?P<part>morning|evening|afternoon|night)s?\b"
_NOT_PART = re.compile(rf"{_NO}(?:\s+(?!only\b)\w+){{0,5}}?\s+{_PART}")
_PART_IS_BAD = re.compile(
    rf"\b{_PART}[^.;]{{0,12}}\b(?:no good|no use|bad|too (?:late|early)|not (?:good|ok|okay|great|a good|"
    rf"possible)|"
    rf"off limits|don'?t (?:work|suit)|(?:is|are) out)\b"
)
_AT_WORK = re.compile(
    r"\b(?:work(?:ing)?(?![ -]?days?\b)|office|school|(?:my|the|a|on|day|early|late)[ -]?shift|job|day ?time|"
    r"during the day)\b",
    re.IGNORECASE,
)
_AT_NIGHT = re.compile(r"\b(?:night\w*|asleep|sleep\w*|in bed)\b", re.IGNORECASE)
_WORK_BEGINS, _WORK_ENDS = (8, 9), (4, 5, 6)
"""Between these bare hours people are at work, whatever else they say of them."""
_MORNING = re.compile(r"\bmornings?\b|\bam\b")
_EVENING = re.compile(r"\bevenings?\b|\bnights?\b|\bafternoons?\b|\bpm\b")
_ALONE = re.compile(r"\W*(?:at |around |about )?(?:\d{1,2}[:.]\d\d|\d{1,2} ?[ap]m|noon)\W*(?:please\W*)?")
_RATHER = re.compile(
    r"\b(?:only|just|rather|prefer|better)\b|^\W*(?:in the )?(?:mornings?|evenings?)(?: please)?\W*$"
)
_NAMED_HOURS = {"midnight": 0, "midday": 12, "noon": 12, "lunch": 12, "lunchtime": 12}
_NAMED_HOUR = re.compile(r"\b(midnight|midday|noon|lunch(?:time)?)\b")
_LETTERS_TO_HOURS = re.compile(r"^\W*(?:at |about |around )*")
_ANY_DAY = datetime(2000, 1, 3)
"""The hour is read, the day is not."""
_PARTS = {
    "morning": (12 * 60, -1),
    "evening": (-1, 17 * 60),
    "afternoon": (-1, 12 * 60),
    "night": (8 * 60, 21 * 60),
}
"""A part of the day without messages -> nothing before and nothing after, in minutes of the day."""
MORNINGS, EVENINGS = (7 * 60, 12 * 60), (17 * 60, 22 * 60)
"""From and to, for those who want to hear of it then only."""


class Clock(NamedTuple):
    """sure: on a clock of 24, as far as their words tell."""

    hour: int
    minute: int
    sure: bool


def clock_in(words: str) -> Clock | None:
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


def _by_day(at: Clock, noon: int = 5) -> int:
    """One to four are afternoon, the others as they stand.

    noon: the first bare hour that is one of the morning.
    """
    return 60 * (at.hour + 12 if not at.sure and at.hour < noon else at.hour) + at.minute


def _by_night(at: Clock) -> int:
    """The hour at which an evening ends: nine is 21:00, twelve is midnight."""
    return 60 * (at.hour if at.sure else (at.hour + 12) % 24) + at.minute


def hours_in(words: str, asked: bool) -> Iterator[Request]:
    """Quiet hours, or the hour at which they want to hear of it.  asked: that hour is what they were asked for."""
    if _NO_QUIET.search(words):
        yield _between(0, 0)
        return
    bounds = tuple(_bounds(words))
    span = _BETWEEN.search(words) or _RANGE.search(words)
    if span and (begins := clock_in(span["a"])) and (ends := clock_in(span["b"])):
        yield quiet_span(words, begins, ends)
    elif bounds:
        yield from bounds
    elif left_out := _NOT_PART.search(words) or _PART_IS_BAD.search(words):
        yield part_off(left_out["part"])
    elif _MORNING.search(words) or _EVENING.search(words) or asked or _ALONE.fullmatch(words):
        yield from _own_hour(words, asked)


def part_off(part: str) -> Request:
    """Nothing in the mornings, in the evenings, at night."""
    return Request("hours", what=part, value=_PARTS[part])


def part_only(words: str) -> Request | None:
    """ "In the evening" alone names no hour: nothing before it is what they mean, or nothing after a morning."""
    if not _RATHER.search(words):
        return None
    return Request("hours", value=MORNINGS if _MORNING.search(words) else EVENINGS)


def _bounds(words: str) -> Iterator[Request]:
    for said, noon in ((_NOT_BEFORE, 5), (_ONLY_AFTER, 7)):
        if (found := said.search(words)) and (at := clock_in(found["at"])):
            yield Request("hours", value=(_by_day(at, noon), -1))
            break
    for said in (_NOT_AFTER, _ONLY_BEFORE):
        if (found := said.search(words)) and (at := clock_in(found["at"])):
            yield Request("hours", value=(-1, _by_night(at)))
            break


def quiet_span(words: str, begins: Clock, ends: Clock) -> Request:
    """Quiet between the two, by night unless the words are of the working day; with "only", the other way round."""
    if re.search(r"\bonly\b|\bjust\b", words):
        return _between(_by_night(ends), _by_day(begins))
    if _is_by_day(words, begins, ends):
        return _between(_by_day(begins), 60 * settle(ends.hour, None) + ends.minute)
    return _between(_by_night(begins), _by_day(ends))


def _is_by_day(words: str, begins: Clock, ends: Clock) -> bool:
    """ "Between 9 and 5" is the working day, though nobody says so."""
    if begins.sure or _AT_NIGHT.search(words):
        return False
    works = begins.hour in _WORK_BEGINS and ends.hour % 12 in _WORK_ENDS and (not ends.sure or ends.hour > 12)
    return works or _AT_WORK.search(words) is not None


def _between(begins: int, ends: int) -> Request:
    return Request("hours", value=(ends, begins))


def _own_hour(words: str, asked: bool) -> Iterator[Request]:
    at = clock_in(words)
    if at is not None:
        yield Request("hour", value=(60 * at.hour + at.minute, int(at.sure)))
    elif not asked and (only := part_only(words)):
        yield only
