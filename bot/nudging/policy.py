"""What becomes of the nudges that are due: sent, put off, or dropped, each with its reason (playbook §7)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.flows.core.moments import OPEN
from bot.nudging.caps import next_free, weightier, within_caps
from bot.nudging.kinds import (
    BEFORE,
    CHECK,
    EXPLICIT,
    FOLLOW_UP,
    HOW_IT_WENT,
    INVITES,
    PRACTICE,
    Due,
    Moment,
)
from bot.nudging.void import void
from bot.nudging.wanted import wanted

LISTED = timedelta(hours=2)
"""So long, where their steps stand listed as its open question: they were just asked what would be asked again."""
SET_BACK = timedelta(hours=2)
"""So far ahead of now their last message may seem to lie, where the computer's clock was set back since."""
UNANSWERED = 2
"""So many in a row, and they are asked whether to go on."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """until: local wall time at which a nudge that waits is looked at again, None where it does not wait."""

    nudge: Due
    fate: str
    why: str
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """One verdict for each nudge; asks_to_go_on: the message is the question whether to go on, and nothing else."""

    verdicts: tuple[Verdict, ...]
    asks_to_go_on: bool = False

    def of(self, fate: str) -> tuple[Verdict, ...]:
        """Those sent ("send"), put off ("wait") or dropped ("drop")."""
        return tuple(verdict for verdict in self.verdicts if verdict.fate == fate)


def decide(due: Iterable[Due], moment: Moment) -> Decision:
    """All that goes out now is meant for one message."""
    due = tuple(due)
    reasons = {nudge: reason for nudge in due if (reason := void(nudge, moment))}
    alive = [nudge for nudge in due if nudge not in reasons]
    held = {nudge: wait for nudge in alive if (wait := _held(nudge, moment))}
    ready = [nudge for nudge in alive if nudge not in held]
    reasons |= (outdone := dict.fromkeys(_outdone(ready), "a later time of it is due"))
    ready = [nudge for nudge in ready if nudge not in outdone]
    reasons |= (in_vain := dict.fromkeys(_in_vain(ready, moment), "invitations went unanswered"))
    ready = [nudge for nudge in ready if nudge not in in_vain]
    own = [nudge for nudge in ready if nudge.kind not in EXPLICIT]
    wait = _kept_back(own, moment)
    if wait is not None:
        held |= dict.fromkeys(own, wait)
    sending = tuple(nudge for nudge in ready if nudge not in held)
    if wait is None and _goes_unanswered(own, moment):
        return _ask_to_go_on(due, reasons, held, moment)
    return Decision(tuple(_verdict(nudge, reasons, held, sending) for nudge in due))


def _outdone(ready: Sequence[Due]) -> list[Due]:
    """Of what comes round and was held for a while, as in a pause, only the newest time is told."""
    newest: dict[tuple[str, int], datetime] = {}
    for nudge in ready:
        key = (nudge.kind, nudge.about)
        newest[key] = max(nudge.at, newest.get(key, nudge.at))
    return [nudge for nudge in ready if nudge.at < newest[nudge.kind, nudge.about]]


Wait = tuple[str, datetime]


def _verdict(nudge: Due, reasons: dict[Due, str], held: dict[Due, Wait], sending: tuple[Due, ...]) -> Verdict:
    if nudge in reasons:
        return Verdict(nudge, "drop", reasons[nudge])
    if nudge in held:
        why, until = held[nudge]
        return Verdict(nudge, "wait", why, _whole_minute(until))
    return Verdict(nudge, "send", "together with others" if len(sending) > 1 else "due")


def _whole_minute(at: datetime) -> datetime:
    """Not before that moment, so that it is not looked at a second time for nothing."""
    return (
        at
        if not (at.second or at.microsecond)
        else at.replace(second=0, microsecond=0) + timedelta(minutes=1)
    )


def _ask_to_go_on(
    due: tuple[Due, ...], reasons: dict[Due, str], held: dict[Due, Wait], moment: Moment
) -> Decision:
    """Instead of all that would have gone out of the partner's own accord; what was asked for still goes."""
    waits = {nudge: ("nudges went unanswered", moment.now) for nudge in due if nudge.kind not in EXPLICIT}
    sending = tuple(nudge for nudge in due if nudge not in reasons and nudge not in held | waits)
    verdicts = tuple(_verdict(nudge, reasons, waits | held, sending) for nudge in due)
    return Decision(verdicts, asks_to_go_on=True)


def _held(nudge: Due, moment: Moment) -> Wait | None:
    """What makes this one wait whatever else is due."""
    book, now = moment.book, moment.now
    if book.held or book.blocked:  # since it was claimed: what is planned for them waits until they write
        return "left alone until they write", now + OPEN
    paused = book.wishes.paused_until
    if paused is not None and now.date() < paused:
        return "paused", datetime.combine(paused, book.wishes.morning)
    if nudge.kind in EXPLICIT:
        return None
    listed = moment.steps_asked and nudge.kind in (BEFORE, FOLLOW_UP)
    spell = LISTED if listed else OPEN
    if moment.heard_at is not None and -SET_BACK <= now - moment.heard_at < spell:
        return (
            "their steps are being asked about" if listed else "a conversation is open",
            moment.heard_at + spell,
        )
    if book.silent:
        return "silent until they write", now + OPEN
    return None


def _kept_back(own: Sequence[Due], moment: Moment) -> Wait | None:
    """What makes a message of the partner's own accord wait: quiet hours, the caps, something weightier to come."""
    if not own:
        return None
    wishes, now = moment.book.wishes, moment.now
    if wishes.is_quiet(now):
        return "quiet hours", wishes.out_of_quiet(now)
    if not within_caps(moment, now):
        return "enough was sent", next_free(moment)
    later = weightier(own, moment)
    return ("something weightier comes first", later) if later is not None else None


def _goes_unanswered(own: Sequence[Due], moment: Moment) -> bool:
    """Two follow-ups or invitations in a row without a word from them; what was only named counts for nothing."""
    if not own or any(CHECK in one.kinds for one in moment.sent if one.unanswered):
        return False
    only_practice = all(nudge.kind == PRACTICE for nudge in own)
    return _unanswered(moment, INVITES if only_practice else HOW_IT_WENT) >= UNANSWERED


def _in_vain(ready: Sequence[Due], moment: Moment) -> list[Due]:
    """Who takes no drill is invited no more for now; what they are reminded of besides is not to end by that."""
    invitations = [nudge for nudge in ready if nudge.kind == PRACTICE]
    if not invitations or _unanswered(moment, frozenset({PRACTICE})) < UNANSWERED:
        return []
    others = [one.kind for one in wanted(moment.book, moment.now) if one.at > moment.now]
    others += [nudge.kind for nudge in ready]
    return invitations if set(others) - EXPLICIT - {PRACTICE} else []


def _unanswered(moment: Moment, kinds: frozenset[str]) -> int:
    """Messages that asked for an answer and got none. Beside others, an invitation is but a button."""
    since = [one.kinds for one in moment.sent if one.unanswered]
    return sum(bool(told & kinds & HOW_IT_WENT) or told == kinds & {PRACTICE} for told in since)
