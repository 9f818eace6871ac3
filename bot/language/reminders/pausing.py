"""A pause of the reminders, and the day on which it ends."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from bot.language.numbers import small_number
from bot.language.reminders.clock_hours import hours_in
from bot.language.reminders.feasts import day_after_feast
from bot.language.reminders.words import (
    DOING,
    MESSAGES,
    NO_MESSAGES,
    NOT,
    THE,
    WRITING,
    Request,
)
from bot.language.times import hear_when

_UNTIL = r"(?:until|till|til|untill|before|for|while|whilst|during|over)"
_PAUSE = re.compile(
    rf"\b(?:(?:pause|suspend|hold)(?:\s+{THE}{MESSAGES}|\s+them)?|(?:a|one)\s+(?:break|pause|"
    rf"rest)\s+from\s+{THE}{MESSAGES}|"
    rf"(?:nothing|no(?:\s+more)?\s+{MESSAGES}|{NOT}\s+{WRITING}(?:\s+to)?(?:\s+me)?(?:\s+{THE}{MESSAGES})?|"
    rf"leave me (?:alone|in peace|be)|shut up|hush|stop\s+{THE}{MESSAGES}|stop\s+{DOING}(?:\s+to)?\s+me|"
    rf"(?:hold|leave|park|keep)\s+{THE}{MESSAGES}|hold off|stop(?:\s+(?:it|them|everything|all))?|"
    rf"(?:(?:stay|keep|be)\s+)?quiet)(?:\s+from you)?(?:,?\s+please)?(?=[\s,]+(?:{_UNTIL})\b))"
    rf"(?P<until>[\s,]*(?:{_UNTIL}\b)?.{{0,60}})$",
    re.IGNORECASE,
)
_AWAY = re.compile(
    rf"^\W*(?:i'?m|i am|i'?ll be|we'?re|we are)\s+(?:going\s+)?(?:away|on (?:holiday|leave|nights|vacation)|"
    rf"off)\b.{{0,50}}?"
    rf"[,.;]\s*(?:so\s+)?(?:please\s+)?{NO_MESSAGES}(?:\s+(?:until|till)\s+then)?(?:\s+please)?\W*$",
    re.IGNORECASE,
)
_LED_IN = re.compile(
    r"^(?:\W*(?:ok(?:ay)?|good (?:morning|afternoon|evening)|morning|hello|hi|hey|dear \w+|"
    r"kindly|now|listen|please|pls|can you|could you|(?:could|can|may|might) (?:we|i)|let'?s|would "
    r"you|sorry|and|so|also|let'?s|"
    r"i (?:need|want|would like)(?: to)?(?: have| take)?|i'?d like(?: to)?(?: have)?|you|"
    r"(?:i'?m|i am|i'?ll be|we'?re|we are|we'?ll be)\b[^?!]{0,60}?(?:[,;.]|\bso)|maybe|just|give me|"
    r"let me have)[\s,]*)*\W*$",
    re.IGNORECASE,
)
_SPAN = re.compile(r"\b(a couple of|a few|an?|\w+)\s+(day|week|fortnight|month|wk)s?\b", re.IGNORECASE)
_DAYS = {"day": 1, "week": 7, "wk": 7, "fortnight": 14, "month": 30}
_COUNTS = {"a": 1, "an": 1, "one": 1, "next": 1, "a couple of": 2, "a few": 3, "this": 1}
LONGEST = 366
"""Days of a pause; who wants more switches them off."""
JUST_OVER = timedelta(days=61)
"""A day of the year that lies so little behind is not meant of the year to come."""
_DATED = frozenset({"a date", "a written date", "a feast", "a month: its first day", "end of a month"})
_UNTIL_AFTER = re.compile(r"\b(?:until|till?|til) (?:the day )?after\b", re.IGNORECASE)


def hear_pause(text: str, now: datetime) -> Request | None:
    found = _PAUSE.search(text)
    away = None if found else _AWAY.match(text)
    if away is None and (found is None or not _LED_IN.match(text[: found.start()])):
        return None
    named = bool(away) or bool(
        re.search(rf"{WRITING}|{MESSAGES}|\b(?:me|you)\b", found[0] if found else "", re.IGNORECASE)
    )
    said = found["until"] if found else text
    if found and re.search(r"\b\d{1,2}\s*(?:[ap]m|o'?clock)\b", said) and not _day(said, now):
        return None
    bare = found is not None and not re.search(rf"\b{_UNTIL}\b", said, re.IGNORECASE)
    if bare and (not re.search(MESSAGES, text, re.IGNORECASE)):
        return None
    day = _day(said, now) or (_day(text, now) if found is None or not bare else None)
    if day is None and found is not None and _only_hours(said, now):
        return None
    if day is None and (hours := _hours_named(text)):
        return hours._replace(named=named)
    gone = day_over(said, now) if day is None else None
    return Request(
        "pause",
        due=day.isoformat() if day else None,
        named=named,
        over=gone.isoformat() if gone else None,
    )


def _hours_named(text: str) -> Request | None:
    """ "No messages while I'm at work, 9 to 5": of each day."""
    heard = [
        one for one in hours_in(text.lower(), asked=False) if one.kind == "hours" and min(one.value) >= 0
    ]
    return heard[0]._replace(what="") if heard and re.search(r"\d", text) else None


def _only_hours(said: str, now: datetime) -> bool:
    """ "Nothing until ten", "before 9": an hour of each day, not a pause."""
    return re.fullmatch(
        r"[\s,]*(?:until|till|til|before|for)\s+(?:\d{1,2}|\w+)(?:[:.]\d\d)?(?:\s*(?:[ap]m|o'?clock|h|"
        r"hours?|uhr))?"
        r"(?:\s+(?:please|pls|in the \w+))*\W*",
        said,
        re.IGNORECASE,
    ) is not None and not re.search(r"day|week|month|holiday|\d(?:st|nd|rd|th)", said, re.IGNORECASE)


def _day(said: str, now: datetime) -> date | None:
    """The first day on which they may come again; None where these words name none to come."""
    spans = re.search(r"\bfor\b|\bnext\b", said, re.IGNORECASE)
    return day_of_return(said, now, spans=bool(spans))


def day_of_return(said: str, now: datetime, spans: bool = True) -> date | None:
    """The same of an answer to how long.  spans: "a week" alone tells it as well."""
    today, span = now.date(), _SPAN.search(said)
    back = _BACK.search(said)
    if back and (due := hear_when(back[1], now).due) and due[:10] > today.isoformat():
        return date.fromisoformat(due[:10])
    if (named := _SAY.search(said)) and (own := day_of_return(f"until {named[1]}", now, spans=False)):
        return own
    if reach := _FROM_TO.search(said):
        ends = day_of_return(f"until {reach['to']}", now, spans=False)
        return ends + timedelta(days=1) if ends and reach["with"] else ends
    if feast := day_after_feast(said, today):
        return feast if not _is_far(feast, today) else None
    if _AFTER_WEEKEND.search(said):
        return today + timedelta(days=7 - today.weekday())
    count = _count(span[1].lower()) if span and spans and not _dated(said, now) else None
    if span and count:
        return today + timedelta(days=min(count * _DAYS[span[2].lower()], LONGEST))
    due = hear_when(said, now).due or hear_when(re.sub(r"\b(?:until|till|til|before)\b", "on", said), now).due
    day = date.fromisoformat(due[:10]) if due else None
    if day is None or not today < day <= today + timedelta(days=LONGEST) or day_over(said, now):
        return None
    return day + timedelta(days=1) if _UNTIL_AFTER.search(said) else day


def day_over(said: str, now: datetime) -> date | None:
    """The day that was named, where it is over: "until 3 March", said on the 11th, is not meant of the next year."""
    today = now.date()
    if re.search(r"\byesterday\b", said, re.IGNORECASE):
        return today - timedelta(days=1)
    for words in (said, re.sub(r"\b(?:until|till|til|before)\b", "on", said, flags=re.IGNORECASE)):
        due = hear_when(words, now).due
        if due and not _is_far(date.fromisoformat(due[:10]), today):
            return None
        before = hear_when(words, now - JUST_OVER)  # as it was meant when that day was still to come
        gone = date.fromisoformat(before.due[:10]) if before.due and _DATED & {*before.why} else None
        if gone and gone < today:
            return gone
    return None


def _is_far(day: date, today: date) -> bool:
    return day > today + timedelta(days=LONGEST) - JUST_OVER


_BACK = re.compile(
    r"\b(?:back|returning|home again)(?: here| home)?(?: again)? ((?:on|by|in|from)? ?[\w ]{3,30})",
    re.IGNORECASE,
)
_SAY = re.compile(
    r",?\s+(?:say|let'?s say|so|i\.?e\.?)\s+(?:until\s+|till\s+)?((?:the |on )?\S.*)$", re.IGNORECASE
)
""" "Until after New Year, say the 3rd": the day they name counts."""
_FROM_TO = re.compile(
    r"\bfrom\s+(?:the\s+)?\w+(?:\s+\w+)?\s+(?:up\s+to|until|till|to|through)\s+(?P<with>and\s+including\s+)?(?P<to>.+)$",
    re.IGNORECASE,
)
"""A pause told with its first day: what counts is its last."""
_AFTER_WEEKEND = re.compile(r"\b(?:after|over|till the end of) (?:the|this) week-?end\b", re.IGNORECASE)


def _dated(said: str, now: datetime) -> bool:
    """ "Next week ... until Monday the 23rd": the day that ends it counts, and not the span."""
    until = re.search(r"\b(?:until|till?)\b.*", said, re.IGNORECASE)
    return until is not None and bool(hear_when(until[0], now).due) and _SPAN.search(until[0]) is None


def _count(word: str) -> int | None:
    return _COUNTS.get(word) or (int(word) if word.isdigit() else small_number(word))
