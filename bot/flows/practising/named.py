"""Which client is called by name, in words or behind the command."""

from __future__ import annotations

import re

from bot.flows.core.incoming import Command
from bot.flows.core.scene import Scene
from bot.practice.case import Case


def client_named(scene: Scene, words: str) -> Case | None:
    """The one client whose name is among the words: "ty" is one here, and no thanks."""
    said = re.findall(r"\w+", words.lower())
    found = [case for case in scene.library.cases.values() if case.client.name.lower() in said]
    return found[0] if len(found) == 1 else None


def called_for(scene: Scene) -> Case | None:
    """ "/practise maren": whom the command calls for."""
    match scene.incoming:
        case Command(_, words):
            return client_named(scene, words)
    return None
