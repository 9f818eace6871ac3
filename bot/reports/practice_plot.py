"""A picture of one practice: the client's trust over the lines, and in colour and shape what each line was."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.flows.core.replies import Reply
from bot.messages import File
from bot.practice.debrief import Spoken
from bot.prompts import Prompts

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

SIZE = (1080, 760)
"""Pixels; as wide as a phone shows, so that the letters stay readable."""
LEFT, TOP, RIGHT, BOTTOM = 90, 120, 1040, 540
INK, FAINT, PAPER = "#1f2933", "#d5dbe1", "#ffffff"
_DOT = 15

GROUPS: Mapping[str, tuple[str, str, frozenset[str]]] = {
    "open": ("#0072b2", "circle", frozenset({"open", "why_value", "aim", "safety", "permission"})),
    "mirrored": ("#009e73", "square", frozenset({"reflection", "summary", "affirmation"})),
    "closed": ("#e69f00", "triangle", frozenset({"closed", "settling", "scaling"})),
    "pushed": ("#d55e00", "diamond", frozenset({"advice", "leading", "stacked", "why", "insult"})),
    "other": ("#7b8794", "ring", frozenset()),
}
"""Colours that the colour-blind tell apart (Okabe and Ito, 2008), each with a shape; the last is for the rest."""


def practice_plot(prompts: Prompts, values: Mapping[str, Any], now: datetime) -> File:
    """values: spoken (`Spoken.packed` of each line), trust at the start, the practice's number."""
    from PIL import Image, ImageDraw  # only who asks for a picture pays for its import

    spoken = [Spoken(*one) for one in values["spoken"]]
    image = Image.new("RGB", SIZE, PAPER)
    _draw(ImageDraw.Draw(image), spoken, float(values["trust"]), _labels(prompts))
    held = io.BytesIO()
    image.save(held, "PNG", optimize=True)
    return File(f"practice-{values['number']}.png", "image/png", held.getvalue())


def _labels(prompts: Prompts) -> dict[str, str]:
    picture = Reply("practise", "picture", "ask")
    return {name: prompts.label(picture, name) for name in ("title", *GROUPS)}


def _draw(draw: ImageDraw, spoken: Sequence[Spoken], trust: float, labels: Mapping[str, str]) -> None:
    draw.text((LEFT - 60, 36), labels["title"], fill=INK, font=font(40))
    _grid(draw)
    points = [
        _point(0, len(spoken), trust),
        *(_point(at + 1, len(spoken), one.trust) for at, one in enumerate(spoken)),
    ]
    draw.line(points, fill=INK, width=4, joint="curve")
    for point, one in zip(points[1:], spoken, strict=True):
        colour, shape, _ = GROUPS[group_of(one.kind)]
        _mark(draw, point, colour, shape)
    legend(draw, labels)


def group_of(kind: str) -> str:
    return next((name for name, (_, _, kinds) in GROUPS.items() if kind in kinds), "other")


def _point(at: int, count: int, trust: float) -> tuple[float, float]:
    return LEFT + (RIGHT - LEFT) * at / max(1, count), BOTTOM - (BOTTOM - TOP) * trust / 10


def _grid(draw: ImageDraw) -> None:
    for trust in range(0, 11, 2):
        _, y = _point(0, 1, trust)
        draw.line([(LEFT, y), (RIGHT, y)], fill=FAINT, width=2)
        draw.text((LEFT - 16, y), str(trust), fill=INK, font=font(28), anchor="rm")


def _mark(draw: ImageDraw, point: tuple[float, float], colour: str, shape: str) -> None:
    x, y = point
    d = _DOT
    match shape:
        case "circle":
            draw.ellipse((x - d, y - d, x + d, y + d), fill=colour, outline=PAPER, width=2)
        case "square":
            draw.rectangle((x - d + 2, y - d + 2, x + d - 2, y + d - 2), fill=colour, outline=PAPER, width=2)
        case "triangle":
            draw.polygon([(x, y - d), (x + d, y + d), (x - d, y + d)], fill=colour, outline=PAPER)
        case "diamond":
            draw.polygon(
                [(x, y - d - 3), (x + d + 3, y), (x, y + d + 3), (x - d - 3, y)], fill=colour, outline=PAPER
            )
        case _:
            draw.ellipse((x - d + 3, y - d + 3, x + d - 3, y + d - 3), fill=PAPER, outline=colour, width=4)


def legend(draw: ImageDraw, labels: Mapping[str, str], down: int = 0) -> None:
    """What the shapes stand for, two in a row."""
    for at, (name, (colour, shape, _)) in enumerate(GROUPS.items()):
        x, y = LEFT - 30 + (at % 2) * 500, BOTTOM + 60 + down + (at // 2) * 50
        _mark(draw, (x, y), colour, shape)
        draw.text((x + 36, y), labels[name], fill=INK, font=font(30), anchor="lm")


def font(size: int) -> Any:
    from PIL import ImageFont

    return ImageFont.load_default(size)
