"""A picture of one practice: the client's trust over the lines, and in colour and shape what each line was."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.flows.core.replies import Reply
from bot.messages import File
from bot.practice.debrief import Spoken
from bot.prompts import Prompts

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

SIZE = (1080, 800)
"""Pixels; as wide as a phone shows, so that the letters stay readable."""
LEFT, TOP, RIGHT, BOTTOM = 90, 120, 1040, 540
INK, FAINT, PAPER = "#1f2933", "#d5dbe1", "#ffffff"
_LARGEST, _SMALLEST = 15, 10
"""Half the width of a mark: many lines have little room each."""
_NUMBERED = 10
"""Lines that can be numbered below the picture, about."""

GROUPS: Mapping[str, tuple[str, str, frozenset[str]]] = {
    "open": ("#0072b2", "circle", frozenset({"open", "why_value", "aim", "safety", "permission"})),
    "mirrored": ("#009e73", "square", frozenset({"reflection", "summary", "affirmation"})),
    "closed": ("#e69f00", "triangle", frozenset({"closed", "settling", "scaling"})),
    "pushed": ("#d55e00", "diamond", frozenset({"advice", "leading", "stacked", "why", "insult"})),
    "other": ("#7b8794", "ring", frozenset()),
}
"""Colours that the colour-blind tell apart (Okabe and Ito, 2008), each with a shape; the last is for the rest."""


def practice_plot(prompts: Prompts, values: Mapping[str, Any], now: datetime) -> File:
    """values: spoken (`Spoken.packed` of each line), trust at the start, the client's name, the practice's number."""
    from PIL import Image, ImageDraw  # only who asks for a picture pays for its import

    spoken = [Spoken(*one) for one in values["spoken"]]
    image = Image.new("RGB", SIZE, PAPER)
    labels = _labels(prompts)
    labels["title"] = (
        f"{values['name']}: {labels['title']}" if values["name"] else labels["title"].capitalize()
    )
    _draw(ImageDraw.Draw(image), spoken, float(values["trust"]), labels)
    held = io.BytesIO()
    image.save(held, "PNG", optimize=True)
    return File(f"practice-{values['number']}.png", "image/png", held.getvalue())


def _labels(prompts: Prompts) -> dict[str, str]:
    picture = Reply("practise", "picture", "ask")
    return {name: prompts.label(picture, name) for name in ("title", *GROUPS)}


def _draw(draw: ImageDraw, spoken: Sequence[Spoken], trust: float, labels: Mapping[str, str]) -> None:
    draw.text((LEFT - 60, 36), labels["title"], fill=INK, font=font(40))
    _grid(draw)
    _number(draw, len(spoken))
    points = [
        _point(0, len(spoken), trust),
        *(_point(at + 1, len(spoken), one.trust) for at, one in enumerate(spoken)),
    ]
    draw.line(points, fill=INK, width=4, joint="curve")
    dot = max(_SMALLEST, min(_LARGEST, round((RIGHT - LEFT) / max(1, len(spoken)) * 0.6)))
    for point, one in zip(points[1:], spoken, strict=True):
        colour, shape, _ = GROUPS[group_of(one.kind, one.verdict)]
        _mark(draw, point, colour, shape, dot)
    legend(draw, labels, [(name, colour, shape) for name, (colour, shape, _) in GROUPS.items()])


def group_of(kind: str, verdict: str = "") -> str:
    """Of a line that the ear was unsure of nothing is claimed."""
    if verdict == "unsure":
        return "other"
    return next((name for name, (_, _, kinds) in GROUPS.items() if kind in kinds), "other")


def _point(at: int, count: int, trust: float) -> tuple[float, float]:
    return LEFT + (RIGHT - LEFT) * at / max(1, count), BOTTOM - (BOTTOM - TOP) * trust / 10


def _grid(draw: ImageDraw) -> None:
    for trust in range(0, 11, 2):
        _, y = _point(0, 1, trust)
        draw.line([(LEFT, y), (RIGHT, y)], fill=FAINT, width=2)
        draw.text((LEFT - 16, y), str(trust), fill=INK, font=font(28), anchor="rm")


def _number(draw: ImageDraw, count: int) -> None:
    """Under the picture the numbers of the lines, as the talk as a file has them."""
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100) if count <= step * _NUMBERED or step == 100)
    for line in (at for at in range(1, count + 1) if at == 1 or at % step == 0):
        x, _ = _point(line, count, 0)
        draw.text((x, BOTTOM + 10), str(line), fill=INK, font=font(26), anchor="ma")


def _mark(draw: ImageDraw, point: tuple[float, float], colour: str, shape: str, d: int = _LARGEST) -> None:
    x, y = point
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


def legend(draw: ImageDraw, labels: Mapping[str, str], marks: Iterable[tuple[str, str, str]]) -> None:
    """What the marks stand for, two in a row. marks: name, colour and shape of each."""
    for at, (name, colour, shape) in enumerate(marks):
        x, y = LEFT - 30 + (at % 2) * 500, BOTTOM + 100 + (at // 2) * 50
        _mark(draw, (x, y), colour, shape)
        draw.text((x + 36, y), labels[name], fill=INK, font=font(30), anchor="lm")


def font(size: int) -> Any:
    from PIL import ImageFont

    return ImageFont.load_default(size)
