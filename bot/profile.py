"""How the partner presents itself in a channel's own menus: its commands and what it says it is."""

from __future__ import annotations

from dataclasses import dataclass

from bot.flows.core.replies import Reply
from bot.flows.talk.commands import COMMANDS
from bot.prompts import Prompts


@dataclass(frozen=True, slots=True)
class Profile:
    """commands: (name, what it does), in the order in which they are listed."""

    commands: tuple[tuple[str, str], ...]
    description: str
    short_description: str


def profile_of(prompts: Prompts) -> Profile:
    """In the order of the prompt file; a command that is not there any more is left out."""
    names = [name for name in prompts.blocks("profile/commands") if name in COMMANDS]
    return Profile(
        tuple((name, _plain(prompts, Reply("profile", "commands", name))) for name in names),
        _plain(prompts, Reply("profile", "description", "ask")),
        _plain(prompts, Reply("profile", "short_description", "ask")),
    )


def _plain(prompts: Prompts, reply: Reply) -> str:
    return prompts.render(reply, 0).plain
