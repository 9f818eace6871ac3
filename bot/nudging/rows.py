"""Between the store's rows and the policy's values: what the page asks for, what is due, what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from itertools import groupby

from bot.flows.core.book import Book
from bot.flows.core.incoming import Silence
from bot.flows.core.outlook import LISTS
from bot.flows.core.session import Session
from bot.nudging.clocks import from_local, instant, instant_of, local
from bot.nudging.kinds import ASKED, EXPLICIT, Due, Moment, Sent
from bot.nudging.policy import Decision, Verdict
from bot.nudging.wanted import may_begin, wanted
from bot.page import Terms, book_of, session_of, zone_of, zone_on
from storage.nudge_rows import DueNudge, PlannedNudge
from storage.rows import Loaded
from storage.saving import Write

REMEMBERED = timedelta(days=60)
"""How far back it matters what was sent: follow-ups that nobody answered may lie weeks apart."""


def planned(loaded: Loaded, terms: Terms, address: str, now: datetime) -> tuple[PlannedNudge, ...]:
    """What is to wait for that person. now: aware."""
    if loaded.person is None:
        return ()
    here = local(now, zone_of(loaded, terms, now))
    page = book_of(loaded, terms, address, now)
    return tuple(planned_of(page, here, partial(zone_on, loaded, terms)))


def planned_of(page: Book, here: datetime, zone_on: Callable[[date], str]) -> Iterator[PlannedNudge]:
    """here: local wall time.  zone_on: the zone that they go by on a day."""
    for one in wanted(page, here):
        wall, zone = f"{one.at:%Y-%m-%dT%H:%M}", zone_on(one.at.date())
        waits = page.held or page.blocked or (page.silent and one.kind not in EXPLICIT)
        yield PlannedNudge(
            one.kind, one.about, wall, zone, instant_of(wall, zone), waits, may_begin(one, here)
        )


def due_of(rows: Iterable[DueNudge], zone: str) -> tuple[Due, ...]:
    return tuple(
        Due(
            row.id,
            row.kind,
            row.about,
            datetime.fromisoformat(row.local_at),
            local(datetime.fromisoformat(row.due_at), zone),
            row.attempts,
        )
        for row in rows
    )


def moment_of(
    loaded: Loaded, sent: Sequence[tuple[str, str]], terms: Terms, address: str, now: datetime
) -> Moment:
    """What the policy decides by. now: aware; sent: (instant, kind), oldest first."""
    zone = zone_of(loaded, terms, now)
    here = local(now, zone)
    heard = loaded.person.heard_at if loaded.person else None
    return Moment(
        book_of(loaded, terms, address, now),
        here,
        tuple(
            Sent(
                local(datetime.fromisoformat(at), zone),
                frozenset(kind for _, kind in together),
                not heard or at >= heard,
            )
            for at, together in groupby(sent, key=lambda one: one[0])
        ),
        # So long ago as it was, also where the clocks were changed in between.
        here - (now - datetime.fromisoformat(heard)) if heard else None,
        _asks_of_steps(session_of(loaded, address)),
    )


def _asks_of_steps(session: Session) -> bool:
    here = session.here
    return here is not None and (here.flow, here.state) in LISTS and not session.paused


def spoken_of(decision: Decision) -> Silence | None:
    """What the clock says to the conversation, None when it says nothing."""
    going = tuple((verdict.nudge.kind, verdict.nudge.about) for verdict in decision.of("send"))
    if not going and not decision.asks_to_go_on:
        return None
    return Silence(going, decision.asks_to_go_on)


def writes_of_decision(
    decision: Decision, moment: Moment, now: datetime, zone: str, said: bool
) -> tuple[Write, ...]:
    """now: aware, the moment decided at.

    said: the message was made; else what was to be sent stays claimed, what waits too, and is tried again then.
    """
    writes = [Write("nudge_dropped", {"id": verdict.nudge.id}) for verdict in decision.of("drop")]
    if not said:
        failed = decision.of("send") + (decision.of("wait") if decision.asks_to_go_on else ())
        return (*writes, *(Write("nudge_failed", {"id": verdict.nudge.id}) for verdict in failed))
    writes += [_put_off(verdict, moment, now, zone) for verdict in decision.of("wait")]
    for verdict in decision.of("send"):
        writes.append(Write("nudge_sent", {"id": verdict.nudge.id}))
        asked = moment.book.reminder(verdict.nudge.about) if verdict.nudge.kind == ASKED else None
        if asked is not None and not asked.every:
            writes.append(Write("drop_reminder", {"number": asked.number}))
    if decision.asks_to_go_on:
        wall = f"{moment.now:%Y-%m-%dT%H:%M}"
        writes += [Write("checked", {"local_at": wall, "zone": zone}), Write("fall_silent")]
    return tuple(writes)


def _put_off(verdict: Verdict, moment: Moment, now: datetime, zone: str) -> Write:
    assert verdict.until is not None, "what waits, waits until some time"
    due_at = from_local(f"{verdict.until:%Y-%m-%dT%H:%M:%S}", zone)
    if (
        due_at <= now < now + (verdict.until - moment.now)
    ):  # in an hour that comes twice: its second time is meant
        due_at = now + (verdict.until - moment.now)
    return Write("nudge_postponed", {"id": verdict.nudge.id, "due_at": instant(due_at)})
