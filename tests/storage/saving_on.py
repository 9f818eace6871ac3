"""A program to be killed: eight people save without end, and each save is told on stdout once it is answered."""

from __future__ import annotations

import asyncio
import sys
from itertools import count

from storage.store import Store
from tests.storage.turns import turn

PEOPLE = 8


async def save_on(store: Store, who: str) -> None:
    for version in count():
        words = f"{who} {version}"
        (id_,) = await store.save(turn(address=who, version=version, conversation=words, messages=(words,)))
        print(f"saved {who} {version + 1}", flush=True)
        if version % 2:
            await store.sent([id_])
            print(f"sent {who} {id_}", flush=True)


async def main(url: str) -> None:
    store = await Store.open(url)
    await asyncio.gather(*(save_on(store, f"telegram:{number}") for number in range(1, PEOPLE + 1)))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
