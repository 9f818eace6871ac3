"""Weeks, months and their edges: "next week", "the weekend", "end of the month", "EOD", "by June"."""

from datetime import date, timedelta

from bot.language.timing import calendar
from bot.language.timing.counted import from_now
from bot.language.timing.line import Line, Scene
from bot.language.timing.phrase import Phrase
from bot.language.timing.weekdays import is_any_kind, weekday_of
from bot.language.timing.words import ENDS, MONTH, UNITS

_GONE_BY = frozenset(UNITS) | frozenset("weekend time summer winter spring autumn".split())
_EDGES = {
    "end": "end",
    "beginning": "start",
    "start": "start",
    "middle": "middle",
    "mid": "middle",
    "early": "start",
    "late": "end",
    "midweek": "middle",
    "later": "end",
}


def next_or_this(line: Line, at: int, scene: Scene) -> Phrase | None:
    """ "next week", "next month", "this week", "this weekend", "the week after next" """
    which, unit = line.words[at], line.words[at + 1]
    last = at + 2
    if which in ("last", "past") and unit in _GONE_BY:
        return Phrase(at, last, "time gone by", past=True)
    if unit == "weekend":
        return _weekend(line, at, which, scene)
    if which == "this" and unit == "time":
        return _this_time(line, at, scene)
    if which == "next":
        if unit == "next" and line.words[last] == "week":
            return Phrase(at, at + 3, "the week after next", day=calendar.in_week(scene.today, 2))
        if unit == "week" and (found := _day_of_week(line, at, last, 1, scene)):
            return found
        if unit == "hour" and line.back(at, 2) in ("in", "within"):
            return from_now(at, last, 1, "hour", scene)
        day = _next_unit(unit, scene)
        return Phrase(at, last, f"next {unit}: its first day", day=day) if day else None
    ends = {"week": calendar.end_of_week, "month": calendar.month_end, "year": calendar.year_end}.get(unit)
    if ends is None:
        return None
    return Phrase(at, last, f"this {unit}: by its end", day=ends(scene.today), unsure=True, limit=True)


def _this_time(line: Line, at: int, scene: Scene) -> Phrase | None:
    """ "this time next week", "this time tomorrow" """
    if line.words[at + 2 : at + 4] == ("next", "week"):
        return Phrase(at, at + 4, "a week from now", day=scene.today + timedelta(days=7))
    if line.words[at + 2] == "tomorrow":
        return Phrase(at, at + 3, "a day from now", moment=scene.now + timedelta(days=1))
    return None


def _day_of_week(line: Line, at: int, last: int, weeks_on: int, scene: Scene) -> Phrase | None:
    """ "next week Thursday", "next week on Thursday", "next week, Thursday" """
    place = last + (line.words[last] == ",")
    place += line.words[place] == "on"
    weekday = weekday_of(line, place)
    if weekday is None:
        return None
    day = calendar.in_week(scene.today, weeks_on, weekday)
    return Phrase(at, place + 1, "a weekday of that week", day=day)


def _next_unit(unit: str, scene: Scene) -> date | None:
    match unit:
        case "week":
            return calendar.in_week(scene.today, 1)
        case "month":
            return calendar.month_start(scene.today, 1)
        case "year":
            return date(scene.today.year + 1, 1, 1)
        case "fortnight":
            return scene.today + timedelta(days=14)
    return None


def _weekend(line: Line, at: int, which: str, scene: Scene) -> Phrase:
    if which == "next":
        return Phrase(at, at + 2, "next weekend", day=calendar.in_week(scene.today, 1, 5))
    return Phrase(
        at, at + 2, "the weekend", day=calendar.coming(scene.today, 5), unsure=scene.today.weekday() > 4
    )


def weekend(line: Line, at: int, scene: Scene) -> Phrase | None:
    if line.back(at) in ("last", "every", "a", "past", "long", "other") or is_any_kind(line, at):
        return None
    found = _weekend(line, at - 1, "", scene)
    found.first = at
    return found


def week_after(line: Line, at: int, scene: Scene) -> Phrase | None:
    """ "the week after next", "the weekend after next", "the week of the 12th" is left to the date itself."""
    unit = line.words[at]
    if line.words[at + 1 : at + 3] != ("after", "next"):
        return None
    if unit == "week":
        on_a_day = _day_of_week(line, at, at + 3, 2, scene)
        return on_a_day or Phrase(at, at + 3, "the week after next", day=calendar.in_week(scene.today, 2))
    if unit == "weekend":
        return Phrase(at, at + 3, "the weekend after next", day=calendar.in_week(scene.today, 2, 5))
    return Phrase(at, at + 3, "the month after next", day=calendar.month_start(scene.today, 2))


def bound(line: Line, at: int, scene: Scene) -> Phrase | None:
    """ "end of the week", "EOM", "start of next month", "mid june", "end of day Thursday" """
    word = line.words[at]
    if word in ENDS:
        return _bound_of(at, at + 1, "end", ENDS[word], 0, scene)
    if word == "close" and line.words[at + 1] == "of" and line.words[at + 2] in ("play", "business", "shop"):
        return Phrase(at, at + 3, "close of play", part="close")
    if word in ("week", "month", "year") and line.back(at, 2) == "before" and _is_over(line, at + 1):
        return _bound_of(at - 2, at + 3, "end", word, 0, scene)
    if word in ("month", "year") and line.words[at + 1] == "end":
        return _bound_of(at, at + 2, "end", word, 0, scene)
    edge = _EDGES.get(word)
    if edge is None:
        return None
    skip = at + 1 + (line.words[at + 1] in ("of", "-"))
    skip += line.words[skip] in ("the", "this", "my")
    ahead = line.words[skip] == "next"
    unit = {"play": "day", "business": "day"}.get(line.words[skip + ahead], line.words[skip + ahead])
    if unit in MONTH and not ahead:
        return _bound_of_month(at, skip + 1, edge, MONTH[unit], scene)
    if unit not in ("day", "week", "month", "year", "weekend", "today", "tomorrow", "quarter"):
        return _end_of_weekday(line, at, skip, edge, scene)
    if (edge != "end" and unit == "day") or (skip == at + 1 and word in ("start", "late", "later", "middle")):
        return None
    return _bound_of(at, skip + ahead + 1, edge, unit, int(ahead), scene)


def _is_over(line: Line, at: int) -> bool:
    """ "before the month is out" """
    return line.words[at] in ("is", "'s", "s") and line.words[at + 1] in ("out", "over", "up")


def _end_of_weekday(line: Line, at: int, skip: int, edge: str, scene: Scene) -> Phrase | None:
    weekday = weekday_of(line, skip)
    if weekday is None or edge != "end":
        return None
    return Phrase(
        at, skip + 1, "the end of that day", day=calendar.coming(scene.today, weekday), part="close"
    )


def _bound_of(first: int, last: int, edge: str, unit: str, ahead: int, scene: Scene) -> Phrase | None:
    why = f"{edge} of the {unit}"
    today = scene.today
    if unit in ("day", "today", "tomorrow"):
        day = {"today": today, "tomorrow": today + timedelta(days=1)}.get(unit)
        return Phrase(first, last, why, day=day, part="close")
    if unit == "weekend":
        return Phrase(first, last, why, day=calendar.coming(today, 5) + timedelta(days=1 + 7 * ahead))
    day = _edge_day(edge, unit, ahead, today)
    return Phrase(first, last, why, day=day, unsure=edge == "middle") if day and day >= today else None


def _edge_day(edge: str, unit: str, ahead: int, today: date) -> date | None:
    if unit == "week":
        by_edge = {"start": calendar.in_week(today, ahead), "middle": calendar.in_week(today, ahead, 2)}
        end = calendar.in_week(today, 1, 4) if ahead else calendar.end_of_week(today)
        return by_edge.get(edge, end)
    if unit == "month":
        start = calendar.month_start(today, ahead)
        return {"start": start, "middle": start.replace(day=15)}.get(edge, calendar.month_end(today, ahead))
    if unit == "quarter":
        last = (-today.month) % 3 + 3 * ahead
        return calendar.month_end(today, last) if edge == "end" else calendar.month_start(today, last - 2)
    year = today.year + ahead
    return {"start": date(year, 1, 1), "middle": date(year, 6, 30)}.get(edge, date(year, 12, 31))


def _bound_of_month(first: int, last: int, edge: str, month: int, scene: Scene) -> Phrase | None:
    ahead = (month - scene.today.month) % 12
    start = calendar.month_start(scene.today, ahead)
    if edge != "end" and start.replace(day=15 if edge == "middle" else 1) < scene.today:
        start = calendar.month_start(scene.today, 12)
    day = {"start": start, "middle": start.replace(day=15)}.get(edge, calendar.month_end(start))
    return Phrase(first, last, f"{edge} of a month", day=day, unsure=edge == "middle")


def named_month(line: Line, at: int, scene: Scene) -> Phrase | None:
    """ "in June", "by January": its first day; "may" and "march" need a closer look at what follows."""
    month, before = MONTH[line.words[at]], line.back(at)
    if before not in ("in", "by", "before", "until", "next", "come"):
        return None
    if line.words[at] in ("may", "march", "mar") and not (line.is_break(at + 1) or before == "in"):
        return None
    ahead = (month - scene.today.month) % 12 or 12
    return Phrase(
        at, at + 1, "a month: its first day", day=calendar.month_start(scene.today, ahead), unsure=True
    )
