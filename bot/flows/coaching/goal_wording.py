"""Hearing a goal's wording: what is wished, what makes it hard to work on, and what to say back of it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.flows.coaching.goal_openings import DENIED, ORGANISATION, SHRUGGED, SOFTLY, WHERE_TO_START
from bot.flows.coaching.told_beside import NUMBERED, has_positive, in_pieces_of, is_telling, rewords
from bot.flows.core.scene import Scene
from bot.flows.talk.substance import says_something
from bot.language.echo import tidy
from bot.language.goal.moves import goal_moves
from bot.language.goals import GoalHeard, hear_goal
from bot.language.phrases import as_object, clipped, is_instruction, is_outcome, is_wording, without_opener

_HAVE_DONE = re.compile(
    r"(?:have (?:\w+ed|told|said|been|done|gone|had|got|made|found|left|kept)|be (?!being\b)\w+ing)\b",
    re.IGNORECASE,
)
_REASON = re.compile(r",?\s+(?:because|cos|coz|since|so that)\b", re.IGNORECASE)
_COMMENT = re.compile(
    r",\s+(?=(?:he|she|they|it|i|we|everyone|everybody|nobody)(?:'s|'m|'re|'ve)?\s)", re.IGNORECASE
)
"""What is remarked after the wish is no part of it: "whether to stay, he never asks"."""
_SAY_NO = re.compile(r"(?:how (?:i |to )?)?say(?:ing)? no\b", re.IGNORECASE)
_ON_TOP = re.compile(
    r"^(?:(?:on top of that|oh|and|then|also|plus|besides|as well)\b[\s,]*)+"
    r"(?:i(?:'d| would| also)? (?:want|like|need) to )?",
    re.I,
)
_NO_GOAL = frozenset(
    {
        "where to begin",
        "where to start",
        "a lot",
        "lots",
        "loads",
        "a few things",
        "so much",
        "everything",
        "the lot",
        "all of it",
        "etc",
        "all that",
        "you name it",
    }
)
_HIM_OR_HER = re.compile(r"\b(?:him|her|them)\b", re.IGNORECASE)
_POINTING = re.compile(r"\b(?:it|that|this|them|so|sure)$", re.IGNORECASE)
"""A thing to stop that only points to something said before cannot be said back alone."""
_NO_TOPIC = re.compile(
    r"\b(?:don'?t|do not|not sure|no idea)\b(?: \w+){0,2} what (?:i (?:want|need|would like|'d like|should) to |to )"
    r"(?:talk about|bring|say|start with|begin with|work on|pick|discuss|look at)\b",
    re.IGNORECASE,
)
"""Not knowing what to talk about is no goal to know it."""
_POINTS_BACK = re.compile(r"^\w+ (?:it|this|that|them|so)\b", re.IGNORECASE)  # rests on what came before it
_CLAUSES = re.compile(r"[.;,]\s+(?:and|so|but)?\s*|\s+(?:and|but) (?=i\b)", re.IGNORECASE)
THIN = frozenset("bit lot kind sort all the it that this whole thing things stuff something most".split()) | {
    "the whole"
}
"""Nothing to ask back about."""
OPENINGS = frozenset({"topic", "on_your_mind", "next_week", "free_hour", "areas"})
LONGEST = 24
"""More words than this are not said back whole."""
STORY = 10
"""Words from which what was told beside the wording is a picture of the situation."""
FEWEST = 2
"""Goals that make a list."""
SHRUG = 4
"""A "don't know" of so few words holds nothing else."""
CUT = " …"
"""Ends what is not said back whole; never asked a yes for."""


def hear_wording(scene: Scene) -> None:
    """Take what was just said as the goal's (new) wording."""
    if not scene.words.strip():
        return
    if scene.has("goal") and scene.state not in OPENINGS and _is_beside(scene):
        return
    words = SHRUGGED.sub("", DENIED.sub("", scene.words, count=1), count=1)
    words = WHERE_TO_START.sub("", words, count=1)
    if len(words.split()) > 2 and words != scene.words:
        keep_wording(scene, words, hear_goal(words))
    else:
        keep_wording(scene, scene.words, scene.heard.goal)


def _is_beside(scene: Scene) -> bool:
    """Told or waved on instead of worded: the goal stays as it was, and what was told is kept for later."""
    bare = not says_something(scene)
    if not bare and not _is_told(scene):
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
    heard, wish = scene.heard.goal, _wish(scene.words, scene.heard.goal)
    led_in = bool(heard.spans.get("wish")) and len(wish.split()) < scene.heard.count
    if scene.state == "frame" and not rewords(wish, led_in=led_in):
        return True
    if scene.state == "heard_out" and not led_in and not is_wording(wish):
        return True  # they go on telling
    return is_telling(scene.words, heard, led_in=led_in)


def keep_wording(scene: Scene, words: str, heard: GoalHeard) -> None:
    faults = _faults(scene, heard)
    wish = _wish(words, heard)
    if "none_stated" not in faults or not scene.has("goal"):
        scene.keep("goal", wish, words)
    if "none_stated" not in faults and not scene.has("topic"):
        scene.keep("topic", wish, words)
    if "too_big" in faults and not scene.has("whole"):
        scene.keep("whole", wish, words)
    scene.keep("faults", sorted(faults))
    goals = _apart(heard.spans.get("goals", ()))
    scene.keep("goals", _all_of(words, goals) if "multiple" in faults else goals)
    # A wording that answers a reframe is theirs already; the moves are for how it was first told.
    if _move(words) == "vent" and scene.heard.count >= STORY:
        scene.keep("beside", words)
    scene.keep("move", _move(words) if scene.state in OPENINGS or not scene.has("offer") else "")
    keep_spans(scene, heard)


def _all_of(words: str, heard: list[str]) -> list[str]:
    """The goals heard, or the message in its pieces where some of them were passed over."""
    pieces = _apart(in_pieces_of(words))
    if NUMBERED.search(words) and len(pieces) >= FEWEST:
        return pieces
    said = [piece.lower() for piece in pieces]
    found = all(any(one.lower() in piece for piece in said) for one in heard)
    return pieces if len(pieces) > len(heard) and (found or len(heard) < FEWEST) else heard


def _apart(found: Iterable[str]) -> list[str]:
    """The goals as a list can hold them: no "a lot", no "on top of that I want to", nobody apart from their "him"."""
    goals: list[str] = []
    for one in found:
        bare = _REASON.split(_ON_TOP.sub("", one), maxsplit=1)[0]
        goal = clipped(bare if len(bare.split()) >= FEWEST else _ON_TOP.sub("", one))
        if not goal.strip() or goal.lower() in _NO_GOAL:
            continue
        if goals and _HIM_OR_HER.search(goal) and len(goals[-1].split()) < 4:
            goal = f"{goal} ({goals.pop()})"
        goals.append(goal)
    return goals


_WHOSE = {"their": "them", "theirs": "them", "his": "him", "her": "her", "hers": "her"}


def keep_spans(scene: Scene, heard: GoalHeard) -> None:
    for name in ("other", "stop", "vague"):
        if heard.spans.get(name):
            span = clipped(tidy(heard.spans[name][0]), 80)
            goal = str(scene.value("goal") or "")
            span = goal if name == "vague" and span in goal and len(goal.split()) <= SHRUG else span
            span = _WHOSE.get(span.lower(), span) if name == "other" else span
            if span.lower() not in THIN and (name != "stop" or not _POINTING.search(span)):
                scene.keep(name, as_object(span) if name == "other" else span)


def _of_many(faults: set[str], other: tuple[str, ...]) -> set[str]:
    """A whole organisation is too big to be somebody."""
    if "someone_else" in faults and other and ORGANISATION.search(other[0]):
        return faults - {"someone_else"} | {"too_big"}
    return faults


def _faults(scene: Scene, heard: GoalHeard) -> set[str]:
    """The labels to act on: none in doubt, and a story told on being asked for more is vague, not empty."""
    faults = _of_many(set(heard.labels), tuple(heard.spans.get("other", ())))
    if scene.state in OPENINGS and _NO_TOPIC.search(scene.words):
        return {"none_stated"}
    if "dont_know" in scene.heard.intents and scene.heard.count <= SHRUG:
        return {"none_stated"} if scene.state in OPENINGS else set()
    if scene.state in OPENINGS:
        return faults - {"negative"} if has_positive(_wish(scene.words, heard)) else faults
    if not heard.sure:
        faults -= {"too_vague", "too_big"}
    wish = _wish(scene.words, heard)
    if _SAY_NO.match(wish) or has_positive(wish):
        faults.discard("negative")  # something to do is named with what is to go
    if "none_stated" in faults and scene.state != "frame":
        faults = {"too_vague"} if scene.heard.count > 2 else set()
    if not faults and scene.state in ("piece", "exactly") and not is_outcome(_wish(scene.words, heard)):
        faults = {"too_vague"}  # a piece of the whole was named, but nothing yet to leave with
    return faults


def _wish(words: str, heard: GoalHeard) -> str:
    spans = heard.spans.get("wish", ())
    whole = without_opener(tidy(words))
    wish = whole if is_instruction(whole) else without_opener(tidy(spans[0] if spans else words))
    if _POINTS_BACK.match(wish) and len(first := _CLAUSES.split(words, maxsplit=1)[0]) < len(words):
        wish = without_opener(tidy(hear_goal(first).spans.get("wish", (first,))[0]))
    bare = _REASON.split(wish, maxsplit=1)[0].rstrip(" ,")
    wish = bare if len(bare.split()) > 2 else wish
    wish = SOFTLY.sub("", wish)
    first = _COMMENT.split(wish, maxsplit=1)[0]
    wish = first if len(first.split()) > 2 and is_wording(first) else wish
    if _HAVE_DONE.match(wish):
        wish = without_opener(tidy(words))  # cut out of "I'd have told him", the verb stands bare
    if len(wish.split()) <= LONGEST:
        return clipped(wish)
    return " ".join(wish.split()[:LONGEST]).rstrip(" ,;:") + CUT


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
    """Their own sentence stands, whatever could be said of it."""
    if scene.words.strip() and not _is_beside(scene):
        scene.keep("goal", _wish(scene.words, scene.heard.goal), scene.words)
    scene.keep("faults", [])
    scene.keep("summed_up", True)
