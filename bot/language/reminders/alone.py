"""Requests of the partner put in any way, where nothing else is open: messages spoken of can only be ours then."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime

from bot.language.reminders.clock_hours import clock_in
from bot.language.reminders.passing import about_ours, counts, is_of_others, pieces
from bot.language.reminders.words import DOING_TO, MESSAGES, WRITING, Request

_US = (
    r"(?:\s+(?:to\s+)?(?:me|us)\b|\s+(?:so|too|less|more|anything|nothing|before|after|until|till|on|"
    r"at|any ?more|again)\b|\W*$)"
)
_SPOKEN_OF = re.compile(
    rf"\b(?:reminders?|nudges?|pings?|notifications?|follow[- ]?ups?)\b|"
    rf"\b(?:the|these|those|your|ur|so many|too much|too many|any|no|fewer|less|all) (?:\w+ )?{MESSAGES}\b|"
    rf"\b(?:you|u) (?:[\w']+ ){{0,3}}?(?:{WRITING}|{DOING_TO}|wrote|sent|messaged|texted|reminded|"
    rf"pinged|nudged)\b|"
    rf"\b(?:be|being|get|getting) (?:disturbed|bothered|contacted|messaged|reminded|pinged|nudged|"
    rf"texted|written to)\b|"
    r"\b(?:check in|check on me|follow up)\b|"
    rf"\b(?:not|never|don'?t|dont|stop|quit) (?:to )?(?:bother )?(?:{WRITING}){_US}",
    re.IGNORECASE,
)
_HOUR = re.compile(
    r"\b(?:could|can|would|should|please|make|rather|better|prefer\w*|instead|move|have|ask me|"
    r"at)\b",
    re.IGNORECASE,
)
_ONCE = re.compile(
    r"\b(?:remind me|tomorrow|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|in an?)\b|"
    r"^\W*(?:why|what|how|who|when)\b",
    re.IGNORECASE,
)
_LOST = re.compile(
    r"\b(?:lost track|forgot(?:ten)?|can'?t remember|don'?t remember|no idea|remind me|run me through|"
    r"tell me|go over|what(?:'s| is)?)\b"
    r".{0,30}\bwhat (?:all |else )?(?:i|we)(?:'ve|'d| had| have)? (?:told (?:you|u)|said|promised|"
    r"agreed|undertaken|signed up|"
    r"committed|taken on|set myself)\b|"
    r"\b(?:run|take|walk|talk) me through (?:it|them|my (?:steps|list|promises)|everything)(?: again)?\W*$",
    re.IGNORECASE,
)
_STORY = re.compile(r"\b(?:to (?:my|him|her|them)|myself|with (?:my|him|her|them))\b", re.IGNORECASE)
_REASON = re.compile(
    r"[,;.]\s+|\s+-+\s+|\s+(?=(?:because|cos|coz|cause|since|as i|when i|while i|so i|that'?s (?:when|the|my|our|what)|"
    r"it'?s (?:when|the))\b)",
    re.IGNORECASE,
)
"""What it is for stands behind it."""
SETTINGS = frozenset({"hours", "days", "rate"})
MOST = 60
"""Words of a message that is about them."""


def hear_alone(text: str, now: datetime, hear: Callable[[str, datetime], Request | None]) -> Request | None:
    """hear: what hears a request that is a sentence of its own."""
    if len(text.split()) > MOST or is_of_others(text):
        return None
    if _LOST.search(text) and not _STORY.search(text):
        return Request("list")
    if not _SPOKEN_OF.search(text):
        return _first_setting(text, now, hear)
    asked = next((one for one in _heard(text, now, hear) if one.named and counts(one, text)), None)
    return asked or about_ours(text, now) or _at_an_hour(text)


def _heard(text: str, now: datetime, hear: Callable[[str, datetime], Request | None]) -> Iterator[Request]:
    return (one for piece in pieces(text) if (one := hear(piece, now)) is not None)


def _first_setting(
    text: str, now: datetime, hear: Callable[[str, datetime], Request | None]
) -> Request | None:
    """ "Could we leave Sundays out of it, that's the family's day": set first, and then explained."""
    first = next(iter(_REASON.split(text)), "")
    request = hear(first, now) if first != text else None
    return request if request and request.kind in SETTINGS else None


def _at_an_hour(text: str) -> Request | None:
    """ "Could the follow-ups come at noon instead": the hour at which they want to hear."""
    at = clock_in(text.lower()) if _HOUR.search(text) and not _ONCE.search(text) else None
    return Request("hour", value=(60 * at.hour + at.minute, int(at.sure))) if at else None
