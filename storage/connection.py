"""One SQLite connection on a thread of its own, to which whole jobs are given."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

import aiosqlite

P = ParamSpec("P")
T = TypeVar("T")

MEMORY = ":memory:"
PREFIX = "sqlite://"

# secure_delete writes zeros over what is deleted, and temp_store keeps copies off the disk: these are private
# words. FULL syncs each commit, so that what was acknowledged to Telegram survives a power cut. A sync is cheaper
# once the -wal grows no more but is written over: at 256 pages, not 1,000, a save took a seventh less.
PRAGMAS = (
    "pragma secure_delete = on",
    "pragma temp_store = memory",
    "pragma foreign_keys = on",
    "pragma journal_mode = wal",
    "pragma synchronous = full",
    "pragma wal_autocheckpoint = 256",
)


class Connection(aiosqlite.Connection):
    """aiosqlite's connection with one method more."""

    async def run(
        self, job: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a whole job on the connection's thread: one hop, however many statements it takes."""
        # A closure, since aiosqlite logs what it is given at DEBUG, and arguments would show people's words.
        return await self._execute(lambda: job(self._conn, *args, **kwargs))  # type: ignore[no-untyped-call, no-any-return]


async def connect(path: str, patience: float) -> Connection:
    """patience: seconds to wait for another process's lock."""

    def connector() -> sqlite3.Connection:
        # isolation_level None: transactions begin where the code says so, not where sqlite3 guesses.
        return sqlite3.connect(path, timeout=patience, isolation_level=None)

    conn = Connection(connector, iter_chunk_size=64)
    # A program that falls over before it closes the store must end, not wait for this thread for ever.
    conn._thread.daemon = True
    await conn
    return conn


def set_up(conn: sqlite3.Connection) -> None:
    for pragma in PRAGMAS:
        conn.execute(pragma)


@contextmanager
def transaction(conn: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing; takes the write lock at once, so that it never has to be given up half way."""
    conn.execute("begin immediate")
    try:
        yield
        conn.execute("commit")
    except BaseException:
        # SQLite has rolled back by itself after some faults (a full disk).
        if conn.in_transaction:
            conn.execute("rollback")
        raise


def path_of(url: str) -> str:
    """sqlite:///relative/to/here.db, sqlite:////from/the/root.db, sqlite://:memory:"""
    return url.removeprefix(PREFIX).removeprefix("/") if url != f"{PREFIX}{MEMORY}" else MEMORY


def make_private(path: str) -> None:
    """Make folder and file if missing, for the owner's eyes only; -wal and -shm take the file's mode."""
    if path == MEMORY:
        return
    Path(path).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
