"""All that is kept of one person, row by row, for them to take away."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

from storage.statements import SQL

Rows = list[dict[str, Any]]


def everything(conn: sqlite3.Connection, address: str) -> dict[str, Rows]:
    """Table -> its rows, tables without any left out; nothing of somebody who is not known.

    The tables are read off the schema, so that one made later cannot be forgotten here.
    """
    conn.execute("begin")  # one view of the database for all of them
    try:
        return {table: rows for table, rows in _tables(conn, address) if rows}
    finally:
        conn.execute("rollback")


def _tables(conn: sqlite3.Connection, address: str) -> Iterator[tuple[str, Rows]]:
    person = _rows(conn, "person", "address", address)
    yield "person", person
    for (table,) in SQL.tables_of_people(conn):
        yield table, [row for one in person for row in _rows(conn, table, "person_id", one["id"])]
    for (table,) in SQL.tables_of_addresses(conn):
        yield table, _rows(conn, table, "address", address)


def _rows(conn: sqlite3.Connection, table: str, column: str, value: object) -> Rows:
    # The names come from the schema; only the value is anybody's.
    found = conn.execute(f'select * from "{table}" where "{column}" = ? order by rowid', (value,))
    names = [described[0] for described in found.description]
    return [dict(zip(names, row, strict=True)) for row in found]
