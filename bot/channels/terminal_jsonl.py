"""The terminal for programs: a JSON line in, a JSON line out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, TextIO

from bot.channels.terminal import Malformed, Terminal, Told
from bot.channels.terminal_files import write
from bot.messages import File


async def serve_jsonl(terminal: Terminal, lines: TextIO, out: TextIO, exports: Path | None = None) -> None:
    """One JSON line out for each line in, flushed; a bad line is answered with its error.

    exports: the folder that files are written into; without one they are only named.
    """
    await terminal.open()
    for line in lines:
        print(json.dumps(await _answered(terminal, line, exports), ensure_ascii=False), file=out, flush=True)


async def _answered(terminal: Terminal, line: str, exports: Path | None) -> dict[str, Any]:
    try:
        wanted = json.loads(line)
        if not isinstance(wanted, dict):
            raise Malformed("expected a JSON object")
        return _as_json(await terminal.take(wanted), exports)
    except Malformed as fault:
        return {"error": str(fault)}
    except (ValueError, RecursionError):  # also a number of thousands of digits
        return {"error": "not a JSON line"}


def _as_json(told: Told, exports: Path | None) -> dict[str, Any]:
    replies = [
        {
            "text": message.plain,
            "buttons": [{"id": button.id, "label": button.label} for row in message.rows for button in row],
            "edited": message.edits is not None,
            "file": _file_as_json(message.file, exports),
        }
        for message in told.messages
    ]
    return {"replies": replies, "flow": told.flow, "state": told.state}


def _file_as_json(file: File | None, exports: Path | None) -> dict[str, Any] | None:
    """path: where it was written, null where it was not."""
    if file is None:
        return None
    path = write(file, exports) if exports else None
    return {"name": file.name, "type": file.type, "path": path and str(path), "size": len(file.content)}
