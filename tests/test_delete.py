"""After /delete nothing of a person's is left, down to the bytes; another person's words are still there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.coach import Coach
from bot.flows.core.incoming import Text
from bot.page import Terms
from storage.store import Store
from tests.people import Clock, Person, whole_session
from tests.transcript import PROMPTS

ADA, BEN = "telegram:1001", "telegram:2002"
HERS, HIS = ("Zephyrine", "quagga", "Oswaldina"), ("Marmaduke", "ocelot", "Peregrine")
ON_PAPER = "Wilhelmina"
"""Stands in her agreement and in a line of her record, and in nothing else."""


class Stumbling(Coach):
    """Whoever writes "stumble" meets a fault of ours, and their words are set aside."""

    async def _decide(self, address: str, loaded: Any, session: Any, incoming: Any, now: Any) -> Any:
        if isinstance(incoming, Text) and incoming.words.startswith("stumble"):
            raise ZeroDivisionError
        return await super()._decide(address, loaded, session, incoming, now)


@pytest.fixture
async def coach(store: Store, clock: Clock) -> Coach:
    """Both have held a session, been nudged, and had a message set aside; nothing is ticked off in the outbox."""
    coach = Stumbling(store, PROMPTS, Terms(), clock)
    for address, about in ((ADA, HERS), (BEN, HIS)):
        person = Person(coach, address)
        await whole_session(person, *about)
        await person.say("my cv, the {1} and my talk with {0}".format(*about), "the first")
        await person.say("stumble over the {1} and {0}".format(*about))
    clock.move(days=2)
    await coach.nudge(channel="telegram")
    return coach


def in_the_files(folder: Path, *words: str) -> set[str]:
    """Those that are in the bytes of the file, its -wal, its -shm, or anything else beside it."""
    everything = b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file()).lower()
    return {word for word in words if word.lower().encode() in everything}


async def test_what_a_person_said_is_on_the_disk_before(coach: Coach, tmp_path: Path) -> None:
    """Else the next tests would prove nothing."""
    assert in_the_files(tmp_path, *HERS, *HIS, ADA) == {*HERS, *HIS, ADA}
    assert {sending.address for sending in await coach.unsent("telegram")} == {ADA, BEN}


async def test_after_delete_no_word_of_theirs_is_left_in_any_byte(coach: Coach, tmp_path: Path) -> None:
    ada = Person(coach, ADA)
    answer = await ada.say("/delete", "[delete_all]")
    assert answer.flow is None
    assert in_the_files(tmp_path, *HERS) == set()


async def test_after_delete_neither_agreement_nor_record_nor_next_session_is_left(
    coach: Coach, store: Store, tmp_path: Path
) -> None:
    ada = Person(coach, ADA)
    await ada.say("/stop", "my next session is on 19 March 2031", "/agreement", ON_PAPER, "stop")
    await ada.say("/record", "[line_worked:2]", f"{ON_PAPER} listened")
    loaded = await store.load(ADA)
    assert loaded.person is not None
    assert loaded.person.next_session == "2031-03-19"
    assert [paper.kind for paper in loaded.papers] == ["agreement"]
    assert any(ON_PAPER in record.body for record in loaded.records)
    await ada.say("/delete", "[delete_all]")
    assert in_the_files(tmp_path, *HERS, ON_PAPER, "2031-03-19") == set()


async def test_after_delete_another_persons_words_are_all_there(coach: Coach, tmp_path: Path) -> None:
    await Person(coach, ADA).say("/delete", "[delete_all]")
    assert in_the_files(tmp_path, *HIS) == set(HIS)
    ben = Person(coach, BEN)
    await ben.say("/steps")
    assert "Marmaduke" in ben.read[0]


async def test_after_delete_only_the_goodbye_waits_to_be_sent(coach: Coach, store: Store) -> None:
    answer = await Person(coach, ADA).say("/delete", "[delete_all]")
    waiting = [s for s in await coach.unsent("telegram") if s.address == ADA]
    assert waiting == list(answer.sendings)
    assert {aside.address for aside in await store.asides()} == {BEN}


async def test_after_delete_nothing_comes_any_more_and_the_person_is_a_stranger(
    coach: Coach, clock: Clock
) -> None:
    ada = Person(coach, ADA)
    await ada.say("/delete", "[delete_all]")
    clock.move(days=3)
    assert ADA not in {sending.address for sending in await coach.nudge(channel="telegram")}
    assert (await ada.say("/steps")).flow == "welcome"


async def test_delete_asks_first_and_a_no_keeps_everything(coach: Coach, tmp_path: Path) -> None:
    ada = Person(coach, ADA)
    assert (await ada.say("/delete")).flow == "forget"
    await ada.say("[keep_all]")
    assert in_the_files(tmp_path, *HERS) == set(HERS)
    await ada.say("/steps")
    assert "Zephyrine" in ada.read[-2] + ada.read[-1]


async def test_anything_but_a_yes_keeps_everything(coach: Coach, tmp_path: Path) -> None:
    await Person(coach, ADA).say("/delete", "hm, I'd have to think about that first")
    assert in_the_files(tmp_path, *HERS) == set(HERS)


async def test_a_plain_yes_confirms(coach: Coach, tmp_path: Path) -> None:
    await Person(coach, ADA).say("/delete", "yes")
    assert in_the_files(tmp_path, *HERS) == set()


async def test_a_delete_button_of_long_ago_deletes_nothing(coach: Coach, tmp_path: Path) -> None:
    ada = Person(coach, ADA)
    await ada.say("/delete")
    button = next(b for b in ada.buttons if b.id == "delete_all")
    await ada.say("[keep_all]")
    ada.buttons = [button]
    await ada.say("[delete_all]")
    assert in_the_files(tmp_path, *HERS) == set(HERS)


async def test_nothing_is_left_either_when_the_program_is_opened_again(
    coach: Coach, store: Store, tmp_path: Path
) -> None:
    await Person(coach, ADA).say("/delete", "[delete_all]")
    await store.close()
    again = await Store.open(f"sqlite:///{tmp_path / 'grow.db'}")
    assert in_the_files(tmp_path, *HERS) == set()
    assert (await again.load(ADA)).conversation is None
    await again.close()
