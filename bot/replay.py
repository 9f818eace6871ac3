"""`grow replay ID`: takes again an update that was set aside because its turn failed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.answers import Sending, place
from bot.carrying import incoming_from_json
from bot.coach import Coach
from bot.flows.core.incoming import Incoming
from storage.rows import AsideRow
from storage.store import Store

TERMINAL = "terminal:"
"""Whoever sits at a terminal is answered here; others get their answer from the running program."""


class CannotReplay(Exception):
    """It stays set aside; the message is for the person who runs the program."""


async def replay(store: Store, coach: Coach, id: int, say: Callable[[str], object]) -> None:
    """Take it again; the row goes when its turn is saved. Raises CannotReplay."""
    row = await store.aside(id)
    if row is None:
        raise CannotReplay(f"Nothing is set aside under {id}. `grow doctor` lists what is.")
    incoming = _incoming(row)
    try:
        answer = await coach.again(row.address, incoming)
    except Exception as fault:
        # Class and place alone: the text of an exception may hold what the person wrote.
        raise CannotReplay(f"{id} failed again ({place(fault)}) and stays set aside.") from None
    await store.drop_aside(id)
    if row.address.startswith(TERMINAL):
        await _say(answer.sendings, coach, say)
    say(f"{id} is taken." if answer.sendings else f"{id} is taken; it called for no answer.")


def _incoming(row: AsideRow) -> Incoming:
    if row.body is None:
        raise CannotReplay(
            f"{row.id} came from someone who had not agreed to anything yet, so its words were not kept: "
            "there is nothing to take again."
        )
    try:
        return incoming_from_json(row.body)
    except ValueError:
        raise CannotReplay(
            f"{row.id} was set aside by another version, which this one cannot read."
        ) from None


async def _say(sendings: Sequence[Sending], coach: Coach, say: Callable[[str], object]) -> None:
    for one in sendings:
        say(one.message.plain)
    await coach.sent([one.id for one in sendings])
