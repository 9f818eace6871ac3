"""The person's page as a turn reads it, and what a turn changes about it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.flows.core.book import Record
from bot.flows.core.replies import Effect
from bot.page import Terms, book_of, writes_of, zone_of
from storage.saving import Saving
from storage.store import Store

ADA = "telegram:1"
NOW = "2026-03-11T09:20:00+00:00"
ZONE = "Europe/Vienna"


async def page_after(tmp_path: Path, *effects: Effect) -> tuple[object, ...]:
    """Papers, next session and records, after the store was closed and opened."""
    url = f"sqlite:///{tmp_path / 'grow.db'}"
    store = await Store.open(url)
    await store.save(Saving(ADA, ZONE, 0, "{}", NOW, None, writes_of(effects, ZONE), (), NOW))
    await store.close()
    again = await Store.open(url)
    book = book_of(await again.load(ADA), Terms(), ADA)
    await again.close()
    return book.papers, book.next_session, book.records


async def test_what_a_turn_keeps_is_read_by_a_later_one(tmp_path: Path) -> None:
    body = {"topic": "the rota", "asked": ["time", "courage"], "line": 'a "word" & Ünsinn'}
    papers, at, records = await page_after(
        tmp_path,
        Effect("keep_paper", {"kind": "card", "body": body}),
        Effect("set_next_session", {"at": "2026-03-19T16:00"}),
        Effect("begin_session", {"session": 1}),
        Effect("end_session", {"session": 1, "ended_at": "2026-03-11T10:40", "body": {"goal": ["rota"]}}),
    )
    assert papers == {"card": body}
    assert at == "2026-03-19T16:00"
    assert records == (Record(1, "2026-03-11T10:20", "2026-03-11T10:40", {"goal": ["rota"]}),)


async def test_a_zone_by_a_name_that_was_given_up_goes_by_the_name_it_has_now(store: Store) -> None:
    await store.save(Saving(ADA, "US/Pacific-New", 0, "{}", NOW, None, (), (), NOW))
    loaded = await store.load(ADA)
    assert zone_of(loaded, Terms()) == book_of(loaded, Terms(), ADA).zone == "America/Los_Angeles"


async def test_nobody_has_papers_or_records_to_begin_with(tmp_path: Path) -> None:
    assert await page_after(tmp_path) == ({}, None, ())


@pytest.mark.parametrize("body", [{"b": 1, "a": "ü"}, json.dumps({"a": "ü", "b": 1}, ensure_ascii=False)])
def test_a_body_is_stored_as_json_whether_it_comes_as_values_or_as_text(body: object) -> None:
    (write,) = writes_of([Effect("save_record", {"session": 1, "body": body})], ZONE)
    assert write.values["body"] == '{"a": "ü", "b": 1}'
