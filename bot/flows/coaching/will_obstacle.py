"""What might get in the way, and what they would do then: kept as it was said."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.flows.core.scene import Scene
from bot.language.echo import tidy
from bot.language.phrases import clipped, is_instruction


def to_keep(name: str) -> Callable[[Scene], None]:
    """Keep an answer that may be "nothing"."""

    def takes(scene: Scene) -> None:
        bare = scene.heard.intents & {"nothing_more", "no", "dont_know"} and scene.heard.count < 6
        nothing = bare and not is_instruction(scene.words)
        scene.keep(name, "" if nothing else clipped(tidy(scene.words)))

    return takes


_WITH_ANSWER = re.compile(
    r"^(?:if |when )?(?P<what>[^,;.]{4,80})(?:[,;.] ?(?:and |so )?(?:then )?|\s+then )"
    r"(?P<then>(?:i'?ll|i will|i'?d|i would|then i) .+)$",
    re.IGNORECASE | re.DOTALL,
)


_IF_THEN = re.compile(
    r"^(?:(?:and|but|so|ok|yes|well)\b[\s,]*)*if (?P<what>.{3,60}?),? (?:then )?"
    r"(?P<then>i(?:'?ll| will| would|'d) .+)$",
    re.IGNORECASE | re.DOTALL,
)


def keep_if_then(scene: Scene) -> bool:
    """ "If she's busy I'll text", told when it was not asked for: kept with the plan."""
    return _keep_both(scene, _IF_THEN)


def _keep_both(scene: Scene, pattern: re.Pattern[str]) -> bool:
    found = pattern.match(scene.words.strip())
    if found:
        scene.keep("obstacle", clipped(tidy(found["what"])))
        scene.keep("then_what", clipped(tidy(found["then"])))
    return found is not None


def keep_obstacle(scene: Scene) -> None:
    """What might come between; what they would do then, if they said it in the same breath."""
    if not _keep_both(scene, _IF_THEN) and not _keep_both(scene, _WITH_ANSWER):
        to_keep("obstacle")(scene)
