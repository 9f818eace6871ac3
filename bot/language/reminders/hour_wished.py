"""The hour that is wished for in place of the offered one: "yes but at 7pm", "make it 7 in the evening"."""

from __future__ import annotations

import re

from bot.language.reminders.clock_hours import EVENINGS, clock_in
from bot.language.reminders.words import Request

_PART = r"(?:,? (?:in the |at |that )?(?:morning|afternoon|evening|night)s?)"
_MARK = rf"(?: ?[ap]\.?m\b\.?| ?o'?clock| ?h\b|{_PART})"
_CLOCK = re.compile(
    rf"(?<![\w:.-])(?:(?:at|around|about|by|say),? )*"
    r"(?P<at>(?:half (?:past )?)?(?:\d{1,2}[:.]\d\d|noon|midday|lunch(?:time)?|"
    r"(?:[4-9]|1[0-9]|2[0-4]|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:ish\b)?|"
    rf"(?:\d|one|two|three)(?={_MARK})|(?<=at )(?:[1-3]|one|two|three))"
    rf"{_MARK}?{_PART}?)(?![\w:-])",
    re.IGNORECASE,
)
"""One to three count only with what makes hours of them: they may say how many."""
_BESIDE = frozenset(
    "yes yep yeah yea ya ok okay k sure no nope nah but and please pls plz fine good great lovely ideal perfect "
    "maybe perhaps only just can could would will you u we i'd i me it it's its that that's they make do have put set "
    "move change shift come be send write ping remind get like prefer rather want better say let's lets how what "
    "about a bit little later earlier instead is of works work suits suit fits for more then though too if possible "
    "thanks thank well actually hm hmm so nicer best there reminder one the in at around to by on".split()
)
"""Words that go with an hour in such a wish; any other is a sign that something else is told."""
_EVENINGS = re.compile(r"\bevenings\b|\bonly\b.*\bevening\b|\bevening\b.*\bonly\b")
_PART_ALONE = re.compile(r"\b(?:morning|afternoon|evening|after work)\b")
_THEIR_OWN = re.compile(r"\b(?:i|we) (?:do|make|come|have|get|put|move|work|will|can)\b", re.IGNORECASE)
""" "I do it at 7" is of the step."""
_AT_WORK = re.compile(r"\b(?:i|we) work\b", re.IGNORECASE)
""" "Evenings I work" is no "evenings work"."""
_QUESTION = re.compile(
    r"\b(?:make|put|set|move|change|please|pls|instead|rather|better|how about|what about|"
    r"(?:can|could|would) (?:you|it|that|we|i)\b)",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\s*(?:[,;.]\s*(?:(?:because|cos|cause|since|as)\s+)?|\b(?:because|cos|cause|since|as)\s+)"
    r"(?:i'm|i am|im|i'll be|i|we're|my days?|(?:the )?(?:days?|mornings?)) (?:usually |always |mostly |often )?"
    r"(?:(?:am|is|are|be) )?(?:out|away|busy|work(?:ing)?|at (?:work|school|the office)|in (?:meetings|class|lectures)|"
    r"teach(?:ing)?|driv(?:e|ing)|asleep|sleep|on shift|full|packed)\b[^?]*$"
)
"""Why that hour, behind it."""
_MOST = 14
"""Words; more than that tells something."""


def hear_hour(text: str) -> Request | None:
    """Their hour, or a part of the day where none is named; None where the words tell anything else besides."""
    words = _REASON.sub("", " ".join(text.lower().replace("’", "'").split()))
    if part := _part(words):
        return part
    found = [one["at"] for one in _CLOCK.finditer(words)]
    if len(found) != 1 or len(words.split()) > _MOST or _THEIR_OWN.search(words):
        return None
    if "?" in words and not _QUESTION.search(words):
        return None
    beside = re.findall(r"[\w']+", _CLOCK.sub(" ", words))
    at = clock_in(found[0].replace("ish", "")) if {*beside} <= _BESIDE else None
    return Request("hour", value=(60 * at.hour + at.minute, int(at.sure))) if at else None


def _part(words: str) -> Request | None:
    """ "Evenings only" are hours of each day; "in the evening" is a wish for the message that was offered.

    what: of an hour that was not named, the part of the day.
    """
    said = _EVENINGS.search(words) or _PART_ALONE.search(words)
    bare = re.sub(r"\bevenings\b", " ", _PART_ALONE.sub(" ", words))
    if said is None or _AT_WORK.search(words) or not {*re.findall(r"[\w']+", bare)} <= _BESIDE:
        return None
    if _EVENINGS.search(words):
        return Request("hours", value=EVENINGS)
    return Request("hour", said[0].replace("after work", "evening"))
