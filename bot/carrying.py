"""Messages and incomings as JSON, for the outbox and for what is set aside."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import asdict, fields
from typing import Any

from bot.flows.core import incoming as kinds
from bot.flows.core.incoming import Incoming
from bot.messages import File, Message, MessageButton

_AS_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_KINDS = {
    kind.__name__: kind for kind in (kinds.Text, kinds.Choice, kinds.Command, kinds.Edited, kinds.Other)
}


def message_to_json(message: Message) -> str:
    rows = [[[b.trigger, b.label, b.asked, b.of] for b in row] for row in message.rows]
    body: dict[str, Any] = {"text": message.text, "rows": rows, "edits": message.edits}
    if message.file is not None:
        file = message.file
        body["file"] = [file.name, file.type, b64encode(file.content).decode("ascii")]
    return _AS_JSON(body)


def message_from_json(body: str) -> Message:
    saved = json.loads(body)
    rows = tuple(tuple(MessageButton(*button) for button in row) for row in saved["rows"])
    return Message(saved["text"], rows, saved["edits"], _file(saved.get("file")))


def _file(saved: list[str] | None) -> File | None:
    """Kept with its message, so that it goes when that goes: sent, given up, or forgotten."""
    if saved is None:
        return None
    name, kind, content = saved
    return File(name, kind, b64decode(content))


def incoming_to_json(incoming: Incoming) -> str:
    if isinstance(incoming, kinds.Located):
        incoming = kinds.Other("location")  # where somebody is, is not kept
    return json.dumps({"kind": type(incoming).__name__, "holds": asdict(incoming)})


def incoming_from_json(body: str) -> Incoming:
    """Raises ValueError for a kind this version does not know."""
    saved = json.loads(body)
    kind = _KINDS.get(saved.pop("kind", ""))
    if kind is None:
        raise ValueError("set aside by another version")
    holds = saved.get("holds", saved)  # earlier versions set it aside flat
    return kind(**{field.name: holds[field.name] for field in fields(kind) if field.name in holds})
