"""Starting the program, as whoever runs it sees it: exit codes and sentences, never a traceback."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from storage.store import Store
from tests.channels.bot_api_stand_in import BotApi

ROOT = Path(__file__).resolve().parent.parent
SECONDS = 60


def environment(**settings: str) -> dict[str, str]:
    path = os.pathsep.join(part for part in (str(ROOT), os.environ.get("PYTHONPATH")) if part)
    return {**os.environ, "PYTHONPATH": path, **settings}


def grow(*arguments: str, folder: Path, said: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    """The command, run to its end in a folder of its own; said: all that is typed before the end of input."""
    ended = subprocess.run(
        (sys.executable, "-m", "bot", *arguments),
        input=said,
        capture_output=True,
        text=True,
        cwd=folder,
        env=environment(**settings),
        timeout=SECONDS,
    )
    assert "Traceback" not in ended.stderr, ended.stderr
    return ended


def test_without_a_token_run_says_so_and_opens_the_terminal(tmp_path: Path) -> None:
    ended = grow("run", folder=tmp_path)
    first, *rest = ended.stdout.splitlines()
    assert first == "TELEGRAM_BOT_TOKEN is not set, so here is the same partner in the terminal."
    assert "practice partner" in "".join(rest)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert (tmp_path / "data" / "grow.db").is_file()


def test_malformed_settings_stop_the_start_with_a_line_for_each(tmp_path: Path) -> None:
    ended = grow("run", folder=tmp_path, TELEGRAM_BOT_TOKEN="secret", GROW_TIMEZONE="Lisbon")
    token, zone = ended.stderr.splitlines()
    assert token.startswith("TELEGRAM_BOT_TOKEN: ") and "secret" not in token
    assert zone.startswith("GROW_TIMEZONE: ") and "Europe/Lisbon" in zone
    assert ended.returncode == 2
    assert list(tmp_path.iterdir()) == []


def test_a_malformed_setting_in_the_file_stops_the_start_too(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("GROW_OPERATOR_READS=perhaps\n")
    ended = grow("chat", "--jsonl", folder=tmp_path)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith("GROW_OPERATOR_READS: 'perhaps' is neither yes nor no.")


def test_a_list_of_whom_to_call_that_cannot_be_read_stops_the_start(tmp_path: Path) -> None:
    path = tmp_path / "crisis.txt"
    path.write_bytes("Dorfnachbarn, täglich".encode("latin-1"))
    ended = grow("run", folder=tmp_path, GROW_CRISIS_FILE=str(path))
    assert ended.returncode == 2
    assert ended.stderr == f"GROW_CRISIS_FILE: {path} is not written in UTF-8. Save it as UTF-8.\n"


def test_a_database_that_cannot_be_opened_stops_the_start(tmp_path: Path) -> None:
    ended = grow("run", folder=tmp_path, DATABASE_URL=f"sqlite:///{tmp_path}")
    assert ended.returncode == 2
    assert ended.stderr.startswith(f"DATABASE_URL: cannot open {tmp_path}: it is a folder.")


async def test_a_database_of_a_newer_version_stops_the_start(tmp_path: Path) -> None:
    path = tmp_path / "grow.db"
    await (await Store.open(f"sqlite:///{path}")).close()
    with sqlite3.connect(path) as conn:
        conn.execute("update schema_version set version = 9999")
    ended = grow("run", folder=tmp_path, DATABASE_URL=f"sqlite:///{path}")
    assert ended.returncode == 2
    assert "it is of version 9999" in ended.stderr and "Update the program" in ended.stderr


async def test_a_token_that_telegram_does_not_know_stops_the_start(tmp_path: Path) -> None:
    api = BotApi()
    settings = {"TELEGRAM_API_BASE_URL": await api.start(), "TELEGRAM_BOT_TOKEN": "43:somebody-elses"}
    # In a thread of its own: the stand-in answers on this one.
    ended = await asyncio.to_thread(grow, "run", folder=tmp_path, **settings)
    await api.stop()
    assert ended.returncode == 2
    assert ended.stderr.splitlines()[-1].startswith("TELEGRAM_BOT_TOKEN: Telegram does not know it.")


def test_the_end_of_input_is_a_good_end(tmp_path: Path) -> None:
    ended = grow("chat", "--jsonl", folder=tmp_path)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_doctor_and_replay_end_in_1_when_something_is_at_fault(tmp_path: Path) -> None:
    doctor = grow("doctor", folder=tmp_path, GROW_TIMEZONE="Lisbon")
    assert doctor.returncode == 1 and "fault  settings: GROW_TIMEZONE: " in doctor.stdout
    replay = grow("replay", "3", folder=tmp_path)
    assert replay.returncode == 1 and replay.stderr.startswith("Nothing is set aside under 3.")


@pytest.mark.parametrize("arguments", [(), ("dance",), ("hear", "music"), ("replay", "three")])
def test_a_command_that_there_is_not_ends_in_2(arguments: tuple[str, ...], tmp_path: Path) -> None:
    ended = grow(*arguments, folder=tmp_path)
    assert ended.returncode == 2 and ended.stderr.startswith("usage: grow")


def test_the_terminal_starts_without_what_only_telegram_needs() -> None:
    program = "import sys, bot.app; print(*(name for name in sys.argv[1:] if name in sys.modules))"
    heavy = ("telegram", "aiohttp", "httpx", "bot.doctor", "bot.replay", "bot.diagrams")
    ended = subprocess.run(
        (sys.executable, "-c", program, *heavy), capture_output=True, text=True, env=environment(), check=True
    )
    assert ended.stdout.strip() == ""
