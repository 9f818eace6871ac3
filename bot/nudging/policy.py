"""What becomes of the nudges that are due: sent, put off, or dropped, each with its reason (playbook §7)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.flows.book import Book
from bot.nudging.kinds import (
    ASKED,
    BEFORE,
    CHECK,
    EVE,
    EXPLICIT,
    FOLLOW_UP,
    HOW_IT_WENT,
    Due,
    Planned,
    Sent,
    rank,
)
from bot.nudging.wanted import times_of, wanted

OPEN = timedelta(minutes=30)
"""A conversation counts as open so long after the person's last message."""
LATE = timedelta(days=1)
"""What the program itself is late by, after a downtime: from here on it is not sent any more."""
A_WEEK = timedelta(days=7)
UNANSWERED = 2
"""So many in a row, and they are asked whether to go on."""
ATTEMPTS = 5
"""A nudge that failed so often steps aside."""


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


@dataclass(frozen=True, slots=True)
class Moment:
    """What is known at the moment of deciding.

    now, heard_at: local wall time, naive; heard_at is of their last message, None before any.
    sent: the messages with nudges of at least the last week, oldest first.
    """

    book: Book
    now: datetime
    sent: Sequence[Sent] = ()
    heard_at: datetime | None = None


def decide(due: Iterable[Due], moment: Moment) -> Decision:
    """All that goes out now is meant for one message."""
    due = tuple(due)
    reasons = {nudge: reason for nudge in due if (reason := _void(nudge, moment))}
    alive = [nudge for nudge in due if nudge not in reasons]
    held = {nudge: wait for nudge in alive if (wait := _held(nudge, moment))}
    ready = [nudge for nudge in alive if nudge not in held]
    own = [nudge for nudge in ready if nudge.kind not in EXPLICIT]
    wait = _kept_back(own, moment)
    if wait is not None:
        held |= dict.fromkeys(own, wait)
    sending = tuple(nudge for nudge in ready if nudge not in held)
    if wait is None and _goes_unanswered(own, moment):
        return _ask_to_go_on(due, reasons, held, moment)
    return Decision(tuple(_verdict(nudge, reasons, held, sending) for nudge in due))


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


def _void(nudge: Due, moment: Moment) -> str:
    """Why it is not to be sent any more; "" when it is."""
    book = moment.book
    if nudge.attempts > ATTEMPTS:
        return "failed each time"
    if not book.consented or book.reminders == "none":
        return "reminders are off"
    if nudge.kind == ASKED:
        return "" if book.reminder(nudge.about) else "not wanted any more"
    if nudge.kind not in EXPLICIT and (off := _off(book)):
        return off
    if nudge.kind == EVE:
        return _eve_void(moment)
    if nudge.kind == BEFORE or nudge.kind in HOW_IT_WENT:
        return _step_void(nudge, moment)
    return ""


def _off(book: Book) -> str:
    if book.reminders is None or book.wishes.only_asked:
        return "only what they ask for is sent"
    return "reminders are off" if 0 in (book.wishes.daily, book.wishes.weekly) else ""


def _eve_void(moment: Moment) -> str:
    session = moment.book.next_session
    if session is None:
        return "there is no next session"
    begins = datetime.fromisoformat(session)
    over = moment.now >= begins if "T" in session else moment.now.date() > begins.date()
    return "the session has come" if over else ""


def _step_void(nudge: Due, moment: Moment) -> str:
    step = moment.book.step(nudge.about)
    if step is None or step.outcome is not None:
        return "the step is answered"
    if nudge.kind == BEFORE:
        return _passed(nudge, moment, times_of(step, moment.now))
    if nudge.kind == FOLLOW_UP and step.kept_at and step.kept_at >= f"{nudge.at:%Y-%m-%dT%H:%M}":
        return "this time was answered"
    return "too late after a downtime" if moment.now - nudge.looked_at >= LATE else ""


def _passed(nudge: Due, moment: Moment, times: tuple[str, ...]) -> str:
    """Naming a step serves until its hour, or until its day is over; then the follow-up does."""
    of_this = [due for due in times if due[:10] >= f"{nudge.at:%Y-%m-%d}"]
    if not of_this:
        return "the step has another time now"
    due = min(of_this)
    begins = datetime.fromisoformat(due)
    over = moment.now >= begins if "T" in due else moment.now.date() > begins.date()
    return "its moment has passed" if over else ""


def _held(nudge: Due, moment: Moment) -> Wait | None:
    """What makes this one wait whatever else is due."""
    paused = moment.book.wishes.paused_until
    if paused is not None and moment.now.date() < paused:
        return "paused", datetime.combine(paused, moment.book.wishes.morning)
    if nudge.kind in EXPLICIT:
        return None
    if moment.heard_at is not None and moment.heard_at <= moment.now < moment.heard_at + OPEN:
        return "a conversation is open", moment.heard_at + OPEN
    if moment.book.silent:
        return "silent until they write", moment.now + A_WEEK
    return None


def _kept_back(own: Sequence[Due], moment: Moment) -> Wait | None:
    """What makes a message of the partner's own accord wait: quiet hours, the caps, something weightier to come."""
    if not own:
        return None
    wishes, now = moment.book.wishes, moment.now
    if wishes.is_quiet(now):
        return "quiet hours", wishes.out_of_quiet(now)
    if not _within_caps(moment, now):
        return "enough was sent", next_free(moment)
    weightier = _weightier(own, moment)
    return ("something weightier comes first", weightier) if weightier is not None else None


def next_free(moment: Moment) -> datetime:
    """The first moment after now that keeps the quiet hours and the caps, as things stand."""
    wishes, at = moment.book.wishes, moment.now
    for _ in range(60):
        at = wishes.out_of_quiet(at)
        if _within_caps(moment, at):
            break
        at = _after(moment, at)
    return at


def _after(moment: Moment, at: datetime) -> datetime:
    """When more may be sent than at that moment: tomorrow, or when the oldest of a full week is a week old."""
    week = [one.at for one in _own(moment.sent) if at - A_WEEK < one.at <= at]
    if len(week) >= moment.book.wishes.weekly:
        return week[len(week) - moment.book.wishes.weekly] + A_WEEK
    return datetime.combine(at.date() + timedelta(days=1), moment.now.time())


def _within_caps(moment: Moment, at: datetime) -> bool:
    return _left_that_day(moment, at.date()) > 0 and _left_that_week(moment, at) > 0


def _left_that_day(moment: Moment, day: date) -> int:
    return moment.book.wishes.daily - sum(one.at.date() == day for one in _own(moment.sent))


def _left_that_week(moment: Moment, at: datetime) -> int:
    return moment.book.wishes.weekly - sum(at - A_WEEK < one.at for one in _own(moment.sent))


def _own(sent: Iterable[Sent]) -> list[Sent]:
    """Those sent of the partner's own accord, in part at least."""
    return [one for one in sent if not one.kinds <= EXPLICIT]


def _weightier(own: Sequence[Due], moment: Moment) -> datetime | None:
    """The moment of the first nudge that counts for more and would find nothing left if these went out now."""
    now, book = moment.now, moment.book
    best = min(rank(nudge.kind, nudge.about, book) for nudge in own)
    later = sorted(one.at for one in wanted(book, now) if one.at > now and _counts_for_more(one, best, book))
    today = [at for at in later if at.date() == now.date()]
    if today and _left_that_day(moment, now.date()) <= len(set(today)):
        return today[0]
    week = [at for at in later if at < _week_renews(moment)]
    return week[0] if week and _left_that_week(moment, now) <= len({at.date() for at in week}) else None


def _counts_for_more(one: Planned, best: int, book: Book) -> bool:
    return one.kind not in EXPLICIT and rank(one.kind, one.about, book) < best


def _week_renews(moment: Moment) -> datetime:
    """When the oldest message of the last seven days is a week old."""
    week = [one.at for one in _own(moment.sent) if moment.now - A_WEEK < one.at]
    return (week[0] if week else moment.now) + A_WEEK


def _goes_unanswered(own: Sequence[Due], moment: Moment) -> bool:
    """Two follow-ups in a row without a word from them; what was only named before a step counts for nothing."""
    if not any(nudge.kind in HOW_IT_WENT for nudge in own):
        return False
    since = [one for one in moment.sent if moment.heard_at is None or one.at >= moment.heard_at]
    if any(CHECK in one.kinds for one in since):
        return False
    return sum(bool(one.kinds & HOW_IT_WENT) for one in since) >= UNANSWERED
