"""What can be wrong with the store, each named for what happened and what to do about it."""

from __future__ import annotations

import os
import sqlite3

_WRITABLE = "Set DATABASE_URL or make the folder writable."
ANOTHER = "Set DATABASE_URL to another file, or move this one away."

_SQLITE_REASONS = {
    sqlite3.SQLITE_NOTADB: ("it is not an SQLite database", ANOTHER),
    sqlite3.SQLITE_CORRUPT: ("the file is damaged", "Bring it back from a copy, or move it away."),
    sqlite3.SQLITE_BUSY: ("another program holds it", "Stop the other program and try again."),
    sqlite3.SQLITE_LOCKED: ("another program holds it", "Stop the other program and try again."),
    sqlite3.SQLITE_READONLY: ("it can only be read", _WRITABLE),
    sqlite3.SQLITE_FULL: ("the disk is full", "Make room on the disk."),
}


class StorageError(Exception):
    """Anything the store refuses."""


class CannotOpen(StorageError):
    """The database cannot be used; the message is for the person who runs the program."""


class DatabaseTooNew(CannotOpen):
    """A later version of the program wrote this database."""


class StaleVersion(StorageError):
    """Someone else saved this conversation since it was loaded: load again and take the turn again."""


class AlreadyTaken(StorageError):
    """This update was handled before: there is nothing to do."""


def cannot_open(path: str, reason: str, cure: str) -> CannotOpen:
    return CannotOpen(f"DATABASE_URL: cannot open {path}: {reason}. {cure}")


def from_system(path: str, fault: OSError) -> CannotOpen:
    if isinstance(fault, IsADirectoryError):
        return cannot_open(path, "it is a folder", "Set DATABASE_URL to a file in it.")
    # The number and not the exception's own text, which would repeat the path.
    return cannot_open(path, os.strerror(fault.errno or 0).lower(), _WRITABLE)


def from_sqlite(path: str, fault: sqlite3.Error) -> CannotOpen:
    # The low byte is the kind of fault, the rest its detail.
    kind = getattr(fault, "sqlite_errorcode", 0) & 0xFF
    reason, cure = _SQLITE_REASONS.get(kind, (str(fault), _WRITABLE))
    return cannot_open(path, reason, cure)


def too_new(path: str, found: int, known: int) -> DatabaseTooNew:
    return DatabaseTooNew(
        f"DATABASE_URL: cannot open {path}: it is of version {found} and this program knows {known} at most. "
        "Update the program, or set DATABASE_URL to another file."
    )
