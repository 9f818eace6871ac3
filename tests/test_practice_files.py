"""The files of a practice: a picture that can be read on a phone, the trend, and the talk with its margin."""

from __future__ import annotations

import io
from dataclasses import replace
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
    file = practice_plot(PROMPTS, {"trust": 4, "number": 3, "name": "Maren", **values}, NOW)
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
    assert (group_of("advice"), group_of("advice", "unsure")) == ("pushed", "other")


def test_below_the_picture_the_lines_are_numbered_as_in_the_file() -> None:
    few, many = (picture({"spoken": [ASKED.packed()] * count}) for count in (3, 40))
    below = (0, 548, SIZE[0], 580)
    assert few.crop(below).tobytes() != many.crop(below).tobytes()
    assert "#1f2933" in colours(few.crop(below))


def test_the_trend_has_a_bar_for_each_practice() -> None:
    bar = {"mirrored": 2, "open": 5, "closed": 1, "pushed": 0, "other": 1}
    file = practice_trend(PROMPTS, {"bars": [bar, {**bar, "pushed": 4}], "days": ["3 Mar", "11 Mar"]}, NOW)
    assert {GROUPS["mirrored"][0], GROUPS["pushed"][0]} <= colours(Image.open(io.BytesIO(file.content)))


def written(*spoken: Spoken, **more: Any) -> list[str]:
    values = {
        **BLANK, "name": "Maren", "number": 3, "says": "It never ends.", "skill": "holding_back", "noticed": "",
        "began": "2026-03-11T10:20", "spoken": [one.packed() for one in spoken], **more,
    }  # fmt: skip
    words = practice_transcript(PROMPTS, values, NOW).content.decode()
    assert "<" not in words
    return [line for line in words.splitlines() if line.strip()]


def test_the_talk_is_written_down_with_what_each_line_was() -> None:
    lines = written(ASKED, TOLD)
    assert "11 March 2026" in lines[0] and "no advice" in lines[0]
    assert lines[2] == "Maren: It never ends."
    assert lines[3] == "1. You: What makes it hard?"
    assert "Maren: They ring me." in lines and "2. You: You should stop it." in lines
    assert any("You should" in line for line in lines if line.startswith("    | "))


def test_the_margin_says_all_that_is_said_in_the_talk() -> None:
    lines = written(replace(ASKED, part="reality"), TOLD)
    margins = [line for line in lines if line.startswith("    | ")]
    assert margins[0].endswith("On how things are.")
    assert len(margins) == 5, "what it was and did, and the cost to the skill that was picked"


def test_the_margin_is_in_other_words_each_time_and_never_thins() -> None:
    margins = [line for line in written(*[ASKED] * 6, skill="asking") if line.startswith("    | ")]
    assert len(margins) == 12
    assert len(set(margins[::2])) > 3


def test_what_the_learner_noticed_stands_at_the_end() -> None:
    assert written(ASKED, noticed="I rushed her")[-1].endswith("“I rushed her”.")
