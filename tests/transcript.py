"""Plays a transcript through the real coach on a real file.

`python -m tests.transcript FILE ...` shows what is said; with `--pin` the quoted `bot:` lines are written anew.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn
from zoneinfo import ZoneInfo

from bot.channels.terminal import Malformed, Terminal, Told
from bot.coach import Coach
from bot.flows.core.replies import Reply
from bot.page import Terms
from bot.prompts import Prompts
from storage.store import Store
from tests.transcript_lines import HOME, LINE_END, Done, Expected, Unreadable, read

BEGINS = "2026-03-11T10:20"
"""A Wednesday: the moment of a transcript that names none."""


PROMPTS = Prompts()
"""One for all: the files are compiled once."""


class Differs(AssertionError):
    """What was said is not what the transcript expects."""


class OpenCoach(Coach):
    """The coach, whose decisions can be looked at, and whose faults rise."""

    replies: tuple[Reply, ...] = ()
    fault: Exception | None = None

    async def _decide(self, *given: Any) -> Any:
        self.replies = ()
        try:
            decided = await super()._decide(*given)
        except Exception as fault:
            self.fault = fault
            raise
        self.replies = decided[1].replies
        return decided


def restarts(path: Path) -> bool:
    """Whether the program is started anew somewhere in it, or in what comes before it."""
    return any(
        done.kind == "restart" or (done.kind == "first" and restarts(HOME / f"{done.words}.txt"))
        for done in read(path)
    )


class Player:
    """One person's conversation, on a file that a restart finds again."""

    def __init__(self, path: Path, folder: Path) -> None:
        self.path = path
        # A file is needed only where somebody comes back to it after a restart; in memory it is three times as fast.
        self._url = f"sqlite:///{folder / 'grow.db'}" if restarts(path) else "sqlite://:memory:"
        self._name = path.stem
        self._zone, self._now, self._asks_zone = "UTC", BEGINS, False
        self._store: Store | None = None
        self.shown: list[tuple[Done, Told, tuple[str, ...]]] = []

    async def play(self, path: Path | None = None, checking: bool = True) -> None:
        """Do what the file says, and compare."""
        for done in read(path or self.path):
            match done.kind:
                case "zone":
                    self._zone = done.words
                case "asks zone":
                    self._zone, self._asks_zone = done.words, True
                case "first":
                    await self.play(HOME / f"{done.words}.txt", checking=False)
                case "now":
                    self._now = done.words
                case "restart":
                    await self._reopen()
                case _:
                    await self._answered(done, checking)

    async def close(self) -> None:
        if self._store is not None:
            await self._store.close()
            self._store = None

    async def _reopen(self) -> None:
        await self.close()
        self._store = await Store.open(self._url)
        self.coach = OpenCoach(
            self._store, PROMPTS, Terms(zone=self._zone, asks_zone=self._asks_zone), self._clock
        )
        self._terminal = Terminal(self.coach, self._name, self._clock)
        await self._terminal.open()

    def _clock(self) -> datetime:
        return datetime.fromisoformat(self._now).replace(tzinfo=ZoneInfo(self._zone)).astimezone(UTC)

    async def _answered(self, done: Done, checking: bool) -> None:
        if self._store is None:
            await self._reopen()
        self.coach.replies = ()
        try:
            told = await self._terminal.take(self._line(done))
        except Malformed as fault:
            self._fail(done.at, str(fault))
        if self.coach.fault is not None:
            raise self.coach.fault
        names = tuple(_name(reply) for reply in self.coach.replies)
        self.shown.append((done, told, names))
        if checking:
            self._check(done, told, names)

    def _line(self, done: Done) -> dict[str, Any]:
        words = done.words
        match done.kind:
            case "user" if words.startswith("[") and words.endswith("]"):
                self._is_there(done, words[1:-1])
                line: dict[str, Any] = {"press": words[1:-1]}
            case "user":
                line = {"text": words}
            case "user edits":
                line = {"edit": words}
            case "user sends" if words.startswith("location "):
                north, east = map(float, words.split()[1:])
                line = {"other": "location", "latitude": north, "longitude": east}
            case "user sends":
                line = {"other": words}
            case _:
                self._now = words
                line = {"silence": True}
        return {**line, "now": self._now}

    def _is_there(self, done: Done, button: str) -> None:
        if self._terminal.pressed(button).trigger == "unknown":
            self._fail(done.at, f"there is no button [{button}]")

    def _check(self, done: Done, told: Told, names: tuple[str, ...]) -> None:
        said = done.of("bot")
        if said and said[0].words == "nothing":
            self._hold(not told.messages, said[0], told, names)
        elif said:
            self._hold(len(said) == len(told.messages), said[0], told, names)
            for one, message, name in zip(said, told.messages, names, strict=True):
                self._hold(_fits(one, message.plain, name), one, told, names)
        everything = "\n".join(message.plain for message in told.messages).casefold()
        labels = [b.label for message in told.messages for row in message.rows for b in row]
        for one in done.of("flow"):
            self._hold(f"{_place(told)}.".startswith(f"{one.words}."), one, told, names)
        for one in done.of("not"):
            self._hold(one.words.casefold() not in everything, one, told, names)
        for one in done.of("button"):
            self._hold(one.words in labels, one, told, names)

    def _hold(self, fits: bool, expected: Expected, told: Told, names: tuple[str, ...]) -> None:
        if not fits:
            self._fail(
                expected.at, f"expected {expected.kind}: {expected.words}\n{_transcribed(told, names)}"
            )

    def _fail(self, at: int, what: str) -> NoReturn:
        raise Differs(f"{self.path}:{at}: {what}")


def _fits(expected: Expected, plain: str, name: str) -> bool:
    if expected.pinned is not None:
        return plain == expected.pinned
    wanted, *words = [part.strip() for part in expected.words.split("|")]
    lead, _, asked = wanted.rpartition(" + ")
    said_lead, _, said = name.rpartition(" + ")
    named = f"{said}.".startswith(f"{asked}.") and (not lead or f"{said_lead}.".startswith(f"{lead}."))
    return named and all(part.casefold() in plain.casefold() for part in words)


def _name(reply: Reply) -> str:
    name = f"{reply.flow}.{reply.state}.{reply.utterance}"
    return f"{_name(reply.lead)} + {name}" if reply.lead else name


def _place(told: Told) -> str:
    return f"{told.flow}.{told.state}" if told.flow else "none"


def _transcribed(told: Told, names: tuple[str, ...]) -> str:
    lines = [f"  flow: {_place(told)}"]
    for message, name in zip(told.messages, names, strict=False):
        labels = " ".join(f"[{button.label}]" for row in message.rows for button in row)
        lines.append(
            f"  bot: {name}\n       {message.plain.replace(chr(10), f' {LINE_END} ')} {labels}".rstrip()
        )
    return "\n".join(lines) if told.messages else f"{lines[0]}\n  bot: nothing"


async def played(path: Path, folder: Path, checking: bool = True) -> Player:
    """The transcript, played to its end; raises Differs at the first line that is not so."""
    player = Player(path, folder)
    try:
        await player.play(checking=checking)
    finally:
        await player.close()
    return player


def pin(player: Player) -> None:
    """Write every quoted `bot:` line of the file anew, from what was said."""
    lines = player.path.read_text(encoding="utf-8").splitlines()
    ours = {done.at: done for done in read(player.path)}
    for done, told, _ in player.shown:
        if ours.get(done.at) == done:
            for one, message in zip(done.of("bot"), told.messages, strict=False):
                if one.pinned is not None:
                    lines[one.at - 1] = f'bot: "{message.plain.replace(chr(10), f" {LINE_END} ")}"'
    player.path.write_text("\n".join(lines) + "\n", encoding="utf-8")


async def _shown(path: Path, pinning: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        player = Player(path, Path(folder))
        try:
            await player.play(checking=False)
            if pinning:
                pin(player)
        finally:
            await player.close()
            for done, told, names in player.shown:
                print(f"{path.name}:{done.at} {done.kind}: {done.words}\n{_transcribed(told, names)}")


def main() -> int:
    """1 when a transcript could not be played to its end."""
    parser = argparse.ArgumentParser(prog="python -m tests.transcript", description=__doc__)
    parser.add_argument("--pin", action="store_true", help="write the quoted bot: lines anew")
    parser.add_argument("files", nargs="+", type=Path)
    options = parser.parse_args()
    for path in options.files:
        try:
            asyncio.run(_shown(path, options.pin))
        except (Differs, Unreadable) as fault:
            print(fault, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
