"""The files of a practice: a picture that can be read on a phone, the trend, and the talk with its margin."""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

import pytest
from PIL import Image

from bot.flows.core.values import BLANK
from bot.practice.debrief import Spoken
from bot.reports.practice_plot import GROUPS, SIZE, group_of, practice_plot
from bot.reports.practice_transcript import practice_transcript
from bot.reports.practice_trend import practice_trend
from tests.transcript import PROMPTS

NOW = datetime(2026, 3, 11, 10, 20)
ASKED = Spoken(
    "What makes it hard?", "They ring me.", "open", "sound", "reality", "told", "", 5.0, 6.0, "What makes"
)
TOLD = Spoken(
    "You should stop it.", "I tried.", "advice", "weak", "options", "tried", "", 4.0, 5.5, "You should"
)


def picture(values: dict[str, Any]) -> Image.Image:
    file = practice_plot(PROMPTS, {"trust": 4, "number": 3, **values}, NOW)
    assert file.type == "image/png" and file.name == "practice-3.png"
    return Image.open(io.BytesIO(file.content))


def colours(image: Image.Image) -> set[str]:
    found = image.convert("RGB").getcolors(maxcolors=1 << 20) or []
    return {"#{:02x}{:02x}{:02x}".format(*colour) for _, colour in found}  # type: ignore[misc]


def test_the_picture_has_a_dot_in_the_colour_of_each_line() -> None:
    image = picture({"spoken": [ASKED.packed(), TOLD.packed()]})
    assert image.size == SIZE
    above = image.crop((0, 0, SIZE[0], 560))
    assert {GROUPS["open"][0], GROUPS["pushed"][0]} <= colours(above)
    assert GROUPS["mirrored"][0] not in colours(above)


@pytest.mark.parametrize("count", [1, 2, 60])
def test_it_can_be_drawn_of_any_number_of_lines(count: int) -> None:
    assert picture({"spoken": [ASKED.packed()] * count}).size == SIZE


def test_every_group_has_a_colour_and_a_shape_of_its_own() -> None:
    assert len({colour for colour, _, _ in GROUPS.values()}) == len(GROUPS)
    assert len({shape for _, shape, _ in GROUPS.values()}) == len(GROUPS)
    assert group_of("swap") == "other"


def test_the_trend_has_a_bar_for_each_practice() -> None:
    bar = {"mirrored": 2, "open": 5, "closed": 1, "pushed": 0, "other": 1}
    file = practice_trend(PROMPTS, {"bars": [bar, {**bar, "pushed": 4}], "days": ["3 Mar", "11 Mar"]}, NOW)
    assert {GROUPS["mirrored"][0], GROUPS["pushed"][0]} <= colours(Image.open(io.BytesIO(file.content)))


def test_the_talk_is_written_down_with_what_each_line_was() -> None:
    values = {
        **BLANK,
        "name": "Maren",
        "number": 3,
        "says": "It never ends.",
        "spoken": [ASKED.packed(), TOLD.packed()],
    }
    words = practice_transcript(PROMPTS, values, NOW).content.decode()
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    assert lines[1] == "Maren: It never ends."
    assert lines[2].endswith("What makes it hard?") and lines[4] == "Maren: They ring me."
    assert any("You should" in line for line in lines)
    assert "<" not in words
