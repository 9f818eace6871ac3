"""Puts the files that a turn names with its messages; they are saved together with the words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.flows.core.replies import Turn
from bot.messages import File, Message
from bot.prompts import Prompts
from bot.reports import calendar, everything, papers, practice_plot, practice_transcript, practice_trend

PAPERS: dict[str, Callable[[Prompts, Mapping[str, Any], datetime], File]] = {
    "agreement": papers.agreement,
    "record": papers.record,
}
"""Made of what the reply holds."""
PRACTICES: dict[str, Callable[[Prompts, Mapping[str, Any], datetime], File]] = {
    "practice_plot": practice_plot.practice_plot,
    "practice_trend": practice_trend.practice_trend,
    "practice_transcript": practice_transcript.practice_transcript,
}
"""Of practices as the coach, made of what the reply holds."""
WHOLE: dict[str, Callable[[everything.Kept], File]] = {
    "everything_text": everything.as_text,
    "everything_json": everything.as_json,
}
"""Made of all that is kept of the person."""
CALENDAR = "calendar"
"""Made of what the reply holds, and of whose it is."""


async def enclosed(
    turn: Turn,
    messages: tuple[Message, ...],
    prompts: Prompts,
    kept: Callable[[], Awaitable[everything.Kept]],
    now: datetime,
    whose: str = "",
) -> tuple[Message, ...]:
    """The messages of a turn, each with its file where its reply names one.

    kept: asked for only where a file is made of it.  now: local wall time.  whose: tells this person from all others.
    """
    if all(reply.file is None for reply in turn.replies):
        return messages
    whole = await kept() if any(reply.file and reply.file[0] in WHOLE for reply in turn.replies) else {}

    def made(name: str, values: Mapping[str, Any]) -> File:
        if name == CALENDAR:
            return calendar.calendar(prompts, values, now, whose)
        return WHOLE[name](whole) if name in WHOLE else {**PAPERS, **PRACTICES}[name](prompts, values, now)

    return tuple(
        message if reply.file is None else replace(message, file=made(*reply.file))
        for reply, message in zip(turn.replies, messages, strict=True)
    )
