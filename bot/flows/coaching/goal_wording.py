"""Hearing a goal's wording: what is wished, what makes it hard to work on, and what to say back of it."""

from __future__ import annotations

import re

from bot.flows.coaching.goal_named import is_empty, keep_spans
from bot.flows.coaching.goal_openings import DENIED, ORGANISATION, SHRUGGED, WHERE_TO_START
from bot.flows.coaching.goal_reworded import as_decision, from_its_matter, without_its_step
from bot.flows.coaching.goal_several import all_of, apart
from bot.flows.coaching.goal_told import (
    LONG,
    answered_beside,
    doing_with_a_day,
    is_trouble,
    keep_trouble,
    last_wish,
    tells_a_time,
)
from bot.flows.coaching.goal_wish import wish_of
from bot.flows.coaching.told_beside import has_positive, is_telling, rewords
from bot.flows.core.scene import Scene
from bot.flows.talk.substance import says_something
from bot.language.goal.moves import goal_moves
from bot.language.goal.statements import is_statement
from bot.language.goals import GoalHeard, hear_goal
from bot.language.jest import in_jest
from bot.language.phrases import is_outcome, is_wording

_SAY_NO = re.compile(r"(?:how (?:i |to )?)?say(?:ing)? no\b", re.IGNORECASE)
_NO_TOPIC = re.compile(
    r"\b(?:don'?t|do not|not sure|no idea)\b(?: \w+){0,2} what (?:i (?:want|need|would like|'d like|should) to |to )"
    r"(?:talk about|bring|say|start with|begin with|work on|pick|discuss|look at)\b",
    re.IGNORECASE,
)
"""Not knowing what to talk about is no goal to know it."""
_LED_IN = re.compile(
    r"^(?:(?:well|so|ok|okay|right|basically|um+|the thing is|thing is|it's like this|where do i (?:begin|start))\b"
    r"[\s,.:?]*)+|"
    r"[\s,.]*\b(?:and|but|so|because)?[\s,.]*(?:what i(?:'d)?)?(?: really)?$",
    re.IGNORECASE,
)
"""What a story opens with, and what is left of the wish that was cut out of it."""
_TAKEN_BACK = re.compile(
    r"^\W*(?:[^.!?;,]+)[.!;,…]+\s+(?:no|nope|wait|scratch that|or rather|actually no|hang on)\b[\s,.:]*"
    r"(?:(?:wait|actually|no|rather|make that)\b[\s,]*)*(?=\w)",
    re.IGNORECASE,
)
OPENINGS = frozenset({"topic", "on_your_mind", "next_week", "free_hour", "areas"})
TOLD_FIRST = OPENINGS | {"wanted"}
"""Where a complaint may come before any wish."""
SEARCHED = frozenset({"exactly", "piece"})
"""Where they look for what they mean, and may tell of it meanwhile."""
STORY = 10
"""Words from which what was told beside the wording is a picture of the situation."""
NAMED = 3
"""Words that may be no more than the name of a topic."""
SHRUG = 4
"""A "don't know" of so few words holds nothing else."""


def hear_wording(scene: Scene) -> None:
    """Take what was just said as the goal's (new) wording."""
    if not scene.words.strip():
        return
    if scene.has("goal") and scene.state not in OPENINGS and _is_beside(scene):
        return
    first = scene.state in TOLD_FIRST
    from_its_matter(scene, first)
    without_its_step(scene)
    if first or scene.state in ("heard_out", "reword"):
        as_decision(scene)
    if scene.state in TOLD_FIRST and is_trouble(scene):
        keep_trouble(scene)
        return
    words = SHRUGGED.sub("", DENIED.sub("", _set_right(scene.words), count=1), count=1)
    words = WHERE_TO_START.sub("", words, count=1)
    if scene.heard.count >= LONG and "multiple" not in scene.heard.goal.labels and (wish := last_wish(words)):
        scene.keep("story", _LED_IN.sub("", scene.words.replace(wish, "").strip(" ,;")))
        words = wish
    if len(words.split()) > 2 and words != scene.words:
        keep_wording(scene, words, hear_goal(words))
    else:
        keep_wording(scene, scene.words, scene.heard.goal)


def _set_right(words: str) -> str:
    """What stands in the place of what was only just said: "keep half. no, keep the lot"."""
    rest = _TAKEN_BACK.sub("", words, count=1)
    return rest if rest != words and is_wording(rest) else words


def hear_frame(scene: Scene) -> None:
    """A yes by going on with the matter, an objection, or another wording."""
    if scene.words.strip() and not answered_beside(scene):
        hear_wording(scene)


def _is_beside(scene: Scene) -> bool:
    """Told or waved on instead of worded: the goal stays as it was, and what was told is kept for later."""
    bare = not says_something(scene) or (in_jest(scene.words) and not scene.heard.goal.spans.get("wish"))
    thin = not bare and scene.state in SEARCHED and is_empty(scene.words)
    if scene.state in SEARCHED and (step := doing_with_a_day(scene)):
        scene.keep("idea", step)
        scene.keep("faults", [])
        return True
    if not bare and not thin and not _is_told(scene):
        return False
    if scene.heard.count >= STORY and not bare and "dont_know" not in scene.heard.intents:
        scene.keep("beside", scene.words)
    else:
        scene.keep("beside", "")
    unclear = (
        ["none_stated"] if scene.state in ("frame", "reword", "heard_out") else [] if bare else ["too_vague"]
    )
    scene.keep("faults", unclear)
    scene.keep("told_at", scene.state)
    return True


def _is_told(scene: Scene) -> bool:
    heard, wish = scene.heard.goal, wish_of(scene.words, scene.heard.goal)
    led_in = bool(heard.spans.get("wish")) and len(wish.split()) < scene.heard.count
    if scene.state == "frame" and not rewords(wish, led_in=led_in):
        return True
    if scene.state == "heard_out" and not led_in and not is_wording(wish):
        return True  # they go on telling
    if tells_a_time(scene.words) or (scene.state in SEARCHED and is_statement(scene.words)):
        return True
    return is_telling(scene.words, heard, led_in=led_in)


def keep_wording(scene: Scene, words: str, heard: GoalHeard) -> None:
    wish = wish_of(words, heard)
    faults = _faults(scene, heard, wish)
    if "none_stated" not in faults or not scene.has("goal"):
        scene.keep("goal", wish, words)
    if "none_stated" not in faults and not scene.has("topic"):
        scene.keep("topic", wish, words)
    if "too_big" in faults and not scene.has("whole"):
        scene.keep("whole", wish, words)
    scene.keep("faults", sorted(faults))
    goals = apart(heard.spans.get("goals", ()))
    scene.keep("goals", all_of(words, goals) if "multiple" in faults else goals)
    # A wording that answers a reframe is theirs already; the moves are for how it was first told.
    if _move(words) == "vent" and scene.heard.count >= STORY:
        scene.keep("beside", words)
    scene.keep("move", _move(words) if scene.state in OPENINGS or not scene.has("offer") else "")
    keep_spans(scene, heard)


def _of_many(faults: set[str], other: tuple[str, ...]) -> set[str]:
    """A whole organisation is too big to be somebody."""
    if "someone_else" in faults and other and ORGANISATION.search(other[0]):
        return faults - {"someone_else"} | {"too_big"}
    return faults


def _faults(scene: Scene, heard: GoalHeard, wish: str) -> set[str]:
    """The labels to act on: none in doubt, and a story told on being asked for more is vague, not empty."""
    faults = _of_many(set(heard.labels), tuple(heard.spans.get("other", ())))
    if scene.state in OPENINGS and _NO_TOPIC.search(scene.words):
        return {"none_stated"}
    if "dont_know" in scene.heard.intents and scene.heard.count <= SHRUG:
        return {"none_stated"} if scene.state in OPENINGS else set()
    if scene.state in OPENINGS:
        if not faults and len(wish.split()) <= NAMED and "too_vague" in hear_goal(wish).labels:
            return {"too_vague"}  # only a topic is named, whatever is told of it
        return faults - {"negative"} if has_positive(wish) else faults
    if not heard.sure:
        faults -= {"too_vague", "too_big"}
    if _SAY_NO.match(wish) or has_positive(wish):
        faults.discard("negative")  # something to do is named with what is to go
    if "none_stated" in faults and scene.state != "frame":
        faults = {"too_vague"} if scene.heard.count > 2 else set()
    if not faults and scene.state in ("piece", "exactly") and not is_outcome(wish):
        faults = {"too_vague"}  # a piece of the whole was named, but nothing yet to leave with
    return faults


def _move(words: str) -> str:
    moves = goal_moves(words)
    if "verdict" in moves and "?" in words:
        return "verdict"  # "do you think I should" is asked of the partner, and nobody else's wish
    return moves[0] if moves else ""


def connect(scene: Scene) -> None:
    """What connects them is the goal now; that there were several is settled."""
    hear_wording(scene)
    scene.keep("faults", [fault for fault in scene.value("faults", []) if fault != "multiple"])


def sum_up_words(scene: Scene) -> None:
    """Their own sentence stands, whatever could be said of it, but that it only says what shall not be."""
    if scene.words.strip() and not _is_beside(scene):
        scene.keep("goal", wish_of(scene.words, scene.heard.goal), scene.words)
    unmet = not scene.count("goal", "instead") and "negative" in scene.heard.goal.labels
    scene.keep("faults", ["negative"] if unmet else [])
    scene.keep("summed_up", True)
