"""`grow run` with a clock that stands still: python -m tests.examples.run_at 2026-03-10T19:05"""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot import app
from bot.settings import load


def main(wall: str) -> None:
    settings = load()
    now = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(settings.timezone)).astimezone(UTC)
    asyncio.run(app.run(settings, clock=lambda: now))


if __name__ == "__main__":
    main(sys.argv[1])
