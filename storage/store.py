"""The Store: what the program keeps, in a handful of methods in the words of the domain, each one hop."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path

from storage import connection, errors, jobs, replan
from storage.connection import Connection
from storage.everything import Rows, everything
from storage.migrate import MIGRATIONS, migrate
from storage.nudge_rows import DueNudge, NudgeCounts, NudgeRow
from storage.rows import AsideRow, DisagreementRow, Loaded
from storage.saving import LastMessages, OutboxRow, Saving, Shown
from storage.statements import SQL, check_names
from storage.sweep import sweep, sweep_if_asked, tidy
from storage.together import Together

# Telegram delivers an update again for a day at most; twice that is kept.
TAKEN_STAYS = timedelta(hours=48)
SAVES_BETWEEN_TIDYINGS = 500
COUNTED = ("people", "steps", "nudges waiting", "unsent", "set aside")


class Store:
    """Made by `open`. Instants go in and come out as UTC text 'YYYY-MM-DDTHH:MM:SS+00:00'."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        self._together = Together(conn)
        self._saves = 0

    @classmethod
    async def open(cls, url: str, *, migrations: Path = MIGRATIONS, patience: float = 5.0) -> Store:
        """Makes folder and file if missing; raises CannotOpen, or DatabaseTooNew, with what to do about it.

        patience: seconds to wait for another process's lock, here and later.
        """
        path = connection.path_of(url)
        try:
            connection.make_private(path)
        except OSError as fault:
            raise errors.from_system(path, fault) from fault
        conn = await connection.connect(path, patience)
        try:
            await conn.run(_prepare, path, migrations)
        except sqlite3.Error as fault:
            await conn.close()
            raise errors.from_sqlite(path, fault) from fault
        except BaseException:
            await conn.close()
            raise
        return cls(conn)

    async def close(self) -> None:
        await self._conn.close()

    async def load(self, address: str, update_id: int | None = None) -> Loaded:
        """Steps: the open ones and those answered in the 60 days before the person was last heard."""
        return await self._conn.run(jobs.load, address, update_id)

    async def save(self, saving: Saving) -> tuple[int, ...]:
        """The outbox ids of the messages in order; StaleVersion or AlreadyTaken when nothing was changed."""
        check_names(saving.writes)
        if saving.forget:
            ids = await self._conn.run(_save_and_sweep, saving)
        else:
            ids = await self._together.do(partial(jobs.save, saving=saving))
        await self._tidy_now_and_then(saving.now)
        return ids

    async def take(self, update_id: int, now: str) -> None:
        """Mark an update that needs nothing."""
        await self._conn.run(SQL.mark_taken, update_id=update_id, now=now)

    async def set_aside(
        self,
        address: str,
        zone: str,
        update_id: int | None,
        body: str | None,
        error: str,
        messages: tuple[str, ...],
        now: str,
    ) -> tuple[int, ...]:
        """Keep an update whose turn failed, mark it taken and queue the apology, in one transaction.

        body: None for someone who has not consented. error: our exception's class and place, never words.
        """
        return await self._conn.run(jobs.set_aside, address, zone, update_id, body, error, messages, now)

    async def asides(self) -> tuple[AsideRow, ...]:
        return await self._conn.run(lambda conn: tuple(AsideRow(*row) for row in SQL.asides(conn)))

    async def aside(self, id: int) -> AsideRow | None:
        row = await self._conn.run(SQL.aside, id=id)
        return row and AsideRow(*row)

    async def disagreements(self) -> tuple[DisagreementRow, ...]:
        """Of everybody, the oldest first."""
        return await self._conn.run(
            lambda conn: tuple(DisagreementRow(*row) for row in SQL.disagreements(conn))
        )

    async def drop_aside(self, id: int) -> None:
        await self._conn.run(SQL.drop_aside, id=id)

    async def sent(self, ids: Sequence[int], shown: Sequence[Shown] = ()) -> None:
        """Tick off what went out: the rows are deleted. shown: those of them with a question's buttons."""
        await self._together.do(partial(jobs.tick_off, ids=ids, shown=shown))

    async def last_messages(self, address: str) -> LastMessages:
        row = await self._conn.run(SQL.last_messages, address=address)
        return LastMessages(*row) if row else LastMessages()

    async def put_off(self, id: int, retry_at: str) -> None:
        """One attempt more; this message and the later ones to its address wait until retry_at."""
        await self._conn.run(SQL.put_off, id=id, retry_at=retry_at)

    async def give_up(self, ids: Sequence[int], blocked: bool) -> tuple[str, ...]:
        """Messages refused for good; blocked: the person closed the channel. The addresses that are blocked by it."""
        return await self._conn.run(jobs.give_up, ids, blocked)

    async def sent_late(self, id: int, now: str) -> None:
        """A message with nudges goes only now, long after it was made: to be counted as sent now."""
        await self._conn.run(jobs.sent_late, id, now)

    async def never_sent(self, id: int) -> None:
        """A message with nudges is not to go any more: none of them counts as sent."""
        await self._conn.run(jobs.never_sent, id)

    async def unsent(self, now: str, limit: int, channel: str) -> tuple[OutboxRow, ...]:
        """Oldest first. channel: 'telegram', 'terminal'."""
        return await self._conn.run(
            lambda conn: tuple(
                OutboxRow(*row) for row in SQL.unsent(conn, now=now, limit=limit, prefix=f"{channel}:")
            )
        )

    async def claim_due(
        self, now: str, lease_until: str, limit: int, address: str | None = None, channel: str | None = None
    ) -> tuple[DueNudge, ...]:
        """Soonest first; nobody else gets them before lease_until. None that wait for their person to write."""
        prefix = f"{channel}:" if channel else ""
        return await self._conn.run(jobs.claim_due, now, lease_until, limit, address, prefix)

    async def due_now(self, now: str, limit: int, channel: str | None = None) -> tuple[DueNudge, ...]:
        """What claim_due would claim, without claiming it."""
        prefix = f"{channel}:" if channel else ""
        return await self._conn.run(
            lambda conn: tuple(
                DueNudge(*row) for row in SQL.due_now(conn, now=now, limit=limit, prefix=prefix)
            )
        )

    async def count_nudges(self, overdue: str, leased: str) -> NudgeCounts:
        """overdue: due before then; leased: claimed for longer than until then."""
        return NudgeCounts(*await self._conn.run(SQL.count_nudges, overdue=overdue, leased=leased))

    async def step_aside(self, ids: Sequence[int], until: str | None, now: str) -> None:
        """Nudges that could not be looked at: claimed until then, or given up for good."""
        await self._conn.run(replan.step_aside, ids, until, now)

    async def sent_lately(self, address: str, since: str) -> tuple[tuple[str, str], ...]:
        """(instant, kind) of each nudge that went out; those of one message share their instant."""
        return await self._conn.run(jobs.sent_lately, address, since)

    async def nudges_of(self, address: str) -> tuple[NudgeRow, ...]:
        """All that are planned for them, and what became of the others."""
        return await self._conn.run(replan.nudges_of, address)

    async def renew_instants(self, version: str, instant_of: Callable[[str, str], str]) -> int:
        """Derive the instants of waiting nudges anew where the rules of the clocks have changed; how many moved.

        instant_of: (local wall time, zone) -> instant.
        """
        return await replan.renew_instants(self._conn, version, instant_of)

    async def next_due(self) -> str | None:
        """When claim_due will next have something, as things stand."""
        due: str | None = await self._conn.run(SQL.next_due)
        return due

    async def forget(self, address: str, keep_taken: int | None, now: str) -> None:
        """Everything of theirs goes, down to the bytes. keep_taken: the update that asked for it."""
        await self._conn.run(_forget, address, keep_taken, now)

    async def refuse_chat(self, address: str, update_id: int | None, now: str) -> bool:
        """True the first time this group chat is declined."""
        return await self._conn.run(jobs.refuse_chat, address, update_id, now)

    async def everything(self, address: str) -> dict[str, Rows]:
        """All that is kept of this person: table -> rows by column; empty for somebody not known."""
        return await self._conn.run(everything, address)

    async def counts(self) -> dict[str, int]:
        """People, steps, nudges waiting, unsent, set aside."""
        row = await self._conn.run(SQL.counts)
        return dict(zip(COUNTED, row, strict=True))

    async def _tidy_now_and_then(self, now: str) -> None:
        self._saves += 1
        if self._saves % SAVES_BETWEEN_TIDYINGS == 1:
            await self._conn.run(tidy, taken_before=jobs.earlier(now, TAKEN_STAYS))


def _prepare(conn: sqlite3.Connection, path: str, migrations: Path) -> None:
    connection.set_up(conn)
    migrate(conn, path, migrations)
    sweep_if_asked(conn)


def _save_and_sweep(conn: sqlite3.Connection, saving: Saving) -> tuple[int, ...]:
    # Not together with others' writes: a file is swept outside of any transaction.
    with connection.transaction(conn):
        ids = jobs.save(conn, saving)
    sweep(conn)
    return ids


def _forget(conn: sqlite3.Connection, address: str, keep_taken: int | None, now: str) -> None:
    with connection.transaction(conn):
        if keep_taken is not None:
            SQL.mark_taken(conn, update_id=keep_taken, now=now)
        jobs.forget(conn, address, now)
    sweep(conn)
