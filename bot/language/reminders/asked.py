"""Asking to be reminded of something: what of, when, how often, or how long before."""

from __future__ import annotations

import re
from datetime import datetime

from bot.language.numbers import small_number
from bot.language.reminders.asking import BEGIN, asks, in_order, led_in, when_in
from bot.language.reminders.words import Request
from bot.language.times import When, hear_when
from bot.language.timing.every import hear_every

_OF_THE_PAST = re.compile(
    r"^\W*(?:again\s+)?(?:(?:of|about)\s+)?(?:what|why|how|who|whose|where|which|whether|if)\b(?!\s+(?:about|"
    r"of)\b)",
    re.IGNORECASE,
)
"""They ask to be told something now."""
_LINKS = re.compile(
    r"(?:^|\s|[:,-]\s*)(?:(?:to|about|abt|that|of(?! (?:the|every|each) month)|regarding|re|for|with|"
    r"because)\b|"
    r":)\s*",
    re.IGNORECASE,
)
_OBLIGED = re.compile(
    r"^(?:that\s+)?(?:i|we)(?:'ve|'m| am| have)?\s+(?:must|need to|have to|has to|should|got to|gotta|ought to|"
    r"am to|to|want to|wanted to|"
    r"supposed to|going to|will)\s+|^(?:i'?ll|i'?ve got to|i'?m going to)\s+",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"(?:[,;.]\s*|\s+-\s+|\s+)(?:because|cos|coz|cause|otherwise|or else|in case i|so (?:that )?i (?:don'?t|"
    r"do not|won'?t))\b.*$|"
    r"[,;]\s+(?:i|it|it'?s|that|would|or|so|if)\b.*$|[.!]\s+(?:i|it|it'?s|thanks|thank you|cheers|that)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_TAIL = re.compile(
    r"(?:[\s,.!?-]+(?:please|pls|plz|thanks|thank you|thx|ta|cheers|would you|could you|can you|will you|then|"
    r"again|though|ok|okay|"
    r"if (?:you|u) (?:can|could|please|would|don'?t mind)|(?:that )?(?:would|wd) be (?:lovely|great|good|nice|"
    r"helpful|perfect)|"
    r"if (?:that'?s|it'?s) (?:ok|okay|possible|all right)))+\W*$",
    re.IGNORECASE,
)
_EDGES = re.compile(
    r"^(?:\W|\b(?:to|about|abt|of|that|for|regarding|re|and|at|on|by|then|again|also|a|up|with|in|me|please|"
    r"pls|"
    r"is|so)\b)+(?=\w|$)|"
    r"(?:[\s,.:;!?-]|\b(?:at|on|by|and|to|about|for|in|around|every|each|the|from|starting)\b)+$",
    re.IGNORECASE,
)
_POINTING = frozenset(
    "it this that them these those me again one ones thing things so do later soon sometime".split()
)
_AHEAD = re.compile(
    r"\b(?P<count>an?|half an|one|two|three|\d{1,3}|a couple of|a quarter of an)\s*(?P<unit>hours?|hrs?|h|"
    r"minutes?|mins?|days?)\s+"
    r"(?:before(?:hand)?|ahead|earlier|in advance|prior)\b(?:\s+(?:of|to))?(?P<what>(?:\s+(?:the|my|that|it|i|"
    r"this)\b.*)?)",
    re.IGNORECASE,
)
_EVENING = re.compile(
    r"\b(?:the\s+)?(?:(?:day|evening|night)\s+before(?:hand)?)\b(?P<what>(?:\s+(?:the|my|that|it|i|"
    r"this)\b.*)?)",
    re.IGNORECASE,
)
_MINUTES = {"h": 60, "m": 1, "d": 24 * 60}
_CLOCK_H = re.compile(r"(?<=day\s)(\d{1,2})\s?h\b|(?<=\bat\s)(\d{1,2})\s?h\b", re.IGNORECASE)
""" "Friday 15h" is an hour of the day. """
_HOURS_OF = re.compile(
    r"(?<=\bat )(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) hours\b",
    re.IGNORECASE,
)
""" "At eight hours", said by who says it so at home."""
_SHORT = re.compile(r"\b(in\s+)?(\d{1,3})\s?(h|m|hrs?|mins?)\b(?!\w)", re.IGNORECASE)
_BARE_HOUR = re.compile(
    r"\b(tomorrow|tmrw|tmr|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|daily)\s+"
    r"(\d{1,2})(?=\s+(?![ap]\.?m\b|o'?clock|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|times?|x\b|to "
    r"\d)\w)",
    re.IGNORECASE,
)
"""Typed short: "tomorrow 8 ring mum"."""
_ONCE_I = re.compile(r"^\s*(?:when|once|after|as soon as)\s+i\b", re.IGNORECASE)
"""A moment that only they will see: they are asked for its hour."""
_TOLD = 5
_MOST = 45
_ELSEWHERE = re.compile(
    r"\b(?:on|in|with|from|by) (?:my|the|an?) (?:\w+ )?(?:phone|mobile|calendar|diary|watch|outlook|laptop|"
    r"fridge|wall|"
    r"app|alarm|computer|planner)\b",
    re.IGNORECASE,
)
"""A reminder that something else of theirs will give."""
_OF_THE_PARTNER = re.compile(r"\b(?:me|us|you|u|your|gis|gimme)\b", re.IGNORECASE)
"""Without these it may be what they will do themselves: "set a reminder for Monday"."""
_OF_HOW_MANY = re.compile(r"\s*(?:a (?:bit|little) )?(?:less|fewer|more often)\b", re.IGNORECASE)
_OTHERS_TO = re.compile(
    r"^\s*(?:if|when(?:ever)?|once|after|as soon as|unless)\s+(?:i|he|she|they|you|we|my|the)\b",
    re.IGNORECASE,
)
DAY_BEFORE = 24 * 60


def hear_reminder(text: str, now: datetime) -> Request | None:
    """What they ask to be reminded of, and when; either may be missing. None where nothing is asked."""
    found = BEGIN.match(in_order(text, now)) or led_in(text)
    if found is None or len(text.split()) > _MOST:
        return None
    rest = found["rest"]
    if _OF_HOW_MANY.match(rest) or _OF_THE_PAST.match(rest) or _ELSEWHERE.search(rest) or not asks(found):
        return None
    named = bool(_OF_THE_PARTNER.search(found.string[: found.start("rest")]))
    if _OTHERS_TO.match(rest) and not hear_when(rest, now).due:
        return Request("remind", named=named) if found["sure"] and _ONCE_I.match(rest) else None
    request = _ahead(rest) or _timed(rest, now)
    if found["timed"] and not (request.due or request.every or request.value):
        return None
    return request._replace(named=named, rest=_told_first(text, found.string))


def _told_first(text: str, asked: str) -> str:
    """What came before the asking, where it is more than a way into it."""
    led = (
        re.sub(r"(?:[\s,;:-]|\b(?:so|and|but)\b)+$", "", text.removesuffix(asked))
        if text.endswith(asked)
        else ""
    )
    return led if len(led.split()) >= _TOLD else ""


def _ahead(rest: str) -> Request | None:
    found = _AHEAD.search(rest)
    if found:
        words = found["count"].lower()
        count = (
            {"a": 1, "an": 1, "a couple of": 2}.get(words)
            or small_number(words)
            or (int(words) if words.isdigit() else 1)
        )
        minutes = count * _MINUTES[found["unit"][0].lower()]
        minutes = {"half an": 30, "a quarter of an": 15}.get(words, minutes)
    else:
        found, minutes = _EVENING.search(rest), DAY_BEFORE
    if found is None:
        return None
    return Request("ahead", _tidied(found["what"]) or _tidied(rest[: found.start()]), value=(minutes,))


def _timed(rest: str, now: datetime) -> Request:
    """The time stands before what it is about, or after it."""
    timed = _SHORT.sub(_in_full, _CLOCK_H.sub(_o_clock, _HOURS_OF.sub(r"\1 o'clock", rest)))
    rest = _TAIL.sub("", _REASON.sub("", _BARE_HOUR.sub(r"\1 at \2", timed)))
    link = _LINKS.search(rest)
    head, tail = (rest[: link.start()], rest[link.end() :]) if link else (rest, "")
    first = when_in(head, now)
    if first and tail:
        return _request(_tidied(tail), first, head, now)
    whole = when_in(rest, now)
    if whole is None:
        return Request("remind", _tidied(rest))
    return _request(_tidied(_without(rest, whole)), whole, rest, now)


def _o_clock(found: re.Match[str]) -> str:
    return f"{found[1] or found[2]}:00"


def _in_full(found: re.Match[str]) -> str:
    """ "2h" is two hours from now."""
    unit = "hours" if found[3][0].lower() == "h" else "minutes"
    return f"{found[1] or 'in '}{found[2]} {unit}"


def _request(what: str, when: When, said: str, now: datetime) -> Request:
    every = hear_every(said, now, monthly=True)
    if every:
        # a rule still without its days: they are asked for, and what was said is read again with the answer
        return Request("remind", what, every.due if every.rule else None, every.rule, said)
    return Request("remind", what, when.due, "", said)


def _without(rest: str, when: When) -> str:
    """The words without those that say when."""
    for start, end in sorted(when.spans, reverse=True):
        rest = f"{rest[:start]} {rest[end:]}"
    return rest


def _tidied(words: str) -> str:
    """What to say then, as they put it; "" where they only pointed at it."""
    bare = " ".join(words.split())
    for _ in range(3):
        bare = _EDGES.sub("", _TAIL.sub("", bare)).strip()
    bare = _OBLIGED.sub("", bare).strip()
    said = re.findall(r"[a-z']+", bare.lower())
    return "" if not said or {*said} <= _POINTING else bare
