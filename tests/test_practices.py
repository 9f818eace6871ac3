"""The three made-up learners of docs/practices come to the end of their practices, and the pages say what was said."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.examples.person import Press
from tests.examples.talk import Entry, Message
from tests.practices.__main__ import DOCS, pages, write
from tests.practices.listening import Learner, practice
from tests.practices.people import AMPARO, DOREEN, PEOPLE, TOMASZ


def shown(entries: list[Entry]) -> list[str]:
    return [entry.text for entry in entries if isinstance(entry, Message)]


def client(entries: list[Entry], name: str) -> list[str]:
    """What the client said and was not taken back, each time under their name."""
    said: list[str] = []
    for before, entry in zip([None, *entries], entries, strict=False):
        if entry == Press("try again"):
            said.pop()
        elif isinstance(entry, Message) and before != Press("try again") and f"{name}: " in entry.text:
            said.append(entry.text.partition(f"{name}: ")[2])
    return said


async def debrief(person: Learner) -> str:
    return next(text for text in shown(await practice(person)) if "To try next" in text)


@pytest.mark.parametrize(
    ("person", "name"),
    [(DOREEN, "Noor"), (TOMASZ, "Nadeem"), (AMPARO, "Korbinian")],
    ids=lambda one: str(one)[:6],
)
async def test_each_of_them_gets_to_the_debrief_and_hears_nothing_twice(person: Learner, name: str) -> None:
    """Raises NothingToSay where the dialogue goes somewhere that this learner never meant to go."""
    entries = await practice(person)
    said = client(entries, name)
    assert len(said) > 10
    assert len(set(said)) == len(said)
    assert entries[-2] == Press("That's it")


async def test_who_waits_gets_to_a_step_and_who_advises_does_not() -> None:
    assert "A step: yes" in await debrief(AMPARO)
    assert "A step: none" in await debrief(DOREEN)


async def test_a_practice_is_the_same_each_time() -> None:
    assert await practice(TOMASZ) == await practice(TOMASZ)


async def test_the_pages_say_what_the_program_says() -> None:
    for name, text in (await pages()).items():
        assert (DOCS / name).read_text("utf-8") == text, "run `make practices`"


async def test_the_pages_are_written_where_they_belong(tmp_path: Path) -> None:
    await write(tmp_path)
    assert {one.name for one in tmp_path.iterdir()} == {
        "README.md",
        *(f"{one.sitter.page}.md" for one in PEOPLE),
    }
