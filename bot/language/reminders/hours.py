"""Hours, weekdays and how often nudges may come, as people set them: "not before ten", "only on weekdays"."""

from __future__ import annotations

import re

from bot.language.numbers import small_number
from bot.language.reminders.clock_hours import clock_in, quiet_span
from bot.language.reminders.words import MESSAGES, NO_MESSAGES, THE, TO_ME, WRITING, Request, is_named, rule

_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split()
_DAY = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?s?|week-?ends?|week-?days?|"
    r"work(?:ing)?[ -]?days?|every day|any day)"
)
_DAYS = (
    rf"(?P<days>(?:(?:the|on|at|in)\s+)?{_DAY}(?:\s*(?:,|and|or|to|till|until|through|&|/|-|"
    rf"\+)\s*(?:on\s+)?{_DAY})*)"
)
_HOUR = (
    r"(?:(?:\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?\s?m\b\.?)?|noon|midday|midnight|lunch(?:time)?|"
    r"half (?:past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?:\s+o'?clock|\s*h\b|\s+hours?\b|\s+uhr\b)?(?:\s+(?:in the (?:morning|afternoon|evening)|at "
    r"night|am|pm|h))?)"
)
_BEFORE, _AFTER = r"(?:before|b4|earlier than|until|till)", r"(?:after|past|later than)"
_OR = r"\s*(?:,|and|or|nor|&)?\s*(?:or|and|nor)?\s*(?:not|nothing|never)?\s+"
_ONLY = rf"(?:only|just)(?:\s+{WRITING}{TO_ME}|\s+{MESSAGES})?"
_COUNT = r"(?:once|one|twice|two|three|four|five|six|seven|\d{1,2})(?:\s*(?:times?|x))?"
_PER = (
    rf"(?:\s+(?:of\s+(?:them|those|these|{THE}{MESSAGES})|{MESSAGES}))?"
    r"\s+(?:a|per|each|every|in a|in|in the)\s+(?P<unit>day|week)"
)
_ENOUGH = (
    r"(?:\s+(?:is|are|would be|will be|will|would|that'?s|'s|should be))?(?:\s+(?:quite|more than|perfectly|"
    r"absolutely))?"
    r"\s+(?:enough|fine|ok(?:ay)?|plenty|max(?:imum)?|at (?:the )?most|do|sufficient|good|tops|all right|only)"
    r"(?:\s+(?:after all|again|now|for me))*"
)
_FEWER = (
    rf"(?:(?:do|have|send|get)\s+(?:me\s+)?(?:these|those|them|{THE}{MESSAGES})\s+(?:a (?:bit|"
    rf"little) )?less(?: often| frequently)?|"
    rf"(?:(?:a (?:bit|little)|rather|somewhat|slightly|much|far|many) )?(?:less often|less frequently|(?:fewer|"
    rf"less)(?:\s+(?:of\s+)?"
    rf"(?:{THE}{MESSAGES}|these|those|them))?)|"
    rf"(?:make|have|get|keep)\s+{THE}{MESSAGES}\s+(?:a (?:bit|little)\s+)?(?:less|fewer)(?:\s+(?:often|many))?"
    rf"(?:[?.!,]+\s+(?:it |that |they |there )?(?:is|are|'s|'re)\b.*)?|"
    rf"{WRITING}{TO_ME}\s+not so (?:often|much)|not every (?:single )?day(?:\s+eh)?|"
    rf"{WRITING}{TO_ME}\s+(?:a (?:bit|little) )?less(?: often| frequently| much)?|not so (?:often|many|"
    rf"much)(?:\s+{MESSAGES})?|"
    rf"(?:there (?:are|'re) |these are |that'?s |that is |it'?s )?(?:far |way )?too? (?:many|"
    rf"much)\s+{MESSAGES}|"
    rf"(?:ur|you'?re|you are|u r) {WRITING}{TO_ME}\s+(?:far |way )?too (?:much|often)|"
    rf"(?:cut (?:down|back)|go easy)(?: on)?\s+{THE}{MESSAGES}|(?:reduce|cut)\s+{THE}{MESSAGES})"
)
_MORE = rf"(?:(?:{WRITING}{TO_ME}\s+)?more (?:often|frequently)|more\s+{MESSAGES}|{WRITING}{TO_ME}\s+more)"
_QUIET = rf"(?:{NO_MESSAGES}|avoid(?:\s+{WRITING}{TO_ME})?|quiet)"
RULES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("hours", rule(rf"(?:{_QUIET}\s+)?{_BEFORE}\s+(?P<from>{_HOUR}){_OR}{_AFTER}\s+(?P<to>{_HOUR})")),
    ("hours", rule(rf"(?:{_QUIET}\s+)?{_AFTER}\s+(?P<to>{_HOUR}){_OR}{_BEFORE}\s+(?P<from>{_HOUR})")),
    ("hours", rule(rf"{_QUIET}\s+{_BEFORE}\s+(?P<from>{_HOUR})")),
    ("hours", rule(rf"{_QUIET}\s+{_AFTER}\s+(?P<to>{_HOUR})")),
    ("hours", rule(rf"{_ONLY}\s+{_AFTER}\s+(?P<from>{_HOUR})")),
    ("hours", rule(rf"{_ONLY}\s+(?:before|b4|until|till)\s+(?P<to>{_HOUR})")),
    ("hours", rule(rf"(?:{_ONLY}\s+|{WRITING}{TO_ME}\s+(?:only\s+)?)(?:between|"
                   rf"from)\s+(?P<from>{_HOUR})\s*(?:and|to|till|until|"
                   rf"-)\s*(?P<to>{_HOUR})")),
    ("span", rule(rf"(?:{_QUIET}|(?:my )?quiet (?:hours|time))\s+(?:from|between|is|are)\s+(?P<to>{_HOUR})\s*"
                  rf"(?:and|to|till|until|-)\s*(?P<from>{_HOUR})(?:\s+(?:instead|now|then))*")),
    ("hours", rule(rf"(?:between\s+)?(?P<from>{_HOUR})\s*(?:and|to|till|-)\s*(?P<to>{_HOUR})\s+only")),
    ("hours", rule(rf"(?:{_ONLY}\s+)?(?:in |during )?(?:business|office|working|work) hours(?:\s+only)?"
                   rf"(?:(?:\s+please)?[\s,:]+(?P<from>{_HOUR})\s*(?:to|till|-|and)\s*(?P<to>{_HOUR}))?")),
    ("hours", rule(rf"{_AFTER}\s+(?P<to>{_HOUR})[,:]?\s+{_QUIET}")),
    ("hours", rule(rf"{_BEFORE}\s+(?P<from>{_HOUR})[,:]?\s+{_QUIET}")),
    ("days", rule(rf"(?:{WRITING}{TO_ME}\s+)?{_ONLY}\s+(?:on |at |in |to )?{_DAYS}(?:\s+only)?")),
    ("days", rule(rf"(?:(?:(?:send|have|get|want)\s+(?:me\s+)?)?{THE}{MESSAGES}\s+)?(?:on\s+)?{_DAYS}\s+only")),
    ("days", rule(rf"(?:restrict|limit|keep|confine)(?:\s+(?:{THE}{MESSAGES}|it|"
                  rf"them))?\s+to\s+{_DAYS}(?:\s+only)?")),
    ("not_days", rule(rf"{_QUIET}\s+(?:on|at|in|over|during)\s+(?:the\s+)?{_DAYS}")),
    ("not_days", rule(rf"(?:no|skip|leave out|avoid|spare me|except(?: on)?|not)\s+(?:the\s+)?{_DAYS}")),
    ("not_days", rule(rf"(?:leave|keep)\s+(?:the\s+)?{_DAYS}\s+(?:out(?: of (?:it|this|them|that))?|free)")),
    ("not_days", rule(rf"(?:on|at|in|over)\s+(?:the\s+)?{_DAYS}[,:]?\s+(?:{NO_MESSAGES}|"
                      rf"i (?:do not|don'?t|dont) want\s+{THE}{MESSAGES})")),
    ("not_days", rule(rf"(?:leave me (?:alone|in peace))\s+(?:on|at|over)\s+(?:the\s+)?{_DAYS}")),
    ("days", rule(rf"(?:{MESSAGES}\s+)?(?:on\s+)?(?P<days>every day|any day|all days)\s+(?:is|are)\s+(?:fine|"
                  rf"ok(?:ay)?|good)")),
    ("rate", rule(rf"(?:(?:only|just|remind me|write to me)\s+)*(?P<count>{_COUNT}){_PER}{_ENOUGH}")),
    ("rate", rule(rf"(?:{WRITING}{TO_ME}\s+|keep it to\s+)?(?:only|just|no more than|not more than|at most|"
                  rf"max(?:imum)?|up to)\s+"
                  rf"(?P<count>{_COUNT}){_PER}")),
    ("fewer", rule(_FEWER)),
    ("more", rule(_MORE)),
)  # fmt: skip
_EXPLAINED = re.compile(
    r"^\W*(?:(?:from )?(?:next|this) \w+,? |from \w+ on,? )?"
    r"(?:i|i'm|my|we|it's|(?:on|working|doing) (?:nights?|lates|earlies|days|shifts?|call))\b[^?!]{3,80}?"
    r"(?:[,;]|\bso)\s+(?:so\s+)?(?=(?:please|pls|could you|can you|nothing|quiet|no \w+s|don'?t|"
    r"kindly|send nothing)\b)",
    re.IGNORECASE,
)
"""What it is asked for, before it: "I sleep till two so please nothing before two"."""
_NO_MORE = re.compile(r"\bno more (?!than\b)", re.IGNORECASE)
OFFICE = (9 * 60, 18 * 60)
_NUMBERS = {"once": 1, "twice": 2}
_LATE = re.compile(r"(?:\d\s*p\.?\s?m\b|\b(?:p\.?\s?m|evening|afternoon|night)\b)", re.IGNORECASE)
_EARLY = re.compile(r"(?:\d\s*a\.?\s?m\b|\b(?:a\.?m|morning)\b)", re.IGNORECASE)
_FIRST_IS_LATE = 7
"""Nothing "before six" is meant of the morning from this hour on only; up to it "after six" is of "
"the evening."""


def hear_hours(text: str) -> Request | None:
    """What is set of hours, days or how often; None where the sentence is about something else."""
    explained = _EXPLAINED.match(text)
    for kind, pattern in () if _NO_MORE.search(text) else RULES:
        found = pattern.match(text) or (
            explained and kind != "rate" and pattern.match(text[explained.end() :])
        )
        request = _READ[kind](kind, found, text) if found else None
        if request:
            return request._replace(named=request.named or bool(explained))
    return None


def _hours(kind: str, found: re.Match[str], text: str) -> Request | None:
    begins, ends = found["from"], found["to"] if "to" in found.re.groupindex else None
    if "hours" in found[0].lower() and not begins:
        return Request(kind, value=OFFICE, named=is_named(text))
    first = minutes_of(begins, late=False) if begins else -1
    last = minutes_of(ends, late=True) if ends else -1
    return None if first is None or last is None else Request(kind, value=(first, last), named=is_named(text))


def _hours_one(kind: str, found: re.Match[str], text: str) -> Request | None:
    groups = found.re.groupindex
    if "from" in groups:
        return _hours(kind, found, text)
    last = minutes_of(found["to"], late=True)
    return None if last is None else Request(kind, value=(-1, last), named=is_named(text))


def _span(kind: str, found: re.Match[str], text: str) -> Request | None:
    """Quiet from and to, which is by day or by night."""
    begins, ends = clock_in(found["to"].lower()), clock_in(found["from"].lower())
    if begins is None or ends is None:
        return _hours("hours", found, text)
    return quiet_span(text.lower(), begins, ends)._replace(named=is_named(text))


def minutes_of(said: str, late: bool) -> int | None:
    """An hour as minutes of the day; late: a bare "eight" is of the evening."""
    words = said.lower().strip()
    if named := re.match(r"noon|midday|lunch|midnight", words):
        return {"midnight": 24 * 60}.get(named[0], 12 * 60) if late or named[0] != "midnight" else 0
    digits = re.search(r"(\d{1,2})(?:[:.](\d\d))?", words)
    word = next((small_number(one) for one in words.split() if small_number(one)), None)
    hour = int(digits[1]) if digits else word
    minute = int(digits[2] or 0) if digits else 0
    minute = 30 if words.startswith("half") else minute
    if hour is None or hour > 24 or minute > 59:
        return None
    turned = hour < 12 and (_LATE.search(words) or (late and not _EARLY.search(words)))
    if hour == 12 and (_EARLY.search(words) or "night" in words):
        return 24 * 60 if late else 0
    return (hour + 12 * bool(turned)) * 60 + minute


def _days(kind: str, found: re.Match[str], text: str) -> Request | None:
    days = days_of(found["days"])
    kept = days if kind == "days" else frozenset(range(7)) - days
    return Request("days", value=tuple(sorted(kept)), named=is_named(text)) if kept else None


def days_of(said: str) -> frozenset[int]:
    """The weekdays that are named, singly or from one to the other."""
    words = re.findall(r"[a-z]+|[-–&,]", said.lower().replace("week-", "week"))
    days: set[int] = set()
    for at, word in enumerate(words):
        if word.startswith("weekend"):
            days |= {5, 6}
        elif word.startswith(("weekday", "work")):
            days |= {*range(5)}
        elif word in ("every", "any", "all"):
            days |= {*range(7)}
        elif (day := _weekday(word)) is not None:
            before = _weekday(words[at - 2]) if at >= 2 and words[at - 1] in _REACH else None
            days |= (
                {day} if before is None else {n % 7 for n in range(before, before + (day - before) % 7 + 1)}
            )
    return frozenset(days)


_REACH = frozenset({"to", "till", "until", "through", "-", "–"})


def _weekday(word: str) -> int | None:
    return next((at for at, name in enumerate(_NAMES) if word[:3] == name[:3] and len(word) >= 3), None)


def _rate(kind: str, found: re.Match[str], text: str) -> Request | None:
    word = found["count"].lower().split()[0].rstrip("x")
    count = _NUMBERS.get(word) or (int(word) if word.isdigit() else small_number(word))
    return (
        Request(kind, value=(7 if found["unit"].lower() == "week" else 1, count), named=is_named(text))
        if count
        else None
    )


def _plain(kind: str, found: re.Match[str], text: str) -> Request | None:
    return Request(kind, named=is_named(text))


_READ = {
    "hours": _hours_one,
    "span": _span,
    "days": _days,
    "not_days": _days,
    "rate": _rate,
    "fewer": _plain,
    "more": _plain,
}
