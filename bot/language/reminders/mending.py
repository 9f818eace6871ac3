"""Slips of the fingers in the words that requests about reminders are made of: "remidners", "
""tomorow", "evry"."""

from __future__ import annotations

import re
from functools import lru_cache

_WORDS = (
    "remind reminder reminders reminding tomorrow every until before morning mornings evening evenings "
    "message messages notification notifications weekday weekdays weekend weekends monday mondays "
    "tuesday tuesdays "
    "wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays finished "
    "promise promised notified tonight "
).split()
_OTHERS = frozenset(
    "very ever emery fever never lever sever rewind remand remained remain reminded remainder "
    "remainders massage "
    "massages messaged mourning mornin moaning untie untied finishes finisher finishers evens "
    "evening's promises promise premised".split()
)
"""Words of their own that look alike."""
_SHORT = {"teh": "the", "hte": "the", "stpo": "stop", "plaese": "please", "pelase": "please", "nite": "night",
          "tomoz": "tomorrow", "2moro": "tomorrow", "tmrow": "tomorrow", "waht": "what",
          "wat": "what", "wot": "what", "trun": "turn", "buggin": "bugging", "naggin": "nagging",
          "remindin": "reminding", "msgin": "messaging", "messagin": "messaging", "textin": "texting",
          "pingin": "pinging", "sendin": "sending", "botherin": "bothering", "pesterin": "pestering",
          "wks": "weeks", "abt": "about", "insted": "instead"}  # fmt: skip
_TOKEN = re.compile(r"[a-z0-9']+", re.IGNORECASE)
_LEAST = 4
_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
_MINUTES = {
    "oh": 0,
    "five": 5,
    "ten": 10,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
}
_CLOCK = re.compile(
    rf"\b({'|'.join(_HOURS)})[ -](?:(fifteen|twenty|thirty|fou?rty|fifty)(?:[ "
    rf"-](five))?)\b(?!\s+(?:minutes|people|pounds|euros|years))",
    re.IGNORECASE,
)
_MY = re.compile(r"\bme(?= (?:list|steps?|mum|mam|reminders?|phone|mates?)\b)", re.IGNORECASE)
_TO = re.compile(
    r"(?<=\bmeant )2\b|(?<=\bsupposed )2\b|\b2(?= (?:be|do|ring|call|write|send)\b)", re.IGNORECASE
)


def mended(text: str) -> str:
    """The same with those words as they are spelt; all else is left as it was typed."""
    text = _MY.sub("my", text)
    return _CLOCK.sub(_in_figures, _TO.sub("to", _TOKEN.sub(lambda found: _of(found[0]), text)))


def _in_figures(found: re.Match[str]) -> str:
    """ "Eight forty five" is 8:45."""
    hour, tens, ones = (found[at].lower() if found[at] else "" for at in (1, 2, 3))
    minute = _MINUTES[tens] + (_HOURS.index(ones) + 1 if ones else 0)
    return f"{_HOURS.index(hour) + 1}:{minute:02d}"


def _of(word: str) -> str:
    lower = word.lower()
    return _mended(lower) or word if len(lower) >= _LEAST or lower in _SHORT else word


@lru_cache(maxsize=4096)
def _mended(word: str) -> str:
    if word in _SHORT:
        return _SHORT[word]
    if word in _KNOWN or not word.isalpha():
        return ""
    return next((right for right in _WORDS if word[0] == right[0] and _is_slip(word, right)), "")


_KNOWN = _OTHERS | {*_WORDS}


def _is_slip(word: str, right: str) -> bool:
    """One letter too few, too many, another, or two in each other's place."""
    short, long = sorted((word, right), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    return short[at + 1 :] == long[at + 1 :] or (
        short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    )
