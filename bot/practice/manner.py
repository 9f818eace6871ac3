"""What some clients do whatever was said: they wander off, or ask what they should do."""

from __future__ import annotations

from bot.practice import weights
from bot.practice.talk import Talk


def by_manner(talk: Talk) -> None:
    """Adds to the answer what this client always adds, or nothing."""
    case, client = talk.case, talk.client
    strays = "rambling" in case.manner and not talk.speech.lingers()  # not even they, from something heavy
    if strays and talk.did in ("told", "closer", "idea", "agreed"):
        talk.speech.aside()
    if (
        "asks_advice" in case.manner
        and talk.did not in ("goal", "step")
        and client.turns % weights.SEEKS_EVERY == 0
        and talk.speech.react("seeks")
    ):
        talk.change(asked=True)
