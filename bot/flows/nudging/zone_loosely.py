"""An answer to "is it ten past four for you?" that is no plain name or time, taken apart until it tells a clock."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.flows.core.scene import Scene
from bot.flows.nudging.zone_told import (
    NOTHING,
    OFFERED,
    Option,
    Told,
    by_clock,
    is_meant,
    label_of,
    narrowed,
    told,
)
from bot.language.clock_answers import ClockOff, names_beside_filler, off_told, parts_of
from bot.language.clock_told import ClockTold, clock_told
from bot.language.places import Place
from bot.language.reminding import hear_request
from bot.language.whereabouts import PlaceTold, place_told, span_told

BRIEF = 6
"""Words up to which what is no known name may be a misspelt one."""
LONGEST_NAME = 4
"""Words."""
_MORE_THAN_A_NUMBER = re.compile(r"[^\d\W]|\d\W\d|\d{3}", re.IGNORECASE)

_HOME = re.compile(
    r"\b(?:back (?:in|to|home in)|home(?: is)?(?: in)?|(?:normally|usually|otherwise|mostly|i live|i'm from)(?: in)?)"
    r" (?P<name>[^\W\d][^,;.!?]{1,40})",
    re.IGNORECASE,
)


def told_when_asked(scene: Scene) -> Told:
    """What an answer says of the clock where they are; options: none where nothing was understood."""
    off = off_told(scene.heard.words)
    if off and not off.from_utc and not _asks_for_something(scene):
        return Told(_by_distance(scene, off), "clock")
    whole = told(scene, asked=True)
    if whole.options:
        return whole
    loosely = Told(_by_distance(scene, off), "clock") if off else _told_loosely(scene)
    return loosely if loosely.options else _guessed(scene)


def is_of_the_clock(scene: Scene) -> bool:
    """A time or a name that was told, though no place is known for it: it is asked again, and not passed over."""
    parts = parts_of(scene.heard.words)
    if any(clock_told(part, asked=True) and _MORE_THAN_A_NUMBER.search(part) for part in parts):
        return not _asks_for_something(scene)
    named = [place for part in parts if (place := place_told(part)) is not None]
    return any(place.name[0].isupper() for place in named) or off_told(scene.heard.words) is not None


def _asks_for_something(scene: Scene) -> bool:
    return hear_request(scene.heard.words, scene.now) is not None


def _told_loosely(scene: Scene) -> Told:
    """What says in so many words where they are counts also where they ask for something beside it."""
    if _asks_for_something(scene) and not _says_so_here(scene):
        return NOTHING
    return found if (found := _of_parts(scene)).options else _of_names(scene)


def _guessed(scene: Scene) -> Told:
    """A name that is misspelt, perhaps: what it may stand for is asked about, not gone by."""
    names = names_beside_filler(scene.heard.words) if scene.heard.count <= BRIEF else ()
    if len(names) != 1 or scene.heard.intents or _asks_for_something(scene):
        return NOTHING
    found = scene.heard.places.like(names[0])
    return Told(tuple(Option(place.zone, label_of(place), place.name) for place in found), "guess")


def _by_distance(scene: Scene, off: ClockOff) -> tuple[Option, ...]:
    begins = scene.heard.places.wall("UTC") if off.from_utc else scene.now
    at = (begins or scene.now) + timedelta(minutes=off.minutes)
    return by_clock(scene, ClockTold(at.hour, at.minute, True))


def _says_so_here(scene: Scene) -> bool:
    return any(place_told(part) or clock_told(part) for part in parts_of(scene.heard.words))


def _of_parts(scene: Scene) -> Told:
    """A place tells more than a time of day: clocks that show the same now may part in autumn."""
    parts = parts_of(scene.heard.words)
    places = [place for part in parts if (place := place_told(part, asked=True)) is not None]
    for place in places:
        if (found := _place(scene, place)).options:
            return found._replace(home=_home(scene, found)) if found.span else found
    clocks = [clock for part in parts if (clock := clock_told(part, asked=True)) is not None]
    return Told(by_clock(scene, clocks[0]), "clock") if clocks else NOTHING


def _home(scene: Scene, away: Told) -> str:
    """ "... then back in Berlin", "normally Berlin but ...": the zone of the other place that they name."""
    named = _HOME.search(scene.heard.words)
    words = named["name"].split()[:LONGEST_NAME] if named else []
    found = next(
        (there for at in range(len(words), 0, -1) if (there := _found(scene, " ".join(words[:at])))), ()
    )
    return found[0].zone if found and found[0].zone != away.options[0].zone else ""


def _place(scene: Scene, named: PlaceTold) -> Told:
    found = scene.heard.places.find(named.name)
    if not is_meant(named, found):
        return NOTHING
    options, kind = narrowed(scene, found)
    return Told(options, kind, named.span or span_told(scene.heard.words))


def _of_names(scene: Scene) -> Told:
    """All that is no filler has to be places; of several with other clocks, it is asked which."""
    names = names_beside_filler(scene.heard.words)
    found = [_found(scene, name) for name in names]
    if not all(found) or not found:
        return NOTHING
    if len(found) == 1:
        return _place(scene, PlaceTold(names[0]))
    towns = [places for places in found if not places[0].city]
    options = {option.zone: option for places in towns or found for option in narrowed(scene, places)[0][:1]}
    return Told(tuple(options.values())[:OFFERED], "name")


def _found(scene: Scene, name: str) -> tuple[Place, ...]:
    found = scene.heard.places.find(name)
    return found if is_meant(PlaceTold(name), found) else ()
