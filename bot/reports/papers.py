"""What a person agreed on, and what is written down of a session, as plain text to keep or hand on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.flows.core.replies import Reply
from bot.messages import File
from bot.prompts import Prompts

TEXT = "text/plain"


def agreement(prompts: Prompts, values: Mapping[str, Any], now: datetime) -> File:
    """Every term, also those left open: what is missing is part of what was agreed."""
    return text_file(
        f"agreement-{now:%Y-%m-%d}", prompts.render(Reply("agreement", "file", "ask", values), 0).plain
    )


def record(prompts: Prompts, values: Mapping[str, Any], now: datetime) -> File:
    return text_file(
        f"session-{values['number']}", prompts.render(Reply("record", "file", "ask", values), 0).plain
    )


def text_file(name: str, words: str) -> File:
    return File(f"{name}.txt", TEXT, f"{words.strip()}\n".encode())
