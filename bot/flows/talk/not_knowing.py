"""Not knowing: first room, then a smaller question, then once a session a supposition, then on (playbook §5)."""

from __future__ import annotations

import re

from bot.flows.coaching import picking
from bot.flows.core import course
from bot.flows.core.flow import Stage
from bot.flows.core.scene import Scene
from bot.flows.talk import patience

UNSURE = frozenset({"words", "time", "step", "sentence", "pick"})
"""What is expected where "I don't know" is met by room, a smaller question, a supposition, and moving on."""
OWN_TOPICS = frozenset(
    {"instead", "piece", "exactly", "own_part", "reword", "sum_up", "for_you", "your_share", "to_decide"}
)
ROOMS = 3
"""Times in a session that "I don't know" is met by room alone: as many as there are words for it."""
LOST = 10
_AT_A_LOSS = re.compile(
    r"^\W*(?:(?:oo+h|oh|well|h?mm+|um+|uh|er+|honestly|i|just|really)\W+)*(?:do not|don'?t|dunno|no)\W*"
    r"(?:know|idea|clue)?\b(?<=know|idea|clue|unno)(?!.*\b(?:maybe|perhaps|probably|i could|i might|i'?d|i'?ll|but)\b)",
    re.IGNORECASE,
)


_THEN = re.compile(
    r"^\W*(?:(?:oo+h|oh|well|h?mm+|um+|uh|er+|honestly|lol|tbh)\W+)*"
    r"(?:(?:i )?(?:(?:do not|don'?t|dont) (?:really )?know|"
    r"dunno|idk|no idea|no clue)|(?:i'?m )?not (?:really |so |too )?sure)(?: (?:really|tbh|honestly|yet|mate|man))?\W*"
    r"[,.;:!…–-]+\s*(?P<rest>.+)$",
    re.IGNORECASE | re.DOTALL,
)
"""A shrug, a stop, and then something after all."""
FEWEST = 2
"""Words that are something."""
_NO_MORE = re.compile(
    r"\W*(?:(?:i|it|it's|its|that|that's|really|honestly|sorry|just|is|all|hard|difficult|tough|good|big|to|say|tell|"
    r"question|one|thing|tbh|lol|haha|what|you|mean|do|think|can't|cant|you're|the|coach|never|thought|about|of|mate|help|"
    r"next|pass|skip|nothing|whatever|anything|everything|me|please|and|so|too|a|idea|sure|know|don't|dont|not|maybe)\W*)+",
    re.IGNORECASE,
)


def answers_after_all(words: str) -> bool:
    """ "Dunno. A trick or something": what follows the shrug is the answer."""
    found = _THEN.match(words.replace("’", "'"))
    rest = found["rest"].strip() if found else ""
    return len(rest.split()) >= FEWEST and "?" not in rest and not _NO_MORE.fullmatch(rest)


def is_met(scene: Scene, stage: Stage) -> bool:
    """Whether not knowing is no answer here."""
    if stage.expects in ("goal", "words") and answers_after_all(scene.words):
        return False
    if stage.expects == "pick" and picking.names_one(scene):
        return False  # "not sure, maybe Lea" has chosen
    if stage.expects == "time" and (scene.heard.when.due or scene.heard.when.recurring):
        return False  # "I don't know, Friday" has named a day
    return stage.expects in UNSURE or stage.name in OWN_TOPICS


def led_in(scene: Scene, stage: Stage) -> frozenset[str]:
    """ "I don't know they're all good", where a step or a choice was asked for, has none in it."""
    lost = stage.expects in ("step", "pick", "time") and _AT_A_LOSS.match(scene.words)
    return frozenset({"dont_know"}) if lost and scene.heard.count <= LOST else frozenset()


def dont_know(scene: Scene) -> None:
    """First room, then a smaller question, then once a session a supposition, then on (playbook §5)."""
    here = scene.session.here
    if here is None:
        return
    key = f"unsure.{here.flow}.{here.state}"
    times = scene.session.said.get(key, 0)
    scene.session.said[key] = times + 1
    if times == 0 and scene.count("repair", "room") < ROOMS:
        scene.say("repair", "room", "ask", course.shown(scene))
    elif times < 2 and patience.once(scene, "smaller"):
        course.ask(scene, None, "smaller")
    elif times <= 2 and not scene.count("repair", "suppose"):
        scene.say("repair", "suppose", "ask", course.shown(scene))
    else:
        patience.go_past(scene)
