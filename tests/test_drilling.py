"""Drilling over weeks on a real file: nothing new twice, what is due first, what was missed the next day."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.coach import Coach
from bot.flows.core.book import Book, DrillCard, DrillCount
from bot.flows.core.incoming import Command, Text
from bot.flows.core.library import Library
from bot.flows.core.replies import Effect
from bot.flows.core.scene import Scene
from bot.flows.core.session import Session
from bot.flows.drilling import held
from bot.flows.drilling.serving import next_item
from bot.language.hearing import Heard
from bot.page import Terms
from bot.practice.drills.item import Drill, Item
from bot.reviewing import reviewed
from storage.rows import DrillCardRow
from storage.store import Store
from tests.people import Clock, Person
from tests.test_delete import in_the_files
from tests.transcript import PROMPTS

ADA = "terminal:ada"
NOW = datetime(2026, 3, 11, 10, 20, tzinfo=UTC)
POOLS = {
    name: Drill(name, name, tuple(Item(f"{name[0]}{at:02}", client=f"client {at}") for at in range(5)))
    for name in ("open_it", "mirror_it")
}


@pytest.fixture
async def ada(store: Store, clock: Clock) -> Person:
    person = Person(Coach(store, PROMPTS, Terms(), clock), ADA)
    await person.say("hi", "[agree]")
    return person


async def cards(store: Store) -> list[dict[str, Any]]:
    found = await store.everything(ADA)
    return [dict(row) for row in found.get("drill_card", ())]


def scene(cards: tuple[DrillCard, ...] = (), met: dict[str, int] | None = None, seed: int = 7) -> Scene:
    counts = {name: DrillCount(count, count, 0) for name, count in (met or {}).items()}
    book = Book(consented=True, drill_cards=cards, drill_counts=counts, seed=seed)
    now = datetime(2026, 3, 11, 10, 20)
    return Scene(Session(seed=1), book, Text(""), Heard("", now), now, Library({}, POOLS))


# Which item comes next.


def test_what_is_due_comes_before_anything_new() -> None:
    at_hand = (DrillCard("open_it", "o03", False), DrillCard("mirror_it", "m02", True))
    assert next_item(scene(at_hand, {"open_it": 1, "mirror_it": 1})) == ("mirror_it", "m02")


def test_of_a_drill_that_was_asked_for_only_its_own_items_come() -> None:
    one = scene((DrillCard("mirror_it", "m02", True),), {"mirror_it": 1})
    held.begin_round(one, "open_it")
    found = next_item(one)
    assert found is not None and found.drill == "open_it"


def test_new_items_come_in_an_order_of_the_person_s_own_and_each_once() -> None:
    orders = []
    for seed in (1, 2, 3):
        ids = [next_item(scene((), {"open_it": met, "mirror_it": 5}, seed)) for met in range(5)]
        assert {one.item for one in ids if one} == {item.id for item in POOLS["open_it"].items}
        orders.append(tuple(one.item for one in ids if one))
    assert len(set(orders)) > 1


def test_what_was_met_least_comes_first_where_nothing_is_due() -> None:
    found = next_item(scene((), {"open_it": 3, "mirror_it": 1}))
    assert found is not None and found.drill == "mirror_it"


def test_nothing_comes_where_all_was_met_and_nothing_is_due() -> None:
    assert next_item(scene((DrillCard("open_it", "o01", False),), {"open_it": 5, "mirror_it": 5})) is None


def test_an_item_that_left_its_pool_is_passed_over() -> None:
    found = next_item(scene((DrillCard("open_it", "o99", True),), {"open_it": 1, "mirror_it": 1}))
    assert found is not None and found.item != "o99"


# When it comes back.


def days(*verdicts: str) -> list[int]:
    """After how many days an item comes back, each time it is answered when it is due."""
    rows: tuple[DrillCardRow, ...] = ()
    now, found = NOW, []
    for verdict in verdicts:
        effect = Effect("review_drill", {"drill": "open_it", "item": "o01", "verdict": verdict})
        [kept] = reviewed([effect], rows, now)
        due = datetime.fromisoformat(kept.values["due_at"])
        rows = (DrillCardRow("open_it", "o01", kept.values["body"], kept.values["due_at"]),)
        found.append((due - now).days)
        now = due
    return found


def test_what_was_missed_comes_back_the_next_day() -> None:
    assert days("missed") == [1]


def test_what_holds_comes_back_after_ever_longer_times() -> None:
    found = days("held", "held", "held")
    assert found == sorted(found) and found[0] > 1 and found[2] > found[0]


def test_a_miss_brings_it_back_soon_again() -> None:
    found = days("held", "held", "missed")
    assert found[2] < found[1]


def test_what_could_not_be_judged_comes_back_before_what_held() -> None:
    assert days("unsure")[0] < days("held")[0]


def test_the_same_answers_give_the_same_days() -> None:
    assert days("held", "missed", "held") == days("held", "missed", "held")


def test_only_what_held_counts_as_such() -> None:
    for verdict, sound in (("held", 1), ("missed", 0), ("unsure", 0)):
        effect = Effect("review_drill", {"drill": "open_it", "item": "o01", "verdict": verdict})
        assert reviewed([effect], (), NOW)[0].values["sound"] == sound


def test_a_card_that_cannot_be_read_begins_anew() -> None:
    effect = Effect("review_drill", {"drill": "open_it", "item": "o01", "verdict": "missed"})
    broken = DrillCardRow("open_it", "o01", "{}", "2026-03-11T10:20:00+00:00")
    assert reviewed([effect], (broken,), NOW) == reviewed([effect], (), NOW)


def test_other_effects_pass_as_they_are() -> None:
    effect = Effect("park", {"words": "sleep"})
    assert reviewed([effect], (), NOW) == (effect,)


# On file.


async def test_an_answer_keeps_its_card_and_the_next_turn_reads_it(ada: Person, store: Store) -> None:
    await ada.hear(Command("drill", "open it"))
    await ada.say("is it hard?")
    [card] = await cards(store)
    assert (card["drill"], card["answered"], card["sound"]) == ("open_it", 1, 0)
    assert card["due_at"].startswith("2026-03-12")


async def test_another_try_at_the_same_item_leaves_the_first_verdict(ada: Person, store: Store) -> None:
    await ada.hear(Command("drill", "open it"))
    await ada.say("is it hard?", "[compare_answer]")
    assert [card["answered"] for card in await cards(store)] == [1]


async def test_an_objection_is_kept_with_the_line(ada: Person, store: Store) -> None:
    await ada.hear(Command("drill", "open it"))
    await ada.say("is it hard?", "[disagree_drill]")
    [kept] = [dict(row) for row in (await store.everything(ADA))["disagreement"]]
    assert (kept["practice"], kept["words"], kept["verdict"]) == (0, "is it hard?", "missed")
    assert "open_it" in kept["kind"] and kept["before"]
    [shown] = await store.disagreements()
    assert (shown.words, shown.case_name) == ("is it hard?", "")


async def test_each_objection_is_kept_for_itself(ada: Person, store: Store) -> None:
    await ada.hear(Command("drill", "open it"))
    await ada.say(
        "is it hard?",
        "[disagree_drill]",
        "[next_item]",
        "are they there?",
        "[disagree_drill]",
    )
    assert len((await store.everything(ADA))["disagreement"]) == 2


async def test_a_pool_is_met_to_its_end_with_nothing_twice(ada: Person, store: Store, clock: Clock) -> None:
    """On one day: so that nothing comes due, only new items are put."""
    await ada.hear(Command("drill", "which part"))
    for _ in range(75):
        where = await ada.standing()
        if where == ("drill", "over"):
            if not any(button.id == "another_round" for button in ada.buttons):
                break
            await ada.say("[another_round]")
        answer = await ada.say("[say_goal]")
        on = next(b for s in answer.sendings for row in s.message.rows for b in row)
        await ada.say(f"[{on.id}]")
    found = Counter(card["item"] for card in await cards(store))
    assert len(found) >= 60
    assert all(card["answered"] == 1 for card in await cards(store))


async def test_what_is_due_is_served_though_many_others_are_kept(
    ada: Person, store: Store, clock: Clock
) -> None:
    """More cards than are loaded at once: the soonest due are those."""
    await ada.hear(Command("drill", "which part"))
    for _ in range(40):
        if await ada.standing() == ("drill", "over"):
            await ada.say("[another_round]")
        answer = await ada.say("[say_goal]")
        await ada.say(f"[{next(b for s in answer.sendings for row in s.message.rows for b in row).id}]")
    kept = await cards(store)
    assert len(kept) > 30
    missed = {card["item"] for card in kept if not card["sound"]}
    clock.move(days=1)
    await ada.say("/stop", "/drill", "[say_goal]")
    again = [card["item"] for card in await cards(store) if card["answered"] == 2]
    assert len(again) == 1 and set(again) <= missed


async def test_export_and_delete_cover_the_cards(ada: Person, store: Store, tmp_path: Path) -> None:
    await ada.hear(Command("drill", "open it"))
    await ada.say("is the quagga hard?", "[disagree_drill]", "[stop_drill]", "[drill_done]")
    everything = await store.everything(ADA)
    assert {"drill_card", "disagreement"} <= set(everything)
    assert in_the_files(tmp_path, "quagga")
    await ada.say("/delete", "yes, delete everything")
    assert set(await store.everything(ADA)) <= {"outbox"}
    assert not in_the_files(tmp_path, "quagga")
