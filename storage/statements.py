"""The named statements of queries/, ready to run on a connection."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import aiosql

from storage.saving import Write

Statement = Callable[..., Any]

# Read once: a few milliseconds. Any, since aiosql makes its methods from the files.
SQL: Any = aiosql.from_path(
    Path(__file__).parent / "queries", "sqlite3", mandatory_parameters=False, attribute=None
)

# A write that is two statements, each of which the other needs.
_ALSO = {
    "begin_session": "open_record",
}

WRITES: dict[str, tuple[Statement, ...]] = {
    name: tuple(getattr(SQL.writes, part) for part in (name, _ALSO.get(name)) if part)
    for name in SQL.writes.available_queries
}


def check_names(writes: Iterable[Write]) -> None:
    for write in writes:
        if write.name not in WRITES:
            raise ValueError(f"storage/queries/writes has no statement {write.name!r}")


def run_writes(conn: sqlite3.Connection, writes: Iterable[Write], person_id: int, now: str) -> None:
    for write in writes:
        for statement in WRITES[write.name]:
            statement(conn, **write.values, person_id=person_id, now=now)
