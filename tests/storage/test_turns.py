"""What one turn loads and saves."""

from __future__ import annotations

import logging

import pytest

from storage.errors import AlreadyTaken, StaleVersion
from storage.rows import PaperRow, ParkedRow, RecordRow
from storage.saving import Write
from storage.store import Store
from tests.storage.turns import ANNA, BEN, LATER, NOW, only_step, plan, planned, save, step, turn


async def test_a_stranger_is_nobody_with_nothing(store: Store) -> None:
    loaded = await store.load(ANNA, 5)
    assert (loaded.person, loaded.version, loaded.conversation, loaded.steps) == (None, 0, None, ())
    assert not loaded.taken


async def test_what_is_saved_is_loaded_again(store: Store) -> None:
    await store.save(turn(step(), conversation="where we are"))
    loaded = await store.load(ANNA)
    assert (loaded.version, loaded.conversation) == (1, "where we are")
    assert loaded.person is not None
    assert (loaded.person.address, loaded.person.zone) == (ANNA, "Europe/Berlin")
    assert (loaded.person.heard_at, loaded.person.held) == (NOW, False)
    assert loaded.steps[0].words == "ring Ada"
    assert loaded.steps[0].lead is True


async def test_everything_outlives_a_restart(url: str) -> None:
    first = await Store.open(url)
    await first.save(turn(step(), conversation="here", messages=("hello",)))
    await first.close()
    second = await Store.open(url)
    assert (await second.load(ANNA)).conversation == "here"
    assert [row.body for row in await second.unsent(NOW, 10, "telegram")] == ["hello"]
    await second.close()


async def test_a_conversation_saved_in_the_meantime_is_not_overwritten(store: Store) -> None:
    await store.save(turn(conversation="first"))
    await save(store, conversation="second")
    with pytest.raises(StaleVersion):
        await store.save(turn(step(), version=1, conversation="third", update_id=7, messages=("no",)))
    loaded = await store.load(ANNA, 7)
    assert (loaded.conversation, loaded.steps, loaded.taken) == ("second", (), False)
    assert await store.unsent(NOW, 10, "telegram") == ()


async def test_two_first_turns_at_once_are_not_both_saved(store: Store) -> None:
    await store.save(turn(conversation="one"))
    with pytest.raises(StaleVersion):
        await store.save(turn(conversation="other"))
    assert (await store.load(ANNA)).conversation == "one"


async def test_a_turn_of_someone_forgotten_in_the_meantime_brings_nothing_back(store: Store) -> None:
    await store.save(turn())
    await store.forget(ANNA, None, NOW)
    with pytest.raises(StaleVersion):
        await store.save(turn(version=1, conversation="ghost"))
    assert (await store.load(ANNA)).person is None


async def test_an_update_is_taken_once(store: Store) -> None:
    await store.save(turn(update_id=7, conversation="once"))
    with pytest.raises(AlreadyTaken):
        await store.save(turn(update_id=7, version=1, conversation="twice", messages=("again",)))
    loaded = await store.load(ANNA, 7)
    assert (loaded.taken, loaded.conversation) == (True, "once")
    assert await store.unsent(NOW, 10, "telegram") == ()


async def test_an_update_that_needs_nothing_is_taken_too(store: Store) -> None:
    await store.take(8, NOW)
    await store.take(8, NOW)
    assert (await store.load(ANNA, 8)).taken
    assert not (await store.load(ANNA, 9)).taken


async def test_update_ids_are_dropped_when_telegram_has_long_forgotten_them(url: str) -> None:
    store = await Store.open(url)
    await store.take(1, NOW)
    await store.save(turn(update_id=2, now=LATER))
    assert not (await store.load(ANNA, 1)).taken
    assert (await store.load(ANNA, 2)).taken
    await store.close()


async def test_a_fault_in_the_middle_changes_nothing(store: Store) -> None:
    broken = Write("keep_step", {"number": 2})
    with pytest.raises(Exception, match=r"[Bb]ind"):
        await store.save(turn(step(), broken, update_id=7, messages=("hello",)))
    loaded = await store.load(ANNA, 7)
    assert (loaded.person, loaded.taken, loaded.steps) == (None, False, ())
    assert await store.unsent(NOW, 10, "telegram") == ()
    await store.save(turn(update_id=7))


async def test_an_unknown_write_is_refused_before_anything_is_written(store: Store) -> None:
    with pytest.raises(ValueError, match="burn_it"):
        await store.save(turn(step(), Write("burn_it")))
    assert (await store.load(ANNA)).person is None


async def test_steps_answered_long_before_they_were_last_heard_are_left_out(store: Store) -> None:
    await save(store, step(1), step(2), step(3))
    await save(store, Write("answer_step", {"number": 1, "outcome": "done"}), now="2026-03-11T09:00:00+00:00")
    await save(
        store, Write("answer_step", {"number": 2, "outcome": "partly"}), now="2026-05-10T09:00:00+00:00"
    )
    await save(store, heard_at="2026-06-01T09:00:00+00:00")
    assert [each.number for each in (await store.load(ANNA)).steps] == [2, 3]


async def test_a_conversation_can_be_emptied_and_its_version_goes_on(store: Store) -> None:
    await save(store, conversation="words")
    await save(store, conversation=None)
    loaded = await store.load(ANNA)
    assert (loaded.conversation, loaded.version) == (None, 2)


async def test_a_turn_that_nobody_spoke_in_leaves_when_they_were_heard(store: Store) -> None:
    await save(store)
    await save(store, heard_at=None, now=LATER)
    person = (await store.load(ANNA)).person
    assert person is not None
    assert person.heard_at == NOW


async def test_steps_change_as_they_are_talked_about(store: Store) -> None:
    await save(store, step())
    await save(store, Write("reword_step", {"number": 1, "words": "write to Ada"}))
    await save(store, Write("redate_step", {"number": 1, "due": "2026-03-20", "zone": "Asia/Tokyo"}))
    await save(store, Write("not_yet", {"number": 1, "at": "2026-03-11T10:20"}))
    await save(store, Write("learned", {"number": 1, "learned": "mornings are better"}))
    found = await only_step(store)
    assert (found.words, found.due, found.zone) == ("write to Ada", "2026-03-20", "Asia/Tokyo")
    assert (found.not_yets, found.learned, found.outcome) == (1, "mornings are better", None)
    await save(store, Write("answer_step", {"number": 1, "outcome": "partly"}), now=LATER)
    found = await only_step(store)
    assert (found.outcome, found.answered_at) == ("partly", LATER)


async def test_choices_are_kept_with_the_person(store: Store) -> None:
    await save(
        store,
        Write("consent"),
        Write("set_reminders", {"reminders": "discreet"}),
        Write("hold", {"held": True}),
        Write("set_zone", {"zone": "Asia/Tokyo"}),
        Write("standing_goal", {"words": "a calmer week"}),
        Write("begin_session", {"session": 3}),
        Write("set_preferences", {"body": "{}"}),
    )
    person = (await store.load(ANNA)).person
    assert person is not None
    assert (person.consented_at, person.reminders, person.held) == (NOW, "discreet", True)
    assert (person.zone, person.standing_goal, person.sessions) == ("Asia/Tokyo", "a calmer week", 3)
    assert (person.zone_known, person.preferences) == (True, "{}")
    await save(store, Write("decline"))
    person = (await store.load(ANNA)).person
    assert person is not None
    assert person.consented_at is None


async def test_a_parked_goal_waits_until_it_is_taken_up(store: Store) -> None:
    await save(store, *(Write("park", {"number": n, "words": f"goal {n}", "session": 1}) for n in (1, 2)))
    await save(store, Write("take_up", {"number": 1}))
    assert (await store.load(ANNA)).parked == (ParkedRow(2, "goal 2", 1),)


async def test_numbers_go_on_beyond_what_is_loaded(store: Store) -> None:
    assert (await store.load(ANNA)).next_step == 1
    await save(store, step(4), Write("park", {"number": 2, "words": "goal", "session": 1}))
    await save(store, Write("answer_step", {"number": 4, "outcome": "done"}), Write("take_up", {"number": 2}))
    await save(store, heard_at="2027-03-10T09:00:00+00:00")
    loaded = await store.load(ANNA)
    assert (loaded.steps, loaded.parked) == ((), ())
    assert (loaded.next_step, loaded.next_parked) == (5, 3)


async def test_what_is_taken_back_is_gone_and_not_nudged(store: Store) -> None:
    await plan(store, planned())
    await save(store, step(), Write("park", {"number": 1, "words": "goal", "session": 1}))
    await save(
        store, Write("remove_step", {"number": 1}), Write("unpark", {"number": 1}), plans=lambda page: ()
    )
    loaded = await store.load(ANNA)
    assert (loaded.steps, loaded.parked) == ((), ())
    assert await store.next_due() is None


async def test_a_session_is_recorded_from_beginning_to_end(store: Store) -> None:
    await save(store, Write("begin_session", {"session": 1}))
    await save(store, Write("save_record", {"session": 1, "body": "half"}), now=LATER)
    await save(store, Write("end_session", {"session": 1, "ended_at": LATER, "body": "whole"}), now=LATER)
    rows = await store._conn.run(lambda conn: conn.execute("select * from record").fetchall())
    assert rows == [(1, 1, NOW, LATER, "whole")]


async def test_one_person_sees_nothing_of_another(store: Store) -> None:
    await save(store, step(), conversation="Anna's")
    await save(store, address=BEN, conversation="Ben's")
    loaded = await store.load(BEN)
    assert (loaded.conversation, loaded.steps) == ("Ben's", ())


async def test_no_log_holds_a_word_at_any_level(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await save(store, step(words="xylophone"), conversation="xylophone", messages=("xylophone",))
    await store.set_aside(ANNA, "UTC", 9, "xylophone", "KeyError at x.py:3", ("xylophone",), NOW)
    assert caplog.records
    assert "xylophone" not in caplog.text


async def test_a_paper_is_kept_changed_and_dropped_by_its_kind(store: Store) -> None:
    await save(store, Write("keep_paper", {"kind": "card", "body": '{"topic": "rota"}'}))
    await save(store, Write("keep_paper", {"kind": "agreement", "body": "{}"}))
    await save(store, Write("keep_paper", {"kind": "card", "body": '{"topic": "talk"}'}))
    assert (await store.load(ANNA)).papers == (
        PaperRow("agreement", "{}"),
        PaperRow("card", '{"topic": "talk"}'),
    )
    await save(store, Write("drop_paper", {"kind": "agreement"}))
    assert [paper.kind for paper in (await store.load(ANNA)).papers] == ["card"]


async def test_the_next_session_is_set_changed_and_cleared(store: Store) -> None:
    found = []
    for at in ("2026-03-19T16:00", "2026-03-20", None):
        await save(store, Write("set_next_session", {"at": at}))
        person = (await store.load(ANNA)).person
        assert person is not None
        found.append(person.next_session)
    assert found == ["2026-03-19T16:00", "2026-03-20", None]


async def test_all_records_are_loaded_in_the_order_of_their_sessions(store: Store) -> None:
    for number in range(1, 16):
        await save(store, Write("begin_session", {"session": number}))
        end = {"session": number, "ended_at": "2026-03-10T10:30", "body": f'{{"goal": {number}}}'}
        await save(store, Write("end_session", end))
    records = (await store.load(ANNA)).records
    assert [record.session for record in records] == list(range(1, 16))
    assert records[-1] == RecordRow(15, NOW, "2026-03-10T10:30", '{"goal": 15}')


async def test_papers_records_and_the_next_session_go_with_the_person(store: Store) -> None:
    await save(
        store,
        Write("keep_paper", {"kind": "card", "body": "{}"}),
        Write("set_next_session", {"at": "2026-03-19"}),
        Write("begin_session", {"session": 1}),
    )
    await store.forget(ANNA, None, NOW)
    await save(store)
    loaded = await store.load(ANNA)
    assert loaded.person is not None
    assert (loaded.papers, loaded.records, loaded.person.next_session) == ((), (), None)
