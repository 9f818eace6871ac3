"""`grow nudges`: what would go out now, or is planned for a person, and why; nothing is claimed or changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from itertools import groupby

from bot.flows.core.book import Book
from bot.nudging.clocks import from_local, instant, local
from bot.nudging.forecast import Look, looks
from bot.nudging.kinds import ASKED, Due, Moment
from bot.nudging.policy import Verdict, decide
from bot.nudging.rows import REMEMBERED, due_of, moment_of
from bot.page import Terms, zone_of
from storage.nudge_rows import DueNudge, NudgeRow
from storage.store import Store

Say = Callable[[str], object]
MOST = 1000
"""As many due nudges are shown at most."""
YEARS = range(1970, 2200)
"""Others are no moments of anybody's nudges; the first and the last of all could not even be counted from."""
_PERSON = re.compile(r"telegram:-?\d+|terminal:\S+")


def person(told: str) -> str:
    """An address as it is kept; raises ValueError with a sentence."""
    if _PERSON.fullmatch(told):
        return told
    raise ValueError(f"{told!r} names nobody: write telegram:NUMBER or terminal:NAME.")


def moment(told: str) -> datetime:
    """An aware moment, UTC where no zone is told; raises ValueError with a sentence."""
    try:
        at = datetime.fromisoformat(told)
    except ValueError:
        raise ValueError(f"{told!r} is no moment: write it like 2026-03-13T09:00+01:00.") from None
    if at.year not in YEARS:
        raise ValueError(f"{told!r} is too far away: years from {YEARS[0]} to {YEARS[-1]} are known.")
    return at if at.tzinfo else at.replace(tzinfo=UTC)


async def show_due(store: Store, terms: Terms, now: datetime, words: bool, say: Say = print) -> int:
    """What is due of everybody's, and what the policy says of it."""
    due = sorted(await store.due_now(instant(now), MOST), key=lambda row: row.address)
    for address, rows in groupby(due, key=lambda row: row.address):
        await _show_theirs(store, terms, address, tuple(rows), now, words, say)
    say(f"{len(due)} due at {instant(now)}" + (", and perhaps more." if len(due) == MOST else "."))
    return 0


async def _show_theirs(
    store: Store, terms: Terms, address: str, rows: tuple[DueNudge, ...], now: datetime, words: bool, say: Say
) -> None:
    zone, at = await _moment(store, terms, address, now)
    say(f"{address}  {zone}  {at.now:%Y-%m-%dT%H:%M}")
    decision = decide(due_of(rows, zone), at)
    for verdict in decision.verdicts:
        say(f"  {verdict.fate:<4}  {_named(verdict.nudge, at.book, words)}  {_why(verdict)}")
    if decision.asks_to_go_on:
        say("  send  the question whether to go on")


async def _moment(store: Store, terms: Terms, address: str, now: datetime) -> tuple[str, Moment]:
    loaded = await store.load(address)
    sent = await store.sent_lately(address, instant(now - REMEMBERED))
    return zone_of(loaded, terms, now), moment_of(loaded, sent, terms, address, now)


async def show_next(
    store: Store, terms: Terms, address: str, now: datetime, words: bool, say: Say = print
) -> int:
    """What is planned for them, in order, each with what the policy would say if they say nothing until then."""
    if (await store.load(address)).person is None:
        say(f"Nothing is kept of {address}.")
        return 1
    zone, at = await _moment(store, terms, address, now)
    rows = [row for row in await store.nudges_of(address) if not row.settled]
    say(f"{address}  {zone}  {at.now:%Y-%m-%dT%H:%M}  {_wishes(at.book)}")
    planned = {row.id: _due(row, zone) for row in rows}
    free = [planned[row.id] for row in rows if not row.waits]
    told = _told(looks(free, at), zone)
    for row in sorted(rows, key=lambda row: (row.due_at, row.id)):
        says = (
            "waits until they write" if row.waits else "; ".join(told.get(row.id, ["waits until they write"]))
        )
        say(f"  {row.local_at}  {row.zone}  {row.due_at}  {_named(planned[row.id], at.book, words)}  {says}")
    say(f"{len(rows)} planned.")
    return 0


def _due(row: NudgeRow, zone: str) -> Due:
    at, looked_at = datetime.fromisoformat(row.local_at), datetime.fromisoformat(row.due_at)
    return Due(row.id, row.kind, row.about, at, local(looked_at, zone))


def _told(found: Iterable[Look], zone: str) -> dict[int, list[str]]:
    """What comes of each, in the order of the looks."""
    told: dict[int, list[str]] = {}
    for look in found:
        at = instant(from_local(f"{look.at:%Y-%m-%dT%H:%M:%S}", zone))
        for verdict in look.decision.verdicts:
            asked = look.decision.asks_to_go_on and verdict.fate == "wait"
            said = "asked whether to go on, then silence" if asked else f"{verdict.fate} ({_why(verdict)})"
            told.setdefault(verdict.nudge.id, []).append(f"{said} at {at}")
    return told


def _why(verdict: Verdict) -> str:
    return verdict.why if verdict.until is None else f"{verdict.why}, until {verdict.until:%Y-%m-%dT%H:%M}"


def _named(nudge: Due, book: Book, words: bool) -> str:
    """The kind, and what it is about by its number; by its words only where they are asked for."""
    what = "reminder" if nudge.kind == ASKED else "step"
    about = f"{nudge.kind:<9}  {f'{what} {nudge.about}' if nudge.about else '-':<11}"
    return f"{about}  {_words(nudge, book)!r}" if words and nudge.about else about


def _words(nudge: Due, book: Book) -> str:
    found = book.reminder(nudge.about) if nudge.kind == ASKED else book.step(nudge.about)
    return found.words if found else ""


def _wishes(book: Book) -> str:
    return ", ".join(_wished(book))


def _wished(book: Book) -> Iterator[str]:
    wishes = book.wishes
    yield f"reminders: {book.reminders or 'not asked yet'}"
    yield f"{wishes.daily} a day, {wishes.weekly} a week"
    yield f"quiet {wishes.quiet_from:%H:%M} to {wishes.quiet_to:%H:%M}" + (
        " and at night" if wishes.by_day else ""
    )
    if len(wishes.days) < 7:
        yield f"days {' '.join(str(day + 1) for day in sorted(wishes.days))}"
    if wishes.paused_until:
        yield f"paused until {wishes.paused_until}"
    if wishes.only_asked:
        yield "only what they ask for"
    for name in ("held", "blocked", "silent"):
        if getattr(book, name):
            yield name
