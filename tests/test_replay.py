"""`grow replay ID`: a turn that failed is taken again, once, and nothing is lost by trying."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.coach import Coach
from bot.flows.core.incoming import Choice, Text
from bot.page import Terms
from bot.prompts import HOME, Prompts
from bot.replay import CannotReplay, replay
from storage.store import Store

NOW = datetime(2026, 3, 10, 19, 5, tzinfo=UTC)
TOPIC = "I want to know what I will say to my sister on Sunday"


def coach(store: Store, home: Path = HOME) -> Coach:
    return Coach(store, Prompts(home), Terms(), lambda: NOW)


@pytest.fixture
def broken(tmp_path: Path, store: Store) -> Coach:
    """A coach who stumbles over every question of a session, and over the introduction."""
    home = Path(shutil.copytree(HOME, tmp_path / "en"))
    for path in (*home.glob("goal/*.j2"), home / "welcome" / "introduce.j2"):
        path.write_text("{% block hum %}Hm.{% endblock %}")
    return coach(store, home)


async def agreed(store: Store, address: str) -> None:
    partner = coach(store)
    await partner.hear(address, Text("hello"))
    _, _, session, _ = await partner.where(address)
    await partner.hear(address, Choice("agree", session.asked))
    await store.sent([row.id for row in await store.unsent("9", 99, address.split(":")[0])])


async def fail(store: Store, broken: Coach, address: str = "telegram:7") -> int:
    """A person says what they want to work on and the turn fails; returns the number it is set aside under."""
    await agreed(store, address)
    answer = await broken.hear(address, Text(TOPIC), update_id=70)
    await store.sent([one.id for one in answer.sendings])
    (row,) = await store.asides()
    return row.id


async def test_a_mended_turn_is_taken_and_its_row_goes(store: Store, broken: Coach) -> None:
    id = await fail(store, broken)
    await replay(store, coach(store), id, print)
    assert await store.asides() == ()
    flow, _, session, _ = await coach(store).where("telegram:7")
    assert flow == "goal" and "sister" in session.recent[-1].text


async def test_on_telegram_the_answer_waits_in_the_outbox(store: Store, broken: Coach) -> None:
    id = await fail(store, broken)
    said: list[str] = []
    await replay(store, coach(store), id, said.append)
    waiting = await coach(store).unsent("telegram")
    assert ["sister" in one.message.plain for one in waiting] == [True]
    assert said == [f"{id} is taken."]


async def test_in_the_terminal_the_answer_is_printed_and_ticked_off(store: Store, broken: Coach) -> None:
    id = await fail(store, broken, "terminal:me")
    said: list[str] = []
    await replay(store, coach(store), id, said.append)
    assert "sister" in said[0] and said[-1] == f"{id} is taken."
    assert await coach(store).unsent("terminal") == ()


async def test_a_turn_that_fails_again_stays_aside_once_and_sends_nothing(
    store: Store, broken: Coach
) -> None:
    id = await fail(store, broken)
    before = await store.load("telegram:7")
    with pytest.raises(
        CannotReplay, match=rf"^{id} failed again \(MissingUtterance at .*\) and stays set aside\.$"
    ):
        await replay(store, broken, id, print)
    assert [row.id for row in await store.asides()] == [id]
    assert await store.load("telegram:7") == before
    assert (await store.counts())["unsent"] == 0


async def test_a_number_that_nothing_stands_under_is_said_to_be_so(store: Store) -> None:
    with pytest.raises(CannotReplay, match=r"^Nothing is set aside under 3"):
        await replay(store, coach(store), 3, print)


async def test_the_words_of_someone_who_had_not_agreed_were_never_kept(store: Store, broken: Coach) -> None:
    await broken.hear("telegram:8", Text(TOPIC), update_id=80)
    (row,) = await store.asides()
    assert row.body is None
    with pytest.raises(CannotReplay, match="had not agreed to anything yet"):
        await replay(store, coach(store), row.id, print)


async def test_what_another_version_set_aside_is_left_alone(store: Store) -> None:
    await store.set_aside("telegram:7", "UTC", 70, '{"kind": "Song"}', "KeyError at a.py:1", (), "2026-03-10")
    (row,) = await store.asides()
    with pytest.raises(CannotReplay, match="another version"):
        await replay(store, coach(store), row.id, print)
    assert len(await store.asides()) == 1
