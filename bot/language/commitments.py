"""A commitment heard whole: what they will do, by when, once or as a habit, and the event it hangs on."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.language.commitment.cue import cue_clause
from bot.language.commitment.step import step_of
from bot.language.times import hear_when


@dataclass(frozen=True, slots=True)
class CommitmentHeard:
    """due: "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM", local wall time; step: the action alone, no time in it."""

    due: str | None
    recurring: bool
    step: str
    ambiguous: bool
    why: tuple[str, ...]


def hear_commitment(text: str, now: datetime, session: date | None = None) -> CommitmentHeard:
    """The first step they name; `now` is naive local time, `session` the date of the next session."""
    when = hear_when(text, now, session)
    return CommitmentHeard(when.due, when.recurring, step_of(text, when.spans), when.ambiguous, when.why)


def cue(text: str) -> str | None:
    """The event that is to set it off, as it was said: "after the stand-up"; None where there is none."""
    return cue_clause(text)
