"""Writes that wait at the same time go into one transaction, so that one sync of the disk serves them all."""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from storage.connection import Connection, transaction

T = TypeVar("T")
Job = Callable[[sqlite3.Connection], T]


class _Write:
    """A job that waits its turn, and what became of it."""

    __slots__ = ("fault", "job", "result")

    def __init__(self, job: Job[Any]) -> None:
        self.job = job
        self.result: Any = None
        self.fault: BaseException | None = None


class Together:
    """Jobs come in on the event loop's thread and are done on the connection's.

    A job may so be done before one that was asked for earlier by another way; not before an earlier one of `do`.
    """

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        # A deque, since both threads touch it: one appends, the other pops, each in one step.
        self._waiting: deque[_Write] = deque()

    async def do(self, job: Job[T]) -> T:
        """The job's own result or exception, given only once the commit that holds it is on the disk."""
        mine = _Write(job)
        self._waiting.append(mine)
        # Each asks for a round; the first round takes all who wait by then, and the rest find theirs done.
        await self._conn.run(self._round)
        if mine.fault is not None:
            raise mine.fault
        result: T = mine.result
        return result

    def _round(self, conn: sqlite3.Connection) -> None:
        batch = [self._waiting.popleft() for _ in range(len(self._waiting))]
        if not batch:
            return
        try:
            with transaction(conn):
                _each(conn, batch)
        except BaseException as fault:  # nothing of the whole batch is kept, also of what went well before
            for write in batch:
                write.fault = fault


def _each(conn: sqlite3.Connection, batch: Sequence[_Write]) -> None:
    if len(batch) == 1:  # its fault is the transaction's
        batch[0].result = batch[0].job(conn)
        return
    for write in batch:
        conn.execute("savepoint write")
        try:
            write.result = write.job(conn)
        except Exception as fault:
            # SQLite has given up the whole transaction after some faults (a full disk).
            if not conn.in_transaction:
                raise
            write.fault = fault
            conn.execute("rollback to write")
        conn.execute("release write")
