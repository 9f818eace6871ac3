"""Days of a month by rank: "the 1st of every month", "last Friday of the month", "first Monday in May"."""

from datetime import date

from bot.language.numbers import ordinal
from bot.language.timing import calendar
from bot.language.timing.dates import day_number
from bot.language.timing.line import Line, Scene
from bot.language.timing.phrase import Phrase
from bot.language.timing.recurring import any_weekday
from bot.language.timing.words import MONTH


def monthly_day(line: Line, at: int, scene: Scene) -> Phrase | None:
    """ "the 1st of every month", "the last day of each month", "first Monday of every month" """
    number, last = _rank(line, at)
    if number is None:
        return None
    weekday = any_weekday(line, last)
    if once := _once_in_a_month(line, at, number, weekday, last, scene):
        return once
    of_month = last + (weekday is not None or line.words[last] in ("day",))
    of_every = line.words[of_month : of_month + 3] in (("of", "every", "month"), ("of", "the", "month"))
    if line.words[of_month : of_month + 2] == ("every", "month"):
        of_month, of_every = of_month - 1, True
    if not of_every:
        return None
    # "on the first Monday of the month" is said of each month; "the last Friday of the month" of this one.
    habit = line.words[of_month + 1] == "every" or (weekday is not None and number > 0)
    if weekday is None and ((number > 0 and not habit) or (number < 0 and line.words[last] != "day")):
        return None
    monthly = (number,) if weekday is None else (weekday, number)
    return Phrase(at, of_month + 3, "a day of the month", habit=habit, monthly=monthly)


def _once_in_a_month(
    line: Line, at: int, number: int, weekday: int | None, last: int, scene: Scene
) -> Phrase | None:
    """ "the first Monday in May", "last day of March", "first Friday of next month" """
    place = last + (weekday is not None or line.words[last] == "day")
    if place == last or line.words[place] not in ("of", "in"):
        return None
    place += 1 + (line.words[place + 1] == "the")
    ahead = _months_ahead(line, place, scene)
    if ahead is None:
        return None
    end = place + 1 + (line.words[place] == "next")
    days = (
        _of_month(calendar.month_start(scene.today, months), weekday, number)
        for months in (ahead, ahead + 12)
    )
    day = next((found for found in days if found and found >= scene.today), None)
    return Phrase(at, end, "a day of that month", day=day) if day else None


def _months_ahead(line: Line, at: int, scene: Scene) -> int | None:
    if line.words[at : at + 2] == ("next", "month"):
        return 1
    return (MONTH[line.words[at]] - scene.today.month) % 12 if line.words[at] in MONTH else None


def _of_month(start: date, weekday: int | None, number: int) -> date | None:
    if weekday is not None:
        return calendar.nth_weekday(start, weekday, number)
    return calendar.month_end(start) if number < 0 else None


def _rank(line: Line, at: int) -> tuple[int | None, int]:
    if line.words[at] == "last":
        return -1, at + 1
    found = day_number(line, at)
    return (found[0], found[1]) if found and (found[2] or ordinal(line.words[at])) else (None, at)
