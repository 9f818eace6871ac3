"""Opening: what is made, what is brought up to date, and what is refused with which words."""

from __future__ import annotations

import inspect
import os
import sqlite3
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import aiosqlite
import pytest

from storage import connection
from storage.errors import CannotOpen, DatabaseTooNew
from storage.migrate import MIGRATIONS
from storage.store import Store
from tests.storage.turns import ANNA, turn

NOBODY = 65534


@pytest.fixture
def ordinary_user() -> Iterator[None]:
    """Root may write anywhere, so a test of permissions run by root steps down for a moment."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(NOBODY)
    yield
    os.seteuid(before)


async def fault(url: str, **how: object) -> str:
    with pytest.raises(CannotOpen) as caught:
        await Store.open(url, **how)  # type: ignore[arg-type]
    return str(caught.value)


KNOWN = len(list(MIGRATIONS.glob("*.sql")))


def more_migrations(folder: Path, mood: str) -> Path:
    """A later program's folder: today's migrations and one more."""
    folder.mkdir()
    for script in MIGRATIONS.glob("*.sql"):
        (folder / script.name).write_text(script.read_text())
    (folder / f"{KNOWN + 1:04}_mood.sql").write_text(mood)
    return folder


def first_migration(folder: Path) -> Path:
    """The folder as the first program had it."""
    folder.mkdir()
    (script,) = MIGRATIONS.glob("0001_*.sql")
    (folder / script.name).write_text(script.read_text())
    return folder


async def test_folder_and_file_are_made_for_the_owner_alone(store: Store, path: Path) -> None:
    await store.save(turn())
    files = [path, path.with_name("grow.db-wal"), path.with_name("grow.db-shm")]
    assert [stat.S_IMODE(file.stat().st_mode) for file in files] == [0o600] * 3
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("sqlite:///data/grow.db", "data/grow.db"),
        ("sqlite:////var/lib/grow.db", "/var/lib/grow.db"),
        ("sqlite://:memory:", ":memory:"),
        ("sqlite:///:memory:", ":memory:"),
    ],
)
def test_three_slashes_are_from_here_and_four_from_the_root(url: str, path: str) -> None:
    assert connection.path_of(url) == path


async def test_a_store_in_memory_works_alike() -> None:
    store = await Store.open("sqlite://:memory:")
    await store.save(turn(conversation="hello"))
    assert (await store.load(ANNA)).conversation == "hello"
    await store.close()


async def test_commits_are_synced_and_deletions_overwritten(store: Store) -> None:
    def asked(conn: sqlite3.Connection) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store", "busy_timeout")
        return [conn.execute(f"pragma {name}").fetchone()[0] for name in names]

    assert await store._conn.run(asked) == ["wal", 2, 1, 1, 2, 5000]


async def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path, ordinary_user: None) -> None:
    # pytest's folders are their owner's alone; the owner, if no root, needs the bits taken away.
    if os.getuid() != 0:
        tmp_path.chmod(0o500)
    path = tmp_path / "grow.db"
    assert await fault(f"sqlite:///{path}") == (
        f"DATABASE_URL: cannot open {path}: permission denied. Set DATABASE_URL or make the folder writable."
    )


async def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    assert await fault(f"sqlite:///{tmp_path}") == (
        f"DATABASE_URL: cannot open {tmp_path}: it is a folder. Set DATABASE_URL to a file in it."
    )


async def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    assert "data/grow.db: file exists. " in await fault(f"sqlite:///{tmp_path}/data/grow.db")


async def test_a_file_that_is_no_database_is_told_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "grow.db"
    path.write_text("Dear diary, " * 500)
    assert await fault(f"sqlite:///{path}") == (
        f"DATABASE_URL: cannot open {path}: it is not an SQLite database. "
        "Set DATABASE_URL to another file, or move this one away."
    )
    assert path.read_text() == "Dear diary, " * 500


async def test_another_programs_database_is_told_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "grow.db"
    with sqlite3.connect(path) as conn:
        conn.execute("create table invoice (id integer)")
    conn.close()
    assert "it holds another program's tables" in await fault(f"sqlite:///{path}")
    with sqlite3.connect(path) as conn:
        assert conn.execute("select name from sqlite_master").fetchall() == [("invoice",)]
    conn.close()


async def test_a_file_another_program_holds_is_told(path: Path, url: str) -> None:
    path.parent.mkdir()
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("begin exclusive")
    assert await fault(url, patience=0.01) == (
        f"DATABASE_URL: cannot open {path}: another program holds it. Stop the other program and try again."
    )
    holder.close()


async def test_a_refused_store_leaves_no_thread_behind(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    (tmp_path / "grow.db").write_text("Dear diary, " * 500)
    await fault(f"sqlite:///{tmp_path}/grow.db")
    for left in set(threading.enumerate()) - before:
        left.join(timeout=5)
        assert not left.is_alive()


async def test_an_older_database_is_brought_up_to_date_with_its_words(url: str, tmp_path: Path) -> None:
    old = await Store.open(url)
    await old.save(turn(conversation="from before"))
    await old.close()
    script = "alter table person add column mood text;\nupdate person set mood = 'fine; thanks';"
    new = await Store.open(url, migrations=more_migrations(tmp_path / "later", mood=script))
    assert (await new.load(ANNA)).conversation == "from before"
    moods = await new._conn.run(lambda conn: conn.execute("select mood from person").fetchall())
    assert moods == [("fine; thanks",)]
    await new.close()


async def test_a_database_of_the_first_version_is_brought_up_to_todays(url: str, tmp_path: Path) -> None:
    old = await Store.open(url, migrations=first_migration(tmp_path / "first"))
    await old._conn.run(
        lambda conn: conn.execute(
            "insert into person (address, zone, sessions, created_at) values ('telegram:1', 'UTC', 4, 'then')"
        )
    )
    await old.close()
    new = await Store.open(url)
    loaded = await new.load(ANNA)
    assert loaded.person is not None
    assert (loaded.person.sessions, loaded.person.next_session, loaded.papers) == (4, None, ())
    await new.close()


async def test_a_migration_that_fails_changes_nothing(url: str, tmp_path: Path) -> None:
    await (await Store.open(url)).close()
    script = "alter table person add column mood text;\ninsert into nowhere values (1);"
    assert "no such table: nowhere" in await fault(
        url, migrations=more_migrations(tmp_path / "later", mood=script)
    )
    store = await Store.open(url)
    columns = await store._conn.run(lambda conn: conn.execute("pragma table_info(person)").fetchall())
    assert "mood" not in [column[1] for column in columns]
    await store.close()


async def test_a_newer_database_is_refused(url: str, path: Path, tmp_path: Path) -> None:
    later = more_migrations(tmp_path / "later", mood="alter table person add column mood text;")
    await (await Store.open(url, migrations=later)).close()
    with pytest.raises(DatabaseTooNew) as caught:
        await Store.open(url)
    assert str(caught.value) == (
        f"DATABASE_URL: cannot open {path}: it is of version {KNOWN + 1} and this program knows {KNOWN} at most. "
        "Update the program, or set DATABASE_URL to another file."
    )


async def test_a_whole_job_runs_on_the_connections_own_thread(store: Store) -> None:
    def job(conn: sqlite3.Connection, left: int, *, right: int) -> tuple[int, bool]:
        assert conn.execute("select 1").fetchone() == (1,)
        return left + right, threading.current_thread() is threading.main_thread()

    assert await store._conn.run(job, 2, right=3) == (5, False)


def test_the_protected_method_that_jobs_go_through_is_as_it_was() -> None:
    """If this fails after an update of aiosqlite, read what became of `_execute` before loosening the pin."""
    assert aiosqlite.__version__.startswith("0.22.")
    assert str(inspect.signature(aiosqlite.Connection._execute)) == "(self, fn, *args, **kwargs)"
