"""Calendar sums behind the guide's conventions: coming Fridays, ends of months, feasts; real dates only."""

from calendar import monthrange
from datetime import date, timedelta

FRIDAY = 4


def coming(today: date, weekday: int) -> date:
    """The next such weekday, never today."""
    return today + timedelta(days=(weekday - today.weekday()) % 7 or 7)


def in_week(today: date, weeks_on: int, weekday: int = 0) -> date:
    return today + timedelta(days=7 * weeks_on + weekday - today.weekday())


def end_of_week(today: date) -> date:
    return in_week(today, 1 if today.weekday() > FRIDAY else 0, FRIDAY)


def later_by_months(day: date, months: int) -> date:
    """The same day so many months on, or the last of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_start(today: date, months_on: int) -> date:
    return later_by_months(today.replace(day=1), months_on)


def month_end(today: date, months_on: int = 0) -> date:
    start = month_start(today, months_on)
    return start.replace(day=monthrange(start.year, start.month)[1])


def year_end(today: date) -> date:
    return date(today.year, 12, 31)


def real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def yearly(today: date, month: int, day: int) -> date | None:
    """This year's, or once that has passed the next year's that has one (29 February waits)."""
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    years = (real(year, month, day) for year in range(today.year, today.year + 9))
    return next((found for found in years if found and found >= today), None)


def monthly(today: date, day: int) -> date | None:
    """The next such day of a month after today, passing over months that are too short."""
    if not 1 <= day <= 31:
        return None
    starts = (month_start(today, months) for months in range(4))
    days = (real(start.year, start.month, day) for start in starts)
    return next((found for found in days if found and found > today), None)


def nth_weekday(start: date, weekday: int, nth: int) -> date | None:
    """The nth such weekday of the month that `start` begins; -1 is the last."""
    if nth < 0:
        last = month_end(start)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    found = start + timedelta(days=(weekday - start.weekday()) % 7 + 7 * (nth - 1))
    return found if found.month == start.month else None


def next_nth_weekday(today: date, weekday: int, nth: int) -> date | None:
    starts = (month_start(today, months) for months in range(13))
    found = (nth_weekday(start, weekday, nth) for start in starts)
    return next((day for day in found if day and day > today), None)


def easter(year: int) -> date:
    """Easter Sunday by the anonymous Gregorian computus."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def moving_feast(name: str, year: int) -> date | None:
    match name:
        case "thanksgiving":
            return nth_weekday(date(year, 11, 1), 3, 4)
        case "labor day":
            return nth_weekday(date(year, 9, 1), 0, 1)
    offset = {
        "easter": 0,
        "easter sunday": 0,
        "easter monday": 1,
        "good friday": -2,
        "easter saturday": -1,
        "pancake day": -47,
        "shrove tuesday": -47,
        "ash wednesday": -46,
        "whit monday": 50,
    }.get(name)
    return None if offset is None else easter(year) + timedelta(days=offset)


def next_moving_feast(today: date, name: str) -> date | None:
    years = (moving_feast(name, year) for year in (today.year, today.year + 1))
    return next((day for day in years if day and day >= today), None)
