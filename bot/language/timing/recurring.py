"""Habits: "every other Tuesday", "Mondays", "twice a week", "each morning", "on the 1st of every month"."""

from bot.language.timing import calendar
from bot.language.timing.line import Line, Scene
from bot.language.timing.phrase import DAILY, Phrase
from bot.language.timing.weekdays import is_any_kind, weekday_of
from bot.language.timing.words import DAYS_OF_HABIT, MONTH, SHY_WEEKDAY, UNITS, WEEKDAY

_WORKDAYS = frozenset(range(5))
_SKIPS = frozenset(
    "other second single alternate two three few 2 3 4 four six 2nd 3rd third and nd rd".split()
)
_PARTS = {
    "morning": "morning",
    "afternoon": "afternoon",
    "evening": "evening",
    "night": "night",
    "lunchtime": "noon",
    "lunch": "noon",
    "noon": "noon",
}
_PLURAL_PARTS = {"mornings": "morning", "afternoons": "afternoon", "evenings": "evening", "nights": "night"}
_OWNERS = frozenset("a the my our his her their this next your last 's".split())
_ADVERBS = {
    "daily": DAILY,
    "nightly": DAILY,
    "everyday": DAILY,
    "weekly": None,
    "fortnightly": None,
    "monthly": None,
    "hourly": None,
    "regularly": None,
    "weeknights": _WORKDAYS,
    "yearly": None,
}
# "after each call", "at every meeting": a habit hung on an event; "ring every supplier" is not one.
_EVENT_LEADS = frozenset("after before during following".split())
_EVENTS = frozenset(
    "meeting session shift class lesson call standup break meal lunch visit round appointment lecture "
    "seminar rehearsal practice training supervision dinner breakfast journey".split()
)


def every(line: Line, at: int, scene: Scene) -> Phrase | None:
    """ "every Monday and Thursday", "every other week", "each weekday morning", "every time" """
    skip = at + 1
    while line.words[skip] in _SKIPS and skip < at + 3:
        skip += 1
    skip += 2 * (line.words[skip : skip + 2] == ("couple", "of"))
    word = line.words[skip]
    days = _weekdays_from(line, skip)
    if days:
        return Phrase(at, days[1], "every such weekday", habit=True, weekdays=days[0])
    if word in _PARTS or word in _PLURAL_PARTS:
        part = _PARTS.get(word) or _PLURAL_PARTS[word]
        return Phrase(at, skip + 1, "every day", habit=True, weekdays=DAILY, part=part)
    if word in ("weekday", "weekdays") or _is_working_day(line, skip):
        return Phrase(
            at, skip + 1 + (line.words[skip + 1] == "day"), "every weekday", habit=True, weekdays=_WORKDAYS
        )
    if word in ("weekend", "weekends"):
        return Phrase(at, skip + 1, "every weekend", habit=True, weekdays=frozenset({5}))
    if word in UNITS:
        return _every_unit(line, at, skip, word)
    if word == "and" and line.words[skip + 1] == "every":
        word = line.words[skip + 2]  # "each and every customer"
    hung = line.back(at) in _EVENT_LEADS or (word in _EVENTS and line.back(at) in ("in", "at", "with", "of"))
    hung = hung or opens_with_a_start(line) or _opens_on_an_occasion(line, at, word)
    if word == "time" or (hung and word.isalpha() and word != "of"):
        return Phrase(at, skip + 1, "every such time", habit=True, kept=True)
    return None


_NEAR = frozenset({"tomorrow", "today", "tonight", "next", "now", "this", *WEEKDAY, *MONTH})
_OCCASIONS = _EVENTS | frozenset("payday bedtime mealtime dinnertime bathtime weekend holiday".split())


def opens_with_a_start(line: Line, before: int = 3) -> bool:
    """ "As from tomorrow I ...": what is done from a day on is done again and again."""
    places = (at for at in range(min(before, len(line))) if line.words[at] in ("from", "starting"))
    at = next(places, -1)
    opens = at >= 0 and (line.is_break(at - 1) or line.words[at - 1] in ("as", "so", "and"))
    return opens and line.words[at + 1] in _NEAR


def _opens_on_an_occasion(line: Line, at: int, word: str) -> bool:
    """ "every payday I move 50 to savings" """
    return word in _OCCASIONS and line.is_break(at - 1)


def _is_working_day(line: Line, at: int) -> bool:
    if line.words[at] in ("workday", "workdays"):
        return True
    return line.words[at] in ("working", "workin", "work", "school") and line.words[at + 1] == "day"


def _every_unit(line: Line, at: int, skip: int, word: str) -> Phrase:
    end_of_day = line.words[max(0, at - 2) : at] == ("end", "of") and word == "day"
    if end_of_day:
        return Phrase(at - 2, skip + 1, "the end of every day", habit=True, weekdays=DAILY, part="close")
    days = DAILY if UNITS[word] in ("day", "hour") and word not in ("nights",) else frozenset()
    part = "night" if word == "night" else None
    return Phrase(at, skip + 1, f"every {word}", habit=True, weekdays=days, part=part)


def _weekdays_from(line: Line, at: int) -> tuple[frozenset[int], int] | None:
    """A weekday and those joined to it by "and", "or", a comma or "to"."""
    first = any_weekday(line, at)
    if first is None:
        return None
    days, last = {first}, at + 1
    while last < at + 21:  # seven days, each with its joints: a bound on hostile lists
        joint = last + (line.words[last] in ("and", "or", ",", "&", "/", "+", "every"))
        joint += line.words[joint] in ("and", "every", "on")
        more = any_weekday(line, joint) if joint > last else None
        if more is None:
            break
        days.add(more)
        last = joint + 1
    return frozenset(days), last


def any_weekday(line: Line, at: int) -> int | None:
    word = line.words[at]
    if word in DAYS_OF_HABIT:
        return DAYS_OF_HABIT[word]
    return WEEKDAY.get(word, SHY_WEEKDAY.get(word))


def plural_days(line: Line, at: int, scene: Scene) -> Phrase | None:
    """ "Mondays", "Tuesdays and Thursdays" """
    days = _weekdays_from(line, at)
    if days is None or line.back(at) in ("last", "these") or (line.number(at - 1) is not None and at > 0):
        return None
    return Phrase(at, days[1], "a weekday in the plural", habit=True, weekdays=days[0])


def days_with_plural_part(line: Line, at: int, scene: Scene) -> Phrase | None:
    """ "Tuesday mornings", "Mon to Fri", "tues and thurs weekly" """
    start = weekday_of(line, at)
    if start is None:
        return None
    if (
        line.words[at + 1] in ("to", "-", "–", "through", "until")
        and (stop := any_weekday(line, at + 2)) is not None
    ):
        reach = range(start, start + (stop - start) % 7 + 1)
        return Phrase(at, at + 3, "from day to day", habit=True, weekdays=frozenset(day % 7 for day in reach))
    days = _weekdays_from(line, at)
    if days is None:
        return None
    part = _PLURAL_PARTS.get(line.words[days[1]])
    if part:
        return Phrase(
            at, days[1] + 1, "a weekday's part in the plural", habit=True, weekdays=days[0], part=part
        )
    plural = any(word in DAYS_OF_HABIT for word in line.words[at : days[1]])
    if plural:
        return Phrase(at, days[1], "weekdays in the plural", habit=True, weekdays=days[0])
    if len(days[0]) == 1:
        return _run_of_days(line, at)
    day = min(calendar.coming(scene.today, weekday) for weekday in days[0])
    return Phrase(at, days[1], "several weekdays: the first to come", day=day, weekdays=days[0], unsure=True)


def _run_of_days(line: Line, at: int) -> Phrase | None:
    """ "mon wed fri": three or more in a row are days of a habit."""
    run = [day for place in range(at, at + 7) if (day := any_weekday(line, place)) is not None]
    if len(run) < 3 or any(any_weekday(line, at + ahead) is None for ahead in range(3)):
        return None
    return Phrase(at, at + len(run), "weekdays in a row", habit=True, weekdays=frozenset(run))


def loose_habit(line: Line, at: int, scene: Scene) -> Phrase | None:
    """ "daily", "weekdays", "weekends", "mornings", "from now on", "most days" """
    word, before = line.words[at], line.back(at)
    if word in _ADVERBS:
        basis = before in _OWNERS or line.words[at + 1] in ("basis", "mail", "life", "dose")
        days = frozenset[int]() if basis else _ADVERBS[word] or frozenset()
        return Phrase(at, at + 1, word, habit=True, weekdays=days, frail=basis, loose=True)
    if word in ("weekdays", "weekends") and not _are_counted(line, at):
        days = _WORKDAYS if word == "weekdays" else frozenset({5})
        part = _PLURAL_PARTS.get(line.words[at + 1])
        return Phrase(at, at + 1 + bool(part), word, habit=True, weekdays=days, part=part)
    if word == "weekday" and line.words[at + 1] in _PLURAL_PARTS:
        return Phrase(
            at, at + 2, word, habit=True, weekdays=_WORKDAYS, part=_PLURAL_PARTS[line.words[at + 1]]
        )
    if word in _PLURAL_PARTS and (
        before in ("most", "in", "on") or line.back(at, 2) in ("in", "on") or line.is_break(at - 1)
    ):
        first = at - (before == "most")
        return Phrase(first, at + 1, word, habit=True, weekdays=DAILY, part=_PLURAL_PARTS[word], loose=True)
    if word == "now" and before == "from" and line.words[at + 1] in ("on", "onwards", "onward"):
        return Phrase(at - 1, at + 2, "from now on", habit=True)
    if word == "days" and before == "most":
        return Phrase(at - 1, at + 1, "most days", habit=True, weekdays=DAILY)
    return None


def _are_counted(line: Line, at: int) -> bool:
    """ "two weekends", "any more double weekends" """
    return is_any_kind(line, at) or (at > 0 and line.number(at - 1) is not None)
