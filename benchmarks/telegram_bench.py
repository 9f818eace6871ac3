"""Whole turns over loopback HTTP: the partner, the library's echo bot, and the stand-in's own ceiling."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import IO, Any

from tests.channels.bot_api_stand_in import TOKEN

ROOT = Path(__file__).parents[1]
PARTNER = (sys.executable, "-m", "bot", "run")
ECHO_BOT = (sys.executable, "-m", "benchmarks.echo_bot")
CEILING = (sys.executable, "-m", "benchmarks.ceiling")
PEOPLE, TURNS, ROUNDS, STARTS = 100, 30, 3, 5


@dataclass(frozen=True)
class Run:
    """What one bot did under load."""

    start: float  # seconds from its start to its first poll
    memory: float  # resident, in MB, after the load
    work: float  # processor seconds under load, sending and receiving included
    load: dict[str, float]


@contextmanager
def process(
    command: Sequence[str], environment: dict[str, str], **more: Any
) -> Iterator[subprocess.Popen[str]]:
    running = subprocess.Popen(command, env={**os.environ, **environment}, text=True, **more)
    try:
        yield running
    finally:
        running.terminate()
        running.wait(20)


def measure(bot: Sequence[str], people: int, turns: int) -> Run:
    load = (sys.executable, "-m", "benchmarks.load", "--people", str(people), "--turns", str(turns))
    with tempfile.TemporaryDirectory() as folder, process(load, {}, stdout=subprocess.PIPE) as stand_in:
        assert stand_in.stdout is not None
        told = _told(stand_in.stdout)
        environment = {
            "TELEGRAM_API_BASE_URL": next(told)["url"],
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "DATABASE_URL": f"sqlite:///{folder}/bench.db",
            "GROW_LOG_LEVEL": "warning",
            "PYTHONPATH": str(ROOT),
        }
        begun = time.monotonic()
        with process(bot, environment, cwd=folder, stdout=subprocess.DEVNULL) as running:
            start = next(told)["first_poll"] - begun
            begun_with = _work(running.pid)
            figures = next(told) if people else {}
            return Run(start, _resident(running.pid), _work(running.pid) - begun_with, figures)


def _told(lines: IO[str]) -> Iterator[dict[str, Any]]:
    for line in lines:
        yield json.loads(line)


def _resident(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def _work(pid: int) -> float:
    spent = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(spent[11]) + int(spent[12])) / os.sysconf("SC_CLK_TCK")


def _middle(runs: Sequence[Run], figure: str) -> float:
    return median(run.load[figure] for run in runs)


def _line(name: str, runs: Sequence[Run]) -> str:
    p50, p95, p99 = (_middle(runs, figure) for figure in ("p50", "p95", "p99"))
    each = " ".join(f"{run.load['per_second']:.0f}" for run in runs)
    work = median(run.work / run.load["turns"] for run in runs) * 1000
    return (
        f"  {name:<27}{_middle(runs, 'per_second'):>6.0f} turns/s ({each}), "
        f"{work:.2f} ms of processor time each, answered in {p50:.0f} ms, p95 {p95:.0f}, p99 {p99:.0f}"
    )


def report() -> Iterator[str]:
    partner: list[Run] = []
    echo: list[Run] = []
    yield f"{PEOPLE} people at once, {TURNS} turns each, {ROUNDS} rounds in turn, medians:"
    ceiling = [measure(CEILING, PEOPLE, TURNS)]
    for _ in range(ROUNDS):
        echo.append(measure(ECHO_BOT, PEOPLE, TURNS))
        partner.append(measure(PARTNER, PEOPLE, TURNS))
    ceiling.append(measure(CEILING, PEOPLE, TURNS))
    yield _line("the stand-in's own ceiling", ceiling)
    yield _line("echo bot, nothing kept", echo)
    yield _line("partner, every turn durable", partner)
    lost = sum(run.load["unanswered"] for run in partner)
    if lost:
        yield f"  !! the partner left {lost:.0f} turns unanswered for seconds"
    # Of neighbours in time, since what else the machine does changes from round to round.
    ratios = [
        ours.load["per_second"] / theirs.load["per_second"]
        for ours, theirs in zip(partner, echo, strict=True)
    ]
    each = " ".join(f"{ratio:.2f}" for ratio in ratios)
    yield f"  partner to echo bot: {median(ratios):.2f} ({each}; 1 or more is wanted)"
    memory = median(run.memory for run in partner)
    yield f"resident memory after the load: {memory:.0f} MB (under 80 is wanted)"
    starts = [measure(PARTNER, 0, 0).start for _ in range(STARTS)]
    yield f"start to first poll: {median(starts):.2f} s, worst {max(starts):.2f} s (under 1 is wanted)"
