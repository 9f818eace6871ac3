"""News of steps in messages of any length: which step each part is of, and what became of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from bot.language.reminders.news import News, hear_news

NOW = datetime(2026, 3, 11, 10, 20)
LINES = Path(__file__).with_name("step_news_lines.txt")


def written(one: News) -> str:
    places = ("+" if one.of_all else "|").join(str(at + 1) for at in one.which)
    return f"{places} {one.kind}{f' {one.due[:10]}' if one.due else ''}"


def lines() -> Iterator[tuple[list[str], bool, str, str]]:
    steps: list[str] = []
    for line in LINES.read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            steps = [one.strip() for one in line[2:].split(";")]
        elif line and not line.startswith("#"):
            after, expected, words = re.fullmatch(r"(\* )?([^:]+): (.+)", line).groups()  # type: ignore[union-attr]
            yield steps, bool(after), expected, words


@pytest.mark.parametrize(("steps", "after", "expected", "words"), [*lines()])
def test_it_is_kept_of_the_step_it_is_told_of(
    steps: list[str], after: bool, expected: str, words: str
) -> None:
    heard = hear_news(words, steps, NOW, (0,) if after else ())
    assert ", ".join(map(written, heard)) == expected.replace("-", "" if expected == "-" else "-")


def test_nothing_is_told_where_nothing_was_taken_on() -> None:
    assert hear_news("rang mum, sorted", [], NOW) == []
