"""The statements are plain SQL, so that PostgreSQL takes them as well."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from storage.statements import SQL, WRITES

QUERIES = Path(SQL.load_person.__code__.co_filename).parent
SQLITE_ONLY = r"\b(ifnull|iif|datetime|julianday|strftime|unixepoch|rowid|glob|pragma|instr)\b|insert or|\?"


@pytest.mark.parametrize("file", sorted(QUERIES.rglob("*.sql")), ids=lambda file: file.stem)
def test_no_statement_uses_what_only_sqlite_has(file: Path) -> None:
    statements = re.sub(r"--.*", "", file.read_text(encoding="utf-8"))
    assert re.findall(SQLITE_ONLY, statements, re.IGNORECASE) == []


def test_every_write_is_about_one_person() -> None:
    for statements in WRITES.values():
        assert all(":person_id" in statement.sql for statement in statements)
