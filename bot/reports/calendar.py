"""The next session and the dated steps as a calendar file (iCalendar, RFC 5545), for any calendar to take in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from bot.flows.core.replies import Button, Reply
from bot.messages import File
from bot.nudging import habits
from bot.nudging.clocks import from_local, local, rules_of
from bot.prompts import Prompts
from bot.reports.zones import described

if TYPE_CHECKING:
    from icalendar import Calendar, Event

TYPE = "text/calendar"
PRODUCT = "-//GROW practice partner//calendar//EN"
_NAMES = UUID("5d1c7f0e-6a0b-4b53-9c1e-0f5f3b7d2a94")
"""Of this project; every UID is derived under it."""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
"""What RFC 5545 forbids in a text."""
A_DAY = timedelta(days=1)
_COUNTED_FROM = 1_577_836_800
"""2020 began; by any other number that fits in 31 bits, the files made so far would be newer."""


def calendar(prompts: Prompts, values: Mapping[str, Any], now: datetime, whose: str) -> File:
    """now: local wall time.  whose: told apart from everybody else, also from who used the same address before."""
    from icalendar import Calendar  # a fifth of a second, for those who ask for the file

    found = Calendar()
    found.add("prodid", PRODUCT)
    found.add("version", "2.0")
    found.add("calscale", "GREGORIAN")
    found.add("method", "PUBLISH")
    made = from_local(now.replace(microsecond=0).isoformat(), values["zone"])
    for entry in values["entries"]:
        event = _event(prompts, entry, now)
        if event is not None:
            _stamp(event, str(uuid5(_NAMES, f"{whose} {entry['name']}")), made)
            found.add_component(event)
    _describe_zones(found)
    return File("grow.ics", TYPE, found.to_ical())


def _stamp(event: Event, uid: str, made: datetime) -> None:
    """A newer file takes the place of an older one: the same UID, and a number that only ever grows.

    The number is the second in which the file was made, so that none has to be kept: a step may be moved and the file
    asked for again within a minute. There is room in it until 2088. The UID is a digest, and nothing of the person.
    """
    event.add("uid", uid)
    event.add("dtstamp", made)
    event.add("last-modified", made)
    event.add("sequence", int(made.timestamp()) - _COUNTED_FROM)


def _describe_zones(found: Calendar) -> None:
    """Those in which times are told; UTC needs no description."""
    first: dict[str, int] = {}
    for event in found.events:
        if isinstance(event.start, datetime) and isinstance(event.start.tzinfo, ZoneInfo):
            name, year = event.start.tzinfo.key, event.start.year
            first[name] = min(first.get(name, year), year)
    zones = [described(name, year) for name, year in first.items() if name != "UTC"]
    found.subcomponents[:0] = zones


def _event(prompts: Prompts, entry: Mapping[str, Any], now: datetime) -> Event | None:
    """None for a habit that has come to its end."""
    from icalendar import Event

    at = _first(entry, now)
    if at is None:
        return None
    event = Event()
    title, notes = _words(prompts, entry)
    event.add("summary", title)
    if notes:
        event.add("description", notes)
    event.add("class", "PRIVATE")  # calendars are shared with others; these words are theirs
    _add_times(event, entry, at)
    if entry["habit"]:
        _add_rule(event, _rule(entry), at, entry["zone"])
    if entry["alarm"]:
        _add_alarm(event, title, datetime.fromisoformat(entry["alarm"]) - datetime.fromisoformat(entry["at"]))
    return event


def _words(prompts: Prompts, entry: Mapping[str, Any]) -> tuple[str, str]:
    """Theirs as they said them; for the session, and for steps that are not to be named, ours."""
    if entry["words"]:
        return _printable(entry["words"]), _printable(entry["notes"])
    ours = prompts.render(Reply("calendar", "event", entry["says"], rows=((Button(entry["says"]),),)), 0)
    return ours.rows[0][0].label, ours.plain


def _printable(words: str) -> str:
    """A line break stays and is escaped."""
    return _CONTROL.sub("", words.replace("\r\n", "\n"))


def _rule(entry: Mapping[str, Any]) -> str:
    return entry["every"] or habits.weekly_on(datetime.fromisoformat(entry["at"]))


def _first(entry: Mapping[str, Any], now: datetime) -> str | None:
    """When it begins: of a habit the next time, on which its rule falls, as RFC 5545 wants it.

    One that comes a certain number of times begins with its first, since the number is counted from there.
    """
    if not entry["habit"]:
        return str(entry["at"])
    rule = _rule(entry)
    since = datetime.fromisoformat(entry["at"])
    if "COUNT=" not in rule.upper():
        since = max(since, datetime.combine(now.date(), datetime.min.time()))
    return next(iter(habits.occurrences(entry["at"], rule, since, since)), None)


def _add_times(event: Event, entry: Mapping[str, Any], at: str) -> None:
    """A day without an hour is a whole day, on which they are not busy."""
    begins, zone = datetime.fromisoformat(at), entry["zone"]
    if "T" not in at:
        event.add("dtstart", begins.date())
        event.add("dtend", begins.date() + A_DAY)
        event.add("transp", "TRANSPARENT")
        return
    there_is = _that_there_is(begins, zone)
    # Of a habit it is also the hour of all later times: skipped on its first day, it is still theirs on the others.
    event.add("dtstart", _in_zone(begins if entry["habit"] else there_is, zone))
    event.add("dtend", _in_zone(there_is + timedelta(minutes=entry["minutes"]), zone))


def _that_there_is(wall: datetime, zone: str) -> datetime:
    """A time that a clock change skips is as much later as was skipped: else its end would lie before it."""
    return local(from_local(wall.isoformat(), zone), zone) if zone else wall


def _in_zone(wall: datetime, zone: str) -> datetime:
    """Wall time in the zone they told of, "" for none.

    The zone by its name (TZID) rather than UTC: "every Monday at nine" stays at nine when the clocks change, and a
    time still to come moves along when a country changes its rules. While they have told of no zone ours is a guess;
    then the time floats, and is nine o'clock wherever their own device says that it is.
    """
    return wall.replace(tzinfo=rules_of(zone)) if zone else wall


def _add_rule(event: Event, rule: str, at: str, zone: str) -> None:
    """Its end, where it has one, in the form in which RFC 5545 wants it beside such a beginning."""
    from icalendar import vRecur

    recurs = vRecur.from_ical(rule)
    for end in recurs.get("UNTIL", ())[:1]:
        wall = end if isinstance(end, datetime) else datetime.combine(end, datetime.max.time())
        if "T" not in at:
            recurs["UNTIL"] = [wall.date()]
        elif zone and wall.tzinfo is None:
            recurs["UNTIL"] = [wall.replace(microsecond=0, tzinfo=rules_of(zone)).astimezone(UTC)]
        else:
            recurs["UNTIL"] = [wall.replace(microsecond=0)]
    event.add("rrule", recurs)


def _add_alarm(event: Event, title: str, trigger: timedelta) -> None:
    """Only there for people whom the partner does not remind: two bells for one thing are one too many."""
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", trigger)
    event.add_component(alarm)
