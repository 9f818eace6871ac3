"""What is kept in memory of a chat in full flow is only ever a shortcut."""

from __future__ import annotations

from pathlib import Path

from bot.flows.core.incoming import Text
from bot.flows.core.session import Session
from bot.recall import Recall
from storage.rows import Loaded
from storage.store import Store
from tests.people import Clock, Person, open_coach

ADA = "telegram:1"
LOADED = Loaded(False, None, 3, "{}", (), ())


def test_what_was_saved_is_known_at_its_new_version_and_without_its_text() -> None:
    recall = Recall()
    recall.keep(ADA, LOADED, Session(turn=7))
    known = recall.get(ADA)
    assert known is not None
    assert (known[0].version, known[0].conversation, known[1].turn) == (4, None, 7)


def test_the_conversations_longest_unused_go_first() -> None:
    recall = Recall(most=2)
    for address in ("a", "b"):
        recall.keep(address, LOADED, Session())
    recall.get("a")
    recall.keep("c", LOADED, Session())
    assert [recall.get(address) is not None for address in "abc"] == [True, False, True]


class Counting(Store):
    """Notes how often a conversation is read."""

    loads = 0

    async def load(self, address: str, update_id: int | None = None) -> Loaded:
        type(self).loads += 1
        return await super().load(address, update_id)


async def test_a_chat_in_full_flow_is_read_once_and_read_again_after_its_page_changed(
    tmp_path: Path, clock: Clock
) -> None:
    coach, store = await open_coach(tmp_path, clock)
    await Person(coach, ADA).say("/start", "[agree]", "decide which of the two courses I take")
    counted = await Counting.open(f"sqlite:///{tmp_path / 'grow.db'}")
    coach._store = counted  # the same file, read through a store that counts
    Counting.loads = 0
    await coach.hear(ADA, Text("yes"), now=clock())
    await coach.hear(ADA, Text("it has been on my mind for a year"), now=clock())
    await coach.hear(ADA, Text("one is in Leeds and one is online"), now=clock())
    in_full_flow = Counting.loads
    assert in_full_flow <= 1
    await counted.close()
    await store.close()


async def test_what_another_program_changed_meanwhile_is_noticed(tmp_path: Path, clock: Clock) -> None:
    coach, store = await open_coach(tmp_path, clock)
    await Person(coach, ADA).say("/start", "[agree]", "decide which of the two courses I take", "yes")
    other, second = await open_coach(tmp_path, clock)
    await Person(other, ADA).say("it has been on my mind for a year")
    flow, state, _, _ = await other.where(ADA)
    answer = await coach.hear(ADA, Text("one is in Leeds and one is online"), now=clock())
    assert (flow, state) == ("reality", "situation")
    assert (answer.flow, answer.state) != ("reality", "situation")
    assert [shown.turn for shown in (await coach.where(ADA))[2].recent] == sorted(
        shown.turn for shown in (await coach.where(ADA))[2].recent
    )
    await store.close()
    await second.close()


async def test_nothing_is_recalled_of_someone_who_deleted_everything(tmp_path: Path, clock: Clock) -> None:
    coach, store = await open_coach(tmp_path, clock)
    ada = Person(coach, ADA)
    await ada.say("/start", "[agree]", "decide which of the two courses I take", "/delete", "[delete_all]")
    answer = await ada.say("hello")
    assert answer.flow == "welcome"
    await store.close()
