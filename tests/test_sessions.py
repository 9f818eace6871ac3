"""The twelve made-up people of docs/sessions get to the end of their sessions, each in their own way."""

from __future__ import annotations

import pytest

from tests.examples.talk import Message
from tests.sessions.__main__ import index, page
from tests.sessions.people import PEOPLE
from tests.sessions.talk import LONGEST, NothingToSay, Sitter, Voice, session


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.page)
async def test_each_of_them_gets_to_a_step_and_reads_nothing_twice(person: Sitter) -> None:
    """Raises NothingToSay where the dialogue goes somewhere that this person never meant to go."""
    entries = await session(person)
    said = [entry.text for entry in entries if isinstance(entry, Message)]
    assert len(set(said)) == len(said)
    assert "/steps" in said[-1]
    assert len(said) < LONGEST


async def test_a_session_is_the_same_each_time() -> None:
    assert await session(PEOPLE[0]) == await session(PEOPLE[0])


def test_they_are_twelve_of_twelve_tempers_and_each_is_in_the_list() -> None:
    assert len({person.temper for person in PEOPLE}) == len({person.name for person in PEOPLE}) == 12
    assert all(f"({person.page}.md)" in index() for person in PEOPLE)


def test_a_page_names_the_person_as_made_up() -> None:
    assert "Marek is made up" in page(PEOPLE[0], [PEOPLE[0].opens])


def test_somebody_with_nothing_to_say_is_named_with_the_place() -> None:
    with pytest.raises(NothingToSay, match=r"Marek has no answer at nowhere\.at_all"):
        Voice(PEOPLE[0]).answer("nowhere.at_all")
