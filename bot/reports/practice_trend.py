"""A picture of the practices of some weeks: a bar for each, parted by what the lines were."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.flows.core.replies import Reply
from bot.messages import File
from bot.prompts import Prompts
from bot.reports.practice_plot import BOTTOM, FAINT, GROUPS, INK, LEFT, PAPER, RIGHT, SIZE, TOP, font, legend

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

_ORDER = ("mirrored", "open", "closed", "pushed", "other")
"""From the ground up."""
_COLOURS = {**{name: colour for name, (colour, _, _) in GROUPS.items()}, "other": "#ccd3da"}
"""As in a single practice, but paler for the rest: shapes do not help here to tell it from green."""
_DARK_ON = frozenset({"closed", "other"})
"""Where a number is read in ink; in white on the others."""
_WIDEST = 90
_FIGURE = 26
"""Pixels of a number in a bar; a part that is lower has none."""
_MANY = 6
"""Bars from which on a day takes two lines."""


def practice_trend(prompts: Prompts, values: Mapping[str, Any], now: datetime) -> File:
    """values: bars (a count for each of GROUPS), oldest first, and their days in words."""
    from PIL import Image, ImageDraw  # only who asks for a picture pays for its import

    picture = Reply("practise", "picture", "ask")
    labels = {name: prompts.label(picture, name) for name in ("title_trend", *GROUPS)}
    image = Image.new("RGB", SIZE, PAPER)
    draw = ImageDraw.Draw(image)
    draw.text((LEFT - 60, 36), labels["title_trend"], fill=INK, font=font(40))
    _bars(draw, values["bars"], values["days"])
    legend(draw, labels, [(name, _COLOURS[name], "square") for name in _ORDER])
    held = io.BytesIO()
    image.save(held, "PNG", optimize=True)
    return File(f"practices-{now:%Y-%m-%d}.png", "image/png", held.getvalue())


def _bars(draw: ImageDraw, bars: Sequence[Mapping[str, int]], days: Sequence[str]) -> None:
    most = max([10, *(sum(bar.values()) for bar in bars)])
    _grid(draw, most)
    room = (RIGHT - LEFT) / max(1, len(bars))
    width = min(_WIDEST, room * 0.7)
    for at, (bar, day) in enumerate(zip(bars, days, strict=True)):
        x, ground = LEFT + room * (at + 0.5), float(BOTTOM)
        for name in _ORDER:
            top = ground - (BOTTOM - TOP) * bar[name] / most
            if bar[name]:
                box = (x - width / 2, top, x + width / 2, ground)
                draw.rectangle(box, fill=_COLOURS[name], outline=PAPER, width=2)
                _figure(
                    draw, (x, (top + ground) / 2), bar[name], INK if name in _DARK_ON else PAPER, ground - top
                )
            ground = top
        below = day.replace(" ", "\n") if len(bars) > _MANY else day
        draw.text((x, BOTTOM + 8), below, fill=INK, font=font(26), anchor="ma", align="center")


def _figure(draw: ImageDraw, at: tuple[float, float], count: int, colour: str, room: float) -> None:
    """How many it is: colours alone are not read by everybody."""
    if room >= _FIGURE:
        draw.text(at, str(count), fill=colour, font=font(24), anchor="mm")


def _grid(draw: ImageDraw, most: int) -> None:
    step = 5 if most <= 30 else 10 if most <= 60 else 20
    for lines in range(0, most + 1, step):
        y = BOTTOM - (BOTTOM - TOP) * lines / most
        draw.line([(LEFT, y), (RIGHT, y)], fill=FAINT, width=2)
        draw.text((LEFT - 16, y), str(lines), fill=INK, font=font(28), anchor="rm")
