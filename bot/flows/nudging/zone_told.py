"""What a message says of the clock where somebody is: which zones it may mean, and until when."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import NamedTuple

from bot.flows.core.scene import Scene
from bot.language.clock_told import ClockTold, clock_told
from bot.language.numbers import small_number
from bot.language.places import Place
from bot.language.times import hear_when
from bot.language.whereabouts import PlaceTold, place_told

OUTWEIGHS = 10
"""A place of so many times the people is meant, where nothing else is said."""
TOO_FEW = 50
"""Of a country with several clocks, the parts with so small a share of the people are not offered."""
OFFERED = 4
SURE_OF = 100_000
"""People from whom on a place is meant by its name in small letters, in the middle of other talk."""
BRIEF = 12
"""Words up to which "I'm flying to Tokyo tonight" is all that they tell."""
_GOING = re.compile(
    r"\b(?:flying|fly|travell?ing|travel|going|off|heading|leaving)(?: (?:out|over))? (?:to|for) "
    r"(?P<name>[^\d,.!?;]{3,30}?)"
    r"(?= (?:today|tonight|tomorrow|on|this|next|for|in|until|till|at|and)\b|\W*$|[,.!;])",
    re.IGNORECASE,
)
_IN = r"\b(?:i'?ll be|i will be|we'?ll be|i'?m|i am|we'?re|we are) (?:away )?in "
_LATER = (
    r"(?:from|next|on|tomorrow|starting|as of|over (?:easter|christmas)|in (?:a|two|three|four|\d+) \w+)\b"
)
_THERE_LATER = re.compile(rf"{_IN}(?P<name>[^\d,.!?;]{{3,30}}?),? {_LATER}", re.IGNORECASE)
_LATER_THERE = re.compile(
    rf"^\W*{_LATER}[\w ]{{0,16}}?,? {_IN}(?P<name>[^\d,.!?;]{{3,30}}?)[\W]*$", re.IGNORECASE
)
ORDINARY = frozenset(
    "bath reading nice split mobile orange paradise time same central bill best most hope".split()
)
"""Large towns that are words of every day; in small letters they are no more than that."""
_TO_THE_MINUTE = re.compile(r"\d[:.h]00|\b(?:exactly|sharp|on the dot)\b", re.IGNORECASE)
A_DAY = timedelta(days=1)
QUARTER = 15 * 60
HALF_A_DAY, WHOLE_DAY = 12 * 3600, 24 * 3600
WAKING = range(6, 23)
_SPAN = re.compile(
    r"for (?:the )?(?:next )?(?P<count>[a-z]+(?: couple of| few)?|\d+)? ?(?P<unit>day|night|week|fortnight|month)",
    re.IGNORECASE,
)
_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "month": 30}
_COUNTS = {"a": 1, "an": 1, "the": 1, "one": 1, "a couple of": 2, "a few": 4, "some": 4}
_UNTIL = re.compile(r"(?:until|till?|up to|through) (.+)", re.IGNORECASE)
_BACK = re.compile(r"\b(?:i'?m back|i get back|i return|i come back|i fly back|i go home)\b", re.IGNORECASE)


class Option(NamedTuple):
    """A zone that may be meant, and what it is called on a button and when it is said back."""

    zone: str
    label: str
    place: str = ""


class Told(NamedTuple):
    """options: none where nothing was understood.  kind: "name", "area", "clock" or "guess".

    span: for how long.  home: the zone gone by again after that, "" for that of before.
    """

    options: tuple[Option, ...] = ()
    kind: str = "name"
    span: str = ""
    home: str = ""


NOTHING = Told()


def told(scene: Scene, asked: bool) -> Told:
    """What the message says; unasked, only what says in so many words that it is so where they are now."""
    clock = clock_told(scene.heard.words, asked)
    if clock is not None:
        return Told(by_clock(scene, clock), "clock")
    named = place_told(scene.heard.words, asked)
    if named is None:
        return NOTHING
    found = scene.heard.places.find(named.name)
    if not asked and not is_meant(named, found):
        return NOTHING
    options, kind = narrowed(scene, found)
    return Told(options, kind, named.span)


def going_to(scene: Scene) -> Place | None:
    """A large place with other clocks that they say they are on their way to; they are not there yet."""
    said = scene.heard.words
    going = _GOING.search(said) or _THERE_LATER.search(said) or _LATER_THERE.search(said)
    if going is None or scene.heard.count > BRIEF:
        return None
    named = going["name"].strip()
    found = scene.heard.places.find(named)
    meant = is_meant(PlaceTold(named), found) and found[0].population >= SURE_OF
    return found[0] if meant and found[0].zone != scene.book.zone else None


def is_meant(named: PlaceTold, found: tuple[Place, ...]) -> bool:
    """ "I'm in reading" names no town; "I'm in Reading" may."""
    if not found:
        return False
    large = found[0].population >= SURE_OF or not found[0].population
    return named.name[0].isupper() or (large and len(named.name) > 3 and named.name not in ORDINARY)


def narrowed(scene: Scene, found: tuple[Place, ...]) -> tuple[tuple[Option, ...], str]:
    """One where one is meant; else the likeliest, that on the present clock first."""
    if not found:
        return (), "name"
    largest = found[0].population
    likely = [
        place for place in found if place.population * OUTWEIGHS >= largest or _is_no_part(place, found[0])
    ]
    if len({place.zone for place in likely}) == 1:
        return (Option(likely[0].zone, likely[0].name, _whole(likely[0])),), "name"
    is_area = len({(place.name, place.code) for place in likely}) == 1 and all(place.city for place in likely)
    if is_area:
        likely = [place for place in found if place.city and place.population * TOO_FEW >= largest]
    options = {
        place.zone: Option(place.zone, label_of(place, is_area), _whole(place, is_area))
        for place in likely[::-1]
    }
    ranked = [options[zone] for zone in dict.fromkeys(place.zone for place in likely)]
    ranked.sort(key=lambda option: option.zone != scene.book.zone)
    return tuple(ranked[: OFFERED + is_area]), "area" if is_area else "name"


def _is_no_part(town: Place, area: Place) -> bool:
    """The capital is no part of the state that bears its name, however many live there."""
    if town.city or not area.city or town.code != area.code:
        return False
    return town.zone != area.zone and town.population >= SURE_OF


def label_of(place: Place, is_area: bool = False) -> str:
    """Beside towns of its name, a state or a country is told by its largest city."""
    if place.city:
        return place.city if is_area else f"{place.name} ({place.city})"
    return f"{place.name}, {_bare(place.region or place.country)}".rstrip(", ")


def _bare(name: str) -> str:
    return name.removeprefix("the ")


def _whole(place: Place, is_area: bool = False) -> str:
    return place.city if is_area else place.name


def by_clock(scene: Scene, clock: ClockTold) -> tuple[Option, ...]:
    """The present clock where that fits, else wherever clocks show it now."""
    here, rounded = scene.book.zone, clock.minute == 0 and not _TO_THE_MINUTE.search(scene.heard.words)
    at = _half_meant(scene, clock)
    if _apart(at, scene.now) <= (2 * QUARTER if rounded else QUARTER):
        return (Option(here, ""),)
    minutes = [at.minute]
    if rounded:  # "nine" is twenty past nine more often than a clock that is half an hour off all others
        minutes.insert(0, scene.now.minute)
    found = next((there for one in minutes if (there := _showing(scene, at, one))), ())
    return tuple(Option(place.zone, place.name) for place in found[:OFFERED])


def _showing(scene: Scene, at: ClockTold, minute: int) -> tuple[Place, ...]:
    """minute: past the full hour; of the second half hour, that before the one which was told."""
    early = at.minute == 0 and minute > 30
    return scene.heard.places.showing((at.hour - early) % 24, minute, scene.book.zone)


def _half_meant(scene: Scene, clock: ClockTold) -> ClockTold:
    """The half of the day in which one is awake; of two such, that which is nearer to the present clock."""
    if clock.sure:
        return clock
    halves = sorted((clock, clock.other), key=lambda half: _apart(half, scene.now))
    if _apart(halves[0], scene.now) <= QUARTER:
        return halves[0]
    return next((half for half in halves if half.hour in WAKING), halves[0])


def _apart(clock: ClockTold, now: datetime) -> int:
    """Seconds between the two on a clock of twenty-four hours, the shorter way round."""
    off = abs((clock.hour - now.hour) * 3600 + (clock.minute - now.minute) * 60 - now.second) % WHOLE_DAY
    return min(off, WHOLE_DAY - off)


def back_on(span: str, now: datetime) -> date | None:
    """The first day on which they are at home again, by the words for how long; None where these do not tell."""
    said, today = span.lower(), now.date()
    monday = today + (7 - today.weekday()) * A_DAY
    if said.startswith(("today", "tonight", "this evening", "this afternoon", "for today")):
        return today + A_DAY
    if said == "this and next week":
        return monday + 7 * A_DAY
    if (
        said in ("this week", "this weekend", "over the weekend", "the whole week", "all week")
        or "weekend" in said
    ):
        return monday
    if said == "this month":
        return (today.replace(day=1) + 31 * A_DAY).replace(day=1)
    if until := _UNTIL.match(said):
        return _day_after(until[1], now)
    return _counted(said, today)


def _day_after(words: str, now: datetime) -> date | None:
    """ "Until Friday" is Friday as well; "until I'm back on Friday" is not."""
    due = hear_when(words, now).due
    day = date.fromisoformat(due[:10]) if due else None
    if day is None or day < now.date():
        return None
    return day if _BACK.search(words) and day > now.date() else day + A_DAY


def _counted(said: str, today: date) -> date | None:
    span = _SPAN.match(said)
    if span is None:
        return None
    word = span["count"] or "a"
    count = _COUNTS.get(word) or (int(word) if word.isdigit() else small_number(word))
    return today + min(count * _DAYS[span["unit"].lower()], 366) * A_DAY if count else None
