"""What can reach the partner: words, a pressed button, a command, the clock, or something it cannot read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """Something the person wrote."""

    words: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A pressed button.

    asked: the number of the question it belonged to; None for a button that belongs to a step.
    of: which step (its number) or which of the offered things (from 0); None where there is only one.
    message: the channel's own id of the message the button sat on, so that it can be edited in place.
    """

    trigger: str
    asked: int | None = None
    of: int | None = None
    message: str | None = None


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command, its name without the slash, in lower case."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Edited:
    """A message of the person's, changed after it was sent.

    is_last: False where the channel knows that something else has come from them since.
    """

    words: str
    is_last: bool = True


@dataclass(frozen=True, slots=True)
class Other:
    """Something without words for us: a photo, voice, sticker, document, ..."""

    kind: str


@dataclass(frozen=True, slots=True)
class Located:
    """A shared place, in degrees; it is asked for its clock, and not kept."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Silence:
    """The clock speaks: the nudges that go out now, in one message, as (kind, what it is about) pairs.

    The kinds are those of `bot.nudging.kinds`; what it is about is the step's or the reminder's number, else 0.
    asks_to_go_on: several went unanswered, and the question is whether there should be more.
    """

    nudges: tuple[tuple[str, int], ...] = ()
    asks_to_go_on: bool = False


Incoming = Text | Choice | Command | Edited | Other | Located | Silence
