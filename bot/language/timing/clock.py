"""Clock times: "9am", "half eight", "17h", "at 1730", "quarter to nine", a bare "at nine"."""

from bot.language.timing.line import Line, Scene
from bot.language.timing.phrase import Clock, Phrase
from bot.language.timing.words import DAYS_OF_HABIT, MONTH, SHY_WEEKDAY, UNITS, WEEKDAY

_HALVES = {"am": 0, "pm": 12, "a": 0, "p": 12}
SMALL_HOURS = 5
"""Hours before this one belong to the night that began on the day before."""
AT = frozenset("at by around about before until approx @ circa ~".split())
_NOT_HOURS = (
    frozenset(UNITS)
    | frozenset(MONTH)
    | frozenset(
        "% percent km k kg miles people of x quid pounds euros times st nd rd th years more or least % / "
        "euro dollars different other pages emails calls lads kids things items steps points m per "
        "out".split()
    )
)
# After "by nine" an unknown word is more likely to be counted ("by nine people") than to follow a time.
_AFTER_BARE = frozenset(
    "i i'll i'm ill im we we'll and then to in on tomorrow today tonight this next with w for sharp "
    "latest the at every before after so when while because but if before my morning evening afternoon "
    "night or as by - & is it it's she she'll he he'll they until because cos from ish each".split()
)
_NUMBERED = frozenset(
    "page number chapter part item option step question unit level section room day week lesson".split()
)
_MINUTE_WORDS = {"quarter": 15, "twenty": 20, "ten": 10, "five": 5, "twenty-five": 25}


def minutes_past(line: Line, at: int) -> tuple[Clock, int] | None:
    """ "half eight", "half past 7", "quarter to nine", "twenty past four", "5 to 3" """
    word, start = line.words[at], at
    if word == "half":
        at += 1 + (line.words[at + 1] in ("past", "-"))
        hour = _hour(line, at)
        return None if hour is None else ((hour, 30), at + 1)
    if word == "a" and line.words[at + 1] == "quarter":
        at += 1
    count = _MINUTE_WORDS.get(line.words[at]) or line.number(at)
    at += 1 + (line.words[at + 1] in ("minute", "minutes"))
    hour = _hour(line, at + 1)
    if (
        count is None
        or not 0 < count < 30
        or (count % 5 and line.words[at - 1] not in ("minute", "minutes"))
        or hour is None
        or line.words[at] not in ("past", "to", "before", "of")
    ):
        return None
    if line.words[at] in ("before", "of") and line.words[start] not in ("quarter", "a"):
        return None
    clock = (hour, count) if line.words[at] == "past" else ((hour - 1) % 24, 60 - count)
    return clock, at + 2


def _hour(line: Line, at: int) -> int | None:
    hour = line.number(at)
    if hour is None or not 1 <= hour <= 12 or line.words[at + 1] in _NOT_HOURS:
        return None
    return hour


def figures(line: Line, at: int) -> tuple[Clock, int] | None:
    """ "8:30", "8.30", "17h", "17h30", "1730 hours" """
    word = line.words[at]
    for mark in (":", ".", "h"):
        hour, found, minute = word.partition(mark)
        if found and hour.isdecimal() and minute.isdecimal() and int(hour) < 25 and int(minute) < 60:
            return None if _is_money(line, at) else ((int(hour) % 24, int(minute)), at + 1)
    if word.isdecimal() and line.words[at + 1] == "h" and line.touches(at + 1) and int(word[:4]) < 24:
        return (int(word), 0), at + 2
    if (
        word.isdecimal()
        and len(word) == 4
        and _is_hundreds(line, at)
        and int(word[:2]) < 24
        and int(word[2:]) < 60
    ):
        return (int(word[:2]), int(word[2:])), at + 1 + (line.words[at + 1] in ("hours", "h"))
    return None


def _is_hundreds(line: Line, at: int) -> bool:
    """ "at 1730", "wednesday 1400": four figures on the five minutes, beside a sign of time, and no year."""
    word, before, after = line.words[at : at + 1][0], line.back(at), line.words[at + 1]
    if after in ("hours", "h") or (word[0] == "0" and before in AT):
        return True
    if int(word[2:]) % 5 or after in _NOT_HOURS or (before not in ("at", "@") and word[:2] in ("19", "20")):
        return False
    counted = after.isalpha() and after.endswith("s") and after not in _AFTER_BARE
    return not counted and (
        before in ("at", "@") or before in _NEAR_DAY or (before in AT and _may_follow(line, at))
    )


_NEAR_DAY = frozenset(WEEKDAY) | frozenset(SHY_WEEKDAY) | {"today", "tomorrow", "tonight"}


def _may_follow(line: Line, at: int) -> bool:
    """Can what comes after this number follow a clock time?"""
    after = line.words[at + 1]
    return line.is_break(at + 1) or after in _AFTER_BARE or after in _NEAR_DAY


def _is_money(line: Line, at: int) -> bool:
    return line.back(at) in ("£", "$", "€") or line.words[at + 1] in _NOT_HOURS - {"of", "or", "m"}


def _bare_hour(line: Line, at: int) -> tuple[Clock, int] | None:
    """A number that only the words around it make a time: "at nine", "mon 9ish", "9 o'clock", "7 tonight"."""
    hour, after = line.number(at), line.words[at + 1]
    thousands = after == "," and line.touches(at + 2) and line.words[at + 2].isdecimal()
    age = hour is not None and hour > 12 and line.words[at].isalpha()  # "married at nineteen"
    if hour is None or not 0 < hour < 25 or thousands or age or line.back(at, 2) == line.words[at]:
        return None
    if after in ("o'clock", "oclock"):
        return (hour % 24, 0), at + 2
    if after == "ish" or line.words[at + 1 : at + 3] == ("-", "ish"):
        return (hour % 24, 0), at + 2 + (after == "-")
    if (
        after in _NOT_HOURS
        or (line.touches(at + 1) and after.isalpha())
        or (line.is_break(at - 1) and hour > 12)
    ):
        return None
    return ((hour % 24, 0), at + 1) if _stands_as_time(line, at) else None


def _stands_as_time(line: Line, at: int) -> bool:
    before, after = line.back(at), line.words[at + 1]
    lead = line.back(at, 2) if before in ("about", "around", "the") else before
    follows = line.is_break(at + 1) or after in _AFTER_BARE or after in WEEKDAY or after in SHY_WEEKDAY
    if before in _NUMBERED:
        return False  # "page one tomorrow", "step two today"
    if line.words[at] == "one" and (not follows or before in WEEKDAY):
        return False  # "at one lunch", "the Saturday one"
    if lead in ("at", "@"):
        return not (after.isalpha() and after.endswith(("s", "s'")) and after not in _AFTER_BARE)
    if after == "sharp":
        return True
    if before in AT:
        return follows and line.words[at + 1] != "or"
    if after in ("tonight", "tomorrow", "today") or line.words[at + 1 : at + 4 : 2] == ("in", "morning"):
        return before not in ("the", "my") or after == "in"
    return follows and (
        before in WEEKDAY or before in ("tomorrow", "today", "tonight") or before in DAYS_OF_HABIT
    )


def half_of_day(line: Line, at: int) -> tuple[int, int] | None:
    """am or pm written after a clock time: how many hours to add, and where the text goes on."""
    word = line.words[at]
    if word in ("am", "pm"):
        return _HALVES[word], at + 1
    if word in _HALVES and line.touches(at) and line.starts[at] + 1 == line.ends[at]:
        return _HALVES[word], at + 1
    return None


def clock(line: Line, at: int, scene: Scene) -> Phrase | None:
    found = minutes_past(line, at) or figures(line, at)
    sure = (found is not None and found[0][0] > 12) or line.words[at].startswith("0")
    if found is None and line.number(at) is not None and half_of_day(line, at + 1):
        found = (int(line.number(at) or 0), 0), at + 1
    found = found or _bare_hour(line, at)
    if found is None:
        return None
    (hour, minute), last = found
    half = half_of_day(line, last)
    if half and (1 <= hour <= 12 or sure):
        hour, last, sure = hour if sure else hour % 12 + half[0], half[1], True
    if hour > 23:
        return None
    last += line.words[last] in ("o'clock", "hours")
    last += line.words[last] == "ish"
    # "the 8am huddle" names a thing by its time.
    frail = (
        line.back(at) in ("the", "my", "our")
        and line.words[last].isalpha()
        and line.words[last] not in _AFTER_BARE
    )
    settled = sure or hour > 12 or hour == 0
    return Phrase(at, last, "a clock time", clock=(hour, minute), settled=settled, frail=frail)


def settle(hour: int, part: str | None) -> int:
    """The hour meant, on a clock of 24: by the part of day if one was named, else 1 to 6 are afternoon."""
    if part == "night" and (hour == 12 or hour < SMALL_HOURS):
        return hour % 12
    if part in ("afternoon", "evening", "night", "close") and hour < 12:
        return hour + 12
    if part == "noon" and hour < 5:
        return hour + 12
    if part is None and 1 <= hour <= 6:
        return hour + 12
    return hour
