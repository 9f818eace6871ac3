"""Requests inside a longer message, and those that name our messages without asking in so many words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime

from bot.language.reminders.settings import hear_settings
from bot.language.reminders.words import DOING_TO, MESSAGES, WRITING, Request
from bot.language.times import hear_when

_NOUN = (
    r"(?:reminders|nudges|pings|(?:the|your|this|that|these|each|every|any|another) "
    r"(?:\w+ )?(?:reminder|nudge|ping))"
)
_NOT_OF_THEM = "".join(rf"(?<!\b{one} )" for one in ("i", "we", "he", "she", "they", "who", "people", "you"))
""" "I don't bother till spring" asks for nothing."""
_OURS = re.compile(
    rf"\b(?:stop|pause|hold|no|no more|send no) (?:the |all |any |more )*{MESSAGES}\b|"
    rf"\b{_NOUN}\b|\b(?:these|those|your|ur|you|u|more|fewer|many) (?:\w+ )?{MESSAGES}\b|\b{MESSAGES} from "
    rf"you\b|"
    rf"\b(?:nothing|anything|none|hear|hearing|something|writing|messages?|word) from (?:you|u)\b|"
    rf"{_NOT_OF_THEM}\b(?:don'?t|do not|dont|never|not|stop|no need to|needn'?t|no need for you to|quit|please)\s+"
    rf"(?:you\s+)?"
    rf"(?:dare\s+)?(?:to\s+)?{WRITING}(?:\s+(?:to\s+)?(?:me|us)\b|(?=\s+(?:before|after|until|till|on|at|"
    rf"over|during|for|so)\b)|\W*$)|"
    rf"\b(?:you|u)\s+(?:[\w']+\s+){{0,3}}?(?:{WRITING}|reminded|messaged|texted|wrote|pinged|nudged|"
    rf"sent|bothered)\s+(?:to\s+)?(?:me|us)\b|"
    rf"\bno (?:point|use|sense)(?: in)? {DOING_TO}\b|\b(?:don'?t|dont|do not) bother {DOING_TO}\b|"
    rf"\bwhen it buzzes\b|"
    rf"\b(?:remind|nudge|ping) me\b|\b(?:give|send|set|drop) me an? (?:\w+ )?(?:nudge|reminder|ping)\b",
    re.IGNORECASE,
)
"""The partner's own messages are spoken of."""
_OTHERS = re.compile(
    r"\b(?:on|from|in|by|with) (?:my|the|his|her|their|our|a) (?:\w+ )?(?:phone|mobile|boss|manager|mum|mom|"
    r"dad|"
    r"colleagues?|team|clients?|customers?|school|office|calendar|diary|outlook|slack|app|apps|laptop|watch|"
    r"sister|"
    r"brother|wife|husband|partner|ex|landlord|bank|doctor|teacher|neighbou?r)\b|"
    r"\b(?:slack|outlook|whatsapp|facebook|instagram|email|e-mail|work|school|calendar|phone) (?:"
    rf"{MESSAGES})\b|\b(?:he|she|they|my \w+)(?:'s|'re| is| are)? (?:\w+ )?(?:keeps?|sends?|sending|texts?|"
    rf"writes?|"
    r"messages|reminds?|pings?|nags?|should|must|could|needs to|has to)\b|\bi (?:ignore|set|get|have|"
    r"make|write|use|wrote|tried|"
    r"put)\b[^.,;]{0,20}\b(?:reminders?|nudges?|notifications?|messages?|alarms?)\b",
    re.IGNORECASE,
)
"""Somebody or something else's."""
_HE = re.compile(r"\b(?:he|she|him|his|her|their|my (?!list|steps?|plan|laundry|phone)\w+)\b", re.IGNORECASE)
_CUT = re.compile(
    r"\s*[;:!?]\s+|\s*[,.]\s+|\s+[-–—]\s+|\s+(?=(?:so|but|and|maybe|because|since|please|could you|can you|"
    r"would you)\b)",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"^(?:(?:so|but|and|then|because|since|well|ok|maybe|perhaps|that)\b[\s,]*)+", re.IGNORECASE
)
_SURE = frozenset({"hours", "days", "rate", "pause", "only", "fewer", "mute", "off", "on"})
_MOST = 60
"""Words of a message in which a request is looked for."""
_PIECES = 7
_MUCH = re.compile(
    r"\b(?:(?:a|quite a|a little|getting a) bit (?:too )?(?:much|many|often|frequent)|(?:far |way |really |"
    r"just )?too "
    r"(?:much|many|often|frequent)|fewer|less(?: often)?|chill|calm down|tone (?:it|them|\w+ \w+) down|tone "
    r"down|"
    r"ease (?:up|off)|easy on|slow down|cut (?:back|down)|rein|not (?:so|as|quite so|that) (?:many|much|often)|"
    r"half as (?:many|often)|overwhelm\w*|a lot of|flood\w*)\b",
    re.IGNORECASE,
)
_ENOUGH = re.compile(
    r"\b(?:(?:manage|do|cope|live|be fine|be ok|(?:be )?happier|(?:be )?better off|get by|get along)(?: "
    r"\w+)? without|(?:don'?t|do not|dont|no "
    r"longer|"
    r"needn'?t|didn'?t) (?:really |actually )?(?:need|want|like)|had (?:more than )?enough of|enough "
    r"(?:with|of)|"
    r"sick of|tired of|fed up with|rid of|switch(?:ed)? off|turn(?:ed)? off|off with|no more|rather (?:not "
    r"(?:have|get)|"
    r"have no)|prefer no|could you stop|can you stop|please stop|you (?:can|may) stop|without (?:the|your|any)|"
    r"would stop|if you stopped|rather (?:you|u) (?:did not|didn'?t|stopped|never)|prefer (?:you )?not to|"
    rf"\bnot (?:to )?(?:{WRITING})(?: to)?(?: me)? (?:anything|at all|any ?more|any further)|"
    r"stop (?:all|every|with))\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"\b(?:(?:start|begin|resume|restart|send|have|get|want|like|take|use)\b.*\b(?:again|back)|back on|on "
    r"again|"
    r"switch(?:ed)? (?:\w+ ){0,2}on|turn(?:ed)? (?:\w+ ){0,2}(?:back )?on|(?:were|are) (?:useful|helpful|"
    r"good) after all|"
    r"miss(?:ed|ing)? (?:the|your))\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"^\W*(?:why|how come|what|who|when|where|did|do|does|is|are|have|was|were)\b", re.IGNORECASE
)


def hear_in_passing(
    text: str, now: datetime, hear: Callable[[str, datetime], Request | None]
) -> Request | None:
    """hear: what hears a request that is a sentence of its own."""
    if len(text.split()) > _MOST or not _OURS.search(text) or is_of_others(text):
        return None
    return _a_piece(text, now, hear) or about_ours(text, now)


def is_of_others(text: str) -> bool:
    """Messages of somebody or something else are spoken of."""
    return _OTHERS.search(text) is not None


def _a_piece(text: str, now: datetime, hear: Callable[[str, datetime], Request | None]) -> Request | None:
    """A clause that asks, among others that explain; the longest first."""
    for piece in pieces(text):
        request = hear(piece, now) if _OURS.search(piece) else None
        if request and request.named and counts(request, text):
            return request
    return None


def counts(request: Request, text: str) -> bool:
    """Whether what a clause of it asks is what the message asks."""
    if request.kind in ("remind", "ahead"):
        return bool(request.due or request.every or request.kind == "ahead")
    if request.kind in ("off", "fewer") and _HE.search(text):
        return re.search(rf"\b{_NOUN}\b", text, re.IGNORECASE) is not None
    return request.kind in _SURE


def pieces(text: str) -> Iterator[str]:
    """Each run of its clauses but the whole, the longest first."""
    cuts = [(found.start(), found.end()) for found in _CUT.finditer(text)]
    begins, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)]
    if not 1 < len(begins) <= _PIECES:
        return
    spans = [(a, b) for a in range(len(begins)) for b in range(a, len(ends))]
    for a, b in sorted(spans, key=lambda span: span[0] - span[1]):
        if (a, b) != (0, len(ends) - 1):
            yield _LINK.sub("", text[begins[a] : ends[b]])


def about_ours(text: str, now: datetime) -> Request | None:
    """Their own words for it, where nothing but our messages can be meant."""
    if _QUESTION.match(text) or _HE.search(text):
        return None
    heard = [one for one in hear_settings(text, now) if one.kind in ("hours", "days", "rate", "pause")]
    asks = [one for one in heard if one.kind != "days" or one.value] if _limits(text) else []
    if asks:
        return _whole(asks[0])
    if _HOW_IT_WENT.search(text):
        return None  # only of what is asked afterwards, and there is no setting of that
    for kind, said in (("on", _AGAIN), ("fewer", _MUCH), ("off", _ENOUGH)):
        if said.search(text) and not (kind == "on" and hear_when(text, now).due):
            return Request(kind)
    return None


_HOW_IT_WENT = re.compile(
    r"\b(?:asked|ask(?:ing)?|check(?:ing)?) (?:me )?how (?:it|things|they|that)\b", re.IGNORECASE
)
_LIMIT = re.compile(
    r"\b(?:not|no|nothing|none|never|don'?t|dont|needn'?t|without|stop|only|just|at most|enough|plenty|max\w*|"
    r"prefer|rather|fine|ok|okay|good|best|bad|asleep|sleep\w*|in bed|hold|pause|quiet|keep|limit|won'?t|"
    r"off|away|would do|"
    r"wait)\b",
    re.IGNORECASE,
)


def _limits(text: str) -> bool:
    return _LIMIT.search(text) is not None


def _whole(request: Request) -> Request:
    """ "Not at weekends" as the days that are left."""
    if request.kind == "days" and request.what == "without":
        return request._replace(what="", value=tuple(day for day in range(7) if day not in request.value))
    return request._replace(what="" if request.kind == "days" else request.what)
