"""Days named by weekday or by "today" and its kin: "next Friday", "Monday week", "the day after tomorrow"."""

from datetime import timedelta

from bot.language.numbers import ordinal
from bot.language.timing import calendar
from bot.language.timing.dates import calendar_date
from bot.language.timing.line import Line, Scene
from bot.language.timing.phrase import COMING, Phrase
from bot.language.timing.words import AFTER_DAY, MONTH, SHY_WEEKDAY, TIME_LEADS, WEEKDAY

_PARTS = frozenset("morning afternoon evening night lunchtime am pm noon lunch week fortnight".split())


_BEFORE_VERBS = frozenset("the i a my he she we just they to".split())
_AFTER_SAT = frozenset("in on down with there here next around up by".split())  # "sat down", "sat in the car"


def weekday_of(line: Line, at: int) -> int | None:
    """The weekday at this word; "sat", "sun" and "wed" only where they cannot well be the other word."""
    word = line.words[at]
    if word in WEEKDAY:
        return None if line.words[at + 1] == "best" else WEEKDAY[word]
    if word not in SHY_WEEKDAY or line.back(at) in _BEFORE_VERBS or line.words[at + 1] in _AFTER_SAT:
        return None
    after, before = line.words[at + 1], line.back(at)
    sure = (
        before in TIME_LEADS
        or after in _PARTS
        or after[:1].isdecimal()
        or line.is_break(at + 1)
        or before == "and"
        or (after in ("so", "ill", "i'll", "im", "i'm") and before not in _BEFORE_VERBS)
    )
    return SHY_WEEKDAY[word] if sure or (line.is_break(at - 1) and word != "sun") else None


def weekday(line: Line, at: int, scene: Scene) -> Phrase | None:
    number = weekday_of(line, at)
    if number is None:
        return None
    found = _weekday_and_date(line, at, number, scene) or _weekday_and_week(line, at, number, scene)
    if found:
        return found
    before, lead = line.back(at), line.back(at, 2)
    if _is_any_such_day(line, at):
        return _day_of_a_habit(line, at, number)
    if before in ("last", "past"):
        return Phrase(at - 1, at + 1, "a day gone by", past=True)
    backwards = line.words[at + 1] == "next" and line.words[at + 2] not in ("week", "month", "to", "time")
    if before == "next" or backwards or (before in ("coming", "following") and lead == "next"):
        day = calendar.in_week(scene.today, 1, number)
        doubtful = scene.today.weekday() > 4 or day != calendar.coming(scene.today, number)
        return Phrase(
            at - (not backwards),
            at + 1 + backwards,
            "next and a weekday: of next week",
            day=day,
            unsure=doubtful,
        )
    first = at - (before in ("this", "coming", "following")) - (before == "coming" and lead == "this")
    last = at + 1 + (line.words[at + 1] == "coming")
    return Phrase(first, last, COMING, day=calendar.coming(scene.today, number))


_NAMED_FOR_DAYS = frozenset(
    "shift shifts meeting meetings briefing class classes slot slots service team club session sessions rota "
    "prayer prayers call calls report reports market marking".split()
)


_ANY = frozenset("a an one another any some ordinary".split())
_KINDS = frozenset(
    "free fixed quiet normal whole spare single busy full proper regular long double empty".split()
)


def is_any_kind(line: Line, at: int) -> bool:
    """ "a free weekend", "a fixed free Wednesday": a kind of day, not one day."""
    steps = 1
    while steps < 4 and line.back(at, steps) in _KINDS:
        steps += 1
    return steps > 1 and line.back(at, steps) in _ANY | {"more", "no"}


def _is_any_such_day(line: Line, at: int) -> bool:
    """ "on a Sunday", "the Tuesday briefing", "my first Monday": no one day, or a thing's name."""
    before, lead = line.back(at), line.back(at, 2)
    if before in _ANY or is_any_kind(line, at):
        return True
    names = line.words[at + 1].isalpha() and line.words[at + 1] not in AFTER_DAY | _PARTS
    if names and before in ("the", "these", "that", "first", "extra", "no"):
        return lead not in TIME_LEADS | {"in", "during"}
    return before not in TIME_LEADS | {"", "in", "during"} and line.words[at + 1] in _NAMED_FOR_DAYS


def _day_of_a_habit(line: Line, at: int, number: int) -> Phrase | None:
    """ "once every two weeks, on a Thursday": any such day, if a habit was named before."""
    named = _HABITS & set(line.words[max(0, at - 8) : at]) and line.back(at) == "a"
    return (
        Phrase(at - 1, at + 1, "a weekday of a habit", habit=True, weekdays=frozenset({number}))
        if named
        else None
    )


_HABITS = frozenset("every once twice weekly fortnightly monthly always".split())


def _weekday_and_week(line: Line, at: int, number: int, scene: Scene) -> Phrase | None:
    after = line.words[at + 1 : at + 4]
    coming = calendar.coming(scene.today, number)
    if after[0] == "week" and after[1] not in ("after", "before"):
        if line.back(at) == "next":
            return None
        return Phrase(at, at + 2, "a week after the coming one", day=coming + timedelta(days=7))
    if after[0] == "fortnight":
        return Phrase(at, at + 2, "a fortnight after the coming one", day=coming + timedelta(days=14))
    if after[:2] == ("after", "next"):
        day = calendar.in_week(scene.today, 1, number) + timedelta(days=7)
        return Phrase(at, at + 3, "the one after next", day=day, unsure=True)
    skip = 1 + (after[0] in ("of", "in", "on")) + (after[0] in ("of", "in") and after[1] == "the")
    which, week = line.words[at + skip : at + skip + 2]
    if week == "week" and which in ("next", "this", "following"):
        day = calendar.in_week(scene.today, int(which != "this"), number)
        last = at + skip + 2
        return Phrase(at, last, "a weekday of that week", day=day if day > scene.today else coming)
    return None


def _weekday_and_date(line: Line, at: int, number: int, scene: Scene) -> Phrase | None:
    skip = at + 1 + (line.words[at + 1] in (",", "the"))
    skip += line.words[skip] == "the"
    if not (line.words[skip][:1].isdecimal() or line.words[skip] in MONTH or ordinal(line.words[skip])):
        return None
    found = calendar_date(line, skip, scene, after_weekday=True)
    if found is None or found.day is None:
        return None
    found.first = at
    found.unsure = (found.unsure and found.day.weekday() != number) or found.day.weekday() != number
    return found


# --- today and its kin ---


def near_day(line: Line, at: int, scene: Scene) -> Phrase | None:
    word = line.words[at]
    if word == "yesterday":
        return Phrase(at, at + 1, "yesterday", past=True)
    if word == "today" and line.words[at + 1] == "week":
        return Phrase(at, at + 2, "a week from today", day=scene.today + timedelta(days=7))
    if word == "today":
        return Phrase(at, at + 1, "today", day=scene.today)
    if word == "tonight":
        return Phrase(at, at + 1, "tonight", day=scene.today, part="night")
    tomorrow = scene.today + timedelta(days=1)
    if word == "overmorrow":
        return Phrase(at, at + 1, "the day after tomorrow", day=tomorrow + timedelta(days=1))
    if word != "tomorrow":
        return None
    if line.words[at + 1] in ("week", "fortnight"):
        days = 7 if line.words[at + 1] == "week" else 14
        return Phrase(at, at + 2, "counted from tomorrow", day=tomorrow + timedelta(days=days))
    if line.back(at) == "after" and "day" in (line.back(at, 2), line.back(at, 3)):
        first = at - (2 if line.back(at, 2) == "day" else 3)
        return Phrase(first, at + 1, "the day after tomorrow", day=tomorrow + timedelta(days=1))
    return Phrase(at, at + 1, "tomorrow", day=tomorrow)
