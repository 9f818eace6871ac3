"""`make practices`: writes the three practices of docs/practices from the program as it is."""

from __future__ import annotations

import asyncio
import textwrap
from pathlib import Path

from tests.examples.in_terminal import ROOT
from tests.examples.page import WIDTH, fenced
from tests.examples.talk import Entry
from tests.practices.listening import practice
from tests.practices.people import PEOPLE
from tests.sessions.talk import Sitter

DOCS = ROOT / "docs" / "practices"
NOTE = "<!-- Written by `make practices`: the program's own words. Mend the program, not this page. -->"


def page(person: Sitter, entries: list[Entry]) -> str:
    about = textwrap.fill(f"{person.name} is made up: {person.about}.", WIDTH)
    return "\n".join([NOTE, f"# {person.name}, {person.temper}", "", about, "", fenced(person, entries), ""])


def index() -> str:
    rows = [
        f"* [{one.name}, {one.temper}]({one.page}.md): {one.about}"
        for one in (learner.sitter for learner in PEOPLE)
    ]
    return "\n".join([NOTE, "# Three practices", "", *(textwrap.fill(row, WIDTH) for row in rows), ""])


async def pages() -> dict[str, str]:
    """Each page by the name of its file."""
    written = {f"{one.sitter.page}.md": page(one.sitter, await practice(one)) for one in PEOPLE}
    return {"README.md": index(), **written}


async def write(docs: Path) -> None:
    docs.mkdir(exist_ok=True)
    for name, text in (await pages()).items():
        (docs / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(write(DOCS))
