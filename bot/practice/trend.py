"""What practices come to over weeks: sums, and shares only where there are lines enough to say anything."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.practice.debrief import RATES_FROM

_SUMMED = ("lines", "mirrored", "questions", "open", "advice")
_GROUPED: Mapping[str, tuple[str, ...]] = {
    "mirrored": ("mirrored", "echoed", "missed", "affirmed"),
    "open": ("open", "credited"),
    "closed": ("closed", "settled"),
    "pushed": ("advice", "leading", "stacked", "why"),
}
"""The counts of a debrief by the groups of practice_plot; those of before had fewer."""
BARS = 12
"""Practices that a picture shows, the latest."""


@dataclass(frozen=True, slots=True)
class Trend:
    """Of all practices that were brought to an end.

    per_question: reflections for each question, None under RATES_FROM lines; open_share: of questions, in hundredths;
    advice_share: of lines, in hundredths.
    """

    practices: int
    lines: int
    mirrored: int
    questions: int
    open: int
    advice: int
    per_question: float | None
    open_share: int | None
    advice_share: int | None


def trend(bodies: Sequence[Mapping[str, Any]]) -> Trend:
    """bodies: as the debriefs were kept, oldest first."""
    sums = {name: sum(int(body.get(name, 0)) for body in bodies) for name in _SUMMED}
    enough = sums["lines"] >= RATES_FROM and sums["questions"] > 0
    return Trend(
        len(bodies),
        **sums,
        per_question=round(sums["mirrored"] / sums["questions"], 1) if enough else None,
        open_share=round(100 * sums["open"] / sums["questions"]) if enough else None,
        advice_share=round(100 * sums["advice"] / sums["lines"]) if enough else None,
    )


def bars(bodies: Sequence[Mapping[str, Any]]) -> list[dict[str, int]]:
    """For the latest practices how many lines of each group, by the names of practice_plot.GROUPS."""
    return [_bar(body) for body in bodies[-BARS:]]


def _bar(body: Mapping[str, Any]) -> dict[str, int]:
    counted = {group: sum(int(body.get(name, 0)) for name in names) for group, names in _GROUPED.items()}
    return {**counted, "other": max(0, int(body.get("lines", 0)) - sum(counted.values()))}
