"""However few rows a look may claim, what is due for one person is one message."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from tests.people import Clock, Person, open_coach

EVENING = datetime(2026, 3, 11, 18, 0, tzinfo=UTC)


async def test_what_falls_together_is_one_message_though_a_look_takes_but_one_row(
    tmp_path: Path, clock: Clock
) -> None:
    coach, store = await open_coach(tmp_path, clock)
    ada = Person(coach, "telegram:1")
    await ada.say("hello", "yes")
    things = ("water the basil", "ring Ben", "fold the letters")
    for thing in things:
        await ada.say(f"remind me at 6pm to {thing}")
    clock.now = EVENING
    looked = await coach.look(channel="telegram", limit=1)
    (sending,) = looked.sendings
    assert all(thing in sending.message.plain for thing in things)
    assert (await coach.look(channel="telegram", limit=1)).sendings == ()
    await store.close()
