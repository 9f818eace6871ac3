"""Hearing a goal's wording: what is wished, what makes it hard to work on, and what to say back of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from bot.flows.flow import Event
from bot.flows.scene import Scene
from bot.language.echo import as_you, tidy
from bot.language.goal_moves import goal_moves, kind_of_goal
from bot.language.goals import GoalHeard, hear_goal
from bot.language.phrases import as_object, clipped, is_instruction, is_outcome, is_wording, without_opener

_HAVE_DONE = re.compile(
    r"have (?:\w+ed|told|said|been|done|gone|had|got|made|found|left|kept)\b", re.IGNORECASE
)
_SHRUGGED = re.compile(
    r"^\s*(?:(?:well|hmm|um+|er+)[\s,.]+)?"
    r"(?:(?:i )?(?:don'?t|dont|do not) (?:really )?know|dunno|(?:i'?m )?not (?:really )?sure|idk|no idea)[\s,.…-]*"
    r"(?:(?:but|maybe|perhaps|i guess|i suppose|probably)\b[\s,]*)*(?!how|what|whether|if|why|where|when|who)",
    re.IGNORECASE,
)
"""A shrug before the wish ("I don't know, maybe …"); not "I don't know how to …", which is one."""
_REASON = re.compile(r",?\s+(?:because|cos|coz|since|so that)\b", re.IGNORECASE)
_SAY_NO = re.compile(r"(?:how (?:i |to )?)?say(?:ing)? no\b", re.IGNORECASE)
_DENIED = re.compile(
    r"^\s*(?:not (?:quite|really|exactly)|no|nope|nah|actually)\b[\s.,!:;-]+(?=\w+\s)", re.IGNORECASE
)
_ON_TOP = re.compile(
    r"^(?:(?:on top of that|oh|and|then|also|plus|besides|as well)\b[\s,]*)+"
    r"(?:i(?:'d| would| also)? (?:want|like|need) to )?",
    re.I,
)
_NAMED_STOP = re.compile(r"(?:(?:\w+ing|the|my|this|that|these|those|all)\b)(?: \S+){0,8}$", re.IGNORECASE)
"""A thing to stop that is said back well: a doing, or something named, and short."""
_NO_GOAL = frozenset(
    {"where to begin", "where to start", "a lot", "lots", "loads", "a few things", "so much", "everything"}
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
_TELLS = re.compile(  # no other wording of the goal
    r"^(?:the|my|our|his|her|their|he|she|it|they|we)\b(?: [\w']+){0,2} (?:says?|said|is|are|was|were|told|thinks?)\b",
    re.IGNORECASE,
)
THIN = frozenset({"the whole", "whole", "all", "the"})  # nothing to ask back about
OPENINGS = frozenset({"topic", "on_your_mind", "next_week", "free_hour", "areas"})
LONGEST = 24
"""More words than this are not said back whole."""
WORDING = 16
"""Words up to which an answer to the frame may be another wording of the goal."""
LISTED = 40
"""Words that a list of goals may have before each is shortened."""
NAMED = 36
"""Characters that tell one goal from another, of up to three."""
SHRUG = 4
"""A "don't know" of so few words holds nothing else."""
CUT = " …"
"""Ends what is not said back whole; never asked a yes for."""
FIND_OUT = "finding out what you want to work on, and one step towards it"


def hear_wording(scene: Scene) -> None:
    """Take what was just said as the goal's (new) wording."""
    if not scene.words.strip():
        return
    if scene.state == "frame" and not _rewords(scene):
        scene.keep("faults", ["none_stated"])  # told beside the point: what would say it better is asked
        return
    words = _SHRUGGED.sub("", _DENIED.sub("", scene.words, count=1), count=1)
    if len(words.split()) > 2 and words != scene.words:
        keep_wording(scene, words, hear_goal(words))
    else:
        keep_wording(scene, scene.words, scene.heard.goal)


def _rewords(scene: Scene) -> bool:
    """Whether what was said to the frame is another wording, and not a story or a reason."""
    heard = scene.heard.goal
    wish = _wish(scene.words, heard)
    if _TELLS.match(wish):
        return False
    led_in = bool(heard.spans.get("wish")) and len(wish.split()) < scene.heard.count
    return led_in or (len(wish.split()) <= WORDING and is_wording(wish))


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
    scene.keep("goals", _apart(heard.spans.get("goals", ())))
    # A wording that answers a reframe is theirs already; the moves are for how it was first told.
    scene.keep("move", _move(words) if scene.state in OPENINGS or not scene.has("offer") else "")
    keep_spans(scene, heard)


def _apart(found: Iterable[str]) -> list[str]:
    """The goals as a list can hold them: no "a lot", no "on top of that I want to", nobody apart from their "him"."""
    goals: list[str] = []
    for one in found:
        goal = clipped(_ON_TOP.sub("", one))
        if not goal.strip() or goal.lower() in _NO_GOAL:
            continue
        if goals and _HIM_OR_HER.search(goal) and len(goals[-1].split()) < 4:
            goal = f"{goal} ({goals.pop()})"
        goals.append(goal)
    return goals


def keep_spans(scene: Scene, heard: GoalHeard) -> None:
    for name in ("other", "stop", "vague"):
        if heard.spans.get(name):
            span = clipped(tidy(heard.spans[name][0]), 80)
            if span.lower() not in THIN and (name != "stop" or not _POINTING.search(span)):
                scene.keep(name, as_object(span) if name == "other" else span)


def _faults(scene: Scene, heard: GoalHeard) -> set[str]:
    """The labels to act on: none in doubt, and a story told on being asked for more is vague, not empty."""
    faults = set(heard.labels)
    if scene.state in OPENINGS and _NO_TOPIC.search(scene.words):
        return {"none_stated"}
    if "dont_know" in scene.heard.intents and scene.heard.count <= SHRUG:
        return {"none_stated"} if scene.state in OPENINGS else set()
    if scene.state in OPENINGS:
        return faults
    if not heard.sure:
        faults -= {"too_vague", "too_big"}
    if _SAY_NO.match(_wish(scene.words, heard)):
        faults.discard("negative")  # to say no is something to do
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
    if _HAVE_DONE.match(wish):
        wish = without_opener(tidy(words))  # cut out of "I'd have told him", the verb stands bare
    if len(wish.split()) <= LONGEST:
        return clipped(wish)
    return " ".join(wish.split()[:LONGEST]).rstrip(" ,;:") + CUT


def _move(words: str) -> str:
    moves = goal_moves(words)
    return moves[0] if moves else ""


def connect(scene: Scene) -> None:
    """What connects them is the goal now; that there were several is settled."""
    hear_wording(scene)
    scene.keep("faults", [fault for fault in scene.value("faults", []) if fault != "multiple"])


def sum_up_words(scene: Scene) -> None:
    """Their own sentence stands, whatever could be said of it."""
    if scene.words.strip():
        scene.keep("goal", _wish(scene.words, scene.heard.goal), scene.words)
    scene.keep("faults", [])
    scene.keep("summed_up", True)


def offer(event: Event) -> None:
    """Count a reframe offer, so that there are never more than the playbook allows."""
    scene: Scene = event.model
    scene.keep("offer", scene.state, "")


def find_out(event: Event) -> None:
    """Nothing was named by any way in: finding it is a goal of its own."""
    scene: Scene = event.model
    scene.keep("goal", FIND_OUT)
    scene.keep("faults", [])


def agree(event: Event) -> None:
    """The wording was said yes to; a whole too big for today stays as the direction."""
    scene: Scene = event.model
    scene.keep("agreed", True)
    kind = kind_of_goal(str(scene.value("goal", "")))
    scene.keep("kind", kind if kind != "other" else kind_of_goal(str(scene.value("topic", ""))))
    if scene.has("whole") and not scene.book.standing_goal:
        scene.do("standing_goal", words=scene.value("whole"))


def frame_words(scene: Scene) -> str:
    """How the tentative frame is put: found out, kept loose, restated at once, or after a reframe."""
    if scene.value("goal") == FIND_OUT:
        return "ask_find_out"
    return "ask" if scene.has("offer") or len(scene.session.values("goal")) > 1 else "ask_restate"


def instead_words(scene: Scene) -> str:
    """The thing to stop is named where it was named in this wording."""
    stop, goal = scene.session.held("stop"), scene.session.held("goal")
    named = bool(stop and goal and stop.turn == goal.turn) and bool(
        _NAMED_STOP.match(str(stop.value if stop else ""))
    )
    return "ask" if named else "ask_plain"


def piece_words(scene: Scene) -> str:
    """The second offer asks what they must walk away with: it cures most."""
    return "ask_walk_away" if len(scene.session.values("offer")) > 1 else "ask"


def shows_wording(scene: Scene) -> dict[str, Any]:
    """The list of goals, the parked ones, and a phrase to echo."""
    goals = listed([as_you(goal) for goal in scene.value("goals", [])])
    echo = scene.heard.key_phrase or as_you(str(scene.value("goal", "")))
    return {"goals": goals, "count": len(goals), "echo": echo, "minutes": scene.minutes,
            "parked": [as_you(goal) for goal in scene.session.values("parked")]}  # fmt: skip


def listed(goals: list[str], most: int = LISTED) -> list[str]:
    """Each whole, or where they would fill the message together, as much of each as tells them apart."""
    together = sum(len(goal.split()) for goal in goals)
    each = NAMED * 3 // max(3, len(goals))
    return [clipped(goal, each) for goal in goals] if together > most else goals


def shows_direction(scene: Scene) -> dict[str, Any]:
    """The standing goal that an earlier session set."""
    return {"standing_goal": as_you(scene.book.standing_goal or "")}
