"""Hears an answer to "is it ten past four for you?", however it is put: in parts, by how far off, among filler."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.language.numbers import small_number
from bot.language.pronouns import straight

LONGEST = 16
"""Words; who writes more tells something else as well."""
_COUNT = r"(?P<count{n}>\d{{1,2}}(?:[.,]5)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half an)"
_HALF = r"(?P<half{n}> and a half)?"
_MORE = r"ahead|later|more|further(?: on)?|forward|in front|east|fast(?:er)?"
_LESS = r"behind|earlier|less|back|before|west|slow(?:er)?"
_OFF = re.compile(
    rf"\b{_COUNT.format(n=0)}{_HALF.format(n=0)} (?:hours?|hrs?|h)(?: and a half)?"
    rf"(?: further)? (?:(?P<more>{_MORE})|(?P<less>{_LESS}))\b"
    r"(?: (?:of|than|from|to)? ?(?P<of>gmt|utc|greenwich))?",
    re.IGNORECASE,
)
_THEIRS = re.compile(
    r"\b(?:you(?:'re| are)|your(?:s| clock| time)?(?:'s| is)|you have it)\b(?! (?:right|wrong))",
    re.IGNORECASE,
)
_UTC = re.compile(
    r"\b(?:utc|gmt|z)\s*(?P<side>[+−–-]|plus|minus)\s*(?P<hours>\d{1,2}|[a-z]+)(?:[:.]?(?P<minutes>00|15|30|45|5)\b)?",
    re.IGNORECASE,
)
_BARE = re.compile(r"\W*?(?P<side>[+−–-])\s*(?P<hours>\d{1,2})(?:[:.](?P<minutes>00|15|30|45|5))?h?\W*")
_MINUTES = {None: 0, "00": 0, "15": 15, "30": 30, "45": 45, "5": 30}
MOST = 26
"""Hours between the two ends of the world's clocks."""
_PARTS = re.compile(
    r"[,;!?()\n]+|\.(?!\d)|\s[-–—]\s|\s(?=(?:over )?here in )|\s(?=in (?-i:[A-Z]))"
    r"|\b(?:but|and|so|because|since|cause|though|as)\b",
    re.IGNORECASE,
)
_FILLER = frozenset(
    """a about actually again all already also always am an and area are as at atm based be been being between but by
    cause central centre city clock close country currently do downtown either em er even far for from generally
    go going guess has have here hey hi hm home hour hours i i'd i'll i'm i've im in is island it it's its just kind
    kinda like live lived lives living located lot mainly mate maybe moment more most mostly my near nearby near no nope
    normal normally not now of office officially often oh ok okay on or originally our out outside over part place
    please presently probably region right say side so somewhere sorry sort staying still suburb sure than thanks that
    that's thats the then there there's these think this time timezone today too town travel travelling traveling um
    under usual usually village we we're week well where with work working would yeah yes you your zone days currently
    thank suppose believe reckon basically mine me you you're your yours ahead typically year round most think days
    same""".split()
)
"""Words beside the name of a place in an answer; any other word means that more is told than a place."""
_RUN = 4
"""Words of the longest name looked for."""
_NOT_LETTERS = re.compile(r"[^\w'’.-]+")
_WHY = re.compile(
    r"\W*(?:(?:and|but|ok|okay|hm+|wait|sorry)\W+)*(?:why|what for|how come|what'?s (?:it|that|this) (?:to you|for)"
    r"|what do you (?:need|want) (?:it|that|this) for|does (?:it|that) matter|is (?:it|that) important)\b.{0,60}",
    re.IGNORECASE | re.DOTALL,
)
_RATHER_NOT = re.compile(
    r"\b(?:(?:rather|prefer|want|like|going) (?:not|to not)(?: to)? (?:say|tell|answer|share|give)"
    r"|(?:rather|prefer) not(?: to)?\b|not (?:telling|saying|going to (?:say|tell))|none of your business"
    r"|(?:don'?t|do not|needn'?t) (?:need|have|want) (?:to|you to) (?:know|tell|say|share)"
    r"|(?:that|it|this)(?:'s| is) (?:private|personal)|no(?:t)? your business|doesn'?t matter|does not matter)",
    re.IGNORECASE,
)


class ClockOff(NamedTuple):
    """minutes: how far their clock is ahead.  from_utc: of UTC; else of the clock that was told them."""

    minutes: int
    from_utc: bool = False


def off_told(words: str) -> ClockOff | None:
    """ "An hour ahead of you", "you're two hours behind", "+2", "UTC+5:30", "gmt minus three"."""
    said = " ".join(straight(words).split())
    if len(said.split()) > LONGEST:
        return None
    if found := _UTC.search(said) or _BARE.fullmatch(said):
        hours = _count(found["hours"])
        sign = 1 if found["side"] in ("+", "plus") else -1
        return _within(sign * (hours * 60 + _MINUTES[found["minutes"]]), found.re is _UTC)
    found = _OFF.search(said)
    if found is None or names_beside_filler(f"{said[: found.start()]} {said[found.end() :]}"):
        return None
    ahead = bool(found["more"]) != bool(_THEIRS.search(said[: found.start()]))
    minutes = _minutes(found["count0"]) + (30 if "and a half" in found[0] else 0)
    return _within(minutes if ahead else -minutes, bool(found["of"]))


def _within(minutes: int, from_utc: bool) -> ClockOff | None:
    return ClockOff(minutes, from_utc) if 0 < abs(minutes) <= MOST * 60 else None


def _count(said: str) -> int:
    return int(said) if said.isdigit() else small_number(said.lower()) or 0


def _minutes(said: str) -> int:
    if said.lower() == "half an":
        return 30
    if said.lower() in ("a", "an"):
        return 60
    whole, _, half = said.replace(",", ".").partition(".")
    return _count(whole) * 60 + (30 if half else 0)


def parts_of(words: str) -> tuple[str, ...]:
    """The whole, then what is said one after the other; each may be an answer in itself."""
    said = " ".join(straight(words).split())
    if len(said.split()) > LONGEST:
        return ()
    parts = (part.strip(" .,'\"") for part in (said, *_PARTS.split(said)))
    return tuple(dict.fromkeys(part for part in parts if part))


def names_beside_filler(words: str) -> tuple[str, ...]:
    """What is left of a short answer without filler, each run a name perhaps: "i travel a lot, mostly Berlin"."""
    said = straight(words).split()
    if len(said) > LONGEST:
        return ()
    runs: list[list[str]] = [[]]
    for word in said:
        bare = _NOT_LETTERS.sub("", word).strip(".'-")
        if bare and bare.lower() not in _FILLER:
            runs[-1].append(bare)
        if not bare or bare.lower() in _FILLER or word[-1] in ",;!?":
            runs.append([])
    found = tuple(" ".join(run) for run in runs if run)
    return found if all(len(run) <= _RUN for run in runs) else ()


def asks_why(words: str) -> bool:
    """ "Why do you need to know that?" """
    return len(words.split()) <= LONGEST and bool(_WHY.fullmatch(straight(words).strip()))


def rather_not(words: str) -> bool:
    """ "I'd rather not say", "not telling": the clock may stay as it is."""
    return len(words.split()) <= LONGEST and bool(_RATHER_NOT.search(straight(words)))
