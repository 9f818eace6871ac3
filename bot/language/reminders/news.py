"""News of what somebody took on, told at any length: of which thing each part is, and what became of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.language.reminders.calling import LIGHT, called, doings, nearness, pasts, verb_of
from bot.language.reminders.telling import (
    ADVERBS,
    BEGINS,
    BROUGHT,
    CLOSE,
    DID_SOME,
    DOUBT,
    IN_PART,
    MATTER,
    NO_NEED,
    NOT_THEN,
    NOT_YET,
    OTHER_TIME,
    OVER,
    PAST,
    STATED,
    WE,
)
from bot.language.times import hear_when

MOST = 90
"""Words of a message in which news are looked for."""
_PARTS = re.compile(
    r"[;.!?\n]+\s*|,\s+|\s+[-–—]+\s+|\s+(?:and|but|so|then|although|though|because|cos|as well as|"
    r"after which|plus)\s+",
    re.IGNORECASE,
)
_IT = re.compile(r"\b(?:it|that|this|her|him|them|she|he|they|one|both|all)\b", re.IGNORECASE)
_ALL = re.compile(r"\b(?:both|all(?: (?:the|of|three|four|my))?)\b", re.IGNORECASE)
_POLITE = re.compile(r"\b(?:please|pls|plz|thanks|ok|ta|then|thing|one|now)\b", re.IGNORECASE)
OBJECT = 2
"""Nearness from which it is named by what it is done to."""
_WORD = 3
"""Words of a message that may be the doing alone: "emailed"."""
_LONG = 25
"""Words from which a thing is to be named by more than one word: a story may hold any of them."""
_FRAGMENT = 5
"""Words of a part that is only what it is called and when: "mum next week"."""


_SELF_MENDED = re.compile(r"\b(?:the |my )?\w+,? no,? (?=(?:the|my) \w)", re.IGNORECASE)
""" "The landlady no the landlord"."""


class News(NamedTuple):
    """which: places in the list, several where it may be one of them or all are meant.

    kind: done, partly, drop or move.  due: the new time.  of_all: each of `which` is meant.
    """

    which: tuple[int, ...]
    kind: str
    due: str | None = None
    of_all: bool = False


class _Part(NamedTuple):
    words: str
    which: tuple[int, ...]
    asks: bool
    named: frozenset[str]
    sure: bool


def hear_news(words: str, offered: Sequence[str], now: datetime, about: Sequence[int] = ()) -> list[News]:
    """about: places of what they were just asked about, which "it" and "her" may mean then."""
    if not offered or len(words.split()) > MOST or MATTER.search(words):
        return []
    words = _SELF_MENDED.sub("", words)
    told: dict[tuple[int, ...], News] = {}
    meant: tuple[int, ...] = tuple(about) if len(about) == 1 else ()
    long = len(words.split()) > _LONG
    least = 1 if about or not long else OBJECT if CLOSE.search(words) else OBJECT + 1
    parts = list(_parts(words, offered, least))
    if len(words.split()) <= _WORD and len(parts) == 1 and not parts[0].which:
        parts = [parts[0]._replace(which=_by_doing(words, offered))]
    for at, part in enumerate(parts):
        named = bool(part.which)
        meant = part.which or meant
        points = named or (bool(meant) and bool(_IT.search(part.words) or about))
        one = _news(part, meant, offered, now, parts[at + 1 : at + 3]) if points else None
        if one is None and points and {*meant} <= {*about} and NOT_YET.search(part.words):
            one = News(meant, "not_yet")
        if one is not None and not _is_weaker(told.get(meant), one):
            told[meant] = one
    return _merged(told)


def _parts(words: str, offered: Sequence[str], least: int) -> list[_Part]:
    begins, cut = 0, []
    for found in _PARTS.finditer(words):
        cut.append((words[begins : found.start()], found[0]))
        begins = found.end()
    cut.append((words[begins:], ""))
    return [
        _Part(
            part.strip(),
            which := _named(part, offered, least),
            "?" in end,
            _of_all(which, offered),
            _is_sure(part, which, offered),
        )
        for part, end in cut
        if any(letter.isalnum() for letter in part)
    ]


def _by_doing(words: str, offered: Sequence[str]) -> tuple[int, ...]:
    return tuple(at for at, one in enumerate(offered) if verb_of(one) not in LIGHT and says_done(words, one))


def _of_all(which: tuple[int, ...], offered: Sequence[str]) -> frozenset[str]:
    return frozenset(word for at in which for word in called(offered[at]))


def _is_sure(part: str, which: tuple[int, ...], offered: Sequence[str]) -> bool:
    """Named by what it is done to, and not by the doing alone."""
    return len(which) == 1 and nearness(part, offered[which[0]]) >= OBJECT


def _named(part: str, offered: Sequence[str], least: int) -> tuple[int, ...]:
    """Those that share most with it, and as much as that."""
    near = [nearness(part, one) for one in offered]
    best = max(near, default=0)
    return tuple(at for at, count in enumerate(near) if best >= least and count == best)


def _news(
    part: _Part, meant: tuple[int, ...], offered: Sequence[str], now: datetime, after: list[_Part]
) -> News | None:
    words, beside = part.words, [one.words for one in after if not one.which]
    of_all = bool(_ALL.search(words)) and len(meant) > 1
    if NO_NEED.search(words):
        return News(meant, "drop", of_all=of_all)
    if part.asks:
        return _moved(part, meant, beside, now)
    if _said_done(words, meant, offered) or (part.sure and _stated(words, meant, offered)):
        return News(meant, "partly" if _is_in_part(words, beside) else "done", of_all=of_all)
    return _moved(part, meant, beside, now) or (News(meant, "partly") if DID_SOME.search(words) else None)


def _moved(part: _Part, meant: tuple[int, ...], beside: list[str], now: datetime) -> News | None:
    """Another time, in the same breath as a word for it, or in the next; or its name and a time alone."""
    not_then = any(NOT_THEN.search(words) for words in (part.words, *beside))
    own = _due(part.words, now)
    due = own or next((day for words in beside if (day := _due(words, now))), None)
    signals = any(OTHER_TIME.search(_without(words, part.named)) for words in (part.words, *beside))
    if due is None or not (signals or (own and _is_name_and_time(part, now))):
        return None
    return News(meant, "move", _after_this_week(due, now) if not_then else due)


def _without(words: str, named: frozenset[str]) -> str:
    """ "The move" of a step is no word for another time."""
    return re.sub(r"[a-z']+", lambda one: "" if called(one[0]) & named else one[0], words.lower())


def _is_name_and_time(part: _Part, now: datetime) -> bool:
    """ "Mum next week"."""
    rest = _POLITE.sub(" ", part.words)
    for start, end in sorted(hear_when(rest, now).spans, reverse=True):
        rest = f"{rest[:start]} {rest[end:]}"
    return bool(part.which) and len(rest.split()) <= _FRAGMENT and called(rest) <= part.named


def _after_this_week(due: str, now: datetime) -> str:
    """ "Not this week, let's say next Friday": not the Friday that comes first."""
    day = datetime.fromisoformat(due)
    same = day.isocalendar()[:2] == now.isocalendar()[:2]
    return f"{day + timedelta(days=7):%Y-%m-%d}{due[10:]}" if same else due


def _is_in_part(words: str, beside: list[str]) -> bool:
    return any(IN_PART.search(one) for one in (words, *beside[:1])) or any(
        re.match(r"\W*(?:only|just) got\b", one, re.IGNORECASE) for one in beside[:1]
    )


def _due(words: str, now: datetime) -> str | None:
    if NOT_THEN.search(words):
        return None
    words = _POLITE.sub(" ", words)
    due = hear_when(re.sub(r"\b(?:until|till|til|to)\b", "on", words, flags=re.IGNORECASE), now).due
    due = due or hear_when(words, now).due
    return due if due and due >= f"{now:%Y-%m-%dT%H:%M}"[: len(due)] else None


def _said_done(words: str, meant: tuple[int, ...], offered: Sequence[str]) -> bool:
    if CLOSE.search(words):
        return True
    if DOUBT.search(words):
        return False
    return bool(OVER.search(words) or BROUGHT.search(words)) or any(
        says_done(words, offered[at]) for at in meant
    )


def _stated(words: str, meant: tuple[int, ...], offered: Sequence[str]) -> bool:
    """ "The landlord thing is all sorted he's sending someone", "budget I send yesterday"."""
    if DOUBT.search(words):
        return False
    verb = verb_of(offered[meant[0]])
    spoken = re.search(rf"{WE}(?:{doings(verb)})\b", words, re.IGNORECASE) if verb else None
    return STATED.search(words) is not None or (spoken is not None and PAST.search(words) is not None)


def says_done(words: str, what: str) -> bool:
    """In the past what was to be done: "rang mum", "I did write to him", "got round to ringing her"."""
    verb = verb_of(what)
    if not verb:
        return False
    past, doing = pasts(verb), doings(verb)
    said = (
        rf"(?:{WE}{ADVERBS}|{BEGINS})(?:{past})\b|\b(?:i|we)\s+(?:\w+\s+)?did\s+(?:\w+\s+)?(?:{doing})\b|"
        rf"\b(?:had|did|done|been (?:on|for)|finished)\s+(?:my|the|our)\s+(?:\w+\s+){{0,2}}(?:{verb})\b|"
        rf"\b(?:got (?:round|around) to|managed to|finished|done with|succeeded in)\s+(?:{doing})\b"
    )
    return re.search(said, words, re.IGNORECASE) is not None


def _is_weaker(before: News | None, one: News) -> bool:
    """What was told first holds, but for a part of it that was not done."""
    if before is None:
        return False
    return not (before.kind == "done" and one.kind == "partly") and not (
        before.kind == "not_yet" and one.kind == "move"
    )


def _merged(told: dict[tuple[int, ...], News]) -> list[News]:
    """One that fits several is none beside one that fits only one of them."""
    single = {which[0] for which in told if len(which) == 1}
    return [one for which, one in told.items() if len(which) == 1 or not single & {*which}]
