"""Brings a database up to this program's version, one numbered SQL file and one transaction at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from storage import errors
from storage.connection import transaction

MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(conn: sqlite3.Connection, path: str, folder: Path) -> None:
    scripts = numbered(folder)
    known = max(scripts)
    if (found := version(conn, path)) > known:
        raise errors.too_new(path, found, known)
    for number in range(found + 1, known + 1):
        apply(conn, path, number, scripts[number])


def numbered(folder: Path) -> dict[int, Path]:
    """0001_name.sql and so on, by number."""
    return {int(file.name.split("_")[0]): file for file in sorted(folder.glob("*.sql"))}


def version(conn: sqlite3.Connection, path: str) -> int:
    """0 for an empty database."""
    tables = {name for (name,) in conn.execute("select name from sqlite_master where type = 'table'")}
    if "schema_version" in tables:
        return int(conn.execute("select version from schema_version").fetchone()[0])
    if tables:
        raise errors.cannot_open(path, "it holds another program's tables", errors.ANOTHER)
    return 0


def apply(conn: sqlite3.Connection, path: str, number: int, script: Path) -> None:
    with transaction(conn):
        # Asked again under the lock: a second process that starts now may have been here first.
        if version(conn, path) >= number:
            return
        for statement in statements(script.read_text(encoding="utf-8")):
            conn.execute(statement)
        conn.execute("update schema_version set version = :number", {"number": number})


def statements(script: str) -> Iterator[str]:
    """One by one, since executescript commits before it starts and would leave the transaction."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
