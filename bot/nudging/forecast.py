"""What would become of planned nudges one after the other, if their person said nothing from now on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple

from bot.nudging.kinds import CHECK, EXPLICIT, Due, Moment, Sent
from bot.nudging.policy import Decision, Verdict, decide

LOOKS = 500
"""More than lie ahead of anybody, as a bound."""


class Look(NamedTuple):
    """What is decided at one moment, in the person's wall time."""

    at: datetime
    decision: Decision


Key = tuple[str, int, datetime]
Plans = Callable[[datetime], Iterable[tuple[Due, bool]]]
"""What the page wants at a later moment, and whether it may begin then; the ids are of no account."""


@dataclass
class _Ahead:
    """The days to come, played on the policy alone.

    plans: None where what is planned now is all that is looked at.  seen: what waits, or waited.
    """

    moment: Moment
    waiting: dict[int, Due]
    plans: Plans | None = None
    seen: set[Key] = field(default_factory=set)

    def look(self) -> Look:
        """At the next moment at which something comes due."""
        now = max(min(one.looked_at for one in self.waiting.values()), self.moment.now)
        due = [one for one in self.waiting.values() if one.looked_at <= now]
        self.moment = replace(self.moment, now=now)
        decision = decide(due, self.moment)
        for verdict in decision.verdicts:
            self._settle(verdict, decision.asks_to_go_on)
        self._note_sent(now, decision)
        if self.plans is not None:
            self._plan_anew({_key(one): (one, begins) for one, begins in self.plans(now)})
        return Look(now, decision)

    def _plan_anew(self, wanted: dict[Key, tuple[Due, bool]]) -> None:
        """As after every look: of a habit a later time is planned, and one long past is not any more."""
        self.waiting = {id_: one for id_, one in self.waiting.items() if _key(one) in wanted}
        for key, (one, begins) in wanted.items():
            if begins and key not in self.seen:
                id_ = min(self.waiting, default=0) - len(self.seen) - 1
                self.waiting[id_] = replace(one, id=id_)
                self.seen.add(key)

    def _settle(self, verdict: Verdict, falls_silent: bool) -> None:
        nudge = self.waiting.pop(verdict.nudge.id)
        if verdict.until is not None and not (falls_silent and nudge.kind not in EXPLICIT):
            self.waiting[nudge.id] = replace(nudge, looked_at=verdict.until)

    def _note_sent(self, now: datetime, decision: Decision) -> None:
        kinds = frozenset(verdict.nudge.kind for verdict in decision.of("send"))
        if decision.asks_to_go_on:
            kinds |= {CHECK}
            self.waiting = {id_: one for id_, one in self.waiting.items() if one.kind in EXPLICIT}
        if kinds:
            self.moment = replace(self.moment, sent=(*self.moment.sent, Sent(now, kinds)))


def _key(nudge: Due) -> Key:
    return nudge.kind, nudge.about, nudge.at


def looks(
    planned: Iterable[Due], moment: Moment, plans: Plans | None = None, settled: Iterable[Key] = ()
) -> Iterator[Look]:
    """Each look with what it decides; what is left waiting after they are asked whether to go on is in none.

    plans: the page asked again after each.  settled: what is never planned again.
    """
    waiting = {one.id: one for one in planned}
    ahead = _Ahead(moment, waiting, plans, {*settled, *map(_key, waiting.values())})
    for _ in range(LOOKS):
        if not ahead.waiting:
            return
        yield ahead.look()
