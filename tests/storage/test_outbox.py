"""Messages on their way, updates put aside, chats refused."""

from __future__ import annotations

from storage.saving import Shown
from storage.store import Store
from tests.storage.turns import ANNA, BEN, LATER, NOW, SOON, save, turn


async def waiting(store: Store, now: str = NOW) -> list[str]:
    return [row.body for row in await store.unsent(now, 100, "telegram")]


async def test_messages_wait_in_order_until_they_are_ticked_off(store: Store) -> None:
    ids = await save(store, messages=("one", "two", "three"))
    assert [row.id for row in await store.unsent(NOW, 10, "telegram")] == list(ids)
    await store.sent(ids[:2])
    assert await waiting(store) == ["three"]


async def test_the_id_of_a_sent_message_is_never_given_out_again(store: Store) -> None:
    first = await save(store, messages=("one",))
    await store.sent(first)
    second = await save(store, messages=("two",))
    await store.sent(first)
    assert first != second
    assert await waiting(store) == ["two"]


async def test_a_message_put_off_holds_back_only_the_later_ones_to_the_same_person(store: Store) -> None:
    (late, _) = await save(store, messages=("one", "two"))
    await save(store, address=BEN, messages=("three",))
    await store.put_off(late, SOON)
    assert await waiting(store) == ["three"]
    assert await waiting(store, LATER) == ["one", "two", "three"]
    assert [row.attempts for row in await store.unsent(LATER, 10, "telegram")] == [1, 0, 0]


async def test_a_channel_gets_its_own_messages_only(store: Store) -> None:
    await save(store, messages=("for Telegram",))
    await save(store, address="terminal:me", messages=("for the terminal",))
    assert [row.body for row in await store.unsent(NOW, 10, "terminal")] == ["for the terminal"]
    assert await waiting(store) == ["for Telegram"]


async def test_no_more_than_asked_for_are_given(store: Store) -> None:
    await save(store, messages=("one", "two", "three"))
    assert [row.body for row in await store.unsent(NOW, 2, "telegram")] == ["one", "two"]


async def test_someone_who_blocked_the_bot_is_unblocked_by_writing_again(store: Store) -> None:
    ids = await save(store, messages=("one",))
    await store.give_up(ids, blocked=True)
    person = (await store.load(ANNA)).person
    assert person is not None and person.blocked
    assert await waiting(store) == []
    await save(store, heard_at=None)
    person = (await store.load(ANNA)).person
    assert person is not None and person.blocked
    await save(store, heard_at=LATER)
    person = (await store.load(ANNA)).person
    assert person is not None and not person.blocked


async def test_a_message_refused_for_itself_blocks_nobody(store: Store) -> None:
    await store.give_up(await save(store, messages=("too long",)), blocked=False)
    person = (await store.load(ANNA)).person
    assert person is not None and not person.blocked
    assert await waiting(store) == []


async def test_a_failed_update_is_put_aside_taken_and_apologised_for(store: Store) -> None:
    await save(store, conversation="before")
    ids = await store.set_aside(ANNA, "UTC", 9, "their words", "KeyError at x.py:3", ("sorry",), NOW)
    loaded = await store.load(ANNA, 9)
    assert (loaded.taken, loaded.conversation, loaded.version) == (True, "before", 1)
    assert [row.id for row in await store.unsent(NOW, 10, "telegram")] == list(ids)
    (aside,) = await store.asides()
    assert (aside.update_id, aside.address, aside.body) == (9, ANNA, "their words")
    assert await store.aside(aside.id) == aside
    await store.drop_aside(aside.id)
    assert await store.asides() == ()
    assert await store.aside(aside.id) is None


async def test_a_stranger_can_fail_too_and_starts_afresh(store: Store) -> None:
    await store.set_aside(ANNA, "UTC", 9, None, "KeyError at x.py:3", ("sorry",), NOW)
    assert (await store.load(ANNA)).version == 0
    await store.save(turn(conversation="hello"))
    assert (await store.load(ANNA)).conversation == "hello"


async def test_a_group_is_declined_once(store: Store) -> None:
    assert await store.refuse_chat("telegram:-5", 3, NOW)
    assert not await store.refuse_chat("telegram:-5", 4, NOW)
    assert (await store.load(ANNA, 4)).taken


async def test_the_counts_tell_what_is_there(store: Store) -> None:
    await save(store, messages=("one", "two"))
    await store.set_aside(BEN, "UTC", 9, None, "KeyError at x.py:3", (), NOW)
    assert await store.counts() == {
        "people": 2,
        "steps": 0,
        "nudges waiting": 0,
        "unsent": 2,
        "set aside": 1,
    }


async def test_the_last_messages_are_known_by_the_channels_numbers(store: Store) -> None:
    assert await store.last_messages(ANNA) == (None, None, None)
    ids = await save(store, messages=("one", "two"), heard_as=40)
    await store.sent(ids, [Shown(ANNA, 41, 7), Shown(BEN, 9, 1)])
    assert await store.last_messages(ANNA) == (40, 41, 7)
    assert await store.last_messages(BEN) == (None, None, None)


async def test_an_older_message_that_is_changed_is_not_their_newest(store: Store) -> None:
    for number in (40, 30, None):
        await save(store, heard_as=number)
    assert (await store.last_messages(ANNA)).heard_as == 40
