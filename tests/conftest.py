"""What holds for every test: nobody's own settings, no network but this machine, the same examples."""

import os
import sys
from collections.abc import AsyncIterator
from ipaddress import ip_address
from pathlib import Path

import pytest
from hypothesis import settings

from bot.settings import NAMES
from storage.store import Store
from tests.people import Clock

# Whoever runs the tests may have a token set; no test may use it, nor a process that a test starts.
for name in NAMES:
    os.environ.pop(name, None)

# Derandomized: a test that failed for one person fails for the next. A busy machine is no failure.
settings.register_profile("house", derandomize=True, deadline=None, database=None)
settings.load_profile("house")


def is_near(host: str) -> bool:
    """Whether connecting to `host` stays on this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def stay_near(event: str, args: tuple[object, ...]) -> None:
    if event == "socket.connect" and isinstance(args[1], tuple) and not is_near(str(args[1][0])):
        raise ConnectionRefusedError(f"a test may not leave this machine: {args[1]}")


sys.addaudithook(stay_near)


@pytest.fixture
def clock() -> Clock:
    """Stands still until it is told otherwise."""
    return Clock()


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """On a file of its own, in the folder that the test may look into."""
    store = await Store.open(f"sqlite:///{tmp_path / 'grow.db'}")
    yield store
    await store.close()
