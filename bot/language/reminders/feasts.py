"""Feasts that people are away over, and the first day after them: "until after Easter", "during Ramadan"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.language.timing.calendar import easter, nth_weekday

_AFTER = re.compile(
    r"\b(?:after|over|during|throughout|through|past|while it'?s|(?:till?|until|before) the end of|"
    r"(?:till?|until|when|before))\s+(?:the\s+)?(?:whole\s+(?:of\s+)?)?(?:holy month of\s+)?"
    r"(?P<feast>easter|christmas|x-?mas|new year'?s?|thanksgiving|whitsun|pentecost|ramadan|ramazan|eid)\b"
    r"(?P<over>(?:'s)?\s+(?:is|are)\s+(?:over|done|finished|past|behind)|(?:'s)\s+over)?",
    re.IGNORECASE,
)
_BARE = re.compile(r"\b(?:till?|until|when|before)\s+(?:the\s+)?\S+(?:\s+\S+)?$", re.IGNORECASE)
_EPOCH = date(622, 7, 19)
"""The first day of the Islamic calendar by its common rule, as our calendar would have called it."""
_LEAPS = 11
"""Years of thirty that have a day more."""
_SHAWWAL, _HAJJ = 10, 12
_THE_FEAST, _THE_GREAT_FEAST = timedelta(days=3), timedelta(days=13)
"""The days of Eid, from the first of the month on, as most places keep them."""


def day_after_feast(said: str, today: date) -> date | None:
    """The first day after the feast that is named as something to get past; None where none is."""
    found = _AFTER.search(said)
    if found is None or (_BARE.match(found[0]) and not found["over"] and "end of" not in found[0].lower()):
        return None
    name = re.sub(r"\W|s$", "", found["feast"].lower())
    years = range(today.year - 1, today.year + 3)
    ends = sorted(day for year in years for day in _first_days_after(name, year))
    return next((day for day in ends if day > today), None)


def _first_days_after(name: str, year: int) -> tuple[date, ...]:
    match name:
        case "easter":
            return (easter(year) + timedelta(days=2),)
        case "whitsun" | "pentecost":
            return (easter(year) + timedelta(days=51),)
        case "thanksgiving":
            thursday = nth_weekday(date(year, 11, 1), 3, 4) or date(year, 11, 28)
            return (thursday + timedelta(days=4),)
        case "newyear":
            return (date(year, 1, 2),)
        case "ramadan" | "ramazan":
            return tuple(_islamic(one, _SHAWWAL) + _THE_FEAST for one in _islamic_years(year))
        case "eid":
            months = ((_SHAWWAL, _THE_FEAST), (_HAJJ, _THE_GREAT_FEAST))
            return tuple(
                _islamic(one, month) + days for one in _islamic_years(year) for month, days in months
            )
    return (date(year, 12, 27),)


def _islamic_years(year: int) -> tuple[int, int]:
    """Those that begin or end in ours."""
    last = int((year - 622) * 33 / 32) + 1
    return last - 1, last


def _islamic(year: int, month: int) -> date:
    """The first day of that month by the tabular rule; where the moon is looked for it may differ by a day.

    Months have thirty and 29 days in turn, and eleven years of thirty one more.
    """
    months = (59 * (month - 1) + 1) // 2
    return _EPOCH + timedelta(days=(year - 1) * 354 + (3 + _LEAPS * year) // 30 + months)
