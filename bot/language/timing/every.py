"""How often something comes round, as an RRULE (RFC 5545), and when first: "every other Friday", "daily at 7"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from bot.language.numbers import small_number
from bot.language.times import hear_when, phrases_in
from bot.language.timing.line import Line, Scene, read_line
from bot.language.timing.phrase import DAILY, Phrase

CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LAST_SAFE = 28
"""The last day that every month has; what is meant for a later one comes on the month's last."""
_EVERY_SECOND = frozenset("other second alternate 2nd fortnightly fortnight".split())
_UNITS = {"day": "DAILY", "night": "DAILY", "week": "WEEKLY", "fortnight": "WEEKLY", "month": "MONTHLY"}
_ADVERBS = {
    "daily": "DAILY",
    "nightly": "DAILY",
    "weekly": "WEEKLY",
    "fortnightly": "WEEKLY",
    "monthly": "MONTHLY",
}
_UNIT = re.compile(r"\b(day|night|week|fortnight|month)s?\b", re.IGNORECASE)
_TOO_OFTEN = re.compile(r"\b(?:hours?|hourly|minutes?)\b", re.IGNORECASE)
_OFTEN = re.compile(
    r"\b(twice|thrice|(?:two|three|four|five|six|[2-6])(?: |-)?(?:times|x)|[2-6]x)\s+(?:a|per|every|each|in a)\s+"
    r"(?:week|day|month)\b",
    re.IGNORECASE,
)
_OF_THE_MONTH = re.compile(r"\bof (?:the|a) month\b", re.IGNORECASE)
_RANKED_DAY = re.compile(
    r"\b(?:every|each) (first|second|third|fourth|last) (\w+day) (?:of|in) (?:the|a|every|each) month\b",
    re.IGNORECASE,
)


class Every(NamedTuple):
    """rule: an RRULE, "" where no days were named ("twice a week").  due: its first time, None where unknown."""

    rule: str
    due: str | None


def hear_every(text: str, now: datetime, monthly: bool = False) -> Every | None:
    """What recurs, and how; None where nothing does.

    monthly: "the first of the month" is meant of each of them.
    """
    text = _RANKED_DAY.sub(r"on the \1 \2 of every month", text)
    line, scene = read_line(text), Scene(now, None)
    phrases = [phrase for phrase in phrases_in(line, scene) if not phrase.past]
    habit = _habit(line, phrases, monthly)
    if habit is None or _TOO_OFTEN.search(_said(line, habit)):
        return None
    due = hear_when(text, now).due
    if _OFTEN.search(text) and not habit.weekdays:
        return Every(_named_days(phrases), due)
    rule = _rule(line, habit, phrases, due)
    return Every(rule, _first(rule, due, now))


def rule_of(text: str, now: datetime) -> str:
    """The rule alone, "" where none can be made of the words."""
    found = hear_every(text, now)
    return found.rule if found else ""


def _habit(line: Line, phrases: list[Phrase], monthly: bool) -> Phrase | None:
    """The phrase that says how often; one with days before one without ("weekly on Mondays")."""
    found = [one for one in phrases if one.habit and not one.kept]
    for one in phrases if monthly else ():
        if one.day and not one.habit and _OF_THE_MONTH.search(_said(line, one)):
            found.append(replace(one, monthly=one.monthly or (one.day.day,)))
    return next((one for one in found if one.weekdays or one.monthly), found[0] if found else None)


def _said(line: Line, phrase: Phrase) -> str:
    return line.said(phrase.first, phrase.last)


def _named_days(phrases: list[Phrase]) -> str:
    """ "Twice a week, on Tuesday and Friday": the days, where they were named beside it."""
    days = {day for phrase in phrases for day in phrase.weekdays}
    days |= {phrase.day.weekday() for phrase in phrases if phrase.day and phrase.why.startswith("a weekday")}
    return _weekly(days) if days else ""


def _weekly(days: set[int] | frozenset[int], interval: int = 1) -> str:
    every = f";INTERVAL={interval}" if interval > 1 else ""
    if days == DAILY:
        return f"FREQ=DAILY{every}"
    return f"FREQ=WEEKLY{every};BYDAY={','.join(CODES[day] for day in sorted(days))}"


def _rule(line: Line, habit: Phrase, phrases: list[Phrase], due: str | None) -> str:
    interval = max((_interval(_said(line, one)) for one in phrases if one.habit), default=1)
    if habit.monthly:
        return _monthly(habit.monthly, interval)
    day = date.fromisoformat(due[:10]) if due else None
    word = _ADVERBS.get(_said(line, habit).lower()) or _unit_of(_said(line, habit))
    if habit.weekdays and (word in ("", "DAILY") or habit.weekdays != DAILY):
        return _weekly(habit.weekdays, interval)
    if word == "DAILY":
        return _weekly(DAILY, interval)
    if word == "WEEKLY" and day:
        return _weekly({day.weekday()}, interval)
    return _monthly((day.day,), interval) if word == "MONTHLY" and day else ""


def _unit_of(said: str) -> str:
    found = _UNIT.search(said)
    return _UNITS[found[1].lower()] if found else ""


def _monthly(monthly: tuple[int, ...], interval: int) -> str:
    every = f"FREQ=MONTHLY;INTERVAL={interval}" if interval > 1 else "FREQ=MONTHLY"
    if len(monthly) == 2:
        weekday, nth = monthly
        return f"{every};BYDAY={nth}{CODES[weekday]}"
    day = monthly[0] if monthly[0] <= _LAST_SAFE else -1
    return f"{every};BYMONTHDAY={day}"


def _interval(said: str) -> int:
    """ "Every other", "every three": each so many of them."""
    words = said.lower().split()
    if _EVERY_SECOND & {*words}:
        return 2
    if words[:1] not in (["every"], ["each"]) or len(words) < 3:
        return 1
    return small_number(words[1]) or 1


def _first(rule: str, due: str | None, now: datetime) -> str | None:
    """Its first time: as heard where that is one of its days, else the next that is; None without a day."""
    days = weekdays_of(rule)
    if due is None or not days:
        return due
    first = date.fromisoformat(due[:10])
    while first.weekday() not in days:
        first += timedelta(days=1)
    return f"{first:%Y-%m-%d}{due[10:]}"


def weekdays_of(rule: str) -> tuple[int, ...]:
    """The weekdays of a rule that comes daily or weekly, Monday is 0; empty for any other."""
    parts = dict(part.split("=", 1) for part in rule.split(";") if "=" in part)
    if parts.get("FREQ") == "DAILY" and "INTERVAL" not in parts:
        return tuple(range(7))
    if parts.get("FREQ") != "WEEKLY":
        return ()
    return tuple(CODES.index(code) for code in parts.get("BYDAY", "").split(",") if code in CODES)


NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WORKING, _ALL = (0, 1, 2, 3, 4), tuple(range(7))
_RANKS = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"}


def spoken_every(rule: str) -> str:
    """ "every Monday and Thursday", "every other Friday", "on the 1st of every month"; "" for none."""
    parts = dict(part.split("=", 1) for part in rule.split(";") if "=" in part)
    interval = int(parts.get("INTERVAL", "1"))
    match parts.get("FREQ"):
        case "DAILY":
            return _each("day", interval)
        case "WEEKLY":
            return _days_spoken(tuple(map(CODES.index, parts["BYDAY"].split(","))), interval)
        case "MONTHLY":
            return f"{_of_month(parts)} of {_each('month', interval)}"
    return ""


def _each(unit: str, interval: int) -> str:
    if interval <= 2:
        return f"every other {unit}" if interval == 2 else f"every {unit}"
    return f"every {interval} {unit}s"


def _days_spoken(days: tuple[int, ...], interval: int) -> str:
    if interval > 2:
        return f"every {interval} weeks on {listed(days)}"
    if days == _WORKING and interval == 1:
        return "every weekday"
    return _each(listed(days), interval) if days != _ALL else _each("day", interval)


def listed(days: tuple[int, ...]) -> str:
    """ "Monday, Tuesday and Friday"."""
    names = [NAMES[day] for day in days]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _of_month(parts: dict[str, str]) -> str:
    if "BYMONTHDAY" in parts:
        day = int(parts["BYMONTHDAY"])
        return "on the last day" if day < 0 else f"on the {ranked(day)}"
    found = re.fullmatch(r"(-?\d)([A-Z]{2})", parts.get("BYDAY", ""))
    return f"on the {_RANKS[int(found[1])]} {NAMES[CODES.index(found[2])]}" if found else "on a day"


def ranked(number: int) -> str:
    """ "1st", "22nd", "13th"."""
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
