"""The line on where a session was left stands inside a sentence."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.flows.core.book import Book
from bot.flows.core.incoming import Text
from bot.flows.core.scene import Scene
from bot.flows.core.session import Session
from bot.flows.talk.recap import recap_words
from bot.language.hearing import Heard

NOW = datetime(2026, 3, 11, 10, 20)


def _recap(name: str, told: str) -> str:
    session = Session()
    session.keep(name, told)
    return recap_words(Scene(session, Book(consented=True, known=True), Text("hi"), Heard("hi", NOW), NOW))


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ("On Monday 16 March at 9:00, I'll ring Ana.", "on Monday 16 March at 9:00, you'll ring Ana"),
        ("Every Thursday I'll swim", "every Thursday you'll swim"),
        ("Priya's review", "Priya's review"),
        ("how I tell my boss", "how you tell your boss"),
    ],
)
def test_a_recap_begins_low_but_for_a_name(told: str, line: str) -> None:
    assert _recap("plan", told) == line


def test_a_recap_that_is_cut_does_not_end_in_a_preposition() -> None:
    told = "find out which of the four rooms upstairs could at last be let to somebody quiet for the coming winter"
    assert _recap("goal", told).endswith("quiet …")
