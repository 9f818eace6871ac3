"""`make examples`: writes the example pages of docs/ from the program as it is."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.channels.bot_api_stand_in import BotApi
from tests.examples.in_terminal import ROOT, Terminal
from tests.examples.on_telegram import Telegram
from tests.examples.page import page
from tests.examples.people import GARETH, INES
from tests.examples.talk import played

DOCS = ROOT / "docs"


async def in_terminal(folder: Path) -> str:
    terminal = Terminal(INES.name.lower(), folder / "terminal.db", INES.zone)
    return page(INES, "in the terminal", *await played(INES, terminal))


async def on_telegram(folder: Path) -> str:
    api = BotApi()
    await api.start()
    try:
        channel = Telegram(api, folder / "telegram.db", GARETH.zone)
        return page(GARETH, "on Telegram", *await played(GARETH, channel))
    finally:
        await api.stop()


async def write(docs: Path) -> None:
    with TemporaryDirectory() as folder:
        (docs / "example-terminal.md").write_text(await in_terminal(Path(folder)), encoding="utf-8")
        (docs / "example-telegram.md").write_text(await on_telegram(Path(folder)), encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(write(DOCS))
