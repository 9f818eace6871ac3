"""A practice as a text to keep: who said what, and in the margin what each line was."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.flows.core.replies import Reply
from bot.messages import File
from bot.practice.debrief import Spoken
from bot.practice.feedback import Feedback, block_of
from bot.prompts import Prompts
from bot.reports.papers import text_file

MARGIN = "        "


def practice_transcript(prompts: Prompts, values: Mapping[str, Any], now: datetime) -> File:
    """values: spoken (`Spoken.packed` of each line), says (the opener), name, number, and all else blank."""
    name, coach = values["name"], prompts.label(Reply("practise", "picture", "ask"), "coach")
    lines = [
        prompts.render(Reply("practise", "transcript", "ask", values), 0).plain,
        "",
        f"{name}: {values['says']}",
    ]
    for packed in values["spoken"]:
        one = Spoken(*packed)
        told = Feedback(one.kind, one.verdict, one.stage, one.did, one.nearness, one.quote)  # type: ignore[arg-type]
        said = Reply("practise", "feedback", block_of(told), {**values, **told.to_values()})
        margin = prompts.render(said, 0).plain.replace("\n", f"\n{MARGIN}")
        lines += ["", f"{coach}: {one.words}", f"{MARGIN}{margin}", f"{name}: {one.says}"]
    return text_file(f"practice-{values['number']}", "\n".join(lines))
