"""Answers go out at once; what gives way is spaced out, and takes what they leave over."""

from __future__ import annotations

import asyncio

import pytest

from bot.channels.telegram_allowance import (
    A_SECOND,
    CHAT_SECONDS,
    ONE_AT_A_TIME_SECONDS,
    SPACED_SECONDS,
    Allowance,
)

ADA, BEN = 1, 2


def waiting(allowance: Allowance, chat: int) -> asyncio.Future[None]:
    """One that is out as soon as it may go."""
    one = allowance.spare(chat)
    one.free.add_done_callback(lambda _: allowance.settled(one))
    return one.free


@pytest.fixture
async def allowance() -> Allowance:
    """Twenty a second, of which five are kept free."""
    return Allowance(asyncio.get_running_loop().time, over_all=20, kept_free=5)


async def seconds_of(*waits: asyncio.Future[None]) -> float:
    loop = asyncio.get_running_loop()
    begun = loop.time()
    await asyncio.gather(*waits)
    return loop.time() - begun


async def test_what_gives_way_is_spaced_out(allowance: Allowance) -> None:
    taken = await seconds_of(*(waiting(allowance, chat) for chat in range(6)))
    assert 5 * SPACED_SECONDS <= taken < A_SECOND


async def test_no_second_holds_more_of_what_gives_way_than_answers_leave_over(allowance: Allowance) -> None:
    at: list[float] = []
    loop = asyncio.get_running_loop()
    for chat in range(40):
        waiting(allowance, chat).add_done_callback(lambda _: at.append(loop.time()))
    await seconds_of(waiting(allowance, 41))
    busiest = max(sum(one <= other < one + 1 for other in at) for one in at)
    assert busiest == 15


async def test_a_burst_of_answers_finds_the_room_that_was_kept_free(allowance: Allowance) -> None:
    await seconds_of(*(waiting(allowance, chat) for chat in range(15)))
    next_one = waiting(allowance, 16)
    for _ in range(5):
        allowance.take(ADA)  # with these the second holds its twenty
    assert not next_one.done()


async def test_the_first_goes_at_once(allowance: Allowance) -> None:
    assert allowance.spare(ADA).free.done()


async def test_they_go_in_the_order_in_which_they_came(allowance: Allowance) -> None:
    gone: list[int] = []
    waits = [waiting(allowance, chat) for chat in range(5)]
    for chat, wait in enumerate(waits):
        wait.add_done_callback(lambda _, chat=chat: gone.append(chat))
    await asyncio.gather(*waits)
    assert gone == [0, 1, 2, 3, 4]


async def test_answers_push_back_what_gives_way(allowance: Allowance) -> None:
    for _ in range(15):
        allowance.take(ADA)
    assert await seconds_of(waiting(allowance, BEN)) >= A_SECOND - 0.05


async def test_a_rush_of_answers_is_made_up_for_within_a_second(allowance: Allowance) -> None:
    for _ in range(5000):
        allowance.take(ADA)
    assert await seconds_of(waiting(allowance, BEN)) < 1.5


async def test_what_gives_way_comes_about_a_second_after_the_last_message_of_its_chat(
    allowance: Allowance,
) -> None:
    allowance.take(ADA)
    ada, ben = waiting(allowance, ADA), waiting(allowance, BEN)
    assert await seconds_of(ben) < CHAT_SECONDS / 2, "the one behind does not wait for the one before"
    assert await seconds_of(ada) >= CHAT_SECONDS / 2


async def test_one_that_is_hurried_waits_no_longer(allowance: Allowance) -> None:
    allowance.pause(600)
    one = allowance.spare(ADA)
    assert not one.free.done()
    allowance.hurry(one)
    assert one.free.done()


async def test_during_a_pause_nothing_that_gives_way_goes(allowance: Allowance) -> None:
    allowance.pause(0.3)
    allowance.pause(0.1)
    assert await seconds_of(waiting(allowance, ADA)) >= 0.3


async def test_a_refusal_may_be_meant_for_all_only_after_a_rush() -> None:
    now = 0.0
    allowance = Allowance(lambda: now, over_all=20, kept_free=5)
    for _ in range(14):
        allowance.take(ADA)
    assert not allowance.may_be_full
    allowance.take(BEN)
    assert allowance.may_be_full
    now = 3.0
    assert not allowance.may_be_full


async def test_the_next_waits_for_the_one_before_but_not_for_ever(allowance: Allowance) -> None:
    first, second = allowance.spare(ADA), allowance.spare(BEN)
    assert await seconds_of(first.free) < 0.1
    assert await seconds_of(second.free) >= ONE_AT_A_TIME_SECONDS - 0.1
    third = allowance.spare(3)
    allowance.settled(second)
    assert await seconds_of(third.free) < 1


async def test_one_that_left_the_line_takes_nothing(allowance: Allowance) -> None:
    allowance.pause(0.05)
    gone, *others = [waiting(allowance, chat) for chat in range(3)]
    gone.cancel()
    await asyncio.gather(*others)
    assert not allowance._line or all(one.free.done() for one in allowance._line)


async def test_chats_are_forgotten_when_their_second_is_over() -> None:
    now = 0.0
    allowance = Allowance(lambda: now)
    for chat in range(1000):
        allowance.take(chat)
        now += 0.01
    assert len(allowance._chats) < 200
