"""`grow hear KIND`: the ear alone, JSON lines in, one JSON line out for each, in order (design §5)."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TextIO

from bot.language.coach_lines import hear_coach
from bot.language.commitments import hear_commitment
from bot.language.goals import hear_goal
from bot.language.reflection import reflection_line
from bot.language.risk import hear_risk

Row = dict[str, Any]


def _goal(row: Row) -> Row:
    heard = hear_goal(_text(row, "text"))
    spans = {name: list(found) for name, found in heard.spans.items()}
    return {"labels": sorted(heard.labels), "sure": heard.sure, "why": list(heard.why), "spans": spans}


def _coach(row: Row) -> Row:
    heard = hear_coach(_text(row, "client"), _text(row, "text"))
    return {"labels": sorted(heard.labels), "stage": heard.stage, "sure": heard.sure, "why": list(heard.why)}


def _commitment(row: Row) -> Row:
    now = datetime.fromisoformat(_text(row, "now")).replace(tzinfo=None)
    session = date.fromisoformat(str(row["session"])[:10]) if row.get("session") else None
    heard = hear_commitment(_text(row, "text"), now, session)
    return {"due": heard.due, "recurring": heard.recurring, "step": heard.step,
            "ambiguous": heard.ambiguous, "why": list(heard.why)}  # fmt: skip


def _risk(row: Row) -> Row:
    heard = hear_risk(_text(row, "text"))
    return {"risk": heard.risk, "why": list(heard.why)}


def _reflection(row: Row) -> Row:
    return {"reflection": reflection_line(_text(row, "text"))}


KINDS: dict[str, Callable[[Row], Row]] = {
    "goal": _goal, "coach": _coach, "commitment": _commitment, "risk": _risk, "reflection": _reflection,
}  # fmt: skip


def serve(kind: str, lines: TextIO, out: TextIO) -> None:
    """Answer every line; a bad one with its id, if it has one, and what is wrong."""
    hear = KINDS[kind]
    for line in lines:
        print(json.dumps(heard(hear, line), ensure_ascii=False), file=out, flush=True)


def heard(hear: Callable[[Row], Row], line: str) -> Row:
    """One line's answer."""
    row: object = None
    try:
        row = json.loads(line)
        if not isinstance(row, dict):
            raise ValueError("expected a JSON object")
        return {"id": row.get("id"), **hear(row)}
    except (ValueError, OverflowError, RecursionError) as fault:
        wrong = "not a JSON line" if isinstance(fault, json.JSONDecodeError | RecursionError) else str(fault)
        return {"id": row.get("id") if isinstance(row, dict) else None, "error": wrong}


def _text(row: Row, key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str):
        raise ValueError(f'"{key}" must be text')
    return value
