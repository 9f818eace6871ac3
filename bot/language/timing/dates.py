"""Days named by date or by feast: "1 December", "the 3rd", "12/18", "St Patrick's Day"."""

from datetime import date

from bot.language.numbers import ordinal
from bot.language.timing import calendar
from bot.language.timing.line import Line, Scene
from bot.language.timing.phrase import Phrase
from bot.language.timing.words import AFTER_DAY, FEASTS, MONTH, TIME_LEADS

_IN = TIME_LEADS | frozenset("in of end mid early late start beginning middle through for during".split())


def day_number(line: Line, at: int) -> tuple[int, int, bool] | None:
    """A day of the month at this word: the number, where the text goes on, and whether it was an ordinal."""
    word = line.words[at]
    if word.isdecimal() and len(word) <= 2:
        suffixed = line.words[at + 1] in ("st", "nd", "rd", "th", "er", "º", "ª") and line.touches(at + 1)
        return int(word), at + 1 + suffixed, suffixed
    number = ordinal(word)
    if word in ("twenty", "thirty"):
        ones = ordinal(line.words[at + 1 + (line.words[at + 1] == "-")])
        base = 20 if word == "twenty" else 30
        return (base + ones, at + 2 + (line.words[at + 1] == "-"), True) if ones and ones < 10 else None
    return (number, at + 1, True) if number else None


def _year(line: Line, at: int) -> tuple[int | None, int]:
    skip = at + (line.words[at] == ",")
    word = line.words[skip]
    return (int(word), skip + 1) if word.isdecimal() and len(word) == 4 and word[:2] == "20" else (None, at)


def _dated(line: Line, at: int, last: int, month: int, number: int, scene: Scene) -> Phrase:
    year, last = _year(line, last)
    day = calendar.real(year, month, number) if year else calendar.yearly(scene.today, month, number)
    past = bool(day and day < scene.today)
    return Phrase(at, last, "a date", day=None if past else day, past=past or day is None)


def calendar_date(line: Line, at: int, scene: Scene, after_weekday: bool = False) -> Phrase | None:
    """ "1 December", "the 3rd of May", "march 3rd", "12/18", "2026-05-01", "the 20th" """
    word = line.words[at]
    if word[:1].isdecimal() and not word.isdecimal():
        return _written_date(line, at, scene, after_weekday)
    if word in MONTH:
        return _month_first(line, at, scene)
    found = day_number(line, at)
    if found is None:
        return None
    number, last, ordinal_ = found
    month_at = (
        last + (line.words[last] == "of") + (line.words[last + 1] == "the" and line.words[last] == "of")
    )
    if line.words[month_at] in MONTH and not _modal_may(line, month_at, ordinal_):
        return _dated(line, at, month_at + 1, MONTH[line.words[month_at]], number, scene)
    if line.words[last : last + 2] == ("of", "next") and line.words[last + 2] == "month":
        start = calendar.month_start(scene.today, 1)
        return Phrase(at, last + 3, "a day of next month", day=calendar.real(start.year, start.month, number))
    on_the = (
        line.back(at) == "the" and line.back(at, 2) in ("on", "by") and line.words[last] in {*AFTER_DAY, ""}
    )
    return _bare_day(line, at, number, last, scene, after_weekday) if ordinal_ or on_the else None


def _modal_may(line: Line, at: int, ordinal_: bool) -> bool:
    """ "the second may help" """
    return (
        line.words[at] in ("may", "march")
        and line.back(at) in ("first", "second")
        and not line.is_break(at + 1)
    )


def _month_first(line: Line, at: int, scene: Scene) -> Phrase | None:
    skip = at + 1 + (line.words[at + 1] == "the")
    found = day_number(line, skip)
    if found is None or not 1 <= found[0] <= 31 or line.words[found[1]] in ("%", "people", ":", "am", "pm"):
        return None
    if (
        line.words[at] in ("may", "march", "mar")
        and not line.is_break(at - 1)
        and line.back(at) not in _IN
        and (not found[2])
    ):
        return None
    return _dated(line, at, found[1], MONTH[line.words[at]], found[0], scene)


def _bare_day(
    line: Line, at: int, number: int, last: int, scene: Scene, after_weekday: bool
) -> Phrase | None:
    """ "the 20th", "by the third": the next such day; a spelt "first" or "second" needs "of the month"."""
    whole = line.words[last : last + 3] in (("of", "the", "month"), ("of", "this", "month"))
    figure = line.words[at].isdecimal()
    before, lead = line.back(at), line.back(at, 2)
    leads = before in TIME_LEADS or (before == "the" and lead in TIME_LEADS) or after_weekday or whole
    if not figure and not (leads and (number > 2 or whole or after_weekday or lead in ("by", "on"))):
        return None
    if figure and before != "the" and not leads and not line.is_break(at - 1):
        return None
    if not whole and _orders_a_thing(line, last, figure):
        return None
    return Phrase(at, last + 3 * whole, "a day of the month", day=calendar.monthly(scene.today, number))


_RANKED = frozenset(
    "time one thing step draft chapter round part person attempt year grade floor meeting session week "
    "day hour call half option goal class lesson interview page edition birthday century base place "
    "party choice try chance thoughts".split()
)


def _orders_a_thing(line: Line, last: int, figure: bool) -> bool:
    """ "the 3rd time", "the 2nd draft": counts things, not days."""
    after = line.words[last]
    return (
        after in _RANKED or after.isdecimal() or (not figure and after.isalpha() and after not in AFTER_DAY)
    )


def _written_date(line: Line, at: int, scene: Scene, after_weekday: bool) -> Phrase | None:
    parts = _figures_of(line.words[at])
    if not parts or not (len(parts) == 3 or _is_date_here(line, at, after_weekday)):
        return None
    if len(parts) == 3 and parts[0] > 31:
        year, month, number = parts
    else:
        number, month, year = (*parts, 0)[:3]
    swapped = month > 12 >= number
    if swapped:
        number, month = month, number
    day = _with_year(year, month, number, scene)
    unsure = not swapped and number <= 12 and number != month and parts[0] <= 31
    past = bool(day and day < scene.today)
    return Phrase(
        at, at + 1, "a written date", day=None if past else day, unsure=unsure, past=past or day is None
    )


def _figures_of(word: str) -> list[int]:
    for mark in "/.-":
        parts = word.split(mark)
        if len(parts) == 3 or (mark == "/" and len(parts) == 2):
            return [int(part) for part in parts] if all(part.isdecimal() for part in parts) else []
    return []


def _with_year(year: int, month: int, number: int, scene: Scene) -> date | None:
    if not year:
        return calendar.yearly(scene.today, month, number)
    return calendar.real(year + 2000 if year < 100 else year, month, number)


def _is_date_here(line: Line, at: int, after_weekday: bool) -> bool:
    """ "7/10" is as often a score and "24/7" a habit: a date needs a sign beside it."""
    before = line.back(at) if line.back(at) != "the" else line.back(at, 2)
    if after_weekday or before in TIME_LEADS or before == "on":
        return True
    after = line.words[at + 1]
    return (
        line.is_break(at - 1)
        and len(line) > 1
        and after not in ("of", "times", "for", "on")
        and line.words[at] not in ("24/7", "50/50", "1/2", "9/10")
    )


def feast(line: Line, at: int, scene: Scene) -> Phrase | None:
    """A holiday as a day: the longest name that fits; plain "Christmas" only after "by" and the like."""
    for length in (3, 2, 1):
        name = line.words[at : at + length]
        fixed = FEASTS.get(name)
        day = (
            calendar.yearly(scene.today, *fixed)
            if fixed
            else calendar.next_moving_feast(scene.today, " ".join(name))
        )
        if day is None:
            continue
        leads = (
            line.back(at) in TIME_LEADS
            or (line.back(at) == "the" and line.back(at, 2) in TIME_LEADS)
            or line.back(at) == "in"
            or (line.back(at) == "the" and line.back(at, 2) == "in")
        )
        plain = name in (("christmas",), ("easter",), ("new", "year"), ("thanksgiving",), ("midsummer",))
        limit = line.back(at) == "this"  # "every morning this Easter"
        return Phrase(at, at + length, "a feast", day=day, frail=plain and not leads, limit=limit)
    return None
