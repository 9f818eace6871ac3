"""What is said about the reminders while they are shown: hours, days, how many, a pause, on and off."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, time
from functools import partial

from bot.flows.core.scene import Scene
from bot.flows.nudging import reminding_kept as kept
from bot.flows.nudging.nudge_wishes import pause_heard
from bot.flows.nudging.reminding_hours import hours_in
from bot.language.numbers import small_number
from bot.language.reminders.hours import days_of
from bot.language.reminders.words import Request
from bot.language.reminding import hear_request

Change = Callable[[Scene], object]

_SPACES = re.compile(r"\s+")
_UNNAMED = re.compile(
    r"\bdiscre(?:et|te)|\bprivate(?:ly)?\b|\bhide\b|"
    r"\b(?:without|not|don'?t|no) (?:saying|naming|mention(?:ing)?|name|say|show|details?|words?)\b"
)
_NAMED = re.compile(
    r"\bin my (?:own )?words\b|\b(?:not|less) discreet|\bname (?:it|the step|them)\b|\bsay which\b"
)
_OFF = re.compile(
    r"\b(?:switch|turn|shut|leave)\b(?: \w+){0,2} off\b|\b(?:stop|end|cancel|quit)\b|\bno more\b|"
    r"\bno (?:reminders|nudges|messages)\b|\bdon'?t (?:remind|write|message)\b(?! me (?:before|after|until|on|at)\b)|"
    r"^\W*(?:off|none|never|nothing)\W*$"
)
_ON = re.compile(
    r"\b(?:switch|turn|start|put)\b(?: \w+){0,2} (?:back )?on\b|\bon again\b|\b(?:back on|start again)\b|"
    r"^\W*on\W*(?:please\W*)?$"
)
_MORE = re.compile(r"\bmore (?:often|reminders|of them)\b|\boftener\b|^\W*more\W*(?:please\W*)?$")
_FEWER = re.compile(
    r"\bfewer\b|\bless\b(?! discreet)|\bnot so (?:many|often)\b|\bhalf as (?:many|often)\b|\btoo (?:many|much|often)\b"
)
_RATE = re.compile(r"\b(\w+)(?: times?| reminders?| messages?)? (?:a|per|each|every|in a) (day|week)\b")
_ONCE = {"once": 1, "twice": 2, "thrice": 3}
_DAY = re.compile(
    r"\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|week-?ends?|week-? ?days?|working days?|"
    r"(?:every|any|all) days?)\b"
)
_TOO = re.compile(r"\b(?:too|as well|also)\b")
_NOT_ON = re.compile(r"^(?!.*\bonly\b).*\b(?:not|no|never|nothing|skip|don'?t|except|without|leave out)\b")
_REST = re.compile(
    r"\b(?:pause|break|holiday|vacation|away|until|till|quiet for|leave me)\b|"
    r"\b(?:stop|nothing|none|no)\b.*\bfor\b|^\W*(?:for )?\w+ (?:day|week|month)s?\W*$"
)
_REST_ALONE = re.compile(
    r"^\W*(?:please )?(?:pause|(?:take )?a break)(?: (?:them|it|please|reminders|the reminders))?\W*$"
)
_RESUME = re.compile(
    r"\bresume\b|\b(?:carry|go) on\b|\bunpause\b|\bend (?:the|that) (?:pause|break)\b|\bi'?m back\b|\bagain\b"
)
_ONLY_ASKED = re.compile(r"\b(?:only|just|unless|when)\b.{0,20}\b(?:i|when) ask\b|\bwhat i ask(?:ed)? for\b")
_FINE = re.compile(
    r"\W*(?:(?:ok(?:ay)?|yes|yep|yeah|no|nope|fine|good|great|thanks?|thank you|cheers|perfect|done|ta|right|sure|cool|"
    r"leave it|keep it|that'?s|it'?s|all|so|is|like that|it|as it is|(?:works|good|fine) for me)\W*)+"
)


def wants(scene: Scene) -> tuple[Change, ...]:
    """What is to be changed, in their words; nothing where these are about something else."""
    words = _SPACES.sub(" ", scene.words.lower().replace("’", "'")).strip()
    if len(words) > LONGEST:
        return ()
    request = hear_request(scene.words, scene.now)
    if request and request.kind not in _SETTINGS:
        return ()  # a step or a reminder of its own, which is met elsewhere
    if request and request.kind not in ("days", "hours") and (changes := tuple(_requested(request))):
        return changes
    return tuple(_wants(scene, words)) or tuple(_requested(request))


LONGEST = 160
"""Characters; a story is about something else."""


def _wants(scene: Scene, words: str) -> Iterator[Change]:
    if _ONLY_ASKED.search(words):
        yield lambda scene: kept.save(scene, only_asked=True)
        return
    if kept.pause_of(scene) and _RESUME.search(words):
        yield lambda scene: kept.rest_until(scene, None)
        return
    hours = list(hours_in(scene, words))
    days = None if _RATE.search(words) else _days(scene, words)
    rate = list(_rates(words))
    until = pause_heard(scene) if _REST.search(words) and not hours else None
    if until:
        yield lambda scene: kept.rest_until(scene, until)
        return
    yield from hours
    if days:
        yield days
    yield from rate
    if not (hours or days or rate):
        yield from _plain(words)
    elif _UNNAMED.search(words):
        yield partial(kept.keep_reminders, choice="discreet")


def _requested(request: Request | None) -> Iterator[Change]:
    """Whole sentences, as they are heard at any other time."""
    match (request.kind, request.value) if request else ("", ()):
        case ("hours", (first, last)):
            yield partial(_set_hours, first=first, last=last)
        case ("days", days):
            yield partial(kept.set_days, days=frozenset(days))
        case ("rate", (unit, count)):
            yield partial(
                kept.set_rate, daily=count if unit == 1 else None, weekly=None if unit == 1 else count
            )
        case ("pause", _) if request and request.due:
            yield partial(kept.rest_until, day=date.fromisoformat(request.due[:10]))
        case (kind, _) if kind in _REQUESTS:
            yield _REQUESTS[kind]


def _set_hours(scene: Scene, first: int, last: int) -> None:
    """Minutes of the day, -1 for an end that was not named."""
    wishes = kept.wishes_of(scene)
    ends = wishes.quiet_to if first < 0 else time(first // 60 % 24, first % 60)
    begins = wishes.quiet_from if last < 0 else time(last // 60 % 24, last % 60)
    kept.set_quiet(scene, begins, ends)


def _plain(words: str) -> Iterator[Change]:
    for said, change in (
        (_NAMED, partial(kept.keep_reminders, choice="full")),
        (_UNNAMED, partial(kept.keep_reminders, choice="discreet")),
        (_OFF, partial(kept.keep_reminders, choice="none")),
        (_ON, switch_on),
        (_FEWER, kept.fewer),
        (_MORE, kept.more),
    ):
        if said.search(words):
            yield change
            return


def switch_on(scene: Scene) -> None:
    """As they were before, discreet or not."""
    kept.keep_reminders(scene, kept.usual_form(scene))
    kept.rest_until(scene, None)


_REQUESTS: dict[str, Change] = {
    "off": partial(kept.keep_reminders, choice="none"),
    "on": switch_on,
    "only": lambda scene: kept.save(scene, only_asked=True),
    "fewer": kept.fewer,
    "more": kept.more,
}
"""Kinds of request -> what they change."""
_SETTINGS = frozenset({*_REQUESTS, "hours", "days", "rate", "pause"})


def asks_for_a_pause(scene: Scene) -> bool:
    """A pause, and no word of how long."""
    return _REST_ALONE.search(scene.words.lower()) is not None


def is_content(scene: Scene) -> bool:
    """A nod or a thanks: it is fine as it is."""
    return _FINE.fullmatch(scene.words.lower().replace("’", "'")) is not None


def _rates(words: str) -> Iterator[Change]:
    found = {}
    for count, span in _RATE.findall(words):
        number = _ONCE.get(count, small_number(count))
        if number is not None:
            found[span] = number
    if found:
        yield partial(kept.set_rate, daily=found.get("day"), weekly=found.get("week"))


def _days(scene: Scene, words: str) -> Change | None:
    """The weekdays that are named, or all but these; what is left out or added is so of those they had."""
    named, had = days_of(words) if _DAY.search(words) else frozenset(), kept.wishes_of(scene).days
    if not named:
        return None
    if _TOO.search(words):
        return partial(kept.set_days, days=had | named)
    return partial(kept.set_days, days=had - named if _NOT_ON.search(words) else named)
