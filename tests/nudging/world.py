"""A person's years with the partner, played on the policy alone: their doings by chance, the queue in memory."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.flows.core.book import Book, Reminder, Step
from bot.flows.core.preferences import WORKING_DAYS, Preferences
from bot.nudging.clocks import from_local, local
from bot.nudging.kinds import CHECK, EXPLICIT, Due, Moment, Planned, Sent
from bot.nudging.policy import Decision, decide
from bot.nudging.wanted import may_begin, wanted

A_DAY = timedelta(days=1)
Key = tuple[str, int, datetime]


@dataclass
class Row:
    """A nudge that waits. due: the instant at which it is looked at; put_off: it is not that of its own moment."""

    id: int
    due: datetime
    put_off: bool = False


@dataclass
class Out:
    """A message with nudges, as it went out; the page, the zone and when they were last heard, as they stood then.

    late: how long after the moment it was looked for at.  ahead: what else was planned for later.
    """

    at: datetime
    zone: str
    keys: tuple[Key, ...]
    is_check: bool
    book: Book
    heard: datetime
    decision: Decision
    late: timedelta
    ahead: frozenset[Key]

    @property
    def wall(self) -> datetime:
        return local(self.at, self.zone)


@dataclass
class World:
    """Instants are aware, wall times naive and in the person's zone. hours: between their doings, on the average."""

    chance: random.Random
    zone: str
    now: datetime
    book: Book = field(default_factory=lambda: Book(consented=True, known=True, reminders="full"))
    rows: dict[Key, Row] = field(default_factory=dict)
    settled: set[Key] = field(default_factory=set)
    sent: list[Out] = field(default_factory=list)
    heard: datetime = datetime(2000, 1, 1, tzinfo=UTC)
    ids: int = 0
    looks: int = 0
    hours: float = 40

    @property
    def wall(self) -> datetime:
        return local(self.now, self.zone)

    def live(self, until: datetime) -> None:
        """Days of doing and leaving, the program looking for what is due in between, but for its downtimes."""
        while self.now < until:
            pause = timedelta(hours=self.chance.expovariate(1 / self.hours))
            self.look_until(min(self.now + pause, until))
            self.chance.choice(DOINGS)(self)
            self.replan()

    def writes(self) -> None:
        """Whatever they write ends a silence and opens a conversation."""
        self.heard = self.now
        self.book = replace(self.book, silent=False)

    def replan(self, anew: bool = False) -> None:
        """As the store does after every change. anew: of their wishes."""
        asked_for = {(one.kind, one.about, one.at) for one in wanted(self.book, self.wall)}
        waited = {key[:2] for key in self.rows} if anew else set()
        self.rows = {key: row for key, row in self.rows.items() if key in asked_for}
        for row in self.rows.values():
            if anew and row.put_off:
                row.due = min(row.due, self.now)
        for key in sorted(asked_for - self.rows.keys() - self.settled):
            if may_begin(Planned(*key), self.wall):
                self._plan(key, self._instant(key[2]))
            elif key[:2] in waited:
                self._plan(key, max(self._instant(key[2]), self.now))

    def _plan(self, key: Key, due: datetime) -> None:
        self.ids += 1
        self.rows[key] = Row(self.ids, due)

    def moved(self, zone: str) -> None:
        """Every wall time has another instant there."""
        self.zone = zone
        for key, row in self.rows.items():
            row.due = min(row.due, self.now) if row.put_off else self._instant(key[2])

    def _instant(self, wall: datetime) -> datetime:
        return from_local(f"{wall:%Y-%m-%dT%H:%M}", self.zone)

    def look_until(self, until: datetime) -> None:
        while (soonest := self._next_look()) is not None and soonest <= until:
            self.now = max(self.now, soonest)
            self._look()
        self.now = until

    def _next_look(self) -> datetime | None:
        return min((row.due for key, row in self.rows.items() if self._comes_due(key)), default=None)

    def _comes_due(self, key: Key) -> bool:
        if self.book.held or self.book.blocked:
            return False
        return not self.book.silent or key[0] in EXPLICIT

    def _look(self) -> None:
        self.looks += 1
        due = {row.id: key for key, row in self.rows.items() if row.due <= self.now and self._comes_due(key)}
        decision = decide([self._due(id_, key) for id_, key in due.items()], self._moment())
        for verdict in decision.of("wait"):
            assert verdict.until is not None
            row = self.rows[due[verdict.nudge.id]]
            row.due, row.put_off = self._later(verdict.until), True
        gone = [due[verdict.nudge.id] for verdict in (*decision.of("send"), *decision.of("drop"))]
        late = {key: self.now - self.rows[key].due for key in gone}
        for key in gone:
            del self.rows[key]
            self.settled.add(key)
        self._send(tuple(due[verdict.nudge.id] for verdict in decision.of("send")), decision, late)
        self.replan()

    def _later(self, wall: datetime) -> datetime:
        """As `bot.nudging.rows` has it where an hour comes twice."""
        until = from_local(f"{wall:%Y-%m-%dT%H:%M:%S}", self.zone)
        elapsed = self.now + (wall - self.wall)
        return until if until > self.now else max(until, elapsed)

    def _send(self, keys: tuple[Key, ...], decision: Decision, late: dict[Key, timedelta]) -> None:
        if keys:
            self._out(keys, decision, False, max(late[key] for key in keys))
        if decision.asks_to_go_on:
            self._out((), decision, True, timedelta())
            self.book = replace(self.book, silent=True)
        for kind, about, _ in keys:
            if kind == "asked" and not self.book.reminder(about).every:  # type: ignore[union-attr]
                self.drop_reminder(about)

    def _out(self, keys: tuple[Key, ...], decision: Decision, is_check: bool, late: timedelta) -> None:
        ahead = frozenset(key for key in self.rows if key[2] > self.wall)
        self.sent.append(
            Out(self.now, self.zone, keys, is_check, self.book, self.heard, decision, late, ahead)
        )

    def drop_reminder(self, number: int) -> None:
        kept = tuple(one for one in self.book.asked_for if one.number != number)
        self.book = replace(self.book, asked_for=kept)

    def _due(self, id_: int, key: Key) -> Due:
        return Due(id_, *key, local(self.rows[key].due, self.zone))

    def _moment(self) -> Moment:
        lately = self.sent[-40:]
        return Moment(
            self.book,
            self.wall,
            tuple(Sent(local(out.at, self.zone), kinds_of(out), out.at >= self.heard) for out in lately),
            self.wall - (self.now - self.heard),
        )


def kinds_of(out: Out) -> frozenset[str]:
    return frozenset({CHECK}) if out.is_check else frozenset(kind for kind, _, _ in out.keys)


def is_own(out: Out) -> bool:
    """Sent of the partner's own accord, in part at least."""
    return out.is_check or any(kind not in EXPLICIT for kind, _, _ in out.keys)


def _some_day(world: World) -> str:
    day = world.wall.date() + timedelta(days=world.chance.randrange(0, 12))
    if world.chance.random() < 0.5:
        return day.isoformat()
    return f"{day}T{world.chance.randrange(24):02}:{world.chance.choice((0, 15, 30, 45)):02}"


def _some_time(world: World) -> str:
    at = world.wall + timedelta(minutes=world.chance.randrange(5, 8000))
    return f"{at:%Y-%m-%dT%H:%M}"


def takes_a_step(world: World) -> None:
    world.writes()
    open_steps = world.book.open_steps
    if len(open_steps) > 4:  # nobody keeps more at a time
        return
    number = world.book.next_step
    habit = world.chance.random() < 0.15
    every = world.chance.choice(("", "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=MONTHLY;BYMONTHDAY=31"))
    step = Step(
        number, "w", due=_some_day(world), lead=world.chance.random() < 0.4, recurring=habit,
        every=every if habit else "",
    )  # fmt: skip
    world.book = replace(world.book, steps=(*open_steps, step), next_step=number + 1)


def _changed(world: World, change: Callable[[Step], Step]) -> None:
    if world.book.open_steps:
        chosen = world.chance.choice(world.book.open_steps)
        steps = tuple(change(step) if step is chosen else step for step in world.book.steps)
        world.book = replace(world.book, steps=steps)


def answers(world: World) -> None:
    world.writes()
    wall = f"{world.wall:%Y-%m-%dT%H:%M}"
    done = world.chance.choice(("done", "partly", "dropped"))
    _changed(
        world,
        lambda step: (
            replace(step, kept_at=wall) if step.recurring and done == "done" else replace(step, outcome=done)
        ),
    )


def moves_a_step(world: World) -> None:
    world.writes()
    due = _some_day(world)
    _changed(world, lambda step: replace(step, due=due, ask_at=None))


def snoozes(world: World) -> None:
    world.writes()
    at = _some_time(world)
    _changed(world, lambda step: replace(step, ask_at=at))


def asks_to_be_reminded(world: World) -> None:
    world.writes()
    number = world.book.next_reminder
    every = "FREQ=WEEKLY" if world.chance.random() < 0.1 and len(world.book.asked_for) < 2 else ""
    kept = (*world.book.asked_for, Reminder(number, "w", _some_time(world), every))
    world.book = replace(world.book, asked_for=kept, next_reminder=number + 1)


def sets_the_next_session(world: World) -> None:
    world.writes()
    world.book = replace(world.book, next_session=_some_day(world))


def chooses(world: World) -> None:
    """Other wishes, of all kinds."""
    world.writes()
    chance = world.chance
    hours = [time(chance.randrange(24), chance.choice((0, 30))) for _ in range(4)]
    pause = chance.random() < 0.2
    world.book = replace(
        world.book,
        reminders=chance.choice(("full", "full", "full", "discreet", "none")),
        wishes=Preferences(
            daily=chance.choice((0, 1, 1, 1, 2, 3)),
            weekly=chance.choice((0, 1, 2, 4, 4, 4, 9)),
            quiet_from=hours[0] if chance.random() < 0.4 else time(21, 0),
            quiet_to=hours[1] if chance.random() < 0.4 else time(8, 0),
            morning=hours[2] if chance.random() < 0.2 else time(9, 0),
            evening=hours[3] if chance.random() < 0.2 else time(18, 0),
            days=chance.choice((frozenset(range(7)), WORKING_DAYS, frozenset({2}))),
            paused_until=_later_day(world) if pause else None,
            only_asked=chance.random() < 0.1,
            practice=chance.random() < 0.2,
        ),
    )
    world.replan(anew=True)


def _later_day(world: World) -> date:
    return world.wall.date() + timedelta(days=world.chance.randrange(1, 20))


def goes_away(world: World) -> None:
    """The program is down, or they are; nothing is looked at meanwhile."""
    world.now += timedelta(hours=world.chance.expovariate(1 / 30))


def travels(world: World) -> None:
    world.writes()
    world.moved(world.chance.choice(("Europe/Lisbon", "Asia/Kathmandu", "America/New_York", "Pacific/Apia")))


def closes_the_channel(world: World) -> None:
    world.book = replace(world.book, blocked=True)


def comes_back(world: World) -> None:
    world.writes()
    world.book = replace(world.book, blocked=False, held=False)


def says_nothing(world: World) -> None:
    """Days pass."""


DOINGS: tuple[Callable[[World], None], ...] = (
    *(takes_a_step,) * 6,
    *(answers,) * 3,
    *(says_nothing,) * 10,
    moves_a_step,
    snoozes,
    asks_to_be_reminded,
    sets_the_next_session,
    chooses,
    goes_away,
    travels,
    closes_the_channel,
    comes_back,
    comes_back,
    comes_back,
)


def lived_calmly(zone: str, book: Book, begins: datetime, days: int) -> World:
    """Days in which nobody says or does anything. begins: local wall time, at which the page was settled."""
    world = World(random.Random(0), zone, from_local(f"{begins:%Y-%m-%dT%H:%M}", zone), book)
    world.replan()
    world.look_until(world.now + days * A_DAY)
    return world


def lived(zone: str, seed: int, years: float, hours: float = 40) -> World:
    """A person's years in that zone; the same for the same seed."""
    ZoneInfo(zone)  # a name that is none raises here
    begins = datetime(2024, 1, 1, tzinfo=UTC)
    world = World(random.Random(seed), zone, begins, hours=hours)
    world.live(begins + timedelta(days=365.25 * years))
    return world
