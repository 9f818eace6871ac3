"""What was really said of a time: an hour is kept only if one was named; "tonight" is a day and a part of it."""

from __future__ import annotations

import re

_HOURS = "twelve one two three four five six seven eight nine ten eleven".split()
_NAMED = re.compile(
    r"\b(?:noon|midday|midnight|half|quarter|o'?clock|hours?|minutes?|mins?|now|(?:straight|right) away)\b",
    re.IGNORECASE,
)
_PART = re.compile(r"\b(?:early |late )?(morning|afternoon|evening|night|tonight|lunchtime)\b", re.IGNORECASE)
_DAY = re.compile(
    r"\d|\b(?:today|tonight|tomorrow|this|next|week|weekend|month|\w+day|\w+days|morning|afternoon|evening|night|"
    rf"at|{'|'.join(_HOURS)}|tmrw|tmr|2moro|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\b",
    re.IGNORECASE,
)
_PARTS = {
    "morning": "in the morning", "afternoon": "in the afternoon", "evening": "in the evening",
    "night": "at night", "tonight": "in the evening", "lunchtime": "at lunchtime",
}  # fmt: skip


def as_said(due: str | None, words: str) -> str | None:
    """The date alone where the hour was only guessed from "tonight" or "in the morning"."""
    if due is None or "T" not in due or _NAMED.search(words):
        return due
    if not _DAY.search(words):
        return None  # "over lunch" names no day
    hour = int(due[11:13])
    digits = rf"\b0?(?:{hour}|{hour % 12 or 12})(?!\d|/|st|nd|rd|th)"
    named = rf"\b{_HOURS[hour % 12]}\b"
    return due if re.search(f"{digits}|{named}", words, re.IGNORECASE) else due[:10]


def part_of_day(words: str) -> str:
    """ "in the evening", where a part of the day was said; "" otherwise."""
    found = _PART.search(words)
    return _PARTS[found.group(1).lower()] if found else ""
