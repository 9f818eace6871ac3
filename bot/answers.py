"""What a turn comes to for a channel: messages with their places in the outbox, and where things stand."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple

from bot.flows.core.replies import Turn
from bot.flows.core.session import RECENT, Session, Shown
from bot.messages import Message
from bot.prompts import Prompts, opener, sentences

WORDED = 300
"""Sentences that are remembered: more than a long session has."""
BEGUN = 2
"""Turns that may begin alike, one after the other."""


@dataclass(frozen=True, slots=True)
class Sending:
    """A saved message that waits to be sent; id: its place in the outbox.

    gives_way: nobody waits for it, so it goes out with what the sending limits leave over.
    """

    id: int
    address: str
    message: Message
    gives_way: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What to send, and where the conversation stands: flow and state are None when nothing is open.

    taken: False where what came changed nothing, a button of an older question for instance.
    open_from: the buttons of questions of a lower number have no say any more.
    """

    sendings: tuple[Sending, ...] = ()
    flow: str | None = None
    state: str | None = None
    taken: bool = True
    open_from: int = 0


class Looked(NamedTuple):
    """One look for nudges that are due.

    found: how many were due, also those that came to no message.
    """

    sendings: tuple[Sending, ...]
    found: int


NO_QUESTION = 2**31
"""More than there are questions: none waits for an answer."""

UNTAKEN = {("repair", "stale"), ("idle", "stale"), ("steps", "already"), ("welcome", "introduce")}
"""Said of a button that has no say any more; before a yes, the introduction is said of any but its own."""


def is_taken(turn: Turn) -> bool:
    """Whether a button that was pressed still counted."""
    said = [*turn.replies, *(reply.lead for reply in turn.replies if reply.lead)]
    return not any(
        (reply.flow, reply.state) in UNTAKEN or (reply.flow, reply.utterance) in UNTAKEN for reply in said
    )


def rendered(prompts: Prompts, turn: Turn) -> tuple[tuple[Message, ...], tuple[int, ...]]:
    """A turn's messages in words, and what has now been said in the session, for the next turn to leave unsaid."""
    said = dict.fromkeys(turn.session.worded)  # keeps the order, and finds quickly
    messages: list[Message] = []
    for reply in turn.replies:
        worn = () if messages else _worn(turn.session)
        messages.append(prompts.render(reply, turn.session.seed, said, worn))
        said.update(dict.fromkeys(sentences(messages[-1].text)))
    return tuple(messages), tuple(said)[-WORDED:]


def _worn(session: Session) -> tuple[str, ...]:
    """The words with which the last turns all began: none is to begin so a third time running."""
    begun = {
        shown.turn: opener(shown.text) for shown in reversed(session.recent)
    }  # by each turn's first message
    last = [begun[turn] for turn in sorted(begun)][-BEGUN:]
    alike = takewhile(lambda words: len(set(words)) == 1, zip(*last, strict=False))
    return tuple(words[0] for words in alike) if len(last) == BEGUN else ()


def remembered(session: Session, messages: tuple[Message, ...]) -> tuple[Shown, ...]:
    """The last few messages as they were seen: repetition and old buttons are judged on these."""
    new = tuple(
        Shown(
            session.turn,
            m.plain,
            tuple((b.id, b.label, b.trigger, b.asked, b.of) for row in m.rows for b in row),
        )
        for m in messages
    )
    return (*session.recent, *new)[-RECENT:]


def standing(session: Session) -> tuple[str | None, str | None]:
    """Flow and state that wait; None and None when nothing is open."""
    here = session.here
    return (here.flow, here.state) if here else (None, None)


def open_from(session: Session) -> int:
    """The first question whose buttons count: the last one asked, as long as something waits for its answer."""
    return session.asked if session.here else NO_QUESTION


def sendings(
    ids: tuple[int, ...], address: str, messages: tuple[Message, ...], gives_way: bool = False
) -> tuple[Sending, ...]:
    """Each message with its place in the outbox."""
    return tuple(Sending(id, address, message, gives_way) for id, message in zip(ids, messages, strict=True))


def place(fault: BaseException) -> str:
    """Class and place of a fault, never its message, which may hold a person's words."""
    last = traceback.extract_tb(fault.__traceback__)[-1]
    return f"{type(fault).__name__} at {last.filename.rsplit('/', 1)[-1]}:{last.lineno} in {last.name}"
