"""A nudge that was put off keeps its place until the clocks or the wishes are others; what is over does not begin."""

from __future__ import annotations

from dataclasses import replace

from storage.saving import Write
from storage.store import Store
from tests.storage.turns import ANNA, LATER, NOW, SOON, plan, planned, save

MUCH_LATER = "2026-03-20T09:00:00+00:00"
OTHER_WISHES = Write("set_preferences", {"body": "{}"})


async def put_off(store: Store, until: str) -> None:
    await plan(store, planned())
    (due,) = await store.claim_due(NOW, SOON, 10)
    await save(store, Write("nudge_postponed", {"id": due.id, "due_at": until}))


async def due_at(store: Store) -> list[str]:
    return [row.due_at for row in await store.nudges_of(ANNA)]


async def test_new_rules_of_the_clocks_leave_it_where_it_was_put(store: Store) -> None:
    await put_off(store, LATER)
    assert await store.renew_instants("2026a", lambda wall, zone: NOW) == 0
    assert await due_at(store) == [LATER]


async def test_in_another_zone_it_is_looked_at_anew_and_is_not_late_by_what_it_was_put_off(
    store: Store,
) -> None:
    await put_off(store, MUCH_LATER)
    await plan(store, planned(zone="Asia/Tokyo", due_at=SOON), now=LATER)
    assert await due_at(store) == [LATER]


async def test_with_other_wishes_it_is_looked_at_anew(store: Store) -> None:
    await put_off(store, MUCH_LATER)
    await save(store, OTHER_WISHES, plans=lambda page: (planned(),), now=LATER)
    assert await due_at(store) == [LATER]


async def test_what_is_over_already_is_not_planned(store: Store) -> None:
    await plan(store, planned(may_begin=False))
    assert await due_at(store) == []


async def test_what_is_planned_already_stays_when_its_moment_is_over(store: Store) -> None:
    await plan(store, planned())
    await plan(store, planned(may_begin=False))
    assert await due_at(store) == [NOW]


async def test_with_another_hour_that_is_over_today_what_waited_is_not_lost(store: Store) -> None:
    await put_off(store, MUCH_LATER)
    earlier = planned(local_at="2026-03-10T09:30", may_begin=False)
    await save(store, OTHER_WISHES, plans=lambda page: (earlier,), now=LATER)
    assert [(row.local_at, row.due_at) for row in await store.nudges_of(ANNA)] == [
        ("2026-03-10T09:30", LATER)
    ]


async def test_what_is_due_can_be_seen_without_claiming_it(store: Store) -> None:
    await plan(store, planned(1), planned(2, LATER), planned(3, waits=True))
    (seen,) = await store.due_now(NOW, 10)
    assert await store.due_now(NOW, 10, "telegram") == (seen,)
    assert await store.due_now(NOW, 10, "terminal") == ()
    (claimed,) = await store.claim_due(NOW, SOON, 10)
    assert claimed == replace(seen, claimed_until=SOON)
    assert await store.due_now(NOW, 10) == ()
