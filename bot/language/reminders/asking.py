"""How somebody begins to ask for a reminder, and where its time stands: "can you nudge me", "each day remind me"."""

from __future__ import annotations

import re
from datetime import datetime

from bot.language.reminders.words import ASK, PRE
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
BEGIN = re.compile(
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


def led_in(text: str) -> re.Match[str] | None:
    """ "Quick one, could you give me a shout on Thursday": after a clause that only leads up to it."""
    led = _LED_IN.match(text)
    return BEGIN.match(text[led.end() :]) if led else None


def in_order(text: str, now: datetime) -> str:
    """ "Every morning remind me to …": the time after the asking, where it mostly stands."""
    if told := _UNLESS.match(text):
        return f"remind me {told['when']} to {told['what']}"
    found = _FRONTED.match(text)
    if found is None or when_in(found["front"], now) is None:
        return text
    if not _SURELY_US.search(found["ask"]) and not _ROUND.match(found["front"]):
        return text  # "next week my boss will ask me"
    return f"remind me {found['front']} {found['rest']}"


def asks(found: re.Match[str]) -> bool:
    """A noun alone needs more to it: "reminder" may be the answer to anything."""
    sure = (found["sure"] or "").lower()
    bare_noun = sure.startswith(("reminder", "a reminder", "a nudge", "a quick", "a little"))
    return not bare_noun or bool(
        re.search(
            r"\d|day|morn|even|night|week|month|noon|tom|hour|minute|\bmin\b", found["rest"], re.IGNORECASE
        )
    )


def when_in(words: str, now: datetime) -> When | None:
    when = hear_when(words, now)
    return when if when.due or when.recurring or _every_month(words, now) else None


def _every_month(words: str, now: datetime) -> bool:
    return hear_every(words, now, monthly=True) is not None
