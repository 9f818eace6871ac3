"""Nudges are what the page asks for; each is claimed when due, by one process."""

from __future__ import annotations

import pytest

from storage.errors import AlreadyTaken
from storage.nudge_rows import DueNudge, NudgeRow, PlannedNudge
from storage.replan import brought_in_line
from storage.rows import Loaded
from storage.saving import Write
from storage.statements import SQL
from storage.store import Store
from tests.storage.turns import ANNA, BEN, LATER, NOW, SOON, plan, planned, save, step

BEFORE = "2026-03-10T08:59:59+00:00"


async def claimed(store: Store, now: str = NOW, **of: str) -> list[int]:
    return [due.about for due in await store.claim_due(now, LATER, 10, **of)]


async def test_a_nudge_is_claimed_when_it_is_due_and_not_before(store: Store) -> None:
    await plan(store, planned())
    assert await store.claim_due(BEFORE, SOON, 10) == ()
    (due,) = await store.claim_due(NOW, SOON, 10)
    assert due == DueNudge(due.id, ANNA, "follow_up", 1, "2026-03-10T10:00", "Europe/Berlin", NOW, 0, SOON)


async def test_of_two_processes_one_gets_the_nudge(store: Store, url: str) -> None:
    await plan(store, planned(1), planned(2), planned(3))
    other = await Store.open(url)
    mine = await store.claim_due(NOW, SOON, 2)
    theirs = await other.claim_due(NOW, SOON, 2)
    assert [due.about for due in (*mine, *theirs)] == [1, 2, 3]
    await other.close()


async def test_a_claim_runs_out(store: Store) -> None:
    await plan(store, planned())
    await store.claim_due(NOW, SOON, 10)
    assert await store.claim_due(NOW, SOON, 10) == ()
    (again,) = await store.claim_due(SOON, LATER, 10)
    assert again.claimed_until == LATER


async def test_only_what_failed_counts_as_an_attempt(store: Store) -> None:
    """A program that is killed again and again after its claim says nothing against the nudge."""
    await plan(store, planned())
    for at in range(9):
        (due,) = await store.claim_due(f"2026-03-10T1{at}:00:00+00:00", f"2026-03-10T1{at}:02:00+00:00", 10)
    assert due.attempts == 0
    await save(store, Write("nudge_failed", {"id": due.id}))
    await store.step_aside([due.id], SOON, NOW)
    (due,) = await store.claim_due("2026-03-10T20:00:00+00:00", LATER, 10)
    assert due.attempts == 2


async def test_a_claim_that_ran_out_and_was_taken_by_another_saves_nothing(store: Store) -> None:
    await plan(store, planned())
    (mine,) = await store.claim_due(NOW, SOON, 10)
    await store.claim_due(SOON, LATER, 10)
    with pytest.raises(AlreadyTaken):
        await save(store, Write("nudge_sent", {"id": mine.id}), claimed=((mine.id, mine.claimed_until),))
    assert await claimed(store, LATER) == [1]


@pytest.mark.parametrize("fate", ["nudge_sent", "nudge_dropped"])
async def test_a_settled_nudge_never_comes_again_even_if_the_page_still_asks_for_it(
    store: Store, fate: str
) -> None:
    await plan(store, planned())
    (due,) = await store.claim_due(NOW, SOON, 10)
    await save(store, Write(fate, {"id": due.id}))
    await plan(store, planned())
    assert await claimed(store, LATER) == []
    assert await store.next_due() is None


def test_nor_is_it_foretold_again() -> None:
    """What is said of the next nudge is counted by the same changes."""
    one = planned()
    done = NudgeRow(1, one.kind, one.about, one.local_at, one.zone, one.due_at, settled=True, waits=False)
    for anew in (False, True):
        assert brought_in_line([done], [one], NOW, anew) == ((), (), ())
    assert brought_in_line([], [one], NOW).begun == (one,)


async def test_nobody_settles_another_persons_nudge(store: Store) -> None:
    await plan(store, planned())
    (due,) = await store.claim_due(NOW, SOON, 10)
    await save(store, Write("nudge_sent", {"id": due.id}), address=BEN)
    assert await store.next_due() == SOON


async def test_what_the_page_asks_for_no_more_is_gone(store: Store) -> None:
    await plan(store, planned(1), planned(2))
    await plan(store, planned(3), address=BEN)
    await plan(store, planned(2))
    assert await claimed(store) == [2, 3]


async def test_the_page_is_read_as_the_turn_leaves_it(store: Store) -> None:
    seen: list[Loaded] = []

    def plans(page: Loaded) -> tuple[PlannedNudge, ...]:
        seen.append(page)
        return ()

    await save(store, step(4), plans=plans)
    assert [one.number for one in seen[0].steps] == [4]


async def test_a_nudge_put_off_keeps_its_new_time_when_the_page_is_saved_again(store: Store) -> None:
    await plan(store, planned())
    (due,) = await store.claim_due(NOW, SOON, 10)
    await save(store, Write("nudge_postponed", {"id": due.id, "due_at": LATER}))
    await plan(store, planned())
    assert await claimed(store, SOON) == []
    (again,) = await store.claim_due(LATER, "2026-03-12T19:00:00+00:00", 10)
    assert (again.id, again.local_at, again.attempts) == (due.id, due.local_at, 0)


async def test_another_zone_gives_a_waiting_nudge_another_instant(store: Store) -> None:
    await plan(store, planned())
    await plan(store, planned(zone="Asia/Tokyo", due_at=SOON))
    assert await claimed(store, NOW) == []
    (due,) = await store.claim_due(SOON, LATER, 10)
    assert (due.local_at, due.zone) == ("2026-03-10T10:00", "Asia/Tokyo")


async def test_new_rules_of_the_clocks_give_waiting_nudges_new_instants_once(store: Store) -> None:
    await plan(store, planned(1), planned(2, due_at=LATER))
    assert await store.renew_instants("2026a", lambda wall, zone: LATER) == 1
    assert await store.next_due() == LATER
    assert await store.renew_instants("2026a", lambda wall, zone: NOW) == 0
    assert await store.renew_instants("2026b", lambda wall, zone: NOW) == 2


async def test_what_waits_for_its_person_to_write_comes_due_for_nobody(store: Store) -> None:
    await plan(store, planned(1, waits=True), planned(2, due_at=LATER))
    assert await claimed(store) == []
    assert await store.next_due() == LATER
    await plan(store, planned(1), planned(2, due_at=LATER))
    assert await claimed(store) == [1]


async def test_nobody_who_blocked_us_is_nudged_until_they_write(store: Store) -> None:
    ids = await save(store, messages=("hello",))
    await plan(store, planned(1))
    assert await store.give_up(ids, blocked=True) == (ANNA,)
    assert await claimed(store) == []
    assert (loaded := await store.load(ANNA)).person
    assert loaded.person.blocked
    await plan(store, planned(1))
    assert await claimed(store) == [1]


async def test_silence_ends_when_they_write(store: Store) -> None:
    await save(store, Write("fall_silent"), heard_at=None)
    assert (await store.load(ANNA)).person.silent  # type: ignore[union-attr]
    await save(store, heard_at=None)
    assert (await store.load(ANNA)).person.silent  # type: ignore[union-attr]
    await save(store)
    assert not (await store.load(ANNA)).person.silent  # type: ignore[union-attr]


async def test_what_was_sent_lately_is_told_by_its_instants_and_kinds(store: Store) -> None:
    await plan(store, planned(1), planned(2, kind="before"), planned(3))
    due = await store.claim_due(NOW, SOON, 10)
    await save(store, *(Write("nudge_sent", {"id": one.id}) for one in due[:2]))
    await save(store, Write("nudge_dropped", {"id": due[2].id}))
    await save(store, Write("checked", {"local_at": "2026-03-12T19:00", "zone": "UTC"}), now=LATER)
    assert await store.sent_lately(ANNA, BEFORE) == ((NOW, "follow_up"), (NOW, "before"), (LATER, "check"))
    assert await store.sent_lately(ANNA, SOON) == ((LATER, "check"),)


async def test_what_was_settled_long_ago_is_forgotten(store: Store) -> None:
    await plan(store, planned(1))
    (due,) = await store.claim_due(NOW, SOON, 10)
    await save(store, Write("nudge_dropped", {"id": due.id}))
    await plan(store)
    assert len(await store.nudges_of(ANNA)) == 1
    await plan(store, now="2026-06-10T09:00:00+00:00")
    assert await store.nudges_of(ANNA) == ()


async def test_a_nudge_that_stands_aside_comes_later_or_never(store: Store) -> None:
    await plan(store, planned(1), planned(2))
    first, second = await store.claim_due(NOW, SOON, 10)
    await store.step_aside([first.id], LATER, NOW)
    await store.step_aside([second.id], None, NOW)
    assert await store.claim_due(SOON, LATER, 10) == ()
    assert await claimed(store, LATER) == [1]


async def test_one_person_or_one_channel_can_be_asked_for(store: Store) -> None:
    await plan(store, planned(1))
    await plan(store, planned(2), address=BEN)
    await plan(store, planned(3), address="terminal:me")
    assert await claimed(store, address=BEN) == [2]
    assert await claimed(store, channel="terminal") == [3]
    assert await claimed(store) == [1]


async def test_the_next_moment_is_the_soonest_due_or_the_end_of_a_claim(store: Store) -> None:
    assert await store.next_due() is None
    await plan(store, planned(1), planned(2, due_at=LATER))
    assert await store.next_due() == NOW
    await store.claim_due(NOW, SOON, 10)
    assert await store.next_due() == SOON


LOOKUPS = {
    "claim_due": "SEARCH nudge USING INDEX nudge_due (due_at<?)",
    "claim_theirs": "SEARCH nudge USING INDEX sqlite_autoindex_nudge_1 (person_id=?)",
    "nudges_of": "SEARCH nudge USING INDEX sqlite_autoindex_nudge_1 (person_id=?)",
    "drop_old_nudges": "SEARCH nudge USING INDEX sqlite_autoindex_nudge_1 (person_id=?)",
    "sent_lately": "SEARCH nudge USING INDEX sqlite_autoindex_nudge_1 (person_id=?)",
    "nudges_wait": "SEARCH nudge USING INDEX sqlite_autoindex_nudge_1 (person_id=?)",
    "still_claimed": "SEARCH nudge USING INTEGER PRIMARY KEY (rowid=?)",
    "waiting_nudges": "SEARCH nudge USING INTEGER PRIMARY KEY (rowid>?)",
    "next_due": "SEARCH nudge USING INDEX nudge_due",
}
VALUES = {"now": NOW, "lease_until": SOON, "limit": 5, "address": ANNA, "prefix": "", "person_id": 1}
VALUES |= {"since": NOW, "before": NOW, "id": 1, "until": SOON, "after": 0}


@pytest.mark.parametrize("name", LOOKUPS)
async def test_nudges_are_looked_up_in_an_index(store: Store, name: str) -> None:
    query = f"explain query plan {getattr(SQL, name).sql}"
    plan = await store._conn.run(lambda conn: [row[3] for row in conn.execute(query, VALUES)])
    assert LOOKUPS[name] in plan
    assert not [line for line in plan if line.startswith("SCAN nudge")]
