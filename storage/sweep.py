"""Leaves no byte of what was deleted in the file, its -wal or its -shm."""

from __future__ import annotations

import logging
import sqlite3

from storage.statements import SQL

log = logging.getLogger(__name__)


def sweep(conn: sqlite3.Connection) -> bool:
    """False when another process was in the way: the note stays, the next start or deletion tries again."""
    try:
        conn.execute("vacuum")
        swept = empty_wal(conn)
    except sqlite3.OperationalError as fault:
        log.warning("sweep put off: %s", fault)
        return False
    if swept:
        SQL.note_swept(conn)
    return swept


def empty_wal(conn: sqlite3.Connection) -> bool:
    busy, _, _ = conn.execute("pragma wal_checkpoint(truncate)").fetchone()
    return not busy


def sweep_if_asked(conn: sqlite3.Connection) -> None:
    """At start: the last run may have been killed between a deletion and its sweep."""
    if SQL.waiting_sweeps(conn):
        sweep(conn)
