"""A thousand nudges due in one second, under Telegram's flood limits, while a few people chat.

`python -m benchmarks.dispatch_bench [--nudges N] [--latency SECONDS]`
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from typing import Any

from benchmarks.telegram_bench import PARTNER, ROOT, process
from benchmarks.waits import said
from tests.channels.bot_api_stand_in import TOKEN

NUDGES = 1000
FLOOR = 30
"""Messages a second: quicker than this Telegram takes none."""


def measure(nudges: int = NUDGES, latency: float = 0.0) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{folder}/bench.db"
        options = ("--nudges", str(nudges), "--latency", str(latency), database)
        people = (sys.executable, "-m", "benchmarks.due_at_once", *options)
        with process(people, {}, stdout=subprocess.PIPE) as stand_in:
            assert stand_in.stdout is not None
            environment = {
                "TELEGRAM_API_BASE_URL": json.loads(stand_in.stdout.readline())["url"],
                "TELEGRAM_BOT_TOKEN": TOKEN,
                "DATABASE_URL": database,
                "GROW_LOG_LEVEL": "warning",
                "PYTHONPATH": str(ROOT),
            }
            with process(PARTNER, environment, cwd=folder, stdout=subprocess.DEVNULL):
                return dict(json.loads(stand_in.stdout.readline()))


def report(nudges: int = NUDGES, latency: float = 0.0) -> Iterator[str]:
    told = measure(nudges, latency)
    per_second = told["delivered"] / told["seconds"]
    yield (
        f"{told['nudges']} nudges due in one second: {told['delivered']} delivered, {told['twice']} of them twice, "
        f"in {told['seconds']:.1f} s, {per_second:.1f} a second beside {told['answers'] / told['seconds']:.1f} "
        f"other messages ({nudges / FLOOR:.0f} s is the floor without them, "
        f"44 or less is wanted), {told['refused']} refused for the flood limits (0 is wanted), "
        f"{told['refused_over_all']} of them for the limit over all chats"
    )
    yield (
        f"  somebody who chats meanwhile waits {said(told['meanwhile'])} (4 is wanted at the 99th); "
        f"without nudges, in the same run, {said(told['without'])}"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nudges", type=int, default=NUDGES)
    parser.add_argument("--latency", type=float, default=0.0)
    chosen = parser.parse_args()
    for line in report(chosen.nudges, chosen.latency):
        print(line, flush=True)
