"""Hears what time it is where somebody is: "it's ten past four here", "16:10", "quarter to nine in the evening"."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.language.pronouns import straight

LONGEST = 12
"""Words; who writes more tells something else as well."""
_NAMES = "one two three four five six seven eight nine ten eleven twelve".split()
_MINUTES = {
    "five": 5, "ten": 10, "quarter": 15, "a quarter": 15, "fifteen": 15, "twenty": 20, "twenty five": 25,
    "twenty-five": 25, "half": 30, "thirty": 30, "forty": 40, "forty five": 45, "forty-five": 45, "fifty": 50,
}  # fmt: skip
_HOUR = rf"\d{{1,2}}|{'|'.join(_NAMES)}"
_SPOKEN = "|".join(sorted(_MINUTES, key=len, reverse=True))
_ON_THE_HOUR = r"(?:\s+o'?\s?clock)?"


def _part(nth: int) -> str:
    return (
        rf"(?:\s*(?P<ampm{nth}>[ap])\.?\s?m\b\.?|\s+(?:in the|this)\s+(?P<part{nth}>morning|afternoon"
        rf"|evening|night)"
        rf"|\s+(?P<late{nth}>at night|tonight))?"
    )


def _clock(nth: int) -> str:
    """Groups bear a number, since a pattern may name each but once."""
    past = (
        rf"(?P<away{nth}>{_SPOKEN}|\d{{1,2}})(?:\s+min(?:ute)?s?)?\s+(?P<side{nth}>past|after|to"
        rf"|before|till)\s+"
        rf"(?P<hour{nth}>{_HOUR}){_ON_THE_HOUR}{_part(nth)}"
    )
    half = rf"half\s+(?P<half{nth}>{_HOUR}){_part(nth + 1)}"
    plain = (
        rf"(?P<plain{nth}>{_HOUR})(?:[:.h]?(?P<minute{nth}>[0-5]\d)|\s+(?P<spoken{nth}>{_SPOKEN}))?(?:-?ish)?"
        rf"{_ON_THE_HOUR}(?:\s+(?:hours|hrs))?{_part(nth + 2)}"
    )
    return rf"(?:(?P<whole{nth}>noon|midday|midnight)|{past}|{half}|{plain})"


_LEAD = (
    r"(?:(?:no|nope|yes|yeah|well|oh|ok(?:ay)?|sorry|actually|but|hey|hi|hm+|um+|so|by the way|btw"
    r"|right now|now|just now|i (?:think|guess|believe|reckon)|i'd say|must be|should be"
    r"|currently|at the moment)[\s,.!:;-]+)*"
)
_ABOUT = (
    r"(?:(?:about|around|nearly|almost|just (?:after|before|past)|gone|coming up (?:to|on)"
    r"|getting on for|close to|just|already|roughly|like|only|ca\.?)\s+)*"
)
_IS = (
    r"(?:(?:it|the time)(?:'s|s| is| must be| should be)(?: (?:now|currently|already))?"
    r"|(?:my|the) (?:clock|watch|phone|time)"
    r"(?: here)?(?:'s| is| says| shows| reads)|i(?:'ve got| have| make it)|here(?: it's| it is"
    r"|'s)?(?: now)?|we have)"
)
_HERE = (
    r"(?:here|for me|over here|where i am|where i live|my time|local time|on my (?:clock|side|end)|at my end"
    r"|with me|now)"
)
_NOT = r"(?:[\s,;.-]+(?:and )?not\s+.{1,24})"
_TAIL = r"(?:[\s,]+(?:now|right now|already|at the moment|though|actually|thanks))*"
_ASKED = re.compile(
    rf"\W*{_LEAD}(?:{_IS}\s+)?{_ABOUT}{_clock(0)}(?:[\s,]+{_HERE})*{_NOT}?{_TAIL}\W*", re.IGNORECASE
)
_UNASKED = re.compile(
    rf"\W*{_LEAD}(?:{_IS}\s+{_ABOUT}{_clock(0)}(?:(?:[\s,]+{_HERE})+{_NOT}?|{_NOT}){_TAIL}"
    rf"|here it(?:'s|s| is)\s+{_ABOUT}{_clock(3)}{_TAIL})\W*",
    re.IGNORECASE,
)
_PLACED = re.compile(r"\b(?:here|where i (?:am|live)|my time|local time)\b", re.IGNORECASE)
_PARTS = {"morning": (0, 11), "afternoon": (12, 18), "evening": (16, 23), "night": (18, 29)}


class ClockTold(NamedTuple):
    """hour: 0 to 23.  sure: whether the half of the day was said; else it may be twelve hours later as well."""

    hour: int
    minute: int
    sure: bool

    @property
    def other(self) -> ClockTold:
        """The same on the clock's face, twelve hours away."""
        return ClockTold((self.hour + 12) % 24, self.minute, self.sure)


def clock_told(words: str, asked: bool = False) -> ClockTold | None:
    """The time that the whole message tells; unasked, only where it says that it is so here and now."""
    said = " ".join(straight(words).split())
    if len(said.split()) > LONGEST:
        return None
    found = (_ASKED if asked else _UNASKED).fullmatch(said)
    if found is None:
        return None
    named = {name.rstrip("012345"): value.lower() for name, value in found.groupdict().items() if value}
    if not asked and set(named) == {"plain"} and not _PLACED.search(said):
        return None  # "it's 7 now" is how sure somebody is
    return _told(named)


def _told(named: dict[str, str]) -> ClockTold | None:
    if whole := named.get("whole"):
        return ClockTold(0 if whole == "midnight" else 12, 0, True)
    hour = _number(named.get("hour") or named.get("half") or named["plain"])
    minute = 30 if "half" in named else _minutes(named)
    if hour > 24 or minute >= 60:
        return None
    if named.get("side") in ("to", "before", "till"):
        hour, minute = hour - 1, 60 - minute
    return _in_half(hour % 24, minute, named)


def _minutes(named: dict[str, str]) -> int:
    said = named.get("away") or named.get("spoken") or named.get("minute") or "0"
    return int(said) if said.isdigit() else _MINUTES[said]


def _number(said: str) -> int:
    return int(said) if said.isdigit() else _NAMES.index(said) + 1


def _in_half(hour: int, minute: int, named: dict[str, str]) -> ClockTold:
    """In the half of the day that was said; figures such as 16 or 08 leave no doubt either."""
    part = "night" if "late" in named else named.get("part")
    if hour > 12 or (part is None and "ampm" not in named and (named.get("plain") or "").startswith("0")):
        return ClockTold(hour, minute, True)
    if half := named.get("ampm"):
        # "five to twelve pm" has gone back to eleven: its half is that of the hour now.
        return ClockTold(hour % 12 + (12 if half == "p" else 0), minute, True)
    if part is None:
        return ClockTold(hour, minute, False)
    first, last = _PARTS[part]
    fits = [one for one in (hour % 12, hour % 12 + 12, hour % 12 + 24) if first <= one <= last]
    return ClockTold((fits[0] if fits else hour) % 24, minute, bool(fits))
