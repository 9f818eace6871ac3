"""Starts real processes of the program from one that has imported it: a kill then costs no second of imports."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from multiprocessing import get_context
from multiprocessing.context import ForkServerProcess as Process
from pathlib import Path

from bot.__main__ import main

_CONTEXT = get_context("forkserver")
_CONTEXT.set_forkserver_preload(["tests.channels.started", "bot.app", "bot.channels.telegram"])


def partner() -> None:
    """`grow run`, to its end."""
    raise SystemExit(main(["run"]))


@asynccontextmanager
async def started(
    act: Callable[..., None], *given: object, folder: Path, settings: Mapping[str, str]
) -> AsyncIterator[Process]:
    """The process, which is killed at the end of the `with` unless it has ended by then."""
    process = _CONTEXT.Process(target=_act, args=(act, given, folder, dict(settings)))
    process.start()
    try:
        yield process
    finally:
        process.kill()
        await ended(process)


async def ended(process: Process) -> int | None:
    """Its exit code, once it has one; a signal as a negative number."""
    await asyncio.to_thread(process.join)
    return process.exitcode


def _act(act: Callable[..., None], given: tuple[object, ...], folder: Path, settings: dict[str, str]) -> None:
    os.chdir(folder)
    os.environ.update(settings)
    act(*given)
