"""Asking to be reminded of something: what of, when, how often, or how long before."""

from __future__ import annotations

import re
from datetime import datetime

from bot.language.numbers import small_number
from bot.language.reminders.words import ASK, PRE, Request
from bot.language.times import When, hear_when
from bot.language.timing.every import hear_every

_SURE = (
    r"(?:(?:remind(?:ing)?|rmd|remember|nudge)\s+(?:me|us)|be reminded|"
    r"(?:give|giving|gis|gimme|send|sending|drop|get|have|set|schedule|make|write|put in|create|add|want|"
    r"need)\s+"
    r"(?:(?:to\s+)?(?:me|us)\s+|up\s+|in\s+)?(?:an?\s+|the\s+|another\s+)?(?:quick\s+|little\s+|gentle\s+|"
    r"small\s+|recurring\s+|regular\s+|repeating\s+|daily\s+|weekly\s+|monthly\s+|new\s+)?(?:reminder|nudge|"
    r"prod|poke|alarm|alert|ping)s?\b|"
    r"an?\s+(?:quick\s+|little\s+)?(?:reminder|nudge)\b|reminder\b)"
)
_WITH_TIME = (
    r"(?:(?:ping|poke|prod|kick|buzz|alert|notify|wake|prompt)\s+me(?:\s+up)?|(?:message|msg|text|"
    r"write(?: to)?)\s+me(?:\s+again)?|(?:tell|ask)\s+me\s+again|"
    r"(?:(?:give|send|drop)\s+me|gis|gimme|gizza)\s+(?:an?\s+)?(?:shout|ping|kick|buzz|bell|heads[- "
    r"]?up|message|line|text)|"
    r"(?:have|get|receive)\s+(?:an?\s+)?(?:\w+\s+)?(?:note|message|word|line|shout|text|ping|"
    r"nudge)(?:\s+from you)|"
    r"(?:don'?t|do not) let me forget|make sure (?:that )?i (?:don'?t|do not) forget|"
    r"(?:nudged|reminded|pinged|messaged|texted|poked|prompted|told|asked)\s+me|"
    r"(?:check|come|get) back(?: in)?(?: (?:with|to|on) me)?|check in (?:with|on) me|hit me up|wake me up)\b"
)
"""These are of a reminder only where a time is named with them."""
_BEGIN = re.compile(
    rf"{PRE}{ASK}(?:to\s+)?(?:(?P<sure>{_SURE})|(?P<timed>{_WITH_TIME}))(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_LED_IN = re.compile(
    r"^[^.?!]{2,120}?(?:[,;:]|\s-|\s(?:so|and|but))\s+"
    r"(?=(?:(?:can|could|cld|would|will) (?:you|u)|please|pls|remind me)\b)",
    re.IGNORECASE,
)
_FRONTED = re.compile(
    r"^\W*(?P<front>(?:every|each|on|at|in|from|tomorrow|today|tonight|next|this|daily|weekly|(?:mon|tues|"
    r"wednes|thurs|"
    r"fri|satur|sun)days?)\b[^.?!]{0,40}?),?\s+"
    r"(?P<ask>(?:(?:can|could|would|will) you |please )*(?:remind|nudge|ping|ask|tell|poke|message|"
    r"text) (?:me|us))\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_SURELY_US = re.compile(r"\b(?:you|please|remind|nudge|ping)\b", re.IGNORECASE)
_ROUND = re.compile(r"(?:every|each|daily|weekly|on \w+s)\b", re.IGNORECASE)
_UNLESS = re.compile(
    r"^\W*(?:[^.?!]{0,40}?\b)?i(?:'ll|'m going to| will| might| may| always|'m sure to| tend "
    r"to)?\s+forget\s+(?:about\s+|to\s+)?(?P<what>[^.?!]{3,80}?)"
    r"[,]?\s+(?:unless|if)\s+you\s+(?:don'?t\s+|do not\s+)?(?P<ask>remind|nudge|ping|poke|message|"
    r"text)\s+me(?P<when>[^.?!]*)[.!?]*$",
    re.IGNORECASE,
)
""" "I'll forget the form unless you remind me at seven." """
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
_OTHERS_TO = re.compile(
    r"^\s*(?:if|when(?:ever)?|once|after|as soon as|unless)\s+(?:i|he|she|they|you|we|my|the)\b",
    re.IGNORECASE,
)
DAY_BEFORE = 24 * 60


def hear_reminder(text: str, now: datetime) -> Request | None:
    """What they ask to be reminded of, and when; either may be missing. None where nothing is asked."""
    found = _BEGIN.match(_in_order(text, now)) or _led_in(text)
    if found is None or len(text.split()) > _MOST:
        return None
    rest = found["rest"]
    if _OF_THE_PAST.match(rest) or _ELSEWHERE.search(rest) or not _asks(found):
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


def _led_in(text: str) -> re.Match[str] | None:
    """ "Quick one, could you give me a shout on Thursday": after a clause that only leads up to it."""
    led = _LED_IN.match(text)
    return _BEGIN.match(text[led.end() :]) if led else None


def _in_order(text: str, now: datetime) -> str:
    """ "Every morning remind me to …": the time after the asking, where it mostly stands."""
    if told := _UNLESS.match(text):
        return f"remind me {told['when']} to {told['what']}"
    found = _FRONTED.match(text)
    if found is None or _when(found["front"], now) is None:
        return text
    if not _SURELY_US.search(found["ask"]) and not _ROUND.match(found["front"]):
        return text  # "next week my boss will ask me"
    return f"remind me {found['front']} {found['rest']}"


def _asks(found: re.Match[str]) -> bool:
    """A noun alone needs more to it: "reminder" may be the answer to anything."""
    sure = (found["sure"] or "").lower()
    bare_noun = sure.startswith(("reminder", "a reminder", "a nudge", "a quick", "a little"))
    return not bare_noun or bool(
        re.search(
            r"\d|day|morn|even|night|week|month|noon|tom|hour|minute|\bmin\b", found["rest"], re.IGNORECASE
        )
    )


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
    timed = _SHORT.sub(_in_full, _CLOCK_H.sub(_o_clock, rest))
    rest = _TAIL.sub("", _REASON.sub("", _BARE_HOUR.sub(r"\1 at \2", timed)))
    link = _LINKS.search(rest)
    head, tail = (rest[: link.start()], rest[link.end() :]) if link else (rest, "")
    first = _when(head, now)
    if first and tail:
        return _request(_tidied(tail), first, head, now)
    whole = _when(rest, now)
    if whole is None:
        return Request("remind", _tidied(rest))
    return _request(_tidied(_without(rest, whole)), whole, rest, now)


def _o_clock(found: re.Match[str]) -> str:
    return f"{found[1] or found[2]}:00"


def _in_full(found: re.Match[str]) -> str:
    """ "2h" is two hours from now."""
    unit = "hours" if found[3][0].lower() == "h" else "minutes"
    return f"{found[1] or 'in '}{found[2]} {unit}"


def _when(words: str, now: datetime) -> When | None:
    when = hear_when(words, now)
    return when if when.due or when.recurring or _every_month(words, now) else None


def _every_month(words: str, now: datetime) -> bool:
    return hear_every(words, now, monthly=True) is not None


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
