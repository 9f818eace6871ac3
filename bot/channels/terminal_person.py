"""The terminal for somebody at a keyboard: words, and numbered buttons."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TextIO

from bot.channels.reading import in_words
from bot.channels.terminal import Terminal
from bot.channels.terminal_files import write
from bot.flows.core.incoming import Command, Incoming
from bot.messages import Message


async def serve_person(
    terminal: Terminal, out: TextIO = sys.stdout, lines: TextIO = sys.stdin, exports: Path | None = None
) -> None:
    """Someone at a keyboard: buttons are shown with a number and pressed by "#1" or their label."""
    show = partial(_show, out=out, exports=exports)
    print("Type your answer; #1, #2 … press a button; Ctrl-D leaves.\n", file=out)
    labels = show(await terminal.open())
    await terminal.forget_unsaid()
    if not labels:
        labels = show((await terminal.say(Command("start"))).messages)
    while True:
        labels = show((await terminal.silence()).messages) or labels
        print("> ", end="", file=out, flush=True)
        line = lines.readline()
        if not line:
            return
        labels = show((await terminal.say(_typed(terminal, line.strip(), labels))).messages) or labels


def _typed(terminal: Terminal, line: str, labels: list[str]) -> Incoming:
    if line.startswith("#") and line[1:].isdigit() and 0 < int(line[1:]) <= len(labels):
        return terminal.pressed(labels[int(line[1:]) - 1])
    return terminal.pressed(line) if line in labels else in_words(line)


def _show(messages: tuple[Message, ...], out: TextIO, exports: Path | None) -> list[str]:
    """Print the messages; returns the labels of their buttons in the order of their numbers."""
    labels: list[str] = []
    for message in messages:
        print(f"\n{message.plain}", file=out)
        if message.file is not None:
            path = write(message.file, exports) if exports else None
            print(f"   [{path or message.file.name}]", file=out)
        for row in message.rows:
            numbered = []
            for button in row:
                labels.append(button.label)
                numbered.append(f"#{len(labels)} {button.label}")
            print("   " + "   ".join(numbered), file=out)
    print(file=out) if messages else None
    return labels
