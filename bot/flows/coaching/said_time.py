"""What was really said of a time: an hour is kept only if one was named; "tonight" is a day and a part of it."""

from __future__ import annotations

import re

from bot.language.commitment.step import step_of
from bot.language.hearing import Heard

_HOURS = "twelve one two three four five six seven eight nine ten eleven".split()
_NAMED = re.compile(
    r"\b(?:noon|midday|midnight|half|quarter|o'?clock|hours?|hrs?|minutes?|mins?|now|(?:straight|right) away)\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:early |late )?(morning|afternoon|evening|night|tonight|lunch(?:time)?)\b", re.IGNORECASE
)
_DAY = re.compile(
    r"\d|\b(?:today|tonight|tomorrow|this|next|week|weekend|month|\w+day|\w+days|morning|afternoon|evening|"
    r"night|"
    rf"at|{'|'.join(_HOURS)}|tmrw|tmr|2moro|tomoz|tonite|hours?|hrs?|minutes?|mins?|wk|wkend|weds|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\b",
    re.IGNORECASE,
)
_DAY_NAMED = re.compile(r"\b(?:today|tomorrow|tonight|\w{2,6}day)\b", re.IGNORECASE)
_PARTS = {
    "morning": "in the morning", "afternoon": "in the afternoon", "evening": "in the evening",
    "night": "at night", "tonight": "in the evening", "lunch": "at lunchtime", "lunchtime": "at lunchtime",
}  # fmt: skip


_OF_THE_THING = re.compile(
    r"\b(?:for|about|of)\s*(?:(?:the|my|our|his|her|their|this|last)\s*)?$", re.IGNORECASE
)
"""Before a time, this makes it part of what the step is about: "orders for Wednesdays"."""
_TO_BE_SAID = re.compile(
    r"\b(?:write|say|tell|text|send|ask|message|post|reply)\b[^:]{0,30}[:“\"]\s*\S|"
    r"\b(?:that|which) (?:says|reads)\b|\bsaying\b(?! (?:no|yes|hello|goodbye|sorry|thanks?)\b)",
    re.IGNORECASE,
)
"""After it come the very words that are to be said, with times of their own."""
_OWNED = re.compile(
    r"(?:\b(?:my|our|his|their|last)|(?<!\bon )(?<!\bby )(?<!\bfrom )\bthe)\s*$", re.IGNORECASE
)
"""Before a time that a noun follows: "my Monday meeting"."""
_WITH_ARTICLE = re.compile(
    r"^(?:the|my|our|his|her|their)\s+(?!(?:next|following|last|first|weekend|day|morning)\b)", re.IGNORECASE
)
_TAKES_ONE = re.compile(r"^(?:'s)?\s+[a-z]{3,}", re.IGNORECASE)
_ENDS_ONE = re.compile(
    r"^(?:'s)?\s+(?:and|but|or|if|when|before|after|whether|that|because|so|instead|then|please|at|in|on|"
    r"with|for|about|to|"
    r"only|morning|afternoon|evening|night|lunchtime|once|while|as|during|by|from|over)\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\b(?!(?:on|at|by|in|for|then|maybe|perhaps|say|let'?s|please|probably|about|around|or|and|so|the)\b)[^\W\d_]{2,}",
    re.IGNORECASE,
)
"""A word beyond those that only bring a time."""
_MORNING = re.compile(r"\b(?:morning|a\.?m\.?|early)(?!\w)", re.IGNORECASE)
_LATER = re.compile(r"\b(?:evening|night|afternoon|p\.?m\.?)(?!\w)", re.IGNORECASE)
_HALF = 12
_EARLY = 6
"""No earlier hour of the day is meant by a bare number."""


def own_spans(words: str, spans: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """The times that say when it is done, without those that belong to the thing it is about."""
    return tuple(span for span in spans if not _of_the_thing(words, *span))


def _of_the_thing(words: str, start: int, end: int) -> bool:
    after = words[end:]
    if _TO_BE_SAID.search(words[:start]):
        return True
    if _OF_THE_THING.search(words[:start]) and words[:start].split()[:-1]:
        return True
    led = _WITH_ARTICLE.match(words[start:end]) or _OWNED.search(words[:start])
    return bool(led and _TAKES_ONE.match(after) and not _ENDS_ONE.match(after))


_BEHIND = re.compile(
    r"\b(?:yesterday|(?:last|past) (?:night|week|month|\w+day|weekend)|the (?:other day|day before yesterday)|"
    r"(?:\w+ )?(?:minutes?|hours?|days?|weeks?) ago)\b",
    re.IGNORECASE,
)
_THIS_PART = re.compile(
    r"\b(?:this|today,? in the|earlier this) (?P<part>morning|afternoon)\b", re.IGNORECASE
)
_PART_ENDS = {"morning": 12, "afternoon": 18}
_TWELVE = re.compile(
    r"(?:\b|(?<=\d))p\.?m\.?(?!\w)|\b(?:evening|tonight|night|noon|\d{2}:\d\d|1[3-9]|2[0-3])(?!\w)",
    re.IGNORECASE,
)


def is_gone(heard: Heard) -> bool:
    """Whether the only time that was told lies behind: "yesterday", "this morning" in the afternoon."""
    due, now = heard.when.due, f"{heard.now:%Y-%m-%dT%H:%M}"
    if heard.when.recurring:
        return False
    if due is None:
        return bool(_BEHIND.search(heard.words))
    this = _THIS_PART.search(heard.words)
    if this and due[:10] == now[:10] and heard.now.hour >= _PART_ENDS[this["part"].lower()]:
        return True
    return due < now[: len(due)] and ("T" in due or due < now[:10])


def is_doubtful(heard: Heard) -> bool:
    """It could be heard two ways; so can "today at 9" when nine in the morning has gone by."""
    due = heard.when.due
    if heard.when.ambiguous or due is None or "T" not in due:
        return heard.when.ambiguous
    hour = int(due[11:13])
    turned = due[:10] == f"{heard.now:%Y-%m-%d}" and _EARLY <= hour - _HALF <= heard.now.hour
    return turned and not _TWELVE.search(heard.words)


def is_time_alone(heard: Heard) -> bool:
    """Whether a time was named and nothing else: "tomorrow at nine", "maybe on Friday then"."""
    rest = heard.words
    for start, end in sorted(heard.when.spans, reverse=True):
        rest = f"{rest[:start]} {rest[end:]}"
    return bool(heard.when.spans) and not _MORE.search(rest)


def step_told(heard: Heard) -> str:
    """What is to be done, without its time, but with a day that belongs to the thing."""
    own = own_spans(heard.words, heard.when.spans)
    return heard.commitment.step if own == heard.when.spans else step_of(heard.words, own)


def other_half(due: str, words: str) -> str:
    """The same hour in the half of the day that was asked for: "no, in the evening"; "" where nothing turns."""
    if "T" not in due or any(letter.isdigit() for letter in words):
        return ""
    hour = int(due[11:13])
    late = bool(_LATER.search(words))
    if late == bool(_MORNING.search(words)) or any(re.search(rf"\b{name}\b", words, re.I) for name in _HOURS):
        return ""
    if _DAY_NAMED.search(words):
        return ""
    turned = hour + _HALF if late and hour < _HALF else hour - _HALF if not late and hour >= _HALF else hour
    return f"{due[:11]}{turned:02d}{due[13:]}"


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
