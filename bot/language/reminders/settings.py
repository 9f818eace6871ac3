"""What is set of the reminders where these are what is spoken of: hours, days, how many, a pause, on and off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from bot.language.numbers import small_number
from bot.language.reminders.clock_hours import hours_in
from bot.language.reminders.hours import days_of
from bot.language.reminders.pausing import day_of_return
from bot.language.reminders.words import Request

_SPACES = re.compile(r"\s+")
_UNNAMED = re.compile(
    r"\bdiscre(?:et|te)|\bprivate(?:ly)?\b|\bhide\b|"
    r"\b(?:without|not|don'?t|no) (?:saying|naming|mention(?:ing)?|name|say|show(?:ing)?|details?|words?|"
    r"disclos\w+|reveal\w*|display\w*)\b"
)
_NAMED = re.compile(
    r"\bin my (?:own )?words\b|\b(?:not|less) discreet|\bname (?:it|the step|them)\b|\bsay which\b"
)
_OFF = re.compile(
    r"\b(?:switch|turn|shut|leave)\b(?: \w+){0,2} off\b|\b(?:stop|end|cancel|quit)\b|\bno more\b|"
    r"\bno (?:reminders|nudges|messages)\b|\bdon'?t (?:remind|write|message)\b(?! me (?:before|after|until|"
    r"on|at)\b)|"
    r"^\W*(?:off|none|never|nothing)\W*$"
)
_ON = re.compile(
    r"\b(?:switch|turn|start|put)\b(?: \w+){0,2} (?:back )?on\b|\bon again\b|\b(?:back on|start again)\b|"
    r"^\W*on\W*(?:please\W*)?$"
)
_MORE = re.compile(r"\bmore (?:often|reminders|of them)\b|\boftener\b|^\W*more\W*(?:please\W*)?$")
_FEWER = re.compile(
    r"\bfewer\b|\bless\b(?! discreet)|\bnot so (?:many|often|much)\b|\bhalf as (?:many|often)\b|"
    r"\b(?:too|(?:a )?bit|a little) (?:many|much|often)\b"
)
_RATE = re.compile(
    r"\b(\w+)(?: times?| reminders?| messages?| nudges?| pings?| of (?:them|those|these|your\w*))? "
    r"(?:a|per|each|every|in a|in) (day|week)\b"
)
_ONCE = {"once": 1, "twice": 2, "thrice": 3, "couple": 2, "few": 3}
_DAY = re.compile(
    r"\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|week-?ends?|week-? ?days?|"
    r"working days?|"
    r"(?:every|any|all) days?)\b"
)
_ONE_DAY = rf"(?:the )?{_DAY.pattern}(?:\s*(?:,|and|or|to|till|-|&|/)\s*(?:on )?{_DAY.pattern})*"
_ONLY_ON = re.compile(rf"\b(?:only|just) (?:on |at |in )?(?:the )?{_ONE_DAY}|{_ONE_DAY},? only\b")
""" "Weekdays only, I sleep Saturday and Sunday": what comes beside it only explains. """
_TOO = re.compile(r"\b(?:too|as well|also)\b")
_NOT_ON = re.compile(r"^(?!.*\bonly\b).*\b(?:not|no|never|nothing|skip|don'?t|except|without|leave out)\b")
_REST = re.compile(
    r"\b(?:pause|break|holiday|vacation|away|off[- ]?grid|offline|out of (?:office|reach)|until|till|"
    r"quiet for|leave me)\b|"
    r"\bbefore (?:next )?(?:mon|tue|wed|thu|fri|sat|sun|the \d)|"
    r"\b(?:stop|nothing|none|no)\b.*\bfor (?:[\w']+ ){0,3}?(?:day|week|wk|fortnight|month|year|now|while|bit|rest|"
    r"holiday|vacation|easter|christmas|\w+day)s?\b|^\W*(?:for )?\w+ (?:day|week|month)s?\W*$"
)
_RESUME = re.compile(
    r"\bresume\b|\b(?:carry|go) on\b|\bunpause\b|\bend (?:the|that) (?:pause|break)\b|\bi'?m back\b|\bagain\b"
)
_ONLY_ASKED = re.compile(r"\b(?:only|just|unless|when)\b.{0,20}\b(?:i|when) ask\b|\bwhat i ask(?:ed)? for\b")
_FEW = 5
"""Words that say how many, and no more."""
LONGEST = 160
"""Characters; a story is about something else."""


def hear_settings(
    text: str, now: datetime, *, of_hours: bool = False, resting: bool = False
) -> tuple[Request, ...]:
    """All that is to be changed; nothing where the words are about something else.

    of_hours: they were asked at which hour they want to hear of it.  resting: a pause can be ended.
    """
    words = _SPACES.sub(" ", text.lower().replace("’", "'")).strip()
    return tuple(_heard(words, now, of_hours, resting)) if len(words) <= LONGEST else ()


def _heard(words: str, now: datetime, of_hours: bool, resting: bool) -> Iterator[Request]:
    if _ONLY_ASKED.search(words):
        yield Request("only")
        return
    if resting and _RESUME.search(words):
        yield Request("resume")
        return
    hours = tuple(hours_in(words, of_hours))
    days = None if _RATE.search(words) else _days(words)
    rates = tuple(_rates(words))
    until = day_of_return(words, now) if _REST.search(words) and not hours else None
    if until:
        yield Request("pause", due=until.isoformat())
        return
    yield from (*hours, *((days,) if days else ()), *rates)
    if not (hours or days or rates):
        yield from _plain(words)
    elif _UNNAMED.search(words):
        yield Request("discreet")


def _plain(words: str) -> Iterator[Request]:
    for said, kind in (
        (_NAMED, "named"),
        (_UNNAMED, "discreet"),
        (_OFF, "off"),
        (_ON, "on"),
        (_FEWER, "fewer"),
        (_MORE, "more"),
    ):
        if said.search(words):
            yield Request(kind)
            return


def _rates(words: str) -> Iterator[Request]:
    """Of both, the day first: the week's number has the last word."""
    said = {span: count for count, span in _RATE.findall(words)}
    for span in sorted(said):
        number = _ONCE.get(said[span], small_number(said[span]))
        if number is not None:
            yield Request("rate", value=(7 if span == "week" else 1, number))


def rate_alone(text: str) -> Request | None:
    """ "Twice a week", where that is all."""
    words = text.lower().strip()
    alone = _RATE.search(words) is not None and len(words.split()) <= _FEW
    return next(_rates(words), None) if alone else None


def _days(words: str) -> Request | None:
    """The weekdays that are named, or all but these; what is left out or added is so of those they had."""
    only = _ONLY_ON.search(words)
    named = days_of(only[0] if only else words) if _DAY.search(words) else frozenset()
    if not named:
        return None
    how = "too" if _TOO.search(words) else "without" if _NOT_ON.search(words) else ""
    return Request("days", how, value=tuple(sorted(named)))
