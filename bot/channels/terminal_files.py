"""Files at the terminal: written into a folder for the person's eyes only, a newer one in place of an older."""

from __future__ import annotations

import os
import re
from pathlib import Path

from bot.messages import File

HOME = Path("exports")
"""In the working folder, where somebody at a terminal looks for what they asked for."""
_UNSAFE = re.compile(r"[^\w.@+-]|^\.+")


def folder_of(name: str, home: Path = HOME) -> Path:
    """One person's folder, whatever their name is made of."""
    return home / (_UNSAFE.sub("_", name) or "_")


def write(file: File, folder: Path) -> Path | None:
    """Where it now is; None where it cannot be written, which must not cost them the answer."""
    path = folder / _UNSAFE.sub("_", file.name)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600), "wb") as out:
            out.write(file.content)
    except OSError:
        return None
    return path.resolve()
