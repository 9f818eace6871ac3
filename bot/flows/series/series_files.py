"""What lasts, handed over as a file: the agreement, a record, or everything that is kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.flows.core.book import Record
from bot.flows.core.incoming import Command
from bot.flows.core.scene import Scene
from bot.flows.core.values import values_of
from bot.flows.series import agreement_terms, calendar, record

LONGEST = 16
_FILE = r"(?:text |plain |txt )?(?:file|document|text|txt|download|attachment)"
_GIVE = (
    r"(?:send|give|export|download|save|get|have|email|share|print|make|turn|put|hand|write(?: out)?|take)"
    r"(?: me| over| out| away)?"
)
_AS_FILE = re.compile(rf"\b(?:as|in|into|to) (?:an? )?{_FILE}\b|\b(?:export|download)\b", re.IGNORECASE)
_AGREEMENT = re.compile(
    rf"\b{_GIVE} (?:(?:my|the|our|this|that|coaching) )+agreement\b|\bagreement (?:as|in) an? ", re.IGNORECASE
)
_RECORD = re.compile(
    rf"\b{_GIVE} (?:(?:my|the|our|this|that|last|latest|session|whole) )*(?:record|session|notes)\b",
    re.IGNORECASE,
)
_ALL = re.compile(
    rf"\b{_GIVE} (?:a copy of )?(?:everything|all (?:of )?(?:it|this|that|my|the)|all|(?:all )?my (?:data|words))\b"
    r".*\b(?:keep|kept|have|hold|stored?|know|saved?|data|words|file|export|copy)\b"
    r"|\b(?:export|download) (?:everything|all|it all|my data|all my data|all of it)\W*$"
    r"|\b(?:a )?copy of (?:everything|all)\b.*\b(?:keep|kept|have|hold|know)\b",
    re.IGNORECASE,
)
_SESSION = re.compile(
    r"(?:\b(?:session|record) (?:number |no\.? |of session )?|^\W*)(\d{1,3})\b", re.IGNORECASE
)


def wanted(words: str) -> str | None:
    """Which file plain words ask for: "agreement", "record", "everything", or None."""
    if len(words.split()) > LONGEST:
        return None
    if _ALL.search(words):
        return "everything"
    if not _AS_FILE.search(words):
        return None
    return "agreement" if _AGREEMENT.search(words) else "record" if _RECORD.search(words) else None


def hands_over(scene: Scene) -> bool:
    """A file asked for in words is sent; False when the words are about something else."""
    if calendar.is_asked_for(scene):
        calendar.send(scene)
        return True
    match wanted(scene.words):
        case "everything":
            send_everything(scene)
        case "agreement":
            send_agreement(scene)
        case "record":
            _send_named(scene, scene.words)
        case _:
            return False
    return True


def send_agreement(scene: Scene) -> None:
    """The agreement as it stands, agreed or not."""
    if not agreement_terms.paper_now(scene):
        scene.say("agreement", "file", "none", values_of(scene, None))
        return
    values = agreement_terms.shows_terms(scene)
    _send(scene, "agreement", values, values)


def _send_named(scene: Scene, words: str) -> None:
    """The record of the session whose number they said, else the last one."""
    kept, named = record.filled(scene), _SESSION.search(words)
    found = [one for one in kept if named is None or one.session == int(named[1])]
    if found:
        send_record(scene, found[-1])
    else:
        scene.say("record", "list", "empty" if not kept else "not_there", values_of(scene, None))


def send_record(scene: Scene, one: Record) -> None:
    values = record.shows_record(scene, one, record.lines_of(one))
    _send(scene, "record", values, values)


def send_everything(scene: Scene) -> None:
    """Once to be read, once for other programs."""
    values = values_of(scene, None)
    for name in ("text", "json"):
        reply = scene.utter("export", "everything", name, values)
        scene.replies.append(replace(reply, file=(f"everything_{name}", {})))


def _send(scene: Scene, flow: str, values: Mapping[str, Any], made_of: Mapping[str, Any]) -> None:
    scene.replies.append(replace(scene.utter(flow, "file", "sent", values), file=(flow, made_of)))


def export(scene: Scene) -> None:
    """/export, or /export agreement, or /export record 3."""
    incoming = scene.incoming
    named = incoming.argument.lower() if isinstance(incoming, Command) else ""
    if "agreement" in named:
        send_agreement(scene)
    elif "record" in named or "session" in named or named.strip().isdecimal():
        _send_named(scene, named)
    else:
        send_everything(scene)
