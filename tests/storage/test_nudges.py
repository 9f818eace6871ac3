"""Nudges are claimed when due, each by one process."""

from __future__ import annotations

from storage.rows import DueNudge, Write
from storage.statements import SQL
from storage.store import Store
from tests.storage.turns import ANNA, BEN, LATER, NOW, SOON, nudge, only_step, save, step

BEFORE = "2026-03-10T08:59:59+00:00"


async def claimed(store: Store, now: str = NOW, **of: str) -> list[int]:
    return [due.step for due in await store.claim_due(now, LATER, 10, **of)]


async def test_a_nudge_is_claimed_when_it_is_due_and_not_before(store: Store) -> None:
    await save(store, step(), nudge())
    assert await store.claim_due(BEFORE, SOON, 10) == ()
    (due,) = await store.claim_due(NOW, SOON, 10)
    wanted = DueNudge(due.id, ANNA, 1, "follow_up", "2026-03-10T10:00", "Europe/Berlin", NOW, 1)
    assert due == wanted


async def test_of_two_processes_one_gets_the_nudge(store: Store, url: str) -> None:
    await save(store, nudge(1), nudge(2), nudge(3))
    other = await Store.open(url)
    mine = await store.claim_due(NOW, SOON, 2)
    theirs = await other.claim_due(NOW, SOON, 2)
    assert [due.step for due in (*mine, *theirs)] == [1, 2, 3]
    await other.close()


async def test_a_claim_runs_out(store: Store) -> None:
    await save(store, nudge())
    await store.claim_due(NOW, SOON, 10)
    assert await store.claim_due(NOW, SOON, 10) == ()
    (again,) = await store.claim_due(SOON, LATER, 10)
    assert again.attempts == 2


async def test_a_settled_nudge_never_comes_again(store: Store) -> None:
    await save(store, nudge())
    (due,) = await store.claim_due(NOW, SOON, 10)
    await save(store, Write("settle_nudge", {"id": due.id}))
    assert await claimed(store, LATER) == []
    assert await store.next_due() is None


async def test_nobody_settles_another_persons_nudge(store: Store) -> None:
    await save(store, nudge())
    (due,) = await store.claim_due(NOW, SOON, 10)
    await save(store, Write("settle_nudge", {"id": due.id}), address=BEN)
    assert await store.next_due() == SOON


async def test_a_step_answered_early_is_not_nudged(store: Store) -> None:
    await save(store, step(1), step(2), nudge(1), nudge(2))
    await save(store, Write("answer_step", {"number": 1, "outcome": "done"}))
    assert await claimed(store) == [2]


async def test_a_not_yet_before_its_time_leaves_the_nudge_waiting(store: Store) -> None:
    await save(store, step(), nudge())
    await save(store, Write("not_yet", {"number": 1}))
    assert (await only_step(store)).not_yets == 1
    assert await claimed(store) == [1]


async def test_a_newly_planned_nudge_replaces_the_waiting_one(store: Store) -> None:
    await save(store, nudge(due_at=NOW))
    await store.claim_due(NOW, SOON, 10)
    await save(store, nudge(due_at=LATER))
    assert (await store.counts())["nudges waiting"] == 1
    assert await store.next_due() == LATER
    assert await claimed(store, SOON) == []


async def test_a_postponed_nudge_keeps_its_place_in_line(store: Store) -> None:
    await save(store, nudge())
    (due,) = await store.claim_due(NOW, SOON, 10)
    await save(
        store, Write("postpone_nudge", {"id": due.id, "local_at": "2026-03-12T19:00", "due_at": LATER})
    )
    (again,) = await store.claim_due(LATER, "2026-03-12T19:00:00+00:00", 10)
    assert (again.id, again.local_at) == (due.id, "2026-03-12T19:00")


async def test_dropped_nudges_are_gone(store: Store) -> None:
    await save(store, nudge(1), nudge(2))
    await save(store, nudge(3), address=BEN)
    await save(store, Write("drop_nudges"))
    assert await claimed(store) == [3]


async def test_people_held_or_blocked_are_not_nudged_and_wake_nobody(store: Store) -> None:
    ids = await save(store, nudge(1), messages=("hello",))
    await save(store, nudge(2), Write("hold", {"held": True}), address=BEN)
    await store.give_up(ids, blocked=True)
    assert await claimed(store) == []
    assert await store.next_due() is None
    await save(store, Write("hold", {"held": False}), address=BEN)
    assert await claimed(store) == [2]


async def test_one_person_or_one_channel_can_be_asked_for(store: Store) -> None:
    await save(store, nudge(1))
    await save(store, nudge(2), address=BEN)
    await save(store, nudge(3), address="terminal:me")
    assert await claimed(store, address=BEN) == [2]
    assert await claimed(store, channel="terminal") == [3]
    assert await claimed(store) == [1]


async def test_the_next_moment_is_the_soonest_due_or_the_end_of_a_claim(store: Store) -> None:
    assert await store.next_due() is None
    await save(store, nudge(1, due_at=NOW), nudge(2, due_at=LATER))
    assert await store.next_due() == NOW
    await store.claim_due(NOW, SOON, 10)
    assert await store.next_due() == SOON


async def test_a_claim_looks_the_due_ones_up_in_an_index(store: Store) -> None:
    values = {"now": NOW, "lease_until": SOON, "limit": 5, "address": None, "prefix": ""}
    query = f"explain query plan {SQL.claim_due.sql}"
    plan = await store._conn.run(lambda conn: [row[3] for row in conn.execute(query, values)])
    assert "SEARCH nudge USING INDEX nudge_due (due_at<?)" in plan
    assert not [line for line in plan if line.startswith("SCAN nudge")]
