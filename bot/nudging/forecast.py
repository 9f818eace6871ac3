"""What would become of planned nudges one after the other, if their person said nothing from now on."""

from __future__ import annotations

from collections.abc import Iterable
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


@dataclass
class _Ahead:
    """The days to come, played on the policy alone."""

    moment: Moment
    waiting: dict[int, Due] = field(default_factory=dict)

    def look(self) -> Look:
        """At the next moment at which something comes due."""
        now = max(min(one.looked_at for one in self.waiting.values()), self.moment.now)
        due = [one for one in self.waiting.values() if one.looked_at <= now]
        self.moment = replace(self.moment, now=now)
        decision = decide(due, self.moment)
        for verdict in decision.verdicts:
            self._settle(verdict, decision.asks_to_go_on)
        self._note_sent(now, decision)
        return Look(now, decision)

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


def looks(planned: Iterable[Due], moment: Moment) -> tuple[Look, ...]:
    """Each look with what it decides; what is left waiting after they are asked whether to go on is in none."""
    ahead = _Ahead(moment, {one.id: one for one in planned})
    found: list[Look] = []
    while ahead.waiting and len(found) < LOOKS:
        found.append(ahead.look())
    return tuple(found)
