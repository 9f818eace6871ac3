"""Times counted from a day: "in a fortnight", "three weeks from Friday", "two hours from now"."""

from datetime import date, timedelta

from bot.language.timing import calendar
from bot.language.timing.line import Line, Scene
from bot.language.timing.phrase import Phrase
from bot.language.timing.weekdays import weekday_of
from bot.language.timing.words import UNITS

_ONE = frozenset({"a", "an", "one", "1"})
_SPAN_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_FROM = frozenset({"from", "on", "after"})


def amount(line: Line, at: int) -> tuple[float, str, int] | None:
    """A count and its unit: (2, "week", where the text goes on)."""
    word, skip, half = line.words[at], at + 1, 0.0
    if word == "three" and line.words[skip : skip + 4] == ("quarter", "of", "an", "hour"):
        return 0.75, "hour", skip + 4
    if word == "half":
        skip += line.words[skip] in ("a", "an")
        return (0.5, UNITS[line.words[skip]], skip + 1) if line.words[skip] in ("hour", "day") else None
    if word in ("a", "an", "the") and line.words[skip] in ("couple", "half"):
        return amount(line, skip)
    count = 2.0 if word == "couple" else 1.0 if word in _ONE else line.number(at)
    if count is None or count > 400:
        return _lone_unit(line, at)
    if word in ("twenty", "thirty", "forty", "fifty") and (line.number(skip) or 99) < 10:
        count, skip = count + (line.number(skip) or 0), skip + 1
    top = line.number(skip + 1) if line.words[skip] in ("-", "–", "or", "to") else None
    if top and top > count:
        count, skip = float(top), skip + 2  # "2-3 days": by the later
    skip += line.words[skip] == "of"
    skip += line.words[skip] in ("more", "short", "full", "working", "business")
    skip += line.words[skip] == "-"
    unit = UNITS.get(line.words[skip]) or _letter_unit(line, skip)
    if unit and line.words[skip + 1 : skip + 4] == ("and", "a", "half"):
        half, skip = 0.5, skip + 3
    return (count + half, unit, skip + 1) if unit else None


def _lone_unit(line: Line, at: int) -> tuple[float, str, int] | None:
    """ "in fortnight", "in week": the article left out by those who have none at home."""
    unit = UNITS.get(line.words[at])
    lone = line.words[at] in ("fortnight", "week", "month", "hour", "year") and line.back(at) in (
        "in",
        "within",
    )
    counted_on = line.words[at + 1] == "from" and line.words[at] in ("fortnight", "week", "month")
    return (1.0, unit, at + 1) if unit and (lone or counted_on) else None


def _letter_unit(line: Line, at: int) -> str | None:
    letters = {"h": "hour", "d": "day", "w": "week", "m": "minute"}
    return letters.get(line.words[at]) if line.touches(at) else None


def _moved(start: date, count: float, unit: str) -> date:
    if unit in ("month", "year"):
        return calendar.later_by_months(start, round(count * (12 if unit == "year" else 1)))
    return start + timedelta(days=round(count * _SPAN_DAYS[unit]))


def from_now(first: int, last: int, count: float, unit: str, scene: Scene) -> Phrase:
    if unit in ("minute", "hour"):
        moment = scene.now + timedelta(minutes=round(count * (60 if unit == "hour" else 1)))
        return Phrase(first, last, "counted from now", moment=moment)
    return Phrase(first, last, "counted from today", day=_moved(scene.today, count, unit))


def counted(line: Line, at: int, scene: Scene) -> Phrase | None:
    """ "in two hours", "2 weeks from today", "a week on Monday", "three days ago" """
    found = amount(line, at)
    if found is None:
        return None
    count, unit, last = found
    if line.words[last] in ("ago", "back", "earlier"):
        return Phrase(at, last + 1, "time gone by", past=True)
    last += line.words[last] in ("'s", "'", "s") and line.words[last + 1] == "time"
    if line.back(at, 2) == "give" and unit not in ("minute", "hour"):
        return from_now(at - 2, last, count, unit, scene)
    start = _where_it_counts_from_now(line, at, unit, last)
    if start is None:
        return _from_a_day(line, at, count, unit, last, scene)
    if line.back(at) == "in" and count == 1 and line.words[last - 1] == "day":
        return None  # "nine cups in a day"
    last += line.words[last] == "time"
    last += 2 * (line.words[last : last + 2] == ("from", "now"))
    return from_now(start, last, count, unit, scene)


def _where_it_counts_from_now(line: Line, at: int, unit: str, last: int) -> int | None:
    """The place of the "in" or "within" before an amount: "in about two hours", "within the next three days"."""
    for steps in (1, 2, 3):
        word = line.back(at, steps)
        if word in ("in", "within"):
            return at - steps
        if word == "after":
            return at - steps if _counts_on(line, at - steps, unit, last) else None
        if word not in _BEFORE_AMOUNT:
            break
    return None


def _counts_on(line: Line, at: int, unit: str, last: int) -> bool:
    """ "after three days I hand it in": so said where the first language has it so."""
    late = line.is_break(at - 1) and unit not in ("minute", "hour", "year")
    return late and line.words[last] not in ("of", "in", "at", "on", "off")


_BEFORE_AMOUNT = frozenset("about around like maybe the next just only exactly another coming".split())


def _from_a_day(line: Line, at: int, count: float, unit: str, last: int, scene: Scene) -> Phrase | None:
    word, after = line.words[last], line.words[last + 1]
    if (word == "time" and unit not in ("minute", "hour")) or (word == "from" and after == "now"):
        return from_now(at, last + 1 + (word == "from"), count, unit, scene)
    joined = word in _FROM
    target = last + joined
    if unit not in ("week", "fortnight", "day", "month"):
        return None
    if line.words[target] in ("today", "tomorrow") and (joined or unit != "day"):
        start = scene.today + timedelta(days=line.words[target] == "tomorrow")
        return Phrase(at, target + 1, "counted from a day", day=_moved(start, count, unit))
    weekday = weekday_of(line, target + (line.words[target] == "this"))
    if weekday is None or unit in ("day", "month") or line.back(at) == "every":
        return None
    day = _moved(calendar.coming(scene.today, weekday), count, unit)
    return Phrase(at, target + 1 + (line.words[target] == "this"), "counted from a weekday", day=day)
